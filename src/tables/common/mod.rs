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
    static BYTES: [u8; 1353] = part(FILE, 0);
    Table::new(&BYTES)
};
pub(super) const FORMER_CAUSES: Table<FormerCauseRecord> = {
    static BYTES: [u8; 0] = part(FILE, 1353);
    Table::new(&BYTES)
};
pub(super) const SOLUTIONS: Table<SolutionRecord> = {
    static BYTES: [u8; 2233] = part(FILE, 1353);
    Table::new(&BYTES)
};
pub(super) const SOURCES: Table<SourceRecord> = {
    static BYTES: [u8; 648] = part(FILE, 3586);
    Table::new(&BYTES)
};
pub(super) const FAMILIES: Table<FamilyRecord> = {
    static BYTES: [u8; 80] = part(FILE, 4234);
    Table::new(&BYTES)
};
pub(super) const MESSAGES: Table<MessageRecord> = {
    static BYTES: [u8; 0] = part(FILE, 4314);
    Table::new(&BYTES)
};
pub(super) const BLOCKS: Table<BlockRecord> = {
    static BYTES: [u8; 3190] = part(FILE, 4314);
    Table::new(&BYTES)
};
pub(super) const ALIASES: Table<NameId> = {
    static BYTES: [u8; 0] = part(FILE, 7504);
    Table::new(&BYTES)
};
pub(super) const NUMBERS: Table<NumberRecord> = {
    static BYTES: [u8; 0] = part(FILE, 7504);
    Table::new(&BYTES)
};
pub(super) const REFERENCES: Table<Reference> = {
    static BYTES: [u8; 225] = part(FILE, 7504);
    Table::new(&BYTES)
};
pub(super) const SPAN_STARTS: Table<Place> = {
    static BYTES: [u8; 3540] = part(FILE, 7729);
    Table::new(&BYTES)
};
pub(super) const STARTS: Table<Place> = {
    static BYTES: [u8; 1227] = part(FILE, 11269);
    Table::new(&BYTES)
};
pub(super) const SPANS: Table<SpanRecord> = {
    static BYTES: [u8; 679] = part(FILE, 12496);
    Table::new(&BYTES)
};
pub(super) const SHARED: Texts = {
    static TEXT: &str = include_str!("shared.txt");
    Texts { text: &TEXT, first: 0, starts: STARTS, spans: SPANS }
};

pub(crate) const LABELS: Labels = Labels {
    also_shown: TextId(1104),
    also_spelled: TextId(1105),
    any_cause: TextId(1106),
    area_aks: TextId(394),
    area_azure_blobs: TextId(1107),
    area_azure_files: TextId(395),
    area_azure_vm: TextId(1108),
    area_backup_server: TextId(396),
    area_data_lake_storage: TextId(397),
    area_dpm: TextId(398),
    area_managed_disks: TextId(1109),
    area_mars_agent: TextId(1110),
    area_mysql: TextId(399),
    area_postgresql: TextId(400),
    area_sap_ase: TextId(401),
    area_sap_hana: TextId(402),
    area_sql_server: TextId(403),
    area_vault: TextId(1111),
    cause: TextId(1112),
    causes: TextId(1113),
    check: TextId(1114),
    choices: TextId(1115),
    date_form: TextId(1116),
    effect_no_restore_point: TextId(1117),
    effect_not_changed: TextId(1118),
    effect_not_restored: TextId(1119),
    effect_restore_point_made: TextId(1120),
    effect_weaker_restore_point: TextId(1121),
    errors: TextId(1122),
    explains: TextId(1123),
    fault_service: TextId(1124),
    fault_unknown: TextId(1125),
    fault_user: TextId(1126),
    former: TextId(1127),
    history: TextId(1128),
    in_order: TextId(1129),
    last: TextId(1130),
    linux: TextId(404),
    message: TextId(1131),
    months: TextId(1132),
    more: TextId(1133),
    no_cause_for_os: TextId(1134),
    note: TextId(1135),
    number_catalog_id: TextId(1136),
    number_hresult: TextId(1137),
    number_http_status: TextId(1138),
    number_linux_extension_status: TextId(1139),
    number_service_id: TextId(1140),
    number_sql_error: TextId(1141),
    one_of: TextId(1142),
    page: TextId(1143),
    plan: TextId(1144),
    quote_close: TextId(1145),
    quote_open: TextId(1146),
    renamed: TextId(1147),
    retired: TextId(1148),
    retry_after_fix: TextId(1149),
    retry_later: TextId(1150),
    retry_no: TextId(1151),
    see: TextId(1152),
    solution: TextId(1153),
    sources: TextId(1154),
    taken: TextId(1155),
    tip: TextId(1156),
    until_fixed: TextId(1157),
    warning: TextId(1158),
    where_it_applies: TextId(1159),
    windows: TextId(405),
};

/// The solution that says what to collect for support if nothing helps.
#[cfg(feature = "diagnose")]
pub(crate) const SUPPORT: Option<Handle> = Some(Handle::from_number(16777222));
