//! Plain text for a terminal.

use core::fmt::{self, Write};

use super::format::{Audience, Fact, Format, Heading};
use crate::shared::kinds::{BlockKind, CommandLanguage, SpanKind};
use crate::source::Source;
use crate::tables::{LABELS, Locale};
use crate::text::{Span, Spans, Text};

/// How plain text is laid out.
#[derive(Clone, Copy, Debug)]
pub(super) struct Layout {
    pub(super) columns: usize,
    pub(super) is_styled: bool,
}

impl Layout {
    pub(super) const DEFAULT: Self = Self { columns: 80, is_styled: false };
}

/// What those who ask for text can say of its layout.
macro_rules! text_layouts {
    ($name:ident $(<$life:lifetime>)?) => {
        impl $(<$life>)? $name $(<$life>)? {
            /// Sets how many columns a line has: 80 without this, and never less than 40. With `usize::MAX` none is broken.
            #[must_use]
            pub const fn columns(mut self, columns: usize) -> Self {
                self.1.columns = if columns < 40 { 40 } else { columns };
                self
            }

            /// Adds escape sequences for a terminal: bold headings, commands in colour, addresses underlined.
            ///
            /// They take no column, and end before each line does.
            #[must_use]
            pub const fn styled(mut self) -> Self {
                self.1.is_styled = true;
                self
            }
        }
    };
}
pub(super) use text_layouts;

/// Escape sequences of a terminal (SGR of ECMA-48).
const HEADING: &str = "\x1b[1m";
const COMMAND: &str = "\x1b[36m";
const ADDRESS: &str = "\x1b[4m";
const RESET: &str = "\x1b[0m";

/// Literal text and labels up to this length are kept on one line.
const UNBROKEN: usize = 40;
/// A rule is no longer where lines are: they may be as long as anybody likes.
const LONGEST_RULE: usize = 240;

pub(super) struct PlainText<W> {
    to: W,
    layout: Layout,
    /// The escape sequence that is in force, or nothing.
    style: &'static str,
    indent: usize,
    column: usize,
    /// What stood there last, to know where a blank line belongs.
    last: Last,
    quotes: Quotes,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Last {
    Nothing,
    Heading,
    Fact,
    Paragraph,
    Item,
}

type Quotes = (&'static str, &'static str);

/// What a line consists of: strings, or the spans of a text with quotes around its labels.
#[derive(Clone)]
struct Line<'a> {
    /// What is left of the string that is being read.
    string: &'a str,
    rest: Rest<'a>,
    is_unbroken: bool,
}

#[derive(Clone)]
enum Rest<'a> {
    Strings(&'a [&'a str]),
    /// `open` is a label whose opening quote has been given, and then the label itself.
    Spans {
        spans: Spans,
        quotes: Quotes,
        open: Option<Span>,
        is_inside: bool,
    },
}

impl<'a> Line<'a> {
    fn new(rest: Rest<'a>) -> Self {
        Self { string: "", rest, is_unbroken: false }
    }

    fn next_string(&mut self) -> Option<&'a str> {
        match &mut self.rest {
            Rest::Strings(strings) => {
                let (first, behind) = strings.split_first()?;
                *strings = behind;
                Some(first)
            }
            Rest::Spans { spans, quotes, open, is_inside } => {
                self.is_unbroken = false;
                if let (true, Some(_)) = (*is_inside, *open) {
                    (*is_inside, *open) = (false, None);
                    return Some(quotes.1);
                }
                let (span, is_quoted) = match *open {
                    Some(span) => {
                        *is_inside = true;
                        (span, true)
                    }
                    None => (spans.next()?, false),
                };
                if span.kind() == SpanKind::Label && !is_quoted {
                    *open = Some(span);
                    return Some(quotes.0);
                }
                self.is_unbroken = span.kind() != SpanKind::Plain && span.as_str().len() <= UNBROKEN;
                Some(span.as_str())
            }
        }
    }
}

impl<'a> Line<'a> {
    /// Takes what is left of a word in the string that is being read, if the word ends there.
    fn end_of_word(&mut self) -> Option<&'a str> {
        if self.is_unbroken {
            return None;
        }
        let len = self.string.bytes().position(|byte| byte == b' ')?;
        let (word, behind) = (self.string.get(..len)?, self.string.get(len + 1..)?);
        self.string = behind;
        Some(word)
    }
}

/// The pieces of the words of a line, and whether each is the last of its word.
impl<'a> Iterator for Line<'a> {
    type Item = (&'a str, bool);

    fn next(&mut self) -> Option<(&'a str, bool)> {
        while self.string.is_empty() {
            self.string = self.next_string()?;
        }
        match self.end_of_word() {
            Some(piece) => Some((piece, true)),
            None => Some((core::mem::take(&mut self.string), false)),
        }
    }
}

impl<W: Write> PlainText<W> {
    pub(super) const fn new(to: W, layout: Layout) -> Self {
        Self { to, layout, style: "", indent: 0, column: 0, last: Last::Nothing, quotes: ("\"", "\"") }
    }

    fn line_end(&mut self) -> fmt::Result {
        self.column = 0;
        if self.style.is_empty() {
            return self.to.write_char('\n');
        }
        // A pager may begin its screen with the next line.
        self.to.write_str(RESET)?;
        self.to.write_char('\n')?;
        self.to.write_str(self.style)
    }

    fn start_style(&mut self, style: &'static str) -> fmt::Result {
        if !self.layout.is_styled {
            return Ok(());
        }
        self.style = style;
        self.to.write_str(style)
    }

    fn end_style(&mut self) -> fmt::Result {
        if core::mem::take(&mut self.style).is_empty() { Ok(()) } else { self.to.write_str(RESET) }
    }

    /// Ends the paragraph before, with a blank line if what comes is not of its kind.
    fn begin(&mut self, next: Last) -> fmt::Result {
        let is_tight = matches!(
            (self.last, next),
            (Last::Nothing | Last::Heading, _) | (Last::Fact, Last::Fact) | (Last::Item, Last::Item)
        );
        self.last = next;
        if is_tight { Ok(()) } else { self.line_end() }
    }

    fn wrap(&mut self, strings: &[&str]) -> fmt::Result {
        self.wrap_line(Line::new(Rest::Strings(strings)))
    }

    /// Writes a line, broken at spaces where it gets too long.
    fn wrap_line(&mut self, mut line: Line<'_>) -> fmt::Result {
        loop {
            // Mostly a word stands within one string. Two spaces in a message become one: the second could end up at the
            // end of a line.
            while let Some(word) = line.end_of_word() {
                if !word.is_empty() {
                    let len = word.chars().count();
                    self.space_for(len)?;
                    self.to.write_str(word)?;
                    self.column += len;
                }
            }
            let mut ahead = line.clone();
            let (mut len, mut is_last) = (0, true);
            for (piece, ends_word) in &mut ahead {
                len += piece.chars().count();
                if ends_word {
                    is_last = false;
                    break;
                }
            }
            if len > 0 {
                self.space_for(len)?;
                for (piece, ends_word) in line {
                    self.to.write_str(piece)?;
                    if ends_word {
                        break;
                    }
                }
                self.column += len;
            }
            if is_last {
                return Ok(());
            }
            line = ahead;
        }
    }

    /// Parts a word from the one before it: by a space, or by a new line where it does not fit.
    fn space_for(&mut self, len: usize) -> fmt::Result {
        let is_line_start = self.column <= self.indent;
        if !is_line_start && self.column + 1 + len > self.layout.columns {
            self.line_end()?;
        } else if !is_line_start {
            self.to.write_char(' ')?;
            self.column += 1;
        }
        self.pad()
    }

    fn pad(&mut self) -> fmt::Result {
        while self.column < self.indent {
            self.to.write_char(' ')?;
            self.column += 1;
        }
        Ok(())
    }

    fn wrap_text(&mut self, text: Text) -> fmt::Result {
        let rest = Rest::Spans { spans: text.spans(), quotes: self.quotes, open: None, is_inside: false };
        self.wrap_line(Line::new(rest))?;
        self.line_end()?;
        for link in text.links() {
            // An address that is its own text needs no second line.
            if link.url() != Some(link.as_str()) {
                self.url(link.url().unwrap_or_default())?;
            }
        }
        Ok(())
    }

    /// Writes an address on a line of its own, where it can be copied.
    fn url(&mut self, url: &str) -> fmt::Result {
        self.pad()?;
        self.to.write_str("-> ")?;
        self.start_style(ADDRESS)?;
        self.to.write_str(url)?;
        self.end_style()?;
        self.line_end()
    }

    fn os(&mut self, os: Option<&str>) -> fmt::Result {
        match os {
            Some(os) => self.wrap(&["[", os, "]"]),
            None => Ok(()),
        }
    }

    fn line_of(&mut self, rule: char) -> fmt::Result {
        for _ in 0..self.layout.columns.min(LONGEST_RULE) {
            self.to.write_char(rule)?;
        }
        self.line_end()
    }

    fn number(&mut self, number: usize) -> fmt::Result {
        self.column += 1 + usize::from(number > 9);
        write!(self.to, "{number}")
    }

    fn marker(&mut self, number: Option<usize>) -> fmt::Result {
        self.begin(Last::Item)?;
        self.pad()?;
        match number {
            Some(number) => {
                self.to.write_str(if number > 9 { "" } else { " " })?;
                self.number(number)?;
                self.to.write_str(". ")?;
            }
            None => self.to.write_str("  - ")?,
        }
        self.indent += 4;
        self.column = self.indent;
        Ok(())
    }
}

impl<W: Write> Format for PlainText<W> {
    fn start(&mut self, audience: Audience, _: &str) -> fmt::Result {
        self.quotes = (audience.label(LABELS.quote_open), audience.label(LABELS.quote_close));
        Ok(())
    }

    fn end(&mut self) -> fmt::Result {
        Ok(())
    }

    fn rule(&mut self) -> fmt::Result {
        self.indent = 0;
        self.begin(Last::Paragraph)?;
        self.last = Last::Heading;
        self.line_of('-')
    }

    fn heading(&mut self, heading: Heading) -> fmt::Result {
        self.indent = 0;
        if self.last != Last::Nothing {
            self.line_end()?;
        }
        if heading.level == 2 {
            self.line_of('-')?;
        }
        self.start_style(HEADING)?;
        if let Some(label) = heading.label {
            self.wrap(&[label])?;
            if heading.level == 1 {
                self.line_end()?;
            } else {
                if let Some(number) = heading.number {
                    self.to.write_char(' ')?;
                    self.column += 1;
                    self.number(number)?;
                }
                self.to.write_char(':')?;
                self.column += 1;
            }
        }
        self.wrap(&[heading.title])?;
        self.os(heading.os)?;
        self.end_style()?;
        self.line_end()?;
        self.last = Last::Heading;
        match heading.level {
            1 => self.line_of('='),
            2 => self.line_end(),
            _ => Ok(()),
        }
    }

    fn paragraph(&mut self, text: Text) -> fmt::Result {
        self.begin(Last::Paragraph)?;
        self.wrap_text(text)
    }

    fn lead(&mut self, text: &'static str) -> fmt::Result {
        self.begin(Last::Paragraph)?;
        self.wrap(&[text])?;
        self.line_end()
    }

    fn fact(&mut self, label: &'static str, value: Fact) -> fmt::Result {
        self.begin(Last::Fact)?;
        let (open, close) = self.quotes;
        match value {
            Fact::Code(text) | Fact::Text(text) => self.wrap(&[label, ": ", text])?,
            Fact::Quote(text) => self.wrap(&[label, ": ", open, text, close])?,
            #[cfg(feature = "diagnose")]
            Fact::Reference(title, number) => {
                self.wrap(&[label, ": ", title])?;
                write!(self.to, " ({number})")?;
            }
            Fact::Number(number) => {
                self.wrap(&[label, ":"])?;
                write!(self.to, " {number}")?;
            }
            Fact::Url(url) => {
                self.wrap(&[label, ":"])?;
                self.line_end()?;
                return self.url(url);
            }
        }
        self.line_end()
    }

    fn sources(&mut self, label: &'static str, _: Locale, sources: impl Iterator<Item = Source>) -> fmt::Result {
        self.begin(Last::Fact)?;
        self.wrap(&[label, ":"])?;
        let mut sources = sources.peekable();
        while let Some(source) = sources.next() {
            let end = if sources.peek().is_some() { ");" } else { ")" };
            self.wrap(&[source.title(), " (", source.date(), end])?;
        }
        self.line_end()
    }

    fn start_list(&mut self, _: bool) -> fmt::Result {
        if matches!(self.last, Last::Paragraph | Last::Fact) {
            self.line_end()?;
        }
        self.last = Last::Item;
        Ok(())
    }

    fn end_list(&mut self) -> fmt::Result {
        Ok(())
    }

    fn start_item(&mut self, number: Option<usize>, os: Option<&'static str>, text: Text) -> fmt::Result {
        self.marker(number)?;
        self.os(os)?;
        self.wrap_text(text)
    }

    fn plain_item(&mut self, number: Option<usize>, os: Option<&'static str>, text: &'static str) -> fmt::Result {
        self.marker(number)?;
        self.wrap(&[text])?;
        self.os(os)?;
        self.line_end()?;
        self.end_item()
    }

    fn end_item(&mut self) -> fmt::Result {
        self.indent -= 4;
        self.last = Last::Item;
        Ok(())
    }

    fn start_alert(&mut self, _: BlockKind, label: &'static str, text: Text) -> fmt::Result {
        self.begin(Last::Paragraph)?;
        self.wrap(&[label, ":"])?;
        self.wrap_text(text)
    }

    fn end_alert(&mut self) -> fmt::Result {
        Ok(())
    }

    fn command(&mut self, _: CommandLanguage, text: Text) -> fmt::Result {
        self.begin(Last::Paragraph)?;
        for line in text.as_str().lines() {
            self.pad()?;
            self.to.write_str("    ")?;
            self.start_style(COMMAND)?;
            self.to.write_str(line)?;
            self.end_style()?;
            self.line_end()?;
        }
        Ok(())
    }
}
