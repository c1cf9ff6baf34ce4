//! Plain text for a terminal.

use core::fmt::{self, Write};

use super::{Fact, Format, Heading, Runbook};
use crate::kinds::{BlockKind, CommandLanguage, SpanKind};
use crate::source::Source;
use crate::tables::{LABELS, Locale};
use crate::text::Text;

const WIDTH: usize = 80;
/// Literal text and labels up to this length are kept on one line.
const UNBROKEN: usize = 40;

pub(super) struct PlainText<W> {
    to: W,
    indent: usize,
    column: usize,
    /// What stood there last, to know where a blank line belongs.
    last: Last,
    quotes: (&'static str, &'static str),
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
    pub(super) const fn new(to: W) -> Self {
        Self { to, indent: 0, column: 0, last: Last::Nothing, quotes: ("\"", "\"") }
    }

    fn line_end(&mut self) -> fmt::Result {
        self.column = 0;
        self.to.write_char('\n')
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

    /// Writes characters, breaking lines at spaces. A no-break space never breaks and becomes a space.
    fn wrap(&mut self, text: impl Iterator<Item = char> + Clone) -> fmt::Result {
        let mut rest = text;
        loop {
            let word = rest.clone().take_while(|&c| c != ' ');
            let len = word.clone().count();
            let is_line_start = self.column <= self.indent;
            if !is_line_start && self.column + 1 + len > WIDTH {
                self.line_end()?;
            } else if !is_line_start {
                self.to.write_char(' ')?;
                self.column += 1;
            }
            while self.column < self.indent {
                self.to.write_char(' ')?;
                self.column += 1;
            }
            for c in word {
                self.to.write_char(if c == NO_BREAK { ' ' } else { c })?;
            }
            self.column += len;
            if rest.nth(len).is_none() {
                return Ok(());
            }
        }
    }

    fn wrap_text(&mut self, text: Text) -> fmt::Result {
        let (open, close) = self.quotes;
        self.wrap(text.spans().flat_map(move |span| {
            let (before, after) = match span.kind() {
                SpanKind::Label => (open, close),
                _ => ("", ""),
            };
            let is_unbroken = span.kind() != SpanKind::Plain && span.as_str().len() <= UNBROKEN;
            let inside = span.as_str().chars().map(move |c| if c == ' ' && is_unbroken { NO_BREAK } else { c });
            before.chars().chain(inside).chain(after.chars())
        }))?;
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
        write!(self.to, "{:1$}-> {url}", "", self.indent)?;
        self.line_end()
    }

    fn os(&mut self, os: Option<&str>) -> fmt::Result {
        match os {
            Some(os) => self.wrap(['['].into_iter().chain(os.chars()).chain([']'])),
            None => Ok(()),
        }
    }

    fn line_of(&mut self, rule: char) -> fmt::Result {
        for _ in 0..WIDTH {
            self.to.write_char(rule)?;
        }
        self.line_end()
    }

    fn marker(&mut self, number: Option<usize>) -> fmt::Result {
        self.begin(Last::Item)?;
        let marker_width = match number {
            Some(number) => {
                write!(self.to, "{:1$}{number:>2}. ", "", self.indent)?;
                4
            }
            None => {
                write!(self.to, "{:1$}  - ", "", self.indent)?;
                4
            }
        };
        self.indent += marker_width;
        self.column = self.indent;
        Ok(())
    }
}

const NO_BREAK: char = '\u{a0}';

impl<W: Write> Format for PlainText<W> {
    fn start(&mut self, runbook: Runbook) -> fmt::Result {
        self.quotes = (runbook.label(LABELS.quote_open), runbook.label(LABELS.quote_close));
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
        if let Some(label) = heading.label {
            if heading.level == 1 {
                self.to.write_str(label)?;
                self.line_end()?;
            } else {
                self.to.write_str(label)?;
                self.column = label.chars().count();
                if let Some(number) = heading.number {
                    write!(self.to, " {number}")?;
                    self.column += 3;
                }
                self.to.write_char(':')?;
                self.column += 1;
            }
        }
        self.wrap(heading.title.chars())?;
        self.os(heading.os)?;
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
        self.wrap(text.chars())?;
        self.line_end()
    }

    fn fact(&mut self, label: &'static str, value: Fact) -> fmt::Result {
        self.begin(Last::Fact)?;
        self.wrap(label.chars().chain([':']))?;
        match value {
            Fact::Code(text) | Fact::Text(text) => self.wrap(text.chars())?,
            Fact::Quote(text) => {
                let (open, close) = self.quotes;
                self.wrap(open.chars().chain(text.chars()).chain(close.chars()))?;
            }
            Fact::Url(url) => {
                self.line_end()?;
                return self.url(url);
            }
        }
        self.line_end()
    }

    fn sources(&mut self, label: &'static str, _: Locale, sources: impl Iterator<Item = Source>) -> fmt::Result {
        self.begin(Last::Fact)?;
        self.wrap(label.chars().chain([':']))?;
        for (index, source) in sources.enumerate() {
            if index > 0 {
                self.to.write_char(';')?;
                self.column += 1;
            }
            let date = [' ', '('].into_iter().chain(source.date().chars()).chain([')']);
            self.wrap(source.title().chars().chain(date))?;
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
        self.wrap(text.chars())?;
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
        self.wrap(label.chars().chain([':']))?;
        self.wrap_text(text)
    }

    fn end_alert(&mut self) -> fmt::Result {
        Ok(())
    }

    fn command(&mut self, _: CommandLanguage, text: Text) -> fmt::Result {
        self.begin(Last::Paragraph)?;
        for line in text.as_str().lines() {
            write!(self.to, "{:1$}    {line}", "", self.indent)?;
            self.line_end()?;
        }
        Ok(())
    }
}
