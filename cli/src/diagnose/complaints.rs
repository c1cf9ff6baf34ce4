//! The first lines of texts that say that something failed: what is shown where nothing is recognised.

use memchr::memmem;

use super::found::Spot;
use crate::line::one_line;

/// So many lines are kept, and so much of each.
const MOST: usize = 3;
const LONGEST: usize = 300;

/// What such lines have in them.
const SIGNS: [&[u8]; 4] = [b"ERROR", b"Error:", b"Failed", b"failed"];

/// Lines that say that something failed.
#[derive(Default)]
pub(super) struct Complaints {
    lines: Vec<(Spot, String)>,
    /// The line that is being read, as far as it is kept, and its number less one.
    line: Vec<u8>,
    number: usize,
}

impl Complaints {
    pub(super) fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (Spot, &str)> {
        self.lines.iter().map(|(spot, line)| (*spot, line.as_str()))
    }

    /// Reads the next piece of a file.
    pub(super) fn read(&mut self, file: usize, piece: &[u8]) {
        if self.lines.len() >= MOST {
            return;
        }
        // Nearly all of a long text is passed over at once.
        let end = memchr::memrchr(b'\n', piece).map_or(0, |end| end + 1);
        if end > 0 && !SIGNS.iter().any(|sign| memmem::find(piece, sign).is_some()) {
            self.take(file);
            self.number += memchr::memchr_iter(b'\n', &piece[..end]).count() - 1;
            self.line.extend(&piece[end..piece.len().min(end + LONGEST)]);
            return;
        }
        let mut lines = piece.split(|byte| *byte == b'\n').peekable();
        while let Some(line) = lines.next() {
            let room = LONGEST.saturating_sub(self.line.len());
            self.line.extend(&line[..line.len().min(room)]);
            if lines.peek().is_some() {
                self.take(file);
            }
        }
    }

    /// Ends a file.
    pub(super) fn end(&mut self, file: usize) {
        self.take(file);
        self.number = 0;
    }

    fn take(&mut self, file: usize) {
        let is_complaint = SIGNS.iter().any(|sign| memmem::find(&self.line, sign).is_some());
        if is_complaint && self.lines.len() < MOST {
            let line = one_line(String::from_utf8_lossy(&self.line).trim());
            self.lines.push((Spot { file, line: self.number + 1 }, line));
        }
        self.line.clear();
        self.number += 1;
    }
}
