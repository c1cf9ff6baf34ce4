//! The JSON of causes, solutions and sources.

use super::view::{View, lists};
use crate::block::Step;
use crate::cause::Cause;
use crate::shared::kinds::{Os, SolutionOrder};
use crate::solution::Solution;
use crate::source::Source;
use crate::tables::Locale;

/// One reason for an error.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Cause"))]
pub(super) struct CauseJson {
    /// The name of the cause, which never changes.
    name: &'static str,
    /// The number of the cause, which never changes.
    id: u16,
    os: Os,
    /// What is wrong, in a few words.
    title: &'static str,
    /// What is wrong, in one paragraph.
    summary: &'static str,
    /// What else is known, behind the summary.
    #[serde(serialize_with = "details")]
    #[cfg_attr(feature = "schema", schemars(with = "std::vec::Vec<super::block::BlockJson>"))]
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
    #[serde(serialize_with = "sources")]
    #[cfg_attr(feature = "schema", schemars(with = "std::vec::Vec<SourceJson>"))]
    sources: View<Cause>,
}

/// One way to remove a cause or to answer an error.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Solution"))]
pub(super) struct SolutionJson {
    /// The name of the solution.
    name: &'static str,
    os: Os,
    /// What the solution does, in a few words.
    title: &'static str,
    /// When to take it, in one paragraph. It may be empty.
    summary: &'static str,
    /// The section of the official page, if there is one.
    docs_url: Option<&'static str>,
    /// What is to be read before the first step.
    #[serde(serialize_with = "before")]
    #[cfg_attr(feature = "schema", schemars(with = "std::vec::Vec<super::block::BlockJson>"))]
    before: View<Solution>,
    /// The steps, in their order; each is a block of the kind `step`.
    #[serde(serialize_with = "steps")]
    #[cfg_attr(feature = "schema", schemars(with = "std::vec::Vec<super::block::BlockJson>"))]
    steps: View<Solution>,
    /// What is to be read after the last step.
    #[serde(serialize_with = "after")]
    #[cfg_attr(feature = "schema", schemars(with = "std::vec::Vec<super::block::BlockJson>"))]
    after: View<Solution>,
    /// How the solutions that this one consists of belong together.
    solution_order: SolutionOrder,
    /// The solutions that this one consists of; usually none.
    #[serde(serialize_with = "inner_solutions")]
    #[cfg_attr(feature = "schema", schemars(with = "std::vec::Vec<SolutionJson>"))]
    solutions: View<Solution>,
}

/// Where something is known from.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Source"))]
pub(super) struct SourceJson {
    /// The name of the source.
    name: &'static str,
    /// What the source is called, in English.
    title: &'static str,
    /// The day of its state or publication, as YYYY-MM-DD.
    date: &'static str,
    url: &'static str,
}

impl CauseJson {
    pub(super) fn new(view: &View<Cause>) -> Self {
        let (view, cause, locale) = (*view, view.of, view.locale);
        Self {
            name: cause.name(),
            id: cause.id(),
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
    pub(super) fn new(view: &View<Solution>) -> Self {
        let (view, solution, locale) = (*view, view.of, view.locale);
        Self {
            name: solution.name(),
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

impl SourceJson {
    pub(super) fn new(source: Source, locale: Locale) -> Self {
        Self { name: source.name(), title: source.title(), date: source.date(), url: source.url(locale) }
    }
}

impl<T> View<T> {
    pub(super) fn solutions(&self, solutions: impl Iterator<Item = Solution>) -> impl Iterator<Item = SolutionJson> {
        let applying = solutions.filter(|solution| solution.os().applies_to(self.os));
        applying.map(|solution| SolutionJson::new(&self.with(solution)))
    }

    pub(super) fn sources(&self, sources: impl Iterator<Item = Source>) -> impl Iterator<Item = SourceJson> {
        sources.map(|source| SourceJson::new(source, self.locale))
    }
}

lists! {
    details(view: View<Cause>) => view.blocks(view.of.details());
    cause_solutions(view: View<Cause>) => view.solutions(view.of.solutions());
    sources(view: View<Cause>) => view.sources(view.of.sources());
    before(view: View<Solution>) => view.blocks(view.of.before());
    steps(view: View<Solution>) => view.blocks(view.of.steps().map(Step::as_block));
    after(view: View<Solution>) => view.blocks(view.of.after());
    inner_solutions(view: View<Solution>) => view.solutions(view.of.solutions());
}
