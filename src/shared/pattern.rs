//! A message as it is looked for: its letters between its placeholders, and the eight bytes that give it away.
//!
//! `bake` compiles this file too: it chooses the anchors that the search finds.

use alloc::vec::Vec;

use super::letters::next;

/// Bytes to look for.
pub(crate) type Anchor = [u8; ANCHOR];

/// How many bytes are looked for.
pub(crate) const ANCHOR: usize = 8;

/// The search looks at places so far apart.
pub(crate) const STRIDE: usize = 4;

/// It sees so many bytes at each: a gram. A text that holds an anchor has one of its first grams at such a place.
pub(crate) const GRAM: usize = ANCHOR - STRIDE + 1;

/// Names that are shorter are not looked for: they are words.
pub(crate) const SHORTEST_NAME: usize = 8;

/// Stands for a number: the service fills in another one, or the limit it tells of has changed.
pub(crate) const NUMBER: u8 = b'#';

/// So many letters beside an anchor are known. Whatever is near a wording has them at one side at least, as it has
/// more than twice as many around the anchor.
pub(crate) const BESIDE: usize = 8;

/// What may stand for a blank within an anchor: blanks, a line end, those of an address, a form, a page, and one that breaks
/// no line.
pub(crate) const BLANKS: [&str; 8] = [" ", "  ", "\n", "\r\n", "%20", "+", "\u{a0}", "&nbsp;"];

/// How many letters of a message an anchor has; it is folded, and has one of the [blanks](BLANKS), if any.
pub(crate) fn letters_in(anchor: &Anchor) -> usize {
    if anchor.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b' ') {
        return anchor.iter().filter(|byte| **byte != b' ').count();
    }
    let (mut rest, mut blanks) = (&anchor[..], 0);
    while let [_, behind @ ..] = rest {
        let is_folded = |blank: &&&str| {
            rest.len() >= blank.len() && blank.bytes().zip(rest).all(|(byte, folded)| byte | 0x20 == *folded)
        };
        let blank = BLANKS.iter().find(is_folded).map_or(0, |blank| blank.len());
        blanks += blank;
        rest = if blank == 0 { behind } else { rest.get(blank..).unwrap_or_default() };
    }
    ANCHOR - blanks
}

/// What stands between the placeholders of a message, folded; none is empty.
pub(crate) fn segments(message: &str) -> Vec<Vec<u8>> {
    literals(message).map(|literal| letters_of(literal).map(|(letter, _)| letter).collect()).collect()
}

/// What stands between the placeholders of a message, as far as there are letters.
pub(crate) fn literals(message: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(message);
    core::iter::from_fn(move || {
        let (literal, behind) = match split_placeholder(rest?) {
            Some((literal, behind)) => (literal, Some(behind)),
            None => (rest?, None),
        };
        rest = behind;
        Some(literal)
    })
    .filter(|literal| next(literal.as_bytes(), 0).is_some())
}

/// Splits at the first `<placeholder>`.
fn split_placeholder(message: &str) -> Option<(&str, &str)> {
    let mut from = 0;
    loop {
        let open = from + message.get(from..)?.find('<')?;
        let inner = message.get(open + 1..)?;
        let close = inner.find(['<', '>'])?;
        let name = inner.get(..close)?;
        let is_name = !name.is_empty() && name.len() <= 40 && name.starts_with(|c: char| c.is_alphabetic());
        if is_name && inner.get(close..)?.starts_with('>') {
            return Some((message.get(..open)?, inner.get(close + 1..)?));
        }
        from = open + 1;
    }
}

/// The letters of a text, and where each stands; numbers of three and more digits become one sign.
pub(crate) fn letters_of(text: &str) -> impl Iterator<Item = (u8, usize)> {
    let text = text.as_bytes();
    let mut place = 0;
    core::iter::from_fn(move || {
        let (letter, behind) = next(text, place)?;
        let start = behind - 1;
        let digits = text.iter().skip(start).take_while(|byte| byte.is_ascii_digit()).count();
        if digits < 3 {
            place = behind;
            return Some((letter, start));
        }
        place = start + digits;
        Some((NUMBER, start))
    })
}
