//! Writes the runbooks of the codes it is given, in the language of the first argument, and of what a search finds for
//! what is no code.

use std::io::Write;

use azure_backup_errors::{Entry, Locale, lookup, search};

fn main() {
    let mut arguments = std::env::args().skip(1);
    let locale = Locale::negotiate(&arguments.next().unwrap_or_default());
    let write = |entry: Entry| {
        let _ = writeln!(std::io::stdout(), "{}", entry.runbook(locale).text());
    };
    for argument in arguments {
        match lookup(&argument) {
            Ok(entry) => write(entry),
            Err(_) => search(&argument, locale).map(|hit| hit.entry()).for_each(write),
        }
    }
}
