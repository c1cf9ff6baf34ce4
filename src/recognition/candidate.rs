//! What may be a mention, where it is verified, and what it then is.

use core::cmp::Reverse;

use super::context::Needs;
use super::index::{AnchorRef, WordingRef};
use super::record::{Part, Record};
use crate::entry::Entry;
use crate::family::Family;
use crate::number::Spelled;

/// Between a label such as `Error Code:` and what it labels stand at most so many bytes.
pub(super) const LABEL_GAP: usize = 24;

/// A place at which something may be mentioned. The candidates of one place are verified in the order of their kinds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Candidate {
    /// Counted from the beginning of the whole text.
    pub(super) place: usize,
    pub(super) kind: CandidateKind,
}

/// Why something may be mentioned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum CandidateKind {
    /// The bytes of an anchor stand here.
    Anchor(AnchorRef),
    /// A line ends here, perhaps within a short name.
    LineBreak,
    /// `ID` stands here, perhaps before a number.
    Id,
}

/// The text around a place: everything about the place is decided within it.
#[derive(Clone, Copy, Debug)]
pub(super) struct View<'t> {
    pub(super) text: &'t [u8],
    /// Where the place is in it.
    pub(super) at: usize,
}

/// What has been verified: a mention that may still give way to a better one.
///
/// A verifier counts places from the beginning of its view; the engine, from the beginning of the whole text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Match {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) kind: MatchKind,
    pub(super) needs: Needs,
    /// What stands beside it in the same object or block of lines.
    pub(super) record: LazyRecord,
    /// What else was said of the same failure and is told with it.
    pub(super) said: Said,
    /// Whether it was told, rather than with another one or not at all.
    pub(super) is_told_apart: bool,
    /// How many letters are known to be there: what stands for a placeholder may be anything.
    pub(super) letters: usize,
    /// How many placeholders they stand around.
    pub(super) placeholders: usize,
}

/// A record, read when somebody asks for it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) enum LazyRecord {
    #[default]
    Unread,
    Read(Option<Record>),
}

impl LazyRecord {
    pub(super) const fn read(self) -> Option<Record> {
        match self {
            Self::Unread => None,
            Self::Read(record) => record,
        }
    }
}

/// Which kinds of mention a match stands for besides its own.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Said {
    pub(super) number: bool,
    pub(super) message: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum MatchKind {
    Name {
        entry: Entry,
        is_alias: bool,
    },
    Number {
        number: Spelled,
    },
    Message {
        wording: WordingRef,
    },
    NearMessage {
        wording: WordingRef,
        score: u8,
    },
    /// A code of a family, or what a label says is one, or the message of a failure without one.
    Unknown {
        family: Option<Family>,
        is_labelled: bool,
    },
}

impl Match {
    pub(super) const fn new(start: usize, end: usize, kind: MatchKind, needs: Needs) -> Self {
        Self {
            start,
            end,
            kind,
            needs,
            record: LazyRecord::Unread,
            said: Said { number: false, message: false },
            is_told_apart: false,
            letters: end - start,
            placeholders: 0,
        }
    }

    pub(super) const fn part(&self) -> Part {
        Part { start: self.start, end: self.end }
    }

    /// Returns the same match in a text that has so many bytes more before it.
    pub(super) const fn shifted(self, bytes: usize) -> Self {
        Self { start: self.start + bytes, end: self.end + bytes, ..self }
    }

    pub(super) const fn is_certain(&self) -> bool {
        !matches!(self.kind, MatchKind::NearMessage { .. } | MatchKind::Unknown { .. })
    }

    /// The better of two matches at one place is greater.
    pub(super) const fn rank(&self) -> (bool, bool, u8, usize, usize, Reverse<usize>) {
        let score = if let MatchKind::NearMessage { score, .. } = self.kind { score } else { 0 };
        let is_known = !matches!(self.kind, MatchKind::Unknown { .. });
        (self.is_certain(), is_known, score, self.letters, self.end - self.start, Reverse(self.placeholders))
    }
}
