//! The first run builds what the program needs, and nothing that is for tests.

use std::process::Command;

#[test]
fn the_program_is_built_without_what_tests_need() {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--locked", "--edges", "normal,build", "--prefix", "none", "--format", "{p}"])
        .args(["--package", env!("CARGO_PKG_NAME")])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let tree = String::from_utf8(output.stdout).unwrap();
    let mut packages: Vec<_> = tree.lines().filter_map(|line| line.split(' ').next()).collect();
    packages.sort_unstable();
    packages.dedup();
    assert!(packages.contains(&"clap") && packages.contains(&"azure-backup-errors"), "{packages:?}");
    for test in ["criterion", "html5ever", "insta", "jsonschema", "object", "proptest", "regex", "schemars", "strum"] {
        assert!(!packages.contains(&test), "{test}: {packages:?}");
    }
    // What a macro is made with takes longer to build than this program.
    assert!(!tree.contains("(proc-macro)"), "{tree}");
    // Each costs whoever runs it first some time; is it worth that?
    assert!(packages.len() <= 50, "{}: {packages:?}", packages.len());
}
