use crate::entry::Entry;
use crate::error::{LookupError, Unknown};
use crate::left_out::LeftOut;
use crate::number::{Numbered, Spelled};
use crate::shared::hash::{Hashes, hash};
use crate::shared::pack::Handle;
use crate::shared::record::{KeyRecord, KnownRecord, LONGEST_NAME};
use crate::spelling::trim;
use crate::store::{self, key_name, known, name};
use crate::table::Records;
use crate::tables::{DISPLACEMENTS, ErrorCode, HASH_KEY, KEYS};

/// Finds the entry for an error code as somebody spelled it.
///
/// Case makes no difference, and neither does anything around the name that is no ASCII letter or digit:
/// spaces, line ends, quotes, brackets, a byte order mark. What finds an entry is its [key](Entry::key), its name, an
/// alias (an older name, a corrected typo) in O(1), or a [number](crate::Number) as Azure prints it (`ID 3106`, `(ID: 3106)`,
/// `0x186C2`, `1073871825`, `0x80070780`) in O(log n). Nothing is allocated; input longer than any name is told apart at
/// once.
///
/// A code or a number with several meanings gives the first of its entries; [`lookup_all`] gives them together.
///
/// # Errors
///
/// [`LookupError::Empty`] if there is no ASCII letter or digit in the input, [`LookupError::Unknown`] if nothing is
/// spelled so; that tells what is known nevertheless. [`LookupError::LeftOut`] if the entry is known, but its area is
/// not in this build; that names the cargo feature to turn on.
///
/// # Examples
///
/// ```
/// use azure_backup_errors::{ErrorCode, LookupError, lookup};
///
/// let entry = lookup(" 'usererrorguestagentstatusunavailable'\n")?;
/// assert_eq!(entry.code(), Some(ErrorCode::UserErrorGuestAgentStatusUnavailable));
///
/// // The spelling of 2019 finds the name of today.
/// assert_eq!(lookup("ExtentionOperationFailedForManagedDisks")?.name(), "ExtensionOperationFailedForManagedDisks");
///
/// let Err(LookupError::Unknown(unknown)) = lookup("UserErrorGuestAgentStatusUnavailble") else { panic!() };
/// assert_eq!(unknown.nearest(), Some(ErrorCode::UserErrorGuestAgentStatusUnavailable));
/// # Ok::<(), LookupError>(())
/// ```
#[inline]
pub fn lookup(spelled: &str) -> Result<Entry, LookupError> {
    let trimmed = trim(spelled);
    match find_exact(trimmed.as_bytes()).map(|key| Entry(key.entry)) {
        Some(entry) if entry.is_there() => Ok(entry),
        _ => first_of_all(trimmed),
    }
}

/// What is left if no entry that is there has this very name.
#[cold]
#[inline(never)]
fn first_of_all(trimmed: &str) -> Result<Entry, LookupError> {
    meanings(trimmed)?.next().ok_or(LookupError::Empty)
}

/// Returns the entries that a spelling may mean, at least one.
fn meanings(trimmed: &str) -> Result<Meanings, LookupError> {
    let mut known = handles(trimmed)?;
    let meanings = Meanings(known.clone());
    match meanings.clone().next() {
        Some(_) => Ok(meanings),
        None => Err(known.next().map_or(LookupError::Empty, |entry| LookupError::LeftOut(LeftOut::new(entry)))),
    }
}

/// Finds all entries for an error code as somebody spelled it: one for every meaning that the code has.
///
/// The spelling is read as [`lookup`] reads it. There is always at least one entry. A bare number may have a meaning in
/// several [systems](crate::NumberSystem): those of the catalogue of DPM, Azure Backup Server and the MARS agent come
/// first.
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
/// # Ok::<(), azure_backup_errors::LookupError>(())
/// ```
pub fn lookup_all(spelled: &str) -> Result<Meanings, LookupError> {
    meanings(trim(spelled))
}

/// An iterator over the entries that a spelling may mean. [`lookup_all`] makes it.
#[derive(Clone, Debug)]
pub struct Meanings(Handles);

impl Iterator for Meanings {
    type Item = Entry;

    fn next(&mut self) -> Option<Entry> {
        self.0.by_ref().map(Entry).find(|entry| entry.is_there())
    }
}

/// Where the entries stand that a spelling may mean, also those that are left out.
#[derive(Clone, Debug)]
enum Handles {
    One(Option<Handle>),
    Code(Records<Handle>),
    Number(Numbered),
}

impl Iterator for Handles {
    type Item = Handle;

    fn next(&mut self) -> Option<Handle> {
        match self {
            Self::One(entry) => entry.take(),
            Self::Code(entries) => entries.next(),
            Self::Number(numbered) => numbered.next().map(|record| record.entry),
        }
    }
}

fn handles(trimmed: &str) -> Result<Handles, LookupError> {
    if let Some(KeyRecord { entry, .. }) = find_exact(trimmed.as_bytes()) {
        // A key finds its entry alone, any other name all entries of its code.
        let KnownRecord { key, name: code_name, code, .. } = known(entry);
        let is_key = name(key).eq_ignore_ascii_case(trimmed);
        return Ok(match store::code(code).filter(|_| !is_key || name(code_name) == name(key)) {
            Some(code) => Handles::Code(code.handles()),
            None => Handles::One(Some(entry)),
        });
    }
    match Spelled::read(trimmed).map(Spelled::records) {
        Some(numbered) if numbered.clone().next().is_some() => Ok(Handles::Number(numbered)),
        _ if trimmed.is_empty() => Err(LookupError::Empty),
        _ => Err(LookupError::Unknown(Unknown::new(trimmed))),
    }
}

/// Returns the code that somebody spelled.
pub(crate) fn code_of(spelled: &str) -> Result<ErrorCode, LookupError> {
    let trimmed = trim(spelled);
    let code = handles(trimmed)?.find_map(|entry| store::code(known(entry).code));
    code.ok_or(LookupError::Unknown(Unknown::new(trimmed)))
}

/// Finds a name in any case.
#[inline]
pub(crate) fn find_exact(spelled: &[u8]) -> Option<KeyRecord> {
    // Places that stay free have a name of no bytes.
    if !(1..=LONGEST_NAME).contains(&spelled.len()) {
        return None;
    }
    let key = KEYS.get(place(hash(spelled, HASH_KEY)))?;
    let name = key_name(&key)?;
    is_same(name, spelled).then_some(key)
}

/// Whether two names are the same but for case. Most are spelled as they are known: that is told by sixteen or
/// thirty-two bytes at a time, without a loop and without a call.
#[inline]
fn is_same(name: &[u8], spelled: &[u8]) -> bool {
    fn ends_are_same<const LEN: usize>(name: &[u8], spelled: &[u8]) -> bool {
        name.first_chunk::<LEN>() == spelled.first_chunk() && name.last_chunk::<LEN>() == spelled.last_chunk()
    }
    if name.len() != spelled.len() {
        return false;
    }
    let is_exact = match name.len() {
        16..32 => ends_are_same::<16>(name, spelled),
        32..=64 => ends_are_same::<32>(name, spelled),
        _ => name == spelled,
    };
    is_exact || name.eq_ignore_ascii_case(spelled)
}

/// Where `bake` has placed the only name with these hashes, if there is one: both tables have a power of two of places.
#[inline]
fn place(Hashes { g, f1, f2 }: Hashes) -> usize {
    let displacement = DISPLACEMENTS.get(g as usize % DISPLACEMENTS.len());
    let (d1, d2) = displacement.map_or((0, 0), |record| (record.d1, record.d2));
    phf_shared::displace(f1, f2, d1, d2) as usize % KEYS.len()
}
