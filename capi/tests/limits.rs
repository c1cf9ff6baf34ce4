//! Memory that runs out, `fork`, `dlclose`: it is as the header says.

#![cfg(target_os = "linux")]

mod tools;

use std::process::Command;

use tools::Tool;

#[test]
fn it_is_as_the_header_says() {
    let (Some(mut compiler), Some(prefix)) = (Tool::C.find(), tools::installed()) else { return };
    let folder = tempfile::tempdir().unwrap();
    let program = folder.path().join("limits");
    tools::run(
        compiler
            .args(["-std=c11", "-Wall", "-Wextra", "-Werror", "-Wno-unused-result", "-I"])
            .arg(tools::header_path().parent().unwrap())
            .arg(tools::root().join("tests/limits.c"))
            .arg(prefix.static_library())
            .args(["-Wl,--wrap=malloc,--wrap=realloc,--wrap=free", "-lpthread", "-ldl", "-lm", "-o"])
            .arg(&program),
    );
    let output = tools::run(Command::new(&program).arg(prefix.shared_library()));
    assert_eq!(String::from_utf8_lossy(&output.stdout), "as the header says\n");
}
