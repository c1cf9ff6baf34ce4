use std::collections::BTreeSet;

use azure_backup_errors::{Entry, JSON_SCHEMA, Locale};
use serde_json::Value;

use crate::SITE;
use crate::sample::{MOST, sample};

fn json(path: &str) -> Value {
    serde_json::from_str(SITE.text(path)).unwrap()
}

#[test]
fn every_language_has_a_catalogue_and_every_key_a_file() {
    for locale in Locale::all() {
        let catalogue = json(&format!("catalog.{locale}.json"));
        assert_eq!(catalogue["entries"].as_array().unwrap().len(), Entry::all().count());
        assert_eq!(catalogue["locales"], serde_json::json!([locale]));
    }
    assert_eq!(json("json/index.json")["entries"].as_array().unwrap().len(), Entry::all().count());
    assert!(Entry::all().all(|entry| SITE.files.contains_key(&format!("json/{}.json", entry.key()))));
    for entry in sample("files", Entry::all(), MOST) {
        let file = json(&format!("json/{}.json", entry.key()));
        assert_eq!(file["entries"][0]["key"], entry.key());
        assert_eq!(file["entries"][0]["title"]["de"], entry.title(Locale::De).markdown().to_string());
    }
    assert_eq!(SITE.text("catalog.schema.json"), JSON_SCHEMA);
}

#[test]
fn tables_have_a_row_a_key() {
    let keys: Vec<&str> = Entry::all().map(Entry::key).collect();
    assert_eq!(keys.iter().collect::<BTreeSet<_>>().len(), keys.len());
    let lines: Vec<Value> =
        SITE.text("entries.ndjson").lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(lines.iter().map(|line| line["key"].as_str().unwrap()).eq(keys.iter().copied()));

    let mut table = csv::Reader::from_reader(SITE.text("entries.csv").as_bytes());
    let columns: Vec<String> = table.headers().unwrap().iter().map(str::to_owned).collect();
    assert_eq!(columns[0], "key");
    for (row, (line, entry)) in table.records().zip(lines.iter().zip(Entry::all())) {
        let row = row.unwrap();
        for (column, cell) in columns.iter().zip(&row) {
            match &line[column] {
                Value::String(text) => assert_eq!(cell, text, "{entry}: {column}"),
                list => assert_eq!(&serde_json::from_str::<Value>(cell).unwrap(), list, "{entry}: {column}"),
            }
        }
        assert_eq!(line["title_en"], entry.title(Locale::En).as_str());
        assert_eq!(line["numbers"].as_array().unwrap().len(), entry.numbers().len());
    }
}
