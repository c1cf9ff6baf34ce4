//! The first answer of a fresh process: with this crate, and with the exported JSON.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use azure_backup_errors::{Catalog, Locale};

use crate::figures::{Figures, median, ratio, whole};
use crate::programs::{Failure, Told, build, folder, instructions, output, root, usage, wall};

pub(crate) const CODE: &str = "UserErrorGuestAgentStatusUnavailable";

const RUNS: usize = 201;

/// A program and what it is given.
struct Way<'w> {
    name: &'static str,
    program: PathBuf,
    arguments: Vec<&'w str>,
}

pub(crate) fn measure() -> Result<(), Failure> {
    let json = exported()?;
    let root = root();
    let footprint = |binary| build(&root, "tests/footprint", binary, "de", &[]);
    let file = json.to_string_lossy();
    let ways = [
        Way { name: "nothing: writes its arguments", program: footprint("without")?, arguments: vec!["en", CODE] },
        Way { name: "this crate", program: footprint("with")?, arguments: vec!["en", CODE] },
        Way {
            name: "this crate, as a runbook for a terminal",
            program: footprint("renders")?,
            arguments: vec!["en", CODE],
        },
        Way {
            name: "JSON inside, `serde_json`, `HashMap`",
            program: build(&root, "tests/instructions", "json_inside", "", &[("CATALOG_JSON", &json)])?,
            arguments: vec![CODE],
        },
        Way {
            name: "JSON from a file, `serde_json`, `HashMap`",
            program: build(&root, "tests/instructions", "json_file", "", &[])?,
            arguments: vec![&file, CODE],
        },
    ];
    // The JSON has Markdown; line by line it is the same answer.
    let lines =
        |way: &Way<'_>| Ok::<_, Failure>(output(Command::new(&way.program).args(&way.arguments))?.lines().count());
    let [_, ours, _, inside, from_file] = &ways;
    let expected = lines(ours)?;
    for way in [inside, from_file] {
        if lines(way)? != expected {
            return Err(Failure(format!("{} answers something else", way.name)));
        }
    }

    let mut figures = Figures::new(
        "First answer of a fresh process",
        &["program", "instructions", "to this crate", "wall time (µs)", "page faults", "resident at most (KiB)"],
    );
    let base = instructions(&ours.program, &ours.arguments)? as f64;
    let mut times = vec![Vec::new(); ways.len()];
    // In turn, so that none has a calmer machine than another.
    for _ in 0..RUNS {
        for (way, times) in ways.iter().zip(&mut times) {
            times.push(wall(Command::new(&way.program).args(&way.arguments))?.as_secs_f64() * 1e6);
        }
    }
    for (way, times) in ways.iter().zip(times) {
        let instructions = instructions(&way.program, &way.arguments)?;
        let usage = usage(&way.program, &way.arguments)?;
        figures.row(
            way.name,
            &[
                whole(instructions),
                ratio(instructions as f64, base),
                format!("{:.0}", median(times)),
                format!("{} + {}", usage.minor_faults, usage.major_faults),
                whole(usage.resident),
            ],
        );
    }
    figures.keep("first-answer")
}

/// Writes what `cargo abe export` writes.
fn exported() -> Result<PathBuf, Failure> {
    let path = folder("catalog.json");
    fs::create_dir_all(path.parent().unwrap_or(Path::new("."))).told(&path)?;
    fs::write(&path, serde_json::to_string(&Catalog::new(Locale::En)).told(&path)?).told(&path)?;
    Ok(path)
}
