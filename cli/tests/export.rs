//! `abe export`: the catalogue for other programs, and what one of them makes of it.

mod support;

use std::fs;
use std::path::Path;
use std::process::Command;

use azure_backup_errors::{Block, Catalog, Entry, Locale, Solution};
use support::{abe, err, feed, folder, json, out, run, well};

fn both() -> Catalog {
    Catalog::new(Locale::En).and(Locale::De)
}

fn value(of: impl serde::Serialize) -> serde_json::Value {
    serde_json::to_value(of).unwrap()
}

#[test]
fn it_is_the_catalogue() {
    for (catalog, arguments) in [
        (Catalog::new(Locale::En), &["export"][..]),
        (Catalog::new(Locale::De), &["export", "--locale", "de-AT"]),
        (both(), &["export", "--locale", "en,de"]),
        (both(), &["--locale", "de", "export", "--pretty", "--locale", "de", "--locale", "en"]),
    ] {
        // A document does not depend on who makes it.
        let output = feed(abe(arguments).env("LANG", "de_DE.UTF-8"), b"");
        well(&output);
        assert_eq!(json(&output), value(catalog), "{arguments:?}");
        assert_eq!(out(&output).lines().count() > 1, arguments.contains(&"--pretty"));
    }
    for locales in ["fr", "en,fr"] {
        let output = run(&["export", "--locale", locales]);
        assert_eq!((output.status.code(), out(&output)), (Some(2), ""));
        assert_eq!(err(&output), "abe: there are no texts in 'fr' to export\n  [there are: en, de]\n");
    }
}

#[test]
fn the_schema_is_the_one_that_is_checked_in() {
    let output = run(&["export", "--schema"]);
    assert_eq!(well(&output), include_str!("../../data/catalog.schema.json"));
}

#[test]
fn a_folder_gets_a_file_for_every_key_and_keeps_what_it_has() {
    let own = folder("export", &[("README.md", b"mine"), ("index.json", b"old")]);
    let into = own.to_str().unwrap();
    for _ in 0..2 {
        let output = run(&["export", "--locale", "en,de", "--into", into]);
        assert_eq!((well(&output), err(&output)), ("", ""));
    }
    let read = |name: &str| -> serde_json::Value {
        serde_json::from_slice(&fs::read(own.join(format!("{name}.json"))).unwrap()).unwrap()
    };
    for entry in Entry::all() {
        assert!(own.join(format!("{}.json", entry.key())).exists(), "{entry}");
    }
    for entry in Entry::all().step_by(Entry::all().len() / 20) {
        assert_eq!(read(entry.key()), value(both().only(entry)), "{entry}");
    }
    assert_eq!(read("index"), value(both().index()));
    assert_eq!(fs::read(own.join("README.md")).unwrap(), b"mine");
    // Nothing is left of the parts.
    assert_eq!(fs::read_dir(&own).unwrap().count(), Entry::all().len() + 2);
    // A new folder, and one in it.
    let deep = own.join("a/b");
    well(&run(&["export", "--into", deep.to_str().unwrap()]));
    assert_eq!(fs::read_dir(&deep).unwrap().count(), Entry::all().len() + 1);
}

#[test]
fn what_cannot_be_written_is_told_with_its_place() {
    let own = folder("export-trouble", &[("file", b"mine")]);
    let file = own.join("file");
    let output = run(&["export", "--into", file.to_str().unwrap()]);
    assert_eq!((output.status.code(), out(&output)), (Some(2), ""));
    assert!(err(&output).starts_with(&format!("abe: {}: ", file.display())), "{}", err(&output));
    assert_eq!(fs::read(&file).unwrap(), b"mine");
    // Something stands where a file is to be.
    let key = Entry::all().next().unwrap().key();
    let taken = own.join(format!("{key}.json"));
    fs::create_dir_all(taken.join("full")).unwrap();
    let output = run(&["export", "--into", own.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(2));
    assert!(err(&output).starts_with(&format!("abe: {}: ", taken.display())), "{}", err(&output));
    assert!(!own.join(format!("{key}.json.part")).exists() && !own.join("index.json").exists());
}

/// The Markdown of a block's text, and that of all blocks in it, or the lines of a command.
fn texts(block: Block, locale: Locale, to: &mut Vec<String>) {
    let text = block.text(locale);
    match block.command_language() {
        Some(_) => to.extend(text.as_str().lines().map(str::to_owned)),
        None => to.push(text.markdown().to_string()),
    }
    block.blocks().for_each(|inside| texts(inside, locale, to));
}

fn texts_of(solution: Solution, locale: Locale, to: &mut Vec<String>) {
    to.push(solution.title(locale).markdown().to_string());
    solution.blocks().for_each(|block| texts(block, locale, to));
    solution.solutions().for_each(|inside| texts_of(inside, locale, to));
}

#[test]
fn a_generator_makes_pages_of_nothing_else() {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/generator.py");
    assert!(fs::read_to_string(&script).unwrap().lines().count() <= 40);
    let own = folder("generator", &[]);
    let catalog = own.join("catalog.json");
    fs::write(&catalog, well(&run(&["export", "--locale", "en,de"]))).unwrap();
    for locale in Locale::all() {
        let pages = own.join(locale.tag());
        fs::create_dir(&pages).unwrap();
        let mut python = Command::new("python3");
        python.arg(&script).arg(&catalog).arg(locale.tag()).arg(&pages);
        let output = feed(&mut python, b"");
        assert!(output.status.success(), "{}", err(&output));
        let index = fs::read_to_string(pages.join("index.md")).unwrap();
        assert_eq!(index.lines().count(), Entry::all().len());
        for (entry, line) in Entry::all().zip(index.lines()) {
            let title = entry.title(locale).markdown();
            assert_eq!(line, format!("- [{title}](<{0}.md>) `{0}`", entry.key()));
            let page = fs::read_to_string(pages.join(format!("{}.md", entry.key()))).unwrap();
            let mut wanted = vec![entry.summary(locale).markdown().to_string()];
            wanted.extend(entry.messages(locale).map(|message| message.as_str().to_owned()));
            entry.details().for_each(|block| texts(block, locale, &mut wanted));
            entry.solutions().for_each(|solution| texts_of(solution, locale, &mut wanted));
            for cause in entry.causes() {
                wanted.push(cause.summary(locale).markdown().to_string());
                cause.details().for_each(|block| texts(block, locale, &mut wanted));
                cause.solutions().for_each(|solution| texts_of(solution, locale, &mut wanted));
            }
            for text in wanted {
                assert!(page.contains(&text), "{entry} lacks `{text}`");
            }
        }
    }
}
