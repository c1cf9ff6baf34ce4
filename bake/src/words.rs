//! `data/<language>/**/*.md`: our prose, one Markdown file a unit and language.

use std::ops::Range;
use std::path::{Path, PathBuf};

use pulldown_cmark::{BlockQuoteKind, CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use crate::problem::{Place, Problem, is_unsafe, line_at, unsafe_character};
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

    fn push(&mut self, text: &str, kind: SpanKind, url: &str) {
        let start = self.text.len();
        self.text.push_str(text);
        if kind != SpanKind::Plain {
            self.spans.push(Span { range: start..self.text.len(), kind, url: url.to_owned() });
        }
    }

    /// Adds literal text, with `<Placeholder>`s told apart.
    fn push_code(&mut self, code: &str, kind: SpanKind) {
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

    fn trim_end(&mut self) {
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
    pub(crate) title: Inline,
    pub(crate) summary: Option<Summary>,
    pub(crate) blocks: Vec<Block>,
}

#[derive(Clone, Debug)]
pub(crate) struct Summary {
    pub(crate) text: Inline,
    pub(crate) line: usize,
}

const ALLOWED: &str = "allowed are paragraphs, lists, `> [!NOTE]`, `> [!TIP]` and `> [!WARNING]` alerts, fenced code \
                       blocks, and inside a line **labels**, `code` and [links](https://…)";

const OS_HELP: &str = "write `os = \"…\"` into the facts, or put the directive behind the text of a list item";

struct Reader<'a> {
    file: &'a Path,
    source: &'a str,
    locale_path: &'a str,
    events: std::iter::Peekable<pulldown_cmark::OffsetIter<'a>>,
    problems: &'a mut Vec<Problem>,
}

/// Reads a words file. Problems are added to `problems`; the words are as good as they can be then.
pub(crate) fn parse(file: &Path, source: &str, locale_path: &str, problems: &mut Vec<Problem>) -> Words {
    // What is not allowed has to be recognised first.
    let options =
        Options::ENABLE_GFM | Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS;
    let events = Parser::new_ext(source, options).into_offset_iter().peekable();
    let mut reader = Reader { file, source, locale_path, events, problems };
    let title = reader.title();
    let mut blocks = reader.blocks();
    let first_is_prose = blocks.first().is_some_and(|block| block.kind == BlockKind::Paragraph);
    let summary = first_is_prose.then(|| blocks.remove(0)).map(|block| {
        if block.text.of_kind(SpanKind::Link).next().is_some() {
            reader.problem(
                block.line,
                "a link in the summary",
                "the summary stands alone in lists and tickets; put the link into a later paragraph or step",
            );
        }
        if block.os != Os::Any {
            reader.problem(block.line, "an operating system for the summary", OS_HELP);
        }
        Summary { text: block.text, line: block.line }
    });
    Words { file: file.to_path_buf(), title, summary, blocks }
}

impl Reader<'_> {
    fn problem(&mut self, line: usize, what: impl Into<String>, help: impl Into<String>) {
        self.problems.push(Problem::new(Place::new(self.file, line), what, help));
    }

    fn not_allowed(&mut self, offset: usize, what: &str) {
        let line = line_at(self.source, offset);
        self.problem(line, format!("{what} is not allowed here"), ALLOWED);
    }

    fn title(&mut self) -> Inline {
        let mut title = Inline::default();
        if let Some((Event::Start(Tag::Heading { level: HeadingLevel::H1, .. }), range)) = self.events.peek().cloned() {
            self.events.next();
            let (text, os) = self.inline(|end| matches!(end, TagEnd::Heading(_)));
            title = text;
            let line = line_at(self.source, range.start);
            if os != Os::Any {
                self.problem(line, "an operating system for the title", OS_HELP);
            }
            if !title.spans.is_empty() {
                self.problem(line, "markup in the title", "write the title as plain text");
            }
        }
        if title.text.is_empty() {
            self.problem(1, "the file has no title", "begin it with a line `# Title`");
        }
        title
    }

    fn blocks(&mut self) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut one_of = None;
        let mut behind_list = None;
        while let Some((event, range)) = self.events.next_if(|(event, _)| !matches!(event, Event::End(_))) {
            let line = line_at(self.source, range.start);
            let is_bullets = matches!(event, Event::Start(Tag::List(None)));
            if !matches!(event, Event::Start(Tag::List(_))) {
                behind_list = None;
            }
            match event {
                Event::Start(Tag::HtmlBlock) => {
                    let mut html = String::new();
                    while let Some((Event::Html(part), _)) = self.events.next_if(|(e, _)| matches!(e, Event::Html(_))) {
                        html.push_str(&part);
                    }
                    self.events.next();
                    if html.trim() == "<!-- one of -->" {
                        one_of = Some(line);
                    } else {
                        self.not_allowed(range.start, "HTML");
                    }
                    continue;
                }
                Event::Start(Tag::Paragraph) => {
                    let (text, os) = self.inline(|end| end == TagEnd::Paragraph);
                    blocks.push(Block { kind: BlockKind::Paragraph, os, text, line, ..EMPTY });
                }
                Event::Start(Tag::List(number)) => {
                    let kind = match (number, one_of) {
                        (Some(_), _) => BlockKind::Step,
                        (None, Some(_)) => BlockKind::Choice,
                        (None, None) => BlockKind::Item,
                    };
                    if behind_list == Some(kind) {
                        let help = "put a paragraph between them, or make them one list";
                        self.problem(line, "a list directly behind another one", help);
                    }
                    behind_list = Some(kind);
                    while let Some((_, range)) = self.events.next_if(|(e, _)| matches!(e, Event::Start(Tag::Item))) {
                        let block = self.item(kind, line_at(self.source, range.start));
                        blocks.push(block);
                    }
                    self.events.next();
                }
                Event::Start(Tag::BlockQuote(kind)) => {
                    let kind = match kind {
                        Some(BlockQuoteKind::Note) => BlockKind::Note,
                        Some(BlockQuoteKind::Tip) => BlockKind::Tip,
                        Some(BlockQuoteKind::Warning) => BlockKind::Warning,
                        _ => {
                            self.not_allowed(range.start, "a quotation that is no note, tip or warning");
                            BlockKind::Note
                        }
                    };
                    let block = self.container(kind, line);
                    blocks.push(block);
                }
                Event::Start(Tag::CodeBlock(kind)) => {
                    let language = match &kind {
                        CodeBlockKind::Fenced(language) => language.parse().ok(),
                        CodeBlockKind::Indented => None,
                    };
                    if language.is_none() {
                        self.problem(
                            line,
                            "a code block without a language that is known",
                            "fence it with ```bash, ```powershell or ```text",
                        );
                    }
                    let mut code = String::new();
                    while let Some((Event::Text(part), _)) = self.events.next_if(|(e, _)| matches!(e, Event::Text(_))) {
                        code.push_str(&part);
                    }
                    self.events.next();
                    let mut text = Inline::default();
                    text.push_code(code.trim_end_matches('\n'), SpanKind::Plain);
                    let language = language.unwrap_or(CommandLanguage::Text);
                    blocks.push(Block { kind: BlockKind::Command, language, text, line, ..EMPTY });
                }
                Event::Start(tag) => {
                    self.not_allowed(range.start, describe(&tag));
                    self.skip(tag.to_end());
                }
                Event::Rule => self.not_allowed(range.start, "a rule (a line of dashes)"),
                _ => self.not_allowed(range.start, "this"),
            }
            if let (Some(line), false) = (one_of.take(), is_bullets) {
                self.lonely_one_of(line);
            }
        }
        if let Some(line) = one_of {
            self.lonely_one_of(line);
        }
        blocks
    }

    fn lonely_one_of(&mut self, line: usize) {
        self.problem(
            line,
            "`<!-- one of -->` without a bullet list behind it",
            "put it on a line of its own, directly before the bullets that are alternatives",
        );
    }

    /// A list item or alert: its first paragraph is its text, the rest are its children.
    fn container(&mut self, kind: BlockKind, line: usize) -> Block {
        let mut children = self.blocks();
        self.events.next();
        let mut block = Block { kind, line, ..EMPTY };
        if children.first().is_some_and(|child| child.kind == BlockKind::Paragraph) {
            let first = children.remove(0);
            (block.text, block.os) = (first.text, first.os);
        } else {
            self.problem(line, "a list item or alert without text of its own", "begin it with a sentence");
        }
        block.children = children;
        block
    }

    fn item(&mut self, kind: BlockKind, line: usize) -> Block {
        // In a tight list the text of an item is not wrapped in a paragraph.
        let is_tight = self.events.peek().is_some_and(|(event, _)| is_inline(event));
        if !is_tight {
            return self.container(kind, line);
        }
        let (text, os) = self.inline(|_| false);
        let children = self.blocks();
        self.events.next();
        Block { kind, os, text, children, line, ..EMPTY }
    }

    /// Reads inline content up to the end tag that `is_end` accepts, which is taken, or up to what is not inline.
    fn inline(&mut self, is_end: impl Fn(TagEnd) -> bool) -> (Inline, Os) {
        let mut text = Inline::default();
        let mut os = Os::Any;
        let line = self.events.peek().map_or(0, |(_, range)| line_at(self.source, range.start));
        let belongs = |(event, _): &(Event<'_>, Range<usize>)| match event {
            Event::End(end) => is_end(*end),
            event => is_inline(event),
        };
        while let Some((event, range)) = self.events.next_if(belongs) {
            match event {
                Event::End(_) => break,
                Event::Text(part) => text.push(&part, SpanKind::Plain, ""),
                Event::SoftBreak => text.push(" ", SpanKind::Plain, ""),
                Event::Code(code) => {
                    if code.contains('`') {
                        self.not_allowed(range.start, "a backtick inside code");
                    }
                    text.push_code(&code, SpanKind::Code);
                }
                Event::Start(Tag::Strong) => {
                    let label = self.flat(range.start, TagEnd::Strong);
                    text.push(&label, SpanKind::Label, "");
                }
                Event::Start(Tag::Link { dest_url, .. }) => {
                    let label = self.flat(range.start, TagEnd::Link);
                    let line = line_at(self.source, range.start);
                    self.check_link(line, &dest_url);
                    text.push(&label, SpanKind::Link, &dest_url);
                }
                Event::InlineHtml(html) => match &*html {
                    "<!-- os: windows -->" => os = Os::Windows,
                    "<!-- os: linux -->" => os = Os::Linux,
                    _ => self.not_allowed(range.start, "HTML (a placeholder is written inside code: `<Name>`)"),
                },
                Event::HardBreak => self.not_allowed(range.start, "a hard line break"),
                Event::Start(tag) => {
                    self.not_allowed(range.start, describe(&tag));
                    self.skip(tag.to_end());
                }
                Event::TaskListMarker(_) => self.not_allowed(range.start, "a task list"),
                _ => self.not_allowed(range.start, "this"),
            }
        }
        text.trim_end();
        self.check_inline(&text, line);
        if text.text.contains("  ") {
            let collapsed = text.text.find("  ").unwrap_or_default();
            if text.spans.iter().all(|span| !span.range.contains(&collapsed)) && os != Os::Any {
                // What the directive left behind.
                text.text.remove(collapsed);
                for span in &mut text.spans {
                    if span.range.start > collapsed {
                        span.range = span.range.start - 1..span.range.end - 1;
                    }
                }
            }
        }
        (text, os)
    }

    fn check_inline(&mut self, text: &Inline, line: usize) {
        for span in &text.spans {
            let part = text.slice(span);
            if part.len() > usize::from(u8::MAX) {
                let what = format!("a {} of more than 255 bytes", span.kind);
                self.problem(line, what, "put it into a code block, or shorten it");
            }
            let is_flush = part.trim() == part || matches!(span.kind, SpanKind::Code | SpanKind::Placeholder);
            if !is_flush || (part.is_empty() && span.kind == SpanKind::Link) {
                let what = format!("a blank at the edge of the {} `{part}`", span.kind);
                self.problem(line, what, "take it out of the markup");
            }
        }
        if let Some(control) = text.text.chars().find(|c| is_unsafe(*c)) {
            self.problems.push(unsafe_character(Place::new(self.file, line), control));
        }
        let mut plain = text.text.clone();
        for span in text.spans.iter().rev() {
            plain.replace_range(span.range.clone(), "");
        }
        if ["**", "~~", "](", "`"].iter().any(|markup| plain.contains(markup)) {
            self.problem(line, "markup that is not closed", "close it, or put the characters into `code`");
        }
    }

    /// The text of a label or link, which holds no further markup.
    fn flat(&mut self, offset: usize, end: TagEnd) -> String {
        let mut text = String::new();
        while let Some((event, _)) = self.events.next() {
            match event {
                Event::End(found) if found == end => break,
                Event::Text(part) => text.push_str(&part),
                Event::SoftBreak => text.push(' '),
                _ => self.not_allowed(offset, "markup inside a label or link text"),
            }
        }
        text
    }

    fn check_link(&mut self, line: usize, url: &str) {
        if !url.starts_with("https://") {
            self.problem(
                line,
                format!("the link `{url}` is not https"),
                "write the absolute https:// address of the page",
            );
        }
        if let Some(rest) = url.strip_prefix("https://learn.microsoft.com/") {
            let wanted = self.locale_path.to_owned();
            if rest.split('/').next() != Some(&wanted) {
                self.problem(
                    line,
                    format!("the link `{url}` does not lead to the page in the reader's language"),
                    format!("write https://learn.microsoft.com/{wanted}/…"),
                );
            }
        }
    }

    fn skip(&mut self, end: TagEnd) {
        for (event, _) in self.events.by_ref() {
            if event == Event::End(end) {
                break;
            }
        }
    }
}

const EMPTY: Block = Block {
    kind: BlockKind::Paragraph,
    os: Os::Any,
    language: CommandLanguage::Text,
    text: Inline { text: String::new(), spans: Vec::new() },
    children: Vec::new(),
    line: 0,
};

fn is_inline(event: &Event<'_>) -> bool {
    match event {
        Event::Start(tag) => {
            matches!(tag, Tag::Strong | Tag::Link { .. } | Tag::Emphasis | Tag::Strikethrough | Tag::Image { .. })
        }
        Event::Text(_)
        | Event::Code(_)
        | Event::InlineHtml(_)
        | Event::SoftBreak
        | Event::HardBreak
        | Event::TaskListMarker(_) => true,
        _ => false,
    }
}

fn describe(tag: &Tag<'_>) -> &'static str {
    match tag {
        Tag::Heading { .. } => "a second heading",
        Tag::Emphasis => "emphasis (one asterisk)",
        Tag::Strikethrough => "strikethrough",
        Tag::Image { .. } => "an image",
        Tag::Table(_) => "a table (make each row a solution of its own, ordered `where-it-applies`)",
        _ => "this markup",
    }
}
