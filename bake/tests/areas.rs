//! An area has tables of its own: a word that is changed in one changes no generated file of another. And what is
//! generated is little more than the text in it.

use std::fs;
use std::path::{Path, PathBuf};

use bake::GeneratedFile;
use tempfile::TempDir;

/// A small area beside the real ones: an error, a cause and a solution, in both languages.
const SMALL: [(&str, &str); 7] = [
    (
        "data/facts/mars-agent/of-this-test.toml",
        r#"area = "mars-agent"

[[source]]
name = "of-this-test"
title = "A page"
url = "https://learn.microsoft.com/{locale}/azure/backup/"
date = "2026-01-31"

[[error]]
name = "an-error-of-this-test"
component = "backup-service"
fault = "user"
retry = "after-fix"
docs = "https://learn.microsoft.com/{locale}/azure/backup/"
causes = ["a-cause-of-this-test"]
sources = ["of-this-test"]

[[error.message]]
en = "Nothing but this test shows such a sentence."
de = "Nichts als dieser Test zeigt einen solchen Satz."
source = "of-this-test"

[[cause]]
name = "a-cause-of-this-test"
solutions = ["a-solution-of-this-test"]
sources = ["of-this-test"]

[[solution]]
name = "a-solution-of-this-test"
"#,
    ),
    ("data/en/mars-agent/errors/an-error-of-this-test.md", "# A title of an error\n\nA summary of an error.\n"),
    ("data/de/mars-agent/errors/an-error-of-this-test.md", "# Titel eines Fehlers\n\nErklärung eines Fehlers.\n"),
    ("data/en/mars-agent/causes/a-cause-of-this-test.md", "# A title of a cause\n\nA summary of a cause.\n"),
    ("data/de/mars-agent/causes/a-cause-of-this-test.md", "# Titel einer Ursache\n\nErklärung einer Ursache.\n"),
    ("data/en/mars-agent/solutions/a-solution-of-this-test.md", "# Do something\n\n1. Do the first thing.\n"),
    ("data/de/mars-agent/solutions/a-solution-of-this-test.md", "# Etwas tun\n\n1. Tun Sie das Erste.\n"),
];

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("bake/ lies in the repository")
}

/// Files with an ending below a folder, in order.
fn files(folder: &Path, is_wanted: &dyn Fn(&Path) -> bool) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(files(&path, is_wanted));
        } else if is_wanted(&path) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// A copy of the data, with the small area.
fn data() -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let write = |path: &Path, content: &[u8]| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).and_then(|()| fs::write(path, content)).expect("a file");
    };
    for file in files(&repository().join("data"), &|_| true) {
        write(file.strip_prefix(repository()).expect("below it"), &fs::read(&file).expect("a file"));
    }
    SMALL.iter().for_each(|(path, content)| write(Path::new(path), content.as_bytes()));
    folder
}

fn baked(data: &TempDir) -> Vec<GeneratedFile> {
    bake::bake(data.path()).unwrap_or_else(|problems| panic!("{}", problems[0]))
}

/// Adds a word to the last line of a file, and returns what is generated otherwise then.
fn changed(data: &TempDir, file: &Path) -> Vec<String> {
    rewritten(data, file, |text| format!("{} Zusätzlich.\n", text.trim_end()))
}

/// Gives a file another title, which a search looks into, and returns what is generated otherwise then.
fn retitled(data: &TempDir, file: &Path) -> Vec<String> {
    rewritten(data, file, |text| format!("# Frobnikator\n{}", text.split_once('\n').expect("a title").1))
}

fn rewritten(data: &TempDir, file: &Path, edit: impl Fn(&str) -> String) -> Vec<String> {
    let before = baked(data);
    let path = data.path().join(file);
    let text = fs::read_to_string(&path).expect("words");
    fs::write(&path, edit(&text)).expect("words");
    let after = baked(data);
    assert_eq!(before.len(), after.len());
    let differ = before.iter().zip(&after).filter(|(before, after)| before != after);
    differ.map(|(before, _)| before.path.clone()).collect()
}

#[test]
fn a_word_changed_in_one_area_changes_files_of_that_area_alone() {
    let data = data();
    let small = changed(&data, Path::new("data/de/mars-agent/causes/a-cause-of-this-test.md"));
    assert_eq!(small, ["src/tables/hybrid/de.bin", "src/tables/hybrid/de.txt"]);

    let words = data.path().join("data/de/vault/causes");
    let cause = files(&words, &|path| path.extension().is_some_and(|ending| ending == "md"));
    // Of any that ends with a sentence, as nothing else may be added to.
    let ends_well = |path: &&PathBuf| {
        let text = fs::read_to_string(path).expect("words");
        text.lines().last().is_some_and(|line| line.ends_with('.') && line.starts_with(char::is_alphabetic))
    };
    let cause = cause.iter().find(ends_well).expect("a cause that ends with a sentence");
    let large = changed(&data, cause.strip_prefix(data.path()).expect("below it"));
    assert_eq!(large, ["src/tables/azure_vm/de.bin", "src/tables/azure_vm/de.txt"]);
}

#[test]
fn an_area_that_several_share_something_with_is_still_apart() {
    let data = data();
    // The small area takes a cause of another one: that moves to what all share, and is there whatever is left out.
    let facts = data.path().join(SMALL[0].0);
    let taken =
        files(&repository().join("data/facts"), &|path| path.extension().is_some_and(|ending| ending == "toml"));
    let words =
        |cause: &str| files(&repository().join("data/de"), &|path| path.ends_with(format!("causes/{cause}.md")));
    let taken = taken.iter().map(|path| fs::read_to_string(path).expect("facts")).find_map(|text| {
        let table = text.split_once("[[cause]]")?.1;
        let cause = table.split_once("name = \"")?.1.split_once('"')?.0;
        Some((cause.to_owned(), words(cause).pop()?))
    });
    let (taken, of_taken) = taken.expect("a cause with a file of its own");
    let text = fs::read_to_string(&facts)
        .expect("facts")
        .replace("causes = [\"a-cause-of-this-test\"]", &format!("causes = [\"a-cause-of-this-test\", \"{taken}\"]"));
    fs::write(&facts, text).expect("facts");
    let small = changed(&data, Path::new("data/en/mars-agent/causes/a-cause-of-this-test.md"));
    assert_eq!(small, ["src/tables/hybrid/en.bin", "src/tables/hybrid/en.txt"]);
    let small = retitled(&data, Path::new("data/de/mars-agent/causes/a-cause-of-this-test.md"));
    // How large an index is stands beside it.
    let are_in =
        |files: &[String], folder: &str| !files.is_empty() && files.iter().all(|file| file.starts_with(folder));
    assert!(are_in(&small, "src/tables/hybrid/de."), "{small:?}");
    // What is shared is in no index but that of what is shared.
    let shared = retitled(&data, of_taken.strip_prefix(repository()).expect("below it"));
    assert!(are_in(&shared, "src/tables/common/de."), "{shared:?}");
}

#[test]
fn what_is_generated_is_little_more_than_its_text() {
    let files = files(&repository().join("src/tables"), &|_| true);
    let content = |path: &PathBuf| fs::read(path).expect("a generated file");
    let all: usize = files.iter().map(|path| content(path).len()).sum();
    let is_text = |path: &&PathBuf| path.extension().is_some_and(|ending| ending == "txt");
    let texts = files.iter().filter(is_text).map(|path| content(path).iter().filter(|byte| **byte != 0).count());
    let text: usize = texts.sum();
    let ratio = all as f64 / text as f64;
    println!("{all} bytes are generated for {text} bytes of text, {ratio:.2} times as many");
    assert!(ratio <= 1.6, "{all} bytes are generated for {text} bytes of text, {ratio:.2} times as many");
}
