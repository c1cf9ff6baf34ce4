//! Writes an entry: one walk over it, and a format for each kind of reader.
//!
//! Everything is streamed into a [`core::fmt::Write`]; nothing is built in memory first.

mod html;
mod markdown;
#[cfg(feature = "diagnose")]
mod plan;
mod text;

#[cfg(feature = "diagnose")]
pub use plan::{PlanHtml, PlanMarkdown, PlanRunbook, PlanText};

use core::fmt::{self, Write};

use crate::block::{Block, Blocks};
use crate::cause::Cause;
use crate::entry::Entry;
use crate::shared::kinds::{BlockKind, CommandLanguage, Os, Retry, SolutionOrder, Status};
use crate::solution::Solution;
use crate::source::Source;
use crate::tables::{LABELS, Locale, TextNumber};
use crate::text::Text;

/// An entry in a language, for one operating system or for all: something to write.
///
/// It serialises, with the feature `serde`, as one JSON object.
///
/// # Examples
///
/// ```
/// use azure_backup_errors::{Locale, Os, lookup};
///
/// let runbook = lookup("BackUpOperationFailedV2")?.runbook(Locale::En).on(Os::Windows);
/// let text = runbook.text().to_string();
/// assert!(text.starts_with("BackUpOperationFailedV2\n"));
/// assert!(!text.contains("waagent"));
/// # Ok::<(), azure_backup_errors::LookupError<'static>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Runbook {
    entry: Entry,
    locale: Locale,
    os: Os,
}

impl Runbook {
    pub(crate) const fn new(entry: Entry, locale: Locale) -> Self {
        Self { entry, locale, os: Os::Any }
    }

    /// Leaves out the causes, solutions and steps that are only for another operating system.
    #[must_use]
    pub const fn on(self, os: Os) -> Self {
        Self { os, ..self }
    }

    /// Returns the entry.
    #[must_use]
    pub const fn entry(self) -> Entry {
        self.entry
    }

    /// Returns the language.
    #[must_use]
    pub const fn locale(self) -> Locale {
        self.locale
    }

    /// Returns the operating system; [`Os::Any`] means all.
    #[must_use]
    pub const fn os(self) -> Os {
        self.os
    }

    /// Returns what writes the entry as plain text for a terminal of 80 columns.
    ///
    /// Only what has to be copied in one piece is longer than a line: addresses, commands, paths.
    #[must_use]
    pub const fn text(self) -> TextRunbook {
        TextRunbook(self)
    }

    /// Returns what writes the entry as a CommonMark document.
    #[must_use]
    pub const fn markdown(self) -> MarkdownRunbook {
        MarkdownRunbook(self)
    }

    /// Returns what writes the entry as an HTML fragment: one `<article>`, escaped and valid.
    #[must_use]
    pub const fn html(self) -> HtmlRunbook {
        HtmlRunbook(self)
    }
}

macro_rules! formats {
    ($($(#[$doc:meta])* $name:ident $(<$life:lifetime>)? ($runbook:ty) => $format:path;)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub struct $name $(<$life>)? ($runbook);

        impl $(<$life>)? $name $(<$life>)? {
            /// Writes into anything that takes text.
            ///
            /// # Errors
            ///
            /// Returns the error of `to`, if it has one.
            pub fn write_to(self, to: &mut impl Write) -> fmt::Result {
                self.0.walk(&mut $format(to))
            }
        }

        impl $(<$life>)? fmt::Display for $name $(<$life>)? {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.write_to(f)
            }
        }
    )+};
}
#[cfg(feature = "diagnose")]
use formats;

formats! {
    /// Writes an entry as plain text for a terminal. [`Runbook::text`] makes it.
    TextRunbook(Runbook) => text::PlainText::new;
    /// Writes an entry as CommonMark. [`Runbook::markdown`] makes it.
    MarkdownRunbook(Runbook) => markdown::CommonMark::new;
    /// Writes an entry as HTML. [`Runbook::html`] makes it.
    HtmlRunbook(Runbook) => html::HtmlFragment::new;
}

/// A heading and its level: 1 for the entry, 2 for a cause, 3 for a solution, 4 for one inside another.
#[derive(Clone, Copy)]
struct Heading {
    level: u8,
    /// `Cause`, `Solution`, with their number if there are several.
    label: Option<&'static str>,
    number: Option<usize>,
    title: &'static str,
    /// The operating system that what follows is for, if not for all.
    os: Option<&'static str>,
}

/// What a format makes of the parts of an entry.
trait Format {
    fn start(&mut self, reader: Reader, class: &str) -> fmt::Result;
    fn end(&mut self) -> fmt::Result;
    /// Parts what was said of a cause from what is said of the whole entry.
    fn rule(&mut self) -> fmt::Result;
    fn heading(&mut self, heading: Heading) -> fmt::Result;
    fn paragraph(&mut self, text: Text) -> fmt::Result;
    /// A line of our own around the content: how solutions belong together, advice.
    fn lead(&mut self, text: &'static str) -> fmt::Result;
    /// A line of facts: a label, and what it says.
    fn fact(&mut self, label: &'static str, value: Fact) -> fmt::Result;
    /// Where something is known from.
    fn sources(&mut self, label: &'static str, locale: Locale, sources: impl Iterator<Item = Source>) -> fmt::Result;
    fn start_list(&mut self, is_numbered: bool) -> fmt::Result;
    fn end_list(&mut self) -> fmt::Result;
    /// An item and its text; what is inside it follows. In a numbered list `number` counts from 1.
    fn start_item(&mut self, number: Option<usize>, os: Option<&'static str>, text: Text) -> fmt::Result;
    /// An item that only names something.
    fn plain_item(&mut self, number: Option<usize>, os: Option<&'static str>, text: &'static str) -> fmt::Result;
    fn end_item(&mut self) -> fmt::Result;
    fn start_alert(&mut self, kind: BlockKind, label: &'static str, text: Text) -> fmt::Result;
    fn end_alert(&mut self) -> fmt::Result;
    fn command(&mut self, language: CommandLanguage, text: Text) -> fmt::Result;
}

/// What a [`Format::fact`] says.
#[derive(Clone, Copy)]
enum Fact {
    Code(&'static str),
    Quote(&'static str),
    Url(&'static str),
    Text(&'static str),
    Number(u16),
    /// Something that stands under a number.
    #[cfg(feature = "diagnose")]
    Reference(&'static str, usize),
}

/// Whom something is written for: in which language, and on which operating system.
#[derive(Clone, Copy)]
struct Reader {
    locale: Locale,
    os: Os,
}

impl Runbook {
    fn walk(self, to: &mut impl Format) -> fmt::Result {
        let Self { entry, locale, os } = self;
        let reader = Reader { locale, os };
        to.start(reader, "azure-backup-error")?;
        let title = entry.title(locale).as_str();
        to.heading(Heading {
            level: 1,
            label: Some(entry.name()),
            number: None,
            title,
            os: reader.os_label(entry.os()),
        })?;
        match entry.status() {
            Status::Current => {}
            Status::Renamed => {
                let name = entry.renamed_to().map_or("", |code| code.as_str());
                to.fact(reader.label(LABELS.renamed), Fact::Code(name))?;
            }
            Status::Retired => {
                to.fact(reader.label(LABELS.retired), Fact::Text(entry.status_since().unwrap_or_default()))?;
            }
        }
        for message in entry.messages(locale) {
            to.fact(reader.label(LABELS.message), Fact::Quote(message.as_str()))?;
        }
        to.paragraph(entry.summary(locale))?;
        reader.walk_blocks(to, entry.details())?;
        to.lead(reader.retry(entry))?;

        let are_several = entry.causes_on(os).nth(1).is_some();
        if are_several {
            to.lead(reader.label(LABELS.causes))?;
            to.start_list(true)?;
            for (index, cause) in entry.causes_on(os).enumerate() {
                to.plain_item(Some(index + 1), reader.os_label(cause.os()), cause.title(locale).as_str())?;
            }
            to.end_list()?;
        } else if entry.causes_on(os).next().is_none() && entry.causes().next().is_some() {
            to.lead(reader.label(LABELS.no_cause_for_os))?;
        }
        reader.walk_solutions(to, 2, entry.os(), entry.solutions(), entry.solution_order())?;
        for (index, cause) in entry.causes_on(os).enumerate() {
            reader.walk_cause(to, cause, are_several.then_some(index + 1))?;
        }

        to.rule()?;
        for alias in entry.aliases() {
            to.fact(reader.label(LABELS.also_spelled), Fact::Code(alias))?;
        }
        for status in entry.linux_extension_statuses() {
            to.fact(reader.label(LABELS.linux_extension_status), Fact::Number(status))?;
        }
        to.fact(reader.label(LABELS.page), Fact::Url(entry.docs_url(locale)))?;
        to.sources(reader.label(LABELS.sources), locale, entry.sources())?;
        to.end()
    }
}

impl Reader {
    fn label(self, number: TextNumber) -> &'static str {
        Text::new(number, self.locale).as_str()
    }

    /// The name of an operating system, if something is only for that.
    fn os_label(self, os: Os) -> Option<&'static str> {
        match os {
            Os::Any => None,
            Os::Windows => Some(self.label(LABELS.windows)),
            Os::Linux => Some(self.label(LABELS.linux)),
        }
    }

    fn retry(self, entry: Entry) -> &'static str {
        self.label(match entry.retry() {
            Retry::AfterFix => LABELS.retry_after_fix,
            Retry::Later => LABELS.retry_later,
            Retry::No => LABELS.retry_no,
        })
    }

    fn walk_cause(self, to: &mut impl Format, cause: Cause, number: Option<usize>) -> fmt::Result {
        let locale = self.locale;
        to.heading(Heading {
            level: 2,
            label: Some(self.label(LABELS.cause)),
            number,
            title: cause.title(locale).as_str(),
            os: self.os_label(cause.os()),
        })?;
        to.paragraph(cause.summary(locale))?;
        self.walk_blocks(to, cause.details())?;
        self.walk_solutions(to, 3, cause.os(), cause.solutions(), cause.solution_order())?;
        if let Some(url) = cause.docs_url(locale) {
            to.fact(self.label(LABELS.page), Fact::Url(url))?;
        }
        to.sources(self.label(LABELS.sources), locale, cause.sources())
    }

    /// Writes a paragraph that may be missing.
    fn walk_paragraph(self, to: &mut impl Format, text: Text) -> fmt::Result {
        if text.is_empty() { Ok(()) } else { to.paragraph(text) }
    }

    fn walk_solutions(
        self,
        to: &mut impl Format,
        level: u8,
        around: Os,
        solutions: impl Iterator<Item = Solution> + Clone,
        order: SolutionOrder,
    ) -> fmt::Result {
        let solutions = solutions.filter(|solution| solution.os().applies_to(self.os));
        let are_several = solutions.clone().nth(1).is_some();
        if are_several {
            to.lead(self.label(match order {
                SolutionOrder::InOrder => LABELS.in_order,
                SolutionOrder::OneOf => LABELS.one_of,
                SolutionOrder::WhereItApplies => LABELS.where_it_applies,
            }))?;
        }
        for (index, solution) in solutions.enumerate() {
            to.heading(Heading {
                level,
                label: Some(self.label(LABELS.solution)),
                number: are_several.then_some(index + 1),
                title: solution.title(self.locale).as_str(),
                os: self.os_label(solution.os()).filter(|_| solution.os() != around),
            })?;
            self.walk_paragraph(to, solution.summary(self.locale))?;
            self.walk_blocks(to, solution.blocks())?;
            let level = level + 1;
            self.walk_solutions(to, level, solution.os(), solution.solutions(), solution.solution_order())?;
        }
        Ok(())
    }

    /// Writes blocks, with those of one list together in a list.
    fn walk_blocks(self, to: &mut impl Format, blocks: Blocks) -> fmt::Result {
        let mut list = None;
        let mut number: usize = 0;
        for block in blocks.filter(|block| block.os().applies_to(self.os)) {
            let kind = block.kind();
            let is_item = matches!(kind, BlockKind::Step | BlockKind::Item | BlockKind::Choice);
            if list != is_item.then_some(kind) {
                if list.is_some() {
                    to.end_list()?;
                }
                if kind == BlockKind::Choice {
                    to.lead(self.label(LABELS.choices))?;
                }
                if is_item {
                    to.start_list(kind == BlockKind::Step)?;
                    number = 0;
                }
                list = is_item.then_some(kind);
            }
            number += 1;
            self.walk_block(to, block, number)?;
        }
        if list.is_some() { to.end_list() } else { Ok(()) }
    }

    fn walk_block(self, to: &mut impl Format, block: Block, number: usize) -> fmt::Result {
        let text = block.text(self.locale);
        match block.kind() {
            BlockKind::Paragraph => to.paragraph(text),
            BlockKind::Command => to.command(block.command_language().unwrap_or(CommandLanguage::Text), text),
            kind @ (BlockKind::Step | BlockKind::Item | BlockKind::Choice) => {
                to.start_item((kind == BlockKind::Step).then_some(number), self.os_label(block.os()), text)?;
                self.walk_blocks(to, block.blocks())?;
                to.end_item()
            }
            kind @ (BlockKind::Note | BlockKind::Tip | BlockKind::Warning) => {
                let label = self.label(match kind {
                    BlockKind::Tip => LABELS.tip,
                    BlockKind::Warning => LABELS.warning,
                    _ => LABELS.note,
                });
                to.start_alert(kind, label, text)?;
                self.walk_blocks(to, block.blocks())?;
                to.end_alert()
            }
        }
    }
}
