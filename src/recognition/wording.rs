//! One wording of a message, as it is compared with a text.

use alloc::vec::Vec;

use super::alignment::{MOST_OF_TEXT, Words};
use super::reading::{Reading, words};
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
pub(super) const NEAR_ALONE: u8 = 85;
/// So many letters around an anchor have to be the same before anything is near a wording.
const NEAR_LETTERS: usize = 24;
/// With fewer letters of its beginning what is cut short is not taken for a wording.
const CUT_LETTERS: usize = 24;
/// So many of its beginning are enough, however long it is.
const CUT_LETTERS_ENOUGH: usize = 40;
/// With so many letters of its beginning a particular wording needs no sign of Azure Backup.
const CUT_LETTERS_ALONE: usize = 60;

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
    /// Whether no entry shows it any more: then it is told by its own words alone.
    is_retired: bool,
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
    pub(super) fn new(message: &str, of: WordingRecord, is_retired: bool) -> Self {
        let segments = segments(message);
        let words = Words::new(words(message.as_bytes()).map(|word| word.hash));
        let letters: usize = segments.iter().map(Vec::len).sum();
        let is_short = letters < SHORT_LETTERS || words.len() < SHORT_WORDS;
        let is_long = words.len() >= LONG_WORDS;
        let needs_context = is_short || of.needs_context || of.is_ordinary && !is_long;
        Self { segments, words, needs_context, is_particular: is_long && !of.is_ordinary, is_retired }
    }

    /// How many letters it has beside its placeholders.
    pub(super) fn letters(&self) -> usize {
        self.segments.iter().map(Vec::len).sum()
    }

    /// How many placeholders stand between its letters.
    pub(super) fn placeholders(&self) -> usize {
        self.segments.len().saturating_sub(1)
    }

    /// Finds as much of the segment of an anchor as stands around it in a text.
    pub(super) fn run(
        &self,
        (text, base): (&[u8], usize),
        anchor: usize,
        position: Position,
        reading: &Reading,
        steps: &mut u64,
    ) -> Option<Run> {
        let segment = self.segments.get(position.segment)?;
        let (before, behind) = (segment.get(..position.from)?, segment.get(position.to..)?);
        let mut run = Run { start: anchor, end: anchor + ANCHOR, from: position.from, to: position.to };
        if let Some(same) = reading.same(base + anchor, position.to - position.from, before, behind) {
            *steps += (same.before + same.behind) as u64;
            let (start, end) = (same.start.checked_sub(base)?, same.end.checked_sub(base)?);
            run = Run { start, end, from: position.from - same.before, to: position.to + same.behind };
        }
        // Where it has not been read it may go on.
        let is_letter = |letter: &&u8| **letter != NUMBER;
        let (before, behind) = (segment.get(..run.from)?, segment.get(run.to..)?);
        let (behind, end) = follow(text, run.end, behind.iter().take_while(is_letter), next, steps);
        let (before, start) = follow(text, run.start, before.iter().rev().take_while(is_letter), previous, steps);
        Some(Run { start, end, from: run.from - before, to: run.to + behind })
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

    /// Finds what is nearly this wording around a run of it, with this score at least.
    pub(super) fn nearly_matches(
        &self,
        (text, base): (&[u8], usize),
        run: Run,
        position: Position,
        reading: &mut Reading,
        lowest: u8,
        steps: &mut u64,
    ) -> Option<Near> {
        if self.words.len() < NEAR_WORDS || self.needs_context || self.is_retired {
            return None;
        }
        // Words that many texts have are anchors too: a good part of the wording has to stand around them.
        let total = self.letters();
        if run.to - run.from < NEAR_LETTERS.max(total * 2 / 5) {
            return None;
        }
        // As many letters as the wording has before and behind the run, and a third of it more.
        let before = self.segments.iter().take(position.segment).map(Vec::len).sum::<usize>() + run.from;
        let behind = total - (before + run.to - run.from).min(total);
        let slack = total / 3 + 8;
        let sides = (before + slack, run.to - run.from + behind + slack);
        let window = reading.words(text, base, run.start, sides, steps).take(MOST_OF_TEXT);
        let aligned = self.words.align(window.clone().map(|word| word.hash), lowest, steps)?;
        let start = window.clone().nth(aligned.first)?.start - base;
        let end = window.clone().nth(aligned.behind.checked_sub(1)?)?.end - base;
        let is_told_alone = self.is_particular && aligned.score >= NEAR_ALONE;
        (start < end).then_some(Near { start, end, score: aligned.score, is_told_alone })
    }

    /// Finds the beginning of this wording around a run of it where a text is cut short behind that.
    #[inline(never)]
    pub(super) fn matches_cut(&self, text: &[u8], run: Run, position: Position, steps: &mut u64) -> Option<Near> {
        if self.is_retired {
            return None;
        }
        let (shown, end) = self.shown(text, run, position, steps)?;
        let total = self.letters();
        if shown < CUT_LETTERS.max(total * 2 / 5).min(CUT_LETTERS_ENOUGH) || !is_cut(text, end) {
            return None;
        }
        let segment = self.segments.get(position.segment)?;
        let mut start = match_pattern(text, run.start, segment.get(..run.from)?.iter().rev(), previous, steps)?;
        if !letters::is_boundary(text, start) {
            return None;
        }
        for segment in self.segments.get(..position.segment)?.iter().rev() {
            start = find_backwards(text, start, segment, steps)?;
        }
        let is_told_alone = self.is_particular && shown >= CUT_LETTERS_ALONE;
        Some(Near { start, end, score: (100 * shown / total).min(99) as u8, is_told_alone })
    }

    /// How many letters of this wording a text shows up to where it ends or goes on in another way, and where that is.
    #[inline(never)]
    fn shown(&self, text: &[u8], run: Run, position: Position, steps: &mut u64) -> Option<(usize, usize)> {
        let segment = self.segments.get(position.segment)?;
        let (more, mut end) = follow(text, run.end, segment.get(run.to..)?.iter(), next, steps);
        let mut shown = self.segments.iter().take(position.segment).map(Vec::len).sum::<usize>() + run.to + more;
        if run.to + more < segment.len() {
            return Some((shown, end));
        }
        for segment in self.segments.get(position.segment + 1..)? {
            let to = text.len().min(end + LONGEST_VALUE);
            let (mut cut, mut whole) = (None, None);
            for start in end..to {
                *steps += 1;
                if !may_begin(text, start, segment) {
                    continue;
                }
                let (more, there) = follow(text, start, segment.iter(), next, steps);
                if more == segment.len() && letters::is_boundary(text, there) {
                    whole = Some(there);
                    break;
                }
                if cut.is_none() && more > 0 && is_cut(text, there) {
                    cut = Some((more, there));
                }
            }
            if let Some(there) = whole {
                (shown, end) = (shown + segment.len(), there);
                continue;
            }
            return match cut {
                Some((more, end)) => Some((shown + more, end)),
                // It may be cut within a value.
                None => Some((shown, if to == text.len() { to } else { end })),
            };
        }
        Some((shown, end))
    }
}

/// Where a pattern ends that begins at a place, read in one direction.
fn match_pattern<'p>(
    text: &[u8],
    place: usize,
    mut pattern: impl Iterator<Item = &'p u8>,
    step: impl Fn(&[u8], usize) -> Option<letters::Letter>,
    steps: &mut u64,
) -> Option<usize> {
    pattern.try_fold(place, |place, &wanted| match_letter(text, place, wanted, &step, steps))
}

/// Where a letter of a pattern ends that begins at a place, read in one direction.
fn match_letter(
    text: &[u8],
    place: usize,
    wanted: u8,
    step: &impl Fn(&[u8], usize) -> Option<letters::Letter>,
    steps: &mut u64,
) -> Option<usize> {
    *steps += 1;
    let (letter, mut place) = step(text, place)?;
    if wanted != NUMBER {
        return (letter == wanted).then_some(place);
    }
    if !letter.is_ascii_digit() {
        return None;
    }
    while let Some((b'0'..=b'9', there)) = step(text, place).filter(|(_, there)| is_one_number(text, place, *there)) {
        *steps += 1;
        place = there;
    }
    Some(place)
}

/// Whether two digits belong to one number: nothing stands between them, or a line end.
fn is_one_number(text: &[u8], one: usize, other: usize) -> bool {
    let between = text.get(one.min(other)..one.max(other)).unwrap_or_default();
    let mut rest = between.iter().skip_while(|byte| byte.is_ascii_digit());
    between.len() == 1 || rest.next().is_some_and(|byte| matches!(byte, b'\r' | b'\n' | b'='))
}

/// How many letters of a pattern follow a place, read in one direction, and where they end; a number is one.
fn follow<'p>(
    text: &[u8],
    mut place: usize,
    pattern: impl Iterator<Item = &'p u8>,
    step: impl Fn(&[u8], usize) -> Option<letters::Letter>,
    steps: &mut u64,
) -> (usize, usize) {
    let same = pattern.take_while(|&&wanted| {
        let there = match_letter(text, place, wanted, &step, steps);
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
#[inline(never)]
fn find_forwards(text: &[u8], from: usize, segment: &[u8], steps: &mut u64) -> Option<usize> {
    let to = text.len().min(from + LONGEST_VALUE);
    (from..to).find_map(|start| {
        *steps += 1;
        let end = may_begin(text, start, segment).then(|| match_pattern(text, start, segment.iter(), next, steps))?;
        end.filter(|&end| letters::is_boundary(text, end))
    })
}

/// Finds the start of a segment before a placeholder: the nearest one.
#[inline(never)]
fn find_backwards(text: &[u8], from: usize, segment: &[u8], steps: &mut u64) -> Option<usize> {
    let last = segment.last().copied().unwrap_or_default();
    let lowest = from.saturating_sub(LONGEST_VALUE);
    (lowest..=from).rev().find_map(|end| {
        *steps += 1;
        let may_end = letters::may_stand_before(text, end, last) && letters::is_end(text, end);
        let start = may_end.then(|| match_pattern(text, end, segment.iter().rev(), previous, steps))?;
        start.filter(|&start| letters::is_boundary(text, start))
    })
}

/// Whether a segment may begin at a place: a word does, with the same letter.
fn may_begin(text: &[u8], start: usize, segment: &[u8]) -> bool {
    let first = segment.first().copied().unwrap_or_default();
    letters::may_stand_at(text, start, first) && letters::is_start(text, start)
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

#[cfg(test)]
mod tests {
    use std::borrow::ToOwned as _;

    use super::{Position, Reading, Wording};
    use crate::shared::record::{Field, WordingRecord};

    #[test]
    fn what_stands_beside_a_value_are_whole_words() {
        let is_shown = |message: &str, segment: usize, text: &str| {
            let wording = Wording::new(message, WordingRecord::read(&[]), false);
            let from = if segment == 0 { 0 } else { "of".len() };
            let anchor = text.find("recovery").unwrap_or_default();
            let position = Position { segment, from, to: from + 8 };
            let run = wording.run((text.as_bytes(), 0), anchor, position, &Reading::default(), &mut 0);
            run.and_then(|run| wording.matches(text.as_bytes(), run, position, &mut 0)).is_some()
        };
        for (message, segment) in
            [("recovery <Vault> in <Group> is gone", 0), ("The vault <Vault> of recovery <Group>", 1)]
        {
            assert!(is_shown(message, segment, "The vault v of recovery x in y is gone"), "{message}");
            for other in
                ["recoverys x in y is gone", "The vaults v of recovery x ins y is gone", "recovery x in y is gonedola"]
            {
                assert!(!is_shown(message, segment, other), "{message}: {other}");
            }
        }
    }

    #[test]
    fn what_is_shown_of_a_message_is_counted_up_to_where_it_is_cut() {
        let message = "The recovery point <Point> of the vault <Vault> is gone and was deleted for good by its owner";
        let wording = Wording::new(message, WordingRecord::read(&[]), false);
        let near = |text: &str| {
            let position = Position { segment: 0, from: 3, to: 11 };
            let run = wording.run((text.as_bytes(), 0), 4, position, &Reading::default(), &mut 0).unwrap();
            let near = wording.matches_cut(text.as_bytes(), run, position, &mut 0)?;
            Some((text[near.start..near.end].to_owned(), near.score))
        };
        let text = "The recovery point 7 of the vault v is gone and was del";
        assert_eq!(near(text), Some((text.to_owned(), 66)));
        assert_eq!(near(&std::format!("{text}\" and more")), Some((text.to_owned(), 66)));
        assert_eq!(near(&std::format!("{text}ayed{}", " and more".repeat(40))), None, "it goes on in another way");
        assert_eq!(
            near("The recovery point 7 of the vault v"),
            Some(("The recovery point 7 of the vault v".to_owned(), 41))
        );
        assert_eq!(near("The recovery point 7 of …"), None, "too little is shown");
    }
}
