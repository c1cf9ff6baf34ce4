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
    static BYTES: [u8; 26109] = part(FILE, 0);
    Table::new(&BYTES)
};
const SPANS: Table<SpanRecord> = {
    static BYTES: [u8; 8848] = part(FILE, 26109);
    Table::new(&BYTES)
};
#[cfg(feature = "diagnose")]
const ANCHORS: Table<AnchorRecord> = {
    static BYTES: [u8; 153481] = part(FILE, 34957);
    Table::new(&BYTES)
};
#[cfg(feature = "diagnose")]
const WORDINGS: Table<WordingRecord> = {
    static BYTES: [u8; 22932] = part(FILE, 188438);
    Table::new(&BYTES)
};
#[cfg(feature = "diagnose")]
const WORDING_ENTRIES: Table<Handle> = {
    static BYTES: [u8; 7860] = part(FILE, 211370);
    Table::new(&BYTES)
};
const BUCKETS: Table<Place> = {
    static BYTES: [u8; 771] = part(FILE, 219230);
    Table::new(&BYTES)
};
const LISTS: Table<u8> = {
    static BYTES: [u8; 61679] = part(FILE, 220001);
    Table::new(&BYTES)
};
pub(in crate::tables) const TEXTS: Texts = {
    static TEXT: &str = include_str!("en.txt");
    Texts { text: &TEXT, first: 1028, starts: STARTS, spans: SPANS }
};
pub(in crate::tables) const SEARCH: SearchIndex = SearchIndex { buckets: BUCKETS, lists: LISTS };
#[cfg(feature = "diagnose")]
pub(in crate::tables) const RECOGNITION: Recognition = Recognition { anchors: ANCHORS, wordings: WORDINGS, entries: WORDING_ENTRIES };
