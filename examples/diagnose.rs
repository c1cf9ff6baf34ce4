//! Finds Azure Backup's errors in logs, and prints one plan of what to do.
//!
//! ```text
//! cargo run --example diagnose -- job.json waagent.log --locale de --os linux
//! az backup job show … | cargo run --example diagnose
//! ```

mod arguments;

use std::borrow::Borrow;
use std::collections::HashMap;
use std::ffi::OsString;
use std::fmt;
use std::fs::{self, File};
use std::hash::{Hash, Hasher};
use std::io::{self, BufWriter, IsTerminal, Read, Write};
use std::process::ExitCode;

use arguments::{Format, locale};
use azure_backup_errors::{Entry, Family, Finding, Locale, Mention, Os, Scanner, UnknownMention, plan, suggest};
use indicatif::{ProgressBar, ProgressStyle};
use serde::Serialize;

const USAGE: &str = "\
usage: diagnose [FILE… | -] [--locale TAG] [--os any|windows|linux]
                [--format text|markdown|html|json] [--summary]

  FILE           a text of any size to look for errors in: a log, JSON, a mail; `-` is standard
                 input, and so is no file at all
  --locale TAG   the language of the answer, such as en or de-AT (en)
  --os SYSTEM    leave out what is only for another operating system (any)
  --format FORM  how to write the answer (text); html is a whole page
  --summary      count the errors over all files, the most frequent first; no plan

exit status: 0 an error was found, 1 none was found, 2 wrong usage or a file that cannot be read";

/// So much is read at a time.
const PIECE: usize = 64 << 10;
/// So many different unknown codes are remembered; a text may have any number.
const UNKNOWN: usize = 1000;
/// So many characters of a message are shown on a line.
const SHOWN: usize = 100;

fn main() -> ExitCode {
    let options = match Options::parse() {
        Ok(Some(options)) => options,
        Ok(None) => {
            // Who closes the pipe has read enough.
            let _ = writeln!(io::stdout(), "{USAGE}");
            return ExitCode::SUCCESS;
        }
        Err(error) => {
            eprintln!("diagnose: {error}\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    let mut diagnose = Diagnose::new(options, BufWriter::new(io::stdout().lock()));
    let result = diagnose.run();
    diagnose.bar.finish_and_clear();
    match result {
        // Who closes the pipe has read enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("diagnose: {error}");
            ExitCode::from(2)
        }
        _ if diagnose.is_trouble => ExitCode::from(2),
        _ if diagnose.errors.is_empty() => ExitCode::FAILURE,
        _ => ExitCode::SUCCESS,
    }
}

struct Options {
    files: Vec<OsString>,
    locale: Locale,
    os: Os,
    format: Format,
    is_summary: bool,
}

impl Options {
    /// Returns `None` if help is wanted.
    fn parse() -> Result<Option<Self>, lexopt::Error> {
        use lexopt::prelude::*;

        let mut options =
            Self { files: Vec::new(), locale: Locale::En, os: Os::Any, format: Format::Text, is_summary: false };
        let mut arguments = lexopt::Parser::from_env();
        while let Some(argument) = arguments.next()? {
            match argument {
                Long("help") | Short('h') => return Ok(None),
                Long("summary") => options.is_summary = true,
                Long("locale") => options.locale = locale("diagnose", &arguments.value()?.string()?)?,
                Long("os") => {
                    options.os = arguments.value()?.parse_with(|os| match os {
                        "any" => Ok(Os::Any),
                        "windows" => Ok(Os::Windows),
                        "linux" => Ok(Os::Linux),
                        _ => Err("it is any, windows or linux"),
                    })?
                }
                Long("format") => options.format = arguments.value()?.parse()?,
                Value(file) => options.files.push(file),
                _ => return Err(argument.unexpected()),
            }
        }
        if options.files.is_empty() {
            options.files.push("-".into());
        }
        Ok(Some(options))
    }
}

/// What this program says itself, in a language.
struct Words {
    title: &'static str,
    nothing: &'static str,
    unknown: &'static str,
    is_unknown: &'static str,
    did_you_mean: &'static str,
    or: &'static str,
    columns: [&'static str; 4],
}

const ENGLISH: Words = Words {
    title: "Errors found",
    nothing: "No known error of Azure Backup was found.",
    unknown: "Codes that are not known",
    is_unknown: "is not known",
    did_you_mean: "did you mean",
    or: "or",
    columns: ["Count", "Files", "Error", "Title"],
};

const GERMAN: Words = Words {
    title: "Gefundene Fehler",
    nothing: "Es wurde kein bekannter Fehler von Azure Backup gefunden.",
    unknown: "Unbekannte Codes",
    is_unknown: "ist nicht bekannt",
    did_you_mean: "gemeint ist vielleicht",
    or: "oder",
    columns: ["Anzahl", "Dateien", "Fehler", "Titel"],
};

impl Words {
    fn of(locale: Locale) -> &'static Self {
        if locale.tag() == "de" { &GERMAN } else { &ENGLISH }
    }

    /// What is said of an unknown code, behind the code.
    fn unknown(&self, nearest: &[&str]) -> String {
        match nearest {
            [] => self.is_unknown.to_owned(),
            _ => {
                let nearest = nearest.join(&format!(" {} ", self.or));
                format!("{}; {} {nearest}?", self.is_unknown, self.did_you_mean)
            }
        }
    }
}

/// How often something is mentioned, and where first.
struct Tally {
    count: u64,
    files: usize,
    /// The last file with a mention, by its number.
    last: usize,
    first: Spot,
}

#[derive(Clone, Copy)]
struct Spot {
    file: usize,
    line: usize,
    start: usize,
    end: usize,
}

impl Tally {
    fn new(first: Spot) -> Self {
        Self { count: 1, files: 1, last: first.file, first }
    }

    fn add(&mut self, spot: Spot) {
        self.count += 1;
        self.files += usize::from(self.last != spot.file);
        self.last = spot.file;
    }
}

/// The different things that were found, in the order of their first mentions.
struct Tallies<K> {
    all: Vec<(K, Tally)>,
    places: HashMap<K, usize>,
}

impl<K: Clone + Eq + Hash> Tallies<K> {
    fn new() -> Self {
        Self { all: Vec::new(), places: HashMap::new() }
    }

    fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Counts a mention of what is known already.
    fn add<Q: Eq + Hash + ?Sized>(&mut self, key: &Q, spot: Spot) -> Option<&K>
    where
        K: Borrow<Q>,
    {
        let (key, tally) = self.places.get(key).and_then(|at| self.all.get_mut(*at))?;
        tally.add(spot);
        Some(key)
    }

    fn insert(&mut self, key: K, spot: Spot) {
        self.places.insert(key.clone(), self.all.len());
        self.all.push((key, Tally::new(spot)));
    }

    /// The most frequent first.
    fn sort(&mut self) {
        self.all.sort_by_key(|(_, tally)| std::cmp::Reverse(tally.count));
    }
}

#[derive(Serialize)]
struct FoundJson<'t> {
    code: Option<&'static str>,
    name: &'static str,
    case: Option<&'static str>,
    how: &'static str,
    locale: Option<&'static str>,
    score: u8,
    start: usize,
    end: usize,
    text: &'t str,
    file: &'t str,
    line: usize,
}

#[derive(Serialize)]
struct UnknownJson<'t> {
    code: &'t str,
    file: &'t str,
    line: usize,
    start: usize,
    end: usize,
    nearest: &'t [&'static str],
    family: Option<&'static str>,
    count: u64,
    files: usize,
}

#[derive(Serialize)]
struct SummaryJson<'t> {
    code: Option<&'static str>,
    name: &'static str,
    case: Option<&'static str>,
    title: &'static str,
    count: u64,
    files: usize,
    first: FirstJson<'t>,
}

#[derive(Serialize)]
struct FirstJson<'t> {
    file: &'t str,
    line: usize,
}

/// What is spelled like an unknown code.
#[derive(Default)]
struct Nearest(HashMap<String, Vec<&'static str>>);

impl Nearest {
    fn of(&self, code: &str) -> &[&'static str] {
        self.0.get(code).map(Vec::as_slice).unwrap_or_default()
    }
}

struct Diagnose<W> {
    options: Options,
    words: &'static Words,
    out: W,
    bar: ProgressBar,
    /// The names of the files, as they are shown.
    names: Vec<String>,
    errors: Tallies<Named>,
    unknown: Tallies<String>,
    nearest: Nearest,
    is_unknown_cut: bool,
    is_trouble: bool,
    is_any_written: bool,
}

impl<W: Write> Diagnose<W> {
    fn new(options: Options, out: W) -> Self {
        let names = options.files.iter().map(|file| file.to_string_lossy().into_owned()).collect();
        let is_bar_seen = options.is_summary && io::stderr().is_terminal();
        Self {
            words: Words::of(options.locale),
            out,
            bar: if is_bar_seen { bar(&options.files) } else { ProgressBar::hidden() },
            names,
            errors: Tallies::new(),
            unknown: Tallies::new(),
            nearest: Nearest::default(),
            is_unknown_cut: false,
            is_trouble: false,
            is_any_written: false,
            options,
        }
    }

    fn run(&mut self) -> io::Result<()> {
        let is_streamed_json = self.options.format == Format::Json && !self.options.is_summary;
        if is_streamed_json {
            self.out.write_all(b"{\"found\":[")?;
        }
        let files = std::mem::take(&mut self.options.files);
        for (number, file) in files.iter().enumerate() {
            match open(file) {
                Ok(input) => self.file(number, input)?,
                Err(error) => self.complain(number, &error)?,
            }
        }
        self.bar.finish_and_clear();
        match (self.options.is_summary, self.options.format) {
            (true, Format::Json) => self.json_summary()?,
            (true, _) => self.summary()?,
            (false, Format::Text) => self.text()?,
            (false, Format::Markdown) => self.markdown()?,
            (false, Format::Html) => self.html()?,
            (false, Format::Json) => self.json()?,
        }
        self.out.flush()?;
        if self.is_unknown_cut {
            eprintln!("diagnose: there are more than {UNKNOWN} different unknown codes; the others are left out");
        }
        Ok(())
    }

    /// Says why a file is not read, or not to its end.
    fn complain(&mut self, number: usize, error: &dyn fmt::Display) -> io::Result<()> {
        self.is_trouble = true;
        // What was found so far stands before the complaint.
        self.out.flush()?;
        self.bar.suspend(|| eprintln!("diagnose: {}: {error}", one_line(&self.names[number])));
        Ok(())
    }

    fn file(&mut self, number: usize, mut input: Box<dyn Read>) -> io::Result<()> {
        let mut scanner = Scanner::new();
        let mut piece = vec![0; PIECE];
        let trouble = loop {
            match input.read(&mut piece) {
                Ok(0) => break None,
                Ok(len) => {
                    for finding in scanner.push(&piece[..len]) {
                        self.finding(number, finding)?;
                    }
                    self.bar.inc(len as u64);
                    self.out.flush()?;
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => break Some(error),
            }
        };
        for finding in scanner.finish() {
            self.finding(number, finding)?;
        }
        trouble.map_or(Ok(()), |error| self.complain(number, &error))
    }

    fn finding(&mut self, file: usize, finding: Finding<'_>) -> io::Result<()> {
        let place = finding.place();
        let spot = Spot { file, line: place.line(), start: place.range().start, end: place.range().end };
        match finding {
            Finding::Known(mention) => self.known(spot, mention),
            Finding::Unknown(mention) => self.unknown(spot, mention),
            _ => Ok(()),
        }
    }

    fn known(&mut self, spot: Spot, mention: Mention<'_>) -> io::Result<()> {
        let (entry, how) = (mention.entry(), mention.how());
        if self.errors.add(&Named(entry), spot).is_none() {
            self.errors.insert(Named(entry), spot);
        }
        if self.options.is_summary {
            return Ok(());
        }
        let text = String::from_utf8_lossy(mention.place().text());
        let name = &self.names[spot.file];
        match self.options.format {
            Format::Text => {
                write!(self.out, "{}:{}: {} ({how}", one_line(name), spot.line, Named(entry))?;
                match how.as_str() {
                    "near-message" => writeln!(self.out, ", {} %): {}", how.score(), shortened(&text))?,
                    "message" => writeln!(self.out, "): {}", shortened(&text))?,
                    _ => writeln!(self.out, ")")?,
                }
            }
            Format::Json => {
                let json = FoundJson {
                    code: entry.code().map(|code| code.as_str()),
                    name: entry.name(),
                    case: entry.case(),
                    how: how.as_str(),
                    locale: how.locale().map(Locale::tag),
                    score: how.score(),
                    start: spot.start,
                    end: spot.end,
                    text: &text,
                    file: name,
                    line: spot.line,
                };
                self.out.write_all(if self.is_any_written { b",\n" } else { b"\n" })?;
                serde_json::to_writer(&mut self.out, &json)?;
            }
            Format::Markdown | Format::Html => {}
        }
        self.is_any_written = true;
        Ok(())
    }

    fn unknown(&mut self, spot: Spot, mention: UnknownMention<'_>) -> io::Result<()> {
        let code = mention.as_str();
        let mut nearest = None;
        if self.unknown.add(code, spot).is_none() {
            let names: Vec<_> = suggest(code).map(|code| code.as_str()).collect();
            if self.unknown.all.len() < UNKNOWN {
                self.unknown.insert(code.to_owned(), spot);
                self.nearest.0.insert(code.to_owned(), names);
            } else {
                self.is_unknown_cut |= self.options.format != Format::Text || self.options.is_summary;
                nearest = Some(names);
            }
        }
        if self.options.format == Format::Text && !self.options.is_summary {
            let nearest = nearest.as_deref().unwrap_or_else(|| self.nearest.of(code));
            let told = self.words.unknown(nearest);
            writeln!(self.out, "{}:{}: {code} {told}", one_line(&self.names[spot.file]), spot.line)?;
            self.is_any_written = true;
        }
        Ok(())
    }

    fn entries(&self) -> impl Iterator<Item = Entry> {
        self.errors.all.iter().map(|(Named(entry), _)| *entry)
    }

    fn text(&mut self) -> io::Result<()> {
        if self.errors.is_empty() {
            return writeln!(self.out, "{}", self.words.nothing);
        }
        let plan = plan(self.entries(), self.options.os);
        write!(self.out, "\n{}", plan.runbook(self.options.locale).text())
    }

    fn markdown(&mut self) -> io::Result<()> {
        let Self { options, words, out, .. } = self;
        writeln!(out, "# {}\n", words.title)?;
        if self.errors.is_empty() {
            writeln!(out, "{}", words.nothing)?;
        }
        for (Named(entry), tally) in &self.errors.all {
            let (title, place) = (entry.title(options.locale), place(&self.names, tally.first));
            writeln!(out, "- `{}`: {} ({}, {} ×)", Named(*entry), title.markdown(), code_span(&place), tally.count)?;
        }
        self.markdown_unknown()?;
        if self.errors.is_empty() {
            return Ok(());
        }
        let plan = plan(self.entries(), self.options.os);
        write!(self.out, "\n{}", plan.runbook(self.options.locale).markdown())
    }

    fn markdown_unknown(&mut self) -> io::Result<()> {
        if self.unknown.is_empty() {
            return Ok(());
        }
        writeln!(self.out, "\n## {}\n", self.words.unknown)?;
        for (code, tally) in &self.unknown.all {
            let told = self.words.unknown(self.nearest.of(code));
            let place = place(&self.names, tally.first);
            writeln!(self.out, "- `{code}` {told} ({}, {} ×)", code_span(&place), tally.count)?;
        }
        Ok(())
    }

    fn html(&mut self) -> io::Result<()> {
        self.html_head()?;
        if !self.errors.is_empty() {
            writeln!(self.out, "<ul>")?;
            for (Named(entry), tally) in &self.errors.all {
                writeln!(
                    self.out,
                    "<li><code>{}</code>: {} (<code>{}</code>, {} ×)</li>",
                    escaped(&Named(*entry).to_string()),
                    entry.title(self.options.locale).html(),
                    escaped(&place(&self.names, tally.first)),
                    tally.count
                )?;
            }
            writeln!(self.out, "</ul>")?;
        }
        self.html_unknown()?;
        if !self.errors.is_empty() {
            let plan = plan(self.entries(), self.options.os);
            write!(self.out, "{}", plan.runbook(self.options.locale).html())?;
        }
        writeln!(self.out, "</body>\n</html>")
    }

    fn html_head(&mut self) -> io::Result<()> {
        const STYLE: &str = "body{font:1rem/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}\
            code,pre{font-family:ui-monospace,monospace;overflow-wrap:anywhere}pre{overflow-x:auto}\
            td,th{padding:.2rem .8rem .2rem 0;text-align:start}";
        let title = self.words.title;
        writeln!(
            self.out,
            "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n\
             <style>{STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>",
            self.options.locale
        )?;
        if self.errors.is_empty() {
            writeln!(self.out, "<p>{}</p>", self.words.nothing)?;
        }
        Ok(())
    }

    fn html_unknown(&mut self) -> io::Result<()> {
        if self.unknown.is_empty() {
            return Ok(());
        }
        writeln!(self.out, "<h2>{}</h2>\n<ul>", self.words.unknown)?;
        for (code, tally) in &self.unknown.all {
            let told = escaped(&self.words.unknown(self.nearest.of(code)));
            let place = escaped(&place(&self.names, tally.first));
            writeln!(self.out, "<li><code>{code}</code> {told} (<code>{place}</code>, {} ×)</li>", tally.count)?;
        }
        writeln!(self.out, "</ul>")
    }

    fn json(&mut self) -> io::Result<()> {
        self.out.write_all(b"\n],\n\"unknown\":")?;
        self.json_unknown()?;
        self.out.write_all(b",\n\"plan\":")?;
        let plan = plan(self.entries(), self.options.os);
        serde_json::to_writer(&mut self.out, &plan.runbook(self.options.locale))?;
        self.out.write_all(b"}\n")
    }

    fn json_unknown(&mut self) -> io::Result<()> {
        let codes = self.unknown.all.iter().map(|(code, tally)| UnknownJson {
            code,
            file: &self.names[tally.first.file],
            line: tally.first.line,
            start: tally.first.start,
            end: tally.first.end,
            nearest: self.nearest.of(code),
            family: Family::of(code).map(Family::prefix),
            count: tally.count,
            files: tally.files,
        });
        let codes: Vec<_> = codes.collect();
        Ok(serde_json::to_writer(&mut self.out, &codes)?)
    }

    fn json_summary(&mut self) -> io::Result<()> {
        self.errors.sort();
        self.unknown.sort();
        let errors = self.errors.all.iter().map(|(Named(entry), tally)| SummaryJson {
            code: entry.code().map(|code| code.as_str()),
            name: entry.name(),
            case: entry.case(),
            title: entry.title(self.options.locale).as_str(),
            count: tally.count,
            files: tally.files,
            first: FirstJson { file: &self.names[tally.first.file], line: tally.first.line },
        });
        let errors: Vec<_> = errors.collect();
        self.out.write_all(b"{\"summary\":")?;
        serde_json::to_writer(&mut self.out, &errors)?;
        self.out.write_all(b",\n\"unknown\":")?;
        self.json_unknown()?;
        self.out.write_all(b"}\n")
    }

    fn summary(&mut self) -> io::Result<()> {
        self.errors.sort();
        self.unknown.sort();
        match self.options.format {
            Format::Html => {
                self.html_head()?;
                if !self.errors.is_empty() {
                    writeln!(self.out, "<table>")?;
                    let [count, files, error, title] = self.words.columns;
                    let head = format!("<th>{count}</th><th>{files}</th><th>{error}</th><th>{title}</th>");
                    writeln!(self.out, "<thead><tr>{head}</tr></thead>\n<tbody>")?;
                    for (Named(entry), tally) in &self.errors.all {
                        writeln!(
                            self.out,
                            "<tr><td>{}</td><td>{}</td><td><code>{}</code></td><td>{}</td></tr>",
                            tally.count,
                            tally.files,
                            escaped(&Named(*entry).to_string()),
                            entry.title(self.options.locale).html()
                        )?;
                    }
                    writeln!(self.out, "</tbody>\n</table>")?;
                }
                self.html_unknown()?;
                writeln!(self.out, "</body>\n</html>")
            }
            Format::Markdown => {
                writeln!(self.out, "# {}\n", self.words.title)?;
                if self.errors.is_empty() {
                    writeln!(self.out, "{}", self.words.nothing)?;
                } else {
                    writeln!(self.out, "| {} |\n| ---: | ---: | --- | --- |", self.words.columns.join(" | "))?;
                }
                for (Named(entry), tally) in &self.errors.all {
                    let title = entry.title(self.options.locale).markdown().to_string().replace('|', "\\|");
                    writeln!(self.out, "| {} | {} | `{}` | {title} |", tally.count, tally.files, Named(*entry))?;
                }
                self.markdown_unknown()
            }
            Format::Text | Format::Json => self.text_summary(),
        }
    }

    fn text_summary(&mut self) -> io::Result<()> {
        if self.errors.is_empty() {
            writeln!(self.out, "{}", self.words.nothing)?;
        } else {
            let named: Vec<_> = self.entries().map(|entry| Named(entry).to_string()).collect();
            let width = named.iter().map(String::len).max().unwrap_or_default();
            let [count, files, error, title] = self.words.columns;
            writeln!(self.out, "{count:>9}  {files:>7}  {error:width$}  {title}")?;
            for ((Named(entry), tally), named) in self.errors.all.iter().zip(named) {
                let title = entry.title(self.options.locale);
                writeln!(self.out, "{:>9}  {:>7}  {named:width$}  {}", tally.count, tally.files, title.as_str())?;
            }
        }
        if !self.unknown.is_empty() {
            writeln!(self.out, "\n{}:", self.words.unknown)?;
        }
        for (code, tally) in &self.unknown.all {
            let told = self.words.unknown(self.nearest.of(code));
            writeln!(self.out, "{:>9}  {:>7}  {code} {told}", tally.count, tally.files)?;
        }
        Ok(())
    }
}

/// A bar over the bytes of all files, or a count of bytes if not all sizes are known.
fn bar(files: &[OsString]) -> ProgressBar {
    let size = |file: &OsString| fs::metadata(file).ok().filter(fs::Metadata::is_file).map(|metadata| metadata.len());
    let (bar, template) = match files.iter().map(size).sum::<Option<u64>>() {
        Some(size) => (ProgressBar::new(size), "{wide_bar} {bytes} of {total_bytes}, {eta}"),
        None => (ProgressBar::new_spinner(), "{spinner} {bytes}, {bytes_per_sec}"),
    };
    // A template that is wrong would still leave a bar.
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style);
    }
    bar
}

fn open(file: &OsString) -> io::Result<Box<dyn Read>> {
    if file == "-" {
        return Ok(Box::new(io::stdin()));
    }
    if fs::metadata(file)?.is_dir() {
        return Err(io::Error::other("it is a folder; give the files in it"));
    }
    Ok(Box::new(File::open(file)?))
}

/// The name of an error, with what tells it from others of that name.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Named(Entry);

impl Hash for Named {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.0.name(), self.0.case()).hash(state);
    }
}

impl fmt::Display for Named {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.name())?;
        self.0.case().map_or(Ok(()), |case| write!(f, " [{case}]"))
    }
}

fn place(names: &[String], spot: Spot) -> String {
    format!("{}:{}", one_line(&names[spot.file]), spot.line)
}

/// Makes one line of a text, which shows what would do something to a terminal.
fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for c in text.chars() {
        // Controls, and marks that turn or hide what stands beside them.
        let is_unseen =
            matches!(c, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}');
        if c.is_control() || is_unseen {
            line.extend(c.escape_default());
        } else {
            line.push(c);
        }
    }
    line
}

/// Makes one short line of a message.
fn shortened(text: &str) -> String {
    let words: Vec<_> = text.split_whitespace().collect();
    let line = one_line(&words.join(" "));
    match line.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None => line,
    }
}

/// Makes a code span of CommonMark, whatever backticks there are.
fn code_span(text: &str) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let blank = if longest > 0 { " " } else { "" };
    format!("{fence}{blank}{text}{blank}{fence}")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
