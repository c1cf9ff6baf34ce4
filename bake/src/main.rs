//! `cargo run -p bake` writes all that is generated; `cargo run -p bake -- --check` only says whether it is up to date.
//! [`USAGE`] says what that is, and what else there is.

use std::env;
use std::path::Path;
use std::process::ExitCode;

use bake::{GeneratedFile, Problem};

const USAGE: &str = "\
usage: cargo run -p bake [-- --check]
       cargo run -p bake -- --times NUMBER --into FOLDER

Checks data/ and writes all that is generated, where it has changed:
  from data/      src/tables/, benches/peers/names.rs, data/ids.txt, COVERAGE.md
  from the crate  data/catalog.schema.json, capi/include/azure_backup_errors.h,
                  docs/briefs.md, tests/snapshots/; cargo builds the crate with its new tables for them

  --check         write nothing: name what is stale, and fail if anything is
  --times NUMBER  instead, write a copy of the crate into a folder whose catalogue is so many
                  times as large, for measurements";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."));
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => refresh(root, false),
        ["--check"] => refresh(root, true),
        ["--times", times, "--into", folder] => match times.parse() {
            Ok(times) if times > 0 => grown(root, times, Path::new(folder)),
            _ => usage(),
        },
        _ => usage(),
    }
}

fn usage() -> ExitCode {
    eprintln!("{USAGE}");
    ExitCode::from(2)
}

/// Writes what is made from the data, and then what is made from the crate with it; or names what is stale.
fn refresh(root: &Path, only_check: bool) -> ExitCode {
    let Some(tables) = told(bake::bake(root)) else { return ExitCode::FAILURE };
    let Some(mut stale) = renewed(root, &tables, only_check) else { return ExitCode::FAILURE };
    let made = match bake::refresh(root) {
        Ok(made) => made,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
    };
    let Some(more) = renewed(root, &made, only_check) else { return ExitCode::FAILURE };
    stale += more;
    match (stale, only_check) {
        (0, _) => println!("{} up to date", count(tables.len() + made.len(), "file")),
        (written, false) => println!("{} written", count(written, "file")),
        (_, true) => {
            eprintln!("run `cargo run -p bake` and commit what it writes");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

/// Writes the files that are stale, or only names them, and returns how many; `None` if one cannot be written.
fn renewed(root: &Path, files: &[GeneratedFile], only_check: bool) -> Option<usize> {
    let stale = bake::stale(root, files);
    for file in &stale {
        if only_check {
            eprintln!("{} is stale", file.path);
        } else if let Err(error) = file.write(root) {
            eprintln!("{} cannot be written: {error}", file.path);
            return None;
        }
    }
    Some(stale.len())
}

fn grown(root: &Path, times: usize, folder: &Path) -> ExitCode {
    let Some(files) = told(bake::bake_grown(root, times)) else { return ExitCode::FAILURE };
    if let Err(error) = bake::copy_crate(root, folder, &files) {
        eprintln!("no copy of the crate: {error}");
        return ExitCode::FAILURE;
    }
    println!("{} holds the crate with {times} times the catalogue", folder.display());
    ExitCode::SUCCESS
}

/// Tells what is wrong in the data.
fn told(files: Result<Vec<GeneratedFile>, Vec<Problem>>) -> Option<Vec<GeneratedFile>> {
    let problems = match files {
        Ok(files) => return Some(files),
        Err(problems) => problems,
    };
    for problem in &problems {
        eprintln!("{problem}\n");
    }
    eprintln!("{} in data/; nothing was written", count(problems.len(), "mistake"));
    None
}

fn count(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}
