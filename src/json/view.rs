//! What the records are made of.

use core::fmt;
use core::marker::PhantomData;

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::record::{List, Value, full};
use crate::block::Block;
use crate::cause::Cause;
use crate::shared::kinds::Os;
use crate::solution::Solution;
use crate::source::Source;
use crate::tables::Locale;
use crate::text::Text;

/// One of the two forms of the JSON.
pub(super) trait Form: Copy + 'static {
    const IS_WHOLE: bool;
}

/// The form of one entry or plan: all that it refers to is in it, its texts are plain, and those of blocks are Markdown
/// and spans as well.
#[derive(Clone, Copy)]
pub(super) struct Whole;

/// The form of the catalogue: everything once, the rest by name, texts as Markdown, and nothing that is empty.
#[derive(Clone, Copy)]
pub(super) struct Brief;

impl Form for Whole {
    const IS_WHOLE: bool = true;
}

impl Form for Brief {
    const IS_WHOLE: bool = false;
}

/// Some languages: at least one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Locales(u32);

impl Locales {
    pub(crate) const fn of(locale: Locale) -> Self {
        Self(1 << locale as u32)
    }

    pub(crate) const fn and(self, locale: Locale) -> Self {
        Self(self.0 | Self::of(locale).0)
    }

    pub(crate) fn iter(self) -> impl Iterator<Item = Locale> + Clone {
        Locale::all().filter(move |locale| self.and(*locale) == self)
    }
}

/// What is written of something, in which languages, and for which operating system.
pub(super) struct View<F, T> {
    pub(super) of: T,
    pub(super) locales: Locales,
    pub(super) os: Os,
    form: PhantomData<F>,
}

// A derive would ask this of the form too.
impl<F, T: Copy> Copy for View<F, T> {}
impl<F, T: Clone> Clone for View<F, T> {
    fn clone(&self) -> Self {
        Self { of: self.of.clone(), ..*self }
    }
}

impl<T> View<Whole, T> {
    pub(super) const fn whole(of: T, locale: Locale, os: Os) -> Self {
        Self { of, locales: Locales::of(locale), os, form: PhantomData }
    }
}

impl<T> View<Brief, T> {
    pub(super) const fn brief(of: T, locales: Locales) -> Self {
        Self { of, locales, os: Os::Any, form: PhantomData }
    }
}

impl<F: Form, T: Copy> View<F, T> {
    pub(super) const fn with<U: Copy>(self, of: U) -> View<F, U> {
        View { of, locales: self.locales, os: self.os, form: PhantomData }
    }

    /// A text of what is viewed.
    pub(super) fn text(self, text: impl Fn(T, Locale) -> Text) -> InLocales<impl Fn(Locale) -> Words> {
        let of = self.of;
        self.in_locales(move |locale| {
            let text = text(of, locale);
            if F::IS_WHOLE { Words::Literal(text.as_str()) } else { Words::Marked(text) }
        })
    }

    /// What has no markup in any form, such as an address.
    pub(super) fn literal(self, text: impl Fn(T, Locale) -> &'static str) -> InLocales<impl Fn(Locale) -> Words> {
        let of = self.of;
        self.in_locales(move |locale| Words::Literal(text(of, locale)))
    }

    /// The same, if there is any.
    pub(super) fn some_literal(
        self,
        text: impl Fn(T, Locale) -> Option<&'static str>,
    ) -> Option<InLocales<impl Fn(Locale) -> Words>> {
        Some(self.literal(move |of, locale| text(of, locale).unwrap_or_default())).filter(|words| !words.is_empty())
    }

    pub(super) fn in_locales<W: Fn(Locale) -> Words>(self, words: W) -> InLocales<W> {
        InLocales { locales: self.locales, words }
    }

    pub(super) fn blocks(
        self,
        blocks: impl Iterator<Item = Block> + Clone,
    ) -> List<impl Iterator<Item = View<F, Block>> + Clone> {
        let applying = blocks.filter(move |block| block.os().applies_to(self.os));
        List(applying.map(move |block| self.with(block)))
    }

    pub(super) fn solutions(
        self,
        solutions: impl Iterator<Item = Solution> + Clone,
    ) -> List<impl Iterator<Item = Reference<F, Solution>> + Clone> {
        self.references(solutions.filter(move |solution| solution.os().applies_to(self.os)))
    }

    pub(super) fn references<U: Copy>(
        self,
        to: impl Iterator<Item = U> + Clone,
    ) -> List<impl Iterator<Item = Reference<F, U>> + Clone> {
        List(to.map(move |of| Reference(self.with(of))))
    }
}

/// The record itself in a whole one, else its name.
#[derive(Clone, Copy)]
pub(super) struct Reference<F, T>(pub(super) View<F, T>);

/// Every record that another one refers to.
macro_rules! referred {
    ($($type:ident in $records:literal;)+) => {$(
        impl<F: Form> Serialize for Reference<F, $type> {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                if F::IS_WHOLE { self.0.serialize(serializer) } else { serializer.serialize_str(self.0.of.name()) }
            }
        }

        impl<F: Form> Value for Reference<F, $type> {
            #[cfg(feature = "schema")]
            fn schema(generator: &mut schemars::SchemaGenerator, in_whole: bool) -> schemars::Schema {
                if in_whole {
                    return generator.subschema_for::<View<F, $type>>();
                }
                schemars::json_schema!({"description": concat!("A name in `", $records, "`."), "type": "string"})
            }
        }
    )+};
}

referred! {
    Cause in "causes";
    Solution in "solutions";
    Source in "sources";
}

/// What is written of a text in one language.
#[derive(Clone, Copy)]
pub(super) enum Words {
    /// As it is.
    Literal(&'static str),
    /// As Markdown.
    Marked(Text),
}

impl Words {
    fn is_empty(self) -> bool {
        match self {
            Self::Literal(text) => text.is_empty(),
            Self::Marked(text) => text.is_empty(),
        }
    }
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        match (*self, *other) {
            (Self::Literal(text), Self::Literal(other)) => text == other,
            (Self::Marked(text), Self::Marked(other)) => text.spans().eq(other.spans()),
            _ => false,
        }
    }
}

impl Serialize for Words {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Self::Literal(text) => serializer.serialize_str(text),
            Self::Marked(text) => Displayed(text.markdown()).serialize(serializer),
        }
    }
}

/// A text in some languages: by language where they differ.
#[derive(Clone, Copy)]
pub(super) struct InLocales<W> {
    locales: Locales,
    words: W,
}

impl<W: Fn(Locale) -> Words> Serialize for InLocales<W> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut all = self.locales.iter().map(&self.words);
        if let Some(first) = all.next().filter(|first| all.all(|words| words == *first)) {
            return first.serialize(serializer);
        }
        let mut by_locale = serializer.serialize_map(None)?;
        for locale in self.locales.iter() {
            by_locale.serialize_entry(locale.tag(), &(self.words)(locale))?;
        }
        by_locale.end()
    }
}

impl<W: Fn(Locale) -> Words> InLocales<W> {
    fn is_empty(&self) -> bool {
        self.locales.iter().map(&self.words).all(Words::is_empty)
    }
}

impl<W: Fn(Locale) -> Words> Value for InLocales<W> {
    #[cfg(feature = "schema")]
    fn schema(generator: &mut schemars::SchemaGenerator, in_whole: bool) -> schemars::Schema {
        if in_whole {
            return generator.subschema_for::<std::string::String>();
        }
        generator.subschema_for::<super::text::TextInLocales>()
    }
}

/// A text that may be empty.
#[derive(Clone, Copy)]
pub(super) struct OrEmpty<W>(pub(super) InLocales<W>);

impl<W: Fn(Locale) -> Words> Serialize for OrEmpty<W> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<W: Fn(Locale) -> Words> Value for OrEmpty<W> {
    fn is_written(&self, in_whole: bool) -> bool {
        in_whole || !self.0.is_empty()
    }

    #[cfg(feature = "schema")]
    fn is_required(in_whole: bool) -> bool {
        in_whole
    }

    #[cfg(feature = "schema")]
    fn schema(generator: &mut schemars::SchemaGenerator, in_whole: bool) -> schemars::Schema {
        InLocales::<W>::schema(generator, in_whole)
    }
}

/// Serialises as what it displays.
#[derive(Clone, Copy)]
pub(super) struct Displayed<T>(pub(super) T);

impl<T: fmt::Display> Serialize for Displayed<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

full! {
    impl[T: fmt::Display] Displayed<T>: std::string::String;
}
