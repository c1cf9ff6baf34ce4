//! From what somebody spelled to what the catalogue knows.

use std::ffi::{CStr, c_char};
use std::fmt::Write;

use azure_backup_errors::{Entry, ErrorCode, Family, Hit, LookupError, lookup, lookup_all, search, suggest};

use crate::border::{abe_result, abe_string, guarded, guarded_or, name_of, print, read, write, write_all};
use crate::handle::{Handle, abe_entry, abe_family, abe_text, at, handle, of};
use crate::kinds::{self, Kind};
use crate::numbers::*;

fn find(spelled: Result<&str, abe_result>) -> Result<Entry, abe_result> {
    lookup(spelled?).map_err(|error| match error {
        LookupError::Empty => abe_result::Empty,
        LookupError::LeftOut(_) => abe_result::LeftOut,
        _ => abe_result::Unknown,
    })
}

/// Finds the entry for an error code as somebody spelled it, and returns an `abe_result`.
///
/// Case makes no difference, and neither does anything around the name that is no ASCII letter or digit: spaces, line
/// ends, quotes, brackets. Keys are found, names, aliases and numbers: `OperationNotAllowed.disk-not-allocated`,
/// `ID 3106`, `0x80070780`. O(1), of a number O(log n).
///
/// A name or a number may have several meanings, such as `OperationNotAllowed`: then this is the first of them, and
/// `abe_lookup_all` gives them all. Show all of them, or ask which is meant.
///
/// It returns `ABE_RESULT_OK`, and `entry` gets the entry; or one of these, and `entry` gets that of handle 0:
/// `ABE_RESULT_UNKNOWN`, of which `abe_lookup_message` says more; `ABE_RESULT_LEFT_OUT`, of which `abe_lookup_left_out` does;
/// `ABE_RESULT_EMPTY`, `ABE_RESULT_NULL`, `ABE_RESULT_TOO_LONG` and `ABE_RESULT_INVALID_UTF8` for what is no spelling of
/// anything; `ABE_RESULT_PANIC`. `entry` may be null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_lookup(spelled: *const c_char, len: usize, entry: *mut abe_entry) -> abe_result_number {
    // SAFETY: as the caller promises.
    let spelled = unsafe { read(spelled, len) };
    let found = guarded_or(|| Err(abe_result::Panic), || find(spelled).map(Handle::handle));
    let result = found.err().unwrap_or(abe_result::Ok) as u32;
    let found = found.unwrap_or_default();
    // SAFETY: as the caller promises.
    unsafe { write(entry, found) };
    result
}

/// Tells all entries for an error code as somebody spelled it in an array, one for every meaning that it has, and returns
/// how many there are. The spelling is read as `abe_lookup` reads it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_lookup_all(
    spelled: *const c_char,
    len: usize,
    entries: *mut abe_entry,
    room: usize,
) -> usize {
    // SAFETY: as the caller promises.
    let Ok(spelled) = (unsafe { read(spelled, len) }) else { return 0 };
    let found = guarded(|| lookup_all(spelled).ok());
    // SAFETY: as the caller promises.
    unsafe { write_all(entries, room, found.into_iter().flatten().map(Handle::handle)) }
}

/// Returns the name of an `abe_result`, such as `invalid-utf8`; empty if there is none with this number.
///
/// `abe_lookup_message` says in a sentence what was wrong with a spelling.
#[unsafe(no_mangle)]
pub extern "C" fn abe_result_name(result: abe_result_number) -> abe_string {
    const NAMES: [&CStr; 8] =
        [c"ok", c"empty", c"unknown", c"null", c"too-long", c"invalid-utf8", c"left-out", c"panic"];

    name_of(&NAMES, result)
}

/// Returns the entry with a key, in any case; that of handle 0 if there is none.
///
/// Unlike `abe_lookup` it takes nothing but a whole key: what `abe_entry_key` returns leads back to the very same entry, in
/// this version of the library and in later ones. O(1).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_entry_from_key(key: *const c_char, len: usize) -> abe_entry {
    // SAFETY: as the caller promises.
    let Ok(key) = (unsafe { read(key, len) }) else { return abe_entry::default() };
    guarded(|| handle(lookup(key).ok().filter(|entry| entry.key().eq_ignore_ascii_case(key))))
}

/// What is known of an error whose area this build of the library leaves out.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct abe_left_out {
    /// The key of its entry; empty if there is no such error.
    pub key: abe_string,
    /// The name of its entry.
    pub name: abe_string,
    /// Its error code; 0 for an error that shows a message but no code.
    pub code: u32,
    /// What was being backed up. `abe_area_feature` tells the feature of this library that brings its words.
    pub area: abe_area_number,
}

/// Returns what is known of an error that `abe_lookup` answers with `ABE_RESULT_LEFT_OUT`. The key is empty for
/// everything else.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_lookup_left_out(spelled: *const c_char, len: usize) -> abe_left_out {
    // SAFETY: as the caller promises.
    let Ok(spelled) = (unsafe { read(spelled, len) }) else { return abe_left_out::default() };
    guarded(|| match lookup(spelled) {
        Err(LookupError::LeftOut(left_out)) => abe_left_out {
            key: left_out.key().into(),
            name: left_out.name().into(),
            code: handle(left_out.code()),
            area: left_out.area().number(),
        },
        _ => abe_left_out::default(),
    })
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
        abe_result::Ok | abe_result::Empty | abe_result::Unknown | abe_result::LeftOut | abe_result::Panic => "",
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

/// An entry that a search has found.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct abe_hit {
    /// The entry.
    pub entry: abe_entry,
    /// How well it fits: the greater, the better. Comparable with other hits of the same search.
    pub score: u32,
}

/// Tells in an array the entries that say what a question says, the best first, and returns how many there are: at most 32.
///
/// A question is nobody's message, but words such as somebody would type into a search engine, in whatever language;
/// those of the locale come first. What is found is a guess. Endings make no difference. Only the first 48 words that
/// the catalogue knows count.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_search(
    question: *const c_char,
    len: usize,
    locale: abe_locale_number,
    hits: *mut abe_hit,
    room: usize,
) -> usize {
    // SAFETY: as the caller promises.
    let Ok(question) = (unsafe { read(question, len) }) else { return 0 };
    let found = guarded(|| Some(search(question, kinds::locale(locale))));
    let hit = |hit: Hit| abe_hit { entry: hit.entry().handle(), score: hit.score() };
    // SAFETY: as the caller promises.
    unsafe { write_all(hits, room, found.into_iter().flatten().map(hit)) }
}

/// Returns how many families of codes there are.
#[unsafe(no_mangle)]
pub extern "C" fn abe_family_count() -> usize {
    guarded(|| Family::all().len())
}

/// Returns one of the families; 0 if there are not so many.
#[unsafe(no_mangle)]
pub extern "C" fn abe_family_at(index: usize) -> abe_family {
    guarded(|| at(Family::all(), index))
}

/// Returns the family of a code that may be unknown, which its beginning tells; 0 if it is that of no family.
///
/// What stands around the code makes no difference, as in `abe_lookup`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_family_of(spelled: *const c_char, len: usize) -> abe_family {
    // SAFETY: as the caller promises.
    let Ok(spelled) = (unsafe { read(spelled, len) }) else { return abe_family::default() };
    guarded(|| handle(Family::of(spelled)))
}

/// Returns the name of a family in the data.
#[unsafe(no_mangle)]
pub extern "C" fn abe_family_name(family: abe_family) -> abe_string {
    of(family, |family: Family| family.name().into())
}

/// Returns what the codes of a family begin with.
#[unsafe(no_mangle)]
pub extern "C" fn abe_family_prefix(family: abe_family) -> abe_string {
    of(family, |family: Family| family.prefix().into())
}

/// Returns whether a code of a family tells of Azure Backup only where something else does too: other services have codes
/// that begin so.
#[unsafe(no_mangle)]
pub extern "C" fn abe_family_needs_context(family: abe_family) -> bool {
    of(family, |family: Family| family.needs_context())
}

/// Returns what a family is, in a few words.
#[unsafe(no_mangle)]
pub extern "C" fn abe_family_title(family: abe_family, locale: abe_locale_number) -> abe_text {
    of(family, |family: Family| family.title(kinds::locale(locale)).into())
}

/// Returns what the codes of a family have in common, in one paragraph.
#[unsafe(no_mangle)]
pub extern "C" fn abe_family_summary(family: abe_family, locale: abe_locale_number) -> abe_text {
    of(family, |family: Family| family.summary(kinds::locale(locale)).into())
}

/// Returns the official page to look for one of its codes, in the reader's language.
#[unsafe(no_mangle)]
pub extern "C" fn abe_family_docs_url(family: abe_family, locale: abe_locale_number) -> abe_string {
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
    guarded(|| at(ErrorCode::all(), index))
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
pub extern "C" fn abe_code_entry_at(code: u32, index: usize) -> abe_entry {
    of(code, |code: ErrorCode| at(code.entries(), index))
}
