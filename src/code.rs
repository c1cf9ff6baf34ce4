use core::fmt;
use core::str::FromStr;

use crate::entry::Entry;
use crate::lookup::{LookupError, find};
use crate::record::{CodeRecord, name};
use crate::tables::{CODES, ENTRIES, ErrorCode, REFS};

impl ErrorCode {
    /// How many codes there are.
    pub const COUNT: usize = CODES.len();

    /// Returns all codes, in the order of their ids.
    ///
    /// # Examples
    ///
    /// ```
    /// use azure_backup_errors::ErrorCode;
    ///
    /// assert!(ErrorCode::iter().any(|code| code == ErrorCode::BackUpOperationFailed));
    /// ```
    pub fn iter() -> impl ExactSizeIterator<Item = Self> + DoubleEndedIterator + Clone {
        CODES.iter().map(|record| record.code)
    }

    /// Returns the name as Azure Backup spells it, in O(1).
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.record().map_or("", |record| name(record.name))
    }

    /// Returns the number of this code: it never changes, and no other code ever gets it.
    ///
    /// It is the number of the C constant as well.
    #[must_use]
    pub const fn id(self) -> u16 {
        self as u16
    }

    /// Returns the code with this [id](Self::id), in O(1).
    #[must_use]
    pub fn from_id(id: u16) -> Option<Self> {
        record_of(id).map(|record| record.code)
    }

    /// Returns the entry for this code, in O(1).
    ///
    /// If the code has [several entries](Self::entries), it is the first of them.
    ///
    /// # Examples
    ///
    /// ```
    /// use azure_backup_errors::{Component, ErrorCode};
    ///
    /// let entry = ErrorCode::UserErrorUnsupportedDiskSize.entry();
    /// assert_eq!(entry.component(), Component::Disk);
    /// ```
    #[must_use]
    pub fn entry(self) -> Entry {
        self.entries().next().unwrap_or(Entry::FIRST)
    }

    /// Returns the entries for this code: one for every area in which it has a meaning of its own, and one for every
    /// [case](Entry::case) that its messages tell apart.
    pub fn entries(self) -> impl Iterator<Item = Entry> + Clone {
        self.entry_numbers().iter().filter_map(|&number| ENTRIES.get(usize::from(number))).map(Entry::new)
    }

    /// Where its entries stand in their table.
    pub(crate) fn entry_numbers(self) -> &'static [u16] {
        self.record().map(|record| record.entries.of(&REFS)).unwrap_or_default()
    }

    fn record(self) -> Option<&'static CodeRecord> {
        record_of(self.id())
    }
}

/// Ids are given without gaps, from 1.
fn record_of(id: u16) -> Option<&'static CodeRecord> {
    CODES.get(usize::from(id).checked_sub(1)?)
}

impl fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl AsRef<str> for ErrorCode {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl From<ErrorCode> for &'static str {
    fn from(code: ErrorCode) -> Self {
        code.as_str()
    }
}

impl From<ErrorCode> for u16 {
    fn from(code: ErrorCode) -> Self {
        code.id()
    }
}

/// Why a string is no error code.
///
/// It holds no borrow of the string, so that it can be passed on; [`lookup`](crate::lookup) and
/// `ErrorCode::try_from` give the richer [`LookupError`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum ParseCodeError {
    /// There is nothing in the string that could be a code.
    #[error("there is no error code here")]
    Empty,
    /// No code or alias is spelled so.
    #[error("this error code is not known")]
    Unknown,
}

impl FromStr for ErrorCode {
    type Err = ParseCodeError;

    /// Finds a code as [`lookup`](crate::lookup) does: in any case, with stray spaces or quotes, by alias.
    fn from_str(spelled: &str) -> Result<Self, Self::Err> {
        find(spelled).map(|key| key.code).map_err(|error| match error {
            LookupError::Empty => ParseCodeError::Empty,
            LookupError::Unknown(_) => ParseCodeError::Unknown,
        })
    }
}

impl<'a> TryFrom<&'a str> for ErrorCode {
    type Error = LookupError<'a>;

    fn try_from(spelled: &'a str) -> Result<Self, Self::Error> {
        find(spelled).map(|key| key.code)
    }
}

impl TryFrom<u16> for ErrorCode {
    type Error = UnknownIdError;

    fn try_from(id: u16) -> Result<Self, Self::Error> {
        Self::from_id(id).ok_or(UnknownIdError { id })
    }
}

/// No code has this id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[error("no error code has the id {id}; ids go from 1 to {}", ErrorCode::COUNT)]
pub struct UnknownIdError {
    id: u16,
}
