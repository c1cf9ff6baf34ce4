//! Writes the catalogue as a static site: a page an error and language, an index, a search, JSON for others.
//!
//! All knowledge comes from the library; the site's own words stand in `labels/`, its markup in `templates/`.

mod address;
mod blocks;
mod data;
mod error;
mod folder;
mod modules;
mod pages;
mod renderer;
mod search;
mod serve;
mod structured;
mod words;

use std::path::{Path, PathBuf};

use azure_backup_errors::Locale;

pub use error::Error;
pub use serve::serve;

use folder::Folder;
use renderer::Renderer;

/// What to build, and where.
#[derive(Clone, Debug)]
pub struct Options {
    /// The folder that becomes the site.
    pub into: PathBuf,
    /// Where the site will stand, for what needs whole addresses: canonical links and the site map.
    pub base_url: Option<String>,
    /// Whether to build the full-text search.
    pub search: bool,
    /// Where [`build_modules`] has put the recogniser; without it, there is no page to paste a log into.
    pub modules: Option<PathBuf>,
}

/// What was built.
#[derive(Clone, Copy, Debug)]
pub struct Built {
    /// How many files there are, without those of the search.
    pub files: usize,
    /// How many bytes they have.
    pub bytes: u64,
}

/// Returns the folder of this crate, with templates, assets and labels.
pub(crate) fn home() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Builds the site; what was in the folder of an older one and is not in the new one is removed.
///
/// # Errors
///
/// Returns an error if the folder holds something else than a site, if a template or a label is wrong, if a file cannot
/// be written, or if the search is wanted and cannot be built.
pub fn build(options: &Options) -> Result<Built, Error> {
    // What is missing is said before anything is written.
    let indexer = if options.search { Some(search::Indexer::find()?) } else { None };
    let folder = Folder::open(&options.into)?;
    let renderer = Renderer::new(options.base_url.as_deref(), options.modules.is_some())?;
    let is_wanted = |name: &str| options.modules.is_some() || !name.starts_with("paste");
    copy(&folder, &home().join("assets"), "assets/", is_wanted)?;
    if let Some(modules) = &options.modules {
        copy(&folder, modules, "", |_| true)?;
    }
    let addresses = pages::write_all(&folder, &renderer)?;
    data::write_all(&folder, &renderer, &addresses)?;
    for locale in Locale::all() {
        folder.write(&format!("names.{locale}.js"), search::names(locale).as_bytes())?;
    }
    let built = folder.finish()?;
    indexer.map_or(Ok(()), |indexer| indexer.run(&options.into))?;
    Ok(built)
}

/// Builds the recogniser for the browser below `target`, unless it is there and fresh, and returns the folder with its files.
///
/// # Errors
///
/// Returns an error if there is no compiler for WebAssembly, with what to install, and if building fails.
pub fn build_modules(workspace: &Path, target: &Path) -> Result<PathBuf, Error> {
    modules::build(workspace, target).map_err(|error| Error::Modules(error.to_string()))
}

/// Copies the files of a folder whose names are wanted.
fn copy(folder: &Folder, from: &Path, to: &str, is_wanted: impl Fn(&str) -> bool) -> Result<(), Error> {
    for file in std::fs::read_dir(from).map_err(Error::file(from))? {
        let path = file.map_err(Error::file(from))?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()).filter(|_| path.is_file()) else { continue };
        if !is_wanted(name) {
            continue;
        }
        folder.write(&format!("{to}{name}"), &std::fs::read(&path).map_err(Error::file(&path))?)?;
    }
    Ok(())
}
