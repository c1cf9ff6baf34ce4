//! From any text to the errors that it mentions.

use std::collections::VecDeque;
use std::ffi::{CStr, c_char};
use std::mem;

use azure_backup_errors::{Finding, How, Quoted, Scanner, scan};

use crate::border::{abe_string, give, given, guarded, name_of, print, read_bytes, take_back, write_all};
use crate::format::write_json_list;
use crate::handle::{Handle, abe_entry, abe_family};
use crate::kinds;
use crate::numbers::*;

/// What a mention in a text is.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum abe_finding {
    /// Something that is younger than this header.
    None = 0,
    /// An error of the catalogue.
    Known = 1,
    /// It looks like an error code of Azure Backup, but the catalogue does not know it. `abe_suggest` tells codes that are
    /// spelled nearly so.
    Unknown = 2,
    /// An error that is known, but this build of the library leaves out its area. `abe_lookup_left_out` tells what is
    /// known of the key of the mention.
    LeftOut = 3,
}

/// Returns the name of an `abe_finding`, such as `left-out`; empty if there is none with this number.
#[unsafe(no_mangle)]
pub extern "C" fn abe_finding_name(finding: abe_finding_number) -> abe_string {
    const NAMES: [&CStr; 4] = [c"", c"known", c"unknown", c"left-out"];

    name_of(&NAMES, finding)
}

/// How an error was recognised in a text.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum abe_how {
    /// Not at all, as an unknown code, or in a way that is younger than this header.
    None = 0,
    /// By its name, as the service spells it, in any case.
    Name = 1,
    /// By another spelling of its name.
    Alias = 2,
    /// By a number that Azure shows, where one of an error is expected.
    Number = 3,
    /// By its message.
    Message = 4,
    /// By something near its message, where nothing better was found.
    NearMessage = 5,
}

/// Returns the name of an `abe_how`, such as `near-message`; empty if there is none with this number.
#[unsafe(no_mangle)]
pub extern "C" fn abe_how_name(how: abe_how_number) -> abe_string {
    const NAMES: [&CStr; 6] = [c"", c"name", c"alias", c"number", c"message", c"near-message"];

    name_of(&NAMES, how)
}

/// Something that a text says of an error.
///
/// A name with several meanings, and a message that several codes share, give a mention for each entry, one behind the
/// other, at the same place.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
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
    /// The key of the error: the one text that finds exactly its entry; empty for an unknown code.
    pub key: abe_string,
    /// The entry; that of handle 0 for what is unknown or left out.
    pub entry: abe_entry,
    /// Whether the error is known, unknown or left out.
    pub finding: abe_finding_number,
    /// How it was recognised; 0 for an unknown code.
    pub how: abe_how_number,
    /// The language of the message; 0 if it was not recognised by one.
    pub locale: abe_locale_number,
    /// How many of the words of a message are the same, in percent: 100 for everything but what is only near one, and 0
    /// for an unknown code.
    pub score: u32,
    /// The family of an unknown code; that of handle 0 for a known error, and for a code that begins like none.
    pub family: abe_family,
    /// What the text itself says of an unknown failure: `message_len` bytes of any kind, escaped as they stand there,
    /// with no NUL behind them; null if it says nothing. `abe_scan_json` tells them without escapes, and what is advised.
    pub message: *const c_char,
    /// How many bytes it has.
    pub message_len: usize,
}

/// Returns the number of a way in C; 0 if C has none for it.
fn number_of(how: How) -> u32 {
    let how = match how {
        How::Name => abe_how::Name,
        How::Alias => abe_how::Alias,
        How::Number => abe_how::Number,
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
            key: abe_string::default(),
            entry: abe_entry::default(),
            finding: abe_finding::None as u32,
            how: abe_how::None as u32,
            locale: 0,
            score: 0,
            family: abe_family::default(),
            message: core::ptr::null(),
            message_len: 0,
        };
        let recognised = |how: How| Self {
            how: number_of(how),
            locale: kinds::number(how.locale()),
            score: how.score().into(),
            ..placed
        };
        match finding {
            Finding::Known(mention) => Self {
                finding: abe_finding::Known as u32,
                entry: mention.entry().handle(),
                key: mention.entry().key().into(),
                ..recognised(mention.how())
            },
            Finding::LeftOut(mention) => Self {
                finding: abe_finding::LeftOut as u32,
                key: mention.entry().key().into(),
                ..recognised(mention.how())
            },
            Finding::Unknown(mention) => {
                let message = mention.report().message().map(Quoted::as_bytes);
                Self {
                    finding: abe_finding::Unknown as u32,
                    family: mention.family().map(Handle::handle).unwrap_or_default(),
                    message: message.map_or(core::ptr::null(), |message| message.as_ptr().cast()),
                    message_len: message.map_or(0, <[u8]>::len),
                    ..placed
                }
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
/// Azure Backup. It takes time in proportion to the length of the text, and memory that does not depend on it.
///
/// Each call searches the whole text: who wants an array of the right size searches twice, and who does not want that
/// fetches with `abe_scanner_push`. The array may not overlap the text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_scan(text: *const c_char, len: usize, mentions: *mut abe_mention, room: usize) -> usize {
    // SAFETY: as the caller promises.
    let Ok(text) = (unsafe { read_bytes(text, len) }) else { return 0 };
    let found = guarded(|| Some(scan(text)));
    // SAFETY: as the caller promises.
    unsafe { write_all(mentions, room, found.into_iter().flatten().map(abe_mention::from)) }
}

/// Writes what a text says of errors as a list in JSON, as `snprintf` does, and returns its length.
///
/// It tells the same as `abe_scan`, in one string, for programs that cannot read its structs.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_scan_json(text: *const c_char, len: usize, buffer: *mut c_char, size: usize) -> usize {
    // SAFETY: as the caller promises.
    let Ok(text) = (unsafe { read_bytes(text, len) }) else {
        // SAFETY: as the caller promises.
        return unsafe { print(buffer, size, |to| to.write_str("[]")) };
    };
    // SAFETY: as the caller promises.
    unsafe { print(buffer, size, |to| write_json_list(to, scan(text))) }
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

/// Returns a scanner at the beginning of a text; null if there is no memory for it. It has to be freed with
/// `abe_scanner_free`, once.
#[unsafe(no_mangle)]
pub extern "C" fn abe_scanner_new() -> *mut abe_scanner {
    give(abe_scanner::default)
}

/// Frees a scanner; null is nothing. It may not be used any more, nor freed again, and neither may the texts of its
/// mentions.
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
/// What there is no room for comes with the next piece, which may be empty (null with length 0): while as much was
/// written as there is room for, push an empty piece. Text waits in memory until what stands before it has been fetched.
/// With a null scanner, or a piece that is null with a length or longer than any string, it takes nothing and returns 0.
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
