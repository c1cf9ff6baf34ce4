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
    static BYTES: [u8; 2082] = part(FILE, 0);
    Table::new(&BYTES)
};
pub(crate) const DISPLACEMENTS: Table<DisplacementRecord> = {
    static BYTES: [u8; 2048] = part(FILE, 2082);
    Table::new(&BYTES)
};
pub(crate) const KEYS: Table<KeyRecord> = {
    static BYTES: [u8; 8192] = part(FILE, 4130);
    Table::new(&BYTES)
};
pub(crate) const NUMBERS: Table<NumberedRecord> = {
    static BYTES: [u8; 1008] = part(FILE, 12322);
    Table::new(&BYTES)
};
pub(crate) const CODES: Table<CodeRecord> = {
    static BYTES: [u8; 4152] = part(FILE, 13330);
    Table::new(&BYTES)
};
pub(crate) const CODE_ENTRIES: Table<Handle> = {
    static BYTES: [u8; 2200] = part(FILE, 17482);
    Table::new(&BYTES)
};
pub(crate) const KNOWN_COMMON: Table<KnownRecord> = {
    static BYTES: [u8; 0] = part(FILE, 19682);
    Table::new(&BYTES)
};
pub(crate) const KNOWN_AZURE_VM: Table<KnownRecord> = {
    static BYTES: [u8; 3278] = part(FILE, 19682);
    Table::new(&BYTES)
};
pub(crate) const KNOWN_DATABASES: Table<KnownRecord> = {
    static BYTES: [u8; 1760] = part(FILE, 22960);
    Table::new(&BYTES)
};
pub(crate) const KNOWN_STORAGE: Table<KnownRecord> = {
    static BYTES: [u8; 1749] = part(FILE, 24720);
    Table::new(&BYTES)
};
pub(crate) const KNOWN_HYBRID: Table<KnownRecord> = {
    static BYTES: [u8; 110] = part(FILE, 26469);
    Table::new(&BYTES)
};
pub(crate) const KNOWN_DPM: Table<KnownRecord> = {
    static BYTES: [u8; 0] = part(FILE, 26579);
    Table::new(&BYTES)
};
#[cfg(feature = "diagnose")]
pub(crate) const NAME_ANCHORS: Table<AnchorRecord> = {
    static BYTES: [u8; 36053] = part(FILE, 26579);
    Table::new(&BYTES)
};
