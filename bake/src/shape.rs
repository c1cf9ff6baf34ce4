//! Every language has the same shape: the same blocks, code, commands, placeholders, links and number of labels.

use crate::problem::{Place, Problem, a};
use crate::shared::kinds::{BlockKind, Os, SpanKind};
use crate::words::{Block, Inline, Words};

/// Holds the words of a unit in one language against those in the first.
pub(crate) fn compare_words(first: &Words, other: &Words, problems: &mut Vec<Problem>) {
    if first.summary.is_some() != other.summary.is_some() {
        problems.push(Problem::new(
            Place::new(&other.file, other.line),
            format!("one of this and {} has a summary, the other has none", Place::new(&first.file, first.line)),
            "begin both with the same kind of paragraph",
        ));
    }
    if let (Some(a), Some(b)) = (&first.summary, &other.summary) {
        compare_inline(first, other, (&a.text, a.line), (&b.text, b.line), problems);
    }
    for (there, here) in first.parts().into_iter().zip(other.parts()) {
        compare_blocks(first, other, there, here, other.line, problems);
    }
}

fn compare_blocks(
    first: &Words,
    other: &Words,
    there: &[Block],
    here: &[Block],
    parent_line: usize,
    problems: &mut Vec<Problem>,
) {
    const SAME_SHAPE: &str = "every language has the same blocks in the same order: add, remove or move one";
    for (that, this) in there.iter().zip(here) {
        if (that.kind, that.os, that.language) != (this.kind, this.os, this.language) {
            let tell = |block: &Block| match block.kind {
                BlockKind::Command => format!("{} ({})", block.kind, block.language),
                kind if block.os != Os::Any => format!("{kind} ({})", block.os),
                kind => kind.to_string(),
            };
            let place = Place::new(&first.file, that.line);
            let what = format!("the shape differs: {} here, {} at {place}", a(tell(this)), a(tell(that)));
            problems.push(Problem::new(Place::new(&other.file, this.line), what, SAME_SHAPE));
            return;
        }
        if that.kind == BlockKind::Command && that.text.text != this.text.text {
            let place = Place::new(&first.file, that.line);
            let what = format!("the command differs from the one at {place}");
            let help = "commands are facts: they are the same in every language";
            problems.push(Problem::new(Place::new(&other.file, this.line), what, help));
        } else {
            compare_inline(first, other, (&that.text, that.line), (&this.text, this.line), problems);
        }
        compare_blocks(first, other, &that.children, &this.children, this.line, problems);
    }
    if there.len() != here.len() {
        let line = here.get(there.len()).map_or(parent_line, |block| block.line);
        let what = format!(
            "the shape differs: {} blocks here, {} at {}",
            here.len(),
            there.len(),
            Place::new(&first.file, there.get(here.len()).map_or(first.line, |block| block.line))
        );
        problems.push(Problem::new(Place::new(&other.file, line), what, SAME_SHAPE));
    }
}

fn compare_inline(
    first: &Words,
    other: &Words,
    (a, a_line): (&Inline, usize),
    (b, b_line): (&Inline, usize),
    problems: &mut Vec<Problem>,
) {
    let facts = |inline: &Inline| {
        let mut facts: Vec<String> = inline
            .spans
            .iter()
            .map(|span| match span.kind {
                SpanKind::Link => neutral_url(&span.url),
                // What a label says depends on the language of the portal.
                SpanKind::Label => "a label".to_owned(),
                _ => format!("`{}`", inline.slice(span)),
            })
            .collect();
        facts.sort();
        facts
    };
    let (mut a, mut b) = (facts(a), facts(b));
    let common: Vec<String> = a.iter().filter(|fact| b.contains(fact)).cloned().collect();
    for fact in common {
        if let (Some(i), Some(j)) = (a.iter().position(|f| *f == fact), b.iter().position(|f| *f == fact)) {
            a.remove(i);
            b.remove(j);
        }
    }
    let there = Place::new(&first.file, a_line);
    for missing in a {
        let what = format!("{missing} is missing; it stands at {there}");
        let help = "code, commands, placeholders, links and the number of labels are the same in every language";
        problems.push(Problem::new(Place::new(&other.file, b_line), what, help));
    }
    for extra in b {
        let what = format!("{extra} stands here, but not at {there}");
        let help = "code, commands, placeholders, links and the number of labels are the same in every language";
        problems.push(Problem::new(Place::new(&other.file, b_line), what, help));
    }
}

/// An address without the language of the reader.
fn neutral_url(url: &str) -> String {
    match url.strip_prefix("https://learn.microsoft.com/").and_then(|rest| rest.split_once('/')) {
        Some((_, page)) => format!("https://learn.microsoft.com/{{locale}}/{page}"),
        None => url.to_owned(),
    }
}
