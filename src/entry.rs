use core::fmt;

use crate::block::Blocks;
use crate::cause::{Cause, Causes, FormerCauses};
use crate::check::Check;
use crate::message::Messages;
use crate::number::{self, Number, Numbers};
use crate::shared::kinds::{Area, Component, Effect, Fault, Os, Retry, SolutionOrder, Status};
use crate::shared::pack::Handle;
use crate::shared::record::{EntryRecord, NameId};
use crate::solution::Solutions;
use crate::source::Sources;
use crate::spelling;
use crate::store::{self, all_of, name, neutral, views};
use crate::table::Records;
use crate::tables::{self, ErrorCode, Locale};
use crate::text::Text;

/// What one error is, in one case: its messages, its causes in the order to check them, its solutions.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Entry(pub(crate) Handle);

views! { Entry: entries, EntryRecord; }

all_of! {
    /// An iterator over all entries, in the order of the catalogue. [`Entry::all`] makes it.
    AllEntries of Entry: entries
}

impl Entry {
    /// Returns all entries of this build, in the order of the catalogue.
    ///
    /// # Examples
    ///
    /// ```
    /// use azure_backup_errors::{Entry, Locale, Os, Retry};
    ///
    /// for entry in Entry::all().filter(|entry| entry.retry() == Retry::Later) {
    ///     println!("{}: {}", entry.key(), entry.title(Locale::En));
    /// }
    /// assert!(Entry::all().any(|entry| entry.causes().any(|cause| cause.os() == Os::Linux)));
    /// ```
    #[must_use]
    pub fn all() -> AllEntries {
        AllEntries::new()
    }

    /// Returns the entries whose name begins with `prefix`, in any case. O(n).
    ///
    /// # Examples
    ///
    /// ```
    /// use azure_backup_errors::Entry;
    ///
    /// assert_eq!(Entry::with_prefix("backupoperation").count(), 2);
    /// ```
    pub fn with_prefix(prefix: &str) -> impl Iterator<Item = Self> + Clone {
        Self::all().filter(move |entry| spelling::starts_with(entry.name(), prefix))
    }

    /// Returns the error code, or `None` for an error that shows a message but no code.
    #[must_use]
    pub fn code(self) -> Option<ErrorCode> {
        store::code(store::known(self.0).code)
    }

    /// Returns the one text that finds exactly this entry: its name, with a dot and its [case](Self::case) behind it
    /// where the code has several entries.
    ///
    /// # Examples
    ///
    /// ```
    /// use azure_backup_errors::{Entry, lookup};
    ///
    /// assert!(Entry::all().all(|entry| lookup(entry.key()) == Ok(entry)));
    /// assert!(Entry::all().any(|entry| entry.key() == "OperationNotAllowed.disk-not-allocated"));
    /// ```
    #[must_use]
    pub fn key(self) -> &'static str {
        name(store::known(self.0).key)
    }

    /// Returns the name of this entry: its error code, or a name of our own if it has none.
    #[must_use]
    pub fn name(self) -> &'static str {
        name(store::known(self.0).name)
    }

    /// Returns other spellings of the code: older names, corrected typos.
    #[must_use]
    pub fn aliases(self) -> Aliases {
        Aliases(tables::aliases(self.0.pack()).part(self.record().aliases).iter())
    }

    /// Returns what tells this entry from the others of its code in its area, if the code has several meanings.
    ///
    /// # Examples
    ///
    /// ```
    /// use azure_backup_errors::ErrorCode;
    ///
    /// // A code with one meaning needs none.
    /// assert_eq!(ErrorCode::BackUpOperationFailed.entry().unwrap().case(), None);
    /// ```
    #[must_use]
    pub fn case(self) -> Option<&'static str> {
        self.key().get(self.name().len() + 1..)
    }

    /// Returns the numbers that Azure shows for this error.
    ///
    /// # Examples
    ///
    /// ```
    /// use azure_backup_errors::{NumberSystem, lookup};
    ///
    /// let entry = lookup("UserErrorRequestDisallowedByPolicy")?;
    /// assert!(entry.numbers().all(|number| number.entries().any(|other| other == entry)));
    /// # Ok::<(), azure_backup_errors::LookupError>(())
    /// ```
    #[must_use]
    pub fn numbers(self) -> Numbers {
        Numbers::new(self.0.pack(), self.record().numbers)
    }

    /// Returns whether the name of this entry is an ordinary word, or is used by other services as well: it tells
    /// of Azure Backup only where something else does too.
    #[must_use]
    pub fn needs_context(self) -> bool {
        store::known(self.0).needs_context
    }

    /// Returns what was being backed up.
    #[must_use]
    pub fn area(self) -> Area {
        store::known(self.0).area
    }

    /// Returns the part of Azure Backup, or of what it works with, that the error is about.
    #[must_use]
    pub fn component(self) -> Component {
        self.record().traits.component
    }

    /// Returns the operating system on which the error occurs.
    #[must_use]
    pub fn os(self) -> Os {
        self.record().traits.os
    }

    /// Returns on whose side the error usually lies.
    #[must_use]
    pub fn fault(self) -> Fault {
        self.record().traits.fault
    }

    /// Returns when it makes sense to run the failed operation again.
    #[must_use]
    pub fn retry(self) -> Retry {
        self.record().traits.retry
    }

    /// Returns what this error means for the restore point at hand, where a source says so.
    ///
    /// # Examples
    ///
    /// ```
    /// use azure_backup_errors::{Effect, Entry};
    ///
    /// // An error whose restore point is there all the same can wait until morning.
    /// let can_wait = Entry::all().filter(|entry| entry.effect() == Effect::RestorePointMade);
    /// for entry in can_wait {
    ///     println!("{entry}");
    /// }
    /// ```
    #[must_use]
    pub fn effect(self) -> Effect {
        self.record().traits.effect
    }

    /// Returns the effect, if something says it.
    pub(crate) fn known_effect(self) -> Option<Effect> {
        Some(self.effect()).filter(|effect| *effect != Effect::Unknown)
    }

    /// Returns whether the service still reports the code under this name.
    #[must_use]
    pub fn status(self) -> Status {
        self.record().traits.status
    }

    /// Returns the code that took the place of a [renamed](Status::Renamed) one.
    #[must_use]
    pub fn renamed_to(self) -> Option<ErrorCode> {
        store::code(self.record().renamed_to)
    }

    /// Returns the day since when a code is renamed or retired, as YYYY-MM-DD.
    #[must_use]
    pub fn status_since(self) -> Option<&'static str> {
        Some(neutral(self.0.pack(), self.record().since)).filter(|since| !since.is_empty())
    }

    /// Returns the literal sentences that the service shows: those in this language, then those in English,
    /// which the API and many logs use in every language. Each group begins with today's wording; the others were shown
    /// before, or are shown elsewhere.
    ///
    /// # Examples
    ///
    /// ```
    /// use azure_backup_errors::{ErrorCode, Locale};
    ///
    /// let entry = ErrorCode::UserErrorGuestAgentStatusUnavailable.entry().unwrap();
    /// let message = entry.messages(Locale::En).next().unwrap();
    /// assert_eq!(message.as_str(), "VM Agent unable to communicate with Azure Backup");
    /// assert_eq!(message.source().date(), "2019-04-30");
    /// ```
    #[must_use]
    pub fn messages(self, locale: Locale) -> Messages {
        Messages::new(self.0.pack(), self.record().messages, locale)
    }

    /// Returns what went wrong, in a few words.
    ///
    /// # Examples
    ///
    /// ```
    /// use azure_backup_errors::{Locale, lookup};
    ///
    /// let entry = lookup("UserErrorGuestAgentStatusUnavailable")?;
    /// assert_eq!(entry.title(Locale::En).as_str(), "Azure Backup gets no answer from the VM agent");
    /// # Ok::<(), azure_backup_errors::LookupError>(())
    /// ```
    #[must_use]
    pub fn title(self, locale: Locale) -> Text {
        Text::new(self.0.pack(), self.record().title, locale)
    }

    /// Returns what went wrong, in one paragraph.
    #[must_use]
    pub fn summary(self, locale: Locale) -> Text {
        Text::new(self.0.pack(), self.record().summary, locale)
    }

    /// Returns how to tell within a minute what it is, or whether it is this error at all.
    #[must_use]
    pub fn check(self) -> Option<Check> {
        Check::new(Blocks::new(self.0.pack(), self.record().check))
    }

    /// Returns what else is known of the error, behind the summary.
    #[must_use]
    pub fn details(self) -> Blocks {
        Blocks::new(self.0.pack(), self.record().details)
    }

    /// Returns what used to be otherwise, and which page said so when.
    #[must_use]
    pub fn history(self) -> Blocks {
        Blocks::new(self.0.pack(), self.record().history)
    }

    /// Returns the section of the official page, in the reader's language.
    ///
    /// # Examples
    ///
    /// ```
    /// use azure_backup_errors::{Locale, lookup};
    ///
    /// let url = lookup("ID100050")?.docs_url(Locale::En);
    /// assert!(url.starts_with("https://learn.microsoft.com/en-us/azure/backup/"));
    /// # Ok::<(), azure_backup_errors::LookupError>(())
    /// ```
    #[must_use]
    pub fn docs_url(self, locale: Locale) -> &'static str {
        Text::new(self.0.pack(), self.record().docs, locale).as_str()
    }

    /// Returns the causes, in the order to check them.
    ///
    /// # Examples
    ///
    /// ```
    /// use azure_backup_errors::{Locale, lookup};
    ///
    /// let entry = lookup("UserErrorRpCollectionLimitReached")?;
    /// for (number, cause) in (1..).zip(entry.causes()) {
    ///     println!("{number}. {}", cause.title(Locale::En));
    /// }
    /// assert!(entry.causes().len() > 1);
    /// # Ok::<(), azure_backup_errors::LookupError>(())
    /// ```
    #[must_use]
    pub fn causes(self) -> Causes {
        Causes::new(self.0.pack(), self.record().causes)
    }

    /// Returns the causes that matter on an operating system, in the order to check them.
    ///
    /// # Examples
    ///
    /// ```
    /// use azure_backup_errors::{Os, lookup};
    ///
    /// let entry = lookup("GuestAgentSnapshotTaskStatusError")?;
    /// assert!(entry.causes_on(Os::Linux).count() < entry.causes().count());
    /// # Ok::<(), azure_backup_errors::LookupError>(())
    /// ```
    pub fn causes_on(self, os: Os) -> impl Iterator<Item = Cause> + Clone {
        self.causes().filter(move |cause| cause.os().applies_to(os))
    }

    /// Returns the causes that newer pages no longer name, with the day until when they were named. They are the last to
    /// check.
    #[must_use]
    pub fn former_causes(self) -> FormerCauses {
        FormerCauses::new(self.0.pack(), self.record().former_causes)
    }

    /// Returns the solutions of the error itself, whatever its cause: behind those of its causes.
    ///
    /// # Examples
    ///
    /// ```
    /// use azure_backup_errors::{Locale, lookup};
    ///
    /// let entry = lookup("UserErrorBackupOperationInProgress")?;
    /// for solution in entry.solutions() {
    ///     println!("{}", solution.title(Locale::En));
    /// }
    /// assert!(entry.solutions().len() > 0);
    /// # Ok::<(), azure_backup_errors::LookupError>(())
    /// ```
    #[must_use]
    pub fn solutions(self) -> Solutions {
        Solutions::new(self.0.pack(), self.record().solutions)
    }

    /// Returns how the [solutions](Self::solutions) of the error itself belong together.
    #[must_use]
    pub fn solution_order(self) -> SolutionOrder {
        self.record().traits.order
    }

    /// Returns what to do if nothing else helps: what to collect, whom to ask.
    ///
    /// # Examples
    ///
    /// ```
    /// use azure_backup_errors::Entry;
    ///
    /// // What is a last resort in one error is none of its other solutions.
    /// let is_other = |entry: Entry, last| entry.solutions().any(|other| other == last);
    /// assert!(Entry::all().all(|entry| entry.last_solutions().all(|last| !is_other(entry, last))));
    /// ```
    #[must_use]
    pub fn last_solutions(self) -> Solutions {
        Solutions::new(self.0.pack(), self.record().last)
    }

    /// Returns where this error is known from.
    #[must_use]
    pub fn sources(self) -> Sources {
        Sources::new(self.0.pack(), self.record().sources)
    }
}

impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.key())
    }
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Entry").field(&self.key()).finish()
    }
}

macro_rules! entries_of {
    ($($kind:ident: $accessor:ident, $doc:literal;)+) => {$(
        impl $kind {
            #[doc = $doc]
            pub fn entries(self) -> impl Iterator<Item = Entry> + Clone {
                Entry::all().filter(move |entry| entry.$accessor() == self)
            }
        }
    )+};
}

entries_of! {
    Area: area, "Returns the entries of this area. O(n).";
    Component: component, "Returns the entries about this component. O(n).";
    Fault: fault, "Returns the entries whose fault usually lies on this side. O(n).";
    Retry: retry, "Returns the entries with this advice on retrying. O(n).";
    Status: status, "Returns the entries with this status. O(n).";
}

impl Os {
    /// Returns the entries that can occur on this operating system. O(n).
    pub fn entries(self) -> impl Iterator<Item = Entry> + Clone {
        Entry::all().filter(move |entry| entry.os().applies_to(self))
    }
}

impl Cause {
    /// Returns the entries that share this cause, in the order of the catalogue. O(n).
    pub fn entries(self) -> impl Iterator<Item = Entry> + Clone {
        let has = move |entry: &Entry| {
            entry.causes().any(|cause| cause == self) || entry.former_causes().any(|former| former.cause() == self)
        };
        Entry::all().filter(has)
    }
}

impl Number {
    /// Returns the entries of this build that have this number. O(log n).
    ///
    /// # Examples
    ///
    /// ```
    /// use azure_backup_errors::{Number, NumberSystem};
    ///
    /// let number = Number::new(NumberSystem::CatalogId, 3106);
    /// assert_eq!(number.entries().next().unwrap().name(), "ID3106");
    /// assert_eq!(number.to_string(), "3106");
    /// ```
    pub fn entries(self) -> impl Iterator<Item = Entry> + Clone {
        let records = number::with_value(self.value()).filter(move |record| record.number.system == self.system());
        records.map(|record| Entry(record.entry)).filter(|entry| entry.is_there())
    }
}

/// An iterator over other spellings of a code. [`Entry::aliases`] makes it.
#[derive(Clone, Debug)]
pub struct Aliases(Records<NameId>);

impl Iterator for Aliases {
    type Item = &'static str;

    fn next(&mut self) -> Option<&'static str> {
        self.0.next().map(name)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl ExactSizeIterator for Aliases {}
