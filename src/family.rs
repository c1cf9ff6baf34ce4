use core::fmt;

use crate::shared::pack::Handle;
use crate::shared::record::FamilyRecord;
use crate::spelling::{starts_with, trim};
use crate::store::{all_of, neutral, views};
use crate::tables::Locale;
use crate::text::Text;

/// What the beginning of an error code says, even if the code itself is not known.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Family(Handle);

views! { Family: families, FamilyRecord; }

impl Family {
    /// Returns all families.
    #[must_use]
    pub fn all() -> AllFamilies {
        AllFamilies::new()
    }

    /// Returns the family of a code: the one with the longest prefix that it begins with, in any case.
    ///
    /// What stands around the code makes no difference, as in [`lookup`](crate::lookup).
    ///
    /// # Examples
    ///
    /// ```
    /// use azure_backup_errors::{Family, Locale};
    ///
    /// let family = Family::of("UserErrorOfTomorrow").unwrap();
    /// println!("{}: {}", family.prefix(), family.summary(Locale::En));
    /// assert!(Family::of("printer on fire").is_none());
    /// ```
    #[must_use]
    pub fn of(code: &str) -> Option<Self> {
        let code = trim(code);
        // The longest prefixes come first.
        Self::all().find(|family| starts_with(code, family.prefix()))
    }

    /// Returns the name of this family in the data.
    #[must_use]
    pub fn name(self) -> &'static str {
        neutral(self.0.pack(), self.record().name)
    }

    /// Returns what the codes of this family begin with.
    #[must_use]
    pub fn prefix(self) -> &'static str {
        neutral(self.0.pack(), self.record().prefix)
    }

    /// Returns whether other words than codes of Azure Backup begin so, and a sign of Azure Backup is needed beside it.
    #[must_use]
    pub fn needs_context(self) -> bool {
        self.record().needs_context
    }

    /// Returns what the family is, in a few words.
    #[must_use]
    pub fn title(self, locale: Locale) -> Text {
        Text::new(self.0.pack(), self.record().title, locale)
    }

    /// Returns what its codes have in common, in one paragraph.
    #[must_use]
    pub fn summary(self, locale: Locale) -> Text {
        Text::new(self.0.pack(), self.record().summary, locale)
    }

    /// Returns the official page to look for one of its codes, in the reader's language.
    #[must_use]
    pub fn docs_url(self, locale: Locale) -> &'static str {
        Text::new(self.0.pack(), self.record().docs, locale).as_str()
    }
}

impl fmt::Display for Family {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl fmt::Debug for Family {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Family").field(&self.prefix()).finish()
    }
}

all_of! {
    /// An iterator over all families, those with the longest prefix first. [`Family::all`] makes it.
    AllFamilies of Family: families
}
