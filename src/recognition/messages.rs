//! Verifies messages: a wording, word for word, or something near it.

use alloc::vec::Vec;

use super::candidate::{Match, MatchKind, View};
use super::context::Needs;
use super::index::{AnchorRef, Index, WordingRef};
use super::reading::Reading;
use super::wording::{Position, walk};
use crate::shared::letters::next;

/// A wording is near with this score.
const NEAR: u8 = 70;

/// So many wordings are remembered at a time.
const REMEMBERED: usize = 128;

/// What has been compared already. A run of a wording may have several anchors: each would find the same again.
#[derive(Debug, Default)]
pub(super) struct Compared {
    /// The last run of a wording, at the remainder of its number.
    runs: Vec<Option<LastRun>>,
    /// What has been read of the text.
    reading: Reading,
}

#[derive(Clone, Copy, Debug)]
struct LastRun {
    wording: WordingRef,
    segment: usize,
    /// Where its last anchor stands, and how many letters of the segment before that.
    anchor: usize,
    from: usize,
    /// Where it ends. Both places are counted from the beginning of the whole text.
    end: usize,
}

impl Compared {
    fn last(&mut self, wording: WordingRef) -> Option<&mut Option<LastRun>> {
        if self.runs.is_empty() {
            self.runs.resize(REMEMBERED, None);
        }
        self.runs.get_mut(wording.0 as usize % REMEMBERED)
    }

    /// Whether an anchor stands in a run that has been compared, in a text that begins at `base`.
    fn has(
        &mut self,
        wording: WordingRef,
        position: Position,
        text: &[u8],
        base: usize,
        at: usize,
        steps: &mut u64,
    ) -> bool {
        let Some(Some(last)) = self.last(wording) else { return false };
        let is_in_run = (last.wording, last.segment) == (wording, position.segment) && base + at < last.end;
        let (Some(from), Some(letters)) = (last.anchor.checked_sub(base), position.from.checked_sub(last.from)) else {
            return false;
        };
        // As many letters stand between the two as in the wording.
        let is_same =
            is_in_run && next(text, walk(text, from, letters, next, steps)).is_some_and(|(_, end)| end == at + 1);
        if is_same {
            (last.anchor, last.from) = (base + at, position.from);
        }
        is_same
    }
}

/// Returns the message, or what is near it, around an anchor of its wording, in a text that begins at `base`.
pub(super) fn message(
    index: &Index,
    view: View<'_>,
    base: usize,
    anchor: AnchorRef,
    compared: &mut Compared,
    steps: &mut u64,
) -> Option<Match> {
    let View { text, at } = view;
    let (wording, position) = index.position(anchor)?;
    if compared.has(wording, position, text, base, at, steps) {
        return None;
    }
    let prepared = index.wording(wording)?;
    let run = prepared.run((text, base), at, position, &compared.reading, steps)?;
    let last =
        LastRun { wording, segment: position.segment, anchor: base + at, from: position.from, end: base + run.end };
    compared.last(wording).into_iter().for_each(|slot| *slot = Some(last));
    if let Some((start, end)) = prepared.matches(text, run, position, steps) {
        let needs = if prepared.needs_context { Needs::Backup } else { Needs::Nothing };
        let (letters, placeholders) = (prepared.letters(), prepared.placeholders());
        let found = Match::new(start, end, MatchKind::Message { wording }, needs);
        return Some(Match { letters, placeholders, ..found });
    }
    let near = prepared
        .matches_cut(text, run, position, steps)
        .or_else(|| prepared.nearly_matches((text, base), run, position, &mut compared.reading, NEAR, steps))?;
    let needs = if near.is_told_alone { Needs::Nothing } else { Needs::Backup };
    let kind = MatchKind::NearMessage { wording, score: near.score };
    Some(Match::new(near.start, near.end, kind, needs))
}

#[cfg(test)]
mod tests {
    use super::{Compared, LastRun, Position, WordingRef};

    #[test]
    fn another_anchor_of_a_run_is_not_compared_again() {
        let text = b"Snapshot-operation failed due to no network";
        let run = LastRun { wording: WordingRef(7), segment: 1, anchor: 100, from: 30, end: 132 };
        let has = |wording, segment, from, at| {
            let mut compared = Compared::default();
            *compared.last(WordingRef(7)).unwrap() = Some(run);
            compared.has(WordingRef(wording), Position { segment, from, to: from + 8 }, text, 100, at, &mut 0)
        };
        assert!(has(7, 1, 38, 9), "`operatio`, eight letters on");
        assert!(has(7, 1, 47, 19), "`failed d`, seventeen letters on");
        assert!(!has(7, 1, 37, 9), "it stands elsewhere in the wording");
        assert!(!has(7, 1, 29, 9), "before the run");
        assert!(!has(7, 0, 38, 9), "in another segment");
        assert!(!has(7 + 128, 1, 38, 9), "of another wording at the same place");
        assert!(!has(7, 1, 57, 33), "behind the run");
    }
}
