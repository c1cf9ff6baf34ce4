use std::collections::BTreeMap;
use std::path::Path;

use azure_backup_errors::{Component, Locale};

fn read(path: &str) -> BTreeMap<String, String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    toml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// The words of a language, from all its files.
fn labels(locale: Locale) -> BTreeMap<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("labels");
    let names = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap());
    let of_it = names.filter(|name| name == &format!("{locale}.toml") || name.ends_with(&format!(".{locale}.toml")));
    of_it.flat_map(|name| read(&format!("labels/{name}"))).collect()
}

#[test]
fn every_language_has_the_same_words_and_all_components() {
    let english = labels(Locale::En);
    for locale in Locale::all() {
        let words = labels(locale);
        assert!(words.keys().eq(english.keys()), "{locale}");
        for (name, word) in &words {
            assert!(!word.trim().is_empty(), "{locale}: {name}");
            assert_eq!(word.matches("{}").count(), english[name].matches("{}").count(), "{locale}: {name}");
        }
        for component in Component::all() {
            assert!(words.contains_key(&format!("component-{component}")), "{locale}: {component}");
        }
    }
}

#[test]
fn every_word_is_used() {
    let templates = Path::new(env!("CARGO_MANIFEST_DIR"));
    let sources = ["templates", "src", "src/pages"].iter().flat_map(|folder| {
        let files = std::fs::read_dir(templates.join(folder)).unwrap().map(|file| file.unwrap().path());
        files.filter(|path| path.is_file()).map(|path| std::fs::read_to_string(path).unwrap()).collect::<Vec<_>>()
    });
    let sources: Vec<String> = sources.collect();
    // Their names are put together.
    let is_made = |name: &str| ["component-", "os-", "fault-", "retry-"].iter().any(|start| name.starts_with(start));
    for name in labels(Locale::En).keys().filter(|name| !is_made(name)) {
        // Those of the box to paste a log into are named without their beginning.
        let short = name.strip_prefix("paste-").unwrap_or(name);
        let uses = [format!("t.{name}"), format!("t[\"{name}\"]"), format!("\"{name}\""), format!("\"{short}\"")];
        assert!(sources.iter().any(|source| uses.iter().any(|used| source.contains(used))), "{name}");
    }
}

/// One thing has one word, whether the library says it or the site.
#[test]
fn what_the_library_says_too_is_said_alike() {
    for locale in Locale::all() {
        let library = read(&format!("../data/{locale}/labels.toml"));
        let site = labels(locale);
        let shared = ["also-shown", "also-spelled", "cause", "check", "former", "history", "last", "months", "page"];
        for name in shared.into_iter().chain(["renamed", "retired", "sources"]) {
            assert_eq!(site[name], library[name], "{locale}: {name}");
        }
    }
}
