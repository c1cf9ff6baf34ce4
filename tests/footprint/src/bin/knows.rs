//! Writes what is known of each name of standard input, a line a name: what look-up says, and what recognition finds.

use std::io::Write;

use azure_backup_errors::{Finding, LookupError, lookup, scan};

fn main() {
    for name in std::io::read_to_string(std::io::stdin()).unwrap_or_default().lines() {
        let looked_up = match lookup(name) {
            Ok(entry) => format!("there {}", entry.name()),
            Err(LookupError::LeftOut(left)) => {
                let code = left.code().map_or("-", |code| code.as_str());
                format!("left out {} {code} {} {}", left.name(), left.area(), left.feature())
            }
            Err(error) => error.to_string(),
        };
        let text = format!("Azure Backup failed, error code: {name}\n");
        let found = match scan(&text).next() {
            Some(Finding::Known(mention)) => format!("there {}", mention.entry().name()),
            Some(Finding::LeftOut(mention)) => format!("left out {}", mention.entry().name()),
            Some(other) => format!("{other:?}"),
            None => "nothing".to_owned(),
        };
        let _ = writeln!(std::io::stdout(), "{looked_up}; {found}");
    }
}
