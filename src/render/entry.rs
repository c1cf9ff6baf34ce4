//! Writes an entry.

use core::fmt::{self, Write};

use super::format::{Audience, Fact, Format, Heading, formats};
use super::text::{Layout, text_layouts};
use super::{html, markdown, text};
use crate::entry::Entry;
use crate::shared::kinds::{Os, Status};
use crate::tables::{LABELS, Locale};

impl Entry {
    /// Returns the whole entry as something to write: text for a terminal, Markdown, HTML, JSON.
    #[must_use]
    pub const fn runbook(self, locale: Locale) -> Runbook {
        Runbook { entry: self, locale, os: Os::Any }
    }
}

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
/// # Ok::<(), azure_backup_errors::LookupError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Runbook {
    entry: Entry,
    locale: Locale,
    os: Os,
}

impl Runbook {
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
    pub const fn text(self) -> RunbookText {
        RunbookText(self, Layout::DEFAULT)
    }

    /// Returns what writes the entry as a CommonMark document.
    #[must_use]
    pub const fn markdown(self) -> RunbookMarkdown {
        RunbookMarkdown(self)
    }

    /// Returns what writes the entry as an HTML fragment: one `<article>`, escaped and valid.
    #[must_use]
    pub const fn html(self) -> RunbookHtml {
        RunbookHtml(self)
    }

    fn walk(self, to: &mut impl Format) -> fmt::Result {
        let Self { entry, locale, os } = self;
        let audience = Audience { locale, os };
        to.start(audience, "azure-backup-error")?;
        let title = entry.title(locale).as_str();
        to.heading(Heading {
            level: 1,
            label: Some(entry.name()),
            number: None,
            title,
            os: audience.os_label(entry.os()),
        })?;
        match entry.status() {
            Status::Current => {}
            Status::Renamed => {
                let name = entry.renamed_to().map_or("", |code| code.as_str());
                to.fact(audience.label(LABELS.renamed), Fact::Code(name))?;
            }
            Status::Retired => {
                to.fact(audience.label(LABELS.retired), Fact::Text(entry.status_since().unwrap_or_default()))?;
            }
        }
        for message in entry.messages(locale) {
            to.fact(audience.label(LABELS.message), Fact::Quote(message.as_str()))?;
        }
        to.paragraph(entry.summary(locale))?;
        audience.walk_blocks(to, entry.details())?;
        to.lead(audience.retry(entry))?;

        let are_several = entry.causes_on(os).nth(1).is_some();
        if are_several {
            to.lead(audience.label(LABELS.causes))?;
            to.start_list(true)?;
            for (index, cause) in entry.causes_on(os).enumerate() {
                to.plain_item(Some(index + 1), audience.os_label(cause.os()), cause.title(locale).as_str())?;
            }
            to.end_list()?;
        } else if entry.causes_on(os).next().is_none() && entry.causes().next().is_some() {
            to.lead(audience.label(LABELS.no_cause_for_os))?;
        }
        audience.walk_solutions(to, 2, entry.os(), entry.solutions(), entry.solution_order())?;
        for (index, cause) in entry.causes_on(os).enumerate() {
            audience.walk_cause(to, cause, are_several.then_some(index + 1))?;
        }

        to.rule()?;
        for alias in entry.aliases() {
            to.fact(audience.label(LABELS.also_spelled), Fact::Code(alias))?;
        }
        for number in entry.numbers() {
            to.fact(number.system().title(locale).as_str(), Fact::Number(number))?;
        }
        to.fact(audience.label(LABELS.page), Fact::Url(entry.docs_url(locale)))?;
        to.sources(audience.label(LABELS.sources), locale, entry.sources())?;
        to.end()
    }
}

formats! {
    /// Writes an entry as plain text for a terminal. [`Runbook::text`] makes it.
    RunbookText(Runbook, Layout) => text::PlainText::new;
    /// Writes an entry as CommonMark. [`Runbook::markdown`] makes it.
    RunbookMarkdown(Runbook) => markdown::CommonMark::new;
    /// Writes an entry as HTML. [`Runbook::html`] makes it.
    RunbookHtml(Runbook) => html::HtmlFragment::new;
}

text_layouts! { RunbookText }
