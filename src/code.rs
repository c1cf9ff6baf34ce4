use core::fmt;
use core::str::FromStr;

use crate::entry::Entry;
use crate::error::{LookupError, UnknownIdError};
use crate::left_out::LeftOut;
use crate::lookup::code_of;
use crate::shared::pack::Handle;
use crate::shared::record::{CodeId, CodeRecord, Field};
use crate::store::{self, name};
use crate::table::Records;
use crate::tables::{ALL_CODES, CODE_ENTRIES, CODES, ErrorCode};

impl ErrorCode {
    /// How many codes there are, in all areas.
    pub const COUNT: usize = ALL_CODES.len();

    /// Returns all codes, in the order of their ids; also those of areas that this build leaves out.
    ///
    /// # Examples
    ///
    /// ```
    /// use azure_backup_errors::ErrorCode;
    ///
    /// assert!(ErrorCode::all().any(|code| code == ErrorCode::BackUpOperationFailed));
    /// ```
    pub fn all() -> impl ExactSizeIterator<Item = Self> + DoubleEndedIterator + Clone {
        ALL_CODES.iter().copied()
    }

    /// Returns the name as Azure Backup spells it, in O(1).
    #[must_use]
    pub fn as_str(self) -> &'static str {
        name(self.record().name)
    }

    /// Returns the number of this code: it never changes, and no other code ever gets it.
    ///
    /// It is the number of the C constant as well.
    #[must_use]
    pub const fn id(self) -> u16 {
        self as u16
    }

    /// Returns the code with this [id](Self::id), in O(1).
    ///
    /// # Examples
    ///
    /// ```
    /// use azure_backup_errors::ErrorCode;
    ///
    /// let code = ErrorCode::BackUpOperationFailed;
    /// assert_eq!(ErrorCode::from_id(code.id()), Some(code));
    /// assert_eq!(ErrorCode::from_id(0), None);
    /// ```
    #[must_use]
    pub fn from_id(id: u16) -> Option<Self> {
        store::code(CodeId(id))
    }

    /// Returns the entry for this code, in O(1).
    ///
    /// If the code has [several entries](Self::entries), it is the first of them.
    ///
    /// # Errors
    ///
    /// [`LeftOut`] if this build leaves out all areas in which the code has a meaning; with the default features there
    /// is none such.
    ///
    /// # Examples
    ///
    /// ```
    /// use azure_backup_errors::{Component, ErrorCode};
    ///
    /// let entry = ErrorCode::UserErrorUnsupportedDiskSize.entry()?;
    /// assert_eq!(entry.component(), Component::Disk);
    /// # Ok::<(), azure_backup_errors::LeftOut>(())
    /// ```
    pub fn entry(self) -> Result<Entry, LeftOut> {
        let first = || self.handles().next().unwrap_or(Handle::from_number(0));
        self.entries().next().ok_or_else(|| LeftOut::new(first()))
    }

    /// Returns the entries for this code: one for every area in which it has a meaning of its own, and one for every
    /// [case](Entry::case) that its messages tell apart.
    ///
    /// # Examples
    ///
    /// ```
    /// use azure_backup_errors::ErrorCode;
    ///
    /// let keys: Vec<_> = ErrorCode::OperationNotAllowed.entries().map(|entry| entry.key()).collect();
    /// assert!(keys.contains(&"OperationNotAllowed.disk-not-allocated") && keys.len() > 1);
    /// ```
    #[must_use]
    pub fn entries(self) -> CodeEntries {
        CodeEntries(self.handles())
    }

    /// Where its entries stand, also those of areas that are left out.
    pub(crate) fn handles(self) -> Records<Handle> {
        CODE_ENTRIES.part(self.record().entries).iter()
    }

    fn record(self) -> CodeRecord {
        // Ids are given without gaps, from 1.
        CODES.get(usize::from(self.id()).wrapping_sub(1)).unwrap_or_else(|| CodeRecord::read(&[]))
    }
}

/// An iterator over the entries of a code in this build. [`ErrorCode::entries`] makes it.
#[derive(Clone, Debug)]
pub struct CodeEntries(Records<Handle>);

impl Iterator for CodeEntries {
    type Item = Entry;

    fn next(&mut self) -> Option<Entry> {
        self.0.by_ref().map(Entry).find(|entry| entry.is_there())
    }
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

impl FromStr for ErrorCode {
    type Err = LookupError;

    /// Finds a code as [`lookup`](crate::lookup) does: in any case, with stray spaces or quotes, by alias.
    fn from_str(spelled: &str) -> Result<Self, Self::Err> {
        code_of(spelled)
    }
}

impl TryFrom<&str> for ErrorCode {
    type Error = LookupError;

    fn try_from(spelled: &str) -> Result<Self, Self::Error> {
        spelled.parse()
    }
}

impl TryFrom<u16> for ErrorCode {
    type Error = UnknownIdError;

    fn try_from(id: u16) -> Result<Self, Self::Error> {
        Self::from_id(id).ok_or(UnknownIdError::new(id))
    }
}

#[cfg(feature = "strum")]
impl strum::EnumCount for ErrorCode {
    const COUNT: usize = Self::COUNT;
}

#[cfg(feature = "strum")]
impl strum::IntoEnumIterator for ErrorCode {
    type Iterator = core::iter::Copied<core::slice::Iter<'static, Self>>;

    fn iter() -> Self::Iterator {
        ALL_CODES.iter().copied()
    }
}
