//! The JSON of entries and of the whole catalogue.
//!
//! The structs are what is written and what the JSON Schema is made from, so that the two cannot part.
//! Lists are streamed from the tables; nothing is collected first.

use serde::de::{self, Deserialize, Deserializer, Visitor};
use serde::ser::{Serialize, Serializer};

use crate::block::Block;
use crate::cause::Cause;
use crate::entry::{Entry, Message, entries};
use crate::render::Runbook;
use crate::shared::kinds::{
    Area, BlockKind, CommandLanguage, Component, Fault, Os, Retry, SolutionOrder, SpanKind, Status,
};
use crate::solution::Solution;
use crate::source::Source;
use crate::tables::{DATA_DATE, DATA_VERSION, ErrorCode, Locale};
use crate::text::{Span, Text};

/// What is written of something, and in which language and for which operating system.
#[derive(Clone, Copy)]
struct View<T> {
    of: T,
    locale: Locale,
    os: Os,
}

impl<T> View<T> {
    fn with<U>(&self, of: U) -> View<U> {
        View { of, locale: self.locale, os: self.os }
    }
}

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

/// The whole catalogue of azure-backup-errors in one language.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Catalog"))]
struct CatalogJson {
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
    #[serde(serialize_with = "all_entries")]
    #[cfg_attr(feature = "schema", schemars(with = "std::vec::Vec<EntryJson>"))]
    entries: View<()>,
}

/// What the beginning of a code says.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Family"))]
struct FamilyJson {
    /// What the codes begin with.
    prefix: &'static str,
    /// What the family is, in a few words.
    title: &'static str,
    /// What its codes have in common.
    summary: &'static str,
    /// The official page to look for one of its codes.
    docs_url: &'static str,
}

/// What one error is, in one area.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Entry"))]
struct EntryJson {
    /// The error code, or null for an error that shows a message but no code.
    #[cfg_attr(feature = "schema", schemars(with = "Option<std::string::String>"))]
    code: Option<ErrorCode>,
    /// The number of the code, which never changes.
    id: Option<u16>,
    /// The code, or a name of our own for an error that has none.
    name: &'static str,
    /// What tells this entry from the others of its code, if the code has several meanings.
    #[serde(skip_serializing_if = "Option::is_none")]
    case: Option<&'static str>,
    /// Other spellings of the code.
    #[serde(serialize_with = "aliases")]
    #[cfg_attr(feature = "schema", schemars(with = "std::vec::Vec<std::string::String>"))]
    aliases: View<Entry>,
    /// What Azure Backup's extension on Linux writes into its log for this error.
    #[serde(serialize_with = "linux_extension_statuses")]
    #[cfg_attr(feature = "schema", schemars(with = "std::vec::Vec<u16>"))]
    linux_extension_statuses: View<Entry>,
    /// Whether the name tells of Azure Backup only where something else does too.
    needs_context: bool,
    area: Area,
    component: Component,
    os: Os,
    fault: Fault,
    retry: Retry,
    status: Status,
    /// The code that took the place of a renamed one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<std::string::String>"))]
    renamed_to: Option<ErrorCode>,
    /// Since when a code is renamed or retired, as YYYY-MM-DD.
    #[serde(skip_serializing_if = "Option::is_none")]
    status_since: Option<&'static str>,
    /// The literal sentences that the service shows.
    #[serde(serialize_with = "messages")]
    #[cfg_attr(feature = "schema", schemars(with = "std::vec::Vec<MessageJson>"))]
    messages: View<Entry>,
    /// What went wrong, in a few words.
    title: &'static str,
    /// What went wrong, in one paragraph.
    summary: &'static str,
    /// What else is known, behind the summary.
    #[serde(serialize_with = "entry_details")]
    #[cfg_attr(feature = "schema", schemars(with = "std::vec::Vec<BlockJson>"))]
    details: View<Entry>,
    /// The section of the official page.
    docs_url: &'static str,
    /// The causes, in the order to check them.
    #[serde(serialize_with = "causes")]
    #[cfg_attr(feature = "schema", schemars(with = "std::vec::Vec<CauseJson>"))]
    causes: View<Entry>,
    /// How the solutions of the error itself belong together.
    solution_order: SolutionOrder,
    /// The solutions of the error itself, whatever its cause.
    #[serde(serialize_with = "entry_solutions")]
    #[cfg_attr(feature = "schema", schemars(with = "std::vec::Vec<SolutionJson>"))]
    solutions: View<Entry>,
    /// Where the error is known from.
    #[serde(serialize_with = "entry_sources")]
    #[cfg_attr(feature = "schema", schemars(with = "std::vec::Vec<SourceJson>"))]
    sources: View<Entry>,
}

/// A literal sentence that the service shows.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Message"))]
struct MessageJson {
    /// The language in which the service shows it.
    locale: Locale,
    text: &'static str,
    /// Where the wording is known from.
    source: Option<SourceJson>,
}

/// Where something is known from.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Source"))]
struct SourceJson {
    id: &'static str,
    /// What the source is called, in English.
    title: &'static str,
    /// The day of its state or publication, as YYYY-MM-DD.
    date: &'static str,
    url: &'static str,
}

/// One reason for an error.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Cause"))]
struct CauseJson {
    /// The name of the cause, which never changes.
    id: &'static str,
    /// The number of the cause, which never changes.
    number: u16,
    os: Os,
    /// What is wrong, in a few words.
    title: &'static str,
    /// What is wrong, in one paragraph.
    summary: &'static str,
    /// What else is known, behind the summary.
    #[serde(serialize_with = "cause_details")]
    #[cfg_attr(feature = "schema", schemars(with = "std::vec::Vec<BlockJson>"))]
    details: View<Cause>,
    /// The section of the official page, if there is one.
    docs_url: Option<&'static str>,
    /// How the solutions belong together.
    solution_order: SolutionOrder,
    /// The solutions; there may be none if the entry itself has them.
    #[serde(serialize_with = "cause_solutions")]
    #[cfg_attr(feature = "schema", schemars(with = "std::vec::Vec<SolutionJson>"))]
    solutions: View<Cause>,
    /// Where the cause is known from.
    #[serde(serialize_with = "cause_sources")]
    #[cfg_attr(feature = "schema", schemars(with = "std::vec::Vec<SourceJson>"))]
    sources: View<Cause>,
}

/// One way to remove a cause or to answer an error.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Solution"))]
struct SolutionJson {
    id: &'static str,
    os: Os,
    /// What the solution does, in a few words.
    title: &'static str,
    /// When to take it, in one paragraph. It may be empty.
    summary: &'static str,
    /// The section of the official page, if there is one.
    docs_url: Option<&'static str>,
    /// What is to be read before the first step.
    #[serde(serialize_with = "blocks_before")]
    #[cfg_attr(feature = "schema", schemars(with = "std::vec::Vec<BlockJson>"))]
    before: View<Solution>,
    /// The steps, in their order; each is a block of the kind `step`.
    #[serde(serialize_with = "steps")]
    #[cfg_attr(feature = "schema", schemars(with = "std::vec::Vec<BlockJson>"))]
    steps: View<Solution>,
    /// What is to be read after the last step.
    #[serde(serialize_with = "blocks_after")]
    #[cfg_attr(feature = "schema", schemars(with = "std::vec::Vec<BlockJson>"))]
    after: View<Solution>,
    /// How the solutions that this one consists of belong together.
    solution_order: SolutionOrder,
    /// The solutions that this one consists of; usually none.
    #[serde(serialize_with = "inner_solutions")]
    #[cfg_attr(feature = "schema", schemars(with = "std::vec::Vec<SolutionJson>"))]
    solutions: View<Solution>,
}

/// A piece of a description or a solution, with its text and what is inside it.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Block"))]
struct BlockJson {
    kind: BlockKind,
    os: Os,
    /// The language of a command.
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<CommandLanguage>,
    /// The text without markup; that of a command is to be copied as it is.
    text: &'static str,
    /// The text as CommonMark; not for a command.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<std::string::String>"))]
    markdown: Option<Displayed<crate::text::Markdown>>,
    /// The text in its parts.
    #[serde(serialize_with = "spans")]
    #[cfg_attr(feature = "schema", schemars(with = "std::vec::Vec<SpanJson>"))]
    spans: Text,
    /// What is inside this block.
    #[serde(serialize_with = "inner_blocks")]
    #[cfg_attr(feature = "schema", schemars(with = "std::vec::Vec<BlockJson>"))]
    blocks: View<Block>,
}

/// A part of a text that is of one kind.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Span"))]
struct SpanJson {
    kind: SpanKind,
    text: &'static str,
    /// Where a link leads.
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'static str>,
}

/// Serialises as what it displays.
struct Displayed<T>(T);

impl<T: core::fmt::Display> Serialize for Displayed<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl EntryJson {
    fn new(view: &View<Entry>) -> Self {
        let (view, entry, locale) = (*view, view.of, view.locale);
        Self {
            code: entry.code(),
            id: entry.code().map(ErrorCode::id),
            name: entry.name(),
            case: entry.case(),
            aliases: view,
            linux_extension_statuses: view,
            needs_context: entry.needs_context(),
            area: entry.area(),
            component: entry.component(),
            os: entry.os(),
            fault: entry.fault(),
            retry: entry.retry(),
            status: entry.status(),
            renamed_to: entry.renamed_to(),
            status_since: entry.status_since(),
            messages: view,
            title: entry.title(locale).as_str(),
            summary: entry.summary(locale).as_str(),
            details: view,
            docs_url: entry.docs_url(locale),
            causes: view,
            solution_order: entry.solution_order(),
            solutions: view,
            sources: view,
        }
    }
}

impl MessageJson {
    fn new(message: Message, locale: Locale) -> Self {
        let source = message.source().map(|source| SourceJson::new(source, locale));
        Self { locale: message.locale(), text: message.as_str(), source }
    }
}

impl SourceJson {
    fn new(source: Source, locale: Locale) -> Self {
        Self { id: source.id(), title: source.title(), date: source.date(), url: source.url(locale) }
    }
}

impl CauseJson {
    fn new(view: &View<Cause>) -> Self {
        let (view, cause, locale) = (*view, view.of, view.locale);
        Self {
            id: cause.name(),
            number: cause.id(),
            os: cause.os(),
            title: cause.title(locale).as_str(),
            summary: cause.summary(locale).as_str(),
            details: view,
            docs_url: cause.docs_url(locale),
            solution_order: cause.solution_order(),
            solutions: view,
            sources: view,
        }
    }
}

impl SolutionJson {
    fn new(view: &View<Solution>) -> Self {
        let (view, solution, locale) = (*view, view.of, view.locale);
        Self {
            id: solution.id(),
            os: solution.os(),
            title: solution.title(locale).as_str(),
            summary: solution.summary(locale).as_str(),
            docs_url: solution.docs_url(locale),
            before: view,
            steps: view,
            after: view,
            solution_order: solution.solution_order(),
            solutions: view,
        }
    }
}

impl BlockJson {
    fn new(view: View<Block>) -> Self {
        let block = view.of;
        let text = block.text(view.locale);
        let language = block.command_language();
        let markdown = language.is_none().then(|| Displayed(text.markdown()));
        Self { kind: block.kind(), os: block.os(), language, text: text.as_str(), markdown, spans: text, blocks: view }
    }
}

fn families<S: Serializer>(view: &View<()>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(crate::Family::iter().map(|family| FamilyJson {
        prefix: family.prefix(),
        title: family.title(view.locale).as_str(),
        summary: family.summary(view.locale).as_str(),
        docs_url: family.docs_url(view.locale),
    }))
}

fn all_entries<S: Serializer>(view: &View<()>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(entries().map(|entry| EntryJson::new(&view.with(entry))))
}

fn aliases<S: Serializer>(view: &View<Entry>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(view.of.aliases())
}

fn linux_extension_statuses<S: Serializer>(view: &View<Entry>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(view.of.linux_extension_statuses())
}

fn messages<S: Serializer>(view: &View<Entry>, serializer: S) -> Result<S::Ok, S::Error> {
    let messages = view.of.messages(view.locale);
    serializer.collect_seq(messages.map(|message| MessageJson::new(message, view.locale)))
}

fn causes<S: Serializer>(view: &View<Entry>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(view.of.causes_on(view.os).map(|cause| CauseJson::new(&view.with(cause))))
}

fn sources<S: Serializer, T>(
    view: &View<T>,
    sources: impl Iterator<Item = Source>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(sources.map(|source| SourceJson::new(source, view.locale)))
}

fn entry_sources<S: Serializer>(view: &View<Entry>, serializer: S) -> Result<S::Ok, S::Error> {
    sources(view, view.of.sources(), serializer)
}

fn cause_sources<S: Serializer>(view: &View<Cause>, serializer: S) -> Result<S::Ok, S::Error> {
    sources(view, view.of.sources(), serializer)
}

fn solutions<S: Serializer, T>(
    view: &View<T>,
    solutions: impl Iterator<Item = Solution>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let solutions = solutions.filter(|solution| solution.os().applies_to(view.os));
    serializer.collect_seq(solutions.map(|solution| SolutionJson::new(&view.with(solution))))
}

fn entry_solutions<S: Serializer>(view: &View<Entry>, serializer: S) -> Result<S::Ok, S::Error> {
    solutions(view, view.of.solutions(), serializer)
}

fn cause_solutions<S: Serializer>(view: &View<Cause>, serializer: S) -> Result<S::Ok, S::Error> {
    solutions(view, view.of.solutions(), serializer)
}

fn inner_solutions<S: Serializer>(view: &View<Solution>, serializer: S) -> Result<S::Ok, S::Error> {
    solutions(view, view.of.solutions(), serializer)
}

fn blocks<S: Serializer, T>(
    view: &View<T>,
    blocks: impl Iterator<Item = Block>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let blocks = blocks.filter(|block| block.os().applies_to(view.os));
    serializer.collect_seq(blocks.map(|block| BlockJson::new(view.with(block))))
}

fn entry_details<S: Serializer>(view: &View<Entry>, serializer: S) -> Result<S::Ok, S::Error> {
    blocks(view, view.of.details(), serializer)
}

fn cause_details<S: Serializer>(view: &View<Cause>, serializer: S) -> Result<S::Ok, S::Error> {
    blocks(view, view.of.details(), serializer)
}

fn blocks_before<S: Serializer>(view: &View<Solution>, serializer: S) -> Result<S::Ok, S::Error> {
    blocks(view, view.of.before(), serializer)
}

fn steps<S: Serializer>(view: &View<Solution>, serializer: S) -> Result<S::Ok, S::Error> {
    blocks(view, view.of.steps().map(crate::Step::as_block), serializer)
}

fn blocks_after<S: Serializer>(view: &View<Solution>, serializer: S) -> Result<S::Ok, S::Error> {
    blocks(view, view.of.after(), serializer)
}

fn inner_blocks<S: Serializer>(view: &View<Block>, serializer: S) -> Result<S::Ok, S::Error> {
    blocks(view, view.of.blocks(), serializer)
}

fn spans<S: Serializer>(text: &Text, serializer: S) -> Result<S::Ok, S::Error> {
    let json = |span: Span| SpanJson { kind: span.kind(), text: span.as_str(), url: span.url() };
    serializer.collect_seq(text.spans().map(json))
}

impl Serialize for Runbook {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        EntryJson::new(&View { of: self.entry(), locale: self.locale(), os: self.os() }).serialize(serializer)
    }
}

/// What to check: a cause, or an error whatever its cause.
#[cfg(feature = "diagnose")]
#[derive(serde::Serialize)]
struct PlanItemJson<'p> {
    /// The name of the cause, or null for what answers an error whatever its cause.
    cause: Option<&'static str>,
    /// What it is, in a few words.
    title: &'static str,
    /// The names of the errors that it would explain.
    #[serde(serialize_with = "explains")]
    explains: crate::PlanItem<'p>,
    os: Os,
    /// How the solutions belong together.
    solution_order: SolutionOrder,
    /// The solutions, but for those that stand in an earlier item.
    #[serde(serialize_with = "plan_solutions")]
    solutions: View<crate::PlanItem<'p>>,
    /// The ids of the solutions that stand in an earlier item.
    #[serde(serialize_with = "repeated")]
    see: crate::PlanItem<'p>,
}

#[cfg(feature = "diagnose")]
fn explains<S: Serializer>(item: &crate::PlanItem<'_>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(item.explains().map(Entry::name))
}

#[cfg(feature = "diagnose")]
fn plan_solutions<S: Serializer>(view: &View<crate::PlanItem<'_>>, serializer: S) -> Result<S::Ok, S::Error> {
    solutions(view, view.of.solutions(), serializer)
}

#[cfg(feature = "diagnose")]
fn repeated<S: Serializer>(item: &crate::PlanItem<'_>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(item.repeated().map(|(solution, _)| solution.id()))
}

#[cfg(feature = "diagnose")]
impl Serialize for crate::PlanRunbook<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (locale, os) = (self.locale(), self.plan().os());
        serializer.collect_seq(self.plan().items().map(|item| PlanItemJson {
            cause: item.cause().map(Cause::name),
            title: item.title(locale),
            explains: item,
            os: item.os(),
            solution_order: item.solution_order(),
            solutions: View { of: item, locale, os },
            see: item,
        }))
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

/// Returns the JSON Schema (draft 2020-12) of what [`Catalog`] serialises as.
///
/// It is checked in as `data/catalog.schema.json`; the schema of a [`Runbook`] is its `#/$defs/Entry`.
#[cfg(feature = "schema")]
#[must_use]
pub fn json_schema() -> schemars::Schema {
    schemars::generate::SchemaSettings::draft2020_12()
        .for_serialize()
        .into_generator()
        .into_root_schema_for::<CatalogJson>()
}

/// Serialises as its name and deserialises by looking the name up.
macro_rules! by_name {
    ($($kind:ty, $what:literal, |$value:ident| $name:expr;)+) => {$(
        impl Serialize for $kind {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let $value = *self;
                serializer.serialize_str($name)
            }
        }

        impl<'de> Deserialize<'de> for $kind {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Name;

                impl Visitor<'_> for Name {
                    type Value = $kind;

                    fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                        f.write_str($what)
                    }

                    fn visit_str<E: de::Error>(self, name: &str) -> Result<Self::Value, E> {
                        name.parse().map_err(|_| E::invalid_value(de::Unexpected::Str(name), &self))
                    }
                }

                deserializer.deserialize_str(Name)
            }
        }
    )+};
}

by_name! {
    ErrorCode, "the name of an Azure Backup error code", |code| code.as_str();
    Locale, "the tag of a language of the catalogue", |locale| locale.tag();
    Area, "the name of an area", |kind| kind.as_str();
    Component, "the name of a component", |kind| kind.as_str();
    Os, "`any`, `windows` or `linux`", |kind| kind.as_str();
    Fault, "`user`, `service` or `unknown`", |kind| kind.as_str();
    Retry, "`after-fix`, `later` or `no`", |kind| kind.as_str();
    Status, "`current`, `renamed` or `retired`", |kind| kind.as_str();
    SolutionOrder, "`in-order`, `one-of` or `where-it-applies`", |kind| kind.as_str();
    BlockKind, "the kind of a block", |kind| kind.as_str();
    CommandLanguage, "the language of a command", |kind| kind.as_str();
    SpanKind, "the kind of a span", |kind| kind.as_str();
}
