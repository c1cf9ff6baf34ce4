//! Looks for signs in a text, whole or in pieces.

use core::fmt;

use super::cursor::Cursor;
use super::signs::{self, BEFORE, BEHIND};
use super::{Values, anchors};

/// So much of a text is kept: what a sign may need, and room for what comes.
const KEPT: usize = 4096;

/// Reads what a text that comes in pieces of any size tells about itself, without allocation.
///
/// It tells the same as [`Values::from_text`] of the whole text.
///
/// # Examples
///
/// ```
/// use azure_backup_errors::{Os, ValueScanner};
///
/// let mut scanner = ValueScanner::new();
/// for piece in ["tail /var/lib/wa", "agent/events\n"] {
///     scanner.push(piece);
/// }
/// assert_eq!(scanner.finish().os(), Os::Linux);
/// ```
#[derive(Clone)]
pub struct ValueScanner {
    values: Values,
    kept: [u8; KEPT],
    len: usize,
    /// Where in what is kept the search goes on.
    next: usize,
    /// Whether what is kept begins with the text.
    is_start: bool,
}

impl Default for ValueScanner {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for ValueScanner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ValueScanner").field("values", &self.values).finish_non_exhaustive()
    }
}

impl ValueScanner {
    /// Returns a scanner at the beginning of a text.
    #[must_use]
    pub const fn new() -> Self {
        Self { values: Values::new(), kept: [0; KEPT], len: 0, next: 0, is_start: true }
    }

    /// Takes the next piece of the text.
    pub fn push<T: AsRef<[u8]> + ?Sized>(&mut self, piece: &T) {
        let mut rest = piece.as_ref();
        while !rest.is_empty() {
            let room = self.kept.get_mut(self.len..).unwrap_or_default();
            let (now, later) = rest.split_at_checked(room.len()).unwrap_or((rest, &[]));
            if let Some(room) = room.get_mut(..now.len()) {
                room.copy_from_slice(now);
            }
            self.len += now.len();
            rest = later;
            if self.len == KEPT {
                self.look(false);
            }
        }
    }

    /// Returns what the text tells once it has ended. Afterwards the scanner is at the beginning of the next text.
    pub fn finish(&mut self) -> Values {
        self.look(true);
        core::mem::take(self).values
    }

    /// Looks for signs as far as all of each is there, and forgets what is no longer needed.
    fn look(&mut self, is_end: bool) {
        let text = self.kept.get(..self.len).unwrap_or_default();
        let view = View { text, is_start: self.is_start, is_end };
        self.next = view.read(&mut self.values, self.next);
        let needless = self.next.min(self.len).saturating_sub(BEFORE);
        self.kept.copy_within(needless..self.len, 0);
        self.len -= needless;
        self.next -= needless;
        self.is_start &= needless == 0;
    }
}

/// Reads a whole text.
pub(super) fn read(values: &mut Values, text: &[u8]) {
    View { text, is_start: true, is_end: true }.read(values, 0);
}

/// A part of a text.
struct View<'t> {
    text: &'t [u8],
    is_start: bool,
    is_end: bool,
}

impl View<'_> {
    /// Reads the signs that begin at `from` or behind it, and returns where those begin that need more of the text.
    fn read(&self, values: &mut Values, from: usize) -> usize {
        let Self { text, .. } = *self;
        let until = if self.is_end { text.len() } else { text.len().saturating_sub(BEHIND) };
        let mut next = from;
        while let Some((start, behind, anchor)) = anchors::find(text, next, until) {
            let before = text.get(start.saturating_sub(BEFORE)..start).unwrap_or_default();
            let end = start.saturating_add(BEHIND).min(text.len());
            let cursor = Cursor::new(text.get(..end).unwrap_or_default(), behind, self.is_end && end == text.len());
            // A text that is nothing but an id is whole.
            let is_alone =
                self.is_start && start == before.len() && before.iter().all(|byte| b"/ \t\r\n".contains(byte));
            let cursor = if is_alone { cursor.alone() } else { cursor };
            next = signs::read(values, anchor, before, cursor).max(behind);
        }
        next.max(until)
    }
}
