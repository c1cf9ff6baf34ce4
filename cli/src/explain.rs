//! `abe explain`: what is known of errors.

use std::borrow::Cow;
use std::io::{self, BufRead, IsTerminal, Write};

use azure_backup_errors::{
    Blocks, Entry, Finding, Locale, LookupError, Number, NumberSystem, Os, Runbook, Unknown, lookup_all, scan,
};

use crate::Outcome;
use crate::arguments::{Explain, Extent, Format};
use crate::line::{one_line, shortened, side_by_side, wrapped};
use crate::output::Output;
use crate::screen::{LINES, Screen};
use crate::search::{Least, guesses, told};

/// A greater number behind a code is a code itself.
const MOST_ITEMS: usize = 99;
/// So many lines of a message tell it from others.
const MESSAGE_LINES: usize = 2;
const EVERYTHING: &str = "Everything: --full";

pub(crate) fn run(wanted: &Explain, screen: &Screen) -> io::Result<Outcome> {
    let is_typed = wanted.codes.iter().any(|code| code == "-") && io::stdin().is_terminal();
    // A pager and who types would both read the keyboard.
    let out = if is_typed { screen.output_without_pager(wanted.format) } else { screen.output(wanted.format) };
    let mut explainer = Explainer { wanted, screen, out, outcome: Outcome::Answered, written: 0 };
    explainer.all()?;
    explainer.out.finish()?;
    Ok(explainer.outcome)
}

struct Explainer<'a> {
    wanted: &'a Explain,
    screen: &'a Screen,
    out: Output,
    outcome: Outcome,
    written: usize,
}

/// What somebody asks for: something, and perhaps numbers of its first screen.
struct Asked<'a> {
    spelled: &'a str,
    items: Vec<usize>,
}

impl<'a> Asked<'a> {
    /// Reads the arguments: a small number belongs to the code before it.
    fn read(codes: &'a [Cow<'a, str>]) -> Vec<Self> {
        let mut asked: Vec<Self> = Vec::new();
        for code in codes {
            let item = code.parse().ok().filter(|number| *number <= MOST_ITEMS);
            match (item, asked.last_mut()) {
                (Some(item), Some(before)) if before.spelled != "-" => before.items.push(item),
                _ => asked.push(Self { spelled: code, items: Vec::new() }),
            }
        }
        asked
    }
}

impl Explainer<'_> {
    fn all(&mut self) -> io::Result<()> {
        let codes: Vec<_> = self.wanted.codes.iter().map(|code| code.to_string_lossy()).collect();
        let question = [Cow::from(codes.join(" "))];
        let asked = Asked::read(if is_question(&codes) { &question } else { &codes });
        if let (Some(option), Some(asked)) =
            (self.wanted.extent.option(), asked.iter().find(|asked| !asked.items.is_empty()))
        {
            let told = format!("the number {} behind a code cannot be used with '{option}'", asked.items[0]);
            return self.trouble(&told, &format!("usage: abe explain CODE NUMBER, or: abe explain CODE {option}"));
        }
        let has_several = |asked: &Asked<'_>| {
            asked.spelled == "-"
                || asked.items.len() > 1
                || meanings(asked.spelled).is_ok_and(|entries| entries.len() > 1)
        };
        let is_array = self.wanted.format == Format::Json && (asked.len() > 1 || asked.iter().any(has_several));
        if is_array {
            self.out.write_all(b"[\n")?;
        }
        for asked in &asked {
            if asked.spelled == "-" {
                self.standard_input()?;
            } else {
                self.code(asked)?;
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
                self.code(&Asked { spelled: &code, items: Vec::new() })?;
            }
            line.clear();
        }
        Ok(())
    }

    fn code(&mut self, asked: &Asked<'_>) -> io::Result<()> {
        let spelled = asked.spelled;
        match meanings(spelled) {
            Ok(entries) => {
                if let ([first, _, ..], [number, ..]) = (&entries[..], &asked.items[..]) {
                    let told = format!("{}, each with numbers of its own", count(spelled, &entries));
                    return self.trouble(&told, &format!("one of them: abe explain {} {number}", first.key()));
                }
                if entries.len() > 1 && self.wanted.format == Format::Text {
                    self.tell_apart(spelled, &entries)?;
                    if self.wanted.extent == Extent::Brief {
                        let one = format!("One of them: abe explain {}", entries[0].key());
                        let rest = side_by_side(&[one, EVERYTHING.to_owned()], self.screen.columns);
                        return writeln!(self.out, "\n{rest}");
                    }
                }
                entries.into_iter().try_for_each(|entry| self.entry(entry, &asked.items))
            }
            Err(error) => {
                if self.outcome == Outcome::Answered {
                    self.outcome = Outcome::Unanswered;
                }
                // What was answered so far stands before the complaint.
                self.out.flush()?;
                complain(error, self.screen);
                Ok(())
            }
        }
    }

    /// Says what is wrong, and what is possible.
    fn trouble(&mut self, wrong: &str, possible: &str) -> io::Result<()> {
        self.outcome = Outcome::Trouble;
        self.out.flush()?;
        anstream::eprintln!("abe: {wrong}\n  {possible}");
        Ok(())
    }

    /// Says of each meaning how to tell it from the others.
    fn tell_apart(&mut self, spelled: &str, entries: &[Entry]) -> io::Result<()> {
        self.separate()?;
        writeln!(self.out, "{}:\n", count(spelled, entries))?;
        let system_of = |entry: &Entry| {
            let mut numbers = Number::read(spelled);
            numbers.find(|number| entry.numbers().any(|other| other == *number)).map(Number::system)
        };
        let are_systems_the_same = entries.windows(2).all(|pair| system_of(&pair[0]) == system_of(&pair[1]));
        let are_areas_the_same = entries.windows(2).all(|pair| pair[0].area() == pair[1].area());
        for entry in entries {
            let area = (!are_areas_the_same).then(|| format!("    {}", entry.area().title(self.screen.locale)));
            writeln!(self.out, "  {}{}", entry.key(), area.unwrap_or_default())?;
            self.tell(*entry, system_of(entry).filter(|_| !are_systems_the_same))?;
        }
        Ok(())
    }

    /// Says what an entry shows, and what to do first.
    fn tell(&mut self, entry: Entry, system: Option<NumberSystem>) -> io::Result<()> {
        let Screen { locale, .. } = *self.screen;
        let columns = self.screen.prose_columns();
        let message = entry.messages(locale).next();
        let title = message.is_none().then(|| entry.title(locale));
        for text in [system.map(|system| system.title(locale)), title].into_iter().flatten() {
            writeln!(self.out, "{}", wrapped(text.as_str(), columns, "      "))?;
        }
        if let Some(message) = message {
            let message = wrapped(&one_line(message.as_str()), columns.saturating_sub(" …".chars().count()), "      ");
            let mut lines = message.lines();
            let told: Vec<_> = lines.by_ref().take(MESSAGE_LINES).collect();
            let more = if lines.next().is_some() { " …" } else { "" };
            writeln!(self.out, "{}{more}", told.join("\n"))?;
        }
        if let Some(solution) = entry.items_on(self.wanted.os).find_map(|item| item.solutions().next()) {
            writeln!(self.out, "{}", wrapped(&format!("-> {}", solution.title(locale)), columns, "      "))?;
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

    fn entry(&mut self, entry: Entry, items: &[usize]) -> io::Result<()> {
        let runbook = entry.runbook(self.screen.locale).on(self.wanted.os);
        for &number in items {
            let mut there = entry.items_on(self.wanted.os).map(|item| item.number());
            if there.any(|other| other == number) {
                self.runbook(runbook.item(number))?;
                continue;
            }
            let on = match entry.items().find(|item| item.number() == number) {
                Some(item) => format!(" on {}: it is for {}", self.wanted.os, item.os()),
                None => String::new(),
            };
            let there: Vec<_> = entry.items_on(self.wanted.os).map(|item| item.number().to_string()).collect();
            let told = format!("{} has no number {number}{on}", entry.key());
            self.trouble(&told, &format!("[there are: {}]", there.join(", ")))?;
        }
        match self.wanted.extent {
            _ if !items.is_empty() => Ok(()),
            Extent::Brief if self.wanted.format != Format::Json => self.brief(entry),
            Extent::Brief | Extent::Full => self.runbook(runbook),
            Extent::History => {
                self.runbook(runbook.only_history())?;
                if self.wanted.format == Format::Text && !has_history(entry, self.wanted.os) {
                    writeln!(self.out, "Nothing is known to have been otherwise.")?;
                }
                Ok(())
            }
            Extent::Sources => self.runbook(runbook.only_sources()),
        }
    }

    fn brief(&mut self, entry: Entry) -> io::Result<()> {
        self.separate()?;
        let brief = entry.brief(self.screen.locale, self.wanted.os);
        match self.wanted.format {
            Format::Markdown => write!(self.out, "{}", brief.markdown()),
            Format::Html => write!(self.out, "{}", brief.html()),
            Format::Text | Format::Json => {
                let rest = self.rest(entry);
                self.screen.write_brief(&mut self.out, brief, LINES - 1 - rest.lines().count())?;
                writeln!(self.out, "\n{rest}")
            }
        }
    }

    /// Says how to get what is not on the first screen.
    fn rest(&self, entry: Entry) -> String {
        let Explain { os, .. } = *self.wanted;
        let first = entry.items_on(os).next();
        let steps = first.map(|item| format!("Steps of {0}: abe explain {1} {0}", item.number(), entry.key()));
        let mut how: Vec<_> = steps.into_iter().chain([EVERYTHING.to_owned()]).collect();
        let rest = side_by_side(&how, self.screen.columns);
        let is_for = |os| entry.items().any(|item| item.os() == os);
        if os == Os::Any && is_for(Os::Windows) && is_for(Os::Linux) {
            how.push("One system: --os linux".to_owned());
        }
        // A line for it alone would be taken from the causes.
        let longer = side_by_side(&how, self.screen.columns);
        if longer.lines().count() > rest.lines().count() { rest } else { longer }
    }

    fn runbook(&mut self, runbook: Runbook) -> io::Result<()> {
        self.separate()?;
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

/// Whether the arguments are the words of a question or a message, without quotes around them: none of them is a code, or
/// nearly one.
fn is_question(codes: &[Cow<'_, str>]) -> bool {
    let is_word = |asked: &Asked<'_>| match meanings(asked.spelled) {
        Err(LookupError::Unknown(unknown)) => {
            asked.spelled != "-" && unknown.nearest().is_none() && unknown.family().is_none()
        }
        _ => false,
    };
    let asked = Asked::read(codes);
    asked.len() > 1 && asked.iter().all(is_word)
}

/// Says how many meanings something has.
fn count(spelled: &str, entries: &[Entry]) -> String {
    format!("'{}' has {} meanings", shortened(&one_line(spelled.trim()), 40), entries.len())
}

/// Whether something of what is shown used to be otherwise.
fn has_history(entry: Entry, os: Os) -> bool {
    let is_there = |mut history: Blocks| history.next().is_some();
    is_there(entry.history())
        || entry.items_on(os).any(|item| {
            item.cause().is_some_and(|cause| is_there(cause.history()))
                || item.solutions().any(|solution| is_there(solution.history()))
        })
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
    }
    if unknown.nearest().is_some() {
        return;
    }
    match told(&guesses([(unknown.as_str(), Least::ASKED)], screen), screen) {
        Some(told) => anstream::eprintln!("{told}"),
        None if unknown.family().is_none() => anstream::eprintln!("  `abe list` lists what is known."),
        None => {}
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
