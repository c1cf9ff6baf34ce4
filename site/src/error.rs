use std::io;
use std::path::{Path, PathBuf};

/// Why there is no site.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The folder holds something else.
    #[error("{} isn't empty and holds no site of ours: give another folder, or empty it", .0.display())]
    NotOurs(PathBuf),
    /// A file cannot be read or written.
    #[error("{}: {source}", .path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        source: io::Error,
    },
    /// Two pages have one address.
    #[error("two pages have the address {0}, on systems that are blind to case at least")]
    Twice(String),
    /// A file of labels is wrong.
    #[error("{}: {problem}", .path.display())]
    Labels {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        problem: String,
    },
    /// A template is wrong.
    #[error("a template of site/templates fails: {0:#}")]
    Template(#[from] minijinja::Error),
    /// JSON cannot be written.
    #[error("JSON cannot be written: {0}")]
    Json(#[from] serde_json::Error),
    /// CSV cannot be written.
    #[error("CSV cannot be written: {0}")]
    Csv(#[from] csv::Error),
    /// What builds the search is missing.
    #[error(
        "the search is built by pagefind, which isn't installed: run `npm ci` in {}, \
         or build without it: --without-search",
        .0.display()
    )]
    NoPagefind(PathBuf),
    /// The search cannot be built.
    #[error("pagefind fails: {0}")]
    Pagefind(String),
    /// The recogniser cannot be built.
    #[error("{0}\n  Or build without it: --without-modules")]
    Modules(String),
    /// Nothing can be served at a port.
    #[error("port {port} of localhost cannot be had: {problem}")]
    Port {
        /// The port.
        port: u16,
        /// What is wrong with it.
        problem: String,
    },
}

impl Error {
    /// Says which file the trouble is with.
    pub(crate) fn file(path: &Path) -> impl FnOnce(io::Error) -> Self + use<> {
        let path = path.to_owned();
        move |source| Self::File { path, source }
    }
}
