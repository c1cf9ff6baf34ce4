//! Recognises errors in any text, and makes one plan of what to do about them.

mod evidence;
mod grams;
mod index;
mod letters;
mod mention;
mod order;
pub(crate) mod pattern;
mod plan;
mod scan;
mod wording;

pub use mention::{Finding, How, Mention, Place, UnknownMention};
pub use plan::{Plan, PlanItem, plan};
pub use scan::{Scan, Scanner, scan};
