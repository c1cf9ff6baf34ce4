//! Writes the runbooks of the codes it is given as JSON, in the language of the first argument.

use std::io::Write;

use azure_backup_errors::{Locale, lookup};

fn main() {
    let mut arguments = std::env::args().skip(1);
    let locale = Locale::negotiate(&arguments.next().unwrap_or_default());
    for argument in arguments {
        let json = lookup(&argument).ok().and_then(|entry| serde_json::to_string(&entry.runbook(locale)).ok());
        let _ = writeln!(std::io::stdout(), "{}", json.unwrap_or(argument));
    }
}
