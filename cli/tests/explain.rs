//! `abe explain`: what is understood, formats, standard input, exit status, what stands on standard error.

mod support;

use std::process::Output;

use azure_backup_errors::{Entry, EntryItem, ErrorCode, Locale, LookupError, NumberSystem, Os, lookup, lookup_all};
use support::{AGENT, DISK, abe, err, feed, json, out, well, with_closed_output};

fn explain(arguments: &[&str], input: &[u8]) -> Output {
    feed(abe(&["explain"]).args(arguments), input)
}

#[test]
fn one_code_in_each_format() {
    let entry = ErrorCode::BackUpOperationFailed.entry().unwrap();
    let runbook = entry.runbook(Locale::De).on(Os::Windows);
    let brief = entry.brief(Locale::De, Os::Windows);
    let run = |format: &str, arguments: &[&str]| {
        let usual = ["backupoperationfailed", "--locale", "de", "--os", "windows", "--format", format];
        well(&explain(&[&usual, arguments].concat(), b"")).to_owned()
    };
    let rest = "Steps of 1: abe explain BackUpOperationFailed 1    Everything: --full\n";
    assert_eq!(run("text", &[]), format!("{}\n{rest}", brief.text().lines(21)));
    assert_eq!(run("markdown", &[]), brief.markdown().to_string());
    assert_eq!(run("html", &[]), brief.html().to_string());
    for (arguments, runbook) in [
        (&["--full"][..], runbook),
        (&["3"], runbook.item(3)),
        (&["--history"], runbook.only_history()),
        (&["--sources"], runbook.only_sources()),
    ] {
        assert_eq!(run("text", arguments), runbook.text().to_string());
        assert_eq!(run("markdown", arguments), runbook.markdown().to_string());
        assert_eq!(run("html", arguments), runbook.html().to_string());
    }
    // JSON is always whole, but for what somebody asks for alone.
    for arguments in [&[][..], &["--full"]] {
        let json: serde_json::Value = serde_json::from_str(&run("json", arguments)).unwrap();
        assert_eq!(json, serde_json::to_value(runbook).unwrap());
    }
}

#[test]
fn the_steps_of_some_numbers_of_the_first_screen() {
    let runbook = lookup(AGENT).unwrap().runbook(Locale::En);
    let output = explain(&[AGENT, "1", "3"], b"");
    let (first, third) = (runbook.item(1).text(), runbook.item(3).text());
    assert_eq!(well(&output), format!("{first}\n\n{third}"));
    // A number belongs to the code before it.
    let other = lookup(DISK).unwrap().runbook(Locale::En).item(1).text();
    assert_eq!(well(&explain(&[AGENT, "1", DISK, "1", AGENT, "3"], b"")), format!("{first}\n\n{other}\n\n{third}"));
    let pasted = explain(&["VM agent is unable to communicate with the Azure Backup Service.", "3"], b"");
    assert_eq!(well(&pasted), third.to_string());
}

#[test]
fn a_number_that_is_not_there_is_told_with_those_that_are() {
    let entry = ErrorCode::BackUpOperationFailed.entry().unwrap();
    let there = |os| entry.items_on(os).map(|item| item.number().to_string()).collect::<Vec<_>>().join(", ");
    let second = entry.runbook(Locale::En).item(2).text().to_string();
    for number in ["0", "99"] {
        for format in ["text", "markdown", "html", "json"] {
            let output = explain(&["BackUpOperationFailed", number, "--format", format], b"");
            let told =
                format!("abe: BackUpOperationFailed has no number {number}\n  [there are: {}]\n", there(Os::Any));
            assert_eq!((output.status.code(), out(&output), err(&output)), (Some(2), "", told.as_str()));
        }
        // The others are answered.
        let output = explain(&["BackUpOperationFailed", number, "2", "nonsense"], b"");
        assert_eq!((output.status.code(), out(&output)), (Some(2), second.as_str()));
    }
    let windows = entry.items().find(|item| item.os() == Os::Windows).unwrap().number().to_string();
    let output = explain(&["BackUpOperationFailed", &windows, "--os", "linux"], b"");
    let told = format!(
        "abe: BackUpOperationFailed has no number {windows} on linux: it is for windows\n  [there are: {}]\n",
        there(Os::Linux)
    );
    assert_eq!((output.status.code(), out(&output), err(&output)), (Some(2), "", told.as_str()));
}

#[test]
fn history_says_so_where_there_is_none() {
    let nothing = "Nothing is known to have been otherwise.\n";
    let is_told = |entry: &Entry| {
        let output = explain(&[entry.key(), "--history"], b"");
        let heading = entry.runbook(Locale::En).only_history().text().to_string();
        // The heading takes three lines.
        let is_empty = heading.lines().count() == 3;
        assert_eq!(well(&output), if is_empty { heading + nothing } else { heading }, "{}", entry.key());
        is_empty
    };
    let entries: Vec<_> = Entry::all().step_by(7).collect();
    let told = entries.iter().filter(|entry| is_told(entry)).count();
    assert!((1..entries.len()).contains(&told), "{told}");
}

#[test]
fn the_first_screen_fits_one_and_says_how_to_get_the_rest() {
    let mut fit = 0;
    for locale in [Locale::En, Locale::De] {
        let keys: Vec<_> = Entry::all().map(Entry::key).collect();
        let output = explain(&["-", "--locale", locale.tag()], keys.join("\n").as_bytes());
        let screens: Vec<_> = well(&output).split("\n\n\n").collect();
        assert_eq!(screens.len(), keys.len());
        for (screen, entry) in screens.iter().zip(Entry::all()) {
            assert!(screen.starts_with(entry.key()), "{screen}");
            assert!(screen.contains("Everything: --full"), "{screen}");
            // Where nothing is broken, there is nothing to do.
            if let Some(first) = entry.items().next().map(EntryItem::number) {
                let steps = format!("\nSteps of {first}: abe explain {} {first}", entry.key());
                assert!(screen.contains(&steps), "{screen}");
            }
            // The last of 24 lines is the prompt's.
            fit += usize::from(screen.lines().count() < 24);
        }
    }
    assert!(fit * 10 >= Entry::all().len() * 2 * 9, "{fit}");
    let has_system = |arguments: &[&str]| well(&explain(arguments, b"")).contains("    One system: --os linux\n");
    assert!(has_system(&[AGENT]) && !has_system(&[AGENT, "--os", "linux"]) && !has_system(&["ResourceNotFound.vm"]));
}

#[test]
fn an_unknown_code_is_told_and_the_others_are_answered() {
    let output = explain(&["UserErrorUnsupportedDiskSiz", "BackUpOperationFailed", "UserErrorOfTomorrow", "xyz"], b"");
    assert_eq!(output.status.code(), Some(1));
    assert!(out(&output).starts_with("BackUpOperationFailed "));
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
    assert!(out(&output).starts_with("BackUpOperationFailed "));
}

#[test]
fn an_unknown_language_is_answered_in_english_and_says_so() {
    let output = explain(&["UserErrorUnsupportedDiskSize", "--locale", "fr"], b"");
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(err(&output), "abe: there are no texts in 'fr', only in en, de; this is English\n");
    assert!(out(&output).contains("A disk of the VM is larger"));
    let german = feed(abe(&["explain", DISK]).env("LANG", "de_AT.UTF-8"), b"");
    let brief = lookup(DISK).unwrap().brief(Locale::De, Os::Any).text().lines(21).to_string();
    assert!(well(&german).starts_with(&brief), "{}", out(&german));
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
        (vm_gone, "ResourceNotFound.vm"),
    ] {
        assert!(matches!(lookup(pasted), Err(LookupError::Unknown(_))), "{pasted}");
        let entry = lookup(key).unwrap();
        let output = explain(&[pasted, "--full"], b"");
        assert_eq!(well(&output), entry.runbook(Locale::En).text().to_string(), "{pasted}");
    }
    let output = explain(&["the printer is on fire"], b"");
    assert_eq!((output.status.code(), out(&output)), (Some(1), ""));
    assert!(err(&output).starts_with("abe: the error code `the printer is on fire` is not known\n"));
}

#[test]
fn several_meanings_are_told_apart_by_what_they_show_and_what_to_do() {
    // The catalogue's numbers grow: any that has several meanings will do.
    let numbers = Entry::all().flat_map(Entry::numbers).map(|number| number.value().to_string());
    let codes = Entry::all().map(|entry| entry.name().to_owned());
    let mut is_any = false;
    for spelled in numbers.chain(codes) {
        let meanings: Vec<Entry> = lookup_all(&spelled).map(Iterator::collect).unwrap_or_default();
        // Of one about which there is nothing to do there is no line that says what to do.
        if meanings.len() < 2 || meanings.iter().any(|entry| entry.items().next().is_none()) {
            continue;
        }
        is_any = true;
        let output = explain(&[&spelled], b"");
        let mut lines = well(&output).lines();
        assert_eq!(lines.next().unwrap(), format!("'{spelled}' has {} meanings:", meanings.len()));
        assert_eq!(lines.next(), Some(""));
        for entry in &meanings {
            let area = format!("    {}", entry.area().title(Locale::En));
            assert_eq!(lines.next().unwrap().trim_end_matches(&area), format!("  {}", entry.key()));
            let told: Vec<_> = lines.by_ref().take_while(|line| !line.starts_with("      -> ")).collect();
            assert!(told.len() <= 4 && told.iter().all(|line| line.chars().count() <= 80), "{told:?}");
            let text = entry.messages(Locale::En).next().map_or(entry.title(Locale::En).as_str(), |m| m.as_str());
            let start = text.split_whitespace().next().unwrap();
            assert!(told.iter().any(|line| line.trim_start().starts_with(start)), "{told:?}");
            let first = entry.items().next().unwrap().solutions().next().unwrap().title(Locale::En).as_str();
            assert!(out(&output).contains(&format!("\n      -> {first}\n")), "{}", out(&output));
        }
        assert_eq!(lines.next(), Some(""));
        let one = format!("One of them: abe explain {}", meanings[0].key());
        assert!(out(&output).contains(&one) && out(&output).ends_with("Everything: --full\n"), "{}", out(&output));
        // Each has numbers of its own, and all runbooks follow if all are wanted.
        let item = explain(&[&spelled, "2"], b"");
        assert_eq!((item.status.code(), out(&item)), (Some(2), ""));
        assert!(err(&item).ends_with(&format!("one of them: abe explain {} 2\n", meanings[0].key())), "{}", err(&item));
        let full = explain(&[&spelled, "--full"], b"");
        let runbooks: Vec<_> = meanings.iter().map(|entry| entry.runbook(Locale::En).text().to_string()).collect();
        assert!(well(&full).ends_with(&format!("\n\n\n{}", runbooks.join("\n\n"))), "{}", out(&full));
        let markdown = explain(&[&spelled, "--format", "markdown"], b"");
        let briefs: Vec<_> =
            meanings.iter().map(|entry| entry.brief(Locale::En, Os::Any).markdown().to_string()).collect();
        assert_eq!(well(&markdown), briefs.join("\n\n"));
        let several = explain(&[&spelled, "--format", "json"], b"");
        well(&several);
        assert_eq!(json(&several).as_array().unwrap().len(), meanings.len());
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
    let output = explain(&["UserErrorGuestAgentStatusUn"], b"");
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
