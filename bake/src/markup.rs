//! What of CommonMark the words may use.

use pulldown_cmark::{Event, Tag};

pub(crate) const ALLOWED: &str = "allowed are paragraphs, lists, `> [!NOTE]`, `> [!TIP]` and `> [!WARNING]` alerts, fenced code \
                       blocks, and inside a line **labels**, `code` and [links](https://…)";

pub(crate) fn is_inline(event: &Event<'_>) -> bool {
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

pub(crate) fn describe(tag: &Tag<'_>) -> &'static str {
    match tag {
        Tag::Heading { .. } => "a second heading",
        Tag::Emphasis => "emphasis (one asterisk)",
        Tag::Strikethrough => "strikethrough",
        Tag::Image { .. } => "an image",
        Tag::Table(_) => "a table (make each row a solution of its own, ordered `where-it-applies`)",
        _ => "this markup",
    }
}
