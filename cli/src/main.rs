//! `abe`: what the errors of Azure Backup mean and what to do about them.

mod arguments;
mod diagnose;
mod explain;
mod export;
mod input;
mod line;
mod list;
mod output;
mod screen;
mod search;
mod usage;

use std::io;
use std::process::ExitCode;

use arguments::{Arguments, Command, Language, languages};
use screen::Screen;

/// How a command ended.
#[derive(Clone, Copy, PartialEq)]
enum Outcome {
    Answered,
    /// A code is not known, or no error was found.
    Unanswered,
    /// Something could not be read or written.
    Trouble,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        Self::from(match outcome {
            Outcome::Answered => 0,
            Outcome::Unanswered => 1,
            Outcome::Trouble => 2,
        })
    }
}

fn main() -> ExitCode {
    let given = match Arguments::read() {
        Ok(given) => given,
        Err(error) => return usage::report(&error).into(),
    };
    match run(&given) {
        Ok(outcome) => outcome.into(),
        // Who closes the pipe, or leaves the pager, has read enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Outcome::Answered.into(),
        Err(error) => {
            anstream::eprintln!("abe: {error}");
            Outcome::Trouble.into()
        }
    }
}

fn run(given: &Arguments) -> io::Result<Outcome> {
    let is_any_there = given.locales.iter().any(|language| language.locale.is_some());
    if let (Some(Language { tag, .. }), false, false) =
        (given.locales.first(), is_any_there, matches!(given.command, Command::Export(_)))
    {
        anstream::eprintln!("abe: there are no texts in '{tag}', only in {}; this is English", languages());
    }
    let screen = Screen::new(given);
    match &given.command {
        Command::Explain(wanted) => explain::run(wanted, &screen),
        Command::Diagnose(wanted) => diagnose::run(wanted, &screen),
        Command::List(wanted) => list::run(wanted, &screen),
        Command::Search(wanted) => search::run(wanted, &screen),
        Command::Export(wanted) => export::run(wanted, &given.locales, &screen),
        Command::Completions(shell) => {
            let mut script = Vec::new();
            clap_complete::generate(*shell, &mut arguments::command(), "abe", &mut script);
            screen.write_whole(&script)
        }
        Command::Man(command) => {
            let command = match usage::command_for_man(command.as_deref()) {
                Ok(command) => command,
                Err(error) => return Ok(usage::report(&error)),
            };
            let mut page = Vec::new();
            clap_mangen::Man::new(command).render(&mut page)?;
            screen.write_whole(&page)
        }
    }
}
