//! Recognises errors in any text: a prefilter finds candidates, the verifier of each kind of mention says what stands
//! there, and the engine settles which matches are told.

mod alignment;
mod candidate;
mod context;
mod decoder;
mod engine;
mod failures;
mod grams;
mod index;
mod mention;
mod messages;
mod names;
mod numbers;
mod prefilter;
mod reading;
mod record;
mod report;
mod scan;
mod settle;
mod wording;

pub use decoder::Decoder;
pub use mention::{Finding, How, LeftOutMention, Mention, Place, UnknownMention};
pub use report::{Quoted, Recommendations, Report};
pub use scan::{Scan, Scanner, scan};
