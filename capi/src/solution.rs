//! The ways to remove a cause.

use azure_backup_errors::Solution;

use crate::border::{abe_string, guarded};
use crate::handle::{abe_text, at, of, of_kind};
use crate::kinds::{self, Kind};

/// Returns how many solutions there are.
#[unsafe(no_mangle)]
pub extern "C" fn abe_solution_count() -> usize {
    guarded(|| Solution::iter().len())
}

/// Returns one of all solutions; 0 if there are not so many.
#[unsafe(no_mangle)]
pub extern "C" fn abe_solution_at(index: usize) -> u32 {
    guarded(|| at(Solution::iter(), index))
}

/// Returns the name of a solution in the data.
#[unsafe(no_mangle)]
pub extern "C" fn abe_solution_id(solution: u32) -> abe_string {
    of(solution, |solution: Solution| solution.id().into())
}

/// Returns the `abe_os` that a solution is for.
#[unsafe(no_mangle)]
pub extern "C" fn abe_solution_os(solution: u32) -> u32 {
    of(solution, |solution: Solution| solution.os().number())
}

/// Returns what a solution does, in a few words.
#[unsafe(no_mangle)]
pub extern "C" fn abe_solution_title(solution: u32, locale: u32) -> abe_text {
    of(solution, |solution: Solution| solution.title(kinds::locale(locale)).into())
}

/// Returns when to take a solution, in one paragraph. It may be empty.
#[unsafe(no_mangle)]
pub extern "C" fn abe_solution_summary(solution: u32, locale: u32) -> abe_text {
    of(solution, |solution: Solution| solution.summary(kinds::locale(locale)).into())
}

/// Returns the official page, in the reader's language; empty if there is none.
#[unsafe(no_mangle)]
pub extern "C" fn abe_solution_docs_url(solution: u32, locale: u32) -> abe_string {
    of(solution, |solution: Solution| solution.docs_url(kinds::locale(locale)).into())
}

/// Returns how many blocks there are behind the summary of a solution: those of an `abe_block_kind`, or all with 0.
#[unsafe(no_mangle)]
pub extern "C" fn abe_solution_block_count(solution: u32, kind: u32) -> usize {
    of(solution, |solution: Solution| of_kind(solution.blocks(), kind).count())
}

/// Returns one of the blocks behind the summary of a solution: of those of an `abe_block_kind`, or of all with 0. It
/// is 0 if there are not so many.
#[unsafe(no_mangle)]
pub extern "C" fn abe_solution_block_at(solution: u32, kind: u32, index: usize) -> u32 {
    of(solution, |solution: Solution| at(of_kind(solution.blocks(), kind), index))
}

/// Returns how many solutions a solution consists of.
#[unsafe(no_mangle)]
pub extern "C" fn abe_solution_solution_count(solution: u32) -> usize {
    of(solution, |solution: Solution| solution.solutions().count())
}

/// Returns one of the solutions that a solution consists of, in their order; 0 if there are not so many.
#[unsafe(no_mangle)]
pub extern "C" fn abe_solution_solution_at(solution: u32, index: usize) -> u32 {
    of(solution, |solution: Solution| at(solution.solutions(), index))
}

/// Returns the `abe_solution_order` that says how the solutions that a solution consists of belong together.
#[unsafe(no_mangle)]
pub extern "C" fn abe_solution_solution_order(solution: u32) -> u32 {
    of(solution, |solution: Solution| solution.solution_order().number())
}
