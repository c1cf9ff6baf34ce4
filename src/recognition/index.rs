//! What is looked for: the tables that `bake` made, and what is built of them on first use.
//!
//! Nothing else in recognition knows a table or a record.

use alloc::boxed::Box;
use alloc::vec::Vec;

use once_cell::race::OnceBox;

use super::context;
use super::grams::{Filter, Grams, fold, hash};
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
pub(super) struct WordingRef(pub(super) u32);

/// So many bits say where in its set something stands.
const SET: u32 = 24;

/// Marks the last of several references.
const LAST: u32 = 1 << 31;

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
    beside: Beside,
    /// The first anchor in each set that has the same bytes as others; the last of them is marked.
    firsts: Box<[u32]>,
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

/// Tells of nearly all anchors in a text that nothing they belong to stands around them, by the nearest letters.
#[derive(Debug)]
struct Beside {
    filter: Filter,
}

/// So many letters beside an anchor tell.
pub(super) const NEAREST: usize = 3;

/// Which letters beside an anchor.
#[derive(Clone, Copy)]
enum Beyond {
    Before,
    Behind,
    /// None: what the anchor belongs to may stand there whatever is beside it.
    Nothing,
}

impl Beside {
    fn new(records: usize) -> Self {
        Self { filter: Filter::new(records * 2) }
    }

    fn hash(anchor: u64, beyond: Beyond, letters: u64) -> u64 {
        match beyond {
            Beyond::Before => hash(anchor.rotate_left(8) ^ letters),
            Beyond::Behind => hash(anchor ^ letters),
            Beyond::Nothing => hash(!anchor),
        }
    }

    fn insert(&mut self, record: AnchorRecord) {
        let AnchorRecord { bytes, before, behind, target } = record;
        let anchor = fold(bytes);
        let mut insert = |beyond, letters| self.filter.insert(Self::hash(anchor, beyond, nearest(letters)));
        let tells = |letters: u64| letters >> (8 * (NEAREST - 1)) != 0;
        match target {
            // Both sides have to be there.
            Target::Name if tells(behind) => insert(Beyond::Behind, behind),
            Target::Name if tells(before) => insert(Beyond::Before, before),
            // One of those that are known is enough.
            Target::Wording(..)
                if (tells(behind) || behind == 0) && (tells(before) || before == 0) && behind | before != 0 =>
            {
                [(Beyond::Behind, behind), (Beyond::Before, before)]
                    .into_iter()
                    .filter(|(_, letters)| *letters != 0)
                    .for_each(|(beyond, letters)| insert(beyond, letters));
            }
            _ => insert(Beyond::Nothing, 0),
        }
    }
}

/// The letters of those beside an anchor that tell.
const fn nearest(letters: u64) -> u64 {
    letters % (1 << (8 * NEAREST))
}

/// Names that are so short that a line end within one may leave no anchor of it.
#[derive(Debug)]
struct ShortNames {
    /// Which three bytes stand beside each other in one: that before a line end, and two behind it.
    breaks: Filter,
    /// Which three bytes, or fewer, one may have before a line end.
    beginnings: Filter,
}

impl ShortNames {
    fn new() -> Self {
        let is_short = |name: &&[u8]| (SHORTEST_NAME..SHORT_NAME).contains(&name.len()) && !is_number(name);
        let names = || KEYS.iter().filter_map(|key| key_name(&key)).filter(is_short);
        let bytes = names().map(<[u8]>::len).sum();
        let (mut breaks, mut beginnings) = (Filter::new(bytes), Filter::new(bytes));
        for name in names() {
            for (before, behind) in (1..name.len()).filter_map(|end| name.split_at_checked(end)) {
                if let ([.., before], [first, rest @ ..]) = (before, behind) {
                    breaks.insert(Self::hash(*before, *first, rest.first().copied()));
                }
                beginnings.insert(Self::hash_of_end(before));
            }
        }
        Self { breaks, beginnings }
    }

    /// In any case; what else is merged makes no difference here.
    fn hash(before: u8, first: u8, second: Option<u8>) -> u64 {
        let second = second.map_or(0, |second| second | 0x20);
        hash(u64::from_le_bytes([before | 0x20, first | 0x20, second, 0, 0, 0, 0, 0]))
    }

    /// Of the last bytes of something.
    fn hash_of_end(text: &[u8]) -> u64 {
        hash(text.iter().rev().take(3).fold(0, |bytes, byte| bytes << 8 | u64::from(byte | 0x20)))
    }
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
        let mut beside = Beside::new(sets.iter().map(|set| set.records.anchors.len()).sum());
        let mut firsts: Vec<(Anchor, u32)> = Vec::new();
        for (set, number) in sets.iter().zip(0..) {
            for (record, at) in set.records.anchors.iter().zip(0..) {
                beside.insert(record);
                if firsts.last().is_none_or(|(bytes, first)| *bytes != record.bytes || first >> SET != number) {
                    firsts.push((record.bytes, number << SET | at));
                }
            }
        }
        // Those of a set are in their order already.
        firsts.sort_by_key(|(bytes, _)| *bytes);
        let mut strings: Vec<(Anchor, u32)> = Vec::with_capacity(firsts.len());
        let mut references: Vec<u32> = Vec::with_capacity(firsts.len());
        for same in firsts.chunk_by(|(bytes, _), (others, _)| bytes == others) {
            strings.extend(same.first().map(|(bytes, _)| (*bytes, references.len() as u32)));
            references.extend(same.iter().map(|(_, first)| first));
            references.last_mut().into_iter().for_each(|last| *last |= LAST);
        }
        Self {
            grams: Grams::new(&strings),
            firsts: references.into_boxed_slice(),
            beside,
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

    /// Whether something that these bytes are an anchor of may stand where these letters are before and behind them, the
    /// nearest one lowest.
    #[inline]
    pub(super) fn may_stand(&self, anchor: Anchor, before: impl FnOnce() -> u64, behind: impl FnOnce() -> u64) -> bool {
        let anchor = fold(anchor);
        let may_have = |beyond, letters| self.beside.filter.may_have(Beside::hash(anchor, beyond, nearest(letters)));
        may_have(Beyond::Nothing, 0) || may_have(Beyond::Behind, behind()) || may_have(Beyond::Before, before())
    }

    /// Shows what has the bytes that the prefilter found, by the value that it tells.
    #[inline]
    pub(super) fn anchors_from(&self, from: u32, mut show: impl FnMut(AnchorRef, Anchored)) {
        for &first in self.firsts.get(from as usize..).unwrap_or_default() {
            self.anchors_of_set(first & !LAST, &mut show);
            if first & LAST != 0 {
                return;
            }
        }
    }

    /// Shows what has the same bytes as an anchor that is the first with them in its set.
    #[inline]
    fn anchors_of_set(&self, first: u32, show: &mut impl FnMut(AnchorRef, Anchored)) {
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
            let message = message.get(..usize::from(record.len)).unwrap_or(message);
            Box::new(Wording::new(message, record, self.is_retired(wording)))
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
    fn is_retired(&self, wording: WordingRef) -> bool {
        self.entries(wording).all(|entry| entry.status() == Status::Retired)
    }

    /// Whether these bytes may stand beside each other in a short name, or the first two of them at its end.
    pub(super) fn is_in_short_name(&self, before: u8, first: u8, second: Option<u8>) -> bool {
        self.short_names.breaks.may_have(ShortNames::hash(before, first, second))
    }

    /// Whether a short name may begin so, or has what these bytes end with, if there are three of them and more.
    pub(super) fn may_begin_short_name(&self, bytes: &[u8]) -> bool {
        !bytes.is_empty() && self.short_names.beginnings.may_have(ShortNames::hash_of_end(bytes))
    }
}

impl Set {
    fn new(records: Recognition, pack: Pack, locale: Locale) -> Self {
        Self { records, pack, locale, wordings: records.wordings.iter().map(|_| OnceBox::new()).collect() }
    }
}
