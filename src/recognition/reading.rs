//! The words of a text, each read once, however many wordings are compared with it.

use alloc::vec::Vec;

use crate::shared::letters::{next_with_start, previous};
use crate::shared::pattern::ANCHOR;

/// So many letters are kept at most.
const MOST_LETTERS: usize = 1 << 12;

/// A word of a text or of a wording, and where it stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word {
    pub(super) hash: u32,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// A part of a text that has been read. Places are counted from the beginning of the whole text.
#[derive(Debug, Default)]
pub(super) struct Reading {
    letters: Vec<Letter>,
    /// Its words, each with the number of its first letter.
    words: Vec<(usize, Word)>,
    /// Whether no letter is near before the first one.
    is_beginning: bool,
    /// Where to read on; the last word may go on there.
    read_to: usize,
}

/// How many letters are the same before and behind a place, and where they begin and end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Same {
    pub(super) before: usize,
    pub(super) behind: usize,
    pub(super) start: usize,
    pub(super) end: usize,
}

#[derive(Clone, Copy, Debug)]
struct Letter {
    letter: u8,
    /// How many bytes it is written in.
    len: u8,
    start: usize,
}

impl Letter {
    fn end(self) -> usize {
        self.start + usize::from(self.len)
    }
}

impl Reading {
    /// Shows the words of a text that begins at `base`: as many letters as asked before a letter and from it on. What
    /// they are cut off of at both ends is no part of them.
    pub(super) fn words<'r>(
        &'r mut self,
        text: &[u8],
        base: usize,
        at: usize,
        (before, behind): (usize, usize),
        steps: &mut u64,
    ) -> impl Iterator<Item = Word> + Clone + use<'r> {
        let known = self.number(base + at).filter(|number| *number >= before || self.is_beginning);
        let number = match known.filter(|_| self.letters.len() < MOST_LETTERS) {
            Some(number) => number,
            None => self.begin(text, base, at, before, steps),
        };
        let (from, to) = (number.saturating_sub(before), number + behind);
        self.read(text, base, to, steps);
        let this = &*self;
        let first = this.words.partition_point(|(first, _)| *first <= from).saturating_sub(1);
        let words = this.words.get(first..).unwrap_or_default();
        words.iter().take_while(move |(first, _)| *first < to).enumerate().map(move |(at, &(first, word))| {
            let end = words.get(at + 1).map_or(this.letters.len(), |(next, _)| *next);
            if first >= from && end <= to { word } else { this.part(first.max(from), end.min(to)) }
        })
    }

    /// The number of the letter that stands at a place.
    fn number(&self, place: usize) -> Option<usize> {
        self.letters.binary_search_by_key(&place, |letter| letter.start).ok()
    }

    /// Finds how much of what stands before and behind an anchor of so many letters is there around a place, as far as
    /// the text has been read. `None` if that place has not been.
    pub(super) fn same(&self, place: usize, letters: usize, before: &[u8], behind: &[u8]) -> Option<Same> {
        let number = self.number(place)?;
        let last = self.letters.get((number + letters).checked_sub(1)?);
        last.filter(|last| last.end() == place + ANCHOR)?;
        let (read, rest) = self.letters.split_at_checked(number)?;
        let rest = rest.get(letters..)?;
        let are_same = |(letter, wanted): &(&Letter, &u8)| letter.letter == **wanted;
        let before = read.iter().rev().zip(before.iter().rev()).take_while(are_same).count();
        let behind = rest.iter().zip(behind).take_while(are_same).count();
        let start = self.letters.get(number - before)?.start;
        let end = self.letters.get((number + letters + behind).checked_sub(1)?)?.end();
        Some(Same { before, behind, start, end })
    }

    /// Begins anew so many letters before one, and returns the number of that.
    fn begin(&mut self, text: &[u8], base: usize, at: usize, before: usize, steps: &mut u64) -> usize {
        let mut place = at;
        let mut count = 0;
        while let Some((_, there)) = previous(text, place).filter(|_| count < before) {
            place = there;
            count += 1;
        }
        *steps += count as u64;
        self.letters.clear();
        self.words.clear();
        (self.is_beginning, self.read_to) = (count < before, base + place);
        self.read(text, base, count, steps);
        self.number(base + at).unwrap_or(count)
    }

    /// Reads on until there are so many letters, as long as one is near.
    fn read(&mut self, text: &[u8], base: usize, letters: usize, steps: &mut u64) {
        while self.letters.len() < letters {
            let read = self.read_to.checked_sub(base).and_then(|place| next_with_start(text, place));
            let Some((letter, start, end)) = read else { return };
            *steps += 1;
            let (start, end) = (base + start, base + end);
            let number = self.letters.len();
            match self.words.last_mut() {
                Some((_, word)) if word.end == start => {
                    *word = Word { hash: word_hash(word.hash, letter), end, ..*word };
                }
                _ => self.words.push((number, Word { hash: word_hash(FNV_BASIS, letter), start, end })),
            }
            // None is longer: `=C3=`, a line end and `=BC`.
            self.letters.push(Letter { letter, len: u8::try_from(end - start).unwrap_or(u8::MAX), start });
            self.read_to = end;
        }
    }

    /// A part of a word, by the numbers of its letters.
    fn part(&self, from: usize, to: usize) -> Word {
        let letters = self.letters.get(from..to).unwrap_or_default();
        let start = letters.first().map_or(0, |letter| letter.start);
        let end = letters.last().map_or(0, |letter| letter.end());
        let hash = letters.iter().fold(FNV_BASIS, |hash, letter| word_hash(hash, letter.letter));
        Word { hash, start, end }
    }
}

/// The words of a text.
pub(super) fn words(text: &[u8]) -> impl Iterator<Item = Word> {
    let mut reading = Reading::default();
    reading.read(text, 0, usize::MAX, &mut 0);
    reading.words.into_iter().map(|(_, word)| word)
}

const FNV_BASIS: u32 = 0x811C_9DC5;

fn word_hash(hash: u32, letter: u8) -> u32 {
    (hash ^ u32::from(letter)).wrapping_mul(0x0100_0193)
}

#[cfg(test)]
mod tests {
    use std::string::String;
    use std::vec::Vec;

    use super::{Reading, words};

    const TEXT: &str = "The VM isn't in a\\r\\nstate that allows\n   backups.";

    /// What stands at the words around a place, in a reading that may have read something else before.
    fn around<'t>(reading: &mut Reading, text: &'t str, base: usize, at: usize, sides: (usize, usize)) -> Vec<&'t str> {
        let words: Vec<_> = reading.words(text.as_bytes(), base, at, sides, &mut 0).collect();
        words.iter().map(|word| &text[word.start - base..word.end - base]).collect()
    }

    #[test]
    fn as_many_letters_are_read_as_are_asked_for() {
        let at = TEXT.find("state").unwrap();
        let mut reading = Reading::default();
        assert_eq!(around(&mut reading, TEXT, 100, at, (3, 7)), ["in", "a", "state", "th"]);
        // What is known is not read again, and it tells the same.
        assert_eq!(around(&mut reading, TEXT, 100, at, (2, 7)), ["n", "a", "state", "th"]);
        assert_eq!(around(&mut reading, TEXT, 100, at, (0, 2)), ["st"]);
        assert_eq!(around(&mut reading, TEXT, 100, at + 2, (4, 3)), ["n", "a", "state"]);
        assert_eq!(around(&mut reading, TEXT, 100, at, (3, 99)).concat(), "inastatethatallowsbackups");
        assert_eq!(around(&mut reading, TEXT, 100, at, (99, 5)).concat(), "TheVMisn'tinastate");
    }

    #[test]
    fn what_has_been_read_tells_how_much_of_a_pattern_is_there() {
        let at = TEXT.find("state").unwrap();
        let mut reading = Reading::default();
        assert_eq!(reading.same(at, 7, b"", b""), None);
        around(&mut reading, TEXT, 0, at, (5, 12));
        let same = reading.same(at, 7, b"xina", b"att").unwrap();
        assert_eq!((same.before, same.behind, &TEXT[same.start..same.end]), (3, 2, "in a\\r\\nstate that"));
        // No more of it is known, and this is no anchor.
        let same = reading.same(at, 7, b"vmisnotina", b"atallows").unwrap();
        assert_eq!((same.before, same.behind, &TEXT[same.start..same.end]), (5, 5, "'t in a\\r\\nstate that all"));
        assert_eq!(reading.same(at, 8, b"", b""), None);
    }

    #[test]
    fn a_word_has_the_same_hash_wherever_it_stands() {
        let hashes = |text: &str| words(text.as_bytes()).map(|word| word.hash).collect::<Vec<_>>();
        assert_eq!(hashes("the  State,"), hashes("THE \\n state"));
        assert_ne!(hashes("the state"), hashes("state the"));
    }

    #[test]
    fn little_is_kept_of_a_long_text() {
        let text: String = "abcdefg ".repeat(10_000);
        let mut reading = Reading::default();
        let mut steps = 0;
        for at in (0..text.len() - 100).step_by(8) {
            assert_eq!(reading.words(text.as_bytes(), 0, at, (70, 70), &mut steps).count(), 10 + (at / 8).min(10));
            assert!(reading.letters.len() < 5_000);
        }
        assert!(steps < 2 * text.len() as u64, "{steps}");
    }
}
