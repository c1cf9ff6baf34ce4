//! The JSON of the whole catalogue.

use core::iter;

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
        own_or_all(self.only.map(iter::once), Entry::all())
    }

    fn areas(self) -> impl Iterator<Item = Area> + Clone {
        Area::all().filter(move |area| self.entries().any(|entry| entry.area() == *area))
    }

    fn families(self) -> impl Iterator<Item = Family> + Clone {
        let of = self.only.map(|entry| Family::of(entry.name()));
        Family::all().filter(move |family| of.is_none_or(|of| of == Some(*family)))
    }

    fn causes(self) -> impl Iterator<Item = Cause> + Clone {
        let own = |entry: Entry| distinct(entry.items().filter_map(EntryItem::cause));
        own_or_all(self.only.map(own), Cause::all())
    }

    fn solutions(self) -> impl Iterator<Item = Solution> + Clone {
        // A solution consists of others one level deep.
        let with_those_within = |solution: Solution| iter::once(solution).chain(solution.solutions());
        let own = |entry: Entry| distinct(entry.items().flat_map(EntryItem::solutions).flat_map(with_those_within));
        own_or_all(self.only.map(own), Solution::all())
    }

    fn sources(self) -> impl Iterator<Item = Source> + Clone {
        let own = |entry: Entry| {
            let of_messages = self.view(entry).messages().map(|message| message.of.source());
            let of_causes = entry.items().filter_map(EntryItem::cause).flat_map(Cause::sources);
            distinct(entry.sources().chain(of_messages).chain(of_causes))
        };
        own_or_all(self.only.map(own), Source::all())
    }
}

/// Returns what one entry has, if only that is wanted: nothing is looked for in the whole catalogue then.
fn own_or_all<T>(
    own: Option<impl Iterator<Item = T> + Clone>,
    all: impl Iterator<Item = T> + Clone,
) -> impl Iterator<Item = T> + Clone {
    let all = own.is_none().then_some(all);
    own.into_iter().flatten().chain(all.into_iter().flatten())
}

/// Leaves out what was there before. There is no memory to remember it in, but of one entry there are few.
fn distinct<T: PartialEq>(all: impl Iterator<Item = T> + Clone) -> impl Iterator<Item = T> + Clone {
    let before = all.clone();
    all.enumerate().filter(move |(at, one)| !before.clone().take(*at).any(|other| other == *one)).map(|(_, one)| one)
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
