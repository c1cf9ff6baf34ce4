//! The first screen as HTML.

use core::fmt::{self, Write};

use super::{Action, Row, commands, steps, warnings};
use crate::block::Block;
use crate::check::Check;
use crate::entry::Entry;
use crate::render::audience::Audience;
use crate::render::html::{END_OF_ALERT, Outline, escape_html, start_alert, write_taken};
use crate::render::line::columns;
use crate::tables::LABELS;

pub(super) struct Page<'a> {
    pub(super) to: &'a mut dyn Write,
    pub(super) audience: Audience<'a>,
    pub(super) outline: Outline,
}

impl Page<'_> {
    pub(super) fn head(&mut self, class: &str, key: Option<&str>, title: &str) -> fmt::Result {
        let level = self.outline.level;
        write!(self.to, "<article class=\"{class}\" lang=\"{}\">\n<h{level}>", self.audience.locale.tag())?;
        if let Some(key) = key {
            write!(self.to, "<code>{key}</code>: ")?;
        }
        escape_html(self.to, title)?;
        self.os(self.audience.os)?;
        writeln!(self.to, "</h{level}>")
    }

    pub(super) fn end(self) -> fmt::Result {
        self.to.write_str("</article>\n")
    }

    fn os(&mut self, os: crate::Os) -> fmt::Result {
        match self.audience.os_label(os) {
            Some(os) => write!(self.to, " <span class=\"os\">({os})</span>"),
            None => Ok(()),
        }
    }

    pub(super) fn advice(&mut self, entry: Entry) -> fmt::Result {
        self.to.write_str("<p class=\"lead\">")?;
        if let Some(effect) = entry.known_effect() {
            write!(self.to, "{} ", effect.title(self.audience.locale).html())?;
        }
        writeln!(self.to, "{}</p>", entry.retry().title(self.audience.locale).html())
    }

    pub(super) fn check(&mut self, check: Option<Check>) -> fmt::Result {
        let Some(check) = check else { return Ok(()) };
        let text = self.audience.filled(check.text(self.audience.locale));
        let label = self.audience.label(LABELS.check);
        writeln!(self.to, "<p><strong>{label}:</strong> {}</p>", text.html())?;
        check.command().map_or(Ok(()), |command| self.literal(command))
    }

    fn literal(&mut self, command: Block) -> fmt::Result {
        let language = command.command_language().map_or("", |language| language.as_str());
        let text = self.audience.filled(command.text(self.audience.locale));
        writeln!(self.to, "<pre><code class=\"language-{language}\">{}</code></pre>", text.html())
    }

    /// Says what was taken from a text, if anything was.
    pub(super) fn taken(&mut self) -> fmt::Result {
        let taken = self.audience.taken();
        taken.map_or(Ok(()), |taken| write_taken(self.to, self.audience.label(LABELS.taken), taken))
    }

    pub(super) fn rows<M: fmt::Display>(&mut self, rows: impl Iterator<Item = Row<M>> + Clone) -> fmt::Result {
        if rows.clone().next().is_none() {
            return Ok(());
        }
        self.to.write_str("<ol>\n")?;
        for row in rows {
            self.row(row)?;
        }
        self.to.write_str("</ol>\n")
    }

    fn row<M: fmt::Display>(&mut self, row: Row<M>) -> fmt::Result {
        write!(self.to, "<li value=\"{}\"><p><strong>", row.number)?;
        escape_html(self.to, row.title)?;
        self.to.write_str("</strong>")?;
        self.os(row.os)?;
        if columns(format_args!("{}", row.mark)) > 0 {
            write!(self.to, " <span class=\"explains\">{}</span>", row.mark)?;
        }
        self.to.write_str("</p>\n")?;
        self.check(row.check)?;
        match row.action {
            Action::First(title, 0) => writeln!(self.to, "<p>→ {}</p>", title.html())?,
            Action::First(title, more) => writeln!(self.to, "<p>→ {} (+{more})</p>", title.html())?,
            Action::Steps(solution) => {
                let os = self.audience.os;
                for step in steps(solution, os) {
                    let text = self.audience.filled(step.text(self.audience.locale));
                    writeln!(self.to, "<p>→ {}</p>", text.html())?;
                    for warning in warnings(step, os) {
                        let text = self.audience.filled(warning.text(self.audience.locale));
                        start_alert(self.to, warning.kind(), self.audience.label(LABELS.warning), text)?;
                        self.to.write_str(END_OF_ALERT)?;
                    }
                    for command in commands(step, os) {
                        self.literal(command)?;
                    }
                }
            }
            Action::Nothing => {}
        }
        self.to.write_str("</li>\n")
    }

    /// Writes what else there is, and under which numbers.
    pub(super) fn rest(
        &mut self,
        label: fmt::Arguments<'_>,
        numbers: impl IntoIterator<Item = usize>,
        title: &str,
    ) -> fmt::Result {
        write!(self.to, "<p class=\"fact\">{label}:")?;
        numbers.into_iter().try_for_each(|number| write!(self.to, " {number}"))?;
        if !title.is_empty() {
            self.to.write_char(' ')?;
            escape_html(self.to, title)?;
        }
        self.to.write_str("</p>\n")
    }
}
