//! Names and what they stand for: causes, solutions and sources refer to each other by name.

use std::collections::{BTreeSet, HashMap};

use crate::facts::{Facts, Name};
use crate::problem::{Place, Problem, did_you_mean};

/// What names of one kind stand for, and which of them were used.
pub(crate) struct Index {
    kind: &'static str,
    table: &'static str,
    by_name: HashMap<String, usize>,
    places: Vec<(String, Place)>,
    used: BTreeSet<usize>,
}

impl Index {
    pub(crate) fn new(kind: &'static str, table: &'static str) -> Self {
        Self { kind, table, by_name: HashMap::new(), places: Vec::new(), used: BTreeSet::new() }
    }

    pub(crate) fn add(&mut self, name: &str, place: Place, problems: &mut Vec<Problem>) {
        if let Some(&first) = self.by_name.get(name) {
            problems.push(Problem::new(
                place.clone(),
                format!("{} `{name}` is defined twice", self.kind),
                format!("it is defined already at {}; keep one of the two", self.places[first].1),
            ));
        }
        if name.is_empty() || !name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.')) {
            let what = format!("`{name}` is no name for a {}", self.kind);
            problems.push(Problem::new(place.clone(), what, "it is a file name: letters, digits, `-`, `_` and `.`"));
        }
        if !self.by_name.contains_key(name) {
            self.by_name.insert(name.to_owned(), self.places.len());
            self.places.push((name.to_owned(), place));
        }
    }

    pub(crate) fn resolve<T>(&mut self, facts: &Facts<T>, names: &[Name], problems: &mut Vec<Problem>) -> Vec<usize> {
        let mut found = Vec::new();
        for name in names {
            match self.by_name.get(name.get_ref()) {
                Some(index) if found.contains(index) => problems.push(Problem::new(
                    facts.place(name),
                    format!("{} `{}` is named twice in one list", self.kind, name.get_ref()),
                    "remove one of the two",
                )),
                Some(&index) => {
                    self.used.insert(index);
                    found.push(index);
                }
                None => {
                    let near = did_you_mean(name.get_ref(), self.by_name.keys().map(String::as_str));
                    problems.push(Problem::new(
                        facts.place(name),
                        format!("{} `{}` is not known", self.kind, name.get_ref()),
                        format!("{near}every {} is a `[[{}]]` table of data/facts", self.kind, self.table),
                    ));
                }
            }
        }
        found
    }

    pub(crate) fn report_unused(&self, problems: &mut Vec<Problem>) {
        for (index, (name, place)) in self.places.iter().enumerate() {
            if !self.used.contains(&index) {
                problems.push(Problem::new(
                    place.clone(),
                    format!("{} `{name}` is not used", self.kind),
                    "name it where it belongs, or remove it",
                ));
            }
        }
    }
}
