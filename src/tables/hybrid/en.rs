// Made by `cargo run -p bake` from data/, with phf 0.13. Do not edit.

#![cfg_attr(rustfmt, rustfmt::skip)]

use crate::shared::record::{Place, SpanRecord};
#[cfg(feature = "diagnose")]
use crate::shared::{pack::Handle, record::{AnchorRecord, WordingRecord}};
#[cfg(feature = "diagnose")]
use crate::table::Recognition;
use crate::table::{SearchIndex, Table, Texts, part};

const FILE: &[u8] = include_bytes!("en.bin");

const STARTS: Table<Place> = {
    static BYTES: [u8; 14106] = part(FILE, 0);
    Table::new(&BYTES)
};
const SPANS: Table<SpanRecord> = {
    static BYTES: [u8; 10563] = part(FILE, 14106);
    Table::new(&BYTES)
};
#[cfg(feature = "diagnose")]
const ANCHORS: Table<AnchorRecord> = {
    static BYTES: [u8; 53506] = part(FILE, 24669);
    Table::new(&BYTES)
};
#[cfg(feature = "diagnose")]
const WORDINGS: Table<WordingRecord> = {
    static BYTES: [u8; 8268] = part(FILE, 78175);
    Table::new(&BYTES)
};
#[cfg(feature = "diagnose")]
const WORDING_ENTRIES: Table<Handle> = {
    static BYTES: [u8; 2932] = part(FILE, 86443);
    Table::new(&BYTES)
};
const BUCKETS: Table<Place> = {
    static BYTES: [u8; 771] = part(FILE, 89375);
    Table::new(&BYTES)
};
const LISTS: Table<u8> = {
    static BYTES: [u8; 33467] = part(FILE, 90146);
    Table::new(&BYTES)
};
pub(in crate::tables) const TEXTS: Texts = {
    static TEXT: &str = include_str!("en.txt");
    Texts { text: &TEXT, first: 1040, starts: STARTS, spans: SPANS }
};
pub(in crate::tables) const SEARCH: SearchIndex = SearchIndex { buckets: BUCKETS, lists: LISTS };
#[cfg(feature = "diagnose")]
pub(in crate::tables) const RECOGNITION: Recognition = Recognition { anchors: ANCHORS, wordings: WORDINGS, entries: WORDING_ENTRIES };
