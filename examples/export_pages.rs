//! Writes a page of Markdown for each error, and an index: what a documentation site is made of.
//!
//! ```text
//! cargo run --example export_pages -- target/pages de
//! ```

use std::error::Error;
use std::fs::{self, File};
use std::io::Write;
use std::path::PathBuf;

use azure_backup_errors::{Area, Locale};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder: PathBuf = arguments.next().ok_or("give a folder, and a language if it is not English")?.into();
    let locale: Locale = arguments.next().as_deref().unwrap_or("en").parse()?;

    fs::create_dir_all(&folder)?;
    let mut index = File::create(folder.join("index.md"))?;
    for area in Area::all() {
        writeln!(index, "\n# {}\n", area.title(locale).markdown())?;
        for entry in area.entries() {
            // A key is made of letters, digits, dots and hyphens: fit for a file and for an address.
            let page = format!("{}.md", entry.key());
            writeln!(index, "- [{}]({page}): {}", entry.key(), entry.title(locale).markdown())?;
            fs::write(folder.join(&page), entry.runbook(locale).markdown().to_string())?;
        }
    }
    Ok(())
}
