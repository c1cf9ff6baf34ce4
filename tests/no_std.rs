//! The core needs neither the standard library nor an allocator: a program without them is built, linked and run.

#![cfg(unix)]

mod programs;

use std::process::Command;

use azure_backup_errors::{ErrorCode, Locale};

#[test]
fn a_program_without_std_and_allocator_links_and_writes_a_runbook() {
    for profile in ["dev", "release"] {
        let program = programs::build("no_std", "no-std-program", profile, &[]);
        let output = Command::new(program).output().unwrap();
        assert!(output.status.success(), "{:?}", output.status);
        let expected =
            ErrorCode::UserErrorGuestAgentStatusUnavailable.entry().unwrap().runbook(Locale::De).text().to_string();
        assert_eq!(String::from_utf8(output.stdout).unwrap(), expected);
    }
}
