// Made by `cargo run -p bake` from data/, with phf 0.13. Do not edit.

#![cfg_attr(rustfmt, rustfmt::skip)]

use crate::shared::record::{Place, SpanRecord};
#[cfg(feature = "diagnose")]
use crate::shared::{pack::Handle, record::{AnchorRecord, WordingRecord}};
#[cfg(feature = "diagnose")]
use crate::table::Recognition;
use crate::table::{Table, Texts, part};

const FILE: &[u8] = include_bytes!("de.bin");

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
    static BYTES: [u8; 7874] = part(FILE, 33996);
    Table::new(&BYTES)
};
#[cfg(feature = "diagnose")]
const WORDINGS: Table<WordingRecord> = {
    static BYTES: [u8; 1440] = part(FILE, 41870);
    Table::new(&BYTES)
};
#[cfg(feature = "diagnose")]
const WORDING_ENTRIES: Table<Handle> = {
    static BYTES: [u8; 496] = part(FILE, 43310);
    Table::new(&BYTES)
};
pub(in crate::tables) const TEXTS: Texts = {
    static TEXT: &str = include_str!("de.txt");
    Texts { text: &TEXT, first: 2166, starts: STARTS, spans: SPANS }
};
#[cfg(feature = "diagnose")]
pub(in crate::tables) const RECOGNITION: Recognition = Recognition { anchors: ANCHORS, wordings: WORDINGS, entries: WORDING_ENTRIES };
