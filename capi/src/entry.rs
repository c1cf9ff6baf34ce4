//! What one error is.

use std::ffi::c_char;

use azure_backup_errors::{Area, Component, Entry, Fault, Message, Number, NumberSystem, Retry, Status};

use crate::border::{abe_string, guarded, print, read, write_all};
use crate::check::abe_check;
use crate::handle::{
    Handle, abe_block, abe_cause, abe_entry, abe_solution, abe_source, abe_text, at, handle, of, of_kind,
};
use crate::kinds::{self, Kind};
use crate::numbers::*;

/// A literal sentence that the service shows.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct abe_message {
    /// The sentence.
    pub string: abe_string,
    /// The language in which the service shows it; 0 if there is no such message.
    pub locale: abe_locale_number,
    /// The source that this wording is known from, and so since when at the latest. Every message has one.
    pub source: abe_source,
}

impl From<Message> for abe_message {
    fn from(message: Message) -> Self {
        Self { string: message.as_str().into(), locale: message.locale().number(), source: message.source().handle() }
    }
}

/// Returns how many entries there are.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_count() -> usize {
    guarded(|| Entry::all().len())
}

/// Returns one of the entries, in the order of the catalogue; 0 if there are not so many. O(1).
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_at(index: usize) -> abe_entry {
    guarded(|| at(Entry::all(), index))
}

/// Returns the error code of an entry; 0 for an error that shows a message but no code.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_code(entry: abe_entry) -> u32 {
    of(entry, |entry: Entry| handle(entry.code()))
}

/// Returns the one text that finds exactly this entry: its name, with a dot and its case behind it where the code has
/// several entries.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_key(entry: abe_entry) -> abe_string {
    of(entry, |entry: Entry| entry.key().into())
}

/// Returns the name of an entry: its error code, or a name of our own if it has none.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_name(entry: abe_entry) -> abe_string {
    of(entry, |entry: Entry| entry.name().into())
}

/// Returns what tells an entry from the others of its code; empty if the code has one meaning in its area.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_case(entry: abe_entry) -> abe_string {
    of(entry, |entry: Entry| entry.case().into())
}

/// Returns how many other spellings of its code an entry has: older names, corrected typos.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_alias_count(entry: abe_entry) -> usize {
    of(entry, |entry: Entry| entry.aliases().len())
}

/// Returns one of the other spellings of the code; empty if there are not so many.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_alias_at(entry: abe_entry, index: usize) -> abe_string {
    of(entry, |entry: Entry| entry.aliases().nth(index).into())
}

/// A number that Azure shows.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct abe_number {
    /// Where it comes from; 0 if there is no such number.
    pub system: abe_number_system_number,
    /// The number itself.
    pub value: u32,
}

impl From<Number> for abe_number {
    fn from(number: Number) -> Self {
        Self { system: number.system().number(), value: number.value() }
    }
}

/// Returns how many numbers Azure shows for an error.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_number_count(entry: abe_entry) -> usize {
    of(entry, |entry: Entry| entry.numbers().len())
}

/// Returns one of the numbers that Azure shows for an error; one of system 0 if there are not so many.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_number_at(entry: abe_entry, index: usize) -> abe_number {
    of(entry, |entry: Entry| entry.numbers().nth(index).map(abe_number::from).unwrap_or_default())
}

/// Tells the entries with a number of an `abe_number_system` in an array, and returns how many there are. O(log n).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_number_entries(
    system: abe_number_system_number,
    value: u32,
    entries: *mut abe_entry,
    room: usize,
) -> usize {
    let numbers = guarded(|| NumberSystem::from_number(system)).map(|system| Number::new(system, value));
    // SAFETY: as the caller promises.
    unsafe { write_all(entries, room, numbers.into_iter().flat_map(Number::entries).map(Handle::handle)) }
}

/// Tells the numbers that a text may mean in an array, one for each `abe_number_system` that it may come from, and returns
/// how many there are. The text is read as `abe_lookup` reads it: `(ID: 3106)`, `0x80070780`, `1073871825`.
///
/// `abe_number_entries` tells which of them are known.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_number_read(
    spelled: *const c_char,
    len: usize,
    numbers: *mut abe_number,
    room: usize,
) -> usize {
    // SAFETY: as the caller promises.
    let Ok(spelled) = (unsafe { read(spelled, len) }) else { return 0 };
    let found = guarded(|| Some(Number::read(spelled)));
    // SAFETY: as the caller promises.
    unsafe { write_all(numbers, room, found.into_iter().flatten().map(abe_number::from)) }
}

/// Writes a number as its system does, as `snprintf` does, and returns its length: the result of a call of Windows is
/// `0x80070780`, all others are decimal. It writes nothing if there is no such system.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_number_write(number: abe_number, buffer: *mut c_char, size: usize) -> usize {
    // SAFETY: as the caller promises.
    unsafe {
        print(buffer, size, |to| {
            let system = NumberSystem::from_number(number.system);
            system.map_or(Ok(()), |system| write!(to, "{}", Number::new(system, number.value)))
        })
    }
}

/// Returns whether the name of an entry tells of Azure Backup only where something else does too: it is an ordinary
/// word, or other services use it as well.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_needs_context(entry: abe_entry) -> bool {
    of(entry, |entry: Entry| entry.needs_context())
}

/// Returns the `abe_area`: what was being backed up.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_area(entry: abe_entry) -> abe_area_number {
    of(entry, |entry: Entry| entry.area().number())
}

/// Returns the `abe_component` that the error is about.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_component(entry: abe_entry) -> abe_component_number {
    of(entry, |entry: Entry| entry.component().number())
}

/// Returns the `abe_os` on which the error occurs.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_os(entry: abe_entry) -> abe_os_number {
    of(entry, |entry: Entry| entry.os().number())
}

/// Returns the `abe_fault`: on whose side the error usually lies.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_fault(entry: abe_entry) -> abe_fault_number {
    of(entry, |entry: Entry| entry.fault().number())
}

/// Returns the `abe_retry`: when it makes sense to run the failed operation again.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_retry(entry: abe_entry) -> abe_retry_number {
    of(entry, |entry: Entry| entry.retry().number())
}

/// Returns the `abe_effect`: what the error means for the restore point at hand, where a source says so.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_effect(entry: abe_entry) -> abe_effect_number {
    of(entry, |entry: Entry| entry.effect().number())
}

/// Returns the `abe_status`: whether the service still reports the code under this name.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_status(entry: abe_entry) -> abe_status_number {
    of(entry, |entry: Entry| entry.status().number())
}

/// Returns the error code that the service reports instead now; 0 if it was not renamed.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_renamed_to(entry: abe_entry) -> u32 {
    of(entry, |entry: Entry| handle(entry.renamed_to()))
}

/// Returns since when a code is renamed or retired, as YYYY-MM-DD; empty if it is neither or that is not known.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_status_since(entry: abe_entry) -> abe_string {
    of(entry, |entry: Entry| entry.status_since().into())
}

/// Returns how many literal sentences of the service are known for a reader of a language.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_message_count(entry: abe_entry, locale: abe_locale_number) -> usize {
    of(entry, |entry: Entry| entry.messages(kinds::locale(locale)).count())
}

/// Returns one of these sentences, the reader's language first and the most usual wording first; an empty one if
/// there are not so many.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_message_at(entry: abe_entry, locale: abe_locale_number, index: usize) -> abe_message {
    of(entry, |entry: Entry| entry.messages(kinds::locale(locale)).nth(index).map(Into::into).unwrap_or_default())
}

/// Returns what went wrong, in a few words.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_title(entry: abe_entry, locale: abe_locale_number) -> abe_text {
    of(entry, |entry: Entry| entry.title(kinds::locale(locale)).into())
}

/// Returns what went wrong, in one paragraph.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_summary(entry: abe_entry, locale: abe_locale_number) -> abe_text {
    of(entry, |entry: Entry| entry.summary(kinds::locale(locale)).into())
}

/// Returns how to tell within a minute what it is, or whether it is this error at all; an empty text if nothing says.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_check(entry: abe_entry, locale: abe_locale_number) -> abe_check {
    of(entry, |entry: Entry| abe_check::new(entry.check(), locale))
}

/// Returns the section of the official page, in the reader's language.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_docs_url(entry: abe_entry, locale: abe_locale_number) -> abe_string {
    of(entry, |entry: Entry| entry.docs_url(kinds::locale(locale)).into())
}

/// Returns how many blocks there are behind the summary of an entry: those of an `abe_block_kind`, or all with 0.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_block_count(entry: abe_entry, kind: abe_block_kind_number) -> usize {
    of(entry, |entry: Entry| of_kind(entry.details(), kind).count())
}

/// Returns one of the blocks behind the summary of an entry: of those of an `abe_block_kind`, or of all with 0. It is
/// 0 if there are not so many.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_block_at(entry: abe_entry, kind: abe_block_kind_number, index: usize) -> abe_block {
    of(entry, |entry: Entry| at(of_kind(entry.details(), kind), index))
}

/// Returns how many blocks say what used to be otherwise: those of an `abe_block_kind`, or all with 0.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_history_count(entry: abe_entry, kind: abe_block_kind_number) -> usize {
    of(entry, |entry: Entry| of_kind(entry.history(), kind).count())
}

/// Returns one of the blocks that say what used to be otherwise, and which page said so when: of those of an
/// `abe_block_kind`, or of all with 0. It is 0 if there are not so many.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_history_at(entry: abe_entry, kind: abe_block_kind_number, index: usize) -> abe_block {
    of(entry, |entry: Entry| at(of_kind(entry.history(), kind), index))
}

/// Returns how many causes of an entry matter on an `abe_os`; with `ABE_OS_ANY` all.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_cause_count(entry: abe_entry, os: abe_os_number) -> usize {
    of(entry, |entry: Entry| entry.causes_on(kinds::os(os)).count())
}

/// Returns one of the causes of an entry that matter on an `abe_os`, in the order to check them; 0 if there are not
/// so many.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_cause_at(entry: abe_entry, os: abe_os_number, index: usize) -> abe_cause {
    of(entry, |entry: Entry| at(entry.causes_on(kinds::os(os)), index))
}

/// Returns how many solutions an error itself has, whatever its cause.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_solution_count(entry: abe_entry) -> usize {
    of(entry, |entry: Entry| entry.solutions().count())
}

/// Returns one of the solutions of an error itself, whatever its cause, in their order; 0 if there are not so many.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_solution_at(entry: abe_entry, index: usize) -> abe_solution {
    of(entry, |entry: Entry| at(entry.solutions(), index))
}

/// Returns the `abe_solution_order` that says how the solutions of an error itself belong together.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_solution_order(entry: abe_entry) -> abe_solution_order_number {
    of(entry, |entry: Entry| entry.solution_order().number())
}

/// Returns how many solutions there are for when nothing else helps.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_last_solution_count(entry: abe_entry) -> usize {
    of(entry, |entry: Entry| entry.last_solutions().count())
}

/// Returns one of the solutions for when nothing else helps: what to collect, whom to ask. It is 0 if there are not so
/// many.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_last_solution_at(entry: abe_entry, index: usize) -> abe_solution {
    of(entry, |entry: Entry| at(entry.last_solutions(), index))
}

/// Returns how many sources an entry is known from.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_source_count(entry: abe_entry) -> usize {
    of(entry, |entry: Entry| entry.sources().count())
}

/// Returns one of the sources that an entry is known from; 0 if there are not so many.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_source_at(entry: abe_entry, index: usize) -> abe_source {
    of(entry, |entry: Entry| at(entry.sources(), index))
}

/// Tells the entries of an `abe_area` in an array, and returns how many there are. O(n).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_area_entries(area: abe_area_number, entries: *mut abe_entry, room: usize) -> usize {
    // SAFETY: as the caller promises.
    unsafe { write_all(entries, room, Area::from_number(area).into_iter().flat_map(Area::entries).map(Handle::handle)) }
}

/// Tells the entries about an `abe_component` in an array, and returns how many there are. O(n).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_component_entries(
    component: abe_component_number,
    entries: *mut abe_entry,
    room: usize,
) -> usize {
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
pub unsafe extern "C" fn abe_os_entries(os: abe_os_number, entries: *mut abe_entry, room: usize) -> usize {
    // SAFETY: as the caller promises.
    unsafe { write_all(entries, room, kinds::os(os).entries().map(Handle::handle)) }
}

/// Tells the entries whose fault usually lies on an `abe_fault` side in an array, and returns how many there are.
/// O(n).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_fault_entries(fault: abe_fault_number, entries: *mut abe_entry, room: usize) -> usize {
    // SAFETY: as the caller promises.
    unsafe {
        write_all(entries, room, Fault::from_number(fault).into_iter().flat_map(Fault::entries).map(Handle::handle))
    }
}

/// Tells the entries with the advice of an `abe_retry` in an array, and returns how many there are. O(n).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_retry_entries(retry: abe_retry_number, entries: *mut abe_entry, room: usize) -> usize {
    // SAFETY: as the caller promises.
    unsafe {
        write_all(entries, room, Retry::from_number(retry).into_iter().flat_map(Retry::entries).map(Handle::handle))
    }
}

/// Tells the entries with an `abe_status` in an array, and returns how many there are. O(n).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_status_entries(status: abe_status_number, entries: *mut abe_entry, room: usize) -> usize {
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
    entries: *mut abe_entry,
    room: usize,
) -> usize {
    // SAFETY: as the caller promises.
    let Ok(prefix) = (unsafe { read(prefix, len) }) else { return 0 };
    // SAFETY: as the caller promises.
    unsafe { write_all(entries, room, Entry::with_prefix(prefix).map(Handle::handle)) }
}
