//! Makes `data/catalog.schema.json` from the types of the library. `cargo run -p bake` runs it.

use azure_backup_errors::json_schema;

fn main() -> serde_json::Result<()> {
    println!("{}", serde_json::to_string_pretty(&json_schema())?);
    Ok(())
}
