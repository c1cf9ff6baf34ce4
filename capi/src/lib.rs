//! The C interface of [`azure_backup_errors`]: what the Rust interface says, for C and C++.
//!
//! The documentation for C is the header, `include/azure_backup_errors.h`; it is made from the comments in here.
//!
//! C holds no pointer to anything but strings that live for ever: entries, causes, solutions … are numbers, each kind in a
//! struct of its own, which are checked each time. So no number can do harm, and nothing has to be freed but an
//! `abe_scanner`, the one thing that has a state, and an `abe_plan`; only the mentions of a scanner
//! point to what it keeps. Only `border` touches memory of C.

#![allow(non_camel_case_types, reason = "the names of C")]
#![allow(
    clippy::missing_safety_doc,
    reason = "one condition for all, which the header states: pointers point to what they say"
)]
#![deny(unsafe_op_in_unsafe_fn)]
// `unsafe` belongs where C hands something over, and each time with its reason.
#![deny(clippy::undocumented_unsafe_blocks)]

mod border;
mod check;
mod handle;
mod numbers;

// In the order of the header, one by one so that rustfmt leaves it.
mod version;

mod locale;

mod lookup;

mod entry;

mod item;

mod cause;

mod solution;

mod block;

mod text;

mod source;

mod scan;

mod plan;

mod kinds;

mod names;

mod format;

pub use block::*;
pub use border::{abe_result, abe_string};
pub use cause::*;
pub use check::abe_check;
pub use entry::*;
pub use format::{abe_format, abe_format_name, abe_part, abe_write_options};
pub use handle::{abe_block, abe_cause, abe_entry, abe_family, abe_solution, abe_source, abe_text};
pub use item::*;
pub use kinds::*;
pub use locale::*;
pub use lookup::*;
pub use names::*;
pub use numbers::*;
pub use plan::*;
pub use scan::*;
pub use solution::*;
pub use source::*;
pub use text::*;
pub use version::*;
