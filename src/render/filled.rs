//! Texts whose placeholders have been given values.

use core::fmt;

use super::audience::Audience;
use crate::shared::kinds::{Os, SpanKind};
use crate::text::{Spans, Text};
use crate::values::Known;

/// A text, and values for its placeholders.
#[derive(Clone, Copy)]
pub(super) struct Filled<'v> {
    text: Text,
    values: Option<Known<'v>>,
}

/// A span of it. A placeholder with a value is code like that around it.
#[derive(Clone, Copy)]
pub(super) struct Part<'v> {
    pub(super) kind: SpanKind,
    pub(super) text: &'v str,
    pub(super) url: Option<&'static str>,
}

impl From<Text> for Filled<'_> {
    fn from(text: Text) -> Self {
        Self { text, values: None }
    }
}

impl<'v> Filled<'v> {
    pub(super) fn parts(self) -> Parts<'v> {
        Parts { spans: self.text.spans(), values: self.values }
    }

    pub(super) fn links(self) -> impl Iterator<Item = Part<'v>> {
        self.parts().filter(|part| part.kind == SpanKind::Link)
    }

    /// Writes its lines: for each its parts, between what begins and what ends it.
    pub(super) fn lines(self, mut write: impl FnMut(OfLine<'v>) -> fmt::Result) -> fmt::Result {
        let mut is_begun = false;
        for part in self.parts() {
            for (number, piece) in part.text.split('\n').enumerate() {
                if number > 0 {
                    if !is_begun {
                        write(OfLine::Start)?;
                    }
                    write(OfLine::End)?;
                    is_begun = false;
                }
                if !piece.is_empty() {
                    if !is_begun {
                        write(OfLine::Start)?;
                    }
                    is_begun = true;
                    write(OfLine::Piece(piece))?;
                }
            }
        }
        if is_begun { write(OfLine::End) } else { Ok(()) }
    }
}

/// What a line consists of.
#[derive(Clone, Copy)]
pub(super) enum OfLine<'v> {
    Start,
    Piece(&'v str),
    End,
}

/// The spans of a text, with its placeholders filled in.
#[derive(Clone)]
pub(super) struct Parts<'v> {
    spans: Spans,
    values: Option<Known<'v>>,
}

impl<'v> Iterator for Parts<'v> {
    type Item = Part<'v>;

    fn next(&mut self) -> Option<Part<'v>> {
        let span = self.spans.next()?;
        let part = Part { kind: span.kind(), text: span.as_str(), url: span.url() };
        let value = self.values.filter(|_| part.kind == SpanKind::Placeholder).and_then(|values| values.of(part.text));
        Some(value.map_or(part, |text| Part { kind: SpanKind::Code, text, ..part }))
    }
}

/// What was taken from a text.
#[derive(Clone, Copy)]
pub(super) struct Taken<'v> {
    pub(super) os: Option<&'static str>,
    known: Known<'v>,
}

impl<'v> Taken<'v> {
    /// The names of placeholders, and their values.
    pub(super) fn values(self) -> impl Iterator<Item = (&'static str, &'v str)> + Clone {
        self.known.iter()
    }
}

impl<'v> Audience<'v> {
    /// Fills in what is known.
    pub(super) const fn filled(self, text: Text) -> Filled<'v> {
        Filled { text, values: self.values }
    }

    /// What was taken from a text, if anything was: values, and the operating system.
    pub(super) fn taken(self) -> Option<Taken<'v>> {
        let known = self.values?;
        let os = self.os_label(if known.os() == self.os { self.os } else { Os::Any });
        (os.is_some() || known.iter().next().is_some()).then_some(Taken { os, known })
    }
}
