use core::fmt;
use core::ops::Range;

use super::report::Report;
use crate::entry::Entry;
use crate::family::Family;
use crate::left_out::LeftOut;
use crate::suggest::{Suggestions, suggest};
use crate::tables::Locale;

/// What [`scan`](crate::scan) finds in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Finding<'t> {
    /// A mention of an error of the catalogue.
    Known(Mention<'t>),
    /// A code that looks like one of Azure Backup's, but is not in the catalogue.
    Unknown(UnknownMention<'t>),
    /// A mention of a known error whose area this build leaves out.
    LeftOut(LeftOutMention<'t>),
}

impl<'t> Finding<'t> {
    /// Returns the mention of a known error, if it is one.
    #[must_use]
    pub const fn known(self) -> Option<Mention<'t>> {
        match self {
            Self::Known(mention) => Some(mention),
            Self::Unknown(_) | Self::LeftOut(_) => None,
        }
    }

    /// Returns the mention of an unknown code, if it is one.
    ///
    /// # Examples
    ///
    /// ```
    /// use azure_backup_errors::{Finding, scan};
    ///
    /// let unknown = scan("Code: UserErrorOfTomorrow").find_map(Finding::unknown).unwrap();
    /// assert_eq!(unknown.as_str(), "UserErrorOfTomorrow");
    /// ```
    #[must_use]
    pub const fn unknown(self) -> Option<UnknownMention<'t>> {
        match self {
            Self::Known(_) | Self::LeftOut(_) => None,
            Self::Unknown(mention) => Some(mention),
        }
    }

    /// Returns the place of what was found.
    #[must_use]
    pub const fn place(self) -> Place<'t> {
        match self {
            Self::Known(mention) => mention.place,
            Self::Unknown(mention) => mention.place,
            Self::LeftOut(mention) => mention.place,
        }
    }
}

/// Where something stands in a text.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Place<'t> {
    pub(super) start: usize,
    pub(super) line: usize,
    pub(super) text: &'t [u8],
}

impl<'t> Place<'t> {
    /// Returns the range in bytes, counted from the beginning of the whole text.
    #[must_use]
    pub const fn range(self) -> Range<usize> {
        self.start..self.start.saturating_add(self.text.len())
    }

    /// Returns the line on which it begins, from 1.
    #[must_use]
    pub const fn line(self) -> usize {
        self.line
    }

    /// Returns the part of the text, as it stands there. It may be broken by line ends, and need not be UTF-8.
    #[must_use]
    pub const fn text(self) -> &'t [u8] {
        self.text
    }
}

impl fmt::Debug for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} on line {}: \"{}\"", self.range(), self.line, self.text.escape_ascii())
    }
}

/// A mention of a known error in a text.
///
/// A name with several meanings, and a message that several codes share, give a mention for each entry, one behind the
/// other, at the same place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Mention<'t> {
    pub(super) entry: Entry,
    pub(super) how: How,
    pub(super) place: Place<'t>,
}

impl<'t> Mention<'t> {
    /// Returns the entry of the error.
    #[must_use]
    pub const fn entry(self) -> Entry {
        self.entry
    }

    /// Returns how the error was recognised.
    #[must_use]
    pub const fn how(self) -> How {
        self.how
    }

    /// Returns where it is mentioned.
    #[must_use]
    pub const fn place(self) -> Place<'t> {
        self.place
    }
}

/// How an error was recognised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum How {
    /// By its name, as the service spells it, in any case.
    Name,
    /// By another spelling of its name.
    Alias,
    /// By a number that Azure shows, where one of an error is expected.
    Number,
    /// By its message.
    Message {
        /// The language of the message.
        locale: Locale,
    },
    /// By something near its message, where nothing better was found.
    NearMessage {
        /// The language of the message.
        locale: Locale,
        /// How many of its words are the same, in percent.
        score: u8,
    },
}

impl How {
    /// Returns the name of this way: `name`, `alias`, `number`, `message`, `near-message`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Alias => "alias",
            Self::Number => "number",
            Self::Message { .. } => "message",
            Self::NearMessage { .. } => "near-message",
        }
    }

    /// Returns the language of a message.
    #[must_use]
    pub const fn locale(self) -> Option<Locale> {
        match self {
            Self::Message { locale } | Self::NearMessage { locale, .. } => Some(locale),
            _ => None,
        }
    }

    /// Returns how much of a message is the same, in percent; 100 for everything but what is only near.
    #[must_use]
    pub const fn score(self) -> u8 {
        match self {
            Self::NearMessage { score, .. } => score,
            _ => 100,
        }
    }
}

impl fmt::Display for How {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// A failure in a text that is not in the catalogue: a code that looks like one of Azure Backup's, or what a text that
/// speaks of Azure Backup reports as one.
///
/// Its place is that of the code or number; where there is none, that of the message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UnknownMention<'t> {
    pub(super) family: Option<Family>,
    pub(super) refuted: Option<Entry>,
    pub(super) report: Report<'t>,
    pub(super) place: Place<'t>,
}

impl<'t> UnknownMention<'t> {
    /// Returns what stands at its place: the code or number, or the message of a failure without one.
    #[must_use]
    pub fn as_str(self) -> &'t str {
        // Only ASCII letters and digits are taken for a code.
        core::str::from_utf8(self.place.text).unwrap_or_default()
    }

    /// Returns what the beginning of the code says, if it is that of a family.
    #[must_use]
    pub const fn family(self) -> Option<Family> {
        self.family
    }

    /// Returns the first entry that has this code, if it is known but stands with a message that none of its entries has:
    /// other services use the code for something else.
    ///
    /// # Examples
    ///
    /// ```
    /// use azure_backup_errors::{Finding, scan};
    ///
    /// let answer = r#"Microsoft.RecoveryServices: {"code":"ResourceNotFound","message":"There is no such policy, and never was."}"#;
    /// let [Finding::Unknown(unknown)] = scan(answer).collect::<Vec<_>>()[..] else { panic!() };
    /// assert_eq!(unknown.refuted().unwrap().name(), "ResourceNotFound");
    /// assert_eq!(unknown.report().message().unwrap().to_string(), "There is no such policy, and never was.");
    /// ```
    #[must_use]
    pub const fn refuted(self) -> Option<Entry> {
        self.refuted
    }

    /// Returns what the text itself says of the failure.
    #[must_use]
    pub const fn report(self) -> Report<'t> {
        self.report
    }

    /// Returns known codes that are spelled nearly so, the nearest first. O(n) in the number of names.
    #[must_use]
    pub fn suggestions(self) -> Suggestions {
        suggest(self.as_str())
    }

    /// Returns where it is mentioned.
    #[must_use]
    pub const fn place(self) -> Place<'t> {
        self.place
    }
}

/// A mention of a known error whose area this build leaves out: a name or a number, as messages are left out too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct LeftOutMention<'t> {
    pub(super) entry: LeftOut,
    pub(super) how: How,
    pub(super) place: Place<'t>,
}

impl<'t> LeftOutMention<'t> {
    /// Returns what is known of the entry, and the cargo feature that brings it.
    #[must_use]
    pub const fn entry(self) -> LeftOut {
        self.entry
    }

    /// Returns how the error was recognised.
    #[must_use]
    pub const fn how(self) -> How {
        self.how
    }

    /// Returns where it is mentioned.
    #[must_use]
    pub const fn place(self) -> Place<'t> {
        self.place
    }
}
