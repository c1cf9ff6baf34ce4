//! The JSON of a block and its text.

use super::record::{List, Maybe, records};
use super::view::{Displayed, Form, InLocales, View, Words};
use crate::block::Block;
use crate::render::Markdown;
use crate::tables::Locale;
use crate::text::Span;

records! {
    /// A piece of a description or a solution, with its text and what is inside it.
    "Block" as F; impl[F: Form] View<F, Block> = |view| {
        kind = view.of.kind();
        os = view.of.os();
        /// The language of a command.
        language = Maybe(view.of.command_language());
        /// The text. That of a command is to be copied as it is; another one is plain in a whole block, else Markdown.
        text = view.block_text();
        /// The text as CommonMark; not for a command.
        @whole markdown = Maybe(view.block_markdown());
        /// The text in its parts.
        @whole spans = List(view.locales.iter().flat_map(move |locale| view.of.text(locale).spans()));
        /// What is inside this block.
        blocks = view.blocks(view.of.blocks());
    }

    /// A part of a text that is of one kind.
    "Span"; impl[] Span = |span| {
        kind = span.kind();
        text = span.as_str();
        /// Where a link leads.
        url = Maybe(span.url());
    }
}

impl<F: Form> View<F, Block> {
    fn block_text(self) -> InLocales<impl Fn(Locale) -> Words> {
        let is_literal = F::IS_WHOLE || self.of.command_language().is_some();
        self.in_locales(move |locale| {
            let text = self.of.text(locale);
            if is_literal { Words::Literal(text.as_str()) } else { Words::Marked(text) }
        })
    }

    fn block_markdown(self) -> Option<Displayed<Markdown>> {
        let locale = self.locales.iter().next().filter(|_| self.of.command_language().is_none())?;
        Some(Displayed(self.of.text(locale).markdown()))
    }
}
