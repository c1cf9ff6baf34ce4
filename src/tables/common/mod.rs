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
    static BYTES: [u8; 456] = part(FILE, 850);
    Table::new(&BYTES)
};
pub(super) const FAMILIES: Table<FamilyRecord> = {
    static BYTES: [u8; 80] = part(FILE, 1306);
    Table::new(&BYTES)
};
pub(super) const MESSAGES: Table<MessageRecord> = {
    static BYTES: [u8; 0] = part(FILE, 1386);
    Table::new(&BYTES)
};
pub(super) const BLOCKS: Table<BlockRecord> = {
    static BYTES: [u8; 960] = part(FILE, 1386);
    Table::new(&BYTES)
};
pub(super) const ALIASES: Table<NameId> = {
    static BYTES: [u8; 0] = part(FILE, 2346);
    Table::new(&BYTES)
};
pub(super) const NUMBERS: Table<NumberRecord> = {
    static BYTES: [u8; 0] = part(FILE, 2346);
    Table::new(&BYTES)
};
pub(super) const REFERENCES: Table<Reference> = {
    static BYTES: [u8; 78] = part(FILE, 2346);
    Table::new(&BYTES)
};
pub(super) const SPAN_STARTS: Table<Place> = {
    static BYTES: [u8; 1443] = part(FILE, 2424);
    Table::new(&BYTES)
};
pub(super) const STARTS: Table<Place> = {
    static BYTES: [u8; 588] = part(FILE, 3867);
    Table::new(&BYTES)
};
pub(super) const SPANS: Table<SpanRecord> = {
    static BYTES: [u8; 343] = part(FILE, 4455);
    Table::new(&BYTES)
};
pub(super) const SHARED: Texts = {
    static TEXT: &str = include_str!("shared.txt");
    Texts { text: &TEXT, first: 0, starts: STARTS, spans: SPANS }
};

pub(crate) const LABELS: Labels = Labels {
    also_shown: TextId(421),
    also_spelled: TextId(422),
    any_cause: TextId(423),
    area_aks: TextId(182),
    area_azure_blobs: TextId(424),
    area_azure_files: TextId(183),
    area_azure_vm: TextId(425),
    area_backup_server: TextId(184),
    area_data_lake_storage: TextId(185),
    area_managed_disks: TextId(426),
    area_mars_agent: TextId(427),
    area_mysql: TextId(186),
    area_postgresql: TextId(187),
    area_sap_ase: TextId(188),
    area_sap_hana: TextId(189),
    area_sql_server: TextId(190),
    area_vault: TextId(428),
    cause: TextId(429),
    causes: TextId(430),
    check: TextId(431),
    choices: TextId(432),
    date_form: TextId(433),
    effect_no_restore_point: TextId(434),
    effect_not_changed: TextId(435),
    effect_not_restored: TextId(436),
    effect_restore_point_made: TextId(437),
    effect_weaker_restore_point: TextId(438),
    errors: TextId(439),
    explains: TextId(440),
    fault_service: TextId(441),
    fault_unknown: TextId(442),
    fault_user: TextId(443),
    former: TextId(444),
    history: TextId(445),
    in_order: TextId(446),
    last: TextId(447),
    linux: TextId(191),
    message: TextId(448),
    months: TextId(449),
    more: TextId(450),
    no_cause_for_os: TextId(451),
    note: TextId(452),
    number_catalog_id: TextId(453),
    number_hresult: TextId(454),
    number_http_status: TextId(455),
    number_linux_extension_status: TextId(456),
    number_service_id: TextId(457),
    number_sql_error: TextId(458),
    one_of: TextId(459),
    page: TextId(460),
    plan: TextId(461),
    quote_close: TextId(462),
    quote_open: TextId(463),
    renamed: TextId(464),
    retired: TextId(465),
    retry_after_fix: TextId(466),
    retry_later: TextId(467),
    retry_no: TextId(468),
    see: TextId(469),
    solution: TextId(470),
    sources: TextId(471),
    taken: TextId(472),
    tip: TextId(473),
    until_fixed: TextId(474),
    warning: TextId(475),
    where_it_applies: TextId(476),
    windows: TextId(192),
};

/// The solution that says what to collect for support if nothing helps.
#[cfg(feature = "diagnose")]
pub(crate) const SUPPORT: Option<Handle> = Some(Handle::from_number(16777222));
