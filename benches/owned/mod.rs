//! The JSON of an entry as owned structs: what a program would hold that has read it from a file.

use serde::{Deserialize, Serialize};

#[derive(Deserialize, Serialize)]
pub(crate) struct Entry {
    key: String,
    code: Option<String>,
    id: Option<u16>,
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    case: Option<String>,
    aliases: Vec<String>,
    numbers: Vec<Number>,
    needs_context: bool,
    area: String,
    component: String,
    os: String,
    fault: String,
    retry: String,
    status: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    renamed_to: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status_since: Option<String>,
    messages: Vec<Message>,
    title: String,
    summary: String,
    details: Vec<Block>,
    docs_url: String,
    causes: Vec<Cause>,
    solution_order: String,
    solutions: Vec<Solution>,
    sources: Vec<Source>,
}

#[derive(Deserialize, Serialize)]
struct Number {
    system: String,
    number: u32,
}

#[derive(Deserialize, Serialize)]
struct Message {
    locale: String,
    text: String,
    source: Source,
}

#[derive(Deserialize, Serialize)]
struct Source {
    name: String,
    title: String,
    date: String,
    url: String,
}

#[derive(Deserialize, Serialize)]
struct Cause {
    name: String,
    id: u16,
    os: String,
    title: String,
    summary: String,
    details: Vec<Block>,
    docs_url: Option<String>,
    solution_order: String,
    solutions: Vec<Solution>,
    sources: Vec<Source>,
}

#[derive(Deserialize, Serialize)]
struct Solution {
    name: String,
    os: String,
    title: String,
    summary: String,
    docs_url: Option<String>,
    before: Vec<Block>,
    steps: Vec<Block>,
    after: Vec<Block>,
    solution_order: String,
    solutions: Vec<Solution>,
}

#[derive(Deserialize, Serialize)]
struct Block {
    kind: String,
    os: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<String>,
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    markdown: Option<String>,
    spans: Vec<Span>,
    blocks: Vec<Block>,
}

#[derive(Deserialize, Serialize)]
struct Span {
    kind: String,
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
}
