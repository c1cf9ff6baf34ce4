// Made by `cargo run -p bake` from data/, with phf 0.13. Do not edit.

#![cfg_attr(rustfmt, rustfmt::skip)]

pub(super) mod en;
#[cfg(feature = "de")]
pub(super) mod de;

use crate::shared::record::{BlockRecord, CauseRecord, EntryRecord, FamilyRecord, MessageRecord, NameId, NumberRecord, Place, Reference, SolutionRecord, SourceRecord, SpanRecord};
use crate::table::{Table, Texts, part};

const FILE: &[u8] = include_bytes!("records.bin");

pub(super) const ENTRIES: Table<EntryRecord> = {
    static BYTES: [u8; 550] = part(FILE, 0);
    Table::new(&BYTES)
};
pub(super) const CAUSES: Table<CauseRecord> = {
    static BYTES: [u8; 837] = part(FILE, 550);
    Table::new(&BYTES)
};
pub(super) const SOLUTIONS: Table<SolutionRecord> = {
    static BYTES: [u8; 600] = part(FILE, 1387);
    Table::new(&BYTES)
};
pub(super) const SOURCES: Table<SourceRecord> = {
    static BYTES: [u8; 216] = part(FILE, 1987);
    Table::new(&BYTES)
};
pub(super) const FAMILIES: Table<FamilyRecord> = {
    static BYTES: [u8; 0] = part(FILE, 2203);
    Table::new(&BYTES)
};
pub(super) const MESSAGES: Table<MessageRecord> = {
    static BYTES: [u8; 126] = part(FILE, 2203);
    Table::new(&BYTES)
};
pub(super) const BLOCKS: Table<BlockRecord> = {
    static BYTES: [u8; 940] = part(FILE, 2329);
    Table::new(&BYTES)
};
pub(super) const ALIASES: Table<NameId> = {
    static BYTES: [u8; 0] = part(FILE, 3269);
    Table::new(&BYTES)
};
pub(super) const NUMBERS: Table<NumberRecord> = {
    static BYTES: [u8; 50] = part(FILE, 3269);
    Table::new(&BYTES)
};
pub(super) const REFERENCES: Table<Reference> = {
    static BYTES: [u8; 240] = part(FILE, 3319);
    Table::new(&BYTES)
};
pub(super) const SPAN_STARTS: Table<Place> = {
    static BYTES: [u8; 1365] = part(FILE, 3559);
    Table::new(&BYTES)
};
pub(super) const STARTS: Table<Place> = {
    static BYTES: [u8; 420] = part(FILE, 4924);
    Table::new(&BYTES)
};
pub(super) const SPANS: Table<SpanRecord> = {
    static BYTES: [u8; 133] = part(FILE, 5344);
    Table::new(&BYTES)
};
pub(super) const SHARED: Texts = {
    static TEXT: &str = include_str!("shared.txt");
    Texts { text: &TEXT, first: 0, starts: STARTS, spans: SPANS }
};
