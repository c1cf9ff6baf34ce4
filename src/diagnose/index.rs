//! What is looked for, made from the catalogue once, on first use.

use alloc::boxed::Box;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::ToString;
use alloc::vec::Vec;

use once_cell::race::OnceBox;

use super::evidence;
use super::grams::{self, Anchor, Grams};
use super::letters;
use super::wording::{self, Position, Wording, anchors};
use crate::entry::entries;
use crate::family::Family;
use crate::lookup::find_exact;
use crate::tables::{KEYS, Locale};

/// What an anchor is the beginning of.
#[derive(Clone, Copy, Debug)]
pub(super) enum Target {
    /// A name.
    Name,
    /// A name, known or not, of a family that begins so.
    Family,
    /// A number that hardly stands for anything else: a hexadecimal one, or one with what Recovery Services adds.
    Number,
    /// Words behind which the number of an error stands.
    Label,
    /// A wording, by its number, and where the anchor stands in it.
    Wording(u16, Position),
}

#[derive(Debug)]
pub(super) struct Index {
    pub(super) grams: Grams,
    /// What the anchors stand for, those of one anchor together.
    pub(super) targets: Vec<Target>,
    /// Where those of each anchor begin, and where those of one more would.
    starts: Vec<u32>,
    pub(super) wordings: Vec<Wording>,
    pub(super) signs: Grams,
    pub(super) ids: memchr::memmem::Finder<'static>,
    short_pairs: Pairs,
}

/// Two bytes that stand beside each other, blind to case.
#[derive(Debug)]
struct Pairs([u32; 32]);

impl Pairs {
    fn of<'n>(names: impl Iterator<Item = &'n [u8]>) -> Self {
        let mut pairs = [0; 32];
        for pair in names.flat_map(|name| name.windows(2)) {
            if let [a, b] = *pair {
                if let Some(seconds) = pairs.get_mut(usize::from(a % 32)) {
                    *seconds |= 1_u32 << (b % 32);
                }
            }
        }
        Self(pairs)
    }

    fn has(&self, a: u8, b: u8) -> bool {
        self.0.get(usize::from(a % 32)).is_some_and(|seconds| seconds >> (b % 32) & 1 == 1)
    }
}

/// What Recovery Services adds to the number of an error.
pub(super) const OFFSET: u32 = 0x4000_0000;

/// The ends of the words behind which a number is expected: `errorCode`, `Error Code`, `Fehlercode`, `エラー コード` …
const LABELS: [Anchor; 6] =
    [*b"rrorcode", *b"rror cod", *b"rror_cod", *b"rror-cod", *b"hlercode", *b"\x82\xB3\xE3\x83\xBC\xE3\x83\x89"];

/// A first sentence of fewer words is not looked for without the rest.
const SENTENCE_WORDS: usize = 9;

/// Names that are shorter are not looked for: they are words.
pub(super) const SHORTEST_NAME: usize = 8;

/// A line end within a name of fewer bytes may leave no anchor of it.
pub(super) const SHORT_NAME: usize = 2 * grams::LENGTH;

/// Words that stand on many lines of any log: a bad choice to look for.
const COMMON: &str = "account accounts actively application attached authentication authorization available backup \
    characters collection complete completed computer concurrent configuration configure configured connect connected connecting \
    connection connections connectivity created creating creation currently deleting detected discovery duration \
    encountered encryption endpoint exception executed execution existing extension extensions followed following \
    information installation installed instance instances internal location machine machines microsoft network \
    operation operations parameters password permission permissions persists policy progress property protected \
    protection provider provisioning recovery registered registration replication reported request requested required \
    resource resources restore restored restoring retention retrying returned schedule scheduled selected service \
    services snapshot snapshots specified starting standard storage subscription successful successfully supported \
    target transaction transfer transferred triggered unsupported version virtual volume volumes running \
    points windows";

pub(super) fn index() -> &'static Index {
    static INDEX: OnceBox<Index> = OnceBox::new();
    INDEX.get_or_init(|| Box::new(Index::new()))
}

/// Whether a name is one that is written as a number.
pub(super) fn is_number(name: &[u8]) -> bool {
    name.first().is_some_and(u8::is_ascii_digit)
}

impl Index {
    fn new() -> Self {
        let mut targets: BTreeMap<Anchor, Vec<Target>> = BTreeMap::new();
        let mut add = |anchor: Anchor, target: Target| {
            targets.entry(anchor.map(|byte| byte | 0x20)).or_default().push(target);
        };
        let families: BTreeSet<Anchor> = Family::iter().filter_map(|family| head(family.prefix().as_bytes())).collect();
        names(&families).into_iter().for_each(|anchor| add(anchor, Target::Name));
        families.into_iter().for_each(|anchor| add(anchor, Target::Family));
        LABELS.into_iter().for_each(|label| add(label, Target::Label));
        numbers().into_iter().for_each(|anchor| add(anchor, Target::Number));
        let (wordings, messages) = wordings();
        let mut occurrences: BTreeMap<Vec<u8>, usize> = BTreeMap::new();
        for message in &messages {
            for word in message.as_bytes().split(|byte| !letters::is_word(*byte)) {
                *occurrences.entry(word.iter().map(|byte| letters::fold(*byte)).collect()).or_default() += 1;
            }
        }
        let common: BTreeSet<&[u8]> = COMMON.split_ascii_whitespace().map(str::as_bytes).collect();
        let begins_common =
            |part: &[u8]| part.len() > 4 && common.range(part..).next().is_some_and(|common| common.starts_with(part));
        let rarity = |word: &[u8], anchor: &Anchor| {
            let is_common = anchor.map(|byte| byte.to_ascii_lowercase()).split(|byte| *byte == b' ').any(begins_common);
            // Within a name, the name is what is found.
            let is_name = find_exact(word).is_some();
            occurrences.get(word).copied().unwrap_or_default() + wording::COMMON * usize::from(is_common || is_name)
        };
        for (number, message) in (0_u16..).zip(&messages) {
            for (anchor, position) in anchors(message, rarity) {
                add(anchor, Target::Wording(number, position));
            }
        }
        let ids = memchr::memmem::Finder::new(b"ID");
        let numbers: Vec<(Anchor, u32)> = targets.keys().copied().zip(0..).collect();
        let ends = targets.values().scan(0, |end, targets| {
            *end += targets.len() as u32;
            Some(*end)
        });
        let starts = core::iter::once(0).chain(ends).collect();
        let targets = targets.into_values().flatten().collect();
        let short = KEYS.iter().map(|key| key.name()).filter(|name| name.len() < SHORT_NAME && !is_number(name));
        let short_pairs = Pairs::of(short);
        Self { grams: Grams::new(&numbers), targets, starts, wordings, signs: evidence::grams(), ids, short_pairs }
    }

    /// Returns what an anchor stands for, and the number of each.
    pub(super) fn targets_of(&self, anchor: u32) -> impl Iterator<Item = (u32, &Target)> {
        let start = |anchor: u32| self.starts.get(anchor as usize).copied().unwrap_or_default();
        let (from, to) = (start(anchor), start(anchor + 1));
        (from..to).zip(self.targets.get(from as usize..to as usize).unwrap_or_default())
    }

    /// Whether two bytes stand beside each other in a short name.
    pub(super) fn is_in_short_name(&self, a: u8, b: u8) -> bool {
        self.short_pairs.has(a, b)
    }
}

/// Two parts of every name, so that a line break within one leaves the other; what begins as a family does has one in
/// its beginning.
fn names(families: &BTreeSet<Anchor>) -> BTreeSet<Anchor> {
    let mut anchors = BTreeSet::new();
    for name in KEYS.iter().map(|key| key.name()).filter(|name| !is_number(name)) {
        let is_of_family = head(name).is_some_and(|head| families.contains(&head));
        let (first, second) = parts(name, is_of_family);
        anchors.extend([first, second].into_iter().flatten().filter_map(|at| head(name.get(at..)?)));
    }
    anchors
}

/// Chooses eight bytes of a name twice, apart from each other if it is long enough: those in whose middle a word ends and
/// another begins, since hardly another text has the two together.
fn parts(name: &[u8], is_of_family: bool) -> (Option<usize>, Option<usize>) {
    const MIDDLE: usize = grams::LENGTH / 2;
    let is_between = |at: usize| match name.get(at - 1..=at) {
        Some([before, behind]) => !before.is_ascii_uppercase() && !behind.is_ascii_lowercase(),
        _ => false,
    };
    let rank = |start: usize| {
        let between = (start + 1..start + grams::LENGTH).filter(|&at| is_between(at));
        between.map(|at| at.abs_diff(start + MIDDLE)).min().unwrap_or(MIDDLE)
    };
    let ranks: Vec<(usize, usize)> =
        (0..(name.len() + 1).saturating_sub(grams::LENGTH)).map(|start| (rank(start), start)).collect();
    let firsts = || ranks.iter().filter(|(_, start)| !is_of_family || *start == 0);
    let behind = |first: usize| ranks.iter().skip(first + grams::LENGTH).min();
    let pairs =
        firsts().filter_map(|&(rank, first)| behind(first).map(|(other, second)| (rank + other, first, *second)));
    match pairs.min() {
        Some((_, first, second)) => (Some(first), Some(second)),
        None => (firsts().min().map(|(_, start)| *start), None),
    }
}

/// The beginnings of hexadecimal names, and of the decimal ones with what Recovery Services adds.
fn numbers() -> BTreeSet<Anchor> {
    let names = || KEYS.iter().map(|key| key.name());
    let hexadecimals = names().filter(|name| name.starts_with(b"0x")).filter_map(head);
    let values = names().filter_map(|name| core::str::from_utf8(name).ok()?.parse::<u32>().ok());
    let with_offset = values.filter_map(|value| head(value.checked_add(OFFSET)?.to_string().as_bytes()));
    hexadecimals.chain(with_offset).collect()
}

fn head(name: &[u8]) -> Option<Anchor> {
    name.first_chunk().map(|anchor: &Anchor| anchor.map(|byte| byte.to_ascii_lowercase()))
}

/// All wordings of all languages, and the message that each was made from.
fn wordings() -> (Vec<Wording>, Vec<&'static str>) {
    let mut wordings: Vec<Wording> = Vec::new();
    let mut messages_of = Vec::new();
    let mut numbers: BTreeMap<(Locale, Vec<u8>), usize> = BTreeMap::new();
    for (number, entry) in (0_u16..).zip(entries()) {
        for locale in Locale::all() {
            let messages = entry.messages(locale).filter(|message| message.locale() == locale);
            let parts = messages.flat_map(|message| [Some(message.as_str()), first_sentence(message.as_str())]);
            for message in parts.flatten() {
                let Some(wording) = Wording::new(message, locale, entry.needs_context()) else { continue };
                let at = *numbers.entry((locale, wording.key())).or_insert(wordings.len());
                if at == wordings.len() {
                    wordings.push(wording);
                    messages_of.push(message);
                }
                if let Some(wording) = wordings.get_mut(at).filter(|wording| !wording.entries.contains(&number)) {
                    wording.entries.push(number);
                }
            }
        }
    }
    (wordings, messages_of)
}

/// The first sentence of a message of several, if it alone tells enough: often no more is shown.
fn first_sentence(message: &str) -> Option<&str> {
    let (sentence, _) = message.split_once(". ").or_else(|| message.split_once(" - "))?;
    (sentence.split_ascii_whitespace().count() >= SENTENCE_WORDS && !sentence.contains('<')).then_some(sentence)
}
