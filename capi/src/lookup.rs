//! From what somebody spelled to what the catalogue knows.

use std::ffi::c_char;
use std::fmt::Write;

use azure_backup_errors::{Entry, ErrorCode, Family, LookupError, lookup, suggest};

use crate::border::{abe_result, abe_string, guarded, print, read, write, write_all};
use crate::handle::{Handle, abe_text, at, of};
use crate::kinds;

fn find(spelled: Result<&str, abe_result>) -> Result<Entry, abe_result> {
    lookup(spelled?).map_err(|error| match error {
        LookupError::Empty => abe_result::Empty,
        _ => abe_result::Unknown,
    })
}

/// Finds the entry for an error code as somebody spelled it, and returns an `abe_result`.
///
/// Case makes no difference, and neither does anything around the name that is no ASCII letter or digit: spaces, line
/// ends, quotes, brackets. Aliases are found as well: older names, corrected typos, numbers. O(1).
///
/// `entry` gets the entry, and 0 if there is none; it may be null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_lookup(spelled: *const c_char, len: usize, entry: *mut u32) -> u32 {
    // SAFETY: as the caller promises.
    let spelled = unsafe { read(spelled, len) };
    let (result, found) = guarded(|| match find(spelled) {
        Ok(entry) => (abe_result::Ok as u32, entry.handle()),
        Err(result) => (result as u32, 0),
    });
    // SAFETY: as the caller promises.
    unsafe { write(entry, found) };
    result
}

/// Writes one sentence in English that says why a look-up found nothing, as `snprintf` does, and returns its length.
///
/// It names the code, shortened and with control characters escaped, and the nearest known ones. It is empty for what
/// is found.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_lookup_message(
    spelled: *const c_char,
    len: usize,
    buffer: *mut c_char,
    size: usize,
) -> usize {
    // SAFETY: as the caller promises.
    let spelled = unsafe { read(spelled, len) };
    let message = |to: &mut dyn Write| match spelled {
        Ok(spelled) => lookup(spelled).map_or_else(|error| write!(to, "{error}"), |_| Ok(())),
        Err(result) => to.write_str(unreadable(result)),
    };
    // SAFETY: as the caller promises.
    unsafe { print(buffer, size, message) }
}

fn unreadable(result: abe_result) -> &'static str {
    match result {
        abe_result::Null => "the error code is a null pointer with a length",
        abe_result::TooLong => "the error code is longer than any string can be",
        abe_result::InvalidUtf8 => "the error code is not UTF-8",
        abe_result::Ok | abe_result::Empty | abe_result::Unknown => "",
    }
}

/// Tells known codes that are spelled nearly so in an array, the nearest first, and returns how many there are: at
/// most 3. What stands around the code makes no difference, as in `abe_lookup`. Compares with every name: O(n) in their
/// number.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_suggest(spelled: *const c_char, len: usize, codes: *mut u32, room: usize) -> usize {
    // SAFETY: as the caller promises.
    let Ok(spelled) = (unsafe { read(spelled, len) }) else { return 0 };
    let suggestions = guarded(|| Some(suggest(spelled)));
    // SAFETY: as the caller promises.
    unsafe { write_all(codes, room, suggestions.into_iter().flatten().map(Handle::handle)) }
}

/// Returns how many families of codes there are.
#[unsafe(no_mangle)]
pub extern "C" fn abe_family_count() -> usize {
    guarded(|| Family::iter().len())
}

/// Returns one of the families; 0 if there are not so many.
#[unsafe(no_mangle)]
pub extern "C" fn abe_family_at(index: usize) -> u32 {
    guarded(|| at(Family::iter(), index))
}

/// Returns the family of a code that may be unknown, which its beginning tells; 0 if it is that of no family.
///
/// What stands around the code makes no difference, as in `abe_lookup`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_family_of(spelled: *const c_char, len: usize) -> u32 {
    // SAFETY: as the caller promises.
    let Ok(spelled) = (unsafe { read(spelled, len) }) else { return 0 };
    guarded(|| Family::of(spelled).map_or(0, Handle::handle))
}

/// Returns what the codes of a family begin with.
#[unsafe(no_mangle)]
pub extern "C" fn abe_family_prefix(family: u32) -> abe_string {
    of(family, |family: Family| family.prefix().into())
}

/// Returns what a family is, in a few words.
#[unsafe(no_mangle)]
pub extern "C" fn abe_family_title(family: u32, locale: u32) -> abe_text {
    of(family, |family: Family| family.title(kinds::locale(locale)).into())
}

/// Returns what the codes of a family have in common, in one paragraph.
#[unsafe(no_mangle)]
pub extern "C" fn abe_family_summary(family: u32, locale: u32) -> abe_text {
    of(family, |family: Family| family.summary(kinds::locale(locale)).into())
}

/// Returns the official page to look for one of its codes, in the reader's language.
#[unsafe(no_mangle)]
pub extern "C" fn abe_family_docs_url(family: u32, locale: u32) -> abe_string {
    of(family, |family: Family| family.docs_url(kinds::locale(locale)).into())
}

/// Returns how many error codes there are.
#[unsafe(no_mangle)]
pub extern "C" fn abe_code_count() -> usize {
    ErrorCode::COUNT
}

/// Returns one of the error codes, in the order of their numbers; 0 if there are not so many.
#[unsafe(no_mangle)]
pub extern "C" fn abe_code_at(index: usize) -> u32 {
    guarded(|| at(ErrorCode::iter(), index))
}

/// Returns the name of an error code as Azure Backup spells it; empty if there is none with this number.
#[unsafe(no_mangle)]
pub extern "C" fn abe_code_name(code: u32) -> abe_string {
    of(code, |code: ErrorCode| code.as_str().into())
}

/// Returns how many entries an error code has: one for every meaning that it has.
#[unsafe(no_mangle)]
pub extern "C" fn abe_code_entry_count(code: u32) -> usize {
    of(code, |code: ErrorCode| code.entries().count())
}

/// Returns one of the entries of an error code; 0 if there are not so many. `abe_lookup` finds the first.
#[unsafe(no_mangle)]
pub extern "C" fn abe_code_entry_at(code: u32, index: usize) -> u32 {
    of(code, |code: ErrorCode| at(code.entries(), index))
}
