//! The README shows what the programs really write, and its commands are those that exist.

use azure_backup_errors::{ErrorCode, Locale, Os};

const README: &str = include_str!("../README.md");
const CARGO: &str = include_str!("../.cargo/config.toml");

#[test]
fn the_output_in_the_readme_is_real() {
    let block = README.split("```console\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    let (command, shown) = block.split_once('\n').unwrap();
    assert_eq!(command, "$ cargo abe explain UserErrorGuestAgentStatusUnavailable --os linux");
    assert!(CARGO.contains("\nabe = \"run --package azure-backup-errors-cli --\"\n"), "{CARGO}");
    let entry = ErrorCode::UserErrorGuestAgentStatusUnavailable.entry().unwrap();
    let output = entry.runbook(Locale::En).on(Os::Linux).text().to_string();
    let mut rest = output.as_str();
    for part in shown.split("…\n").filter(|part| !part.is_empty()) {
        let at = rest.find(part).unwrap_or_else(|| panic!("this is not in the output, or not in this order:\n{part}"));
        rest = &rest[at + part.len()..];
    }
    assert!(output.starts_with(shown.split("…\n").next().unwrap()));
}
