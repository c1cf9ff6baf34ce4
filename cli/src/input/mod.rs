//! Reads the texts that somebody names: files, folders of them, standard input; compressed or not, in UTF-8 or UTF-16.

mod coding;
mod zstd;

use std::ffi::OsString;
use std::fs::File;
use std::io::{self, IsTerminal, Read};
use std::path::PathBuf;

use walkdir::WalkDir;

/// A text to read.
pub(crate) struct Input {
    /// What it is called.
    pub(crate) name: String,
    from: From,
}

enum From {
    StandardInput,
    File(PathBuf),
    /// Why it cannot be read.
    Nothing(String),
}

/// Returns all that is named, with the files of each folder in the order of their names.
pub(crate) fn inputs(named: &[OsString]) -> Vec<Input> {
    if named.is_empty() {
        return vec![Input::new("-".into(), From::StandardInput)];
    }
    let mut inputs = Vec::new();
    for name in named {
        let path = PathBuf::from(name);
        if name == "-" {
            inputs.push(Input::new(path, From::StandardInput));
        } else if path.is_dir() {
            walk(path, &mut inputs);
        } else {
            inputs.push(Input::new(path.clone(), From::File(path)));
        }
    }
    inputs
}

fn walk(folder: PathBuf, inputs: &mut Vec<Input>) {
    let before = inputs.len();
    // What a link leads to is meant as well; walkdir tells of circles.
    for entry in WalkDir::new(&folder).follow_links(true).sort_by_file_name() {
        match entry {
            Ok(entry) if entry.file_type().is_dir() => {}
            Ok(entry) if entry.file_type().is_file() => {
                inputs.push(Input::new(entry.path().to_owned(), From::File(entry.into_path())));
            }
            Ok(entry) => inputs.push(Input::new(entry.into_path(), From::Nothing("it is no file".to_owned()))),
            Err(error) => {
                let path = error.path().unwrap_or(&folder).to_owned();
                let told = match error.io_error() {
                    Some(error) => error.to_string(),
                    None => "this link leads back to a folder that holds it".to_owned(),
                };
                inputs.push(Input::new(path, From::Nothing(told)));
            }
        }
    }
    if inputs.len() == before {
        inputs.push(Input::new(folder, From::Nothing("there is no file in this folder".to_owned())));
    }
}

impl Input {
    fn new(path: PathBuf, from: From) -> Self {
        Self { name: path.to_string_lossy().into_owned(), from }
    }

    /// Whether somebody has to type it.
    pub(crate) fn is_typed(&self) -> bool {
        matches!(self.from, From::StandardInput) && io::stdin().is_terminal()
    }

    /// Opens the text.
    pub(crate) fn open(&self) -> io::Result<Box<dyn Read>> {
        let bytes: Box<dyn Read> = match &self.from {
            From::StandardInput => Box::new(io::stdin()),
            From::File(path) => Box::new(File::open(path)?),
            From::Nothing(told) => return Err(io::Error::other(told.clone())),
        };
        coding::decoded(bytes)
    }
}
