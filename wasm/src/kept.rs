//! What is kept of the texts, to show it with the mentions marked in it: the whole if it is short, else some lines around
//! each of the first mentions of an error.

use std::borrow::Cow;
use std::mem;
use std::ops::Range;

use serde::Serialize;

/// Texts are shown whole if they have no more bytes than this together.
const SHORT: usize = 256 << 10;
/// So much of the end of what was read is kept: a mention is told once what follows it has been seen.
const END: usize = 16 << 10;
/// So much is shown before and behind a mention, and so many lines.
const AROUND: usize = 240;
const LINES: usize = 2;

/// A part of a text: as it stands there, or marked, as it is mentioned.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub(crate) enum Part<'t> {
    Plain(Cow<'t, str>),
    Marked { text: Cow<'t, str>, keys: Vec<&'t str> },
}

/// Where something stands that is to be marked, and as what.
#[derive(Clone, Copy)]
pub(crate) struct Mark<'t> {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) key: &'t str,
}

/// Some lines of a text.
#[derive(Debug)]
pub(crate) struct Excerpt {
    text: Vec<u8>,
    mention: Range<usize>,
}

impl Excerpt {
    /// Returns it in three parts.
    pub(crate) fn parts<'t>(&'t self, key: &'t str) -> Vec<Part<'t>> {
        let Range { start, end } = self.mention;
        parts(&self.text, [Mark { start, end, key }])
    }
}

/// Texts as far as they are kept.
#[derive(Debug, Default)]
pub(crate) struct Kept {
    /// All texts, as long as they are short.
    whole: Vec<Vec<u8>>,
    is_long: bool,
    /// The end of what was read, and where in its text it begins.
    end: Vec<u8>,
    start: usize,
    /// How much was read, of all texts.
    len: usize,
}

impl Kept {
    /// Takes the next piece of a text.
    pub(crate) fn push(&mut self, file: usize, piece: &[u8]) {
        self.len = self.len.saturating_add(piece.len());
        if self.len > SHORT {
            self.is_long = true;
            self.whole = Vec::new();
        } else {
            while self.whole.len() <= file {
                self.whole.push(Vec::new());
            }
            if let Some(text) = self.whole.get_mut(file) {
                text.extend_from_slice(piece);
            }
        }
        self.end.extend_from_slice(piece);
    }

    /// Forgets what no mention to come has around it.
    pub(crate) fn forget(&mut self) {
        let needless = self.end.len().saturating_sub(END);
        self.end.drain(..needless);
        self.start = self.start.saturating_add(needless);
    }

    /// Ends a text.
    pub(crate) fn end(&mut self) {
        self.end = Vec::new();
        self.start = 0;
    }

    /// Returns how much was read.
    pub(crate) const fn len(&self) -> usize {
        self.len
    }

    /// Returns the texts, if they are short.
    pub(crate) fn whole(&self) -> Option<impl Iterator<Item = &[u8]>> {
        (!self.is_long).then(|| self.whole.iter().map(Vec::as_slice))
    }

    /// Returns the lines around what was just found.
    pub(crate) fn excerpt(&self, found: Range<usize>, text: &[u8]) -> Excerpt {
        let place = |at: usize| at.checked_sub(self.start);
        let around = || {
            let (start, end) = (place(found.start)?, place(found.end)?);
            Some((self.end.get(..start)?, self.end.get(end..)?))
        };
        let (before, behind) = around().unwrap_or_default();
        let before = last_lines(before);
        let text = [before, text, first_lines(behind)].concat();
        Excerpt { mention: before.len()..before.len() + found.len(), text }
    }
}

/// Returns the end of a text: some lines, from the beginning of a character on.
fn last_lines(text: &[u8]) -> &[u8] {
    let text = text.get(text.len().saturating_sub(AROUND)..).unwrap_or(text);
    let mut ends = text.iter().enumerate().rev().filter(|(_, byte)| **byte == b'\n');
    let from = ends.nth(LINES).map_or(0, |(end, _)| end + 1);
    let text = text.get(from..).unwrap_or_default();
    let whole = text.iter().position(|byte| !is_inside(*byte)).unwrap_or(text.len());
    text.get(whole..).unwrap_or_default()
}

/// Returns the beginning of a text: some lines, to the end of a character.
fn first_lines(text: &[u8]) -> &[u8] {
    let cut = text.get(..AROUND).unwrap_or(text);
    let mut ends = cut.iter().enumerate().filter(|(_, byte)| **byte == b'\n');
    let mut to = ends.nth(LINES).map_or(cut.len(), |(end, _)| end);
    while text.get(to).is_some_and(|byte| is_inside(*byte)) && to > 0 {
        to -= 1;
    }
    text.get(..to).unwrap_or_default()
}

/// Whether a byte of UTF-8 is none with which a character begins.
const fn is_inside(byte: u8) -> bool {
    byte & 0b1100_0000 == 0b1000_0000
}

/// Cuts a text into what is marked and what is not. Marks come in order; what lies within another is passed over.
pub(crate) fn parts<'t>(text: &'t [u8], marks: impl IntoIterator<Item = Mark<'t>>) -> Vec<Part<'t>> {
    let mut parts = Vec::new();
    let mut last = 0..0;
    let mut keys: Vec<&str> = Vec::new();
    let slice = |range: Range<usize>| String::from_utf8_lossy(text.get(range).unwrap_or_default());
    let plain = |parts: &mut Vec<Part<'t>>, last: Range<usize>, keys: Vec<&'t str>, to: usize| {
        if !keys.is_empty() {
            parts.push(Part::Marked { text: slice(last.clone()), keys });
        }
        if last.end < to {
            parts.push(Part::Plain(slice(last.end..to)));
        }
    };
    for Mark { start, end, key } in marks {
        if start == last.start && !keys.is_empty() {
            if !keys.contains(&key) {
                keys.push(key);
            }
        } else if start >= last.end && end <= text.len() {
            plain(&mut parts, last, mem::take(&mut keys), start);
            last = start..end;
            keys.push(key);
        }
    }
    plain(&mut parts, last, keys, text.len());
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(parts: &[Part<'_>]) -> String {
        let shown = |part: &Part<'_>| match part {
            Part::Plain(text) => text.to_string(),
            Part::Marked { text, keys } => format!("[{text}|{}]", keys.join("+")),
        };
        parts.iter().map(shown).collect()
    }

    #[test]
    fn marks_cut_a_text_into_parts_and_lose_nothing() {
        let mark = |start, end, key| Mark { start, end, key };
        let of = |marks: Vec<Mark<'static>>| shown(&parts(b"abcdef", marks));
        assert_eq!(of(vec![]), "abcdef");
        assert_eq!(of(vec![mark(0, 2, "x"), mark(2, 6, "y")]), "[ab|x][cdef|y]");
        assert_eq!(of(vec![mark(1, 3, "x"), mark(1, 3, "y"), mark(1, 3, "x"), mark(4, 5, "z")]), "a[bc|x+y]d[e|z]f");
        // What can't be: overlapping, backwards, beyond the end.
        assert_eq!(of(vec![mark(1, 4, "x"), mark(2, 5, "y"), mark(0, 1, "z"), mark(5, 9, "w")]), "a[bcd|x]ef");
        assert_eq!(parts(b"", []).len(), 0);
    }

    #[test]
    fn an_excerpt_has_some_lines_and_whole_characters() {
        let mut kept = Kept::default();
        let text = "1\n2\n3\n4\nüber CODE üb\n5\n6\n7\n8\n";
        for piece in text.as_bytes().chunks(3) {
            kept.push(0, piece);
        }
        let start = text.find("CODE").unwrap();
        let excerpt = kept.excerpt(start..start + 4, b"CODE");
        assert_eq!(shown(&excerpt.parts("k")), "3\n4\nüber [CODE|k] üb\n5\n6");
        let long = "ü".repeat(AROUND);
        for shift in ["", "x"] {
            let text = format!("{long}{shift}CODE{shift}{long}");
            let mut kept = Kept::default();
            kept.push(0, text.as_bytes());
            let start = text.find("CODE").unwrap();
            let excerpt = shown(&kept.excerpt(start..start + 4, b"CODE").parts("k"));
            assert!(!excerpt.contains('\u{FFFD}') && excerpt.contains("[CODE|k]"), "{excerpt}");
            assert!(excerpt.len() <= 2 * AROUND + 16 && excerpt.len() > 2 * AROUND - 8, "{}", excerpt.len());
        }
    }

    #[test]
    fn a_long_text_is_not_kept() {
        let mut kept = Kept::default();
        for _ in 0..100 {
            kept.push(0, &[b'x'; SHORT / 50]);
            kept.forget();
            assert!(kept.end.len() <= END);
        }
        assert!(kept.whole().is_none() && kept.whole.is_empty());
        assert_eq!((kept.len(), kept.start + kept.end.len()), (SHORT / 50 * 100, SHORT / 50 * 100));
        // What is no longer there has nothing around it.
        assert_eq!(shown(&kept.excerpt(5..6, b"x").parts("k")), "[x|k]");
    }
}
