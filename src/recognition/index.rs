//! What is looked for: the tables that `bake` made, and what is built of them on first use.

use alloc::boxed::Box;
use alloc::vec::Vec;

use once_cell::race::OnceBox;

use super::context;
use super::grams::Grams;
use super::wording::Wording;
use crate::record::{AnchorRecord, Recognition, WordingRecord};
use crate::shared::kinds::Status;
use crate::shared::pattern::{ANCHOR, Anchor};
use crate::tables::{ENTRIES, KEYS, Locale, NAME_ANCHORS};

/// The number of an anchor or a wording: that of its set, and of itself in it.
pub(super) type Number = u32;

/// How many bits a number has for itself in its set.
const SET: u32 = 24;

#[derive(Debug)]
pub(super) struct Index {
    pub(super) grams: Grams,
    /// What belongs to no language, and what belongs to each.
    sets: Vec<Set>,
    pub(super) signs: Grams,
    pub(super) ids: memchr::memmem::Finder<'static>,
    short_names: ShortNames,
}

#[derive(Debug)]
struct Set {
    records: Recognition,
    locale: Locale,
    /// Each wording is prepared when something is first seen that may be it.
    wordings: Box<[OnceBox<Wording>]>,
}

/// Names that are so short that a line end within one may leave no anchor of it.
#[derive(Debug)]
struct ShortNames {
    /// Which two bytes stand beside each other in one, by their lowest five bits.
    pairs: [u32; 32],
}

impl ShortNames {
    fn new() -> Self {
        let mut pairs = [0; 32];
        let names = KEYS.iter().map(|key| key.name()).filter(|name| name.len() < SHORT_NAME && !is_number(name));
        for pair in names.flat_map(|name| name.windows(2)) {
            if let [a, b] = *pair {
                if let Some(seconds) = pairs.get_mut(usize::from(a % 32)) {
                    *seconds |= 1_u32 << (b % 32);
                }
            }
        }
        Self { pairs }
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
        let names = Recognition { anchors: &NAME_ANCHORS, wordings: &[], entries: &[] };
        let languages = Locale::all().map(|locale| (locale.recognition(), locale));
        let sets: Vec<Set> = core::iter::once((names, Locale::default()))
            .chain(languages)
            .map(|(records, locale)| Set::new(records, locale))
            .collect();
        let mut anchors: Vec<(Anchor, Number)> = Vec::new();
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

    fn set(&self, number: Number) -> Option<(&Set, usize)> {
        Some((self.sets.get((number >> SET) as usize)?, (number % (1 << SET)) as usize))
    }

    pub(super) fn anchor(&self, number: Number) -> Option<&'static AnchorRecord> {
        let (set, at) = self.set(number)?;
        set.records.anchors.get(at)
    }

    /// Returns what has the bytes of an anchor that is the first with them, and the number of each.
    pub(super) fn anchors_from(&self, first: Number) -> impl Iterator<Item = (Number, &'static AnchorRecord)> {
        let rest = self.set(first).and_then(|(set, at)| set.records.anchors.get(at..)).unwrap_or_default();
        let bytes = rest.first().map(|record| record.bytes);
        (first..).zip(rest.iter().take_while(move |record| Some(record.bytes) == bytes))
    }

    /// Returns the number of a wording of the set of an anchor.
    pub(super) const fn wording_number(anchor: Number, wording: u16) -> Number {
        anchor >> SET << SET | wording as u32
    }

    fn wording_record(&self, number: Number) -> Option<(&Set, usize, &'static WordingRecord)> {
        let (set, at) = self.set(number)?;
        Some((set, at, set.records.wordings.get(at)?))
    }

    pub(super) fn wording(&self, number: Number) -> Option<&Wording> {
        let (set, at, record) = self.wording_record(number)?;
        let prepare = || {
            let message = set.locale.texts().string(record.text);
            Box::new(Wording::new(message.get(..usize::from(record.len)).unwrap_or(message), record.is_ordinary))
        };
        Some(set.wordings.get(at)?.get_or_init(prepare))
    }

    /// Returns the language of a wording, and the numbers of the entries that show it.
    pub(super) fn meaning(&self, wording: Number) -> Option<(Locale, &'static [u16])> {
        let (set, _, record) = self.wording_record(wording)?;
        Some((set.locale, record.entries.of(set.records.entries)))
    }

    /// Whether no entry shows a wording any more.
    pub(super) fn is_retired(&self, wording: Number) -> bool {
        let entries = self.meaning(wording).map(|(_, entries)| entries).unwrap_or_default();
        let mut records = entries.iter().filter_map(|entry| ENTRIES.get(usize::from(*entry)));
        records.all(|entry| entry.status == Status::Retired)
    }

    /// Whether two bytes stand beside each other in a short name.
    pub(super) fn is_in_short_name(&self, a: u8, b: u8) -> bool {
        self.short_names.pairs.get(usize::from(a % 32)).is_some_and(|seconds| seconds >> (b % 32) & 1 == 1)
    }
}

impl Set {
    fn new(records: Recognition, locale: Locale) -> Self {
        Self { records, locale, wordings: records.wordings.iter().map(|_| OnceBox::new()).collect() }
    }
}
