//! `cargo run -p bake` writes what is made from `data/`; `cargo run -p bake -- --check` only says whether it is up to
//! date.
//!
//! `cargo run -p bake -- --times 10 --into FOLDER` writes a copy of the crate whose catalogue is ten times as large.

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

use bake::{GeneratedFile, Problem};

const USAGE: &str = "usage: cargo run -p bake [-- --check | -- --times NUMBER --into FOLDER]";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."));
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => tables(root, false),
        ["--check"] => tables(root, true),
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

fn tables(root: &Path, only_check: bool) -> ExitCode {
    let Some(files) = told(bake::bake(root)) else { return ExitCode::FAILURE };
    let stale = bake::stale(root, &files);
    for file in &stale {
        if only_check {
            eprintln!("{} is stale", file.path);
        } else if let Err(error) = fs::write(root.join(&file.path), &file.content) {
            eprintln!("{} cannot be written: {error}", file.path);
            return ExitCode::FAILURE;
        }
    }
    match (stale.len(), only_check) {
        (0, _) => println!("{} up to date", count(files.len(), "file")),
        (written, false) => println!("{} written", count(written, "file")),
        (_, true) => {
            eprintln!("run `cargo run -p bake` and commit what it writes");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
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
