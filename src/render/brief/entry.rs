use core::fmt::{self, Write};

use super::text::{self, LINES, check, edges, screens};
use super::{Action, Row, html, markdown};
use crate::entry::Entry;
use crate::item::{EntryItem, ItemKind};
use crate::render::audience::Audience;
use crate::render::date::Date;
use crate::render::format::formats;
use crate::render::html::{Outline, outlines};
use crate::render::layout::{Layout, text_layouts};
use crate::render::text::PlainText;
use crate::shared::kinds::{Os, Status};
use crate::tables::{LABELS, Locale};
use crate::values::{Known, Values};

impl Entry {
    /// Returns the first screen of an entry as something to write: what it is, what to check, what to do.
    ///
    /// # Examples
    ///
    /// ```
    /// use azure_backup_errors::{Locale, Os, lookup};
    ///
    /// let brief = lookup("UserErrorGuestAgentStatusUnavailable")?.brief(Locale::En, Os::Any);
    /// let screen = brief.text().to_string();
    /// assert!(screen.starts_with("UserErrorGuestAgentStatusUnavailable"));
    /// assert!(screen.lines().count() <= 24);
    /// # Ok::<(), azure_backup_errors::LookupError>(())
    /// ```
    #[must_use]
    pub const fn brief(self, locale: Locale, os: Os) -> Brief<'static> {
        Brief { entry: self, locale, os, values: None }
    }
}

/// The first screen of an entry in a language, for one operating system or for all: something to write.
///
/// It serialises, with the feature `serde`, as one JSON object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Brief<'v> {
    entry: Entry,
    locale: Locale,
    os: Os,
    values: Option<Known<'v>>,
}

impl<'v> Brief<'v> {
    /// Fills in what a text tells, and says so.
    #[must_use]
    pub const fn filled<'w>(self, values: &'w Values) -> Brief<'w> {
        Brief { entry: self.entry, locale: self.locale, os: self.os, values: Some(Known::new(values)) }
    }

    /// Returns what is filled in.
    #[must_use]
    pub fn values(self) -> Option<&'v Values> {
        self.values.map(Known::values)
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

    /// Returns what writes it as plain text for a terminal of 24 lines and 80 columns.
    #[must_use]
    pub const fn text(self) -> BriefText<'v> {
        BriefText(self, Layout { lines: LINES, ..Layout::DEFAULT })
    }

    /// Returns what writes it as CommonMark.
    #[must_use]
    pub const fn markdown(self) -> BriefMarkdown<'v> {
        BriefMarkdown(self)
    }

    /// Returns what writes it as an HTML fragment: one `<article>`, escaped and valid.
    #[must_use]
    pub const fn html(self) -> BriefHtml<'v> {
        BriefHtml(self, Outline::DEFAULT)
    }

    const fn audience(self) -> Audience<'v> {
        Audience { locale: self.locale, os: self.os, values: self.values }
    }

    /// What to check and to do now: the causes, and the solutions of the error itself.
    fn rows(self) -> impl Iterator<Item = Row<&'static str>> + Clone {
        let audience = self.audience();
        let is_now = |item: &EntryItem| matches!(item.kind(), ItemKind::Cause(_) | ItemKind::Solution(_));
        self.entry.items_on(self.os).filter(is_now).map(move |item| Row {
            number: item.number(),
            mark: "",
            os: if self.entry.os() == item.os() { Os::Any } else { item.os() },
            title: item.title(self.locale).as_str(),
            check: item.check(),
            action: match item.kind() {
                ItemKind::Solution(solution) => Action::Steps(solution),
                _ => Action::of(item.solutions(), audience),
            },
        })
    }

    /// The day until when the former causes were named, and their numbers: those of one day together.
    fn former(self) -> impl Iterator<Item = (&'static str, impl Iterator<Item = usize> + Clone)> {
        let former = move || {
            self.entry.items_on(self.os).filter_map(|item| match item.kind() {
                ItemKind::FormerCause(former) => Some((former.until(), item.number())),
                _ => None,
            })
        };
        let is_first = move |&(until, number): &(&str, usize)| {
            former().find(|(other, _)| *other == until) == Some((until, number))
        };
        former().filter(is_first).map(move |(until, _)| {
            (until, former().filter(move |(other, _)| *other == until).map(|(_, number)| number))
        })
    }

    /// What to do if nothing helps.
    fn last(self) -> impl Iterator<Item = EntryItem> + Clone {
        self.entry.items_on(self.os).filter(|item| matches!(item.kind(), ItemKind::LastSolution(_)))
    }

    fn walk_text(self, to: &mut dyn Write, layout: Layout) -> fmt::Result {
        text::screen(to, layout, self.audience(), |to| self.head(to), self.rows(), |to| self.foot(to))
    }

    fn head(self, to: &mut PlainText<&mut dyn Write>) -> fmt::Result {
        let Self { entry, locale, .. } = self;
        let audience = self.audience();
        edges(to, entry.key(), entry.area().title(locale).as_str())?;
        to.words(&[entry.title(locale).as_str()])?;
        to.end_of_line()?;
        match entry.status() {
            Status::Current => {}
            Status::Renamed => {
                let name = entry.renamed_to().map_or("", |code| code.as_str());
                to.words(&[audience.label(LABELS.renamed), " ", name])?;
                to.end_of_line()?;
            }
            Status::Retired => {
                to.words(&[audience.label(LABELS.retired)])?;
                to.unbroken(format_args!("{}", Date::new(entry.status_since().unwrap_or_default(), audience)))?;
                to.end_of_line()?;
            }
        }
        if let Some(effect) = entry.known_effect() {
            to.words(&[effect.title(locale).as_str()])?;
        }
        to.words(&[entry.retry().title(locale).as_str()])?;
        to.end_of_line()?;
        text::taken(to, audience)?;
        if entry.check().is_some() {
            to.end_of_line()?;
            to.label(audience.label(LABELS.check))?;
            let indent = to.column() + 1;
            to.indented(indent, |to| check(to, audience, entry.check()))?;
        }
        if self.has_foot() || self.rows().next().is_some() {
            to.end_of_line()?;
        }
        Ok(())
    }

    /// Whether something stands below the rows.
    fn has_foot(self) -> bool {
        self.former().next().is_some() || self.last().next().is_some()
    }

    fn foot(self, to: &mut PlainText<&mut dyn Write>) -> fmt::Result {
        let audience = self.audience();
        if self.has_foot() && self.rows().next().is_some() {
            to.end_of_line()?;
        }
        for (until, numbers) in self.former() {
            to.words(&[audience.label(LABELS.former)])?;
            to.unbroken(format_args!("{}:", Date::month(until, audience)))?;
            for number in numbers {
                to.unbroken(format_args!("{number}"))?;
            }
            to.end_of_line()?;
        }
        if let Some(last) = self.last().next() {
            to.words(&[audience.label(LABELS.last), ":"])?;
            to.unbroken(format_args!("{}", last.number()))?;
            to.words(&[last.title(self.locale).as_str()])?;
            to.end_of_line()?;
        }
        Ok(())
    }

    fn walk_markdown(self, to: &mut dyn Write) -> fmt::Result {
        let Self { entry, locale, .. } = self;
        let audience = self.audience();
        markdown::head(to, audience, entry.key(), entry.title(locale))?;
        markdown::advice(to, audience, entry)?;
        markdown::taken(to, audience)?;
        markdown::check(to, audience, "", entry.check())?;
        markdown::rows(to, audience, self.rows())?;
        for (until, numbers) in self.former() {
            write!(to, "\n{} {}:", audience.label(LABELS.former), Date::month(until, audience))?;
            numbers.into_iter().try_for_each(|number| write!(to, " {number}"))?;
            to.write_char('\n')?;
        }
        match self.last().next() {
            Some(last) => {
                let (label, title) = (audience.label(LABELS.last), last.title(locale));
                writeln!(to, "\n{label}: {} {}", last.number(), title.markdown())
            }
            None => Ok(()),
        }
    }

    fn walk_html(self, to: &mut dyn Write, outline: Outline) -> fmt::Result {
        let Self { entry, locale, .. } = self;
        let audience = self.audience();
        let mut to = html::Page { to, audience, outline };
        to.head("azure-backup-error-brief", Some(entry.key()), entry.title(locale).as_str())?;
        to.advice(entry)?;
        to.taken()?;
        to.check(entry.check())?;
        to.rows(self.rows())?;
        for (until, numbers) in self.former() {
            to.rest(format_args!("{} {}", audience.label(LABELS.former), Date::month(until, audience)), numbers, "")?;
        }
        if let Some(last) = self.last().next() {
            let label = audience.label(LABELS.last);
            to.rest(format_args!("{label}"), [last.number()], last.title(locale).as_str())?;
        }
        to.end()
    }
}

formats! {
    /// Writes the first screen of an entry as plain text. [`Brief::text`] makes it.
    BriefText<'v>(Brief<'v>, Layout) => |of, to, layout| of.walk_text(to, layout);
    /// Writes the first screen of an entry as CommonMark. [`Brief::markdown`] makes it.
    BriefMarkdown<'v>(Brief<'v>) => |of, to| of.walk_markdown(to);
    /// Writes the first screen of an entry as HTML. [`Brief::html`] makes it.
    BriefHtml<'v>(Brief<'v>, Outline) => |of, to, outline| of.walk_html(to, outline);
}

text_layouts! { BriefText<'v> }
screens! { BriefText<'v> }
outlines! { BriefHtml<'v> }
