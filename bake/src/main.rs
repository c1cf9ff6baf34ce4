//! `cargo run -p bake` writes what is made from `data/`; `cargo run -p bake -- --check` only says whether it is up to
//! date.

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let only_check = match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => false,
        ["--check"] => true,
        _ => {
            eprintln!("usage: cargo run -p bake [-- --check]");
            return ExitCode::from(2);
        }
    };
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."));
    let files = match bake::bake(root) {
        Ok(files) => files,
        Err(problems) => {
            for problem in &problems {
                eprintln!("{problem}\n");
            }
            eprintln!("{} in data/; nothing was written", count(problems.len(), "mistake"));
            return ExitCode::FAILURE;
        }
    };
    let stale = bake::stale(root, &files);
    for file in &stale {
        if only_check {
            eprintln!("{} is stale", file.path);
        } else if let Err(error) = fs::write(root.join(&file.path), &file.content) {
            eprintln!("{} cannot be written: {error}", file.path);
            return ExitCode::FAILURE;
        }
    }
    match (stale.len(), only_check) {
        (0, _) => println!("{} up to date", count(files.len(), "file")),
        (written, false) => println!("{} written", count(written, "file")),
        (_, true) => {
            eprintln!("run `cargo run -p bake` and commit what it writes");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

fn count(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}
