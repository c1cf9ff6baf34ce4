//! What `bake` and the crate agree on: `bake` compiles this folder too, so that the tables it writes are those that are
//! read.

pub(crate) mod hash;
pub(crate) mod kinds;
#[cfg(feature = "diagnose")]
pub(crate) mod letters;
#[cfg(feature = "diagnose")]
pub(crate) mod pattern;
