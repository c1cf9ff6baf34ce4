//! `abe diagnose`: what is found, in each format, and the plan.

#[path = "support/html.rs"]
mod html;
mod support;

use std::path::Path;
use std::process::Output;

use azure_backup_errors::{ErrorCode, Family, Locale, Os, Plan, Values, lookup, plan};
use html::mistakes;
use serde_json::json;
use support::{AGENT, DISK, abe, err, feed, folder, json as json_of, out, well, with_closed_output};

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

fn diagnose_in(folder: &Path, arguments: &[&str], input: &[u8]) -> Output {
    feed(abe(&["diagnose"]).args(arguments).current_dir(folder), input)
}

fn diagnose(arguments: &[&str], input: impl AsRef<[u8]>) -> Output {
    feed(abe(&["diagnose"]).args(arguments), input.as_ref())
}

#[test]
fn text_lists_the_places_and_then_the_plan() {
    let output = diagnose(&["--hits", "--full"], JOB);
    let plan = plan([lookup("ResourceNotFound.vm").unwrap()], Os::Any);
    let listing = "-:14: ResourceNotFound.vm (number)\n";
    let values = Values::from_text(JOB);
    assert_eq!(well(&output), format!("{listing}\n{}", plan.runbook(Locale::En).filled(&values).text()));
    assert_eq!(out(&diagnose(&["-", "--full", "--hits"], JOB)), out(&output));
    assert_eq!(well(&diagnose(&["--full"], JOB)), plan.runbook(Locale::En).filled(&values).text().to_string());
    let brief = diagnose(&["--hits"], JOB);
    assert!(well(&brief).starts_with(&format!("{listing}\nWhat to do now")), "{}", out(&brief));
    assert!(out(&brief).ends_with("\nSteps of 1: --item 1    Whole plan: --full\n"), "{}", out(&brief));
}

/// An error that is told again and again, and two more.
fn several() -> String {
    format!("{AGENT}\n{DISK}\n{AGENT}\nExtensionSnapshotFailedCOM\n")
}

fn plan_of_several(os: Os) -> Plan {
    let entries = [AGENT, DISK, "ExtensionSnapshotFailedCOM"].map(|name| lookup(name).unwrap());
    plan(entries, os).counted(|entry| if entry.name() == AGENT { 2 } else { 1 })
}

#[test]
fn the_first_screen_is_that_of_the_plan_and_says_how_to_get_the_rest() {
    let rest = "Steps of 1: --item 1    Every mention: --hits    Whole plan: --full\n";
    for (locale, tag) in [(Locale::En, "en"), (Locale::De, "de")] {
        let output = diagnose(&["--locale", tag], several());
        let plan = plan_of_several(Os::Any);
        let brief = plan.brief(locale).text().lines(21);
        assert_eq!(well(&output), format!("{brief}\n{rest}"));
        // The last of 24 lines is the prompt's.
        assert!(out(&output).lines().count() < 24, "{}", out(&output));
        assert!(out(&output).lines().all(|line| line.chars().count() <= 80), "{}", out(&output));
    }
}

#[test]
fn an_item_of_the_plan_is_written_alone_in_each_format() {
    let plan = plan_of_several(Os::Windows);
    for number in 1..=plan.items().len() {
        let runbook = plan.runbook(Locale::En).item(number);
        let run = |arguments: &[&str]| {
            let output =
                diagnose(&[arguments, &["--os", "windows", "--item", &number.to_string()]].concat(), several());
            well(&output).to_owned()
        };
        assert_eq!(run(&[]), runbook.text().to_string());
        assert!(run(&["--hits"]).ends_with(&format!("\n\n{}", runbook.text())));
        assert!(run(&["--format", "markdown"]).ends_with(&format!("\n\n{}", runbook.markdown())));
        assert!(run(&["--format", "html"]).contains(&runbook.html().to_string()));
    }
    // JSON is whole.
    let [whole, item] =
        [&[][..], &["--item", "99"]].map(|item| diagnose(&[item, &["--format", "json"]].concat(), several()));
    assert_eq!(well(&item), well(&whole));
}

#[test]
fn an_item_that_is_not_there_is_told_with_those_that_are() {
    let last = plan_of_several(Os::Any).items().len();
    for format in ["text", "markdown", "html"] {
        let output = diagnose(&["--item", &(last + 1).to_string(), "--format", format], several());
        let told = format!("abe: the plan has no number {}\n  [there are: 1 to {last}]\n", last + 1);
        assert_eq!((output.status.code(), out(&output), err(&output)), (Some(2), "", told.as_str()));
        well(&diagnose(&["--item", &last.to_string(), "--format", format], several()));
    }
    // Without an error there is no plan.
    let nothing = diagnose(&["--item", "3"], "well");
    assert_eq!((nothing.status.code(), err(&nothing)), (Some(1), ""));
    assert_eq!(out(&nothing), "No known error of Azure Backup was found.\n");
}

#[test]
fn unknown_codes_are_named_behind_the_plan_three_at_most() {
    let unknown =
        |names: &[&str]| names.iter().map(|name| format!("Code: UserErrorOf{name}Failed\n")).collect::<String>();
    let three = unknown(&["Monday", "Tuesday", "Wednesday"]);
    let five = unknown(&["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]);
    let names = "\nUserErrorOfMondayFailed is not known\nUserErrorOfTuesdayFailed is not known\n\
                 UserErrorOfWednesdayFailed is not known\n";
    for (text, more) in [(three, ""), (five, "and 2 more that are not in the plan: --hits\n")] {
        let text = several() + &text;
        let output = diagnose(&[], &text);
        assert!(well(&output).contains(&format!("\n{names}{more}\nSteps of 1: ")), "{}", out(&output));
        assert!(out(&output).lines().count() < 24, "{}", out(&output));
        for arguments in [&["--full"][..], &["--item", "2"]] {
            let output = diagnose(arguments, &text);
            assert!(well(&output).ends_with(&format!("\n{names}{more}")), "{}", out(&output));
        }
        for format in ["markdown", "html"] {
            let output = diagnose(&["--format", format], &text);
            assert_eq!(well(&output).contains("Friday"), !more.is_empty(), "{}", out(&output));
        }
    }
    // What is meant is worth a second line.
    let output = diagnose(&[], format!("{AGENT}\nCode: UserErrorGuestAgentStatusUnavailble\n"));
    let told = format!("\n\nUserErrorGuestAgentStatusUnavailble is not known; did you mean\n{AGENT}?\n\n");
    assert!(well(&output).contains(&told), "{}", out(&output));
    let output = diagnose(&[], "Code: UserErrorGuestAgentStatusUnavailble\n");
    assert_eq!(output.status.code(), Some(1));
    assert!(out(&output).contains(&told[1..told.len() - 1]), "{}", out(&output));
}

#[test]
fn json_tells_every_field() {
    let output = diagnose(&["--format", "json", "--os", "windows"], JOB);
    well(&output);
    let json = json_of(&output);
    // Number, message and the code at the end are of one failure.
    let start = JOB.find("320001").unwrap();
    assert_eq!(
        json["found"],
        json!([{
            "key": "ResourceNotFound.vm", "name": "ResourceNotFound", "code": "ResourceNotFound", "case": "vm",
            "how": "number", "locale": null, "score": 100,
            "place": {"start": start, "end": start + 6, "line": 14}, "text": "320001", "file": "-",
        }])
    );
    assert_eq!(json["unknown"], json!([]));
    let plan = plan([lookup("ResourceNotFound.vm").unwrap()], Os::Windows);
    assert_eq!(json["plan"], serde_json::to_value(plan.runbook(Locale::En)).unwrap());
    for item in json["plan"].as_array().unwrap() {
        for field in ["cause", "title", "explains", "os", "solutions"] {
            assert!(item.get(field).is_some(), "{field} is missing in {item}");
        }
        assert_eq!(item["explains"], json!(["ResourceNotFound.vm"]));
    }
    assert_eq!(
        json.as_object().unwrap().keys().collect::<Vec<_>>(),
        ["found", "guesses", "left_out", "not_read", "os", "plan", "unknown", "values"]
    );
}

#[test]
fn json_tells_of_unknown_codes() {
    let text = "a\nCode: UserErrorGuestAgentStatusUnavailble\nCode: UserErrorGuestAgentStatusUnavailble\n";
    let output = diagnose(&["--format", "json"], text);
    assert_eq!((output.status.code(), err(&output)), (Some(1), ""));
    let code = "UserErrorGuestAgentStatusUnavailble";
    let json = json_of(&output);
    let suggestions = json["unknown"][0]["suggestions"].clone();
    assert_eq!(suggestions[0], AGENT);
    assert_eq!(
        json,
        json!({
            "found": [], "guesses": [], "plan": [], "left_out": [], "not_read": [], "os": "any", "values": {},
            "unknown": [{
                "code": code, "how": "unknown", "family": "UserError", "suggestions": suggestions, "refuted": null,
                "report": {"code": null, "title": null, "message": null, "recommendations": []},
                "place": {"start": 8, "end": 8 + code.len(), "line": 2}, "file": "-", "count": 2, "files": 1,
            }],
        })
    );
}

#[test]
fn unknown_codes_are_listed_with_what_their_beginning_says_but_are_not_found() {
    let output = diagnose(&["--hits"], "x\nCode: UserErrorGuestAgentStatusUnavailble\nUserErrorOfTomorrowFailed\n");
    assert_eq!((output.status.code(), err(&output)), (Some(1), ""));
    let lines: Vec<_> = out(&output).lines().collect();
    assert_eq!(
        lines[..3],
        [
            "-:2: UserErrorGuestAgentStatusUnavailble is not known; did you mean UserErrorGuestAgentStatusUnavailable?",
            "-:3: UserErrorOfTomorrowFailed is not known",
            "",
        ]
    );
    assert_eq!(lines.last(), Some(&"What failed here is not in the catalogue."));
    let family = Family::of("UserErrorOfTomorrowFailed").unwrap();
    let summary = family.summary(Locale::En).as_str();
    for format in ["text", "markdown", "html"] {
        for summarised in [&[][..], &["--hits"], &["--summary"]] {
            let output = diagnose(&[summarised, &["--format", format]].concat(), "UserErrorOfTomorrowFailed");
            let told = out(&output)
                .replace("<code>", "")
                .replace("</code>", "")
                .replace("&#39;", "'")
                .replace(['`', '\n'], " ");
            let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>().join(" ");
            assert!(words(&told).contains(&words(summary)), "{told}");
            assert!(told.contains(family.docs_url(Locale::En)), "{told}");
        }
    }
}

#[test]
fn nothing_found_is_one_line_and_status_1() {
    for (format, told) in [
        ("text", "No known error of Azure Backup was found.\n"),
        (
            "json",
            "{\"found\":[\n],\n\"unknown\":[],\n\"left_out\":[],\n\"not_read\":[],\n\"guesses\":[],\n\"os\":\"any\",\n\"values\":{},\n\
             \"plan\":[]}\n",
        ),
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
    assert_eq!(json_of(&output), json!({"summary": [], "unknown": [], "left_out": [], "not_read": []}));
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
    let plan = plan(entries, Os::Linux).counted(|entry| if entry.name() == AGENT { 2 } else { 1 });
    assert_eq!(well(&output), format!("{head}{}", plan.brief(Locale::En).markdown()));
    let full = diagnose_in(&folder, &["a`b.log", "c.log", "--format", "md", "--os", "linux", "--full"], b"");
    assert_eq!(well(&full), format!("{head}{}", plan.runbook(Locale::En).markdown()));
}

#[test]
fn html_is_a_whole_page_without_mistakes() {
    let text = format!("{AGENT}\n{DISK}\nCode: UserErrorGuestAgentStatusUnavailble\n");
    let folder = folder("html", &[("a&b'c.log", text.as_bytes())]);
    for (arguments, article) in [
        (&["--format", "html", "--locale", "de"][..], "azure-backup-plan-brief"),
        (&["--format", "html", "--locale", "de", "--full"], "azure-backup-plan"),
        (&["--format", "html", "--locale", "de", "--item", "1"], "azure-backup-plan"),
        (&["--format", "html", "--summary"], ""),
    ] {
        let output = diagnose_in(&folder, &[arguments, &["a&b'c.log"]].concat(), b"");
        let page = well(&output);
        assert_eq!(mistakes(page), Vec::<String>::new(), "{page}");
        let locale = if arguments.contains(&"de") { "de" } else { "en" };
        assert!(
            page.starts_with(&format!("<!doctype html>\n<html lang=\"{locale}\">\n<head>\n<meta charset=\"utf-8\">"))
        );
        assert!(page.ends_with("</body>\n</html>\n"));
        assert!(page.contains("<title>") && page.contains("<style>") && page.contains("a&amp;b'c.log:3"), "{page}");
        assert!(article.is_empty() || page.contains(&format!("<article class=\"{article}\"")), "{page}");
        assert_eq!(page.contains("<article"), !article.is_empty());
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

#[test]
fn german_is_answered_in_german() {
    let plan = plan([lookup(AGENT).unwrap()], Os::Any);
    let answer = plan.runbook(Locale::De).text().to_string();
    assert_eq!(well(&diagnose(&["--full", "--locale", "de-AT"], AGENT)), answer);
    // What the environment says is meant for all programs.
    for (variable, value) in [("LANG", "de_DE.UTF-8"), ("LC_MESSAGES", "de_CH.UTF-8"), ("LC_ALL", "de_AT.UTF-8")] {
        let run = |arguments: &[&str]| {
            let mut command = abe(&["diagnose"]);
            command.args(arguments).env("LANG", "fr_FR.UTF-8").env(variable, value);
            well(&feed(&mut command, AGENT.as_bytes())).to_owned()
        };
        assert_eq!(run(&["--full"]), answer, "{variable}");
        assert!(run(&[]).starts_with(&plan.brief(Locale::De).text().to_string()[..200]), "{variable}");
    }
    let english = feed(abe(&["diagnose", "--locale", "en"]).env("LC_ALL", "de_AT.UTF-8"), AGENT.as_bytes());
    assert_eq!(well(&english), well(&diagnose(&[], AGENT)));
    let unknown = diagnose(&["--locale", "de"], "UserErrorOfTomorrowFailed");
    let title = Family::of("UserError").unwrap().title(Locale::De).as_str();
    assert!(out(&unknown).contains(title), "{}", out(&unknown));
    let french = diagnose(&["--locale", "fr"], AGENT);
    assert_eq!(french.status.code(), Some(0));
    assert_eq!(err(&french), "abe: there are no texts in 'fr', only in en, de; this is English\n");
}

#[test]
fn a_message_is_one_short_line_that_does_nothing_to_a_terminal() {
    let text = "Azure Backup: Could not perform\r\n\x1B   the operation as VM no longer exists.\n";
    let output = diagnose(&["--hits"], text);
    let first = well(&output).lines().next().unwrap();
    assert!(first.starts_with("-:1: ResourceNotFound.vm (") && first.contains("Could not perform"), "{first}");
    for line in out(&diagnose(&["--hits"], JOB.replace("exists.\"", "exists \x1B[2J.\""))).lines() {
        assert!(!line.contains('\x1B'), "{line}");
    }
    let long =
        format!("Azure Backup {}\n", "Could not perform the operation as the VM there no longer exists. ".repeat(40));
    for line in out(&diagnose(&["--hits"], &long)).lines().take_while(|line| !line.is_empty()) {
        assert!(line.chars().count() < 180, "{line}");
    }
}

#[test]
fn a_near_message_has_its_score() {
    let text =
        "Azure Backup: Snapshot operation failed because there was no network connectivity on the virtual machine\n";
    let output = diagnose(&["--format", "json"], text);
    well(&output);
    let json = json_of(&output);
    let near = &json["found"][0];
    assert_eq!((&near["how"], &near["locale"]), (&json!("near-message"), &json!("en")));
    let score = near["score"].as_u64().unwrap();
    assert!((70..100).contains(&score), "{score}");
    let output = diagnose(&["--hits"], text);
    assert!(well(&output).contains(&format!(" (near-message, {score} %): ")), "{}", out(&output));
}

#[test]
fn a_summary_counts_over_all_files() {
    let a = format!("{DISK}\n{AGENT}\n{AGENT}\n{AGENT}\n");
    let b = format!("\n{AGENT}\nCode: UserErrorGuestAgentStatusUnavailble\n");
    let folder = folder("summary", &[("a.log", a.as_bytes()), ("b.log", b.as_bytes())]);
    let output = diagnose_in(&folder, &["--summary", "b.log", "a.log", "--format", "json"], b"");
    well(&output);
    let summary = json_of(&output);
    let row = |name: &str, count: u64, files: u64, file: &str, line: u64| {
        let title = lookup(name).unwrap().title(Locale::En).as_str();
        json!({
            "key": name, "code": name, "name": name, "case": null, "title": title, "count": count, "files": files,
            "first": {"file": file, "line": line},
        })
    };
    assert_eq!(summary["summary"], json!([row(AGENT, 4, 2, "b.log", 2), row(DISK, 1, 1, "a.log", 1)]));
    assert_eq!(summary["unknown"][0]["code"], "UserErrorGuestAgentStatusUnavailble");
    assert_eq!(summary.as_object().unwrap().len(), 4);

    let output = feed(
        abe(&["diagnose", "--summary", "a.log", "b.log", "--locale", "de"]).current_dir(&folder).env("COLUMNS", "200"),
        b"",
    );
    let rows: Vec<Vec<_>> = well(&output)
        .lines()
        .map(|line| line.split("  ").map(str::trim).filter(|cell| !cell.is_empty()).collect())
        .collect();
    let title = |name: &str| lookup(name).unwrap().title(Locale::De).as_str();
    assert_eq!(rows[0], ["Mentions", "Files", "Error", "Title"]);
    assert_eq!(rows[1], ["4", "2", AGENT, title(AGENT)]);
    assert_eq!(rows[2], ["1", "1", DISK, title(DISK)]);
    assert_eq!(rows[4], ["Codes that are not known:"]);
    let output = diagnose_in(&folder, &["--summary", "a.log"], b"");
    assert!(well(&output).lines().all(|line| line.chars().count() <= 80), "{}", out(&output));

    let output = diagnose_in(&folder, &["--summary", "a.log", "b.log", "--format", "markdown"], b"");
    assert!(well(&output).contains(&format!("\n| 4 | 2 | `{AGENT}` | ")), "{}", out(&output));
}

#[test]
fn the_system_leaves_out_what_is_for_another() {
    let run = |os: &str| well(&diagnose(&["--full", "--os", os], AGENT)).to_owned();
    for (os, system) in [("any", Os::Any), ("windows", Os::Windows), ("linux", Os::Linux)] {
        let plan = plan([lookup(AGENT).unwrap()], system);
        assert_eq!(run(os), plan.runbook(Locale::En).text().to_string(), "{os}");
        let brief = diagnose(&["--os", os], AGENT);
        assert!(well(&brief).starts_with(&plan.brief(Locale::En).text().lines(21).to_string()), "{}", out(&brief));
    }
    assert_ne!(run("windows"), run("linux"));
}

#[cfg(unix)]
#[test]
fn a_closed_pipe_is_no_panic() {
    let folder = folder("pipe", &[("a.log", AGENT.as_bytes())]);
    for arguments in
        [&["a.log"][..], &["a.log", "--hits", "--full"], &["a.log", "--format", "json"], &["a.log", "--summary"]]
    {
        let mut command = abe(&["diagnose"]);
        command.args(arguments).current_dir(&folder);
        let output = with_closed_output(command);
        assert_eq!((output.status.code(), err(&output)), (Some(0), ""), "{arguments:?}");
    }
}

#[test]
fn commands_have_what_the_text_tells() {
    let text = "UserErrorVmNotInDesirableState of westeurope;iaasvmcontainerv2;rg-shop;vm-07, VMSnapshotLinux\n";
    for args in [&[][..], &["--full"], &["--item", "2"]] {
        for format in ["text", "markdown", "html"] {
            let output = diagnose(&[args, &["--format", format]].concat(), text);
            let told = out(&output).replace("&quot;", "\"").replace(['`', '\n'], " ");
            let told = told.replace("<code>", "").replace("</code>", "").replace("<var>", "").replace("</var>", "");
            let words = told.split_whitespace().collect::<Vec<_>>().join(" ").replace([',', '='], " ");
            let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(words.contains("From the text: Linux VMName vm-07 VMResourceGroup rg-shop"), "{args:?} {told}");
            assert!(told.contains("--resource-group \"rg-shop\" --name \"vm-07\""), "{args:?} {told}");
        }
    }
    let json = json_of(&diagnose(&["--format", "json"], text));
    assert_eq!(
        (&json["os"], &json["values"]),
        (&json!("linux"), &json!({"VMName": "vm-07", "VMResourceGroup": "rg-shop"}))
    );
    let plan = plan([ErrorCode::UserErrorVmNotInDesirableState.entry().unwrap()], Os::Linux);
    assert_eq!(json["plan"], serde_json::to_value(plan.runbook(Locale::En)).unwrap());
}

#[test]
fn who_says_the_system_knows_better_than_the_text() {
    let text = format!("{AGENT}\n/var/lib/waagent/\n");
    let inferred = diagnose(&["--full"], &text);
    assert!(out(&inferred).contains("\nFrom the text: Linux\n"));
    let told = diagnose(&["--full", "--os", "linux"], AGENT);
    assert_eq!(out(&inferred).replace("From the text: Linux\n\n", ""), out(&told));
    for os in ["windows", "any"] {
        assert_eq!(out(&diagnose(&["--os", os], &text)), out(&diagnose(&["--os", os], AGENT)), "{os}");
    }
}
