//! An HTML fragment.

use core::fmt::{self, Write};

use super::format::{Audience, Fact, Format, Heading};
use crate::shared::kinds::{BlockKind, CommandLanguage, SpanKind};
use crate::source::Source;
use crate::tables::Locale;
use crate::text::Text;

impl Text {
    /// Returns what writes this text as HTML, escaped, without an element around it.
    #[must_use]
    pub const fn html(self) -> Html {
        Html(self)
    }
}

/// Writes a [`Text`] as HTML. [`Text::html`] makes it.
#[derive(Clone, Copy, Debug)]
pub struct Html(Text);

impl fmt::Display for Html {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut is_code = false;
        for span in self.0.spans() {
            let becomes_code = matches!(span.kind(), SpanKind::Code | SpanKind::Placeholder);
            if becomes_code != is_code {
                f.write_str(if becomes_code { "<code>" } else { "</code>" })?;
                is_code = becomes_code;
            }
            let (open, close) = match span.kind() {
                SpanKind::Label => ("<strong>", "</strong>"),
                SpanKind::Placeholder => ("<var>", "</var>"),
                SpanKind::Link => {
                    f.write_str("<a href=\"")?;
                    escape_html(f, span.url().unwrap_or_default())?;
                    ("\">", "</a>")
                }
                SpanKind::Plain | SpanKind::Code => ("", ""),
            };
            f.write_str(open)?;
            escape_html(f, span.as_str())?;
            f.write_str(close)?;
        }
        if is_code { f.write_str("</code>") } else { Ok(()) }
    }
}

/// Writes text so that HTML shows it as it is, inside an element or a quoted attribute.
fn escape_html(f: &mut impl Write, text: &str) -> fmt::Result {
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

pub(super) struct HtmlFragment<W> {
    to: W,
    /// Which of the open lists are numbered: one bit each, the innermost lowest.
    numbered: u32,
}

impl<W: Write> HtmlFragment<W> {
    pub(super) const fn new(to: W) -> Self {
        Self { to, numbered: 0 }
    }

    fn plain(&mut self, text: &str) -> fmt::Result {
        escape_html(&mut self.to, text)
    }

    fn os(&mut self, before: &str, os: Option<&str>, behind: &str) -> fmt::Result {
        match os {
            Some(os) => write!(self.to, "{before}<span class=\"os\">({os})</span>{behind}"),
            None => Ok(()),
        }
    }
}

impl<W: Write> Format for HtmlFragment<W> {
    fn start(&mut self, audience: Audience, class: &str) -> fmt::Result {
        writeln!(self.to, "<article class=\"{class}\" lang=\"{}\">", audience.locale.tag())
    }

    fn end(&mut self) -> fmt::Result {
        self.to.write_str("</article>\n")
    }

    fn rule(&mut self) -> fmt::Result {
        self.to.write_str("<hr>\n")
    }

    fn heading(&mut self, heading: Heading) -> fmt::Result {
        // The page around the fragment has the h1.
        let level = (heading.level + 1).min(6);
        write!(self.to, "<h{level}>")?;
        if let Some(label) = heading.label {
            self.plain(label)?;
            if let Some(number) = heading.number {
                write!(self.to, " {number}")?;
            }
            self.to.write_str(": ")?;
        }
        self.plain(heading.title)?;
        self.os(" ", heading.os, "")?;
        writeln!(self.to, "</h{level}>")
    }

    fn paragraph(&mut self, text: Text) -> fmt::Result {
        writeln!(self.to, "<p>{}</p>", text.html())
    }

    fn lead(&mut self, text: &'static str) -> fmt::Result {
        self.to.write_str("<p class=\"lead\">")?;
        self.plain(text)?;
        self.to.write_str("</p>\n")
    }

    fn fact(&mut self, label: &'static str, value: Fact) -> fmt::Result {
        self.to.write_str("<p class=\"fact\">")?;
        self.plain(label)?;
        self.to.write_str(": ")?;
        let (open, text, close) = match value {
            Fact::Code(code) => ("<code>", code, "</code>"),
            Fact::Quote(text) => ("<q>", text, "</q>"),
            Fact::Text(text) => ("", text, ""),
            #[cfg(feature = "diagnose")]
            Fact::Reference(title, number) => {
                self.plain(title)?;
                return writeln!(self.to, " ({number})</p>");
            }
            Fact::Number(number) => return writeln!(self.to, "{number}</p>"),
            Fact::Url(url) => {
                self.to.write_str("<a href=\"")?;
                self.plain(url)?;
                ("\">", url, "</a>")
            }
        };
        self.to.write_str(open)?;
        self.plain(text)?;
        writeln!(self.to, "{close}</p>")
    }

    fn sources(&mut self, label: &'static str, locale: Locale, sources: impl Iterator<Item = Source>) -> fmt::Result {
        self.to.write_str("<p class=\"sources\">")?;
        self.plain(label)?;
        self.to.write_char(':')?;
        for (index, source) in sources.enumerate() {
            self.to.write_str(if index > 0 { "; <a href=\"" } else { " <a href=\"" })?;
            self.plain(source.url(locale))?;
            self.to.write_str("\">")?;
            self.plain(source.title())?;
            let date = source.date();
            write!(self.to, "</a> (<time datetime=\"{date}\">{date}</time>)")?;
        }
        self.to.write_str("</p>\n")
    }

    fn start_list(&mut self, is_numbered: bool) -> fmt::Result {
        self.numbered = (self.numbered << 1) | u32::from(is_numbered);
        self.to.write_str(if is_numbered { "<ol>\n" } else { "<ul>\n" })
    }

    fn end_list(&mut self) -> fmt::Result {
        let is_numbered = self.numbered & 1 == 1;
        self.numbered >>= 1;
        self.to.write_str(if is_numbered { "</ol>\n" } else { "</ul>\n" })
    }

    fn start_item(&mut self, _: Option<usize>, os: Option<&'static str>, text: Text) -> fmt::Result {
        self.to.write_str("<li><p>")?;
        self.os("", os, " ")?;
        writeln!(self.to, "{}</p>", text.html())
    }

    fn plain_item(&mut self, _: Option<usize>, os: Option<&'static str>, text: &'static str) -> fmt::Result {
        self.to.write_str("<li>")?;
        self.plain(text)?;
        self.os(" ", os, "")?;
        self.to.write_str("</li>\n")
    }

    fn end_item(&mut self) -> fmt::Result {
        self.to.write_str("</li>\n")
    }

    fn start_alert(&mut self, kind: BlockKind, label: &'static str, text: Text) -> fmt::Result {
        write!(self.to, "<aside class=\"{kind}\">\n<p><strong>")?;
        self.plain(label)?;
        writeln!(self.to, "</strong> {}</p>", text.html())
    }

    fn end_alert(&mut self) -> fmt::Result {
        self.to.write_str("</aside>\n")
    }

    fn command(&mut self, language: CommandLanguage, text: Text) -> fmt::Result {
        writeln!(self.to, "<pre><code class=\"language-{language}\">{}</code></pre>", text.html())
    }
}

#[cfg(test)]
mod tests {
    use std::string::String;

    use proptest::prelude::*;

    use super::escape_html;

    proptest! {
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
