//! Writes the plan for the errors that the arguments mention, in the language of the first one.

use std::io::Write;

use azure_backup_errors::{Finding, Locale, plan, scan};

fn main() {
    let mut arguments = std::env::args().skip(1);
    let locale = Locale::negotiate(&arguments.next().unwrap_or_default());
    for argument in arguments {
        let entries = scan(&argument).filter_map(Finding::known).map(|mention| mention.entry());
        let _ = writeln!(std::io::stdout(), "{}", plan(entries, azure_backup_errors::Os::Any).runbook(locale).text());
    }
}
