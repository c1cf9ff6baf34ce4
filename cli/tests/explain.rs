//! `abe explain`: what is understood, formats, standard input, exit status, what stands on standard error.

mod support;

use std::process::Output;

use azure_backup_errors::{Entry, ErrorCode, Locale, LookupError, NumberSystem, Os, lookup, lookup_all};
use support::{abe, err, feed, json, out, well, with_closed_output};

fn explain(arguments: &[&str], input: &[u8]) -> Output {
    feed(abe(&["explain"]).args(arguments), input)
}

#[test]
fn one_code_in_each_format() {
    let runbook = ErrorCode::BackUpOperationFailed.entry().unwrap().runbook(Locale::De).on(Os::Windows);
    let run = |format: &str| {
        let output = explain(&["backupoperationfailed", "--locale", "de", "--os", "windows", "--format", format], b"");
        well(&output).to_owned()
    };
    assert_eq!(run("text"), runbook.text().to_string());
    assert_eq!(run("markdown"), runbook.markdown().to_string());
    assert_eq!(run("html"), runbook.html().to_string());
    let json: serde_json::Value = serde_json::from_str(&run("json")).unwrap();
    assert_eq!(json, serde_json::to_value(runbook).unwrap());
    let plain = explain(&["BackUpOperationFailed"], b"");
    assert_eq!(out(&plain), ErrorCode::BackUpOperationFailed.entry().unwrap().runbook(Locale::En).text().to_string());
}

#[test]
fn an_unknown_code_is_told_and_the_others_are_answered() {
    let output = explain(&["UserErrorUnsupportedDiskSiz", "BackUpOperationFailed", "UserErrorOfTomorrow", "xyz"], b"");
    assert_eq!(output.status.code(), Some(1));
    assert!(out(&output).starts_with("BackUpOperationFailed\n"));
    let told = err(&output);
    assert!(
        told.contains("`UserErrorUnsupportedDiskSiz` is not known; did you mean `UserErrorUnsupportedDiskSize`?"),
        "{told}"
    );
    assert!(told.contains("`UserErrorOfTomorrow` is not known") && told.contains("customer's side"), "{told}");
    assert!(told.contains("-> https://learn.microsoft.com/en-us/azure/backup/"), "{told}");
    assert!(told.contains("`xyz` is not known") && told.contains("`abe list`"), "{told}");
}

#[test]
fn several_codes_in_json_are_an_array() {
    let output = explain(&["--format", "json", "BackUpOperationFailed", "nonsense", "BackUpOperationFailedV2"], b"");
    assert_eq!(output.status.code(), Some(1));
    let json: serde_json::Value = json(&output);
    assert_eq!(
        (&json[0]["code"], &json[1]["code"]),
        (&"BackUpOperationFailed".into(), &"BackUpOperationFailedV2".into())
    );
    assert_eq!(json.as_array().unwrap().len(), 2);
    let none = explain(&["--format", "json", "-"], b"");
    assert_eq!((none.status.code(), out(&none).trim()), (Some(0), "[\n]"));
}

#[test]
fn a_dash_reads_codes_from_standard_input() {
    let input = b"\xEF\xBB\xBFBackUpOperationFailed\r\n\n  \r\n'usererrorunsupporteddisksize'\n\xFF\xFE\nGuestAgentSnapshotTaskStatusError";
    let output = explain(&["-", "--format", "json"], input);
    assert_eq!(output.status.code(), Some(1), "{}", err(&output));
    let json: serde_json::Value = json(&output);
    let codes: Vec<_> = json.as_array().unwrap().iter().map(|entry| entry["code"].as_str().unwrap()).collect();
    assert_eq!(codes, ["BackUpOperationFailed", "UserErrorUnsupportedDiskSize", "GuestAgentSnapshotTaskStatusError"]);
    assert_eq!(err(&output), "abe: there is no error code here\n");
}

#[test]
fn a_line_of_many_megabytes_is_one_unknown_code() {
    let mut input = vec![b'A'; 32 << 20];
    input.extend_from_slice(b"\nBackUpOperationFailed\n");
    let output = explain(&["-"], &input);
    assert_eq!(output.status.code(), Some(1));
    assert!(err(&output).len() < 300, "{} bytes", err(&output).len());
    assert!(out(&output).starts_with("BackUpOperationFailed\n"));
}

#[test]
fn an_unknown_language_is_answered_in_english_and_says_so() {
    let output = explain(&["UserErrorUnsupportedDiskSize", "--locale", "fr"], b"");
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(err(&output), "abe: there are no texts in 'fr', only in en, de; this is English\n");
    assert!(out(&output).contains("A disk of the VM is larger"));
}

#[cfg(unix)]
#[test]
fn whatever_a_program_prints_as_a_name_is_understood() {
    // One run for all: what is not known is told on standard error.
    let mut names: Vec<String> = Vec::new();
    for entry in Entry::all() {
        names.extend([entry.key().to_owned(), entry.name().to_owned()]);
        names.extend(entry.aliases().map(str::to_owned));
        names.extend(entry.numbers().map(|number| number.to_string()));
    }
    let output = explain(&["-", "--format", "json"], names.join("\n").as_bytes());
    well(&output);
    let expected: usize = names.iter().map(|name| lookup_all(name).unwrap().count()).sum();
    assert_eq!(json(&output).as_array().unwrap().len(), expected);
}

#[test]
fn a_message_that_was_pasted_is_recognised() {
    let vm_gone = "Could not perform the operation as VM no longer exists.";
    for (pasted, key) in [
        ("VM agent is unable to communicate with the Azure Backup Service.", "UserErrorGuestAgentStatusUnavailable"),
        ("  VM agent unable to communicate with Azure Backup\n", "UserErrorGuestAgentStatusUnavailable"),
        ("Error Code: UserErrorGuestAgentStatusUnavailable", "UserErrorGuestAgentStatusUnavailable"),
        // It does not say whose message it is; who asks here has said it.
        (vm_gone, "ResourceNotFound"),
    ] {
        assert!(matches!(lookup(pasted), Err(LookupError::Unknown(_))), "{pasted}");
        let entry = lookup(key).unwrap();
        let output = explain(&[pasted], b"");
        assert_eq!(well(&output), entry.runbook(Locale::En).text().to_string(), "{pasted}");
    }
    let output = explain(&["the printer is on fire"], b"");
    assert_eq!((output.status.code(), out(&output)), (Some(1), ""));
    assert!(err(&output).starts_with("abe: the error code `the printer is on fire` is not known\n"));
}

#[test]
fn several_meanings_are_told_apart_in_a_line_each() {
    // The catalogue's numbers grow: any that has several meanings will do.
    let numbers = Entry::all().flat_map(Entry::numbers).map(|number| number.value().to_string());
    let codes = Entry::all().map(|entry| entry.name().to_owned());
    let mut is_any = false;
    for spelled in numbers.chain(codes) {
        let meanings: Vec<Entry> = lookup_all(&spelled).map(Iterator::collect).unwrap_or_default();
        if meanings.len() < 2 {
            continue;
        }
        is_any = true;
        let output = explain(&[&spelled], b"");
        let mut lines = well(&output).lines();
        assert_eq!(lines.next().unwrap(), format!("'{spelled}' has {} meanings:", meanings.len()));
        assert_eq!(lines.next(), Some(""));
        for entry in &meanings {
            let line = lines.next().unwrap();
            assert_eq!(line.split_whitespace().next(), Some(entry.key()), "{line}");
            assert!(line.chars().count() <= 80.max(entry.key().len() + 4), "{line}");
            // A name behind the key, and then all of it is read.
            assert!(line.len() > entry.key().len() + 4, "{line}");
        }
        assert_eq!(lines.next(), Some(""));
        if is_any && meanings.len() > 2 {
            break;
        }
    }
    assert!(is_any);
}

#[test]
fn systems_tell_a_number_apart() {
    let systems = |value: u32| -> Vec<NumberSystem> {
        let numbers = Entry::all().flat_map(Entry::numbers).filter(|number| number.value() == value);
        let mut systems: Vec<_> = numbers.map(|number| number.system()).collect();
        systems.sort();
        systems.dedup();
        systems
    };
    let numbers = Entry::all().flat_map(Entry::numbers).map(|number| number.value());
    let mut ambiguous = numbers.filter(|value| systems(*value).len() > 1);
    let Some(value) = ambiguous.find(|value| lookup_all(&value.to_string()).is_ok_and(|all| all.count() > 1)) else {
        // This catalogue has no number in two systems.
        return;
    };
    let output = explain(&[&value.to_string()], b"");
    let told: String = well(&output).lines().skip(2).take_while(|line| !line.is_empty()).collect();
    for system in systems(value) {
        assert!(told.contains(&system.title(Locale::En).as_str()[..20]), "{told}");
    }
}

#[test]
fn the_beginning_of_a_name_is_enough_for_a_hint() {
    let output = explain(&["UserErrorGuestAgent"], b"");
    assert_eq!(output.status.code(), Some(1));
    assert!(err(&output).contains("\n  UserErrorGuestAgentStatusUnavailable begins so."), "{}", err(&output));
    let output = explain(&["backupoperation"], b"");
    let told = "BackUpOperationFailed and 1 more begin so: abe list --prefix backupoperation";
    assert!(err(&output).contains(told), "{}", err(&output));
}

#[cfg(unix)]
#[test]
fn a_closed_pipe_is_no_panic() {
    for format in ["text", "json", "html"] {
        let output = with_closed_output(abe(&["explain", "GuestAgentSnapshotTaskStatusError", "--format", format]));
        assert_eq!((output.status.code(), err(&output)), (Some(0), ""), "{format}");
    }
}
