//! The walk over what entries and plans share: causes, solutions, blocks.

use core::fmt;

use super::audience::Audience;
use super::date::Date;
use super::format::{Anchor, Fact, Format, Heading};
use crate::block::{Block, Blocks};
use crate::cause::Cause;
use crate::check::Check;
use crate::entry::Entry;
use crate::shared::kinds::{BlockKind, CommandLanguage, Os, SolutionOrder};
use crate::solution::Solution;
use crate::tables::LABELS;
use crate::text::Text;

/// What stands around solutions: their headings are one level below it.
#[derive(Clone, Copy)]
pub(super) struct Around {
    pub(super) level: u8,
    pub(super) os: Os,
    pub(super) anchor: Anchor,
}

impl Audience<'_> {
    /// Says what was taken from a text.
    pub(super) fn walk_taken(self, to: &mut impl Format) -> fmt::Result {
        self.taken().map_or(Ok(()), |taken| to.taken(self.label(LABELS.taken), taken))
    }

    /// What the error means for the restore point at hand, and when to try again.
    pub(super) fn walk_advice(self, to: &mut impl Format, entry: Entry) -> fmt::Result {
        if let Some(effect) = entry.known_effect() {
            to.lead(effect.title(self.locale).as_str())?;
        }
        to.lead(entry.retry().title(self.locale).as_str())
    }

    pub(super) fn walk_check(self, to: &mut impl Format, check: Option<Check>) -> fmt::Result {
        let Some(check) = check else { return Ok(()) };
        to.labelled(self.label(LABELS.check), self.filled(check.text(self.locale)))?;
        match check.command() {
            Some(command) => self.walk_block(to, command, 0),
            None => Ok(()),
        }
    }

    /// Writes a cause; `until` is for one that newer pages no longer name.
    pub(super) fn walk_cause(
        self,
        to: &mut impl Format,
        cause: Cause,
        number: Option<usize>,
        until: Option<&'static str>,
    ) -> fmt::Result {
        let locale = self.locale;
        let anchor = Anchor { cause: cause.name(), ..Anchor::default() };
        to.heading(Heading {
            level: 2,
            label: Some(self.label(LABELS.cause)),
            number,
            title: cause.title(locale).as_str(),
            os: self.os_label(cause.os()),
            anchor,
        })?;
        if let Some(until) = until {
            to.fact(self.label(LABELS.former), Fact::Date(Date::month(until, self)))?;
        }
        to.paragraph(self.filled(cause.summary(locale)))?;
        self.walk_check(to, cause.check())?;
        self.walk_blocks(to, cause.details())?;
        let around = Around { level: 3, os: cause.os(), anchor };
        self.walk_solutions(to, around, cause.solutions(), cause.solution_order())?;
        if let Some(url) = cause.docs_url(locale) {
            to.fact(self.label(LABELS.page), Fact::Url(url))?;
        }
        self.walk_history(to, cause.history())?;
        to.sources(self.label(LABELS.sources), self, cause.sources())
    }

    /// Writes a paragraph that may be missing.
    fn walk_paragraph(self, to: &mut impl Format, text: Text) -> fmt::Result {
        if text.is_empty() { Ok(()) } else { to.paragraph(self.filled(text)) }
    }

    /// Writes what used to be otherwise, below a word that says so.
    pub(super) fn walk_history(self, to: &mut impl Format, history: Blocks) -> fmt::Result {
        if history.clone().next().is_none() {
            return Ok(());
        }
        to.lead(self.label(LABELS.history))?;
        self.walk_blocks(to, history)
    }

    pub(super) fn walk_solutions(
        self,
        to: &mut impl Format,
        around: Around,
        solutions: impl Iterator<Item = Solution> + Clone,
        order: SolutionOrder,
    ) -> fmt::Result {
        let solutions = solutions.filter(|solution| solution.os().applies_to(self.os));
        let are_several = solutions.clone().nth(1).is_some();
        if are_several {
            self.walk_order(to, order)?;
        }
        for (index, solution) in solutions.enumerate() {
            self.walk_solution(to, around, solution, are_several.then_some(index + 1))?;
        }
        Ok(())
    }

    pub(super) fn walk_order(self, to: &mut impl Format, order: SolutionOrder) -> fmt::Result {
        to.lead(self.label(match order {
            SolutionOrder::InOrder => LABELS.in_order,
            SolutionOrder::OneOf => LABELS.one_of,
            SolutionOrder::WhereItApplies => LABELS.where_it_applies,
            SolutionOrder::UntilFixed => LABELS.until_fixed,
        }))
    }

    pub(super) fn walk_solution(
        self,
        to: &mut impl Format,
        around: Around,
        solution: Solution,
        number: Option<usize>,
    ) -> fmt::Result {
        let anchor = around.anchor.below(solution.name());
        to.heading(Heading {
            level: around.level,
            label: Some(self.label(LABELS.solution)),
            number,
            title: solution.title(self.locale).as_str(),
            os: self.os_label(solution.os()).filter(|_| solution.os() != around.os),
            anchor,
        })?;
        self.walk_paragraph(to, solution.summary(self.locale))?;
        self.walk_blocks(to, solution.blocks())?;
        let inside = Around { level: around.level + 1, os: solution.os(), anchor };
        self.walk_solutions(to, inside, solution.solutions(), solution.solution_order())?;
        self.walk_history(to, solution.history())
    }

    /// Writes blocks, with those of one list together in a list.
    pub(super) fn walk_blocks(self, to: &mut impl Format, blocks: Blocks) -> fmt::Result {
        let mut list = None;
        let mut number: usize = 0;
        for block in blocks.filter(|block| block.os().applies_to(self.os)) {
            let kind = block.kind();
            let is_item = matches!(kind, BlockKind::Step | BlockKind::Item | BlockKind::Choice);
            if list != is_item.then_some(kind) {
                if list.is_some() {
                    to.end_list()?;
                }
                if kind == BlockKind::Choice {
                    to.lead(self.label(LABELS.choices))?;
                }
                if is_item {
                    to.start_list(kind == BlockKind::Step)?;
                    number = 0;
                }
                list = is_item.then_some(kind);
            }
            number += 1;
            self.walk_block(to, block, number)?;
        }
        if list.is_some() { to.end_list() } else { Ok(()) }
    }

    fn walk_block(self, to: &mut impl Format, block: Block, number: usize) -> fmt::Result {
        let text = self.filled(block.text(self.locale));
        match block.kind() {
            BlockKind::Paragraph => to.paragraph(text),
            BlockKind::Command => to.command(block.command_language().unwrap_or(CommandLanguage::Text), text),
            kind @ (BlockKind::Step | BlockKind::Item | BlockKind::Choice) => {
                to.start_item((kind == BlockKind::Step).then_some(number), self.os_label(block.os()), text)?;
                self.walk_blocks(to, block.blocks())?;
                to.end_item()
            }
            kind @ (BlockKind::Note | BlockKind::Tip | BlockKind::Warning) => {
                let label = self.label(match kind {
                    BlockKind::Tip => LABELS.tip,
                    BlockKind::Warning => LABELS.warning,
                    _ => LABELS.note,
                });
                to.start_alert(kind, label, text)?;
                self.walk_blocks(to, block.blocks())?;
                to.end_alert()
            }
        }
    }
}
