//! Recognises errors in any text: a prefilter finds candidates, the verifier of each kind of mention says what stands
//! there, and the engine settles which matches are told.

mod candidate;
mod context;
mod decoder;
mod engine;
mod grams;
mod index;
mod mention;
mod messages;
mod names;
mod numbers;
mod prefilter;
mod scan;
mod wording;

pub use decoder::Decoder;
pub use mention::{Finding, How, LeftOutMention, Mention, Place, UnknownMention};
pub use scan::{Scan, Scanner, scan};
