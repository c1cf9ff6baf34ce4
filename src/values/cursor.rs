//! Reads what stands behind a sign: names, and what shows that they are whole.

/// A place in a part of a text.
#[derive(Clone)]
pub(super) struct Cursor<'t> {
    text: &'t [u8],
    at: usize,
    /// Whether the text ends where its part does.
    is_end: bool,
    /// Whether a name may end with the text: what is cut off there would be another one.
    is_alone: bool,
}

impl<'t> Cursor<'t> {
    pub(super) const fn new(text: &'t [u8], at: usize, is_end: bool) -> Self {
        Self { text, at, is_end, is_alone: false }
    }

    /// Takes the text for one name alone, which ends with it.
    pub(super) const fn alone(self) -> Self {
        Self { is_alone: true, ..self }
    }

    pub(super) const fn at(&self) -> usize {
        self.at
    }

    pub(super) fn rest(&self) -> &'t [u8] {
        self.text.get(self.at..).unwrap_or_default()
    }

    pub(super) fn peek(&self) -> Option<u8> {
        self.rest().first().copied()
    }

    pub(super) fn skip(&mut self, len: usize) {
        self.at += len;
    }

    /// Takes letters that stand here, in any case.
    pub(super) fn eat(&mut self, letters: &[u8]) -> bool {
        let is_here = starts_with(self.rest(), letters);
        if is_here {
            self.skip(letters.len());
        }
        is_here
    }

    fn skip_while(&mut self, is_one: impl Fn(u8) -> bool) -> &'t [u8] {
        let rest = self.rest();
        let len = rest.iter().position(|byte| !is_one(*byte)).unwrap_or(rest.len());
        self.skip(len);
        rest.get(..len).unwrap_or_default()
    }

    pub(super) fn blanks(&mut self) -> bool {
        !self.skip_while(|byte| matches!(byte, b' ' | b'\t')).is_empty()
    }

    /// Takes a quote, escaped or not.
    pub(super) fn quote(&mut self) -> bool {
        let before = self.at;
        self.skip_while(|byte| byte == b'\\');
        let is_quote = [&b"\""[..], b"'", b"&quot;", b"u0022"].into_iter().any(|quote| self.eat(quote));
        if !is_quote {
            self.at = before;
        }
        is_quote
    }

    /// Takes what parts the segments of a resource id: `/`, in JSON perhaps `\/`, in an address `%2F`.
    fn slash(&mut self) -> bool {
        let before = self.at;
        self.skip_while(|byte| byte == b'\\');
        let is_slash = self.eat(b"/") || self.eat(b"%2F");
        if !is_slash {
            self.at = before;
        }
        is_slash
    }

    /// Takes what a name may consist of, somewhere.
    fn run(&mut self) -> &'t [u8] {
        let before = self.at;
        loop {
            self.skip_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b';'));
            if !starts_with(self.rest(), b"%3B") {
                break;
            }
            self.skip(3);
        }
        self.text.get(before..self.at).unwrap_or_default()
    }

    /// Takes a name, if what follows shows that it is whole.
    pub(super) fn name(&mut self) -> Option<&'t [u8]> {
        let name = self.run();
        // The end of a sentence; an ellipsis leaves something out.
        let name = name.strip_suffix(b".").unwrap_or(name);
        (!name.is_empty() && !name.ends_with(b".") && self.closes()).then_some(name)
    }

    /// Takes the next segment of a resource id.
    pub(super) fn segment(&mut self) -> Option<&'t [u8]> {
        if self.slash() { self.name() } else { None }
    }

    /// Takes a name in quotes.
    pub(super) fn quoted(&mut self) -> Option<&'t [u8]> {
        if !self.quote() {
            return None;
        }
        let name = self.run();
        (!name.is_empty() && self.quote()).then_some(name)
    }

    /// Takes the value of a key, behind the key: `": "…"` in JSON, ` : …` up to the end of the line in a list.
    pub(super) fn value(&mut self) -> Option<&'t [u8]> {
        let is_quoted = self.quote();
        self.blanks();
        if !(self.eat(b":") || self.eat(b"=")) {
            return None;
        }
        self.blanks();
        let mut ahead = self.clone();
        if let Some(name) = ahead.quoted() {
            *self = ahead;
            return Some(name);
        }
        let name = self.name()?;
        self.blanks();
        (!is_quoted && matches!(self.peek(), Some(b'\r' | b'\n'))).then_some(name)
    }

    /// Takes a part of the name of a container.
    pub(super) fn part(&mut self) -> &'t [u8] {
        self.skip_while(|byte| byte != b';' && byte != b'%')
    }

    /// Takes ends of lines, escaped or not, and what a frame puts before the next line.
    pub(super) fn line_ends(&mut self) {
        while self.blanks() || self.eat(b"\r") || self.eat(b"\n") || self.eat(b"\\n") || self.eat("│".as_bytes()) {}
    }

    /// Takes the words before a colon.
    pub(super) fn label(&mut self) -> &'t [u8] {
        self.skip_while(|byte| byte.is_ascii_alphabetic() || byte == b' ')
    }

    /// Takes a word of a command.
    pub(super) fn word(&mut self) -> &'t [u8] {
        self.blanks();
        self.skip_while(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    }

    /// Takes the words of a command up to its next option, and the name of that; `None` at the end of the command.
    pub(super) fn option(&mut self) -> Option<&'t [u8]> {
        loop {
            let is_word = self.gap();
            match self.peek()? {
                b'-' if is_word => {
                    let name = self.skip_while(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
                    let _ = self.eat(b"=");
                    return Some(name);
                }
                quote @ (b'"' | b'\'') => {
                    self.skip(1);
                    self.skip_while(|byte| byte != quote && byte != b'\n');
                    let _ = self.eat(&[quote]);
                }
                b'\r' | b'\n' | b'|' | b';' | b'&' => return None,
                _ => self.skip(1),
            }
        }
    }

    /// Takes what parts the words of a command, which may go on in the next line.
    fn gap(&mut self) -> bool {
        let before = self.at;
        while self.blanks() || self.eat(b"\\\n") || self.eat(b"\\\r\n") {}
        self.at > before
    }

    /// Takes the value of an option.
    pub(super) fn argument(&mut self) -> Option<&'t [u8]> {
        self.gap();
        let mut ahead = self.clone();
        let name = match ahead.quoted() {
            Some(name) => Some(name),
            None => {
                ahead = self.clone();
                ahead.name().filter(|name| !name.starts_with(b"-"))
            }
        };
        if name.is_some() {
            *self = ahead;
        }
        name
    }

    /// Whether what stands here can be in no name, so that the one before it is whole.
    fn closes(&self) -> bool {
        let rest = self.rest();
        match rest {
            [] => self.is_end && self.is_alone,
            [b'\r' | b'\n', ..] => self.begins_anew(),
            [
                b' ' | b'\t' | b'"' | b'\'' | b'`' | b'/' | b',' | b')' | b']' | b'}' | b'<' | b'>' | b'|' | b'?'
                | b':' | b'&',
                ..,
            ] => true,
            [b'\\', ..] => {
                let behind = rest.iter().find(|byte| **byte != b'\\');
                matches!(behind, Some(b'"' | b'\'' | b'/' | b'n' | b'r' | b't' | b'u'))
            }
            [b'%', ..] => [b"2F", b"22", b"27", b"20", b"3F", b"26", b"0A", b"0D"]
                .into_iter()
                .any(|code| starts_with(rest.get(1..).unwrap_or_default(), code)),
            // Curly quotes, and a blank that does not break.
            _ => {
                ["”", "“", "’", "‘", "„", "«", "»", "\u{a0}"].into_iter().any(|sign| rest.starts_with(sign.as_bytes()))
            }
        }
    }

    /// Whether the next line begins with something that cannot be the rest of a name: the name may have been wrapped.
    fn begins_anew(&self) -> bool {
        let mut next = self.clone();
        let _ = next.eat(b"\r");
        if !next.eat(b"\n") {
            return false;
        }
        // What a mail or a frame puts before its lines.
        while next.blanks() || next.eat(b">") || next.eat("│".as_bytes()) {}
        let run = next.run();
        if !run.is_empty() {
            // `Key   : value`, or a day.
            let is_key = next.blanks() && next.peek() == Some(b':');
            return is_key || is_day(run);
        }
        match next.peek() {
            None => self.is_end,
            Some(b'/' | b'%' | b'\\') => false,
            Some(byte) => byte.is_ascii(),
        }
    }
}

fn is_day(run: &[u8]) -> bool {
    matches!(run, [a, b, c, d, b'-', e, f, b'-', g, h, ..] if [a, b, c, d, e, f, g, h].into_iter().all(u8::is_ascii_digit))
}

/// Whether a text begins with letters, in any case.
pub(super) fn starts_with(text: &[u8], letters: &[u8]) -> bool {
    text.get(..letters.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(letters))
}

/// Whether a text ends with letters, in any case.
pub(super) fn ends_with(text: &[u8], letters: &[u8]) -> bool {
    let start = text.len().checked_sub(letters.len());
    start.and_then(|start| text.get(start..)).is_some_and(|end| end.eq_ignore_ascii_case(letters))
}
