//! The ways to remove a cause.

use std::ffi::c_char;

use azure_backup_errors::Solution;

use crate::border::{abe_string, guarded, read};
use crate::handle::{abe_block, abe_solution, abe_text, at, handle, of, of_kind};
use crate::kinds::{self, Kind};
use crate::numbers::*;

/// Returns how many solutions there are.
#[unsafe(no_mangle)]
pub extern "C" fn abe_solution_count() -> usize {
    guarded(|| Solution::all().len())
}

/// Returns one of all solutions; 0 if there are not so many.
#[unsafe(no_mangle)]
pub extern "C" fn abe_solution_at(index: usize) -> abe_solution {
    guarded(|| at(Solution::all(), index))
}

/// Returns the solution with a name, in any case; that of handle 0 if there is none. O(n).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_solution_from_name(name: *const c_char, len: usize) -> abe_solution {
    // SAFETY: as the caller promises.
    let Ok(name) = (unsafe { read(name, len) }) else { return abe_solution::default() };
    guarded(|| handle(Solution::all().find(|solution| solution.name().eq_ignore_ascii_case(name))))
}

/// Returns the name of a solution in the data.
#[unsafe(no_mangle)]
pub extern "C" fn abe_solution_name(solution: abe_solution) -> abe_string {
    of(solution, |solution: Solution| solution.name().into())
}

/// Returns the `abe_os` that a solution is for.
#[unsafe(no_mangle)]
pub extern "C" fn abe_solution_os(solution: abe_solution) -> abe_os_number {
    of(solution, |solution: Solution| solution.os().number())
}

/// Returns what a solution does, in a few words.
#[unsafe(no_mangle)]
pub extern "C" fn abe_solution_title(solution: abe_solution, locale: abe_locale_number) -> abe_text {
    of(solution, |solution: Solution| solution.title(kinds::locale(locale)).into())
}

/// Returns when to take a solution, in one paragraph. It may be empty.
#[unsafe(no_mangle)]
pub extern "C" fn abe_solution_summary(solution: abe_solution, locale: abe_locale_number) -> abe_text {
    of(solution, |solution: Solution| solution.summary(kinds::locale(locale)).into())
}

/// Returns the official page, in the reader's language; empty if there is none.
#[unsafe(no_mangle)]
pub extern "C" fn abe_solution_docs_url(solution: abe_solution, locale: abe_locale_number) -> abe_string {
    of(solution, |solution: Solution| solution.docs_url(kinds::locale(locale)).into())
}

/// Returns how many blocks there are behind the summary of a solution: those of an `abe_block_kind`, or all with 0.
#[unsafe(no_mangle)]
pub extern "C" fn abe_solution_block_count(solution: abe_solution, kind: abe_block_kind_number) -> usize {
    of(solution, |solution: Solution| of_kind(solution.blocks(), kind).count())
}

/// Returns one of the blocks behind the summary of a solution: of those of an `abe_block_kind`, or of all with 0. It
/// is 0 if there are not so many.
#[unsafe(no_mangle)]
pub extern "C" fn abe_solution_block_at(
    solution: abe_solution,
    kind: abe_block_kind_number,
    index: usize,
) -> abe_block {
    of(solution, |solution: Solution| at(of_kind(solution.blocks(), kind), index))
}

/// Returns how many blocks say what used to be otherwise of a solution: those of an `abe_block_kind`, or all with 0.
#[unsafe(no_mangle)]
pub extern "C" fn abe_solution_history_count(solution: abe_solution, kind: abe_block_kind_number) -> usize {
    of(solution, |solution: Solution| of_kind(solution.history(), kind).count())
}

/// Returns one of the blocks that say what used to be otherwise of a solution, and which page said so when: of those of an
/// `abe_block_kind`, or of all with 0. It is 0 if there are not so many.
#[unsafe(no_mangle)]
pub extern "C" fn abe_solution_history_at(
    solution: abe_solution,
    kind: abe_block_kind_number,
    index: usize,
) -> abe_block {
    of(solution, |solution: Solution| at(of_kind(solution.history(), kind), index))
}

/// Returns how many solutions a solution consists of.
#[unsafe(no_mangle)]
pub extern "C" fn abe_solution_solution_count(solution: abe_solution) -> usize {
    of(solution, |solution: Solution| solution.solutions().count())
}

/// Returns one of the solutions that a solution consists of, in their order; 0 if there are not so many.
#[unsafe(no_mangle)]
pub extern "C" fn abe_solution_solution_at(solution: abe_solution, index: usize) -> abe_solution {
    of(solution, |solution: Solution| at(solution.solutions(), index))
}

/// Returns the `abe_solution_order` that says how the solutions that a solution consists of belong together.
#[unsafe(no_mangle)]
pub extern "C" fn abe_solution_solution_order(solution: abe_solution) -> abe_solution_order_number {
    of(solution, |solution: Solution| solution.solution_order().number())
}
