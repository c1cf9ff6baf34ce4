//! Writes an entry.

use core::fmt::{self, Write};

use super::audience::Audience;
use super::date::Date;
use super::format::{Anchor, Fact, Format, Heading, formats};
use super::html::{Outline, outlines};
use super::layout::{Layout, text_layouts};
use super::walk::Around;
use super::{html, markdown, text};
use crate::entry::Entry;
use crate::item::{EntryItem, ItemKind};
use crate::shared::kinds::{Os, Status};
use crate::tables::{LABELS, Locale};
use crate::values::{Known, Values};

impl Entry {
    /// Returns the whole entry as something to write: text for a terminal, Markdown, HTML, JSON.
    #[must_use]
    pub const fn runbook(self, locale: Locale) -> Runbook<'static> {
        Runbook { entry: self, locale, os: Os::Any, part: Part::All, values: None }
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
pub struct Runbook<'v> {
    entry: Entry,
    locale: Locale,
    os: Os,
    part: Part,
    values: Option<Known<'v>>,
}

/// What is written of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    All,
    Item(usize),
    History,
    Sources,
}

impl<'v> Runbook<'v> {
    /// Leaves out the causes, solutions and steps that are only for another operating system.
    #[must_use]
    pub const fn on(self, os: Os) -> Self {
        Self { os, ..self }
    }

    /// Leaves only one thing to check or to do: what has this [number](crate::EntryItem::number). One that there is not
    /// writes nothing but the heading.
    ///
    /// # Examples
    ///
    /// ```
    /// use azure_backup_errors::{Locale, lookup};
    ///
    /// let runbook = lookup("UserErrorGuestAgentStatusUnavailable")?.runbook(Locale::En);
    /// let whole = runbook.text().to_string();
    /// assert!(runbook.item(2).text().to_string().len() < whole.len() / 2);
    /// # Ok::<(), azure_backup_errors::LookupError>(())
    /// ```
    #[must_use]
    pub const fn item(self, number: usize) -> Self {
        Self { part: Part::Item(number), ..self }
    }

    /// Leaves only what used to be otherwise.
    #[must_use]
    pub const fn only_history(self) -> Self {
        Self { part: Part::History, ..self }
    }

    /// Leaves only where it is known from.
    #[must_use]
    pub const fn only_sources(self) -> Self {
        Self { part: Part::Sources, ..self }
    }

    /// Fills in what a text tells, and says so.
    #[must_use]
    pub const fn filled<'w>(self, values: &'w Values) -> Runbook<'w> {
        Runbook {
            entry: self.entry,
            locale: self.locale,
            os: self.os,
            part: self.part,
            values: Some(Known::new(values)),
        }
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
    pub const fn text(self) -> RunbookText<'v> {
        RunbookText(self, Layout::DEFAULT)
    }

    /// Returns what writes the entry as a CommonMark document.
    #[must_use]
    pub const fn markdown(self) -> RunbookMarkdown<'v> {
        RunbookMarkdown(self)
    }

    /// Returns what writes the entry as an HTML fragment: one `<article>`, escaped and valid.
    #[must_use]
    pub const fn html(self) -> RunbookHtml<'v> {
        RunbookHtml(self, Outline::DEFAULT)
    }

    fn walk(self, to: &mut impl Format) -> fmt::Result {
        let Self { entry, locale, os, part, values } = self;
        let audience = Audience { locale, os, values };
        to.start(audience, "azure-backup-error", entry.key())?;
        to.heading(Heading {
            level: 1,
            label: Some(entry.key()),
            number: None,
            title: entry.title(locale).as_str(),
            os: audience.os_label(entry.os()),
            anchor: Anchor::default(),
        })?;
        if matches!(part, Part::All | Part::Item(_)) {
            audience.walk_taken(to)?;
        }
        match part {
            Part::All => self.walk_all(to, audience)?,
            Part::Item(_) => self.walk_items(to, audience)?,
            Part::History => self.walk_histories(to, audience)?,
            Part::Sources => self.walk_sources(to, audience)?,
        }
        to.end()
    }

    fn walk_all(self, to: &mut impl Format, audience: Audience<'_>) -> fmt::Result {
        let Self { entry, locale, .. } = self;
        match entry.status() {
            Status::Current => {}
            Status::Renamed => {
                let name = entry.renamed_to().map_or("", |code| code.as_str());
                to.fact(audience.label(LABELS.renamed), Fact::Code(name))?;
            }
            Status::Retired => {
                let since = Date::new(entry.status_since().unwrap_or_default(), audience);
                to.fact(audience.label(LABELS.retired), Fact::Date(since))?;
            }
        }
        if let Some(message) = entry.messages(locale).next() {
            to.fact(audience.label(LABELS.message), Fact::Quote(message.as_str()))?;
        }
        to.paragraph(audience.filled(entry.summary(locale)))?;
        audience.walk_check(to, entry.check())?;
        audience.walk_blocks(to, entry.details())?;
        audience.walk_advice(to, entry)?;
        self.walk_overview(to, audience)?;
        self.walk_items(to, audience)?;
        audience.walk_history(to, entry.history())?;

        to.rule()?;
        for message in entry.messages(locale).skip(1) {
            to.fact(audience.label(LABELS.also_shown), Fact::Quote(message.as_str()))?;
        }
        for alias in entry.aliases() {
            to.fact(audience.label(LABELS.also_spelled), Fact::Code(alias))?;
        }
        for number in entry.numbers() {
            to.fact(number.system().title(locale).as_str(), Fact::Number(number))?;
        }
        to.fact(audience.label(LABELS.page), Fact::Url(entry.docs_url(locale)))?;
        to.sources(audience.label(LABELS.sources), audience, entry.sources())
    }

    /// Writes what used to be otherwise, of the entry and of what it leads to.
    fn walk_histories(self, to: &mut impl Format, audience: Audience<'_>) -> fmt::Result {
        audience.walk_blocks(to, self.entry.history())?;
        for item in self.entry.items_on(self.os) {
            let solutions = item.solutions().filter(|solution| solution.history().next().is_some());
            let of_cause = item.cause().map(|cause| (cause.title(self.locale), cause.history()));
            let of_cause = of_cause.filter(|(_, history)| history.clone().next().is_some());
            let of_solutions = solutions.map(|solution| (solution.title(self.locale), solution.history()));
            for (title, history) in of_cause.into_iter().chain(of_solutions) {
                to.heading(Heading {
                    level: 2,
                    label: None,
                    number: None,
                    title: title.as_str(),
                    os: None,
                    anchor: Anchor { cause: item.name(), ..Anchor::default() },
                })?;
                audience.walk_blocks(to, history)?;
            }
        }
        Ok(())
    }

    fn walk_sources(self, to: &mut impl Format, audience: Audience<'_>) -> fmt::Result {
        to.fact(audience.label(LABELS.page), Fact::Url(self.entry.docs_url(self.locale)))?;
        to.sources(audience.label(LABELS.sources), audience, self.entry.sources())?;
        for cause in self.entry.items_on(self.os).filter_map(|item| item.cause()) {
            to.sources(cause.title(self.locale).as_str(), audience, cause.sources())?;
        }
        Ok(())
    }

    /// Names the causes, if there are several.
    fn walk_overview(self, to: &mut impl Format, audience: Audience<'_>) -> fmt::Result {
        let Self { entry, locale, os, .. } = self;
        if entry.causes_on(os).nth(1).is_some() {
            to.lead(audience.label(LABELS.causes))?;
            to.start_list(true)?;
            for item in entry.items_on(os).filter(|item| matches!(item.kind(), ItemKind::Cause(_))) {
                let title = item.title(locale).as_str();
                to.plain_item(Some(item.number()), audience.os_label(item.os()), title)?;
            }
            to.end_list()
        } else if entry.causes_on(os).next().is_none() && entry.causes().next().is_some() {
            to.lead(audience.label(LABELS.no_cause_for_os))
        } else {
            Ok(())
        }
    }

    /// Writes what to check and what to do. The numbers are those of [`Entry::items`].
    fn walk_items(self, to: &mut impl Format, audience: Audience<'_>) -> fmt::Result {
        let Self { entry, os, part, .. } = self;
        let around = Around { level: 2, os: entry.os(), anchor: Anchor::default() };
        let are_several_causes = entry.causes().len() > 1;
        let own = || entry.solutions().filter(|solution| solution.os().applies_to(os));
        let are_several_own = own().nth(1).is_some();
        let is_wanted = |item: &EntryItem| !matches!(part, Part::Item(number) if number != item.number());
        let mut has_last = false;
        for item in entry.items_on(os).filter(is_wanted) {
            match item.kind() {
                ItemKind::Cause(cause) => {
                    audience.walk_cause(to, cause, are_several_causes.then_some(item.number()), None)?;
                }
                ItemKind::Solution(solution) => {
                    if are_several_own && own().next() == Some(solution) {
                        audience.walk_order(to, entry.solution_order())?;
                    }
                    audience.walk_solution(to, around, solution, are_several_own.then_some(item.number()))?;
                }
                ItemKind::FormerCause(former) => {
                    audience.walk_cause(to, former.cause(), Some(item.number()), Some(former.until()))?;
                }
                ItemKind::LastSolution(solution) => {
                    if !core::mem::replace(&mut has_last, true) {
                        to.lead(audience.label(LABELS.last))?;
                    }
                    audience.walk_solution(to, around, solution, Some(item.number()))?;
                }
            }
        }
        Ok(())
    }
}

formats! {
    /// Writes an entry as plain text for a terminal. [`Runbook::text`] makes it.
    RunbookText<'v>(Runbook<'v>, Layout) => |of, to, layout| of.walk(&mut text::PlainText::new(to, layout));
    /// Writes an entry as CommonMark. [`Runbook::markdown`] makes it.
    RunbookMarkdown<'v>(Runbook<'v>) => |of, to| of.walk(&mut markdown::CommonMark::new(to));
    /// Writes an entry as HTML. [`Runbook::html`] makes it.
    RunbookHtml<'v>(Runbook<'v>, Outline) => |of, to, outline| of.walk(&mut html::HtmlFragment::new(to, outline));
}

text_layouts! { RunbookText<'v> }
outlines! { RunbookHtml<'v> }
