// Made by `cargo run -p bake` from data/, with phf 0.13. Do not edit.

#![cfg_attr(rustfmt, rustfmt::skip)]

pub(super) mod en;
#[cfg(feature = "de")]
pub(super) mod de;

#[cfg(feature = "diagnose")]
use crate::shared::pack::Handle;
use crate::shared::labels::Labels;
use crate::shared::record::TextId;
use crate::shared::record::{BlockRecord, CauseRecord, EntryRecord, FamilyRecord, FormerCauseRecord, MessageRecord, NameId, NumberRecord, Place, Reference, SolutionRecord, SourceRecord, SpanRecord};
use crate::table::{Table, Texts, part};

const FILE: &[u8] = include_bytes!("records.bin");

pub(super) const ENTRIES: Table<EntryRecord> = {
    static BYTES: [u8; 0] = part(FILE, 0);
    Table::new(&BYTES)
};
pub(super) const CAUSES: Table<CauseRecord> = {
    static BYTES: [u8; 1312] = part(FILE, 0);
    Table::new(&BYTES)
};
pub(super) const FORMER_CAUSES: Table<FormerCauseRecord> = {
    static BYTES: [u8; 0] = part(FILE, 1312);
    Table::new(&BYTES)
};
pub(super) const SOLUTIONS: Table<SolutionRecord> = {
    static BYTES: [u8; 2291] = part(FILE, 1312);
    Table::new(&BYTES)
};
pub(super) const SOURCES: Table<SourceRecord> = {
    static BYTES: [u8; 648] = part(FILE, 3603);
    Table::new(&BYTES)
};
pub(super) const FAMILIES: Table<FamilyRecord> = {
    static BYTES: [u8; 80] = part(FILE, 4251);
    Table::new(&BYTES)
};
pub(super) const MESSAGES: Table<MessageRecord> = {
    static BYTES: [u8; 0] = part(FILE, 4331);
    Table::new(&BYTES)
};
pub(super) const BLOCKS: Table<BlockRecord> = {
    static BYTES: [u8; 3240] = part(FILE, 4331);
    Table::new(&BYTES)
};
pub(super) const ALIASES: Table<NameId> = {
    static BYTES: [u8; 0] = part(FILE, 7571);
    Table::new(&BYTES)
};
pub(super) const NUMBERS: Table<NumberRecord> = {
    static BYTES: [u8; 0] = part(FILE, 7571);
    Table::new(&BYTES)
};
pub(super) const REFERENCES: Table<Reference> = {
    static BYTES: [u8; 222] = part(FILE, 7571);
    Table::new(&BYTES)
};
pub(super) const SPAN_STARTS: Table<Place> = {
    static BYTES: [u8; 3567] = part(FILE, 7793);
    Table::new(&BYTES)
};
pub(super) const STARTS: Table<Place> = {
    static BYTES: [u8; 1239] = part(FILE, 11360);
    Table::new(&BYTES)
};
pub(super) const SPANS: Table<SpanRecord> = {
    static BYTES: [u8; 700] = part(FILE, 12599);
    Table::new(&BYTES)
};
pub(super) const SHARED: Texts = {
    static TEXT: &str = include_str!("shared.txt");
    Texts { text: &TEXT, first: 0, starts: STARTS, spans: SPANS }
};

pub(crate) const LABELS: Labels = Labels {
    also_shown: TextId(1115),
    also_spelled: TextId(1116),
    any_cause: TextId(1117),
    area_aks: TextId(398),
    area_azure_blobs: TextId(1118),
    area_azure_files: TextId(399),
    area_azure_vm: TextId(1119),
    area_backup_server: TextId(400),
    area_data_lake_storage: TextId(401),
    area_dpm: TextId(402),
    area_managed_disks: TextId(1120),
    area_mars_agent: TextId(1121),
    area_mysql: TextId(403),
    area_postgresql: TextId(404),
    area_sap_ase: TextId(405),
    area_sap_hana: TextId(406),
    area_sql_server: TextId(407),
    area_vault: TextId(1122),
    cause: TextId(1123),
    causes: TextId(1124),
    check: TextId(1125),
    choices: TextId(1126),
    date_form: TextId(1127),
    effect_no_restore_point: TextId(1128),
    effect_not_changed: TextId(1129),
    effect_not_restored: TextId(1130),
    effect_restore_point_made: TextId(1131),
    effect_weaker_restore_point: TextId(1132),
    errors: TextId(1133),
    explains: TextId(1134),
    fault_service: TextId(1135),
    fault_unknown: TextId(1136),
    fault_user: TextId(1137),
    former: TextId(1138),
    history: TextId(1139),
    in_order: TextId(1140),
    last: TextId(1141),
    linux: TextId(408),
    message: TextId(1142),
    months: TextId(1143),
    more: TextId(1144),
    no_cause_for_os: TextId(1145),
    note: TextId(1146),
    number_catalog_id: TextId(1147),
    number_hresult: TextId(1148),
    number_http_status: TextId(1149),
    number_linux_extension_status: TextId(1150),
    number_service_id: TextId(1151),
    number_sql_error: TextId(1152),
    one_of: TextId(1153),
    page: TextId(1154),
    plan: TextId(1155),
    quote_close: TextId(1156),
    quote_open: TextId(1157),
    renamed: TextId(1158),
    retired: TextId(1159),
    retry_after_fix: TextId(1160),
    retry_later: TextId(1161),
    retry_no: TextId(1162),
    see: TextId(1163),
    solution: TextId(1164),
    sources: TextId(1165),
    taken: TextId(1166),
    tip: TextId(1167),
    until_fixed: TextId(1168),
    warning: TextId(1169),
    where_it_applies: TextId(1170),
    windows: TextId(409),
};

/// The solution that says what to collect for support if nothing helps.
#[cfg(feature = "diagnose")]
pub(crate) const SUPPORT: Option<Handle> = Some(Handle::from_number(16777222));
