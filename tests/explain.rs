//! The program a person runs: arguments, standard input, exit status, what stands on standard error.

mod programs;

use std::process::{Output, Stdio};

use azure_backup_errors::{ErrorCode, Locale, Os, entries};
use programs::{example, feed};

fn explain(arguments: &[&str], input: &[u8]) -> Output {
    feed(example("explain").args(arguments), input)
}

fn out(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).unwrap()
}

fn err(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).unwrap()
}

#[test]
fn one_code_in_each_format() {
    let runbook = ErrorCode::BackUpOperationFailed.entry().runbook(Locale::De).on(Os::Windows);
    let run = |format: &str| {
        let output = explain(&["backupoperationfailed", "--locale", "de", "--os", "windows", "--format", format], b"");
        assert_eq!((output.status.code(), err(&output)), (Some(0), ""));
        out(&output).to_owned()
    };
    assert_eq!(run("text"), runbook.text().to_string());
    assert_eq!(run("markdown"), runbook.markdown().to_string());
    assert_eq!(run("html"), runbook.html().to_string());
    let json: serde_json::Value = serde_json::from_str(&run("json")).unwrap();
    assert_eq!(json, serde_json::to_value(runbook).unwrap());
    let plain = explain(&["BackUpOperationFailed"], b"");
    assert_eq!(out(&plain), ErrorCode::BackUpOperationFailed.entry().runbook(Locale::En).text().to_string());
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
    assert!(told.contains("`xyz` is not known") && told.contains("`--list`"), "{told}");
}

#[test]
fn several_codes_in_json_are_an_array() {
    let output = explain(&["--format", "json", "BackUpOperationFailed", "nonsense", "BackUpOperationFailedV2"], b"");
    assert_eq!(output.status.code(), Some(1));
    let json: serde_json::Value = serde_json::from_str(out(&output)).unwrap();
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
    let json: serde_json::Value = serde_json::from_str(out(&output)).unwrap();
    let codes: Vec<_> = json.as_array().unwrap().iter().map(|entry| entry["code"].as_str().unwrap()).collect();
    assert_eq!(codes, ["BackUpOperationFailed", "UserErrorUnsupportedDiskSize", "GuestAgentSnapshotTaskStatusError"]);
    assert_eq!(err(&output), "explain: there is no error code here\n");
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
fn the_list_has_every_entry_with_its_message() {
    for (locale, arguments) in [(Locale::En, &["--list"][..]), (Locale::De, &["--list", "--locale", "de-AT"])] {
        let output = explain(arguments, b"");
        assert_eq!((output.status.code(), err(&output)), (Some(0), ""));
        let lines: Vec<_> = out(&output).lines().collect();
        assert_eq!(lines.len(), entries().len());
        for (line, entry) in lines.iter().zip(entries()) {
            let (name, message) = line.split_once("  ").unwrap();
            assert_eq!(name, entry.name());
            // An entry may have a code and no message.
            let expected = entry.messages(locale).next().map_or("", |message| message.as_str());
            assert_eq!(message.trim_start(), expected);
        }
    }
}

#[test]
fn wrong_usage_is_told_with_status_2() {
    let cases: [(&[&str], &str); 9] = [
        (&[], "no error code given"),
        (&["--os", "beos", "x"], "it is windows or linux"),
        (&["--format", "pdf", "x"], "it is text, markdown, html or json"),
        (&["--format"], "--format"),
        (&["--colour", "x"], "--colour"),
        (&["--list", "x"], "leave the others out"),
        (&["--locale", "", "x"], "`` is no language tag"),
        (&["--locale", "d e", "x"], "no language tag"),
        (&["--locale", "💥", "x"], "no language tag"),
    ];
    for (arguments, told) in cases {
        let output = explain(arguments, b"");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert_eq!(out(&output), "", "{arguments:?}");
        assert!(err(&output).contains(told) && err(&output).contains("usage: explain"), "{}", err(&output));
    }
}

#[test]
fn an_unknown_language_is_answered_in_english_and_says_so() {
    let output = explain(&["UserErrorUnsupportedDiskSize", "--locale", "fr"], b"");
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(err(&output), "explain: there are no texts in `fr`, only in en and de; this is English\n");
    assert!(out(&output).contains("A disk of the VM is larger"));
}

#[test]
fn help_is_no_mistake() {
    for option in ["--help", "-h"] {
        let output = explain(&[option], b"");
        assert_eq!((output.status.code(), err(&output)), (Some(0), ""));
        assert!(out(&output).starts_with("usage: explain CODE…"));
    }
}

#[cfg(unix)]
#[test]
fn a_closed_pipe_is_no_panic() {
    for arguments in [&["--list"][..], &["GuestAgentSnapshotTaskStatusError", "--format", "json"], &["--help"]] {
        let mut child =
            example("explain").args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert_eq!((output.status.code(), err(&output)), (Some(0), ""), "{arguments:?}");
    }
    let mut child = example("export").stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), err(&output)), (Some(0), ""));
}

#[test]
fn the_export_is_the_catalogue() {
    for (locale, arguments) in [(Locale::En, &[][..]), (Locale::De, &["--locale", "de"])] {
        let output = example("export").args(arguments).output().unwrap();
        assert_eq!((output.status.code(), err(&output)), (Some(0), ""));
        let json: serde_json::Value = serde_json::from_str(out(&output)).unwrap();
        assert_eq!(json, serde_json::to_value(azure_backup_errors::Catalog::new(locale)).unwrap());
    }
    let output = example("export").args(["--locale", "fr"]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(err(&output).contains("there are no texts in it; there are: en, de"), "{}", err(&output));
}
