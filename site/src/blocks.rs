//! What templates see of causes, solutions, checks and blocks.

use azure_backup_errors::{Block, BlockKind, Check, Locale, Os, Solution, SolutionOrder, Source, SpanKind, Text};
use serde::Serialize;

use crate::renderer::escaped;
use crate::words::Words;

/// A system that something is for, where what stands around it is for several.
#[derive(Clone, Copy, Debug, Serialize)]
pub(crate) struct ForOs {
    /// What the switch of systems looks at.
    pub(crate) tag: Os,
    pub(crate) title: &'static str,
}

impl ForOs {
    pub(crate) fn of(os: Os, around: Os, locale: Locale) -> Option<Self> {
        (os != Os::Any && os != around).then(|| Self { tag: os, title: os.title(locale).as_str() })
    }
}

#[derive(Clone, Debug, Serialize)]
pub(crate) struct CheckView {
    html: String,
    command: Option<BlockView>,
}

impl CheckView {
    pub(crate) fn of(check: Check, locale: Locale) -> Self {
        let command = check.command().map(|command| BlockView::of(command, locale, None));
        Self { html: check.text(locale).html().to_string(), command }
    }
}

/// Blocks of one kind behind one another: a list, or just one.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Group {
    kind: &'static str,
    /// What stands before it.
    label: &'static str,
    /// The number of the first: steps that something parts count on.
    start: usize,
    blocks: Vec<BlockView>,
}

#[derive(Clone, Debug, Serialize)]
struct BlockView {
    id: Option<String>,
    html: String,
    os: Option<ForOs>,
    language: &'static str,
    groups: Vec<Group>,
}

impl BlockView {
    fn of(block: Block, locale: Locale, id: Option<String>) -> Self {
        let text = block.text(locale);
        let html = if block.kind() == BlockKind::Command { command(text) } else { text.html().to_string() };
        Self {
            id,
            html,
            os: ForOs::of(block.os(), Os::Any, locale),
            language: block.command_language().map_or("", |language| language.as_str()),
            groups: groups(block.blocks(), locale, None),
        }
    }
}

/// A command as markup: its placeholders stand out.
fn command(text: Text) -> String {
    let parts = text.spans().map(|span| match span.kind() {
        SpanKind::Placeholder => format!("<var>{}</var>", escaped(span.as_str())),
        _ => escaped(span.as_str()),
    });
    parts.collect()
}

/// Puts those of one list together. `anchor` is what the ids of steps begin with.
pub(crate) fn groups(blocks: impl Iterator<Item = Block>, locale: Locale, anchor: Option<&str>) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut steps = 0;
    for block in blocks {
        let kind = block.kind();
        let is_listed = matches!(kind, BlockKind::Step | BlockKind::Item | BlockKind::Choice);
        if !groups.last().is_some_and(|last| is_listed && last.kind == kind.as_str()) {
            let label = kind.title(locale).as_str();
            groups.push(Group { kind: kind.as_str(), label, start: steps + 1, blocks: Vec::new() });
        }
        if let Some(group) = groups.last_mut() {
            let is_step = kind == BlockKind::Step;
            steps += usize::from(is_step);
            let id = anchor.filter(|_| is_step).map(|anchor| format!("{anchor}-{steps}"));
            group.blocks.push(BlockView::of(block, locale, id));
        }
    }
    groups
}

#[derive(Clone, Debug, Serialize)]
pub(crate) struct SolutionView {
    id: String,
    /// The number among several.
    number: Option<usize>,
    title: &'static str,
    os: Option<ForOs>,
    summary: String,
    groups: Vec<Group>,
    ways: Vec<SolutionView>,
    /// How the ways belong together, if there are several.
    order: &'static str,
    history: Vec<Group>,
    docs_url: Option<&'static str>,
}

impl SolutionView {
    /// `anchor` is what its id begins with; `around` the system of what it belongs to.
    pub(crate) fn of(solution: Solution, number: Option<usize>, anchor: &str, around: Os, locale: Locale) -> Self {
        let id = if anchor.is_empty() { solution.name().to_owned() } else { format!("{anchor}-{}", solution.name()) };
        let ways = Self::all(solution.solutions(), &id, solution.os(), locale);
        Self {
            number,
            title: solution.title(locale).as_str(),
            os: ForOs::of(solution.os(), around, locale),
            summary: solution.summary(locale).html().to_string(),
            groups: groups(solution.blocks(), locale, Some(&id)),
            order: order(solution.solution_order(), ways.len(), locale),
            ways,
            history: groups(solution.history(), locale, None),
            docs_url: solution.docs_url(locale),
            id,
        }
    }

    /// All of a list, numbered if they are several.
    pub(crate) fn all(
        solutions: impl ExactSizeIterator<Item = Solution>,
        anchor: &str,
        around: Os,
        locale: Locale,
    ) -> Vec<Self> {
        let are_several = solutions.len() > 1;
        let numbered = solutions.zip(1..);
        numbered
            .map(|(solution, number)| Self::of(solution, are_several.then_some(number), anchor, around, locale))
            .collect()
    }
}

/// How several solutions belong together, in a line before them.
pub(crate) fn order(order: SolutionOrder, count: usize, locale: Locale) -> &'static str {
    if count > 1 { order.title(locale).as_str() } else { "" }
}

#[derive(Clone, Debug, Serialize)]
pub(crate) struct SourceView {
    title: &'static str,
    url: &'static str,
    date: &'static str,
    day: String,
}

impl SourceView {
    pub(crate) fn all(sources: impl Iterator<Item = Source>, words: &Words, locale: Locale) -> Vec<Self> {
        let view = |source: Source| Self {
            title: source.title(),
            url: source.url(locale),
            date: source.date(),
            day: words.day(source.date()),
        };
        sources.map(view).collect()
    }
}
