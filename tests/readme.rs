//! What the README says is known is known, and its commands are those that exist. What it shows is held by
//! `cli/tests/readme.rs`.

use azure_backup_errors::{Area, Entry, ErrorCode, Locale, Retry};

const README: &str = include_str!("../README.md");
const CARGO: &str = include_str!("../.cargo/config.toml");

#[test]
fn its_command_is_an_alias_of_cargo() {
    assert!(README.contains("\n$ cargo abe explain "));
    assert!(CARGO.contains("\nabe = \"run --profile abe --package azure-backup-errors-cli --\"\n"), "{CARGO}");
}

#[test]
fn it_counts_no_more_than_there_is() {
    assert!(README.contains("More than 3,200 codes and ids, and 100 errors that show a message and no code"));
    assert!(ErrorCode::all().count() > 3200);
    assert!(Entry::all().filter(|entry| entry.code().is_none()).count() >= 100);
    assert!(Area::all().all(|area| area.entries().next().is_some()));
    assert!(README.contains("Of 220 ids of the MARS agent and 209 of Data Protection Manager Microsoft"));
    let has_name_alone = |entry: &Entry| {
        let says = entry.messages(Locale::En).next().is_some();
        !says && entry.causes().next().is_none() && entry.solutions().next().is_none() && entry.retry() != Retry::No
    };
    let count = |area: Area| area.entries().filter(has_name_alone).count();
    assert_eq!((count(Area::MarsAgent), count(Area::Dpm)), (220, 209));
}
