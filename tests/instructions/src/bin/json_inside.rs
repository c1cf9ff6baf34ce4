//! Has the exported catalogue inside, and writes the answers to the codes that it is given.
//!
//! `CATALOG_JSON` says where the catalogue is when this is built.

#[path = "../json.rs"]
mod json;

fn main() {
    json::answer(include_str!(env!("CATALOG_JSON")), std::env::args().skip(1));
}
