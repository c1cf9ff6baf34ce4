//! Text as messages are compared: its letters and digits alone, in lower case.
//!
//! White space, line breaks, punctuation and quotes make no difference, and neither does how the text was wrapped up on
//! its way: as a string of JSON, as XML, in a mail, in an address, broken by a terminal in the middle of a word, with what
//! a log puts before each line. `n't` reads as `not`, `ü` as `ue`, `ß` as `ss`.

use super::lines::{self, LONGEST_PREFIX};
use super::written::{Part, is_plain_gap, is_second, may_begin_more, part, part_before};

/// A letter of a text and where the reading goes on: behind it, or before it when read backwards.
pub(crate) type Letter = (u8, usize);

/// Between two letters of a message stand at most so many bytes that make no difference.
const FARTHEST: usize = 96;

/// So far away the next letter stands at most: behind a line end, and what stands before the next line.
pub(crate) const FARTHEST_LETTER: usize = FARTHEST + 160;

/// Lower-cases a letter: of ASCII, and of Latin-1 in UTF-8, whose second byte has the same bit for it.
pub(crate) const fn fold(byte: u8) -> u8 {
    if byte.is_ascii_uppercase() || (byte >= 0x80 && byte < 0xA0) { byte | 0x20 } else { byte }
}

/// Whether a byte belongs to a word as far as it alone tells.
pub(crate) const fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte >= 0x80
}

/// What nearly every byte is, whatever stands beside it: a letter of ASCII, folded, or a gap. Other bytes have to be looked
/// at with those beside them: in both directions, or only when they are read forwards.
#[allow(clippy::indexing_slicing, reason = "that is when the crate is compiled")]
static KINDS: [u8; 256] = {
    let mut kinds = [OTHER; 256];
    let mut byte = 0;
    while byte < 256 {
        kinds[byte] = match byte as u8 {
            letter if letter.is_ascii_alphanumeric() => fold(letter),
            b'%' | b'=' | b'<' | b'\n' => GAP_BACKWARDS,
            gap if is_plain_gap(gap) => PLAIN_GAP,
            _ => OTHER,
        };
        byte += 1;
    }
    kinds
};
const PLAIN_GAP: u8 = 0;
const GAP_BACKWARDS: u8 = 1;
const OTHER: u8 = 2;

fn kind(byte: u8) -> u8 {
    KINDS.get(usize::from(byte)).copied().unwrap_or(OTHER)
}

/// Returns the first letter at or behind a place.
#[inline(always)]
pub(crate) fn next(text: &[u8], place: usize) -> Option<Letter> {
    next_with_start(text, place).map(|(letter, _, behind)| (letter, behind))
}

/// Returns the first letter at or behind a place, where it begins and where it ends.
#[inline(always)]
pub(crate) fn next_with_start(text: &[u8], place: usize) -> Option<(u8, usize, usize)> {
    // Nearly always it is the next byte, or one behind a blank.
    let kind_at = |place: usize| text.get(place).map_or(OTHER, |byte| kind(*byte));
    match kind_at(place) {
        b'u' if is_second(text, place) => next_written(text, place, place + FARTHEST),
        PLAIN_GAP => match kind_at(place + 1) {
            PLAIN_GAP | GAP_BACKWARDS | OTHER => next_behind_gap(text, place),
            letter => Some((letter, place + 1, place + 2)),
        },
        GAP_BACKWARDS | OTHER => next_behind_gap(text, place),
        letter => Some((letter, place, place + 1)),
    }
}

#[inline(never)]
fn next_behind_gap(text: &[u8], place: usize) -> Option<(u8, usize, usize)> {
    for (byte, there) in text.get(place..)?.iter().take(FARTHEST).zip(place..) {
        match kind(*byte) {
            PLAIN_GAP => {}
            GAP_BACKWARDS | OTHER if may_begin_more(*byte, text.get(there + 1)) => {
                return next_written(text, there, place + FARTHEST);
            }
            GAP_BACKWARDS | OTHER => {}
            letter => return Some((letter, there, there + 1)),
        }
    }
    None
}

/// Returns the first letter at or behind a place, however it is written, unless it stands farther away.
#[inline(never)]
fn next_written(text: &[u8], mut place: usize, mut last: usize) -> Option<(u8, usize, usize)> {
    let mut is_broken = false;
    while place < last {
        // What stands before a line takes nothing away from how far the next letter may be.
        let between = if is_broken { 0 } else { between_lines(text, place) };
        if between > 0 {
            is_broken = true;
            place += between;
            last = last.saturating_add(between);
            continue;
        }
        match part(text, place)? {
            Part::Letter(letter, len) => return Some((letter, place, place + len)),
            Part::Gap(len) => place += len,
            Part::Apostrophe(len) => {
                if is_contraction(text, place, place + len) {
                    return Some((b'o', place, place + len));
                }
                place += len;
            }
        }
    }
    None
}

/// The length of what stands at a place between two lines of a log that say one thing.
fn between_lines(text: &[u8], place: usize) -> usize {
    match text.get(place) {
        Some(b'\n') => match lines::prefix(text, place + 1) {
            0 => 0,
            prefix => prefix + 1,
        },
        Some(b'\\' | b'"') => lines::record_break(text, place).unwrap_or_default(),
        _ => 0,
    }
}

/// Returns the last letter before a place, and where it stands.
#[inline(always)]
pub(crate) fn previous(text: &[u8], place: usize) -> Option<Letter> {
    // Nearly always it is the byte before.
    let bytes = text.get(..place).and_then(|text| text.last_chunk()).map_or(0, |bytes| u64::from_le_bytes(*bytes));
    match kind((bytes >> 56) as u8) {
        PLAIN_GAP | GAP_BACKWARDS | OTHER => previous_before_gap(text, place),
        _ if is_escaped(bytes) => previous_written(text, place, place),
        letter => Some((letter, place - 1)),
    }
}

#[inline(never)]
fn previous_before_gap(text: &[u8], place: usize) -> Option<Letter> {
    // Nearly always it is one byte behind a word.
    if let Some([word @ .., gap]) = text.get(..place).and_then(|text| text.last_chunk::<9>()) {
        let bytes = word.first_chunk().map_or(0, |bytes| u64::from_le_bytes(*bytes));
        let last = (bytes >> 56) as u8;
        let is_in_line =
            if *gap == b' ' { last.is_ascii_lowercase() && !lines::may_end_with_level(word) } else { *gap != b'\t' };
        if kind(*gap) < OTHER && is_in_line && kind(last) > OTHER && !is_escaped(bytes) {
            return Some((kind(last), place - 2));
        }
    }
    previous_before_any_gap(text, place)
}

#[inline(never)]
fn previous_before_any_gap(text: &[u8], place: usize) -> Option<Letter> {
    let mut before = text.get(place.saturating_sub(FARTHEST)..place)?;
    let mut behind = place;
    while let [rest @ .., byte] = before {
        match kind(*byte) {
            PLAIN_GAP | GAP_BACKWARDS => (before, behind) = (rest, behind - 1),
            OTHER => break,
            letter => {
                let bytes = before.last_chunk().map(|bytes| u64::from_le_bytes(*bytes));
                if bytes.is_none_or(is_escaped) || may_end_prefix(text, behind, place) {
                    break;
                }
                return Some((letter, behind - 1));
            }
        }
    }
    previous_written(text, behind, place)
}

/// Whether an escape may end behind these bytes: one of them is a backslash, or the last ones are like `%20`.
#[inline(always)]
const fn is_escaped(bytes: u64) -> bool {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    // All at once, as it is asked of each letter.
    let differences = bytes ^ (ONES * b'\\' as u64);
    let has_backslash = differences.wrapping_sub(ONES) & !differences & (ONES << 7) != 0;
    has_backslash
        || matches!((bytes >> 40) as u8, b'%' | b'=')
            && ((bytes >> 48) as u8).is_ascii_hexdigit()
            && ((bytes >> 56) as u8).is_ascii_hexdigit()
}

/// Whether the letter before a gap may be the last one of what a log puts before a line.
fn may_end_prefix(text: &[u8], letter: usize, from: usize) -> bool {
    let gap = text.get(letter..from).unwrap_or_default();
    lines::may_end_prefix(gap, text.get(..letter).unwrap_or_default())
}

/// Returns the last letter before a place, however it is written, with nothing but a gap between that and where one began
/// to look.
#[inline(never)]
fn previous_written(text: &[u8], mut place: usize, from: usize) -> Option<Letter> {
    let mut first = from.saturating_sub(FARTHEST);
    let mut is_broken = false;
    while place > first {
        let between = if is_broken { None } else { lines::record_break_before(text, place) };
        if let Some(len) = between {
            is_broken = true;
            place -= len;
            first = first.saturating_sub(len);
            continue;
        }
        match part_before(text, place)? {
            Part::Letter(letter, len) => {
                let line = if is_broken || place == from { None } else { lines::line_before(text, place, from) };
                let Some(line) = line else { return Some((letter, place - len)) };
                is_broken = true;
                first = first.saturating_sub(place - line);
                place = line;
            }
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
    // A line may end on either side.
    let before = text.get(..lines::previous_line(text, from).unwrap_or(from)).unwrap_or_default();
    // `isn\'t`, `isn''t`
    let doubled = before.iter().rev().take(4).take_while(|byte| matches!(byte, b'\\' | b'\'')).count();
    let is_n = before.iter().rev().nth(doubled).is_some_and(|byte| byte.eq_ignore_ascii_case(&b'n'));
    let to = lines::next_line(text, to).unwrap_or(to);
    let is_t = text.get(to).is_some_and(|byte| byte.eq_ignore_ascii_case(&b't'));
    is_n && is_t && !matches!(part(text, to + 1), Some(Part::Letter(..)))
}

/// Whether a word may begin or end between two bytes. The bytes of other characters than letters count as letters,
/// but those of punctuation.
pub(crate) fn is_boundary(text: &[u8], place: usize) -> bool {
    !matches!(part(text, place), Some(Part::Letter(..))) || begins_word(text, place)
}

/// Whether no letter stands just before a place.
fn begins_word(text: &[u8], place: usize) -> bool {
    place == 0 || !matches!(part_before(text, place), Some(Part::Letter(..)))
}

/// Whether a letter may stand at a place, as far as the byte there tells; of what is no letter, nothing is told.
#[inline]
pub(crate) fn may_stand_at(text: &[u8], place: usize, letter: u8) -> bool {
    let there = text.get(place).map_or(PLAIN_GAP, |byte| kind(*byte));
    there == letter || matches!(there, GAP_BACKWARDS | OTHER) || kind(letter) <= OTHER
}

/// Whether a letter may stand before a place, as far as the byte there tells; of what is no letter, nothing is told.
#[inline]
pub(crate) fn may_stand_before(text: &[u8], place: usize, letter: u8) -> bool {
    let last = place.checked_sub(1).and_then(|before| text.get(before)).copied().unwrap_or(b' ');
    // Escapes end with digits.
    kind(last) == letter || kind(last) == OTHER || last.is_ascii_hexdigit() || kind(letter) <= OTHER
}

/// Whether the first letter of a word stands at a place.
pub(crate) fn is_start(text: &[u8], place: usize) -> bool {
    tell(text, place).map_or_else(
        || matches!(part(text, place), Some(Part::Letter(..))) && begins_word(text, place),
        |(before, behind)| behind && !before,
    )
}

/// Whether the last letter of a word stands before a place.
pub(crate) fn is_end(text: &[u8], place: usize) -> bool {
    tell(text, place).map_or_else(
        || !begins_word(text, place) && !matches!(part(text, place), Some(Part::Letter(..))),
        |(before, behind)| before && !behind,
    )
}

/// Whether letters stand just before and behind a place, where the bytes beside it tell: nearly always.
fn tell(text: &[u8], place: usize) -> Option<(bool, bool)> {
    let bytes = u64::from_le_bytes(*text.get(..place)?.last_chunk()?);
    let (before, behind) = (kind((bytes >> 56) as u8), kind(*text.get(place)?));
    let is_plain = before != OTHER && !matches!(behind, GAP_BACKWARDS | OTHER) && !is_escaped(bytes);
    is_plain.then_some((before > OTHER, behind > OTHER))
}

const _: () = assert!(LONGEST_PREFIX < FARTHEST_LETTER - FARTHEST);

// Not where bake compiles this file.
#[cfg(all(test, feature = "diagnose"))]
mod tests {
    use std::string::String;
    use std::vec::Vec;

    use proptest::prelude::*;

    use super::super::written::{Part, part, part_before};
    use super::{is_end, is_start, next, previous};

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
        reads("„Über“ – fünf …", "ueberfuenf");
        reads("Error Code：5\u{3000}x\u{feff}", "errorcode5x");
        reads("│ broken by a ter\n│   minal", "brokenbyaterminal");
        reads("50 %; &; x", "50x");
    }

    #[test]
    fn a_letter_is_the_same_however_it_is_written() {
        for text in ["Größe ß", "GRÖSSE SS", "GRÖẞE ẞ", "Groesse ss", "Gro\u{308}ße ß", "Gr=C3=B6=C3=9Fe =C3=9F"]
        {
            reads(text, "groessess");
        }
        for text in [
            "Gr\\u00f6\\u00DFe \\u00df",
            "Gr\\\\u00f6\\\\u00dfe ß",
            "Gr&ouml;&szlig;e &#223;",
            "Gr&#xF6;&#XDF;e&nbsp;ß",
        ] {
            reads(text, "groessess");
        }
        for text in ["Gr%C3%B6%c3%9fe+%C3%9F", "Gr=C3=\r\n=B6=C3=9Fe=20=\n=C3=9F", "Gr%C3%B6%C3%9F%65%20ß"] {
            reads(text, if text.contains("%65") { "groess65ss" } else { "groessess" });
        }
        reads(
            "isn%27t isn=27t isn%E2%80%99t isn=E2=80=99t isn&rsquo;t isn\\u2019t isn''t isn\\\\u0027t",
            &"isnot".repeat(8),
        );
        reads("fa\u{e9}a fa\\u00e9a fa&#233;a fa%C3%A9a", "fa\u{e9}afa\u{e9}afa\u{e9}afa\u{e9}a");
        // What only looks so is none.
        reads("Code=BACKUP x=fad 40%ab &uuml \\u12 \\uuu", "codebackupxfad40abuumlu12uuu");
    }

    #[test]
    fn tags_within_a_sentence_are_no_letters() {
        reads(
            "one<br/>two<BR>three<br />four</p><p class=\"x\">five&lt;br/&gt;six\\u003cbr\\u003eseven",
            "onetwothreefourfivesixseven",
        );
        reads("<VMName> < b > a<b c", "vmnamebabc");
    }

    #[test]
    fn what_a_log_puts_before_each_line_is_no_letter() {
        for prefix in [
            "2026-03-01T10:00:07.123Z ERROR agent: ",
            "2026-03-01 10:00:07,123 [main] WARN  c.e.Backup - ",
            "Mar  1 10:00:07 vm-7 waagent[123]: ",
            "[2026-03-01 10:00:07] [error] ",
            "E0301 10:00:07.123 4567 agent.go:12] ",
            "agent_1  | ",
            "2026-03-01T10:00:07.123456789Z stdout F ",
            "10:00:07 info: ",
        ] {
            let text = std::format!("\n{prefix}bro\n{}ken", prefix.replace('7', "9"));
            let place = 1 + prefix.len();
            let letters = forwards(text.as_bytes());
            assert!(letters.ends_with(b"broken"), "{text}: {}", String::from_utf8_lossy(&letters));
            let (mut behind, mut read) = (text.len(), Vec::new());
            while let Some((letter, before)) = previous(text.as_bytes(), behind).filter(|(_, before)| *before >= place)
            {
                read.push(letter);
                behind = before;
            }
            assert_eq!(read, b"nekorb", "{text}");
        }
        // What two lines say alike is read.
        reads("job: the vm is gone\njob: the vm is here", "jobthevmisgonejobthevmishere");
        reads("Backup - failed\nBackup - failed", "backupfailedbackupfailed");
    }

    #[test]
    fn a_record_of_docker_goes_on_in_the_next() {
        let end = r#"","stream":"stdout","time":"2026-03-01T10:00:07.1Z"}"#;
        let text = std::format!("{{\"log\":\"bro\\n{end}\n{{\"log\":\"ken\\n");
        reads(&text, "logbroken");
        reads(&text.replace("\\n", ""), "logbroken");
    }

    #[test]
    fn what_is_far_away_belongs_to_something_else() {
        let text = std::format!("a{}b", " ".repeat(200));
        assert_eq!(next(text.as_bytes(), 1), None);
        assert_eq!(previous(text.as_bytes(), 201), None);
    }

    proptest! {
        #[test]
        fn bytes_tell_the_same_of_a_word_as_what_is_written(text in "[a-c ü%=\\\\u0-9&;<>.'\n]{0,40}") {
            for place in 0..=text.len() {
                let behind = matches!(part(text.as_bytes(), place), Some(Part::Letter(..)));
                let before = place > 0 && matches!(part_before(text.as_bytes(), place), Some(Part::Letter(..)));
                prop_assert_eq!(is_start(text.as_bytes(), place), behind && !before, "{} in {:?}", place, text);
                prop_assert_eq!(is_end(text.as_bytes(), place), before && !behind, "{} in {:?}", place, text);
            }
        }

        #[test]
        fn any_bytes_can_be_read(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            forwards(&bytes);
            backwards(&bytes);
        }
    }
}
