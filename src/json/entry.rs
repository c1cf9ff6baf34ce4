//! The JSON of an entry.

use serde::ser::{Serialize, Serializer};

use super::cause::{CauseJson, SourceJson};
use super::view::{View, lists};
use crate::entry::{Entry, Message};
use crate::number::Number;
use crate::render::Runbook;
use crate::shared::kinds::{Area, Component, Fault, NumberSystem, Os, Retry, SolutionOrder, Status};
use crate::tables::{ErrorCode, Locale};

impl Serialize for Runbook {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        EntryJson::new(&View { of: self.entry(), locale: self.locale(), os: self.os() }).serialize(serializer)
    }
}

/// What one error is, in one case.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Entry"))]
pub(super) struct EntryJson {
    /// The one text that finds exactly this entry: its name, with a dot and the case behind it if there is one.
    key: &'static str,
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
    /// The numbers that Azure shows for this error.
    #[serde(serialize_with = "numbers")]
    #[cfg_attr(feature = "schema", schemars(with = "std::vec::Vec<NumberJson>"))]
    numbers: View<Entry>,
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
    #[serde(serialize_with = "details")]
    #[cfg_attr(feature = "schema", schemars(with = "std::vec::Vec<super::block::BlockJson>"))]
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
    #[serde(serialize_with = "solutions")]
    #[cfg_attr(feature = "schema", schemars(with = "std::vec::Vec<super::cause::SolutionJson>"))]
    solutions: View<Entry>,
    /// Where the error is known from.
    #[serde(serialize_with = "sources")]
    #[cfg_attr(feature = "schema", schemars(with = "std::vec::Vec<SourceJson>"))]
    sources: View<Entry>,
}

/// A number that Azure shows.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Number"))]
pub(super) struct NumberJson {
    /// Where the number comes from: the same number means another thing in each system.
    system: NumberSystem,
    number: u32,
}

impl NumberJson {
    const fn new(number: Number) -> Self {
        Self { system: number.system(), number: number.value() }
    }
}

/// A literal sentence that the service shows.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Message"))]
pub(super) struct MessageJson {
    /// The language in which the service shows it.
    locale: Locale,
    text: &'static str,
    /// Where the wording is known from.
    source: SourceJson,
}

impl EntryJson {
    pub(super) fn new(view: &View<Entry>) -> Self {
        let (view, entry, locale) = (*view, view.of, view.locale);
        Self {
            key: entry.key(),
            code: entry.code(),
            id: entry.code().map(ErrorCode::id),
            name: entry.name(),
            case: entry.case(),
            aliases: view,
            numbers: view,
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
        let source = SourceJson::new(message.source(), locale);
        Self { locale: message.locale(), text: message.as_str(), source }
    }
}

lists! {
    aliases(view: View<Entry>) => view.of.aliases();
    numbers(view: View<Entry>) => view.of.numbers().map(NumberJson::new);
    messages(view: View<Entry>) => view.of.messages(view.locale).map(|message| MessageJson::new(message, view.locale));
    details(view: View<Entry>) => view.blocks(view.of.details());
    causes(view: View<Entry>) => view.of.causes_on(view.os).map(|cause| CauseJson::new(&view.with(cause)));
    solutions(view: View<Entry>) => view.solutions(view.of.solutions());
    sources(view: View<Entry>) => view.sources(view.of.sources());
}
