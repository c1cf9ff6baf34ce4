//! What a format is to the walks.

use core::fmt;

use super::audience::Audience;
use super::date::Date;
use super::filled::{Filled, Taken};
use crate::number::Number;
use crate::shared::kinds::{BlockKind, CommandLanguage};
use crate::source::Source;

/// What a format makes of the parts of an entry or a plan.
pub(super) trait Format {
    /// `name` is what it is about, to link to it.
    fn start(&mut self, audience: Audience<'_>, class: &str, name: &'static str) -> fmt::Result;
    fn end(&mut self) -> fmt::Result;
    /// Parts what was said of a cause from what is said of the whole entry.
    fn rule(&mut self) -> fmt::Result;
    fn heading(&mut self, heading: Heading) -> fmt::Result;
    fn paragraph(&mut self, text: Filled<'_>) -> fmt::Result;
    /// A paragraph that begins with what it is.
    fn labelled(&mut self, label: &'static str, text: Filled<'_>) -> fmt::Result;
    /// A line of our own around the content: how solutions belong together, advice.
    fn lead(&mut self, text: &'static str) -> fmt::Result;
    /// A line of facts: a label, and what it says.
    fn fact(&mut self, label: &'static str, value: Fact) -> fmt::Result;
    /// What was taken from a text.
    fn taken(&mut self, label: &'static str, taken: Taken<'_>) -> fmt::Result;
    /// Where something is known from.
    fn sources(
        &mut self,
        label: &'static str,
        audience: Audience<'_>,
        sources: impl Iterator<Item = Source>,
    ) -> fmt::Result;
    fn start_list(&mut self, is_numbered: bool) -> fmt::Result;
    fn end_list(&mut self) -> fmt::Result;
    /// An item and its text; what is inside it follows. In a numbered list `number` counts from 1.
    fn start_item(&mut self, number: Option<usize>, os: Option<&'static str>, text: Filled<'_>) -> fmt::Result;
    /// An item that only names something.
    fn plain_item(&mut self, number: Option<usize>, os: Option<&'static str>, text: &'static str) -> fmt::Result;
    fn end_item(&mut self) -> fmt::Result;
    fn start_alert(&mut self, kind: BlockKind, label: &'static str, text: Filled<'_>) -> fmt::Result;
    fn end_alert(&mut self) -> fmt::Result;
    fn command(&mut self, language: CommandLanguage, text: Filled<'_>) -> fmt::Result;
}

/// A heading and its level: 1 for the entry, 2 for a cause, 3 for a solution, 4 for one inside another.
#[derive(Clone, Copy)]
pub(super) struct Heading {
    pub(super) level: u8,
    /// `Cause`, `Solution`, with their number if there are several.
    pub(super) label: Option<&'static str>,
    pub(super) number: Option<usize>,
    pub(super) title: &'static str,
    /// The operating system that what follows is for, if not for all.
    pub(super) os: Option<&'static str>,
    pub(super) anchor: Anchor,
}

/// What a heading is about, to link to it: the names of a cause, a solution and one that this consists of; or the key of
/// an error, where solutions belong to that.
#[derive(Clone, Copy, Default)]
pub(super) struct Anchor {
    pub(super) error: &'static str,
    pub(super) is_last: bool,
    pub(super) cause: &'static str,
    pub(super) solution: &'static str,
    pub(super) way: &'static str,
}

impl Anchor {
    pub(super) fn parts(self) -> impl Iterator<Item = &'static str> {
        let last = if self.is_last { "last" } else { "" };
        [last, self.error, self.cause, self.solution, self.way].into_iter().filter(|part| !part.is_empty())
    }

    /// The anchor of a solution below this one.
    pub(super) const fn below(self, solution: &'static str) -> Self {
        if self.solution.is_empty() { Self { solution, ..self } } else { Self { way: solution, ..self } }
    }
}

/// What a [`Format::fact`] says.
#[derive(Clone, Copy)]
pub(super) enum Fact {
    Code(&'static str),
    Quote(&'static str),
    Url(&'static str),
    Date(Date),
    Number(Number),
    /// Something that stands under a number.
    #[cfg(feature = "diagnose")]
    Reference(&'static str, usize),
}

/// The types that write something, one for each format, and how each writes it.
macro_rules! formats {
    ($(
        $(#[$doc:meta])*
        $name:ident $(<$life:lifetime>)? ($of:ty $(, $layout:ty)?) => |$what:ident, $to:ident $(, $look:ident)?| $write:expr;
    )+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub struct $name $(<$life>)? ($of $(, $layout)?);

        impl $(<$life>)? $name $(<$life>)? {
            /// Writes into anything that takes text.
            ///
            /// # Errors
            ///
            /// Returns the error of `to`, if it has one.
            pub fn write_to(self, $to: &mut impl Write) -> fmt::Result {
                let Self($what $(, $look)?) = self;
                $write
            }
        }

        impl $(<$life>)? fmt::Display for $name $(<$life>)? {
            // Compiled where it is used: a program seldom writes every format.
            #[inline]
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.write_to(f)
            }
        }
    )+};
}
pub(super) use formats;
