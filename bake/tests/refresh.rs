//! What is made from the crate is what the crate makes today, and what is stale of it is named.

use std::fs;
use std::path::Path;

use bake::GeneratedFile;

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("bake/ lies in the repository")
}

fn stale<'a>(root: &Path, files: &'a [GeneratedFile]) -> Vec<&'a str> {
    bake::stale(root, files).into_iter().map(|file| file.path.as_str()).collect()
}

#[test]
fn schema_header_and_snapshots_are_made_from_the_crate() {
    let made = bake::refresh(repository()).unwrap_or_else(|error| panic!("{error}"));
    let stale_here = stale(repository(), &made);
    assert!(stale_here.is_empty(), "not what the crate gives: {}; run `cargo run -p bake`", stale_here.join(", "));
    let checked_in = fs::read_dir(repository().join("tests/snapshots")).expect("snapshots").count();
    let is_snapshot = |file: &&GeneratedFile| file.path.starts_with("tests/snapshots/");
    assert_eq!(made.iter().filter(is_snapshot).count(), checked_in, "a snapshot that no test makes");

    let root = tempfile::tempdir().expect("a temporary folder");
    for file in &made {
        let path = root.path().join(&file.path);
        fs::create_dir_all(path.parent().expect("a folder"))
            .and_then(|()| fs::write(path, &file.content))
            .expect("a file");
    }
    for path in
        ["data/catalog.schema.json", "capi/include/azure_backup_errors.h", "tests/snapshots/render__text-en.snap"]
    {
        let content = fs::read_to_string(root.path().join(path)).expect("one of the files");
        fs::write(root.path().join(path), content.replacen('e', "E", 1)).expect("a file");
        assert_eq!(stale(root.path(), &made), [path]);
        fs::write(root.path().join(path), content).expect("a file");
    }
}

#[test]
fn what_cargo_says_is_told_when_the_crate_does_not_build() {
    let root = tempfile::tempdir().expect("a temporary folder");
    let error = bake::refresh(root.path()).expect_err("there is no crate");
    assert!(error.contains("Cargo.toml") && error.contains("failed: exit status"), "{error}");
}
