//! The reasons for an error.

use std::ffi::c_char;

use azure_backup_errors::Cause;

use crate::border::{abe_string, guarded, read, write_all};
use crate::handle::{Handle, abe_text, at, of, of_kind};
use crate::kinds::{self, Kind};

/// Returns how many causes there are.
#[unsafe(no_mangle)]
pub extern "C" fn abe_cause_count() -> usize {
    guarded(|| Cause::iter().len())
}

/// Returns one of the causes; 0 if there are not so many.
///
/// The number of a cause never changes, and no other cause ever gets it.
#[unsafe(no_mangle)]
pub extern "C" fn abe_cause_at(index: usize) -> u32 {
    guarded(|| at(Cause::iter(), index))
}

/// Returns the cause with a name, in any case; 0 if there is none. O(n).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_cause_from_name(name: *const c_char, len: usize) -> u32 {
    // SAFETY: as the caller promises.
    let Ok(name) = (unsafe { read(name, len) }) else { return 0 };
    guarded(|| Cause::from_name(name).map_or(0, Handle::handle))
}

/// Returns the name of a cause in the data; where Microsoft's page has an anchor for it, that anchor.
#[unsafe(no_mangle)]
pub extern "C" fn abe_cause_name(cause: u32) -> abe_string {
    of(cause, |cause: Cause| cause.name().into())
}

/// Returns the `abe_os` on which a cause occurs.
#[unsafe(no_mangle)]
pub extern "C" fn abe_cause_os(cause: u32) -> u32 {
    of(cause, |cause: Cause| cause.os().number())
}

/// Returns what is wrong, in a few words.
#[unsafe(no_mangle)]
pub extern "C" fn abe_cause_title(cause: u32, locale: u32) -> abe_text {
    of(cause, |cause: Cause| cause.title(kinds::locale(locale)).into())
}

/// Returns what is wrong, in one paragraph.
#[unsafe(no_mangle)]
pub extern "C" fn abe_cause_summary(cause: u32, locale: u32) -> abe_text {
    of(cause, |cause: Cause| cause.summary(kinds::locale(locale)).into())
}

/// Returns the section of the official page, in the reader's language; empty if there is none.
#[unsafe(no_mangle)]
pub extern "C" fn abe_cause_docs_url(cause: u32, locale: u32) -> abe_string {
    of(cause, |cause: Cause| cause.docs_url(kinds::locale(locale)).into())
}

/// Returns how many blocks there are behind the summary of a cause: those of an `abe_block_kind`, or all with 0.
#[unsafe(no_mangle)]
pub extern "C" fn abe_cause_block_count(cause: u32, kind: u32) -> usize {
    of(cause, |cause: Cause| of_kind(cause.details(), kind).count())
}

/// Returns one of the blocks behind the summary of a cause: of those of an `abe_block_kind`, or of all with 0. It is
/// 0 if there are not so many.
#[unsafe(no_mangle)]
pub extern "C" fn abe_cause_block_at(cause: u32, kind: u32, index: usize) -> u32 {
    of(cause, |cause: Cause| at(of_kind(cause.details(), kind), index))
}

/// Returns how many solutions a cause has.
#[unsafe(no_mangle)]
pub extern "C" fn abe_cause_solution_count(cause: u32) -> usize {
    of(cause, |cause: Cause| cause.solutions().count())
}

/// Returns one of the solutions of a cause, in their order; 0 if there are not so many.
#[unsafe(no_mangle)]
pub extern "C" fn abe_cause_solution_at(cause: u32, index: usize) -> u32 {
    of(cause, |cause: Cause| at(cause.solutions(), index))
}

/// Returns the `abe_solution_order` that says how the solutions of a cause belong together.
#[unsafe(no_mangle)]
pub extern "C" fn abe_cause_solution_order(cause: u32) -> u32 {
    of(cause, |cause: Cause| cause.solution_order().number())
}

/// Returns how many sources a cause is known from.
#[unsafe(no_mangle)]
pub extern "C" fn abe_cause_source_count(cause: u32) -> usize {
    of(cause, |cause: Cause| cause.sources().count())
}

/// Returns one of the sources that a cause is known from; 0 if there are not so many.
#[unsafe(no_mangle)]
pub extern "C" fn abe_cause_source_at(cause: u32, index: usize) -> u32 {
    of(cause, |cause: Cause| at(cause.sources(), index))
}

/// Tells the entries that share a cause in an array, in the order of the catalogue, and returns how many there are.
/// O(n).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_cause_entries(cause: u32, entries: *mut u32, room: usize) -> usize {
    let cause = <Cause as Handle>::from_handle(cause);
    // SAFETY: as the caller promises.
    unsafe { write_all(entries, room, cause.into_iter().flat_map(Cause::entries).map(Handle::handle)) }
}
