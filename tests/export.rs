//! The catalogue as JSON: all of it, each thing once, in few bytes.

mod raw_text;

use std::collections::BTreeSet;

use azure_backup_errors::{
    Block, Catalog, Cause, Check, Effect, Entry, Family, Locale, Message, SCHEMA_VERSION, Solution, Source, Text,
};
use raw_text::raw_text;
use serde_json::{Map, Value, json};

fn both() -> Catalog {
    Catalog::new(Locale::En).and(Locale::De)
}

fn value(of: impl serde::Serialize) -> Value {
    serde_json::to_value(of).unwrap()
}

/// Checks what stands in a document against what the crate says.
struct Document {
    json: Value,
    locales: &'static [Locale],
}

impl Document {
    /// What is written of a text.
    fn words(&self, of: impl Fn(Locale) -> String) -> Value {
        let first = of(self.locales[0]);
        if self.locales.iter().all(|locale| of(*locale) == first) {
            return json!(first);
        }
        self.locales.iter().map(|locale| (locale.tag().to_owned(), json!(of(*locale)))).collect::<Map<_, _>>().into()
    }

    fn text(&self, of: impl Fn(Locale) -> Text) -> Value {
        self.words(|locale| of(locale).markdown().to_string())
    }

    fn blocks(&self, blocks: impl Iterator<Item = Block>) -> Value {
        let block = |block: Block| {
            let text = match block.command_language() {
                Some(_) => self.words(|locale| block.text(locale).as_str().to_owned()),
                None => self.text(|locale| block.text(locale)),
            };
            filled(json!({
                "kind": block.kind(),
                "os": os(block.os()),
                "language": block.command_language(),
                "text": text,
                "blocks": self.blocks(block.blocks()),
            }))
        };
        blocks.map(block).collect()
    }

    fn source(&self, source: Source) -> Value {
        let url = self.words(|locale| source.url(locale).to_owned());
        json!({"title": source.title(), "date": source.date(), "url": url})
    }

    fn solution(&self, solution: Solution) -> Value {
        filled(json!({
            "os": os(solution.os()),
            "title": self.text(|locale| solution.title(locale)),
            "summary": self.text(|locale| solution.summary(locale)),
            "docs_url": self.words(|locale| solution.docs_url(locale).unwrap_or_default().to_owned()),
            "before": self.blocks(solution.before()),
            "steps": self.blocks(solution.steps().map(|step| step.as_block())),
            "after": self.blocks(solution.after()),
            "history": self.blocks(solution.history()),
            "solution_order": solution.solution_order(),
            "solutions": names(solution.solutions().map(Solution::name)),
        }))
    }

    fn check(&self, check: Option<Check>) -> Value {
        check.map_or(Value::Null, |check| {
            let command = check.command().into_iter();
            let command = self.blocks(command).as_array().and_then(|all| all.first().cloned());
            filled(json!({"text": self.text(|locale| check.text(locale)), "command": command}))
        })
    }

    fn cause(&self, cause: Cause) -> Value {
        filled(json!({
            "id": cause.id(),
            "os": os(cause.os()),
            "title": self.text(|locale| cause.title(locale)),
            "summary": self.text(|locale| cause.summary(locale)),
            "check": self.check(cause.check()),
            "details": self.blocks(cause.details()),
            "history": self.blocks(cause.history()),
            "docs_url": self.words(|locale| cause.docs_url(locale).unwrap_or_default().to_owned()),
            "solution_order": cause.solution_order(),
            "solutions": names(cause.solutions().map(Solution::name)),
            "sources": names(cause.sources().map(Source::name)),
        }))
    }

    fn entry(&self, entry: Entry) -> Value {
        let numbers = entry.numbers().map(|number| json!({"system": number.system(), "number": number.value()}));
        let message = |message: Message| json!({"locale": message.locale(), "text": message.as_str(), "source": message.source().name()});
        let messages = self.locales.iter().flat_map(|locale| entry.messages(*locale).map(message));
        let former = entry.former_causes();
        let former = former.map(|former| json!({"cause": former.cause().name(), "until": former.until()}));
        let mut told = Vec::new();
        messages.for_each(|message| {
            if !told.contains(&message) {
                told.push(message)
            }
        });
        filled(json!({
            "key": entry.key(),
            "code": entry.code(),
            "id": entry.code().map(|code| code.id()),
            "name": entry.name(),
            "case": entry.case(),
            "aliases": names(entry.aliases()),
            "numbers": numbers.collect::<Value>(),
            "needs_context": entry.needs_context(),
            "area": entry.area(),
            "component": entry.component(),
            "os": os(entry.os()),
            "fault": entry.fault(),
            "retry": entry.retry(),
            "effect": Some(entry.effect()).filter(|effect| *effect != Effect::Unknown),
            "status": entry.status(),
            "renamed_to": entry.renamed_to(),
            "status_since": entry.status_since(),
            "messages": told,
            "title": self.text(|locale| entry.title(locale)),
            "summary": self.text(|locale| entry.summary(locale)),
            "check": self.check(entry.check()),
            "details": self.blocks(entry.details()),
            "history": self.blocks(entry.history()),
            "docs_url": self.words(|locale| entry.docs_url(locale).to_owned()),
            "causes": names(entry.causes().map(Cause::name)),
            "former_causes": former.collect::<Value>(),
            "last_solutions": names(entry.last_solutions().map(Solution::name)),
            "solution_order": entry.solution_order(),
            "solutions": names(entry.solutions().map(Solution::name)),
            "sources": names(entry.sources().map(Source::name)),
        }))
    }

    fn named<T>(&self, field: &str, all: impl ExactSizeIterator<Item = T>, of: impl Fn(T) -> (&'static str, Value)) {
        let records = self.json[field].as_object().unwrap();
        assert_eq!(records.len(), all.len(), "two {field} have the same name");
        all.map(of).for_each(|(name, expected)| assert_eq!(records[name], expected, "{name}"));
    }
}

fn names(of: impl Iterator<Item = &'static str>) -> Value {
    of.collect()
}

/// What a document says of an operating system.
fn os(os: azure_backup_errors::Os) -> Value {
    if os == azure_backup_errors::Os::Any { Value::Null } else { json!(os) }
}

/// Takes out what is empty.
fn filled(mut record: Value) -> Value {
    let is_empty = |value: &Value| [json!(null), json!(""), json!([])].contains(value);
    record.as_object_mut().unwrap().retain(|_, value| !is_empty(value));
    record
}

#[test]
fn all_there_is_stands_in_it() {
    for (catalog, locales) in [
        (Catalog::new(Locale::En), &[Locale::En][..]),
        (Catalog::new(Locale::De), &[Locale::De]),
        (both(), &[Locale::En, Locale::De]),
    ] {
        let document = Document { json: value(catalog), locales };
        let json = &document.json;
        assert_eq!(json["schema_version"], SCHEMA_VERSION);
        assert_eq!(json["locales"], value(locales));
        let areas: Vec<_> = json["areas"].as_array().unwrap().iter().map(|area| area.as_str().unwrap()).collect();
        assert_eq!(
            areas.into_iter().collect::<BTreeSet<_>>(),
            Entry::all().map(|entry| entry.area().as_str()).collect()
        );
        for (family, json) in Family::all().zip(json["families"].as_array().unwrap()) {
            assert_eq!((&json["name"], &json["prefix"]), (&json!(family.name()), &json!(family.prefix())));
            assert_eq!(json["summary"], document.text(|locale| family.summary(locale)));
        }
        document.named("sources", Source::all(), |source| (source.name(), document.source(source)));
        document.named("solutions", Solution::all(), |solution| (solution.name(), document.solution(solution)));
        document.named("causes", Cause::all(), |cause| (cause.name(), document.cause(cause)));
        let entries = json["entries"].as_array().unwrap();
        assert_eq!(entries.len(), Entry::all().len());
        Entry::all().zip(entries).for_each(|(entry, json)| assert_eq!(*json, document.entry(entry), "{entry}"));
    }
}

/// Calls `on` with each object, and where it stands.
fn objects(value: &Value, place: &str, on: &mut impl FnMut(&str, &Map<String, Value>)) {
    match value {
        Value::Object(object) => {
            on(place, object);
            object.iter().for_each(|(key, value)| objects(value, &format!("{place}/{key}"), on));
        }
        Value::Array(values) => values.iter().for_each(|value| objects(value, place, on)),
        _ => {}
    }
}

#[test]
fn no_field_is_empty() {
    objects(&value(both()), "", &mut |place, object| {
        for (key, value) in object {
            assert!(![json!(null), json!(""), json!([]), json!({})].contains(value), "{place}/{key}");
        }
    });
}

#[test]
fn what_is_referred_to_is_there() {
    let whole = value(both());
    for document in [whole.clone()].into_iter().chain(Entry::all().map(|entry| value(both().only(entry)))) {
        let mut named = BTreeSet::new();
        objects(&document, "", &mut |place, object| {
            let lists = [
                ("sources", "sources"),
                ("solutions", "solutions"),
                ("last_solutions", "solutions"),
                ("causes", "causes"),
            ];
            for (list, field) in lists {
                let Some(names) = object.get(list).and_then(Value::as_array) else { continue };
                for name in names.iter().map(|name| name.as_str().unwrap()) {
                    assert_eq!(document[field][name], whole[field][name], "{place}");
                    assert!(document[field][name].is_object(), "{place}: {name}");
                    named.insert((field, name.to_owned()));
                }
            }
            for (one, field) in [("source", "sources"), ("cause", "causes")] {
                let Some(name) = object.get(one) else { continue };
                assert!(document[field][name.as_str().unwrap()].is_object(), "{place}");
                named.insert((field, name.as_str().unwrap().to_owned()));
            }
        });
        if document["entries"].as_array().unwrap().len() == 1 {
            // And nothing else.
            let count = ["sources", "solutions", "causes"].map(|field| document[field].as_object().map_or(0, Map::len));
            assert_eq!(count.into_iter().sum::<usize>(), named.len(), "{}", document["entries"][0]["key"]);
        }
    }
}

#[test]
fn the_documents_of_all_entries_are_the_whole() {
    let whole = value(both());
    let parts: Vec<Value> = Entry::all().map(|entry| value(both().only(entry))).collect();
    for field in ["sources", "solutions", "causes"] {
        let in_parts: BTreeSet<_> =
            parts.iter().filter_map(|part| part[field].as_object()).flat_map(Map::keys).collect();
        let lost: Vec<_> = whole[field].as_object().unwrap().keys().filter(|name| !in_parts.contains(name)).collect();
        // The support request is a part of plans alone.
        assert!(lost.len() <= 1, "{field}: {lost:?}");
    }
    for (entry, part) in whole["entries"].as_array().unwrap().iter().zip(&parts) {
        assert_eq!(part["entries"], json!([entry]));
        assert_eq!(part["areas"], json!([entry["area"]]));
    }
    let index = value(both().index());
    for (entry, short) in whole["entries"].as_array().unwrap().iter().zip(index["entries"].as_array().unwrap()) {
        short.as_object().unwrap().iter().for_each(|(field, value)| assert_eq!(*value, entry[field]));
        assert!(short["key"].is_string() && short["title"].is_object());
    }
    assert_eq!(index["families"], whole["families"]);
}

#[test]
fn a_key_is_the_name_of_a_file_on_every_system() {
    // Windows keeps them for devices, whatever stands behind a dot.
    const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "conin$", "conout$"];
    let mut seen = BTreeSet::from(["index".to_owned()]);
    for key in Entry::all().map(Entry::key) {
        let lower = key.to_ascii_lowercase();
        let start = lower.split('.').next().unwrap();
        let is_port = start.len() == 4 && (start.starts_with("com") || start.starts_with("lpt"));
        assert!(!is_port && !DEVICES.contains(&start), "{key}");
        assert!(key.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte)), "{key}");
        assert!(key.as_bytes()[0].is_ascii_alphanumeric() && key.len() <= 200, "{key}");
        assert!(seen.insert(lower), "{key} differs from another key, or from `index`, in case alone");
    }
}

#[test]
fn it_is_little_more_than_its_text() {
    for locale in Locale::all() {
        let json = serde_json::to_vec(&Catalog::new(locale)).unwrap().len() as u64;
        let (text, tag) = (raw_text(&[locale]), locale.tag());
        let ratio = json as f64 / text as f64;
        println!("{tag}: {json} bytes of JSON for {text} bytes of text, {ratio:.2} times");
        // Half of the entries are short: their fields weigh as much as their words.
        assert!(ratio <= 2.4, "{tag}: {json} bytes of JSON for {text} bytes of text are {ratio:.2} times as many");
    }
}
