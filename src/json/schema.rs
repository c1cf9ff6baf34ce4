//! The JSON Schema of all that is written.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::string::String;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::catalog::{Catalog, CatalogIndex, SCHEMA_VERSION};
use super::view::{View, Whole};
use crate::entry::Entry;
use crate::tables::Locale;

/// Returns the JSON Schema (draft 2020-12) of what [`Catalog`](crate::Catalog) serialises as.
///
/// It is checked in as `data/catalog.schema.json`. That of a [`CatalogIndex`](crate::CatalogIndex) is its
/// `#/$defs/Index`, and that of a [`Runbook`](crate::Runbook) its `#/$defs/WholeEntry`; with the feature `diagnose`, that
/// of a `Finding` is `#/$defs/Finding`, and that of a `PlanRunbook` `#/$defs/Plan`.
#[must_use]
pub fn json_schema() -> Schema {
    let mut generator = schemars::generate::SchemaSettings::draft2020_12().for_serialize().into_generator();
    generator.subschema_for::<CatalogIndex>();
    generator.subschema_for::<View<Whole, Entry>>();
    #[cfg(feature = "diagnose")]
    {
        generator.subschema_for::<found::Finding>();
        generator.subschema_for::<found::Plan>();
    }
    let mut schema = generator.into_root_schema_for::<Catalog>();
    schema.insert("$id".into(), std::format!("{}/schema/{SCHEMA_VERSION}", env!("CARGO_PKG_REPOSITORY")).into());
    schema
}

/// A text of a document in several languages.
pub(super) struct TextInLocales;

impl JsonSchema for TextInLocales {
    fn schema_name() -> Cow<'static, str> {
        "Text".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let text = generator.subschema_for::<String>();
        let by_locale: BTreeMap<_, _> = Locale::all().map(|locale| (locale.tag(), &text)).collect();
        json_schema!({
            "description": "A text: a string where it is the same in all languages of the document, and else an object \
                            with a text a language.",
            "anyOf": [
                text,
                {"type": "object", "properties": by_locale, "additionalProperties": false, "minProperties": 2},
            ],
        })
    }
}

#[cfg(feature = "diagnose")]
mod found {
    use super::*;
    use crate::plan::PlanItem;
    use crate::recognition::{How, LeftOutMention, Mention, UnknownMention};

    /// The schema of `crate::Finding`.
    pub(super) struct Finding;

    impl JsonSchema for Finding {
        fn schema_name() -> Cow<'static, str> {
            "Finding".into()
        }

        fn json_schema(generator: &mut SchemaGenerator) -> Schema {
            let any_of = [
                generator.subschema_for::<Mention<'_>>(),
                generator.subschema_for::<UnknownMention<'_>>(),
                generator.subschema_for::<LeftOutMention<'_>>(),
            ];
            json_schema!({
                "description": "What is found in a text: a mention of an entry, of a code that is not in the catalogue \
                                (`how` is `unknown`), or of an entry whose area the build leaves out (it has a `feature`).",
                "anyOf": any_of,
            })
        }
    }

    /// The schema of `crate::PlanRunbook`.
    pub(super) struct Plan;

    impl JsonSchema for Plan {
        fn schema_name() -> Cow<'static, str> {
            "Plan".into()
        }

        fn json_schema(generator: &mut SchemaGenerator) -> Schema {
            let items = generator.subschema_for::<View<Whole, PlanItem<'_>>>();
            json_schema!({
                "description": "What to check and to do about the errors that were found, in order.",
                "type": "array",
                "items": items,
            })
        }
    }

    impl JsonSchema for How {
        fn schema_name() -> Cow<'static, str> {
            "How".into()
        }

        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            let hows = [
                Self::Name,
                Self::Alias,
                Self::Number,
                Self::Message { locale: Locale::En },
                Self::NearMessage { locale: Locale::En, score: 100 },
            ];
            json_schema!({"description": "How an error was recognised.", "enum": hows.map(Self::as_str)})
        }
    }
}
