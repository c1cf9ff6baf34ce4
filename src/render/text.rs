//! Plain text for a terminal.

use core::fmt::{self, Write};

use super::audience::Audience;
use super::date::Date;
use super::filled::{Filled, OfLine, Taken};
use super::format::{Fact, Format, Heading};
use super::layout::Layout;
use super::line::{Line, Marked, Quotes, Rest, columns, width};
use crate::shared::kinds::{BlockKind, CommandLanguage};
use crate::source::Source;
use crate::tables::LABELS;

/// Escape sequences of a terminal (SGR of ECMA-48).
const HEADING: &str = "\x1b[1m";
const COMMAND: &str = "\x1b[36m";
const ADDRESS: &str = "\x1b[4m";
const RESET: &str = "\x1b[0m";

/// What fills a line fills no more of it: lines may be as long as anybody likes.
pub(super) const MOST_FILLED: usize = 240;

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

impl<W: Write> PlainText<W> {
    pub(super) const fn new(to: W, layout: Layout) -> Self {
        Self { to, layout, style: "", indent: 0, column: 0, last: Last::Nothing, quotes: ("\"", "\"") }
    }

    pub(super) const fn layout(&self) -> Layout {
        self.layout
    }

    pub(super) const fn column(&self) -> usize {
        self.column
    }

    /// Takes the quotes of a language.
    pub(super) fn speak(&mut self, audience: Audience<'_>) {
        self.quotes = (audience.label(LABELS.quote_open), audience.label(LABELS.quote_close));
    }

    pub(super) fn end_of_line(&mut self) -> fmt::Result {
        self.line_end()
    }

    /// Writes words, which may stand in several strings.
    pub(super) fn words(&mut self, strings: &[&str]) -> fmt::Result {
        self.wrap(strings)
    }

    pub(super) fn bold_words(&mut self, words: &str) -> fmt::Result {
        self.start_style(HEADING)?;
        self.wrap(&[words])?;
        self.end_style()
    }

    /// Writes a text in bold, and ends the line.
    pub(super) fn bold(&mut self, text: &str) -> fmt::Result {
        self.bold_words(text)?;
        self.line_end()
    }

    /// Writes something at a column.
    pub(super) fn at(&mut self, column: usize, what: fmt::Arguments<'_>) -> fmt::Result {
        while self.column < column {
            self.to.write_char(' ')?;
            self.column += 1;
        }
        self.column += columns(what);
        self.to.write_fmt(what)
    }

    /// Writes with every line beginning at a column.
    pub(super) fn indented(&mut self, column: usize, write: impl FnOnce(&mut Self) -> fmt::Result) -> fmt::Result {
        let before = core::mem::replace(&mut self.indent, column);
        self.pad()?;
        let written = write(self);
        self.indent = before;
        written
    }

    /// Writes as much of a text as the line has room for.
    #[cfg(feature = "diagnose")]
    pub(super) fn cut(&mut self, text: &str) -> fmt::Result {
        let room = self.layout.columns.saturating_sub(self.column + 2);
        if text.chars().count() <= room {
            return self.unbroken(format_args!(" {text}"));
        }
        let end = text.char_indices().nth(room.saturating_sub(1)).map_or(0, |(at, _)| at);
        // A few letters say nothing.
        if room < 8 {
            Ok(())
        } else {
            self.unbroken(format_args!(" {}…", text.get(..end).unwrap_or_default().trim_end()))
        }
    }

    /// Writes what is to be copied as it is, each line behind the indent.
    pub(super) fn literal(&mut self, text: Filled<'_>) -> fmt::Result {
        text.lines(|of_line| match of_line {
            OfLine::Start => {
                self.pad()?;
                self.to.write_str("    ")?;
                self.start_style(COMMAND)
            }
            OfLine::Piece(piece) => self.to.write_str(piece),
            OfLine::End => {
                self.end_style()?;
                self.line_end()
            }
        })
    }

    /// Says what was taken from a text, each value in a word with its name.
    pub(super) fn taken_from_text(&mut self, label: &str, taken: Taken<'_>) -> fmt::Result {
        self.wrap(&[label, ": ", taken.os.unwrap_or_default()])?;
        taken.values().try_for_each(|(placeholder, value)| self.wrap(&[placeholder, "=", value]))?;
        self.line_end()
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
                    let len = width(word);
                    self.space_for(len)?;
                    self.to.write_str(word)?;
                    self.column += len;
                }
            }
            let mut ahead = line.clone();
            let (mut len, mut is_last) = (0, true);
            for (piece, ends_word) in &mut ahead {
                len += width(piece);
                if ends_word {
                    is_last = false;
                    break;
                }
            }
            if len > 0 {
                self.space_for(len)?;
                for (piece, ends_word) in line {
                    self.piece(piece)?;
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

    /// Writes a piece of a word; an escape sequence stays in force over the end of a line.
    fn piece(&mut self, piece: &str) -> fmt::Result {
        match piece {
            HEADING => self.start_style(HEADING),
            RESET => self.end_style(),
            _ => self.to.write_str(piece),
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

    /// Writes something that stays on one line, whatever blanks it has.
    pub(super) fn unbroken(&mut self, what: fmt::Arguments<'_>) -> fmt::Result {
        let len = columns(what);
        self.space_for(len)?;
        self.to.write_fmt(what)?;
        self.column += len;
        Ok(())
    }

    /// Writes a text without the addresses of its links.
    pub(super) fn wrap_spans(&mut self, text: Filled<'_>) -> fmt::Result {
        let labels = if self.layout.is_styled { (HEADING, RESET) } else { self.quotes };
        let marked = Marked::new(text, labels, self.quotes);
        self.wrap_line(Line::new(Rest::Spans(marked)))?;
        self.line_end()
    }

    fn wrap_text(&mut self, text: Filled<'_>) -> fmt::Result {
        self.wrap_spans(text)?;
        for link in text.links() {
            // An address that is its own text needs no second line.
            if link.url != Some(link.text) {
                self.url(link.url.unwrap_or_default())?;
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

    pub(super) fn label(&mut self, label: &str) -> fmt::Result {
        self.start_style(HEADING)?;
        self.wrap(&[label, ":"])?;
        self.end_style()
    }

    fn os(&mut self, os: Option<&str>) -> fmt::Result {
        match os {
            Some(os) => self.wrap(&["[", os, "]"]),
            None => Ok(()),
        }
    }

    fn line_of(&mut self, rule: char) -> fmt::Result {
        for _ in 0..self.layout.columns.min(MOST_FILLED) {
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
    fn start(&mut self, audience: Audience<'_>, _: &str, _: &'static str) -> fmt::Result {
        self.speak(audience);
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

    fn paragraph(&mut self, text: Filled<'_>) -> fmt::Result {
        self.begin(Last::Paragraph)?;
        self.wrap_text(text)
    }

    fn labelled(&mut self, label: &'static str, text: Filled<'_>) -> fmt::Result {
        self.begin(Last::Paragraph)?;
        self.label(label)?;
        self.wrap_text(text)
    }

    fn lead(&mut self, text: &'static str) -> fmt::Result {
        self.begin(Last::Paragraph)?;
        self.wrap(&[text])?;
        self.line_end()
    }

    fn fact(&mut self, label: &'static str, value: Fact) -> fmt::Result {
        self.begin(Last::Fact)?;
        match value {
            // A message may hold quotes itself, so that none stand around it.
            Fact::Code(text) | Fact::Quote(text) => self.wrap(&[label, ": ", text])?,
            Fact::Date(date) => {
                self.wrap(&[label, ":"])?;
                self.unbroken(format_args!("{date}"))?;
            }
            #[cfg(feature = "diagnose")]
            Fact::Reference(title, number) => {
                self.wrap(&[label, ": ", title])?;
                self.unbroken(format_args!("({number})"))?;
            }
            Fact::Number(number) => {
                self.wrap(&[label, ":"])?;
                self.unbroken(format_args!("{number}"))?;
            }
            Fact::Url(url) => {
                self.wrap(&[label, ":"])?;
                self.line_end()?;
                return self.url(url);
            }
        }
        self.line_end()
    }

    fn taken(&mut self, label: &'static str, taken: Taken<'_>) -> fmt::Result {
        self.begin(Last::Fact)?;
        self.taken_from_text(label, taken)
    }

    fn sources(
        &mut self,
        label: &'static str,
        audience: Audience<'_>,
        sources: impl Iterator<Item = Source>,
    ) -> fmt::Result {
        self.begin(Last::Fact)?;
        self.wrap(&[label, ":"])?;
        let mut sources = sources.peekable();
        while let Some(source) = sources.next() {
            let end = if sources.peek().is_some() { ");" } else { ")" };
            // A date stays on one line, whatever blanks it has.
            self.wrap(&[source.title()])?;
            self.unbroken(format_args!("({}{end}", Date::new(source.date(), audience)))?;
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

    fn start_item(&mut self, number: Option<usize>, os: Option<&'static str>, text: Filled<'_>) -> fmt::Result {
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

    fn start_alert(&mut self, _: BlockKind, label: &'static str, text: Filled<'_>) -> fmt::Result {
        self.begin(Last::Paragraph)?;
        self.wrap(&[label, ":"])?;
        self.wrap_text(text)
    }

    fn end_alert(&mut self) -> fmt::Result {
        Ok(())
    }

    fn command(&mut self, _: CommandLanguage, text: Filled<'_>) -> fmt::Result {
        self.begin(Last::Paragraph)?;
        self.literal(text)
    }
}
