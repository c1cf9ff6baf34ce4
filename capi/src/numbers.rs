//! What C sees as its enums. Here they are plain numbers: C may hand over any, and an enum of Rust may not have any.
//!
//! The header has these under the names of the enums (`cbindgen.toml` renames them), so that a compiler sees one that is
//! handed over for another.

/// The number of an `abe_result`.
pub type abe_result_number = u32;

/// The number of an `abe_finding`.
pub type abe_finding_number = u32;

/// The number of an `abe_how`.
pub type abe_how_number = u32;

/// The number of an `abe_locale`.
pub type abe_locale_number = u32;

/// The number of an `abe_format`.
pub type abe_format_number = u32;

/// The number of an `abe_part`.
pub type abe_part_number = u32;

/// The number of an `abe_item_kind`.
pub type abe_item_kind_number = u32;

/// The number of an `abe_area`.
pub type abe_area_number = u32;

/// The number of an `abe_component`.
pub type abe_component_number = u32;

/// The number of an `abe_os`.
pub type abe_os_number = u32;

/// The number of an `abe_fault`.
pub type abe_fault_number = u32;

/// The number of an `abe_retry`.
pub type abe_retry_number = u32;

/// The number of an `abe_effect`.
pub type abe_effect_number = u32;

/// The number of an `abe_status`.
pub type abe_status_number = u32;

/// The number of an `abe_solution_order`.
pub type abe_solution_order_number = u32;

/// The number of an `abe_number_system`.
pub type abe_number_system_number = u32;

/// The number of an `abe_block_kind`.
pub type abe_block_kind_number = u32;

/// The number of an `abe_command_language`.
pub type abe_command_language_number = u32;

/// The number of an `abe_span_kind`.
pub type abe_span_kind_number = u32;
