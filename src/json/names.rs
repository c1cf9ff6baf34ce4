//! The JSON of what has a name, which is also read: codes, languages, the small enums.

use serde::de::{self, Deserialize, Deserializer, Visitor};
use serde::ser::{Serialize, Serializer};

use super::record::{Value, full};
use crate::shared::kinds::{
    Area, BlockKind, CommandLanguage, Component, Effect, Fault, NumberSystem, Os, Placeholder, Retry, SolutionOrder,
    SpanKind, Status,
};
use crate::tables::{ErrorCode, Locale};

/// Serialises as its name and deserialises by looking the name up.
macro_rules! by_name {
    ($($kind:ty, $what:literal, |$value:ident| $name:expr;)+) => {$(
        impl Serialize for $kind {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let $value = *self;
                serializer.serialize_str($name)
            }
        }

        impl<'de> Deserialize<'de> for $kind {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Name;

                impl Visitor<'_> for Name {
                    type Value = $kind;

                    fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                        f.write_str($what)
                    }

                    fn visit_str<E: de::Error>(self, name: &str) -> Result<Self::Value, E> {
                        name.parse().map_err(E::custom)
                    }
                }

                deserializer.deserialize_str(Name)
            }
        }
    )+};
}

by_name! {
    ErrorCode, "the name of an Azure Backup error code", |code| code.as_str();
    Locale, "the tag of a language of the catalogue", |locale| locale.tag();
    Area, "the name of an area", |kind| kind.as_str();
    Component, "the name of a component", |kind| kind.as_str();
    Effect, "what an error means for the restore point", |kind| kind.as_str();
    Os, "`any`, `windows` or `linux`", |kind| kind.as_str();
    Fault, "`user`, `service` or `unknown`", |kind| kind.as_str();
    NumberSystem, "the name of a number system", |kind| kind.as_str();
    Retry, "`after-fix`, `later` or `no`", |kind| kind.as_str();
    Status, "`current`, `renamed` or `retired`", |kind| kind.as_str();
    SolutionOrder, "`in-order`, `until-fixed`, `one-of` or `where-it-applies`", |kind| kind.as_str();
    BlockKind, "the kind of a block", |kind| kind.as_str();
    CommandLanguage, "the language of a command", |kind| kind.as_str();
    SpanKind, "the kind of a span", |kind| kind.as_str();
    Placeholder, "the name of a placeholder", |kind| kind.as_str();
}

full! {
    impl[] ErrorCode: std::string::String;
    impl[] Locale: Self;
    impl[] Area: Self;
    impl[] Component: Self;
    impl[] Effect: Self;
    impl[] Fault: Self;
    impl[] NumberSystem: Self;
    impl[] Retry: Self;
    impl[] Status: Self;
    impl[] SolutionOrder: Self;
    impl[] BlockKind: Self;
    impl[] CommandLanguage: Self;
    impl[] SpanKind: Self;
}

/// Left out where it makes no difference.
impl Value for Os {
    fn is_written(&self, in_whole: bool) -> bool {
        in_whole || *self != Self::Any
    }

    #[cfg(feature = "schema")]
    fn is_required(in_whole: bool) -> bool {
        in_whole
    }

    #[cfg(feature = "schema")]
    fn schema(generator: &mut schemars::SchemaGenerator, _in_whole: bool) -> schemars::Schema {
        generator.subschema_for::<Self>()
    }
}
