//! The records that the generated tables are made of: flat, fixed-size, and referring to each other
//! by number, so that they need no relocation and a program that does not use them pays nothing.

use crate::shared::kinds::{
    Area, BlockKind, CommandLanguage, Component, Fault, Os, Retry, SolutionOrder, SpanKind, Status,
};
#[cfg(feature = "diagnose")]
pub(crate) use crate::shared::pattern::Target;
use crate::tables::{ErrorCode, NAME_STARTS, NAMES, NameNumber, SHARED, SPAN_STARTS, Start, TextNumber};

/// A range of a table.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Run {
    start: Start,
    len: u16,
}

pub(crate) const fn run(start: Start, len: u16) -> Run {
    Run { start, len }
}

impl Run {
    pub(crate) fn of<T>(self, table: &'static [T]) -> &'static [T] {
        let start = self.start as usize;
        table.get(start..start + usize::from(self.len)).unwrap_or_default()
    }
}

/// Gives the views of a table numbers, from 1: what the C interface passes around instead of pointers. Such a table has
/// fewer than 65,536 records.
macro_rules! numbered {
    ($view:ident: $table:ident) => {
        impl $view {
            /// Returns the number of this view. It may be another one in the next version.
            #[doc(hidden)]
            #[must_use]
            pub fn number(self) -> u16 {
                crate::record::number(&$table, self.0) as u16
            }

            /// Returns the view with this [number](Self::number), in O(1).
            #[doc(hidden)]
            #[must_use]
            pub fn from_number(number: u16) -> Option<Self> {
                $table.get(usize::from(number).checked_sub(1)?).map(Self)
            }
        }
    };
}
pub(crate) use numbered;

/// Makes views equal if they are of the same record: no two records are of the same thing.
macro_rules! compared_by_record {
    ($view:ident) => {
        impl PartialEq for $view {
            fn eq(&self, other: &Self) -> bool {
                core::ptr::eq(self.0, other.0)
            }
        }

        impl Eq for $view {}
    };
}
pub(crate) use compared_by_record;

/// Returns the number of a record of a table, from 1.
pub(crate) fn number<T>(table: &'static [T], record: &'static T) -> usize {
    let bytes = core::ptr::from_ref(record).addr().wrapping_sub(table.as_ptr().addr());
    bytes / size_of::<T>() + 1
}

#[derive(Debug)]
pub(crate) struct CodeRecord {
    pub(crate) code: ErrorCode,
    pub(crate) name: NameNumber,
    pub(crate) entries: Run,
}

/// A name under which a code is found.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Key {
    /// Where the name stands among the names; not its number, which would be one more step to it.
    start: u32,
    len: u16,
    pub(crate) code: ErrorCode,
    /// The first entry with this name.
    pub(crate) entry: u16,
}

/// No name that can be looked up is longer, in bytes: what is, is told apart without reading it.
pub(crate) const LONGEST_NAME: usize = 128;

pub(crate) const fn key(start: u32, len: u16, code: ErrorCode, entry: u16) -> Key {
    assert!(len as usize <= LONGEST_NAME, "raise LONGEST_NAME");
    Key { start, len, code, entry }
}

impl Key {
    pub(crate) fn name(&self) -> &'static [u8] {
        let start = self.start as usize;
        NAMES.as_bytes().get(start..start + usize::from(self.len)).unwrap_or_default()
    }
}

#[derive(Debug)]
pub(crate) struct EntryRecord {
    pub(crate) code: Option<ErrorCode>,
    pub(crate) name: NameNumber,
    pub(crate) case: NameNumber,
    pub(crate) title: TextNumber,
    pub(crate) summary: TextNumber,
    pub(crate) docs: TextNumber,
    pub(crate) details: Run,
    pub(crate) aliases: Run,
    pub(crate) linux_extension_statuses: Run,
    pub(crate) needs_context: bool,
    pub(crate) causes: Run,
    pub(crate) solutions: Run,
    pub(crate) order: SolutionOrder,
    pub(crate) sources: Run,
    pub(crate) messages: Run,
    pub(crate) area: Area,
    pub(crate) component: Component,
    pub(crate) os: Os,
    pub(crate) fault: Fault,
    pub(crate) retry: Retry,
    pub(crate) status: Status,
    pub(crate) renamed_to: Option<ErrorCode>,
    pub(crate) since: NameNumber,
}

#[derive(Debug)]
pub(crate) struct CauseRecord {
    pub(crate) id: u16,
    pub(crate) name: NameNumber,
    pub(crate) title: TextNumber,
    pub(crate) summary: TextNumber,
    pub(crate) docs: TextNumber,
    pub(crate) details: Run,
    pub(crate) os: Os,
    pub(crate) solutions: Run,
    pub(crate) order: SolutionOrder,
    pub(crate) sources: Run,
}

#[derive(Debug)]
pub(crate) struct SolutionRecord {
    pub(crate) name: NameNumber,
    pub(crate) title: TextNumber,
    pub(crate) summary: TextNumber,
    pub(crate) docs: TextNumber,
    pub(crate) blocks: Run,
    pub(crate) os: Os,
    pub(crate) ways: Run,
    pub(crate) order: SolutionOrder,
}

#[derive(Debug)]
pub(crate) struct SourceRecord {
    pub(crate) id: NameNumber,
    pub(crate) title: NameNumber,
    pub(crate) url: TextNumber,
    pub(crate) date: NameNumber,
}

#[derive(Debug)]
pub(crate) struct FamilyRecord {
    pub(crate) prefix: NameNumber,
    pub(crate) needs_context: bool,
    pub(crate) title: TextNumber,
    pub(crate) summary: TextNumber,
    pub(crate) docs: TextNumber,
}

#[derive(Debug)]
pub(crate) struct MessageRecord {
    pub(crate) text: TextNumber,
    pub(crate) source: u16,
}

/// Blocks stand in the order in which they are read; what is inside a block follows it.
#[derive(Debug)]
pub(crate) struct BlockRecord {
    pub(crate) kind: BlockKind,
    pub(crate) os: Os,
    pub(crate) language: CommandLanguage,
    pub(crate) text: TextNumber,
    /// How many of the blocks that follow are inside this one, however deep.
    pub(crate) inside: u8,
}

pub(crate) const fn block(
    kind: BlockKind,
    os: Os,
    language: CommandLanguage,
    text: TextNumber,
    inside: u8,
) -> BlockRecord {
    BlockRecord { kind, os, language, text, inside }
}

#[derive(Debug)]
pub(crate) struct SpanRecord {
    pub(crate) kind: SpanKind,
    pub(crate) start: u16,
    pub(crate) len: u8,
    pub(crate) url: TextNumber,
}

pub(crate) const fn span(kind: SpanKind, start: u16, len: u8, url: TextNumber) -> SpanRecord {
    SpanRecord { kind, start, len, url }
}

/// Texts and where they stand. Every string has a NUL behind it, for C.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Texts {
    /// By its place, as the string itself would come into every part of a program that uses it.
    pub(crate) text: &'static &'static str,
    /// Where each text begins, and where one behind the last would.
    pub(crate) starts: &'static [u32],
    /// The spans of all texts; `SPAN_STARTS` says where those of each begin, which is the same in every language.
    pub(crate) spans: &'static [SpanRecord],
}

impl Texts {
    /// Returns the texts that hold the one with this number, and the number of the first of them.
    fn holding(self, number: usize) -> (Self, usize) {
        let shared = SHARED.starts.len() - 1;
        if number < shared { (SHARED, 0) } else { (self, shared) }
    }

    pub(crate) fn string(self, number: TextNumber) -> &'static str {
        let number = number as usize;
        let (texts, first) = self.holding(number);
        string(texts.text, texts.starts, number - first)
    }

    pub(crate) fn spans(self, number: TextNumber) -> &'static [SpanRecord] {
        let number = number as usize;
        let (texts, first) = self.holding(number);
        let start = |number: usize| SPAN_STARTS.get(number).map(|&start| start as usize);
        match (start(first), start(number), start(number + 1)) {
            (Some(first), Some(from), Some(to)) => texts.spans.get(from - first..to - first).unwrap_or_default(),
            _ => &[],
        }
    }
}

/// Returns a string that is the same in every language.
pub(crate) fn name(number: NameNumber) -> &'static str {
    string(NAMES, &NAME_STARTS, number as usize)
}

fn string(area: &'static str, starts: &'static [u32], number: usize) -> &'static str {
    match (starts.get(number), starts.get(number + 1)) {
        // Without the NUL behind it.
        (Some(&from), Some(&next)) => area.get(from as usize..(next as usize).saturating_sub(1)).unwrap_or_default(),
        _ => "",
    }
}

/// What gives something away that is to be recognised: eight bytes of it, and the letters beside them.
#[cfg(feature = "diagnose")]
#[derive(Debug)]
pub(crate) struct AnchorRecord {
    /// Folded.
    pub(crate) bytes: [u8; 8],
    /// The letters before and behind it, the nearest one lowest, as far as they are known.
    pub(crate) before: u64,
    pub(crate) behind: u64,
    pub(crate) target: Target,
}

#[cfg(feature = "diagnose")]
pub(crate) const fn anchor(bytes: &[u8; 8], before: u64, behind: u64, target: Target) -> AnchorRecord {
    AnchorRecord { bytes: *bytes, before, behind, target }
}

/// A message, or its first sentence, that is looked for in a text.
#[cfg(feature = "diagnose")]
#[derive(Debug)]
pub(crate) struct WordingRecord {
    pub(crate) text: TextNumber,
    /// How much of the text it is, in bytes.
    pub(crate) len: u16,
    /// The entries that show it.
    pub(crate) entries: Run,
    /// Whether other services say it too.
    pub(crate) is_ordinary: bool,
}

#[cfg(feature = "diagnose")]
pub(crate) const fn wording(
    text: TextNumber,
    len: u16,
    start: Start,
    entries: u16,
    is_ordinary: bool,
) -> WordingRecord {
    WordingRecord { text, len, entries: run(start, entries), is_ordinary }
}

/// What is looked for in a text.
#[cfg(feature = "diagnose")]
#[derive(Clone, Copy, Debug)]
pub(crate) struct Recognition {
    /// In the order of their bytes.
    pub(crate) anchors: &'static [AnchorRecord],
    pub(crate) wordings: &'static [WordingRecord],
    /// What the wordings refer to.
    pub(crate) entries: &'static [u16],
}

/// The words that renderers put around the content.
#[cfg_attr(not(feature = "diagnose"), allow(dead_code, reason = "some are for plans alone"))]
#[derive(Debug)]
pub(crate) struct Labels {
    pub(crate) also_spelled: TextNumber,
    pub(crate) any_cause: TextNumber,
    pub(crate) cause: TextNumber,
    pub(crate) causes: TextNumber,
    pub(crate) choices: TextNumber,
    pub(crate) errors: TextNumber,
    pub(crate) explains: TextNumber,
    pub(crate) fault_service: TextNumber,
    pub(crate) fault_unknown: TextNumber,
    pub(crate) fault_user: TextNumber,
    pub(crate) in_order: TextNumber,
    pub(crate) linux: TextNumber,
    pub(crate) linux_extension_status: TextNumber,
    pub(crate) message: TextNumber,
    pub(crate) no_cause_for_os: TextNumber,
    pub(crate) note: TextNumber,
    pub(crate) one_of: TextNumber,
    pub(crate) page: TextNumber,
    pub(crate) plan: TextNumber,
    pub(crate) quote_close: TextNumber,
    pub(crate) quote_open: TextNumber,
    pub(crate) renamed: TextNumber,
    pub(crate) retired: TextNumber,
    pub(crate) retry_after_fix: TextNumber,
    pub(crate) retry_later: TextNumber,
    pub(crate) retry_no: TextNumber,
    pub(crate) see: TextNumber,
    pub(crate) solution: TextNumber,
    pub(crate) sources: TextNumber,
    pub(crate) support: TextNumber,
    pub(crate) tip: TextNumber,
    pub(crate) warning: TextNumber,
    pub(crate) where_it_applies: TextNumber,
    pub(crate) windows: TextNumber,
}
