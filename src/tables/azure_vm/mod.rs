// Made by `cargo run -p bake` from data/, with phf 0.13. Do not edit.

#![cfg_attr(rustfmt, rustfmt::skip)]

pub(super) mod en;
#[cfg(feature = "de")]
pub(super) mod de;

use crate::shared::record::{BlockRecord, CauseRecord, EntryRecord, FamilyRecord, FormerCauseRecord, MessageRecord, NameId, NumberRecord, Place, Reference, SolutionRecord, SourceRecord, SpanRecord};
use crate::table::{Table, Texts, part};

const FILE: &[u8] = include_bytes!("records.bin");

pub(super) const ENTRIES: Table<EntryRecord> = {
    static BYTES: [u8; 19608] = part(FILE, 0);
    Table::new(&BYTES)
};
pub(super) const CAUSES: Table<CauseRecord> = {
    static BYTES: [u8; 11357] = part(FILE, 19608);
    Table::new(&BYTES)
};
pub(super) const FORMER_CAUSES: Table<FormerCauseRecord> = {
    static BYTES: [u8; 78] = part(FILE, 30965);
    Table::new(&BYTES)
};
pub(super) const SOLUTIONS: Table<SolutionRecord> = {
    static BYTES: [u8; 8294] = part(FILE, 31043);
    Table::new(&BYTES)
};
pub(super) const SOURCES: Table<SourceRecord> = {
    static BYTES: [u8; 3192] = part(FILE, 39337);
    Table::new(&BYTES)
};
pub(super) const FAMILIES: Table<FamilyRecord> = {
    static BYTES: [u8; 0] = part(FILE, 42529);
    Table::new(&BYTES)
};
pub(super) const MESSAGES: Table<MessageRecord> = {
    static BYTES: [u8; 1836] = part(FILE, 42529);
    Table::new(&BYTES)
};
pub(super) const BLOCKS: Table<BlockRecord> = {
    static BYTES: [u8; 21345] = part(FILE, 44365);
    Table::new(&BYTES)
};
pub(super) const ALIASES: Table<NameId> = {
    static BYTES: [u8; 117] = part(FILE, 65710);
    Table::new(&BYTES)
};
pub(super) const NUMBERS: Table<NumberRecord> = {
    static BYTES: [u8; 410] = part(FILE, 65827);
    Table::new(&BYTES)
};
pub(super) const REFERENCES: Table<Reference> = {
    static BYTES: [u8; 4296] = part(FILE, 66237);
    Table::new(&BYTES)
};
pub(super) const SPAN_STARTS: Table<Place> = {
    static BYTES: [u8; 22245] = part(FILE, 70533);
    Table::new(&BYTES)
};
pub(super) const STARTS: Table<Place> = {
    static BYTES: [u8; 6501] = part(FILE, 92778);
    Table::new(&BYTES)
};
pub(super) const SPANS: Table<SpanRecord> = {
    static BYTES: [u8; 5040] = part(FILE, 99279);
    Table::new(&BYTES)
};
pub(super) const SHARED: Texts = {
    static TEXT: &str = include_str!("shared.txt");
    Texts { text: &TEXT, first: 0, starts: STARTS, spans: SPANS }
};
