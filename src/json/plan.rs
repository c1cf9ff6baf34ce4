//! The JSON of a plan.

use serde::ser::{Serialize, Serializer};

use super::record::{List, Maybe, records};
use super::view::{View, Whole};
use crate::cause::Cause;
use crate::entry::Entry;
use crate::plan::PlanItem;
use crate::render::PlanRunbook;

impl Serialize for PlanRunbook<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let view = |item| View::<Whole, _>::whole(item, self.locale(), self.plan().os());
        List(self.plan().items().map(view)).serialize(serializer)
    }
}

records! {
    /// What to check: a cause, or an error whatever its cause.
    "PlanItem"; impl['p] View<Whole, PlanItem<'p>> = |view| {
        /// The name of the cause, or null for what answers an error whatever its cause.
        cause = view.of.cause().map(Cause::name);
        /// What it is, in a few words.
        title = view.literal(PlanItem::title);
        /// The keys of the entries that it would explain.
        explains = List(view.of.explains().map(Entry::key));
        os = view.of.os();
        /// Whether newer pages no longer name the cause.
        is_former = view.of.is_former();
        /// Whether it is only for when nothing else helps.
        is_last = view.of.is_last();
        /// How to tell within a minute whether the cause holds.
        check = Maybe(view.of.cause().and_then(Cause::check).map(move |check| view.with(check)));
        /// How the solutions belong together.
        solution_order = view.of.solution_order();
        /// The solutions, but for those that stand in an earlier item.
        solutions = view.solutions(view.of.solutions());
        /// The names of the solutions that stand in an earlier item.
        see = List(view.of.repeated().map(|(solution, _)| solution.name()));
    }
}
