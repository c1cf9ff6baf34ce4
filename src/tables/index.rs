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
    static BYTES: [u8; 11784] = part(FILE, 0);
    Table::new(&BYTES)
};
pub(crate) const DISPLACEMENTS: Table<DisplacementRecord> = {
    static BYTES: [u8; 8192] = part(FILE, 11784);
    Table::new(&BYTES)
};
pub(crate) const KEYS: Table<KeyRecord> = {
    static BYTES: [u8; 32768] = part(FILE, 19976);
    Table::new(&BYTES)
};
pub(crate) const NUMBERS: Table<NumberedRecord> = {
    static BYTES: [u8; 25776] = part(FILE, 52744);
    Table::new(&BYTES)
};
pub(crate) const CODES: Table<CodeRecord> = {
    static BYTES: [u8; 26160] = part(FILE, 78520);
    Table::new(&BYTES)
};
pub(crate) const CODE_ENTRIES: Table<Handle> = {
    static BYTES: [u8; 13208] = part(FILE, 104680);
    Table::new(&BYTES)
};
pub(crate) const KNOWN_COMMON: Table<KnownRecord> = {
    static BYTES: [u8; 0] = part(FILE, 117888);
    Table::new(&BYTES)
};
pub(crate) const KNOWN_AZURE_VM: Table<KnownRecord> = {
    static BYTES: [u8; 3278] = part(FILE, 117888);
    Table::new(&BYTES)
};
pub(crate) const KNOWN_DATABASES: Table<KnownRecord> = {
    static BYTES: [u8; 1760] = part(FILE, 121166);
    Table::new(&BYTES)
};
pub(crate) const KNOWN_STORAGE: Table<KnownRecord> = {
    static BYTES: [u8; 1749] = part(FILE, 122926);
    Table::new(&BYTES)
};
pub(crate) const KNOWN_HYBRID: Table<KnownRecord> = {
    static BYTES: [u8; 9086] = part(FILE, 124675);
    Table::new(&BYTES)
};
pub(crate) const KNOWN_DPM: Table<KnownRecord> = {
    static BYTES: [u8; 21604] = part(FILE, 133761);
    Table::new(&BYTES)
};
#[cfg(feature = "diagnose")]
pub(crate) const NAME_ANCHORS: Table<AnchorRecord> = {
    static BYTES: [u8; 66433] = part(FILE, 155365);
    Table::new(&BYTES)
};
