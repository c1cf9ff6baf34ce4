//! What one error is.

use std::ffi::c_char;

use azure_backup_errors::{
    Area, Component, Entry, Fault, Message, Retry, Status, entries as all_entries, entries_with_linux_extension_status,
    entries_with_prefix,
};

use crate::border::{abe_string, guarded, print, read, write_all};
use crate::handle::{Handle, abe_text, at, of, of_kind};
use crate::kinds::{self, Kind};

/// A literal sentence that the service shows.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct abe_message {
    /// The sentence.
    pub string: abe_string,
    /// The `abe_locale` in which the service shows it.
    pub locale: u32,
    /// The source that this wording is known from, and so since when at the latest; 0 if there is none.
    pub source: u32,
}

impl From<Message> for abe_message {
    fn from(message: Message) -> Self {
        Self {
            string: message.as_str().into(),
            locale: message.locale().number(),
            source: message.source().map_or(0, Handle::handle),
        }
    }
}

/// Returns how many entries there are.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_count() -> usize {
    guarded(|| all_entries().len())
}

/// Returns one of the entries, in the order of the catalogue; 0 if there are not so many. O(1).
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_at(index: usize) -> u32 {
    // The numbers of entries count from 1 in this order.
    let number = u32::try_from(index).unwrap_or(u32::MAX).saturating_add(1);
    of(number, |entry: Entry| entry.handle())
}

/// Returns the error code of an entry; 0 for an error that shows a message but no code.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_code(entry: u32) -> u32 {
    of(entry, |entry: Entry| entry.code().map_or(0, Handle::handle))
}

/// Returns the name of an entry: its error code, or a name of our own if it has none.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_name(entry: u32) -> abe_string {
    of(entry, |entry: Entry| entry.name().into())
}

/// Returns what tells an entry from the others of its code; empty if the code has one meaning in its area.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_case(entry: u32) -> abe_string {
    of(entry, |entry: Entry| entry.case().into())
}

/// Returns how many other spellings of its code an entry has: older names, corrected typos, numbers.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_alias_count(entry: u32) -> usize {
    of(entry, |entry: Entry| entry.aliases().len())
}

/// Returns one of the other spellings of the code; empty if there are not so many.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_alias_at(entry: u32, index: usize) -> abe_string {
    of(entry, |entry: Entry| entry.aliases().nth(index).into())
}

/// Tells the statuses that Azure Backup's extension on Linux writes into its log for an error in an array, and returns
/// how many there are.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_entry_linux_extension_statuses(entry: u32, statuses: *mut u32, room: usize) -> usize {
    let known = guarded(|| Entry::from_handle(entry)).into_iter().flat_map(Entry::linux_extension_statuses);
    // SAFETY: as the caller promises.
    unsafe { write_all(statuses, room, known.map(u32::from)) }
}

/// Tells the entries for a status that Azure Backup's extension on Linux writes into its log in an array, and returns
/// how many there are. O(n).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_linux_extension_status_entries(status: u32, entries: *mut u32, room: usize) -> usize {
    let status = u16::try_from(status).ok();
    let found = status.into_iter().flat_map(entries_with_linux_extension_status).map(Handle::handle);
    // SAFETY: as the caller promises.
    unsafe { write_all(entries, room, found) }
}

/// Returns whether the name of an entry tells of Azure Backup only where something else does too: it is an ordinary
/// word, or other services use it as well.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_needs_context(entry: u32) -> bool {
    of(entry, |entry: Entry| entry.needs_context())
}

/// Returns the `abe_area`: what was being backed up.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_area(entry: u32) -> u32 {
    of(entry, |entry: Entry| entry.area().number())
}

/// Returns the `abe_component` that the error is about.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_component(entry: u32) -> u32 {
    of(entry, |entry: Entry| entry.component().number())
}

/// Returns the `abe_os` on which the error occurs.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_os(entry: u32) -> u32 {
    of(entry, |entry: Entry| entry.os().number())
}

/// Returns the `abe_fault`: on whose side the error usually lies.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_fault(entry: u32) -> u32 {
    of(entry, |entry: Entry| entry.fault().number())
}

/// Returns the `abe_retry`: when it makes sense to run the failed operation again.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_retry(entry: u32) -> u32 {
    of(entry, |entry: Entry| entry.retry().number())
}

/// Returns the `abe_status`: whether the service still reports the code under this name.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_status(entry: u32) -> u32 {
    of(entry, |entry: Entry| entry.status().number())
}

/// Returns the error code that the service reports instead now; 0 if it was not renamed.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_renamed_to(entry: u32) -> u32 {
    of(entry, |entry: Entry| entry.renamed_to().map_or(0, Handle::handle))
}

/// Returns since when a code is renamed or retired, as YYYY-MM-DD; empty if it is neither or that is not known.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_status_since(entry: u32) -> abe_string {
    of(entry, |entry: Entry| entry.status_since().into())
}

/// Returns how many literal sentences of the service are known for a reader of a language.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_message_count(entry: u32, locale: u32) -> usize {
    of(entry, |entry: Entry| entry.messages(kinds::locale(locale)).count())
}

/// Returns one of these sentences, the reader's language first and the most usual wording first; an empty one if
/// there are not so many.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_message_at(entry: u32, locale: u32, index: usize) -> abe_message {
    of(entry, |entry: Entry| entry.messages(kinds::locale(locale)).nth(index).map(Into::into).unwrap_or_default())
}

/// Returns what went wrong, in a few words.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_title(entry: u32, locale: u32) -> abe_text {
    of(entry, |entry: Entry| entry.title(kinds::locale(locale)).into())
}

/// Returns what went wrong, in one paragraph.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_summary(entry: u32, locale: u32) -> abe_text {
    of(entry, |entry: Entry| entry.summary(kinds::locale(locale)).into())
}

/// Returns the section of the official page, in the reader's language.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_docs_url(entry: u32, locale: u32) -> abe_string {
    of(entry, |entry: Entry| entry.docs_url(kinds::locale(locale)).into())
}

/// Returns how many blocks there are behind the summary of an entry: those of an `abe_block_kind`, or all with 0.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_block_count(entry: u32, kind: u32) -> usize {
    of(entry, |entry: Entry| of_kind(entry.details(), kind).count())
}

/// Returns one of the blocks behind the summary of an entry: of those of an `abe_block_kind`, or of all with 0. It is
/// 0 if there are not so many.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_block_at(entry: u32, kind: u32, index: usize) -> u32 {
    of(entry, |entry: Entry| at(of_kind(entry.details(), kind), index))
}

/// Returns how many causes of an entry matter on an `abe_os`; with `ABE_OS_ANY` all.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_cause_count(entry: u32, os: u32) -> usize {
    of(entry, |entry: Entry| entry.causes_on(kinds::os(os)).count())
}

/// Returns one of the causes of an entry that matter on an `abe_os`, in the order to check them; 0 if there are not
/// so many.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_cause_at(entry: u32, os: u32, index: usize) -> u32 {
    of(entry, |entry: Entry| at(entry.causes_on(kinds::os(os)), index))
}

/// Returns how many solutions an error itself has, whatever its cause.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_solution_count(entry: u32) -> usize {
    of(entry, |entry: Entry| entry.solutions().count())
}

/// Returns one of the solutions of an error itself, whatever its cause, in their order; 0 if there are not so many.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_solution_at(entry: u32, index: usize) -> u32 {
    of(entry, |entry: Entry| at(entry.solutions(), index))
}

/// Returns the `abe_solution_order` that says how the solutions of an error itself belong together.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_solution_order(entry: u32) -> u32 {
    of(entry, |entry: Entry| entry.solution_order().number())
}

/// Returns how many sources an entry is known from.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_source_count(entry: u32) -> usize {
    of(entry, |entry: Entry| entry.sources().count())
}

/// Returns one of the sources that an entry is known from; 0 if there are not so many.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_source_at(entry: u32, index: usize) -> u32 {
    of(entry, |entry: Entry| at(entry.sources(), index))
}

/// Tells the entries of an `abe_area` in an array, and returns how many there are. O(n).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_area_entries(area: u32, entries: *mut u32, room: usize) -> usize {
    // SAFETY: as the caller promises.
    unsafe { write_all(entries, room, Area::from_number(area).into_iter().flat_map(Area::entries).map(Handle::handle)) }
}

/// Tells the entries about an `abe_component` in an array, and returns how many there are. O(n).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_component_entries(component: u32, entries: *mut u32, room: usize) -> usize {
    // SAFETY: as the caller promises.
    unsafe {
        write_all(
            entries,
            room,
            Component::from_number(component).into_iter().flat_map(Component::entries).map(Handle::handle),
        )
    }
}

/// Tells the entries that can occur on an `abe_os` in an array, and returns how many there are. O(n).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_os_entries(os: u32, entries: *mut u32, room: usize) -> usize {
    // SAFETY: as the caller promises.
    unsafe { write_all(entries, room, kinds::os(os).entries().map(Handle::handle)) }
}

/// Tells the entries whose fault usually lies on an `abe_fault` side in an array, and returns how many there are.
/// O(n).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_fault_entries(fault: u32, entries: *mut u32, room: usize) -> usize {
    // SAFETY: as the caller promises.
    unsafe {
        write_all(entries, room, Fault::from_number(fault).into_iter().flat_map(Fault::entries).map(Handle::handle))
    }
}

/// Tells the entries with the advice of an `abe_retry` in an array, and returns how many there are. O(n).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_retry_entries(retry: u32, entries: *mut u32, room: usize) -> usize {
    // SAFETY: as the caller promises.
    unsafe {
        write_all(entries, room, Retry::from_number(retry).into_iter().flat_map(Retry::entries).map(Handle::handle))
    }
}

/// Tells the entries with an `abe_status` in an array, and returns how many there are. O(n).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_status_entries(status: u32, entries: *mut u32, room: usize) -> usize {
    // SAFETY: as the caller promises.
    unsafe {
        write_all(entries, room, Status::from_number(status).into_iter().flat_map(Status::entries).map(Handle::handle))
    }
}

/// Tells the entries whose name begins so, in any case, in an array, and returns how many there are. O(n).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_entries_with_prefix(
    prefix: *const c_char,
    len: usize,
    entries: *mut u32,
    room: usize,
) -> usize {
    // SAFETY: as the caller promises.
    let Ok(prefix) = (unsafe { read(prefix, len) }) else { return 0 };
    // SAFETY: as the caller promises.
    unsafe { write_all(entries, room, entries_with_prefix(prefix).map(Handle::handle)) }
}

/// Writes the whole entry in a language for an `abe_os` in an `abe_format`, as `snprintf` does, and returns its
/// length.
///
/// It leaves out what is only for another operating system. It writes nothing if there is no such entry or format.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_entry_write(
    entry: u32,
    locale: u32,
    os: u32,
    format: u32,
    buffer: *mut c_char,
    size: usize,
) -> usize {
    // SAFETY: as the caller promises.
    unsafe {
        print(buffer, size, |to| {
            let Some(entry) = <Entry as Handle>::from_handle(entry) else { return Ok(()) };
            let runbook = entry.runbook(kinds::locale(locale)).on(kinds::os(os));
            kinds::write_as(format, to, runbook.text(), runbook.markdown(), runbook.html())
        })
    }
}
