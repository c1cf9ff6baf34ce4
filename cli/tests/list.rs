//! `abe list`: what there is.

mod support;

use azure_backup_errors::{Component, Entry, Locale, Os, Retry};
use support::{abe, err, feed, json, out, run, well, with_closed_output};

/// The keys that stand at the beginning of the lines.
fn keys(list: &str) -> Vec<&str> {
    list.lines().map(|line| line.split_whitespace().next().unwrap()).collect()
}

#[test]
fn the_list_has_a_line_for_every_entry() {
    for (locale, arguments) in
        [(Locale::En, &["list", "--wide"][..]), (Locale::De, &["list", "--wide", "--locale", "de"])]
    {
        let output = run(arguments);
        let lines: Vec<_> = well(&output).lines().collect();
        assert_eq!(lines.len(), Entry::all().len());
        for (line, entry) in lines.iter().zip(Entry::all()) {
            let (key, title) = line.split_once("  ").unwrap();
            assert_eq!((key, title.trim_start()), (entry.key(), entry.title(locale).as_str()));
        }
    }
}

#[test]
fn the_list_is_as_wide_as_the_screen() {
    for columns in [60, 80, 120] {
        let output = feed(abe(&["list"]).env("COLUMNS", columns.to_string()), b"");
        for (line, entry) in well(&output).lines().zip(Entry::all()) {
            let len = line.chars().count();
            assert!(len <= columns || line == entry.key(), "{line}");
            // The key is whole.
            assert!(line.starts_with(entry.key()), "{line}");
        }
    }
    let output = run(&["list"]);
    assert!(well(&output).lines().all(|line| line.chars().count() <= 80), "{}", out(&output));
}

#[test]
fn explain_knows_all_that_is_listed() {
    let list = run(&["list"]);
    let names = keys(well(&list)).join("\n");
    let output = feed(&mut abe(&["explain", "-", "--format", "json"]), names.as_bytes());
    well(&output);
    let explained = json(&output);
    let explained: Vec<_> = explained.as_array().unwrap().iter().map(|entry| entry["key"].as_str().unwrap()).collect();
    assert_eq!(explained, keys(out(&list)));
}

#[test]
fn filters_leave_out_what_is_not_wanted() {
    let listed = |arguments: &[&str]| -> Vec<String> {
        let output = run(&[&["list"], arguments].concat());
        keys(well(&output)).into_iter().map(str::to_owned).collect()
    };
    let expected = |is_wanted: &dyn Fn(Entry) -> bool| -> Vec<String> {
        Entry::all().filter(|entry| is_wanted(*entry)).map(|entry| entry.key().to_owned()).collect()
    };
    assert_eq!(listed(&["--os", "Linux"]), expected(&|entry| entry.os() != Os::Windows));
    assert_eq!(listed(&["--component", "vm-agent"]), expected(&|entry| entry.component() == Component::VmAgent));
    assert_eq!(listed(&["--prefix", "USERERROR"]), expected(&|entry| entry.key().starts_with("UserError")));
    for entry in Entry::all().step_by(29) {
        let (area, fault) = (entry.area(), entry.fault());
        assert_eq!(listed(&["--area", area.as_str()]), expected(&|other| other.area() == area));
        assert_eq!(listed(&["--fault", fault.as_str()]), expected(&|other| other.fault() == fault));
    }
    let later = &|entry: Entry| entry.retry() == Retry::Later && entry.key().starts_with("UserError");
    assert_eq!(listed(&["--retry", "later", "--prefix", "usererror"]), expected(later));
    let none = run(&["list", "--prefix", "xyz"]);
    assert_eq!((none.status.code(), out(&none)), (Some(1), ""));
    assert!(err(&none).starts_with("abe: no error is like that\n"), "{}", err(&none));
}

#[cfg(unix)]
#[test]
fn a_closed_pipe_is_no_panic() {
    for arguments in [&["list"][..], &["export"], &["export", "--schema"]] {
        let output = with_closed_output(abe(arguments));
        assert_eq!((output.status.code(), err(&output)), (Some(0), ""), "{arguments:?}");
    }
}
