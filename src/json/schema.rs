//! The JSON Schema of all that is written.

use super::catalog::CatalogJson;
#[cfg(feature = "diagnose")]
use super::{finding::FindingJson, plan::PlanJson};

/// Returns the JSON Schema (draft 2020-12) of what [`Catalog`](crate::Catalog) serialises as.
///
/// It is checked in as `data/catalog.schema.json`. The schema of a [`Runbook`](crate::Runbook) is its `#/$defs/Entry`;
/// with the feature `diagnose`, that of a `Finding` is `#/$defs/Finding`, and that of a `PlanRunbook` `#/$defs/Plan`.
#[must_use]
pub fn json_schema() -> schemars::Schema {
    let generator = schemars::generate::SchemaSettings::draft2020_12().for_serialize().into_generator();
    #[cfg(feature = "diagnose")]
    let generator = {
        let mut generator = generator;
        generator.subschema_for::<FindingJson<'_>>();
        generator.subschema_for::<PlanJson<'_>>();
        generator
    };
    generator.into_root_schema_for::<CatalogJson>()
}
