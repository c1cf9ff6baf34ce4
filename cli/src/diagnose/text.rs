//! The answer as plain text: each mention as it comes, then the plan.

use std::io::{self, Write};

use azure_backup_errors::{How, LeftOutMention, Mention, Plan, UnknownMention, Values};

use super::found::{Found, Spot, UnknownCode};
use crate::arguments::Diagnose;
use crate::line::{one_line, shortened, side_by_side, wrapped};
use crate::output::Output;
use crate::screen::{LINES, Screen};
use crate::search::told;

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

/// So many unknown codes, errors that are left out and files that were not read are named on the first screen.
const TOLD: usize = 3;

pub(super) fn plan(out: &mut Output, found: &Found, screen: &Screen, wanted: &Diagnose) -> io::Result<()> {
    if wanted.hits {
        families(out, found, screen)?;
        // The plan stands apart from the mentions.
        if !(found.errors.is_empty() && found.unknown.is_empty() && found.left_out.is_empty()) {
            writeln!(out)?;
        }
    }
    let mut behind = Vec::new();
    if !wanted.hits {
        others(&mut behind, found, screen)?;
    }
    not_read(&mut behind, found, if wanted.hits { usize::MAX } else { TOLD })?;
    if found.errors.is_empty() {
        writeln!(out, "{}", found.nothing())?;
        out.write_all(&behind)?;
        complaints(out, found, screen)?;
        return told(&found.guesses, screen).map_or(Ok(()), |told| writeln!(out, "\n{told}"));
    }
    let plan = found.plan(wanted.os);
    match wanted.item {
        Some(number) => screen.write_plan_item(out, &plan, &found.values, number)?,
        None if wanted.is_full => screen.write_plan(out, &plan, &found.values)?,
        None => return brief(out, screen, &plan, &found.values, wanted, &behind),
    }
    out.write_all(&behind)
}

/// Writes the first screen, what is said behind the plan, and how to get the rest.
fn brief(
    out: &mut Output,
    screen: &Screen,
    plan: &Plan,
    values: &Values,
    wanted: &Diagnose,
    behind: &[u8],
) -> io::Result<()> {
    let first = plan.items().next().map_or(1, |item| item.number());
    let mut rest = vec![format!("Steps of {first}: --item {first}"), "Whole plan: --full".to_owned()];
    if !wanted.hits {
        rest.insert(1, "Every mention: --hits".to_owned());
    }
    let rest = side_by_side(&rest, screen.columns);
    let taken = behind.iter().filter(|byte| **byte == b'\n').count() + 1 + rest.lines().count();
    screen.write_plan_brief(out, plan, values, LINES.saturating_sub(taken))?;
    out.write_all(behind)?;
    writeln!(out, "\n{rest}")
}

/// Names what is not in the plan.
fn others(out: &mut impl Write, found: &Found, screen: &Screen) -> io::Result<()> {
    // Where there is no plan, there is room for what the beginnings of the codes say.
    let has_plan = !found.errors.is_empty();
    let is_told = |details: &UnknownCode| {
        has_plan || details.has_nearest() || details.says().next().is_some() || details.family.is_none()
    };
    let unknown = found.unknown.iter().filter(|(.., details)| is_told(details)).take(TOLD);
    let left_out = found.left_out.iter().take(TOLD).map(|(entry, ..)| (entry.to_string(), Vec::new()));
    let said = |details: &UnknownCode| details.says().collect();
    let told: Vec<_> = unknown
        .map(|(code, _, details)| (format!("{code} {}", details.told()), said(details)))
        .chain(left_out)
        .collect();
    if !told.is_empty() {
        writeln!(out)?;
    }
    for (told, said) in &told {
        writeln!(out, "{}", wrapped(told, screen.prose_columns(), ""))?;
        for said in said {
            writeln!(out, "{}", wrapped(said, screen.prose_columns(), "  "))?;
        }
    }
    let unknown = if has_plan { found.unknown.len() } else { 0 };
    let more = unknown.saturating_sub(TOLD) + found.left_out.len().saturating_sub(TOLD);
    if more > 0 {
        writeln!(out, "and {more} more that are not in the plan: --hits")?;
    }
    if has_plan { Ok(()) } else { families(out, found, screen) }
}

/// Shows the lines that say that something failed, where nothing else tells of it.
fn complaints(out: &mut impl Write, found: &Found, screen: &Screen) -> io::Result<()> {
    if !found.unknown.is_empty() || !found.left_out.is_empty() || found.complaints.is_empty() {
        return Ok(());
    }
    writeln!(out, "\nBut something failed, or so it says:")?;
    for (spot, line) in found.complaints.iter() {
        writeln!(out, "{}", wrapped(&format!("{}: {line}", found.place(spot)), screen.prose_columns(), "  "))?;
    }
    Ok(())
}

fn not_read(out: &mut impl Write, found: &Found, most: usize) -> io::Result<()> {
    if found.not_read.is_empty() {
        return Ok(());
    }
    writeln!(out, "\nNot read, or not to the end:")?;
    for (name, reason) in found.not_read().take(most) {
        writeln!(out, "  {name}: {reason}")?;
    }
    match found.not_read.len().saturating_sub(most) {
        0 => Ok(()),
        more => writeln!(out, "  and {more} more: --hits"),
    }
}

/// Says what the beginnings of the unknown codes say.
fn families(out: &mut impl Write, found: &Found, screen: &Screen) -> io::Result<()> {
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
    not_read(out, found, usize::MAX)
}
