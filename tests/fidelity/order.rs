//! The order in which the data lists causes: there, those that newer pages no longer name stand among the others.

use std::collections::BTreeMap;

use toml::Value;

/// The names of the causes of each code of the file with the article's errors.
pub(crate) fn causes_in_the_data() -> BTreeMap<String, Vec<String>> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/data/facts/azure-vm/agent-and-extension.toml");
    let facts: toml::Table = std::fs::read_to_string(path).unwrap().parse().unwrap();
    let errors = facts["error"].as_array().unwrap();
    let code = |error: &Value| error["code"].as_str().unwrap().to_owned();
    let causes = |error: &Value| -> Vec<String> {
        let causes = error.get("causes").and_then(Value::as_array).into_iter().flatten();
        let name = |cause: &Value| cause.as_str().or_else(|| cause["name"].as_str()).unwrap().to_owned();
        causes.map(name).collect()
    };
    let mut of_codes: BTreeMap<String, Vec<String>> = errors.iter().map(|error| (code(error), causes(error))).collect();
    for error in errors {
        if let Some(like) = error.get("like").and_then(Value::as_str) {
            of_codes.insert(code(error), of_codes[like].clone());
        }
    }
    of_codes
}
