//! The JSON of the whole catalogue.

use serde::ser::{Serialize, Serializer};

use super::entry::EntryJson;
use super::view::{View, lists};
use crate::entry::Entry;
use crate::family::Family;
use crate::shared::kinds::Os;
use crate::tables::{DATA_DATE, DATA_VERSION, Locale};

/// The whole catalogue in one language: serialises as one JSON document for documentation generators.
///
/// # Examples
///
/// ```
/// use azure_backup_errors::{Catalog, Locale};
///
/// let json = serde_json::to_value(Catalog::new(Locale::En))?;
/// assert_eq!(json["entries"][0]["code"], "UserErrorGuestAgentStatusUnavailable");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Catalog {
    locale: Locale,
}

impl Catalog {
    /// Returns the catalogue in a language.
    #[must_use]
    pub const fn new(locale: Locale) -> Self {
        Self { locale }
    }
}

impl Serialize for Catalog {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let view = View { of: (), locale: self.locale, os: Os::Any };
        let license = env!("CARGO_PKG_LICENSE");
        let (data_version, data_date, locale) = (DATA_VERSION, DATA_DATE, self.locale);
        CatalogJson { data_version, data_date, locale, license, families: view, entries: view }.serialize(serializer)
    }
}

/// The whole catalogue of azure-backup-errors in one language.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Catalog"))]
pub(super) struct CatalogJson {
    /// The version of the data.
    data_version: &'static str,
    /// The day of the data, as YYYY-MM-DD.
    data_date: &'static str,
    /// The BCP 47 tag of the language of all texts.
    locale: Locale,
    /// The licences of code and texts.
    license: &'static str,
    /// The families that the beginnings of codes tell.
    #[serde(serialize_with = "families")]
    #[cfg_attr(feature = "schema", schemars(with = "std::vec::Vec<FamilyJson>"))]
    families: View<()>,
    /// All entries, in the order of the catalogue.
    #[serde(serialize_with = "all")]
    #[cfg_attr(feature = "schema", schemars(with = "std::vec::Vec<EntryJson>"))]
    entries: View<()>,
}

/// What the beginning of a code says.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Family"))]
pub(super) struct FamilyJson {
    /// The name of the family, which never changes.
    name: &'static str,
    /// What the codes begin with.
    prefix: &'static str,
    /// What the family is, in a few words.
    title: &'static str,
    /// What its codes have in common.
    summary: &'static str,
    /// The official page to look for one of its codes.
    docs_url: &'static str,
}

impl FamilyJson {
    fn new(family: Family, locale: Locale) -> Self {
        Self {
            name: family.name(),
            prefix: family.prefix(),
            title: family.title(locale).as_str(),
            summary: family.summary(locale).as_str(),
            docs_url: family.docs_url(locale),
        }
    }
}

lists! {
    families(view: View<()>) => Family::all().map(|family| FamilyJson::new(family, view.locale));
    all(view: View<()>) => Entry::all().map(|entry| EntryJson::new(&view.with(entry)));
}
