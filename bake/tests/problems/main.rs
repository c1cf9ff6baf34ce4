//! Every mistake in the data is reported, at its line and with a remedy.
//!
//! Each test makes one mistake in a small tree that is valid otherwise, and pins all that is said about it.

mod facts;
mod files;
mod ids;
mod languages;
mod names;
mod numbers;
mod several;
mod tree;
mod units;
mod valid;
mod words;
