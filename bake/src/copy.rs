//! A copy of the crate in another folder, with other tables.

use std::fs;
use std::io;
use std::path::Path;

use crate::emit::GeneratedFile;
use crate::input::files;

/// What the crate is made of besides its tables, what its readers and benches need, and the programs that are measured.
const FOLDERS: [&str; 5] = ["src", "benches", "examples", "tests/footprint", "tests/instructions"];
const ENDINGS: [&str; 4] = ["rs", "toml", "lock", "json"];
const FILES: [&str; 9] = [
    "Cargo.lock",
    "CHANGELOG.md",
    "LICENSE-APACHE",
    "LICENSE-CC-BY",
    "LICENSE-MIT",
    "NOTICE",
    "README.md",
    "data/catalog.schema.json",
    "rustfmt.toml",
];

/// Copies the crate at `root` into the folder `into`, as a workspace of its own, with these tables.
///
/// # Errors
///
/// Returns what cannot be read or written, and [`io::ErrorKind::InvalidInput`] if `into` holds a workspace of another
/// kind: nothing is written into this repository.
pub fn copy_crate(root: &Path, into: &Path, tables: &[GeneratedFile]) -> io::Result<()> {
    if into.join("bake").exists() || into.join("data/facts").exists() {
        let what = format!("{} holds the data and not a copy of the crate", into.display());
        return Err(io::Error::new(io::ErrorKind::InvalidInput, what));
    }
    let write = |path: &Path, content: &[u8]| {
        let path = into.join(path);
        fs::create_dir_all(path.parent().unwrap_or(into))?;
        // What stays the same is left alone, so that cargo need not build it anew.
        if fs::read(&path).is_ok_and(|there| there == content) { Ok(()) } else { fs::write(path, content) }
    };
    let found =
        FOLDERS.iter().flat_map(|folder| ENDINGS.iter().flat_map(|ending| files(root, Path::new(folder), ending)));
    for file in found.filter(|file| !file.starts_with("src/tables")) {
        write(&file, &fs::read(root.join(&file))?)?;
    }
    for file in FILES.map(Path::new).into_iter().filter(|file| root.join(file).exists()) {
        write(file, &fs::read(root.join(file))?)?;
    }
    write(Path::new("Cargo.toml"), manifest(&fs::read_to_string(root.join("Cargo.toml"))?)?.as_bytes())?;
    let is_of_crate = |file: &&GeneratedFile| FOLDERS.iter().any(|folder| Path::new(&file.path).starts_with(folder));
    tables.iter().filter(is_of_crate).try_for_each(|file| write(Path::new(&file.path), &file.content))
}

/// The manifest of the crate without the other members of its workspace.
fn manifest(text: &str) -> io::Result<String> {
    let invalid = |what: String| io::Error::new(io::ErrorKind::InvalidData, format!("Cargo.toml: {what}"));
    let mut manifest: toml::Table = text.parse().map_err(|error: toml::de::Error| invalid(error.to_string()))?;
    let workspace = manifest.get_mut("workspace").and_then(toml::Value::as_table_mut);
    workspace.ok_or_else(|| invalid("no [workspace]".to_owned()))?.remove("members");
    // The profile of a member that is not there would be warned about.
    let profile =
        ["profile", "dev", "package"].iter().try_fold(&mut manifest, |table, key| table.get_mut(*key)?.as_table_mut());
    profile.and_then(|packages| packages.remove("bake"));
    let manifest = toml::to_string(&manifest).map_err(|error| invalid(error.to_string()))?;
    Ok(format!("# Made by `cargo run -p bake -- --times`. Do not edit.\n\n{manifest}"))
}
