//! How a record is written, and the JSON Schema of it, both from one list of its fields.

use serde::ser::{Serialize, SerializeMap, Serializer};

/// What can stand in a field.
pub(super) trait Value: Serialize {
    /// Returns whether it is written; a whole record leaves out less.
    fn is_written(&self, _in_whole: bool) -> bool {
        true
    }

    /// Whether it is always written.
    #[cfg(feature = "schema")]
    fn is_required(_in_whole: bool) -> bool {
        true
    }

    #[cfg(feature = "schema")]
    fn schema(generator: &mut schemars::SchemaGenerator, in_whole: bool) -> schemars::Schema;
}

/// Writes records, a line a field. Behind the name of a record stands its [`Form`](super::view::Form), if it has several;
/// `@whole` marks what only a whole record has.
///
/// What is made is `Serialize` and, with the feature `schema`, `JsonSchema`. It does what the derives of serde and schemars
/// do, without what takes seconds to build (syn, serde_derive), and without a struct for what is only written.
macro_rules! records {
    ($(
        $(#[doc = $doc:literal])+
        $name:literal $(as $form:ident)?; impl[$($generics:tt)*] $type:ty = |$of:ident| {
            $($(#[doc = $field_doc:literal])* $(@$only:ident)? $field:ident = $value:expr;)+
        }
    )+) => {$(
        impl<$($generics)*> serde::ser::Serialize for $type {
            fn serialize<S: serde::ser::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use serde::ser::SerializeStruct;
                use $crate::json::record::{Value, is_of, is_whole};

                let $of = *self;
                let is_whole = is_whole!($($form)?);
                let mut len = 0;
                $(
                    let $field = ($value, is_of!(is_whole $(, $only)?));
                    let $field = ($field.1 && $field.0.is_written(is_whole), $field.0);
                    len += usize::from($field.0);
                )+
                let mut record = serializer.serialize_struct($name, len)?;
                $(if $field.0 {
                    record.serialize_field(stringify!($field), &$field.1)?;
                } else {
                    record.skip_field(stringify!($field))?;
                })+
                record.end()
            }
        }

        $crate::json::record::full! { impl[$($generics)*] $type: Self; }

        #[cfg(feature = "schema")]
        impl<$($generics)*> schemars::JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                $crate::json::record::schema_name!($name $(, $form)?)
            }

            #[allow(unused_variables, reason = "a field may be the same in all")]
            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                use $crate::json::record::{Fields, is_of, is_whole};

                let is_whole = is_whole!($($form)?);
                let mut fields = Fields::new(concat!($($doc),+), is_whole);
                $(if is_of!(is_whole $(, $only)?) {
                    fields.add(generator, stringify!($field), concat!($($field_doc),*), |$of: Self| $value);
                })+
                fields.finish()
            }
        }
    )+};
}
pub(super) use records;

/// Whether a record has a field.
macro_rules! is_of {
    ($is_whole:ident) => {
        true
    };
    ($is_whole:ident, whole) => {
        $is_whole
    };
}
pub(super) use is_of;

/// Whether a record is whole: what has no forms is.
macro_rules! is_whole {
    () => {
        true
    };
    ($form:ident) => {
        $form::IS_WHOLE
    };
}
pub(super) use is_whole;

#[cfg(feature = "schema")]
macro_rules! schema_name {
    ($name:literal) => {
        $name.into()
    };
    ($name:literal, $form:ident) => {
        if $form::IS_WHOLE { concat!("Whole", $name).into() } else { $name.into() }
    };
}
#[cfg(feature = "schema")]
pub(super) use schema_name;

/// The schema of a record, while its fields are gathered.
#[cfg(feature = "schema")]
pub(super) struct Fields {
    description: &'static str,
    is_whole: bool,
    properties: std::collections::BTreeMap<&'static str, schemars::Schema>,
    required: std::vec::Vec<&'static str>,
}

#[cfg(feature = "schema")]
impl Fields {
    pub(super) fn new(description: &'static str, is_whole: bool) -> Self {
        Self { description, is_whole, properties: Default::default(), required: Default::default() }
    }

    /// Adds a field with the type of what `value` returns.
    pub(super) fn add<T, V: Value>(
        &mut self,
        generator: &mut schemars::SchemaGenerator,
        name: &'static str,
        description: &'static str,
        _value: impl FnOnce(T) -> V,
    ) {
        let mut schema = V::schema(generator, self.is_whole);
        if !description.is_empty() {
            schema.insert("description".into(), description.trim().into());
        }
        self.properties.insert(name, schema);
        if V::is_required(self.is_whole) {
            self.required.push(name);
        }
    }

    pub(super) fn finish(self) -> schemars::Schema {
        let Self { description, properties, required, .. } = self;
        schemars::json_schema!({
            "description": description.trim(),
            "type": "object",
            "properties": properties,
            "required": required,
        })
    }
}

/// Values that say something whatever they are, with the types of their schemas.
macro_rules! full {
    ($(impl[$($generics:tt)*] $type:ty: $schema:ty;)+) => {$(
        impl<$($generics)*> $crate::json::record::Value for $type {
            #[cfg(feature = "schema")]
            fn schema(generator: &mut schemars::SchemaGenerator, _in_whole: bool) -> schemars::Schema {
                generator.subschema_for::<$schema>()
            }
        }
    )+};
}
pub(super) use full;

full! {
    impl[] &str: std::string::String;
    impl[] bool: bool;
    impl[] u8: u8;
    impl[] u16: u16;
    impl[] u32: u32;
    impl[] u64: u64;
    impl[] usize: usize;
}

/// Null in a whole record.
impl<T: Value> Value for Option<T> {
    fn is_written(&self, in_whole: bool) -> bool {
        in_whole || self.is_some()
    }

    #[cfg(feature = "schema")]
    fn is_required(in_whole: bool) -> bool {
        in_whole
    }

    #[cfg(feature = "schema")]
    fn schema(generator: &mut schemars::SchemaGenerator, in_whole: bool) -> schemars::Schema {
        let schema = T::schema(generator, in_whole);
        if in_whole { schemars::json_schema!({"anyOf": [schema, {"type": "null"}]}) } else { schema }
    }
}

/// Left out where there is none, in a whole record too.
#[derive(Clone, Copy)]
pub(super) struct Maybe<T>(pub(super) Option<T>);

impl<T: Serialize> Serialize for Maybe<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<T: Value> Value for Maybe<T> {
    fn is_written(&self, _in_whole: bool) -> bool {
        self.0.is_some()
    }

    #[cfg(feature = "schema")]
    fn is_required(_in_whole: bool) -> bool {
        false
    }

    #[cfg(feature = "schema")]
    fn schema(generator: &mut schemars::SchemaGenerator, in_whole: bool) -> schemars::Schema {
        T::schema(generator, in_whole)
    }
}

/// A list. It is streamed: nothing is collected first.
#[derive(Clone, Copy)]
pub(super) struct List<I>(pub(super) I);

impl<I: Iterator<Item: Serialize> + Clone> Serialize for List<I> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.clone())
    }
}

impl<I: Iterator<Item: Value> + Clone> Value for List<I> {
    fn is_written(&self, in_whole: bool) -> bool {
        in_whole || self.0.clone().next().is_some()
    }

    #[cfg(feature = "schema")]
    fn is_required(in_whole: bool) -> bool {
        in_whole
    }

    #[cfg(feature = "schema")]
    fn schema(generator: &mut schemars::SchemaGenerator, in_whole: bool) -> schemars::Schema {
        let items = I::Item::schema(generator, in_whole);
        schemars::json_schema!({"type": "array", "items": items})
    }
}

/// Records by their names. They are streamed too.
#[derive(Clone, Copy)]
pub(super) struct ByName<I>(pub(super) I);

impl<T: Serialize, I: Iterator<Item = (&'static str, T)> + Clone> Serialize for ByName<I> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        self.0.clone().try_for_each(|(name, record)| map.serialize_entry(name, &record))?;
        map.end()
    }
}

impl<T: Value, I: Iterator<Item = (&'static str, T)> + Clone> Value for ByName<I> {
    fn is_written(&self, _in_whole: bool) -> bool {
        self.0.clone().next().is_some()
    }

    #[cfg(feature = "schema")]
    fn is_required(_in_whole: bool) -> bool {
        false
    }

    #[cfg(feature = "schema")]
    fn schema(generator: &mut schemars::SchemaGenerator, in_whole: bool) -> schemars::Schema {
        let records = T::schema(generator, in_whole);
        schemars::json_schema!({"type": "object", "additionalProperties": records})
    }
}

/// Written in every form, whatever is in it.
#[derive(Clone, Copy)]
pub(super) struct Always<T>(pub(super) T);

impl<T: Serialize> Serialize for Always<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<T: Value> Value for Always<T> {
    #[cfg(feature = "schema")]
    fn schema(generator: &mut schemars::SchemaGenerator, in_whole: bool) -> schemars::Schema {
        T::schema(generator, in_whole)
    }
}
