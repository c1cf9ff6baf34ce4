//! What is looked for: the tables that `bake` made, and what is built of them on first use.
//!
//! Nothing else in recognition knows a table or a record.

use alloc::boxed::Box;
use alloc::vec::Vec;

use once_cell::race::OnceBox;

use super::context;
use super::grams::Grams;
use super::wording::{Position, Wording};
use crate::entry::Entry;
use crate::lookup::find_exact;
use crate::number::Spelled;
use crate::shared::kinds::{NumberSystem, Status};
use crate::shared::pack::Pack;
use crate::shared::pattern::{ANCHOR, Anchor, SHORTEST_NAME, letters_in};
pub(super) use crate::shared::record::LONGEST_NAME;
use crate::shared::record::{AnchorRecord, Place, Target, WordingRecord};
use crate::store::{self, key_name};
use crate::table::{Recognition, Table};
use crate::tables::{self, KEYS, Locale, NAME_ANCHORS};

/// Refers to an anchor: which set it is of, and where it stands there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct AnchorRef(u32);

/// Refers to a wording: which set it is of, and where it stands there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct WordingRef(u32);

/// So many bits say where in its set something stands.
const SET: u32 = 24;

/// What an anchor belongs to, and the letters before and behind it, as far as they are known.
#[derive(Clone, Copy, Debug)]
pub(super) struct Anchored {
    pub(super) target: Target,
    pub(super) before: u64,
    pub(super) behind: u64,
}

/// A name of the catalogue, as it is spelled there, and the first entry with it, which this build may leave out.
#[derive(Clone, Copy, Debug)]
pub(super) struct Known {
    pub(super) name: &'static [u8],
    pub(super) entry: Entry,
}

/// Finds the name that is spelled so, in any case.
pub(super) fn find(spelled: &[u8]) -> Option<Known> {
    let key = find_exact(spelled)?;
    Some(Known { name: key_name(&key)?, entry: Entry(key.entry) })
}

/// Returns the number that is spelled so, if one of these systems has it; decimal digits and what begins with `0x`.
pub(super) fn find_number(spelled: &str, systems: &'static [NumberSystem]) -> Option<Spelled> {
    let number = Spelled::read(spelled)?.within(systems);
    numbered(number).next().is_some().then_some(number)
}

/// Returns the entries that have a number, also those that this build leaves out.
pub(super) fn numbered(number: Spelled) -> impl Iterator<Item = Entry> + Clone {
    number.records().map(|record| Entry(record.entry))
}

#[derive(Debug)]
pub(super) struct Index {
    pub(super) grams: Grams,
    /// What belongs to no language, and what belongs to each pack and language.
    sets: Vec<Set>,
    pub(super) signs: Grams,
    pub(super) ids: memchr::memmem::Finder<'static>,
    short_names: ShortNames,
}

#[derive(Debug)]
struct Set {
    records: Recognition,
    pack: Pack,
    locale: Locale,
    /// Each wording is prepared when something is first seen that may be it.
    wordings: Box<[OnceBox<Wording>]>,
}

/// Names that are so short that a line end within one may leave no anchor of it.
#[derive(Debug)]
struct ShortNames {
    /// Which two bytes stand beside each other in one, by their [`class`]es.
    pairs: [u64; 64],
    /// With which two bytes one begins, in the same way.
    beginnings: [u64; 64],
}

impl ShortNames {
    fn new() -> Self {
        let (mut pairs, mut beginnings) = ([0; 64], [0; 64]);
        let is_short = |name: &&[u8]| (SHORTEST_NAME..SHORT_NAME).contains(&name.len()) && !is_number(name);
        let names = KEYS.iter().filter_map(|key| key_name(&key)).filter(is_short);
        let add = |pairs: &mut [u64; 64], pair: &[u8]| {
            if let [a, b, ..] = *pair {
                if let Some(seconds) = pairs.get_mut(usize::from(class(a))) {
                    *seconds |= 1_u64 << class(b);
                }
            }
        };
        for name in names {
            add(&mut beginnings, name);
            name.windows(2).for_each(|pair| add(&mut pairs, pair));
        }
        Self { pairs, beginnings }
    }
}

/// One of 64 classes of bytes: one for a letter in both cases, one for each digit, as most lines begin with one.
const fn class(byte: u8) -> u8 {
    if byte & 0x40 == 0 { byte % 64 } else { byte % 32 }
}

/// A line end within a name of fewer bytes may leave no anchor of it.
pub(super) const SHORT_NAME: usize = 2 * ANCHOR;

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
        let names = Recognition { anchors: NAME_ANCHORS, wordings: Table::EMPTY, entries: Table::EMPTY };
        let of_pack = |pack| Locale::all().map(move |locale| Set::new(tables::recognition(pack, locale), pack, locale));
        let sets: Vec<Set> = core::iter::once(Set::new(names, Pack::Common, Locale::default()))
            .chain(Pack::ALL.into_iter().flat_map(of_pack))
            .collect();
        let mut anchors: Vec<(Anchor, u32)> = Vec::new();
        for (set, number) in sets.iter().zip(0..) {
            for (record, at) in set.records.anchors.iter().zip(0..) {
                if anchors.last().is_none_or(|(bytes, first)| *bytes != record.bytes || first >> SET != number) {
                    anchors.push((record.bytes, number << SET | at));
                }
            }
        }
        Self {
            grams: Grams::new(&anchors),
            sets,
            signs: context::grams(),
            ids: memchr::memmem::Finder::new(b"ID"),
            short_names: ShortNames::new(),
        }
    }

    fn set(&self, reference: u32) -> Option<(&Set, usize)> {
        Some((self.sets.get((reference >> SET) as usize)?, (reference % (1 << SET)) as usize))
    }

    fn anchor_record(&self, AnchorRef(anchor): AnchorRef) -> Option<AnchorRecord> {
        let (set, at) = self.set(anchor)?;
        set.records.anchors.get(at)
    }

    fn wording_record(&self, WordingRef(wording): WordingRef) -> Option<(&Set, usize, WordingRecord)> {
        let (set, at) = self.set(wording)?;
        Some((set, at, set.records.wordings.get(at)?))
    }

    /// Shows what has the bytes of the anchor that the prefilter found: that is the first with them.
    #[inline]
    pub(super) fn anchors_from(&self, first: u32, mut show: impl FnMut(AnchorRef, Anchored)) {
        let mut rest = self.set(first).map_or(Table::EMPTY, |(set, at)| set.records.anchors.from(at));
        let Some(AnchorRecord { bytes, .. }) = rest.get(0) else { return };
        // A plain loop: an iterator would keep each record whole on its way through what it is made of.
        for anchor in first.. {
            let Some((AnchorRecord { bytes: others, target, before, behind }, following)) = rest.split_first() else {
                return;
            };
            if others != bytes {
                return;
            }
            show(AnchorRef(anchor), Anchored { target, before, behind });
            rest = following;
        }
    }

    /// Returns what an anchor belongs to.
    pub(super) fn target(&self, anchor: AnchorRef) -> Option<Target> {
        self.anchor_record(anchor).map(|record| record.target)
    }

    /// Returns the wording that an anchor belongs to, and where it stands there.
    pub(super) fn position(&self, anchor: AnchorRef) -> Option<(WordingRef, Position)> {
        let record = self.anchor_record(anchor)?;
        let Target::Wording(Place(wording), segment, from) = record.target else { return None };
        let (segment, from) = (usize::from(segment), usize::from(from));
        let position = Position { segment, from, to: from + letters_in(&record.bytes) };
        Some((WordingRef(anchor.0 >> SET << SET | wording), position))
    }

    pub(super) fn wording(&self, wording: WordingRef) -> Option<&Wording> {
        let (set, at, record) = self.wording_record(wording)?;
        let prepare = || {
            let message = store::text(set.pack, record.text, set.locale);
            Box::new(Wording::new(message.get(..usize::from(record.len)).unwrap_or(message), record))
        };
        Some(set.wordings.get(at)?.get_or_init(prepare))
    }

    /// Returns the language of a wording.
    pub(super) fn locale(&self, wording: WordingRef) -> Option<Locale> {
        self.wording_record(wording).map(|(set, ..)| set.locale)
    }

    /// Returns the entries that show a wording.
    pub(super) fn entries(&self, wording: WordingRef) -> impl Iterator<Item = Entry> + use<> {
        let record = self.wording_record(wording);
        let handles = record.map_or(Table::EMPTY, |(set, _, record)| set.records.entries.part(record.entries));
        handles.iter().map(Entry).filter(|entry| entry.is_there())
    }

    /// Whether no entry shows a wording any more.
    pub(super) fn is_retired(&self, wording: WordingRef) -> bool {
        self.entries(wording).all(|entry| entry.status() == Status::Retired)
    }

    /// Whether two bytes stand beside each other in a short name.
    pub(super) fn is_in_short_name(&self, a: u8, b: u8) -> bool {
        self.short_names.pairs.get(usize::from(class(a))).is_some_and(|seconds| seconds >> class(b) & 1 == 1)
    }

    /// Whether a short name may begin with a word.
    pub(super) fn begins_short_name(&self, word: &[u8]) -> bool {
        let ShortNames { pairs, beginnings } = &self.short_names;
        let is_in = |pairs: &[u64; 64], a: u8, b: u8| {
            pairs.get(usize::from(class(a))).is_some_and(|seconds| seconds >> class(b) & 1 == 1)
        };
        match *word {
            [] => false,
            [a] => beginnings.get(usize::from(class(a))).is_some_and(|seconds| *seconds != 0),
            [a, b, ..] => {
                let are_pairs = || word.windows(2).all(|pair| matches!(*pair, [a, b] if is_in(pairs, a, b)));
                word.len() < SHORT_NAME && is_in(beginnings, a, b) && are_pairs()
            }
        }
    }
}

impl Set {
    fn new(records: Recognition, pack: Pack, locale: Locale) -> Self {
        Self { records, pack, locale, wordings: records.wordings.iter().map(|_| OnceBox::new()).collect() }
    }
}
