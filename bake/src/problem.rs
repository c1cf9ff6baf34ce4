//! What is wrong in the data, told as a compiler tells it.

use std::fmt;
use std::path::{Path, PathBuf};

/// A place in a data file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file, relative to the root of the repository.
    pub file: PathBuf,
    /// The line, counted from 1; 0 means the file as a whole.
    pub line: usize,
}

impl Place {
    pub(crate) fn new(file: &Path, line: usize) -> Self {
        Self { file: file.to_path_buf(), line }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A forward slash on every system, so that messages are the same everywhere.
        let file = self.file.to_string_lossy().replace('\\', "/");
        if self.line == 0 { f.write_str(&file) } else { write!(f, "{file}:{}", self.line) }
    }
}

/// One mistake: where it is, what it is, what to do about it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
#[error("error: {what}\n  --> {place}\n  help: {help}")]
pub struct Problem {
    /// Where the mistake is.
    pub place: Place,
    /// What is wrong.
    pub what: String,
    /// What to do.
    pub help: String,
}

impl Problem {
    pub(crate) fn new(place: Place, what: impl Into<String>, help: impl Into<String>) -> Self {
        Self { place, what: what.into(), help: help.into() }
    }
}

/// Where the lines of a text begin.
pub(crate) struct Lines(Vec<usize>);

impl Lines {
    pub(crate) fn of(text: &str) -> Self {
        Self(std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect())
    }

    /// Returns the line of a byte offset, counted from 1.
    pub(crate) fn at(&self, offset: usize) -> usize {
        self.0.partition_point(|&start| start <= offset)
    }
}

/// Returns `did you mean …? ` for the candidate nearest to `wanted`, or nothing if none is near.
pub(crate) fn did_you_mean<'a>(wanted: &str, candidates: impl IntoIterator<Item = &'a str>) -> String {
    candidates
        .into_iter()
        .map(|candidate| (strsim::osa_distance(wanted, candidate), candidate))
        .filter(|&(distance, candidate)| distance <= 2 + candidate.len() / 4)
        .min()
        .map_or_else(String::new, |(_, candidate)| format!("did you mean `{candidate}`? "))
}

/// Returns whether a character does something instead of being seen: control characters, and those that
/// turn the direction of the text around them.
pub(crate) fn is_unsafe(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

pub(crate) fn unsafe_character(place: Place, c: char) -> Problem {
    let what = match c {
        '\0' => "a NUL in the text".to_owned(),
        '\n' => "a line end in the text".to_owned(),
        c => format!("a control character ({}) in the text", c.escape_unicode()),
    };
    let help = "remove it: strings end with a NUL for C, and terminals act on control characters";
    Problem::new(place, what, help)
}

/// Returns a word with its article.
pub(crate) fn a(word: impl fmt::Display) -> String {
    let word = word.to_string();
    format!("{} {word}", if word.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" })
}
