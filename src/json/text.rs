//! The JSON Schema of a text.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::string::String;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use crate::tables::Locale;

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
