//! Turns `data/` into `src/tables/`.
//!
//! Data flows one way: facts (TOML) and words (Markdown) are read and checked as strictly as a
//! compiler reads its source, joined into one catalogue, laid out flat, and written as bytes that the crate includes.

mod catalog;
mod copy;
mod coverage;
mod disguise;
mod emit;
mod errors;
mod facts;
mod fields;
mod grow;
mod index;
mod input;
mod interned;
mod layout;
mod ledger;
mod limits;
mod load;
mod markdown;
mod markup;
mod names;
mod numbers;
mod pack;
mod perfect_hash;
mod problem;
mod recognition;
mod refresh;
mod search;
mod shape;
#[allow(dead_code, unreachable_pub, unused_imports, reason = "what the crate alone needs of it")]
#[path = "../../src/shared/mod.rs"]
mod shared;
mod terms;
mod units;
mod voice;
mod wordings;
mod words;

extern crate alloc;

use std::path::Path;

pub use copy::copy_crate;
pub use emit::GeneratedFile;
pub use problem::{Place, Problem};
pub use refresh::refresh;

/// Reads and checks `data/` below `root` and returns every file that is made from it.
///
/// # Errors
///
/// Returns every mistake that was found in the data, sorted by place.
pub fn bake(root: &Path) -> Result<Vec<GeneratedFile>, Vec<Problem>> {
    let catalog = load::load(root)?;
    let mut files = tables(&catalog);
    files.push(coverage::page(&catalog));
    Ok(files)
}

fn tables(catalog: &catalog::Catalog) -> Vec<GeneratedFile> {
    let layout = layout::lay_out(catalog);
    emit::emit(catalog, &layout, &recognition::recognition(catalog, &layout), &search::search_indexes(catalog))
}

/// Reads and checks `data/` below `root` and returns the tables of a catalogue that is `times` as large: the real one,
/// and synthetic errors behind it. For measurements.
///
/// # Errors
///
/// Returns every mistake that was found in the data, or what there would be too many of.
pub fn bake_grown(root: &Path, times: usize) -> Result<Vec<GeneratedFile>, Vec<Problem>> {
    let mut catalog = load::load(root)?;
    grow::grow(&mut catalog, times).map_err(|what| {
        vec![Problem { place: Place { file: "data".into(), line: 0 }, what, help: "take fewer times".to_owned() }]
    })?;
    Ok(tables(&catalog))
}

/// Returns the generated files that are missing below `root` or hold something else.
#[must_use]
pub fn stale<'a>(root: &Path, files: &'a [GeneratedFile]) -> Vec<&'a GeneratedFile> {
    files.iter().filter(|file| std::fs::read(root.join(&file.path)).ok().as_deref() != Some(&file.content)).collect()
}
