//! Writes title, messages, causes and steps of the codes it is given, in the language of the first argument.

use std::io::Write;

use azure_backup_errors::{Locale, Solution, lookup};

fn main() {
    let mut arguments = std::env::args().skip(1);
    let locale = Locale::negotiate(&arguments.next().unwrap_or_default());
    let write = |line: &str| {
        let _ = writeln!(std::io::stdout(), "{line}");
    };
    let write_steps = |solution: Solution| {
        write(solution.title(locale).as_str());
        for step in solution.steps() {
            write(step.text(locale).as_str());
            step.blocks().for_each(|block| write(block.text(locale).as_str()));
        }
    };
    for argument in arguments {
        let Ok(entry) = lookup(&argument) else {
            write(&argument);
            continue;
        };
        write(entry.title(locale).as_str());
        entry.messages(locale).for_each(|message| write(message.as_str()));
        entry.solutions().for_each(write_steps);
        for cause in entry.causes() {
            write(cause.title(locale).as_str());
            write(cause.docs_url(locale).unwrap_or_default());
            cause.solutions().for_each(write_steps);
        }
    }
}
