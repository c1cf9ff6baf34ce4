//! `abe diagnose` and failures that the catalogue doesn't have: what the text itself says of them.

mod support;

use std::process::Output;

use support::{abe, feed, json, out};

/// A failure of tomorrow, as Backup vaults report them.
const TOMORROW: &str = r#"{"type":"Microsoft.DataProtection/backupVaults/backupJobs","status":"Failed","errorDetails":[{"code":"UserErrorOfTomorrow","message":"The <\"disk\"> is made of light.","recommendedAction":["Darken it."]}]}"#;

fn diagnose(arguments: &[&str], input: &str) -> Output {
    feed(abe(&["diagnose"]).args(arguments), input.as_bytes())
}

#[test]
fn what_the_text_says_of_it_stands_behind_its_code() {
    let output = diagnose(&[], TOMORROW);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        out(&output).starts_with(
            "What failed here is not in the catalogue.\n\nUserErrorOfTomorrow is not known\n  \
         It says: The <\"disk\"> is made of light.\n  It advises: Darken it.\n"
        ),
        "{}",
        out(&output)
    );
    let markdown = out(&diagnose(&["--format", "markdown"], TOMORROW)).to_owned();
    assert!(markdown.contains("  - `It says: The <\"disk\"> is made of light.`\n"), "{markdown}");
    let html = out(&diagnose(&["--format", "html"], TOMORROW)).to_owned();
    assert!(html.contains("<br>It says: The &lt;&quot;disk&quot;&gt; is made of light."), "{html}");
    let found = json(&diagnose(&["--format", "json"], TOMORROW));
    assert_eq!(found["unknown"][0]["report"]["message"], "The <\"disk\"> is made of light.");
    assert_eq!(found["unknown"][0]["report"]["recommendations"][0], "Darken it.");
}

#[test]
fn a_code_with_the_message_of_another_service_is_told_as_that() {
    let text = r#"Microsoft.RecoveryServices/vaults: {"code":"OperationNotAllowed","message":"Total Regional Cores quota exceeded."}"#;
    let output = diagnose(&[], text);
    assert!(
        out(&output).contains(
            "OperationNotAllowed says something else here than where Azure Backup reports it\n  \
         It says: Total Regional Cores quota exceeded.\n"
        ),
        "{}",
        out(&output)
    );
    assert_eq!(
        json(&diagnose(&["--format", "json"], text))["unknown"][0]["refuted"],
        "OperationNotAllowed.vm-changed-meanwhile"
    );
}

#[test]
fn a_failure_without_a_code_is_told_by_its_message() {
    let text = r#"{"jobType":"AzureStorageJob","errorDetails":[{"errorString":"The share is on the moon.","recommendations":["Fetch it."]}]}"#;
    let output = diagnose(&[], text);
    assert!(
        out(&output).contains("\nThe share is on the moon. (a failure without a code)\n  It advises: Fetch it.\n"),
        "{}",
        out(&output)
    );
}

#[test]
fn lines_that_say_that_something_failed_are_shown_where_nothing_is_recognised() {
    let text = "az backup protection enable-for-azurefileshare\nERROR: The tide came in too early\n";
    let told = "No known error of Azure Backup was found.\n\nBut something failed, or so it says:\n  \
                -:2: ERROR: The tide came in too early\n";
    // Below it may stand a guess.
    assert!(out(&diagnose(&[], text)).starts_with(told), "{}", out(&diagnose(&[], text)));
    // However far behind, and wherever a piece of the text ends.
    let far = format!("{}{text}", "all is well\n".repeat(20_000));
    assert!(out(&diagnose(&[], &far)).contains("-:20002: ERROR: The tide"), "{}", out(&diagnose(&[], &far)));
    assert_eq!(out(&diagnose(&[], "all is well\n")), "No known error of Azure Backup was found.\n");
    assert!(!out(&diagnose(&[], &format!("UserErrorVmNotInDesirableState\n{text}"))).contains("or so it says"));
}
