//! The program that reads logs: formats, files and standard input, exit status, memory, what stands on standard error.

mod programs;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};

use azure_backup_errors::{ErrorCode, Locale, Os, lookup, plan};
use html5ever::tendril::TendrilSink;
use programs::{example, feed};
use serde_json::{Value, json};

/// A failed job of Azure Backup for VMs, as the REST interface shows it.
const JOB: &str = r#"{
  "id": "/subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-a/providers/Microsoft.RecoveryServices/vaults/rsv-a/backupJobs/0a1b2c3d-0000-4000-8000-000000000001",
  "name": "0a1b2c3d-0000-4000-8000-000000000001",
  "type": "Microsoft.RecoveryServices/vaults/backupJobs",
  "properties": {
    "jobType": "AzureIaaSVMJob",
    "duration": "PT4M12.5512034S",
    "actionsInfo": [
      "Retriable"
    ],
    "virtualMachineVersion": "Compute",
    "errorDetails": [
      {
        "errorCode": 320001,
        "errorTitle": "vm-07",
        "errorString": "Could not perform the operation as VM no longer exists.",
        "recommendations": [
          "Stop backup of this virtual machine or restore it under the same name and resource group."
        ]
      }
    ],
    "extendedInfo": {
      "propertyBag": {
        "VM Name": "vm-07"
      },
      "dynamicErrorMessage": "ResourceNotFound"
    },
    "entityFriendlyName": "vm-07",
    "backupManagementType": "AzureIaasVM",
    "operation": "Backup",
    "status": "Failed"
  }
}
"#;
const AGENT: &str = "UserErrorGuestAgentStatusUnavailable";
const DISK: &str = "UserErrorUnsupportedDiskSize";

fn diagnose_in(folder: &Path, arguments: &[&str], input: &[u8]) -> Output {
    feed(example("diagnose").args(arguments).current_dir(folder), input)
}

fn diagnose(arguments: &[&str], input: impl AsRef<[u8]>) -> Output {
    diagnose_in(Path::new(env!("CARGO_TARGET_TMPDIR")), arguments, input.as_ref())
}

/// A folder of its own for each test, with files.
fn folder(name: &str, files: &[(&str, &[u8])]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("diagnose").join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    for (name, text) in files {
        std::fs::write(folder.join(name), text).unwrap();
    }
    folder
}

fn out(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).unwrap()
}

fn err(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).unwrap()
}

/// The output, if an error was found and there is nothing to complain of.
#[track_caller]
fn found(output: &Output) -> &str {
    assert_eq!((output.status.code(), err(output)), (Some(0), ""));
    out(output)
}

fn json(output: &Output) -> Value {
    serde_json::from_str(out(output)).unwrap()
}

/// The file, line and name of all that was found.
fn places(json: &Value) -> Vec<(&str, u64, &str)> {
    let found = json["found"].as_array().unwrap().iter();
    found.map(|f| (f["file"].as_str().unwrap(), f["line"].as_u64().unwrap(), f["name"].as_str().unwrap())).collect()
}

#[test]
fn text_lists_the_places_and_then_the_plan() {
    let output = diagnose(&[], JOB);
    let plan = plan([ErrorCode::ResourceNotFound.entry()], Os::Any);
    let listing = "-:14: ResourceNotFound (id)\n\
        -:16: ResourceNotFound (message): Could not perform the operation as VM no longer exists\n\
        -:26: ResourceNotFound (name)\n";
    assert_eq!(found(&output), format!("{listing}\n{}", plan.runbook(Locale::En).text()));
    assert_eq!(out(&diagnose(&["-"], JOB)), out(&output));
}

#[test]
fn json_tells_every_field() {
    let output = diagnose(&["--format", "json", "--os", "windows"], JOB);
    found(&output);
    let json = json(&output);
    let row = |how: &str, locale: Option<&str>, text: &str, line: usize| {
        let start = JOB.find(text).unwrap();
        json!({
            "code": "ResourceNotFound", "name": "ResourceNotFound", "case": null, "how": how, "locale": locale,
            "score": 100, "start": start, "end": start + text.len(), "text": text, "file": "-", "line": line,
        })
    };
    let message = "Could not perform the operation as VM no longer exists";
    assert_eq!(
        json["found"],
        json!([
            row("id", None, "320001", 14),
            row("message", Some("en"), message, 16),
            row("name", None, "ResourceNotFound", 26),
        ])
    );
    assert_eq!(json["unknown"], json!([]));
    let plan = plan([ErrorCode::ResourceNotFound.entry()], Os::Windows);
    assert_eq!(json["plan"], serde_json::to_value(plan.runbook(Locale::En)).unwrap());
    for item in json["plan"].as_array().unwrap() {
        for field in ["cause", "title", "explains", "os", "solutions"] {
            assert!(item.get(field).is_some(), "{field} is missing in {item}");
        }
        assert_eq!(item["explains"], json!(["ResourceNotFound"]));
    }
    assert_eq!(json.as_object().unwrap().keys().collect::<Vec<_>>(), ["found", "plan", "unknown"]);
}

#[test]
fn json_tells_of_unknown_codes() {
    let text = "a\nCode: UserErrorGuestAgentStatusUnavailble\nCode: UserErrorGuestAgentStatusUnavailble\n";
    let output = diagnose(&["--format", "json"], text);
    assert_eq!((output.status.code(), err(&output)), (Some(1), ""));
    let code = "UserErrorGuestAgentStatusUnavailble";
    let json = json(&output);
    let nearest = json["unknown"][0]["nearest"].clone();
    assert_eq!(nearest[0], AGENT);
    assert_eq!(
        json,
        json!({
            "found": [], "plan": [],
            "unknown": [{
                "code": code, "file": "-", "line": 2, "start": 8, "end": 8 + code.len(), "nearest": nearest,
                "family": "UserError", "count": 2, "files": 1,
            }],
        })
    );
}

#[test]
fn unknown_codes_are_listed_but_are_not_found() {
    let output = diagnose(&[], "x\nCode: UserErrorGuestAgentStatusUnavailble\nUserErrorOfTomorrowFailed\n");
    assert_eq!((output.status.code(), err(&output)), (Some(1), ""));
    let lines: Vec<_> = out(&output).lines().collect();
    assert_eq!(
        lines,
        [
            "-:2: UserErrorGuestAgentStatusUnavailble is not known; did you mean UserErrorGuestAgentStatusUnavailable?",
            "-:3: UserErrorOfTomorrowFailed is not known",
            "No known error of Azure Backup was found.",
        ]
    );
}

#[test]
fn no_more_than_a_thousand_unknown_codes_are_kept() {
    let letters =
        |n: usize| [n / 676, n / 26 % 26, n % 26].map(|n| char::from(b'a' + n as u8)).iter().collect::<String>();
    let text: String = (0..1200).map(|n| format!("Code: UserErrorZq{}Failed\n", letters(n))).collect();
    let output = diagnose(&["--format", "json"], &text);
    assert_eq!(json(&output)["unknown"].as_array().unwrap().len(), 1000);
    assert_eq!(err(&output), "diagnose: there are more than 1000 different unknown codes; the others are left out\n");
    let output = diagnose(&[], &text);
    assert_eq!((out(&output).lines().count(), err(&output)), (1201, ""));
}

#[test]
fn nothing_found_is_one_line_and_status_1() {
    for (format, told) in [
        ("text", "No known error of Azure Backup was found.\n"),
        ("json", "{\"found\":[\n],\n\"unknown\":[],\n\"plan\":[]}\n"),
        ("markdown", "# Errors found\n\nNo known error of Azure Backup was found.\n"),
    ] {
        for text in ["", "all is well\n"] {
            let output = diagnose(&["--format", format], text);
            assert_eq!((output.status.code(), err(&output), out(&output)), (Some(1), "", told));
        }
    }
    let output = diagnose(&["--format", "html"], "");
    assert_eq!((output.status.code(), err(&output)), (Some(1), ""));
    assert!(out(&output).contains("<p>No known error of Azure Backup was found.</p>"));
    let output = diagnose(&["--summary", "--format", "json"], "");
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(json(&output), json!({"summary": [], "unknown": []}));
}

#[test]
fn several_files_and_standard_input_are_told_apart() {
    let a = format!("one\ntwo\n{AGENT}\n");
    let folder = folder("several", &[("a.log", a.as_bytes()), ("b c.log", DISK.as_bytes())]);
    let output =
        diagnose_in(&folder, &["a.log", "-", "b c.log", "--format", "json"], b"\nExtensionStuckInDeletionState");
    found(&output);
    let expected = [("a.log", 3, AGENT), ("-", 2, "ExtensionStuckInDeletionState"), ("b c.log", 1, DISK)];
    assert_eq!(places(&json(&output)), expected);
    let text = diagnose_in(&folder, &["b c.log", "a.log"], b"ExtensionStuckInDeletionState");
    assert!(found(&text).starts_with(&format!("b c.log:1: {DISK} (name)\na.log:3: {AGENT} (name)\n\n")));
    // The plan is that of all files, in the order of the first mentions.
    let plan = plan([DISK, AGENT].map(|name| lookup(name).unwrap()), Os::Any);
    assert!(out(&text).ends_with(&plan.runbook(Locale::En).text().to_string()));
}

#[test]
fn what_cannot_be_read_is_told_and_the_rest_too() {
    let folder = folder("unreadable", &[("a.log", AGENT.as_bytes())]);
    std::fs::create_dir(folder.join("logs")).unwrap();
    for format in ["text", "markdown", "html", "json"] {
        let output = diagnose_in(&folder, &["logs", "none.log", "a.log", "--format", format], b"");
        assert_eq!(output.status.code(), Some(2));
        assert!(out(&output).contains(AGENT), "{}", out(&output));
        let told: Vec<_> = err(&output).lines().collect();
        assert_eq!(told.len(), 2, "{told:?}");
        assert_eq!(told[0], "diagnose: logs: it is a folder; give the files in it");
        assert!(told[1].starts_with("diagnose: none.log: "), "{told:?}");
        if format == "json" {
            assert_eq!(places(&json(&output)), [("a.log", 1, AGENT)]);
        }
    }
    let output = diagnose_in(&folder, &["none.log", "--format", "json"], b"");
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(json(&output), json!({"found": [], "unknown": [], "plan": []}));
}

#[test]
fn markdown_tells_where_each_error_was_found_first_and_how_often() {
    let folder = folder("markdown", &[("a`b.log", AGENT.as_bytes()), ("c.log", format!("{AGENT}\n{DISK}").as_bytes())]);
    let output = diagnose_in(&folder, &["a`b.log", "c.log", "--format", "markdown", "--os", "linux"], b"");
    let entries = [AGENT, DISK].map(|name| lookup(name).unwrap());
    let [agent, disk] = entries.map(|entry| entry.title(Locale::En).markdown().to_string());
    let head = format!(
        "# Errors found\n\n- `{AGENT}`: {agent} (`` a`b.log:1 ``, 2 ×)\n- `{DISK}`: {disk} (`c.log:2`, 1 ×)\n\n"
    );
    let plan = plan(entries, Os::Linux);
    assert_eq!(found(&output), format!("{head}{}", plan.runbook(Locale::En).markdown()));
}

#[test]
fn html_is_a_whole_page_without_mistakes() {
    let text = format!("{AGENT}\n{DISK}\nCode: UserErrorGuestAgentStatusUnavailble\n");
    let folder = folder("html", &[("a&b'c.log", text.as_bytes())]);
    for arguments in [&["--format", "html", "--locale", "de"][..], &["--format", "html", "--summary"]] {
        let output = diagnose_in(&folder, &[arguments, &["a&b'c.log"]].concat(), b"");
        let page = found(&output);
        assert_eq!(mistakes(page), Vec::<String>::new(), "{page}");
        let locale = if arguments.contains(&"de") { "de" } else { "en" };
        assert!(
            page.starts_with(&format!("<!doctype html>\n<html lang=\"{locale}\">\n<head>\n<meta charset=\"utf-8\">"))
        );
        assert!(page.ends_with("</body>\n</html>\n"));
        assert!(page.contains("<title>") && page.contains("<style>") && page.contains("a&amp;b'c.log:3"), "{page}");
        assert_eq!(page.contains("<article class=\"azure-backup-plan\""), locale == "de");
        // Every element that is opened is closed, in order; html5ever forgives some of that.
        let mut open = Vec::new();
        for tag in page.split('<').skip(2) {
            let name = tag.split(['>', ' ']).next().unwrap();
            if let Some(closed) = name.strip_prefix('/') {
                assert_eq!(open.pop(), Some(closed), "{page}");
            } else if !["hr", "meta", "input"].contains(&name) {
                open.push(name);
            }
        }
        assert!(open.is_empty());
    }
}

/// Parses a page and returns the mistakes in it.
fn mistakes(page: &str) -> Vec<String> {
    html5ever::parse_document(sink::Sink::default(), Default::default()).one(page)
}

#[test]
fn german_is_answered_in_german() {
    let text = format!("{AGENT}\nCode: UserErrorGuestAgentStatusUnavailble\n");
    let output = diagnose(&["--locale", "de-AT"], &text);
    let plan = plan([lookup(AGENT).unwrap()], Os::Any);
    let listing = format!(
        "-:1: {AGENT} (name)\n\
         -:2: UserErrorGuestAgentStatusUnavailble ist nicht bekannt; gemeint ist vielleicht {AGENT}?\n\n"
    );
    assert_eq!(found(&output), format!("{listing}{}", plan.runbook(Locale::De).text()));
    let none = diagnose(&["--locale", "de"], "");
    assert_eq!(out(&none), "Es wurde kein bekannter Fehler von Azure Backup gefunden.\n");
    let french = diagnose(&["--locale", "fr"], AGENT);
    assert_eq!(french.status.code(), Some(0));
    assert_eq!(err(&french), "diagnose: there are no texts in `fr`, only in en and de; this is English\n");
}

#[test]
fn line_ends_marks_and_broken_text_are_no_trouble() {
    let text =
        [b"\xEF\xBB\xBF".as_slice(), AGENT.as_bytes(), b"\r\n\xFF\xFE\x00\r\n\x80", DISK.as_bytes(), b"\xC3\r\n"];
    let output = diagnose(&["--format", "json"], text.concat());
    found(&output);
    let json = json(&output);
    assert_eq!(places(&json), [("-", 1, AGENT), ("-", 3, DISK)]);
    assert_eq!((&json["found"][0]["start"], &json["found"][1]["text"]), (&json!(3), &json!(DISK)));
}

#[test]
fn a_message_is_one_short_line_that_does_nothing_to_a_terminal() {
    let text = "Azure Backup: Could not perform\r\n\x1B   the operation as VM no longer exists.\n";
    let output = diagnose(&[], text);
    let first = found(&output).lines().next().unwrap();
    assert!(first.starts_with("-:1: ResourceNotFound (") && first.contains("Could not perform"), "{first}");
    for line in out(&diagnose(&[], JOB.replace("exists.\"", "exists \x1B[2J.\""))).lines() {
        assert!(!line.contains('\x1B'), "{line}");
    }
    let long =
        format!("Azure Backup {}\n", "Could not perform the operation as the VM there no longer exists. ".repeat(40));
    for line in out(&diagnose(&[], &long)).lines().take_while(|line| !line.is_empty()) {
        assert!(line.chars().count() < 180, "{line}");
    }
}

#[test]
fn a_near_message_has_its_score() {
    let text =
        "Azure Backup: Snapshot operation failed because there was no network connectivity on the virtual machine\n";
    let output = diagnose(&["--format", "json"], text);
    found(&output);
    let json = json(&output);
    let near = &json["found"][0];
    assert_eq!((&near["how"], &near["locale"]), (&json!("near-message"), &json!("en")));
    let score = near["score"].as_u64().unwrap();
    assert!((70..100).contains(&score), "{score}");
    let output = diagnose(&[], text);
    assert!(found(&output).contains(&format!(" (near-message, {score} %): ")), "{}", out(&output));
}

#[test]
fn a_line_of_many_megabytes_is_read() {
    let mut input = vec![b'A'; 32 << 20];
    input.extend_from_slice(format!(" {AGENT}\n{DISK}\n").as_bytes());
    let output = diagnose(&["--format", "json"], &input);
    found(&output);
    assert_eq!(places(&json(&output)), [("-", 1, AGENT), ("-", 2, DISK)]);
}

#[cfg(target_os = "linux")]
#[test]
fn a_hundred_megabytes_do_not_grow_the_memory() {
    use std::io::Read;

    let block =
        format!("2026-03-02T21:30:04Z {AGENT} Code: UserErrorOfTomorrowFailed {}\n", "x".repeat(900)).repeat(1000);
    for format in ["text", "json"] {
        let mut child = example("diagnose")
            .args(["--format", format])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut stdout = child.stdout.take().unwrap();
        let reader = std::thread::spawn(move || {
            let (mut lines, mut piece) = (0, vec![0; 1 << 16]);
            loop {
                match stdout.read(&mut piece).unwrap() {
                    0 => return lines,
                    len => lines += piece[..len].iter().filter(|byte| **byte == b'\n').count(),
                }
            }
        });
        let mut stdin = child.stdin.take().unwrap();
        let blocks = (100 << 20) / block.len() + 1;
        for _ in 0..blocks {
            stdin.write_all(block.as_bytes()).unwrap();
        }
        // It still waits for more.
        let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap();
        let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
        let kilobytes: u64 = peak.trim().trim_end_matches(" kB").parse().unwrap();
        drop(stdin);
        assert_eq!(child.wait().unwrap().code(), Some(0));
        assert!(kilobytes < 64 << 10, "{kilobytes} kB");
        assert!(reader.join().unwrap() > blocks * 1000);
    }
}

#[test]
fn a_summary_counts_over_all_files() {
    let a = format!("{DISK}\n{AGENT}\n{AGENT}\n{AGENT}\n");
    let b = format!("\n{AGENT}\nCode: UserErrorGuestAgentStatusUnavailble\n");
    let folder = folder("summary", &[("a.log", a.as_bytes()), ("b.log", b.as_bytes())]);
    let output = diagnose_in(&folder, &["--summary", "b.log", "a.log", "--format", "json"], b"");
    found(&output);
    let summary = json(&output);
    let row = |name: &str, count: u64, files: u64, file: &str, line: u64| {
        let title = lookup(name).unwrap().title(Locale::En).as_str();
        json!({
            "code": name, "name": name, "case": null, "title": title, "count": count, "files": files,
            "first": {"file": file, "line": line},
        })
    };
    assert_eq!(summary["summary"], json!([row(AGENT, 4, 2, "b.log", 2), row(DISK, 1, 1, "a.log", 1)]));
    assert_eq!(summary["unknown"][0]["code"], "UserErrorGuestAgentStatusUnavailble");
    assert_eq!(summary.as_object().unwrap().len(), 2);

    let output = diagnose_in(&folder, &["--summary", "a.log", "b.log", "--locale", "de"], b"");
    let rows: Vec<Vec<_>> = found(&output)
        .lines()
        .map(|line| line.split("  ").map(str::trim).filter(|cell| !cell.is_empty()).collect())
        .collect();
    let title = |name: &str| lookup(name).unwrap().title(Locale::De).as_str();
    assert_eq!(rows[0], ["Anzahl", "Dateien", "Fehler", "Titel"]);
    assert_eq!(rows[1], ["4", "2", AGENT, title(AGENT)]);
    assert_eq!(rows[2], ["1", "1", DISK, title(DISK)]);
    assert_eq!(rows[4], ["Unbekannte Codes:"]);

    let output = diagnose_in(&folder, &["--summary", "a.log", "b.log", "--format", "markdown"], b"");
    assert!(found(&output).contains(&format!("\n| 4 | 2 | `{AGENT}` | ")), "{}", out(&output));
}

#[test]
fn the_system_leaves_out_what_is_for_another() {
    let run = |os: &str| found(&diagnose(&["--os", os], AGENT)).to_owned();
    for (os, system) in [("any", Os::Any), ("windows", Os::Windows), ("linux", Os::Linux)] {
        let plan = plan([lookup(AGENT).unwrap()], system);
        assert!(run(os).ends_with(&format!("\n\n{}", plan.runbook(Locale::En).text())), "{os}");
    }
    assert_ne!(run("windows"), run("linux"));
}

#[test]
fn wrong_usage_is_told_with_status_2() {
    let cases: [(&[&str], &str); 7] = [
        (&["--os", "beos"], "it is any, windows or linux"),
        (&["--format", "pdf"], "it is text, markdown, html or json"),
        (&["--format"], "--format"),
        (&["--colour"], "--colour"),
        (&["--summary=yes"], "--summary"),
        (&["--locale", ""], "`` is no language tag"),
        (&["--locale", "💥"], "no language tag"),
    ];
    for (arguments, told) in cases {
        let output = diagnose(arguments, AGENT);
        assert_eq!((output.status.code(), out(&output)), (Some(2), ""), "{arguments:?}");
        assert!(err(&output).contains(told) && err(&output).contains("usage: diagnose"), "{}", err(&output));
    }
}

#[test]
fn help_is_no_mistake() {
    for option in ["--help", "-h"] {
        let output = diagnose(&[option], "");
        assert!(found(&output).starts_with("usage: diagnose [FILE… | -]"));
    }
}

#[cfg(unix)]
#[test]
fn a_closed_pipe_is_no_panic() {
    let folder = folder("pipe", &[("a.log", AGENT.as_bytes())]);
    for arguments in [&["a.log"][..], &["a.log", "--format", "json"], &["a.log", "--summary"], &["--help"]] {
        let mut child = example("diagnose")
            .args(arguments)
            .current_dir(&folder)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert_eq!((output.status.code(), err(&output)), (Some(0), ""), "{arguments:?}");
    }
}

/// A tree builder for html5ever that keeps no tree: only the mistakes.
mod sink {
    use std::borrow::Cow;
    use std::cell::RefCell;

    use html5ever::interface::{ElementFlags, NodeOrText, QuirksMode, TreeSink};
    use html5ever::tendril::StrTendril;
    use html5ever::{Attribute, ExpandedName, QualName};

    #[derive(Default)]
    pub(crate) struct Sink {
        mistakes: RefCell<Vec<String>>,
        names: RefCell<Vec<&'static QualName>>,
    }

    impl TreeSink for Sink {
        type Handle = usize;
        type Output = Vec<String>;
        type ElemName<'a> = ExpandedName<'a>;

        fn finish(self) -> Self::Output {
            self.mistakes.into_inner()
        }

        fn parse_error(&self, mistake: Cow<'static, str>) {
            self.mistakes.borrow_mut().push(mistake.into_owned());
        }

        fn get_document(&self) -> usize {
            0
        }

        fn elem_name<'a>(&'a self, target: &'a usize) -> ExpandedName<'a> {
            self.names.borrow()[target - 1].expanded()
        }

        fn create_element(&self, name: QualName, _: Vec<Attribute>, _: ElementFlags) -> usize {
            // Names have to outlive the sink; a test may leak them.
            self.names.borrow_mut().push(Box::leak(Box::new(name)));
            self.names.borrow().len()
        }

        fn create_comment(&self, _: StrTendril) -> usize {
            usize::MAX
        }

        fn create_pi(&self, _: StrTendril, _: StrTendril) -> usize {
            usize::MAX
        }

        fn append(&self, _: &usize, _: NodeOrText<usize>) {}

        fn append_based_on_parent_node(&self, _: &usize, _: &usize, _: NodeOrText<usize>) {}

        fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {}

        fn get_template_contents(&self, target: &usize) -> usize {
            *target
        }

        fn same_node(&self, a: &usize, b: &usize) -> bool {
            a == b
        }

        fn set_quirks_mode(&self, _: QuirksMode) {}

        fn append_before_sibling(&self, _: &usize, _: NodeOrText<usize>) {}

        fn add_attrs_if_missing(&self, _: &usize, _: Vec<Attribute>) {}

        fn remove_from_parent(&self, _: &usize) {}

        fn reparent_children(&self, _: &usize, _: &usize) {}
    }
}
