//! How to tell whether something holds.

use azure_backup_errors::Check;

use crate::handle::{abe_block, abe_text, handle};
use crate::kinds;
use crate::numbers::abe_locale_number;

/// How to tell within a minute whether something holds.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct abe_check {
    /// Where to look, and what is seen if it holds, in one sentence; empty if there is no check.
    pub text: abe_text,
    /// The command that shows it, to be asked with `abe_block_text`; that of handle 0 if there is none.
    pub command: abe_block,
    /// Always 0.
    pub reserved: u32,
}

impl abe_check {
    pub(crate) fn new(check: Option<Check>, locale: abe_locale_number) -> Self {
        let Some(check) = check else { return Self::default() };
        Self { text: check.text(kinds::locale(locale)).into(), command: handle(check.command()), reserved: 0 }
    }
}
