//! Recognises errors in any text.

mod context;
mod grams;
mod index;
mod mention;
mod scan;
mod wording;

pub use mention::{Finding, How, Mention, Place, UnknownMention};
pub use scan::{Scan, Scanner, scan};
