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
    static BYTES: [u8; 82] = part(FILE, 0);
    Table::new(&BYTES)
};
pub(super) const FORMER_CAUSES: Table<FormerCauseRecord> = {
    static BYTES: [u8; 0] = part(FILE, 82);
    Table::new(&BYTES)
};
pub(super) const SOLUTIONS: Table<SolutionRecord> = {
    static BYTES: [u8; 232] = part(FILE, 82);
    Table::new(&BYTES)
};
pub(super) const SOURCES: Table<SourceRecord> = {
    static BYTES: [u8; 228] = part(FILE, 314);
    Table::new(&BYTES)
};
pub(super) const FAMILIES: Table<FamilyRecord> = {
    static BYTES: [u8; 80] = part(FILE, 542);
    Table::new(&BYTES)
};
pub(super) const MESSAGES: Table<MessageRecord> = {
    static BYTES: [u8; 0] = part(FILE, 622);
    Table::new(&BYTES)
};
pub(super) const BLOCKS: Table<BlockRecord> = {
    static BYTES: [u8; 440] = part(FILE, 622);
    Table::new(&BYTES)
};
pub(super) const ALIASES: Table<NameId> = {
    static BYTES: [u8; 0] = part(FILE, 1062);
    Table::new(&BYTES)
};
pub(super) const NUMBERS: Table<NumberRecord> = {
    static BYTES: [u8; 0] = part(FILE, 1062);
    Table::new(&BYTES)
};
pub(super) const REFERENCES: Table<Reference> = {
    static BYTES: [u8; 36] = part(FILE, 1062);
    Table::new(&BYTES)
};
pub(super) const SPAN_STARTS: Table<Place> = {
    static BYTES: [u8; 789] = part(FILE, 1098);
    Table::new(&BYTES)
};
pub(super) const STARTS: Table<Place> = {
    static BYTES: [u8; 297] = part(FILE, 1887);
    Table::new(&BYTES)
};
pub(super) const SPANS: Table<SpanRecord> = {
    static BYTES: [u8; 77] = part(FILE, 2184);
    Table::new(&BYTES)
};
pub(super) const SHARED: Texts = {
    static TEXT: &str = include_str!("shared.txt");
    Texts { text: &TEXT, first: 0, starts: STARTS, spans: SPANS }
};

pub(crate) const LABELS: Labels = Labels {
    also_shown: TextId(205),
    also_spelled: TextId(206),
    any_cause: TextId(207),
    area_azure_vm: TextId(208),
    area_backup_server: TextId(88),
    area_mars_agent: TextId(209),
    area_mysql: TextId(89),
    area_postgresql: TextId(90),
    area_sap_ase: TextId(91),
    area_sap_hana: TextId(92),
    area_sql_server: TextId(93),
    area_vault: TextId(210),
    cause: TextId(211),
    causes: TextId(212),
    check: TextId(213),
    choices: TextId(214),
    date_form: TextId(215),
    effect_no_restore_point: TextId(216),
    effect_not_changed: TextId(217),
    effect_not_restored: TextId(218),
    effect_restore_point_made: TextId(219),
    effect_weaker_restore_point: TextId(220),
    errors: TextId(221),
    explains: TextId(222),
    fault_service: TextId(223),
    fault_unknown: TextId(224),
    fault_user: TextId(225),
    former: TextId(226),
    history: TextId(227),
    in_order: TextId(228),
    last: TextId(229),
    linux: TextId(94),
    message: TextId(230),
    months: TextId(231),
    more: TextId(232),
    no_cause_for_os: TextId(233),
    note: TextId(234),
    number_catalog_id: TextId(235),
    number_hresult: TextId(236),
    number_http_status: TextId(237),
    number_linux_extension_status: TextId(238),
    number_service_id: TextId(239),
    number_sql_error: TextId(240),
    one_of: TextId(241),
    page: TextId(242),
    plan: TextId(243),
    quote_close: TextId(244),
    quote_open: TextId(245),
    renamed: TextId(246),
    retired: TextId(247),
    retry_after_fix: TextId(248),
    retry_later: TextId(249),
    retry_no: TextId(250),
    see: TextId(251),
    solution: TextId(252),
    sources: TextId(253),
    taken: TextId(254),
    tip: TextId(255),
    until_fixed: TextId(256),
    warning: TextId(257),
    where_it_applies: TextId(258),
    windows: TextId(95),
};

/// The solution that says what to collect for support if nothing helps.
#[cfg(feature = "diagnose")]
pub(crate) const SUPPORT: Option<Handle> = Some(Handle::from_number(16777220));
