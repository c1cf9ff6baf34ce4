//! Verifies what a text reports as a failure in labelled fields, with a code that may be anybody's or with none.

use super::candidate::{Match, MatchKind, View};
use super::context::Needs;
use super::index::find;
use super::numbers::{FEWEST_DIGITS, value_of};
use super::record::{Part, Quote, Record};
use crate::family::Family;
use crate::shared::pattern::ANCHOR;

/// A code has so many letters at least, and at most.
const SHORTEST: usize = 5;
const LONGEST: usize = 100;
/// What the anchors of labels of messages hold, as far as all do: `message`, `errorMessage`, `errorString`, `Fehlermeldung`.
const MESSAGES: [&[u8]; 3] = [b"mes", b"rorstr", b"meldun"];
/// So far before a message the label of its code ends, at most.
const NEAR: usize = 40;

/// Returns the failure at whose code, number or message a label points.
pub(super) fn labelled(view: View<'_>, steps: &mut u64) -> Option<Match> {
    let text = view.text;
    if !is_failure(view) && !has_code_before(view) {
        return None;
    }
    let start = value_of(view);
    let word = code_at(text, start);
    let part = if is_code(text, word) && is_whole(view, word) {
        word
    } else if is_of_message(view) {
        message_at(text, start, steps)?
    } else {
        return None;
    };
    let record = Record::around(text, part, steps)?;
    let is_of_code = part == word && record.is_of_code;
    let named =
        [record.title, if is_of_code { word } else { record.code }].into_iter().find(|&part| is_code(text, part));
    if [record.title, record.code, word].into_iter().any(|part| is_no_failure(text, part)) {
        return None;
    }
    let place = match named {
        Some(named) => named,
        // The names of messages that stand without a code are those of failures.
        None if is_failure(view) && part != word && !is_of_sentence(view, part) => part,
        None => return None,
    };
    let is_told = !record.message.is_empty() || named.is_none() || view.text.get(view.at..)?.starts_with(b"lureCode");
    let bytes = place.of(text)?;
    // Known ones are found by themselves.
    if !is_told || find(bytes).is_some() {
        return None;
    }
    let family = core::str::from_utf8(bytes).ok().and_then(Family::of);
    let is_labelled = family.is_none_or(Family::needs_context);
    Some(Match::new(place.start, place.end, MatchKind::Unknown { family, is_labelled }, Needs::BackupAlone))
}

/// Whether a code stands before a message, as many texts have messages of other things.
fn has_code_before(View { text, at }: View<'_>) -> bool {
    let before = text.get(at.saturating_sub(LONGEST + NEAR)..at).unwrap_or_default();
    before.windows(4).any(|word| word.eq_ignore_ascii_case(b"code"))
}

/// Whether the label is one that only failures have.
fn is_failure(View { text, at }: View<'_>) -> bool {
    text.get(at..at + 5).is_some_and(|label| !label.eq_ignore_ascii_case(b"messa"))
}

/// Whether the label is that of a message, rather than of a code.
fn is_of_message(View { text, at }: View<'_>) -> bool {
    let label = text.get(at..at + ANCHOR).unwrap_or_default();
    MESSAGES.iter().any(|part| label.windows(part.len()).any(|window| window.eq_ignore_ascii_case(part)))
}

/// Whether the label and what stands behind it are words of one sentence: `connection for ICMP error message: icmp src`.
fn is_of_sentence(View { text, at }: View<'_>, message: Part) -> bool {
    let before = text.get(..at).unwrap_or_default();
    let word = before.iter().rev().take_while(|byte| byte.is_ascii_alphabetic()).count();
    let is_within = matches!(before.get(..before.len() - word), Some([.., last, b' ']) if last.is_ascii_alphanumeric());
    is_within && text.get(message.start).is_some_and(u8::is_ascii_lowercase)
}

/// Whether a word is all that stands behind the label, rather than the first word of what it says.
fn is_whole(view: View<'_>, word: Part) -> bool {
    let View { text, .. } = view;
    match Quote::before(text, word.start) {
        Some(quote) => word.end == text.len() || quote.begins(text, word.end),
        None => !is_of_message(view) || text.get(word.end) != Some(&b' '),
    }
}

fn code_at(text: &[u8], start: usize) -> Part {
    let rest = text.get(start..).unwrap_or_default();
    let len = rest.iter().take(LONGEST).take_while(|byte| byte.is_ascii_alphanumeric()).count();
    Part { start, end: start + len }
}

/// Whether a part of a text looks like the code of a failure: `NotFound`, `400199`; not a word of a sentence.
fn is_code(text: &[u8], part: Part) -> bool {
    let code = part.of(text).unwrap_or_default();
    let is_number = code.len() >= FEWEST_DIGITS && code.iter().all(u8::is_ascii_digit);
    let is_name = code.first().is_some_and(u8::is_ascii_uppercase)
        && code.iter().any(u8::is_ascii_lowercase)
        && code.iter().all(u8::is_ascii_alphanumeric);
    (SHORTEST..=LONGEST).contains(&code.len()) && (is_name || is_number)
}

/// Whether a part of a text is what stands where a code would if nothing failed.
fn is_no_failure(text: &[u8], part: Part) -> bool {
    matches!(
        part.of(text),
        Some(b"Success" | b"Succeeded" | b"Accepted" | b"Created" | b"IaasVmHealthGreenDefault" | b"400239")
    )
}

/// Returns the message at a place: up to the end of its string, or of its line.
fn message_at(text: &[u8], start: usize, steps: &mut u64) -> Option<Part> {
    let rest = text.get(start..)?;
    // What stands behind an empty string, or instead of one, is no message.
    if !rest.first().is_some_and(|byte| byte.is_ascii_alphanumeric() || !byte.is_ascii()) || is_scalar(text, start) {
        return None;
    }
    let of_line = memchr::memchr(b'\n', rest).unwrap_or(rest.len());
    let end = match Quote::before(text, start) {
        Some(quote) => quote.find(text, start, steps).unwrap_or(text.len()),
        None => start + of_line,
    };
    let says_something = rest.get(..end - start)?.contains(&b' ');
    says_something.then_some(Part { start, end })
}

/// Whether a value of JSON stands at a place that is no string: `null`, a number.
fn is_scalar(text: &[u8], start: usize) -> bool {
    let before = text.get(..start).unwrap_or_default().trim_ascii_end();
    let name = before.strip_suffix(b":").unwrap_or_default().trim_ascii_end();
    name.ends_with(b"\"") && !before.ends_with(b"\"")
}
