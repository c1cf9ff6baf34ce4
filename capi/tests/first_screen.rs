//! C is told what Rust is told of what to check and to do, and writes the same parts in the same way.

mod calls;
#[path = "../../tests/sample/mod.rs"]
mod sample;

use azure_backup_errors::{Brief, Cause, Entry, ItemKind, Locale, Os, Plan, Runbook, lookup, plan};
use azure_backup_errors_capi::*;
use calls::{LOCALES, SYSTEMS, given, list, read, same_text, written};
use sample::{MOST, sample};

const FORMATS: [abe_format; 4] = [abe_format::Text, abe_format::Markdown, abe_format::Html, abe_format::Json];

/// Screens: how many lines and columns, whether with escape sequences, and the level of the first heading in HTML.
const SCREENS: [(usize, usize, bool, u32); 6] = [
    (0, 0, false, 0),
    (24, 80, true, 2),
    (1, 1, false, 1),
    (40, 132, true, 5),
    (200, usize::MAX, false, 7),
    (usize::MAX, 60, true, u32::MAX),
];

fn options(format: abe_format, part: abe_part, item: usize, screen: (usize, usize, bool, u32)) -> abe_write_options {
    let (lines, columns, is_styled, heading_level) = screen;
    let (format, part) = (format as u32, part as u32);
    // Whatever is not 0 is true.
    abe_write_options { format, part, heading_level, is_styled: if is_styled { 7 } else { 0 }, item, lines, columns }
}

/// What Rust writes on a screen; C takes 0 for what Rust takes by itself.
macro_rules! expected {
    ($of:expr, $json:expr, $options:expr $(, $lines:ident)?) => {{
        let (of, options) = ($of, $options);
        let mut text = of.text();
        if options.columns > 0 {
            text = text.columns(options.columns);
        }
        $(if options.$lines > 0 {
            text = text.$lines(options.$lines);
        })?
        if options.is_styled != 0 {
            text = text.styled();
        }
        let mut html = of.html();
        if options.heading_level > 0 {
            html = html.heading_level(options.heading_level.try_into().unwrap_or(6));
        }
        match options.format {
            1 => text.to_string(),
            2 => of.markdown().to_string(),
            3 => html.to_string(),
            4 => serde_json::to_string(&$json).unwrap(),
            _ => String::new(),
        }
    }};
}

fn write_entry(entry: abe_entry, locale: u32, os: u32, options: abe_write_options) -> String {
    // SAFETY: `written` gives buffers of the size it tells.
    written(|to, size| unsafe { abe_entry_write_with(entry, locale, os, options, to, size) })
}

/// The entries and their handles.
fn numbered() -> Vec<(Entry, abe_entry)> {
    Entry::all().zip((0..).map(|index| abe_entry_at(index))).collect()
}

#[test]
fn items_are_the_same() {
    let mut kinds = std::collections::BTreeSet::new();
    for (entry, handle) in numbered() {
        for (os, system) in SYSTEMS {
            let count = abe_entry_item_count(handle, system);
            let items: Vec<_> = entry.items_on(os).collect();
            assert_eq!(count, items.len());
            for (index, item) in items.into_iter().enumerate() {
                let told = abe_entry_item_at(handle, system, index);
                kinds.insert(read(abe_item_kind_name(told.kind)));
                assert_eq!(read(abe_item_kind_name(told.kind)), item.kind().as_str());
                assert_eq!((told.number, told.reserved), (item.number(), 0));
                let until = match item.kind() {
                    ItemKind::FormerCause(former) => former.until(),
                    _ => "",
                };
                assert_eq!(read(told.until), until);
                let (cause, solution) = (read(abe_cause_name(told.cause)), read(abe_solution_name(told.solution)));
                assert_eq!(cause, item.cause().map_or("", Cause::name));
                assert_eq!([cause, solution].concat(), item.name());
                assert_eq!(read(abe_os_name(told.os)), item.os().as_str());
                assert_eq!(read(abe_solution_order_name(told.solution_order)), item.solution_order().as_str());
                for (locale, tongue) in LOCALES {
                    same_text(abe_entry_item_title(handle, system, index, tongue), item.title(locale));
                }
                // By its number it is found among all.
                assert_eq!(read(abe_entry_item_at(handle, 0, told.number - 1).until), until);
                assert_eq!(abe_entry_item_at(handle, 0, told.number - 1).number, told.number);
            }
            let none = abe_entry_item_at(handle, system, count);
            assert_eq!((none.kind, none.number, none.cause.handle, none.solution.handle), (0, 0, 0, 0));
            assert_eq!(read(abe_entry_item_title(handle, system, count, 1).string), "");
        }
    }
    // Nothing of this is left out because no entry has it.
    assert_eq!(kinds.into_iter().collect::<Vec<_>>(), ["cause", "former-cause", "last-solution", "solution"]);
}

#[test]
fn former_causes_are_the_same() {
    let mut all = 0;
    for (entry, handle) in numbered() {
        let count = abe_entry_former_cause_count(handle);
        let told = (0..count).map(|index| abe_entry_former_cause_at(handle, index));
        let told: Vec<_> = told.map(|former| (read(abe_cause_name(former.cause)), read(former.until))).collect();
        let expected = entry.former_causes().map(|former| (former.cause().name(), former.until()));
        assert_eq!(told, expected.collect::<Vec<_>>());
        let none = abe_entry_former_cause_at(handle, count);
        assert_eq!((none.cause.handle, none.reserved, read(none.until)), (0, 0, ""));
        all += count;
    }
    assert!(all > 0, "no entry has one");
}

#[test]
fn briefs_are_the_same() {
    for (at, (entry, handle)) in sample("entries, as briefs", numbered(), MOST).into_iter().enumerate() {
        for (turn, format) in FORMATS.into_iter().enumerate() {
            let (locale, tongue) = LOCALES[(at + turn) % 2];
            let (os, system) = SYSTEMS[(at + turn) % 3];
            let brief: Brief = entry.brief(locale, os);
            let options = options(format, abe_part::Brief, at, SCREENS[at % 6]);
            let expected = expected!(brief, brief, options, lines);
            assert_eq!(write_entry(handle, tongue, system, options), expected, "{entry} {options:?}");
            // SAFETY: `written` gives buffers of the size it tells.
            let told = written(|to, size| unsafe { abe_entry_brief(handle, tongue, system, format as u32, to, size) });
            assert_eq!(told, expected!(brief, brief, self::options(format, abe_part::Brief, 0, SCREENS[0]), lines));
        }
    }
}

#[test]
fn parts_are_the_same() {
    let parts = [abe_part::All, abe_part::Item, abe_part::History, abe_part::Sources];
    for (at, (entry, handle)) in sample("entries, in parts", numbered(), MOST).into_iter().enumerate() {
        let items = entry.items().count();
        for (turn, part) in parts.into_iter().enumerate() {
            let (locale, tongue) = LOCALES[(at + turn) % 2];
            let (os, system) = SYSTEMS[at % 3];
            // One that is there, and none.
            for number in [1 + at % items.max(1), 0, items + 1] {
                let options = options(FORMATS[(at + turn) % 4], part, number, SCREENS[at % 6]);
                let whole = entry.runbook(locale).on(os);
                let runbook: Runbook = match part {
                    abe_part::Item => whole.item(number),
                    abe_part::History => whole.only_history(),
                    abe_part::Sources => whole.only_sources(),
                    _ => whole,
                };
                let expected = expected!(runbook, whole, options);
                assert_eq!(write_entry(handle, tongue, system, options), expected, "{entry} {options:?}");
            }
        }
    }
    // What is no part is nothing.
    let odd = |part| abe_write_options { format: abe_format::Text as u32, part, ..abe_write_options::default() };
    for part in [5, 100, u32::MAX] {
        assert_eq!(write_entry(abe_entry_at(0), 1, 0, odd(part)), "");
    }
}

/// Makes a plan in C, asks it, and frees it.
fn with_plan<T>(handles: &[abe_entry], counts: Option<&[u64]>, os: u32, ask: impl FnOnce(*mut abe_plan) -> T) -> T {
    assert!(counts.is_none_or(|counts| counts.len() == handles.len()));
    let made = match counts {
        // SAFETY: arrays and their length.
        Some(counts) => unsafe { abe_plan_new_counted(handles.as_ptr(), counts.as_ptr(), handles.len(), os) },
        // SAFETY: an array and its length.
        None => unsafe { abe_plan_new(handles.as_ptr(), handles.len(), os) },
    };
    let answer = ask(made);
    // SAFETY: it is not used again.
    unsafe { abe_plan_free(made) };
    answer
}

#[track_caller]
fn same_plan(c: *mut abe_plan, rust: &Plan, (locale, tongue): (Locale, u32), turn: usize) {
    let write = |options| {
        // SAFETY: a plan that is there; `written` gives buffers of the size it tells.
        written(|to, size| unsafe { abe_plan_write_with(c, tongue, options, to, size) })
    };
    let runbook = rust.runbook(locale);
    for format in FORMATS {
        let all = options(format, abe_part::All, 1, SCREENS[turn % 6]);
        assert_eq!(write(all), expected!(runbook, runbook, all), "{all:?}");
        let brief = options(format, abe_part::Brief, 1, SCREENS[turn % 6]);
        assert_eq!(write(brief), expected!(rust.brief(locale), runbook, brief, lines), "{brief:?}");
        let number = 1 + turn % rust.items().len().max(1);
        let item = options(format, abe_part::Item, number, SCREENS[turn % 6]);
        assert_eq!(write(item), expected!(runbook.item(number), runbook, item), "{item:?}");
        // Item 0 is as little there as one behind the last.
        let none = options(format, abe_part::Item, 0, SCREENS[turn % 6]);
        assert_eq!(write(none), expected!(runbook.item(usize::MAX), runbook, none));
        assert_eq!(write(options(format, abe_part::History, 1, SCREENS[0])), "");
        assert_eq!(write(options(format, abe_part::Sources, 1, SCREENS[0])), "");
        // SAFETY: a plan that is there; `written` gives buffers of the size it tells.
        let told = written(|to, size| unsafe { abe_plan_brief(c, tongue, format as u32, to, size) });
        let usual = options(format, abe_part::Brief, 0, SCREENS[0]);
        assert_eq!(told, expected!(rust.brief(locale), runbook, usual, lines));
    }
}

#[test]
fn plans_are_the_same() {
    let all = sample("entries, in plans", numbered(), 2 * MOST);
    for (turn, step) in [1, 7, 12, 40, 200].into_iter().enumerate() {
        let some: Vec<_> = all.iter().copied().skip(turn).step_by(step).collect();
        let (os, system) = SYSTEMS[turn % 3];
        let rust = plan(some.iter().map(|(entry, _)| *entry), os);
        let handles: Vec<_> = some.iter().map(|(_, handle)| *handle).collect();
        with_plan(&handles, None, system, |c| {
            same_plan(c, &rust, LOCALES[turn % 2], turn);
            // SAFETY: a plan that is there.
            let told = list(rust.items().len(), |index| unsafe { abe_plan_item_at(c, index) });
            for (told, item) in told.into_iter().zip(rust.items()) {
                let kinds =
                    (told.kind == abe_item_kind::FormerCause as u32, told.kind == abe_item_kind::LastSolution as u32);
                assert_eq!(kinds, (item.is_former(), item.is_last()));
                let is_cause = [abe_item_kind::Cause as u32, abe_item_kind::FormerCause as u32].contains(&told.kind);
                assert_eq!((is_cause, told.reserved), (item.cause().is_some(), 0));
            }
        });
    }
}

#[test]
fn errors_are_counted_the_same() {
    let all = numbered();
    let (first, second) = (all[0], all[9]);
    let of = |c: *mut abe_plan, entry| {
        // SAFETY: a plan that is there.
        unsafe { abe_plan_times(c, entry) }
    };
    let counted = |c: *mut abe_plan| [first.1, second.1, all[20].1, abe_entry { handle: 0 }].map(|entry| of(c, entry));
    let handles = [first.1, second.1, first.1, abe_entry { handle: u32::MAX }];
    let rust = || plan([first.0, second.0, first.0], Os::Any);
    assert_eq!(with_plan(&handles, None, 0, counted), [2, 1, 0, 0]);
    // By who has counted: those of an error that is given more than once are added up.
    assert_eq!(with_plan(&handles, Some(&[40, 0, 2, 9]), 0, counted), [42, 0, 0, 0]);
    assert_eq!(with_plan(&handles, Some(&[u64::MAX, 3, 1, 9]), 0, counted), [u64::MAX, 3, 0, 0]);
    let counted = rust().counted(|entry| if entry == first.0 { 42 } else { 3 });
    with_plan(&handles, Some(&[40, 3, 2, 9]), 0, |c| same_plan(c, &counted, LOCALES[0], 0));
    // SAFETY: an array and its length; null counts each once.
    let plan = unsafe { abe_plan_new_counted(handles.as_ptr(), std::ptr::null(), handles.len(), 0) };
    assert_eq!((of(plan, first.1), of(plan, second.1)), (2, 1));
    same_plan(plan, &rust(), LOCALES[1], 1);
    // SAFETY: it is not used again.
    unsafe { abe_plan_free(plan) };
    // SAFETY: null is no plan.
    assert_eq!(unsafe { abe_plan_times(std::ptr::null(), first.1) }, 0);
}

/// What a caller at night gets: one call, one screen.
#[test]
fn a_first_screen_is_one_call_away() {
    let (code, len) = given("UserErrorGuestAgentStatusUnavailable");
    let mut entry = abe_entry::default();
    // SAFETY: a string and its length; an entry that may be written.
    assert_eq!(unsafe { abe_lookup(code, len, &mut entry) }, abe_result::Ok as u32);
    // SAFETY: `written` gives buffers of the size it tells.
    let screen = written(|to, size| unsafe { abe_entry_brief(entry, 2, 2, 1, to, size) });
    assert!(screen.lines().count() <= 24 && screen.lines().all(|line| line.chars().count() <= 80), "{screen}");
    let rust = lookup("UserErrorGuestAgentStatusUnavailable").unwrap().brief(Locale::De, Os::Linux);
    assert_eq!(screen, rust.text().to_string());
}
