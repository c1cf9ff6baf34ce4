use core::fmt;

use crate::shared::pack::Handle;
use crate::shared::record::SourceRecord;
use crate::store::{all_of, neutral, referred, views};
use crate::tables::Locale;
use crate::text::Text;

/// Where something in the catalogue is known from: a document of Microsoft or a public issue, with its date.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Source(pub(crate) Handle);

views! { Source: sources, SourceRecord; }

impl Source {
    /// Returns all sources.
    #[must_use]
    pub fn all() -> AllSources {
        AllSources::new()
    }

    /// Returns the name of this source in the data.
    #[must_use]
    pub fn name(self) -> &'static str {
        neutral(self.0.pack(), self.record().name)
    }

    /// Returns what the source is called, in English.
    #[must_use]
    pub fn title(self) -> &'static str {
        neutral(self.0.pack(), self.record().title)
    }

    /// Returns the day of its state or publication, as YYYY-MM-DD.
    ///
    /// # Examples
    ///
    /// ```
    /// use azure_backup_errors::lookup;
    ///
    /// let entry = lookup("UserErrorGuestAgentStatusUnavailable")?;
    /// assert!(entry.sources().any(|source| source.date() == "2019-04-30"));
    /// # Ok::<(), azure_backup_errors::LookupError>(())
    /// ```
    #[must_use]
    pub fn date(self) -> &'static str {
        neutral(self.0.pack(), self.record().date)
    }

    /// Returns its address; a page of Microsoft Learn in the reader's language, which may be newer than [`date`](Self::date).
    #[must_use]
    pub fn url(self, locale: Locale) -> &'static str {
        Text::new(self.0.pack(), self.record().url, locale).as_str()
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Source").field(&self.title()).field(&self.date()).finish()
    }
}

all_of! {
    /// An iterator over all sources. [`Source::all`] makes it.
    AllSources of Source: sources
}

referred! {
    /// An iterator over where something is known from.
    Sources of Source
}
