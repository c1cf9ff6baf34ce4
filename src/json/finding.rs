//! The JSON of what is found in a text.

use alloc::borrow::Cow;
use alloc::string::String;

use serde::ser::{Serialize, Serializer};

use super::view::lists;
#[cfg(feature = "schema")]
use crate::recognition::How;
use crate::recognition::{Finding, LeftOutMention, Mention, Place, UnknownMention};
use crate::shared::kinds::Area;
use crate::tables::{ErrorCode, Locale};

impl Serialize for Finding<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Self::Known(mention) => FindingJson::Known(MentionJson::new(mention)),
            Self::Unknown(mention) => FindingJson::Unknown(UnknownMentionJson::new(mention)),
            Self::LeftOut(mention) => FindingJson::LeftOut(LeftOutMentionJson::new(mention)),
        }
        .serialize(serializer)
    }
}

impl Serialize for Mention<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        MentionJson::new(*self).serialize(serializer)
    }
}

impl Serialize for UnknownMention<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        UnknownMentionJson::new(*self).serialize(serializer)
    }
}

/// What is found in a text: a mention of an entry, of a code that is not in the catalogue (`how` is `unknown`), or of an entry whose area the
/// build leaves out (it has a `feature`).
#[derive(serde::Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Finding"))]
pub(super) enum FindingJson<'t> {
    Known(MentionJson<'t>),
    Unknown(UnknownMentionJson<'t>),
    LeftOut(LeftOutMentionJson<'t>),
}

/// A mention of an entry in a text.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Mention"))]
pub(super) struct MentionJson<'t> {
    /// The key of the entry.
    key: &'static str,
    /// The name of the entry.
    name: &'static str,
    /// The error code of the entry, or null for an error that shows a message but no code.
    #[cfg_attr(feature = "schema", schemars(with = "Option<std::string::String>"))]
    code: Option<ErrorCode>,
    /// What tells the entry from the others of its code, or null if there are none.
    case: Option<&'static str>,
    /// How the error was recognised.
    #[cfg_attr(feature = "schema", schemars(extend("enum" = HOWS)))]
    how: &'static str,
    /// The language of the message, or null if it was not recognised by one.
    locale: Option<Locale>,
    /// How much of the message is the same, in percent; 100 for everything but what is only near.
    score: u8,
    place: PlaceJson,
    /// The part of the text, as it stands there; what is not UTF-8 is replaced.
    text: Cow<'t, str>,
}

/// A mention of a code that looks like one of Azure Backup's, but is not in the catalogue.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "UnknownMention"))]
pub(super) struct UnknownMentionJson<'t> {
    /// The code, as it stands in the text.
    code: &'t str,
    /// Always `unknown`.
    #[cfg_attr(feature = "schema", schemars(extend("const" = UNKNOWN)))]
    how: &'static str,
    /// What the codes of its family begin with.
    family: &'static str,
    /// Known codes that are spelled nearly so, the nearest first.
    #[serde(serialize_with = "suggestions")]
    #[cfg_attr(feature = "schema", schemars(with = "std::vec::Vec<std::string::String>"))]
    suggestions: UnknownMention<'t>,
    place: PlaceJson,
}

/// A mention of a known error whose area the build leaves out.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "LeftOutMention"))]
pub(super) struct LeftOutMentionJson<'t> {
    /// The key of the entry.
    key: &'static str,
    /// The name of the entry.
    name: &'static str,
    /// The error code of the entry, or null for an error that shows a message but no code.
    #[cfg_attr(feature = "schema", schemars(with = "Option<std::string::String>"))]
    code: Option<ErrorCode>,
    area: Area,
    /// The cargo feature that brings the area.
    feature: &'static str,
    /// How the error was recognised.
    #[cfg_attr(feature = "schema", schemars(extend("enum" = HOWS)))]
    how: &'static str,
    place: PlaceJson,
    /// The part of the text, as it stands there; what is not UTF-8 is replaced.
    text: Cow<'t, str>,
}

/// Where something stands in a text.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Place"))]
struct PlaceJson {
    /// Where it begins, in bytes from the beginning of the whole text.
    start: usize,
    /// Where what follows it begins, in bytes from the beginning of the whole text.
    end: usize,
    /// The line on which it begins, from 1.
    line: usize,
}

/// What `how` says of a code that is not in the catalogue.
const UNKNOWN: &str = "unknown";

/// What `how` says of a mention of an entry.
#[cfg(feature = "schema")]
const HOWS: [&str; 5] = [
    How::Name.as_str(),
    How::Alias.as_str(),
    How::Number.as_str(),
    How::Message { locale: Locale::En }.as_str(),
    How::NearMessage { locale: Locale::En, score: 100 }.as_str(),
];

impl<'t> MentionJson<'t> {
    fn new(mention: Mention<'t>) -> Self {
        let (entry, how) = (mention.entry(), mention.how());
        Self {
            key: entry.key(),
            name: entry.name(),
            code: entry.code(),
            case: entry.case(),
            how: how.as_str(),
            locale: how.locale(),
            score: how.score(),
            place: PlaceJson::new(mention.place()),
            text: String::from_utf8_lossy(mention.place().text()),
        }
    }
}

impl<'t> UnknownMentionJson<'t> {
    fn new(mention: UnknownMention<'t>) -> Self {
        Self {
            code: mention.as_str(),
            how: UNKNOWN,
            family: mention.family().prefix(),
            suggestions: mention,
            place: PlaceJson::new(mention.place()),
        }
    }
}

impl<'t> LeftOutMentionJson<'t> {
    fn new(mention: LeftOutMention<'t>) -> Self {
        let entry = mention.entry();
        Self {
            key: entry.key(),
            name: entry.name(),
            code: entry.code(),
            area: entry.area(),
            feature: entry.feature(),
            how: mention.how().as_str(),
            place: PlaceJson::new(mention.place()),
            text: String::from_utf8_lossy(mention.place().text()),
        }
    }
}

impl PlaceJson {
    fn new(place: Place<'_>) -> Self {
        let range = place.range();
        Self { start: range.start, end: range.end, line: place.line() }
    }
}

lists! {
    suggestions(mention: UnknownMention<'_>) => mention.suggestions().map(ErrorCode::as_str);
}
