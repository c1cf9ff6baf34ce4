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
    static BYTES: [u8; 15747] = part(FILE, 0);
    Table::new(&BYTES)
};
const SPANS: Table<SpanRecord> = {
    static BYTES: [u8; 18249] = part(FILE, 15747);
    Table::new(&BYTES)
};
#[cfg(feature = "diagnose")]
const ANCHORS: Table<AnchorRecord> = {
    static BYTES: [u8; 26722] = part(FILE, 33996);
    Table::new(&BYTES)
};
#[cfg(feature = "diagnose")]
const WORDINGS: Table<WordingRecord> = {
    static BYTES: [u8; 4128] = part(FILE, 60718);
    Table::new(&BYTES)
};
#[cfg(feature = "diagnose")]
const WORDING_ENTRIES: Table<Handle> = {
    static BYTES: [u8; 1420] = part(FILE, 64846);
    Table::new(&BYTES)
};
pub(in crate::tables) const TEXTS: Texts = {
    static TEXT: &str = include_str!("en.txt");
    Texts { text: &TEXT, first: 2166, starts: STARTS, spans: SPANS }
};
#[cfg(feature = "diagnose")]
pub(in crate::tables) const RECOGNITION: Recognition = Recognition { anchors: ANCHORS, wordings: WORDINGS, entries: WORDING_ENTRIES };
