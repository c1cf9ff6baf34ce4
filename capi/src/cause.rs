//! The reasons for an error.

use std::ffi::c_char;

use azure_backup_errors::Cause;

use crate::border::{abe_string, guarded, read, write_all};
use crate::check::abe_check;
use crate::handle::{
    Handle, abe_block, abe_cause, abe_entry, abe_solution, abe_source, abe_text, at, handle, of, of_kind,
};
use crate::kinds::{self, Kind};
use crate::numbers::*;

/// Returns how many causes there are.
#[unsafe(no_mangle)]
pub extern "C" fn abe_cause_count() -> usize {
    guarded(|| Cause::all().len())
}

/// Returns one of the causes; 0 if there are not so many.
#[unsafe(no_mangle)]
pub extern "C" fn abe_cause_at(index: usize) -> abe_cause {
    guarded(|| at(Cause::all(), index))
}

/// Returns the cause with a name, in any case; 0 if there is none. O(n).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_cause_from_name(name: *const c_char, len: usize) -> abe_cause {
    // SAFETY: as the caller promises.
    let Ok(name) = (unsafe { read(name, len) }) else { return abe_cause::default() };
    guarded(|| handle(Cause::from_name(name)))
}

/// Returns the cause with an id; 0 if there is none. O(n).
#[unsafe(no_mangle)]
pub extern "C" fn abe_cause_from_id(id: u32) -> abe_cause {
    guarded(|| handle(id.try_into().ok().and_then(Cause::from_id)))
}

/// Returns the id of a cause, which never changes and which no other cause ever gets; 0 if there is no such cause.
#[unsafe(no_mangle)]
pub extern "C" fn abe_cause_id(cause: abe_cause) -> u32 {
    of(cause, |cause: Cause| cause.id().into())
}

/// Returns the name of a cause in the data; where Microsoft's page has an anchor for it, that anchor.
#[unsafe(no_mangle)]
pub extern "C" fn abe_cause_name(cause: abe_cause) -> abe_string {
    of(cause, |cause: Cause| cause.name().into())
}

/// Returns the `abe_os` on which a cause occurs.
#[unsafe(no_mangle)]
pub extern "C" fn abe_cause_os(cause: abe_cause) -> abe_os_number {
    of(cause, |cause: Cause| cause.os().number())
}

/// Returns what is wrong, in a few words.
#[unsafe(no_mangle)]
pub extern "C" fn abe_cause_title(cause: abe_cause, locale: abe_locale_number) -> abe_text {
    of(cause, |cause: Cause| cause.title(kinds::locale(locale)).into())
}

/// Returns what is wrong, in one paragraph.
#[unsafe(no_mangle)]
pub extern "C" fn abe_cause_summary(cause: abe_cause, locale: abe_locale_number) -> abe_text {
    of(cause, |cause: Cause| cause.summary(kinds::locale(locale)).into())
}

/// Returns how to tell within a minute whether a cause holds; an empty text if nothing says.
#[unsafe(no_mangle)]
pub extern "C" fn abe_cause_check(cause: abe_cause, locale: abe_locale_number) -> abe_check {
    of(cause, |cause: Cause| abe_check::new(cause.check(), locale))
}

/// Returns the section of the official page, in the reader's language; empty if there is none.
#[unsafe(no_mangle)]
pub extern "C" fn abe_cause_docs_url(cause: abe_cause, locale: abe_locale_number) -> abe_string {
    of(cause, |cause: Cause| cause.docs_url(kinds::locale(locale)).into())
}

/// Returns how many blocks there are behind the summary of a cause: those of an `abe_block_kind`, or all with 0.
#[unsafe(no_mangle)]
pub extern "C" fn abe_cause_block_count(cause: abe_cause, kind: abe_block_kind_number) -> usize {
    of(cause, |cause: Cause| of_kind(cause.details(), kind).count())
}

/// Returns one of the blocks behind the summary of a cause: of those of an `abe_block_kind`, or of all with 0. It is
/// 0 if there are not so many.
#[unsafe(no_mangle)]
pub extern "C" fn abe_cause_block_at(cause: abe_cause, kind: abe_block_kind_number, index: usize) -> abe_block {
    of(cause, |cause: Cause| at(of_kind(cause.details(), kind), index))
}

/// Returns how many blocks say what used to be otherwise of a cause: those of an `abe_block_kind`, or all with 0.
#[unsafe(no_mangle)]
pub extern "C" fn abe_cause_history_count(cause: abe_cause, kind: abe_block_kind_number) -> usize {
    of(cause, |cause: Cause| of_kind(cause.history(), kind).count())
}

/// Returns one of the blocks that say what used to be otherwise of a cause, and which page said so when: of those of an
/// `abe_block_kind`, or of all with 0. It is 0 if there are not so many.
#[unsafe(no_mangle)]
pub extern "C" fn abe_cause_history_at(cause: abe_cause, kind: abe_block_kind_number, index: usize) -> abe_block {
    of(cause, |cause: Cause| at(of_kind(cause.history(), kind), index))
}

/// Returns how many solutions a cause has.
#[unsafe(no_mangle)]
pub extern "C" fn abe_cause_solution_count(cause: abe_cause) -> usize {
    of(cause, |cause: Cause| cause.solutions().count())
}

/// Returns one of the solutions of a cause, in their order; 0 if there are not so many.
#[unsafe(no_mangle)]
pub extern "C" fn abe_cause_solution_at(cause: abe_cause, index: usize) -> abe_solution {
    of(cause, |cause: Cause| at(cause.solutions(), index))
}

/// Returns the `abe_solution_order` that says how the solutions of a cause belong together.
#[unsafe(no_mangle)]
pub extern "C" fn abe_cause_solution_order(cause: abe_cause) -> abe_solution_order_number {
    of(cause, |cause: Cause| cause.solution_order().number())
}

/// Returns how many sources a cause is known from.
#[unsafe(no_mangle)]
pub extern "C" fn abe_cause_source_count(cause: abe_cause) -> usize {
    of(cause, |cause: Cause| cause.sources().count())
}

/// Returns one of the sources that a cause is known from; 0 if there are not so many.
#[unsafe(no_mangle)]
pub extern "C" fn abe_cause_source_at(cause: abe_cause, index: usize) -> abe_source {
    of(cause, |cause: Cause| at(cause.sources(), index))
}

/// Tells the entries that share a cause in an array, in the order of the catalogue, and returns how many there are.
/// O(n).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_cause_entries(cause: abe_cause, entries: *mut abe_entry, room: usize) -> usize {
    let cause = <Cause as Handle>::from_handle(cause);
    // SAFETY: as the caller promises.
    unsafe { write_all(entries, room, cause.into_iter().flat_map(Cause::entries).map(Handle::handle)) }
}
