//! The exported catalogue, read as one would who has it as a JSON document.

use std::borrow::Cow;
use std::collections::HashMap;
use std::io::Write;

use serde::Deserialize;

#[derive(Deserialize)]
struct Catalog<'j> {
    #[serde(borrow)]
    solutions: HashMap<Cow<'j, str>, Solution<'j>>,
    #[serde(borrow)]
    causes: HashMap<Cow<'j, str>, Cause<'j>>,
    #[serde(borrow)]
    entries: Vec<Entry<'j>>,
}

#[derive(Deserialize)]
struct Entry<'j> {
    #[serde(borrow)]
    name: Cow<'j, str>,
    #[serde(borrow, default)]
    aliases: Vec<Cow<'j, str>>,
    #[serde(borrow)]
    title: Cow<'j, str>,
    #[serde(borrow, default)]
    messages: Vec<Message<'j>>,
    #[serde(borrow, default)]
    solutions: Vec<Cow<'j, str>>,
    #[serde(borrow, default)]
    causes: Vec<Cow<'j, str>>,
}

#[derive(Deserialize)]
struct Message<'j> {
    #[serde(borrow)]
    text: Cow<'j, str>,
}

#[derive(Deserialize)]
struct Cause<'j> {
    #[serde(borrow)]
    title: Cow<'j, str>,
    #[serde(borrow)]
    docs_url: Option<Cow<'j, str>>,
    #[serde(borrow, default)]
    solutions: Vec<Cow<'j, str>>,
}

#[derive(Deserialize)]
struct Solution<'j> {
    #[serde(borrow)]
    title: Cow<'j, str>,
    #[serde(borrow, default)]
    steps: Vec<Block<'j>>,
}

#[derive(Deserialize)]
struct Block<'j> {
    #[serde(borrow)]
    text: Cow<'j, str>,
    #[serde(borrow, default)]
    blocks: Vec<Block<'j>>,
}

/// Writes what `tests/footprint/src/bin/with.rs` writes, as Markdown.
pub(crate) fn answer(json: &str, codes: impl Iterator<Item = String>) {
    let catalog: Catalog<'_> = serde_json::from_str(json).expect("the exported catalogue");
    let mut by_name = HashMap::new();
    for entry in &catalog.entries {
        for name in std::iter::once(&entry.name).chain(&entry.aliases) {
            by_name.entry(name.to_ascii_lowercase()).or_insert(entry);
        }
    }
    for code in codes {
        match by_name.get(&code.to_ascii_lowercase()) {
            Some(entry) => write_entry(&catalog, entry),
            None => write(&code),
        }
    }
}

fn write_entry(catalog: &Catalog<'_>, entry: &Entry<'_>) {
    let write_solutions = |names: &[Cow<'_, str>]| names.iter().for_each(|name| write_steps(&catalog.solutions[name]));
    write(&entry.title);
    entry.messages.iter().for_each(|message| write(&message.text));
    write_solutions(&entry.solutions);
    for cause in entry.causes.iter().map(|name| &catalog.causes[name]) {
        write(&cause.title);
        write(cause.docs_url.as_deref().unwrap_or_default());
        write_solutions(&cause.solutions);
    }
}

fn write_steps(solution: &Solution<'_>) {
    write(&solution.title);
    for step in &solution.steps {
        write(&step.text);
        step.blocks.iter().for_each(|block| write(&block.text));
    }
}

fn write(line: &str) {
    let _ = writeln!(std::io::stdout(), "{line}");
}
