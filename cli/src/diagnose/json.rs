//! The answer as JSON: `found` as it comes, then what else there is.

use std::io::{self, Write};

use azure_backup_errors::{Entry, Mention, Os, plan as plan_of};
use serde::ser::{Serialize, SerializeMap, Serializer};

use super::found::{Found, Nearest, Spot, Tally};
use crate::output::Output;
use crate::screen::Screen;
use crate::search::HitsJson;

/// Structs that are written as their fields, in order.
macro_rules! records {
    ($(struct $name:ident<'t> { $($field:ident: $type:ty,)+ })+) => {$(
        struct $name<'t> {
            $($field: $type,)+
        }

        impl Serialize for $name<'_> {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut record = serializer.serialize_map(None)?;
                $(record.serialize_entry(stringify!($field), &self.$field)?;)+
                record.end()
            }
        }
    )+};
}

records! {
    // Behind the fields of a mention.
    struct InFile<'t> {
        file: &'t str,
    }

    // Behind the fields of the first mention.
    struct Counted<'t> {
        file: &'t str,
        count: u64,
        files: usize,
    }

    struct LeftOutJson<'t> {
        key: &'t str,
        area: &'t str,
        feature: &'t str,
        file: &'t str,
        line: usize,
        count: u64,
        files: usize,
    }

    struct NotReadJson<'t> {
        file: &'t str,
        reason: &'t str,
    }

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

    struct FirstJson<'t> {
        file: &'t str,
        line: usize,
    }
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
    joined(out, &serde_json::to_string(&mention)?, &InFile { file: &found.names[spot.file] })
}

pub(super) fn plan(out: &mut Output, found: &Found, screen: &Screen, wanted: Option<Os>) -> io::Result<()> {
    out.write_all(b"\n],\n")?;
    rest(out, found)?;
    field(out, ",\n\"guesses\":", &HitsJson(&found.guesses, screen))?;
    let os = found.os(wanted);
    field(out, ",\n\"os\":", &os)?;
    field(out, ",\n\"values\":", &found.values)?;
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
    out.write_all(b"\"unknown\":[")?;
    for (at, (_, tally, details)) in found.unknown.iter().enumerate() {
        let Nearest::Json(first) = &details.nearest else { continue };
        out.write_all(if at == 0 { b"" } else { b"," })?;
        let file = &found.names[tally.first.file];
        joined(out, first, &Counted { file, count: tally.count, files: tally.files })?;
    }
    out.write_all(b"]")?;
    field(out, ",\n\"left_out\":", &left_out.collect::<Vec<_>>())?;
    field(out, ",\n\"not_read\":", &not_read.collect::<Vec<_>>())
}

/// Writes one object with the fields of two.
fn joined(out: &mut Output, first: &str, then: &impl Serialize) -> io::Result<()> {
    let then = serde_json::to_string(then)?;
    out.write_all(first.strip_suffix('}').unwrap_or(first).as_bytes())?;
    out.write_all(b",")?;
    out.write_all(then.strip_prefix('{').unwrap_or(&then).as_bytes())
}

fn field(out: &mut Output, name: &str, value: &impl Serialize) -> io::Result<()> {
    out.write_all(name.as_bytes())?;
    Ok(serde_json::to_writer(out, value)?)
}
