//! Whatever C hands over, there is an answer: no crash, no panic, no byte read or written where none may be.

#![cfg(target_os = "linux")]

mod tools;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tools::Tool;

fn program(folder: &Path, compiler: &str, flags: &[&str], profile: &str) -> PathBuf {
    let program = folder.join(format!("hostile-{compiler}{}", flags.len()));
    tools::run(
        Command::new(compiler)
            .args(["-std=c11", "-O1", "-g", "-Wall", "-Wextra", "-Werror"])
            .args(flags)
            .arg("-I")
            .arg(tools::header_path().parent().unwrap())
            .arg(tools::root().join("tests/hostile.c"))
            .arg(tools::static_library(profile, &[]))
            .args(["-lpthread", "-ldl", "-lm", "-o"])
            .arg(&program),
    );
    program
}

#[track_caller]
fn survives(command: &mut Command) {
    let output = tools::run(command);
    assert_eq!(String::from_utf8_lossy(&output.stdout), "every function was called\n");
    // A panic that was caught is still a mistake of ours.
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

#[test]
fn every_function_is_called() {
    let files = fs::read_dir(tools::root().join("tests/hostile")).unwrap();
    let source: String = files.map(|file| fs::read_to_string(file.unwrap().path()).unwrap()).collect();
    let words: std::collections::HashSet<_> = source.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').collect();
    for function in tools::header_functions() {
        assert!(words.contains(function.as_str()), "tests/hostile calls no {function}");
    }
}

#[test]
fn it_survives() {
    let folder = tempfile::tempdir().unwrap();
    let Some(compiler) = Tool::C.find() else { return };
    survives(&mut Command::new(program(folder.path(), compiler.get_program().to_str().unwrap(), &[], "release")));
}

#[test]
fn it_survives_under_sanitizers() {
    let folder = tempfile::tempdir().unwrap();
    for tool in [Tool::Gcc, Tool::Clang] {
        let Some(compiler) = tool.find() else { continue };
        let compiler = compiler.get_program().to_str().unwrap();
        let flags = ["-fsanitize=address,undefined", "-fno-sanitize-recover=all"];
        // With debug assertions and checks of overflow: what only happens to go well fails here.
        survives(Command::new(program(folder.path(), compiler, &flags, "dev")).arg("2"));
    }
}

#[test]
fn it_survives_under_valgrind() {
    let (Some(mut valgrind), Some(compiler)) = (Tool::Valgrind.find(), Tool::C.find()) else { return };
    let folder = tempfile::tempdir().unwrap();
    let program = program(folder.path(), compiler.get_program().to_str().unwrap(), &[], "release");
    survives(valgrind.args(["--quiet", "--error-exitcode=9", "--leak-check=full"]).arg(program).arg("10"));
}
