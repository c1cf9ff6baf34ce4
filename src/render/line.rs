//! The words of a line of plain text: where it may be broken, and what sets its parts off.

use core::fmt::{self, Write};

use super::filled::{Filled, Part, Parts};
use crate::shared::kinds::SpanKind;

/// Literal text and labels up to this length are kept on one line.
const UNBROKEN: usize = 40;

pub(super) type Quotes = (&'static str, &'static str);

/// What a line consists of: strings, or the spans of a text with what sets them off.
#[derive(Clone)]
pub(super) struct Line<'a> {
    /// What is left of the string that is being read.
    string: &'a str,
    rest: Rest<'a>,
    is_unbroken: bool,
}

#[derive(Clone)]
#[allow(clippy::large_enum_variant, reason = "it lives on the stack, and there is no allocation to box it with")]
pub(super) enum Rest<'a> {
    Strings(&'a [&'a str]),
    Spans(Marked<'a>),
}

/// The parts of a text, set off: code in backticks, titles of links in quotes, labels in quotes or in bold.
#[derive(Clone)]
pub(super) struct Marked<'v> {
    parts: Parts<'v>,
    labels: Quotes,
    titles: Quotes,
    /// What a part was taken apart into, as far as it is left, and whether it stays on one line.
    pieces: [(&'v str, bool); 4],
    next: usize,
    is_code: bool,
}

impl<'v> Marked<'v> {
    pub(super) fn new(text: Filled<'v>, labels: Quotes, titles: Quotes) -> Self {
        Self { parts: text.parts(), labels, titles, pieces: [("", false); 4], next: 4, is_code: false }
    }

    fn next_string(&mut self) -> Option<(&'v str, bool)> {
        loop {
            while let Some(piece) = self.pieces.get(self.next) {
                self.next += 1;
                if !piece.0.is_empty() {
                    return Some(*piece);
                }
            }
            if !self.take_apart() {
                return None;
            }
        }
    }

    /// Takes the next part apart; there may only be code to close.
    fn take_apart(&mut self) -> bool {
        let part = self.parts.next();
        let is_code = part.is_some_and(|part| matches!(part.kind, SpanKind::Code | SpanKind::Placeholder));
        let turns = is_code != core::mem::replace(&mut self.is_code, is_code);
        let (open, close) = match part {
            Some(part) if part.kind == SpanKind::Label => self.labels,
            // An address needs no quotes.
            Some(part) if part.kind == SpanKind::Link && part.url != Some(part.text) => self.titles,
            _ => ("", ""),
        };
        let text = part.map_or("", |part: Part<'_>| part.text);
        let is_unbroken = part.is_some_and(|part| part.kind != SpanKind::Plain) && text.len() <= UNBROKEN;
        self.pieces = [(if turns { "`" } else { "" }, false), (open, false), (text, is_unbroken), (close, false)];
        self.next = 0;
        turns || part.is_some()
    }
}

impl<'a> Line<'a> {
    pub(super) fn new(rest: Rest<'a>) -> Self {
        Self { string: "", rest, is_unbroken: false }
    }

    fn next_string(&mut self) -> Option<&'a str> {
        match &mut self.rest {
            Rest::Strings(strings) => {
                let (first, behind) = strings.split_first()?;
                *strings = behind;
                Some(first)
            }
            Rest::Spans(marked) => {
                let (string, is_unbroken) = marked.next_string()?;
                self.is_unbroken = is_unbroken;
                Some(string)
            }
        }
    }
}

/// Counts the columns of what is written to it.
struct Columns(usize);

impl Write for Columns {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0 += width(text);
        Ok(())
    }
}

/// How many columns something takes that is still to be formatted.
pub(super) fn columns(what: fmt::Arguments<'_>) -> usize {
    let mut counted = Columns(0);
    // Counting fails nowhere.
    let _ = counted.write_fmt(what);
    counted.0
}

/// How many columns something takes: an escape sequence takes none.
pub(super) fn width(piece: &str) -> usize {
    if piece.starts_with('\x1b') { 0 } else { piece.chars().count() }
}

impl<'a> Line<'a> {
    /// Takes what is left of a word in the string that is being read, if the word ends there.
    pub(super) fn end_of_word(&mut self) -> Option<&'a str> {
        if self.is_unbroken {
            return None;
        }
        let len = self.string.bytes().position(|byte| byte == b' ')?;
        let (word, behind) = (self.string.get(..len)?, self.string.get(len + 1..)?);
        self.string = behind;
        Some(word)
    }
}

/// The pieces of the words of a line, and whether each is the last of its word.
impl<'a> Iterator for Line<'a> {
    type Item = (&'a str, bool);

    fn next(&mut self) -> Option<(&'a str, bool)> {
        while self.string.is_empty() {
            self.string = self.next_string()?;
        }
        match self.end_of_word() {
            Some(piece) => Some((piece, true)),
            None => Some((core::mem::take(&mut self.string), false)),
        }
    }
}
