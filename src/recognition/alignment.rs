//! Aligns a text with a wording, word by word: semi-global alignment (Sellers), a column of its matrix in two numbers
//! (Myers, Hyyrö).

use alloc::boxed::Box;
use alloc::vec::Vec;

/// At most so many words are compared, one for each bit of a number; longer wordings tell themselves apart by their
/// first ones.
pub(super) const MOST_WORDS: usize = 48;
/// With at most so many words of a text.
pub(super) const MOST_OF_TEXT: usize = 2 * MOST_WORDS;

/// The words of a wording, as they are looked for in a text.
#[derive(Debug)]
pub(super) struct Words {
    len: usize,
    /// The hash of each, in their order, with a bit for each of its places.
    places: Box<[(u32, u64)]>,
}

/// The part of a text that takes the fewest edits of words to become a wording.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Aligned {
    /// Its first word, and the one behind its last.
    pub(super) first: usize,
    pub(super) behind: usize,
    /// How many words of the wording are the same, in percent.
    pub(super) score: u8,
}

/// A column of the matrix: what it costs to make the first words of a wording of a text that ends here.
#[derive(Clone, Copy)]
struct Column {
    /// Which words cost one more than those before them.
    more: u64,
    /// Which cost one less.
    less: u64,
    /// Which are the last one of the text.
    same: u64,
}

impl Column {
    /// Before the first word of a text each word of a wording is missing.
    const FIRST: Self = Self { more: u64::MAX, less: 0, same: 0 };

    /// What so many words cost. None costs nothing: a text may begin anywhere.
    const fn cost(self, words: usize) -> u32 {
        let words = (1 << words) - 1;
        (self.more & words).count_ones().saturating_sub((self.less & words).count_ones())
    }

    /// Returns the next column, and which words cost one more and one less there than here.
    const fn next(self, same: u64) -> (Self, u64, u64) {
        let kept = (same & self.more).wrapping_add(self.more) ^ self.more | same;
        let (dearer, cheaper) = (self.less | !(kept | self.more), self.more & kept);
        let (above, same_above) = (dearer << 1, same | self.less);
        (Self { more: cheaper << 1 | !(same_above | above), less: above & same_above, same }, dearer, cheaper)
    }
}

impl Words {
    /// Takes the hashes of the words of a wording.
    pub(super) fn new(words: impl Iterator<Item = u32>) -> Self {
        let mut places: Vec<(u32, u64)> = words.take(MOST_WORDS).zip(0..).map(|(word, at)| (word, 1 << at)).collect();
        let len = places.len();
        places.sort_unstable();
        places.dedup_by(|(word, place), (kept, places)| {
            *places |= if word == kept { *place } else { 0 };
            word == kept
        });
        Self { len, places: places.into_boxed_slice() }
    }

    pub(super) const fn len(&self) -> usize {
        self.len
    }

    fn places(&self, word: u32) -> u64 {
        let found = self.places.binary_search_by_key(&word, |(word, _)| *word).ok();
        found.and_then(|at| self.places.get(at)).map_or(0, |(_, places)| *places)
    }

    /// Finds the part of a text that is nearest to this wording: of several, the one that ends first. `None` if it is
    /// not as near as is asked.
    pub(super) fn align(&self, text: impl Iterator<Item = u32>, lowest: u8) -> Option<Aligned> {
        let last = 1_u64 << self.len.checked_sub(1)?;
        let mut columns = [Column::FIRST; MOST_OF_TEXT + 1];
        let mut column = Column::FIRST;
        let mut cost = self.len;
        let (mut fewest, mut behind) = (cost, 0);
        for ((at, slot), word) in columns.iter_mut().enumerate().skip(1).zip(text) {
            let (next, dearer, cheaper) = column.next(self.places(word));
            column = next;
            *slot = next;
            cost = cost + usize::from(dearer & last != 0) - usize::from(cheaper & last != 0);
            if cost < fewest {
                (fewest, behind) = (cost, at);
            }
        }
        let score = (100 * self.len.saturating_sub(fewest) / self.len) as u8;
        (score >= lowest).then(|| Aligned { first: self.first(&columns, behind), behind, score })
    }

    /// Goes back to the first word of the part that ends before a word: where there are several ways, by words that
    /// are kept or exchanged, then by those that are missing.
    fn first(&self, columns: &[Column], behind: usize) -> usize {
        let column = |at: usize| columns.get(at).copied().unwrap_or(Column::FIRST);
        let (mut words, mut at) = (self.len, behind);
        while words > 0 && at > 0 {
            let (here, left) = (column(at), column(at - 1));
            let cost = here.cost(words);
            let is_other = here.same >> (words - 1) & 1 == 0;
            if left.cost(words - 1) + u32::from(is_other) == cost {
                (words, at) = (words - 1, at - 1);
            } else if here.cost(words - 1) + 1 == cost {
                words -= 1;
            } else {
                at -= 1;
            }
        }
        at
    }
}

#[cfg(test)]
mod tests {
    use std::vec::Vec;

    use proptest::prelude::*;

    use super::{Aligned, MOST_OF_TEXT, MOST_WORDS, Words};

    /// The whole matrix, each cell with what it costs and the word of the text with which the cheapest way begins.
    fn expected(wording: &[u32], text: &[u32]) -> Aligned {
        let mut row: Vec<(usize, usize)> = (0..=text.len()).map(|first| (0, first)).collect();
        for (number, wanted) in wording.iter().enumerate() {
            let above = row.clone();
            row[0] = (number + 1, 0);
            for (at, word) in text.iter().enumerate() {
                let kept = (above[at].0 + usize::from(word != wanted), above[at].1);
                let missing = (above[at + 1].0 + 1, above[at + 1].1);
                let extra = (row[at].0 + 1, row[at].1);
                row[at + 1] = [kept, missing, extra].into_iter().min_by_key(|cell| cell.0).unwrap();
            }
        }
        let (behind, (cost, first)) = row.into_iter().enumerate().min_by_key(|(_, cell)| cell.0).unwrap();
        Aligned { first, behind, score: (100 * (wording.len() - cost) / wording.len()) as u8 }
    }

    proptest! {
        #[test]
        fn two_numbers_tell_the_same_as_the_matrix(
            wording in prop::collection::vec(0..6_u32, 1..=MOST_WORDS),
            text in prop::collection::vec(0..6_u32, 0..=MOST_OF_TEXT),
            // From where a part of the wording stands in the text, and how much of it.
            from in 0..MOST_OF_TEXT,
            len in 0..MOST_WORDS,
            lowest in 0..=100_u8,
        ) {
            let mut text = text;
            text.iter_mut().skip(from).zip(wording.iter().take(len)).for_each(|(word, of)| *word = *of);
            let expected = expected(&wording, &text);
            let aligned = Words::new(wording.iter().copied()).align(text.into_iter(), lowest);
            prop_assert_eq!(aligned, Some(expected).filter(|expected| expected.score >= lowest));
        }
    }

    #[test]
    fn nothing_is_near_no_words() {
        assert_eq!(Words::new([].into_iter()).align([1, 2].into_iter(), 0), None);
    }
}
