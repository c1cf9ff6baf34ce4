// Made by `cargo run -p bake` from data/, with phf 0.13. Do not edit.

#![cfg_attr(rustfmt, rustfmt::skip)]

use crate::shared::record::{Place, SpanRecord};
#[cfg(feature = "diagnose")]
use crate::shared::{pack::Handle, record::{AnchorRecord, WordingRecord}};
#[cfg(feature = "diagnose")]
use crate::table::Recognition;
use crate::table::{Table, Texts, part};

const FILE: &[u8] = include_bytes!("en.bin");

const STARTS: Table<Place> = {
    static BYTES: [u8; 1098] = part(FILE, 0);
    Table::new(&BYTES)
};
const SPANS: Table<SpanRecord> = {
    static BYTES: [u8; 1267] = part(FILE, 1098);
    Table::new(&BYTES)
};
#[cfg(feature = "diagnose")]
const ANCHORS: Table<AnchorRecord> = {
    static BYTES: [u8; 1519] = part(FILE, 2365);
    Table::new(&BYTES)
};
#[cfg(feature = "diagnose")]
const WORDINGS: Table<WordingRecord> = {
    static BYTES: [u8; 252] = part(FILE, 3884);
    Table::new(&BYTES)
};
#[cfg(feature = "diagnose")]
const WORDING_ENTRIES: Table<Handle> = {
    static BYTES: [u8; 84] = part(FILE, 4136);
    Table::new(&BYTES)
};
pub(in crate::tables) const TEXTS: Texts = {
    static TEXT: &str = include_str!("en.txt");
    Texts { text: &TEXT, first: 145, starts: STARTS, spans: SPANS }
};
#[cfg(feature = "diagnose")]
pub(in crate::tables) const RECOGNITION: Recognition = Recognition { anchors: ANCHORS, wordings: WORDINGS, entries: WORDING_ENTRIES };
