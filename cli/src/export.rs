//! `abe export`: the whole catalogue, for other programs.

use std::io;

use azure_backup_errors::{Catalog, JSON_SCHEMA, Locale};

use crate::Outcome;
use crate::arguments::{Export, Language, languages};
use crate::screen::Screen;

pub(crate) fn run(wanted: &Export, language: Option<&Language>, screen: &Screen) -> io::Result<Outcome> {
    if let Some(Language { tag, locale: None }) = language {
        // Nobody reads the document and sees that it is in English.
        anstream::eprintln!("abe: there are no texts in '{tag}' to export\n  [there are: {}]", languages());
        return Ok(Outcome::Trouble);
    }
    // A document depends on the command line alone.
    let locale = language.and_then(|language| language.locale).unwrap_or_default();
    if wanted.schema {
        return screen.write_whole(JSON_SCHEMA.as_bytes());
    }
    let mut json = document(locale)?;
    json.push(b'\n');
    screen.write_whole(&json)
}

/// Writes the document in its layout.
fn document(locale: Locale) -> serde_json::Result<Vec<u8>> {
    serde_json::to_vec_pretty(&Catalog::new(locale))
}
