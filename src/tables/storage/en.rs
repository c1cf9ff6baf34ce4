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
    static BYTES: [u8; 5868] = part(FILE, 0);
    Table::new(&BYTES)
};
const SPANS: Table<SpanRecord> = {
    static BYTES: [u8; 4725] = part(FILE, 5868);
    Table::new(&BYTES)
};
#[cfg(feature = "diagnose")]
const ANCHORS: Table<AnchorRecord> = {
    static BYTES: [u8; 10726] = part(FILE, 10593);
    Table::new(&BYTES)
};
#[cfg(feature = "diagnose")]
const WORDINGS: Table<WordingRecord> = {
    static BYTES: [u8; 1572] = part(FILE, 21319);
    Table::new(&BYTES)
};
#[cfg(feature = "diagnose")]
const WORDING_ENTRIES: Table<Handle> = {
    static BYTES: [u8; 572] = part(FILE, 22891);
    Table::new(&BYTES)
};
const BUCKETS: Table<Place> = {
    static BYTES: [u8; 195] = part(FILE, 23463);
    Table::new(&BYTES)
};
const LISTS: Table<u8> = {
    static BYTES: [u8; 6873] = part(FILE, 23658);
    Table::new(&BYTES)
};
pub(in crate::tables) const TEXTS: Texts = {
    static TEXT: &str = include_str!("en.txt");
    Texts { text: &TEXT, first: 743, starts: STARTS, spans: SPANS }
};
pub(in crate::tables) const SEARCH: SearchIndex = SearchIndex { buckets: BUCKETS, lists: LISTS };
#[cfg(feature = "diagnose")]
pub(in crate::tables) const RECOGNITION: Recognition = Recognition { anchors: ANCHORS, wordings: WORDINGS, entries: WORDING_ENTRIES };
