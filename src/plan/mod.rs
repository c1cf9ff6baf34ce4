//! One plan of what to do about many errors.

mod order;

use alloc::collections::BTreeMap;
use alloc::vec::Vec;
use core::cmp::{Ordering, Reverse};

use self::order::Wanted;
use crate::cause::Cause;
use crate::entry::Entry;
use crate::shared::kinds::{Os, SolutionOrder};
use crate::solution::{Solution, Solutions};
use crate::tables::{Locale, SUPPORT};

/// Makes one plan of what to do about one or many errors, on one operating system or on all ([`Os::Any`]).
///
/// It has every cause once, with the errors that it would explain, and every solution once. For one error, the causes
/// stand in the documented order. For several:
///
/// 1. They stand in the order that contradicts the documented orders least. An error contradicts an order once for every
///    two of its causes that stand the other way round than it has them.
/// 2. Among orders that contradict equally little, what explains more errors comes first, and with it what has to stand
///    before it; then what stands nearer to the beginning of the causes of an error; then what belongs to an error that
///    was given earlier.
/// 3. Causes that newer pages no longer name stand behind all others, and last solutions behind those.
///
/// Solutions of an error itself, whatever its cause, stand behind its causes, as they do in its
/// [runbook](Entry::runbook); errors with the same ones share them. The same errors in the same order give the same plan.
/// Errors that are given more than once stand once, and are [counted](Plan::count).
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
    let mut errors: Vec<Counted> = Vec::new();
    let mut places: BTreeMap<Entry, usize> = BTreeMap::new();
    for entry in entries {
        let at = *places.entry(entry).or_insert(errors.len());
        match errors.get_mut(at) {
            Some(error) => error.count += 1,
            None => errors.push(Counted { entry, count: 1 }),
        }
    }
    let mut items: Vec<Item> = Vec::new();
    let mut places: BTreeMap<Reason, usize> = BTreeMap::new();
    let mut lists: Vec<Vec<usize>> = Vec::new();
    for Counted { entry, .. } in &errors {
        let mut list = Vec::new();
        for (place, (turn, reason)) in reasons(*entry, os).enumerate() {
            let at = *places.entry(reason).or_insert(items.len());
            match items.get_mut(at) {
                Some(item) => {
                    item.explains.push(*entry);
                    item.place = place.min(item.place);
                    item.turn = turn.min(item.turn);
                }
                None => items.push(Item { reason, turn, place, explains: alloc::vec![*entry] }),
            }
            list.push(at);
        }
        lists.push(list);
    }
    let mut by_rank: Vec<usize> = (0..items.len()).collect();
    by_rank.sort_by_key(|&at| {
        let (explained, place) = items.get(at).map_or((0, 0), |item| (item.explains.len(), item.place));
        (Reverse(explained), place, at)
    });
    let mut ranks = alloc::vec![0; items.len()];
    for (rank, at) in by_rank.into_iter().enumerate() {
        if let Some(place) = ranks.get_mut(at) {
            *place = rank;
        }
    }
    let of = |ranks: &[usize], at: usize| ranks.get(at).copied().unwrap_or(at);
    let wanted = Wanted::new(items.len(), &lists);
    let ranks = wanted.inherited(|at| of(&ranks, at));
    let ordered = wanted.order(|at| of(&ranks, at));
    let mut items: Vec<Item> = ordered.into_iter().filter_map(|at| items.get(at).cloned()).collect();
    items.sort_by_key(|item| item.turn);
    Plan { errors, items, os }
}

/// Why there is something to do about an error, in its order.
fn reasons(entry: Entry, os: Os) -> impl Iterator<Item = (Turn, Reason)> {
    let applies = move |solution: Solution| solution.os().applies_to(os);
    let causes = entry.causes_on(os).map(|cause| (Turn::Now, Reason::Cause(cause)));
    let own = entry.solutions().any(applies).then_some((Turn::Now, Reason::Any(entry)));
    let former = entry.former_causes().map(|former| former.cause()).filter(move |cause| cause.os().applies_to(os));
    let last = entry.last_solutions().any(applies).then_some((Turn::Last, Reason::Last(entry)));
    causes.chain(own).chain(former.map(|cause| (Turn::Former, Reason::Cause(cause)))).chain(last)
}

/// What to do now about one or many errors. [`plan`] makes it.
#[derive(Clone, Debug)]
pub struct Plan {
    errors: Vec<Counted>,
    items: Vec<Item>,
    os: Os,
}

/// An error, and how often it was given.
#[derive(Clone, Copy, Debug)]
struct Counted {
    entry: Entry,
    count: u64,
}

#[derive(Clone, Debug)]
struct Item {
    reason: Reason,
    turn: Turn,
    /// Its best place among the causes of an error.
    place: usize,
    explains: Vec<Entry>,
}

/// When something is due, whatever else stands in the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Turn {
    Now,
    /// Newer pages no longer name it.
    Former,
    /// If nothing else helps.
    Last,
}

/// Why there is something to do.
#[derive(Clone, Copy, Debug)]
enum Reason {
    Cause(Cause),
    /// The error itself, whatever its cause.
    Any(Entry),
    /// The error itself, if nothing else helps.
    Last(Entry),
}

/// Errors with the same solutions are one reason.
impl Ord for Reason {
    fn cmp(&self, other: &Self) -> Ordering {
        match (*self, *other) {
            (Self::Cause(a), Self::Cause(b)) => a.cmp(&b),
            (Self::Any(a), Self::Any(b)) => {
                a.solutions().cmp(b.solutions()).then_with(|| a.solution_order().cmp(&b.solution_order()))
            }
            (Self::Last(a), Self::Last(b)) => a.last_solutions().cmp(b.last_solutions()),
            _ => self.kind().cmp(&other.kind()),
        }
    }
}

impl PartialOrd for Reason {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Reason {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Reason {}

impl Reason {
    const fn kind(self) -> u8 {
        match self {
            Self::Cause(_) => 0,
            Self::Any(_) => 1,
            Self::Last(_) => 2,
        }
    }

    fn solutions(self) -> Solutions {
        match self {
            Self::Cause(cause) => cause.solutions(),
            Self::Any(entry) => entry.solutions(),
            Self::Last(entry) => entry.last_solutions(),
        }
    }
}

impl Plan {
    /// Returns the errors, in the order in which they were given, each once.
    pub fn errors(&self) -> impl ExactSizeIterator<Item = Entry> + Clone {
        self.errors.iter().map(|error| error.entry)
    }

    /// Returns how often an error was given; 0 for one that is not in the plan.
    #[must_use]
    pub fn count(&self, entry: Entry) -> u64 {
        self.errors.iter().find(|error| error.entry == entry).map_or(0, |error| error.count)
    }

    /// Says how often each error was given, for those who have counted already.
    #[must_use]
    pub fn counted(mut self, count: impl Fn(Entry) -> u64) -> Self {
        for error in &mut self.errors {
            error.count = count(error.entry);
        }
        self
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

/// A cause to check, or what to do about an error whatever its cause. [`Plan::items`] returns them.
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
            Reason::Any(_) | Reason::Last(_) => None,
        }
    }

    /// Returns whether it is only for when nothing else helps.
    #[must_use]
    pub fn is_last(self) -> bool {
        matches!(self.item().map(|item| item.reason), Some(Reason::Last(_)))
    }

    /// Returns whether it is a cause that newer pages no longer name.
    #[must_use]
    pub fn is_former(self) -> bool {
        self.item().is_some_and(|item| item.turn == Turn::Former)
    }

    /// Returns what this item is, in a few words: the title of its cause, or of its first solution.
    #[must_use]
    pub fn title(self, locale: Locale) -> &'static str {
        match self.cause() {
            Some(cause) => cause.title(locale).as_str(),
            None => self.all_solutions().next().map_or("", |solution| solution.title(locale).as_str()),
        }
    }

    /// Returns the operating system that it is for.
    #[must_use]
    pub fn os(self) -> Os {
        match self.item().map(|item| item.reason) {
            Some(Reason::Cause(cause)) => cause.os(),
            Some(Reason::Any(entry) | Reason::Last(entry)) => entry.os(),
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
            Some(Reason::Last(_)) | None => SolutionOrder::UntilFixed,
        }
    }

    /// All its solutions: those that stand nowhere before, then the others.
    pub(crate) fn new_solutions_first(self) -> impl Iterator<Item = Solution> + Clone + 'p {
        self.solutions().chain(self.repeated().map(|(solution, _)| solution))
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
