//! What a careless caller pays: counted in instructions by callgrind, since a time differs from run to run.

#![cfg(target_os = "linux")]

mod tools;

use std::path::PathBuf;

use azure_backup_errors::Entry;
use tools::Tool;

/// How many instructions a byte of the slowest text that is known may take: a quarter more than the 6313 of today. They
/// grow with the catalogue.
const SLOWEST: u64 = 7_900;

/// Builds `cost.c` with the library that is installed.
fn program(folder: &tempfile::TempDir) -> Option<PathBuf> {
    let (mut compiler, prefix) = (Tool::C.find()?, tools::installed()?);
    let program = folder.path().join("cost");
    tools::run(
        compiler
            .args(["-std=c11", "-O2", "-Wall", "-Wextra", "-Werror", "-I"])
            .arg(tools::header_path().parent().unwrap())
            .arg(tools::root().join("tests/cost.c"))
            .arg(prefix.static_library())
            .args(["-lpthread", "-ldl", "-lm", "-o"])
            .arg(&program),
    );
    Some(program)
}

/// How many instructions a piece of work takes beside a process that does nothing.
fn instructions(program: &PathBuf, what: &str, number: usize) -> Option<u64> {
    let of = |what: &str| {
        let mut valgrind = Tool::Valgrind.find()?;
        valgrind.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]).arg(program);
        let output = tools::run(valgrind.args([what, &number.to_string()]));
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        let collected =
            told.lines().find_map(|line| line.split_once("Collected : ")).expect("callgrind tells a number");
        Some(collected.1.trim().parse::<u64>().expect("a number"))
    };
    Some(of(what)? - of("none")?)
}

#[test]
fn fetching_one_mention_at_a_time_takes_time_in_proportion() {
    let folder = tempfile::tempdir().unwrap();
    let Some(program) = program(&folder) else { return };
    let Some(first) = instructions(&program, "push", 1) else { return };
    let of = |mentions| instructions(&program, "push", mentions).unwrap() - first;
    let (some, more) = (of(2000), of(8000));
    println!("{some} instructions for 2000 mentions, {more} for 8000");
    assert!(more < some * 5, "{some} instructions for 2000 mentions, {more} for 8000");
}

#[test]
fn a_plan_of_every_error_takes_milliseconds() {
    let folder = tempfile::tempdir().unwrap();
    let Some(program) = program(&folder) else { return };
    let count = Entry::all().len();
    let Some(all) = instructions(&program, "plan", count) else { return };
    println!("{all} instructions for a plan of {count} errors");
    // So many a pair of errors: less than 50 ms for the 267 of today.
    let most = 2_500 * (count * count) as u64;
    assert!(all < most, "{all} instructions for a plan of {count} errors, more than {most}");
}

#[test]
fn the_first_screen_of_a_plan_of_every_error_takes_milliseconds() {
    let folder = tempfile::tempdir().unwrap();
    let Some(program) = program(&folder) else { return };
    let count = Entry::all().len();
    let Some(all) = instructions(&program, "first", count) else { return };
    println!("{all} instructions for the first screen of a plan of {count} errors");
    let most = 2_500 * (count * count) as u64;
    assert!(all < most, "{all} instructions for the first screen of a plan of {count} errors, more than {most}");
}

/// A library that is built for size takes twice as many.
#[test]
fn the_slowest_text_takes_no_longer_than_it_did() {
    let folder = tempfile::tempdir().unwrap();
    let Some(program) = program(&folder) else { return };
    let Some(some) = instructions(&program, "slow", 20_000) else { return };
    let more = instructions(&program, "slow", 60_000).unwrap();
    let a_byte = (more - some) / 40_000;
    println!("{a_byte} instructions a byte of the slowest text");
    assert!(a_byte < SLOWEST, "{a_byte} instructions a byte of the slowest text; it was less than {SLOWEST}");
}
