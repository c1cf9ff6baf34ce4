//! The answer as JSON: `found` as it comes, then what else there is.

use std::io::{self, Write};

use azure_backup_errors::{Entry, Mention, Os, plan as plan_of};
use serde::Serialize;

use super::found::{Found, Nearest, Spot, Tally};
use crate::output::Output;
use crate::screen::Screen;

#[derive(Serialize)]
struct FoundJson<'t> {
    #[serde(flatten)]
    mention: Mention<'t>,
    file: &'t str,
}

/// The first mention of an unknown code, and how often there is one.
#[derive(Serialize)]
struct UnknownJson<'t> {
    #[serde(flatten)]
    first: Option<&'t serde_json::Value>,
    file: &'t str,
    count: u64,
    files: usize,
}

#[derive(Serialize)]
struct LeftOutJson<'t> {
    key: &'t str,
    area: &'t str,
    feature: &'t str,
    file: &'t str,
    line: usize,
    count: u64,
    files: usize,
}

#[derive(Serialize)]
struct NotReadJson<'t> {
    file: &'t str,
    reason: &'t str,
}

#[derive(Serialize)]
struct SummaryJson<'t> {
    key: &'static str,
    code: Option<&'static str>,
    name: &'static str,
    case: Option<&'static str>,
    title: &'static str,
    count: u64,
    files: usize,
    first: FirstJson<'t>,
}

#[derive(Serialize)]
struct FirstJson<'t> {
    file: &'t str,
    line: usize,
}

pub(super) fn start(out: &mut Output) -> io::Result<()> {
    out.write_all(b"{\"found\":[")
}

pub(super) fn known(
    out: &mut Output,
    found: &Found,
    spot: Spot,
    mention: Mention<'_>,
    is_first: bool,
) -> io::Result<()> {
    out.write_all(if is_first { b"\n" } else { b",\n" })?;
    Ok(serde_json::to_writer(out, &FoundJson { mention, file: &found.names[spot.file] })?)
}

pub(super) fn plan(out: &mut Output, found: &Found, screen: &Screen, os: Os) -> io::Result<()> {
    out.write_all(b"\n],\n")?;
    rest(out, found)?;
    out.write_all(b",\n\"plan\":")?;
    let plan = plan_of(found.entries(), os);
    serde_json::to_writer(&mut *out, &plan.runbook(screen.locale))?;
    out.write_all(b"}\n")
}

pub(super) fn summary(out: &mut Output, found: &Found, screen: &Screen) -> io::Result<()> {
    let row = |entry: &Entry, tally: &Tally| SummaryJson {
        key: entry.key(),
        code: entry.code().map(|code| code.as_str()),
        name: entry.name(),
        case: entry.case(),
        title: entry.title(screen.locale).as_str(),
        count: tally.count,
        files: tally.files,
        first: FirstJson { file: &found.names[tally.first.file], line: tally.first.line },
    };
    let rows: Vec<_> = found.errors.iter().map(|(entry, tally, ())| row(entry, tally)).collect();
    field(out, "{\"summary\":", &rows)?;
    out.write_all(b",\n")?;
    rest(out, found)?;
    out.write_all(b"}\n")
}

/// What else there is to tell: unknown codes, errors that this build leaves out, files that were not read.
fn rest(out: &mut Output, found: &Found) -> io::Result<()> {
    let unknown = found.unknown.iter().map(|(_, tally, details)| UnknownJson {
        first: match &details.nearest {
            Nearest::Json(first) => Some(first),
            Nearest::Codes(_) => None,
        },
        file: &found.names[tally.first.file],
        count: tally.count,
        files: tally.files,
    });
    let left_out = found.left_out.iter().map(|(entry, tally, ())| LeftOutJson {
        key: entry.key(),
        area: entry.area().as_str(),
        feature: entry.feature(),
        file: &found.names[tally.first.file],
        line: tally.first.line,
        count: tally.count,
        files: tally.files,
    });
    let not_read = found
        .not_read
        .iter()
        .map(|not_read| NotReadJson { file: &found.names[not_read.file], reason: &not_read.reason });
    field(out, "\"unknown\":", &unknown.collect::<Vec<_>>())?;
    field(out, ",\n\"left_out\":", &left_out.collect::<Vec<_>>())?;
    field(out, ",\n\"not_read\":", &not_read.collect::<Vec<_>>())
}

fn field(out: &mut Output, name: &str, value: &impl Serialize) -> io::Result<()> {
    out.write_all(name.as_bytes())?;
    Ok(serde_json::to_writer(out, value)?)
}
