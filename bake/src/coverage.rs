//! `COVERAGE.md`: what the catalogue has of each area and topic, counted.

use std::fmt::Write as _;

use crate::catalog::{Catalog, Error};
use crate::emit::GeneratedFile;

/// What is counted of the errors of a topic.
type Column = (&'static str, fn(&Catalog, &Error) -> bool);

const COLUMNS: [Column; 9] = [
    ("errors", |_, _| true),
    ("with a code", |_, error| error.id.is_some()),
    ("known by a message alone", |_, error| error.id.is_none()),
    ("message in English", |_, error| error.messages.iter().any(|message| message.wordings.contains_key("en"))),
    ("message in German", |_, error| error.messages.iter().any(|message| message.wordings.contains_key("de"))),
    ("with causes", |_, error| !error.causes.is_empty()),
    ("with a check", has_check),
    ("with steps", has_steps),
    ("with sources", |_, error| !error.sources.is_empty()),
];

/// Whether something says how to tell: the error itself, or a cause.
fn has_check(catalog: &Catalog, error: &Error) -> bool {
    let causes = error.causes.iter().filter_map(|&cause| catalog.causes.get(cause));
    let mut words = causes.flat_map(|cause| &cause.words).chain(&error.words);
    words.any(|words| !words.check.is_empty())
}

fn has_steps(catalog: &Catalog, error: &Error) -> bool {
    let of_causes =
        error.causes.iter().filter_map(|&cause| catalog.causes.get(cause)).flat_map(|cause| &cause.solutions);
    let mut solutions = error.solutions.iter().chain(of_causes).filter_map(|&solution| catalog.solutions.get(solution));
    solutions.any(|solution| solution.has_steps)
}

pub(crate) fn page(catalog: &Catalog) -> GeneratedFile {
    let mut content = format!(
        "# Coverage\n\nMade by `cargo run -p bake` from data/, version {} of {}. Do not edit.\n\n",
        catalog.version, catalog.date
    );
    let row = |name: &str, cells: Vec<usize>| {
        let cells: Vec<String> = cells.iter().map(usize::to_string).collect();
        format!("| {name} | {} |\n", cells.join(" | "))
    };
    let heads: Vec<&str> = COLUMNS.iter().map(|(head, _)| *head).chain(["causes", "solutions"]).collect();
    let _ = write!(content, "| topic | {} |\n|---|{}\n", heads.join(" | "), "---:|".repeat(heads.len()));
    let mut topics: Vec<&str> = catalog.errors.iter().map(|error| error.topic.as_str()).collect();
    topics.extend(catalog.causes.iter().map(|cause| cause.topic.as_str()));
    topics.extend(catalog.solutions.iter().map(|solution| solution.topic.as_str()));
    topics.sort_unstable();
    topics.dedup();
    let count = |is: &dyn Fn(&str) -> bool| {
        let errors = || catalog.errors.iter().filter(|error| is(&error.topic));
        let mut cells: Vec<usize> =
            COLUMNS.iter().map(|(_, counts)| errors().filter(|error| counts(catalog, error)).count()).collect();
        cells.push(catalog.causes.iter().filter(|cause| is(&cause.topic)).count());
        cells.push(catalog.solutions.iter().filter(|solution| is(&solution.topic)).count());
        cells
    };
    for name in &topics {
        content += &row(name, count(&|topic| topic == *name));
    }
    content += &row("**all**", count(&|_| true));
    content += "\n| language | errors | causes | solutions | families |\n|---|---:|---:|---:|---:|\n";
    for language in &catalog.languages {
        // bake refuses data in which a language lacks a file, so that all have all.
        let all = [catalog.errors.len(), catalog.causes.len(), catalog.solutions.len(), catalog.families.len()];
        content += &row(&language.name, all.to_vec());
    }
    GeneratedFile::new("COVERAGE.md", content)
}
