//! Finds many short strings in a text at once, in any case: a q-gram prefilter, made of a Bloom filter with one hash and
//! two open-addressing tables.
//!
//! Every string to find is eight bytes long, so whatever the text, one place in four lies less than four bytes behind its
//! beginning and sees five bytes of it. So it is enough to look at every fourth place, at five bytes each. Nearly all
//! are told apart by one bit of a table that fits into the nearest cache, and no look depends on the one before.

use alloc::boxed::Box;
use alloc::vec;
use core::num::{NonZeroU32, NonZeroU64};

use crate::shared::pattern::{ANCHOR, Anchor, GRAM, STRIDE};

/// Sets the bit that tells upper from lower case; what else it merges makes no difference to what is looked for.
const FOLD: u64 = 0x2020_2020_2020_2020;
/// So many places are looked at together, one for each bit of a number.
const PLACES: usize = 64;
/// So many bytes are needed for that; the next block begins at the last eight.
const BLOCK: usize = PLACES * STRIDE + 8;

/// Strings to find.
#[derive(Debug)]
pub(super) struct Grams {
    /// Tells for nearly all grams that none of the strings has them.
    filter: Filter,
    /// The grams of all strings, each with the bits of the offsets at which strings have it above it.
    grams: Table<NonZeroU64>,
    /// The numbers of the strings, from 1.
    numbers: Table<NonZeroU32>,
    /// The strings themselves, with their values.
    anchors: Box<[(u64, u32)]>,
}

/// Tells for nearly all grams that were not put in that they were not: a Bloom filter with one hash.
#[derive(Debug)]
struct Filter {
    /// [`SIZES`] says how many.
    words: Box<[u64]>,
}

/// How many words a filter may have: a look is fastest if the compiler knows it.
const SIZES: [usize; 4] = [1 << 8, 1 << 11, 1 << 14, 1 << 17];

/// So many bits for each gram leave few others.
const BITS_PER_GRAM: usize = 32;

impl Filter {
    fn new(grams: usize) -> Self {
        let words = grams * BITS_PER_GRAM / 64;
        let [.., largest] = SIZES;
        let size = SIZES.into_iter().find(|&size| size >= words).unwrap_or(largest);
        Self { words: vec![0; size].into_boxed_slice() }
    }

    fn insert(&mut self, gram: u64) {
        let (word, bit) = Self::place(gram, self.words.len());
        if let Some(word) = self.words.get_mut(word) {
            *word |= 1 << bit;
        }
    }

    /// Looks at all places of a block, and returns a bit for each: 1 if its gram may have been put in. The first place
    /// has the highest bit.
    fn look(&self, block: &[u8; BLOCK]) -> u64 {
        fn sized<const SIZE: usize>(words: &[u64], block: &[u8; BLOCK]) -> Option<u64> {
            let words: &[u64; SIZE] = words.try_into().ok()?;
            // No branch, as chance would decide.
            Some((0..PLACES).fold(0, |bits, place| {
                let (word, bit) = Filter::place(bytes_at(block, STRIDE * place), SIZE);
                let word = words.get(word).copied().unwrap_or_default();
                bits + bits + (word >> bit & 1)
            }))
        }
        sized::<{ SIZES[0] }>(&self.words, block)
            .or_else(|| sized::<{ SIZES[1] }>(&self.words, block))
            .or_else(|| sized::<{ SIZES[2] }>(&self.words, block))
            .or_else(|| sized::<{ SIZES[3] }>(&self.words, block))
            .unwrap_or_default()
    }

    /// The word of a gram and its bit; the bytes behind the gram make no difference.
    #[inline(always)]
    const fn place(bytes: u64, words: usize) -> (usize, u64) {
        let hash = bytes.wrapping_mul(FACTOR << (64 - 8 * GRAM));
        let bits = words.trailing_zeros();
        ((hash >> (64 - bits)) as usize, (hash >> (64 - 6 - bits)) % 64)
    }
}

/// A table whose entries are placed by hashes, with open addressing and linear probing; at least half of it is free.
#[derive(Debug)]
struct Table<T> {
    entries: Box<[Option<T>]>,
}

impl<T: Copy> Table<T> {
    fn new(entries: usize) -> Self {
        Self { entries: vec![None; (entries * 2).next_power_of_two().max(2)].into_boxed_slice() }
    }

    /// The places of the entries with a key, in the order in which they are tried.
    fn places(&self, key: u64) -> impl Iterator<Item = usize> + use<T> {
        // The count is a power of two, and the highest bits of a product are those that depend on all of the key.
        let len = self.entries.len();
        let first = (key.wrapping_mul(FACTOR) >> (64 - len.trailing_zeros())) as usize;
        (0..len).map(move |probe| (first + probe) & (len - 1))
    }

    /// Returns the entry that is wanted, or the free one where it belongs.
    fn entry(&mut self, key: u64, is_wanted: impl Fn(&T) -> bool) -> Option<&mut Option<T>> {
        let is_place =
            |place: &usize| self.entries.get(*place).is_some_and(|entry| entry.as_ref().is_none_or(&is_wanted));
        let place = self.places(key).find(is_place)?;
        self.entries.get_mut(place)
    }

    /// Returns the entries with a key, and perhaps others.
    fn with(&self, key: u64) -> impl Iterator<Item = T> {
        self.places(key).map_while(|place| self.entries.get(place).copied().flatten())
    }
}

const FACTOR: u64 = 0x9E37_79B9_7F4A_7C15;

/// Folds eight bytes of a text.
pub(super) const fn fold(bytes: Anchor) -> u64 {
    u64::from_le_bytes(bytes) | FOLD
}

impl Grams {
    /// Takes the strings to find, each with a value of the caller's.
    pub(super) fn new(strings: &[(Anchor, u32)]) -> Self {
        let count = strings.len() * STRIDE;
        // What has the number of another string costs a look at that string: they get more room than they need.
        let (mut filter, mut grams, mut numbers) =
            (Filter::new(count), Table::new(count), Table::new(strings.len() * 2));
        let anchors: Box<[(u64, u32)]> = strings.iter().map(|&(anchor, value)| (fold(anchor), value)).collect();
        for (&(anchor, _), number) in anchors.iter().zip(1..) {
            for offset in 0..STRIDE {
                let bytes = gram(anchor >> (8 * offset));
                filter.insert(bytes);
                if let Some(entry) = grams.entry(bytes, |other: &NonZeroU64| gram(other.get()) == bytes) {
                    let known = entry.map_or(bytes, NonZeroU64::get);
                    *entry = NonZeroU64::new(known | 1 << (8 * GRAM + offset));
                }
            }
            if let Some(entry) = numbers.entry(anchor, |_| false) {
                *entry = NonZeroU32::new(number);
            }
        }
        Self { filter, grams, numbers, anchors }
    }

    /// Finds all strings that begin within `from..to` and end within the text, in no order: where each begins, and its
    /// value.
    pub(super) fn find(&self, text: &[u8], from: usize, to: usize, mut found: impl FnMut(usize, u32)) {
        let mut found = |start, value| {
            if (from..to).contains(&start) {
                found(start, value);
            }
        };
        let end = text.len().min(to.saturating_add(ANCHOR - 1));
        let Some(mut rest) = text.get(from..end) else { return };
        let mut block_at = from;
        while !rest.is_empty() {
            let mut bits = match rest.first_chunk() {
                Some(block) => self.filter.look(block),
                None => {
                    let mut block = [0; BLOCK];
                    block.iter_mut().zip(rest).for_each(|(byte, of)| *byte = *of);
                    self.filter.look(&block)
                }
            };
            while bits != 0 {
                let place = bits.leading_zeros() as usize;
                bits ^= 1 << (PLACES - 1 - place);
                self.look_at(text, block_at + STRIDE * place, &mut found);
            }
            rest = rest.get(BLOCK - 8..).unwrap_or_default();
            block_at += BLOCK - 8;
        }
    }

    /// Finds the strings that a place lies in.
    #[inline]
    fn look_at(&self, text: &[u8], at: usize, found: &mut impl FnMut(usize, u32)) {
        let bytes = gram(bytes_at(text, at));
        let Some(known) = self.grams.with(bytes).find(|known| gram(known.get()) == bytes) else { return };
        let mut offsets = known.get() >> (8 * GRAM);
        while offsets != 0 {
            let offset = offsets.trailing_zeros() as usize;
            offsets &= offsets - 1;
            let Some(start) = at.checked_sub(offset) else { return };
            let bytes = bytes_at(text, start);
            let anchors = self.numbers.with(bytes).filter_map(|number| self.anchors.get(number.get() as usize - 1));
            anchors.filter(|(anchor, _)| *anchor == bytes).for_each(|(_, value)| found(start, *value));
        }
    }
}

/// The gram at the beginning of eight bytes.
const fn gram(bytes: u64) -> u64 {
    bytes % (1 << (8 * GRAM))
}

/// Returns eight bytes at a place, folded; at the end of the text there are fewer.
#[inline]
fn bytes_at(text: &[u8], at: usize) -> u64 {
    let rest = text.get(at..).unwrap_or_default();
    match rest.first_chunk() {
        Some(bytes) => fold(*bytes),
        None => rest.iter().rev().fold(0, |bytes, byte| (bytes << 8) | u64::from(*byte)) | FOLD,
    }
}

#[cfg(test)]
mod tests {
    use std::vec::Vec;

    use proptest::prelude::*;

    use super::{Grams, fold};
    use crate::shared::pattern::Anchor;

    const ANCHORS: [(Anchor, u32); 4] = [(*b"usererro", 1), (*b"snapshot", 2), (*b"aaaaaaaa", 3), (*b"snapshot", 4)];

    fn find(grams: &Grams, text: &[u8], from: usize, to: usize) -> Vec<(usize, u32)> {
        let mut all = Vec::new();
        grams.find(text, from, to, |place, value| all.push((place, value)));
        all.sort_unstable();
        all
    }

    fn expected(text: &[u8], from: usize, to: usize) -> Vec<(usize, u32)> {
        let mut all = Vec::new();
        for (place, bytes) in text.windows(8).enumerate() {
            let bytes: Anchor = bytes.try_into().unwrap();
            for (anchor, value) in ANCHORS {
                if fold(bytes) == fold(anchor) && (from..to).contains(&place) {
                    all.push((place, value));
                }
            }
        }
        all
    }

    proptest! {
        #[test]
        fn every_string_is_found_once_wherever_it_stands(
            parts in prop::collection::vec("USERERRO|UserErro|snapshot|SNAPSHOT|a{1,12}|[a-z ]{0,7}", 0..12),
            from in 0..40_usize,
            len in 0..80_usize,
        ) {
            let text = parts.concat().into_bytes();
            let grams = Grams::new(&ANCHORS);
            prop_assert_eq!(find(&grams, &text, 0, text.len()), expected(&text, 0, text.len()));
            prop_assert_eq!(find(&grams, &text, from, from + len), expected(&text, from, from + len));
        }
    }

    #[test]
    fn as_many_strings_as_there_are_are_found() {
        // A filter of every size.
        for count in [1_u32, 500, 5_000, 60_000] {
            let anchor = |number: u32| -> Anchor { std::format!("{number:08}").as_bytes().try_into().unwrap() };
            let strings: Vec<(Anchor, u32)> = (0..count).map(|number| (anchor(number * 7), number)).collect();
            let grams = Grams::new(&strings);
            for number in [0, count / 2, count - 1] {
                for lead in ["", "-", "--", "---", "----"] {
                    let text = [lead.as_bytes(), &anchor(number * 7), b"-"].concat();
                    assert_eq!(find(&grams, &text, 0, text.len()), [(lead.len(), number)], "{count}: {number}");
                }
            }
        }
    }

    #[test]
    fn nothing_to_find_finds_nothing() {
        assert_eq!(find(&Grams::new(&[]), b"UserErrorVmNotFoundV2", 0, 21), []);
    }
}
