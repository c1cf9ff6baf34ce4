//! Every mistake in the data is reported, at its line and with a remedy.
//!
//! Each test makes one mistake in a small tree that is valid otherwise, and pins all that is said about it.

mod facts;
mod files;
mod ids;
mod languages;
mod names;
mod numbers;
mod parts;
mod several;
mod terms;
mod tree;
mod units;
mod valid;
mod voice;
mod words;
