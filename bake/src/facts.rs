//! `data/facts/*.toml`: what is known, independent of any language.

use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use toml::Spanned;

use crate::problem::{Place, Problem, is_unsafe, line_at, unsafe_character};

pub(crate) type Name = Spanned<String>;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CatalogFacts {
    pub(crate) version: Name,
    pub(crate) date: Name,
    pub(crate) support: Option<Name>,
    #[serde(default)]
    pub(crate) family: Vec<FamilyFacts>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FamilyFacts {
    pub(crate) id: Name,
    pub(crate) prefix: Name,
    #[serde(default, rename = "needs-context")]
    pub(crate) needs_context: bool,
    pub(crate) docs: Name,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AreaFacts {
    pub(crate) area: Name,
    #[serde(default)]
    pub(crate) source: Vec<SourceFacts>,
    #[serde(default)]
    pub(crate) error: Vec<ErrorFacts>,
    #[serde(default)]
    pub(crate) cause: Vec<CauseFacts>,
    #[serde(default)]
    pub(crate) solution: Vec<SolutionFacts>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SourceFacts {
    pub(crate) id: Name,
    pub(crate) title: Name,
    pub(crate) url: Name,
    pub(crate) date: Name,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub(crate) struct ErrorFacts {
    pub(crate) code: Option<Name>,
    pub(crate) name: Option<Name>,
    pub(crate) case: Option<Name>,
    pub(crate) id: Option<Spanned<u16>>,
    pub(crate) like: Option<Name>,
    pub(crate) aliases: Vec<Name>,
    pub(crate) linux_extension_status: Vec<Spanned<u16>>,
    pub(crate) needs_context: bool,
    pub(crate) component: Option<Name>,
    pub(crate) os: Option<Name>,
    pub(crate) fault: Option<Name>,
    pub(crate) retry: Option<Name>,
    pub(crate) status: Option<Name>,
    pub(crate) renamed_to: Option<Name>,
    pub(crate) since: Option<Name>,
    pub(crate) docs: Option<Name>,
    pub(crate) causes: Vec<Name>,
    pub(crate) solutions: Vec<Name>,
    pub(crate) solutions_order: Option<Name>,
    pub(crate) sources: Vec<Name>,
    pub(crate) message: Vec<MessageFacts>,
}

/// One wording; the keys besides `source` are languages.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct MessageFacts {
    pub(crate) source: Name,
    #[serde(flatten)]
    pub(crate) wordings: std::collections::BTreeMap<String, String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct CauseFacts {
    pub(crate) id: Spanned<u16>,
    pub(crate) name: Name,
    pub(crate) os: Option<Name>,
    pub(crate) docs: Option<Name>,
    #[serde(default)]
    pub(crate) solutions: Vec<Name>,
    pub(crate) solutions_order: Option<Name>,
    #[serde(default)]
    pub(crate) sources: Vec<Name>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct SolutionFacts {
    pub(crate) name: Name,
    pub(crate) os: Option<Name>,
    pub(crate) docs: Option<Name>,
    #[serde(default)]
    pub(crate) solutions: Vec<Name>,
    pub(crate) solutions_order: Option<Name>,
}

/// One facts file with its text, for line numbers.
pub(crate) struct Facts<T> {
    pub(crate) file: std::path::PathBuf,
    pub(crate) source: String,
    pub(crate) content: T,
}

impl<T: DeserializeOwned> Facts<T> {
    pub(crate) fn parse(file: &Path, source: String) -> Result<Self, Problem> {
        if let Some((offset, c)) = escaped_control(&source) {
            return Err(unsafe_character(Place::new(file, line_at(&source, offset)), c));
        }
        match toml::from_str(&source) {
            Ok(content) => Ok(Self { file: file.to_path_buf(), source, content }),
            Err(error) => {
                let line = error.span().map_or(0, |span| line_at(&source, span.start));
                Err(Problem::new(
                    Place::new(file, line),
                    error.message().lines().next().unwrap_or("not valid TOML"),
                    "write the table as data/README.md shows it",
                ))
            }
        }
    }
}

impl<T> Facts<T> {
    pub(crate) fn place<V>(&self, at: &Spanned<V>) -> Place {
        Place::new(&self.file, line_at(&self.source, at.span().start))
    }
}

/// Finds a character in a string of the file that is written as an escape or as a line end, and may not stand there.
fn escaped_control(source: &str) -> Option<(usize, char)> {
    fn find(value: &toml::Spanned<toml::de::DeValue<'_>>) -> Option<(usize, char)> {
        match value.get_ref() {
            toml::de::DeValue::String(string) => {
                string.chars().find(|c| is_unsafe(*c)).map(|c| (value.span().start, c))
            }
            toml::de::DeValue::Array(array) => array.iter().find_map(find),
            toml::de::DeValue::Table(table) => table.values().find_map(find),
            _ => None,
        }
    }

    toml::de::DeTable::parse(source).ok()?.get_ref().values().find_map(find)
}
