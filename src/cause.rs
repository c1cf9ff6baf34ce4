use core::fmt;

use crate::block::Blocks;
use crate::entry::{Entry, entries};
use crate::record::{CauseRecord, Run, compared_by_record, name};
use crate::shared::kinds::{Os, SolutionOrder};
use crate::solution::Solution;
use crate::source::Source;
use crate::tables::{CAUSES, Locale, REFS};
use crate::text::Text;

/// One reason for an error. Several entries may share it.
///
/// # Examples
///
/// ```
/// use azure_backup_errors::{Cause, ErrorCode};
///
/// let cause = Cause::from_name("the-vm-has-no-internet-access").unwrap();
/// assert!(cause.entries().any(|entry| entry.code() == Some(ErrorCode::ExtensionSnapshotFailedNoNetwork)));
/// ```
#[derive(Clone, Copy)]
pub struct Cause(&'static CauseRecord);

impl Cause {
    /// Returns all causes.
    pub fn iter() -> impl ExactSizeIterator<Item = Self> + Clone {
        CAUSES.iter().map(Self)
    }

    pub(crate) fn of(run: Run) -> impl Iterator<Item = Self> + Clone {
        run.of(&REFS).iter().filter_map(|&number| CAUSES.get(usize::from(number))).map(Self)
    }

    /// Returns the cause with this [name](Self::name), in any case. O(n).
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::iter().find(|cause| cause.name().eq_ignore_ascii_case(name))
    }

    /// Returns the cause with this [id](Self::id).
    #[must_use]
    pub fn from_id(id: u16) -> Option<Self> {
        // Ids are given one after another, so that a cause nearly always stands at the place of its id.
        let at_place = CAUSES.get(usize::from(id).wrapping_sub(1)).map(Self).filter(|cause| cause.id() == id);
        at_place.or_else(|| Self::iter().find(|cause| cause.id() == id))
    }

    /// Returns the number of this cause: it never changes, and no other cause ever gets it.
    #[must_use]
    pub const fn id(self) -> u16 {
        self.0.id
    }

    /// Returns the name of this cause in the data; where Microsoft's page has an anchor for it, that anchor.
    #[must_use]
    pub fn name(self) -> &'static str {
        name(self.0.name)
    }

    /// Returns what is wrong, in a few words.
    #[must_use]
    pub const fn title(self, locale: Locale) -> Text {
        Text::new(self.0.title, locale)
    }

    /// Returns what is wrong, in one paragraph.
    #[must_use]
    pub const fn summary(self, locale: Locale) -> Text {
        Text::new(self.0.summary, locale)
    }

    /// Returns what else is known of this cause, behind the summary.
    #[must_use]
    pub fn details(self) -> Blocks {
        Blocks::of(self.0.details)
    }

    /// Returns the operating system on which this cause occurs.
    #[must_use]
    pub const fn os(self) -> Os {
        self.0.os
    }

    /// Returns the section of the official page, in the reader's language.
    #[must_use]
    pub fn docs_url(self, locale: Locale) -> Option<&'static str> {
        Some(Text::new(self.0.docs, locale).as_str()).filter(|url| !url.is_empty())
    }

    /// Returns the solutions of this cause; there may be none if the entry itself has them.
    pub fn solutions(self) -> impl Iterator<Item = Solution> + Clone {
        Solution::of(self.0.solutions)
    }

    /// Returns how the [solutions](Self::solutions) belong together.
    #[must_use]
    pub const fn solution_order(self) -> SolutionOrder {
        self.0.order
    }

    /// Returns where this cause is known from.
    pub fn sources(self) -> impl Iterator<Item = Source> + Clone {
        Source::of(self.0.sources)
    }

    /// Returns the entries that share this cause, in the order of the catalogue. O(n).
    pub fn entries(self) -> impl Iterator<Item = Entry> + Clone {
        entries().filter(move |entry| entry.causes().any(|cause| cause == self))
    }
}

compared_by_record!(Cause);

impl fmt::Debug for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Cause").field(&self.name()).finish()
    }
}
