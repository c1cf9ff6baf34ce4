//! The JSON of the whole catalogue.

use serde::ser::{Serialize, Serializer};

use super::record::{Always, ByName, List, Value, records};
use super::view::{Brief, Form, Locales, View};
use crate::cause::Cause;
use crate::entry::Entry;
use crate::family::Family;
use crate::item::EntryItem;
use crate::shared::kinds::Area;
use crate::solution::Solution;
use crate::source::Source;
use crate::tables::{DATA_DATE, DATA_VERSION, Locale};

/// The version of what [`Catalog`] serialises as. It grows when a field goes or means something else, not when one is added.
pub const SCHEMA_VERSION: u16 = 1;

/// The catalogue, or a part of it, in one language or several: serialises as one JSON document for documentation generators.
///
/// Sources, solutions, causes and entries stand in it once, and refer to each other by name. Texts are Markdown; but
/// commands, addresses and messages are literal. Where a text differs between the languages of the document, it is an
/// object with a text a language, `{"en": "…", "de": "…"}`, and else a string: so in one language all texts are strings.
/// What is empty is left out, and so is `os` where it is `any`.
///
/// # Examples
///
/// ```
/// use azure_backup_errors::{Catalog, Locale};
///
/// let json = serde_json::to_value(Catalog::new(Locale::En))?;
/// let entry = &json["entries"][0];
/// assert_eq!(entry["code"], "UserErrorGuestAgentStatusUnavailable");
/// let cause = &json["causes"][entry["causes"][0].as_str().unwrap()];
/// println!("{}", cause["title"]);
///
/// # #[cfg(feature = "de")] {
/// let json = serde_json::to_value(Catalog::new(Locale::En).and(Locale::De))?;
/// assert_ne!(json["entries"][0]["title"]["en"], json["entries"][0]["title"]["de"]);
/// # }
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Catalog {
    locales: Locales,
    only: Option<Entry>,
}

impl Catalog {
    /// Returns the catalogue in a language.
    #[must_use]
    pub const fn new(locale: Locale) -> Self {
        Self { locales: Locales::of(locale), only: None }
    }

    /// Returns it in one more language.
    #[must_use]
    pub const fn and(self, locale: Locale) -> Self {
        Self { locales: self.locales.and(locale), ..self }
    }

    /// Returns the part of it that one entry needs: the entry, and what it refers to.
    #[must_use]
    pub const fn only(self, entry: Entry) -> Self {
        Self { only: Some(entry), ..self }
    }

    /// Returns what serialises as an index of the entries, with nothing of what they refer to.
    #[must_use]
    pub const fn index(self) -> CatalogIndex {
        CatalogIndex(self)
    }

    const fn view<T: Copy>(self, of: T) -> View<Brief, T> {
        View::brief(of, self.locales)
    }

    fn entries(self) -> impl Iterator<Item = Entry> + Clone {
        Entry::all().filter(move |entry| self.only.is_none_or(|only| only == *entry))
    }

    fn areas(self) -> impl Iterator<Item = Area> + Clone {
        Area::all().filter(move |area| self.entries().any(|entry| entry.area() == *area))
    }

    fn families(self) -> impl Iterator<Item = Family> + Clone {
        let of = self.only.map(|entry| Family::of(entry.name()));
        Family::all().filter(move |family| of.is_none_or(|of| of == Some(*family)))
    }

    fn causes(self) -> impl Iterator<Item = Cause> + Clone {
        let is_of = |entry: Entry, cause| entry.items().any(|item| item.cause() == Some(cause));
        Cause::all().filter(move |cause| self.only.is_none_or(|entry| is_of(entry, *cause)))
    }

    fn solutions(self) -> impl Iterator<Item = Solution> + Clone {
        fn has(mut solutions: impl Iterator<Item = Solution>, wanted: Solution) -> bool {
            solutions.any(|solution| solution == wanted || is_in(solution, wanted))
        }
        fn is_in(solution: Solution, wanted: Solution) -> bool {
            solution.solutions().any(|inside| inside == wanted || is_in(inside, wanted))
        }
        let is_of = |entry: Entry, solution| entry.items().any(|item| has(item.solutions(), solution));
        Solution::all().filter(move |solution| self.only.is_none_or(|entry| is_of(entry, *solution)))
    }

    fn sources(self) -> impl Iterator<Item = Source> + Clone {
        let is_of = move |entry: Entry, wanted: Source| {
            let messages = self.view(entry).messages();
            entry.sources().any(|source| source == wanted)
                || messages.map(|message| message.of.source()).any(|source| source == wanted)
                || entry
                    .items()
                    .filter_map(EntryItem::cause)
                    .any(|cause| cause.sources().any(|source| source == wanted))
        };
        Source::all().filter(move |source| self.only.is_none_or(|entry| is_of(entry, *source)))
    }
}

/// The index of a [`Catalog`]: serialises as its head, and a few words about every entry.
#[derive(Clone, Copy, Debug)]
pub struct CatalogIndex(Catalog);

/// An entry as it stands in an index.
#[derive(Clone, Copy)]
struct Indexed(Entry);

records! {
    /// Error codes of Azure Backup, and what to do about them. Sources, solutions, causes and entries refer to each other
    /// by name. What is empty is left out, and so is `os` where it is `any`.
    "Catalog" as Brief; impl[] Catalog = |catalog| {
        /// The version of this schema. It grows when a field goes or means something else, not when one is added.
        schema_version = Version;
        /// The version of the data.
        data_version = DATA_VERSION;
        /// The day of the data, as YYYY-MM-DD.
        data_date = DATA_DATE;
        /// The licences of code and texts.
        license = LICENSE;
        /// The languages of the texts.
        locales = Always(List(catalog.locales.iter()));
        /// The areas that entries of this document belong to.
        areas = List(catalog.areas());
        /// The families that the beginnings of codes tell, the longest beginnings first.
        families = List(catalog.families().map(move |family| catalog.view(family)));
        /// The sources by name.
        sources = ByName(catalog.sources().map(move |source| (source.name(), catalog.view(source))));
        /// The solutions by name.
        solutions = ByName(catalog.solutions().map(move |solution| (solution.name(), catalog.view(solution))));
        /// The causes by name.
        causes = ByName(catalog.causes().map(move |cause| (cause.name(), catalog.view(cause))));
        /// The entries, in the order of the catalogue. Their keys are unique.
        entries = Always(List(catalog.entries().map(move |entry| catalog.view(entry))));
    }

    /// What entries there are. Where each stands in a file of its own, this file is called as its key, with `.json` behind it.
    "Index" as Brief; impl[] CatalogIndex = |index| {
        /// The version of the schema.
        schema_version = Version;
        /// The version of the data.
        data_version = DATA_VERSION;
        /// The day of the data, as YYYY-MM-DD.
        data_date = DATA_DATE;
        /// The licences of code and texts.
        license = LICENSE;
        /// The languages of the texts.
        locales = Always(List(index.0.locales.iter()));
        /// The areas that the entries belong to.
        areas = List(index.0.areas());
        /// The families that the beginnings of codes tell, the longest beginnings first.
        families = List(index.0.families().map(move |family| index.0.view(family)));
        /// The entries, in the order of the catalogue.
        entries = Always(List(index.0.entries().map(move |entry| index.0.view(Indexed(entry)))));
    }

    /// A few words about an entry; all there are stand in its file.
    "IndexEntry" as F; impl[F: Form] View<F, Indexed> = |view| {
        /// The one text that finds exactly this entry.
        key = view.of.0.key();
        /// The error code; there is none for an error that shows a message but no code.
        code = view.of.0.code();
        /// Other spellings of the code.
        aliases = List(view.of.0.aliases());
        /// The numbers that Azure shows for this error.
        numbers = List(view.of.0.numbers());
        area = view.of.0.area();
        component = view.of.0.component();
        os = view.of.0.os();
        status = view.of.0.status();
        /// What went wrong, in a few words.
        title = view.with(view.of.0).text(Entry::title);
    }

    /// What the beginning of a code says.
    "Family" as F; impl[F: Form] View<F, Family> = |view| {
        /// The name of the family, which never changes. Some have several beginnings.
        name = view.of.name();
        /// What the codes begin with.
        prefix = view.of.prefix();
        /// What the family is, in a few words.
        title = view.text(Family::title);
        /// What its codes have in common.
        summary = view.text(Family::summary);
        /// The official page to look for one of its codes.
        docs_url = view.literal(Family::docs_url);
    }
}

const LICENSE: &str = env!("CARGO_PKG_LICENSE");

/// The version of the schema of a document.
#[derive(Clone, Copy)]
struct Version;

impl Serialize for Version {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u16(SCHEMA_VERSION)
    }
}

impl Value for Version {
    #[cfg(feature = "schema")]
    fn schema(_: &mut schemars::SchemaGenerator, _in_whole: bool) -> schemars::Schema {
        schemars::json_schema!({"const": SCHEMA_VERSION})
    }
}
