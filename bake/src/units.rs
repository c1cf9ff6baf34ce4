//! The words of every error, cause, solution and family: found by folder and name, whatever file they stand in.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};

use crate::catalog::Language;
use crate::input::{files, read};
use crate::markdown;
use crate::problem::{Place, Problem, did_you_mean};
use crate::shape::compare_words;
use crate::words::Words;

/// The folders that hold units.
const FOLDERS: [&str; 4] = ["errors", "causes", "solutions", "families"];

/// A unit as it stands in one language.
struct Unit {
    words: Words,
    /// Whether its heading names it; otherwise its file does.
    is_named: bool,
    is_used: bool,
}

impl Unit {
    fn place(&self) -> Place {
        Place::new(&self.words.file, if self.is_named { self.words.line } else { 0 })
    }
}

#[derive(Default)]
struct OfLanguage {
    /// By folder and name.
    units: HashMap<(PathBuf, String), Unit>,
    /// The folders with a file that cannot be read: what is missing there may stand in it.
    unread: HashSet<PathBuf>,
}

/// What the facts ask for, and where.
struct Wanted {
    folder: PathBuf,
    name: String,
    at: Place,
}

pub(crate) struct Units<'a> {
    languages: &'a [Language],
    /// One a language.
    units: Vec<OfLanguage>,
    wanted: Vec<Wanted>,
}

impl<'a> Units<'a> {
    pub(crate) fn read(root: &Path, languages: &'a [Language], problems: &mut Vec<Problem>) -> Self {
        let units = languages.iter().map(|language| read_language(root, language, problems)).collect();
        Self { languages, units, wanted: Vec::new() }
    }

    /// Returns the words of a unit in every language that has them, held against each other. What is missing is
    /// reported in the end.
    pub(crate) fn take(&mut self, folder: &Path, name: &str, at: Place, problems: &mut Vec<Problem>) -> Vec<Words> {
        let key = (folder.to_path_buf(), name.to_owned());
        let mut all: Vec<Words> = Vec::new();
        for unit in self.units.iter_mut().filter_map(|of| of.units.get_mut(&key)) {
            unit.is_used = true;
            if let Some(first) = all.first() {
                compare_words(first, &unit.words, problems);
            }
            all.push(unit.words.clone());
        }
        let (folder, name) = key;
        self.wanted.push(Wanted { folder, name, at });
        all
    }

    /// Returns the names of all units of a folder.
    pub(crate) fn names(&self, folder: &Path) -> impl Iterator<Item = &str> {
        let units = self.units.iter().flat_map(|of| of.units.keys());
        units.filter(move |(other, _)| other == folder).map(|(_, name)| name.as_str())
    }

    /// Reports the words that are missing, and those that belong to nothing.
    pub(crate) fn report(&self, problems: &mut Vec<Problem>) {
        for (language, OfLanguage { units, unread }) in self.languages.iter().zip(&self.units) {
            let is_missing = |wanted: &&Wanted| !units.contains_key(&(wanted.folder.clone(), wanted.name.clone()));
            let missing = self.wanted.iter().filter(is_missing).filter(|wanted| !unread.contains(&wanted.folder));
            let missing: Vec<&Wanted> = missing.collect();
            for wanted in &missing {
                let what = format!("there are no {} words for this", language.name);
                problems.push(Problem::new(wanted.at.clone(), what, self.where_to_write(language, units, wanted)));
            }
            for ((folder, name), unit) in units.iter().filter(|(_, unit)| !unit.is_used) {
                let of_folder = missing.iter().filter(|wanted| wanted.folder == *folder);
                let near = did_you_mean(name, of_folder.map(|wanted| wanted.name.as_str()));
                let help = if unit.is_named {
                    "name it in data/facts, or remove the words; the heading begins with the code or the name"
                } else {
                    "name it in data/facts, or remove the file; the file name is the code or the name"
                };
                let what = "no error, cause, solution or family has these words";
                problems.push(Problem::new(unit.place(), what, near + help));
            }
        }
    }

    /// Says in which file the missing words belong: where those of its neighbours in the facts stand.
    fn where_to_write(
        &self,
        language: &Language,
        units: &HashMap<(PathBuf, String), Unit>,
        missing: &Wanted,
    ) -> String {
        let folder = Path::new("data").join(&language.tag).join(&missing.folder);
        let of_its_own = || format!("write {}", Place::new(&folder.join(format!("{}.md", missing.name)), 0));
        let key = (missing.folder.clone(), missing.name.clone());
        let elsewhere = self.units.iter().find_map(|of| of.units.get(&key));
        if elsewhere.is_some_and(|unit| !unit.is_named) {
            return of_its_own();
        }
        let into = |file: &Path, beside: String| {
            let file = Place::new(file, 0);
            format!("write them into {file}, {beside}: a line # `{}` Title, an empty one, a sentence", missing.name)
        };
        let neighbours = self.wanted.iter().filter(|other| other.folder == missing.folder);
        let neighbour = neighbours
            .filter(|other| other.at.file == missing.at.file)
            .filter_map(|other| Some((other, units.get(&(other.folder.clone(), other.name.clone()))?)))
            .filter(|(_, unit)| unit.is_named)
            .min_by_key(|(other, _)| other.at.line.abs_diff(missing.at.line));
        if let Some((other, unit)) = neighbour {
            return into(&unit.words.file, format!("where `{}` stands", other.name));
        }
        let same_file = elsewhere.and_then(|unit| {
            let below = self
                .languages
                .iter()
                .find_map(|other| unit.words.file.strip_prefix(Path::new("data").join(&other.tag)).ok())?;
            let file = Path::new("data").join(&language.tag).join(below);
            Some(into(&file, format!("as they stand at {}", unit.place())))
        });
        same_file.unwrap_or_else(of_its_own)
    }
}

fn read_language(root: &Path, language: &Language, problems: &mut Vec<Problem>) -> OfLanguage {
    let OfLanguage { mut units, mut unread } = OfLanguage::default();
    let top = Path::new("data").join(&language.tag);
    for file in files(root, &top, "md") {
        let (folder, name) = split(file.strip_prefix(&top).unwrap_or(&file));
        let Some(text) = read(root, &file, problems) else {
            unread.insert(folder);
            continue;
        };
        for unit in markdown::parse(&file, &text, &language.learn, problems) {
            let is_named = unit.name.is_some();
            let unit_name = unit.name.unwrap_or_else(|| name.clone());
            let unit = Unit { words: unit.words, is_named, is_used: false };
            let key = (folder.clone(), unit_name);
            if let Some(first) = units.get(&key) {
                let what = format!("the words of `{}` stand twice in {}", key.1, language.name);
                let help = format!("they stand already at {}; keep one of the two", first.place());
                problems.push(Problem::new(unit.place(), what, help));
            } else {
                units.insert(key, unit);
            }
        }
    }
    OfLanguage { units, unread }
}

/// Splits the path of a file into the folder of its units and the rest, without the ending.
fn split(file: &Path) -> (PathBuf, String) {
    let is_folder = |path: &&Path| path.file_name().is_some_and(|name| FOLDERS.iter().any(|folder| name == *folder));
    let parent = file.parent().unwrap_or(Path::new(""));
    let folder = parent.ancestors().find(is_folder).unwrap_or(parent);
    let rest = file.strip_prefix(folder).unwrap_or(file).with_extension("");
    (folder.to_path_buf(), rest.to_string_lossy().into_owned())
}
