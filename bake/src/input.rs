//! The files below `data/`: found, read, and clean of what no text may hold.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::catalog::Language;
use crate::facts::Facts;
use crate::problem::{Place, Problem, did_you_mean, is_unsafe, unsafe_character};
use crate::shared::labels::LABEL_NAMES;
use crate::terms::Terms;

pub(crate) fn read(root: &Path, file: &Path, problems: &mut Vec<Problem>) -> Option<String> {
    let text = match fs::read(root.join(file)).map(String::from_utf8) {
        Ok(Ok(text)) => text,
        Ok(Err(_)) => {
            problems.push(Problem::new(Place::new(file, 0), "the file is not UTF-8", "save it as UTF-8"));
            return None;
        }
        Err(error) => {
            problems.push(Problem::new(Place::new(file, 0), format!("the file cannot be read: {error}"), "restore it"));
            return None;
        }
    };
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text).replace("\r\n", "\n");
    for (number, line) in text.lines().enumerate() {
        if let Some(c) = line.chars().find(|c| is_unsafe(*c)) {
            problems.push(unsafe_character(Place::new(file, number + 1), c));
        }
    }
    Some(text)
}

/// All files with this ending below a folder, sorted, relative to the root.
pub(crate) fn files(root: &Path, folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let Ok(entries) = fs::read_dir(root.join(folder)) else { return found };
    for entry in entries.flatten() {
        let path = folder.join(entry.file_name());
        if root.join(&path).is_dir() {
            found.extend(files(root, &path, ending));
        } else if path.extension().is_some_and(|extension| extension == ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}

pub(crate) fn languages(root: &Path, problems: &mut Vec<Problem>) -> Vec<Language> {
    let mut tags: Vec<String> = fs::read_dir(root.join("data"))
        .map(|entries| {
            entries
                .flatten()
                .filter(|entry| entry.path().is_dir())
                .map(|entry| entry.file_name().to_string_lossy().into_owned())
                .filter(|name| name != "facts")
                .collect()
        })
        .unwrap_or_default();
    // English is the one that every other is held against.
    tags.sort_by_key(|tag| (tag != "en", tag.clone()));
    if tags.first().is_none_or(|tag| tag != "en") {
        let help = "English is what every other language is held against: write data/en";
        problems.push(Problem::new(Place::new(Path::new("data/en"), 0), "there are no English words", help));
    }
    let mut languages = Vec::new();
    for tag in tags {
        let file = Path::new("data").join(&tag).join("labels.toml");
        let Some(text) = read(root, &file, problems) else { continue };
        let parsed = Facts::<BTreeMap<String, String>>::parse(&file, &text);
        let mut labels = match parsed {
            Ok(facts) => facts.content,
            Err(problem) => {
                problems.push(problem);
                continue;
            }
        };
        for key in LABEL_NAMES.iter().chain(&["name", "learn"]) {
            if !labels.contains_key(*key) {
                let help = format!("add `{key} = \"…\"`; data/en/labels.toml shows what it is for");
                problems.push(Problem::new(Place::new(&file, 0), format!("the label `{key}` is missing"), help));
            }
        }
        for (key, text) in &labels {
            if !LABEL_NAMES.contains(&key.as_str()) && !matches!(key.as_str(), "name" | "learn") {
                let help = format!(
                    "{}remove it; the labels are those of data/en/labels.toml",
                    did_you_mean(key, LABEL_NAMES.iter().copied())
                );
                problems.push(Problem::new(Place::new(&file, 0), format!("the label `{key}` is not known"), help));
            } else if text.trim().is_empty() {
                problems.push(Problem::new(Place::new(&file, 0), format!("the label `{key}` is empty"), "write it"));
            }
        }
        let name = labels.remove("name").unwrap_or_default();
        let learn = labels.remove("learn").unwrap_or_default();
        let file = Path::new("data").join(&tag).join("terms.toml");
        // A language may do without.
        let terms = if root.join(&file).exists() { read(root, &file, problems) } else { None };
        let terms = terms.map(|text| Terms::parse(&file, &text, problems)).unwrap_or_default();
        languages.push(Language { tag, name, learn, labels, terms });
    }
    languages
}
