//! What there is to check and to do about an error, numbered.

use std::ffi::{CStr, c_char};

use azure_backup_errors::{Entry, EntryItem, FormerCause, ItemKind};

use crate::border::{abe_string, name_of, print};
use crate::format::{abe_part, abe_write_options, write_with};
use crate::handle::{Handle, abe_cause, abe_entry, abe_solution, abe_text, of};
use crate::kinds::{self, Kind};
use crate::numbers::*;

/// What something to check or to do is.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum abe_item_kind {
    /// There is none, or it is younger than this header.
    None = 0,
    /// A cause to check.
    Cause = 1,
    /// A solution of an error itself, whatever its cause.
    Solution = 2,
    /// A cause that newer pages no longer name.
    FormerCause = 3,
    /// What to do if nothing else helps.
    LastSolution = 4,
}

/// Returns the name of an `abe_item_kind`, such as `former-cause`; empty if there is none with this number.
#[unsafe(no_mangle)]
pub extern "C" fn abe_item_kind_name(kind: abe_item_kind_number) -> abe_string {
    const NAMES: [&CStr; 5] = [c"", c"cause", c"solution", c"former-cause", c"last-solution"];

    name_of(&NAMES, kind)
}

/// One thing to check or to do about an error, under the number with which it is shown everywhere.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct abe_entry_item {
    /// What it is; 0 if there is no such item.
    pub kind: abe_item_kind_number,
    /// The cause, which has a check and solutions; that of handle 0 for a solution.
    pub cause: abe_cause,
    /// The solution; that of handle 0 for a cause.
    pub solution: abe_solution,
    /// What it is for.
    pub os: abe_os_number,
    /// How its solutions belong together; for a solution, how that and its neighbours do.
    pub solution_order: abe_solution_order_number,
    /// Always 0.
    pub reserved: u32,
    /// The number, from 1: the same on every `abe_os`. `abe_write_options` takes it.
    pub number: usize,
    /// The day until when Microsoft's page named a former cause, as YYYY-MM-DD; empty for all else.
    pub until: abe_string,
}

impl From<EntryItem> for abe_entry_item {
    fn from(item: EntryItem) -> Self {
        let told = Self {
            os: item.os().number(),
            solution_order: item.solution_order().number(),
            number: item.number(),
            ..Self::default()
        };
        match item.kind() {
            ItemKind::Cause(cause) => Self { kind: abe_item_kind::Cause as u32, cause: cause.handle(), ..told },
            ItemKind::Solution(solution) => {
                Self { kind: abe_item_kind::Solution as u32, solution: solution.handle(), ..told }
            }
            ItemKind::FormerCause(former) => Self {
                kind: abe_item_kind::FormerCause as u32,
                cause: former.cause().handle(),
                until: former.until().into(),
                ..told
            },
            ItemKind::LastSolution(solution) => {
                Self { kind: abe_item_kind::LastSolution as u32, solution: solution.handle(), ..told }
            }
            _ => told,
        }
    }
}

/// Returns how much there is to check and to do about an error on an `abe_os`; with `ABE_OS_ANY` all.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_item_count(entry: abe_entry, os: abe_os_number) -> usize {
    of(entry, |entry: Entry| entry.items_on(kinds::os(os)).count())
}

/// Returns one of the things to check and to do about an error on an `abe_os`: its causes, then its own solutions, then the
/// causes that newer pages no longer name, then what to do if nothing else helps. One of kind 0 if there are not so many.
///
/// With `ABE_OS_ANY` the index is one less than the number.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_item_at(entry: abe_entry, os: abe_os_number, index: usize) -> abe_entry_item {
    of(entry, |entry: Entry| entry.items_on(kinds::os(os)).nth(index).map(Into::into).unwrap_or_default())
}

/// Returns the title of the cause or the solution that one of the things to check and to do is; empty if there are not so
/// many.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_item_title(
    entry: abe_entry,
    os: abe_os_number,
    index: usize,
    locale: abe_locale_number,
) -> abe_text {
    of(entry, |entry: Entry| {
        let item = entry.items_on(kinds::os(os)).nth(index);
        item.map(|item| item.title(kinds::locale(locale)).into()).unwrap_or_default()
    })
}

/// A cause that newer pages no longer name.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct abe_former_cause {
    /// The cause; that of handle 0 if there is no such one.
    pub cause: abe_cause,
    /// Always 0.
    pub reserved: u32,
    /// The day until when Microsoft's page named it, as YYYY-MM-DD.
    pub until: abe_string,
}

impl From<FormerCause> for abe_former_cause {
    fn from(former: FormerCause) -> Self {
        Self { cause: former.cause().handle(), reserved: 0, until: former.until().into() }
    }
}

/// Returns how many causes of an entry newer pages no longer name. They are none of those that `abe_entry_cause_at` gives.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_former_cause_count(entry: abe_entry) -> usize {
    of(entry, |entry: Entry| entry.former_causes().len())
}

/// Returns one of the causes of an entry that newer pages no longer name, with the day until when they were named. They are
/// the last to check. One without a cause if there are not so many.
#[unsafe(no_mangle)]
pub extern "C" fn abe_entry_former_cause_at(entry: abe_entry, index: usize) -> abe_former_cause {
    of(entry, |entry: Entry| entry.former_causes().nth(index).map(Into::into).unwrap_or_default())
}

/// Writes the first screen of an entry in a language for an `abe_os` in an `abe_format`, as `snprintf` does, and returns its
/// length: what it is, what to check, what to do. Text has 24 lines of 80 columns.
///
/// It writes nothing if there is no such entry or format. `abe_entry_write_with` writes it for another screen.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_entry_brief(
    entry: abe_entry,
    locale: abe_locale_number,
    os: abe_os_number,
    format: abe_format_number,
    buffer: *mut c_char,
    size: usize,
) -> usize {
    let options = abe_write_options { format, part: abe_part::Brief as u32, ..abe_write_options::default() };
    // SAFETY: as the caller promises.
    unsafe { abe_entry_write_with(entry, locale, os, options, buffer, size) }
}

/// Writes the whole entry in a language for an `abe_os` in an `abe_format`, as `snprintf` does, and returns its
/// length.
///
/// It leaves out what is only for another operating system. It writes nothing if there is no such entry or format.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_entry_write(
    entry: abe_entry,
    locale: abe_locale_number,
    os: abe_os_number,
    format: abe_format_number,
    buffer: *mut c_char,
    size: usize,
) -> usize {
    let options = abe_write_options { format, ..abe_write_options::default() };
    // SAFETY: as the caller promises.
    unsafe { abe_entry_write_with(entry, locale, os, options, buffer, size) }
}

/// Writes an entry, or a part of it, in a language for an `abe_os` as the options say, as `snprintf` does, and returns its
/// length.
///
/// It leaves out what is only for another operating system. It writes nothing if there is no such entry, format or part.
/// JSON is the whole entry or its first screen: with any other part it is the whole entry.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_entry_write_with(
    entry: abe_entry,
    locale: abe_locale_number,
    os: abe_os_number,
    options: abe_write_options,
    buffer: *mut c_char,
    size: usize,
) -> usize {
    const ALL: u32 = abe_part::All as u32;
    const BRIEF: u32 = abe_part::Brief as u32;
    const ITEM: u32 = abe_part::Item as u32;
    const HISTORY: u32 = abe_part::History as u32;
    const SOURCES: u32 = abe_part::Sources as u32;

    // SAFETY: as the caller promises.
    unsafe {
        print(buffer, size, |to| {
            let Some(entry) = <Entry as Handle>::from_handle(entry) else { return Ok(()) };
            let (locale, os) = (kinds::locale(locale), kinds::os(os));
            let runbook = entry.runbook(locale).on(os);
            match options.part {
                ALL => write_with!(to, options, runbook, runbook),
                BRIEF => write_with!(to, options, entry.brief(locale, os), entry.brief(locale, os), lines),
                ITEM => write_with!(to, options, runbook.item(options.item), runbook),
                HISTORY => write_with!(to, options, runbook.only_history(), runbook),
                SOURCES => write_with!(to, options, runbook.only_sources(), runbook),
                _ => Ok(()),
            }
        })
    }
}
