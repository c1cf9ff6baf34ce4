use core::ops::Range;

use crate::cause::{Cause, FormerCause};
use crate::check::Check;
use crate::entry::Entry;
use crate::shared::kinds::{Os, SolutionOrder};
use crate::solution::Solution;
use crate::tables::Locale;
use crate::text::Text;

/// One thing to check or to do about an entry, under the number with which it is shown everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntryItem {
    number: usize,
    kind: ItemKind,
    order: SolutionOrder,
}

/// What an [`EntryItem`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ItemKind {
    /// A cause to check.
    Cause(Cause),
    /// A solution of the error itself, whatever its cause.
    Solution(Solution),
    /// A cause that newer pages no longer name.
    FormerCause(FormerCause),
    /// What to do if nothing else helps.
    LastSolution(Solution),
}

impl ItemKind {
    /// Returns the name of this kind, as JSON has it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Cause(_) => "cause",
            Self::Solution(_) => "solution",
            Self::FormerCause(_) => "former-cause",
            Self::LastSolution(_) => "last-solution",
        }
    }
}

impl Entry {
    /// Returns all there is to check and to do, in its order: the causes, then the solutions of the error itself, then
    /// the causes that newer pages no longer name, then what to do if nothing helps.
    ///
    /// # Examples
    ///
    /// ```
    /// use azure_backup_errors::{Locale, lookup};
    ///
    /// for item in lookup("UserErrorGuestAgentStatusUnavailable")?.items() {
    ///     println!("{} {}", item.number(), item.title(Locale::En));
    /// }
    /// # Ok::<(), azure_backup_errors::LookupError>(())
    /// ```
    #[must_use]
    pub fn items(self) -> EntryItems {
        let counts =
            [self.causes().len(), self.solutions().len(), self.former_causes().len(), self.last_solutions().len()];
        EntryItems { entry: self, range: 0..counts.iter().sum() }
    }

    /// Returns what there is to check and to do on an operating system. Numbers are those of [`items`](Self::items).
    pub fn items_on(self, os: Os) -> impl Iterator<Item = EntryItem> + Clone {
        self.items().filter(move |item| item.os().applies_to(os))
    }
}

/// An iterator over what there is to check and to do about an entry. [`Entry::items`] makes it.
#[derive(Clone, Debug)]
pub struct EntryItems {
    entry: Entry,
    /// The places of those that are left.
    range: Range<usize>,
}

impl EntryItems {
    // Called from everywhere: a copy at each place would be much of the code of a program.
    #[inline(never)]
    fn at(&self, place: usize) -> Option<EntryItem> {
        let Self { entry, .. } = *self;
        let (mut causes, mut own, mut former) = (entry.causes(), entry.solutions(), entry.former_causes());
        let behind_causes = place.checked_sub(causes.len());
        let behind_own = behind_causes.and_then(|place| place.checked_sub(own.len()));
        let behind_former = behind_own.and_then(|place| place.checked_sub(former.len()));
        let (kind, order) = match (behind_causes, behind_own, behind_former) {
            (None, ..) => {
                let cause = causes.nth(place)?;
                (ItemKind::Cause(cause), cause.solution_order())
            }
            (Some(place), None, _) => (ItemKind::Solution(own.nth(place)?), entry.solution_order()),
            (_, Some(place), None) => {
                let former = former.nth(place)?;
                (ItemKind::FormerCause(former), former.cause().solution_order())
            }
            (.., Some(place)) => (ItemKind::LastSolution(entry.last_solutions().nth(place)?), SolutionOrder::InOrder),
        };
        Some(EntryItem { number: place + 1, kind, order })
    }
}

impl Iterator for EntryItems {
    type Item = EntryItem;

    fn next(&mut self) -> Option<EntryItem> {
        let place = self.range.next()?;
        self.at(place)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.range.size_hint()
    }
}

impl DoubleEndedIterator for EntryItems {
    fn next_back(&mut self) -> Option<EntryItem> {
        let place = self.range.next_back()?;
        self.at(place)
    }
}

impl ExactSizeIterator for EntryItems {}

impl EntryItem {
    /// Returns the number, from 1: the same on every operating system.
    #[must_use]
    pub const fn number(self) -> usize {
        self.number
    }

    /// Returns what this is.
    #[must_use]
    pub const fn kind(self) -> ItemKind {
        self.kind
    }

    /// Returns the cause, if this is one.
    #[must_use]
    pub const fn cause(self) -> Option<Cause> {
        match self.kind {
            ItemKind::Cause(cause) => Some(cause),
            ItemKind::FormerCause(former) => Some(former.cause()),
            ItemKind::Solution(_) | ItemKind::LastSolution(_) => None,
        }
    }

    /// Returns the title of the cause or the solution.
    #[must_use]
    pub fn title(self, locale: Locale) -> Text {
        match self.kind {
            ItemKind::Cause(cause) => cause.title(locale),
            ItemKind::FormerCause(former) => former.cause().title(locale),
            ItemKind::Solution(solution) | ItemKind::LastSolution(solution) => solution.title(locale),
        }
    }

    /// Returns the name of the cause or the solution.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self.kind {
            ItemKind::Cause(cause) => cause.name(),
            ItemKind::FormerCause(former) => former.cause().name(),
            ItemKind::Solution(solution) | ItemKind::LastSolution(solution) => solution.name(),
        }
    }

    /// Returns the operating system that it is for.
    #[must_use]
    pub fn os(self) -> Os {
        match self.kind {
            ItemKind::Cause(cause) => cause.os(),
            ItemKind::FormerCause(former) => former.cause().os(),
            ItemKind::Solution(solution) | ItemKind::LastSolution(solution) => solution.os(),
        }
    }

    /// Returns how to tell whether the cause holds.
    #[must_use]
    pub fn check(self) -> Option<Check> {
        self.cause()?.check()
    }

    /// Returns what to do: the solutions of the cause, or the solution itself.
    pub fn solutions(self) -> impl Iterator<Item = Solution> + Clone {
        let own = match self.kind {
            ItemKind::Solution(solution) | ItemKind::LastSolution(solution) => Some(solution),
            ItemKind::Cause(_) | ItemKind::FormerCause(_) => None,
        };
        let of_cause = self.cause().map(Cause::solutions);
        own.into_iter().chain(of_cause.into_iter().flatten())
    }

    /// Returns how its solutions belong together; for a solution of the error itself, how that and its neighbours do.
    #[must_use]
    pub const fn solution_order(self) -> SolutionOrder {
        self.order
    }
}
