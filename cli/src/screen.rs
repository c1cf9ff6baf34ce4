//! What the answers are written for: a language, a width, colours, a pager.

use std::env;
use std::io::{self, IsTerminal, Write};
use std::process::Command;

use anstream::{AutoStream, ColorChoice};
use azure_backup_errors::{Brief, Locale, Plan, Runbook, Values};
use terminal_size::{Height, Width};

use crate::Outcome;
use crate::arguments::{Arguments, Format};
use crate::output::{Look, Output};

/// Prose in longer lines is hard to read.
const WIDEST_PROSE: usize = 100;
/// The width of what is no terminal.
const USUAL_WIDTH: usize = 80;
/// The lines of a first screen: one of 24 is the prompt's.
pub(crate) const LINES: usize = 23;
/// What less does unless `LESS` says otherwise: it leaves at once if all fits, shows colours, leaves the text on the
/// screen, and ends on an interrupt, as this program does.
const LESS: &str = "FRXK";

pub(crate) struct Screen {
    pub(crate) locale: Locale,
    /// How many columns a line has.
    pub(crate) columns: usize,
    is_styled: bool,
    /// Whether what shows the text may know no other signs than those of ASCII.
    is_ascii: bool,
    pager: Option<Pager>,
}

struct Pager {
    program: Vec<String>,
    /// How many lines need none.
    lines: usize,
}

/// Writes what the library makes for a terminal, in colours where there are any.
macro_rules! write_text {
    ($screen:expr, $out:expr, $text:expr) => {{
        let text = $text.columns($screen.prose_columns());
        if $screen.is_styled { write!($out, "{}", text.styled()) } else { write!($out, "{text}") }
    }};
}

impl Screen {
    pub(crate) fn new(arguments: &Arguments) -> Self {
        let is_terminal = io::stdout().is_terminal();
        let size = if is_terminal { terminal_size::terminal_size_of(io::stdout()) } else { None };
        let columns = env::var("COLUMNS").ok().and_then(|columns| columns.trim().parse().ok());
        let columns = columns.filter(|columns| *columns > 0).or(size.map(|(Width(columns), _)| usize::from(columns)));
        let lines = size.map(|(_, Height(lines))| usize::from(lines));
        Self {
            locale: match arguments.locales.as_slice() {
                [] => locale_of_environment(),
                wanted => wanted.iter().find_map(|language| language.locale).unwrap_or_default(),
            },
            columns: columns.unwrap_or(USUAL_WIDTH),
            is_styled: AutoStream::choice(&io::stdout()) != ColorChoice::Never,
            is_ascii: if cfg!(windows) { !is_terminal } else { is_ascii_of_environment() },
            pager: lines.filter(|_| !arguments.no_pager).and_then(Pager::new),
        }
    }

    /// How many columns a line of prose has.
    pub(crate) fn prose_columns(&self) -> usize {
        self.columns.min(WIDEST_PROSE)
    }

    /// Opens what answers in a format are written to.
    pub(crate) fn output(&self, format: Format) -> Output {
        let pager = self.pager.as_ref().filter(|_| format == Format::Text);
        Output::new(self.look(format), pager.map(|pager| (pager.command(), pager.lines)))
    }

    /// Opens what answers in a format are written to, where nobody can leave a pager.
    pub(crate) fn output_without_pager(&self, format: Format) -> Output {
        Output::new(self.look(format), None)
    }

    fn look(&self, format: Format) -> Look {
        let is_text = format == Format::Text;
        Look { is_styled: is_text && self.is_styled, is_ascii: is_text && self.is_ascii, columns: self.columns }
    }

    /// Writes what is no answer to be read here: a script, a page of the manual, a document.
    #[expect(clippy::unused_self, reason = "all that is written goes through the screen")]
    pub(crate) fn write_whole(&self, bytes: &[u8]) -> io::Result<Outcome> {
        let mut out = io::stdout().lock();
        out.write_all(bytes)?;
        out.flush()?;
        Ok(Outcome::Answered)
    }

    pub(crate) fn write_runbook(&self, out: &mut Output, runbook: Runbook<'_>) -> io::Result<()> {
        write_text!(self, out, runbook.text())
    }

    /// Writes the first screen of an error into so many lines.
    pub(crate) fn write_brief(&self, out: &mut Output, brief: Brief<'_>, lines: usize) -> io::Result<()> {
        write_text!(self, out, brief.text().lines(lines))
    }

    /// Writes the first screen of a plan into so many lines.
    pub(crate) fn write_plan_brief(
        &self,
        out: &mut Output,
        plan: &Plan,
        values: &Values,
        lines: usize,
    ) -> io::Result<()> {
        write_text!(self, out, plan.brief(self.locale).filled(values).text().lines(lines))
    }

    pub(crate) fn write_plan_item(
        &self,
        out: &mut Output,
        plan: &Plan,
        values: &Values,
        number: usize,
    ) -> io::Result<()> {
        write_text!(self, out, plan.runbook(self.locale).filled(values).item(number).text())
    }

    pub(crate) fn write_plan(&self, out: &mut Output, plan: &Plan, values: &Values) -> io::Result<()> {
        write_text!(self, out, plan.runbook(self.locale).filled(values).text())
    }
}

impl Pager {
    fn new(lines: usize) -> Option<Self> {
        let program = env::var("PAGER").unwrap_or_else(|_| "less".to_owned());
        // Without a program, or with one that only copies, there is no pager.
        let program = shlex::split(&program).filter(|words| words.first().is_some_and(|word| word != "cat"))?;
        Some(Self { program, lines })
    }

    fn command(&self) -> Command {
        let mut command = Command::new(&self.program[0]);
        command.args(&self.program[1..]);
        if env::var_os("LESS").is_none() {
            command.env("LESS", LESS);
        }
        command
    }
}

/// Returns the first of the variables of POSIX that is set and not empty.
fn variable(names: [&str; 3]) -> Option<String> {
    names.into_iter().find_map(|name| env::var(name).ok().filter(|value| !value.is_empty()))
}

fn locale_of_environment() -> Locale {
    variable(["LC_ALL", "LC_MESSAGES", "LANG"]).map(|tag| Locale::negotiate(&tag)).unwrap_or_default()
}

fn is_ascii_of_environment() -> bool {
    variable(["LC_ALL", "LC_CTYPE", "LANG"]).is_some_and(|locale| {
        let encoding = locale.split_once('.').map(|(_, encoding)| encoding.split('@').next().unwrap_or_default());
        match encoding {
            Some(encoding) => !encoding.eq_ignore_ascii_case("utf-8") && !encoding.eq_ignore_ascii_case("utf8"),
            None => locale == "C" || locale == "POSIX",
        }
    })
}
