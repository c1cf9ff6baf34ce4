//! Reads a text from its beginning to its end and tells which errors it mentions.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::fmt;

use super::engine::Engine;
use super::mention::Finding;

/// Finds every mention of a known error in a text, and codes that look like Azure Backup's but are unknown.
///
/// The text may be of any length and need not be UTF-8. Mentions come in the order of their places and do not overlap.
/// What is recognised:
///
/// - names and aliases, in any case, at word boundaries: in prose, JSON, XML, addresses, paths, tables, and broken by
///   a line end. Names that are ordinary words or that other services use too
///   ([`Entry::needs_context`](crate::Entry::needs_context)) count only beside a sign of Azure Backup or another mention;
/// - numbers where one of an error is expected (`errorCode`, `Error Code:`, `Fehlercode`, `(ID: n)`, `0x…`), with and
///   without the `0x40000000` that Recovery Services adds, beside such a sign;
/// - messages in every language of this build, whatever the case, white space, line ends, punctuation and contractions,
///   with values filled in for placeholders; and, where nothing better is near, sentences that are nearly a message, or
///   the beginning of one that is cut short;
/// - failures that the catalogue doesn't have, beside such a sign: what stands in fields such as `code`, `message`,
///   `errorString`, `recommendations`, in JSON however deep it is escaped and in labelled lines.
///
/// It makes no difference how the text was wrapped up: as JSON, once or twice, as HTML, CSV, quoted-printable or in an
/// address; quoted in a mail, in lines of 40 columns and more, with what a log puts before each line; with `ue` for `ü`. For
/// UTF-16 there is [`Decoder`](crate::Decoder).
///
/// Code, number, title and message of one failure are one mention. A code that other services use, too, is none where a
/// message stands with it that none of its entries has, and an outer code gives way to the one that it wraps.
///
/// It takes time in proportion to the length of the text, whatever the text. What it looks for is prepared once, on
/// first use.
///
/// # Examples
///
/// ```
/// use azure_backup_errors::{Finding, How, Locale, scan};
///
/// let log = r#"{"code":"UserErrorGuestAgentStatusUnavailable","target":""}"#;
/// let mention = scan(log).find_map(Finding::known).unwrap();
/// assert_eq!(mention.entry().name(), "UserErrorGuestAgentStatusUnavailable");
/// assert_eq!(&log[mention.place().range()], "UserErrorGuestAgentStatusUnavailable");
///
/// let mail = "the job says: vm agent unable to\r\ncommunicate with Azure Backup";
/// let mention = scan(mail).find_map(Finding::known).unwrap();
/// assert_eq!(mention.how(), How::Message { locale: Locale::En });
///
/// let Some(Finding::Unknown(unknown)) = scan("Code: UserErrorGuestAgentStatusUnavailble").next() else { panic!() };
/// assert!(unknown.suggestions().any(|code| code.as_str() == "UserErrorGuestAgentStatusUnavailable"));
/// ```
#[must_use]
pub fn scan<T: AsRef<[u8]> + ?Sized>(text: &T) -> Scan<'_> {
    Scan { text: text.as_ref(), is_whole: true, engine: Held::Own(Box::default()) }
}

/// Finds mentions in a text that comes in pieces of any size, in constant memory.
///
/// It tells the same as [`scan`] of the whole text. What it needs to know of the text around a place is kept; a mention
/// is told once enough of what follows it has been seen, or at the [end](Self::finish).
///
/// # Examples
///
/// ```
/// use azure_backup_errors::{Finding, Scanner};
///
/// let mut scanner = Scanner::new();
/// let mut names = Vec::new();
/// for piece in ["Error Code: UserErrorGuestAgent", "StatusUnavailable\n", "and more\n"] {
///     names.extend(scanner.push(piece).filter_map(Finding::known).map(|mention| mention.entry().name()));
/// }
/// names.extend(scanner.finish().filter_map(Finding::known).map(|mention| mention.entry().name()));
/// assert_eq!(names, ["UserErrorGuestAgentStatusUnavailable"]);
/// ```
#[derive(Debug, Default)]
pub struct Scanner {
    buffer: Vec<u8>,
    /// So much at the beginning of the buffer is not needed any more.
    needless: usize,
    engine: Engine,
    is_finished: bool,
}

impl Scanner {
    /// Returns a scanner at the beginning of a text.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes the next piece of the text, and returns what is known by now.
    ///
    /// What is not taken from the iterator comes with that of the next piece.
    pub fn push<T: AsRef<[u8]> + ?Sized>(&mut self, piece: &T) -> Scan<'_> {
        if self.is_finished {
            *self = Self::default();
        }
        let needless = self.engine.forget(rest(&self.buffer, self.needless));
        self.needless += needless;
        // What is needed moves only if it is no more than what goes, so that it costs no more than a move of each byte,
        // in whatever pieces the text comes and however little is fetched at a time.
        if self.needless > self.buffer.len() / 2 {
            self.buffer.drain(..self.needless);
            self.needless = 0;
        }
        self.buffer.extend_from_slice(piece.as_ref());
        Scan { text: rest(&self.buffer, self.needless), is_whole: false, engine: Held::Lent(&mut self.engine) }
    }

    /// Returns what is left once the text has ended. Afterwards the scanner is at the beginning of the next text.
    pub fn finish(&mut self) -> Scan<'_> {
        if self.is_finished {
            *self = Self::default();
        }
        self.is_finished = true;
        Scan { text: rest(&self.buffer, self.needless), is_whole: true, engine: Held::Lent(&mut self.engine) }
    }
}

fn rest(buffer: &[u8], needless: usize) -> &[u8] {
    buffer.get(needless..).unwrap_or_default()
}

/// An iterator over what a text mentions. [`scan`] and [`Scanner`] make it.
pub struct Scan<'t> {
    text: &'t [u8],
    /// Whether the text ends with what is there.
    is_whole: bool,
    engine: Held<'t>,
}

enum Held<'t> {
    Own(Box<Engine>),
    Lent(&'t mut Engine),
}

impl fmt::Debug for Scan<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Scan").field("len", &self.text.len()).finish_non_exhaustive()
    }
}

impl<'t> Iterator for Scan<'t> {
    type Item = Finding<'t>;

    fn next(&mut self) -> Option<Finding<'t>> {
        let engine = match &mut self.engine {
            Held::Own(engine) => engine,
            Held::Lent(engine) => &mut **engine,
        };
        engine.next(self.text, self.is_whole)
    }
}

#[cfg(test)]
mod tests {
    use super::Scanner;

    #[test]
    fn fetching_little_at_a_time_moves_no_byte_often() {
        let text = "UserErrorGuestAgentStatusUnavailable\n".repeat(1000);
        let mut scanner = Scanner::new();
        let (mut told, mut moved) = (0, 0);
        let mut piece = &*text;
        loop {
            let before = scanner.buffer.len();
            let found = scanner.push(piece).take(1).count();
            piece = "";
            told += found;
            if scanner.buffer.len() < before {
                moved += scanner.buffer.len();
            }
            if found == 0 {
                break;
            }
        }
        assert_eq!(told + scanner.finish().count(), 1000);
        assert!(moved <= text.len(), "{moved} bytes were moved of {}", text.len());
    }
}
