//! CommonMark, with GitHub's alerts.

use core::fmt::{self, Write};

use super::{Fact, Format, Heading, Reader};
use crate::shared::kinds::{BlockKind, CommandLanguage};
use crate::source::Source;
use crate::tables::Locale;
use crate::text::{Text, escape_markdown};

pub(super) struct CommonMark<W> {
    to: W,
    indent: usize,
    /// How many alerts are open: each puts `> ` before its lines.
    quotes: usize,
    is_first: bool,
    /// Whether steps get boxes to check.
    has_boxes: bool,
}

impl<W: Write> CommonMark<W> {
    pub(super) const fn new(to: W) -> Self {
        Self { to, indent: 0, quotes: 0, is_first: true, has_boxes: false }
    }

    /// Gives the outermost steps boxes to check, as code hosts show them.
    #[cfg(feature = "diagnose")]
    pub(super) const fn with_boxes(to: W) -> Self {
        Self { to, indent: 0, quotes: 0, is_first: true, has_boxes: true }
    }

    fn prefix(&mut self) -> fmt::Result {
        write!(self.to, "{:1$}", "", self.indent)?;
        for _ in 0..self.quotes {
            self.to.write_str("> ")?;
        }
        Ok(())
    }

    /// Starts a block, behind a blank line.
    fn begin(&mut self) -> fmt::Result {
        if !core::mem::take(&mut self.is_first) {
            // The blank line between two paragraphs of an alert belongs to the alert.
            for _ in 0..self.quotes {
                write!(self.to, "{:1$}>", "", self.indent)?;
            }
            self.to.write_char('\n')?;
        }
        self.prefix()
    }

    fn plain(&mut self, text: &str) -> fmt::Result {
        escape_markdown(&mut self.to, text, true)
    }

    /// Starts an item; what is inside it is indented by the four columns of its marker.
    fn marker(&mut self, number: Option<usize>) -> fmt::Result {
        self.begin()?;
        match number {
            Some(number @ ..10) => write!(self.to, "{number}.  ")?,
            Some(number) => write!(self.to, "{number}. ")?,
            None => self.to.write_str("-   ")?,
        }
        self.indent += 4;
        Ok(())
    }
}

impl<W: Write> Format for CommonMark<W> {
    fn start(&mut self, _: Reader, _: &str) -> fmt::Result {
        Ok(())
    }

    fn end(&mut self) -> fmt::Result {
        Ok(())
    }

    fn rule(&mut self) -> fmt::Result {
        self.begin()?;
        self.to.write_str("---\n")
    }

    fn heading(&mut self, heading: Heading) -> fmt::Result {
        self.begin()?;
        for _ in 0..heading.level {
            self.to.write_char('#')?;
        }
        self.to.write_char(' ')?;
        if let Some(label) = heading.label {
            self.plain(label)?;
            if let Some(number) = heading.number {
                write!(self.to, " {number}")?;
            }
            self.to.write_str(": ")?;
        }
        self.plain(heading.title)?;
        if let Some(os) = heading.os {
            write!(self.to, " ({os})")?;
        }
        self.to.write_char('\n')
    }

    fn paragraph(&mut self, text: Text) -> fmt::Result {
        self.begin()?;
        writeln!(self.to, "{}", text.markdown())
    }

    fn lead(&mut self, text: &'static str) -> fmt::Result {
        self.begin()?;
        self.plain(text)?;
        self.to.write_char('\n')
    }

    fn fact(&mut self, label: &'static str, value: Fact) -> fmt::Result {
        self.begin()?;
        self.plain(label)?;
        self.to.write_str(": ")?;
        match value {
            Fact::Code(code) => write!(self.to, "`{code}`")?,
            Fact::Quote(text) => {
                self.to.write_str("*")?;
                escape_markdown(&mut self.to, text, false)?;
                self.to.write_str("*")?;
            }
            Fact::Url(url) => write!(self.to, "<{url}>")?,
            Fact::Text(text) => escape_markdown(&mut self.to, text, false)?,
            #[cfg(feature = "diagnose")]
            Fact::Reference(title, number) => {
                escape_markdown(&mut self.to, title, false)?;
                write!(self.to, " ({number})")?;
            }
            Fact::Number(number) => write!(self.to, "{number}")?,
        }
        self.to.write_char('\n')
    }

    fn sources(&mut self, label: &'static str, locale: Locale, sources: impl Iterator<Item = Source>) -> fmt::Result {
        self.begin()?;
        self.plain(label)?;
        self.to.write_char(':')?;
        for (index, source) in sources.enumerate() {
            self.to.write_str(if index > 0 { "; [" } else { " [" })?;
            escape_markdown(&mut self.to, source.title(), false)?;
            write!(self.to, "](<{}>) ({})", source.url(locale), source.date())?;
        }
        self.to.write_char('\n')
    }

    fn start_list(&mut self, _: bool) -> fmt::Result {
        Ok(())
    }

    fn end_list(&mut self) -> fmt::Result {
        Ok(())
    }

    fn start_item(&mut self, number: Option<usize>, os: Option<&'static str>, text: Text) -> fmt::Result {
        let is_outermost = self.indent == 0;
        self.marker(number)?;
        if self.has_boxes && is_outermost && number.is_some() {
            self.to.write_str("[ ] ")?;
        }
        if let Some(os) = os {
            write!(self.to, "({os}) ")?;
        }
        writeln!(self.to, "{}", text.markdown())
    }

    fn plain_item(&mut self, number: Option<usize>, os: Option<&'static str>, text: &'static str) -> fmt::Result {
        self.marker(number)?;
        self.plain(text)?;
        if let Some(os) = os {
            write!(self.to, " ({os})")?;
        }
        self.to.write_char('\n')?;
        self.end_item()
    }

    fn end_item(&mut self) -> fmt::Result {
        self.indent -= 4;
        Ok(())
    }

    fn start_alert(&mut self, kind: BlockKind, _: &'static str, text: Text) -> fmt::Result {
        self.begin()?;
        let name = match kind {
            BlockKind::Tip => "TIP",
            BlockKind::Warning => "WARNING",
            _ => "NOTE",
        };
        writeln!(self.to, "> [!{name}]")?;
        self.quotes += 1;
        self.prefix()?;
        writeln!(self.to, "{}", text.markdown())
    }

    fn end_alert(&mut self) -> fmt::Result {
        self.quotes -= 1;
        Ok(())
    }

    fn command(&mut self, language: CommandLanguage, text: Text) -> fmt::Result {
        self.begin()?;
        writeln!(self.to, "```{language}")?;
        for line in text.as_str().lines() {
            self.prefix()?;
            writeln!(self.to, "{line}")?;
        }
        self.prefix()?;
        self.to.write_str("```\n")
    }
}
