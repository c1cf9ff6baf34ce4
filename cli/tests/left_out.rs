//! A build without areas says that it knows an error, and what it leaves out.

mod support;

use std::path::Path;
use std::process::Command;

use support::{AGENT, err, feed, json, out};

/// Builds the program without areas and languages, in a folder of its own: this one is being tested.
fn bare() -> Command {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bare");
    let output = Command::new(env!("CARGO"))
        .args(["build", "--locked", "--no-default-features", "--bin", "abe", "--manifest-path"])
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml"))
        .arg("--target-dir")
        .arg(&target)
        .env_remove("RUSTFLAGS")
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Command::new(target.join("debug").join(format!("abe{}", std::env::consts::EXE_SUFFIX)))
}

#[test]
fn what_this_build_leaves_out_is_told_and_is_no_answer() {
    let abe = bare();
    let told = format!(
        "`{AGENT}` is known, but this build leaves out its area, azure-vm: turn on the feature `azure-vm` of \
         azure-backup-errors"
    );
    let run =
        |arguments: &[&str]| feed(Command::new(abe.get_program()).args(arguments), format!("\n{AGENT}\n").as_bytes());
    let explained = run(&["explain", AGENT]);
    assert_eq!((explained.status.code(), err(&explained)), (Some(1), format!("abe: {told}\n").as_str()));
    for (arguments, places) in [
        (&["diagnose", "--hits"][..], "-:2: "),
        (&["diagnose", "--format", "markdown"], "\n## Errors that this build leaves out\n\n- "),
        (&["diagnose", "--summary"], "\nErrors that this build leaves out:\n       1      1  "),
    ] {
        let output = run(arguments);
        assert_eq!((output.status.code(), err(&output)), (Some(1), ""));
        assert!(out(&output).contains(&format!("{places}{told}")), "{}", out(&output));
        // It was found, and the answer is not that nothing was.
        assert!(!out(&output).contains("No known error of Azure Backup was found.\n"), "{}", out(&output));
    }
    // Without a place, in lines of 80 columns.
    let brief = run(&["diagnose"]);
    assert_eq!(brief.status.code(), Some(1));
    let words: Vec<_> = out(&brief).split_whitespace().collect();
    assert!(words.join(" ").ends_with(&format!(". {told}")), "{}", out(&brief));
    assert!(out(&brief).lines().all(|line| line.chars().count() <= 80), "{}", out(&brief));
    let html = run(&["diagnose", "--format", "html"]);
    assert!(out(&html).contains(&told) && out(&html).contains("leaves out</h2>"), "{}", out(&html));
    let left_out = &json(&run(&["diagnose", "--format", "json"]))["left_out"][0];
    assert_eq!((&left_out["key"], &left_out["feature"]), (&AGENT.into(), &"azure-vm".into()));
    // There is no German in it either.
    let german = run(&["explain", "--locale", "de", "x"]);
    assert!(err(&german).starts_with("abe: there are no texts in 'de', only in en;"), "{}", err(&german));
}
