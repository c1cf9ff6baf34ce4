//! The answer as CommonMark, ready for a ticket.

use std::io::{self, Write};

use super::found::Found;
use crate::arguments::Diagnose;
use crate::output::Output;
use crate::screen::Screen;
use crate::search::GUESS;

pub(super) fn plan(out: &mut Output, found: &Found, screen: &Screen, wanted: &Diagnose) -> io::Result<()> {
    writeln!(out, "# Errors found\n")?;
    if found.errors.is_empty() {
        writeln!(out, "{}", found.nothing())?;
    }
    for (entry, tally, ()) in found.errors.iter() {
        let (title, place) = (entry.title(screen.locale).markdown(), code_span(&found.place(tally.first)));
        writeln!(out, "- `{}`: {title} ({place}, {} ×)", entry.key(), tally.count)?;
    }
    rest(out, found, screen)?;
    if !found.guesses.is_empty() {
        writeln!(out, "\n## {GUESS}\n")?;
    }
    for entry in found.guesses.iter().map(|hit| hit.entry()) {
        writeln!(out, "- `{}`: {}", entry.key(), entry.title(screen.locale).markdown())?;
    }
    if found.errors.is_empty() {
        return Ok(());
    }
    let plan = found.plan(wanted.os);
    match wanted.item {
        Some(number) => write!(out, "\n{}", plan.runbook(screen.locale).filled(&found.values).item(number).markdown()),
        None if wanted.is_full => write!(out, "\n{}", plan.runbook(screen.locale).filled(&found.values).markdown()),
        None => write!(out, "\n{}", plan.brief(screen.locale).filled(&found.values).markdown()),
    }
}

pub(super) fn summary(out: &mut Output, found: &Found, screen: &Screen) -> io::Result<()> {
    writeln!(out, "# Errors found\n")?;
    if found.errors.is_empty() {
        writeln!(out, "{}", found.nothing())?;
    } else {
        writeln!(out, "| Mentions | Files | Error | Title |\n| ---: | ---: | --- | --- |")?;
    }
    for (entry, tally, ()) in found.errors.iter() {
        let title = entry.title(screen.locale).markdown().to_string().replace('|', "\\|");
        writeln!(out, "| {} | {} | `{}` | {title} |", tally.count, tally.files, entry.key())?;
    }
    rest(out, found, screen)
}

/// What else there is to tell: unknown codes, errors that this build leaves out, files that were not read.
fn rest(out: &mut Output, found: &Found, screen: &Screen) -> io::Result<()> {
    if !found.unknown.is_empty() {
        writeln!(out, "\n## Codes that are not known\n")?;
    }
    for (code, tally, details) in found.unknown.iter() {
        let place = code_span(&found.place(tally.first));
        writeln!(out, "- {} {} ({place}, {} ×)", code_span(code), details.told(), tally.count)?;
        for said in details.says() {
            writeln!(out, "  - {}", code_span(&said))?;
        }
    }
    for (family, _) in found.families() {
        let (title, summary) = (family.title(screen.locale).markdown(), family.summary(screen.locale).markdown());
        writeln!(out, "\n`{}…`: {title}. {summary} <{}>", family.prefix(), family.docs_url(screen.locale))?;
    }
    if !found.left_out.is_empty() {
        writeln!(out, "\n## Errors that this build leaves out\n")?;
    }
    for (entry, tally, ()) in found.left_out.iter() {
        writeln!(out, "- {entry} ({}, {} ×)", code_span(&found.place(tally.first)), tally.count)?;
    }
    if !found.not_read.is_empty() {
        writeln!(out, "\n## Not read, or not to the end\n")?;
    }
    for (name, reason) in found.not_read() {
        writeln!(out, "- {}: {}", code_span(&name), code_span(reason))?;
    }
    Ok(())
}

/// Makes a code span of CommonMark, whatever backticks there are.
fn code_span(text: &str) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let blank = if longest > 0 { " " } else { "" };
    format!("{fence}{blank}{text}{blank}{fence}")
}
