//! `data/facts/*.toml`: what is known, independent of any language.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{DeserializeOwned, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use toml::Spanned;

use crate::problem::{Lines, Place, Problem, is_unsafe, unsafe_character};

pub(crate) type Name = Spanned<String>;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CatalogFacts {
    pub(crate) version: Name,
    pub(crate) date: Name,
    pub(crate) support: Option<Name>,
    /// Words that look like codes and are none.
    #[serde(default, rename = "not-codes")]
    pub(crate) not_codes: Vec<String>,
    #[serde(default)]
    pub(crate) family: Vec<FamilyFacts>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FamilyFacts {
    pub(crate) name: Name,
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
    defaults: Defaults,
    #[serde(default)]
    pub(crate) source: Vec<SourceFacts>,
    #[serde(default)]
    pub(crate) error: Vec<ErrorFacts>,
    #[serde(default)]
    pub(crate) cause: Vec<CauseFacts>,
    #[serde(default)]
    pub(crate) solution: Vec<SolutionFacts>,
}

/// What the errors of a file have unless they say otherwise.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
struct Defaults {
    component: Option<Name>,
    os: Option<Name>,
    fault: Option<Name>,
    retry: Option<Name>,
    docs: Option<Name>,
    sources: Vec<Name>,
    needs_context: Option<bool>,
    messages_need_context: Option<bool>,
}

impl AreaFacts {
    pub(crate) fn apply_defaults(&mut self) {
        fn fill(own: &mut Option<Name>, default: &Option<Name>) {
            if own.is_none() {
                own.clone_from(default);
            }
        }

        let defaults = &self.defaults;
        // What is like another error has what that one has.
        for error in self.error.iter_mut().filter(|error| error.like.is_none()) {
            fill(&mut error.component, &defaults.component);
            fill(&mut error.os, &defaults.os);
            fill(&mut error.fault, &defaults.fault);
            fill(&mut error.retry, &defaults.retry);
            fill(&mut error.docs, &defaults.docs);
            error.needs_context = error.needs_context.or(defaults.needs_context);
            error.messages_need_context = error.messages_need_context.or(defaults.messages_need_context);
            if error.sources.is_empty() {
                error.sources.clone_from(&defaults.sources);
            }
        }
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SourceFacts {
    pub(crate) name: Name,
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
    pub(crate) like: Option<Name>,
    pub(crate) words: Option<Name>,
    pub(crate) aliases: Vec<Name>,
    /// By number system.
    pub(crate) numbers: BTreeMap<Name, Vec<Spanned<toml::Value>>>,
    pub(crate) needs_context: Option<bool>,
    pub(crate) messages_need_context: Option<bool>,
    /// Whether it only wraps another error.
    pub(crate) wrapper: bool,
    pub(crate) component: Option<Name>,
    pub(crate) os: Option<Name>,
    pub(crate) fault: Option<Name>,
    pub(crate) retry: Option<Name>,
    pub(crate) status: Option<Name>,
    pub(crate) renamed_to: Option<Name>,
    pub(crate) since: Option<Name>,
    pub(crate) docs: Option<Name>,
    pub(crate) effect: Option<Name>,
    pub(crate) causes: Vec<Spanned<NamedCause>>,
    pub(crate) solutions: Vec<Name>,
    pub(crate) solutions_order: Option<Name>,
    pub(crate) last: Vec<Name>,
    pub(crate) sources: Vec<Name>,
    pub(crate) message: Option<Spanned<Messages>>,
}

/// A cause in the list of an error: its name, or `{ name = "…", until = "…" }` for one that newer pages no longer name.
#[derive(Clone, Debug)]
pub(crate) struct NamedCause {
    name: String,
    pub(crate) until: Option<Name>,
}

impl<'de> Deserialize<'de> for NamedCause {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Former {
            name: String,
            until: Name,
        }

        struct Either;

        impl<'de> Visitor<'de> for Either {
            type Value = NamedCause;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the name of a cause, or `{ name = \"…\", until = \"YYYY-MM-DD\" }`")
            }

            fn visit_str<E>(self, name: &str) -> Result<NamedCause, E> {
                Ok(NamedCause { name: name.to_owned(), until: None })
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<NamedCause, A::Error> {
                let Former { name, until } = Deserialize::deserialize(MapAccessDeserializer::new(map))?;
                Ok(NamedCause { name, until: Some(until) })
            }
        }

        deserializer.deserialize_any(Either)
    }
}

impl ErrorFacts {
    /// The names of its causes: those of today, or those of former times.
    pub(crate) fn causes(&self, is_former: bool) -> Vec<Name> {
        let of_kind = self.causes.iter().filter(|cause| cause.get_ref().until.is_some() == is_former);
        of_kind.map(|cause| Spanned::new(cause.span(), cause.get_ref().name.clone())).collect()
    }

    /// What it is called: its code, or its name if there is no code.
    pub(crate) fn code_or_name(&self) -> Option<&Name> {
        self.code.as_ref().or(self.name.as_ref())
    }

    /// The one text that finds it alone.
    pub(crate) fn key(&self) -> Option<String> {
        let name = self.code_or_name()?.get_ref();
        Some(match &self.case {
            Some(case) => format!("{name}.{}", case.get_ref()),
            None => name.clone(),
        })
    }
}

#[derive(Clone, Debug)]
pub(crate) enum Messages {
    /// One in English, known from the first source of the error.
    Short(String),
    Long(Vec<MessageFacts>),
}

impl<'de> Deserialize<'de> for Messages {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Either;

        impl<'de> Visitor<'de> for Either {
            type Value = Messages;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a sentence, or `[[error.message]]` tables")
            }

            fn visit_str<E>(self, wording: &str) -> Result<Messages, E> {
                Ok(Messages::Short(wording.to_owned()))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, messages: A) -> Result<Messages, A::Error> {
                Deserialize::deserialize(SeqAccessDeserializer::new(messages)).map(Messages::Long)
            }
        }

        deserializer.deserialize_any(Either)
    }
}

/// One wording; the keys besides `source` are languages.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct MessageFacts {
    pub(crate) source: Name,
    #[serde(flatten)]
    pub(crate) wordings: BTreeMap<String, String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct CauseFacts {
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

/// One facts file.
pub(crate) struct Facts<T> {
    pub(crate) file: std::path::PathBuf,
    lines: Lines,
    pub(crate) content: T,
}

impl<T: DeserializeOwned> Facts<T> {
    pub(crate) fn parse(file: &Path, source: &str) -> Result<Self, Problem> {
        let lines = Lines::of(source);
        if let Some((offset, c)) = escaped_control(source) {
            return Err(unsafe_character(Place::new(file, lines.at(offset)), c));
        }
        match toml::from_str(source) {
            Ok(content) => Ok(Self { file: file.to_path_buf(), lines, content }),
            Err(error) => {
                let line = error.span().map_or(0, |span| lines.at(span.start));
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
        Place::new(&self.file, self.lines.at(at.span().start))
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
