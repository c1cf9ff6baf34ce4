use core::fmt;

use crate::family::Family;
use crate::left_out::LeftOut;
use crate::shared::excerpt::Excerpt;
use crate::suggest::{Suggestions, suggest};
use crate::tables::ErrorCode;

/// Why a text is no error code that the catalogue knows.
///
/// It holds no borrow of the text, so that it can be passed on with `?`, and its `Display` is one line fit for a log.
///
/// # Examples
///
/// ```
/// use azure_backup_errors::lookup;
///
/// fn component(spelled: &str) -> Result<&'static str, Box<dyn std::error::Error>> {
///     Ok(lookup(spelled)?.component().as_str())
/// }
///
/// assert_eq!(component("UserErrorUnsupportedDiskSize").unwrap(), "disk");
/// assert_eq!(
///     component("UserErrorUnsuportedDiskSize").unwrap_err().to_string(),
///     "the error code `UserErrorUnsuportedDiskSize` is not known; did you mean `UserErrorUnsupportedDiskSize`?"
/// );
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LookupError {
    /// There is nothing in the input that could be a code.
    Empty,
    /// No code or alias is spelled so.
    Unknown(Unknown),
    /// The error is known, but this build leaves out its area.
    LeftOut(LeftOut),
}

impl fmt::Display for LookupError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("there is no error code here"),
            Self::Unknown(unknown) => unknown.fmt(f),
            Self::LeftOut(left_out) => left_out.fmt(f),
        }
    }
}

impl core::error::Error for LookupError {
    fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
        match self {
            Self::LeftOut(left_out) => Some(left_out),
            Self::Empty | Self::Unknown(_) => None,
        }
    }
}

impl From<LeftOut> for LookupError {
    fn from(left_out: LeftOut) -> Self {
        Self::LeftOut(left_out)
    }
}

/// A code that the catalogue does not know, and what can be said of it all the same.
///
/// Its `Display` is one line that names the code, shortened and with control characters escaped, and the
/// nearest known ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Unknown {
    spelled: Excerpt<120>,
}

impl Unknown {
    /// Takes the text without what stood around it.
    pub(crate) fn new(spelled: &str) -> Self {
        Self { spelled: Excerpt::new(spelled) }
    }

    /// Returns what was looked for, without what stood around it; of a text of more than 120 bytes the beginning.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.spelled.as_str()
    }

    /// Returns known codes that are spelled nearly so, the nearest first.
    ///
    /// Compares with every name: O(n) in their number.
    #[must_use]
    pub fn suggestions(&self) -> Suggestions {
        // What is longer than is held is longer than any name.
        if self.spelled.is_cut() { Suggestions::default() } else { suggest(self.as_str()) }
    }

    /// Returns the known code that is spelled most nearly so, if there is one near: the first of the
    /// [suggestions](Self::suggestions).
    ///
    /// # Examples
    ///
    /// ```
    /// use azure_backup_errors::{ErrorCode, LookupError, lookup};
    ///
    /// let Err(LookupError::Unknown(unknown)) = lookup("BackupOperationFaild") else { panic!() };
    /// assert_eq!(unknown.nearest(), Some(ErrorCode::BackUpOperationFailed));
    /// ```
    #[must_use]
    pub fn nearest(&self) -> Option<ErrorCode> {
        self.suggestions().next()
    }

    /// Returns what the beginning of the code says, if it is that of a known family.
    ///
    /// # Examples
    ///
    /// ```
    /// use azure_backup_errors::{Locale, LookupError, lookup};
    ///
    /// let Err(LookupError::Unknown(unknown)) = lookup("UserErrorOfTomorrow") else { panic!() };
    /// assert_eq!(unknown.family().unwrap().prefix(), "UserError");
    /// assert!(unknown.suggestions().next().is_none());
    /// ```
    #[must_use]
    pub fn family(&self) -> Option<Family> {
        Family::of(self.as_str())
    }
}

impl fmt::Display for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the error code `{}` is not known", self.spelled)?;
        let mut suggestions = self.suggestions();
        if let Some(nearest) = suggestions.next() {
            write!(f, "; did you mean `{nearest}`")?;
            for other in suggestions {
                write!(f, " or `{other}`")?;
            }
            f.write_str("?")?;
        }
        Ok(())
    }
}

/// No code has this id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UnknownIdError {
    id: u16,
}

impl UnknownIdError {
    pub(crate) const fn new(id: u16) -> Self {
        Self { id }
    }
}

impl fmt::Display for UnknownIdError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no error code has the id {}; ids go from 1 to {}", self.id, ErrorCode::COUNT)
    }
}

impl core::error::Error for UnknownIdError {}
