use core::fmt;

use crate::block::Blocks;
use crate::check::Check;
use crate::shared::kinds::{Os, SolutionOrder};
use crate::shared::pack::{Handle, Pack};
use crate::shared::record::{CauseRecord, FormerCauseRecord, Run};
use crate::solution::Solutions;
use crate::source::Sources;
use crate::store::{all_of, handle, neutral, referred, views};
use crate::table::Records;
use crate::tables::{self, Locale};
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
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cause(pub(crate) Handle);

views! { Cause: causes, CauseRecord; }

impl Cause {
    /// Returns all causes.
    #[must_use]
    pub fn all() -> AllCauses {
        AllCauses::new()
    }

    /// Returns the cause with this [name](Self::name), in any case. O(n).
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::all().find(|cause| cause.name().eq_ignore_ascii_case(name))
    }

    /// Returns the cause with this [id](Self::id). O(n).
    #[must_use]
    pub fn from_id(id: u16) -> Option<Self> {
        Self::all().find(|cause| cause.id() == id)
    }

    /// Returns the number of this cause: it never changes, and no other cause ever gets it.
    #[must_use]
    pub fn id(self) -> u16 {
        self.record().id
    }

    /// Returns the name of this cause in the data; where Microsoft's page has an anchor for it, that anchor.
    #[must_use]
    pub fn name(self) -> &'static str {
        neutral(self.0.pack(), self.record().name)
    }

    /// Returns what is wrong, in a few words.
    #[inline]
    #[must_use]
    pub fn title(self, locale: Locale) -> Text {
        Text::new(self.0.pack(), self.record().title, locale)
    }

    /// Returns what is wrong, in one paragraph.
    #[must_use]
    pub fn summary(self, locale: Locale) -> Text {
        Text::new(self.0.pack(), self.record().summary, locale)
    }

    /// Returns how to tell within a minute whether this cause holds.
    #[must_use]
    pub fn check(self) -> Option<Check> {
        Check::new(Blocks::new(self.0.pack(), self.record().check))
    }

    /// Returns what used to be otherwise, and which page said so when.
    #[must_use]
    pub fn history(self) -> Blocks {
        Blocks::new(self.0.pack(), self.record().history)
    }

    /// Returns what else is known of this cause, behind the summary.
    #[must_use]
    pub fn details(self) -> Blocks {
        Blocks::new(self.0.pack(), self.record().details)
    }

    /// Returns the operating system on which this cause occurs.
    #[must_use]
    pub fn os(self) -> Os {
        self.record().os
    }

    /// Returns the section of the official page, in the reader's language.
    #[must_use]
    pub fn docs_url(self, locale: Locale) -> Option<&'static str> {
        Some(Text::new(self.0.pack(), self.record().docs, locale).as_str()).filter(|url| !url.is_empty())
    }

    /// Returns the solutions of this cause; there may be none if the entry itself has them.
    ///
    /// # Examples
    ///
    /// ```
    /// use azure_backup_errors::{Cause, Locale};
    ///
    /// let cause = Cause::from_name("the-vm-clock-is-wrong").unwrap();
    /// for solution in cause.solutions() {
    ///     println!("{}", solution.title(Locale::En));
    /// }
    /// assert!(cause.solutions().len() > 0);
    /// ```
    #[must_use]
    pub fn solutions(self) -> Solutions {
        Solutions::new(self.0.pack(), self.record().solutions)
    }

    /// Returns how the [solutions](Self::solutions) belong together.
    #[must_use]
    pub fn solution_order(self) -> SolutionOrder {
        self.record().order
    }

    /// Returns where this cause is known from.
    #[must_use]
    pub fn sources(self) -> Sources {
        Sources::new(self.0.pack(), self.record().sources)
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl fmt::Debug for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Cause").field(&self.name()).finish()
    }
}

all_of! {
    /// An iterator over all causes. [`Cause::all`] makes it.
    AllCauses of Cause: causes
}

referred! {
    /// An iterator over the causes of an entry, in the order to check them.
    Causes of Cause
}

/// A cause that newer pages no longer name. [`Entry::former_causes`](crate::Entry::former_causes) returns them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FormerCause {
    cause: Cause,
    until: &'static str,
}

impl FormerCause {
    /// Returns the cause.
    #[must_use]
    pub const fn cause(self) -> Cause {
        self.cause
    }

    /// Returns the day until when Microsoft's page named it, as YYYY-MM-DD.
    #[must_use]
    pub const fn until(self) -> &'static str {
        self.until
    }
}

/// An iterator over the former causes of an entry. [`Entry::former_causes`](crate::Entry::former_causes) makes it.
#[derive(Clone, Debug)]
pub struct FormerCauses {
    pack: Pack,
    rest: Records<FormerCauseRecord>,
}

impl FormerCauses {
    pub(crate) fn new(pack: Pack, run: Run) -> Self {
        Self { pack, rest: tables::former_causes(pack).part(run).iter() }
    }
}

impl Iterator for FormerCauses {
    type Item = FormerCause;

    fn next(&mut self) -> Option<FormerCause> {
        let record = self.rest.next()?;
        Some(FormerCause { cause: Cause(handle(self.pack, record.cause)), until: neutral(self.pack, record.until) })
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.rest.size_hint()
    }
}

impl ExactSizeIterator for FormerCauses {}
