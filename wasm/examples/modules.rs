//! Builds the modules of all languages as the generator of the site does, and tells how large they are:
//! `cargo run -p azure-backup-errors-wasm --example modules`.

#[path = "../../site/src/modules.rs"]
mod modules;

use std::path::Path;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize()?;
    let folder = modules::build(&workspace, &workspace.join("target"))?;
    println!("{}", folder.display());
    let mut files = std::fs::read_dir(&folder)?.collect::<Result<Vec<_>, _>>()?;
    files.sort_by_key(std::fs::DirEntry::file_name);
    for file in files {
        println!("{:>10}  {}", file.metadata()?.len(), file.file_name().to_string_lossy());
    }
    Ok(())
}
