//! What the README says is known is known, and its commands are those that exist. What it shows is held by
//! `cli/tests/readme.rs`.

use azure_backup_errors::{Area, Entry, ErrorCode};

const README: &str = include_str!("../README.md");
const CARGO: &str = include_str!("../.cargo/config.toml");

#[test]
fn its_command_is_an_alias_of_cargo() {
    assert!(README.contains("\n$ cargo abe explain "));
    assert!(CARGO.contains("\nabe = \"run --profile abe --package azure-backup-errors-cli --\"\n"), "{CARGO}");
}

#[test]
fn it_counts_no_more_than_there_is() {
    assert!(README.contains("More than 300 codes, and 60 errors that show a message and no code"));
    assert!(ErrorCode::all().count() > 300);
    assert!(Entry::all().filter(|entry| entry.code().is_none()).count() >= 60);
    assert!(README.contains("a first few of the MARS agent and Azure Backup Server"));
    assert!([Area::MarsAgent, Area::BackupServer].iter().all(|area| area.entries().next().is_some()));
}
