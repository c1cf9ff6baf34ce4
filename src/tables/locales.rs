// Made by `cargo run -p bake` from data/, version 2026.11.2 of 2026-11-25, with phf 0.13. Do not edit.

use crate::record::Texts;

/// A language of the catalogue.
///
/// English is always there; every other language is a cargo feature.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, strum::AsRefStr, strum::Display,
    strum::EnumCount, strum::EnumIter, strum::EnumString, strum::IntoStaticStr, strum::VariantNames,
)]
#[strum(ascii_case_insensitive)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum Locale {
    /// English.
    #[default]
    #[strum(serialize = "en")]
    #[cfg_attr(feature = "schema", schemars(rename = "en"))]
    En,
    /// German.
    #[cfg(feature = "de")]
    #[strum(serialize = "de")]
    #[cfg_attr(feature = "schema", schemars(rename = "de"))]
    De,
}

/// All languages of this build, English first.
pub(crate) static ALL_LOCALES: &[Locale] = &[
    Locale::En,
    #[cfg(feature = "de")]
    Locale::De,
];

impl Locale {
    pub(crate) fn texts(self) -> Texts {
        match self {
            Self::En => super::text_en::TEXTS,
            #[cfg(feature = "de")]
            Self::De => super::text_de::TEXTS,
        }
    }

    #[cfg(feature = "diagnose")]
    pub(crate) fn recognition(self) -> crate::record::Recognition {
        match self {
            Self::En => super::wordings_en::WORDINGS,
            #[cfg(feature = "de")]
            Self::De => super::wordings_de::WORDINGS,
        }
    }
}
