//! The same catalogue as nested structs of strings, and what `tests/footprint/src/bin/with.rs` does, with them.
//! `STRUCTS_RS` says where `cargo run -p measure` has written the statics.

#![allow(dead_code, reason = "the program that is compared with does not read everything either")]

use std::io::Write;

/// A text in each language.
struct Text {
    en: Inline,
    de: Inline,
}

struct Inline {
    text: &'static str,
    spans: &'static [Span],
}

struct Span {
    text: &'static str,
    kind: &'static str,
    url: &'static str,
}

struct Entry {
    id: u16,
    name: &'static str,
    case: &'static str,
    aliases: &'static [&'static str],
    numbers: &'static [(&'static str, u32)],
    needs_context: bool,
    area: &'static str,
    component: &'static str,
    os: &'static str,
    fault: &'static str,
    retry: &'static str,
    status: &'static str,
    renamed_to: &'static str,
    since: &'static str,
    title: Text,
    summary: Text,
    docs: Text,
    details: &'static [Block],
    messages: &'static [Message],
    causes: &'static [&'static Cause],
    order: &'static str,
    solutions: &'static [&'static Solution],
    sources: &'static [&'static Source],
}

struct Message {
    locale: &'static str,
    text: &'static str,
    source: &'static Source,
}

struct Source {
    name: &'static str,
    title: &'static str,
    date: &'static str,
    url: Text,
}

struct Cause {
    id: u16,
    name: &'static str,
    os: &'static str,
    title: Text,
    summary: Text,
    docs: Text,
    details: &'static [Block],
    order: &'static str,
    solutions: &'static [&'static Solution],
    sources: &'static [&'static Source],
}

struct Solution {
    name: &'static str,
    os: &'static str,
    title: Text,
    summary: Text,
    docs: Text,
    blocks: &'static [Block],
    order: &'static str,
    ways: &'static [&'static Solution],
}

struct Block {
    kind: &'static str,
    os: &'static str,
    language: &'static str,
    text: Text,
    blocks: &'static [Block],
}

struct Family {
    prefix: &'static str,
    title: Text,
    summary: Text,
    docs: Text,
}

include!(env!("STRUCTS_RS"));

fn main() {
    let mut arguments = std::env::args().skip(1);
    let language = arguments.next().unwrap_or_default();
    let is_german = language == "de";
    let pick = |text: &'static Text| if is_german { text.de.text } else { text.en.text };
    let write = |line: &str| {
        let _ = writeln!(std::io::stdout(), "{line}");
    };
    let write_steps = |solution: &&'static Solution| {
        write(pick(&solution.title));
        for step in solution.blocks.iter().filter(|block| block.kind == "step") {
            write(pick(&step.text));
            step.blocks.iter().for_each(|block| write(pick(&block.text)));
        }
    };
    for argument in arguments {
        let spelled = argument.to_ascii_lowercase();
        let Ok(at) = NAMES.binary_search_by(|(name, _)| name.cmp(&&*spelled)) else {
            write(&argument);
            continue;
        };
        let entry = NAMES[at].1;
        write(pick(&entry.title));
        let messages = entry.messages.iter();
        messages
            .filter(|message| message.locale == language || message.locale == "en")
            .for_each(|message| write(message.text));
        entry.solutions.iter().for_each(write_steps);
        for cause in entry.causes {
            write(pick(&cause.title));
            write(pick(&cause.docs));
            cause.solutions.iter().for_each(write_steps);
        }
    }
}
