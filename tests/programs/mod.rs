//! Programs that tests run: packages beside these tests.

// Each test uses some of it.
#![allow(dead_code)]

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// Runs a program with something on its standard input.
pub(crate) fn feed(program: &mut Command, input: &[u8]) -> Output {
    let mut child = program.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    // A program that answers while it still reads must not wait for us.
    let writer = std::thread::spawn(move || {
        let _ = stdin.write_all(&input);
    });
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    output
}

/// Builds a binary of the package in `tests/<package>` and returns where it is.
pub(crate) fn build(package: &str, binary: &str, profile: &str, arguments: &[&str]) -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let manifest = root.join("tests").join(package).join("Cargo.toml");
    // A folder a call: tests run side by side, and features change what is built.
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{package}{}", arguments.concat()));
    let output = Command::new(env!("CARGO"))
        .args(["build", "--locked", "--profile", profile, "--bin", binary, "--manifest-path"])
        .arg(&manifest)
        .arg("--target-dir")
        .arg(&target)
        .args(arguments)
        .env_remove("RUSTFLAGS")
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{} does not build:\n{}",
        manifest.display(),
        String::from_utf8_lossy(&output.stderr)
    );
    let folder = if profile == "dev" { "debug" } else { profile };
    target.join(folder).join(format!("{binary}{}", std::env::consts::EXE_SUFFIX))
}
