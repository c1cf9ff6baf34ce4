//! The generated files are what data/ gives.

#[path = "../../tests/sample/mod.rs"]
mod sample;

use std::fs;
use std::path::Path;

use bake::GeneratedFile;
use sample::sample;

/// What data/ of this repository gives.
fn baked() -> Vec<GeneratedFile> {
    bake::bake(repository()).unwrap_or_else(|problems| {
        let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
        panic!("data/ has mistakes; `cargo run -p bake` tells them, too:\n\n{}\n", problems.join("\n\n"))
    })
}

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("bake/ lies in the repository")
}

fn stale<'a>(root: &Path, files: &'a [GeneratedFile]) -> Vec<&'a str> {
    bake::stale(root, files).into_iter().map(|file| file.path.as_str()).collect()
}

#[test]
fn the_generated_files_are_up_to_date() {
    let files = baked();
    let stale = stale(repository(), &files);
    assert!(
        stale.is_empty(),
        "not what data/ gives: {}; run `cargo run -p bake` and commit what it writes",
        stale.join(", ")
    );
}

#[test]
fn every_file_that_is_changed_or_missing_is_stale() {
    let files = baked();
    let root = tempfile::tempdir().expect("a temporary folder");
    let root = root.path();
    let paths: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
    for path in ["src/tables/codes.rs", "benches/peers/names.rs", "data/ids.txt"] {
        assert!(paths.contains(&path), "{path} is not among {paths:?}");
    }
    assert_eq!(stale(root, &files), paths);

    let write = |file: &GeneratedFile, content: &[u8]| {
        let path = root.join(&file.path);
        fs::create_dir_all(path.parent().expect("a folder")).and_then(|()| fs::write(path, content)).expect("a file");
    };
    for file in &files {
        write(file, &file.content);
    }
    assert_eq!(stale(root, &files), [""; 0]);

    // For each of them all are compared.
    for file in sample("files", &files, 24) {
        write(file, &[&file.content, &b" "[..]].concat());
        assert_eq!(stale(root, &files), [&file.path]);
        fs::remove_file(root.join(&file.path)).expect("the file that was written");
        assert_eq!(stale(root, &files), [&file.path]);
        write(file, &file.content);
    }
}
