//! CommonMark, with GitHub's alerts.

use core::fmt::{self, Write};

use super::audience::Audience;
use super::date::Date;
use super::filled::{Filled, OfLine, Taken};
use super::format::{Fact, Format, Heading};
use crate::shared::kinds::{BlockKind, CommandLanguage, SpanKind};
use crate::source::Source;
use crate::text::Text;

impl Text {
    /// Returns what writes this text as CommonMark, on one line.
    #[must_use]
    pub const fn markdown(self) -> Markdown {
        Markdown(self)
    }
}

/// Writes a [`Text`] as CommonMark. [`Text::markdown`] makes it.
#[derive(Clone, Copy, Debug)]
pub struct Markdown(Text);

impl fmt::Display for Markdown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Filled::from(self.0).markdown().fmt(f)
    }
}

impl<'v> Filled<'v> {
    /// Returns what writes it as CommonMark, on one line.
    pub(super) const fn markdown(self) -> FilledMarkdown<'v> {
        FilledMarkdown(self)
    }
}

pub(super) struct FilledMarkdown<'v>(Filled<'v>);

impl fmt::Display for FilledMarkdown<'_> {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut is_start = true;
        let mut is_code = false;
        for part in self.0.parts() {
            // A placeholder stands inside the code around it, so that one pair of backticks holds both.
            let becomes_code = matches!(part.kind, SpanKind::Code | SpanKind::Placeholder);
            if becomes_code != is_code {
                to.write_char('`')?;
                is_code = becomes_code;
            }
            match part.kind {
                SpanKind::Code | SpanKind::Placeholder => to.write_str(part.text)?,
                SpanKind::Label => {
                    to.write_str("**")?;
                    escape_markdown(to, part.text, false)?;
                    to.write_str("**")?;
                }
                SpanKind::Link => {
                    to.write_char('[')?;
                    escape_markdown(to, part.text, false)?;
                    write!(to, "](<{}>)", part.url.unwrap_or_default())?;
                }
                SpanKind::Plain => escape_markdown(to, part.text, is_start)?,
            }
            is_start = false;
        }
        if is_code { to.write_char('`') } else { Ok(()) }
    }
}

/// Says what was taken from a text.
pub(super) fn write_taken(to: &mut (impl Write + ?Sized), label: &str, taken: Taken<'_>) -> fmt::Result {
    write!(to, "{label}:")?;
    let mut separator = " ";
    if let Some(os) = taken.os {
        write!(to, "{separator}{os}")?;
        separator = ", ";
    }
    for (placeholder, value) in taken.values() {
        write!(to, "{separator}{placeholder} `{value}`")?;
        separator = ", ";
    }
    to.write_char('\n')
}

/// Writes plain text so that CommonMark reads it as just that.
pub(super) fn escape_markdown(f: &mut (impl Write + ?Sized), text: &str, is_line_start: bool) -> fmt::Result {
    // At the start of a line these begin a list, a heading or a quotation; `1.` and `1)` a numbered list.
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let ends_number = is_line_start && digits > 0;
    // What needs no escape is written in one piece: that is most of it.
    let mut written = 0;
    for (at, byte) in text.bytes().enumerate() {
        let is_special = match byte {
            b'\\' | b'`' | b'*' | b'_' | b'[' | b']' | b'<' | b'>' | b'&' | b'~' | b'|' => true,
            b'#' | b'+' | b'-' | b'=' => is_line_start && at == 0,
            b'.' | b')' => ends_number && at == digits,
            _ => false,
        };
        if is_special {
            f.write_str(text.get(written..at).unwrap_or_default())?;
            f.write_char('\\')?;
            written = at;
        }
    }
    f.write_str(text.get(written..).unwrap_or_default())
}

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
    fn start(&mut self, _: Audience<'_>, _: &str, _: &'static str) -> fmt::Result {
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

    fn paragraph(&mut self, text: Filled<'_>) -> fmt::Result {
        self.begin()?;
        writeln!(self.to, "{}", text.markdown())
    }

    fn labelled(&mut self, label: &'static str, text: Filled<'_>) -> fmt::Result {
        self.begin()?;
        writeln!(self.to, "**{label}:** {}", text.markdown())
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
            #[cfg(feature = "diagnose")]
            Fact::Reference(title, number) => {
                escape_markdown(&mut self.to, title, false)?;
                write!(self.to, " ({number})")?;
            }
            Fact::Date(date) => write!(self.to, "{date}")?,
            Fact::Number(number) => write!(self.to, "{number}")?,
        }
        self.to.write_char('\n')
    }

    fn taken(&mut self, label: &'static str, taken: Taken<'_>) -> fmt::Result {
        self.begin()?;
        write_taken(&mut self.to, label, taken)
    }

    fn sources(
        &mut self,
        label: &'static str,
        audience: Audience<'_>,
        sources: impl Iterator<Item = Source>,
    ) -> fmt::Result {
        self.begin()?;
        self.plain(label)?;
        self.to.write_char(':')?;
        for (index, source) in sources.enumerate() {
            self.to.write_str(if index > 0 { "; [" } else { " [" })?;
            escape_markdown(&mut self.to, source.title(), false)?;
            write!(self.to, "](<{}>) ({})", source.url(audience.locale), Date::new(source.date(), audience))?;
        }
        self.to.write_char('\n')
    }

    fn start_list(&mut self, _: bool) -> fmt::Result {
        Ok(())
    }

    fn end_list(&mut self) -> fmt::Result {
        Ok(())
    }

    fn start_item(&mut self, number: Option<usize>, os: Option<&'static str>, text: Filled<'_>) -> fmt::Result {
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
        // A list of CommonMark counts by itself: numbers that are left out would be given to others.
        self.marker(None)?;
        if let Some(number) = number {
            write!(self.to, "**{number}** ")?;
        }
        escape_markdown(&mut self.to, text, number.is_none())?;
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

    fn start_alert(&mut self, kind: BlockKind, _: &'static str, text: Filled<'_>) -> fmt::Result {
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

    fn command(&mut self, language: CommandLanguage, text: Filled<'_>) -> fmt::Result {
        self.begin()?;
        writeln!(self.to, "```{language}")?;
        text.lines(|of_line| match of_line {
            OfLine::Start => self.prefix(),
            OfLine::Piece(piece) => self.to.write_str(piece),
            OfLine::End => self.to.write_char('\n'),
        })?;
        self.prefix()?;
        self.to.write_str("```\n")
    }
}

#[cfg(test)]
mod tests {
    use std::string::String;

    use proptest::prelude::*;
    use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

    use super::escape_markdown;

    proptest! {
        #[test]
        fn escaped_markdown_reads_back_as_it_was(text in "[-+*#=_`~<>&|!.)(\\[\\]\\\\ 0-9a-c]{1,40}") {
            // Blanks at the ends are no text in Markdown.
            let text = text.trim();
            let mut escaped = String::new();
            escape_markdown(&mut escaped, text, true).unwrap();
            let mut read = String::new();
            for event in Parser::new_ext(&escaped, Options::ENABLE_GFM | Options::ENABLE_STRIKETHROUGH) {
                match event {
                    Event::Text(part) => read.push_str(&part),
                    Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph) => {}
                    other => prop_assert!(false, "{other:?} in {escaped}"),
                }
            }
            prop_assert_eq!(read, text);
        }
    }
}
