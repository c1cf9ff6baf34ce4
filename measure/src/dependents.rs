//! What it costs to depend on the crate: the clean build of ten lines that use it, and how many crates that builds.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::figures::{Figures, median, whole};
use crate::growth::TIMES;
use crate::programs::{Failure, Told, cargo, folder, grown, output, run, timed};

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

/// A map of all names that the crate at `root` looks up.
fn phf_map(root: &Path) -> Result<String, Failure> {
    let file = root.join("src/tables/names.txt");
    let names = fs::read_to_string(&file).told(&file)?;
    let names: BTreeSet<&str> = names.split('\0').filter(|name| !name.is_empty()).collect();
    let rows: String = names.iter().zip(0..).map(|(name, number)| format!("    {name:?} => {number},\n")).collect();
    Ok(format!(
        "static MAP: phf::Map<&'static str, u32> = phf::phf_map! {{\n{rows}}};\n\nfn main() {{\n    \
         let name = std::env::args().nth(1).unwrap_or_default();\n    println!(\"{{:?}}\", MAP.get(&*name));\n}}\n"
    ))
}

pub(crate) fn measure() -> Result<(), Failure> {
    let root = crate::programs::root();
    let of = |root: &Path, features: &str| {
        format!("azure-backup-errors = {{ path = {:?}{features} }}", root.to_string_lossy())
    };
    let ours = |features: &str| of(&root, features);
    let most = TIMES.into_iter().max().unwrap_or(1);
    let large = grown(most)?;
    let (ours_large, phf_large) =
        (format!("this crate, × {most}, default features"), format!("`phf` 0.13 with macros, × {most}"));
    let phf = || r#"phf = { version = "0.13", features = ["macros"] }"#.to_owned();
    let dependents: [(&str, String, String); 9] = [
        ("nothing", String::new(), "fn main() {}\n".to_owned()),
        ("this crate, default features", ours(""), LOOK_UP.to_owned()),
        (&ours_large, of(&large, ""), LOOK_UP.to_owned()),
        ("this crate, English alone", ours(r#", default-features = false, features = ["areas"]"#), LOOK_UP.to_owned()),
        (
            "this crate, all features",
            ours(r#", features = ["strum", "serde", "diagnose", "schema"]"#),
            LOOK_UP.to_owned(),
        ),
        ("`emojis` 0.9", "emojis = \"0.9\"".to_owned(), EMOJIS.to_owned()),
        ("`phf` 0.13 with macros, a map of the same names", phf(), phf_map(&root)?),
        (&phf_large, phf(), phf_map(&large)?),
        (
            "`serde_json` 1 and `serde` with derive",
            "serde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"".to_owned(),
            SERDE_JSON.to_owned(),
        ),
    ];
    let mut figures = Figures::new(
        "Clean release build of ten lines that depend on it",
        &["dependent", "crates", "build (s)", "processor time (s)", "memory of the compiler at most (MiB)"],
    );
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
        let (mut times, mut of_processors, mut memory) = (Vec::new(), Vec::new(), 0);
        for _ in 0..BUILDS {
            if folder.join("target").exists() {
                fs::remove_dir_all(folder.join("target")).told(&folder)?;
            }
            let built = timed(&in_folder(&["build", "--quiet", "--release", "--offline"]))?;
            times.push(built.seconds);
            of_processors.push(built.of_processors);
            memory = memory.max(built.memory);
        }
        // Without the ten lines themselves.
        let [time, of_processors] = [times, of_processors].map(|seconds| format!("{:.1}", median(seconds)));
        figures.row(name, &[(crates.len() - 1).to_string(), time, of_processors, whole(memory >> 10)]);
    }
    figures.keep("dependents")
}
