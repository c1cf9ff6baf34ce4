//! The JSON of a first screen.

use serde::ser::{Serialize, Serializer};

use super::record::{List, Maybe, records};
use super::view::{View, Whole};
use crate::cause::Cause;
use crate::entry::Entry;
use crate::item::{EntryItem, ItemKind};
use crate::render::Brief;
use crate::solution::Solution;
use crate::values::Values;

/// An entry as its first screen shows it.
#[derive(Clone, Copy)]
pub(super) struct Screen<'v>(Entry, Option<&'v Values>);

/// A solution by its name and title.
#[derive(Clone, Copy)]
pub(super) struct Named(Solution);

impl Serialize for Brief<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        View::<Whole, _>::whole(Screen(self.entry(), self.values()), self.locale(), self.os()).serialize(serializer)
    }
}

records! {
    /// The first screen of an entry: what it is, what to check, what to do.
    "Brief"; impl['v] View<Whole, Screen<'v>> = |view| {
        /// The one text that finds exactly this entry.
        key = view.of.0.key();
        area = view.of.0.area();
        title = view.text(|screen: Screen<'_>, locale| screen.0.title(locale));
        /// What it means for the restore point at hand; left out where nothing says.
        effect = Maybe(view.of.0.known_effect());
        retry = view.of.0.retry();
        /// How to tell within a minute what it is.
        check = Maybe(view.of.0.check().map(move |check| view.with(check)));
        /// What a text tells: the values of placeholders, by their names. Commands have the placeholders here.
        values = Maybe(view.of.1.filter(|values| !values.is_empty()));
        /// What to check and to do, in its order, with the numbers under which it is shown everywhere.
        items = List(view.of.0.items_on(view.os).map(move |item| view.with(item)));
    }

    /// One thing to check or to do.
    "BriefItem"; impl[] View<Whole, EntryItem> = |view| {
        number = view.of.number();
        /// What it is: `cause`, `solution`, `former-cause` or `last-solution`.
        kind = view.of.kind().as_str();
        /// The name of the cause or the solution.
        name = view.of.name();
        os = view.of.os();
        title = view.text(EntryItem::title);
        /// The day until when Microsoft's page named a former cause, as YYYY-MM-DD.
        until = Maybe(match view.of.kind() {
            ItemKind::FormerCause(former) => Some(former.until()),
            _ => None,
        });
        /// How to tell within a minute whether the cause holds.
        check = Maybe(view.of.cause().and_then(Cause::check).map(move |check| view.with(check)));
        /// How the solutions belong together.
        solution_order = view.of.solution_order();
        /// What to do, by name and title.
        solutions = List(view.named());
    }

    /// A solution by name.
    "NamedSolution"; impl[] View<Whole, Named> = |view| {
        name = view.of.0.name();
        title = view.text(|named: Named, locale| named.0.title(locale));
    }
}

impl View<Whole, EntryItem> {
    fn named(self) -> impl Iterator<Item = View<Whole, Named>> + Clone {
        let applying = self.of.solutions().filter(move |solution| solution.os().applies_to(self.os));
        applying.map(move |solution| self.with(Named(solution)))
    }
}

#[cfg(feature = "diagnose")]
mod plan {
    use super::*;
    use crate::plan::{Plan, PlanItem};
    use crate::render::PlanBrief;

    /// A plan as its first screen shows it.
    #[derive(Clone, Copy)]
    pub(in crate::json) struct PlanScreen<'p>(&'p Plan, Option<&'p Values>);

    /// An error of a plan.
    #[derive(Clone, Copy)]
    pub(in crate::json) struct PlanError<'p>(&'p Plan, Entry);

    impl Serialize for PlanBrief<'_> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let screen = PlanScreen(self.plan(), self.values());
            View::<Whole, _>::whole(screen, self.locale(), self.plan().os()).serialize(serializer)
        }
    }

    records! {
        /// The first screen of a plan: the errors, what to check, what to do.
        "PlanBrief"; impl['p] View<Whole, PlanScreen<'p>> = |view| {
            /// What a text tells: the values of placeholders, by their names. Commands have the placeholders here.
            values = Maybe(view.of.1.filter(|values| !values.is_empty()));
            errors = List(view.of.0.errors().map(move |error| view.with(PlanError(view.of.0, error))));
            items = List(view.of.0.items().map(move |item| view.with(Shown(item))));
        }

        /// An error that was found.
        "PlanError"; impl['p] View<Whole, PlanError<'p>> = |view| {
            /// The one text that finds exactly this entry.
            key = view.of.1.key();
            title = view.text(|error: PlanError<'_>, locale| error.1.title(locale));
            /// How often it was given.
            count = view.of.0.count(view.of.1);
            /// How to tell within a minute what it is.
            check = Maybe(view.of.1.check().map(move |check| view.with(check)));
        }

        /// One thing to check or to do.
        "PlanBriefItem"; impl['p] View<Whole, Shown<'p>> = |view| {
            number = view.of.0.number();
            /// The name of the cause, or null for what answers an error whatever its cause.
            cause = view.of.0.cause().map(Cause::name);
            title = view.literal(|shown: Shown<'_>, locale| shown.0.title(locale));
            /// The keys of the entries that it would explain.
            explains = List(view.of.0.explains().map(Entry::key));
            os = view.of.0.os();
            /// Whether newer pages no longer name the cause.
            is_former = view.of.0.is_former();
            /// Whether it is only for when nothing else helps.
            is_last = view.of.0.is_last();
            /// How to tell within a minute whether the cause holds.
            check = Maybe(view.of.0.cause().and_then(Cause::check).map(move |check| view.with(check)));
            /// How the solutions belong together.
            solution_order = view.of.0.solution_order();
            /// What to do, by name and title.
            solutions = List(view.named());
        }
    }

    #[derive(Clone, Copy)]
    pub(in crate::json) struct Shown<'p>(PlanItem<'p>);

    impl<'p> View<Whole, Shown<'p>> {
        fn named(self) -> impl Iterator<Item = View<Whole, Named>> + Clone {
            self.of.0.new_solutions_first().map(move |solution| self.with(Named(solution)))
        }
    }
}
#[cfg(all(feature = "diagnose", feature = "schema"))]
pub(super) use plan::PlanScreen;
