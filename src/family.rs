use core::fmt;

use crate::spelling;

use crate::record::{FamilyRecord, compared_by_record, name, numbered};
use crate::tables::{FAMILIES, Locale};
use crate::text::Text;

/// What the beginning of an error code says, even if the code itself is not known.
#[derive(Clone, Copy)]
pub struct Family(&'static FamilyRecord);

impl Family {
    /// Returns all families.
    pub fn iter() -> impl ExactSizeIterator<Item = Self> + Clone {
        FAMILIES.iter().map(Self)
    }

    /// Returns the family of a code: the one with the longest prefix that it begins with, in any case.
    ///
    /// What stands around the code makes no difference, as in [`lookup`](crate::lookup).
    #[must_use]
    pub fn of(code: &str) -> Option<Self> {
        let code = spelling::trim(code);
        // The longest prefixes come first.
        Self::iter().find(|family| spelling::starts_with(code, family.prefix()))
    }

    /// Returns what the codes of this family begin with.
    #[must_use]
    pub fn prefix(self) -> &'static str {
        name(self.0.prefix)
    }

    /// Returns whether other words than codes of Azure Backup begin so, and a sign of Azure Backup is needed beside it.
    #[must_use]
    pub const fn needs_context(self) -> bool {
        self.0.needs_context
    }

    /// Returns what the family is, in a few words.
    #[must_use]
    pub fn title(self, locale: Locale) -> Text {
        Text::new(self.0.title, locale)
    }

    /// Returns what its codes have in common, in one paragraph.
    #[must_use]
    pub fn summary(self, locale: Locale) -> Text {
        Text::new(self.0.summary, locale)
    }

    /// Returns the official page to look for one of its codes, in the reader's language.
    #[must_use]
    pub fn docs_url(self, locale: Locale) -> &'static str {
        Text::new(self.0.docs, locale).as_str()
    }
}

numbered!(Family: FAMILIES);
compared_by_record!(Family);

impl fmt::Debug for Family {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Family").field(&self.prefix()).finish()
    }
}
