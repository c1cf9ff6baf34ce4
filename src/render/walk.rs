//! The walk over what entries and plans share: causes, solutions, blocks.

use core::fmt;

use super::format::{Audience, Fact, Format, Heading};
use crate::block::{Block, Blocks};
use crate::cause::Cause;
use crate::entry::Entry;
use crate::shared::kinds::{BlockKind, CommandLanguage, Os, Retry, SolutionOrder};
use crate::solution::Solution;
use crate::tables::LABELS;
use crate::text::Text;

impl Audience {
    pub(super) fn retry(self, entry: Entry) -> &'static str {
        self.label(match entry.retry() {
            Retry::AfterFix => LABELS.retry_after_fix,
            Retry::Later => LABELS.retry_later,
            Retry::No => LABELS.retry_no,
        })
    }

    pub(super) fn walk_cause(self, to: &mut impl Format, cause: Cause, number: Option<usize>) -> fmt::Result {
        let locale = self.locale;
        to.heading(Heading {
            level: 2,
            label: Some(self.label(LABELS.cause)),
            number,
            title: cause.title(locale).as_str(),
            os: self.os_label(cause.os()),
        })?;
        to.paragraph(cause.summary(locale))?;
        self.walk_blocks(to, cause.details())?;
        self.walk_solutions(to, 3, cause.os(), cause.solutions(), cause.solution_order())?;
        if let Some(url) = cause.docs_url(locale) {
            to.fact(self.label(LABELS.page), Fact::Url(url))?;
        }
        to.sources(self.label(LABELS.sources), locale, cause.sources())
    }

    /// Writes a paragraph that may be missing.
    fn walk_paragraph(self, to: &mut impl Format, text: Text) -> fmt::Result {
        if text.is_empty() { Ok(()) } else { to.paragraph(text) }
    }

    pub(super) fn walk_solutions(
        self,
        to: &mut impl Format,
        level: u8,
        around: Os,
        solutions: impl Iterator<Item = Solution> + Clone,
        order: SolutionOrder,
    ) -> fmt::Result {
        let solutions = solutions.filter(|solution| solution.os().applies_to(self.os));
        let are_several = solutions.clone().nth(1).is_some();
        if are_several {
            to.lead(self.label(match order {
                SolutionOrder::InOrder => LABELS.in_order,
                SolutionOrder::OneOf => LABELS.one_of,
                SolutionOrder::WhereItApplies => LABELS.where_it_applies,
            }))?;
        }
        for (index, solution) in solutions.enumerate() {
            to.heading(Heading {
                level,
                label: Some(self.label(LABELS.solution)),
                number: are_several.then_some(index + 1),
                title: solution.title(self.locale).as_str(),
                os: self.os_label(solution.os()).filter(|_| solution.os() != around),
            })?;
            self.walk_paragraph(to, solution.summary(self.locale))?;
            self.walk_blocks(to, solution.blocks())?;
            let level = level + 1;
            self.walk_solutions(to, level, solution.os(), solution.solutions(), solution.solution_order())?;
        }
        Ok(())
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
        let text = block.text(self.locale);
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
