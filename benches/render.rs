//! Rendering of entries, against Markdown that is rendered at run time and JSON that is written from an owned tree.
//!
//! `cargo bench --bench render`. All write into a buffer that is used again and again.

mod owned;
mod support;

use std::cell::RefCell;
use std::hint::black_box;
use std::io::Write;

use azure_backup_errors::{Entry, ErrorCode, Locale, Runbook};
use criterion::Criterion;
use pulldown_cmark::{Options, Parser};

use support::Figures;

/// Markdown is CommonMark, without extensions.
const COMMON_MARK: Options = Options::empty();

fn main() {
    let mut criterion = support::criterion();
    let mut figures = Figures::new("render");
    figures.table("Rendering", "entry");
    let typical = ErrorCode::UserErrorGuestAgentStatusUnavailable.entry().unwrap();
    render(&mut criterion, &mut figures, "one entry", &[typical.runbook(Locale::En)]);
    let all: Vec<Runbook> = Entry::all().map(|entry| entry.runbook(Locale::En)).collect();
    render(&mut criterion, &mut figures, "all entries", &all);
    criterion.final_summary();
    figures.finish();
}

fn render(criterion: &mut Criterion, figures: &mut Figures, which: &str, runbooks: &[Runbook]) {
    let len = runbooks.len();
    let note = Some("pulldown-cmark parses our Markdown and writes HTML; copy is one of the finished text");
    let markdown: Vec<String> = runbooks.iter().map(|runbook| runbook.markdown().to_string()).collect();
    let from_markdown = text_of(&markdown, |markdown, to| {
        pulldown_cmark::html::push_html(to, Parser::new_ext(markdown, COMMON_MARK));
    });
    let copied_text: Vec<String> = runbooks.iter().map(|runbook| runbook.text().to_string()).collect();
    let copied_html: Vec<String> = runbooks.iter().map(|runbook| runbook.html().to_string()).collect();
    let copy = |text: &String, to: &mut String| to.push_str(text);

    figures.case(format!("{which}, text"), note, |case| {
        let ours = text_of(runbooks, |runbook, to| runbook.text().write_to(to).expect("a string takes everything"));
        case.measure(criterion, "text", len, ours);
        case.measure(criterion, "pulldown-cmark", len, &from_markdown);
        case.measure(criterion, "copy", len, text_of(&copied_text, copy));
    });
    figures.case(format!("{which}, Markdown"), note, |case| {
        let ours = text_of(runbooks, |runbook, to| runbook.markdown().write_to(to).expect("a string takes everything"));
        case.measure(criterion, "markdown", len, ours);
        case.measure(criterion, "pulldown-cmark", len, &from_markdown);
        case.measure(criterion, "copy", len, text_of(&markdown, copy));
    });
    figures.case(format!("{which}, HTML"), note, |case| {
        let ours = text_of(runbooks, |runbook, to| runbook.html().write_to(to).expect("a string takes everything"));
        case.measure(criterion, "html", len, ours);
        case.measure(criterion, "pulldown-cmark", len, &from_markdown);
        case.measure(criterion, "copy", len, text_of(&copied_html, copy));
    });
    json(criterion, figures, which, runbooks);
}

fn json(criterion: &mut Criterion, figures: &mut Figures, which: &str, runbooks: &[Runbook]) {
    let len = runbooks.len();
    let json: Vec<Vec<u8>> = runbooks.iter().map(to_json).collect();
    let structs: Vec<owned::Entry> = json.iter().map(|json| from_json(json)).collect();
    let values: Vec<serde_json::Value> = json.iter().map(|json| from_json(json)).collect();
    assert!(structs.iter().map(to_json).eq(json.iter().cloned()), "benches/owned is not what the crate writes");

    let note = Some("peers are the same tree, owned, written by serde_json; copy is one of the finished JSON");
    figures.case(format!("{which}, JSON"), note, |case| {
        case.measure(criterion, "serde", len, json_of(runbooks));
        case.measure(criterion, "owned structs", len, json_of(&structs));
        case.measure(criterion, "serde_json::Value", len, json_of(&values));
        let copy = bytes_of(&json, |json, to| to.write_all(json).expect("a vector takes everything"));
        case.measure(criterion, "copy", len, copy);
    });
}

fn to_json<T: serde::Serialize>(value: &T) -> Vec<u8> {
    serde_json::to_vec(value).expect("all of it is plain data")
}

fn from_json<'a, T: serde::Deserialize<'a>>(json: &'a [u8]) -> T {
    serde_json::from_slice(json).expect("what was just written")
}

fn json_of<T: serde::Serialize>(of: &[T]) -> impl Fn() {
    bytes_of(of, |value, to| serde_json::to_writer(to, value).expect("all of it is plain data"))
}

/// Writes one after another into one string, which is emptied before each.
fn text_of<T>(of: &[T], write: impl Fn(&T, &mut String)) -> impl Fn() {
    into_one(of, String::clear, write)
}

fn bytes_of<T>(of: &[T], write: impl Fn(&T, &mut Vec<u8>)) -> impl Fn() {
    into_one(of, Vec::clear, write)
}

fn into_one<T, To: Default>(of: &[T], clear: impl Fn(&mut To), write: impl Fn(&T, &mut To)) -> impl Fn() {
    let to = RefCell::new(To::default());
    move || {
        let mut to = to.borrow_mut();
        for each in of {
            clear(&mut to);
            write(black_box(each), &mut to);
            black_box(&*to);
        }
    }
}
