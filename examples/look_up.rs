//! Looks an error code up and prints what to check and what to do about it.
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

    // The first screen. `runbook` has all that is known; both are written as text, Markdown and HTML.
    println!("{}", entry.brief(locale, Os::Any).text());

    // Piece by piece: what to check and to do, under the numbers of the screen.
    for item in entry.items_on(Os::Linux) {
        println!("{}. {}", item.number(), item.title(locale));
        if let Some(check) = item.check() {
            println!("   {}", check.text(locale));
        }
        if let Some(step) = item.solutions().flat_map(|solution| solution.steps()).next() {
            println!("   -> {}", step.text(locale));
        }
    }
    Ok(())
}
