//! What a look-up, a first answer, a scan and a page of HTML cost does not creep up: counted in instructions by
//! callgrind, as a ratio to what one would use instead. A time would differ from run to run; this does not.

#![cfg(target_os = "linux")]

mod programs;
#[path = "../capi/tests/tools/mod.rs"]
mod tools;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use azure_backup_errors::{Catalog, Locale};
use tools::Tool;

const CODE: &str = "UserErrorGuestAgentStatusUnavailable";

fn part() -> PathBuf {
    programs::build("instructions", "part", "release", &[])
}

/// How many instructions a whole process takes; `None` without valgrind.
fn instructions(program: &Path, arguments: &[&str]) -> Option<u64> {
    let mut valgrind = Tool::Valgrind.find()?;
    valgrind.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]).arg(program).args(arguments);
    // The loader reads all variables, and would take longer where there are more.
    valgrind.env_clear().envs(std::env::var_os("PATH").map(|path| ("PATH", path)));
    let output = tools::run(&mut valgrind);
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    let collected = told.lines().find_map(|line| line.split_once("Collected : ")).expect("callgrind tells a number");
    Some(collected.1.trim().parse().expect("a number"))
}

/// How many instructions one round of a part takes: the difference of two runs.
fn of_a_round(program: &Path, what: &str, rounds: u64) -> Option<u64> {
    let of = |rounds: u64| instructions(program, &[what, &rounds.to_string()]);
    Some((of(rounds + 1)? - of(1)?) / rounds)
}

/// Holds a ratio against the one of today and a margin of 15 %.
#[track_caller]
fn is_at_most(today: f64, what: &str, (ours, peer): (u64, u64)) {
    let ratio = ours as f64 / peer as f64;
    println!("{what}: {ours} to {peer} instructions, {ratio:.4} times as many; {today} when this was written");
    assert!(ratio <= today * 1.15, "{what}: {ratio:.4} times as many, not {today}; lower it or say why it grew");
}

#[test]
fn a_look_up_takes_no_more_than_it_did() {
    let part = part();
    let Some(phf) = of_a_round(&part, "look-up-in-phf", 100) else { return };
    for (today, what) in [(0.519, "look-up"), (0.98, "look-up-in-other-case")] {
        is_at_most(today, what, (of_a_round(&part, what, 100).unwrap(), phf));
    }
}

#[test]
fn a_first_answer_takes_a_fraction_of_reading_the_catalogue_from_json() {
    let with = programs::build("instructions", "with", "release", &[]);
    let Some(ours) = instructions(&with, &["en", CODE]) else { return };
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("catalog.json");
    fs::write(&file, serde_json::to_string(&Catalog::new(Locale::En)).unwrap()).unwrap();
    let json = programs::build("instructions", "json_file", "release", &[]);
    let arguments = [file.to_str().unwrap(), CODE];
    // The JSON has Markdown; line by line it is the same answer.
    let lines = |program: &mut Command| String::from_utf8(tools::run(program).stdout).unwrap().lines().count();
    assert_eq!(lines(Command::new(&with).args(["en", CODE])), lines(Command::new(&json).args(arguments)));
    is_at_most(0.0042, "first answer", (ours, instructions(&json, &arguments).unwrap()));
}

#[test]
fn a_scan_takes_no_more_than_it_did() {
    let part = part();
    let Some(peer) = of_a_round(&part, "scan-with-aho-corasick", 4) else { return };
    // Eight times as many messages are looked for as when this was 0.823, and fifty of them speak of an `agent operation`, as
    // the log does in two lines of ten.
    is_at_most(2.41, "scan", (of_a_round(&part, "scan", 4).unwrap(), peer));
}

#[test]
fn a_page_of_html_takes_no_more_than_it_did() {
    let part = part();
    let Some(peer) = of_a_round(&part, "html-with-pulldown-cmark", 10) else { return };
    is_at_most(0.444, "html", (of_a_round(&part, "html", 10).unwrap(), peer));
}
