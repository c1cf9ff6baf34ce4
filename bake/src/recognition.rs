//! Chooses what recognition looks for: eight bytes each, of names and of messages.
//!
//! Looking at a place costs little if hardly another text has these bytes. How often a text has them is told by the
//! messages, by [words](LOG_WORDS) that stand in any log, and, for the messages of a pack, by all that the pack says.

use std::collections::{BTreeSet, HashMap, HashSet};

use crate::catalog::{Catalog, number_of_code};
use crate::layout::{Key, Layout, PackLayout};
use crate::limits::{place, small};
use crate::shared::kinds::{NumberSystem, OFFSET};
use crate::shared::letters::is_word;
use crate::shared::pack::{Handle, Pack};
use crate::shared::pattern::{
    ANCHOR, Anchor, BESIDE, BLANKS, GRAM, NUMBER, SHORTEST_NAME, STRIDE, letters_in, letters_of, literals, segments,
};
use crate::shared::record::{AnchorRecord, Place, Run, Target, TextId, WordingRecord};
use crate::wordings::{Wording, wordings_of};

/// The ends of the words behind which a number is expected: `errorCode`, `Error Code`, `Fehlercode`, `エラー コード` …
const LABELS: [&Anchor; 6] =
    [b"rrorcode", b"rror cod", b"rror_cod", b"rror-cod", b"hlercode", b"\x82\xB3\xE3\x83\xBC\xE3\x83\x89"];

/// The names of the fields in which other codes stand, as JSON and others write them, and those of their messages.
const FIELDS: [&Anchor; 11] = [
    b"\"code\":\"",
    b"\"code\": ",
    b"'code': ",
    b"\\\"code\\\"",
    b"lurecode",
    b"message:",
    b"message=",
    b"errormes",
    b"rror mes",
    b"errorstr",
    b"ermeldun",
];

/// The ends of the words of SQL Server behind which the number of an error stands: `Microsoft SQL Server, Error: 18456`,
/// `SQL Server error 9002`, `SQL error 9002`, `SQL-Fehler 9002`, `MSSQLSERVER_18456`.
const SQL_LABELS: [&Anchor; 6] = [b"er, erro", b"er error", b"er, fehl", b"sql erro", b"sql-fehl", b"lserver_"];

/// The beginnings of those before which it stands: `Error: 18456, Severity: 14`, `Msg 9002, Level 17`.
const BEHIND_SQL: [&Anchor; 4] = [b", severi", b", level ", b", schwer", b", ebene "];

/// Words that stand in three and more of the sixteen logs of logpai/loghub (dd61d09, 2025-06-13), and how often each
/// counts as if it stood in the catalogue.
const LOG_WORDS: &str = include_str!("log_words.txt");
const LOG_WORD: u64 = 300;

/// A blank in an anchor is as bad as so many occurrences: a line end may stand for it.
const BLANK: u64 = 5;
/// So is a letter that ASCII has not: it may be written in other ways.
const OTHER: u64 = 40;
/// Each message that has the same anchor is as bad as so many occurrences.
const SHARED: u64 = 60;
/// So many names may have the same anchor.
const FEW: u64 = 8;
/// No part within the first half, and within so many letters, is as bad as so many occurrences: a message may be cut short.
const EARLY: usize = 44;
const LATE: u64 = 300;
/// Two parts that are not beside each other are as bad as so many.
const APART: u64 = 200;
/// No line is broken sooner.
const SHORTEST_LINE: usize = 40;
/// Within a name, the name is what is found.
const WITHIN_NAME: u64 = 1_000_000;

/// What recognition looks for.
pub(crate) struct Recognition {
    /// Of names, families, numbers and their labels: what belongs to no language and no pack.
    pub(crate) names: Vec<AnchorRecord>,
    /// By pack in the order of [`Pack::ALL`], and by language in the order of `Catalog::languages`.
    pub(crate) packs: Vec<Vec<Wordings>>,
}

/// Messages of a language as they are looked for.
#[derive(Default)]
pub(crate) struct Wordings {
    pub(crate) anchors: Vec<AnchorRecord>,
    pub(crate) records: Vec<WordingRecord>,
    /// The entries that show them.
    pub(crate) entries: Vec<Handle>,
}

/// Anchors in the order of their bytes, each once.
type Anchors = BTreeSet<(Anchor, Target, u64, u64)>;

fn records(anchors: Anchors) -> Vec<AnchorRecord> {
    let record = |(bytes, target, before, behind)| AnchorRecord { bytes, before, behind, target };
    anchors.into_iter().map(record).collect()
}

pub(crate) fn recognition(catalog: &Catalog, layout: &Layout) -> Recognition {
    let mut costs = Costs::new(catalog, layout);
    let names = names(catalog, layout, &mut costs);
    let languages: Vec<Vec<Wording<'_>>> =
        (0..catalog.languages.len()).map(|language| wordings_of(catalog, &layout.entries, language)).collect();
    let packs = layout.packs.iter().map(|pack| {
        // What one pack says must not change what is looked for in another.
        let mut costs = costs.clone();
        costs.add_prose(pack);
        let of_pack = |all: &'_ Vec<_>, costs: &mut _| wordings(catalog, layout, pack.pack, all, costs);
        languages.iter().map(|all| of_pack(all, &mut costs)).collect()
    });
    let packs = packs.collect();
    Recognition { names, packs }
}

/// What an anchor costs: how often a text is looked at because of it.
#[derive(Clone, Default)]
struct Costs {
    grams: HashMap<[u8; GRAM], u64>,
    anchors: HashMap<Anchor, u64>,
    /// What is looked for already costs nothing more.
    chosen: HashSet<[u8; GRAM]>,
    /// What stands beside an anchor in the names that are looked for by it.
    sharing: HashMap<Anchor, HashSet<(u64, u64)>>,
    /// How many messages are looked for by an anchor: each of them is read where it stands.
    messages: HashMap<Anchor, u64>,
    /// The names of all errors, in lower case.
    names: HashSet<String>,
}

impl Costs {
    fn new(catalog: &Catalog, layout: &Layout) -> Self {
        let name = |key: &Key| layout.names.get(key.name).to_ascii_lowercase();
        let names = layout.keys.iter().map(name).collect();
        let mut costs = Self { names, ..Self::default() };
        let messages = catalog.errors.iter().flat_map(|error| &error.messages);
        messages.flat_map(|message| message.wordings.values()).for_each(|text| costs.count_prose(text));
        LOG_WORDS.split_whitespace().for_each(|word| costs.count(&format!(" {word} "), LOG_WORD));
        costs
    }

    /// Counts all that a pack says: it is what is said of its errors elsewhere, too.
    fn add_prose(&mut self, pack: &PackLayout) {
        pack.texts.versions.iter().flatten().for_each(|text| self.count_prose(&text.text));
    }

    /// Counts a text without the names of errors, which stand in the texts of their entries alone.
    fn count_prose(&mut self, text: &str) {
        let is_prose = |word: &&str| {
            !word.as_bytes().windows(2).any(|two| two[0].is_ascii_lowercase() && two[1].is_ascii_uppercase())
        };
        let prose: Vec<&str> = text.split_whitespace().filter(is_prose).collect();
        self.count(&prose.join(" "), 1);
    }

    fn count(&mut self, text: &str, times: u64) {
        let folded: Vec<u8> = text.bytes().map(|byte| byte | 0x20).collect();
        for gram in folded.windows(GRAM) {
            *self.grams.entry(gram.try_into().expect("a gram")).or_default() += times;
        }
        for anchor in folded.windows(ANCHOR) {
            *self.anchors.entry(anchor.try_into().expect("an anchor")).or_default() += times;
        }
    }

    /// The grams that are looked for because of an anchor: it is seen at one of them, wherever it stands.
    fn grams(anchor: Anchor) -> impl Iterator<Item = [u8; GRAM]> {
        (0..STRIDE).map(move |at| anchor[at..at + GRAM].try_into().expect("a gram"))
    }

    fn of(&self, anchor: &Anchor) -> u64 {
        let anchor = fold_anchor(*anchor);
        let new = Self::grams(anchor).filter(|gram| !self.chosen.contains(gram));
        let seen: u64 = new.map(|gram| self.grams.get(&gram).copied().unwrap_or_default()).sum();
        // One place in four is looked at, and what is found there takes longer.
        seen / 4 + 2 * self.anchors.get(&anchor).copied().unwrap_or_default()
    }

    /// What it costs to look for a name by a part of it: where that is seen, each name that has it is looked at.
    fn of_part(&self, name: &str, at: usize) -> u64 {
        let (anchor, before, behind) = part(name, at);
        let sharing = self.sharing.get(&fold_anchor(anchor)).filter(|sharing| !sharing.contains(&(before, behind)));
        self.of(&anchor) + sharing.map_or(0, |sharing| (sharing.len() as u64).saturating_sub(FEW))
    }

    fn of_sharing(&self, anchor: &Anchor) -> u64 {
        SHARED * self.messages.get(&fold_anchor(*anchor)).copied().unwrap_or_default()
    }

    fn choose_part(&mut self, name: &str, at: usize) {
        let (anchor, before, behind) = part(name, at);
        self.choose(&anchor);
        self.sharing.entry(fold_anchor(anchor)).or_default().insert((before, behind));
    }

    fn choose(&mut self, anchor: &Anchor) {
        self.chosen.extend(Self::grams(fold_anchor(*anchor)));
    }
}

/// Folds bytes as they are looked for: lower case and upper case are the same, and so is what this merges besides.
fn fold_anchor(anchor: Anchor) -> Anchor {
    anchor.map(|byte| byte | 0x20)
}

/// Packs the letters beside an anchor, the nearest one lowest, up to a number or the end: 0 is none.
fn beside<'p>(letters: impl Iterator<Item = &'p u8>) -> u64 {
    let known = letters.take(BESIDE).take_while(|letter| **letter != NUMBER);
    known.enumerate().map(|(number, letter)| u64::from(*letter) << (8 * number)).sum()
}

fn head(name: &str) -> Option<&Anchor> {
    name.as_bytes().first_chunk()
}

fn names(catalog: &Catalog, layout: &Layout, costs: &mut Costs) -> Vec<AnchorRecord> {
    let mut rows = Anchors::new();
    let mut add = |anchor: &Anchor, target, before, behind| {
        rows.insert((fold_anchor(*anchor), target, before, behind));
    };
    LABELS.into_iter().for_each(|label| add(label, Target::Label, 0, 0));
    FIELDS.into_iter().for_each(|field| add(field, Target::Field, 0, 0));
    SQL_LABELS.into_iter().for_each(|label| add(label, Target::SqlLabel, 0, 0));
    BEHIND_SQL.into_iter().for_each(|words| add(words, Target::BehindSql, 0, 0));
    for prefix in catalog.families.iter().map(|family| &family.prefix) {
        if let Some(anchor) = head(prefix) {
            costs.choose(anchor);
            add(anchor, Target::Family(u8::try_from(prefix.len()).expect("a prefix is short")), 0, 0);
        }
    }
    for record in &layout.numbers {
        // A number hardly stands for anything else if it is an HRESULT or has what Recovery Services adds.
        let (value, system) = (record.number.value, record.number.system);
        let spelled = match system {
            NumberSystem::Hresult => Some(format!("0x{value:08x}")),
            NumberSystem::CatalogId | NumberSystem::ServiceId => {
                value.checked_add(OFFSET).map(|value| value.to_string())
            }
            _ => None,
        };
        spelled.as_deref().and_then(head).into_iter().for_each(|anchor| add(anchor, Target::Number, 0, 0));
    }
    for name in layout.keys.iter().map(|key| layout.names.get(key.name)) {
        if name.len() >= SHORTEST_NAME && number_of_code(name).is_none() {
            for at in parts(name, costs) {
                costs.choose_part(name, at);
                let (anchor, before, behind) = part(name, at);
                add(&anchor, Target::Name, before, behind);
            }
        }
    }
    records(rows)
}

/// A part of a name, and the letters before and behind it.
fn part(name: &str, at: usize) -> (Anchor, u64, u64) {
    let anchor = name.as_bytes()[at..].first_chunk().expect("a part is as long as an anchor");
    let letters = |part: &str| letters_of(part).map(|(letter, _)| letter).collect::<Vec<u8>>();
    let (before, behind) = (letters(&name[..at]), letters(&name[at + ANCHOR..]));
    (*anchor, beside(before.iter().rev()), beside(behind.iter()))
}

/// Chooses two parts of a name that do not touch each other if it is long enough, so that a line end within one leaves
/// the other.
fn parts(name: &str, costs: &Costs) -> Vec<usize> {
    let costs: Vec<u64> = (0..(name.len() + 1).saturating_sub(ANCHOR)).map(|at| costs.of_part(name, at)).collect();
    let cheapest = |from: usize| (from..costs.len()).min_by_key(|&at| costs[at]);
    let pairs = (0..costs.len()).filter_map(|first| Some([first, cheapest(first + ANCHOR)?]));
    match pairs.min_by_key(|[first, second]| costs[*first] + costs[*second]) {
        Some(pair) => pair.to_vec(),
        None => cheapest(0).into_iter().collect(),
    }
}

/// What is looked for in a pack, of the wordings of a language.
fn wordings(catalog: &Catalog, layout: &Layout, pack: Pack, all: &[Wording<'_>], costs: &mut Costs) -> Wordings {
    let mut wordings = Wordings::default();
    let mut anchors = Anchors::new();
    for wording in all.iter().filter(|wording| wording.pack() == pack) {
        let (error, message) = wording.first;
        anchors.extend(anchors_of(wording.part, place(wordings.records.len()), costs));
        wordings.records.push(WordingRecord {
            text: text_of(layout, error, message, pack),
            len: small(wording.part.len(), "bytes of a message"),
            entries: Run {
                start: Place(place(wordings.entries.len())),
                len: small(wording.entries.len(), "entries with one message"),
            },
            is_ordinary: catalog.errors[error].needs_context,
            needs_context: wording.needs_context,
        });
        wordings.entries.extend(&wording.entries);
    }
    wordings.anchors = records(anchors);
    wordings
}

/// The text of a message, in a pack that has it.
fn text_of(layout: &Layout, error: usize, message: usize, pack: Pack) -> TextId {
    if let Some(text) = layout.common_messages.get(&(error, message)).filter(|_| pack == Pack::Common) {
        return *text;
    }
    let entry = layout.entries[error];
    let tables = &layout.packs[entry.pack() as usize];
    let first = tables.entries[entry.place() as usize].messages.start.0 as usize;
    tables.messages[first + message].text
}

/// A part of a message that may be looked for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Part {
    cost: u64,
    segment: usize,
    /// How many letters of the segment stand before it, and how many bytes.
    from: usize,
    at: usize,
    anchor: Anchor,
    blanks: usize,
}

impl Part {
    /// Whether it stays as it is where blanks do not, nor letters that ASCII has none of.
    fn is_steady(&self) -> bool {
        self.blanks == 0 && self.anchor.is_ascii()
    }

    /// Whether the end of a line, wherever it stands, leaves one of two whole, with nothing between them that may be longer.
    fn is_beside(&self, other: &Self) -> bool {
        self.segment == other.segment && (ANCHOR..=SHORTEST_LINE - ANCHOR).contains(&self.at.abs_diff(other.at))
    }
}

/// Chooses the parts to look for: a steady one, and another one beside it. One of them stands early, as a message may be cut
/// short. What is found often is left for what is not quite so.
fn choose(parts: &[Part], segments: &[Vec<u8>]) -> Vec<Part> {
    let letters = |part: &Part| segments[..part.segment].iter().map(Vec::len).sum::<usize>() + part.from;
    let all: usize = segments.iter().map(Vec::len).sum();
    let is_early = |part: &Part| letters(part) + ANCHOR <= EARLY.min(all / 2 + ANCHOR);
    let cost = |[first, second]: &[Part; 2]| {
        let late = if is_early(first) || is_early(second) { 0 } else { LATE };
        first.cost + second.cost + late + if first.is_beside(second) { 0 } else { APART }
    };
    let is_steady = |part: &&Part| part.is_steady() && part.cost < WITHIN_NAME;
    let steady: Vec<Part> = parts.iter().filter(is_steady).copied().collect();
    let firsts = if steady.is_empty() { parts } else { &steady };
    let pairs = firsts.iter().flat_map(|first| {
        let is_beside = |part: &&Part| part.is_beside(first);
        let is_apart = |part: &&Part| part.segment != first.segment || part.at.abs_diff(first.at) >= ANCHOR;
        let seconds = [
            parts.iter().find(is_beside),
            parts.iter().filter(|part| is_early(part)).find(is_beside),
            parts.iter().find(is_apart),
            parts.iter().filter(|part| is_early(part)).find(is_apart),
        ];
        seconds.into_iter().flatten().map(|second| [*first, *second])
    });
    pairs.min_by_key(cost).map_or_else(|| firsts.first().into_iter().copied().collect(), |pair| pair.to_vec())
}

/// The word around a place, in lower case.
fn word_at(text: &str, at: usize) -> String {
    let (before, behind) = text.as_bytes().split_at(at);
    let start = before.iter().rev().take_while(|byte| byte.is_ascii_alphanumeric()).count();
    let len = behind.iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
    String::from_utf8_lossy(&text.as_bytes()[at - start..at + len]).to_ascii_lowercase()
}

/// Chooses what to look for to find a wording: two parts of it, so that a line end within one does no harm.
fn anchors_of(message: &str, wording: u32, costs: &mut Costs) -> Anchors {
    let segments = segments(message);
    let mut chosen = choose(&parts_of(message, " ", costs), &segments);
    // Each blank may be another one: without a long word, all that may stand for one are looked for.
    if !chosen.iter().any(Part::is_steady) {
        let [_, others @ ..] = BLANKS;
        chosen.extend(
            others.iter().filter_map(|blank| parts_of(message, blank, costs).into_iter().find(|part| part.blanks > 0)),
        );
    }
    let row = |part: Part| {
        costs.choose(&part.anchor);
        *costs.messages.entry(fold_anchor(part.anchor)).or_default() += 1;
        let (before, rest) = segments[part.segment].split_at(part.from);
        let anchor = fold_anchor(part.anchor);
        let behind = &rest[letters_in(&anchor)..];
        let target = Target::Wording(
            Place(wording),
            u8::try_from(part.segment).expect("a message has fewer placeholders"),
            small(part.from, "letters of a message"),
        );
        (anchor, target, beside(before.iter().rev()), beside(behind.iter()))
    };
    chosen.into_iter().map(row).collect()
}

/// The parts of a message that may be looked for, with something for its blanks, the cheapest first.
fn parts_of(message: &str, blank: &str, costs: &Costs) -> Vec<Part> {
    let mut parts = Vec::new();
    for (segment, literal) in literals(message).enumerate() {
        let literal = literal.replace(' ', blank);
        for (from, (_, at)) in letters_of(&literal).enumerate() {
            let Some(anchor) = literal.as_bytes()[at..].first_chunk::<ANCHOR>() else { break };
            let Some(spelled) = literal.get(at..at + ANCHOR) else { continue };
            let letters = spelled.replace(blank, "");
            // A number may be another one, and punctuation may be written in other ways or be missing.
            let is_steady = letters.bytes().all(|byte| is_word(byte) && !byte.is_ascii_digit());
            let ends_with_letter = spelled.ends_with(|c: char| c.is_alphabetic()) && !spelled.ends_with(blank);
            let is_whole =
                letters_of(&literal).skip(from).take_while(|(_, place)| *place < at + ANCHOR).count() == letters.len();
            // The end of `isn` is written in another way in `is not`.
            let behind = &literal.as_bytes()[at + ANCHOR..];
            let is_contracted = behind.starts_with(b"'") || behind.starts_with("’".as_bytes());
            if is_steady && ends_with_letter && is_whole && !is_contracted {
                let between = (ANCHOR - letters.len()) / blank.len();
                let is_in_name = costs.names.contains(&word_at(&literal, at));
                let other = if anchor.is_ascii() { 0 } else { OTHER };
                let besides = BLANK * between as u64 + other + if is_in_name { WITHIN_NAME } else { 0 };
                let cost = costs.of(anchor) + costs.of_sharing(anchor) + besides;
                parts.push(Part { cost, segment, from, at, anchor: *anchor, blanks: between });
            }
        }
    }
    parts.sort_unstable();
    parts
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::{ANCHOR, Costs, LOG_WORD, LOG_WORDS, Place, Target, anchors_of, parts};

    fn costs() -> Costs {
        let names = HashSet::from(["usererrorvmnotfound".to_owned()]);
        let mut costs = Costs { names, ..Costs::default() };
        LOG_WORDS.split_whitespace().for_each(|word| costs.count(&format!(" {word} "), LOG_WORD));
        costs
    }

    fn chosen(message: &str) -> Vec<String> {
        let rows = anchors_of(message, 0, &mut costs());
        rows.iter().map(|(bytes, ..)| String::from_utf8_lossy(bytes).into_owned()).collect()
    }

    #[test]
    fn the_words_of_any_log_are_looked_for_only_if_there_is_nothing_else() {
        assert!(!chosen("connection registered").is_empty());
        for anchor in chosen("connection registered for hydrogen in the northern archipelago") {
            assert!(["hydrogen", "northern", "archipelago"].iter().any(|word| word.contains(&anchor)), "{anchor}");
        }
    }

    #[test]
    fn a_wording_has_two_anchors_that_do_not_touch_each_other() {
        let rows = anchors_of("The archipelago of <name> has an extraordinary lighthouse", 7, &mut costs());
        let places: Vec<(u8, u16)> = rows
            .iter()
            .map(|(_, target, ..)| match *target {
                Target::Wording(Place(7), segment, from) => (segment, from),
                other => panic!("{other:?}"),
            })
            .collect();
        let [(one, first), (other, second)] = places[..] else { panic!("{places:?}") };
        assert!(one != other || first.abs_diff(second) > ANCHOR as u16, "{places:?}");
    }

    #[test]
    fn one_anchor_has_no_blank_if_there_is_a_long_word() {
        // All of it is on any log, so that blanks are cheaper.
        let anchors = chosen("in the connection of an error");
        assert!(anchors.iter().any(|anchor| anchor.contains(' ')), "{anchors:?}");
        assert!(anchors.iter().any(|anchor| !anchor.contains(' ')), "{anchors:?}");
    }

    #[test]
    fn no_anchor_ends_where_a_word_may_be_written_out() {
        // All else is on any log.
        let anchors = chosen("the connection wasn't registered");
        assert!(!anchors.iter().any(|anchor| anchor.ends_with("wasn")), "{anchors:?}");
        let anchors = chosen("xylophones weren’t connected");
        assert!(!anchors.is_empty() && !anchors.iter().any(|anchor| anchor.ends_with("weren")), "{anchors:?}");
    }

    #[test]
    fn what_lies_in_a_name_is_left_to_the_name() {
        for anchor in chosen("UserErrorVmNotFound is told by the archipelago") {
            assert!(!"usererrorvmnotfound".contains(&anchor), "{anchor}");
        }
    }

    #[test]
    fn the_letters_beside_an_anchor_are_the_nearest_ones_up_to_a_number() {
        let rows = anchors_of("Ab 1234 c archipel", 0, &mut costs());
        assert_eq!(rows.len(), 1, "one anchor is enough");
        let (bytes, _, before, behind) = rows.first().expect("one");
        assert_eq!((bytes, before.to_le_bytes(), *behind), (b"archipel", *b"c\0\0\0\0\0\0\0", 0));
    }

    #[test]
    fn a_long_name_has_two_parts_and_a_short_one_has_one() {
        let costs = costs();
        let [first, second] = parts("UserErrorVmNotFound", &costs)[..] else { panic!("two parts") };
        assert!(second >= first + ANCHOR && second + ANCHOR <= "UserErrorVmNotFound".len());
        assert_eq!(parts("BadRequest", &costs).len(), 1);
        assert!(parts("Short", &costs).is_empty());
    }
}
