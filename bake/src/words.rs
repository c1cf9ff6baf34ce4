//! Our prose about one error, cause, solution or family, in one language.

use std::ops::Range;
use std::path::PathBuf;

use crate::shared::kinds::{BlockKind, CommandLanguage, Os, SpanKind};

/// Text with its marked-up spans; the gaps between them are plain prose.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Inline {
    pub(crate) text: String,
    pub(crate) spans: Vec<Span>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Span {
    pub(crate) range: Range<usize>,
    pub(crate) kind: SpanKind,
    /// The target of a link, empty for everything else.
    pub(crate) url: String,
}

impl Inline {
    pub(crate) fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), spans: Vec::new() }
    }

    pub(crate) fn of_kind(&self, kind: SpanKind) -> impl Iterator<Item = &Span> {
        self.spans.iter().filter(move |span| span.kind == kind)
    }

    pub(crate) fn slice(&self, span: &Span) -> &str {
        &self.text[span.range.clone()]
    }

    pub(crate) fn push(&mut self, text: &str, kind: SpanKind, url: &str) {
        let start = self.text.len();
        self.text.push_str(text);
        if kind != SpanKind::Plain {
            self.spans.push(Span { range: start..self.text.len(), kind, url: url.to_owned() });
        }
    }

    /// Adds literal text, with `<Placeholder>`s told apart.
    pub(crate) fn push_code(&mut self, code: &str, kind: SpanKind) {
        let mut rest = code;
        while let Some((before, placeholder, after)) = split_placeholder(rest) {
            if !before.is_empty() {
                self.push(before, kind, "");
            }
            self.push(placeholder, SpanKind::Placeholder, "");
            rest = after;
        }
        if !rest.is_empty() {
            self.push(rest, kind, "");
        }
    }

    pub(crate) fn trim_end(&mut self) {
        let end = self.text.trim_end().len();
        self.text.truncate(end);
        for span in &mut self.spans {
            span.range.end = span.range.end.min(end);
        }
    }
}

/// Splits at the first `<Name>`: a letter, then letters, digits, spaces, `-` or `_`.
pub(crate) fn split_placeholder(code: &str) -> Option<(&str, &str, &str)> {
    let mut from = 0;
    while let Some(open) = code[from..].find('<').map(|at| from + at) {
        let inner = &code[open + 1..];
        if let Some(close) = inner.find('>') {
            let name = &inner[..close];
            let is_name = name.starts_with(|c: char| c.is_ascii_alphabetic())
                && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, ' ' | '-' | '_'));
            if is_name {
                let end = open + 1 + close + 1;
                return Some((&code[..open], &code[open..end], &code[end..]));
            }
        }
        from = open + 1;
    }
    None
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Block {
    pub(crate) kind: BlockKind,
    pub(crate) os: Os,
    pub(crate) language: CommandLanguage,
    pub(crate) text: Inline,
    pub(crate) children: Vec<Block>,
    pub(crate) line: usize,
}

/// The words of one error, cause, solution or family in one language.
#[derive(Clone, Debug)]
pub(crate) struct Words {
    pub(crate) file: PathBuf,
    /// The line of its heading.
    pub(crate) line: usize,
    pub(crate) title: Inline,
    pub(crate) summary: Option<Summary>,
    /// How to tell: a paragraph, and perhaps a command.
    pub(crate) check: Vec<Block>,
    pub(crate) blocks: Vec<Block>,
    /// What used to be otherwise.
    pub(crate) history: Vec<Block>,
}

impl Words {
    /// Its blocks: check, what else is to be said, history.
    pub(crate) fn parts(&self) -> [&[Block]; 3] {
        [&self.check, &self.blocks, &self.history]
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Summary {
    pub(crate) text: Inline,
    pub(crate) line: usize,
}
