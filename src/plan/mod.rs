//! One plan of what to do about many errors.

mod order;

use alloc::vec::Vec;

use self::order::order;
use crate::cause::Cause;
use crate::entry::Entry;
use crate::shared::kinds::{Os, SolutionOrder};
use crate::solution::Solution;
use crate::tables::{Locale, SUPPORT};

/// Makes one plan of what to do about one or many errors, on one operating system or on all ([`Os::Any`]).
///
/// It has every cause once, with the errors that it would explain, and every solution once. For one error, the causes
/// stand in the documented order. For several:
///
/// 1. They stand in the order that contradicts the documented orders least. An error contradicts an order once for every
///    two of its causes that stand the other way round than it has them.
/// 2. Among orders that contradict equally little, what explains more errors comes first; then what stands nearer to the
///    beginning of the causes of an error; then what belongs to an error that was given earlier.
///
/// Solutions of an error itself, whatever its cause, stand before its causes, as they do in its
/// [runbook](Entry::runbook); errors with the same ones share them. The same errors in the same order give the same plan.
/// Errors that are given more than once count once.
///
/// # Examples
///
/// ```
/// use azure_backup_errors::{ErrorCode, Locale, Os, plan};
///
/// let errors = [ErrorCode::UserErrorGuestAgentStatusUnavailable, ErrorCode::ExtensionSnapshotFailedNoNetwork];
/// let plan = plan(errors.map(|code| code.entry().unwrap()), Os::Linux);
/// let first = plan.items().next().unwrap();
/// assert!(first.explains().count() <= 2);
/// assert!(plan.items().all(|item| item.cause().is_none_or(|cause| cause.os() != Os::Windows)));
/// println!("{}", plan.runbook(Locale::En).markdown());
/// ```
#[must_use]
pub fn plan(entries: impl IntoIterator<Item = Entry>, os: Os) -> Plan {
    let mut errors: Vec<Entry> = Vec::new();
    for entry in entries {
        if !errors.contains(&entry) {
            errors.push(entry);
        }
    }
    let mut items: Vec<Item> = Vec::new();
    let mut lists: Vec<Vec<usize>> = Vec::new();
    // The best place that an item has among the causes of an error.
    let mut places: Vec<usize> = Vec::new();
    for entry in &errors {
        let own = entry.solutions().any(|solution| solution.os().applies_to(os)).then_some(Reason::Any(*entry));
        let reasons = own.into_iter().chain(entry.causes_on(os).map(Reason::Cause));
        let mut list = Vec::new();
        for (place, reason) in reasons.enumerate() {
            let known = items.iter().position(|item| item.reason.is_same(reason));
            let at = known.unwrap_or(items.len());
            match (items.get_mut(at), places.get_mut(at)) {
                (Some(item), Some(best)) => {
                    item.explains.push(*entry);
                    *best = place.min(*best);
                }
                _ => {
                    items.push(Item { reason, explains: alloc::vec![*entry] });
                    places.push(place);
                }
            }
            list.push(at);
        }
        lists.push(list);
    }
    let mut by_rank: Vec<usize> = (0..items.len()).collect();
    by_rank.sort_by_key(|&at| {
        let explained = items.get(at).map_or(0, |item| item.explains.len());
        (core::cmp::Reverse(explained), places.get(at).copied(), at)
    });
    let rank = |at: usize| by_rank.iter().position(|&other| other == at).unwrap_or(at);
    let ordered = order(items.len(), &lists, rank);
    let items = ordered.into_iter().filter_map(|at| items.get(at).cloned()).collect();
    Plan { errors, items, os }
}

/// What to do now about one or many errors. [`plan`] makes it.
#[derive(Clone, Debug)]
pub struct Plan {
    errors: Vec<Entry>,
    items: Vec<Item>,
    os: Os,
}

#[derive(Clone, Debug)]
struct Item {
    reason: Reason,
    explains: Vec<Entry>,
}

/// Why there is something to do.
#[derive(Clone, Copy, Debug)]
enum Reason {
    Cause(Cause),
    /// The error itself, whatever its cause.
    Any(Entry),
}

impl Reason {
    fn is_same(self, other: Self) -> bool {
        match (self, other) {
            (Self::Cause(a), Self::Cause(b)) => a == b,
            (Self::Any(a), Self::Any(b)) => a.solutions().eq(b.solutions()) && a.solution_order() == b.solution_order(),
            _ => false,
        }
    }

    fn solutions(self) -> impl Iterator<Item = Solution> + Clone {
        let (own, of_cause) = match self {
            Self::Cause(cause) => (None, Some(cause.solutions())),
            Self::Any(entry) => (Some(entry.solutions()), None),
        };
        own.into_iter().flatten().chain(of_cause.into_iter().flatten())
    }
}

impl Plan {
    /// Returns the errors, in the order in which they were given, each once.
    pub fn errors(&self) -> impl ExactSizeIterator<Item = Entry> + Clone {
        self.errors.iter().copied()
    }

    /// Returns the operating system that the plan is for.
    #[must_use]
    pub const fn os(&self) -> Os {
        self.os
    }

    /// Returns what to check, in its order.
    pub fn items(&self) -> impl ExactSizeIterator<Item = PlanItem<'_>> + Clone {
        (0..self.items.len()).map(|at| PlanItem { plan: self, at })
    }

    /// Returns what to collect for Microsoft Support if nothing helps.
    #[must_use]
    pub fn support(&self) -> Option<Solution> {
        SUPPORT.map(Solution)
    }
}

/// A cause to check, or an error to answer whatever its cause. [`Plan::items`] returns them.
#[derive(Clone, Copy, Debug)]
pub struct PlanItem<'p> {
    plan: &'p Plan,
    at: usize,
}

impl<'p> PlanItem<'p> {
    fn item(self) -> Option<&'p Item> {
        self.plan.items.get(self.at)
    }

    /// Returns the number of this item in the plan, from 1.
    #[must_use]
    pub const fn number(self) -> usize {
        self.at + 1
    }

    /// Returns the cause; `None` for solutions that answer an error whatever its cause.
    #[must_use]
    pub fn cause(self) -> Option<Cause> {
        match self.item()?.reason {
            Reason::Cause(cause) => Some(cause),
            Reason::Any(_) => None,
        }
    }

    /// Returns what this item is, in a few words: the title of its cause, or of the error.
    #[must_use]
    pub fn title(self, locale: Locale) -> &'static str {
        match self.item().map(|item| item.reason) {
            Some(Reason::Cause(cause)) => cause.title(locale).as_str(),
            Some(Reason::Any(entry)) => entry.title(locale).as_str(),
            None => "",
        }
    }

    /// Returns the operating system that it is for.
    #[must_use]
    pub fn os(self) -> Os {
        match self.item().map(|item| item.reason) {
            Some(Reason::Cause(cause)) => cause.os(),
            Some(Reason::Any(entry)) => entry.os(),
            None => Os::Any,
        }
    }

    /// Returns the errors of the plan that it would explain.
    pub fn explains(self) -> impl ExactSizeIterator<Item = Entry> + Clone + 'p {
        self.item().map(|item| item.explains.as_slice()).unwrap_or_default().iter().copied()
    }

    /// Returns its solutions for the operating system of the plan, but for those that stand in an earlier item.
    pub fn solutions(self) -> impl Iterator<Item = Solution> + Clone + 'p {
        self.all_solutions().filter(move |solution| self.earlier(*solution).is_none())
    }

    /// Returns its solutions that stand in an earlier item, and the number of that.
    pub fn repeated(self) -> impl Iterator<Item = (Solution, usize)> + Clone + 'p {
        self.all_solutions().filter_map(move |solution| Some((solution, self.earlier(solution)?)))
    }

    /// Returns how all its solutions belong together.
    #[must_use]
    pub fn solution_order(self) -> SolutionOrder {
        match self.item().map(|item| item.reason) {
            Some(Reason::Cause(cause)) => cause.solution_order(),
            Some(Reason::Any(entry)) => entry.solution_order(),
            None => SolutionOrder::InOrder,
        }
    }

    fn all_solutions(self) -> impl Iterator<Item = Solution> + Clone + 'p {
        let solutions = self.item().map(|item| item.reason.solutions());
        solutions.into_iter().flatten().filter(move |solution| solution.os().applies_to(self.plan.os))
    }

    fn earlier(self, solution: Solution) -> Option<usize> {
        let has = |item: &Item| item.reason.solutions().any(|other| other == solution);
        self.plan.items.iter().take(self.at).position(has).map(|at| at + 1)
    }
}
