//! How much `scan` recognises of real failures, and that it does not cry wolf: `tests/recognition/` holds both sets.

use std::collections::BTreeMap;

use azure_backup_errors::{Entry, Finding, How, Locale, Mention, Status, lookup_all, scan};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Set {
    text: Vec<Case>,
}

/// A text as people have it in hand; around what failed, everything is invented.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    #[allow(dead_code, reason = "for people")]
    source: String,
    /// What the error is known by: `name`, `number` or `message`.
    kind: Option<String>,
    /// Codes, or the messages of errors without a code.
    #[serde(default)]
    expect: Vec<String>,
    text: String,
}

/// How the names of the files of each set begin.
const FAILURES: &str = "failures";
const LOOKALIKES: &str = "lookalikes";

fn set(kind: &str) -> Vec<Case> {
    let folder = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/recognition")).unwrap();
    let paths = folder.map(|file| file.unwrap().path());
    let mut paths: Vec<_> =
        paths.filter(|path| path.file_name().unwrap().to_str().unwrap().starts_with(kind)).collect();
    paths.sort();
    let of_file = |path: &std::path::PathBuf| {
        let set = toml::from_str::<Set>(&std::fs::read_to_string(path).unwrap());
        set.unwrap_or_else(|error| panic!("{}: {error}", path.display())).text
    };
    paths.iter().flat_map(of_file).collect()
}

/// The entries that stand for an expected code or message.
fn expected(expect: &str) -> Vec<Entry> {
    let by_message =
        || Entry::all().filter(|entry| entry.messages(Locale::En).any(|message| message.as_str() == expect));
    lookup_all(expect).map(Iterator::collect).unwrap_or_else(|_| by_message().collect())
}

fn known(text: &str) -> impl Iterator<Item = Mention<'_>> {
    scan(text).filter_map(Finding::known)
}

/// What of a failure is not found, and what is found but not of it.
fn differences(case: &Case) -> (Vec<&str>, Vec<&'static str>) {
    let wanted: Vec<Vec<Entry>> = case.expect.iter().map(|expect| expected(expect)).collect();
    let is_found = |wanted: &[Entry]| known(&case.text).any(|mention| wanted.contains(&mention.entry()));
    let missing =
        case.expect.iter().zip(&wanted).filter(|(_, wanted)| !is_found(wanted)).map(|(expect, _)| expect.as_str());
    let other = known(&case.text).map(Mention::entry).filter(|entry| !wanted.iter().flatten().any(|one| one == entry));
    (missing.collect(), other.map(Entry::name).collect())
}

#[test]
fn the_sets_are_as_large_as_they_must_be_and_name_what_is_there() {
    let failures = set(FAILURES);
    assert!(failures.len() >= 200 && set(LOOKALIKES).len() >= 200);
    for case in &failures {
        assert!(!case.expect.is_empty(), "{}", case.id);
        for expect in &case.expect {
            assert!(!expected(expect).is_empty(), "{}: {expect} is not in the catalogue", case.id);
        }
    }
}

#[test]
fn real_failures_are_recognised() {
    let mut counts: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    let mut missed = Vec::new();
    for case in set(FAILURES) {
        let (missing, other) = differences(&case);
        assert!(other.is_empty(), "{}: {other:?} is not what failed", case.id);
        let kind = case.kind.clone().unwrap();
        let (all, found) = counts.entry(kind.clone()).or_default();
        *all += 1;
        *found += usize::from(missing.is_empty());
        if !missing.is_empty() {
            missed.push(format!("{kind} {}: {missing:?}", case.id));
        }
    }
    let recall = |kind: &str| {
        let (all, found) = counts[kind];
        println!("{kind}: {found} of {all}");
        100 * found / all
    };
    assert_eq!((recall("name"), recall("number")), (100, 100), "{missed:#?}");
    assert!(recall("message") >= 95, "{missed:#?}");
}

#[test]
fn nothing_is_found_in_texts_about_something_else() {
    let told: Vec<String> = set(LOOKALIKES)
        .iter()
        .map(|case| (case, scan(&case.text).collect::<Vec<_>>()))
        .filter(|(_, found)| !found.is_empty())
        .map(|(case, found)| format!("{}: {found:#?}", case.id))
        .collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
}

#[test]
fn a_message_that_is_shown_no_longer_is_told_by_its_own_words_alone() {
    let message =
        "Failed to create the policy - Please reduce the retention choices to continue with policy configuration.";
    let found: Vec<_> = known(message).collect();
    let [mention] = found.as_slice() else { panic!("{found:#?}") };
    assert_eq!((mention.entry().status(), mention.how()), (Status::Retired, How::Message { locale: Locale::En }));
    let near = message.replace("with policy configuration", "with the configuration");
    assert_eq!(known(&format!("Azure Backup: {near}")).next(), None);
}

#[test]
fn what_the_service_and_the_agent_on_premises_both_say_is_told_as_both() {
    let message = "Microsoft Azure Backup encountered an internal error - Wait for a few minutes and then try the \
                   operation again. If the issue persists, contact Microsoft Support.";
    let keys = |text| known(text).map(|mention| mention.entry().key()).collect::<Vec<_>>();
    assert_eq!(keys(message), ["CloudInternalError"]);
    let near = "Microsoft Azure Backup encountered an internal error. Wait for a few minutes and try the operation again. \
                If the issue persists, contact support. (ID: 130001)";
    let found = keys(near);
    assert!(found.contains(&"ID130001") && found.iter().all(|key| ["ID130001", "CloudInternalError"].contains(key)));
}
