//! From errors to one plan of what to do.

use std::ffi::c_char;

use azure_backup_errors::{Entry, Os, Plan, PlanItem, Solution, plan};

use crate::border::{abe_string, give, guarded, print, read_all, shared, take_back};
use crate::format::write_as;
use crate::handle::{Handle, abe_cause, abe_entry, abe_solution, handle};
use crate::kinds::{self, Kind};
use crate::numbers::*;

/// A cause to check, or an error to answer whatever its cause.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct abe_plan_item {
    /// The cause; that of handle 0 for solutions that answer an error whatever its cause.
    pub cause: abe_cause,
    /// The first error that it would explain; that of handle 0 if there is no such item.
    pub entry: abe_entry,
    /// What it is for.
    pub os: abe_os_number,
    /// How all its solutions belong together.
    pub solution_order: abe_solution_order_number,
    /// How many of the errors it would explain.
    pub error_count: usize,
    /// How many solutions it has, but for those that stand in an earlier item.
    pub solution_count: usize,
    /// How many of its solutions stand in an earlier item.
    pub repeated_count: usize,
}

/// A solution of an item of a plan that stands in an earlier item already.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct abe_repeated {
    /// The solution; that of handle 0 if there is no such one.
    pub solution: abe_solution,
    /// Always 0.
    pub reserved: u32,
    /// The index of the item in which it stands. What `abe_plan_write` writes counts items from 1.
    pub item: usize,
}

/// What to do about one or many errors on an `abe_os`. `abe_plan_new` makes it.
pub struct abe_plan {
    plan: Plan,
    errors: Vec<abe_entry>,
    items: Vec<Item>,
}

struct Item {
    told: abe_plan_item,
    errors: Vec<abe_entry>,
    solutions: Vec<abe_solution>,
    repeated: Vec<abe_repeated>,
}

impl Item {
    fn new(item: PlanItem<'_>) -> Self {
        let errors: Vec<_> = item.explains().map(Handle::handle).collect();
        let solutions: Vec<_> = item.solutions().map(Handle::handle).collect();
        let repeated: Vec<_> = item
            .repeated()
            .map(|(solution, number)| abe_repeated { solution: solution.handle(), reserved: 0, item: number - 1 })
            .collect();
        let told = abe_plan_item {
            cause: handle(item.cause()),
            entry: errors.first().copied().unwrap_or_default(),
            os: item.os().number(),
            solution_order: item.solution_order().number(),
            error_count: errors.len(),
            solution_count: solutions.len(),
            repeated_count: repeated.len(),
        };
        Self { told, errors, solutions, repeated }
    }
}

/// Makes one plan of what to do about one or many errors on an `abe_os`, and returns it; null if there is no memory for
/// it. It has to be freed with `abe_plan_free`, once.
///
/// The plan has every cause once and every solution once. What is no entry is left out, and an entry counts once. The
/// same entries in the same order give the same plan. It never changes, and any number of threads may ask it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_plan_new(entries: *const abe_entry, count: usize, os: abe_os_number) -> *mut abe_plan {
    // SAFETY: as the caller promises.
    let entries = unsafe { read_all(entries, count) };
    give(|| {
        let plan = plan(entries.filter_map(<Entry as Handle>::from_handle), kinds::os(os));
        let errors = plan.errors().map(Handle::handle).collect();
        let items = plan.items().map(Item::new).collect();
        abe_plan { plan, errors, items }
    })
}

/// Frees a plan; null is nothing. It may not be used any more, nor freed again.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_plan_free(plan: *mut abe_plan) {
    // SAFETY: as the caller promises.
    unsafe { take_back(plan) }
}

/// Returns how many errors a plan is for.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_plan_error_count(plan: *const abe_plan) -> usize {
    // SAFETY: as the caller promises.
    unsafe { shared(plan) }.map_or(0, |plan| plan.errors.len())
}

/// Returns one of the errors that a plan is for, in the order in which they were given; that of handle 0 if there are not
/// so many.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_plan_error_at(plan: *const abe_plan, index: usize) -> abe_entry {
    // SAFETY: as the caller promises.
    unsafe { shared(plan) }.and_then(|plan| plan.errors.get(index).copied()).unwrap_or_default()
}

/// Returns what a plan is for.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_plan_os(plan: *const abe_plan) -> abe_os_number {
    // SAFETY: as the caller promises.
    unsafe { shared(plan) }.map_or(0, |plan| plan.plan.os().number())
}

/// Returns how much there is to check.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_plan_item_count(plan: *const abe_plan) -> usize {
    // SAFETY: as the caller promises.
    unsafe { shared(plan) }.map_or(0, |plan| plan.items.len())
}

/// Looks at an item of a plan; `None` if there is no such one.
///
/// # Safety
///
/// As for [`shared`].
unsafe fn item<'a>(plan: *const abe_plan, index: usize) -> Option<&'a Item> {
    // SAFETY: as the caller promises.
    unsafe { shared(plan) }?.items.get(index)
}

/// Returns one of the items of a plan, in the order to check them; one without an entry if there are not so many.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_plan_item_at(plan: *const abe_plan, index: usize) -> abe_plan_item {
    // SAFETY: as the caller promises.
    unsafe { item(plan, index) }.map(|item| item.told).unwrap_or_default()
}

/// Returns what an item of a plan is, in a few words: the title of its cause, or of the error. Empty if there is no such
/// item.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_plan_item_title(
    plan: *const abe_plan,
    item: usize,
    locale: abe_locale_number,
) -> abe_string {
    // SAFETY: as the caller promises.
    let plan = unsafe { shared(plan) };
    guarded(|| plan.and_then(|plan| plan.plan.items().nth(item)).map(|item| item.title(kinds::locale(locale))).into())
}

/// Returns one of the errors that an item of a plan would explain, of which there are `error_count`; that of handle 0 if
/// there are not so many.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_plan_item_error_at(plan: *const abe_plan, item: usize, index: usize) -> abe_entry {
    // SAFETY: as the caller promises.
    unsafe { self::item(plan, item) }.and_then(|item| item.errors.get(index).copied()).unwrap_or_default()
}

/// Returns one of the solutions of an item of a plan that stand in no earlier item, of which there are `solution_count`;
/// that of handle 0 if there are not so many.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_plan_item_solution_at(plan: *const abe_plan, item: usize, index: usize) -> abe_solution {
    // SAFETY: as the caller promises.
    unsafe { self::item(plan, item) }.and_then(|item| item.solutions.get(index).copied()).unwrap_or_default()
}

/// Returns one of the solutions of an item of a plan that stand in an earlier item, and in which; there are
/// `repeated_count`. One without a solution if there are not so many.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_plan_item_repeated_at(plan: *const abe_plan, item: usize, index: usize) -> abe_repeated {
    // SAFETY: as the caller promises.
    unsafe { self::item(plan, item) }.and_then(|item| item.repeated.get(index).copied()).unwrap_or_default()
}

/// Returns the solution that says what to collect for Microsoft Support if nothing of any plan helps; that of handle 0 if
/// there is none.
#[unsafe(no_mangle)]
pub extern "C" fn abe_plan_support() -> abe_solution {
    guarded(|| handle::<Solution>(plan([], Os::Any).support()))
}

/// Writes a whole plan in a language in an `abe_format`, as `snprintf` does, and returns its length.
///
/// It writes nothing if there is no such format or plan.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_plan_write(
    plan: *const abe_plan,
    locale: abe_locale_number,
    format: abe_format_number,
    buffer: *mut c_char,
    size: usize,
) -> usize {
    // SAFETY: as the caller promises.
    let plan = unsafe { shared(plan) };
    // SAFETY: as the caller promises.
    unsafe {
        print(buffer, size, |to| {
            let Some(plan) = plan else { return Ok(()) };
            let runbook = plan.plan.runbook(kinds::locale(locale));
            write_as(format, to, runbook.text(), runbook.markdown(), runbook.html(), runbook)
        })
    }
}

/// Writes a whole plan in a language as text, as `snprintf` does, and returns its length.
///
/// A line has `columns` columns, and never less than 40; with `SIZE_MAX` none is broken. With `is_styled` there are escape sequences for a terminal: bold
/// headings, commands in colour, addresses underlined. It writes nothing if there is no such plan.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_plan_write_text(
    plan: *const abe_plan,
    locale: abe_locale_number,
    columns: usize,
    is_styled: bool,
    buffer: *mut c_char,
    size: usize,
) -> usize {
    // SAFETY: as the caller promises.
    let plan = unsafe { shared(plan) };
    // SAFETY: as the caller promises.
    unsafe {
        print(buffer, size, |to| {
            let Some(plan) = plan else { return Ok(()) };
            let text = plan.plan.runbook(kinds::locale(locale)).text().columns(columns);
            if is_styled { write!(to, "{}", text.styled()) } else { write!(to, "{text}") }
        })
    }
}
