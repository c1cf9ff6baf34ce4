//! Prints what is known of error codes.
//!
//! ```text
//! cargo run --example explain -- UserErrorGuestAgentStatusUnavailable --locale de --os linux
//! ```

mod arguments;

use std::borrow::Cow;
use std::fmt::Display;
use std::io::{self, BufRead, Write};
use std::process::ExitCode;

use arguments::{Format, locale};
use azure_backup_errors::{Entry, Locale, LookupError, Os, entries, lookup_all};

const USAGE: &str = "\
usage: explain CODE… [--locale TAG] [--os windows|linux] [--format text|markdown|html|json]
       explain --list [--locale TAG]

  CODE           an error code in any case; `-` reads codes from standard input, one a line
  --locale TAG   the language of the answer, such as en or de-AT (en)
  --os SYSTEM    leave out what is only for another operating system
  --format FORM  how to write the answer (text); json is one object, or an array for several codes
                 or meanings, or for `-`
  --list         list all codes with their messages

exit status: 0 all codes are known, 1 a code is not known, 2 wrong usage";

fn main() -> ExitCode {
    let options = match Options::parse() {
        Ok(Some(options)) => options,
        Ok(None) => {
            // Who closes the pipe has read enough.
            let _ = writeln!(io::stdout(), "{USAGE}");
            return ExitCode::SUCCESS;
        }
        Err(error) => {
            eprintln!("explain: {error}\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    let mut explain = Explain { options, out: io::stdout().lock(), is_any_unknown: false, written: 0 };
    match explain.run() {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            eprintln!("explain: {error}");
            ExitCode::FAILURE
        }
        _ if explain.is_any_unknown => ExitCode::FAILURE,
        _ => ExitCode::SUCCESS,
    }
}

struct Options {
    codes: Vec<String>,
    locale: Locale,
    os: Os,
    format: Format,
    is_list: bool,
}

impl Options {
    /// Returns `None` if help is wanted.
    fn parse() -> Result<Option<Self>, lexopt::Error> {
        use lexopt::prelude::*;

        let mut options =
            Self { codes: Vec::new(), locale: Locale::En, os: Os::Any, format: Format::Text, is_list: false };
        let mut arguments = lexopt::Parser::from_env();
        while let Some(argument) = arguments.next()? {
            match argument {
                Long("help") | Short('h') => return Ok(None),
                Long("list") => options.is_list = true,
                Long("locale") => options.locale = locale("explain", &arguments.value()?.string()?)?,
                Long("os") => {
                    options.os = arguments.value()?.parse_with(|os| match os {
                        "windows" => Ok(Os::Windows),
                        "linux" => Ok(Os::Linux),
                        _ => Err("it is windows or linux"),
                    })?
                }
                Long("format") => options.format = arguments.value()?.parse()?,
                Value(code) => options.codes.push(code.to_string_lossy().into_owned()),
                _ => return Err(argument.unexpected()),
            }
        }
        match (options.codes.is_empty(), options.is_list) {
            (true, false) => Err("no error code given".into()),
            (false, true) => Err("`--list` lists all codes; leave the others out".into()),
            _ => Ok(Some(options)),
        }
    }
}

struct Explain<W> {
    options: Options,
    out: W,
    is_any_unknown: bool,
    written: usize,
}

impl<W: Write> Explain<W> {
    fn run(&mut self) -> io::Result<()> {
        if self.options.is_list {
            return self.list();
        }
        let codes = std::mem::take(&mut self.options.codes);
        let has_several = |code: &String| code == "-" || lookup_all(code).is_ok_and(|entries| entries.count() > 1);
        let is_array = self.options.format == Format::Json && (codes.len() > 1 || codes.iter().any(has_several));
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
        self.out.flush()
    }

    fn list(&mut self) -> io::Result<()> {
        let width = entries().map(|entry| entry.name().len()).max().unwrap_or_default();
        for entry in entries() {
            let message = entry.messages(self.options.locale).next();
            let message: &dyn Display = message.as_ref().map_or(&"", |message| message);
            writeln!(self.out, "{:width$}  {message}", entry.name())?;
        }
        self.out.flush()
    }

    fn standard_input(&mut self) -> io::Result<()> {
        let mut input = io::stdin().lock();
        let mut line = Vec::new();
        while input.read_until(b'\n', &mut line)? > 0 {
            let code: Cow<'_, str> = String::from_utf8_lossy(&line);
            if !code.trim().is_empty() {
                self.code(&code)?;
            }
            line.clear();
        }
        Ok(())
    }

    fn code(&mut self, spelled: &str) -> io::Result<()> {
        match lookup_all(spelled) {
            Ok(mut entries) => entries.try_for_each(|entry| self.entry(entry)),
            Err(error) => {
                self.is_any_unknown = true;
                // What was answered so far stands before the complaint.
                self.out.flush()?;
                complain(error, self.options.locale);
                Ok(())
            }
        }
    }

    fn entry(&mut self, entry: Entry) -> io::Result<()> {
        let runbook = entry.runbook(self.options.locale).on(self.options.os);
        let separator: &[u8] = match self.options.format {
            _ if self.written == 0 => b"",
            Format::Json => b",\n",
            _ => b"\n\n",
        };
        self.written += 1;
        self.out.write_all(separator)?;
        match self.options.format {
            Format::Text => write!(self.out, "{}", runbook.text()),
            Format::Markdown => write!(self.out, "{}", runbook.markdown()),
            Format::Html => write!(self.out, "{}", runbook.html()),
            Format::Json => {
                serde_json::to_writer_pretty(&mut self.out, &runbook)?;
                self.out.write_all(b"\n")
            }
        }
    }
}

fn complain(error: LookupError<'_>, locale: Locale) {
    eprintln!("explain: {error}");
    if let LookupError::Unknown(unknown) = error {
        if let Some(family) = unknown.family() {
            eprintln!("  {}: {}", family.title(locale), family.summary(locale));
            eprintln!("  -> {}", family.docs_url(locale));
        } else {
            eprintln!("  `--list` lists the codes that are known.");
        }
    }
}
