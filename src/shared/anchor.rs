//! The records of recognition.

use super::pattern::Anchor;
use super::record::{Field, Place, Run, TextId, records, take};

/// What an anchor is a part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Target {
    /// A name.
    Name,
    /// A name, known or not, of the family whose prefix has so many bytes.
    Family(u8),
    /// A number that hardly stands for anything else: a hexadecimal one, or one with what Recovery Services adds.
    Number,
    /// Words behind which the number of an error stands.
    Label,
    /// The name of a field of a failure: of its code or its message.
    Field,
    /// Words of SQL Server behind which the number of an error stands.
    SqlLabel,
    /// Words of SQL Server before which the number of an error stands.
    BehindSql,
    /// A wording by its place in the table, its segment, and how many letters of it stand before.
    Wording(Place, u8, u16),
}

impl Field for Target {
    const SIZE: usize = 1 + Place::SIZE + 1 + 2;

    #[inline]
    fn read(mut bytes: &[u8]) -> Self {
        let rest = &mut bytes;
        let (kind, wording, segment, from): (u8, Place, u8, u16) = (take(rest), take(rest), take(rest), take(rest));
        match kind {
            1 => Self::Family(segment),
            2 => Self::Number,
            3 => Self::Label,
            4 => Self::Wording(wording, segment, from),
            5 => Self::Field,
            6 => Self::SqlLabel,
            7 => Self::BehindSql,
            _ => Self::Name,
        }
    }

    fn write(&self, out: &mut impl Extend<u8>) {
        let (kind, wording, segment, from): (u8, Place, u8, u16) = match *self {
            Self::Name => (0, Place(0), 0, 0),
            Self::Family(len) => (1, Place(0), len, 0),
            Self::Number => (2, Place(0), 0, 0),
            Self::Label => (3, Place(0), 0, 0),
            Self::Wording(wording, segment, from) => (4, wording, segment, from),
            Self::Field => (5, Place(0), 0, 0),
            Self::SqlLabel => (6, Place(0), 0, 0),
            Self::BehindSql => (7, Place(0), 0, 0),
        };
        kind.write(out);
        wording.write(out);
        segment.write(out);
        from.write(out);
    }
}

impl Field for Anchor {
    const SIZE: usize = size_of::<Self>();

    #[inline]
    fn read(bytes: &[u8]) -> Self {
        bytes.first_chunk().copied().unwrap_or_default()
    }

    fn write(&self, out: &mut impl Extend<u8>) {
        out.extend(*self);
    }
}

records! {
    /// What gives something away that is to be recognised: eight bytes of it, and the letters beside them.
    AnchorRecord {
        /// Folded.
        bytes: Anchor,
        /// The letters before and behind it, the nearest one lowest, as far as they are known.
        before: u64,
        behind: u64,
        target: Target,
    }

    /// A message, or its first sentence, that is looked for in a text.
    WordingRecord {
        text: TextId,
        /// How much of the text it is, in bytes.
        len: u16,
        /// The entries that show it.
        entries: Run,
        /// Whether other services have its code or name too, and may say much the same.
        is_ordinary: bool,
        /// Whether other services say it word for word.
        needs_context: bool,
    }
}
