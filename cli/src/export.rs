//! `abe export`: the whole catalogue, for other programs.

use std::fs;
use std::io;
use std::path::Path;

use azure_backup_errors::{Catalog, Entry, JSON_SCHEMA, Locale};
use serde::Serialize;

use crate::Outcome;
use crate::arguments::{Export, Language, languages};
use crate::screen::Screen;

pub(crate) fn run(wanted: &Export, wanted_languages: &[Language], screen: &Screen) -> io::Result<Outcome> {
    if wanted.schema {
        return screen.write_whole(JSON_SCHEMA.as_bytes());
    }
    // A document depends on the command line alone.
    let mut catalog = None;
    for Language { tag, locale } in wanted_languages {
        let Some(locale) = *locale else {
            // Nobody reads the document and sees that it is in English.
            anstream::eprintln!("abe: there are no texts in '{tag}' to export\n  [there are: {}]", languages());
            return Ok(Outcome::Trouble);
        };
        catalog = Some(catalog.map_or(Catalog::new(locale), |catalog: Catalog| catalog.and(locale)));
    }
    let catalog = catalog.unwrap_or(Catalog::new(Locale::default()));
    match &wanted.into {
        Some(folder) => write_files(folder, catalog, wanted.pretty),
        None => screen.write_whole(&document(&catalog, wanted.pretty)?),
    }
}

/// Writes a file for every key, and an index. What else is in the folder stays there.
fn write_files(folder: &Path, catalog: Catalog, is_pretty: bool) -> io::Result<Outcome> {
    fs::create_dir_all(folder).map_err(told(folder))?;
    for entry in Entry::all() {
        write_file(folder, entry.key(), &document(&catalog.only(entry), is_pretty)?)?;
    }
    // The last one: what it names is there.
    write_file(folder, "index", &document(&catalog.index(), is_pretty)?)?;
    Ok(Outcome::Answered)
}

/// Writes a file so that who reads meanwhile finds the old one or the new one. A key is a safe name on every system.
fn write_file(folder: &Path, name: &str, bytes: &[u8]) -> io::Result<()> {
    let path = folder.join(format!("{name}.json"));
    let part = folder.join(format!("{name}.json.part"));
    fs::write(&part, bytes).and_then(|()| fs::rename(&part, &path)).map_err(|error| {
        let _ = fs::remove_file(&part);
        told(&path)(error)
    })
}

/// Says where the trouble is.
fn told(path: &Path) -> impl FnOnce(io::Error) -> io::Error {
    move |error| io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

/// Returns a document in its layout.
fn document(of: &impl Serialize, is_pretty: bool) -> serde_json::Result<Vec<u8>> {
    let mut json = if is_pretty { serde_json::to_vec_pretty(of)? } else { serde_json::to_vec(of)? };
    json.push(b'\n');
    Ok(json)
}
