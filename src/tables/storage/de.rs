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
    static BYTES: [u8; 5868] = part(FILE, 0);
    Table::new(&BYTES)
};
const SPANS: Table<SpanRecord> = {
    static BYTES: [u8; 4725] = part(FILE, 5868);
    Table::new(&BYTES)
};
#[cfg(feature = "diagnose")]
const ANCHORS: Table<AnchorRecord> = {
    static BYTES: [u8; 3317] = part(FILE, 10593);
    Table::new(&BYTES)
};
#[cfg(feature = "diagnose")]
const WORDINGS: Table<WordingRecord> = {
    static BYTES: [u8; 600] = part(FILE, 13910);
    Table::new(&BYTES)
};
#[cfg(feature = "diagnose")]
const WORDING_ENTRIES: Table<Handle> = {
    static BYTES: [u8; 208] = part(FILE, 14510);
    Table::new(&BYTES)
};
const BUCKETS: Table<Place> = {
    static BYTES: [u8; 195] = part(FILE, 14718);
    Table::new(&BYTES)
};
const LISTS: Table<u8> = {
    static BYTES: [u8; 7714] = part(FILE, 14913);
    Table::new(&BYTES)
};
pub(in crate::tables) const TEXTS: Texts = {
    static TEXT: &str = include_str!("de.txt");
    Texts { text: &TEXT, first: 743, starts: STARTS, spans: SPANS }
};
pub(in crate::tables) const SEARCH: SearchIndex = SearchIndex { buckets: BUCKETS, lists: LISTS };
#[cfg(feature = "diagnose")]
pub(in crate::tables) const RECOGNITION: Recognition = Recognition { anchors: ANCHORS, wordings: WORDINGS, entries: WORDING_ENTRIES };
