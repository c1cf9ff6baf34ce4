//! The JSON of entries, of the whole catalogue, and of what is found in a text.
//!
//! The lists of fields in `records!` are what is written and what the JSON Schema is made from, so that the two cannot
//! part. All of it is streamed from the tables; nothing is collected first.

mod block;
mod brief;
mod catalog;
mod cause;
mod entry;
#[cfg(feature = "diagnose")]
mod finding;
mod names;
#[cfg(feature = "diagnose")]
mod plan;
mod record;
#[cfg(feature = "schema")]
mod schema;
#[cfg(feature = "schema")]
mod text;
mod values;
mod view;

pub use catalog::{Catalog, CatalogIndex, SCHEMA_VERSION};
#[cfg(feature = "schema")]
pub use schema::json_schema;

/// The JSON Schema (draft 2020-12) of what [`Catalog`] serialises as: the text of `data/catalog.schema.json`.
///
/// With the feature `schema`, `json_schema` makes it from the types.
pub const JSON_SCHEMA: &str = include_str!("../../data/catalog.schema.json");
