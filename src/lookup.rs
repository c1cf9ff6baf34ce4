use core::fmt;

use crate::entry::Entry;
use crate::family::Family;
use crate::record::{Key, LONGEST_NAME};
use crate::shared::hash::{Hashes, hash};
use crate::spelling::trim;
use crate::suggest::{Suggestions, suggest};
use crate::tables::{DISPLACEMENTS, ENTRIES, HASH_KEY, KEYS};

/// Finds the entry for an error code as somebody spelled it.
///
/// Case makes no difference, and neither does anything around the name that is no ASCII letter or digit:
/// spaces, line ends, quotes, brackets, a byte order mark. Aliases are found as well: older names,
/// corrected typos, numbers. O(1), without allocation; input longer than any name is told apart at once.
///
/// A code with several meanings gives the first of its entries; [`lookup_all`] gives them together.
///
/// # Errors
///
/// [`LookupError::Empty`] if there is no ASCII letter or digit in the input, and [`LookupError::Unknown`] if no code
/// or alias is spelled so; that tells what is known nevertheless.
///
/// # Examples
///
/// ```
/// use azure_backup_errors::{ErrorCode, LookupError, lookup};
///
/// let entry = lookup(" 'usererrorguestagentstatusunavailable'\n")?;
/// assert_eq!(entry.code(), Some(ErrorCode::UserErrorGuestAgentStatusUnavailable));
///
/// // The spelling of today finds the name of 2019.
/// assert_eq!(lookup("ExtensionOperationFailedForManagedDisks")?.name(), "ExtentionOperationFailedForManagedDisks");
///
/// let Err(LookupError::Unknown(unknown)) = lookup("UserErrorGuestAgentStatusUnavailble") else { panic!() };
/// assert_eq!(unknown.suggestions().next(), Some(ErrorCode::UserErrorGuestAgentStatusUnavailable));
/// # Ok::<(), LookupError<'static>>(())
/// ```
#[inline]
pub fn lookup(spelled: &str) -> Result<Entry, LookupError<'_>> {
    find(spelled).map(|key| ENTRIES.get(usize::from(key.entry)).map_or(Entry::FIRST, Entry::new))
}

/// Finds all entries for an error code as somebody spelled it: one for every meaning that the code has.
///
/// The spelling is read as [`lookup`] reads it. There is always at least one entry.
///
/// # Errors
///
/// Those of [`lookup`].
///
/// # Examples
///
/// ```
/// use azure_backup_errors::{lookup, lookup_all};
///
/// let entries: Vec<_> = lookup_all("backupoperationfailedv2")?.collect();
/// assert_eq!(entries, [lookup("BackUpOperationFailedV2")?]);
/// # Ok::<(), azure_backup_errors::LookupError<'static>>(())
/// ```
pub fn lookup_all(spelled: &str) -> Result<impl Iterator<Item = Entry> + Clone + use<>, LookupError<'_>> {
    find(spelled).map(|key| key.code.entries())
}

#[inline]
pub(crate) fn find(spelled: &str) -> Result<&'static Key, LookupError<'_>> {
    let trimmed = trim(spelled);
    match find_exact(trimmed.as_bytes()) {
        Some(key) => Ok(key),
        None if trimmed.is_empty() => Err(LookupError::Empty),
        None => Err(LookupError::Unknown(Unknown { trimmed })),
    }
}

pub(crate) fn find_exact(spelled: &[u8]) -> Option<&'static Key> {
    if spelled.len() > LONGEST_NAME {
        return None;
    }
    let key = KEYS.get(place(hash(spelled, HASH_KEY)))?;
    (key.name() == spelled || key.name().eq_ignore_ascii_case(spelled)).then_some(key)
}

/// Where phf has placed the only name with these hashes, if there is one.
fn place(Hashes { g, f1, f2 }: Hashes) -> usize {
    let (d1, d2) = DISPLACEMENTS.get(g as usize % DISPLACEMENTS.len()).copied().unwrap_or_default();
    phf_shared::displace(f1, f2, d1, d2) as usize % KEYS.len()
}

/// Why [`lookup`] found nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum LookupError<'a> {
    /// There is nothing in the input that could be a code.
    #[error("there is no error code here")]
    Empty,
    /// No code or alias is spelled so.
    #[error("{0}")]
    Unknown(Unknown<'a>),
}

/// A code that the catalogue does not know, and what can be said of it all the same.
///
/// Its `Display` is one line that names the code, shortened and with control characters escaped, and the
/// nearest known one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unknown<'a> {
    trimmed: &'a str,
}

impl<'a> Unknown<'a> {
    /// Returns what was looked for, without what stood around it.
    #[must_use]
    pub const fn as_str(self) -> &'a str {
        self.trimmed
    }

    /// Returns known codes that are spelled nearly so, the nearest first.
    ///
    /// Compares with every name: O(n) in their number.
    #[must_use]
    pub fn suggestions(self) -> Suggestions {
        suggest(self.trimmed)
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
    pub fn family(self) -> Option<Family> {
        Family::of(self.trimmed)
    }
}

impl fmt::Display for Unknown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const SHOWN: usize = 80;
        f.write_str("the error code `")?;
        let mut rest = self.trimmed.chars();
        for c in rest.by_ref().take(SHOWN) {
            // Quotes do no harm; control characters do.
            if c.is_control() { write!(f, "{}", c.escape_debug())? } else { fmt::Write::write_char(f, c)? }
        }
        if rest.next().is_some() {
            f.write_str("…")?;
        }
        f.write_str("` is not known")?;
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
