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
    static BYTES: [u8; 328] = part(FILE, 0);
    Table::new(&BYTES)
};
pub(super) const FORMER_CAUSES: Table<FormerCauseRecord> = {
    static BYTES: [u8; 0] = part(FILE, 328);
    Table::new(&BYTES)
};
pub(super) const SOLUTIONS: Table<SolutionRecord> = {
    static BYTES: [u8; 522] = part(FILE, 328);
    Table::new(&BYTES)
};
pub(super) const SOURCES: Table<SourceRecord> = {
    static BYTES: [u8; 468] = part(FILE, 850);
    Table::new(&BYTES)
};
pub(super) const FAMILIES: Table<FamilyRecord> = {
    static BYTES: [u8; 80] = part(FILE, 1318);
    Table::new(&BYTES)
};
pub(super) const MESSAGES: Table<MessageRecord> = {
    static BYTES: [u8; 0] = part(FILE, 1398);
    Table::new(&BYTES)
};
pub(super) const BLOCKS: Table<BlockRecord> = {
    static BYTES: [u8; 960] = part(FILE, 1398);
    Table::new(&BYTES)
};
pub(super) const ALIASES: Table<NameId> = {
    static BYTES: [u8; 0] = part(FILE, 2358);
    Table::new(&BYTES)
};
pub(super) const NUMBERS: Table<NumberRecord> = {
    static BYTES: [u8; 0] = part(FILE, 2358);
    Table::new(&BYTES)
};
pub(super) const REFERENCES: Table<Reference> = {
    static BYTES: [u8; 78] = part(FILE, 2358);
    Table::new(&BYTES)
};
pub(super) const SPAN_STARTS: Table<Place> = {
    static BYTES: [u8; 1458] = part(FILE, 2436);
    Table::new(&BYTES)
};
pub(super) const STARTS: Table<Place> = {
    static BYTES: [u8; 600] = part(FILE, 3894);
    Table::new(&BYTES)
};
pub(super) const SPANS: Table<SpanRecord> = {
    static BYTES: [u8; 343] = part(FILE, 4494);
    Table::new(&BYTES)
};
pub(super) const SHARED: Texts = {
    static TEXT: &str = include_str!("shared.txt");
    Texts { text: &TEXT, first: 0, starts: STARTS, spans: SPANS }
};

pub(crate) const LABELS: Labels = Labels {
    also_shown: TextId(425),
    also_spelled: TextId(426),
    any_cause: TextId(427),
    area_aks: TextId(186),
    area_azure_blobs: TextId(428),
    area_azure_files: TextId(187),
    area_azure_vm: TextId(429),
    area_backup_server: TextId(188),
    area_data_lake_storage: TextId(189),
    area_managed_disks: TextId(430),
    area_mars_agent: TextId(431),
    area_mysql: TextId(190),
    area_postgresql: TextId(191),
    area_sap_ase: TextId(192),
    area_sap_hana: TextId(193),
    area_sql_server: TextId(194),
    area_vault: TextId(432),
    cause: TextId(433),
    causes: TextId(434),
    check: TextId(435),
    choices: TextId(436),
    date_form: TextId(437),
    effect_no_restore_point: TextId(438),
    effect_not_changed: TextId(439),
    effect_not_restored: TextId(440),
    effect_restore_point_made: TextId(441),
    effect_weaker_restore_point: TextId(442),
    errors: TextId(443),
    explains: TextId(444),
    fault_service: TextId(445),
    fault_unknown: TextId(446),
    fault_user: TextId(447),
    former: TextId(448),
    history: TextId(449),
    in_order: TextId(450),
    last: TextId(451),
    linux: TextId(195),
    message: TextId(452),
    months: TextId(453),
    more: TextId(454),
    no_cause_for_os: TextId(455),
    note: TextId(456),
    number_catalog_id: TextId(457),
    number_hresult: TextId(458),
    number_http_status: TextId(459),
    number_linux_extension_status: TextId(460),
    number_service_id: TextId(461),
    number_sql_error: TextId(462),
    one_of: TextId(463),
    page: TextId(464),
    plan: TextId(465),
    quote_close: TextId(466),
    quote_open: TextId(467),
    renamed: TextId(468),
    retired: TextId(469),
    retry_after_fix: TextId(470),
    retry_later: TextId(471),
    retry_no: TextId(472),
    see: TextId(473),
    solution: TextId(474),
    sources: TextId(475),
    taken: TextId(476),
    tip: TextId(477),
    until_fixed: TextId(478),
    warning: TextId(479),
    where_it_applies: TextId(480),
    windows: TextId(196),
};

/// The solution that says what to collect for support if nothing helps.
#[cfg(feature = "diagnose")]
pub(crate) const SUPPORT: Option<Handle> = Some(Handle::from_number(16777222));
