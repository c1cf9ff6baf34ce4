//! `abe diagnose`: finds errors in texts, and makes one plan of what to do.

mod complaints;
mod found;
mod html;
mod json;
mod markdown;
mod text;

use std::io::{self, Read, Write};

use azure_backup_errors::{Finding, Hit, LeftOutMention, Mention, Scanner, UnknownMention, ValueScanner};

use crate::Outcome;
use crate::arguments::{Diagnose, Format};
use crate::input::{Input, inputs};
use crate::line::one_line;
use crate::output::Output;
use crate::screen::Screen;
use crate::search::{Least, guesses};
use found::{Found, NotRead, Spot};

/// So much is read at a time.
const PIECE: usize = 64 << 10;
/// What is longer is no question: its words say nothing together.
const LONGEST_QUESTION: usize = 4 << 10;

pub(crate) fn run(wanted: &Diagnose, screen: &Screen) -> io::Result<Outcome> {
    let inputs = inputs(&wanted.files);
    let is_typed = inputs.iter().any(Input::is_typed);
    if is_typed {
        anstream::eprintln!(
            "abe: waiting for the text to look into; Ctrl-D (on Windows Ctrl-Z and Enter) ends it.\n  \
             `abe diagnose FILE` reads a file, `abe diagnose --help` says more."
        );
    }
    let mut diagnosis = Diagnosis {
        wanted,
        screen,
        // A pager and who types would both read the keyboard.
        out: if is_typed { screen.output_without_pager(wanted.format) } else { screen.output(wanted.format) },
        found: Found::new(inputs.iter().map(|input| input.name.clone()).collect()),
        question: Vec::new(),
    };
    diagnosis.read(&inputs)?;
    if let Some(told) = diagnosis.no_such_item() {
        diagnosis.out.finish()?;
        anstream::eprintln!("abe: {told}");
        return Ok(Outcome::Trouble);
    }
    diagnosis.write()?;
    let Diagnosis { out, found, .. } = diagnosis;
    out.finish()?;
    Ok(match () {
        () if !found.not_read.is_empty() => Outcome::Trouble,
        () if found.errors.is_empty() => Outcome::Unanswered,
        () => Outcome::Answered,
    })
}

struct Diagnosis<'a> {
    wanted: &'a Diagnose,
    screen: &'a Screen,
    out: Output,
    found: Found,
    /// The beginning of what was read: all of it, if it is no longer than a question may be.
    question: Vec<u8>,
}

impl Diagnosis<'_> {
    fn read(&mut self, inputs: &[Input]) -> io::Result<()> {
        if self.wanted.format == Format::Json && !self.wanted.summary {
            json::start(&mut self.out)?;
        }
        for (number, input) in inputs.iter().enumerate() {
            match input.open() {
                Ok(text) => self.read_text(number, text)?,
                Err(error) => self.complain(number, false, &error)?,
            }
        }
        Ok(())
    }

    fn read_text(&mut self, number: usize, mut text: Box<dyn Read>) -> io::Result<()> {
        let mut scanner = Scanner::new();
        let mut values = ValueScanner::new();
        let mut piece = vec![0; PIECE];
        let mut end = 0;
        self.question.push(b'\n');
        let trouble = loop {
            match text.read(&mut piece) {
                Ok(0) => break None,
                Ok(len) => {
                    end += len;
                    self.found.complaints.read(number, &piece[..len]);
                    values.push(&piece[..len]);
                    let room = (LONGEST_QUESTION + 1).saturating_sub(self.question.len());
                    self.question.extend(piece.iter().take(len.min(room)));
                    for finding in scanner.push(&piece[..len]) {
                        self.finding(number, finding)?;
                    }
                    self.out.flush()?;
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => break Some(error),
            }
        };
        self.found.complaints.end(number);
        self.found.values.merge(&values.finish());
        for finding in scanner.finish() {
            // What is cut off is no unknown code, but a part of one.
            let is_part = trouble.is_some() && finding.place().range().end == end;
            if !(is_part && finding.unknown().is_some()) {
                self.finding(number, finding)?;
            }
        }
        trouble.map_or(Ok(()), |error| self.complain(number, true, &error))
    }

    /// Says why a text is not read, or not to its end.
    fn complain(&mut self, number: usize, is_begun: bool, error: &io::Error) -> io::Result<()> {
        let reason = match error.kind() {
            // This is what a compressed file that was cut off says.
            io::ErrorKind::UnexpectedEof => "it is cut off".to_owned(),
            _ => one_line(&error.to_string()),
        };
        let reason = if is_begun { format!("{reason}; it is read up to there") } else { reason };
        // What was found so far stands before the complaint.
        self.out.flush()?;
        let name = one_line(&self.found.names[number]);
        anstream::eprintln!("abe: {name}: {reason}");
        self.found.not_read.push(NotRead { file: number, is_begun, reason });
        Ok(())
    }

    fn finding(&mut self, file: usize, finding: Finding<'_>) -> io::Result<()> {
        let spot = Spot { file, line: finding.place().line() };
        match finding {
            Finding::Known(mention) => self.known(spot, mention),
            Finding::Unknown(mention) => self.unknown(spot, mention),
            Finding::LeftOut(mention) => self.left_out(spot, mention),
            _ => Ok(()),
        }
    }

    fn known(&mut self, spot: Spot, mention: Mention<'_>) -> io::Result<()> {
        let is_first = self.found.errors.is_empty();
        self.found.errors.count(&mention.entry(), spot, || (mention.entry(), ()));
        match self.wanted.format {
            _ if self.wanted.summary => Ok(()),
            Format::Text if self.wanted.hits => text::known(&mut self.out, &self.found, spot, mention),
            Format::Json => json::known(&mut self.out, &self.found, spot, mention, is_first),
            Format::Text | Format::Markdown | Format::Html => Ok(()),
        }
    }

    fn unknown(&mut self, spot: Spot, mention: UnknownMention<'_>) -> io::Result<()> {
        let is_told = self.found.count_unknown(spot, mention, self.wanted.format == Format::Json);
        if !is_told || !self.wanted.hits || self.wanted.format != Format::Text {
            return Ok(());
        }
        text::unknown(&mut self.out, &self.found, spot, mention)
    }

    fn left_out(&mut self, spot: Spot, mention: LeftOutMention<'_>) -> io::Result<()> {
        self.found.left_out.count(&mention.entry(), spot, || (mention.entry(), ()));
        if !self.wanted.hits || self.wanted.format != Format::Text {
            return Ok(());
        }
        text::left_out(&mut self.out, &self.found, spot, mention)
    }

    /// Says that what is wanted of the plan is not in it, and what is.
    fn no_such_item(&self) -> Option<String> {
        // JSON is always whole, and without errors there is no plan.
        let number =
            self.wanted.item.filter(|_| self.wanted.format != Format::Json && !self.found.errors.is_empty())?;
        let last = self.found.plan(self.wanted.os).items().len();
        (number > last).then(|| format!("the plan has no number {number}\n  [there are: 1 to {last}]"))
    }

    /// Guesses what may be meant: by what failures without a known code say themselves; where there are none, by the text as
    /// a whole, if it is short, and by its lines that say that something failed.
    fn guess(&self) -> Vec<Hit> {
        let Self { screen, found, question, .. } = self;
        let failures = found.failures();
        if !failures.is_empty() {
            return guesses(failures.iter().map(|failure| (failure.as_str(), Least::ASKED)), screen);
        }
        let whole = (question.len() <= LONGEST_QUESTION).then(|| String::from_utf8_lossy(question));
        let lines = found.complaints.iter().map(|(_, line)| line);
        guesses(whole.as_deref().into_iter().chain(lines).map(|text| (text, Least::of(text))), screen)
    }

    fn write(&mut self) -> io::Result<()> {
        if self.found.is_nothing_known() {
            self.found.guesses = self.guess();
        }
        let Self { wanted, screen, out, found, .. } = self;
        // What is mentioned most comes first; JSON has told of each already.
        if wanted.summary || wanted.format != Format::Json {
            found.sort();
        }
        match (wanted.summary, wanted.format) {
            (false, Format::Text) => text::plan(out, found, screen, wanted),
            (false, Format::Markdown) => markdown::plan(out, found, screen, wanted),
            (false, Format::Html) => html::plan(out, found, screen, wanted),
            (false, Format::Json) => json::plan(out, found, screen, wanted.os),
            (true, Format::Text) => text::summary(out, found, screen),
            (true, Format::Markdown) => markdown::summary(out, found, screen),
            (true, Format::Html) => html::summary(out, found, screen),
            (true, Format::Json) => json::summary(out, found, screen),
        }?;
        out.flush()?;
        if let Some(told) = found.told_of_more_unknown() {
            anstream::eprintln!("abe: {told}");
        }
        Ok(())
    }
}
