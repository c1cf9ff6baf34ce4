//! The JSON of a block and its text.

use super::view::{Displayed, View, lists};
use crate::block::Block;
use crate::render::Markdown;
use crate::shared::kinds::{BlockKind, CommandLanguage, Os, SpanKind};
use crate::text::{Span, Text};

/// A piece of a description or a solution, with its text and what is inside it.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Block"))]
pub(super) struct BlockJson {
    kind: BlockKind,
    os: Os,
    /// The language of a command.
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<CommandLanguage>,
    /// The text without markup; that of a command is to be copied as it is.
    text: &'static str,
    /// The text as CommonMark; not for a command.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<std::string::String>"))]
    markdown: Option<Displayed<Markdown>>,
    /// The text in its parts.
    #[serde(serialize_with = "spans")]
    #[cfg_attr(feature = "schema", schemars(with = "std::vec::Vec<SpanJson>"))]
    spans: Text,
    /// What is inside this block.
    #[serde(serialize_with = "inner_blocks")]
    #[cfg_attr(feature = "schema", schemars(with = "std::vec::Vec<BlockJson>"))]
    blocks: View<Block>,
}

/// A part of a text that is of one kind.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Span"))]
pub(super) struct SpanJson {
    kind: SpanKind,
    text: &'static str,
    /// Where a link leads.
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'static str>,
}

impl BlockJson {
    pub(super) fn new(view: View<Block>) -> Self {
        let block = view.of;
        let text = block.text(view.locale);
        let language = block.command_language();
        let markdown = language.is_none().then(|| Displayed(text.markdown()));
        Self { kind: block.kind(), os: block.os(), language, text: text.as_str(), markdown, spans: text, blocks: view }
    }
}

impl SpanJson {
    fn new(span: Span) -> Self {
        Self { kind: span.kind(), text: span.as_str(), url: span.url() }
    }
}

impl<T> View<T> {
    pub(super) fn blocks(&self, blocks: impl Iterator<Item = Block>) -> impl Iterator<Item = BlockJson> {
        blocks.filter(|block| block.os().applies_to(self.os)).map(|block| BlockJson::new(self.with(block)))
    }
}

lists! {
    spans(text: Text) => text.spans().map(SpanJson::new);
    inner_blocks(view: View<Block>) => view.blocks(view.of.blocks());
}
