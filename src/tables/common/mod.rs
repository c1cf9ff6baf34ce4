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
    static BYTES: [u8; 306] = part(FILE, 235);
    Table::new(&BYTES)
};
pub(super) const STARTS: Table<Place> = {
    static BYTES: [u8; 63] = part(FILE, 541);
    Table::new(&BYTES)
};
pub(super) const SPANS: Table<SpanRecord> = {
    static BYTES: [u8; 28] = part(FILE, 604);
    Table::new(&BYTES)
};
pub(super) const SHARED: Texts = {
    static TEXT: &str = include_str!("shared.txt");
    Texts { text: &TEXT, first: 0, starts: STARTS, spans: SPANS }
};

pub(crate) const LABELS: Labels = Labels {
    also_shown: TextId(47),
    also_spelled: TextId(48),
    any_cause: TextId(49),
    area_azure_vm: TextId(50),
    area_backup_server: TextId(17),
    area_mars_agent: TextId(51),
    area_vault: TextId(52),
    cause: TextId(53),
    causes: TextId(54),
    check: TextId(55),
    choices: TextId(56),
    date_form: TextId(57),
    effect_no_restore_point: TextId(58),
    effect_not_changed: TextId(59),
    effect_not_restored: TextId(60),
    effect_restore_point_made: TextId(61),
    effect_weaker_restore_point: TextId(62),
    errors: TextId(63),
    explains: TextId(64),
    fault_service: TextId(65),
    fault_unknown: TextId(66),
    fault_user: TextId(67),
    former: TextId(68),
    history: TextId(69),
    in_order: TextId(70),
    last: TextId(71),
    linux: TextId(18),
    message: TextId(72),
    months: TextId(73),
    more: TextId(74),
    no_cause_for_os: TextId(75),
    note: TextId(76),
    number_catalog_id: TextId(77),
    number_hresult: TextId(78),
    number_http_status: TextId(79),
    number_linux_extension_status: TextId(80),
    number_service_id: TextId(81),
    number_sql_error: TextId(82),
    one_of: TextId(83),
    page: TextId(84),
    plan: TextId(85),
    quote_close: TextId(86),
    quote_open: TextId(87),
    renamed: TextId(88),
    retired: TextId(89),
    retry_after_fix: TextId(90),
    retry_later: TextId(91),
    retry_no: TextId(92),
    see: TextId(93),
    solution: TextId(94),
    sources: TextId(95),
    taken: TextId(96),
    tip: TextId(97),
    until_fixed: TextId(98),
    warning: TextId(99),
    where_it_applies: TextId(100),
    windows: TextId(19),
};

/// The solution that says what to collect for support if nothing helps.
#[cfg(feature = "diagnose")]
pub(crate) const SUPPORT: Option<Handle> = Some(Handle::from_number(16777216));
