//! Recognition beside what would be the fastest: a database of Vectorscan with the same names and messages.
//!
//! Vectorscan chooses bytes by vector instructions, which Rust without `unsafe` does not have. It is no part of the build:
//! where `pkg-config` does not know `libhs`, a line says so. On Debian, `libvectorscan-dev` brings it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::figures::{Figures, ratio};
use crate::programs::{Failure, Told, build, folder, grown, output, root, run};

/// As large as it is, and about as large as it will be.
const TIMES: [usize; 2] = [1, 13];
const LOG: &str = "67108864";
const LOGS: [(&str, &str); 2] = [("errors.log", "an error on one line in ten"), ("quiet.log", "no errors")];
const ROUNDS: usize = 5;

pub(crate) fn measure() -> Result<(), Failure> {
    let Some(vectorscan) = program()? else {
        println!("vectorscan: pkg-config knows no libhs (Debian: libvectorscan-dev), so nothing is measured");
        return Ok(());
    };
    let mut figures = Figures::new(
        "Recognition beside Vectorscan",
        &[
            "catalogue and log",
            "this crate (ns per byte)",
            "Vectorscan, names and messages",
            "Vectorscan, names only",
            "aho-corasick, names and messages",
            "aho-corasick, names only",
        ],
    );
    for times in TIMES {
        let recognition = build(&grown(times)?, "tests/instructions", "recognition", "de", &[])?;
        let folder = folder(&format!("recognition-{times}"));
        fs::create_dir_all(&folder).told(&folder)?;
        run(Command::new(&recognition).arg("write").arg(&folder).arg(LOG))?;
        for (log, title) in LOGS {
            let [ours, peers @ ..] = fastest(&recognition, &vectorscan, &folder, log)?;
            let mut row = vec![format!("{ours:.2}")];
            row.extend(peers.map(|peer| ratio(peer, ours)));
            figures.row(&format!("× {times}, {title}"), &row);
        }
    }
    figures.keep("vectorscan")
}

/// Compiles the program that looks for strings with Vectorscan; `None` if it is not there.
fn program() -> Result<Option<PathBuf>, Failure> {
    let mut asked = Command::new("pkg-config");
    let Ok(flags) = output(asked.args(["--cflags", "--libs", "libhs"])) else { return Ok(None) };
    let folder = folder("vectorscan");
    fs::create_dir_all(&folder).told(&folder)?;
    let program = folder.join("vectorscan");
    let compiler = std::env::var("CC").unwrap_or_else(|_| "cc".into());
    let mut compile = Command::new(compiler);
    compile.arg("-O2").arg(root().join("measure/c/vectorscan.c")).args(flags.split_whitespace());
    run(compile.arg("-o").arg(&program))?;
    Ok(Some(program))
}

/// How many nanoseconds a byte takes, this crate's first, then its peers': the fastest of several runs in turn, as what
/// else the machine does only ever adds to it.
fn fastest(recognition: &Path, vectorscan: &Path, folder: &Path, log: &str) -> Result<[f64; 5], Failure> {
    let (all, names, log) = (folder.join("names-and-messages"), folder.join("names"), folder.join(log));
    let scan = || {
        let mut command = Command::new(recognition);
        command.arg("scan").arg(&log);
        command
    };
    let vectorscan = |strings: &Path| {
        let mut command = Command::new(vectorscan);
        command.arg(strings).arg(&log);
        command
    };
    let aho_corasick = |strings: &Path| {
        let mut command = Command::new(recognition);
        command.arg("aho-corasick").arg(strings).arg(&log);
        command
    };
    let mut fastest = [f64::INFINITY; 5];
    for _ in 0..ROUNDS {
        let commands = [scan(), vectorscan(&all), vectorscan(&names), aho_corasick(&all), aho_corasick(&names)];
        for (mut command, fastest) in commands.into_iter().zip(&mut fastest) {
            *fastest = fastest.min(per_byte(&mut command)?);
        }
    }
    Ok(fastest)
}

fn per_byte(command: &mut Command) -> Result<f64, Failure> {
    let told = output(command)?;
    let numbers: Vec<f64> = told.split_whitespace().filter_map(|number| number.parse().ok()).collect();
    let [bytes, nanoseconds] = numbers[..] else {
        return Err(Failure(format!("{command:?} tells no numbers: {told}")));
    };
    Ok(nanoseconds / bytes)
}
