//! Reads the labelled lines around a code: `Code: …`, `Message: …`, what the Azure CLI, Terraform, PowerShell and the
//! portal print.

use super::Part;
use super::field::{Field, LONGEST_NAME, field};

/// So many lines are read behind the code and before it.
const MOST_BEHIND: usize = 24;
const MOST_BEFORE: usize = 8;
/// So many lines without a label may stand between two that have one.
const MOST_BETWEEN: usize = 4;
/// So much of a line is read before a code and from it on.
const LONGEST_LINE: usize = 1024;
/// So many labels of a line are read.
const MOST_LABELS: usize = 8;
/// A label has so many words at most.
const MOST_WORDS: usize = 3;
/// A sentence has so many blanks at least.
const SENTENCE: usize = 3;

/// A labelled value.
pub(super) type Labelled = (Field, Part);

/// Shows the fields around a code, and returns from where to where they stand; nothing if the code has no label.
pub(super) fn read(text: &[u8], code: Part, steps: &mut u64, mut show: impl FnMut(Labelled)) -> Option<Part> {
    if !may_be_labelled(text, code) {
        return None;
    }
    let line = line_around(text, code.start);
    *steps += (line.end - line.start) as u64;
    if let Some(row) = row(text, line, code, &mut show) {
        return Some(row);
    }
    let (mut start, mut end) = (line.start, line.end);
    let above = line_before(text, line).filter(|above| label_alone(text, *above).is_some());
    let stands_alone = above.is_some() && trimmed(text, line).start == code.start;
    let mut last = Field::Code;
    if stands_alone {
        start = above?.start;
    } else if let Some(message) = sentence_behind(text, code, line) {
        last = Field::Message;
        show_sentence(text, &mut show, message, line);
    } else if labels(text, line).any(|(_, label)| label.value == code.start) {
        for (field, label) in labels(text, line).filter(|(_, label)| label.value != code.start) {
            show((field, label.part(text, line)));
            last = field;
        }
    } else {
        return None;
    }

    // What the Azure CLI says in a sentence, it says in labelled lines again.
    let mut is_said_again = last == Field::Message;
    let mut is_value = false;
    let mut between = 0;
    let mut depth = 0_usize;
    let mut at = line;
    for _ in 0..MOST_BEHIND {
        let Some(next) = line_behind(text, at) else { break };
        let content = trimmed(text, next);
        *steps += (next.end - next.start) as u64;
        if content.is_empty() {
            break;
        }
        at = next;
        let first = labels(text, next).next().filter(|(_, label)| label.start == content.start);
        if is_value {
            show((last, content));
            is_value = false;
        } else if stands_alone && label_alone(text, next).is_some() {
            last = label_alone(text, next)?;
            if last == Field::Code {
                break;
            }
            is_value = true;
        } else if first.is_some() {
            if let Some((_, label)) = labels(text, next).find(|(field, _)| *field == Field::Code) {
                if !is_said_again || !label.holds(text, next, code) {
                    break;
                }
                is_said_again = false;
            }
            for (field, label) in labels(text, next) {
                show((field, label.part(text, next)));
            }
            between = 0;
        } else if depth == 0 {
            between += 1;
            if between > MOST_BETWEEN {
                break;
            }
        }
        let count =
            |signs: [u8; 2]| next.of(text).unwrap_or_default().iter().filter(|byte| signs.contains(byte)).count();
        depth = (depth + count(*b"{[")).saturating_sub(count(*b"}]"));
        end = next.end;
    }

    let above = line_before(text, Part { start, end: line.end });
    start = top(text, above, code, steps).unwrap_or(start);
    let mut at = line.start;
    while let Some(previous) = line_before(text, Part { start: at, end: at }).filter(|line| line.start >= start) {
        labels(text, previous).for_each(|(field, label)| show((field, label.part(text, previous))));
        at = previous.start;
    }
    Some(Part { start, end })
}

/// Whether a sign of a label stands beside a code, or nothing: what stands within a sentence has none.
fn may_be_labelled(text: &[u8], code: Part) -> bool {
    let before = text.get(..code.start).unwrap_or_default();
    let gap = before.iter().rev().take_while(|byte| **byte == b' ' || is_mark(**byte) || **byte == b'\\').count();
    let sign = before.get(..before.len() - gap).and_then(<[u8]>::last);
    let is_column = gap > 1 || text.get(code.end..code.end + 2) == Some(b"  ");
    is_column
        || sign.is_none_or(|sign| matches!(sign, b':' | b'=' | b'(' | b'\n' | b'>' | b'|') || !sign.is_ascii())
        || text.get(code.end) == Some(&b':')
}

/// Returns where the first of the labelled lines begins that end with a line and belong to a code; none if they belong to
/// another one.
fn top(text: &[u8], mut line: Option<Part>, code: Part, steps: &mut u64) -> Option<usize> {
    let mut top = None;
    let mut between = 0;
    for _ in 0..MOST_BEFORE {
        let this = line.filter(|line| !trimmed(text, *line).is_empty())?;
        *steps += (this.end - this.start) as u64;
        let bracketed = bracketed(text, this);
        if bracketed.is_some_and(|part| is_same(text, part, code)) {
            return Some(this.start);
        }
        if bracketed.is_some() || labels(text, this).any(|(field, _)| field == Field::Code) {
            return None;
        }
        let is_labelled = labels(text, this).next().is_some_and(|(_, label)| label.start == trimmed(text, this).start);
        top = if is_labelled { Some(this.start) } else { top };
        between = if is_labelled { 0 } else { between + 1 };
        if between > MOST_BETWEEN {
            break;
        }
        line = line_before(text, this);
        if line.is_none_or(|line| trimmed(text, line).is_empty()) {
            break;
        }
    }
    top
}

/// Shows the message that stands behind a code, and what is labelled behind it.
fn show_sentence(text: &[u8], show: &mut impl FnMut(Labelled), message: Part, line: Part) {
    // A further label on the line ends it.
    let behind = || labels(text, line).filter(|(_, label)| label.start > message.start);
    let end = behind().next().map_or(message.end, |(_, label)| label.start);
    show((Field::Message, Part { start: message.start, end }));
    for (field, label) in behind() {
        show((field, label.part(text, line)));
    }
}

/// Returns the sentence that stands behind a code: `(Code) Sentence`, `Code: Sentence`, `(Code): sentence` of Kubernetes.
fn sentence_behind(text: &[u8], code: Part, line: Part) -> Option<Part> {
    let rest = text.get(code.end..line.end)?;
    let is_bracketed = code.start.checked_sub(1).and_then(|before| text.get(before)) == Some(&b'(');
    let gap = match rest {
        [b')', b':', b' ', ..] if is_bracketed => 3,
        [b')', b' ', ..] if is_bracketed => 2,
        [b':', b' ', ..] => 2,
        _ => return None,
    };
    let blanks = rest.iter().skip(gap).take_while(|byte| **byte == b' ').count();
    let sentence = trimmed(text, Part { start: code.end + gap + blanks, end: line.end });
    let bytes = sentence.of(text)?;
    let is_sentence = gap == 3 || bytes.first().is_some_and(|byte| byte.is_ascii_uppercase() || *byte >= 0x80);
    (is_sentence && bytes.iter().filter(|byte| **byte == b' ').count() >= SENTENCE).then_some(sentence)
}

/// Returns what stands in brackets at the beginning of a line.
fn bracketed(text: &[u8], line: Part) -> Option<Part> {
    let start = trimmed(text, line).start + 1;
    let inner = text.get(start - 1..line.end)?.strip_prefix(b"(")?;
    let len = inner.iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
    (len > 0 && inner.get(len) == Some(&b')')).then_some(Part { start, end: start + len })
}

fn is_same(text: &[u8], a: Part, b: Part) -> bool {
    let bytes = |part: Part| part.of(text).unwrap_or_default();
    bytes(a).eq_ignore_ascii_case(bytes(b))
}

/// Shows the fields of a row of a table, which has its labels two lines above, and returns where it stands.
fn row(text: &[u8], line: Part, code: Part, show: &mut impl FnMut(Labelled)) -> Option<Part> {
    let rule = line_before(text, line)?;
    let header = line_before(text, rule)?;
    let dashes = rule.of(text)?;
    if !dashes.contains(&b'-') || !dashes.iter().all(|byte| matches!(byte, b'-' | b' ' | b'\r')) {
        return None;
    }
    let starts = || {
        (0..dashes.len()).filter(|&at| {
            dashes.get(at) == Some(&b'-') && at.checked_sub(1).is_none_or(|at| dashes.get(at) != Some(&b'-'))
        })
    };
    let mut is_of_code = false;
    for (start, next) in starts().zip(starts().skip(1).map(Some).chain(core::iter::once(None))) {
        let column = |line: Part| {
            let end = next.map_or(line.end, |next| (line.start + next).min(line.end));
            trimmed(text, Part { start: (line.start + start).min(end), end })
        };
        let label = column(header);
        match field(label.of(text)?) {
            Some(Field::Code) => is_of_code |= column(line).start <= code.end,
            Some(field) => show((field, column(line))),
            None => {}
        }
    }
    is_of_code.then_some(line)
}

/// A label in a line.
#[derive(Clone, Copy)]
struct Label {
    start: usize,
    /// Where its value begins.
    value: usize,
}

impl Label {
    /// Returns its value: up to the next label of the line.
    fn part(self, text: &[u8], line: Part) -> Part {
        let next = labels(text, line).map(|(_, label)| label.start).find(|&start| start > self.start);
        let value = Part { start: self.value, end: next.unwrap_or(line.end) };
        let rest = value.of(text).unwrap_or_default();
        // A closing quotation mark ends it, whatever is said behind it.
        let quote = self.value.checked_sub(1).and_then(|before| text.get(before)).filter(|byte| is_mark(**byte));
        let len = quote.and_then(|quote| rest.iter().rposition(|byte| byte == quote)).unwrap_or(rest.len());
        trimmed(text, Part { start: value.start, end: value.start + len })
    }

    /// Whether its value is a code.
    fn holds(self, text: &[u8], line: Part, code: Part) -> bool {
        let value = self.part(text, line);
        is_same(text, Part { end: value.end.min(value.start + (code.end - code.start)), ..value }, code)
    }
}

/// The first labels of a line, from left to right.
fn labels(text: &[u8], line: Part) -> impl Iterator<Item = (Field, Label)> {
    let bytes = line.of(text).unwrap_or_default();
    let signs = bytes.iter().zip(line.start..).filter(|(byte, _)| matches!(byte, b':' | b'=')).map(|(_, at)| at);
    let labels = signs.filter_map(move |sign| {
        let behind = text.get(sign + 1..line.end)?;
        let gap = behind.iter().take_while(|byte| **byte == b' ' || is_mark(**byte)).count();
        let (field, start) = label_before(text, line, sign)?;
        Some((field, Label { start, value: sign + 1 + gap }))
    });
    labels.take(MOST_LABELS)
}

/// Returns what the longest label says that ends at a place, and where it begins.
fn label_before(text: &[u8], line: Part, end: usize) -> Option<(Field, usize)> {
    let before = text.get(line.start..end)?;
    let end = before.len() - before.iter().rev().take_while(|byte| **byte == b' ' || is_mark(**byte)).count();
    let mut found = None;
    let mut start = end;
    for _ in 0..MOST_WORDS {
        let gap = before.get(..start)?.iter().rev().take_while(|byte| **byte == b' ').count();
        if gap > 1 && start < end {
            break;
        }
        let word = before.get(..start - gap)?.iter().rev().take_while(|byte| is_of_label(**byte)).count();
        start = start - gap - word;
        if word == 0 || end - start > LONGEST_NAME {
            break;
        }
        found = field(before.get(start..end)?).map(|field| (field, line.start + start)).or(found);
    }
    found
}

/// Returns what a line says that is nothing but a label.
fn label_alone(text: &[u8], line: Part) -> Option<Field> {
    let content = trimmed(text, line);
    field(content.of(text)?)
}

const fn is_of_label(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || matches!(byte, b'_' | b'-')
}

const fn is_mark(byte: u8) -> bool {
    matches!(byte, b'"' | b'\'' | b'`' | b'*')
}

/// A part without what terminals and mails put before lines, and without blanks at its ends.
fn trimmed(text: &[u8], part: Part) -> Part {
    let mut bytes = part.of(text).unwrap_or_default();
    loop {
        bytes = match bytes {
            [b' ' | b'\t' | b'\r' | b'|' | b'>' | b'*', rest @ ..] | [0xE2, 0x94, _, rest @ ..] => rest,
            _ => break,
        };
    }
    let start = part.end - bytes.len();
    let end = bytes.iter().rev().take_while(|byte| byte.is_ascii_whitespace()).count();
    Part { start, end: part.end - end }
}

/// The line at a place, as far as it may belong to it.
fn line_around(text: &[u8], at: usize) -> Part {
    let from = at.saturating_sub(LONGEST_LINE);
    let start = text.get(from..at).and_then(|before| memchr::memrchr(b'\n', before)).map_or(from, |end| from + end + 1);
    Part { start, end: end_of_line(text, at).min(at + LONGEST_LINE) }
}

fn line_behind(text: &[u8], line: Part) -> Option<Part> {
    let start = line.end + 1;
    (start <= text.len()).then(|| Part { start, end: end_of_line(text, start) })
}

fn line_before(text: &[u8], line: Part) -> Option<Part> {
    let end = line.start.checked_sub(1)?;
    Some(Part { start: memchr::memrchr(b'\n', text.get(..end)?).map_or(0, |end| end + 1), end })
}

fn end_of_line(text: &[u8], at: usize) -> usize {
    text.get(at..).and_then(|rest| memchr::memchr(b'\n', rest)).map_or(text.len(), |len| at + len)
}
