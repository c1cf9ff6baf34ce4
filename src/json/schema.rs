//! The JSON Schema of all that is written.

use schemars::Schema;

use super::brief::Screen;
use super::catalog::{Catalog, CatalogIndex, SCHEMA_VERSION};
use super::view::{View, Whole};
use crate::entry::Entry;

/// Returns the JSON Schema (draft 2020-12) of what [`Catalog`](crate::Catalog) serialises as.
///
/// It is checked in as `data/catalog.schema.json`. That of a [`CatalogIndex`](crate::CatalogIndex) is its
/// `#/$defs/Index`, that of a [`Runbook`](crate::Runbook) its `#/$defs/WholeEntry`, that of a [`Brief`](crate::Brief) its
/// `#/$defs/Brief`; with the feature `diagnose`, that
/// of a `Finding` is `#/$defs/Finding`, and that of a `PlanRunbook` `#/$defs/Plan`.
#[must_use]
pub fn json_schema() -> Schema {
    let mut generator = schemars::generate::SchemaSettings::draft2020_12().for_serialize().into_generator();
    generator.subschema_for::<CatalogIndex>();
    generator.subschema_for::<View<Whole, Entry>>();
    generator.subschema_for::<View<Whole, Screen<'static>>>();
    #[cfg(feature = "diagnose")]
    {
        generator.subschema_for::<found::Finding>();
        generator.subschema_for::<found::Plan>();
        generator.subschema_for::<View<Whole, super::brief::PlanScreen<'static>>>();
    }
    let mut schema = generator.into_root_schema_for::<Catalog>();
    schema.insert("$id".into(), std::format!("{}/schema/{SCHEMA_VERSION}", env!("CARGO_PKG_REPOSITORY")).into());
    schema
}

#[cfg(feature = "diagnose")]
mod found {
    use std::borrow::Cow;

    use schemars::{JsonSchema, SchemaGenerator, json_schema};

    use super::*;
    use crate::plan::PlanItem;
    use crate::recognition::{How, LeftOutMention, Mention, UnknownMention};
    use crate::tables::Locale;

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
