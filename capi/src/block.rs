//! The pieces that descriptions and solutions consist of; steps are such pieces.

use azure_backup_errors::Block;

use crate::handle::{abe_block, abe_text, at, of, of_kind};
use crate::kinds::{self, Kind};
use crate::numbers::*;

/// Returns the `abe_block_kind`: what a block is.
#[unsafe(no_mangle)]
pub extern "C" fn abe_block_kind_of(block: abe_block) -> abe_block_kind_number {
    of(block, |block: Block| block.kind().number())
}

/// Returns the `abe_os` that a block is for.
#[unsafe(no_mangle)]
pub extern "C" fn abe_block_os(block: abe_block) -> abe_os_number {
    of(block, |block: Block| block.os().number())
}

/// Returns the text of a block itself; that of a command is to be copied as it is.
#[unsafe(no_mangle)]
pub extern "C" fn abe_block_text(block: abe_block, locale: abe_locale_number) -> abe_text {
    of(block, |block: Block| block.text(kinds::locale(locale)).into())
}

/// Returns the `abe_command_language` of a command; 0 for every other block.
#[unsafe(no_mangle)]
pub extern "C" fn abe_block_command_language(block: abe_block) -> abe_command_language_number {
    of(block, |block: Block| kinds::number(block.command_language()))
}

/// Returns how many blocks there are directly inside a block: those of an `abe_block_kind`, or all with 0.
#[unsafe(no_mangle)]
pub extern "C" fn abe_block_block_count(block: abe_block, kind: abe_block_kind_number) -> usize {
    of(block, |block: Block| of_kind(block.blocks(), kind).count())
}

/// Returns one of the blocks directly inside a block: of those of an `abe_block_kind`, or of all with 0. It is 0 if
/// there are not so many.
#[unsafe(no_mangle)]
pub extern "C" fn abe_block_block_at(block: abe_block, kind: abe_block_kind_number, index: usize) -> abe_block {
    of(block, |block: Block| at(of_kind(block.blocks(), kind), index))
}
