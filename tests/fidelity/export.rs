//! What readers get: the JSON of all entries in one language.

use std::collections::BTreeMap;

use azure_backup_errors::{Entry, Locale};
use serde_json::Value;

use crate::fact::Fact::{self, Choice, Label, Link, Literal, Says};
use crate::fact::{Unit, Words};
use crate::lost::Lost;

/// The JSON of all entries in one language.
pub(crate) struct Export {
    pub(crate) locale: Locale,
    /// All errors, causes and solutions, each as often as it occurs.
    pub(crate) units: BTreeMap<String, Vec<Value>>,
}

impl Export {
    pub(crate) fn new(locale: Locale) -> Self {
        let entries: Value =
            Entry::all().map(|entry| serde_json::to_value(entry.runbook(locale)).unwrap_or_default()).collect();
        let mut export = Self { locale, units: BTreeMap::new() };
        for entry in items(&entries) {
            // In another area the same code can be another error.
            if entry["area"] == "azure-vm" {
                for name in names_and_case(entry) {
                    export.add("error", &name, entry);
                }
            }
            for cause in items(&entry["causes"]).chain(former_causes(entry)) {
                export.add("cause", text(&cause["name"]), cause);
                export.add_solutions(cause);
            }
            export.add_solutions(entry);
        }
        export
    }

    fn add_solutions(&mut self, holder: &Value) {
        for solution in items(&holder["solutions"]).chain(items(&holder["last_solutions"])) {
            self.add("solution", text(&solution["name"]), solution);
            self.add_solutions(solution);
        }
    }

    fn add(&mut self, kind: &str, name: &str, unit: &Value) {
        self.units.entry(format!("{kind} {name}")).or_default().push(unit.clone());
    }

    pub(crate) fn find(&self, unit: Unit, lost: &mut Lost) -> Option<&Value> {
        let found = self.units.get(&unit.to_string()).and_then(|found| found.first());
        lost.unless(found.is_some(), unit, || "the unit itself".into());
        found
    }

    pub(crate) fn places(&self, unit: Unit) -> usize {
        self.units.get(&unit.to_string()).map_or(0, Vec::len)
    }

    pub(crate) fn words(&self, (english, german): Words) -> &'static [&'static str] {
        if self.locale == Locale::De { german } else { english }
    }

    /// The language in addresses of learn.microsoft.com.
    pub(crate) fn learn(&self) -> &'static str {
        if self.locale == Locale::De { "de-de" } else { "en-us" }
    }

    pub(crate) fn has(&self, places: &Places, fact: Fact) -> bool {
        match fact {
            Says(words) => {
                let words = self.words(words);
                places.texts.iter().any(|text| words.iter().all(|word| says(text, word)))
            }
            Literal(wanted) => places.literals.iter().any(|literal| literal == wanted),
            Label(english, german) => {
                let wanted = if self.locale == Locale::De { german } else { english };
                places.labels.iter().any(|label| label == wanted)
            }
            Choice(words, command) => {
                let words = self.words(words);
                let is_it = |choice: &(String, Vec<String>)| {
                    words.iter().all(|word| says(&choice.0, word)) && choice.1.iter().any(|line| line == command)
                };
                places.choices.iter().any(is_it)
            }
            Link(wanted) => {
                let wanted = wanted.replace("{locale}", self.learn());
                places.links.contains(&wanted)
            }
        }
    }
}

/// What a unit says of its own, without the causes and solutions inside it.
#[derive(Default)]
pub(crate) struct Places {
    /// Title, summary, check, and each outer block with what is inside it.
    texts: Vec<String>,
    literals: Vec<String>,
    labels: Vec<String>,
    links: Vec<String>,
    /// The alternatives, with the commands inside them.
    choices: Vec<(String, Vec<String>)>,
}

impl Places {
    /// What it says today.
    pub(crate) fn of(unit: &Value) -> Self {
        let check = &unit["check"];
        let lists = ["details", "before", "steps", "after"].into_iter().flat_map(|list| items(&unit[list]));
        let mut places = Self::of_blocks(lists.chain(check.get("command")));
        let own = [&unit["title"], &unit["summary"], &check["text"]];
        places.texts.extend(own.map(|own| text(own).to_owned()));
        places
    }

    /// What used to be otherwise.
    pub(crate) fn of_history(unit: &Value) -> Self {
        Self::of_blocks(items(&unit["history"]))
    }

    pub(crate) fn of_blocks<'a>(blocks: impl IntoIterator<Item = &'a Value>) -> Self {
        let mut places = Self::default();
        for block in blocks {
            places.texts.push(whole_text(block));
            places.add(block);
        }
        places
    }

    fn add(&mut self, block: &Value) {
        if block["kind"] == "command" {
            self.literals.extend(text(&block["text"]).lines().map(str::to_owned));
        }
        if block["kind"] == "choice" {
            let commands = blocks_of_kind(block, "command");
            let lines = commands.into_iter().flat_map(|command| text(&command["text"]).lines()).map(str::to_owned);
            self.choices.push((text(&block["text"]).to_owned(), lines.collect()));
        }
        // Literal text with placeholders in it comes in several spans.
        let mut literal = String::new();
        for span in items(&block["spans"]) {
            match text(&span["kind"]) {
                "code" | "placeholder" => {
                    literal.push_str(text(&span["text"]));
                    continue;
                }
                "label" => self.labels.push(text(&span["text"]).to_owned()),
                "link" => self.links.push(text(&span["url"]).to_owned()),
                _ => {}
            }
            self.literals.push(std::mem::take(&mut literal));
        }
        self.literals.push(literal);
        for inner in items(&block["blocks"]) {
            self.add(inner);
        }
    }
}

/// The text of a block and of all that is inside it.
pub(crate) fn whole_text(block: &Value) -> String {
    let mut whole = text(&block["text"]).to_owned();
    for inner in items(&block["blocks"]) {
        whole.push('\n');
        whole.push_str(&whole_text(inner));
    }
    whole
}

pub(crate) fn blocks_of_kind<'a>(block: &'a Value, kind: &str) -> Vec<&'a Value> {
    items(&block["blocks"]).filter(|inner| inner["kind"] == kind).collect()
}

/// What is the same error wherever it stands: each case of a code is one of its own. A code is found by the spelling that
/// the article has, too.
pub(crate) fn names_and_case(entry: &Value) -> Vec<String> {
    let names = std::iter::once(&entry["name"]).chain(items(&entry["aliases"])).map(text);
    let with_case = |name: &str| match &entry["case"] {
        Value::String(case) => format!("{name}, {case}"),
        _ => name.to_owned(),
    };
    names.map(with_case).collect()
}

/// The causes that newer pages no longer name.
pub(crate) fn former_causes(entry: &Value) -> impl Iterator<Item = &Value> {
    items(&entry["former_causes"]).map(|former| &former["cause"])
}

pub(crate) fn names(list: &Value) -> Vec<&str> {
    items(list).map(|item| text(&item["name"])).collect()
}

pub(crate) fn is_from(unit: &Value, is_it: impl Fn(&str) -> bool) -> bool {
    items(&unit["sources"]).any(|source| is_it(text(&source["name"])))
}

pub(crate) fn items(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

pub(crate) fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// Whether a text says one of the words that `|` parts; see [`Words`].
pub(crate) fn says(text: &str, words: &str) -> bool {
    let text = text.to_lowercase().replace("can't", "cannot").replace("n't", " not");
    words.to_lowercase().split('|').any(|word| {
        let (open_start, open_end) = (word.starts_with('*'), word.ends_with('*'));
        let word = word.trim_matches('*');
        text.match_indices(word).any(|(start, _)| {
            let before = text.get(..start).and_then(|text| text.chars().next_back());
            let behind = text.get(start.saturating_add(word.len())..).and_then(|text| text.chars().next());
            let is_edge = |char: Option<char>| !char.is_some_and(char::is_alphanumeric);
            (open_start || is_edge(before)) && (open_end || is_edge(behind))
        })
    })
}
