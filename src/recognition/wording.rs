//! One wording of a message, as it is compared with a text.

use alloc::vec::Vec;

use crate::shared::anchor::WordingRecord;
use crate::shared::letters::{self, next, previous};
use crate::shared::pattern::{ANCHOR, NUMBER, segments};

/// Where a message has a placeholder, a text may have up to so many bytes.
const LONGEST_VALUE: usize = 256;
/// With fewer letters or words a wording may occur anywhere.
const SHORT_LETTERS: usize = 28;
const SHORT_WORDS: usize = 5;
/// With so many words even an ordinary wording is hardly shown by something else.
const LONG_WORDS: usize = 12;
/// With fewer words nothing is near a wording.
const NEAR_WORDS: usize = 8;
/// Something particular is near a wording with this score without a sign of Azure Backup.
const NEAR_ALONE: u8 = 85;
/// So many letters around an anchor have to be the same before anything is near a wording.
const NEAR_LETTERS: usize = 24;
/// With fewer letters of its beginning what is cut short is not taken for a wording.
const CUT_LETTERS: usize = 24;
/// With so many letters of its beginning a particular wording needs no sign of Azure Backup.
const CUT_LETTERS_ALONE: usize = 60;
/// At most so many words are compared; longer wordings tell themselves apart by their first ones.
const MOST_WORDS: usize = 48;

/// A wording of a message: its letters, with gaps for its placeholders.
#[derive(Debug)]
pub(super) struct Wording {
    /// What stands between placeholders, folded; never empty.
    segments: Vec<Vec<u8>>,
    /// Its words, as hashes.
    words: Vec<u32>,
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
    /// Whether it is told without a sign of Azure Backup.
    pub(super) is_told_alone: bool,
}

impl Wording {
    /// Takes a message, and what is known of it.
    pub(super) fn new(message: &str, of: WordingRecord) -> Self {
        let segments = segments(message);
        let mut words: Vec<u32> = words(message.as_bytes(), 0, message.len()).map(|word| word.hash).collect();
        words.truncate(MOST_WORDS);
        let letters: usize = segments.iter().map(Vec::len).sum();
        let is_short = letters < SHORT_LETTERS || words.len() < SHORT_WORDS;
        let is_long = words.len() >= LONG_WORDS;
        let needs_context = is_short || of.needs_context || of.is_ordinary && !is_long;
        Self { segments, words, needs_context, is_particular: is_long && !of.is_ordinary }
    }

    /// Finds where this wording stands around an anchor that has been seen in a text.
    pub(super) fn matches(
        &self,
        text: &[u8],
        anchor: usize,
        position: Position,
        steps: &mut u64,
    ) -> Option<(usize, usize)> {
        let segment = self.segments.get(position.segment)?;
        // Nearly always the first letters beside the anchor tell.
        let mut start = match_pattern(text, anchor, segment.get(..position.from)?.iter().rev(), previous, steps)?;
        let mut end = match_pattern(text, anchor + ANCHOR, segment.get(position.to..)?.iter(), next, steps)?;
        for segment in self.segments.get(position.segment + 1..)? {
            end = find_forwards(text, end, segment, steps)?;
        }
        for segment in self.segments.get(..position.segment)?.iter().rev() {
            start = find_backwards(text, start, segment, steps)?;
        }
        (letters::is_boundary(text, start) && letters::is_boundary(text, end)).then_some((start, end))
    }

    /// Whether it is long enough that something may be near it.
    pub(super) fn is_worth_comparing(&self) -> bool {
        self.words.len() >= NEAR_WORDS && !self.needs_context
    }

    /// Finds what is nearly this wording around an anchor.
    pub(super) fn nearly_matches(
        &self,
        text: &[u8],
        anchor: usize,
        position: Position,
        steps: &mut u64,
    ) -> Option<Near> {
        // Words that many texts have are anchors too: a good part of the wording has to stand around them.
        let total: usize = self.segments.iter().map(Vec::len).sum();
        let segment = self.segments.get(position.segment)?;
        let (before, behind) = (segment.get(..position.from)?, segment.get(position.to..)?);
        let same = position.to - position.from
            + follow(text, anchor + ANCHOR, behind.iter(), next, steps).0
            + follow(text, anchor, before.iter().rev(), previous, steps).0;
        if same < NEAR_LETTERS.max(total * 2 / 5) {
            return None;
        }
        // As many letters as the wording has before and behind the anchor, and a third of it more.
        let before: usize = self.segments.iter().take(position.segment).map(Vec::len).sum::<usize>() + position.from;
        let slack = total / 3 + 8;
        let from = walk(text, anchor, before + slack, previous, steps);
        let to = walk(text, anchor, total - before.min(total) + slack, next, steps);
        let mut window: Vec<Word> = Vec::with_capacity(MOST_WORDS * 2);
        window.extend(words(text, from, to).take(MOST_WORDS * 2));
        *steps += (window.len() * self.words.len()) as u64;
        self.align(&window)
    }

    /// Finds the beginning of this wording around an anchor where a text is cut short behind it.
    pub(super) fn matches_cut(&self, text: &[u8], anchor: usize, position: Position, steps: &mut u64) -> Option<Near> {
        let (shown, end) = self.shown(text, anchor, position, steps)?;
        let total: usize = self.segments.iter().map(Vec::len).sum();
        if shown < CUT_LETTERS.max(total * 2 / 5) || !is_cut(text, end) {
            return None;
        }
        let segment = self.segments.get(position.segment)?;
        let mut start = match_pattern(text, anchor, segment.get(..position.from)?.iter().rev(), previous, steps)?;
        for segment in self.segments.get(..position.segment)?.iter().rev() {
            start = find_backwards(text, start, segment, steps)?;
        }
        let score = (100 * shown / total).min(99) as u8;
        letters::is_boundary(text, start).then_some(Near {
            start,
            end,
            score,
            is_told_alone: self.is_particular && shown >= CUT_LETTERS_ALONE,
        })
    }

    /// How many letters of this wording a text shows up to where it ends or goes on in another way, and where that is.
    fn shown(&self, text: &[u8], anchor: usize, position: Position, steps: &mut u64) -> Option<(usize, usize)> {
        let segment = self.segments.get(position.segment)?;
        let (more, mut end) = follow(text, anchor + ANCHOR, segment.get(position.to..)?.iter(), next, steps);
        let before = self.segments.iter().take(position.segment).map(Vec::len).sum::<usize>() + position.to;
        let mut shown = before + more;
        if position.to + more < segment.len() {
            return Some((shown, end));
        }
        for segment in self.segments.get(position.segment + 1..)? {
            if let Some(there) = find_forwards(text, end, segment, steps) {
                (shown, end) = (shown + segment.len(), there);
                continue;
            }
            let to = text.len().min(end + LONGEST_VALUE);
            let beginnings = (end..to).filter(|start| letters::is_start(text, *start));
            let mut cuts = beginnings.map(|start| follow(text, start, segment.iter(), next, steps));
            return match cuts.find(|(more, end)| *more > 0 && is_cut(text, *end)) {
                Some((more, end)) => Some((shown + more, end)),
                // It may be cut within a value.
                None => Some((shown, if to == text.len() { to } else { end })),
            };
        }
        Some((shown, end))
    }

    /// Finds the part of a text that takes the fewest edits of words to become this wording: semi-global alignment
    /// (Sellers) over words.
    fn align(&self, window: &[Word]) -> Option<Near> {
        /// What the cheapest way here costs, and the word of the text with which it begins.
        #[derive(Clone, Copy)]
        struct Cell {
            cost: usize,
            first: usize,
        }
        // The text may begin and end anywhere.
        let mut row: Vec<Cell> = (0..=window.len()).map(|first| Cell { cost: 0, first }).collect();
        for (number, &wanted) in self.words.iter().enumerate() {
            let mut diagonal = *row.first()?;
            let mut left = Cell { cost: number + 1, first: diagonal.first };
            *row.first_mut()? = left;
            for (word, cell) in window.iter().zip(row.iter_mut().skip(1)) {
                let kept = Cell { cost: diagonal.cost + usize::from(word.hash != wanted), ..diagonal };
                let missing = Cell { cost: cell.cost + 1, ..*cell };
                let extra = Cell { cost: left.cost + 1, ..left };
                diagonal = *cell;
                left = [kept, missing, extra].into_iter().min_by_key(|cell| cell.cost)?;
                *cell = left;
            }
        }
        let (last, cell) = row.iter().enumerate().min_by_key(|(_, cell)| cell.cost)?;
        let kept = self.words.len().checked_sub(cell.cost)?;
        let score = (100 * kept / self.words.len()) as u8;
        let start = window.get(cell.first)?.start;
        let end = window.get(last.checked_sub(1)?)?.end;
        (start < end).then_some(Near { start, end, score, is_told_alone: self.is_particular && score >= NEAR_ALONE })
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
            while let Some((b'0'..=b'9', there)) =
                step(text, place).filter(|(_, there)| is_one_number(text, place, *there))
            {
                *steps += 1;
                place = there;
            }
        }
    }
    Some(place)
}

/// Whether two digits belong to one number: nothing stands between them, or a line end.
fn is_one_number(text: &[u8], one: usize, other: usize) -> bool {
    let between = text.get(one.min(other)..one.max(other)).unwrap_or_default();
    let mut rest = between.iter().skip_while(|byte| byte.is_ascii_digit());
    between.len() == 1 || rest.next().is_some_and(|byte| matches!(byte, b'\r' | b'\n' | b'='))
}

/// How many letters of a pattern follow a place, read in one direction, and where they end.
fn follow<'p>(
    text: &[u8],
    mut place: usize,
    pattern: impl Iterator<Item = &'p u8>,
    step: impl Fn(&[u8], usize) -> Option<letters::Letter>,
    steps: &mut u64,
) -> (usize, usize) {
    let same = pattern.take_while(|&&wanted| {
        let there = match_pattern(text, place, core::iter::once(&wanted), &step, steps);
        place = there.unwrap_or(place);
        there.is_some()
    });
    (same.count(), place)
}

/// Whether a text is cut short at a place: it ends there, or what holds it, or dots stand there.
fn is_cut(text: &[u8], place: usize) -> bool {
    const ENDS: [&[u8]; 12] = [
        b"\xE2\x80\xA6",
        b"..",
        b"\\u2026",
        b"&hellip;",
        b"&#8230;",
        b"[..",
        b"\"",
        b"\\\"",
        b"\\u0022",
        b"&quot;",
        b"</",
        b"|",
    ];
    let rest = text.get(place..).unwrap_or_default().trim_ascii_start();
    let is_line_end = text.get(place).is_some_and(|byte| matches!(byte, b'\n' | b'\r' | b'\t'));
    rest.is_empty() || is_line_end || ENDS.iter().any(|end| rest.starts_with(end))
}

/// Finds the end of a segment behind a placeholder: the nearest one.
fn find_forwards(text: &[u8], from: usize, segment: &[u8], steps: &mut u64) -> Option<usize> {
    let to = text.len().min(from + LONGEST_VALUE);
    (from..to).find_map(|start| {
        *steps += 1;
        if letters::is_start(text, start) { match_pattern(text, start, segment.iter(), next, steps) } else { None }
    })
}

/// Finds the start of a segment before a placeholder: the nearest one.
fn find_backwards(text: &[u8], from: usize, segment: &[u8], steps: &mut u64) -> Option<usize> {
    (from.saturating_sub(LONGEST_VALUE)..=from).rev().find_map(|end| {
        *steps += 1;
        if letters::is_end(text, end) { match_pattern(text, end, segment.iter().rev(), previous, steps) } else { None }
    })
}

/// Goes so many letters from a place.
fn walk(
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
        while let Some((letter, behind)) = letters::letter_at(text, end) {
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
