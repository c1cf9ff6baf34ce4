//! Finds many short strings in a text at once, in any case.
//!
//! Every string to find is eight bytes long, so whatever the text, one place in four lies less than four bytes behind its
//! beginning and sees five bytes of it. So it is enough to look at every fourth place, at five bytes each. Nearly all
//! are told apart by one bit of a table that fits into the nearest cache, and no look depends on the one before.

use alloc::boxed::Box;
use alloc::vec;

/// A string to find.
pub(super) type Anchor = [u8; LENGTH];

/// How long the strings are.
pub(super) const LENGTH: usize = 8;
/// The distance of the places that are looked at.
const STRIDE: usize = 4;
/// The bytes that are looked at: `LENGTH - STRIDE + 1`.
const GRAM: u64 = 0xFF_FFFF_FFFF;
/// Sets the bit that tells upper from lower case; what else it merges makes no difference to what is looked for.
const FOLD: u64 = 0x2020_2020_2020_2020;
/// A block of bytes in which grams begin, but for the last eight.
const BLOCK: usize = 40;
/// So many places are gathered before they are looked at.
const HITS: usize = 64;

/// Strings to find.
#[derive(Debug)]
pub(super) struct Grams {
    /// The five bytes that are seen of a string, wherever the place lies.
    grams: Filter,
    /// The strings themselves.
    anchors: Filter,
    /// The strings with their values, placed by their hashes; at least half of the places are free.
    table: Box<[Option<(u64, u32)>]>,
}

/// Tells for nearly all numbers that were not put in that they were not.
#[derive(Debug)]
struct Filter {
    words: Box<[u64]>,
    shift: u32,
}

impl Filter {
    /// Makes room for so many numbers, with so many bits for each.
    fn new(numbers: usize, bits: usize) -> Self {
        let bits = (numbers * bits).next_power_of_two().clamp(1 << 10, 1 << 24);
        Self { words: vec![0; bits / 64].into_boxed_slice(), shift: 64 - bits.trailing_zeros() }
    }

    fn insert(&mut self, number: u64) {
        let bit = hash(number) >> self.shift;
        if let Some(word) = self.words.get_mut((bit / 64) as usize) {
            *word |= 1 << (bit % 64);
        }
    }

    /// Returns 1 if a number may have been put in, and 0 if it has not.
    #[inline]
    fn may_have(&self, number: u64) -> usize {
        let bit = hash(number) >> self.shift;
        self.words.get((bit / 64) as usize).map_or(0, |word| (word >> (bit % 64)) as usize & 1)
    }
}

const fn hash(number: u64) -> u64 {
    number.wrapping_mul(0x9E37_79B9_7F4A_7C15)
}

/// Folds eight bytes of a text.
pub(super) const fn fold(bytes: Anchor) -> u64 {
    u64::from_le_bytes(bytes) | FOLD
}

impl Grams {
    /// Takes the strings to find, each with a value of the caller's.
    pub(super) fn new(strings: &[(Anchor, u32)]) -> Self {
        let mut grams = Filter::new(strings.len() * STRIDE, 32);
        let mut anchors = Filter::new(strings.len(), 64);
        let mut table = vec![None; (strings.len() * 2).next_power_of_two().max(2)].into_boxed_slice();
        for &(anchor, value) in strings {
            let anchor = fold(anchor);
            anchors.insert(anchor);
            for offset in 0..STRIDE {
                grams.insert((anchor >> (8 * offset)) & GRAM);
            }
            let free = places(anchor, table.len()).find(|&place| table.get(place).is_some_and(Option::is_none));
            if let Some(entry) = free.and_then(|place| table.get_mut(place)) {
                *entry = Some((anchor, value));
            }
        }
        Self { grams, anchors, table }
    }

    /// Finds all strings that begin within `from..to` and end within the text, in no order: where each begins, and its
    /// value.
    pub(super) fn find(&self, text: &[u8], from: usize, to: usize, mut found: impl FnMut(usize, u32)) {
        let mut found = |place, value| {
            if (from..to).contains(&place) {
                found(place, value);
            }
        };
        let end = text.len().min(to.saturating_add(LENGTH - 1));
        let Some(mut rest) = text.get(from..end) else { return };
        let mut place = from;
        // Places are gathered without a branch, as chance decides, and looked at afterwards.
        let mut hits = [0_usize; HITS];
        while !rest.is_empty() {
            let mut count = 0;
            while let (Some(block), true) = (rest.first_chunk::<BLOCK>(), count <= HITS - BLOCK / STRIDE) {
                for offset in (0..BLOCK - 8).step_by(STRIDE) {
                    if let Some(hit) = hits.get_mut(count) {
                        *hit = place + offset;
                    }
                    count += self.grams.may_have(bytes_at(block, offset) & GRAM);
                }
                rest = rest.get(BLOCK - 8..).unwrap_or_default();
                place += BLOCK - 8;
            }
            if count == 0 {
                // The last bytes, fewer than a block.
                for offset in (0..rest.len()).step_by(STRIDE) {
                    if let Some(hit) = hits.get_mut(count) {
                        *hit = place + offset;
                    }
                    count += self.grams.may_have(bytes_at(rest, offset) & GRAM);
                }
                rest = &[];
            }
            for &at in hits.iter().take(count) {
                self.look_at(text, at, &mut found);
            }
        }
    }

    /// Looks for strings that a place may lie in.
    #[inline]
    fn look_at(&self, text: &[u8], at: usize, found: &mut impl FnMut(usize, u32)) {
        let from = at.saturating_sub(STRIDE - 1);
        let window = text.get(from..).and_then(|rest| rest.first_chunk::<16>());
        let beginnings = match window {
            Some(window) if at >= STRIDE => {
                let window = u128::from_le_bytes(*window);
                [window as u64, (window >> 8) as u64, (window >> 16) as u64, (window >> 24) as u64]
                    .map(|bytes| bytes | FOLD)
            }
            _ => [0, 1, 2, 3].map(|offset| bytes_at(text, from + offset)),
        };
        let [a, b, c, d] = beginnings.map(|bytes| self.anchors.may_have(bytes));
        if a | b | c | d != 0 {
            for (offset, bytes) in beginnings.into_iter().enumerate() {
                if from + offset <= at {
                    self.check(bytes, from + offset, found);
                }
            }
        }
    }

    fn check(&self, bytes: u64, start: usize, found: &mut impl FnMut(usize, u32)) {
        for place in places(bytes, self.table.len()) {
            match self.table.get(place) {
                Some(Some((anchor, value))) if *anchor == bytes => found(start, *value),
                Some(Some(_)) => {}
                _ => return,
            }
        }
    }
}

/// The places of a table, in the order in which they are tried for a string.
fn places(anchor: u64, count: usize) -> impl Iterator<Item = usize> {
    let first = (hash(anchor) >> 32) as usize;
    // The count is a power of two.
    (0..count).map(move |probe| (first + probe) & (count - 1))
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

    use super::{Anchor, Grams, fold};

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
    fn nothing_to_find_finds_nothing() {
        assert_eq!(find(&Grams::new(&[]), b"UserErrorVmNotFoundV2", 0, 21), []);
    }
}
