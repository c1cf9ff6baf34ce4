//! An HTML fragment.

use core::fmt::{self, Write};

use super::audience::Audience;
use super::date::Date;
use super::filled::{Filled, Taken};
use super::format::{Anchor, Fact, Format, Heading};
use crate::shared::kinds::{BlockKind, CommandLanguage, SpanKind};
use crate::source::Source;
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
        Filled::from(self.0).html().fmt(f)
    }
}

impl<'v> Filled<'v> {
    /// Returns what writes it as HTML, escaped, without an element around it.
    pub(super) const fn html(self) -> FilledHtml<'v> {
        FilledHtml(self)
    }
}

pub(super) struct FilledHtml<'v>(Filled<'v>);

impl fmt::Display for FilledHtml<'_> {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut is_code = false;
        for part in self.0.parts() {
            let becomes_code = matches!(part.kind, SpanKind::Code | SpanKind::Placeholder);
            if becomes_code != is_code {
                to.write_str(if becomes_code { "<code>" } else { "</code>" })?;
                is_code = becomes_code;
            }
            let (open, close) = match part.kind {
                SpanKind::Label => ("<strong>", "</strong>"),
                SpanKind::Placeholder => ("<var>", "</var>"),
                SpanKind::Link => {
                    to.write_str("<a href=\"")?;
                    escape_html(to, part.url.unwrap_or_default())?;
                    ("\">", "</a>")
                }
                SpanKind::Plain | SpanKind::Code => ("", ""),
            };
            to.write_str(open)?;
            escape_html(to, part.text)?;
            to.write_str(close)?;
        }
        if is_code { to.write_str("</code>") } else { Ok(()) }
    }
}

/// Says what was taken from a text, in a paragraph.
pub(super) fn write_taken(to: &mut (impl Write + ?Sized), label: &str, taken: Taken<'_>) -> fmt::Result {
    to.write_str("<p class=\"taken\">")?;
    escape_html(to, label)?;
    to.write_char(':')?;
    let mut separator = " ";
    if let Some(os) = taken.os {
        write!(to, "{separator}{os}")?;
        separator = ", ";
    }
    for (placeholder, value) in taken.values() {
        write!(to, "{separator}<var>{placeholder}</var> <code>")?;
        escape_html(to, value)?;
        to.write_str("</code>")?;
        separator = ", ";
    }
    to.write_str("</p>\n")
}

/// Begins a note, tip or warning with its label and its first words.
pub(super) fn start_alert(
    to: &mut (impl Write + ?Sized),
    kind: BlockKind,
    label: &str,
    text: Filled<'_>,
) -> fmt::Result {
    write!(to, "<aside class=\"{kind}\">\n<p><strong>")?;
    escape_html(to, label)?;
    writeln!(to, "</strong> {}</p>", text.html())
}

/// Ends what [`start_alert`] began.
pub(super) const END_OF_ALERT: &str = "</aside>\n";

/// Writes text so that HTML shows it as it is, inside an element or a quoted attribute.
pub(super) fn escape_html(f: &mut (impl Write + ?Sized), text: &str) -> fmt::Result {
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|byte| matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\'')) {
        let (plain, behind) = rest.split_at_checked(at).unwrap_or_default();
        f.write_str(plain)?;
        f.write_str(match behind.as_bytes().first() {
            Some(b'&') => "&amp;",
            Some(b'<') => "&lt;",
            Some(b'>') => "&gt;",
            Some(b'"') => "&quot;",
            _ => "&#39;",
        })?;
        rest = behind.get(1..).unwrap_or_default();
    }
    f.write_str(rest)
}

/// How HTML fits into the page around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Outline {
    /// The level of the first heading.
    pub(super) level: u8,
}

impl Outline {
    /// The page around the fragment has the h1.
    pub(super) const DEFAULT: Self = Self { level: 2 };
}

/// What those who ask for HTML can say of how it fits.
macro_rules! outlines {
    ($name:ident $(<$life:lifetime>)?) => {
        impl $(<$life>)? $name $(<$life>)? {
            /// Sets the level of the first heading, from 1 to 6: 2 without this. Those inside are below it, but not below 6.
            #[must_use]
            pub const fn heading_level(mut self, level: u8) -> Self {
                self.1.level = if level < 1 { 1 } else if level > 6 { 6 } else { level };
                self
            }
        }
    };
}
pub(super) use outlines;

pub(super) struct HtmlFragment<W> {
    to: W,
    outline: Outline,
    /// Which of the open lists are numbered: one bit each, the innermost lowest.
    numbered: u32,
    /// How many lists are open.
    depth: u32,
    /// What all ids begin with, so that they are the only ones on a page.
    name: &'static str,
    anchor: Anchor,
}

impl<W: Write> HtmlFragment<W> {
    pub(super) fn new(to: W, outline: Outline) -> Self {
        Self { to, outline, numbered: 0, depth: 0, name: "", anchor: Anchor::default() }
    }

    /// Writes what an id begins with, which links to a heading.
    fn anchor(&mut self) -> fmt::Result {
        self.to.write_str(self.name)?;
        for part in self.anchor.parts() {
            write!(self.to, "-{part}")?;
        }
        Ok(())
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
    fn start(&mut self, audience: Audience<'_>, class: &str, name: &'static str) -> fmt::Result {
        self.name = name;
        writeln!(self.to, "<article class=\"{class}\" lang=\"{}\">", audience.locale.tag())
    }

    fn end(&mut self) -> fmt::Result {
        self.to.write_str("</article>\n")
    }

    fn rule(&mut self) -> fmt::Result {
        self.to.write_str("<hr>\n")
    }

    fn heading(&mut self, heading: Heading) -> fmt::Result {
        let level = heading.level.saturating_add(self.outline.level).saturating_sub(1).min(6);
        self.anchor = heading.anchor;
        write!(self.to, "<h{level} id=\"")?;
        self.anchor()?;
        self.to.write_str("\">")?;
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

    fn paragraph(&mut self, text: Filled<'_>) -> fmt::Result {
        writeln!(self.to, "<p>{}</p>", text.html())
    }

    fn labelled(&mut self, label: &'static str, text: Filled<'_>) -> fmt::Result {
        self.to.write_str("<p><strong>")?;
        self.plain(label)?;
        writeln!(self.to, ":</strong> {}</p>", text.html())
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
            #[cfg(feature = "diagnose")]
            Fact::Reference(title, number) => {
                self.plain(title)?;
                return writeln!(self.to, " ({number})</p>");
            }
            Fact::Date(date) => return writeln!(self.to, "<time datetime=\"{}\">{date}</time></p>", date.machine()),
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

    fn taken(&mut self, label: &'static str, taken: Taken<'_>) -> fmt::Result {
        write_taken(&mut self.to, label, taken)
    }

    fn sources(
        &mut self,
        label: &'static str,
        audience: Audience<'_>,
        sources: impl Iterator<Item = Source>,
    ) -> fmt::Result {
        self.to.write_str("<p class=\"sources\">")?;
        self.plain(label)?;
        self.to.write_char(':')?;
        for (index, source) in sources.enumerate() {
            self.to.write_str(if index > 0 { "; <a href=\"" } else { " <a href=\"" })?;
            self.plain(source.url(audience.locale))?;
            self.to.write_str("\">")?;
            self.plain(source.title())?;
            let date = source.date();
            let told = Date::new(date, audience);
            write!(self.to, "</a> (<time datetime=\"{date}\">{told}</time>)")?;
        }
        self.to.write_str("</p>\n")
    }

    fn start_list(&mut self, is_numbered: bool) -> fmt::Result {
        self.numbered = (self.numbered << 1) | u32::from(is_numbered);
        self.depth += 1;
        self.to.write_str(if is_numbered { "<ol>\n" } else { "<ul>\n" })
    }

    fn end_list(&mut self) -> fmt::Result {
        let is_numbered = self.numbered & 1 == 1;
        self.numbered >>= 1;
        self.depth -= 1;
        self.to.write_str(if is_numbered { "</ol>\n" } else { "</ul>\n" })
    }

    fn start_item(&mut self, number: Option<usize>, os: Option<&'static str>, text: Filled<'_>) -> fmt::Result {
        match number {
            // The steps of a solution, but not those inside them.
            Some(number) if self.depth == 1 && !self.anchor.solution.is_empty() => {
                self.to.write_str("<li id=\"")?;
                self.anchor()?;
                write!(self.to, "-{number}\"><p>")?;
            }
            _ => self.to.write_str("<li><p>")?,
        }
        self.os("", os, " ")?;
        writeln!(self.to, "{}</p>", text.html())
    }

    fn plain_item(&mut self, number: Option<usize>, os: Option<&'static str>, text: &'static str) -> fmt::Result {
        match number {
            Some(number) => write!(self.to, "<li value=\"{number}\">")?,
            None => self.to.write_str("<li>")?,
        }
        self.plain(text)?;
        self.os(" ", os, "")?;
        self.to.write_str("</li>\n")
    }

    fn end_item(&mut self) -> fmt::Result {
        self.to.write_str("</li>\n")
    }

    fn start_alert(&mut self, kind: BlockKind, label: &'static str, text: Filled<'_>) -> fmt::Result {
        start_alert(&mut self.to, kind, label, text)
    }

    fn end_alert(&mut self) -> fmt::Result {
        self.to.write_str(END_OF_ALERT)
    }

    fn command(&mut self, language: CommandLanguage, text: Filled<'_>) -> fmt::Result {
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
