//! Writes a plan.

use core::fmt::{self, Write};

use super::format::{Audience, Fact, Format, Heading, formats};
use super::text::{Layout, text_layouts};
use super::{html, markdown, text};
use crate::plan::{Plan, PlanItem};
use crate::shared::kinds::{Fault, SolutionOrder};
use crate::tables::{LABELS, Locale};

impl Plan {
    /// Returns the whole plan as something to write: text for a terminal, Markdown with boxes to check, HTML, JSON.
    #[must_use]
    pub const fn runbook(&self, locale: Locale) -> PlanRunbook<'_> {
        PlanRunbook { plan: self, locale }
    }
}

/// A plan in a language: something to write.
///
/// It serialises, with the feature `serde`, as an array with an object for each item.
#[derive(Clone, Copy, Debug)]
pub struct PlanRunbook<'p> {
    plan: &'p Plan,
    locale: Locale,
}

impl<'p> PlanRunbook<'p> {
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
        PlanHtml(self)
    }

    fn walk(self, to: &mut impl Format) -> fmt::Result {
        let Self { plan, locale } = self;
        let audience = Audience { locale, os: plan.os() };
        let heading = |level, label, number, title, os| Heading { level, label, number, title, os };
        to.start(audience, "azure-backup-plan")?;
        to.heading(heading(1, None, None, audience.label(LABELS.plan), audience.os_label(plan.os())))?;
        to.lead(audience.label(LABELS.errors))?;
        for entry in plan.errors() {
            to.fact(entry.title(locale).as_str(), Fact::Code(entry.name()))?;
            to.lead(audience.retry(entry))?;
            to.lead(audience.label(match entry.fault() {
                Fault::User => LABELS.fault_user,
                Fault::Service => LABELS.fault_service,
                Fault::Unknown => LABELS.fault_unknown,
            }))?;
        }
        if plan.items().len() > 1 {
            to.lead(audience.label(LABELS.causes))?;
            to.start_list(true)?;
            for item in plan.items() {
                to.plain_item(Some(item.number()), audience.os_label(item.os()), item.title(locale))?;
            }
            to.end_list()?;
        }
        for item in plan.items() {
            let label = audience.label(if item.cause().is_some() { LABELS.cause } else { LABELS.any_cause });
            let os = audience.os_label(item.os());
            to.heading(heading(2, Some(label), Some(item.number()), item.title(locale), os))?;
            self.walk_item(to, audience, item)?;
        }
        if let Some(support) = plan.support() {
            let title = support.title(locale).as_str();
            to.heading(heading(2, Some(audience.label(LABELS.support)), None, title, None))?;
            audience.walk_blocks(to, support.blocks())?;
        }
        to.end()
    }

    fn walk_item(self, to: &mut impl Format, audience: Audience, item: PlanItem<'_>) -> fmt::Result {
        if self.plan.errors().len() > 1 {
            for entry in item.explains() {
                to.fact(audience.label(LABELS.explains), Fact::Code(entry.name()))?;
            }
        }
        if let Some(cause) = item.cause() {
            to.paragraph(cause.summary(self.locale))?;
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
        audience.walk_solutions(to, 3, item.os(), item.solutions(), order)?;
        if let Some(url) = item.cause().and_then(|cause| cause.docs_url(self.locale)) {
            to.fact(audience.label(LABELS.page), Fact::Url(url))?;
        }
        Ok(())
    }
}

formats! {
    /// Writes a plan as plain text for a terminal. [`PlanRunbook::text`] makes it.
    PlanText<'p>(PlanRunbook<'p>, Layout) => text::PlainText::new;
    /// Writes a plan as CommonMark with boxes to check. [`PlanRunbook::markdown`] makes it.
    PlanMarkdown<'p>(PlanRunbook<'p>) => markdown::CommonMark::with_boxes;
    /// Writes a plan as HTML. [`PlanRunbook::html`] makes it.
    PlanHtml<'p>(PlanRunbook<'p>) => html::HtmlFragment::new;
}

text_layouts! { PlanText<'p> }
