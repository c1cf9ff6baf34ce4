//! Finds many short strings in a text at once, in any case: a q-gram prefilter, made of two Bloom filters and an
//! open-addressing table.
//!
//! Every string to find is eight bytes long, so whatever the text, one place in four lies less than four bytes behind its
//! beginning and sees five bytes of it. So it is enough to look at every fourth place, at five bytes each. Nearly all
//! are told apart by one bit of a table that fits into the nearest caches, and no look depends on the one before. What is
//! left may lie in a string that begins there or up to three bytes before: a second filter knows whole strings, and only
//! what passes it too is looked up.

use alloc::boxed::Box;
use alloc::vec;
use core::num::NonZeroU32;

use crate::shared::pattern::{ANCHOR, Anchor, GRAM, STRIDE};

/// Sets the bit that tells upper from lower case; what else it merges makes no difference to what is looked for.
const FOLD: u64 = 0x2020_2020_2020_2020;
/// So many places are looked at together, one for each bit of a number.
const PLACES: usize = 64;
/// So many bytes are needed for that; the next block begins at the last eight.
const BLOCK: usize = PLACES * STRIDE + 8;
/// All strings that a place lies in have so many bytes.
const AROUND: usize = STRIDE - 1 + ANCHOR;

/// Strings to find.
#[derive(Debug)]
pub(super) struct Grams {
    /// Tells of nearly all places that none of the strings lies there.
    grams: Filter,
    /// Tells of nearly all bytes that they are none of the strings.
    strings: Filter,
    /// The numbers of the strings, from 1, placed by their hashes, with open addressing and linear probing.
    numbers: Box<[Option<NonZeroU32>]>,
    /// The strings themselves, with their values.
    anchors: Box<[(u64, u32)]>,
}

/// Tells of nearly all hashes that were not put in that they were not: a Bloom filter with one bit for each.
#[derive(Debug)]
pub(super) struct Filter {
    /// [`SIZES`] says how many.
    words: Box<[u64]>,
}

/// How many words a filter may have: a look is fastest if the compiler knows it.
const SIZES: [usize; 6] = [1 << 8, 1 << 10, 1 << 12, 1 << 14, 1 << 15, 1 << 16];

/// So many bits for each hash leave few others.
const BITS_PER_HASH: usize = 24;

impl Filter {
    /// Makes one with room for so many hashes.
    pub(super) fn new(hashes: usize) -> Self {
        let words = hashes * BITS_PER_HASH / 64;
        let [.., largest] = SIZES;
        let size = SIZES.into_iter().find(|&size| size >= words).unwrap_or(largest);
        Self { words: vec![0; size].into_boxed_slice() }
    }

    pub(super) fn insert(&mut self, hash: u64) {
        let (word, bit) = Self::place(hash, self.words.len());
        if let Some(word) = self.words.get_mut(word) {
            *word |= 1 << bit;
        }
    }

    /// Whether a hash may have been put in.
    #[inline]
    pub(super) fn may_have(&self, hash: u64) -> bool {
        self.look_up(hash) & 1 == 1
    }

    /// Returns a number whose lowest bit is 1 if a hash may have been put in. No branch, as chance would decide.
    #[inline(always)]
    fn look_up(&self, hash: u64) -> u64 {
        Self::look_up_in(&self.words, hash)
    }

    #[inline(always)]
    fn look_up_in(words: &[u64], hash: u64) -> u64 {
        let (word, bit) = Self::place(hash, words.len());
        words.get(word).copied().unwrap_or_default() >> bit
    }

    /// The word of a hash and its bit.
    #[inline(always)]
    const fn place(hash: u64, words: usize) -> (usize, u64) {
        let bits = words.trailing_zeros();
        ((hash >> (64 - bits)) as usize, (hash >> (64 - 6 - bits)) % 64)
    }

    /// Looks at all places of a block, and returns a bit for each, the lowest one first: 1 if its gram may have been put
    /// in.
    fn look(&self, block: &[u8; BLOCK]) -> u64 {
        fn sized<const SIZE: usize>(words: &[u64], block: &[u8; BLOCK]) -> Option<u64> {
            let words: &[u64; SIZE] = words.try_into().ok()?;
            let look_up = |place| Filter::look_up_in(words, hash_of_gram(bytes_at(block, STRIDE * place)));
            Some((0..PLACES).fold(0, |bits, place| bits >> 1 | look_up(place) << (PLACES - 1)))
        }
        sized::<{ SIZES[0] }>(&self.words, block)
            .or_else(|| sized::<{ SIZES[1] }>(&self.words, block))
            .or_else(|| sized::<{ SIZES[2] }>(&self.words, block))
            .or_else(|| sized::<{ SIZES[3] }>(&self.words, block))
            .or_else(|| sized::<{ SIZES[4] }>(&self.words, block))
            .or_else(|| sized::<{ SIZES[5] }>(&self.words, block))
            .unwrap_or_default()
    }
}

const FACTOR: u64 = 0x9E37_79B9_7F4A_7C15;

/// Folds eight bytes of a text.
pub(super) const fn fold(bytes: Anchor) -> u64 {
    u64::from_le_bytes(bytes) | FOLD
}

/// A product whose highest bits depend on all of the bytes.
pub(super) const fn hash(bytes: u64) -> u64 {
    bytes.wrapping_mul(FACTOR)
}

/// A product whose highest bits depend on all of the gram; the bytes behind it make no difference.
const fn hash_of_gram(bytes: u64) -> u64 {
    bytes.wrapping_mul(FACTOR << (64 - 8 * GRAM))
}

impl Grams {
    /// Takes the strings to find, each with a value of the caller's.
    pub(super) fn new(strings: &[(Anchor, u32)]) -> Self {
        let anchors: Box<[(u64, u32)]> = strings.iter().map(|&(anchor, value)| (fold(anchor), value)).collect();
        let mut this = Self {
            grams: Filter::new(anchors.len() * STRIDE),
            strings: Filter::new(anchors.len()),
            // At least half of it is free.
            numbers: vec![None; (anchors.len() * 2).next_power_of_two()].into_boxed_slice(),
            anchors,
        };
        for (&(anchor, _), number) in this.anchors.iter().zip(1..) {
            (0..STRIDE).for_each(|offset| this.grams.insert(hash_of_gram(anchor >> (8 * offset))));
            this.strings.insert(hash(anchor));
            let mut places = places(anchor, this.numbers.len());
            let free = places.find(|&place| this.numbers.get(place).is_some_and(Option::is_none));
            if let Some(entry) = free.and_then(|place| this.numbers.get_mut(place)) {
                *entry = NonZeroU32::new(number);
            }
        }
        this
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
                Some(block) => self.grams.look(block),
                None => {
                    let mut block = [0; BLOCK];
                    block.iter_mut().zip(rest).for_each(|(byte, of)| *byte = *of);
                    self.grams.look(&block)
                }
            };
            while bits != 0 {
                let place = bits.trailing_zeros() as usize;
                bits &= bits - 1;
                self.look_at(text, block_at + STRIDE * place, &mut found);
            }
            rest = rest.get(BLOCK - 8..).unwrap_or_default();
            block_at += BLOCK - 8;
        }
    }

    /// Finds the strings that a place lies in.
    #[inline]
    fn look_at(&self, text: &[u8], at: usize, found: &mut impl FnMut(usize, u32)) {
        // Where the text is cut off, what is missing is in no string.
        let around = |from: usize| text.get(from..).and_then(|rest| rest.first_chunk::<AROUND>());
        let mut copy = [0; AROUND];
        let around = at.checked_sub(STRIDE - 1).and_then(around).unwrap_or_else(|| {
            let first = at.saturating_sub(STRIDE - 1);
            let part = text.get(first..).unwrap_or_default();
            copy.iter_mut().skip(first + STRIDE - 1 - at).zip(part).for_each(|(byte, of)| *byte = *of);
            &copy
        });
        let bytes = |number: usize| bytes_at(around, number);
        let look_up = |number| self.strings.look_up(hash(bytes(number))) & 1;
        let mut numbers = (0..STRIDE).rev().fold(0, |bits, number| bits << 1 | look_up(number));
        while numbers != 0 {
            let number = numbers.trailing_zeros() as usize;
            numbers &= numbers - 1;
            // What begins before the text is not in it.
            let Some(start) = (at + number).checked_sub(STRIDE - 1) else { continue };
            self.strings_at(bytes(number), |value| found(start, value));
        }
    }

    /// Finds the strings that are these bytes.
    #[inline]
    fn strings_at(&self, bytes: u64, found: impl FnMut(u32)) {
        let numbers = places(bytes, self.numbers.len()).map_while(|place| self.numbers.get(place).copied().flatten());
        let anchors = numbers.filter_map(|number| self.anchors.get(number.get() as usize - 1));
        anchors.filter(|(anchor, _)| *anchor == bytes).map(|(_, value)| *value).for_each(found);
    }
}

/// The places of the strings that are these bytes, of so many, in the order in which they are tried.
#[inline]
fn places(bytes: u64, len: usize) -> impl Iterator<Item = usize> {
    // The count is a power of two; of one place there is no highest bit.
    let first = hash(bytes).checked_shr(64 - len.trailing_zeros()).unwrap_or_default() as usize;
    (0..len).map(move |probe| (first + probe) & (len - 1))
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
