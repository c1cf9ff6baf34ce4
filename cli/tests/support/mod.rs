//! Runs the program.

// Each test uses some of it.
#![allow(dead_code)]

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

#[path = "../../../tests/programs/mod.rs"]
mod programs;

pub(crate) use programs::feed;

pub(crate) const AGENT: &str = "UserErrorGuestAgentStatusUnavailable";
pub(crate) const DISK: &str = "UserErrorUnsupportedDiskSize";

/// The program, in an environment that says nothing.
pub(crate) fn abe(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_abe"));
    for variable in [
        "LC_ALL",
        "LC_MESSAGES",
        "LC_CTYPE",
        "LANG",
        "COLUMNS",
        "PAGER",
        "LESS",
        "NO_COLOR",
        "CLICOLOR",
        "CLICOLOR_FORCE",
    ] {
        command.env_remove(variable);
    }
    command.args(arguments).current_dir(env!("CARGO_TARGET_TMPDIR"));
    command
}

pub(crate) fn run(arguments: &[&str]) -> Output {
    feed(&mut abe(arguments), b"")
}

/// Runs the program and closes its output at once.
pub(crate) fn with_closed_output(mut command: Command) -> Output {
    let mut child: Child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    child.wait_with_output().unwrap()
}

/// A folder of its own for each test, with files.
pub(crate) fn folder(name: &str, files: &[(&str, &[u8])]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("abe").join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    for (name, text) in files {
        let path = folder.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    folder
}

pub(crate) fn out(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).unwrap()
}

pub(crate) fn err(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).unwrap()
}

/// The output, if all went well and there is nothing to complain of.
#[track_caller]
pub(crate) fn well(output: &Output) -> &str {
    assert_eq!((output.status.code(), err(output)), (Some(0), ""));
    out(output)
}

#[track_caller]
pub(crate) fn json(output: &Output) -> serde_json::Value {
    serde_json::from_str(out(output)).unwrap()
}
