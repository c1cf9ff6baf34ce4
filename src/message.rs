use core::fmt;

use crate::shared::pack::Pack;
use crate::shared::record::{MessageRecord, Run};
use crate::source::Source;
use crate::store::handle;
use crate::table::Records;
use crate::tables::{self, Locale};
use crate::text::Text;

/// An iterator over the messages of an error. [`Entry::messages`](crate::Entry::messages) makes it.
#[derive(Clone, Debug)]
pub struct Messages {
    pack: Pack,
    locale: Locale,
    rest: Records<MessageRecord>,
    all: Records<MessageRecord>,
}

impl Messages {
    pub(crate) fn new(pack: Pack, run: Run, locale: Locale) -> Self {
        let records = tables::messages(pack).part(run).iter();
        Self { pack, locale, rest: records.clone(), all: records }
    }
}

impl Iterator for Messages {
    type Item = Message;

    fn next(&mut self) -> Option<Message> {
        loop {
            let Some(record) = self.rest.next() else {
                // Those in English follow those in the language itself.
                if self.locale == Locale::En {
                    return None;
                }
                self.locale = Locale::En;
                self.rest = self.all.clone();
                continue;
            };
            let text = Text::new(self.pack, record.text, self.locale);
            if !text.is_empty() {
                return Some(Message { text, source: Source(handle(self.pack, record.source)) });
            }
        }
    }
}

/// A literal sentence that the service shows.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Message {
    text: Text,
    source: Source,
}

impl Message {
    /// Returns the sentence.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.text.as_str()
    }

    /// Returns the language in which the service shows it.
    #[must_use]
    pub const fn locale(self) -> Locale {
        self.text.locale()
    }

    /// Returns where this wording is known from, and so since when at the latest.
    #[must_use]
    pub const fn source(self) -> Source {
        self.source
    }
}

impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Message").field(&self.as_str()).finish()
    }
}
