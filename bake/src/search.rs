//! Which words say how much of which entry: what a search looks into.
//!
//! A word counts by where it stands, less for each time that it stands there, and less in an entry of many words: the
//! part of BM25F that the text of one pack tells. How rare it is, a search counts over all packs that are there.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use crate::catalog::{Catalog, Error};
use crate::limits::place;
use crate::pack::Packs;
use crate::shared::kinds::BlockKind;
use crate::shared::pack::{Handle, Pack};
use crate::shared::postings::{BUCKET, IMPACTS, Posting, bucket, write};
use crate::shared::record::Place;
use crate::shared::words::{Word, humps, words};
use crate::words::{Block, Words};

/// What a word counts in each part of an entry, and how often it counts there.
const NAME: Field = Field { weight: 1.0, most: 1 };
const TITLE: Field = Field { weight: 3.0, most: 9 };
const SUMMARY: Field = Field { weight: 2.0, most: 9 };
const CHECK: Field = Field { weight: 1.0, most: 9 };
const MESSAGES: Field = Field { weight: 1.0, most: 2 };
const CAUSE_TITLES: Field = Field { weight: 1.5, most: 2 };
const CAUSE_CHECKS: Field = Field { weight: 0.5, most: 2 };
const SOLUTION_TITLES: Field = Field { weight: 0.7, most: 2 };

/// A part of a compound counts for less than the word itself.
const PART: f64 = 0.5;

/// How soon a word that stands there again counts no more, and how much the length of an entry matters: usual values.
const K1: f64 = 1.2;
const B: f64 = 0.6;

struct Field {
    weight: f64,
    most: usize,
}

/// The words of a pack in a language.
#[derive(Debug, Default)]
pub(crate) struct SearchIndex {
    pub(crate) buckets: Vec<Place>,
    pub(crate) lists: Vec<u8>,
}

/// Returns the index of each pack in the order of [`Pack::ALL`], and of each language.
pub(crate) fn search_indexes(catalog: &Catalog) -> Vec<Vec<SearchIndex>> {
    let packs = Packs::new(catalog);
    let languages = 0..catalog.languages.len();
    let of_pack = |&pack| languages.clone().map(|language| index(catalog, &packs, pack, language)).collect();
    Pack::ALL.iter().map(of_pack).collect()
}

fn index(catalog: &Catalog, packs: &Packs, pack: Pack, language: usize) -> SearchIndex {
    let counter = Counter::new(catalog, packs, pack, language);
    let mut documents: Vec<(u32, Document)> = Vec::new();
    for (number, error) in catalog.errors.iter().enumerate() {
        let document = counter.document(error, packs.errors[number]);
        if !document.is_empty() {
            documents.push((counter.place(packs.errors[number]), document));
        }
    }
    documents.sort_by_key(|(place, _)| *place);
    if counter.tag == "de" {
        split_compounds(&mut documents, &counter.tag);
    }
    lists(&documents)
}

/// The words of an entry without their endings, and what each counts.
type Document = BTreeMap<Vec<u8>, f64>;

struct Counter<'c> {
    catalog: &'c Catalog,
    packs: &'c Packs,
    pack: Pack,
    language: usize,
    tag: String,
    stop_words: HashSet<Vec<u8>>,
}

impl<'c> Counter<'c> {
    fn new(catalog: &'c Catalog, packs: &'c Packs, pack: Pack, language: usize) -> Self {
        let tag = catalog.languages[language].tag.clone();
        // Those of every language: a word that one doesn't know is looked for in the others. What comes to the same without
        // its ending is none either, as a search knows no stop words.
        let all = catalog.languages.iter().flat_map(|language| &language.terms.stop_words).map(|word| Word::new(word));
        let forms = all.flat_map(|word| [word, word.stemmed(&tag)]);
        let stop_words = forms.map(|word| word.as_bytes().to_vec()).collect();
        Self { catalog, packs, pack, language, tag, stop_words }
    }

    /// Where an entry stands in the index: in its pack, and in the common one among all entries.
    fn place(&self, entry: Handle) -> u32 {
        if self.pack != Pack::Common {
            return entry.place();
        }
        let before = self.packs.errors.iter().filter(|other| (other.pack() as u8) < entry.pack() as u8).count();
        place(before) + entry.place()
    }

    /// Counts what stands in this pack, so that a word changed in one pack changes no index of another.
    fn document(&self, error: &Error, entry: Handle) -> Document {
        let mut document = Document::new();
        let mut add = |field: Field, texts: &[&str]| {
            let mut counts: BTreeMap<Vec<u8>, usize> = BTreeMap::new();
            let all = texts.iter().flat_map(|text| words(text));
            all.filter_map(|word| self.stem(word)).for_each(|word| *counts.entry(word).or_default() += 1);
            for (word, count) in counts {
                *document.entry(word).or_default() += field.weight * count.min(field.most) as f64;
            }
        };
        if entry.pack() == self.pack {
            let own = self.words(&error.words);
            add(TITLE, &[&own.title.text]);
            add(SUMMARY, &[own.summary.as_ref().map_or("", |summary| &summary.text.text)]);
            add(CHECK, &prose(&own.check));
            let messages = error.messages.iter().filter_map(|message| message.wordings.get(&self.tag));
            add(MESSAGES, &messages.map(String::as_str).collect::<Vec<_>>());
            // A code is English.
            if self.tag == "en" {
                add(NAME, &humps(&error.name).collect::<Vec<_>>());
            }
        }
        let causes = error.causes.iter().chain(error.former_causes.iter().map(|(cause, _)| cause));
        let causes: BTreeSet<usize> = causes.copied().collect();
        let of_causes = causes.iter().flat_map(|cause| &self.catalog.causes[*cause].solutions);
        let solutions: BTreeSet<usize> = error.solutions.iter().chain(of_causes).copied().collect();
        let here = |handle: Handle| handle.pack() == self.pack;
        let causes = causes.into_iter().filter(|cause| here(self.packs.causes[*cause]));
        let causes: Vec<&Words> = causes.map(|cause| self.words(&self.catalog.causes[cause].words)).collect();
        let solutions = solutions.into_iter().filter(|solution| here(self.packs.solutions[*solution]));
        let solutions: Vec<&Words> =
            solutions.map(|solution| self.words(&self.catalog.solutions[solution].words)).collect();
        add(CAUSE_TITLES, &titles(&causes));
        add(CAUSE_CHECKS, &causes.iter().flat_map(|cause| prose(&cause.check)).collect::<Vec<_>>());
        add(SOLUTION_TITLES, &titles(&solutions));
        document
    }

    fn words<'w>(&self, words: &'w [Words]) -> &'w Words {
        &words[self.language]
    }

    fn stem(&self, word: &str) -> Option<Vec<u8>> {
        let word = Word::new(word);
        let stem = word.stemmed(&self.tag);
        let is_stop_word = [word, stem].iter().any(|form| self.stop_words.contains(form.as_bytes()));
        (!is_stop_word).then(|| stem.as_bytes().to_vec())
    }
}

fn titles<'w>(words: &[&'w Words]) -> Vec<&'w str> {
    words.iter().map(|words| words.title.text.as_str()).collect()
}

/// What a check says, without its command.
fn prose(check: &[Block]) -> Vec<&str> {
    check.iter().filter(|block| block.kind != BlockKind::Command).map(|block| block.text.text.as_str()).collect()
}

/// Adds the parts of compounds that are words of their own.
fn split_compounds(documents: &mut [(u32, Document)], tag: &str) {
    let known: HashSet<Vec<u8>> = documents.iter().flat_map(|(_, document)| document.keys().cloned()).collect();
    for (_, document) in documents {
        let mut parts: Vec<(Vec<u8>, f64)> = Vec::new();
        for (word, count) in &*document {
            let Ok(text) = std::str::from_utf8(word) else { continue };
            let of_word = Word::new(text).parts(tag, |part| known.contains(part.as_bytes()));
            parts.extend(of_word.map(|part| (part.as_bytes().to_vec(), count * PART)));
        }
        parts.into_iter().for_each(|(part, count)| *document.entry(part).or_default() += count);
    }
}

fn lists(documents: &[(u32, Document)]) -> SearchIndex {
    let len = |document: &Document| document.values().sum::<f64>();
    let usual = documents.iter().map(|(_, document)| len(document)).sum::<f64>() / documents.len().max(1) as f64;
    // Two words may have one hash: what says more counts.
    let mut postings: BTreeMap<u32, BTreeMap<u32, u32>> = BTreeMap::new();
    for (place, document) in documents {
        let damped = K1 * (1.0 - B + B * len(document) / usual);
        for (word, count) in document {
            let word = Word::new(std::str::from_utf8(word).unwrap_or_default());
            let impact = (count / (count + damped) * f64::from(IMPACTS)).round().max(1.0) as u32;
            let held = postings.entry(word.hash()).or_default().entry(*place).or_default();
            *held = impact.max(*held);
        }
    }
    let count = (postings.len() / BUCKET).next_power_of_two();
    let mut buckets = vec![Vec::new(); count];
    let mut seen = HashSet::new();
    for (hash, places) in postings {
        let at = bucket(hash, count);
        // Of two that a bucket cannot tell apart, only the first would be found.
        if seen.insert((at, hash as u16)) {
            let places = places.iter().map(|(&place, &impact)| Posting { place, impact: impact.min(IMPACTS) });
            write(hash, places, &mut buckets[at]);
        }
    }
    let mut index = SearchIndex::default();
    for bucket in buckets {
        index.buckets.push(Place(place(index.lists.len())));
        index.lists.extend(bucket);
    }
    index.buckets.push(Place(place(index.lists.len())));
    index
}
