use core::fmt;

use crate::record::{BlockRecord, Run, number};
use crate::shared::kinds::{BlockKind, CommandLanguage, Os};
use crate::tables::{BLOCKS, Locale, Start};
use crate::text::Text;

/// A piece of a description or a solution: a paragraph, a step, a note, a command …
///
/// It has a [text](Self::text) of its own and may hold more [blocks](Self::blocks).
#[derive(Clone, Copy)]
pub struct Block {
    record: &'static BlockRecord,
    /// What is inside this block.
    inside: &'static [BlockRecord],
}

impl Block {
    /// Returns what this block is.
    #[must_use]
    pub const fn kind(self) -> BlockKind {
        self.record.kind
    }

    /// Returns the operating system that this block is for.
    #[must_use]
    pub const fn os(self) -> Os {
        self.record.os
    }

    /// Returns the text of this block itself; that of a [command](BlockKind::Command) is to be copied as it is.
    #[must_use]
    pub const fn text(self, locale: Locale) -> Text {
        Text::new(self.record.text, locale)
    }

    /// Returns the language of a [command](BlockKind::Command), and `None` for every other kind.
    #[must_use]
    pub fn command_language(self) -> Option<CommandLanguage> {
        (self.kind() == BlockKind::Command).then_some(self.record.language)
    }

    /// Returns the blocks inside this one, in their order.
    #[must_use]
    pub const fn blocks(self) -> Blocks {
        Blocks { rest: self.inside }
    }

    /// Returns the number of this block, from 1: what the C interface passes around instead of a pointer. It may be
    /// another one in the next version.
    #[doc(hidden)]
    #[must_use]
    pub fn number(self) -> Start {
        number(&BLOCKS, self.record) as Start
    }

    /// Returns the block with this [number](Self::number), in O(1).
    #[doc(hidden)]
    #[must_use]
    pub fn from_number(number: Start) -> Option<Self> {
        Blocks { rest: BLOCKS.get((number as usize).checked_sub(1)?..)? }.next()
    }

    /// Returns the step that this block is, if it is one.
    #[must_use]
    pub fn as_step(self) -> Option<Step> {
        (self.kind() == BlockKind::Step).then_some(Step(self))
    }
}

impl fmt::Debug for Block {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut tell = f.debug_struct("Block");
        tell.field("kind", &self.kind()).field("text", &self.text(Locale::En));
        if !self.inside.is_empty() {
            tell.field("blocks", &self.blocks());
        }
        tell.finish()
    }
}

/// An iterator over blocks, one behind the other; what is inside a block comes with it.
#[derive(Clone)]
pub struct Blocks {
    rest: &'static [BlockRecord],
}

impl Blocks {
    pub(crate) fn of(run: Run) -> Self {
        Self { rest: run.of(&BLOCKS) }
    }
}

impl Iterator for Blocks {
    type Item = Block;

    fn next(&mut self) -> Option<Block> {
        let (record, behind) = self.rest.split_first()?;
        let (inside, rest) = behind.split_at_checked(usize::from(record.inside)).unwrap_or((behind, &[]));
        self.rest = rest;
        Some(Block { record, inside })
    }
}

impl fmt::Debug for Blocks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}

/// One action of a [solution](crate::Solution).
#[derive(Clone, Copy, Debug)]
pub struct Step(Block);

impl Step {
    /// Returns what to do.
    #[must_use]
    pub const fn text(self, locale: Locale) -> Text {
        self.0.text(locale)
    }

    /// Returns the operating system that this step is for.
    #[must_use]
    pub const fn os(self) -> Os {
        self.0.os()
    }

    /// Returns what belongs to this step, in its order: what one should see, commands, notes, alternatives, steps.
    #[must_use]
    pub const fn blocks(self) -> Blocks {
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
