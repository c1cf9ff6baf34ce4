//! The first screen of an entry or a plan: what it is, what to check, what to do.

mod entry;
mod html;
mod markdown;
#[cfg(feature = "diagnose")]
mod plan;
mod text;

pub use self::entry::{Brief, BriefHtml, BriefMarkdown, BriefText};
#[cfg(feature = "diagnose")]
pub use self::plan::{PlanBrief, PlanBriefHtml, PlanBriefMarkdown, PlanBriefText};
use super::audience::Audience;
use crate::block::{Block, Step};
use crate::check::Check;
use crate::shared::kinds::{BlockKind, Os};
use crate::solution::Solution;
use crate::text::Text;

/// One thing to check or to do. `M` is what stands before it: the errors that it may explain.
#[derive(Clone, Copy)]
struct Row<M> {
    number: usize,
    mark: M,
    os: Os,
    title: &'static str,
    check: Option<Check>,
    action: Action,
}

/// What a row says one does.
#[derive(Clone, Copy)]
enum Action {
    /// The first of the solutions of a cause, and how many more there are.
    First(Text, usize),
    /// The row is a solution itself: its steps.
    Steps(Solution),
    Nothing,
}

impl Action {
    /// The action of a cause with these solutions, as far as they are for an operating system.
    fn of(solutions: impl Iterator<Item = Solution>, audience: Audience<'_>) -> Self {
        let mut solutions = solutions.filter(|solution| solution.os().applies_to(audience.os));
        match solutions.next() {
            Some(first) => Self::First(first.title(audience.locale), solutions.count()),
            None => Self::Nothing,
        }
    }
}

/// The commands of a step for an operating system.
fn commands(step: Step, os: Os) -> impl Iterator<Item = Block> + Clone {
    step.commands().filter(move |command| command.os().applies_to(os))
}

/// The steps of a solution for an operating system; of one that consists of others, those of the first.
fn steps(solution: Solution, os: Os) -> impl Iterator<Item = Step> + Clone {
    let inner = if solution.steps().next().is_none() { solution.solutions().next() } else { None };
    inner.unwrap_or(solution).steps().filter(move |step| step.os().applies_to(os))
}

/// The warnings of a step for an operating system: who does what it says has to know what is lost.
fn warnings(step: Step, os: Os) -> impl Iterator<Item = Block> + Clone {
    step.notes().filter(move |note| note.kind() == BlockKind::Warning && note.os().applies_to(os))
}
