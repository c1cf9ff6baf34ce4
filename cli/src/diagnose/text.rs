//! The answer as plain text: each mention as it comes, then the plan.

use std::io::{self, Write};

use azure_backup_errors::{How, LeftOutMention, Mention, Os, UnknownMention, plan as plan_of};

use super::found::{Found, Spot, UnknownCode};
use crate::line::{one_line, shortened, wrapped};
use crate::output::Output;
use crate::screen::Screen;

/// So many characters of a message are shown on a line.
const MESSAGE: usize = 100;
/// So many codes are named beside what their beginning says.
const NAMED: usize = 5;

pub(super) fn known(out: &mut Output, found: &Found, spot: Spot, mention: Mention<'_>) -> io::Result<()> {
    let how = mention.how();
    write!(out, "{}: {} ({how}", found.place(spot), mention.entry().key())?;
    let message = || message(&String::from_utf8_lossy(mention.place().text()));
    match how {
        How::NearMessage { score, .. } => writeln!(out, ", {score} %): {}", message()),
        How::Message { .. } => writeln!(out, "): {}", message()),
        _ => writeln!(out, ")"),
    }
}

pub(super) fn unknown(out: &mut Output, found: &Found, spot: Spot, mention: UnknownMention<'_>) -> io::Result<()> {
    let code = mention.as_str();
    let told = found.unknown.details(code).map(UnknownCode::told).unwrap_or_default();
    writeln!(out, "{}: {code} {told}", found.place(spot))
}

pub(super) fn left_out(out: &mut Output, found: &Found, spot: Spot, mention: LeftOutMention<'_>) -> io::Result<()> {
    writeln!(out, "{}: {}", found.place(spot), mention.entry())
}

/// Makes one short line of a message.
fn message(text: &str) -> String {
    let words: Vec<_> = text.split_whitespace().collect();
    shortened(&one_line(&words.join(" ")), MESSAGE)
}

pub(super) fn plan(out: &mut Output, found: &Found, screen: &Screen, os: Os) -> io::Result<()> {
    let is_anything_above = !(found.unknown.is_empty() && found.left_out.is_empty());
    families(out, found, screen)?;
    if !found.errors.is_empty() {
        writeln!(out)?;
        screen.write_plan(out, &plan_of(found.entries(), os))?;
    } else {
        writeln!(out, "{}{}", if is_anything_above { "\n" } else { "" }, found.nothing())?;
    }
    not_read(out, found)
}

fn not_read(out: &mut Output, found: &Found) -> io::Result<()> {
    if found.not_read.is_empty() {
        return Ok(());
    }
    writeln!(out, "\nNot read, or not to the end:")?;
    for (name, reason) in found.not_read() {
        writeln!(out, "  {name}: {reason}")?;
    }
    Ok(())
}

/// Says what the beginnings of the unknown codes say.
fn families(out: &mut Output, found: &Found, screen: &Screen) -> io::Result<()> {
    for (family, codes) in found.families() {
        let more = codes.len().saturating_sub(NAMED);
        let mut named = codes.iter().take(NAMED).copied().collect::<Vec<_>>().join(", ");
        if more > 0 {
            named.push_str(&format!(" and {more} more"));
        }
        let (title, summary) = (family.title(screen.locale).as_str(), family.summary(screen.locale).as_str());
        writeln!(out, "\n{}", wrapped(&format!("Not known: {named}"), screen.prose_columns(), ""))?;
        writeln!(out, "{}", wrapped(&format!("{title}. {summary}"), screen.prose_columns(), "  "))?;
        writeln!(out, "  -> {}", family.docs_url(screen.locale))?;
    }
    Ok(())
}

pub(super) fn summary(out: &mut Output, found: &Found, screen: &Screen) -> io::Result<()> {
    if found.errors.is_empty() {
        writeln!(out, "{}", found.nothing())?;
    } else {
        let width = found.entries().map(|entry| entry.key().len()).max().unwrap_or_default();
        writeln!(out, "{:>8}  {:>5}  {:width$}  Title", "Mentions", "Files", "Error")?;
        for (entry, tally, ()) in found.errors.iter() {
            let title = entry.title(screen.locale).as_str();
            let line = format!("{:>8}  {:>5}  {:width$}  {title}", tally.count, tally.files, entry.key());
            writeln!(out, "{}", shortened(&line, screen.columns.max(width + 17)))?;
        }
    }
    if !found.unknown.is_empty() {
        writeln!(out, "\nCodes that are not known:")?;
    }
    for (code, tally, details) in found.unknown.iter() {
        writeln!(out, "{:>8}  {:>5}  {code} {}", tally.count, tally.files, details.told())?;
    }
    if !found.left_out.is_empty() {
        writeln!(out, "\nErrors that this build leaves out:")?;
    }
    for (entry, tally, ()) in found.left_out.iter() {
        writeln!(out, "{:>8}  {:>5}  {entry}", tally.count, tally.files)?;
    }
    families(out, found, screen)?;
    not_read(out, found)
}
