//! The catalogue as it is once facts and words are joined.

use std::collections::BTreeMap;

use crate::shared::kinds::{Area, Component, Fault, Os, Retry, SolutionOrder, Status};
use crate::words::Words;

/// The words that renderers put around the content; a language gives every one of them.
pub(crate) const LABELS: [&str; 34] = [
    "also-spelled",
    "any-cause",
    "cause",
    "causes",
    "choices",
    "errors",
    "explains",
    "fault-service",
    "fault-unknown",
    "fault-user",
    "in-order",
    "linux",
    "linux-extension-status",
    "message",
    "no-cause-for-os",
    "note",
    "one-of",
    "page",
    "plan",
    "quote-close",
    "quote-open",
    "renamed",
    "retired",
    "retry-after-fix",
    "retry-later",
    "retry-no",
    "see",
    "solution",
    "sources",
    "support",
    "tip",
    "warning",
    "where-it-applies",
    "windows",
];

pub(crate) struct Language {
    /// Its BCP 47 tag, the name of its folder.
    pub(crate) tag: String,
    /// Its name in English.
    pub(crate) name: String,
    /// How learn.microsoft.com writes it in addresses.
    pub(crate) learn: String,
    pub(crate) labels: BTreeMap<String, String>,
}

pub(crate) struct Catalog {
    pub(crate) version: String,
    pub(crate) date: String,
    pub(crate) languages: Vec<Language>,
    pub(crate) sources: Vec<Source>,
    pub(crate) errors: Vec<Error>,
    pub(crate) causes: Vec<Cause>,
    pub(crate) solutions: Vec<Solution>,
    pub(crate) families: Vec<Family>,
    /// What to collect for support if nothing helps.
    pub(crate) support: Option<usize>,
    /// The ledger with what is new in it.
    pub(crate) ledger: String,
}

pub(crate) struct Source {
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) url: String,
    pub(crate) date: String,
}

pub(crate) struct Error {
    /// The file of its facts, relative to `data/facts`, without its ending.
    pub(crate) topic: String,
    pub(crate) name: String,
    /// Tells the entries of one code apart.
    pub(crate) case: Option<String>,
    pub(crate) id: Option<u16>,
    pub(crate) aliases: Vec<String>,
    /// What the extension on Linux writes into its log for this error.
    pub(crate) linux_extension_statuses: Vec<u16>,
    /// Whether the name says nothing without a sign of Azure Backup beside it.
    pub(crate) needs_context: bool,
    pub(crate) area: Area,
    pub(crate) component: Component,
    pub(crate) os: Os,
    pub(crate) fault: Fault,
    pub(crate) retry: Retry,
    pub(crate) status: Status,
    pub(crate) renamed_to: Option<String>,
    pub(crate) since: Option<String>,
    pub(crate) docs: Option<String>,
    pub(crate) causes: Vec<usize>,
    pub(crate) solutions: Vec<usize>,
    pub(crate) order: SolutionOrder,
    pub(crate) sources: Vec<usize>,
    pub(crate) messages: Vec<Message>,
    /// One a language, in the order of `Catalog::languages`.
    pub(crate) words: Vec<Words>,
}

pub(crate) struct Message {
    pub(crate) wordings: BTreeMap<String, String>,
    pub(crate) source: usize,
}

pub(crate) struct Cause {
    pub(crate) topic: String,
    pub(crate) name: String,
    pub(crate) id: u16,
    pub(crate) os: Os,
    pub(crate) docs: Option<String>,
    pub(crate) solutions: Vec<usize>,
    pub(crate) order: SolutionOrder,
    pub(crate) sources: Vec<usize>,
    pub(crate) words: Vec<Words>,
}

pub(crate) struct Solution {
    pub(crate) topic: String,
    /// Whether it has steps, itself or in those that it consists of.
    pub(crate) has_steps: bool,
    pub(crate) name: String,
    pub(crate) os: Os,
    pub(crate) docs: Option<String>,
    pub(crate) ways: Vec<usize>,
    pub(crate) order: SolutionOrder,
    pub(crate) words: Vec<Words>,
}

pub(crate) struct Family {
    pub(crate) prefix: String,
    /// Whether other words than codes of Azure Backup begin so.
    pub(crate) needs_context: bool,
    pub(crate) docs: String,
    pub(crate) words: Vec<Words>,
}

/// The enum variant for an error code.
///
/// A name keeps its spelling, with what cannot stand in an identifier left out; a number gets `Code` before it.
pub(crate) fn variant(code: &str) -> String {
    let mut variant: String = code.chars().filter(char::is_ascii_alphanumeric).collect();
    if variant.starts_with(|c: char| c.is_ascii_digit()) {
        variant.insert_str(0, "Code");
    }
    if let Some(first) = variant.get_mut(0..1) {
        first.make_ascii_uppercase();
    }
    variant
}
