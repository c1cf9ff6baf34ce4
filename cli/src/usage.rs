//! What this program says of itself, and of a command line that it cannot take.

use std::io;

use clap::error::ErrorKind;

use crate::Outcome;
use crate::arguments::command;

/// Returns the command that a manual page is wanted of.
pub(crate) fn command_for_man(name: Option<&str>) -> Result<clap::Command, clap::Error> {
    let mut root = command().disable_help_subcommand(true);
    root.build();
    let Some(name) = name else { return Ok(root) };
    if let Some(command) = root.find_subcommand(name) {
        return Ok(command.clone());
    }
    let names: Vec<_> = root.get_subcommands().map(clap::Command::get_name).collect();
    let told = format!("invalid value '{name}' for '[COMMAND]'\n  [possible values: {}]", names.join(", "));
    Err(root.error(ErrorKind::InvalidValue, told))
}

/// Writes help where it was asked for, or what is wrong with the command line.
pub(crate) fn report(error: &clap::Error) -> Outcome {
    let is_wrong = error.use_stderr();
    let written = match error.kind() {
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => error.print(),
        _ if is_wrong => {
            anstream::eprintln!("{}", two_lines(&error.render().to_string(), error.kind()));
            Ok(())
        }
        _ => error.print(),
    };
    match written {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            anstream::eprintln!("abe: {error}");
            Outcome::Trouble
        }
        _ if is_wrong => Outcome::Trouble,
        _ => Outcome::Answered,
    }
}

/// Makes two lines of what clap says of a mistake: what is wrong, and what is possible.
fn two_lines(text: &str, kind: ErrorKind) -> String {
    let text = text.strip_prefix("error: ").unwrap_or(text);
    let (told, usage) = match text.split_once("\nUsage: ") {
        Some((told, usage)) => (told, usage.lines().next()),
        None => (text, None),
    };
    let help = text.lines().find_map(|line| line.strip_prefix("For more information, try "));
    let mut lines = told.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("For more "));
    let mut wrong = lines.next().unwrap_or_default().to_owned();
    if wrong.ends_with(':') {
        wrong.extend([" ", lines.next().unwrap_or_default()]);
    }
    // That an option may be meant as a value helps nobody here.
    let mut possible: Vec<String> = lines.filter(|line| !line.contains("as a value, use")).map(str::to_owned).collect();
    if possible.is_empty() {
        possible.extend(match kind {
            ErrorKind::UnknownArgument => usage.and_then(options),
            ErrorKind::InvalidSubcommand => Some(commands()),
            _ => None,
        });
    }
    if possible.is_empty() {
        possible.extend(usage.map(|usage| format!("usage: {usage}")));
    }
    if possible.is_empty() {
        possible.extend(help.map(|help| format!("try {}", help.trim_end_matches('.'))));
    }
    format!("abe: {wrong}\n  {}", possible.join("; "))
}

/// The commands that there are.
fn commands() -> String {
    let root = command();
    let names: Vec<_> = root.get_subcommands().map(clap::Command::get_name).collect();
    format!("[commands: {}; for a code: abe explain CODE]", names.join(", "))
}

/// The options of the command with this usage.
fn options(usage: &str) -> Option<String> {
    let mut root = command();
    root.build();
    let wanted = usage.split(' ').nth(1).and_then(|name| root.find_subcommand(name)).unwrap_or(&root);
    let longs = wanted.get_arguments().filter_map(clap::Arg::get_long);
    let options: Vec<_> = longs.map(|long| format!("--{long}")).collect();
    (!options.is_empty()).then(|| format!("[options: {}]", options.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_arguments_hold_together() {
        command().debug_assert();
    }
}
