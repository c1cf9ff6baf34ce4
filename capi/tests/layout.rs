//! C lays text out as Rust does: in as many columns, with and without escape sequences.

mod calls;
#[path = "../../tests/sample/mod.rs"]
mod sample;

use azure_backup_errors::{Entry, Os, plan};
use azure_backup_errors_capi::*;
use calls::{LOCALES, SYSTEMS, list, written};
use sample::{MOST, sample};

const COLUMNS: [usize; 5] = [0, 40, 80, 132, usize::MAX];

#[test]
fn entries_are_laid_out_the_same() {
    let numbered: Vec<_> = Entry::all().zip(list(abe_entry_count(), |index| abe_entry_at(index))).collect();
    for (at, (entry, number)) in sample("entries, laid out", numbered, MOST).into_iter().enumerate() {
        let (locale, tongue) = LOCALES[at % 2];
        let (os, system) = SYSTEMS[at % 3];
        let columns = COLUMNS[at % 5];
        let write = |is_styled| {
            // SAFETY: `written` gives buffers of the size it tells.
            written(|to, size| unsafe { abe_entry_write_text(number, tongue, system, columns, is_styled, to, size) })
        };
        let text = entry.runbook(locale).on(os).text().columns(columns);
        assert_eq!([write(false), write(true)], [text.to_string(), text.styled().to_string()], "{}", entry.key());
        assert!(write(true).contains('\x1b'));
    }
}

#[test]
fn plans_are_laid_out_the_same() {
    let some = || sample("entries, as plans", Entry::all().zip(0..), MOST).into_iter().step_by(9);
    let handles: Vec<_> = some().map(|(_, index)| abe_entry_at(index)).collect();
    let rust = plan(some().map(|(entry, _)| entry), Os::Any);
    // SAFETY: an array and its length.
    let made = unsafe { abe_plan_new(handles.as_ptr(), handles.len(), abe_os::Any as u32) };
    for ((locale, tongue), columns) in LOCALES.into_iter().flat_map(|locale| COLUMNS.map(|columns| (locale, columns))) {
        let write = |is_styled| {
            // SAFETY: a plan that is there; `written` gives buffers of the size it tells.
            written(|to, size| unsafe { abe_plan_write_text(made, tongue, columns, is_styled, to, size) })
        };
        let text = rust.runbook(locale).text().columns(columns);
        assert_eq!([write(false), write(true)], [text.to_string(), text.styled().to_string()], "{columns}");
    }
    // SAFETY: it is not used again.
    unsafe { abe_plan_free(made) };
}
