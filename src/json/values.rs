//! The JSON of what a text tells about itself.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::record::Value;
use crate::values::Values;

impl Serialize for Values {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut values = serializer.serialize_map(Some(self.iter().count()))?;
        self.iter().try_for_each(|(placeholder, value)| values.serialize_entry(placeholder.as_str(), value))?;
        values.end()
    }
}

impl Value for &Values {
    #[cfg(feature = "schema")]
    fn schema(_: &mut schemars::SchemaGenerator, _in_whole: bool) -> schemars::Schema {
        let names =
            crate::Placeholder::ALL.iter().map(|placeholder| placeholder.as_str()).collect::<std::vec::Vec<_>>();
        schemars::json_schema!({
            "type": "object",
            "propertyNames": {"enum": names},
            "additionalProperties": {"type": "string"},
        })
    }
}
