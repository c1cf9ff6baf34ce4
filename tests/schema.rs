//! What is written keeps to its JSON Schema, and the schema that is checked in is that of the types.

mod sample;

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use azure_backup_errors::{Catalog, Entry, Finding, Locale, Os, Plan, SCHEMA_VERSION, Values, json_schema, plan, scan};
use jsonschema::Validator;
use once_cell::sync::Lazy;
use sample::{MOST, sample};
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
        "{FILE} is stale: run `cargo run -p bake` and commit what it writes"
    );
}

/// The schema of an export.
static EXPORT: Lazy<Validator> = Lazy::new(|| jsonschema::validator_for(&SCHEMA).unwrap());

/// The schema of one of the definitions.
fn schema_of(definition: &str) -> Validator {
    let reference = format!("#/$defs/{definition}");
    jsonschema::validator_for(&json!({"$ref": reference, "$defs": SCHEMA["$defs"]})).unwrap()
}

fn mistakes(schema: &Validator, instance: &Value) -> Vec<String> {
    schema.iter_errors(instance).map(|error| format!("{} at {}", error, error.instance_path())).collect()
}

#[test]
fn the_export_keeps_to_the_schema() {
    let (en, de) = (Catalog::new(Locale::En), Catalog::new(Locale::De));
    let parts = sample("entries", Entry::all(), MOST).into_iter().map(|entry| en.and(Locale::De).only(entry));
    for catalog in [en, de, en.and(Locale::De)].into_iter().chain(parts) {
        assert_eq!(mistakes(&EXPORT, &serde_json::to_value(catalog).unwrap()), Vec::<String>::new());
    }
    let index = schema_of("Index");
    for catalog in [en, en.and(Locale::De)] {
        assert_eq!(mistakes(&index, &serde_json::to_value(catalog.index()).unwrap()), Vec::<String>::new());
    }
}

/// Every field that is written is in the schema, so that nobody has to guess what it means.
#[test]
fn the_schema_has_every_field() {
    let mut strict = SCHEMA.clone();
    close(&mut strict);
    let mistakes = mistakes(
        &jsonschema::validator_for(&strict).unwrap(),
        &serde_json::to_value(Catalog::new(Locale::En).and(Locale::De)).unwrap(),
    );
    assert_eq!(mistakes, Vec::<String>::new());
    let whole = jsonschema::validator_for(&json!({"$ref": "#/$defs/WholeEntry", "$defs": strict["$defs"]})).unwrap();
    for entry in sample("entries", Entry::all(), MOST) {
        assert!(whole.is_valid(&serde_json::to_value(entry.runbook(Locale::De)).unwrap()), "{entry}");
    }
}

/// Lets no object have a field that its schema does not name.
fn close(schema: &mut Value) {
    match schema {
        Value::Object(object) => {
            object.values_mut().for_each(close);
            if object.contains_key("properties") && object.get("type").is_some_and(|kind| kind == "object") {
                object.insert("additionalProperties".into(), json!(false));
            }
        }
        Value::Array(values) => values.iter_mut().for_each(close),
        _ => {}
    }
}

#[test]
fn the_schema_has_a_name_with_its_version() {
    assert!(SCHEMA["$id"].as_str().unwrap().ends_with(&format!("/schema/{SCHEMA_VERSION}")));
    assert_eq!(SCHEMA["properties"]["schema_version"]["const"], SCHEMA_VERSION);
}

#[test]
fn one_entry_keeps_to_the_schema_of_an_entry() {
    let schema = schema_of("WholeEntry");
    for entry in sample("entries", Entry::all(), MOST) {
        for os in [Os::Any, Os::Windows, Os::Linux] {
            let json = serde_json::to_value(entry.runbook(Locale::En).on(os)).unwrap();
            assert_eq!(mistakes(&schema, &json), Vec::<String>::new(), "{entry:?}");
        }
    }
}

/// A plan in which there is everything that a plan can have.
fn planned(os: Os) -> Plan {
    plan(Entry::all().take(30), os)
}

#[test]
fn a_plan_keeps_to_the_schema_of_a_plan() {
    let schema = schema_of("Plan");
    for os in [Os::Any, Os::Windows, Os::Linux] {
        let plan = planned(os);
        for locale in Locale::all() {
            let json = serde_json::to_value(plan.runbook(locale)).unwrap();
            assert_eq!(mistakes(&schema, &json), Vec::<String>::new());
            let items = json.as_array().unwrap();
            assert_eq!(items.len(), plan.items().len());
            assert!(
                items.iter().any(|item| item["cause"].is_null()) && items.iter().any(|item| item["see"] != json!([]))
            );
            for (json, item) in items.iter().zip(plan.items()) {
                let names: Vec<_> = item.repeated().map(|(solution, _)| solution.name()).collect();
                assert_eq!((&json["see"], &json["os"]), (&json!(names), &json!(item.os().as_str())));
            }
        }
    }
    let none = serde_json::to_value(plan([], Os::Any).runbook(Locale::En)).unwrap();
    assert_eq!((mistakes(&schema, &none), none), (Vec::new(), json!([])));
}

#[test]
fn a_first_screen_has_what_the_text_tells() {
    let values = Values::from_text("/var/lib/waagent of iaasvmcontainerv2;rg-shop;vm-07\n");
    let (entry, plan) = (Entry::all().next().unwrap(), planned(values.os()));
    let screens = |values: &Values| {
        let brief = entry.brief(Locale::En, values.os()).filled(values);
        [
            ("Brief", serde_json::to_value(brief).unwrap()),
            ("PlanBrief", serde_json::to_value(plan.brief(Locale::En).filled(values)).unwrap()),
        ]
    };
    for (name, json) in screens(&values) {
        assert_eq!(mistakes(&schema_of(name), &json), Vec::<String>::new());
        assert_eq!(json["values"], json!({"VMName": "vm-07", "VMResourceGroup": "rg-shop"}));
        let mut odd = json;
        odd["values"] = json!({"VmName": "vm-07"});
        assert!(!schema_of(name).is_valid(&odd));
    }
    for (name, json) in screens(&Values::new()) {
        assert_eq!(mistakes(&schema_of(name), &json), Vec::<String>::new());
        assert!(json.get("values").is_none());
    }
}

/// A text with something near a message: that is told only where nothing better is found.
const NEAR: &str =
    "Azure Backup: Snapshot operation failed because there was no network connectivity on the virtual machine\n";

/// A text with a mention of every other kind.
fn text_of_findings() -> String {
    let mut text = String::from(
        "\"errorCode\": 320001\nCode: UserErrorGuestAgentStatusUnavailble\nCode: UserErrorOfTomorrowFailed\n",
    );
    for entry in sample("entries", Entry::all(), MOST) {
        for word in entry.aliases().chain([entry.name()]) {
            writeln!(text, "Azure Backup failed with {word}\n").unwrap();
        }
        for message in Locale::all().flat_map(|locale| entry.messages(locale)) {
            writeln!(text, "Azure Backup: {message}\n").unwrap();
        }
    }
    text
}

#[test]
fn findings_keep_to_their_schema() {
    let (finding, known, unknown) = (schema_of("Finding"), schema_of("Mention"), schema_of("UnknownMention"));
    let text = text_of_findings();
    let mut hows = BTreeSet::new();
    for (text, found) in
        [&*text, NEAR].into_iter().flat_map(|text| scan(text.as_bytes()).map(move |found| (text, found)))
    {
        let json = serde_json::to_value(found).unwrap();
        assert!(finding.is_valid(&json), "{json:#}");
        let is_first = hows.insert(json["how"].as_str().unwrap().to_owned());
        let (place, range) = (found.place(), found.place().range());
        assert_eq!(json["place"], json!({"start": range.start, "end": range.end, "line": place.line()}));
        let (own, inner) = match found {
            Finding::Known(mention) => (&known, serde_json::to_value(mention).unwrap()),
            Finding::Unknown(mention) => (&unknown, serde_json::to_value(mention).unwrap()),
            _ => panic!("there is no schema of {found:?}"),
        };
        assert_eq!(inner, json);
        if is_first {
            assert_eq!(mistakes(own, &json), Vec::<String>::new());
        }
        if let Some(mention) = found.known() {
            let entry = mention.entry();
            let key = entry.case().map_or(entry.name().to_owned(), |case| format!("{}.{case}", entry.name()));
            assert_eq!((&json["key"], &json["name"]), (&json!(key), &json!(entry.name())));
            assert_eq!((&json["how"], &json["score"]), (&json!(mention.how().as_str()), &json!(mention.how().score())));
            assert_eq!(json["text"], text[range]);
        }
    }
    let all = SCHEMA["$defs"]["How"]["enum"].as_array().unwrap();
    let all = all.iter().map(|how| how.as_str().unwrap()).chain(["unknown"]);
    assert_eq!(hows, all.map(str::to_owned).collect());
}

#[test]
fn what_is_not_utf_8_is_replaced() {
    let text = b"Azure Backup: Snapshot operation failed due to no network \xFF connectivity on the virtual machine\n";
    let found = scan(text).next().unwrap();
    let json = serde_json::to_value(found).unwrap();
    assert_eq!(
        json["text"],
        "Snapshot operation failed due to no network \u{FFFD} connectivity on the virtual machine"
    );
}

#[test]
fn the_key_of_an_entry_is_its_own() {
    let catalog = serde_json::to_value(Catalog::new(Locale::En)).unwrap();
    let keys: Vec<_> = catalog["entries"].as_array().unwrap().iter().map(|entry| &entry["key"]).collect();
    assert_eq!(keys.iter().map(|key| key.as_str().unwrap()).collect::<BTreeSet<_>>().len(), Entry::all().len());
    for (entry, key) in Entry::all().zip(keys) {
        assert_eq!(entry.case().is_none(), *key == entry.name(), "{entry:?}");
    }
}

#[test]
fn the_schema_refuses_what_is_no_export() {
    let first = Entry::all().next().unwrap();
    let export = serde_json::to_value(Catalog::new(Locale::En).only(first)).unwrap();
    let refuses = |change: fn(&mut Value)| {
        let mut export = export.clone();
        change(&mut export);
        assert!(!mistakes(&EXPORT, &export).is_empty());
    };
    refuses(|export| export["entries"][0]["os"] = json!("beos"));
    refuses(|export| export["entries"][0]["title"] = json!(1));
    refuses(|export| export["entries"][0]["title"] = json!({"xx": "of no language"}));
    refuses(|export| drop(export["entries"][0].as_object_mut().unwrap().remove("key")));
    refuses(|export| drop(export.as_object_mut().unwrap().remove("data_version")));
    refuses(|export| export["schema_version"] = json!(SCHEMA_VERSION + 1));
    refuses(|export| {
        let solution = export["solutions"].as_object_mut().unwrap().values_mut().find(|one| one["steps"].is_array());
        solution.unwrap()["steps"][0]["kind"] = json!("leap");
    });

    let text = text_of_findings();
    let first = |is_wanted: fn(&Finding<'_>) -> bool| {
        serde_json::to_value(scan(text.as_bytes()).find(is_wanted).unwrap()).unwrap()
    };
    let (known, unknown) = (first(|found| found.known().is_some()), first(|found| found.known().is_none()));
    let planned = serde_json::to_value(planned(Os::Any).runbook(Locale::En)).unwrap();
    let refuses = |definition: &str, value: &Value, change: fn(&mut Value)| {
        let mut value = value.clone();
        change(&mut value);
        assert!(!mistakes(&schema_of(definition), &value).is_empty(), "{value:#}");
    };
    refuses("Finding", &known, |found| found["how"] = json!("guess"));
    refuses("Finding", &known, |found| drop(found.as_object_mut().unwrap().remove("key")));
    refuses("Finding", &known, |found| found["place"]["line"] = json!("first"));
    refuses("Finding", &unknown, |found| found["how"] = json!("name"));
    refuses("Finding", &unknown, |found| found["suggestions"] = json!(null));
    refuses("Plan", &planned, |plan| plan[0]["cause"] = json!(1));
    refuses("Plan", &planned, |plan| plan[0]["solutions"][0]["steps"][0]["kind"] = json!("leap"));
    refuses("Plan", &planned, |plan| drop(plan[0].as_object_mut().unwrap().remove("see")));
}

#[test]
fn the_json_of_an_entry_has_what_is_promised() {
    let entry = serde_json::to_value(Entry::all().next().unwrap().runbook(Locale::En)).unwrap();
    for key in [
        "key",
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
    for key in ["name", "id", "title", "os", "docs_url", "solutions", "sources"] {
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
