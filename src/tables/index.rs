// Made by `cargo run -p bake` from data/, with phf 0.13. Do not edit.

#![cfg_attr(rustfmt, rustfmt::skip)]

use crate::shared::pack::Handle;
#[cfg(feature = "diagnose")]
use crate::shared::record::AnchorRecord;
use crate::shared::record::{CodeRecord, DisplacementRecord, KeyRecord, KnownRecord, NumberedRecord, Place};
use crate::table::{Table, part};

const FILE: &[u8] = include_bytes!("index.bin");

pub(crate) static NAMES: &str = include_str!("names.txt");
pub(crate) const HASH_KEY: u64 = 11400714819323198485;
pub(crate) const NAME_STARTS: Table<Place> = {
    static BYTES: [u8; 5292] = part(FILE, 0);
    Table::new(&BYTES)
};
pub(crate) const DISPLACEMENTS: Table<DisplacementRecord> = {
    static BYTES: [u8; 4096] = part(FILE, 5292);
    Table::new(&BYTES)
};
pub(crate) const KEYS: Table<KeyRecord> = {
    static BYTES: [u8; 16384] = part(FILE, 9388);
    Table::new(&BYTES)
};
pub(crate) const NUMBERS: Table<NumberedRecord> = {
    static BYTES: [u8; 8091] = part(FILE, 25772);
    Table::new(&BYTES)
};
pub(crate) const CODES: Table<CodeRecord> = {
    static BYTES: [u8; 10440] = part(FILE, 33863);
    Table::new(&BYTES)
};
pub(crate) const CODE_ENTRIES: Table<Handle> = {
    static BYTES: [u8; 5348] = part(FILE, 44303);
    Table::new(&BYTES)
};
pub(crate) const KNOWN_COMMON: Table<KnownRecord> = {
    static BYTES: [u8; 0] = part(FILE, 49651);
    Table::new(&BYTES)
};
pub(crate) const KNOWN_AZURE_VM: Table<KnownRecord> = {
    static BYTES: [u8; 3278] = part(FILE, 49651);
    Table::new(&BYTES)
};
pub(crate) const KNOWN_DATABASES: Table<KnownRecord> = {
    static BYTES: [u8; 1760] = part(FILE, 52929);
    Table::new(&BYTES)
};
pub(crate) const KNOWN_STORAGE: Table<KnownRecord> = {
    static BYTES: [u8; 1749] = part(FILE, 54689);
    Table::new(&BYTES)
};
pub(crate) const KNOWN_HYBRID: Table<KnownRecord> = {
    static BYTES: [u8; 9086] = part(FILE, 56438);
    Table::new(&BYTES)
};
pub(crate) const KNOWN_DPM: Table<KnownRecord> = {
    static BYTES: [u8; 0] = part(FILE, 65524);
    Table::new(&BYTES)
};
#[cfg(feature = "diagnose")]
pub(crate) const NAME_ANCHORS: Table<AnchorRecord> = {
    static BYTES: [u8; 54653] = part(FILE, 65524);
    Table::new(&BYTES)
};
