//! What the C library costs beside the crate: the same work by both, and the sizes of what `make install` installs.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::figures::{Figures, median, ratio, whole};
use crate::programs::{Failure, Told, build, folder, instructions, output, root, run};

/// What both programs can do, and how many rounds take long enough to be timed.
const WORK: [(&str, u64); 4] = [("look-up", 400), ("look-up-in-other-case", 400), ("scan", 40), ("html", 400)];

const RUNS: usize = 15;

pub(crate) fn measure() -> Result<(), Failure> {
    let root = root();
    let rust = build(&root, "tests/instructions", "part", "de", &[])?;
    let (c, shared) = program(&root)?;
    let mut figures = Figures::new(
        "The C library beside the crate",
        &["work", "instructions an item, Rust", "C", "C to Rust", "nanoseconds an item, Rust", "C", "C to Rust"],
    );
    for (what, rounds) in WORK {
        let mut times = [Vec::new(), Vec::new()];
        // In turn, so that none has a calmer machine than the other.
        for _ in 0..RUNS {
            for (program, times) in [&rust, &c].into_iter().zip(&mut times) {
                times.push(timed(program, what, rounds)?);
            }
        }
        let counted = [counted(&rust, what)?, counted(&c, what)?];
        let [rust_time, c_time] = times.map(median);
        figures.row(
            what,
            &[
                format!("{:.1}", counted[0]),
                format!("{:.1}", counted[1]),
                ratio(counted[1], counted[0]),
                format!("{rust_time:.1}"),
                format!("{c_time:.1}"),
                ratio(c_time, rust_time),
            ],
        );
    }
    let size = fs::metadata(&shared).told(&shared)?.len();
    println!("the shared library has {} bytes", whole(size));
    figures.keep("c-library")
}

/// Installs the C library below a folder of its own, links a program with the static one, and returns that and the shared
/// library.
fn program(root: &Path) -> Result<(PathBuf, PathBuf), Failure> {
    let target = folder("c-library");
    let installed = target.join("installed");
    let mut make = Command::new("make");
    make.arg("--directory").arg(root.join("capi")).arg("install").arg("PREFIX=/usr");
    make.arg(format!("DESTDIR={}", installed.display()));
    make.arg(format!("BUILD_DIR={}", target.join("built").display()));
    run(make.arg(format!("TARGET_DIR={}", target.join("cargo").display())).env_remove("RUSTFLAGS"))?;
    let lib = installed.join("usr/lib");
    let program = target.join("part");
    let compiler = std::env::var("CC").unwrap_or_else(|_| "cc".into());
    let mut compile = Command::new(compiler);
    compile.args(["-O2", "-I"]).arg(installed.join("usr/include")).arg(root.join("measure/c/part.c"));
    compile.arg(lib.join("libazure_backup_errors.a")).args(["-lpthread", "-ldl", "-lm", "-o"]).arg(&program);
    run(&mut compile)?;
    Ok((program, lib.join("libazure_backup_errors.so")))
}

/// How many nanoseconds an item takes.
fn timed(program: &Path, what: &str, rounds: u64) -> Result<f64, Failure> {
    let told = output(Command::new(program).args([what, &rounds.to_string()]))?;
    let mut numbers = told.split_whitespace().filter_map(|number| number.parse::<f64>().ok());
    match (numbers.next(), numbers.next()) {
        (Some(items), Some(nanoseconds)) => Ok(nanoseconds / items / rounds as f64),
        _ => Err(Failure(format!("{} tells no numbers: {told}", program.display()))),
    }
}

/// How many instructions an item takes: the difference of two runs.
fn counted(program: &Path, what: &str) -> Result<f64, Failure> {
    let items = output(Command::new(program).args([what, "1"]))?;
    let items = items.split(' ').next().and_then(|items| items.parse::<f64>().ok()).unwrap_or(1.0);
    let of = |rounds: &str| instructions(program, &[what, rounds]).map(|count| count as f64);
    Ok((of("5")? - of("1")?) / 4.0 / items)
}
