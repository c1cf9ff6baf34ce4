//! What the search looks in: names, titles and numbers as a list of our own, and the full text by pagefind.

use std::path::{Path, PathBuf};
use std::process::Command;

use azure_backup_errors::{Entry, Locale};

use crate::{Error, home};

/// Returns the script that has, of every entry, its key, its title, and what else it is found by.
pub(crate) fn names(locale: Locale) -> String {
    let row = |entry: Entry| {
        let name = (entry.name() != entry.key()).then(|| entry.name().to_owned());
        let others = entry.aliases().map(str::to_owned).chain(entry.numbers().map(|number| number.to_string()));
        let others: Vec<String> = name.into_iter().chain(others).collect();
        serde_json::json!([entry.key(), entry.title(locale).as_str(), others.join(" ")]).to_string()
    };
    let rows: Vec<String> = Entry::all().map(row).collect();
    format!("globalThis.azureBackupErrors = [\n{}\n];\n", rows.join(",\n"))
}

/// The program that builds the search.
pub(crate) struct Indexer(PathBuf);

impl Indexer {
    /// Finds what `npm ci` has installed.
    pub(crate) fn find() -> Result<Self, Error> {
        let name = if cfg!(windows) { "pagefind.cmd" } else { "pagefind" };
        let program = home().join("node_modules").join(".bin").join(name);
        if program.exists() { Ok(Self(program)) } else { Err(Error::NoPagefind(home().to_owned())) }
    }

    /// Builds the search of a site that is there.
    pub(crate) fn run(self, site: &Path) -> Result<(), Error> {
        let output = Command::new(&self.0).arg("--site").arg(site).args(["--output-subdir", "pagefind"]).output();
        let output = output.map_err(Error::file(&self.0))?;
        if !output.status.success() {
            let told = [output.stdout, output.stderr].concat();
            return Err(Error::Pagefind(String::from_utf8_lossy(&told).into_owned()));
        }
        // It brings user interfaces of its own, which nothing here uses.
        let folder = site.join("pagefind");
        for file in std::fs::read_dir(&folder).map_err(Error::file(&folder))? {
            let path = file.map_err(Error::file(&folder))?.path();
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            if name.contains("-ui.") || name == "pagefind-highlight.js" {
                std::fs::remove_file(&path).map_err(Error::file(&path))?;
            }
        }
        Ok(())
    }
}
