//! What `bake` and the crate agree on: `bake` compiles this folder too, so that the tables it writes are those that are
//! read.

#[cfg(feature = "diagnose")]
pub(crate) mod anchor;
pub(crate) mod excerpt;
pub(crate) mod hash;
pub(crate) mod kinds;
pub(crate) mod labels;
#[cfg(feature = "diagnose")]
pub(crate) mod letters;
#[cfg(feature = "diagnose")]
pub(crate) mod lines;
pub(crate) mod pack;
#[cfg(feature = "diagnose")]
pub(crate) mod pattern;
pub(crate) mod postings;
pub(crate) mod record;
pub(crate) mod unknown_name;
pub(crate) mod words;
#[cfg(feature = "diagnose")]
mod written;
