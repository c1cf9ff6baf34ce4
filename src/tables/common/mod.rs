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
    static BYTES: [u8; 0] = part(FILE, 0);
    Table::new(&BYTES)
};
pub(super) const FORMER_CAUSES: Table<FormerCauseRecord> = {
    static BYTES: [u8; 0] = part(FILE, 0);
    Table::new(&BYTES)
};
pub(super) const SOLUTIONS: Table<SolutionRecord> = {
    static BYTES: [u8; 58] = part(FILE, 0);
    Table::new(&BYTES)
};
pub(super) const SOURCES: Table<SourceRecord> = {
    static BYTES: [u8; 12] = part(FILE, 58);
    Table::new(&BYTES)
};
pub(super) const FAMILIES: Table<FamilyRecord> = {
    static BYTES: [u8; 80] = part(FILE, 70);
    Table::new(&BYTES)
};
pub(super) const MESSAGES: Table<MessageRecord> = {
    static BYTES: [u8; 0] = part(FILE, 150);
    Table::new(&BYTES)
};
pub(super) const BLOCKS: Table<BlockRecord> = {
    static BYTES: [u8; 85] = part(FILE, 150);
    Table::new(&BYTES)
};
pub(super) const ALIASES: Table<NameId> = {
    static BYTES: [u8; 0] = part(FILE, 235);
    Table::new(&BYTES)
};
pub(super) const NUMBERS: Table<NumberRecord> = {
    static BYTES: [u8; 0] = part(FILE, 235);
    Table::new(&BYTES)
};
pub(super) const REFERENCES: Table<Reference> = {
    static BYTES: [u8; 0] = part(FILE, 235);
    Table::new(&BYTES)
};
pub(super) const SPAN_STARTS: Table<Place> = {
    static BYTES: [u8; 318] = part(FILE, 235);
    Table::new(&BYTES)
};
pub(super) const STARTS: Table<Place> = {
    static BYTES: [u8; 78] = part(FILE, 553);
    Table::new(&BYTES)
};
pub(super) const SPANS: Table<SpanRecord> = {
    static BYTES: [u8; 28] = part(FILE, 631);
    Table::new(&BYTES)
};
pub(super) const SHARED: Texts = {
    static TEXT: &str = include_str!("shared.txt");
    Texts { text: &TEXT, first: 0, starts: STARTS, spans: SPANS }
};

pub(crate) const LABELS: Labels = Labels {
    also_shown: TextId(52),
    also_spelled: TextId(53),
    any_cause: TextId(54),
    area_azure_vm: TextId(55),
    area_backup_server: TextId(17),
    area_mars_agent: TextId(56),
    area_mysql: TextId(18),
    area_postgresql: TextId(19),
    area_sap_ase: TextId(20),
    area_sap_hana: TextId(21),
    area_sql_server: TextId(22),
    area_vault: TextId(57),
    cause: TextId(58),
    causes: TextId(59),
    check: TextId(60),
    choices: TextId(61),
    date_form: TextId(62),
    effect_no_restore_point: TextId(63),
    effect_not_changed: TextId(64),
    effect_not_restored: TextId(65),
    effect_restore_point_made: TextId(66),
    effect_weaker_restore_point: TextId(67),
    errors: TextId(68),
    explains: TextId(69),
    fault_service: TextId(70),
    fault_unknown: TextId(71),
    fault_user: TextId(72),
    former: TextId(73),
    history: TextId(74),
    in_order: TextId(75),
    last: TextId(76),
    linux: TextId(23),
    message: TextId(77),
    months: TextId(78),
    more: TextId(79),
    no_cause_for_os: TextId(80),
    note: TextId(81),
    number_catalog_id: TextId(82),
    number_hresult: TextId(83),
    number_http_status: TextId(84),
    number_linux_extension_status: TextId(85),
    number_service_id: TextId(86),
    number_sql_error: TextId(87),
    one_of: TextId(88),
    page: TextId(89),
    plan: TextId(90),
    quote_close: TextId(91),
    quote_open: TextId(92),
    renamed: TextId(93),
    retired: TextId(94),
    retry_after_fix: TextId(95),
    retry_later: TextId(96),
    retry_no: TextId(97),
    see: TextId(98),
    solution: TextId(99),
    sources: TextId(100),
    tip: TextId(101),
    until_fixed: TextId(102),
    warning: TextId(103),
    where_it_applies: TextId(104),
    windows: TextId(24),
};

/// The solution that says what to collect for support if nothing helps.
#[cfg(feature = "diagnose")]
pub(crate) const SUPPORT: Option<Handle> = Some(Handle::from_number(16777216));
