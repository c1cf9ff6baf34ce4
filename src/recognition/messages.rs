//! Verifies messages: a wording, word for word, or something near it.

use super::candidate::{Match, MatchKind, View};
use super::context::Needs;
use super::index::{AnchorRef, Index};

/// A wording is near with this score; with a sign of Azure Backup beside it, with the second.
pub(super) const NEAR_ALONE: u8 = 85;
const NEAR_IN_CONTEXT: u8 = 70;

/// Returns the message, or what is near it, around an anchor of its wording.
pub(super) fn message(index: &Index, view: View<'_>, anchor: AnchorRef, steps: &mut u64) -> Option<Match> {
    let View { text, at } = view;
    let (wording, position) = index.position(anchor)?;
    let prepared = index.wording(wording)?;
    if let Some((start, end)) = prepared.matches(text, at, position, steps) {
        let needs = if prepared.needs_context { Needs::Backup } else { Needs::Nothing };
        return Some(Match::new(start, end, MatchKind::Message { wording }, needs));
    }
    // What is shown no longer is told by its own words alone.
    if !prepared.is_worth_comparing() || index.is_retired(wording) {
        return None;
    }
    let near = prepared.nearly_matches(text, at, position, steps)?;
    let needs = match near.score {
        NEAR_ALONE.. if prepared.is_particular() => Needs::Nothing,
        NEAR_IN_CONTEXT.. => Needs::Backup,
        _ => return None,
    };
    let kind = MatchKind::NearMessage { wording, score: near.score };
    Some(Match::new(near.start, near.end, kind, needs))
}
