//! What grows with the catalogue and what must not: the same figures with one of four and of seventeen times the size.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::figures::{Figures, whole};
use crate::first_answer::CODE;
use crate::programs::{self, Failure, Timed, cargo, folder, grown, instructions, output, root, run};
use crate::size::Sections;

/// Seventeen times is about as large as the catalogue will be.
pub(crate) const TIMES: [usize; 3] = [1, 4, 17];
/// The programs that are measured.
const PACKAGE: &str = "tests/instructions";
/// Bytes of log that are scanned.
const LOG: &str = "8388608";

/// What is measured, in the order of the rows.
pub(crate) const LOOK_UP: &str = "look-up of a name (instructions)";
pub(crate) const FIRST_ANSWER: &str = "first answer (instructions)";
pub(crate) const ADDED: &str = "added to a program (bytes)";
pub(crate) const BUILD: &str = "build of the crate and a dependent (s)";
pub(crate) const SCAN: &str = "scan of a log (ns per KiB)";

pub(crate) fn measure() -> Result<(), Failure> {
    let columns: Vec<String> = TIMES.iter().map(|times| format!("× {times}")).collect();
    let columns: Vec<&str> = std::iter::once("what").chain(columns.iter().map(String::as_str)).collect();
    let mut figures = Figures::new("Growth with the catalogue", &columns);
    let mut rows: Vec<(&str, Vec<String>)> = Vec::new();
    // What the crate depends on is built before, and is not in the times.
    build_of(&root(), "with")?;
    for (column, times) in TIMES.into_iter().enumerate() {
        match one(times) {
            Ok(found) => {
                for (row, (what, figure)) in found.into_iter().enumerate() {
                    println!("× {times}: {what}: {figure}");
                    if rows.len() == row {
                        rows.push((what, vec![String::new(); TIMES.len()]));
                    }
                    rows[row].1[column] = figure;
                }
            }
            // A machine that is too small for the largest one still tells of the others.
            Err(failure) => eprintln!("× {times}: {failure}"),
        }
    }
    for (what, row) in rows {
        figures.row(what, &row);
    }
    figures.keep("growth")
}

fn one(times: usize) -> Result<Vec<(&'static str, String)>, Failure> {
    let root = grown(times)?;
    let built = timed_build(&root)?;
    let with = build_of(&root, "with")?;
    let added = Sections::of(&with)?.bytes - Sections::of(&build_of(&root, "without")?)?.bytes;
    let part = build_of(&root, "part")?;
    let first_use = build_of(&root, "first_use")?;

    let (names, _) = timed(&part, &["look-up", "1"])?;
    let (looked_up, nanoseconds) = timed(&part, &["look-up", "200"])?;
    let of = |rounds: &str| instructions(&part, &["look-up", rounds]);
    let per_name = (of("11")? - of("1")?) as f64 / 10.0 / names;
    let scan = |what| fastest(&part, &[what, "1", LOG]);
    let (ours, peer) = (scan("scan")?, scan("scan-with-aho-corasick")?);
    let first = output(&mut Command::new(&first_use))?;
    let first: Vec<f64> = first.split_whitespace().filter_map(|number| number.parse().ok()).collect();
    let [first_nanoseconds, most, stays] = first[..] else { return Err(Failure("first_use tells no numbers".into())) };
    Ok(vec![
        ("names", whole(names as u64)),
        (LOOK_UP, format!("{per_name:.0}")),
        ("look-up of a name (ns)", format!("{:.1}", nanoseconds / 200.0 / looked_up)),
        (FIRST_ANSWER, whole(instructions(&with, &["en", CODE])?)),
        (ADDED, whole(added)),
        (BUILD, format!("{:.1}", built.seconds)),
        ("memory of the compiler at most (MiB)", whole(built.memory >> 10)),
        (SCAN, format!("{:.0}", ours * 1024.0)),
        ("aho-corasick over all names to that", format!("{:.2}", peer / ours)),
        ("first use of recognition (ms)", format!("{:.1}", first_nanoseconds / 1e6)),
        ("its heap at most (KiB)", whole(most as u64 >> 10)),
        ("its heap to stay (KiB)", whole(stays as u64 >> 10)),
    ])
}

/// A build of a program with the crate at `root`; all share what the crate depends on.
fn build_command(root: &Path, binary: &str) -> Command {
    let mut build = cargo();
    build.args(["build", "--quiet", "--release", "--locked", "--bin", binary]);
    build.arg("--manifest-path").arg(root.join(PACKAGE).join("Cargo.toml"));
    build.arg("--target-dir").arg(folder("grown"));
    build
}

fn build_of(root: &Path, binary: &str) -> Result<PathBuf, Failure> {
    run(&mut build_command(root, binary))?;
    Ok(folder("grown/release").join(binary))
}

/// Builds the crate and a program with it.
fn timed_build(root: &Path) -> Result<Timed, Failure> {
    let mut clean = cargo();
    clean.args(["clean", "--quiet", "--release", "--package", "azure-backup-errors", "--manifest-path"]);
    run(clean.arg(root.join(PACKAGE).join("Cargo.toml")).arg("--target-dir").arg(folder("grown")))?;
    programs::timed(&build_command(root, "with"))
}

/// How many items a round of a part has, and how many nanoseconds its rounds took.
fn timed(part: &Path, arguments: &[&str]) -> Result<(f64, f64), Failure> {
    let told = output(Command::new(part).args(arguments))?;
    let numbers: Vec<f64> = told.split_whitespace().filter_map(|number| number.parse().ok()).collect();
    let [items, nanoseconds] = numbers[..] else { return Err(Failure(format!("no numbers: {told}"))) };
    Ok((items, nanoseconds))
}

/// Nanoseconds an item, at its fastest: what else the machine does only ever adds to it.
fn fastest(part: &Path, arguments: &[&str]) -> Result<f64, Failure> {
    let mut fastest = f64::INFINITY;
    for _ in 0..3 {
        let (items, nanoseconds) = timed(part, arguments)?;
        fastest = fastest.min(nanoseconds / items);
    }
    Ok(fastest)
}
