//! The recogniser for a page: a text goes in by pieces, what was found and what to do comes out as JSON.
//!
//! [`Diagnosis`] is what it does; `border` lets a page call it. WebAssembly has a memory that the page reads and writes
//! itself, so the border hands out places in buffers of the module, and never takes one: there is no `unsafe` block.
//!
//! It is built with the standard library. Without, it would need an allocator and a handler of panics of its own, which is
//! `unsafe` code, and be less than one in a hundred smaller.

#![deny(unsafe_code)]
// No input may stop the module.
#![cfg_attr(not(test), deny(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::unwrap_used))]

mod answer;
mod border;
mod diagnosis;
mod found;
mod kept;

pub use border::{abe_ask, abe_begin, abe_end, abe_feed, abe_input, abe_output};
pub use diagnosis::Diagnosis;
