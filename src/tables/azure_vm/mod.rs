// Made by `cargo run -p bake` from data/, with phf 0.13. Do not edit.

#![cfg_attr(rustfmt, rustfmt::skip)]

pub(super) mod en;
#[cfg(feature = "de")]
pub(super) mod de;

use crate::shared::record::{BlockRecord, CauseRecord, EntryRecord, FamilyRecord, MessageRecord, NameId, NumberRecord, Place, Reference, SolutionRecord, SourceRecord, SpanRecord};
use crate::table::{Table, Texts, part};

const FILE: &[u8] = include_bytes!("records.bin");

pub(super) const ENTRIES: Table<EntryRecord> = {
    static BYTES: [u8; 11110] = part(FILE, 0);
    Table::new(&BYTES)
};
pub(super) const CAUSES: Table<CauseRecord> = {
    static BYTES: [u8; 7409] = part(FILE, 11110);
    Table::new(&BYTES)
};
pub(super) const SOLUTIONS: Table<SolutionRecord> = {
    static BYTES: [u8; 6072] = part(FILE, 18519);
    Table::new(&BYTES)
};
pub(super) const SOURCES: Table<SourceRecord> = {
    static BYTES: [u8; 2496] = part(FILE, 24591);
    Table::new(&BYTES)
};
pub(super) const FAMILIES: Table<FamilyRecord> = {
    static BYTES: [u8; 0] = part(FILE, 27087);
    Table::new(&BYTES)
};
pub(super) const MESSAGES: Table<MessageRecord> = {
    static BYTES: [u8; 1464] = part(FILE, 27087);
    Table::new(&BYTES)
};
pub(super) const BLOCKS: Table<BlockRecord> = {
    static BYTES: [u8; 14785] = part(FILE, 28551);
    Table::new(&BYTES)
};
pub(super) const ALIASES: Table<NameId> = {
    static BYTES: [u8; 105] = part(FILE, 43336);
    Table::new(&BYTES)
};
pub(super) const NUMBERS: Table<NumberRecord> = {
    static BYTES: [u8; 245] = part(FILE, 43441);
    Table::new(&BYTES)
};
pub(super) const REFERENCES: Table<Reference> = {
    static BYTES: [u8; 3480] = part(FILE, 43686);
    Table::new(&BYTES)
};
pub(super) const SPAN_STARTS: Table<Place> = {
    static BYTES: [u8; 17154] = part(FILE, 47166);
    Table::new(&BYTES)
};
pub(super) const STARTS: Table<Place> = {
    static BYTES: [u8; 4998] = part(FILE, 64320);
    Table::new(&BYTES)
};
pub(super) const SPANS: Table<SpanRecord> = {
    static BYTES: [u8; 3738] = part(FILE, 69318);
    Table::new(&BYTES)
};
pub(super) const SHARED: Texts = {
    static TEXT: &str = include_str!("shared.txt");
    Texts { text: &TEXT, first: 0, starts: STARTS, spans: SPANS }
};
