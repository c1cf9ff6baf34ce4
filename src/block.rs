use core::fmt;
use core::ops::Range;

use crate::shared::kinds::{BlockKind, CommandLanguage, Os};
use crate::shared::pack::{Handle, Pack};
use crate::shared::record::{BlockRecord, Place, Run};
use crate::store::views;
use crate::tables::Locale;
use crate::text::Text;

/// A piece of a description or a solution: a paragraph, a step, a note, a command …
///
/// It has a [text](Self::text) of its own and may hold more [blocks](Self::blocks).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Block(Handle);

views! { Block: blocks, BlockRecord; }

impl Block {
    /// Returns what this block is.
    #[must_use]
    pub fn kind(self) -> BlockKind {
        self.record().tag.kind
    }

    /// Returns the operating system that this block is for.
    #[must_use]
    pub fn os(self) -> Os {
        self.record().tag.os
    }

    /// Returns the text of this block itself; that of a [command](BlockKind::Command) is to be copied as it is.
    #[inline]
    #[must_use]
    pub fn text(self, locale: Locale) -> Text {
        Text::new(self.0.pack(), self.record().text, locale)
    }

    /// Returns the language of a [command](BlockKind::Command), and `None` for every other kind.
    #[must_use]
    pub fn command_language(self) -> Option<CommandLanguage> {
        let tag = self.record().tag;
        (tag.kind == BlockKind::Command).then_some(tag.language)
    }

    /// Returns the blocks inside this one, in their order.
    #[inline]
    #[must_use]
    pub fn blocks(self) -> Blocks {
        let first = self.0.place() + 1;
        Blocks { pack: self.0.pack(), rest: first..first + u32::from(self.record().inside) }
    }

    /// Returns the step that this block is, if it is one.
    #[inline]
    #[must_use]
    pub fn as_step(self) -> Option<Step> {
        (self.kind() == BlockKind::Step).then_some(Step(self))
    }
}

impl fmt::Debug for Block {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut tell = f.debug_struct("Block");
        tell.field("kind", &self.kind()).field("text", &self.text(Locale::En));
        if self.record().inside > 0 {
            tell.field("blocks", &self.blocks());
        }
        tell.finish()
    }
}

/// An iterator over blocks, one behind the other; what is inside a block comes with it.
#[derive(Clone)]
pub struct Blocks {
    pack: Pack,
    rest: Range<u32>,
}

impl Blocks {
    pub(crate) fn new(pack: Pack, Run { start: Place(start), len }: Run) -> Self {
        Self { pack, rest: start..start + u32::from(len) }
    }
}

impl Iterator for Blocks {
    type Item = Block;

    #[inline]
    fn next(&mut self) -> Option<Block> {
        let block = Block(Handle::new(self.pack, self.rest.next()?));
        self.rest.start += u32::from(block.record().inside);
        Some(block)
    }
}

impl fmt::Debug for Blocks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}

/// One action of a [solution](crate::Solution).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Step(Block);

impl Step {
    /// Returns what to do.
    #[inline]
    #[must_use]
    pub fn text(self, locale: Locale) -> Text {
        self.0.text(locale)
    }

    /// Returns the operating system that this step is for.
    #[must_use]
    pub fn os(self) -> Os {
        self.0.os()
    }

    /// Returns what belongs to this step, in its order: what one should see, commands, notes, alternatives, steps.
    #[inline]
    #[must_use]
    pub fn blocks(self) -> Blocks {
        self.0.blocks()
    }

    /// Returns the steps inside this one, to be done in their order.
    pub fn steps(self) -> impl Iterator<Item = Self> + Clone {
        self.blocks().filter_map(Block::as_step)
    }

    /// Returns the alternatives of this step: any one of them is enough.
    pub fn choices(self) -> impl Iterator<Item = Block> + Clone {
        self.blocks().filter(|block| block.kind() == BlockKind::Choice)
    }

    /// Returns the commands that stand directly below this step, to be copied as they are.
    ///
    /// # Examples
    ///
    /// ```
    /// use azure_backup_errors::{Locale, Solution};
    ///
    /// let steps = Solution::all().flat_map(|solution| solution.steps());
    /// for command in steps.flat_map(|step| step.commands()).take(3) {
    ///     println!("{}: {}", command.command_language().unwrap(), command.text(Locale::En));
    /// }
    /// ```
    pub fn commands(self) -> impl Iterator<Item = Block> + Clone {
        self.blocks().filter(|block| block.kind() == BlockKind::Command)
    }

    /// Returns the notes, tips and warnings that stand directly below this step.
    pub fn notes(self) -> impl Iterator<Item = Block> + Clone {
        self.blocks().filter(|block| matches!(block.kind(), BlockKind::Note | BlockKind::Tip | BlockKind::Warning))
    }

    /// Returns this step as the block that it is.
    #[must_use]
    pub const fn as_block(self) -> Block {
        self.0
    }
}
