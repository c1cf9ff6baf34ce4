//! `data/<language>/**/*.md`: CommonMark with a small closed set of elements, read into [`Words`].

use std::ops::Range;
use std::path::Path;

use pulldown_cmark::{BlockQuoteKind, CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use crate::markup::{ALLOWED, describe, is_inline};
use crate::problem::{Lines, Place, Problem, is_unsafe, unsafe_character};
use crate::shared::kinds::{BlockKind, CommandLanguage, Os, SpanKind};
use crate::words::{Block, Inline, Summary, Words};

const EMPTY: Block = Block {
    kind: BlockKind::Paragraph,
    os: Os::Any,
    language: CommandLanguage::Text,
    text: Inline { text: String::new(), spans: Vec::new() },
    children: Vec::new(),
    line: 0,
};

const CHECK_HELP: &str = "directly behind the summary, write `<!-- check -->`, a sentence and perhaps one command; at \
                          the end, `<!-- history -->` and what used to be otherwise";

/// How many characters the sentence of a check may have.
const LONGEST_CHECK: usize = 160;

const OS_HELP: &str = "write `os = \"…\"` into the facts, or put the directive behind the text of a list item";

struct Reader<'a> {
    file: &'a Path,
    lines: &'a Lines,
    locale_path: &'a str,
    /// Whether the headings of the file name its units.
    is_named: bool,
    /// The part that a directive has just begun.
    begun: Option<Part>,
    /// Inside how many blocks it reads.
    depth: usize,
    events: std::iter::Peekable<std::vec::IntoIter<(Event<'a>, Range<usize>)>>,
    problems: &'a mut Vec<Problem>,
}

/// What a directive begins: `<!-- check -->`, `<!-- history -->`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Check,
    History,
}

/// One unit of a file, and the name that its heading gives it.
pub(crate) struct Unit {
    pub(crate) name: Option<String>,
    pub(crate) words: Words,
}

/// Reads a words file. Problems are added to `problems`; the words are as good as they can be then.
///
/// A heading that begins with code names a unit. A file without such a heading is one unit, named by the file.
pub(crate) fn parse(file: &Path, source: &str, locale_path: &str, problems: &mut Vec<Problem>) -> Vec<Unit> {
    // What is not allowed has to be recognised first.
    let options =
        Options::ENABLE_GFM | Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS;
    let mut events: Vec<_> = Parser::new_ext(source, options).into_offset_iter().collect();
    let lines = Lines::of(source);
    let mut read = |events: Vec<(Event<'_>, Range<usize>)>, is_named| {
        let line = events.first().map_or(1, |(_, range)| lines.at(range.start));
        Reader {
            file,
            lines: &lines,
            locale_path,
            is_named,
            begun: None,
            depth: 0,
            events: events.into_iter().peekable(),
            problems,
        }
        .unit(line)
    };
    let named = named_headings(&events);
    let mut units: Vec<Unit> = named.iter().rev().map(|&heading| read(events.split_off(heading), true)).collect();
    units.reverse();
    if units.is_empty() {
        units.push(read(events, false));
    } else if let Some((_, range)) = events.first() {
        problems.push(Problem::new(
            Place::new(file, lines.at(range.start)),
            "text before the first heading that names a unit",
            "begin the file with a line # `Name` Title, or move the text below a heading",
        ));
    }
    units
}

/// Where the headings stand that begin with code, outside of every other block.
fn named_headings(events: &[(Event<'_>, Range<usize>)]) -> Vec<usize> {
    let mut found = Vec::new();
    let mut depth = 0;
    for (number, (event, _)) in events.iter().enumerate() {
        match event {
            Event::Start(tag) => {
                let is_title = depth == 0 && matches!(tag, Tag::Heading { level: HeadingLevel::H1, .. });
                if is_title && matches!(events.get(number + 1), Some((Event::Code(_), _))) {
                    found.push(number);
                }
                depth += 1;
            }
            Event::End(_) => depth -= 1,
            _ => {}
        }
    }
    found
}

impl Reader<'_> {
    fn problem(&mut self, line: usize, what: impl Into<String>, help: impl Into<String>) {
        self.problems.push(Problem::new(Place::new(self.file, line), what, help));
    }

    fn not_allowed(&mut self, offset: usize, what: &str) {
        let line = self.lines.at(offset);
        self.problem(line, format!("{what} is not allowed here"), ALLOWED);
    }

    fn unit(mut self, line: usize) -> Unit {
        let (name, title) = self.title(line);
        let mut blocks = self.blocks();
        let first_is_prose = blocks.first().is_some_and(|block| block.kind == BlockKind::Paragraph);
        let summary = first_is_prose.then(|| blocks.remove(0)).map(|block| {
            if block.text.of_kind(SpanKind::Link).next().is_some() {
                self.problem(
                    block.line,
                    "a link in the summary",
                    "the summary stands alone in lists and tickets; put the link into a later paragraph or step",
                );
            }
            if block.os != Os::Any {
                self.problem(block.line, "an operating system for the summary", OS_HELP);
            }
            Summary { text: block.text, line: block.line }
        });
        let (mut check, mut history) = (Vec::new(), Vec::new());
        if self.begun.take_if(|part| *part == Part::Check).is_some() {
            if let Some(block) = blocks.first() {
                self.problem(block.line, "text between the summary and the check", CHECK_HELP);
            }
            (check, blocks) = self.check(line);
        }
        if self.begun.take_if(|part| *part == Part::History).is_some() {
            history = self.blocks();
            if history.is_empty() {
                self.problem(line, "a history without a text", CHECK_HELP);
            }
        }
        if self.begun.is_some() {
            self.problem(line, "a part begins twice, or behind the history", CHECK_HELP);
        }
        Unit { name, words: Words { file: self.file.to_path_buf(), line, title, summary, check, blocks, history } }
    }

    /// The check, and what stands behind it.
    fn check(&mut self, line: usize) -> (Vec<Block>, Vec<Block>) {
        let mut blocks = self.blocks();
        let is = |block: Option<&Block>, kind| block.is_some_and(|block| block.kind == kind);
        if !is(blocks.first(), BlockKind::Paragraph) {
            self.problem(blocks.first().map_or(line, |block| block.line), "a check without a sentence", CHECK_HELP);
            return (Vec::new(), blocks);
        }
        let rest = blocks.split_off(if is(blocks.get(1), BlockKind::Command) { 2 } else { 1 });
        let length = blocks.first().map_or(0, |block| block.text.text.chars().count());
        if length > LONGEST_CHECK {
            let what = format!("a check of {length} characters");
            let help = format!("say in at most {LONGEST_CHECK} where to look and what is seen if it holds");
            self.problem(blocks.first().map_or(line, |block| block.line), what, help);
        }
        (blocks, rest)
    }

    fn title(&mut self, line: usize) -> (Option<String>, Inline) {
        let (mut name, mut title) = (None, Inline::default());
        let is_title = |event: &Event<'_>| matches!(event, Event::Start(Tag::Heading { level: HeadingLevel::H1, .. }));
        if self.events.next_if(|(event, _)| is_title(event)).is_some() {
            if let Some((Event::Code(code), _)) = self.events.next_if(|(event, _)| matches!(event, Event::Code(_))) {
                name = Some(code.to_string());
            }
            let (text, os) = self.inline(|end| matches!(end, TagEnd::Heading(_)));
            if os != Os::Any {
                self.problem(line, "an operating system for the title", OS_HELP);
            }
            if !text.spans.is_empty() {
                self.problem(line, "markup in the title", "write the title as plain text");
            }
            title = Inline::plain(text.text.trim_start());
        }
        if title.text.is_empty() {
            match &name {
                Some(name) => {
                    let help = format!("write it behind the name: # `{name}` Title");
                    self.problem(line, format!("`{name}` has no title"), help);
                }
                None => self.problem(1, "the file has no title", "begin it with a line `# Title`"),
            }
        }
        (name, title)
    }

    fn blocks(&mut self) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut one_of = None;
        let mut behind_list = None;
        while let Some((event, range)) = self.events.next_if(|(event, _)| !matches!(event, Event::End(_))) {
            let line = self.lines.at(range.start);
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
                    match html.trim() {
                        "<!-- one of -->" => one_of = Some(line),
                        "<!-- check -->" | "<!-- history -->" if self.depth > 0 => {
                            self.problem(line, "a part that begins inside a block", CHECK_HELP);
                        }
                        "<!-- check -->" => self.begun = Some(Part::Check),
                        "<!-- history -->" => self.begun = Some(Part::History),
                        _ => self.not_allowed(range.start, "HTML"),
                    }
                    if self.begun.is_some() && self.depth == 0 {
                        break;
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
                        let block = self.item(kind, self.lines.at(range.start));
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
                            "fence it with ```bash, ```powershell, ```sql or ```text",
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
                Event::Start(tag @ Tag::Heading { level: HeadingLevel::H1, .. }) if self.is_named => {
                    let help = "begin it with the name in code, # `Name` Title, or make it a paragraph";
                    self.problem(line, "a heading that names no unit", help);
                    self.skip(tag.to_end());
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

    fn inner_blocks(&mut self) -> Vec<Block> {
        self.depth += 1;
        let blocks = self.blocks();
        self.depth -= 1;
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
        let mut children = self.inner_blocks();
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
        let children = self.inner_blocks();
        self.events.next();
        Block { kind, os, text, children, line, ..EMPTY }
    }

    /// Reads inline content up to the end tag that `is_end` accepts, which is taken, or up to what is not inline.
    fn inline(&mut self, is_end: impl Fn(TagEnd) -> bool) -> (Inline, Os) {
        let mut text = Inline::default();
        let mut os = Os::Any;
        let line = self.events.peek().map_or(0, |(_, range)| self.lines.at(range.start));
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
                    let line = self.lines.at(range.start);
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
