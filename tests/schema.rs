//! The export keeps to its JSON Schema, and the schema that is checked in is that of the types.

use std::fs;
use std::path::Path;

use azure_backup_errors::{Catalog, Locale, Os, entries, json_schema};
use once_cell::sync::Lazy;
use serde_json::{Value, json};

const FILE: &str = "data/catalog.schema.json";

static SCHEMA: Lazy<Value> = Lazy::new(|| {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(FILE);
    serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap()
});

#[test]
fn the_checked_in_schema_is_that_of_the_types() {
    assert_eq!(
        *SCHEMA,
        serde_json::to_value(json_schema()).unwrap(),
        "{FILE} is stale: run `cargo run --example export -- --schema > {FILE}`"
    );
}

fn mistakes(schema: &Value, instance: &Value) -> Vec<String> {
    let validator = jsonschema::validator_for(schema).unwrap();
    validator.iter_errors(instance).map(|error| format!("{} at {}", error, error.instance_path())).collect()
}

#[test]
fn the_export_keeps_to_the_schema() {
    for locale in Locale::all() {
        let export = serde_json::to_value(Catalog::new(locale)).unwrap();
        assert_eq!(mistakes(&SCHEMA, &export), Vec::<String>::new());
        assert_eq!(export["locale"], locale.tag());
        assert_eq!(export["entries"].as_array().unwrap().len(), entries().len());
    }
}

#[test]
fn one_entry_keeps_to_the_schema_of_an_entry() {
    let mut schema = SCHEMA.clone();
    let entry = schema["$defs"]["Entry"].clone();
    schema["properties"] = entry["properties"].clone();
    schema["required"] = entry["required"].clone();
    for entry in entries() {
        for os in [Os::Any, Os::Windows, Os::Linux] {
            let json = serde_json::to_value(entry.runbook(Locale::En).on(os)).unwrap();
            assert_eq!(mistakes(&schema, &json), Vec::<String>::new(), "{entry:?}");
        }
    }
}

#[test]
fn the_schema_refuses_what_is_no_export() {
    let export = serde_json::to_value(Catalog::new(Locale::En)).unwrap();
    let refuses = |change: fn(&mut Value)| {
        let mut export = export.clone();
        change(&mut export);
        assert!(!mistakes(&SCHEMA, &export).is_empty());
    };
    refuses(|export| export["entries"][0]["os"] = json!("beos"));
    refuses(|export| export["entries"][0]["title"] = json!(1));
    refuses(|export| drop(export["entries"][0].as_object_mut().unwrap().remove("causes")));
    refuses(|export| drop(export.as_object_mut().unwrap().remove("data_version")));
    refuses(|export| export["entries"][0]["causes"][0]["solutions"][0]["steps"][0]["kind"] = json!("leap"));
}

#[test]
fn the_json_of_an_entry_has_what_is_promised() {
    let entry = serde_json::to_value(entries().next().unwrap().runbook(Locale::En)).unwrap();
    for key in [
        "code",
        "id",
        "aliases",
        "area",
        "status",
        "messages",
        "title",
        "summary",
        "docs_url",
        "causes",
        "solutions",
        "sources",
    ] {
        assert!(!entry[key].is_null(), "{key}");
    }
    let cause = &entry["causes"][0];
    for key in ["id", "title", "os", "docs_url", "solutions", "sources"] {
        assert!(!cause[key].is_null(), "{key}");
    }
    assert_eq!(entry["code"], "UserErrorGuestAgentStatusUnavailable");
    assert_eq!(entry["messages"][0]["text"], "VM Agent unable to communicate with Azure Backup");
    assert_eq!(cause["os"], "windows");
    let step = &cause["solutions"][0]["steps"][0];
    assert_eq!(step["kind"], "step");
    let command = &step["blocks"][0];
    assert_eq!(
        (&command["kind"], &command["language"], &command["text"]),
        (&json!("command"), &json!("powershell"), &json!("services.msc"))
    );
}
