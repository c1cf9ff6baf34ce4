//! From any text to the errors that it mentions, and from errors to one plan of what to do.

use std::collections::VecDeque;
use std::ffi::{CStr, c_char};
use std::mem;

use azure_backup_errors::{Entry, Finding, How, Os, Plan, PlanItem, Scanner, Solution, plan, scan};

use crate::border::{abe_string, give, given, guarded, print, read_all, read_bytes, take_back, write_all};
use crate::handle::Handle;
use crate::kinds::{self, Kind};

/// How an error was recognised in a text.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum abe_how {
    /// In a way that is younger than this header.
    None = 0,
    /// By its name, as the service spells it, in any case.
    Name = 1,
    /// By another spelling of its name.
    Alias = 2,
    /// By a number, where one of an error is expected.
    Id = 3,
    /// By its message.
    Message = 4,
    /// By something near its message, where nothing better was found.
    NearMessage = 5,
    /// Not at all: it looks like an error code of Azure Backup, but the catalogue does not know it. `abe_suggest` tells
    /// codes that are spelled nearly so.
    Unknown = 6,
}

/// Returns the name of an `abe_how`, such as `near-message`; empty if there is none with this number.
#[unsafe(no_mangle)]
pub extern "C" fn abe_how_name(how: u32) -> abe_string {
    const NAMES: [&CStr; 7] = [c"", c"name", c"alias", c"id", c"message", c"near-message", c"unknown"];

    NAMES.get(how as usize).copied().unwrap_or_default().into()
}

/// Something that a text says of an error.
///
/// A name with several meanings, and a message that several codes share, give a mention for each entry, one behind the
/// other, at the same place.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct abe_mention {
    /// At which byte of the whole text it begins.
    pub start: usize,
    /// The byte behind its last one.
    pub end: usize,
    /// The line on which it begins, from 1.
    pub line: usize,
    /// What stands there: `end - start` bytes of any kind, with no NUL behind them. What `abe_scan` tells points into the
    /// text itself, and what a scanner tells into what it keeps, until it is used again or freed.
    pub text: *const c_char,
    /// The entry; 0 for an unknown code.
    pub entry: u32,
    /// The `abe_how`.
    pub how: u32,
    /// The `abe_locale` of the message; 0 if it was not recognised by one.
    pub locale: u32,
    /// How many of the words of a message are the same, in percent: 100 for everything but what is only near one, and 0
    /// for an unknown code.
    pub score: u32,
    /// The family of an unknown code; 0 for a known error.
    pub family: u32,
}

/// Returns the number of a way in C; 0 if C has none for it.
fn number_of(how: How) -> u32 {
    let how = match how {
        How::Name => abe_how::Name,
        How::Alias => abe_how::Alias,
        How::Id => abe_how::Id,
        How::Message { .. } => abe_how::Message,
        How::NearMessage { .. } => abe_how::NearMessage,
        _ => abe_how::None,
    };
    how as u32
}

impl From<Finding<'_>> for abe_mention {
    fn from(finding: Finding<'_>) -> Self {
        let place = finding.place();
        let range = place.range();
        let placed = Self {
            start: range.start,
            end: range.end,
            line: place.line(),
            text: place.text().as_ptr().cast(),
            entry: 0,
            how: abe_how::None as u32,
            locale: 0,
            score: 0,
            family: 0,
        };
        match finding {
            Finding::Known(mention) => Self {
                entry: mention.entry().handle(),
                how: number_of(mention.how()),
                locale: kinds::number(mention.how().locale()),
                score: mention.how().score().into(),
                ..placed
            },
            Finding::Unknown(mention) => {
                Self { how: abe_how::Unknown as u32, family: mention.family().handle(), ..placed }
            }
            _ => placed,
        }
    }
}

/// Tells what a text says of errors in an array, and returns how much there is.
///
/// The text may be of any length and any bytes. Mentions come in the order of their places and do not overlap. Names and
/// aliases are recognised in any case, also broken by a line end; numbers where one of an error is expected; messages in
/// every language, whatever the case, white space and line ends, with values filled in; and codes that look like those of
/// Azure Backup. It takes time in proportion to the length of the text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_scan(text: *const c_char, len: usize, mentions: *mut abe_mention, room: usize) -> usize {
    // SAFETY: as the caller promises.
    let Ok(text) = (unsafe { read_bytes(text, len) }) else { return 0 };
    let found: Vec<abe_mention> = guarded(|| scan(text).map(Into::into).collect());
    // SAFETY: as the caller promises.
    unsafe { write_all(mentions, room, found.into_iter()) }
}

/// Searches a text that comes in pieces. `abe_scanner_new` makes one.
#[derive(Default)]
pub struct abe_scanner {
    scanner: Scanner,
    /// What there was no room for at the end of the text.
    left: VecDeque<abe_mention>,
}

impl abe_scanner {
    fn push(&mut self, piece: &[u8], room: usize) -> Vec<abe_mention> {
        // A panic leaves what there is instead: a scanner at the beginning of a text.
        let mut this = mem::take(self);
        let found = this.scanner.push(piece).take(room).map(Into::into).collect();
        self.scanner = this.scanner;
        found
    }

    fn finish(&mut self, room: usize) -> Vec<abe_mention> {
        let mut this = mem::take(self);
        if this.left.is_empty() {
            this.left.extend(this.scanner.finish().map(abe_mention::from));
        }
        let found = this.left.drain(..room.min(this.left.len())).collect();
        // It keeps the text that the mentions point to, and begins the next one by itself.
        *self = this;
        found
    }
}

/// Returns a scanner at the beginning of a text. It has to be freed with `abe_scanner_free`.
#[unsafe(no_mangle)]
pub extern "C" fn abe_scanner_new() -> *mut abe_scanner {
    give(abe_scanner::default)
}

/// Frees a scanner; null is nothing.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_scanner_free(scanner: *mut abe_scanner) {
    // SAFETY: as the caller promises.
    unsafe { take_back(scanner) }
}

/// Takes the next piece of a text, tells what is known by now in an array, and returns how much was written.
///
/// The mentions are those that `abe_scan` tells of the whole text, in whatever pieces it comes; one is told once enough
/// of what follows it has been seen. So much of the text is kept, and no more.
///
/// What there is no room for comes with the next piece, which may be empty: while as much was written as there is room
/// for, push an empty piece. Text waits in memory until what stands before it has been fetched. With a null scanner, or
/// a piece that is null or too long, it takes nothing and returns 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_scanner_push(
    scanner: *mut abe_scanner,
    piece: *const c_char,
    len: usize,
    mentions: *mut abe_mention,
    room: usize,
) -> usize {
    // SAFETY: as the caller promises.
    let (Some(scanner), Ok(piece)) = (unsafe { (given(scanner), read_bytes(piece, len)) }) else { return 0 };
    let room = if mentions.is_null() { 0 } else { room };
    let found = guarded(|| scanner.push(piece, room));
    // SAFETY: as the caller promises.
    unsafe { write_all(mentions, room, found.into_iter()) }
}

/// Ends a text, tells what is left in an array, and returns how much was written.
///
/// What there is no room for comes with the next call: call it until it returns 0. Afterwards the scanner is at the
/// beginning of the next text. A piece that is pushed before begins the next text too, and what was not fetched is lost.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_scanner_finish(
    scanner: *mut abe_scanner,
    mentions: *mut abe_mention,
    room: usize,
) -> usize {
    // SAFETY: as the caller promises.
    let Some(scanner) = (unsafe { given(scanner) }) else { return 0 };
    let room = if mentions.is_null() { 0 } else { room };
    let found = guarded(|| scanner.finish(room));
    // SAFETY: as the caller promises.
    unsafe { write_all(mentions, room, found.into_iter()) }
}

/// A cause to check, or an error to answer whatever its cause.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct abe_plan_item {
    /// The cause; 0 for solutions that answer an error whatever its cause.
    pub cause: u32,
    /// The entry of the first error that it would explain.
    pub entry: u32,
    /// The `abe_os` that it is for.
    pub os: u32,
    /// The `abe_solution_order` that says how all its solutions belong together.
    pub solution_order: u32,
    /// How many of the errors it would explain.
    pub explains: usize,
}

impl From<PlanItem<'_>> for abe_plan_item {
    fn from(item: PlanItem<'_>) -> Self {
        Self {
            cause: item.cause().map_or(0, Handle::handle),
            entry: item.explains().next().map_or(0, Handle::handle),
            os: item.os().number(),
            solution_order: item.solution_order().number(),
            explains: item.explains().len(),
        }
    }
}

/// Makes the plan that C asks for.
///
/// # Safety
///
/// As for [`read_all`].
unsafe fn plan_of(entries: *const u32, count: usize, os: u32) -> Plan {
    // SAFETY: as the caller promises.
    let numbers = unsafe { read_all(entries, count) };
    plan(numbers.filter_map(<Entry as Handle>::from_handle), kinds::os(os))
}

/// Answers a question about an item of a plan with a list of numbers; an empty one if there is no such item.
///
/// # Safety
///
/// As for [`read_all`].
unsafe fn of_item(
    entries: *const u32,
    count: usize,
    os: u32,
    index: usize,
    answer: impl FnOnce(PlanItem<'_>) -> Vec<u32>,
) -> Vec<u32> {
    guarded(|| {
        // SAFETY: as the caller promises.
        let plan = unsafe { plan_of(entries, count, os) };
        plan.items().nth(index).map(answer).unwrap_or_default()
    })
}

/// Tells what to check about one or many errors on an `abe_os` in an array, in its order, and returns how much there is.
///
/// The plan has every cause once and every solution once. Numbers that are no entries are left out, and an entry counts
/// once. The same entries in the same order give the same plan; every function makes it anew.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_plan_items(
    entries: *const u32,
    count: usize,
    os: u32,
    items: *mut abe_plan_item,
    room: usize,
) -> usize {
    let told: Vec<abe_plan_item> = guarded(|| {
        // SAFETY: as the caller promises.
        let plan = unsafe { plan_of(entries, count, os) };
        plan.items().map(Into::into).collect()
    });
    // SAFETY: as the caller promises.
    unsafe { write_all(items, room, told.into_iter()) }
}

/// Tells the entries of the errors that an item of a plan would explain in an array, and returns how many there are.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_plan_item_errors(
    entries: *const u32,
    count: usize,
    os: u32,
    index: usize,
    errors: *mut u32,
    room: usize,
) -> usize {
    // SAFETY: as the caller promises.
    let told = unsafe { of_item(entries, count, os, index, |item| item.explains().map(Handle::handle).collect()) };
    // SAFETY: as the caller promises.
    unsafe { write_all(errors, room, told.into_iter()) }
}

/// Tells the solutions of an item of a plan in an array, without those that stand in an earlier item, and returns how
/// many there are.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_plan_item_solutions(
    entries: *const u32,
    count: usize,
    os: u32,
    index: usize,
    solutions: *mut u32,
    room: usize,
) -> usize {
    // SAFETY: as the caller promises.
    let told = unsafe { of_item(entries, count, os, index, |item| item.solutions().map(Handle::handle).collect()) };
    // SAFETY: as the caller promises.
    unsafe { write_all(solutions, room, told.into_iter()) }
}

/// Returns the solution that says what to collect for Microsoft Support if nothing of a plan helps; 0 if there is none.
#[unsafe(no_mangle)]
pub extern "C" fn abe_plan_support() -> u32 {
    guarded(|| plan([], Os::Any).support().map_or(0, <Solution as Handle>::handle))
}

/// Writes a whole plan in a language for an `abe_os` in an `abe_format`, as `snprintf` does, and returns its length.
///
/// It writes nothing if there is no such format.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_plan_write(
    entries: *const u32,
    count: usize,
    locale: u32,
    os: u32,
    format: u32,
    buffer: *mut c_char,
    size: usize,
) -> usize {
    // SAFETY: as the caller promises.
    unsafe {
        print(buffer, size, |to| {
            // It is whole before anything is written.
            let plan = plan_of(entries, count, os);
            let runbook = plan.runbook(kinds::locale(locale));
            kinds::write_as(format, to, runbook.text(), runbook.markdown(), runbook.html())
        })
    }
}
