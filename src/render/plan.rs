//! Writes a plan.

use core::fmt::{self, Write};

use super::audience::Audience;
use super::format::{Anchor, Fact, Format, Heading, formats};
use super::html::{Outline, outlines};
use super::layout::{Layout, text_layouts};
use super::walk::Around;
use super::{html, markdown, text};
use crate::entry::Entry;
use crate::plan::{Plan, PlanItem};
use crate::shared::kinds::SolutionOrder;
use crate::tables::{LABELS, Locale};
use crate::values::{Known, Values};

impl Plan {
    /// Returns the whole plan as something to write: text for a terminal, Markdown with boxes to check, HTML, JSON.
    #[must_use]
    pub const fn runbook(&self, locale: Locale) -> PlanRunbook<'_> {
        PlanRunbook { plan: self, locale, only: None, values: None }
    }
}

/// A plan in a language: something to write.
///
/// It serialises, with the feature `serde`, as an array with an object for each item.
#[derive(Clone, Copy, Debug)]
pub struct PlanRunbook<'p> {
    plan: &'p Plan,
    locale: Locale,
    /// The number of the one item that is written, if not all are.
    only: Option<usize>,
    values: Option<Known<'p>>,
}

impl<'p> PlanRunbook<'p> {
    /// Leaves only the item with this number. One that there is not writes nothing but the heading.
    #[must_use]
    pub const fn item(self, number: usize) -> Self {
        Self { only: Some(number), ..self }
    }

    /// Fills in what a text tells, and says so.
    #[must_use]
    pub const fn filled(self, values: &'p Values) -> Self {
        Self { values: Some(Known::new(values)), ..self }
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

    /// Returns what writes the plan as plain text for a terminal of 80 columns.
    #[must_use]
    pub const fn text(self) -> PlanText<'p> {
        PlanText(self, Layout::DEFAULT)
    }

    /// Returns what writes the plan as a CommonMark document whose steps have boxes to check, ready for a ticket.
    #[must_use]
    pub const fn markdown(self) -> PlanMarkdown<'p> {
        PlanMarkdown(self)
    }

    /// Returns what writes the plan as an HTML fragment: one `<article>`, escaped and valid.
    #[must_use]
    pub const fn html(self) -> PlanHtml<'p> {
        PlanHtml(self, Outline::DEFAULT)
    }

    fn walk(self, to: &mut impl Format) -> fmt::Result {
        let Self { plan, locale, only, values } = self;
        let audience = Audience { locale, os: plan.os(), values };
        to.start(audience, "azure-backup-plan", "plan")?;
        to.heading(heading(1, (None, None), audience.label(LABELS.plan), audience.os_label(plan.os())))?;
        audience.walk_taken(to)?;
        if only.is_none() {
            self.walk_overview(to, audience)?;
        }
        for item in plan.items().filter(|item| only.is_none_or(|only| item.number() == only)) {
            self.walk_item(to, audience, item)?;
        }
        if let Some(support) = plan.support().filter(|_| only.is_none()) {
            let title = support.title(locale).as_str();
            let anchor = Anchor { cause: "support", ..Anchor::default() };
            let label = Some(audience.label(LABELS.last));
            to.heading(Heading { anchor, ..heading(2, (label, None), title, None) })?;
            audience.walk_blocks(to, support.blocks())?;
        }
        to.end()
    }

    /// Names the errors, and what to check.
    fn walk_overview(self, to: &mut impl Format, audience: Audience<'_>) -> fmt::Result {
        let Self { plan, locale, .. } = self;
        to.lead(audience.label(LABELS.errors))?;
        for entry in plan.errors() {
            to.fact(entry.title(locale).as_str(), Fact::Code(entry.key()))?;
            audience.walk_advice(to, entry)?;
            to.lead(entry.fault().title(locale).as_str())?;
            audience.walk_check(to, entry.check())?;
        }
        if plan.items().len() > 1 {
            to.lead(audience.label(LABELS.causes))?;
            to.start_list(true)?;
            for item in plan.items() {
                to.plain_item(Some(item.number()), audience.os_label(item.os()), item.title(locale))?;
            }
            to.end_list()?;
        }
        Ok(())
    }

    fn walk_item(self, to: &mut impl Format, audience: Audience<'_>, item: PlanItem<'_>) -> fmt::Result {
        let label = audience.label(match item.cause() {
            Some(_) => LABELS.cause,
            None if item.is_last() => LABELS.last,
            None => LABELS.any_cause,
        });
        let os = audience.os_label(item.os());
        let error = || item.explains().next().map_or("", Entry::key);
        let anchor = match item.cause() {
            Some(cause) => Anchor { cause: cause.name(), ..Anchor::default() },
            None => Anchor { error: error(), is_last: item.is_last(), ..Anchor::default() },
        };
        let title = item.title(self.locale);
        to.heading(Heading { anchor, ..heading(2, (Some(label), Some(item.number())), title, os) })?;
        if self.plan.errors().len() > 1 {
            for entry in item.explains() {
                to.fact(audience.label(LABELS.explains), Fact::Code(entry.key()))?;
            }
        }
        if let Some(cause) = item.cause() {
            to.paragraph(audience.filled(cause.summary(self.locale)))?;
            audience.walk_check(to, cause.check())?;
            audience.walk_blocks(to, cause.details())?;
        }
        for (solution, number) in item.repeated() {
            to.fact(audience.label(LABELS.see), Fact::Reference(solution.title(self.locale).as_str(), number))?;
        }
        let order = if item.repeated().next().is_some() && item.solution_order() != SolutionOrder::OneOf {
            SolutionOrder::WhereItApplies
        } else {
            item.solution_order()
        };
        let around = Around { level: 3, os: item.os(), anchor };
        audience.walk_solutions(to, around, item.solutions(), order)?;
        if let Some(url) = item.cause().and_then(|cause| cause.docs_url(self.locale)) {
            to.fact(audience.label(LABELS.page), Fact::Url(url))?;
        }
        Ok(())
    }
}

const fn heading(
    level: u8,
    (label, number): (Option<&'static str>, Option<usize>),
    title: &'static str,
    os: Option<&'static str>,
) -> Heading {
    Heading {
        level,
        label,
        number,
        title,
        os,
        anchor: Anchor { error: "", is_last: false, cause: "", solution: "", way: "" },
    }
}

formats! {
    /// Writes a plan as plain text for a terminal. [`PlanRunbook::text`] makes it.
    PlanText<'p>(PlanRunbook<'p>, Layout) => |of, to, layout| of.walk(&mut text::PlainText::new(to, layout));
    /// Writes a plan as CommonMark with boxes to check. [`PlanRunbook::markdown`] makes it.
    PlanMarkdown<'p>(PlanRunbook<'p>) => |of, to| of.walk(&mut markdown::CommonMark::with_boxes(to));
    /// Writes a plan as HTML. [`PlanRunbook::html`] makes it.
    PlanHtml<'p>(PlanRunbook<'p>, Outline) => |of, to, outline| of.walk(&mut html::HtmlFragment::new(to, outline));
}

text_layouts! { PlanText<'p> }
outlines! { PlanHtml<'p> }
