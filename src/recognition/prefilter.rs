//! Searches a text for candidates: places where something may be mentioned, nearly all others told apart at once.

use core::ops::Range;

use super::candidate::CandidateKind;
use super::index::{Anchored, Index, NEAREST};
use super::names;
use crate::shared::letters::{self, next, previous};
use crate::shared::pattern::{ANCHOR, BESIDE};
use crate::shared::record::Target;

/// Finds the candidates that begin within a range of a text, in no order: where each stands, and its kind.
pub(super) fn search(
    index: &Index,
    text: &[u8],
    Range { start, end }: Range<usize>,
    mut found: impl FnMut(usize, CandidateKind),
) {
    index.grams.find(text, start, end, |place, first| anchors(index, text, place, first, &mut found));
    // These begin within the range, but may end behind it.
    let range = text.get(start..text.len().min(end + 1)).unwrap_or_default();
    for place in index.ids.find_iter(range).map(|place| start + place) {
        let is_word = place.checked_sub(1).and_then(|before| text.get(before)).is_some_and(u8::is_ascii_alphanumeric);
        if !is_word && text.get(place + 2).is_some_and(|byte| matches!(byte, b':' | b' ' | b'0'..=b'9')) {
            found(place, CandidateKind::Id);
        }
    }
    for place in memchr::memchr_iter(b'\n', text.get(start..end).unwrap_or_default()).map(|place| start + place) {
        if names::breaks_short_name(index, text, place) {
            found(place, CandidateKind::LineBreak);
        }
    }
}

/// Finds those of the anchors at a place whose neighbours may be there, too.
// A function of its own: within the search for grams, there are not registers enough for both.
#[inline(never)]
fn anchors(index: &Index, text: &[u8], place: usize, first: u32, found: &mut impl FnMut(usize, CandidateKind)) {
    let Some(bytes) = text.get(place..).and_then(|rest| rest.first_chunk()) else { return };
    let mut around = Around { before: Side::new(text, place, previous), behind: Side::new(text, place + ANCHOR, next) };
    if !index.may_stand(*bytes, || around.before.nearest(), || around.behind.nearest()) {
        return;
    }
    let mut is_named = false;
    index.anchors_from(first, |anchor, anchored| {
        let may_be = match anchored.target {
            // What name it is, the place alone says.
            Target::Name => !is_named && around.fits(anchored),
            Target::Family(len) => names::may_be_of_family(text, place, usize::from(len)),
            Target::Label | Target::Field | Target::SqlLabel | Target::Number => true,
            Target::BehindSql => {
                place.checked_sub(1).and_then(|before| text.get(before)).is_some_and(u8::is_ascii_digit)
            }
            Target::Wording(..) => around.nearly_fits(anchored),
        };
        if may_be {
            is_named |= anchored.target == Target::Name;
            found(place, CandidateKind::Anchor(anchor));
        }
    });
}

/// The letters beside an anchor in a text, read as far as somebody asks.
struct Around<'t, B, F> {
    before: Side<'t, B>,
    behind: Side<'t, F>,
}

impl<'t, B: Step, F: Step> Around<'t, B, F> {
    /// Whether what an anchor belongs to may stand around it.
    #[inline]
    fn fits(&mut self, anchor: Anchored) -> bool {
        self.behind.has(anchor.behind) && self.before.has(anchor.before)
    }

    /// Whether what an anchor belongs to may stand around it, or something near it.
    #[inline]
    fn nearly_fits(&mut self, anchor: Anchored) -> bool {
        if self.behind.has(anchor.behind) {
            anchor.behind != 0 || self.before.has(anchor.before)
        } else {
            anchor.before != 0 && self.before.has(anchor.before)
        }
    }
}

/// Reads the next letter of a text in one direction.
trait Step: Fn(&[u8], usize) -> Option<letters::Letter> {}

impl<S: Fn(&[u8], usize) -> Option<letters::Letter>> Step for S {}

// Those of a wanted letter are eight bits of a number.
const _: () = assert!(BESIDE == size_of::<u64>());

/// The letters of a text at one side of an anchor.
struct Side<'t, S> {
    text: &'t [u8],
    step: S,
    /// Where the letters begin that have not been read.
    place: usize,
    /// What has been read, the nearest letter lowest; no letter is 0.
    letters: u64,
    /// The bits of what has been read.
    read: u64,
}

impl<'t, S: Step> Side<'t, S> {
    const fn new(text: &'t [u8], place: usize, step: S) -> Self {
        Self { text, step, place, letters: 0, read: 0 }
    }

    /// Returns the nearest letters, and perhaps more.
    fn nearest(&mut self) -> u64 {
        while self.read >> (8 * (NEAREST - 1)) == 0 {
            self.read_one();
        }
        self.letters
    }

    /// Whether the text has the letters that are known.
    #[inline(always)]
    fn has(&mut self, known: u64) -> bool {
        // Whole letters from the nearest one on; no letter is 0.
        let wanted = u64::MAX.checked_shr(known.leading_zeros() & !7).unwrap_or_default();
        if (self.letters ^ known) & wanted & self.read != 0 {
            return false;
        }
        wanted & !self.read == 0 || self.has_more(known, wanted)
    }

    #[inline(never)]
    fn has_more(&mut self, known: u64, wanted: u64) -> bool {
        while wanted & !self.read != 0 {
            self.read_one();
            if (self.letters ^ known) & self.read != 0 {
                return false;
            }
        }
        true
    }

    #[inline(always)]
    fn read_one(&mut self) {
        let (letter, place) = (self.step)(self.text, self.place).unwrap_or((0, self.place));
        self.letters |= u64::from(letter) << self.read.trailing_ones();
        self.read = self.read << 8 | 0xFF;
        self.place = place;
    }
}
