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
    also_spelled: "also-spelled",
    any_cause: "any-cause",
    cause: "cause",
    causes: "causes",
    choices: "choices",
    errors: "errors",
    explains: "explains",
    fault_service: "fault-service",
    fault_unknown: "fault-unknown",
    fault_user: "fault-user",
    in_order: "in-order",
    linux: "linux",
    message: "message",
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
    support: "support",
    tip: "tip",
    warning: "warning",
    where_it_applies: "where-it-applies",
    windows: "windows",
}
