//! The first screen as CommonMark.

use core::fmt::{self, Write};

use super::{Action, Row, commands, steps, warnings};
use crate::check::Check;
use crate::entry::Entry;
use crate::render::audience::Audience;
use crate::render::filled::OfLine;
use crate::render::line::columns;
use crate::render::markdown::{escape_markdown, write_taken};
use crate::tables::LABELS;
use crate::text::Text;

pub(super) fn head(to: &mut dyn Write, audience: Audience<'_>, key: &str, title: Text) -> fmt::Result {
    to.write_str("# ")?;
    escape_markdown(to, key, false)?;
    write!(to, ": {}", title.markdown())?;
    match audience.os_label(audience.os) {
        Some(os) => writeln!(to, " ({os})"),
        None => to.write_char('\n'),
    }
}

pub(super) fn advice(to: &mut dyn Write, audience: Audience<'_>, entry: Entry) -> fmt::Result {
    to.write_char('\n')?;
    if let Some(effect) = entry.known_effect() {
        write!(to, "{} ", effect.title(audience.locale).markdown())?;
    }
    writeln!(to, "{}", entry.retry().title(audience.locale).markdown())
}

/// Writes how to tell, each line behind `indent`.
pub(super) fn check(to: &mut dyn Write, audience: Audience<'_>, indent: &str, check: Option<Check>) -> fmt::Result {
    let Some(check) = check else { return Ok(()) };
    writeln!(
        to,
        "\n{indent}**{}:** {}",
        audience.label(LABELS.check),
        audience.filled(check.text(audience.locale)).markdown()
    )?;
    match check.command() {
        Some(command) => literal(to, audience, indent, command),
        None => Ok(()),
    }
}

fn literal(to: &mut dyn Write, audience: Audience<'_>, indent: &str, command: crate::block::Block) -> fmt::Result {
    let language = command.command_language().map_or("", |language| language.as_str());
    writeln!(to, "\n{indent}```{language}")?;
    audience.filled(command.text(audience.locale)).lines(|of_line| match of_line {
        OfLine::Start => to.write_str(indent),
        OfLine::Piece(piece) => to.write_str(piece),
        OfLine::End => to.write_char('\n'),
    })?;
    writeln!(to, "{indent}```")
}

/// Says what was taken from a text, if anything was.
pub(super) fn taken(to: &mut dyn Write, audience: Audience<'_>) -> fmt::Result {
    let Some(taken) = audience.taken() else { return Ok(()) };
    to.write_char('\n')?;
    write_taken(to, audience.label(LABELS.taken), taken)
}

/// Writes a list that says its numbers itself: one of CommonMark would give those that are left out to others.
pub(super) fn rows<M: fmt::Display>(
    to: &mut dyn Write,
    audience: Audience<'_>,
    rows: impl Iterator<Item = Row<M>>,
) -> fmt::Result {
    const INDENT: &str = "    ";
    for row in rows {
        write!(to, "\n-   **{}** ", row.number)?;
        if columns(format_args!("{}", row.mark)) > 0 {
            write!(to, "{}: ", row.mark)?;
        }
        escape_markdown(to, row.title, false)?;
        if let Some(os) = audience.os_label(row.os) {
            write!(to, " ({os})")?;
        }
        to.write_char('\n')?;
        check(to, audience, INDENT, row.check)?;
        match row.action {
            Action::First(title, 0) => writeln!(to, "\n{INDENT}→ {}", title.markdown())?,
            Action::First(title, more) => writeln!(to, "\n{INDENT}→ {} (+{more})", title.markdown())?,
            Action::Steps(solution) => {
                for step in steps(solution, audience.os) {
                    writeln!(to, "\n{INDENT}→ {}", audience.filled(step.text(audience.locale)).markdown())?;
                    for warning in warnings(step, audience.os) {
                        let text = audience.filled(warning.text(audience.locale));
                        writeln!(to, "\n{INDENT}**{}:** {}", audience.label(LABELS.warning), text.markdown())?;
                    }
                    for command in commands(step, audience.os) {
                        literal(to, audience, INDENT, command)?;
                    }
                }
            }
            Action::Nothing => {}
        }
    }
    Ok(())
}
