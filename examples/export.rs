//! Writes the whole catalogue as one JSON document, or the JSON Schema of that document.
//!
//! ```text
//! cargo run --example export -- --locale de
//! ```

use std::io::{self, Write};
use std::process::ExitCode;

use azure_backup_errors::{Catalog, Locale, json_schema};

const USAGE: &str = "\
usage: export [--locale TAG]
       export --schema

  --locale TAG   the language of the texts (en)
  --schema       write the JSON Schema of the document instead";

fn main() -> ExitCode {
    let json = match parse() {
        Ok(Wanted::Help) => {
            let _ = writeln!(io::stdout(), "{USAGE}");
            return ExitCode::SUCCESS;
        }
        Ok(Wanted::Catalog(locale)) => serde_json::to_string_pretty(&Catalog::new(locale)),
        Ok(Wanted::Schema) => serde_json::to_string_pretty(&json_schema()),
        Err(error) => {
            eprintln!("export: {error}\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match json.map_err(io::Error::from).and_then(|json| writeln!(io::stdout(), "{json}")) {
        // Who closes the pipe has read enough.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            eprintln!("export: {error}");
            ExitCode::FAILURE
        }
        _ => ExitCode::SUCCESS,
    }
}

enum Wanted {
    Help,
    Catalog(Locale),
    Schema,
}

fn parse() -> Result<Wanted, lexopt::Error> {
    use lexopt::prelude::*;

    let mut wanted = Wanted::Catalog(Locale::En);
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments.next()? {
        wanted = match argument {
            Long("help") | Short('h') => Wanted::Help,
            Long("schema") => Wanted::Schema,
            Long("locale") => Wanted::Catalog(arguments.value()?.parse_with(|tag| {
                let known = || Locale::all().map(Locale::tag).collect::<Vec<_>>().join(", ");
                Locale::matching(tag).ok_or_else(|| format!("there are no texts in it; there are: {}", known()))
            })?),
            _ => return Err(argument.unexpected()),
        };
    }
    Ok(wanted)
}
