use core::fmt::{self, Write};

use super::text::{self, LINES, edges, screens};
use super::{Action, Row, html, markdown};
use crate::plan::{Plan, PlanItem};
use crate::render::audience::Audience;
use crate::render::format::formats;
use crate::render::html::{Outline, outlines};
use crate::render::layout::{Layout, text_layouts};
use crate::render::markdown::escape_markdown;
use crate::render::text::PlainText;
use crate::shared::kinds::Os;
use crate::tables::{LABELS, Locale};
use crate::values::{Known, Values};

/// So many errors are named on a screen of text.
const ERRORS: usize = 6;

impl Plan {
    /// Returns the first screen of the plan as something to write: the errors in a line each, what to do first, what else
    /// there is.
    ///
    /// # Examples
    ///
    /// ```
    /// use azure_backup_errors::{Entry, Locale, Os, plan};
    ///
    /// let plan = plan(Entry::with_prefix("ExtensionSnapshot"), Os::Any);
    /// assert!(plan.brief(Locale::En).text().to_string().lines().count() <= 24);
    /// ```
    #[must_use]
    pub const fn brief(&self, locale: Locale) -> PlanBrief<'_> {
        PlanBrief { plan: self, locale, values: None }
    }
}

/// The first screen of a plan in a language: something to write.
///
/// It serialises, with the feature `serde`, as one JSON object.
#[derive(Clone, Copy, Debug)]
pub struct PlanBrief<'p> {
    plan: &'p Plan,
    locale: Locale,
    values: Option<Known<'p>>,
}

/// The letters of the errors that an item may explain.
#[derive(Clone, Copy)]
struct Letters<'p>(&'p Plan, PlanItem<'p>);

/// A letter for each of the first errors.
fn letter(at: usize) -> Option<char> {
    u8::try_from(at).ok().and_then(|at| b'A'.checked_add(at)).filter(u8::is_ascii_uppercase).map(char::from)
}

impl fmt::Display for Letters<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const SHOWN: usize = 6;
        let Self(plan, item) = *self;
        // One error needs no letter.
        if plan.errors().len() < 2 {
            return Ok(());
        }
        let lettered = plan.errors().enumerate().filter(|(_, error)| item.explains().any(|entry| entry == *error));
        let letters = lettered.filter_map(|(at, _)| letter(at)).take(SHOWN);
        let mut shown = 0;
        for letter in letters {
            f.write_char(letter)?;
            shown += 1;
        }
        match item.explains().len() - shown {
            0 => Ok(()),
            more => write!(f, "+{more}"),
        }
    }
}

impl<'p> PlanBrief<'p> {
    /// Fills in what a text tells, and says so.
    #[must_use]
    pub const fn filled(self, values: &'p Values) -> Self {
        Self { values: Some(Known::new(values)), ..self }
    }

    /// Returns what is filled in.
    #[must_use]
    pub fn values(self) -> Option<&'p Values> {
        self.values.map(Known::values)
    }

    /// Returns the plan.
    #[must_use]
    pub const fn plan(self) -> &'p Plan {
        self.plan
    }

    /// Returns the language.
    #[must_use]
    pub const fn locale(self) -> Locale {
        self.locale
    }

    /// Returns what writes it as plain text for a terminal of 24 lines and 80 columns.
    #[must_use]
    pub const fn text(self) -> PlanBriefText<'p> {
        PlanBriefText(self, Layout { lines: LINES, ..Layout::DEFAULT })
    }

    /// Returns what writes it as CommonMark.
    #[must_use]
    pub const fn markdown(self) -> PlanBriefMarkdown<'p> {
        PlanBriefMarkdown(self)
    }

    /// Returns what writes it as an HTML fragment: one `<article>`, escaped and valid.
    #[must_use]
    pub const fn html(self) -> PlanBriefHtml<'p> {
        PlanBriefHtml(self, Outline::DEFAULT)
    }

    const fn audience(self) -> Audience<'p> {
        Audience { locale: self.locale, os: self.plan.os(), values: self.values }
    }

    /// What to check and to do now.
    fn rows(self) -> impl Iterator<Item = Row<Letters<'p>>> + Clone {
        let Self { plan, locale, .. } = self;
        let audience = self.audience();
        let is_now = |item: &PlanItem<'p>| !item.is_former() && !item.is_last();
        plan.items().filter(is_now).map(move |item| Row {
            number: item.number(),
            mark: Letters(plan, item),
            os: if plan.os() == item.os() { Os::Any } else { item.os() },
            title: item.title(locale),
            check: item.cause().and_then(|cause| cause.check()),
            action: match item.cause() {
                Some(_) => Action::of(item.new_solutions_first(), audience),
                None => item.solutions().next().map_or(Action::Nothing, Action::Steps),
            },
        })
    }

    /// What to do if nothing helps, and its number in the plan: the first of the last solutions, or what to collect.
    fn last(self) -> Option<(Option<usize>, &'static str)> {
        let item = self.plan.items().find(|item| item.is_last());
        let support = || Some((None, self.plan.support()?.title(self.locale).as_str()));
        item.map(|item| (Some(item.number()), item.title(self.locale))).or_else(support)
    }

    fn walk_text(self, to: &mut dyn Write, layout: Layout) -> fmt::Result {
        text::screen(to, layout, self.audience(), |to| self.head(to), self.rows(), |to| self.foot(to))
    }

    fn head(self, to: &mut PlainText<&mut dyn Write>) -> fmt::Result {
        let Self { plan, locale, .. } = self;
        let audience = self.audience();
        edges(to, audience.label(LABELS.plan), audience.os_label(plan.os()).unwrap_or_default())?;
        let errors = plan.errors().len();
        let shown = if errors > ERRORS { ERRORS - 1 } else { errors };
        for (at, entry) in plan.errors().enumerate().take(shown) {
            if errors > 1 {
                to.at(0, format_args!("{} ", letter(at).unwrap_or('?')))?;
            }
            if plan.count(entry) > 1 {
                to.unbroken(format_args!("{}×", plan.count(entry)))?;
            }
            to.unbroken(format_args!("{}", entry.key()))?;
            to.cut(entry.title(locale).as_str())?;
            to.end_of_line()?;
            if entry.needs_context() {
                to.indented(4, |to| text::check(to, audience, entry.check()))?;
            }
        }
        if shown < errors {
            to.at(0, format_args!("… {} {}", errors - shown, audience.label(LABELS.more)))?;
            to.end_of_line()?;
        }
        text::taken(to, audience)?;
        to.end_of_line()
    }

    fn foot(self, to: &mut PlainText<&mut dyn Write>) -> fmt::Result {
        let audience = self.audience();
        let Some((number, title)) = self.last() else { return Ok(()) };
        to.end_of_line()?;
        to.words(&[audience.label(LABELS.last), ":"])?;
        if let Some(number) = number {
            to.unbroken(format_args!("{number}"))?;
        }
        to.words(&[title])?;
        to.end_of_line()
    }

    fn walk_markdown(self, to: &mut dyn Write) -> fmt::Result {
        let Self { plan, locale, .. } = self;
        let audience = self.audience();
        writeln!(to, "# {}\n", audience.label(LABELS.plan))?;
        for (at, entry) in plan.errors().enumerate() {
            to.write_str("- ")?;
            if let Some(letter) = letter(at).filter(|_| plan.errors().len() > 1) {
                write!(to, "**{letter}** ")?;
            }
            write!(to, "`{}`: {}", entry.key(), entry.title(locale).markdown())?;
            match plan.count(entry) {
                0 | 1 => to.write_char('\n')?,
                count => writeln!(to, " ({count} ×)")?,
            }
            if entry.needs_context() {
                markdown::check(to, audience, "  ", entry.check())?;
            }
        }
        markdown::taken(to, audience)?;
        markdown::rows(to, audience, self.rows())?;
        match self.last() {
            Some((number, title)) => {
                write!(to, "\n{}:", audience.label(LABELS.last))?;
                number.map_or(Ok(()), |number| write!(to, " {number}"))?;
                to.write_char(' ')?;
                escape_markdown(to, title, false)?;
                to.write_char('\n')
            }
            None => Ok(()),
        }
    }

    fn walk_html(self, to: &mut dyn Write, outline: Outline) -> fmt::Result {
        let Self { plan, locale, .. } = self;
        let audience = self.audience();
        let mut to = html::Page { to, audience, outline };
        to.head("azure-backup-plan-brief", None, audience.label(LABELS.plan))?;
        to.to.write_str("<ul class=\"errors\">\n")?;
        for (at, entry) in plan.errors().enumerate() {
            to.to.write_str("<li>")?;
            if let Some(letter) = letter(at).filter(|_| plan.errors().len() > 1) {
                write!(to.to, "<strong>{letter}</strong> ")?;
            }
            write!(to.to, "<code>{}</code>: {}", entry.key(), entry.title(locale).html())?;
            if plan.count(entry) > 1 {
                write!(to.to, " ({} ×)", plan.count(entry))?;
            }
            if entry.needs_context() {
                to.check(entry.check())?;
            }
            to.to.write_str("</li>\n")?;
        }
        to.to.write_str("</ul>\n")?;
        to.taken()?;
        to.rows(self.rows())?;
        if let Some((number, title)) = self.last() {
            to.rest(format_args!("{}", audience.label(LABELS.last)), number, title)?;
        }
        to.end()
    }
}

formats! {
    /// Writes the first screen of a plan as plain text. [`PlanBrief::text`] makes it.
    PlanBriefText<'p>(PlanBrief<'p>, Layout) => |of, to, layout| of.walk_text(to, layout);
    /// Writes the first screen of a plan as CommonMark. [`PlanBrief::markdown`] makes it.
    PlanBriefMarkdown<'p>(PlanBrief<'p>) => |of, to| of.walk_markdown(to);
    /// Writes the first screen of a plan as HTML. [`PlanBrief::html`] makes it.
    PlanBriefHtml<'p>(PlanBrief<'p>, Outline) => |of, to, outline| of.walk_html(to, outline);
}

text_layouts! { PlanBriefText<'p> }
screens! { PlanBriefText<'p> }
outlines! { PlanBriefHtml<'p> }
