//! Looks an error code up and prints what to do about it.
//!
//! ```text
//! cargo run --example look_up -- UserErrorGuestAgentStatusUnavailable
//! ```

use std::error::Error;

use azure_backup_errors::{Locale, Os, lookup};

fn main() -> Result<(), Box<dyn Error>> {
    let code = std::env::args().nth(1).ok_or("give an error code")?;
    let locale = Locale::negotiate(&std::env::var("LANG").unwrap_or_default());

    // Any case, aliases, numbers. The error of a look-up names the nearest code.
    let entry = lookup(&code)?;
    println!("{}: {}\n", entry.key(), entry.title(locale));

    // The causes in the order to check them, and the first step of each.
    for (number, cause) in (1..).zip(entry.causes_on(Os::Linux)) {
        println!("{number}. {}", cause.title(locale));
        if let Some(step) = cause.solutions().flat_map(|solution| solution.steps()).next() {
            println!("   {}", step.text(locale));
        }
    }

    // Or all of it, written for a terminal; `markdown` and `html` are there too.
    println!("\n{}", entry.runbook(locale).on(Os::Linux).text());
    Ok(())
}
