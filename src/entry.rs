use core::fmt;

use crate::block::Blocks;
use crate::cause::Cause;
use crate::record::{EntryRecord, MessageRecord, compared_by_record, name, numbered};
use crate::render::Runbook;
use crate::shared::kinds::{Area, Component, Fault, Os, Retry, SolutionOrder, Status};
use crate::solution::Solution;
use crate::source::Source;
use crate::spelling;
use crate::tables::{ALIASES, ENTRIES, ErrorCode, Locale, MESSAGES, REFS};
use crate::text::Text;

/// What one error is, in one area: its messages, its causes in the order to check them, its solutions.
#[derive(Clone, Copy)]
pub struct Entry(&'static EntryRecord);

/// Returns all entries, in the order of the catalogue.
///
/// # Examples
///
/// ```
/// use azure_backup_errors::{Locale, Os, Retry, entries};
///
/// for entry in entries().filter(|entry| entry.retry() == Retry::Later) {
///     println!("{}: {}", entry.name(), entry.title(Locale::En));
/// }
/// assert!(entries().any(|entry| entry.causes().any(|cause| cause.os() == Os::Linux)));
/// ```
pub fn entries() -> impl ExactSizeIterator<Item = Entry> + DoubleEndedIterator + Clone {
    ENTRIES.iter().map(Entry)
}

/// Returns the entries whose name begins with `prefix`, in any case. O(n).
///
/// # Examples
///
/// ```
/// use azure_backup_errors::entries_with_prefix;
///
/// assert_eq!(entries_with_prefix("backupoperation").count(), 2);
/// ```
pub fn entries_with_prefix(prefix: &str) -> impl Iterator<Item = Entry> + Clone {
    entries().filter(move |entry| spelling::starts_with(entry.name(), prefix))
}

/// Returns the entries for a status that Azure Backup's extension on Linux writes into its log. O(n).
///
/// # Examples
///
/// ```
/// use azure_backup_errors::entries_with_linux_extension_status;
///
/// assert_eq!(entries_with_linux_extension_status(9999).count(), 0);
/// ```
pub fn entries_with_linux_extension_status(status: u16) -> impl Iterator<Item = Entry> + Clone {
    entries().filter(move |entry| entry.linux_extension_statuses().any(|known| known == status))
}

impl Entry {
    pub(crate) const FIRST: Self = {
        let [first, ..] = &ENTRIES;
        Self(first)
    };

    pub(crate) const fn new(record: &'static EntryRecord) -> Self {
        Self(record)
    }

    /// Returns the error code, or `None` for an error that shows a message but no code.
    #[must_use]
    pub const fn code(self) -> Option<ErrorCode> {
        self.0.code
    }

    /// Returns the name of this entry: its error code, or a name of our own if it has none.
    #[must_use]
    pub fn name(self) -> &'static str {
        name(self.0.name)
    }

    /// Returns other spellings of the code: older names, corrected typos, numbers.
    pub fn aliases(self) -> impl ExactSizeIterator<Item = &'static str> + Clone {
        self.0.aliases.of(&ALIASES).iter().map(|&number| name(number))
    }

    /// Returns what tells this entry from the others of its code in its area, if the code has several meanings.
    ///
    /// # Examples
    ///
    /// ```
    /// use azure_backup_errors::ErrorCode;
    ///
    /// // A code with one meaning needs none.
    /// assert_eq!(ErrorCode::BackUpOperationFailed.entry().case(), None);
    /// ```
    #[must_use]
    pub fn case(self) -> Option<&'static str> {
        Some(name(self.0.case)).filter(|case| !case.is_empty())
    }

    /// Returns the statuses that Azure Backup's extension on Linux writes into its log for this error.
    pub fn linux_extension_statuses(self) -> impl ExactSizeIterator<Item = u16> + Clone {
        self.0.linux_extension_statuses.of(&REFS).iter().copied()
    }

    /// Returns whether the name of this entry is an ordinary word, or is used by other services as well: it tells
    /// of Azure Backup only where something else does too.
    #[must_use]
    pub const fn needs_context(self) -> bool {
        self.0.needs_context
    }

    /// Returns what was being backed up.
    #[must_use]
    pub const fn area(self) -> Area {
        self.0.area
    }

    /// Returns the part of Azure Backup, or of what it works with, that the error is about.
    #[must_use]
    pub const fn component(self) -> Component {
        self.0.component
    }

    /// Returns the operating system on which the error occurs.
    #[must_use]
    pub const fn os(self) -> Os {
        self.0.os
    }

    /// Returns on whose side the error usually lies.
    #[must_use]
    pub const fn fault(self) -> Fault {
        self.0.fault
    }

    /// Returns when it makes sense to run the failed operation again.
    #[must_use]
    pub const fn retry(self) -> Retry {
        self.0.retry
    }

    /// Returns whether the service still reports the code under this name.
    #[must_use]
    pub const fn status(self) -> Status {
        self.0.status
    }

    /// Returns the code that took the place of a [renamed](Status::Renamed) one.
    #[must_use]
    pub const fn renamed_to(self) -> Option<ErrorCode> {
        self.0.renamed_to
    }

    /// Returns the day since when a code is renamed or retired, as YYYY-MM-DD.
    #[must_use]
    pub fn status_since(self) -> Option<&'static str> {
        Some(name(self.0.since)).filter(|since| !since.is_empty())
    }

    /// Returns the literal sentences that the service shows: those in this language, then those in English,
    /// which the API and many logs use in every language. Each group begins with the most usual wording.
    ///
    /// # Examples
    ///
    /// ```
    /// use azure_backup_errors::{ErrorCode, Locale};
    ///
    /// let entry = ErrorCode::UserErrorGuestAgentStatusUnavailable.entry();
    /// let message = entry.messages(Locale::En).next().unwrap();
    /// assert_eq!(message.as_str(), "VM Agent unable to communicate with Azure Backup");
    /// assert_eq!(message.source().unwrap().date(), "2019-04-30");
    /// ```
    pub fn messages(self, locale: Locale) -> impl Iterator<Item = Message> + Clone {
        let records = self.0.messages.of(&MESSAGES);
        let wordings = move |locale| {
            let messages = records.iter().map(move |record| Message { record, locale });
            messages.filter(|message| !message.as_str().is_empty())
        };
        let english = (locale != Locale::En).then(|| wordings(Locale::En));
        wordings(locale).chain(english.into_iter().flatten())
    }

    /// Returns what went wrong, in a few words.
    #[must_use]
    pub const fn title(self, locale: Locale) -> Text {
        Text::new(self.0.title, locale)
    }

    /// Returns what went wrong, in one paragraph.
    #[must_use]
    pub const fn summary(self, locale: Locale) -> Text {
        Text::new(self.0.summary, locale)
    }

    /// Returns what else is known of the error, behind the summary.
    #[must_use]
    pub fn details(self) -> Blocks {
        Blocks::of(self.0.details)
    }

    /// Returns the section of the official page, in the reader's language.
    #[must_use]
    pub fn docs_url(self, locale: Locale) -> &'static str {
        Text::new(self.0.docs, locale).as_str()
    }

    /// Returns the causes, in the order to check them.
    pub fn causes(self) -> impl Iterator<Item = Cause> + Clone {
        Cause::of(self.0.causes)
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
    /// # Ok::<(), azure_backup_errors::LookupError<'static>>(())
    /// ```
    pub fn causes_on(self, os: Os) -> impl Iterator<Item = Cause> + Clone {
        self.causes().filter(move |cause| cause.os().applies_to(os))
    }

    /// Returns the solutions of the error itself, whatever its cause.
    pub fn solutions(self) -> impl Iterator<Item = Solution> + Clone {
        Solution::of(self.0.solutions)
    }

    /// Returns how the [solutions](Self::solutions) of the error itself belong together.
    #[must_use]
    pub const fn solution_order(self) -> SolutionOrder {
        self.0.order
    }

    /// Returns where this error is known from.
    pub fn sources(self) -> impl Iterator<Item = Source> + Clone {
        Source::of(self.0.sources)
    }

    /// Returns the whole entry as something to write: text for a terminal, Markdown, HTML, JSON.
    #[must_use]
    pub const fn runbook(self, locale: Locale) -> Runbook {
        Runbook::new(self, locale)
    }
}

numbered!(Entry: ENTRIES);
compared_by_record!(Entry);

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut tell = f.debug_tuple("Entry");
        tell.field(&self.name());
        if let Some(case) = self.case() {
            tell.field(&case);
        }
        tell.finish()
    }
}

macro_rules! entries_of {
    ($($kind:ident: $accessor:ident, $doc:literal;)+) => {$(
        impl $kind {
            #[doc = $doc]
            pub fn entries(self) -> impl Iterator<Item = Entry> + Clone {
                entries().filter(move |entry| entry.$accessor() == self)
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
        entries().filter(move |entry| entry.os().applies_to(self))
    }
}

/// A literal sentence that the service shows.
#[derive(Clone, Copy)]
pub struct Message {
    record: &'static MessageRecord,
    locale: Locale,
}

impl Message {
    /// Returns the sentence.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        Text::new(self.record.text, self.locale).as_str()
    }

    /// Returns the language in which the service shows it.
    #[must_use]
    pub const fn locale(self) -> Locale {
        self.locale
    }

    /// Returns where this wording is known from, and so since when at the latest.
    #[must_use]
    pub fn source(self) -> Option<Source> {
        Source::at(self.record.source)
    }
}

impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Message").field(&self.as_str()).finish()
    }
}
