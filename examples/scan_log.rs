//! Finds the errors in a log of any size, and prints one plan for all of them.
//!
//! ```text
//! cargo run --example scan_log < /var/log/azure/extension.log
//! ```

use std::io::{self, Read};

use azure_backup_errors::{Entry, Finding, Locale, Os, Scanner, plan};

fn main() -> io::Result<()> {
    let mut found: Vec<Entry> = Vec::new();
    let mut tell = |finding: Finding| match finding {
        Finding::Known(mention) => {
            println!("line {}: {} by its {}", mention.place().line(), mention.entry(), mention.how());
            found.push(mention.entry());
        }
        Finding::Unknown(code) => println!("line {}: {} is not known", code.place().line(), code.as_str()),
        _ => {}
    };

    // In pieces, with constant memory. `scan` does the same for a text that is there as a whole.
    let (mut scanner, mut piece, mut log) = (Scanner::new(), vec![0; 64 << 10], io::stdin());
    loop {
        let len = log.read(&mut piece)?;
        if len == 0 {
            break;
        }
        scanner.push(&piece[..len]).for_each(&mut tell);
    }
    scanner.finish().for_each(&mut tell);

    // Every cause once, in one order: the first screen. `runbook` has all of it.
    println!("\n{}", plan(found, Os::Any).brief(Locale::En).text());
    Ok(())
}
