//! Verifies messages: a wording, word for word, or something near it.

use super::candidate::{Match, MatchKind, View};
use super::context::Needs;
use super::index::{AnchorRef, Index};

/// A wording is near with this score.
const NEAREST: u8 = 70;

/// Returns the message, or what is near it, around an anchor of its wording.
pub(super) fn message(index: &Index, view: View<'_>, anchor: AnchorRef, steps: &mut u64) -> Option<Match> {
    let View { text, at } = view;
    let (wording, position) = index.position(anchor)?;
    let prepared = index.wording(wording)?;
    if let Some((start, end)) = prepared.matches(text, at, position, steps) {
        let needs = if prepared.needs_context { Needs::Backup } else { Needs::Nothing };
        return Some(Match { start, end, kind: MatchKind::Message { wording }, needs });
    }
    // What is shown no longer is told by its own words alone.
    if index.is_retired(wording) {
        return None;
    }
    let near = match prepared.matches_cut(text, at, position, steps) {
        Some(cut) => cut,
        None if prepared.is_worth_comparing() => {
            prepared.nearly_matches(text, at, position, steps).filter(|near| near.score >= NEAREST)?
        }
        None => return None,
    };
    let needs = if near.is_told_alone { Needs::Nothing } else { Needs::Backup };
    let kind = MatchKind::NearMessage { wording, score: near.score };
    Some(Match { start: near.start, end: near.end, kind, needs })
}
