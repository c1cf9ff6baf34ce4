use core::fmt;

use crate::record::{Run, SourceRecord, compared_by_record, name, numbered};
use crate::tables::{Locale, REFS, SOURCES};
use crate::text::Text;

/// Where something in the catalogue is known from: a document of Microsoft or a public issue, with its date.
#[derive(Clone, Copy)]
pub struct Source(&'static SourceRecord);

impl Source {
    pub(crate) fn at(number: u16) -> Option<Self> {
        SOURCES.get(usize::from(number)).map(Self)
    }

    pub(crate) fn of(run: Run) -> impl Iterator<Item = Self> + Clone {
        run.of(&REFS).iter().filter_map(|&number| Self::at(number))
    }

    /// Returns the short name of this source in the data.
    #[must_use]
    pub fn id(self) -> &'static str {
        name(self.0.id)
    }

    /// Returns what the source is called, in English.
    #[must_use]
    pub fn title(self) -> &'static str {
        name(self.0.title)
    }

    /// Returns the day of its state or publication, as YYYY-MM-DD.
    #[must_use]
    pub fn date(self) -> &'static str {
        name(self.0.date)
    }

    /// Returns its address; a page of Microsoft Learn in the reader's language, which may be newer than [`date`](Self::date).
    #[must_use]
    pub fn url(self, locale: Locale) -> &'static str {
        Text::new(self.0.url, locale).as_str()
    }
}

numbered!(Source: SOURCES);
compared_by_record!(Source);

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Source").field(&self.title()).field(&self.date()).finish()
    }
}
