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
    static BYTES: [u8; 636] = part(FILE, 3603);
    Table::new(&BYTES)
};
pub(super) const FAMILIES: Table<FamilyRecord> = {
    static BYTES: [u8; 80] = part(FILE, 4239);
    Table::new(&BYTES)
};
pub(super) const MESSAGES: Table<MessageRecord> = {
    static BYTES: [u8; 0] = part(FILE, 4319);
    Table::new(&BYTES)
};
pub(super) const BLOCKS: Table<BlockRecord> = {
    static BYTES: [u8; 3240] = part(FILE, 4319);
    Table::new(&BYTES)
};
pub(super) const ALIASES: Table<NameId> = {
    static BYTES: [u8; 0] = part(FILE, 7559);
    Table::new(&BYTES)
};
pub(super) const NUMBERS: Table<NumberRecord> = {
    static BYTES: [u8; 0] = part(FILE, 7559);
    Table::new(&BYTES)
};
pub(super) const REFERENCES: Table<Reference> = {
    static BYTES: [u8; 219] = part(FILE, 7559);
    Table::new(&BYTES)
};
pub(super) const SPAN_STARTS: Table<Place> = {
    static BYTES: [u8; 3555] = part(FILE, 7778);
    Table::new(&BYTES)
};
pub(super) const STARTS: Table<Place> = {
    static BYTES: [u8; 1230] = part(FILE, 11333);
    Table::new(&BYTES)
};
pub(super) const SPANS: Table<SpanRecord> = {
    static BYTES: [u8; 700] = part(FILE, 12563);
    Table::new(&BYTES)
};
pub(super) const SHARED: Texts = {
    static TEXT: &str = include_str!("shared.txt");
    Texts { text: &TEXT, first: 0, starts: STARTS, spans: SPANS }
};

pub(crate) const LABELS: Labels = Labels {
    also_shown: TextId(1111),
    also_spelled: TextId(1112),
    any_cause: TextId(1113),
    area_aks: TextId(395),
    area_azure_blobs: TextId(1114),
    area_azure_files: TextId(396),
    area_azure_vm: TextId(1115),
    area_backup_server: TextId(397),
    area_data_lake_storage: TextId(398),
    area_dpm: TextId(399),
    area_managed_disks: TextId(1116),
    area_mars_agent: TextId(1117),
    area_mysql: TextId(400),
    area_postgresql: TextId(401),
    area_sap_ase: TextId(402),
    area_sap_hana: TextId(403),
    area_sql_server: TextId(404),
    area_vault: TextId(1118),
    cause: TextId(1119),
    causes: TextId(1120),
    check: TextId(1121),
    choices: TextId(1122),
    date_form: TextId(1123),
    effect_no_restore_point: TextId(1124),
    effect_not_changed: TextId(1125),
    effect_not_restored: TextId(1126),
    effect_restore_point_made: TextId(1127),
    effect_weaker_restore_point: TextId(1128),
    errors: TextId(1129),
    explains: TextId(1130),
    fault_service: TextId(1131),
    fault_unknown: TextId(1132),
    fault_user: TextId(1133),
    former: TextId(1134),
    history: TextId(1135),
    in_order: TextId(1136),
    last: TextId(1137),
    linux: TextId(405),
    message: TextId(1138),
    months: TextId(1139),
    more: TextId(1140),
    no_cause_for_os: TextId(1141),
    note: TextId(1142),
    number_catalog_id: TextId(1143),
    number_hresult: TextId(1144),
    number_http_status: TextId(1145),
    number_linux_extension_status: TextId(1146),
    number_service_id: TextId(1147),
    number_sql_error: TextId(1148),
    one_of: TextId(1149),
    page: TextId(1150),
    plan: TextId(1151),
    quote_close: TextId(1152),
    quote_open: TextId(1153),
    renamed: TextId(1154),
    retired: TextId(1155),
    retry_after_fix: TextId(1156),
    retry_later: TextId(1157),
    retry_no: TextId(1158),
    see: TextId(1159),
    solution: TextId(1160),
    sources: TextId(1161),
    taken: TextId(1162),
    tip: TextId(1163),
    until_fixed: TextId(1164),
    warning: TextId(1165),
    where_it_applies: TextId(1166),
    windows: TextId(406),
};

/// The solution that says what to collect for support if nothing helps.
#[cfg(feature = "diagnose")]
pub(crate) const SUPPORT: Option<Handle> = Some(Handle::from_number(16777222));
