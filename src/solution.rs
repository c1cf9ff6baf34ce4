use core::fmt;

use crate::block::{Block, Blocks, Step};
use crate::record::{Run, SolutionRecord, compared_by_record, name, numbered};
use crate::shared::kinds::{BlockKind, Os, SolutionOrder};
use crate::tables::{Locale, REFS, SOLUTIONS};
use crate::text::Text;

/// One way to remove a cause, or to answer an error that has no separate cause.
///
/// How the solutions in one list belong together is said by what lists them: `solution_order`.
#[derive(Clone, Copy)]
pub struct Solution(&'static SolutionRecord);

impl Solution {
    /// Returns all solutions.
    pub fn iter() -> impl ExactSizeIterator<Item = Self> + Clone {
        SOLUTIONS.iter().map(Self)
    }

    pub(crate) fn of(run: Run) -> impl Iterator<Item = Self> + Clone {
        run.of(&REFS).iter().filter_map(|&number| SOLUTIONS.get(usize::from(number))).map(Self)
    }

    #[cfg(feature = "diagnose")]
    pub(crate) fn at(number: u16) -> Option<Self> {
        SOLUTIONS.get(usize::from(number)).map(Self)
    }

    /// Returns the name of this solution in the data.
    #[must_use]
    pub fn id(self) -> &'static str {
        name(self.0.name)
    }

    /// Returns what this solution does, in a few words.
    #[must_use]
    pub const fn title(self, locale: Locale) -> Text {
        Text::new(self.0.title, locale)
    }

    /// Returns when to take this solution, in one paragraph. It may be empty.
    #[must_use]
    pub const fn summary(self, locale: Locale) -> Text {
        Text::new(self.0.summary, locale)
    }

    /// Returns the operating system that this solution is for.
    #[must_use]
    pub const fn os(self) -> Os {
        self.0.os
    }

    /// Returns the official page, in the reader's language.
    #[must_use]
    pub fn docs_url(self, locale: Locale) -> Option<&'static str> {
        Some(Text::new(self.0.docs, locale).as_str()).filter(|url| !url.is_empty())
    }

    /// Returns the steps, in their order. There are none if the solution consists of others.
    pub fn steps(self) -> impl Iterator<Item = Step> + Clone {
        self.blocks().filter_map(Block::as_step)
    }

    /// Returns what is to be read before the first step, behind the summary.
    pub fn before(self) -> impl Iterator<Item = Block> + Clone {
        self.blocks().take_while(|block| block.kind() != BlockKind::Step)
    }

    /// Returns what is to be read after the last step.
    pub fn after(self) -> impl Iterator<Item = Block> + Clone {
        self.blocks()
            .skip_while(|block| block.kind() != BlockKind::Step)
            .skip_while(|block| block.kind() == BlockKind::Step)
    }

    /// Returns everything behind the summary, in its order.
    #[must_use]
    pub fn blocks(self) -> Blocks {
        Blocks::of(self.0.blocks)
    }

    /// Returns the solutions that this one consists of.
    pub fn solutions(self) -> impl Iterator<Item = Self> + Clone {
        Self::of(self.0.ways)
    }

    /// Returns how the [solutions](Self::solutions) that this one consists of belong together.
    #[must_use]
    pub const fn solution_order(self) -> SolutionOrder {
        self.0.order
    }
}

numbered!(Solution: SOLUTIONS);

compared_by_record!(Solution);

impl fmt::Debug for Solution {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Solution").field(&self.id()).finish()
    }
}
