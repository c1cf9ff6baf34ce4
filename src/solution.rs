use core::fmt;

use crate::block::{Block, Blocks, Step};
use crate::shared::kinds::{BlockKind, Os, SolutionOrder};
use crate::shared::pack::Handle;
use crate::shared::record::SolutionRecord;
use crate::store::{all_of, neutral, referred, views};
use crate::tables::Locale;
use crate::text::Text;

/// One way to remove a cause, or to answer an error that has no separate cause.
///
/// How the solutions in one list belong together is said by what lists them: `solution_order`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Solution(pub(crate) Handle);

views! { Solution: solutions, SolutionRecord; }

impl Solution {
    /// Returns all solutions.
    #[must_use]
    pub fn all() -> AllSolutions {
        AllSolutions::new()
    }

    /// Returns the name of this solution in the data.
    #[must_use]
    pub fn name(self) -> &'static str {
        neutral(self.0.pack(), self.record().name)
    }

    /// Returns what this solution does, in a few words.
    #[inline]
    #[must_use]
    pub fn title(self, locale: Locale) -> Text {
        Text::new(self.0.pack(), self.record().title, locale)
    }

    /// Returns when to take this solution, in one paragraph. It may be empty.
    #[must_use]
    pub fn summary(self, locale: Locale) -> Text {
        Text::new(self.0.pack(), self.record().summary, locale)
    }

    /// Returns the operating system that this solution is for.
    #[must_use]
    pub fn os(self) -> Os {
        self.record().os
    }

    /// Returns the official page, in the reader's language.
    #[must_use]
    pub fn docs_url(self, locale: Locale) -> Option<&'static str> {
        Some(Text::new(self.0.pack(), self.record().docs, locale).as_str()).filter(|url| !url.is_empty())
    }

    /// Returns the steps, in their order. There are none if the solution consists of others.
    ///
    /// # Examples
    ///
    /// ```
    /// use azure_backup_errors::{Locale, lookup};
    ///
    /// let solution = lookup("UserErrorBackupOperationInProgress")?.solutions().next().unwrap();
    /// for (number, step) in (1..).zip(solution.steps()) {
    ///     println!("{number}. {}", step.text(Locale::En));
    /// }
    /// assert!(solution.steps().count() > 1);
    /// # Ok::<(), azure_backup_errors::LookupError>(())
    /// ```
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
        Blocks::new(self.0.pack(), self.record().blocks)
    }

    /// Returns what used to be otherwise, and which page said so when.
    #[must_use]
    pub fn history(self) -> Blocks {
        Blocks::new(self.0.pack(), self.record().history)
    }

    /// Returns the solutions that this one consists of.
    #[must_use]
    pub fn solutions(self) -> Solutions {
        Solutions::new(self.0.pack(), self.record().ways)
    }

    /// Returns how the [solutions](Self::solutions) that this one consists of belong together.
    #[must_use]
    pub fn solution_order(self) -> SolutionOrder {
        self.record().order
    }
}

impl fmt::Display for Solution {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl fmt::Debug for Solution {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Solution").field(&self.name()).finish()
    }
}

all_of! {
    /// An iterator over all solutions. [`Solution::all`] makes it.
    AllSolutions of Solution: solutions
}

referred! {
    /// An iterator over the solutions of something, in their order.
    Solutions of Solution
}
