//! Writes the plan for the errors that standard input mentions, in the language of the first argument.

use std::io::Write;

use azure_backup_errors::{Finding, Locale, Mention, Os, plan, scan};

fn main() {
    let locale = Locale::negotiate(&std::env::args().nth(1).unwrap_or_default());
    let text = std::io::read_to_string(std::io::stdin()).unwrap_or_default();
    let entries = scan(&text).filter_map(Finding::known).map(Mention::entry);
    let _ = writeln!(std::io::stdout(), "{}", plan(entries, Os::Any).runbook(locale).text());
}
