//! What it costs to depend on the crate: the clean build of ten lines that use it, and how many crates that builds.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use azure_backup_errors::entries;

use crate::figures::{Figures, median};
use crate::programs::{Failure, Told, cargo, folder, output, run, wall};

const BUILDS: usize = 3;

const LOOK_UP: &str = r#"use azure_backup_errors::{Locale, lookup};

fn main() {
    let code = std::env::args().nth(1).unwrap_or_default();
    match lookup(&code) {
        Ok(entry) => println!("{}", entry.runbook(Locale::En).text()),
        Err(error) => println!("{error}"),
    }
}
"#;

const EMOJIS: &str = r#"fn main() {
    let emoji = std::env::args().nth(1).unwrap_or_default();
    match emojis::get(&emoji) {
        Some(emoji) => println!("{}", emoji.name()),
        None => println!("not known"),
    }
}
"#;

const SERDE_JSON: &str = r#"#[derive(serde::Deserialize)]
struct Error {
    code: String,
    title: String,
}

fn main() {
    let json = std::env::args().nth(1).unwrap_or_default();
    match serde_json::from_str::<Error>(&json) {
        Ok(error) => println!("{}: {}", error.code, error.title),
        Err(error) => println!("{error}"),
    }
}
"#;

/// A map of the names of all entries.
fn phf_map() -> String {
    // A code may have several entries.
    let names: BTreeMap<&str, u16> = entries().map(|entry| (entry.name(), entry.number())).collect();
    let rows: String = names.iter().map(|(name, number)| format!("    {name:?} => {number},\n")).collect();
    format!(
        "static MAP: phf::Map<&'static str, u16> = phf::phf_map! {{\n{rows}}};\n\nfn main() {{\n    \
         let name = std::env::args().nth(1).unwrap_or_default();\n    println!(\"{{:?}}\", MAP.get(&*name));\n}}\n"
    )
}

pub(crate) fn measure() -> Result<(), Failure> {
    let root = crate::programs::root();
    let ours = |features: &str| format!("azure-backup-errors = {{ path = {:?}{features} }}", root.to_string_lossy());
    let dependents = [
        ("nothing", String::new(), "fn main() {}\n".to_owned()),
        ("this crate, default features", ours(""), LOOK_UP.to_owned()),
        ("this crate, no features", ours(", default-features = false"), LOOK_UP.to_owned()),
        (
            "this crate, all features",
            ours(r#", features = ["std", "alloc", "de", "serde", "diagnose", "schema"]"#),
            LOOK_UP.to_owned(),
        ),
        ("`emojis` 0.9", "emojis = \"0.9\"".to_owned(), EMOJIS.to_owned()),
        (
            "`phf` 0.13 with macros, a map of the same names",
            r#"phf = { version = "0.13", features = ["macros"] }"#.to_owned(),
            phf_map(),
        ),
        (
            "`serde_json` 1 and `serde` with derive",
            "serde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"".to_owned(),
            SERDE_JSON.to_owned(),
        ),
    ];
    let mut figures =
        Figures::new("Clean release build of ten lines that depend on it", &["dependent", "crates", "build (s)"]);
    for (number, (name, dependencies, program)) in dependents.iter().enumerate() {
        let folder = folder(&format!("dependent-{number}"));
        let write = |file: &str, content: &str| {
            let path = folder.join(file);
            fs::create_dir_all(path.parent().unwrap_or(&folder)).told(&path)?;
            fs::write(&path, content).told(&path)
        };
        let manifest = format!(
            "[package]\nname = \"dependent\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n{dependencies}\n"
        );
        write("Cargo.toml", &manifest)?;
        write("src/main.rs", program)?;
        let in_folder = |arguments: &[&str]| {
            let mut cargo = cargo();
            cargo.current_dir(&folder).env("CARGO_TARGET_DIR", folder.join("target")).args(arguments);
            cargo
        };
        run(&mut in_folder(&["fetch"]))?;
        let tree = output(&mut in_folder(&["tree", "--edges", "normal", "--prefix", "none", "--format", "{p}"]))?;
        let crates: BTreeSet<&str> =
            tree.lines().filter_map(|line| line.split(" (*)").next()).filter(|line| !line.is_empty()).collect();
        let mut times = Vec::new();
        for _ in 0..BUILDS {
            if folder.join("target").exists() {
                fs::remove_dir_all(folder.join("target")).told(&folder)?;
            }
            times.push(wall(&mut in_folder(&["build", "--quiet", "--release", "--offline"]))?.as_secs_f64());
        }
        // Without the ten lines themselves.
        figures.row(name, &[(crates.len() - 1).to_string(), format!("{:.1}", median(times))]);
    }
    figures.keep("dependents")
}
