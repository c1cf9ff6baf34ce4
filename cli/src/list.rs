//! `abe list`: what is known, one line an error.

use std::io::{self, Write};

use azure_backup_errors::Entry;

use crate::Outcome;
use crate::arguments::{Format, List};
use crate::line::shortened;
use crate::screen::Screen;

/// Longer keys push their title aside instead of all titles.
const KEY_COLUMN: usize = 36;
/// Less than so much of a title says nothing.
const LEAST: usize = 8;

pub(crate) fn run(wanted: &List, screen: &Screen) -> io::Result<Outcome> {
    let prefix = wanted.prefix.as_deref().unwrap_or_default();
    let entries = Entry::all().filter(|entry| {
        entry.key().get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix))
            && wanted.area.is_none_or(|area| entry.area() == area)
            && wanted.component.is_none_or(|component| entry.component() == component)
            && wanted.fault.is_none_or(|fault| entry.fault() == fault)
            && wanted.retry.is_none_or(|retry| entry.retry() == retry)
            && entry.os().applies_to(wanted.os)
    });
    let mut out = screen.output(Format::Text);
    let mut is_any = false;
    for entry in entries {
        is_any = true;
        let (key, title) = (entry.key(), entry.title(screen.locale).as_str());
        // The key is for copying; only the title may be cut.
        let room = screen.columns.saturating_sub(key.len().max(KEY_COLUMN) + 2);
        match room {
            _ if wanted.wide => writeln!(out, "{key:KEY_COLUMN$}  {title}"),
            ..LEAST => writeln!(out, "{key}"),
            _ => writeln!(out, "{key:KEY_COLUMN$}  {}", shortened(title, room)),
        }?;
    }
    out.finish()?;
    if is_any {
        return Ok(Outcome::Answered);
    }
    anstream::eprintln!("abe: no error is like that\n  `abe list` without options lists all {}", Entry::all().len());
    Ok(Outcome::Unanswered)
}
