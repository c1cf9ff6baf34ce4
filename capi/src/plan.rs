//! From errors to one plan of what to do.

use std::collections::BTreeMap;
use std::ffi::c_char;
use std::iter::repeat;

use azure_backup_errors::{Entry, Os, Plan, PlanItem, Solution, Values, plan};

use crate::border::{abe_string, give, given, guarded, print, read_all, read_bytes, shared, take_back};
use crate::format::{abe_part, abe_write_options, write_json, write_with};
use crate::handle::{Handle, abe_cause, abe_entry, abe_solution, handle, of};
use crate::item::abe_item_kind;
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
    /// What it is; 0 if there is no such item.
    pub kind: abe_item_kind_number,
    /// Always 0.
    pub reserved: u32,
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
    values: Values,
    errors: Vec<abe_entry>,
    items: Vec<Item>,
}

struct Item {
    told: abe_plan_item,
    errors: Vec<abe_entry>,
    solutions: Vec<abe_solution>,
    repeated: Vec<abe_repeated>,
}

impl abe_plan {
    fn new(plan: Plan) -> Self {
        let errors = plan.errors().map(Handle::handle).collect();
        let items = plan.items().map(Item::new).collect();
        Self { plan, values: Values::new(), errors, items }
    }
}

impl Item {
    fn new(item: PlanItem<'_>) -> Self {
        let kind = match item.cause() {
            Some(_) if item.is_former() => abe_item_kind::FormerCause,
            Some(_) => abe_item_kind::Cause,
            None if item.is_last() => abe_item_kind::LastSolution,
            None => abe_item_kind::Solution,
        };
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
            kind: kind as u32,
            reserved: 0,
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
/// The plan has every cause once and every solution once. What is no entry is left out; an entry that is given more than
/// once stands once, and `abe_plan_times` says how often it was given. The same entries in the same order give the same
/// plan. It changes by `abe_plan_fill` alone; otherwise any number of threads may ask it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_plan_new(entries: *const abe_entry, count: usize, os: abe_os_number) -> *mut abe_plan {
    // SAFETY: as the caller promises.
    let entries = unsafe { read_all(entries, count) };
    give(|| abe_plan::new(plan(entries.filter_map(<Entry as Handle>::from_handle), kinds::os(os))))
}

/// Makes a plan as `abe_plan_new` does, for who has counted already: `counts` has for each of the entries how often it was
/// found. For an entry that is given more than once they are added up. Null counts each once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_plan_new_counted(
    entries: *const abe_entry,
    counts: *const u64,
    count: usize,
    os: abe_os_number,
) -> *mut abe_plan {
    // SAFETY: as the caller promises.
    let (entries, counts) = unsafe { (read_all(entries, count), read_all(counts, count)) };
    give(|| {
        let mut found = Vec::new();
        let mut times = BTreeMap::<Entry, u64>::new();
        for (entry, count) in entries.zip(counts.chain(repeat(1))) {
            let Some(entry) = <Entry as Handle>::from_handle(entry) else { continue };
            let sum = times.entry(entry).or_insert_with(|| {
                found.push(entry);
                0
            });
            *sum = sum.saturating_add(count);
        }
        abe_plan::new(plan(found, kinds::os(os)).counted(|entry| times.get(&entry).copied().unwrap_or_default()))
    })
}

/// Frees a plan; null is nothing. It may not be used any more, nor freed again.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_plan_free(plan: *mut abe_plan) {
    // SAFETY: as the caller promises.
    unsafe { take_back(plan) }
}

/// Fills in what a text tells: in all that is written of a plan from now on, commands have the vault, the VM, the job … in
/// the place of `<VaultName>`, `<VMName>`, `<JobId>`.
///
/// They are read from resource ids, job JSON and the output of tools. A wrong guess is worse than none: where the text tells
/// of two, as where it and another one with which this was called do, none is filled in. A value consists of letters, digits
/// and `-_.;` alone. No other thread may use the plan meanwhile.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_plan_fill(plan: *mut abe_plan, text: *const c_char, len: usize) {
    // SAFETY: as the caller promises.
    let (Some(plan), Ok(text)) = (unsafe { (given(plan), read_bytes(text, len)) }) else { return };
    let values = guarded(|| Values::from_text(text));
    plan.values.merge(&values);
}

/// Returns the `abe_os` that a text tells of, to make a plan for it; `ABE_OS_ANY` if it tells of none, or of both.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_values_os(text: *const c_char, len: usize) -> abe_os_number {
    // SAFETY: as the caller promises.
    let text = unsafe { read_bytes(text, len) }.unwrap_or_default();
    guarded(|| Values::from_text(text)).os().number()
}

/// Writes what a text tells as an object in JSON, as `snprintf` does, and returns its length: the values that
/// `abe_plan_fill` fills in, by the names of the placeholders.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_values_json(text: *const c_char, len: usize, buffer: *mut c_char, size: usize) -> usize {
    // SAFETY: as the caller promises.
    let text = unsafe { read_bytes(text, len) }.unwrap_or_default();
    // SAFETY: as the caller promises.
    unsafe { print(buffer, size, |to| write_json(to, Values::from_text(text))) }
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

/// Returns how often an error was given; 0 for one that is not in the plan. O(n).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_plan_times(plan: *const abe_plan, entry: abe_entry) -> u64 {
    // SAFETY: as the caller promises.
    let plan = unsafe { shared(plan) };
    of(entry, |entry| plan.map_or(0, |plan| plan.plan.count(entry)))
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

/// Returns what an item of a plan is, in a few words: the title of its cause, or of its first solution. Empty if there is no
/// such item.
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

/// Writes the first screen of a plan in a language in an `abe_format`, as `snprintf` does, and returns its length: the
/// errors in a line each, what to do first, what else there is. Text has 24 lines of 80 columns.
///
/// It writes nothing if there is no such format or plan. JSON is the whole plan. `abe_plan_write_with` writes it for another
/// screen.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_plan_brief(
    plan: *const abe_plan,
    locale: abe_locale_number,
    format: abe_format_number,
    buffer: *mut c_char,
    size: usize,
) -> usize {
    let options = abe_write_options { format, part: abe_part::Brief as u32, ..abe_write_options::default() };
    // SAFETY: as the caller promises.
    unsafe { abe_plan_write_with(plan, locale, options, buffer, size) }
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
    let options = abe_write_options { format, ..abe_write_options::default() };
    // SAFETY: as the caller promises.
    unsafe { abe_plan_write_with(plan, locale, options, buffer, size) }
}

/// Writes a plan, or a part of it, in a language as the options say, as `snprintf` does, and returns its length.
///
/// It writes nothing if there is no such plan, format or part: a plan has neither history nor sources. JSON is always the
/// whole plan.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_plan_write_with(
    plan: *const abe_plan,
    locale: abe_locale_number,
    options: abe_write_options,
    buffer: *mut c_char,
    size: usize,
) -> usize {
    const ALL: u32 = abe_part::All as u32;
    const BRIEF: u32 = abe_part::Brief as u32;
    const ITEM: u32 = abe_part::Item as u32;

    // SAFETY: as the caller promises.
    let plan = unsafe { shared(plan) };
    // SAFETY: as the caller promises.
    unsafe {
        print(buffer, size, |to| {
            let Some(plan) = plan else { return Ok(()) };
            let locale = kinds::locale(locale);
            let runbook = plan.plan.runbook(locale).filled(&plan.values);
            match options.part {
                ALL => write_with!(to, options, runbook, runbook),
                BRIEF => write_with!(to, options, plan.plan.brief(locale).filled(&plan.values), runbook, lines),
                // There is no item 0; the runbook takes it for all of them.
                ITEM => write_with!(
                    to,
                    options,
                    runbook.item(if options.item == 0 { usize::MAX } else { options.item }),
                    runbook
                ),
                _ => Ok(()),
            }
        })
    }
}
