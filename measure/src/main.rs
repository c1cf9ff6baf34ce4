//! `cargo run --release -p measure -- all` measures everything and writes `docs/performance.md` and its plot.
//!
//! Each measurement prints a table and writes it to `target/figures`; `page` makes the page from what is there.

mod c_library;
mod dependents;
mod false_mentions;
mod figures;
mod first_answer;
mod growth;
mod page;
mod plot;
mod programs;
#[path = "../../tests/raw_text/mod.rs"]
mod raw_text;
mod size;
mod structs;
mod vectorscan;

use std::path::Path;
use std::process::ExitCode;

use programs::Failure;

/// A measurement, or what is made of all.
type Part = fn() -> Result<(), Failure>;

/// What can be asked for, in the order of the page.
const COMMANDS: [(&str, Part); 9] = [
    ("benches", benches),
    ("first-answer", first_answer::measure),
    ("dependents", dependents::measure),
    ("size", size::measure),
    ("growth", growth::measure),
    ("vectorscan", vectorscan::measure),
    ("c-library", c_library::measure),
    ("page", page::write),
    ("all", all),
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let done = match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["false-mentions", folder] => Some(false_mentions::measure(Path::new(folder))),
        [asked] => COMMANDS.iter().find(|(name, _)| name == asked).map(|(_, run)| run()),
        _ => None,
    };
    let Some(done) = done else {
        let names: Vec<&str> = COMMANDS.iter().map(|(name, _)| *name).collect();
        eprintln!("usage: cargo run --release -p measure -- {} | false-mentions FOLDER", names.join(" | "));
        return ExitCode::from(2);
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

fn all() -> Result<(), Failure> {
    COMMANDS.iter().filter(|(name, _)| *name != "all").try_for_each(|(_, run)| run())
}

/// Runs the benches of the crate; those that write figures are in the page.
fn benches() -> Result<(), Failure> {
    programs::run(programs::cargo().args(["bench", "--package", "azure-backup-errors"])).map(drop)
}
