//! Writes a plan.

use core::fmt::{self, Write};

use super::{Fact, Format, Heading, Reader, formats, html, markdown, text};
use crate::plan::{Plan, PlanItem};
use crate::shared::kinds::{Fault, SolutionOrder};
use crate::tables::{LABELS, Locale};

/// A plan in a language: something to write.
///
/// It serialises, with the feature `serde`, as an array with an object for each item.
#[derive(Clone, Copy, Debug)]
pub struct PlanRunbook<'p> {
    plan: &'p Plan,
    locale: Locale,
}

impl<'p> PlanRunbook<'p> {
    pub(crate) const fn new(plan: &'p Plan, locale: Locale) -> Self {
        Self { plan, locale }
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
        PlanText(self)
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
        let reader = Reader { locale, os: plan.os() };
        let heading = |level, label, number, title, os| Heading { level, label, number, title, os };
        to.start(reader, "azure-backup-plan")?;
        to.heading(heading(1, None, None, reader.label(LABELS.plan), reader.os_label(plan.os())))?;
        to.lead(reader.label(LABELS.errors))?;
        for entry in plan.errors() {
            to.fact(entry.title(locale).as_str(), Fact::Code(entry.name()))?;
            to.lead(reader.retry(entry))?;
            to.lead(reader.label(match entry.fault() {
                Fault::User => LABELS.fault_user,
                Fault::Service => LABELS.fault_service,
                Fault::Unknown => LABELS.fault_unknown,
            }))?;
        }
        if plan.items().len() > 1 {
            to.lead(reader.label(LABELS.causes))?;
            to.start_list(true)?;
            for item in plan.items() {
                to.plain_item(Some(item.number()), reader.os_label(item.os()), item.title(locale))?;
            }
            to.end_list()?;
        }
        for item in plan.items() {
            let label = reader.label(if item.cause().is_some() { LABELS.cause } else { LABELS.any_cause });
            let os = reader.os_label(item.os());
            to.heading(heading(2, Some(label), Some(item.number()), item.title(locale), os))?;
            self.walk_item(to, reader, item)?;
        }
        if let Some(support) = plan.support() {
            let title = support.title(locale).as_str();
            to.heading(heading(2, Some(reader.label(LABELS.support)), None, title, None))?;
            reader.walk_blocks(to, support.blocks())?;
        }
        to.end()
    }

    fn walk_item(self, to: &mut impl Format, reader: Reader, item: PlanItem<'_>) -> fmt::Result {
        if self.plan.errors().len() > 1 {
            for entry in item.explains() {
                to.fact(reader.label(LABELS.explains), Fact::Code(entry.name()))?;
            }
        }
        if let Some(cause) = item.cause() {
            to.paragraph(cause.summary(self.locale))?;
            reader.walk_blocks(to, cause.details())?;
        }
        for (solution, number) in item.repeated() {
            to.fact(reader.label(LABELS.see), Fact::Reference(solution.title(self.locale).as_str(), number))?;
        }
        let order = if item.repeated().next().is_some() && item.solution_order() != SolutionOrder::OneOf {
            SolutionOrder::WhereItApplies
        } else {
            item.solution_order()
        };
        reader.walk_solutions(to, 3, item.os(), item.solutions(), order)?;
        if let Some(url) = item.cause().and_then(|cause| cause.docs_url(self.locale)) {
            to.fact(reader.label(LABELS.page), Fact::Url(url))?;
        }
        Ok(())
    }
}

formats! {
    /// Writes a plan as plain text for a terminal. [`PlanRunbook::text`] makes it.
    PlanText<'p>(PlanRunbook<'p>) => text::PlainText::new;
    /// Writes a plan as CommonMark with boxes to check. [`PlanRunbook::markdown`] makes it.
    PlanMarkdown<'p>(PlanRunbook<'p>) => markdown::CommonMark::with_boxes;
    /// Writes a plan as HTML. [`PlanRunbook::html`] makes it.
    PlanHtml<'p>(PlanRunbook<'p>) => html::HtmlFragment::new;
}
