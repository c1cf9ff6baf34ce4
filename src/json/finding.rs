//! The JSON of what is found in a text.

use alloc::borrow::Cow;
use alloc::string::String;

use serde::ser::{Serialize, Serializer};

use super::record::{List, Value, full, records};
use crate::entry::Entry;
use crate::family::Family;
use crate::recognition::{Finding, How, LeftOutMention, Mention, Place, Quoted, Report, UnknownMention};
use crate::tables::ErrorCode;

impl Serialize for Finding<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Known(mention) => mention.serialize(serializer),
            Self::Unknown(mention) => mention.serialize(serializer),
            Self::LeftOut(mention) => mention.serialize(serializer),
        }
    }
}

records! {
    /// A mention of an entry in a text.
    "Mention"; impl['t] Mention<'t> = |mention| {
        /// The key of the entry.
        key = mention.entry().key();
        /// The name of the entry.
        name = mention.entry().name();
        /// The error code of the entry, or null for an error that shows a message but no code.
        code = mention.entry().code();
        /// What tells the entry from the others of its code, or null if there are none.
        case = mention.entry().case();
        /// How the error was recognised.
        how = mention.how();
        /// The language of the message, or null if it was not recognised by one.
        locale = mention.how().locale();
        /// How much of the message is the same, in percent; 100 for everything but what is only near.
        score = mention.how().score();
        place = mention.place();
        /// The part of the text, as it stands there; what is not UTF-8 is replaced.
        text = String::from_utf8_lossy(mention.place().text());
    }

    /// A failure that is not in the catalogue: a code that looks like one of Azure Backup's, or what a text that speaks of
    /// Azure Backup reports as one.
    "UnknownMention"; impl['t] UnknownMention<'t> = |mention| {
        /// The code or number, as it stands in the text; the message of a failure without one.
        code = mention.as_str();
        /// Always `unknown`.
        how = Unknown;
        /// What the codes of its family begin with, or null if it begins like none.
        family = mention.family().map(Family::prefix);
        /// The key of the first entry with this code, if it is known but stands with another message; or null.
        refuted = mention.refuted().map(Entry::key);
        report = mention.report();
        /// Known codes that are spelled nearly so, the nearest first.
        suggestions = List(mention.suggestions().map(ErrorCode::as_str));
        place = mention.place();
    }

    /// What a text itself says of a failure.
    "Report"; impl['t] Report<'t> = |report| {
        /// The code or number that stands beside what was found, if it isn't that; or null.
        code = report.code();
        /// What the failure is called, or null.
        title = report.title();
        /// The message, or null.
        message = report.message();
        /// What the service advises.
        recommendations = List(report.recommendations());
    }

    /// A mention of a known error whose area the build leaves out.
    "LeftOutMention"; impl['t] LeftOutMention<'t> = |mention| {
        /// The key of the entry.
        key = mention.entry().key();
        /// The name of the entry.
        name = mention.entry().name();
        /// The error code of the entry, or null for an error that shows a message but no code.
        code = mention.entry().code();
        area = mention.entry().area();
        /// The cargo feature that brings the area.
        feature = mention.entry().feature();
        /// How the error was recognised.
        how = mention.how();
        place = mention.place();
        /// The part of the text, as it stands there; what is not UTF-8 is replaced.
        text = String::from_utf8_lossy(mention.place().text());
    }

    /// Where something stands in a text.
    "Place"; impl['t] Place<'t> = |place| {
        /// Where it begins, in bytes from the beginning of the whole text.
        start = place.range().start;
        /// Where what follows it begins, in bytes from the beginning of the whole text.
        end = place.range().end;
        /// The line on which it begins, from 1.
        line = place.line();
    }
}

full! {
    impl[] Cow<'_, str>: String;
    impl[] How: Self;
    impl['t] Quoted<'t>: String;
}

/// Without what escapes them in the text.
impl Serialize for Quoted<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Serialize for How {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

const UNKNOWN: &str = "unknown";

/// What `how` says of a code that is not in the catalogue.
#[derive(Clone, Copy)]
struct Unknown;

impl Serialize for Unknown {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(UNKNOWN)
    }
}

impl Value for Unknown {
    #[cfg(feature = "schema")]
    fn schema(_: &mut schemars::SchemaGenerator, _in_whole: bool) -> schemars::Schema {
        schemars::json_schema!({"const": UNKNOWN})
    }
}
