//! Words that are nobody's message lead to the entry that answers them.

mod sample;

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fmt::Write as _;
use std::fs;

use azure_backup_errors::{Entry, Locale, lookup, search};
use bm25::{Embedder, EmbedderBuilder, Scorer, Tokenizer};
use proptest::prelude::*;
use rust_stemmers::{Algorithm, Stemmer};
use sample::sample;

/// The right entry is to be among so many.
const FIRST: usize = 3;

struct Question {
    text: String,
    locale: Locale,
    /// Those of the entries that answer it that are in the catalogue.
    entries: Vec<Entry>,
    is_held_out: bool,
}

fn questions() -> Vec<Question> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/search/questions.toml");
    let file: toml::Table = fs::read_to_string(path).unwrap().parse().unwrap();
    let question = |question: &toml::Value| Question {
        text: question["text"].as_str().unwrap().to_owned(),
        locale: question["language"].as_str().unwrap().parse().unwrap(),
        entries: question["keys"].as_array().unwrap().iter().filter_map(|key| lookup(key.as_str()?).ok()).collect(),
        is_held_out: question["held-out"].as_bool().unwrap(),
    };
    file["question"].as_array().unwrap().iter().map(question).collect()
}

/// The place of the first right entry, counted from 1.
fn rank(question: &Question, found: impl Iterator<Item = Entry>) -> Option<usize> {
    (1..).zip(found).find(|(_, entry)| question.entries.contains(entry)).map(|(rank, _)| rank)
}

/// Says of some questions for how many the right entry is first, and among the first ones.
struct Share {
    of: usize,
    first: usize,
    among_first: usize,
}

impl Share {
    fn new<'q>(ranked: impl Iterator<Item = &'q (Question, Option<usize>)>) -> Self {
        let mut share = Self { of: 0, first: 0, among_first: 0 };
        for (_, rank) in ranked {
            share.of += 1;
            share.first += usize::from(*rank == Some(1));
            share.among_first += usize::from(rank.is_some_and(|rank| rank <= FIRST));
        }
        share
    }

    fn told(&self) -> String {
        let percent = |count: usize| 100.0 * count as f64 / self.of.max(1) as f64;
        let Self { of, first, among_first } = *self;
        format!(
            "{first} of {of} first ({:.0} %), {among_first} among the first {FIRST} ({:.0} %)",
            percent(first),
            percent(among_first)
        )
    }
}

fn tell(name: &str, ranked: &[(Question, Option<usize>)]) {
    let locale = |locale| move |(question, _): &&(Question, Option<usize>)| question.locale == locale;
    println!("{name}");
    println!("  all       {}", Share::new(ranked.iter()).told());
    println!("  held out  {}", Share::new(ranked.iter().filter(|(question, _)| question.is_held_out)).told());
    for language in Locale::all() {
        println!("  {language}        {}", Share::new(ranked.iter().filter(locale(language))).told());
    }
}

#[test]
fn what_people_ask_leads_to_the_right_entry() {
    let answerable = || questions().into_iter().filter(|question| !question.entries.is_empty());
    let ranked: Vec<_> = answerable()
        .map(|question| {
            let rank = rank(&question, search(&question.text, question.locale).map(|hit| hit.entry()));
            (question, rank)
        })
        .collect();
    tell("search", &ranked);
    let peer = Peer::new();
    let of_peer: Vec<_> = answerable().map(|question| (rank(&question, peer.search(&question)), question)).collect();
    let of_peer: Vec<_> = of_peer.into_iter().map(|(rank, question)| (question, rank)).collect();
    tell("bm25 2.3 with Snowball stemmers, the same words of each entry, the same stop words", &of_peer);
    for (question, rank) in ranked.iter().filter(|(_, rank)| rank.is_none_or(|rank| rank > FIRST)) {
        let rank = rank.map_or("not found".to_owned(), |rank| format!("only on place {rank}"));
        println!("{rank}: {}", question.text);
    }

    let share = Share::new(ranked.iter());
    assert!(share.of >= 40, "{} questions have an answer", share.of);
    assert!(10 * share.among_first >= 7 * share.of, "{}", share.told());
    let held_out = Share::new(ranked.iter().filter(|(question, _)| question.is_held_out));
    assert!(10 * held_out.among_first >= 7 * held_out.of, "of those held out: {}", held_out.told());
}

fn found(question: &str, locale: Locale) -> Vec<&'static str> {
    search(question, locale).take(FIRST).map(|hit| hit.entry().key()).collect()
}

#[test]
fn an_entry_is_found_by_its_title() {
    for locale in Locale::all() {
        let title = |entry: Entry| entry.title(locale).as_str();
        let mut entries_of: BTreeMap<&str, Vec<Entry>> = BTreeMap::new();
        Entry::all().for_each(|entry| entries_of.entry(title(entry)).or_default().push(entry));
        // What many are called tells none of them.
        let own: Vec<Entry> = entries_of.values().filter(|of| of.len() == 1).map(|of| of[0]).collect();
        let entries = sample("titles", &own, 400);
        let is_among_first =
            |entry: &&&Entry| search(title(***entry), locale).take(FIRST).any(|hit| hit.entry() == ***entry);
        let count = entries.iter().filter(is_among_first).count();
        println!("{locale}: {count} of {} titles", entries.len());
        // Titles of neighbouring ids differ in a word.
        assert!(100 * count >= 93 * entries.len(), "{locale}: {count} of {}", entries.len());
    }
}

#[test]
fn endings_case_umlauts_and_order_make_no_difference() {
    for [question, other] in [
        ["the locked resource group", "GROUPS, lock: Resource"],
        ["restore point deleted and failed", "Failing to delete restore points?"],
    ] {
        assert_eq!(found(question, Locale::En)[0], found(other, Locale::En)[0], "{question}");
    }
    for [question, other] in [
        ["Schlüsseltresor Verschlüsselung", "SCHLUESSELTRESOR verschluesselung"],
        ["freigegebener Datenträger", "Datentraegern freigegebene"],
    ] {
        let of = |question| search(question, Locale::De).collect::<Vec<_>>();
        assert!(!of(question).is_empty());
        assert_eq!(of(question), of(other), "{question}");
    }
}

#[test]
fn a_compound_is_found_by_its_parts() {
    let [parts, compound] = ["Sperre Ressourcengruppe", "Ressourcengruppensperre"].map(|word| found(word, Locale::De));
    assert_eq!(parts[0], compound[0]);
    // That word itself stands nowhere: without its parts, nothing would be found.
    assert!(!Entry::all().any(|entry| text(entry, Locale::De).contains("Ressourcengruppensperre")));
}

#[test]
fn a_word_that_a_language_lacks_is_looked_for_in_the_others() {
    for word in ["deletion", "Wiederherstellungspunktsammlung"] {
        let of = |locale| search(word, locale).collect::<Vec<_>>();
        assert!(!of(Locale::En).is_empty());
        assert_eq!(of(Locale::En), of(Locale::De), "{word}");
    }
}

#[test]
fn words_that_tell_nothing_find_nothing() {
    for locale in Locale::all() {
        for question in
            ["", " \n", "?!", "why is it not the same with me", "warum geht das bei mir nicht", "gardening zqxj"]
        {
            assert_eq!(search(question, locale).next(), None, "{question}");
        }
    }
}

#[test]
fn the_best_come_first_each_once_and_no_more_than_32() {
    let most = search("backup of a VM failed with an error of the agent", Locale::En).collect::<Vec<_>>();
    assert_eq!(most.len(), 32);
    assert!(most.windows(2).all(|two| two[0].score() >= two[1].score()));
    let entries: HashSet<Entry> = most.iter().map(|hit| hit.entry()).collect();
    assert_eq!(entries.len(), most.len());
}

#[test]
fn a_word_that_is_said_again_counts_once() {
    let [once, again] =
        ["lock", "lock locks Locked lock"].map(|question| search(question, Locale::En).collect::<Vec<_>>());
    assert_eq!(once, again);
    // However long a question is.
    let long = format!("lock {}", "the of and ".repeat(100_000));
    assert_eq!(search(&long, Locale::En).collect::<Vec<_>>(), once);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_question_makes_a_panic(question in any::<String>(), words in prop::collection::vec("[a-zäöüß]{0,90}", 0..60)) {
        for locale in Locale::all() {
            prop_assert!(search(&question, locale).all(|hit| hit.score() > 0));
            prop_assert!(search(&words.join(" "), locale).count() <= 32);
        }
    }
}

/// The same words, in one text an entry, searched by a well-known crate.
struct Peer {
    languages: Vec<(Locale, Embedder<u32, Words>, Scorer<Entry>)>,
}

struct Words {
    stemmer: Stemmer,
    stop_words: HashSet<String>,
}

impl Words {
    fn new(locale: Locale) -> Self {
        let algorithm = if locale == Locale::De { Algorithm::German } else { Algorithm::English };
        let path = format!("{}/data/{locale}/terms.toml", env!("CARGO_MANIFEST_DIR"));
        let terms: toml::Table = fs::read_to_string(path).unwrap().parse().unwrap();
        let stop_words = terms["stop-words"].as_array().unwrap().iter().map(|word| word.as_str().unwrap().to_owned());
        Self { stemmer: Stemmer::create(algorithm), stop_words: stop_words.collect() }
    }
}

impl Tokenizer for Words {
    fn tokenize(&self, text: &str) -> Vec<String> {
        let text = text.to_lowercase();
        let words = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| word.len() > 1);
        let words = words.filter(|word| !self.stop_words.contains(*word));
        words.map(|word| self.stemmer.stem(word).into_owned()).collect()
    }
}

impl Peer {
    fn new() -> Self {
        let languages = Locale::all().map(|locale| {
            let texts: Vec<_> = Entry::all().map(|entry| text(entry, locale)).collect();
            let texts: Vec<_> = texts.iter().map(String::as_str).collect();
            let embedder =
                EmbedderBuilder::<u32, Words>::with_tokenizer_and_fit_to_corpus(Words::new(locale), &texts).build();
            let mut scorer = Scorer::new();
            for (entry, text) in Entry::all().zip(&texts) {
                scorer.upsert(&entry, embedder.embed(text));
            }
            (locale, embedder, scorer)
        });
        Self { languages: languages.collect() }
    }

    fn search(&self, question: &Question) -> impl Iterator<Item = Entry> {
        let (_, embedder, scorer) =
            self.languages.iter().find(|(locale, ..)| *locale == question.locale).expect("a language");
        scorer.matches(&embedder.embed(&question.text)).into_iter().map(|document| document.id)
    }
}

/// What a search looks into, of an entry.
fn text(entry: Entry, locale: Locale) -> String {
    let mut text = entry.name().to_owned();
    let mut add = |more: &str| {
        let _ = write!(text, "\n{more}");
    };
    add(entry.title(locale).as_str());
    add(entry.summary(locale).as_str());
    entry.messages(locale).for_each(|message| add(message.as_str()));
    let causes: BTreeSet<_> = entry.causes().chain(entry.former_causes().map(|former| former.cause())).collect();
    for check in entry.check().into_iter().chain(causes.iter().filter_map(|cause| cause.check())) {
        add(check.text(locale).as_str());
    }
    causes.iter().for_each(|cause| add(cause.title(locale).as_str()));
    let solutions: BTreeSet<_> = causes.iter().flat_map(|cause| cause.solutions()).chain(entry.solutions()).collect();
    solutions.iter().for_each(|solution| add(solution.title(locale).as_str()));
    text
}
