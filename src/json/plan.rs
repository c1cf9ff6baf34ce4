//! The JSON of a plan.

use serde::ser::{Serialize, Serializer};

use super::view::{View, lists};
use crate::cause::Cause;
use crate::entry::Entry;
use crate::plan::{Plan, PlanItem};
use crate::render::PlanRunbook;
use crate::shared::kinds::{Os, SolutionOrder};

impl Serialize for PlanRunbook<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        PlanJson(View { of: self.plan(), locale: self.locale(), os: self.plan().os() }).serialize(serializer)
    }
}

/// What to check and to do about the errors that were found, in order.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Plan"))]
pub(super) struct PlanJson<'p>(
    #[serde(serialize_with = "items")]
    #[cfg_attr(feature = "schema", schemars(with = "std::vec::Vec<PlanItemJson<'static>>"))]
    View<&'p Plan>,
);

/// What to check: a cause, or an error whatever its cause.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "PlanItem"))]
pub(super) struct PlanItemJson<'p> {
    /// The name of the cause, or null for what answers an error whatever its cause.
    cause: Option<&'static str>,
    /// What it is, in a few words.
    title: &'static str,
    /// The keys of the entries that it would explain.
    #[serde(serialize_with = "explains")]
    #[cfg_attr(feature = "schema", schemars(with = "std::vec::Vec<std::string::String>"))]
    explains: PlanItem<'p>,
    os: Os,
    /// How the solutions belong together.
    solution_order: SolutionOrder,
    /// The solutions, but for those that stand in an earlier item.
    #[serde(serialize_with = "solutions")]
    #[cfg_attr(feature = "schema", schemars(with = "std::vec::Vec<super::cause::SolutionJson>"))]
    solutions: View<PlanItem<'p>>,
    /// The names of the solutions that stand in an earlier item.
    #[serde(serialize_with = "repeated")]
    #[cfg_attr(feature = "schema", schemars(with = "std::vec::Vec<std::string::String>"))]
    see: PlanItem<'p>,
}

impl<'p> PlanItemJson<'p> {
    fn new(view: View<PlanItem<'p>>) -> Self {
        let item = view.of;
        Self {
            cause: item.cause().map(Cause::name),
            title: item.title(view.locale),
            explains: item,
            os: item.os(),
            solution_order: item.solution_order(),
            solutions: view,
            see: item,
        }
    }
}

lists! {
    items(view: View<&Plan>) => view.of.items().map(|item| PlanItemJson::new(view.with(item)));
    explains(item: PlanItem<'_>) => item.explains().map(Entry::key);
    solutions(view: View<PlanItem<'_>>) => view.solutions(view.of.solutions());
    repeated(item: PlanItem<'_>) => item.repeated().map(|(solution, _)| solution.name());
}
