//! `abe explain`: what is known of errors.

use std::io::{self, BufRead, IsTerminal, Write};

use azure_backup_errors::{Entry, Finding, Locale, LookupError, Number, Unknown, lookup_all, scan};

use crate::Outcome;
use crate::arguments::{Explain, Format};
use crate::line::{shortened, wrapped};
use crate::output::Output;
use crate::screen::Screen;

pub(crate) fn run(wanted: &Explain, screen: &Screen) -> io::Result<Outcome> {
    let is_typed = wanted.codes.iter().any(|code| code == "-") && io::stdin().is_terminal();
    // A pager and who types would both read the keyboard.
    let out = if is_typed { screen.output_without_pager(wanted.format) } else { screen.output(wanted.format) };
    let mut explainer = Explainer { wanted, screen, out, is_any_unknown: false, written: 0 };
    explainer.all()?;
    explainer.out.finish()?;
    Ok(if explainer.is_any_unknown { Outcome::Unanswered } else { Outcome::Answered })
}

struct Explainer<'a> {
    wanted: &'a Explain,
    screen: &'a Screen,
    out: Output,
    is_any_unknown: bool,
    written: usize,
}

impl Explainer<'_> {
    fn all(&mut self) -> io::Result<()> {
        let codes: Vec<_> = self.wanted.codes.iter().map(|code| code.to_string_lossy()).collect();
        let has_several = |code: &str| code == "-" || meanings(code).is_ok_and(|entries| entries.len() > 1);
        let is_array =
            self.wanted.format == Format::Json && (codes.len() > 1 || codes.iter().any(|code| has_several(code)));
        if is_array {
            self.out.write_all(b"[\n")?;
        }
        for code in &codes {
            if code == "-" {
                self.standard_input()?;
            } else {
                self.code(code)?;
            }
        }
        if is_array {
            self.out.write_all(b"]\n")?;
        }
        Ok(())
    }

    fn standard_input(&mut self) -> io::Result<()> {
        let stdin = io::stdin();
        if stdin.is_terminal() {
            anstream::eprintln!("abe: waiting for codes, one a line; Ctrl-D (on Windows Ctrl-Z and Enter) ends them");
        }
        let mut input = stdin.lock();
        let mut line = Vec::new();
        while input.read_until(b'\n', &mut line)? > 0 {
            let code = String::from_utf8_lossy(&line);
            if !code.trim().is_empty() {
                self.code(&code)?;
            }
            line.clear();
        }
        Ok(())
    }

    fn code(&mut self, spelled: &str) -> io::Result<()> {
        match meanings(spelled) {
            Ok(entries) => {
                if entries.len() > 1 && self.wanted.format == Format::Text {
                    self.tell_apart(spelled, &entries)?;
                }
                entries.into_iter().try_for_each(|entry| self.entry(entry))
            }
            Err(error) => {
                self.is_any_unknown = true;
                // What was answered so far stands before the complaint.
                self.out.flush()?;
                complain(error, self.screen);
                Ok(())
            }
        }
    }

    /// Says, a line each, how to tell the meanings apart.
    fn tell_apart(&mut self, spelled: &str, entries: &[Entry]) -> io::Result<()> {
        self.separate()?;
        let name = crate::line::one_line(spelled.trim());
        writeln!(self.out, "'{}' has {} meanings:", shortened(&name, 40), entries.len())?;
        writeln!(self.out)?;
        let Screen { locale, columns, .. } = *self.screen;
        let key_column = entries.iter().map(|entry| entry.key().len()).max().unwrap_or_default();
        let system_of = |entry: &Entry| {
            let mut numbers = Number::read(spelled);
            numbers.find(|number| entry.numbers().any(|other| other == *number)).map(Number::system)
        };
        let are_systems_the_same = entries.windows(2).all(|pair| system_of(&pair[0]) == system_of(&pair[1]));
        for entry in entries {
            // What the number is tells them apart; where it is the same in all, the title does.
            let system = system_of(entry).filter(|_| !are_systems_the_same);
            let title = system.map_or_else(|| entry.title(locale), |system| system.title(locale)).as_str();
            writeln!(self.out, "{}", shortened(&format!("  {:key_column$}  {title}", entry.key()), columns))?;
        }
        Ok(())
    }

    fn separate(&mut self) -> io::Result<()> {
        let separator: &[u8] = match self.wanted.format {
            _ if self.written == 0 => b"",
            Format::Json => b",\n",
            _ => b"\n\n",
        };
        self.written += 1;
        self.out.write_all(separator)
    }

    fn entry(&mut self, entry: Entry) -> io::Result<()> {
        self.separate()?;
        let runbook = entry.runbook(self.screen.locale).on(self.wanted.os);
        match self.wanted.format {
            Format::Text => self.screen.write_runbook(&mut self.out, runbook),
            Format::Markdown => write!(self.out, "{}", runbook.markdown()),
            Format::Html => write!(self.out, "{}", runbook.html()),
            Format::Json => {
                serde_json::to_writer_pretty(&mut self.out, &runbook)?;
                self.out.write_all(b"\n")
            }
        }
    }
}

/// Finds what somebody means: by a name or a number, or by what recognition finds in a message.
fn meanings(spelled: &str) -> Result<Vec<Entry>, LookupError> {
    let unknown = match lookup_all(spelled) {
        Ok(entries) => return Ok(entries.collect()),
        Err(LookupError::Unknown(unknown)) if spelled.trim().contains(char::is_whitespace) => unknown,
        Err(error) => return Err(error),
    };
    let found = |text: &str| {
        let mut entries = Vec::new();
        for mention in scan(text).filter_map(Finding::known) {
            if !entries.contains(&mention.entry()) {
                entries.push(mention.entry());
            }
        }
        entries
    };
    // Who asks here means Azure Backup, whether or not the message says so.
    let in_context = || found(&format!("Azure Backup: {spelled}"));
    Some(found(spelled))
        .filter(|entries| !entries.is_empty())
        .or_else(|| Some(in_context()))
        .filter(|entries| !entries.is_empty())
        .ok_or(LookupError::Unknown(unknown))
}

fn complain(error: LookupError, screen: &Screen) {
    anstream::eprintln!("abe: {error}");
    let LookupError::Unknown(unknown) = error else { return };
    if let Some(told) = of_the_same_beginning(unknown) {
        anstream::eprintln!("  {told}");
    }
    if let Some(told) = family(unknown, screen.locale, screen.prose_columns()) {
        anstream::eprintln!("{told}");
    } else if unknown.nearest().is_none() {
        anstream::eprintln!("  `abe list` lists what is known.");
    }
}

/// Names a known one that begins so, and how many others do.
fn of_the_same_beginning(unknown: Unknown) -> Option<String> {
    let spelled = unknown.as_str();
    let mut entries = Entry::with_prefix(spelled);
    let first = entries.next()?;
    Some(match entries.count() {
        0 => format!("{} begins so.", first.key()),
        others => format!("{} and {others} more begin so: abe list --prefix {spelled}", first.key()),
    })
}

/// What the beginning of a code says.
fn family(unknown: Unknown, locale: Locale, columns: usize) -> Option<String> {
    let family = unknown.family()?;
    let told = format!("{}. {}", family.title(locale).as_str(), family.summary(locale).as_str());
    Some(format!("{}\n  -> {}", wrapped(&told, columns, "  "), family.docs_url(locale)))
}
