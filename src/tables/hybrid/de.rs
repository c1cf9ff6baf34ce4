// Made by `cargo run -p bake` from data/, with phf 0.13. Do not edit.

#![cfg_attr(rustfmt, rustfmt::skip)]

use crate::shared::record::{Place, SpanRecord};
#[cfg(feature = "diagnose")]
use crate::shared::{pack::Handle, record::{AnchorRecord, WordingRecord}};
#[cfg(feature = "diagnose")]
use crate::table::Recognition;
use crate::table::{SearchIndex, Table, Texts, part};

const FILE: &[u8] = include_bytes!("de.bin");

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
    static BYTES: [u8; 4371] = part(FILE, 24669);
    Table::new(&BYTES)
};
#[cfg(feature = "diagnose")]
const WORDINGS: Table<WordingRecord> = {
    static BYTES: [u8; 804] = part(FILE, 29040);
    Table::new(&BYTES)
};
#[cfg(feature = "diagnose")]
const WORDING_ENTRIES: Table<Handle> = {
    static BYTES: [u8; 272] = part(FILE, 29844);
    Table::new(&BYTES)
};
const BUCKETS: Table<Place> = {
    static BYTES: [u8; 387] = part(FILE, 30116);
    Table::new(&BYTES)
};
const LISTS: Table<u8> = {
    static BYTES: [u8; 30425] = part(FILE, 30503);
    Table::new(&BYTES)
};
pub(in crate::tables) const TEXTS: Texts = {
    static TEXT: &str = include_str!("de.txt");
    Texts { text: &TEXT, first: 1040, starts: STARTS, spans: SPANS }
};
pub(in crate::tables) const SEARCH: SearchIndex = SearchIndex { buckets: BUCKETS, lists: LISTS };
#[cfg(feature = "diagnose")]
pub(in crate::tables) const RECOGNITION: Recognition = Recognition { anchors: ANCHORS, wordings: WORDINGS, entries: WORDING_ENTRIES };
