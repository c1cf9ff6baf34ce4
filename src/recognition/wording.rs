//! One wording of a message, as it is compared with a text.

use alloc::vec::Vec;

use super::alignment::{MOST_OF_TEXT, Words};
use crate::shared::anchor::WordingRecord;
use crate::shared::letters::{self, next, previous};
use crate::shared::pattern::{ANCHOR, NUMBER, segments};

/// Where a message has a placeholder, a text may have up to so many bytes.
const LONGEST_VALUE: usize = 160;
/// With fewer letters or words a wording may occur anywhere.
const SHORT_LETTERS: usize = 28;
const SHORT_WORDS: usize = 5;
/// With so many words even an ordinary wording is hardly shown by something else.
const LONG_WORDS: usize = 12;
/// With fewer words nothing is near a wording.
const NEAR_WORDS: usize = 8;
/// So many letters around an anchor have to be the same before anything is near a wording.
const NEAR_LETTERS: usize = 24;

/// A wording of a message: its letters, with gaps for its placeholders.
#[derive(Debug)]
pub(super) struct Wording {
    /// What stands between placeholders, folded; never empty.
    segments: Vec<Vec<u8>>,
    words: Words,
    /// Whether it is too short or too ordinary to be taken without a sign of Azure Backup, or said by every service.
    pub(super) needs_context: bool,
    /// Whether something near it can only be it.
    is_particular: bool,
}

/// Where an anchor stands within a wording.
#[derive(Clone, Copy, Debug)]
pub(super) struct Position {
    pub(super) segment: usize,
    /// How many letters of the segment stand before it.
    pub(super) from: usize,
    /// How many stand up to its end.
    pub(super) to: usize,
}

/// Letters of a segment that stand in a text as they are.
#[derive(Clone, Copy, Debug)]
pub(super) struct Run {
    pub(super) start: usize,
    pub(super) end: usize,
    /// How many letters of the segment stand before it, and how many up to its end.
    pub(super) from: usize,
    pub(super) to: usize,
}

/// A word of a text, and where it stands.
#[derive(Clone, Copy, Debug)]
struct Word {
    hash: u32,
    start: usize,
    end: usize,
}

/// Something nearly like a wording.
#[derive(Clone, Copy, Debug)]
pub(super) struct Near {
    pub(super) start: usize,
    pub(super) end: usize,
    /// How much of it is the same, in percent.
    pub(super) score: u8,
}

impl Wording {
    /// Takes a message, and what is known of it.
    pub(super) fn new(message: &str, of: WordingRecord) -> Self {
        let segments = segments(message);
        let words = Words::new(words(message.as_bytes(), 0, message.len()).map(|word| word.hash));
        let letters: usize = segments.iter().map(Vec::len).sum();
        let is_short = letters < SHORT_LETTERS || words.len() < SHORT_WORDS;
        let is_long = words.len() >= LONG_WORDS;
        let needs_context = is_short || of.needs_context || of.is_ordinary && !is_long;
        Self { segments, words, needs_context, is_particular: is_long && !of.is_ordinary }
    }

    /// Finds as much of the segment of an anchor as stands around it in a text.
    pub(super) fn run(&self, text: &[u8], anchor: usize, position: Position, steps: &mut u64) -> Option<Run> {
        let segment = self.segments.get(position.segment)?;
        let (before, behind) = (segment.get(..position.from)?, segment.get(position.to..)?);
        let (behind, end) = same_letters(text, anchor + ANCHOR, behind.iter(), next, steps);
        let (before, start) = same_letters(text, anchor, before.iter().rev(), previous, steps);
        Some(Run { start, end, from: position.from - before, to: position.to + behind })
    }

    /// Finds where this wording stands around a run of it.
    pub(super) fn matches(&self, text: &[u8], run: Run, position: Position, steps: &mut u64) -> Option<(usize, usize)> {
        let segment = self.segments.get(position.segment)?;
        // A run ends at a number, too.
        let mut start = match_pattern(text, run.start, segment.get(..run.from)?.iter().rev(), previous, steps)?;
        let mut end = match_pattern(text, run.end, segment.get(run.to..)?.iter(), next, steps)?;
        // `resourceGroups/…` is no `Resource group '…'`.
        if !letters::is_boundary(text, start) || !letters::is_boundary(text, end) {
            return None;
        }
        for segment in self.segments.get(position.segment + 1..)? {
            end = find_forwards(text, end, segment, steps)?;
        }
        for segment in self.segments.get(..position.segment)?.iter().rev() {
            start = find_backwards(text, start, segment, steps)?;
        }
        Some((start, end))
    }

    /// Whether it is long enough that something may be near it.
    pub(super) fn is_worth_comparing(&self) -> bool {
        self.words.len() >= NEAR_WORDS && !self.needs_context
    }

    /// Whether something near it can only be it, without a sign of Azure Backup.
    pub(super) const fn is_particular(&self) -> bool {
        self.is_particular
    }

    /// Finds what is nearly this wording around a run of it, with this score at least.
    pub(super) fn nearly_matches(
        &self,
        text: &[u8],
        run: Run,
        position: Position,
        lowest: u8,
        steps: &mut u64,
    ) -> Option<Near> {
        // Words that many texts have are anchors too: a good part of the wording has to stand around them.
        let total: usize = self.segments.iter().map(Vec::len).sum();
        if run.to - run.from < NEAR_LETTERS.max(total * 2 / 5) {
            return None;
        }
        // As many letters as the wording has before and behind the run, and a third of it more.
        let before = self.segments.iter().take(position.segment).map(Vec::len).sum::<usize>() + run.from;
        let behind = total - (before + run.to - run.from).min(total);
        let slack = total / 3 + 8;
        let from = walk(text, run.start, before + slack, previous, steps);
        let to = walk(text, run.end, behind + slack, next, steps);
        let mut window: Vec<Word> = Vec::with_capacity(MOST_OF_TEXT);
        window.extend(words(text, from, to).take(MOST_OF_TEXT));
        *steps += window.len() as u64;
        let aligned = self.words.align(window.iter().map(|word| word.hash), lowest)?;
        let start = window.get(aligned.first)?.start;
        let end = window.get(aligned.behind.checked_sub(1)?)?.end;
        (start < end).then_some(Near { start, end, score: aligned.score })
    }
}

/// Where a pattern ends that begins at a place, read in one direction.
fn match_pattern<'p>(
    text: &[u8],
    mut place: usize,
    pattern: impl Iterator<Item = &'p u8>,
    step: impl Fn(&[u8], usize) -> Option<letters::Letter>,
    steps: &mut u64,
) -> Option<usize> {
    for &wanted in pattern {
        *steps += 1;
        let (letter, there) = step(text, place)?;
        let is_same = if wanted == NUMBER { letter.is_ascii_digit() } else { letter == wanted };
        if !is_same {
            return None;
        }
        place = there;
        if wanted == NUMBER {
            while let Some((_, there)) = step(text, place).filter(|(digit, _)| digit.is_ascii_digit()) {
                *steps += 1;
                place = there;
            }
        }
    }
    Some(place)
}

/// How many letters of a pattern follow a place, read in one direction, and where they end.
fn same_letters<'p>(
    text: &[u8],
    mut place: usize,
    pattern: impl Iterator<Item = &'p u8>,
    step: impl Fn(&[u8], usize) -> Option<letters::Letter>,
    steps: &mut u64,
) -> (usize, usize) {
    let same = pattern.take_while(|&&wanted| {
        *steps += 1;
        match step(text, place) {
            Some((letter, there)) if letter == wanted => {
                place = there;
                true
            }
            _ => false,
        }
    });
    (same.count(), place)
}

/// Finds the end of a segment behind a placeholder: the nearest one.
fn find_forwards(text: &[u8], from: usize, segment: &[u8], steps: &mut u64) -> Option<usize> {
    let to = text.len().min(from + LONGEST_VALUE);
    (from..to).find_map(|start| {
        *steps += 1;
        let is_start = letters::is_boundary(text, start) && text.get(start).is_some_and(|byte| letters::is_word(*byte));
        let end = if is_start { match_pattern(text, start, segment.iter(), next, steps) } else { None };
        end.filter(|&end| letters::is_boundary(text, end))
    })
}

/// Finds the start of a segment before a placeholder: the nearest one.
fn find_backwards(text: &[u8], from: usize, segment: &[u8], steps: &mut u64) -> Option<usize> {
    (from.saturating_sub(LONGEST_VALUE)..=from).rev().find_map(|end| {
        *steps += 1;
        let before = end.checked_sub(1).and_then(|last| text.get(last));
        let is_end = letters::is_boundary(text, end) && before.is_some_and(|byte| letters::is_word(*byte));
        let start = if is_end { match_pattern(text, end, segment.iter().rev(), previous, steps) } else { None };
        start.filter(|&start| letters::is_boundary(text, start))
    })
}

/// Goes so many letters from a place.
pub(super) fn walk(
    text: &[u8],
    mut place: usize,
    letters: usize,
    step: impl Fn(&[u8], usize) -> Option<letters::Letter>,
    steps: &mut u64,
) -> usize {
    for _ in 0..letters {
        *steps += 1;
        match step(text, place) {
            Some((_, there)) => place = there,
            None => break,
        }
    }
    place
}

/// The words of a part of a text.
fn words(text: &[u8], from: usize, to: usize) -> impl Iterator<Item = Word> {
    let text = text.get(..to).unwrap_or(text);
    let mut place = from;
    core::iter::from_fn(move || {
        let (letter, mut end) = next(text, place)?;
        let start = end - 1;
        let mut hash = word_hash(FNV_BASIS, letter);
        while let Some((letter, behind)) = next(text, end).filter(|&(_, behind)| behind == end + 1) {
            hash = word_hash(hash, letter);
            end = behind;
        }
        place = end;
        Some(Word { hash, start, end })
    })
}

const FNV_BASIS: u32 = 0x811C_9DC5;

fn word_hash(hash: u32, letter: u8) -> u32 {
    (hash ^ u32::from(letter)).wrapping_mul(0x0100_0193)
}

#[cfg(test)]
mod tests {
    use std::vec::Vec;

    use super::{Position, Wording};
    use crate::shared::pattern::ANCHOR;
    use crate::shared::record::{Field, WordingRecord};

    /// Whether a text shows a message, of which `recovery` is looked for.
    fn is_shown(message: &str, text: &str) -> bool {
        let wording = Wording::new(message, WordingRecord::read(&[0; WordingRecord::SIZE]));
        let place = |(segment, letters): (usize, &Vec<u8>)| {
            let from = letters.windows(ANCHOR).position(|part| part == b"recovery")?;
            Some(Position { segment, from, to: from + ANCHOR })
        };
        let position = wording.segments.iter().enumerate().find_map(place).unwrap();
        let run = wording.run(text.as_bytes(), text.find("recovery").unwrap(), position, &mut 0).unwrap();
        wording.matches(text.as_bytes(), run, position, &mut 0).is_some()
    }

    #[test]
    fn what_stands_beside_a_value_are_whole_words() {
        let message = "recovery <Vault> in <Group> is gone";
        assert!(is_shown(message, "recovery v in g is gone"));
        for other in ["recoverys/v in g is gone", "recovery v inner g is gone", "recovery v in g is gones"] {
            assert!(!is_shown(message, other), "{other}");
        }
        let message = "Group <Group> of vault <Vault> without recovery";
        assert!(is_shown(message, "Group g of vault v without recovery"));
        for other in ["Subgroup g of vault v without recovery", "Group g of vaults/v without recovery"] {
            assert!(!is_shown(message, other), "{other}");
        }
    }
}
