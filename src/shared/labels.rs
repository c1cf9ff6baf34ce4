//! The words that stand around the content, such as "Cause".

use super::record::TextId;

macro_rules! labels {
    ($($label:ident: $name:literal,)+) => {
        /// The words that renderers put around the content.
        #[allow(dead_code, reason = "some are for plans alone")]
        #[derive(Debug)]
        pub(crate) struct Labels { $(pub(crate) $label: TextId,)+ }

        /// The names of the labels in the data, in the order of [`Labels`].
        #[allow(dead_code, reason = "bake reads the labels by name")]
        pub(crate) const LABEL_NAMES: &[&str] = &[$($name),+];
    };
}

labels! {
    also_shown: "also-shown",
    also_spelled: "also-spelled",
    any_cause: "any-cause",
    area_aks: "area-aks",
    area_azure_blobs: "area-azure-blobs",
    area_azure_files: "area-azure-files",
    area_azure_vm: "area-azure-vm",
    area_backup_server: "area-backup-server",
    area_data_lake_storage: "area-data-lake-storage",
    area_dpm: "area-dpm",
    area_managed_disks: "area-managed-disks",
    area_mars_agent: "area-mars-agent",
    area_mysql: "area-mysql",
    area_postgresql: "area-postgresql",
    area_sap_ase: "area-sap-ase",
    area_sap_hana: "area-sap-hana",
    area_sql_server: "area-sql-server",
    area_vault: "area-vault",
    cause: "cause",
    causes: "causes",
    check: "check",
    choices: "choices",
    date_form: "date-form",
    effect_no_restore_point: "effect-no-restore-point",
    effect_not_changed: "effect-not-changed",
    effect_not_restored: "effect-not-restored",
    effect_restore_point_made: "effect-restore-point-made",
    effect_weaker_restore_point: "effect-weaker-restore-point",
    errors: "errors",
    explains: "explains",
    fault_service: "fault-service",
    fault_unknown: "fault-unknown",
    fault_user: "fault-user",
    former: "former",
    history: "history",
    in_order: "in-order",
    last: "last",
    linux: "linux",
    message: "message",
    months: "months",
    more: "more",
    no_cause_for_os: "no-cause-for-os",
    note: "note",
    number_catalog_id: "number-catalog-id",
    number_hresult: "number-hresult",
    number_http_status: "number-http-status",
    number_linux_extension_status: "number-linux-extension-status",
    number_service_id: "number-service-id",
    number_sql_error: "number-sql-error",
    one_of: "one-of",
    page: "page",
    plan: "plan",
    quote_close: "quote-close",
    quote_open: "quote-open",
    renamed: "renamed",
    retired: "retired",
    retry_after_fix: "retry-after-fix",
    retry_later: "retry-later",
    retry_no: "retry-no",
    see: "see",
    solution: "solution",
    sources: "sources",
    taken: "taken",
    tip: "tip",
    until_fixed: "until-fixed",
    warning: "warning",
    where_it_applies: "where-it-applies",
    windows: "windows",
}
