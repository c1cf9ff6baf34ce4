//! The catalogue as it is once facts and words are joined.

use std::collections::BTreeMap;
use std::fmt;

use crate::shared::kinds::{Area, NumberSystem, Os, SolutionOrder};
use crate::shared::record::EntryTraits;
use crate::terms::Terms;
use crate::words::Words;

pub(crate) struct Language {
    /// Its BCP 47 tag, the name of its folder.
    pub(crate) tag: String,
    /// Its name in English.
    pub(crate) name: String,
    /// How learn.microsoft.com writes it in addresses.
    pub(crate) learn: String,
    pub(crate) labels: BTreeMap<String, String>,
    pub(crate) terms: Terms,
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
    /// Words that look like codes and are none.
    pub(crate) not_codes: Vec<String>,
    /// The ledger with what is new in it.
    pub(crate) ledger: String,
}

pub(crate) struct Source {
    pub(crate) name: String,
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
    /// What Azure shows for it besides names, in the order of the systems.
    pub(crate) numbers: Vec<Number>,
    /// Whether the name says nothing without a sign of Azure Backup beside it.
    pub(crate) needs_context: bool,
    /// Whether its messages say nothing without one either.
    pub(crate) messages_need_context: bool,
    /// Whether it only wraps another error, which tells more.
    pub(crate) is_wrapper: bool,
    pub(crate) area: Area,
    pub(crate) traits: EntryTraits,
    pub(crate) renamed_to: Option<String>,
    pub(crate) since: Option<String>,
    pub(crate) docs: Option<String>,
    pub(crate) causes: Vec<usize>,
    /// Causes that newer pages no longer name, and the day until when they did.
    pub(crate) former_causes: Vec<(usize, String)>,
    pub(crate) solutions: Vec<usize>,
    /// What stands behind all causes and solutions: what to collect, whom to ask.
    pub(crate) last: Vec<usize>,
    pub(crate) sources: Vec<usize>,
    pub(crate) messages: Vec<Message>,
    /// One a language, in the order of `Catalog::languages`.
    pub(crate) words: Vec<Words>,
}

/// A number that Azure shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Number {
    pub(crate) system: NumberSystem,
    pub(crate) value: u32,
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.system {
            NumberSystem::Hresult => write!(f, "{} 0x{:08X}", self.system, self.value),
            system => write!(f, "{system} {}", self.value),
        }
    }
}

/// The number that a code is itself: `ID3106`, `0x80070780`.
pub(crate) fn number_of_code(code: &str) -> Option<Number> {
    let is_short = |digits: &&str| digits.len() <= 6 && digits.chars().all(|c| c.is_ascii_digit());
    if let Some(digits) = code.strip_prefix("ID").filter(is_short) {
        return Some(Number { system: NumberSystem::CatalogId, value: digits.parse().ok()? });
    }
    let is_long = |digits: &&str| digits.len() == 8 && digits.chars().all(|c| c.is_ascii_hexdigit());
    let digits = code.strip_prefix("0x").filter(is_long)?;
    Some(Number { system: NumberSystem::Hresult, value: u32::from_str_radix(digits, 16).ok()? })
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
    pub(crate) name: String,
    pub(crate) prefix: String,
    /// Whether other words than codes of Azure Backup begin so.
    pub(crate) needs_context: bool,
    pub(crate) docs: String,
    pub(crate) words: Vec<Words>,
}

/// The one text that finds exactly this error.
pub(crate) fn key(error: &Error) -> String {
    match &error.case {
        Some(case) => format!("{}.{case}", error.name),
        None => error.name.clone(),
    }
}

/// The enum variant for an error code.
///
/// A name keeps its spelling, with what cannot stand in an identifier left out. A number says its system: `Id3106`,
/// `Hresult0x80070780`. What begins with a digit otherwise gets `Code` before it.
pub(crate) fn variant(code: &str) -> String {
    let number = number_of_code(code).map(|number| number.system);
    if number == Some(NumberSystem::CatalogId) {
        return code.replacen("ID", "Id", 1);
    }
    let mut variant: String = code.chars().filter(char::is_ascii_alphanumeric).collect();
    if number == Some(NumberSystem::Hresult) {
        variant.insert_str(0, "Hresult");
    } else if variant.starts_with(|c: char| c.is_ascii_digit()) {
        variant.insert_str(0, "Code");
    }
    if let Some(first) = variant.get_mut(0..1) {
        first.make_ascii_uppercase();
    }
    variant
}

#[cfg(test)]
mod tests {
    use super::variant;

    #[test]
    fn a_variant_says_what_kind_of_number_its_code_is() {
        assert_eq!(variant("ID3106"), "Id3106");
        assert_eq!(variant("0x80070780"), "Hresult0x80070780");
        assert_eq!(variant("0x186C2"), "Code0x186C2");
        assert_eq!(variant("IDPSError"), "IDPSError");
        assert_eq!(variant("error_12"), "Error12");
    }
}
