//! Text as messages are compared: its letters and digits alone, in lower case.
//!
//! White space, line breaks, punctuation and quotes make no difference, and neither does how the text was wrapped up on
//! its way: as a string of JSON, as XML, broken by a terminal in the middle of a word. `n't` reads as `not`.

/// A letter of a text and where the reading goes on: behind it, or before it when read backwards.
pub(crate) type Letter = (u8, usize);

/// Between two letters of a message stand at most so many bytes: a line end and the beginning of the next line.
const FARTHEST: usize = 96;

/// Lower-cases a letter: of ASCII, and of Latin-1 in UTF-8, whose second byte has the same bit for it.
pub(crate) const fn fold(byte: u8) -> u8 {
    if byte.is_ascii_uppercase() || (byte >= 0x80 && byte < 0xA0) { byte | 0x20 } else { byte }
}

/// What stands at a place of a text.
enum Part {
    /// A letter, folded.
    Letter(u8),
    /// So many bytes that make no difference.
    Gap(usize),
    /// An apostrophe of so many bytes.
    Apostrophe(usize),
}

fn at(text: &[u8], place: usize) -> Option<u8> {
    text.get(place).copied()
}

/// Whether a byte makes no difference, whatever stands beside it: nothing that an escape, an entity or a contraction
/// begins or ends with.
const fn is_plain_gap(byte: u8) -> bool {
    !is_word(byte) && !matches!(byte, b'\'' | b'`' | b'\\' | b'&' | b';')
}

/// What nearly every byte is, whatever stands beside it: a letter of ASCII, folded, or [`PLAIN_GAP`]; otherwise [`OTHER`].
#[allow(clippy::indexing_slicing, reason = "that is when the crate is compiled")]
static KINDS: [u8; 256] = {
    let mut kinds = [OTHER; 256];
    let mut byte = 0;
    while byte < 256 {
        kinds[byte] = match byte as u8 {
            letter if letter.is_ascii_alphanumeric() => fold(letter),
            gap if is_plain_gap(gap) => PLAIN_GAP,
            _ => OTHER,
        };
        byte += 1;
    }
    kinds
};
const PLAIN_GAP: u8 = 0;
const OTHER: u8 = 1;

fn kind(byte: u8) -> u8 {
    KINDS.get(usize::from(byte)).copied().unwrap_or(OTHER)
}

/// Returns the first letter at or behind a place.
#[inline]
pub(crate) fn next(text: &[u8], place: usize) -> Option<Letter> {
    // Nearly always it is the next byte, or one behind blanks and punctuation.
    for (gap, byte) in text.get(place..)?.iter().take(FARTHEST).enumerate() {
        match kind(*byte) {
            PLAIN_GAP => {}
            OTHER => return next_behind_gap(text, place + gap, place + FARTHEST),
            letter => return Some((letter, place + gap + 1)),
        }
    }
    None
}

fn next_behind_gap(text: &[u8], mut place: usize, last: usize) -> Option<Letter> {
    while place < last {
        match part(text, place)? {
            Part::Letter(letter) => return Some((letter, place + 1)),
            Part::Gap(len) => place += len,
            Part::Apostrophe(len) => {
                if is_contraction(text, place, place + len) {
                    return Some((b'o', place + len));
                }
                place += len;
            }
        }
    }
    None
}

/// Returns the last letter before a place, and where it stands.
#[inline]
pub(crate) fn previous(text: &[u8], place: usize) -> Option<Letter> {
    // Nearly always it is the byte before, or one before blanks and punctuation, and no part of an escape.
    for (gap, byte) in text.get(..place)?.iter().rev().take(FARTHEST).enumerate() {
        let behind = place - gap;
        match kind(*byte) {
            PLAIN_GAP => {}
            letter if letter != OTHER && is_unescaped(text, behind) => return Some((letter, behind - 1)),
            _ => return previous_before_gap(text, behind, place.saturating_sub(FARTHEST)),
        }
    }
    None
}

/// Whether no escape ends at a place: none of the eight bytes before it is a backslash.
#[inline]
fn is_unescaped(text: &[u8], place: usize) -> bool {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    let before = text.get(..place).and_then(|before| before.last_chunk());
    before.is_some_and(|bytes| {
        // All at once, as it is asked of each letter.
        let differences = u64::from_le_bytes(*bytes) ^ (ONES * u64::from(b'\\'));
        differences.wrapping_sub(ONES) & !differences & (ONES << 7) == 0
    })
}

fn previous_before_gap(text: &[u8], mut place: usize, first: usize) -> Option<Letter> {
    while place > first {
        match part_before(text, place)? {
            Part::Letter(letter) => return Some((letter, place - 1)),
            Part::Gap(len) => place -= len,
            Part::Apostrophe(len) => {
                if is_contraction(text, place - len, place) {
                    return Some((b'o', place - len));
                }
                place -= len;
            }
        }
    }
    None
}

/// Whether an apostrophe stands for the `o` of `not`: `isn't`, `can't`.
fn is_contraction(text: &[u8], from: usize, to: usize) -> bool {
    let before = from.checked_sub(1).and_then(|place| at(text, place));
    let is_t = at(text, to).is_some_and(|byte| byte.eq_ignore_ascii_case(&b't'));
    let ends = at(text, to + 1).is_none_or(|byte| !is_word(byte));
    before.is_some_and(|byte| byte.eq_ignore_ascii_case(&b'n')) && is_t && ends
}

/// Whether a byte belongs to a word as far as it alone tells.
pub(crate) const fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte >= 0x80
}

/// Whether a word may begin or end between two bytes. The bytes of other characters than letters count as letters,
/// but those of punctuation.
pub(crate) fn is_boundary(text: &[u8], place: usize) -> bool {
    let behind = part(text, place).is_none_or(|part| !matches!(part, Part::Letter(_)));
    behind || place == 0 || !matches!(part_before(text, place), Some(Part::Letter(_)))
}

fn part(text: &[u8], place: usize) -> Option<Part> {
    let byte = at(text, place)?;
    Some(match byte {
        b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' => Part::Letter(fold(byte)),
        b'\'' | b'`' => Part::Apostrophe(1),
        b'\\' => match text.get(place + 1..) {
            Some([b'u' | b'U', digits @ ..]) => match hex4(digits) {
                Some(code) => escaped(code, 6),
                None => Part::Gap(1),
            },
            Some([b'n' | b'r' | b't', ..]) => Part::Gap(2),
            _ => Part::Gap(1),
        },
        b'&' => entity(text, place),
        0x80.. => match punctuation(text.get(place..).unwrap_or_default()) {
            Some((3, true)) => Part::Apostrophe(3),
            Some((len, _)) => Part::Gap(len),
            None => Part::Letter(fold(byte)),
        },
        _ => Part::Gap(1),
    })
}

fn part_before(text: &[u8], place: usize) -> Option<Part> {
    let before = text.get(..place)?;
    let byte = *before.last()?;
    Some(match byte {
        b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' => match before {
            [.., b'\\', b'n' | b'r' | b't'] => Part::Gap(2),
            [.., b'\\', b'u' | b'U', a, b, c, d] => match hex4(&[*a, *b, *c, *d]) {
                Some(code) => escaped(code, 6),
                None => Part::Letter(fold(byte)),
            },
            _ => Part::Letter(fold(byte)),
        },
        b'\'' | b'`' => Part::Apostrophe(1),
        b';' => {
            let start = (2..=8).filter_map(|back| place.checked_sub(back)).find(|&start| at(text, start) == Some(b'&'));
            match start.map(|start| (start, entity(text, start))) {
                Some((start, Part::Gap(len) | Part::Apostrophe(len))) if start + len != place => Part::Gap(1),
                Some((_, part)) => part,
                None => Part::Gap(1),
            }
        }
        0x80.. => {
            let found = (2..=3).find_map(|back| {
                let (len, is_apostrophe) = punctuation(before.get(place.checked_sub(back)?..)?)?;
                (len == back).then_some((len, is_apostrophe))
            });
            match found {
                Some((len, true)) => Part::Apostrophe(len),
                Some((len, false)) => Part::Gap(len),
                None => Part::Letter(fold(byte)),
            }
        }
        _ => Part::Gap(1),
    })
}

/// What `\u…` stands for, of which only the ASCII half and the apostrophe occur in messages.
fn escaped(code: u16, len: usize) -> Part {
    match code {
        0x27 | 0x2019 => Part::Apostrophe(len),
        _ => Part::Gap(len),
    }
}

fn hex4(digits: &[u8]) -> Option<u16> {
    let digits = core::str::from_utf8(digits.get(..4)?).ok()?;
    u16::from_str_radix(digits, 16).ok()
}

/// An entity of XML: `&apos;`, `&#39;`, `&quot;` and others.
fn entity(text: &[u8], place: usize) -> Part {
    let inner = text.get(place + 1..).unwrap_or_default();
    let len = inner.iter().take(7).take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'#').count();
    match (inner.get(..len), inner.get(len)) {
        (Some(b"apos" | b"#39" | b"#x27" | b"rsquo" | b"#8217"), Some(b';')) => Part::Apostrophe(len + 2),
        (Some([_, ..]), Some(b';')) => Part::Gap(len + 2),
        _ => Part::Gap(1),
    }
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

// Not where bake compiles this file.
#[cfg(all(test, feature = "diagnose"))]
mod tests {
    use std::string::String;
    use std::vec::Vec;

    use proptest::prelude::*;

    use super::{next, previous};

    fn forwards(text: &[u8]) -> Vec<u8> {
        let (mut letters, mut place) = (Vec::new(), 0);
        while let Some((letter, behind)) = next(text, place) {
            assert!(behind > place);
            letters.push(letter);
            place = behind;
        }
        letters
    }

    fn backwards(text: &[u8]) -> Vec<u8> {
        let (mut letters, mut place) = (Vec::new(), text.len());
        while let Some((letter, before)) = previous(text, place) {
            assert!(before < place);
            letters.push(letter);
            place = before;
        }
        letters.reverse();
        letters
    }

    #[track_caller]
    fn reads(text: &str, letters: &str) {
        assert_eq!(String::from_utf8(forwards(text.as_bytes())).unwrap(), letters, "{text}");
        assert_eq!(String::from_utf8(backwards(text.as_bytes())).unwrap(), letters, "{text}, backwards");
    }

    #[test]
    fn only_letters_and_digits_are_read() {
        reads("The VM isn't in a state that allows backups.", "thevmisnotinastatethatallowsbackups");
        reads("is not, isn’t, ISN'T, isn&apos;t, isn&#39;t, isn\\u0027t", "isnotisnotisnotisnotisnotisnot");
        reads("the VM's 'name't", "thevmsnamet");
        reads("not found.\\r\\nSelected item", "notfoundselecteditem");
        reads("a \\\"b\\\" &quot;c&quot; &lt;d&gt; e & f; g", "abcdefg");
        reads("„Über“ – fünf …", "überfünf");
        reads("Error Code：5\u{3000}x\u{feff}", "errorcode5x");
        reads("│ broken by a ter\n│   minal", "brokenbyaterminal");
        reads("50 %; &; x", "50x");
    }

    #[test]
    fn what_is_far_away_belongs_to_something_else() {
        let text = std::format!("a{}b", " ".repeat(200));
        assert_eq!(next(text.as_bytes(), 1), None);
        assert_eq!(previous(text.as_bytes(), 201), None);
    }

    proptest! {
        #[test]
        fn any_bytes_can_be_read(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            forwards(&bytes);
            backwards(&bytes);
        }
    }
}
