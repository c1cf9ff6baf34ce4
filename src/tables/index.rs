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
    static BYTES: [u8; 1449] = part(FILE, 0);
    Table::new(&BYTES)
};
pub(crate) const DISPLACEMENTS: Table<DisplacementRecord> = {
    static BYTES: [u8; 1024] = part(FILE, 1449);
    Table::new(&BYTES)
};
pub(crate) const KEYS: Table<KeyRecord> = {
    static BYTES: [u8; 4096] = part(FILE, 2473);
    Table::new(&BYTES)
};
pub(crate) const NUMBERS: Table<NumberedRecord> = {
    static BYTES: [u8; 963] = part(FILE, 6569);
    Table::new(&BYTES)
};
pub(crate) const CODES: Table<CodeRecord> = {
    static BYTES: [u8; 2784] = part(FILE, 7532);
    Table::new(&BYTES)
};
pub(crate) const CODE_ENTRIES: Table<Handle> = {
    static BYTES: [u8; 1468] = part(FILE, 10316);
    Table::new(&BYTES)
};
pub(crate) const KNOWN_COMMON: Table<KnownRecord> = {
    static BYTES: [u8; 0] = part(FILE, 11784);
    Table::new(&BYTES)
};
pub(crate) const KNOWN_AZURE_VM: Table<KnownRecord> = {
    static BYTES: [u8; 2838] = part(FILE, 11784);
    Table::new(&BYTES)
};
pub(crate) const KNOWN_DATABASES: Table<KnownRecord> = {
    static BYTES: [u8; 1760] = part(FILE, 14622);
    Table::new(&BYTES)
};
pub(crate) const KNOWN_STORAGE: Table<KnownRecord> = {
    static BYTES: [u8; 0] = part(FILE, 16382);
    Table::new(&BYTES)
};
pub(crate) const KNOWN_HYBRID: Table<KnownRecord> = {
    static BYTES: [u8; 110] = part(FILE, 16382);
    Table::new(&BYTES)
};
pub(crate) const KNOWN_DPM: Table<KnownRecord> = {
    static BYTES: [u8; 0] = part(FILE, 16492);
    Table::new(&BYTES)
};
#[cfg(feature = "diagnose")]
pub(crate) const NAME_ANCHORS: Table<AnchorRecord> = {
    static BYTES: [u8; 25699] = part(FILE, 16492);
    Table::new(&BYTES)
};
