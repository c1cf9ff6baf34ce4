//! Strings and texts that stand in the tables once, however often they are named.

use std::collections::HashMap;

use crate::limits::place;
use crate::shared::record::{NameId, TextId};
use crate::words::Inline;

/// Strings with numbers, each once. Number 0 is the empty string.
pub(crate) struct Names {
    pub(crate) strings: Vec<String>,
    numbers: HashMap<String, u32>,
}

impl Names {
    pub(crate) fn new() -> Self {
        Self { strings: vec![String::new()], numbers: HashMap::from([(String::new(), 0)]) }
    }

    pub(crate) fn id(&mut self, string: &str) -> NameId {
        let next = place(self.strings.len());
        let number = *self.numbers.entry(string.to_owned()).or_insert_with(|| {
            self.strings.push(string.to_owned());
            next
        });
        NameId(number)
    }

    pub(crate) fn get(&self, NameId(number): NameId) -> &str {
        &self.strings[number as usize]
    }
}

/// Texts with a version in every language, each once. Number 0 is the empty text.
pub(crate) struct Texts {
    /// The versions of each text, in the order of the languages.
    pub(crate) versions: Vec<Vec<Inline>>,
    /// How many of them are the same in every language: the first ones.
    pub(crate) shared: usize,
    numbers: HashMap<Vec<Inline>, u32>,
}

impl Texts {
    pub(crate) fn new(languages: usize) -> Self {
        let empty = vec![Inline::default(); languages];
        Self { versions: vec![empty.clone()], shared: 0, numbers: HashMap::from([(empty, 0)]) }
    }

    pub(crate) fn id(&mut self, versions: Vec<Inline>) -> TextId {
        if let Some(&number) = self.numbers.get(&versions) {
            return TextId(number);
        }
        let number = place(self.versions.len());
        self.versions.push(versions.clone());
        self.numbers.insert(versions, number);
        TextId(number)
    }

    /// Puts those that are the same in every language first, and returns the new number of each.
    pub(crate) fn shared_first(&mut self) -> Vec<TextId> {
        let versions = std::mem::take(&mut self.versions);
        let is_shared = |versions: &[Inline]| versions.iter().all(|version| *version == versions[0]);
        let (shared, own): (Vec<_>, Vec<_>) = versions.into_iter().enumerate().partition(|(_, text)| is_shared(text));
        self.shared = shared.len();
        let mut number_of = vec![TextId(0); shared.len() + own.len()];
        for (old, text) in shared.into_iter().chain(own) {
            number_of[old] = TextId(place(self.versions.len()));
            self.versions.push(text);
        }
        number_of
    }
}
