//! The first screen as CommonMark.

use core::fmt::{self, Write};

use super::{Action, Row, commands, steps};
use crate::check::Check;
use crate::entry::Entry;
use crate::render::audience::Audience;
use crate::render::line::columns;
use crate::render::markdown::escape_markdown;
use crate::tables::LABELS;
use crate::text::Text;

pub(super) fn head(to: &mut dyn Write, audience: Audience, key: &str, title: Text) -> fmt::Result {
    to.write_str("# ")?;
    escape_markdown(to, key, false)?;
    write!(to, ": {}", title.markdown())?;
    match audience.os_label(audience.os) {
        Some(os) => writeln!(to, " ({os})"),
        None => to.write_char('\n'),
    }
}

pub(super) fn advice(to: &mut dyn Write, audience: Audience, entry: Entry) -> fmt::Result {
    to.write_char('\n')?;
    if let Some(effect) = entry.known_effect() {
        write!(to, "{} ", effect.title(audience.locale).markdown())?;
    }
    writeln!(to, "{}", entry.retry().title(audience.locale).markdown())
}

/// Writes how to tell, each line behind `indent`.
pub(super) fn check(to: &mut dyn Write, audience: Audience, indent: &str, check: Option<Check>) -> fmt::Result {
    let Some(check) = check else { return Ok(()) };
    writeln!(to, "\n{indent}**{}:** {}", audience.label(LABELS.check), check.text(audience.locale).markdown())?;
    match check.command() {
        Some(command) => literal(to, audience, indent, command),
        None => Ok(()),
    }
}

fn literal(to: &mut dyn Write, audience: Audience, indent: &str, command: crate::block::Block) -> fmt::Result {
    let language = command.command_language().map_or("", |language| language.as_str());
    writeln!(to, "\n{indent}```{language}")?;
    for line in command.text(audience.locale).as_str().lines() {
        writeln!(to, "{indent}{line}")?;
    }
    writeln!(to, "{indent}```")
}

/// Writes a list that says its numbers itself: one of CommonMark would give those that are left out to others.
pub(super) fn rows<M: fmt::Display>(
    to: &mut dyn Write,
    audience: Audience,
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
                    writeln!(to, "\n{INDENT}→ {}", step.text(audience.locale).markdown())?;
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
