//! A build without areas loses no mention: C is told what is known of an error that is left out.

#![cfg(target_os = "linux")]

mod tools;

use std::process::Command;

use tools::Tool;

#[test]
fn what_is_left_out_is_told() {
    let Some(mut compiler) = Tool::C.find() else { return };
    let folder = tempfile::tempdir().unwrap();
    let program = folder.path().join("left_out");
    tools::run(
        compiler
            .args(["-std=c11", "-Wall", "-Wextra", "-Werror", "-I"])
            .arg(tools::header_path().parent().unwrap())
            .arg(tools::root().join("tests/left_out.c"))
            .arg(tools::static_library("dev", &["--no-default-features"]))
            .args(["-lpthread", "-ldl", "-lm", "-o"])
            .arg(&program),
    );
    let output = tools::run(&mut Command::new(program));
    assert_eq!(String::from_utf8_lossy(&output.stdout), "nothing was lost\n");
}
