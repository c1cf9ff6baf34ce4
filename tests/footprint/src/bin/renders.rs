//! Writes the runbooks of the codes it is given, in the language of the first argument.

use std::io::Write;

use azure_backup_errors::{Locale, lookup};

fn main() {
    let mut arguments = std::env::args().skip(1);
    let locale = Locale::negotiate(&arguments.next().unwrap_or_default());
    for argument in arguments {
        match lookup(&argument) {
            Ok(entry) => {
                let _ = writeln!(std::io::stdout(), "{}", entry.runbook(locale).text());
            }
            Err(_) => {
                let _ = writeln!(std::io::stdout(), "{argument}");
            }
        }
    }
}
