//! The records that the generated tables are made of: flat, of a fixed size, and referring to each other by place, so
//! that they need no relocation and a program that does not use them pays nothing.
//!
//! A record is declared once. `bake` fills and writes it, the crate reads it; numbers are as wide as they will ever have
//! to be, whatever the size of the catalogue, and lie one behind the other in little-endian order without gaps.

#[cfg(feature = "diagnose")]
pub(crate) use super::anchor::{AnchorRecord, Target, WordingRecord};
use super::kinds::{
    Area, BlockKind, CommandLanguage, Component, Effect, Fault, NumberSystem, Os, Retry, SolutionOrder, SpanKind,
    Status,
};
use super::pack::Handle;

/// What a record is made of.
pub(crate) trait Field: Sized {
    /// How many bytes it takes.
    const SIZE: usize;

    /// Reads it from the bytes that it was written to; what was never written reads as something harmless.
    fn read(bytes: &[u8]) -> Self;

    #[allow(dead_code, reason = "bake writes what the crate reads")]
    fn write(&self, out: &mut impl Extend<u8>);

    /// Shows every text that it refers to.
    #[allow(dead_code, reason = "bake numbers the texts anew")]
    fn texts(&mut self, _: &mut impl FnMut(&mut TextId)) {}
}

/// Takes a field off the front of what is left.
#[inline(always)]
pub(crate) fn take<F: Field>(rest: &mut &[u8]) -> F {
    let (field, behind) = rest.split_at_checked(F::SIZE).unwrap_or_default();
    *rest = behind;
    F::read(field)
}

macro_rules! number_fields {
    ($($number:ty)+) => {$(
        impl Field for $number {
            const SIZE: usize = size_of::<Self>();

            #[inline]
            fn read(bytes: &[u8]) -> Self {
                bytes.first_chunk().map_or(0, |bytes| Self::from_le_bytes(*bytes))
            }

            fn write(&self, out: &mut impl Extend<u8>) {
                out.extend(self.to_le_bytes());
            }
        }
    )+};
}
number_fields! { u8 u16 u32 u64 }

impl Field for bool {
    const SIZE: usize = 1;

    #[inline]
    fn read(bytes: &[u8]) -> Self {
        u8::read(bytes) != 0
    }

    fn write(&self, out: &mut impl Extend<u8>) {
        u8::from(*self).write(out);
    }
}

macro_rules! kind_fields {
    ($($kind:ident or $harmless:ident,)+) => {$(
        impl Field for $kind {
            const SIZE: usize = 1;

            #[inline]
            fn read(bytes: &[u8]) -> Self {
                Self::ALL.get(usize::from(u8::read(bytes))).copied().unwrap_or(Self::$harmless)
            }

            fn write(&self, out: &mut impl Extend<u8>) {
                (*self as u8).write(out);
            }
        }
    )+};
}
kind_fields! {
    Area or AzureVm,
    Component or BackupService,
    Effect or Unknown,
    Fault or Unknown,
    NumberSystem or CatalogId,
    Os or Any,
    Retry or AfterFix,
    SolutionOrder or WhereItApplies,
    SpanKind or Plain,
    Status or Current,
}

/// A number of three bytes: a place in a table.
#[inline]
fn read_place(bytes: &[u8]) -> u32 {
    match *bytes {
        [a, b, c, ..] => u32::from_le_bytes([a, b, c, 0]),
        _ => 0,
    }
}

fn write_place(place: u32, out: &mut impl Extend<u8>) {
    let [a, b, c, d] = place.to_le_bytes();
    assert!(d == 0, "a table has more than 16,777,216 records");
    out.extend([a, b, c]);
}

macro_rules! place_fields {
    ($($(#[$doc:meta])* $id:ident;)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub(crate) struct $id(pub(crate) u32);
    )+};
}
place_fields! {
    /// A text of a pack. The first ones are the same in every language, the others have a version in each. 0 is the
    /// empty one.
    TextId;
    /// A name that can be looked up, of whatever pack. 0 is the empty one.
    NameId;
    /// Where something stands in a table.
    Place;
}

impl Field for TextId {
    const SIZE: usize = 3;

    #[inline]
    fn read(bytes: &[u8]) -> Self {
        Self(read_place(bytes))
    }

    fn write(&self, out: &mut impl Extend<u8>) {
        write_place(self.0, out);
    }

    fn texts(&mut self, show: &mut impl FnMut(&mut TextId)) {
        show(self);
    }
}

macro_rules! plain_place_fields {
    ($($id:ident)+) => {$(
        impl Field for $id {
            const SIZE: usize = 3;

            #[inline]
            fn read(bytes: &[u8]) -> Self {
                Self(read_place(bytes))
            }

            fn write(&self, out: &mut impl Extend<u8>) {
                write_place(self.0, out);
            }
        }
    )+};
}
plain_place_fields! { NameId Place }

impl Field for Handle {
    const SIZE: usize = 4;

    #[inline]
    fn read(bytes: &[u8]) -> Self {
        Self::from_number(u32::read(bytes))
    }

    fn write(&self, out: &mut impl Extend<u8>) {
        self.number().write(out);
    }
}

/// An error code by its id; 0 is none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct CodeId(pub(crate) u16);

impl Field for CodeId {
    const SIZE: usize = 2;

    #[inline]
    fn read(bytes: &[u8]) -> Self {
        Self(u16::read(bytes))
    }

    fn write(&self, out: &mut impl Extend<u8>) {
        self.0.write(out);
    }
}

/// A cause, a solution or a source that a pack refers to: one of its own, or one that several packs share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Reference {
    pub(crate) is_common: bool,
    pub(crate) place: u32,
}

/// Tells what several packs share from what is a pack's own.
const COMMON: u32 = 1 << 23;

impl Field for Reference {
    const SIZE: usize = 3;

    #[inline]
    fn read(bytes: &[u8]) -> Self {
        let place = read_place(bytes);
        Self { is_common: place & COMMON != 0, place: place & !COMMON }
    }

    fn write(&self, out: &mut impl Extend<u8>) {
        assert!(self.place < COMMON, "a table has more than 8,388,608 records");
        write_place(if self.is_common { self.place | COMMON } else { self.place }, out);
    }
}

/// What a block is, for which system, and in which language a command is written, in one byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct BlockTag {
    pub(crate) kind: BlockKind,
    pub(crate) os: Os,
    pub(crate) language: CommandLanguage,
}

impl Field for BlockTag {
    const SIZE: usize = 1;

    #[inline]
    fn read(bytes: &[u8]) -> Self {
        let byte = usize::from(u8::read(bytes));
        Self {
            kind: BlockKind::ALL.get(byte % 16).copied().unwrap_or(BlockKind::Paragraph),
            os: Os::ALL.get(byte / 16 % 4).copied().unwrap_or(Os::Any),
            language: CommandLanguage::ALL.get(byte / 64).copied().unwrap_or(CommandLanguage::Text),
        }
    }

    fn write(&self, out: &mut impl Extend<u8>) {
        (self.kind as u8 | (self.os as u8) << 4 | (self.language as u8) << 6).write(out);
    }
}

const _: () = assert!(BlockKind::ALL.len() <= 16 && Os::ALL.len() <= 4 && CommandLanguage::ALL.len() <= 4);

macro_rules! records {
    ($($(#[$doc:meta])* $record:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty,)+ })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub(crate) struct $record { $($(#[$field_doc])* pub(crate) $field: $type,)+ }

        impl $crate::shared::record::Field for $record {
            const SIZE: usize = 0 $(+ <$type as $crate::shared::record::Field>::SIZE)+;

            #[inline(always)]
            fn read(bytes: &[u8]) -> Self {
                let all = |mut rest: &[u8]| Self { $($field: $crate::shared::record::take(&mut rest),)+ };
                // With a length that is known, no field has to be looked for.
                match bytes.first_chunk::<{ <$record as $crate::shared::record::Field>::SIZE }>() {
                    Some(bytes) => all(bytes),
                    None => all(&[]),
                }
            }

            fn write(&self, out: &mut impl Extend<u8>) {
                $(self.$field.write(out);)+
            }

            fn texts(&mut self, show: &mut impl FnMut(&mut $crate::shared::record::TextId)) {
                $(self.$field.texts(show);)+
            }
        }
    )+};
}
#[cfg(feature = "diagnose")]
pub(crate) use records;

records! {
    /// A part of a table.
    Run {
        start: Place,
        len: u16,
    }

    /// A code, by its id less one.
    CodeRecord {
        name: NameId,
        entries: Run,
    }

    /// A name under which an entry is found.
    KeyRecord {
        /// Where the name stands among the names; not its number, which would be one more step to it.
        start: Place,
        len: u8,
        /// The first entry with this name.
        entry: Handle,
    }

    /// What the hashes of names are displaced by.
    DisplacementRecord {
        d1: u32,
        d2: u32,
    }

    /// A number that Azure shows for an entry.
    NumberRecord {
        value: u32,
        system: NumberSystem,
    }

    /// A number under which an entry is found.
    NumberedRecord {
        number: NumberRecord,
        entry: Handle,
    }

    /// What is known of an entry even in a build that leaves out its words.
    KnownRecord {
        key: NameId,
        name: NameId,
        code: CodeId,
        area: Area,
        needs_context: bool,
        is_wrapper: bool,
    }

    /// What an entry says of itself in a word each: `bake` reads it from the facts as it is written.
    EntryTraits {
        component: Component,
        os: Os,
        fault: Fault,
        retry: Retry,
        status: Status,
        order: SolutionOrder,
        effect: Effect,
    }

    EntryRecord {
        title: TextId,
        summary: TextId,
        docs: TextId,
        check: Run,
        details: Run,
        history: Run,
        aliases: Run,
        numbers: Run,
        causes: Run,
        former_causes: Run,
        solutions: Run,
        last: Run,
        sources: Run,
        messages: Run,
        traits: EntryTraits,
        renamed_to: CodeId,
        since: TextId,
    }

    CauseRecord {
        id: u16,
        name: TextId,
        title: TextId,
        summary: TextId,
        docs: TextId,
        check: Run,
        details: Run,
        history: Run,
        os: Os,
        solutions: Run,
        order: SolutionOrder,
        sources: Run,
    }

    SolutionRecord {
        name: TextId,
        title: TextId,
        summary: TextId,
        docs: TextId,
        blocks: Run,
        history: Run,
        os: Os,
        ways: Run,
        order: SolutionOrder,
    }

    /// A cause that newer pages no longer name, and the day until when they did.
    FormerCauseRecord {
        cause: Reference,
        until: TextId,
    }

    SourceRecord {
        name: TextId,
        title: TextId,
        url: TextId,
        date: TextId,
    }

    FamilyRecord {
        name: TextId,
        prefix: TextId,
        needs_context: bool,
        title: TextId,
        summary: TextId,
        docs: TextId,
    }

    MessageRecord {
        text: TextId,
        source: Reference,
    }

    /// Blocks stand in the order in which they are read; what is inside a block follows it.
    BlockRecord {
        tag: BlockTag,
        text: TextId,
        /// How many of the blocks that follow are inside this one, however deep.
        inside: u8,
    }

    SpanRecord {
        kind: SpanKind,
        start: u16,
        len: u8,
        url: TextId,
    }
}

/// No name that can be looked up is longer, in bytes: what is, is told apart without reading it.
pub(crate) const LONGEST_NAME: usize = 128;

#[cfg(test)]
mod tests {
    use std::vec::Vec;

    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let record = BlockRecord {
            tag: BlockTag { kind: BlockKind::Command, os: Os::Linux, language: CommandLanguage::Text },
            text: TextId(0x0001_0203),
            inside: 7,
        };
        let mut bytes = Vec::new();
        record.write(&mut bytes);
        assert_eq!(bytes.len(), BlockRecord::SIZE);
        let read = BlockRecord::read(&bytes);
        assert_eq!((read.tag, read.text, read.inside), (record.tag, record.text, record.inside));
        let reference = Reference { is_common: true, place: 70_000 };
        bytes.clear();
        reference.write(&mut bytes);
        assert_eq!(Reference::read(&bytes), reference);
    }

    #[test]
    fn what_was_never_written_is_harmless() {
        assert_eq!(BlockTag::read(&[255]).kind, BlockKind::Paragraph);
        assert_eq!(Os::read(&[200]), Os::Any);
        assert_eq!(TextId::read(&[1]), TextId(0));
        assert_eq!(EntryRecord::read(&[]).title, TextId(0));
    }

    #[test]
    #[should_panic(expected = "a table has more than 16,777,216 records")]
    fn a_table_that_is_outgrown_says_so() {
        Place(1 << 24).write(&mut Vec::new());
    }
}
