//! Reads the members of an object around one of their values: JSON however deep it is escaped, what Python and
//! PowerShell print like it, and `Code="…" Message="…"`.

use super::Part;
use super::field::LONGEST_NAME;
use super::quote::Quote;

/// So many members are read in each direction, and so deep into those that are objects themselves.
const MOST: usize = 16;
const DEEPEST: usize = 12;

/// How members are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Style {
    /// `"key": value,`
    Object,
    /// `Key="value" `
    Inline,
}

/// A value with its name.
#[derive(Clone, Copy, Debug)]
pub(super) struct Member {
    pub(super) name: Part,
    /// Without quotation marks.
    pub(super) value: Part,
}

/// The object around a value.
pub(super) struct Object<'t> {
    text: &'t [u8],
    quote: Quote<'t>,
    style: Style,
    /// The value itself.
    pub(super) own: Member,
    /// Where its name begins and it ends, with quotation marks.
    whole: Part,
}

impl<'t> Object<'t> {
    /// Returns the object whose member a part of a text is the whole value of.
    pub(super) fn around(text: &'t [u8], part: Part) -> Option<Self> {
        let quoted = Quote::before(text, part.start).filter(|quote| quote.begins(text, part.end));
        let (start, end) = match quoted {
            Some(quote) => (part.start - quote.len(), part.end + quote.len()),
            None => (part.start, part.end),
        };
        let behind_name = match text.get(..blank_before(text, start))? {
            [before @ .., b':' | b'='] => before.len(),
            _ => return None,
        };
        let sign = *text.get(behind_name)?;
        let behind_name = blank_before(text, behind_name);
        if let Some(quote) = Quote::before(text, behind_name).filter(|quote| quoted.is_none_or(|own| own == *quote)) {
            let end_of_name = behind_name - quote.len();
            let name = Part { start: quote.find_back(text, end_of_name, &mut 0)?, end: end_of_name };
            // Between the marks may stand the value of the member before.
            let is_name = name.end - name.start <= LONGEST_NAME;
            let own = Member { name, value: part };
            let whole = Part { start: name.start - quote.len(), end };
            return is_name.then_some(Self { text, quote, style: Style::Object, own, whole });
        }
        let quote = quoted.filter(|_| sign == b'=')?;
        let name = inline_name(text, behind_name)?;
        let own = Member { name, value: part };
        let whole = Part { start: name.start, end };
        Some(Self { text, quote, style: Style::Inline, own, whole })
    }

    /// How many backslashes stand before a quotation mark around its values.
    pub(super) const fn escapes(&self) -> usize {
        self.quote.escapes()
    }

    /// Shows the members before and behind the value, and returns where the object begins and ends, as far as it is there.
    pub(super) fn read(&self, steps: &mut u64, mut show: impl FnMut(Member)) -> Part {
        Part {
            start: walk(self.whole.start, &mut show, |at| self.before(at, steps)),
            end: walk(self.whole.end, &mut show, |at| self.behind(at, steps)),
        }
    }

    fn behind(&self, at: usize, steps: &mut u64) -> Option<Step> {
        let text = self.text;
        let at = blank_behind(text, at);
        match (self.style, text.get(at)?) {
            (Style::Object, b'}') => return Some(Step::Edge(at + 1)),
            (Style::Object, b',') | (Style::Inline, b',' | b';') => {}
            (Style::Inline, _) => return self.inline_behind(at, steps),
            _ => return None,
        }
        let at = blank_behind(text, at + 1);
        if self.style == Style::Inline {
            return self.inline_behind(at, steps);
        }
        let start = self.quote.begins(text, at).then_some(at + self.quote.len())?;
        let name = Part { start, end: self.quote.find(text, start, steps)? };
        let at = blank_behind(text, name.end + self.quote.len());
        let at = (text.get(at) == Some(&b':')).then(|| blank_behind(text, at + 1))?;
        let (value, end) = self.value_at(at, steps)?;
        Some(Step::Member(Member { name, value }, end))
    }

    fn inline_behind(&self, at: usize, steps: &mut u64) -> Option<Step> {
        let text = self.text;
        let len = text.get(at..)?.iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
        let name = Part { start: at, end: at + len };
        if !(1..=LONGEST_NAME).contains(&len) || text.get(name.end) != Some(&b'=') {
            return None;
        }
        let (value, end) = self.value_at(name.end + 1, steps)?;
        Some(Step::Member(Member { name, value }, end))
    }

    fn before(&self, at: usize, steps: &mut u64) -> Option<Step> {
        let text = self.text;
        let at = blank_before(text, at);
        let behind = match (self.style, text.get(..at)?) {
            (Style::Object, [.., b'{']) => return Some(Step::Edge(at - 1)),
            (Style::Object, [.., b',']) | (Style::Inline, [.., b',' | b';']) => at - 1,
            (Style::Inline, _) => at,
            _ => return None,
        };
        let end = blank_before(text, behind);
        let (value, start) = self.value_before(end, steps)?;
        let at = blank_before(text, start);
        match self.style {
            Style::Object => {
                let at = text.get(..at)?.ends_with(b":").then(|| blank_before(text, at - 1))?;
                let end = self.quote.ends(text, at).then(|| at - self.quote.len())?;
                let name = Part { start: self.quote.find_back(text, end, steps)?, end };
                Some(Step::Member(Member { name, value }, name.start - self.quote.len()))
            }
            Style::Inline => {
                let end = text.get(..start)?.ends_with(b"=").then(|| start - 1)?;
                let name = inline_name(text, end)?;
                Some(Step::Member(Member { name, value }, name.start))
            }
        }
    }

    /// Returns the value at a place, and where it ends.
    fn value_at(&self, at: usize, steps: &mut u64) -> Option<(Part, usize)> {
        let text = self.text;
        if self.quote.begins(text, at) {
            let start = at + self.quote.len();
            // What is cut off goes on to the end.
            let end = self.quote.find(text, start, steps);
            let value = Part { start, end: end.unwrap_or(text.len()) };
            return Some((value, end.map_or(text.len(), |end| end + self.quote.len())));
        }
        if !matches!(text.get(at)?, b'{' | b'[') {
            let len = text.get(at..)?.iter().take_while(|byte| is_of_scalar(**byte)).count();
            return Some((Part { start: at, end: at + len }, at + len)).filter(|_| len > 0);
        }
        let (mut end, mut depth) = (at, 0_usize);
        while let Some(byte) = text.get(end) {
            *steps += 1;
            if self.quote.begins(text, end) {
                let Some(close) = self.quote.find(text, end + self.quote.len(), steps) else { break };
                end = close + self.quote.len();
                continue;
            }
            match byte {
                b'{' | b'[' => depth += 1,
                b'}' | b']' => depth -= 1,
                _ => {}
            }
            end += 1;
            if depth == 0 {
                return Some((Part { start: at, end }, end));
            }
            if depth > DEEPEST {
                return None;
            }
        }
        Some((Part { start: at, end: text.len() }, text.len()))
    }

    /// Returns the value that ends at a place, and where it begins.
    fn value_before(&self, end: usize, steps: &mut u64) -> Option<(Part, usize)> {
        let text = self.text;
        let back = |end: usize, steps: &mut u64| {
            let end = end.checked_sub(self.quote.len())?;
            Some(Part { start: self.quote.find_back(text, end, steps)?, end })
        };
        if self.quote.ends(text, end) {
            let value = back(end, steps)?;
            return Some((value, value.start - self.quote.len()));
        }
        if !matches!(text.get(end.checked_sub(1)?)?, b'}' | b']') {
            let len = text.get(..end)?.iter().rev().take_while(|byte| is_of_scalar(**byte)).count();
            return Some((Part { start: end - len, end }, end - len)).filter(|_| len > 0);
        }
        let (mut start, mut depth) = (end, 0_usize);
        loop {
            *steps += 1;
            if self.quote.ends(text, start) {
                start = back(start, steps)?.start - self.quote.len();
                continue;
            }
            match text.get(start.checked_sub(1)?)? {
                b'}' | b']' => depth += 1,
                b'{' | b'[' => depth -= 1,
                _ => {}
            }
            start -= 1;
            if depth == 0 {
                return Some((Part { start, end }, start));
            }
            if depth > DEEPEST {
                return None;
            }
        }
    }
}

/// What stands beside a member.
enum Step {
    /// Another one, and where it begins or ends.
    Member(Member, usize),
    /// Where the object begins or ends.
    Edge(usize),
}

const fn is_of_scalar(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'+' | b'_')
}

/// Where the blanks that begin at a place end; between tokens of escaped JSON, line ends are escaped too.
fn blank_behind(text: &[u8], mut at: usize) -> usize {
    loop {
        match text.get(at..).unwrap_or_default() {
            [byte, ..] if byte.is_ascii_whitespace() => at += 1,
            [b'\\', ..] => {
                let rest = text.get(at..).unwrap_or_default();
                let slashes = rest.iter().take_while(|byte| **byte == b'\\').count();
                match rest.get(slashes) {
                    Some(b'n' | b'r' | b't') => at += slashes + 1,
                    _ => return at,
                }
            }
            _ => return at,
        }
    }
}

/// Goes from member to member, shows each, and returns where the last one that was there ends, or the object.
fn walk(from: usize, mut show: impl FnMut(Member), mut next: impl FnMut(usize) -> Option<Step>) -> usize {
    let mut at = from;
    for _ in 0..MOST {
        match next(at) {
            Some(Step::Member(member, end)) => {
                show(member);
                at = end;
            }
            Some(Step::Edge(edge)) => return edge,
            None => break,
        }
    }
    at
}

/// Returns the name in `Name="value"` that ends at a place.
fn inline_name(text: &[u8], end: usize) -> Option<Part> {
    let len = text.get(..end)?.iter().rev().take_while(|byte| byte.is_ascii_alphanumeric()).count();
    (1..=LONGEST_NAME).contains(&len).then_some(Part { start: end - len, end })
}

/// Where the blanks that end at a place begin.
fn blank_before(text: &[u8], mut at: usize) -> usize {
    loop {
        match text.get(..at).unwrap_or_default() {
            [.., byte] if byte.is_ascii_whitespace() => at -= 1,
            [before @ .., b'\\', b'n' | b'r' | b't'] => {
                at = before.len() - before.iter().rev().take_while(|byte| **byte == b'\\').count();
            }
            _ => return at,
        }
    }
}
