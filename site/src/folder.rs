//! The folder that becomes the site.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use walkdir::WalkDir;

use crate::{Built, Error};

/// The file by which a folder is known to be a site of ours.
const MARK: &str = ".azure-backup-errors-site";

pub(crate) struct Folder {
    root: PathBuf,
    written: Mutex<Written>,
}

#[derive(Default)]
struct Written {
    /// In small letters, as there are file systems blind to case.
    paths: HashSet<String>,
    bytes: u64,
}

impl Folder {
    /// Takes a folder that is new, empty, or a site of ours.
    pub(crate) fn open(root: &Path) -> Result<Self, Error> {
        fs::create_dir_all(root).map_err(Error::file(root))?;
        let mark = root.join(MARK);
        let is_empty = fs::read_dir(root).map_err(Error::file(root))?.next().is_none();
        if !is_empty && !mark.exists() {
            return Err(Error::NotOurs(root.to_owned()));
        }
        fs::write(&mark, "Made by `cargo run -p site`; the next run removes what it doesn't make.\n")
            .map_err(Error::file(&mark))?;
        Ok(Self { root: root.to_owned(), written: Mutex::default() })
    }

    /// Writes a file, whose folders are parted by slashes.
    pub(crate) fn write(&self, path: &str, bytes: &[u8]) -> Result<(), Error> {
        {
            let mut written = self.written.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
            if !written.paths.insert(path.to_lowercase()) {
                return Err(Error::Twice(path.to_owned()));
            }
            written.bytes += bytes.len() as u64;
        }
        let file = self.root.join(path);
        if let Some(parent) = file.parent() {
            fs::create_dir_all(parent).map_err(Error::file(parent))?;
        }
        fs::write(&file, bytes).map_err(Error::file(&file))
    }

    /// Removes what is left of an older site.
    pub(crate) fn finish(self) -> Result<Built, Error> {
        let Written { paths, bytes } = self.written.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
        for file in WalkDir::new(&self.root).contents_first(true).min_depth(1) {
            let file = file.map_err(|error| Error::file(&self.root)(error.into()))?;
            let path = file.path();
            if file.file_type().is_dir() {
                // One that isn't empty stays.
                let _ = fs::remove_dir(path);
                continue;
            }
            let inside = path.strip_prefix(&self.root).unwrap_or(path).to_string_lossy();
            let inside = inside.replace(std::path::MAIN_SEPARATOR, "/").to_lowercase();
            if inside != MARK && !paths.contains(&inside) {
                fs::remove_file(path).map_err(Error::file(path))?;
            }
        }
        Ok(Built { files: paths.len(), bytes })
    }
}
