use core::fmt::{self, Write};

use crate::shared::kinds::SpanKind;
use crate::tables::{Locale, TextNumber};

/// A text of the catalogue in one language.
///
/// It is plain text ([`as_str`](Self::as_str), and `Display`) with marked-up [spans](Self::spans): labels on
/// screen, literal code, placeholders, links. [`markdown`](Self::markdown) and [`html`](Self::html) write it
/// with its markup.
///
/// # Examples
///
/// ```
/// use azure_backup_errors::{Cause, Locale, SpanKind};
///
/// let cause = Cause::from_name("vm-agent-configuration-options-are-not-set-for-linux-vms").unwrap();
/// let step = cause.solutions().next().unwrap().steps().next().unwrap().text(Locale::En);
/// assert_eq!(step.as_str(), "Open the file /etc/waagent.conf.");
/// assert_eq!(step.markdown().to_string(), "Open the file `/etc/waagent.conf`.");
/// assert!(step.spans().any(|span| span.kind() == SpanKind::Code && span.as_str() == "/etc/waagent.conf"));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Text {
    number: TextNumber,
    locale: Locale,
}

impl Text {
    pub(crate) const fn new(number: TextNumber, locale: Locale) -> Self {
        Self { number, locale }
    }

    /// Returns the language of this text.
    #[must_use]
    pub const fn locale(self) -> Locale {
        self.locale
    }

    /// Returns the number of this text: what the C interface passes around. It may be another one in the next version.
    #[doc(hidden)]
    #[must_use]
    pub const fn number(self) -> TextNumber {
        self.number
    }

    /// Returns the text with this [number](Self::number); if there is none, an empty one.
    #[doc(hidden)]
    #[must_use]
    pub const fn from_number(number: TextNumber, locale: Locale) -> Self {
        Self::new(number, locale)
    }

    /// Returns the text without markup.
    ///
    /// A NUL follows it in memory, so that a C string can share its bytes.
    #[must_use]
    // Called from everywhere: a copy at each place would be much of the code of a program.
    #[inline(never)]
    pub fn as_str(self) -> &'static str {
        self.locale.texts().string(self.number)
    }

    /// Returns whether there is no text.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.as_str().is_empty()
    }

    /// Returns the spans of this text: all of it, in order, plain prose included.
    #[must_use]
    #[inline(never)]
    pub fn spans(self) -> Spans {
        Spans { text: self, plain: self.as_str(), marked: self.locale.texts().spans(self.number), at: 0 }
    }

    /// Returns the links of this text.
    pub fn links(self) -> impl Iterator<Item = Span> + Clone {
        self.spans().filter(|span| span.kind == SpanKind::Link)
    }

    /// Returns what writes this text as CommonMark, on one line.
    #[must_use]
    pub const fn markdown(self) -> Markdown {
        Markdown(self)
    }

    /// Returns what writes this text as HTML, escaped, without an element around it.
    #[must_use]
    pub const fn html(self) -> Html {
        Html(self)
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl From<Text> for &'static str {
    fn from(text: Text) -> Self {
        text.as_str()
    }
}

/// A part of a [`Text`] that is of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Span {
    kind: SpanKind,
    text: &'static str,
    url: Option<&'static str>,
}

impl Span {
    /// Returns what this part is.
    #[must_use]
    pub const fn kind(self) -> SpanKind {
        self.kind
    }

    /// Returns the text of this part.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.text
    }

    /// Returns where a link leads: an absolute https address, in the language of the text where there is one.
    #[must_use]
    pub const fn url(self) -> Option<&'static str> {
        self.url
    }
}

/// An iterator over the parts of a [`Text`]. [`Text::spans`] makes it.
#[derive(Clone, Debug)]
pub struct Spans {
    text: Text,
    plain: &'static str,
    marked: &'static [crate::record::SpanRecord],
    /// How far the text has been read, in bytes.
    at: usize,
}

impl Iterator for Spans {
    type Item = Span;

    fn next(&mut self) -> Option<Span> {
        let next_start = self.marked.first().map_or(self.plain.len(), |record| usize::from(record.start));
        let (kind, end, url) = if self.at < next_start {
            (SpanKind::Plain, next_start, None)
        } else {
            let (record, rest) = self.marked.split_first()?;
            self.marked = rest;
            let url = (record.kind == SpanKind::Link).then(|| Text::new(record.url, self.text.locale).as_str());
            (record.kind, next_start + usize::from(record.len), url)
        };
        let text = self.plain.get(self.at..end)?;
        self.at = end;
        Some(Span { kind, text, url })
    }
}

/// Writes a [`Text`] as CommonMark. [`Text::markdown`] makes it.
#[derive(Clone, Copy, Debug)]
pub struct Markdown(Text);

impl fmt::Display for Markdown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut is_start = true;
        let mut is_code = false;
        for span in self.0.spans() {
            // A placeholder stands inside the code around it, so that one pair of backticks holds both.
            let becomes_code = matches!(span.kind, SpanKind::Code | SpanKind::Placeholder);
            if becomes_code != is_code {
                f.write_char('`')?;
                is_code = becomes_code;
            }
            match span.kind {
                SpanKind::Code | SpanKind::Placeholder => f.write_str(span.text)?,
                SpanKind::Label => {
                    f.write_str("**")?;
                    escape_markdown(f, span.text, false)?;
                    f.write_str("**")?;
                }
                SpanKind::Link => {
                    f.write_char('[')?;
                    escape_markdown(f, span.text, false)?;
                    write!(f, "](<{}>)", span.url.unwrap_or_default())?;
                }
                SpanKind::Plain => escape_markdown(f, span.text, is_start)?,
            }
            is_start = false;
        }
        if is_code { f.write_char('`') } else { Ok(()) }
    }
}

/// Writes plain text so that CommonMark reads it as just that.
pub(crate) fn escape_markdown(f: &mut impl Write, text: &str, is_line_start: bool) -> fmt::Result {
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

/// Writes a [`Text`] as HTML. [`Text::html`] makes it.
#[derive(Clone, Copy, Debug)]
pub struct Html(Text);

impl fmt::Display for Html {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut is_code = false;
        for span in self.0.spans() {
            let becomes_code = matches!(span.kind, SpanKind::Code | SpanKind::Placeholder);
            if becomes_code != is_code {
                f.write_str(if becomes_code { "<code>" } else { "</code>" })?;
                is_code = becomes_code;
            }
            let (open, close) = match span.kind {
                SpanKind::Label => ("<strong>", "</strong>"),
                SpanKind::Placeholder => ("<var>", "</var>"),
                SpanKind::Link => {
                    f.write_str("<a href=\"")?;
                    escape_html(f, span.url.unwrap_or_default())?;
                    ("\">", "</a>")
                }
                SpanKind::Plain | SpanKind::Code => ("", ""),
            };
            f.write_str(open)?;
            escape_html(f, span.text)?;
            f.write_str(close)?;
        }
        if is_code { f.write_str("</code>") } else { Ok(()) }
    }
}

/// Writes text so that HTML shows it as it is, inside an element or a quoted attribute.
pub(crate) fn escape_html(f: &mut impl Write, text: &str) -> fmt::Result {
    let mut written = 0;
    for (at, byte) in text.bytes().enumerate() {
        let escape = match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            b'\'' => "&#39;",
            _ => continue,
        };
        f.write_str(text.get(written..at).unwrap_or_default())?;
        f.write_str(escape)?;
        written = at + 1;
    }
    f.write_str(text.get(written..).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use std::string::String;

    use proptest::prelude::*;
    use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

    use super::{escape_html, escape_markdown};

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

        #[test]
        fn escaped_html_holds_no_markup(text in "\\PC*") {
            let mut escaped = String::new();
            escape_html(&mut escaped, &text).unwrap();
            prop_assert!(!escaped.contains(['<', '>', '"', '\'']));
            let read = escaped.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'");
            prop_assert_eq!(read.replace("&amp;", "&"), text);
        }
    }
}
