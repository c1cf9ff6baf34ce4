//! Where a line ends and a text goes on: on the next line, behind its margin and behind what a log puts before each line.

/// What a log puts before a line has at most so many bytes.
pub(crate) const LONGEST_PREFIX: usize = 112;
/// What a terminal or a mail puts before it has at most so many.
const LONGEST_MARGIN: usize = 96;
/// The line before is looked for so far.
pub(crate) const LONGEST_LINE: usize = 400;
/// Between two lines in the log of docker stand at most so many bytes.
const LONGEST_RECORD_END: usize = 160;

const RECORD_END: &[u8] = b"\",\"stream\":\"std";
pub(crate) const RECORD_START: &[u8] = b"{\"log\":\"";

/// Levels of logs, in lower case.
const LEVELS: [&[u8]; 14] = [
    b"trace",
    b"debug",
    b"info",
    b"information",
    b"notice",
    b"warn",
    b"warning",
    b"error",
    b"err",
    b"severe",
    b"critical",
    b"crit",
    b"fatal",
    b"verbose",
];

const DAYS: [&[u8]; 19] = [
    b"Jan", b"Feb", b"Mar", b"Apr", b"May", b"Jun", b"Jul", b"Aug", b"Sep", b"Oct", b"Nov", b"Dec", b"Mon", b"Tue",
    b"Wed", b"Thu", b"Fri", b"Sat", b"Sun",
];

/// What a terminal, a mail or the frame of an error puts at the beginning of a line: blanks, `|`, `>`, `│`.
fn margin(text: &[u8]) -> usize {
    let mut len = 0;
    while len < LONGEST_MARGIN {
        len += match text.get(len..) {
            Some([b' ' | b'\t' | b'|' | b'>', ..]) => 1,
            Some([0xE2, 0x94, 0x82, ..]) => 3,
            _ => break,
        };
    }
    len
}

/// How many bytes a log puts before what the line at a place says: a time, a level, a program, as on the line before.
pub(crate) fn prefix(text: &[u8], start: usize) -> usize {
    line_with_prefix(text, start).map_or(0, |(line, before)| prefix_of(line, before))
}

/// A line that may have a prefix, and the line before it.
fn line_with_prefix(text: &[u8], start: usize) -> Option<(&[u8], &[u8])> {
    // Nearly always this tells.
    let line = text.get(start..).filter(|line| line.first().is_some_and(|first| may_begin_prefix(*first)))?;
    let end = start.checked_sub(1)?;
    let head = text.get(end.saturating_sub(LONGEST_LINE)..end)?;
    let from = last_newline(head).map_or(0, |newline| newline + 1);
    Some((line, head.get(from..)?))
}

pub(crate) const fn may_begin_prefix(first: u8) -> bool {
    first.is_ascii_alphanumeric() || matches!(first, b'[' | b'<' | b'(')
}

/// What an item of a prefix is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Item {
    /// A time, a number, a level, or something in brackets.
    Plain,
    /// A word that is no part of it by itself.
    Word,
    /// `program:`, `program[7]:`, `file.rs:12]`: the last one.
    Program,
    /// `-` or `|`
    Rule,
}

fn prefix_of(line: &[u8], before: &[u8]) -> usize {
    let (mut len, mut at, mut other) = (0, 0, 0);
    let (mut items, mut words) = (0, 0);
    while at < LONGEST_PREFIX {
        let rest = line.get(at..).unwrap_or_default();
        let Some((item, item_len)) = item(rest, items) else { break };
        let blanks =
            |text: &[u8], at: usize| text.iter().skip(at).take_while(|byte| matches!(byte, b' ' | b'\t')).count();
        let Some(other_len) = rest.get(..item_len).and_then(|item| same(item, before.get(other..)?)) else { break };
        let (blank, other_blank) = (blanks(rest, item_len), blanks(before, other + other_len));
        if blank == 0 || other_blank == 0 || at + item_len + blank > LONGEST_PREFIX {
            break;
        }
        (at, other) = (at + item_len + blank, other + other_len + other_blank);
        items += 1;
        match item {
            Item::Plain if words == 0 => len = at,
            // A host, and a program behind it.
            Item::Word if words == 0 => words = 1,
            Item::Program if len > 0 => return at,
            Item::Rule if len > 0 || words > 0 && rest.starts_with(b"|") => return at,
            _ => break,
        }
    }
    len
}

/// The item at the beginning of a text, and its length.
fn item(text: &[u8], items: usize) -> Option<(Item, usize)> {
    let first = *text.first()?;
    if let Some(close) = match first {
        b'[' => Some(b']'),
        b'(' => Some(b')'),
        b'<' => Some(b'>'),
        _ => None,
    } {
        let len = text.iter().take(64).position(|byte| *byte == close)? + 1;
        let colon = usize::from(text.get(len) == Some(&b':'));
        return Some((Item::Plain, len + colon));
    }
    let len = text.iter().take(64).take_while(|byte| byte.is_ascii_graphic()).count();
    let token = text.get(..len)?;
    let word = token.strip_suffix(b":").unwrap_or(token);
    let is_time = |byte: &u8| byte.is_ascii_digit() || b"-:./,+TZ".contains(byte);
    let is_level = || {
        let is_one_case = !word.iter().any(u8::is_ascii_lowercase) || !word.iter().any(u8::is_ascii_uppercase);
        is_one_case && is_level(word)
    };
    // The letter of a level, and those with which kubelet begins: `E0301`.
    let is_letter = || match word {
        [b'C' | b'D' | b'E' | b'F' | b'I' | b'P' | b'T' | b'V' | b'W'] => true,
        [b'E' | b'F' | b'I' | b'W', digits @ ..] => {
            items == 0 && digits.len() == 4 && digits.iter().all(u8::is_ascii_digit)
        }
        _ => false,
    };
    let is_day = || items < 2 && word.len() == 3 && DAYS.contains(&word);
    let item = match token {
        [] => return None,
        [b'-' | b'|' | b':'] | [b'-', b'-'] => Item::Rule,
        [b'0'..=b'9', ..] if word.iter().all(is_time) => Item::Plain,
        b"AM" | b"PM" | b"UTC" | b"stdout" | b"stderr" => Item::Plain,
        _ if is_level() || is_letter() || is_day() => Item::Plain,
        [.., b':' | b']'] => Item::Program,
        _ => Item::Word,
    };
    Some((item, len))
}

/// How much of a text is the same as an item but for its digits.
fn same(item: &[u8], text: &[u8]) -> Option<usize> {
    let digits = |text: &[u8], at: usize| text.iter().skip(at).take_while(|byte| byte.is_ascii_digit()).count();
    let (mut at, mut other) = (0, 0);
    while let Some(byte) = item.get(at) {
        let len = digits(item, at);
        if len > 0 {
            let others = digits(text, other);
            if others == 0 {
                return None;
            }
            (at, other) = (at + len, other + others);
        } else {
            if text.get(other) != Some(byte) {
                return None;
            }
            (at, other) = (at + 1, other + 1);
        }
    }
    Some(other)
}

/// Where the line begins whose prefix ends before a place, with nothing but gaps up to it.
pub(crate) fn line_before(text: &[u8], place: usize, from: usize) -> Option<usize> {
    let lowest = from.saturating_sub(LONGEST_PREFIX + 8);
    let head =
        text.get(lowest..place).filter(|head| may_end_prefix(text.get(place..from).unwrap_or_default(), head))?;
    let start = lowest + last_newline(head)? + 1;
    let (line, before) = line_with_prefix(text, start)?;
    // Nearly always the line before is another one.
    same(line.get(..place - start)?, before)?;
    let end = start + prefix_of(line, before);
    (place <= end && end <= from).then_some(start)
}

/// Whether the letter before a gap may be the last one of a prefix.
pub(crate) fn may_end_prefix(gap: &[u8], before: &[u8]) -> bool {
    if !gap.iter().any(|byte| matches!(byte, b' ' | b'\t')) {
        return false;
    }
    match (before, gap) {
        ([.., last], _) if !last.is_ascii_lowercase() => true,
        (_, [b' ' | b'\t', ..]) => {
            let behind = gap.iter().find(|byte| !matches!(byte, b' ' | b'\t'));
            matches!(behind, Some(b'-' | b'|' | b':' | b'\n'))
                || may_end_with_level(before) && is_level(last_word(before))
        }
        (_, [b',' | b'.', ..]) => false,
        _ => true,
    }
}

#[inline(never)]
fn is_level(word: &[u8]) -> bool {
    LEVELS.iter().any(|level| level.eq_ignore_ascii_case(word))
}

/// The lower-case letters at the end of a text.
fn last_word(text: &[u8]) -> &[u8] {
    let len = text.iter().rev().take_while(|byte| byte.is_ascii_lowercase()).count();
    text.get(text.len() - len..).unwrap_or_default()
}

/// Whether a text may end with a level in lower case, as far as its last letters tell.
#[inline(always)]
pub(super) fn may_end_with_level(text: &[u8]) -> bool {
    matches!(
        text,
        [.., b'a', b'c', b'e']
            | [.., b'b', b'u', b'g']
            | [.., b'n', b'f', b'o']
            | [.., b'i', b'o', b'n']
            | [.., b'i', b'c', b'e']
            | [.., b'a', b'r', b'n']
            | [.., b'i', b'n', b'g']
            | [.., b'r', b'o', b'r']
            | [.., b'e', b'r', b'r']
            | [.., b'e', b'r', b'e']
            | [.., b'c', b'a', b'l']
            | [.., b'r', b'i', b't']
            | [.., b't', b'a', b'l']
            | [.., b'o', b's', b'e']
    )
}

/// Where the last line end of a text stands.
fn last_newline(text: &[u8]) -> Option<usize> {
    const CHUNK: usize = 32;
    // To look whether it is there takes a fraction of looking where.
    let behind = text.rchunks(CHUNK).take_while(|chunk| !chunk.contains(&b'\n')).count() * CHUNK;
    text.get(..text.len().saturating_sub(behind))?.iter().rposition(|byte| *byte == b'\n')
}

/// The length of what stands between two lines in the log of docker, at a place where the first one ends.
pub(crate) fn record_break(text: &[u8], place: usize) -> Option<usize> {
    let rest = text.get(place..)?;
    let end = rest.strip_prefix(b"\\n").unwrap_or(rest);
    if !end.starts_with(RECORD_END) {
        return None;
    }
    let rest = rest.get(..LONGEST_RECORD_END.min(rest.len()))?;
    let newline = rest.iter().position(|byte| *byte == b'\n')?;
    rest.get(newline + 1..)?.starts_with(RECORD_START).then_some(newline + 1 + RECORD_START.len())
}

/// The same, at a place where the second one begins.
pub(crate) fn record_break_before(text: &[u8], place: usize) -> Option<usize> {
    let head = text.get(..place).filter(|head| head.last() == RECORD_START.last())?;
    let head = head.get(place.saturating_sub(LONGEST_RECORD_END)..)?.strip_suffix(RECORD_START)?;
    let end = head.windows(RECORD_END.len()).rposition(|window| window == RECORD_END)?;
    let end = head.get(..end)?.strip_suffix(b"\\n").map_or(end, <[u8]>::len);
    let len = head.len() - end + RECORD_START.len();
    (record_break(text, place - len) == Some(len)).then_some(len)
}

/// Where a text goes on if a line ends at a place.
#[inline(never)]
pub(crate) fn next_line(text: &[u8], place: usize) -> Option<usize> {
    let newline = match text.get(place..)? {
        [b'\n', ..] => place,
        [b'\r' | b'=', b'\n', ..] => place + 1,
        [b'=', b'\r', b'\n', ..] => place + 2,
        [b'\\', b'n', b'"', b',', ..] => return record_break(text, place).map(|len| place + len),
        _ => return None,
    };
    broken_at(text, newline).filter(|(end, _)| *end == place).map(|(_, start)| start)
}

/// Where the line before ends if a text goes on at a place.
#[inline(never)]
pub(crate) fn previous_line(text: &[u8], place: usize) -> Option<usize> {
    if !may_go_on(text, place) {
        return None;
    }
    let lowest = place.saturating_sub(LONGEST_PREFIX + LONGEST_MARGIN);
    let newline = lowest + last_newline(text.get(lowest..place)?)?;
    broken_at(text, newline).filter(|(_, start)| *start == place).map(|(end, _)| end)
}

/// Whether a text may go on at a place that was broken before, as far as what stands just before it tells.
pub(crate) fn may_go_on(text: &[u8], place: usize) -> bool {
    match text.get(..place) {
        Some([.., b'\n' | b' ' | b'\t' | b'|' | b'>' | 0x82]) => true,
        Some(head) => head.ends_with(RECORD_START),
        None => false,
    }
}

/// Where a word that is broken by the end of a line stops, and where it goes on.
#[inline(never)]
pub(crate) fn broken_at(text: &[u8], newline: usize) -> Option<(usize, usize)> {
    let head = text.get(..newline)?;
    let behind = newline + 1;
    if head.ends_with(b"}") {
        let start = behind + RECORD_START.len();
        return record_break_before(text, start).map(|len| (start - len, start));
    }
    let head = head.strip_suffix(b"\r").unwrap_or(head);
    let head = head.strip_suffix(b"=").unwrap_or(head);
    let start = behind + prefix(text, behind);
    let start = start + margin(text.get(start..)?);
    Some((head.len(), start))
}
