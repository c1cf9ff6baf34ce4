//! A character however it is written: as it is, or as JSON, XML, HTML, mail and addresses write it.
//!
//! `ä`, `ö`, `ü` and `ß` are two letters each, those that are written where there are none of them: `ae`, `ss`. So one
//! character may be two letters, and a place may lie between them: within `\u00fc` behind the backslash, and within
//! `&uuml;` before the semicolon when it is read forwards, behind the ampersand when it is read backwards.

use super::letters::{fold, is_word};
use super::lines;

/// What stands at a place of a text.
pub(super) enum Part {
    /// A letter, folded, and how far it is to the next place.
    Letter(u8, usize),
    /// So many bytes that make no difference.
    Gap(usize),
    /// An apostrophe of so many bytes.
    Apostrophe(usize),
}

/// A character that may be written in several ways.
enum Char {
    Apostrophe,
    Gap,
    Letter(u8),
    Two([u8; 2]),
}

/// Tags within which a sentence goes on.
const TAGS: [&[u8]; 16] = [
    b"br", b"p", b"b", b"i", b"u", b"a", b"em", b"strong", b"code", b"tt", b"span", b"font", b"div", b"td", b"tr",
    b"li",
];
/// An opening tag has at most so many bytes.
const LONGEST_TAG: usize = 64;
/// The longest entity is `&hellip;`, and what comes near it.
const LONGEST_ENTITY: usize = 9;
/// `%C3` and `=C3` have three bytes.
const UNIT: usize = 3;

fn at(text: &[u8], place: usize) -> Option<u8> {
    text.get(place).copied()
}

fn before(text: &[u8], place: usize) -> Option<u8> {
    at(text, place.checked_sub(1)?)
}

/// Whether a byte makes no difference, whatever stands beside it: nothing that begins or ends an escape, an entity, a tag, a
/// contraction or a line.
pub(super) const fn is_plain_gap(byte: u8) -> bool {
    !is_word(byte) && !matches!(byte, b'\'' | b'`' | b'"' | b'\\' | b'&' | b';' | b'<' | b'>' | b'%' | b'=' | b'\n')
}

/// Whether a byte that is no letter may begin more than a gap of one byte, as far as the next one tells.
#[inline(always)]
pub(super) fn may_begin_more(byte: u8, behind: Option<&u8>) -> bool {
    let Some(behind) = behind else { return true };
    match byte {
        b'%' | b'=' => behind.is_ascii_hexdigit() || matches!(behind, b'\r' | b'\n'),
        b'<' => behind.is_ascii_alphanumeric() || *behind == b'/',
        b'\n' => lines::may_begin_prefix(*behind),
        b'"' => *behind == b',',
        b'>' => false,
        _ => true,
    }
}

/// Whether a `u` is none, but the second letter of `\u00fc`.
pub(super) fn is_second(text: &[u8], place: usize) -> bool {
    before(text, place) == Some(b'\\')
}

/// What stands at a place, if there is something.
pub(super) fn part(text: &[u8], place: usize) -> Option<Part> {
    let byte = at(text, place)?;
    Some(match byte {
        b'u' | b'U' if before(text, place) == Some(b'\\') => match escape(text, place.saturating_sub(1)) {
            Some(Char::Two([_, letter])) => Part::Letter(letter, 5),
            _ => Part::Letter(b'u', 1),
        },
        b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' => Part::Letter(byte.to_ascii_lowercase(), 1),
        b'\'' | b'`' => Part::Apostrophe(1),
        b'<' | b'\\' | b'&' if opening(text, place).is_some() => {
            Part::Gap(tag(text, place).or_else(|| opening(text, place)).unwrap_or(1))
        }
        b'\\' => match (escape(text, place), at(text, place + 1)) {
            (Some(char), _) => of_char(char, 6, 1),
            (None, Some(b'n' | b'r' | b't')) => Part::Gap(2),
            _ => Part::Gap(1),
        },
        b'&' => match entity(text, place) {
            Some((code, len)) => of_char(char_of(code), len, len - 1),
            None => Part::Gap(1),
        },
        b';' => match entity_before(text, place + 1).map(|(code, _)| char_of(code)) {
            Some(Char::Two([_, letter])) => Part::Letter(letter, 1),
            _ => Part::Gap(1),
        },
        b'%' | b'=' => encoded(text, place),
        0x80.. => {
            let bytes = text.get(place..).unwrap_or_default();
            match punctuation(bytes) {
                Some((len, true)) => Part::Apostrophe(len),
                Some((len, false)) => Part::Gap(len),
                None => of_byte(before(text, place), byte, at(text, place + 1), 1),
            }
        }
        _ => Part::Gap(1),
    })
}

/// What stands before a place, if there is something.
pub(super) fn part_before(text: &[u8], place: usize) -> Option<Part> {
    let head = text.get(..place)?;
    let byte = *head.last()?;
    Some(match byte {
        b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' => match head {
            [.., b'\\', b'n' | b'r' | b't'] => Part::Gap(2),
            [.., b'\\', b'u' | b'U', _, _, _, _] => match escape(text, place - 6) {
                Some(Char::Two([_, letter])) => Part::Letter(letter, 5),
                Some(char) => tag_before(text, place).map_or_else(|| of_char(char, 6, 6), Part::Gap),
                None => Part::Letter(byte.to_ascii_lowercase(), 1),
            },
            [.., b'%' | b'=', _, _] => encoded_before(text, place),
            _ => Part::Letter(byte.to_ascii_lowercase(), 1),
        },
        b'\'' | b'`' => Part::Apostrophe(1),
        b'\\' => match escape(text, place - 1) {
            Some(Char::Two([letter, _])) => Part::Letter(letter, 1),
            _ => Part::Gap(1),
        },
        b';' => match entity_before(text, place) {
            Some((code, len)) => match char_of(code) {
                Char::Two([_, letter]) => Part::Letter(letter, len - 1),
                char => tag_before(text, place).map_or_else(|| of_char(char, len, len), Part::Gap),
            },
            None => Part::Gap(1),
        },
        b'&' => match entity(text, place - 1).map(|(code, _)| char_of(code)) {
            Some(Char::Two([letter, _])) => Part::Letter(letter, 1),
            _ => Part::Gap(1),
        },
        b'>' => Part::Gap(tag_before(text, place).unwrap_or(1)),
        0x80.. => {
            let found = (2..=3).find_map(|back| {
                let (len, is_apostrophe) = punctuation(head.get(place.checked_sub(back)?..)?)?;
                (len == back).then_some((len, is_apostrophe))
            });
            match found {
                Some((len, true)) => Part::Apostrophe(len),
                Some((len, false)) => Part::Gap(len),
                None => of_byte(before(text, place - 1), byte, at(text, place), 1),
            }
        }
        _ => Part::Gap(1),
    })
}

/// A character of so many bytes, with its first letter so far before the second.
const fn of_char(char: Char, len: usize, to_second: usize) -> Part {
    match char {
        Char::Apostrophe => Part::Apostrophe(len),
        Char::Gap => Part::Gap(len),
        Char::Letter(letter) => Part::Letter(letter, len),
        Char::Two([letter, _]) => Part::Letter(letter, to_second),
    }
}

/// The letter that a byte outside of ASCII stands for, between those beside it.
fn of_byte(before: Option<u8>, byte: u8, behind: Option<u8>, len: usize) -> Part {
    let letter = match (before, byte, behind) {
        (_, 0xC3, Some(second @ 0x80..=0xBF)) => two(second)[0],
        (Some(0xC3), second @ 0x80..=0xBF, _) => two(second)[1],
        // A capital ß.
        (_, 0xE1, Some(0xBA)) | (Some(0xE1), 0xBA, Some(0x9E)) => b's',
        (Some(0xBA), 0x9E, _) => return Part::Gap(len),
        // Two dots above the letter before.
        (_, 0xCC, Some(0x88)) => b'e',
        (Some(0xCC), 0x88, _) => return Part::Gap(len),
        _ => fold(byte),
    };
    Part::Letter(letter, len)
}

/// The letters of a character of Latin-1, by its second byte.
const fn two(second: u8) -> [u8; 2] {
    match second {
        0x84 | 0xA4 => *b"ae",
        0x96 | 0xB6 => *b"oe",
        0x9C | 0xBC => *b"ue",
        0x9F => *b"ss",
        _ => [0xC3, fold(second)],
    }
}

/// What a number of Unicode stands for, of which ASCII, Latin-1 and signs occur in messages.
fn char_of(code: u32) -> Char {
    match code {
        0x27 | 0x60 | 0x2018 | 0x2019 => Char::Apostrophe,
        0xC0..=0xFF => Char::Two(two((code - 0x40) as u8)),
        _ => match u8::try_from(code) {
            Ok(byte) if byte.is_ascii_alphanumeric() => Char::Letter(byte.to_ascii_lowercase()),
            _ => Char::Gap,
        },
    }
}

/// The character of `\u…` at a place.
fn escape(text: &[u8], place: usize) -> Option<Char> {
    match text.get(place..)? {
        [b'\\', b'u' | b'U', digits @ ..] => number(digits.get(..4)?, 16).map(char_of),
        _ => None,
    }
}

fn number(digits: &[u8], radix: u32) -> Option<u32> {
    digits
        .iter()
        .try_fold(0_u32, |number, digit| number.checked_mul(radix)?.checked_add(char::from(*digit).to_digit(radix)?))
}

/// The entity at a place, as the number of its character and its length; 0 is some character that is no letter.
fn entity(text: &[u8], place: usize) -> Option<(u32, usize)> {
    let inner = text.get(place..).filter(|text| text.first() == Some(&b'&'))?.get(1..)?;
    let is_of_entity = |byte: &&u8| byte.is_ascii_alphanumeric() || **byte == b'#';
    let len = inner.iter().take(LONGEST_ENTITY - 1).take_while(is_of_entity).count();
    if len == 0 || inner.get(len) != Some(&b';') {
        return None;
    }
    let code = match inner.get(..len)? {
        [b'#', b'x' | b'X', digits @ ..] => number(digits, 16).unwrap_or_default(),
        [b'#', digits @ ..] => number(digits, 10).unwrap_or_default(),
        b"apos" | b"rsquo" | b"lsquo" => 0x27,
        b"lt" => b'<'.into(),
        b"gt" => b'>'.into(),
        b"auml" => 0xE4,
        b"ouml" => 0xF6,
        b"uuml" => 0xFC,
        b"Auml" => 0xC4,
        b"Ouml" => 0xD6,
        b"Uuml" => 0xDC,
        b"szlig" => 0xDF,
        _ => 0,
    };
    Some((code, len + 2))
}

/// The entity that ends at a place.
fn entity_before(text: &[u8], place: usize) -> Option<(u32, usize)> {
    let back = (3..=LONGEST_ENTITY + 1)
        .find(|back| place.checked_sub(*back).and_then(|start| at(text, start)) == Some(b'&'))?;
    entity(text, place - back).filter(|(_, len)| *len == back)
}

/// The length of a tag within which a sentence goes on.
fn tag(text: &[u8], place: usize) -> Option<usize> {
    let open = opening(text, place)?;
    let inner = text.get(place + open..)?;
    let slash = usize::from(inner.first() == Some(&b'/'));
    let name = inner.get(slash..)?;
    let name = name.get(..name.iter().take(7).take_while(|byte| byte.is_ascii_alphanumeric()).count())?;
    if !TAGS.iter().any(|tag| tag.eq_ignore_ascii_case(name)) {
        return None;
    }
    let len = slash + name.len();
    let end = (len..LONGEST_TAG).find_map(|len| Some(len + closing(inner.get(len..)?)?))?;
    let is_name = end == len + 1 || !is_word(*inner.get(len)?);
    let is_one = (len..end).all(|at| opening(inner, at).is_none());
    (is_name && is_one).then_some(open + end)
}

/// The length of the tag that ends at a place.
fn tag_before(text: &[u8], place: usize) -> Option<usize> {
    let head = text.get(..place)?;
    let is_closed = [1, 4, 6]
        .iter()
        .any(|len| closing(head.get(head.len().wrapping_sub(*len)..).unwrap_or_default()) == Some(*len));
    let starts = (2..LONGEST_TAG + 6).map_while(|back| place.checked_sub(back));
    let start =
        if is_closed { starts.into_iter().find(|start| opening(text, *start).is_some())? } else { return None };
    tag(text, start).filter(|len| start + len == place)
}

/// The length of the `<` at a place.
fn opening(text: &[u8], place: usize) -> Option<usize> {
    match text.get(place..)? {
        [b'<', ..] => Some(1),
        [b'&', b'l', b't', b';', ..] => Some(4),
        [b'\\', b'u', b'0', b'0', b'3', b'c' | b'C', ..] => Some(6),
        _ => None,
    }
}

/// The length of the `>` at the beginning of a text.
const fn closing(text: &[u8]) -> Option<usize> {
    match text {
        [b'>', ..] => Some(1),
        [b'&', b'g', b't', b';', ..] => Some(4),
        [b'\\', b'u', b'0', b'0', b'3', b'e' | b'E', ..] => Some(6),
        _ => None,
    }
}

/// The byte that `%C3` or `=C3` stands for, if it is none that would have been written as it is.
fn unit(text: &[u8], place: usize) -> Option<u8> {
    let digits = match text.get(place..place + UNIT)? {
        [b'%', digits @ ..] => digits,
        // Small letters follow an equals sign on other grounds.
        [b'=', digits @ ..] if !digits.iter().any(u8::is_ascii_lowercase) => digits,
        _ => return None,
    };
    let byte = digits.iter().try_fold(0, |byte, digit| Some(byte << 4 | char::from(*digit).to_digit(16)? as u8))?;
    (!byte.is_ascii_alphanumeric()).then_some(byte)
}

/// The place of the unit behind one: a mail may break its line between the two.
fn unit_behind(text: &[u8], place: usize) -> Option<(u8, usize)> {
    let soft = |place: usize| match text.get(place..) {
        Some([b'=', b'\r', b'\n', ..]) => 3,
        Some([b'=', b'\n', ..]) => 2,
        _ => 0,
    };
    let place = place + UNIT;
    let place = place + soft(place);
    Some((unit(text, place)?, place))
}

/// The unit before a place.
fn unit_before(text: &[u8], place: usize) -> Option<(u8, usize)> {
    let head = text.get(..place)?;
    let head = head.strip_suffix(b"=\r\n").or_else(|| head.strip_suffix(b"=\n")).unwrap_or(head);
    let place = head.len().checked_sub(UNIT)?;
    Some((unit(text, place)?, place))
}

/// What begins with `%` or `=`.
fn encoded(text: &[u8], place: usize) -> Part {
    let Some(byte) = unit(text, place) else { return Part::Gap(1) };
    if byte.is_ascii() {
        return of_char(char_of(byte.into()), UNIT, UNIT);
    }
    let second = unit_behind(text, place);
    let third = second.and_then(|(_, place)| unit_behind(text, place));
    let bytes = [byte, second.map_or(0, |(byte, _)| byte), third.map_or(0, |(byte, _)| byte)];
    let behind = |unit: Option<(u8, usize)>| unit.map_or(1, |(_, last)| last + UNIT - place);
    match punctuation(&bytes) {
        Some((2, _)) => Part::Gap(behind(second)),
        Some((_, true)) => Part::Apostrophe(behind(third)),
        Some((_, false)) => Part::Gap(behind(third)),
        None => letter_unit(text, byte, place, second),
    }
}

/// What ends with `%C3` or `=C3`.
fn encoded_before(text: &[u8], place: usize) -> Part {
    let start = place - UNIT;
    let as_it_is = || Part::Letter(before(text, place).unwrap_or_default().to_ascii_lowercase(), 1);
    let Some(byte) = unit(text, start) else { return as_it_is() };
    if byte.is_ascii() {
        return of_char(char_of(byte.into()), UNIT, UNIT);
    }
    let second = unit_before(text, start);
    let third = second.and_then(|(_, start)| unit_before(text, start));
    let part = match (third, second) {
        (Some((first, start)), Some((second, _)))
            if punctuation(&[first, second, byte]).is_some_and(|(len, _)| len == 3) =>
        {
            let is_apostrophe = punctuation(&[first, second, byte]).is_some_and(|(_, is_apostrophe)| is_apostrophe);
            if is_apostrophe { Part::Apostrophe(place - start) } else { Part::Gap(place - start) }
        }
        (_, Some((first, start))) if punctuation(&[first, byte]).is_some_and(|(len, _)| len == 2) => {
            Part::Gap(place - start)
        }
        _ => letter_unit(text, byte, start, unit_behind(text, start)),
    };
    if let Part::Gap(1) = part { as_it_is() } else { part }
}

/// The letter of a byte that is written in three.
fn letter_unit(text: &[u8], byte: u8, place: usize, behind: Option<(u8, usize)>) -> Part {
    let (before, behind) = (unit_before(text, place).map(|(byte, _)| byte), behind.map(|(byte, _)| byte));
    // What is no part of a character is none.
    let is_part = match byte {
        0x80..=0xBF => before.is_some_and(|byte| byte >= 0x80),
        _ => behind.is_some_and(|byte| (0x80..=0xBF).contains(&byte)),
    };
    if is_part { of_byte(before, byte, behind, UNIT) } else { Part::Gap(1) }
}

/// Returns the length of punctuation outside of ASCII at the beginning of `text`, and whether it is an apostrophe:
/// the general punctuation of Unicode, the signs of Latin-1, box drawing, and the full-width and CJK forms of both.
fn punctuation(text: &[u8]) -> Option<(usize, bool)> {
    match text {
        [0xE2, 0x80, 0x98 | 0x99, ..] => Some((3, true)),
        [0xE2, 0x80..=0x81 | 0x94..=0x97, 0x80..=0xBF, ..] => Some((3, false)),
        [0xE3, 0x80, 0x80..=0xBF, ..] => Some((3, false)),
        [0xEF, 0xBC, 0x80..=0x8F | 0x9A..=0xA0, ..] | [0xEF, 0xBB, 0xBF, ..] => Some((3, false)),
        [0xC2, 0x80..=0xBF, ..] => Some((2, false)),
        _ => None,
    }
}
