//! Verifies names: known ones, those that a line end breaks, and unknown ones that look like ours.

use alloc::collections::VecDeque;
use core::ops::Range;

use super::candidate::{LABEL_GAP, Match, MatchKind, View};
use super::context::Needs;
use super::index::{Index, Known, LONGEST_NAME, SHORT_NAME, find, is_number};
use crate::family::Family;
use crate::shared::lines;
use crate::shared::pattern::SHORTEST_NAME;

/// A name may be broken by so many line ends at either side of where it was recognised.
const BREAKS: usize = 2;

/// Whether a byte may belong to a name.
type IsOfName = fn(&u8) -> bool;

/// Some names have a hyphen or an underscore in them; beside others it is a boundary.
const OF_NAME: [IsOfName; 2] = [is_of_joined_name, u8::is_ascii_alphanumeric];

/// Returns the name around a place.
pub(super) fn name(view: View<'_>, steps: &mut u64) -> Option<Match> {
    let View { text, at } = view;
    OF_NAME.into_iter().find_map(|is| {
        let word = run(text, at, is)?;
        *steps += (word.1 - word.0) as u64;
        // A name that a line end breaks is longer than what stands on the line.
        let known = joined(text, word, is, steps).or_else(|| known_at(text, word));
        known.filter(|(_, start, _)| !is_reason_of_http(text, *start)).map(|known| match_of(text, known))
    })
}

/// Whether a status line stands before a place: `HTTP/1.1 400 BadRequest`. The failure itself stands below it.
fn is_reason_of_http(text: &[u8], start: usize) -> bool {
    let before = text.get(start.saturating_sub("HTTP/1.1 400 ".len())..start);
    before.and_then(<[u8]>::split_last_chunk::<5>).is_some_and(|(protocol, status)| {
        let [b' ', code @ .., b' '] = status else { return false };
        code.iter().all(u8::is_ascii_digit) && memchr::memmem::find(protocol, b"HTTP/").is_some()
    })
}

/// Returns the name that the line end at a place breaks.
pub(super) fn broken(view: View<'_>, steps: &mut u64) -> Option<Match> {
    let View { text, at } = view;
    let (end, _) = lines::broken_at(text, at)?;
    OF_NAME.into_iter().find_map(|is| {
        let word = end.checked_sub(1).and_then(|last| run(text, last, is))?;
        joined(text, word, is, steps).map(|known| match_of(text, known))
    })
}

/// Returns the word at a place, and whether it is a name.
pub(super) fn word(view: View<'_>) -> (Range<usize>, bool) {
    let View { text, at } = view;
    match run(text, at, u8::is_ascii_alphanumeric) {
        Some(word) => (word.0..word.1, known_at(text, word).is_some()),
        None => (at..at + 1, false),
    }
}

fn match_of(text: &[u8], (Known { name, entry }, start, end): (Known, usize, usize)) -> Match {
    let is_alias = !entry.name().as_bytes().eq_ignore_ascii_case(name);
    let is_ours = !entry.needs_context() && !is_spelled_otherwise(text.get(start..end).unwrap_or_default(), name);
    let needs = match is_ours {
        true => Needs::Nothing,
        // What Windows says, it says to every service.
        false if name.starts_with(b"0x") => Needs::BackupAlone,
        false => Needs::Backup,
    };
    Match::new(start, end, MatchKind::Name { entry, is_alias }, needs)
}

/// Finds a name that is broken by line ends around what stands on one line.
#[inline(never)]
fn joined(text: &[u8], word: (usize, usize), is: IsOfName, steps: &mut u64) -> Option<(Known, usize, usize)> {
    if piece_before(text, word.0, is).is_none() && piece_behind(text, word.1, is).is_none() {
        return None;
    }
    let mut pieces: VecDeque<(usize, usize)> = VecDeque::from([word]);
    let mut before = 0;
    for _ in 0..BREAKS {
        let (start, _) = *pieces.front()?;
        let Some(piece) = piece_before(text, start, is) else { break };
        pieces.push_front(piece);
        before += 1;
    }
    for _ in 0..BREAKS {
        let (_, end) = *pieces.back()?;
        let Some(piece) = piece_behind(text, end, is) else { break };
        pieces.push_back(piece);
    }
    let mut longest = None;
    for first in 0..=before {
        for last in before..pieces.len() {
            let mut name = [0; LONGEST_NAME];
            let mut len = 0;
            for &(start, end) in pieces.iter().take(last + 1).skip(first) {
                let piece = text.get(start..end)?;
                *steps += piece.len() as u64;
                let Some(room) = name.get_mut(len..len + piece.len()) else { break };
                room.copy_from_slice(piece);
                len += piece.len();
            }
            let (start, end) = (pieces.get(first)?.0, pieces.get(last)?.1);
            let is_longer = longest.is_none_or(|(_, from, to): (_, usize, usize)| to - from < end - start);
            if last > first && is_longer && len >= SHORTEST_NAME {
                let known = name.get(..len).and_then(find).filter(|known| !is_number(known.name));
                longest = known.map(|known| (known, start, end)).or(longest);
            }
        }
    }
    longest
}

/// Returns the unknown code at a place.
pub(super) fn unknown(view: View<'_>) -> Option<Match> {
    let View { text, at } = view;
    let (start, end) = run(text, at, u8::is_ascii_alphanumeric)?;
    let start = start + escape_before(text, start).unwrap_or_default();
    let code = text.get(start..end).and_then(|code| core::str::from_utf8(code).ok())?;
    let family = Family::of(code).filter(|family| looks_like_a_code(code, *family))?;
    // Classes and events of other programs are named so too.
    let is_told = !family.needs_context() && (is_labelled(text, start) || is_alone(text, start, end));
    let needs = if is_told { Needs::BackupOrNoOther } else { Needs::Backup };
    Some(Match::new(start, end, MatchKind::Unknown { family: Some(family), is_labelled: false }, needs))
}

/// Whether a word that begins like a code goes on like one: `UserErrorVmGone`, not `UserErrors` or `ExtensionMethod`.
fn looks_like_a_code(code: &str, family: Family) -> bool {
    /// Classes and counters of programs end like this.
    const OTHERS: [&str; 9] =
        ["Exception", "Handler", "Message", "Messages", "Count", "Rate", "Page", "Type", "Listener"];
    let rest = code.get(family.prefix().len()..).unwrap_or_default();
    let is_camel = rest.starts_with(|c: char| c.is_ascii_uppercase()) && rest.chars().any(|c| c.is_ascii_lowercase());
    let tells_of_failure = ["Fail", "Error", "Timeout", "Stuck", "Limit"].iter().any(|word| rest.contains(word));
    is_camel
        && (5..=LONGEST_NAME).contains(&rest.len())
        && !OTHERS.iter().any(|other| rest.ends_with(other))
        && (!family.needs_context() || tells_of_failure)
}

/// Whether a code may stand at a place that begins like a family: at the beginning of a word, or behind an escape that
/// looks like one, with a word behind the prefix.
pub(super) fn may_be_of_family(text: &[u8], at: usize, prefix: usize) -> bool {
    is_head(text, at) && text.get(at + prefix).is_some_and(u8::is_ascii_uppercase)
}

/// Whether a name may begin at a place: at a word, or behind an escape that looks like the beginning of one.
fn is_head(text: &[u8], at: usize) -> bool {
    let before = text.get(at.saturating_sub(7)..at).unwrap_or_default();
    match before {
        [.., last] if last.is_ascii_alphanumeric() => before.iter().any(|byte| matches!(byte, b'\\' | b'%')),
        _ => true,
    }
}

/// Whether `code:`, `ErrorCode=` or `(` stands before a code.
fn is_labelled(text: &[u8], start: usize) -> bool {
    let before = text.get(start.saturating_sub(LABEL_GAP)..start).unwrap_or_default();
    let is_between = |byte: &&u8| byte.is_ascii_whitespace() || b":=\"'`|[({<>*\\".contains(byte);
    let between = before.iter().rev().take_while(is_between).count();
    let label = before.get(..before.len() - between).and_then(|label| label.last_chunk::<4>());
    between > 0 && (label.is_some_and(|label| label.eq_ignore_ascii_case(b"code")) || before.ends_with(b"("))
}

/// Whether nothing but punctuation stands on the line of a code.
fn is_alone(text: &[u8], start: usize, end: usize) -> bool {
    let is_other = |byte: &u8| byte.is_ascii_alphanumeric() || *byte >= 0x80;
    let before = text.get(..start).unwrap_or_default().iter().rev().take_while(|byte| **byte != b'\n');
    let behind = text.get(end..).unwrap_or_default().iter().take_while(|byte| **byte != b'\n');
    !before.chain(behind).any(is_other)
}

/// Whether a name is written in words that differ from ours: `BackupOperationFailed` for `BackUpOperationFailed`.
///
/// All in upper or lower case it is ours, and so is what begins as a family does.
fn is_spelled_otherwise(spelled: &[u8], name: &[u8]) -> bool {
    let is_camel = spelled.first().is_some_and(u8::is_ascii_uppercase)
        && spelled.windows(2).all(|pair| matches!(pair, [a, b] if !(a.is_ascii_uppercase() && b.is_ascii_uppercase())))
        && spelled.iter().any(u8::is_ascii_lowercase);
    let is_of_family =
        || core::str::from_utf8(spelled).ok().and_then(Family::of).is_some_and(|family| !family.needs_context());
    is_camel && spelled != name && !is_of_family()
}

/// The bytes of one kind around a place; `None` if there are more than a name has.
fn run(text: &[u8], at: usize, is: impl Fn(&u8) -> bool) -> Option<(usize, usize)> {
    // With what an escape may put before it.
    const MOST: usize = LONGEST_NAME + 8;
    let (before, behind) = text.split_at_checked(at)?;
    let back = before.iter().rev().take(MOST + 1).take_while(|byte| is(byte)).count();
    let forth = behind.iter().take(MOST + 1).take_while(|byte| is(byte)).count();
    (back + forth <= MOST && forth > 0).then_some((at - back, at + forth))
}

/// Finds the name that a run of bytes is, or is once an escape before it is left out.
fn known_at(text: &[u8], (start, end): (usize, usize)) -> Option<(Known, usize, usize)> {
    let find = |start: usize| {
        let name = text.get(start..end).filter(|name| name.len() >= SHORTEST_NAME)?;
        let known = find(name).filter(|known| !is_number(known.name))?;
        Some((known, start, end))
    };
    find(start).or_else(|| find(start + escape_before(text, start)?))
}

/// How many of the bytes at a place belong to an escape that begins before it: the `n` of `\n`, the `20` of `%20`.
fn escape_before(text: &[u8], start: usize) -> Option<usize> {
    let are_digits =
        |range: Range<usize>| text.get(range).is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit));
    match (text.get(start.checked_sub(1)?)?, text.get(start)?) {
        (b'\\', b'n' | b'r' | b't' | b'b' | b'f') => Some(1),
        (b'\\', b'u') if are_digits(start + 1..start + 5) => Some(5),
        (b'%', _) if are_digits(start..start + 2) => Some(2),
        _ => None,
    }
}

/// Whether a byte may belong to a name: some have a hyphen or an underscore in them.
fn is_of_joined_name(byte: &u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')
}

/// The word with which the text goes on, if a line ends at the end of this one.
#[inline(never)]
fn piece_behind(text: &[u8], end: usize, is: IsOfName) -> Option<(usize, usize)> {
    let start = lines::next_line(text, end)?;
    text.get(start).filter(|byte| is(byte))?;
    run(text, start, is)
}

/// The word at the end of the line before, if one begins where this one goes on.
#[inline(never)]
fn piece_before(text: &[u8], start: usize, is: IsOfName) -> Option<(usize, usize)> {
    let last = lines::previous_line(text, start)?.checked_sub(1)?;
    text.get(last).filter(|byte| is(byte))?;
    run(text, last, is)
}

/// Whether a line may end with what a short name begins with.
#[inline]
fn may_end_in_short_name(index: &Index, line: &[u8]) -> bool {
    let is_end = |end: &[u8], is: IsOfName| {
        let len = end.iter().rev().take_while(|byte| is(byte)).count();
        index.may_begin_short_name(end.get(end.len() - len..).unwrap_or_default())
    };
    match line.last_chunk::<3>().unwrap_or(&[0; 3]) {
        end if end.iter().rev().all(u8::is_ascii_alphanumeric) => index.may_begin_short_name(end),
        [.., last] if !is_of_joined_name(last) => false,
        end => OF_NAME.into_iter().any(|is| is_end(end, is)),
    }
}

/// Whether a line end stands within a name that is so short that it leaves nothing of it to look for.
pub(super) fn breaks_short_name(index: &Index, text: &[u8], newline: usize) -> bool {
    // Nearly always the end of the line tells.
    let line = text.get(..newline).unwrap_or_default();
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    let line = line.strip_suffix(b"=").unwrap_or(line);
    let may_be = match line {
        [.., b'}'] => lines::may_go_on(text, newline + 1 + lines::RECORD_START.len()),
        line => may_end_in_short_name(index, line),
    };
    let Some((end, start)) = may_be.then(|| lines::broken_at(text, newline)).flatten() else { return false };
    let before = text.get(end.saturating_sub(SHORT_NAME)..end).unwrap_or_default();
    let behind = text.get(start..).unwrap_or_default();
    let is_in_one = match (before, behind) {
        ([.., last], [first, rest @ ..]) if is_of_joined_name(last) && is_of_joined_name(first) => {
            let second = rest.first().copied().filter(is_of_joined_name);
            let ends = second.is_none_or(|second| !second.is_ascii_alphanumeric());
            index.is_in_short_name(*last, *first, second) || ends && index.is_in_short_name(*last, *first, None)
        }
        _ => false,
    };
    if !is_in_one {
        return false;
    }
    OF_NAME.into_iter().any(|is| {
        let back = before.iter().rev().take_while(|byte| is(byte)).count();
        let forth = behind.iter().take(SHORT_NAME).take_while(|byte| is(byte)).count();
        let mut name = [0; SHORT_NAME];
        let (Some(name), Some(start), Some(rest)) =
            (name.get_mut(..back + forth), before.get(before.len() - back..), behind.get(..forth))
        else {
            return false;
        };
        name.iter_mut().zip(start.iter().chain(rest)).for_each(|(byte, of)| *byte = *of);
        name.len() >= SHORTEST_NAME && find(name).is_some()
    })
}

#[cfg(test)]
mod tests {
    use super::{broken, name, unknown};
    use crate::recognition::candidate::{Match, View};
    use crate::recognition::context::Needs;

    #[test]
    fn what_stands_around_a_name_tells_what_it_needs() {
        let told = |found: Option<Match>| found.map(|found| (found.start..found.end, found.needs));
        let view = |text: &'static str, at: usize| View { text: text.as_bytes(), at };
        assert_eq!(told(name(view("at BackUpOperationFailed.", 6), &mut 0)), Some((3..24, Needs::Nothing)));
        assert_eq!(told(name(view("at BackupOperationFailed.", 6), &mut 0)), Some((3..24, Needs::Backup)));
        assert_eq!(told(name(view("at BackUpOperationFailedX", 6), &mut 0)), None);
        assert_eq!(told(name(view("HTTP/1.1 400 BackUpOperationFailed", 15), &mut 0)), None);
        assert_eq!(told(name(view("HTTP/1.1: BackUpOperationFailed", 12), &mut 0)), Some((10..31, Needs::Nothing)));
        assert_eq!(
            told(broken(view("UserErrorGuestAgent\n | StatusUnavailable", 19), &mut 0)),
            Some((0..40, Needs::Nothing))
        );
        assert_eq!(told(broken(view("UserErrorGuestAgent\nor StatusUnavailable", 19), &mut 0)), None);
        assert_eq!(told(unknown(view("code: UserErrorOfTomorrow", 6))), Some((6..25, Needs::BackupOrNoOther)));
        assert_eq!(told(unknown(view("like UserErrorOfTomorrow is", 5))), Some((5..24, Needs::Backup)));
        assert_eq!(told(unknown(view("code: UserErrorHandler", 6))), None);
    }
}
