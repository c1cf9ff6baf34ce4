//! What was found: each mention, as far as there is room, and every error once, with how often it is mentioned.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use azure_backup_errors::{Entry, Family, Finding, Mention, Os, Plan, UnknownMention, Values, plan};
use serde::Serialize;
use serde_json::value::{RawValue, to_raw_value};

use crate::kept::{Excerpt, Kept, Mark};

/// So many mentions are told one by one, and of an error so many with the lines around them; the others are counted.
const MENTIONS: usize = 2000;
const EXCERPTS: usize = 3;
/// So many different unknown codes are told; a text may have any number, and all names are compared with each.
const UNKNOWN: usize = 200;

/// A mention as the library tells it, and in which text it stands.
#[derive(Debug, Serialize)]
pub(crate) struct Told {
    file: usize,
    mention: Box<RawValue>,
    #[serde(skip)]
    place: (usize, usize),
    #[serde(skip)]
    entry: Entry,
}

/// How often something is mentioned, and where first.
#[derive(Clone, Copy, Debug, Serialize)]
pub(crate) struct Tally {
    pub(crate) count: u64,
    pub(crate) file: usize,
    pub(crate) line: usize,
}

/// An error that was found.
#[derive(Debug)]
pub(crate) struct Known {
    pub(crate) entry: Entry,
    pub(crate) tally: Tally,
    pub(crate) excerpts: Vec<(Tally, Excerpt)>,
}

/// A code that is not known.
#[derive(Debug, Serialize)]
pub(crate) struct Unknown {
    #[serde(flatten)]
    tally: Tally,
    /// The first mention.
    mention: Box<RawValue>,
    #[serde(skip)]
    code: String,
    #[serde(skip)]
    family: Option<Family>,
    #[serde(skip)]
    marks: Vec<(usize, usize, usize)>,
}

#[derive(Debug, Default)]
pub(crate) struct Found {
    pub(crate) kept: Kept,
    pub(crate) values: Values,
    told: Vec<Told>,
    more: u64,
    known: Vec<Known>,
    places: BTreeMap<Entry, usize>,
    unknown: Vec<Unknown>,
    unknown_places: BTreeMap<String, usize>,
    more_unknown: u64,
}

impl Found {
    /// Takes what was found in a text.
    pub(crate) fn take(&mut self, file: usize, finding: Finding<'_>) {
        match finding {
            Finding::Known(mention) => self.known(file, mention),
            Finding::Unknown(mention) => self.unknown(file, mention),
            // There is no area that this crate leaves out.
            _ => {}
        }
    }

    fn known(&mut self, file: usize, mention: Mention<'_>) {
        let (entry, place) = (mention.entry(), mention.place());
        let here = Tally { count: 1, file, line: place.line() };
        let at = *self.places.entry(entry).or_insert(self.known.len());
        match self.known.get_mut(at) {
            Some(known) => known.tally.count += 1,
            None => self.known.push(Known { entry, tally: here, excerpts: Vec::new() }),
        }
        if let Some(known) = self.known.get_mut(at).filter(|known| known.excerpts.len() < EXCERPTS) {
            known.excerpts.push((here, self.kept.excerpt(place.range(), place.text())));
        }
        match to_raw_value(&mention) {
            Ok(mention) if self.told.len() < MENTIONS => {
                self.told.push(Told { file, mention, place: (place.range().start, place.range().end), entry });
            }
            _ => self.more += 1,
        }
    }

    fn unknown(&mut self, file: usize, mention: UnknownMention<'_>) {
        let (code, place) = (mention.as_str(), mention.place());
        let mark = (file, place.range().start, place.range().end);
        if let Some(unknown) = self.unknown_places.get(code).and_then(|at| self.unknown.get_mut(*at)) {
            unknown.tally.count += 1;
            if unknown.marks.len() < MENTIONS / UNKNOWN {
                unknown.marks.push(mark);
            }
            return;
        }
        if self.unknown.len() >= UNKNOWN {
            self.more_unknown += 1;
            return;
        }
        let Ok(told) = to_raw_value(&mention) else { return };
        self.unknown_places.insert(code.to_owned(), self.unknown.len());
        self.unknown.push(Unknown {
            tally: Tally { count: 1, file, line: place.line() },
            mention: told,
            code: code.to_owned(),
            family: mention.family(),
            marks: vec![mark],
        });
    }

    /// Returns the mentions that are told one by one, and how many more there are.
    pub(crate) fn told(&self) -> (&[Told], u64) {
        (&self.told, self.more)
    }

    /// Returns the unknown codes that are told, and how many mentions there are of others.
    pub(crate) fn unknown_codes(&self) -> (&[Unknown], u64) {
        (&self.unknown, self.more_unknown)
    }

    /// Returns the errors, those that are mentioned most first.
    pub(crate) fn errors(&self) -> Vec<&Known> {
        let mut errors: Vec<_> = self.known.iter().collect();
        errors.sort_by_key(|known| Reverse(known.tally.count));
        errors
    }

    /// Returns what the beginnings of the unknown codes say, each once.
    pub(crate) fn families(&self) -> Vec<Family> {
        let mut families: Vec<Family> = Vec::new();
        for family in self.unknown.iter().filter_map(|unknown| unknown.family) {
            // Some families have several beginnings.
            if !families.iter().any(|other| other.name() == family.name()) {
                families.push(family);
            }
        }
        families
    }

    /// Returns what to do, on a system or on that which the texts tell of.
    pub(crate) fn plan(&self, os: Option<Os>) -> Plan {
        let errors = self.errors();
        let count =
            |entry| self.places.get(&entry).and_then(|at| self.known.get(*at)).map_or(0, |known| known.tally.count);
        plan(errors.iter().map(|known| known.entry), os.unwrap_or(self.values.os())).counted(count)
    }

    /// Returns what is to be marked in a text, in order.
    pub(crate) fn marks(&self, file: usize) -> Vec<Mark<'_>> {
        let known = self.told.iter().filter(|told| told.file == file);
        let known =
            known.map(|Told { place: (start, end), entry, .. }| Mark { start: *start, end: *end, key: entry.key() });
        let unknown = self.unknown.iter().flat_map(|unknown| {
            let marks = unknown.marks.iter().filter(move |mark| mark.0 == file);
            marks.map(|(_, start, end)| Mark { start: *start, end: *end, key: &unknown.code })
        });
        let mut marks: Vec<_> = known.chain(unknown).collect();
        marks.sort_by_key(|mark| mark.start);
        marks
    }
}
