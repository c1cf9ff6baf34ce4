//! What recognition is held against, for programs that are not of Rust:
//!
//! - `recognition write <folder> <bytes>` writes the strings that peers look for, each with a NUL behind it, to
//!   `names` and `names-and-messages`, and logs with and without errors to `errors.log` and `quiet.log`;
//! - `recognition scan <log>` scans one;
//! - `recognition aho-corasick <strings> <log>` looks for the strings in it.
//!
//! The latter two write how many bytes there are and how many nanoseconds it took.

#[path = "../../../../benches/support/log.rs"]
mod log;

use std::error::Error;
use std::hint::black_box;
use std::path::Path;
use std::time::Instant;
use std::{env, fs};

use aho_corasick::AhoCorasick;
use azure_backup_errors::{ErrorCode, scan};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["write", folder, bytes] => write(Path::new(folder), bytes.parse()?),
        ["scan", log] => {
            // What is prepared on first use is not counted.
            black_box(scan("").count());
            time(log, |text| scan(text).count())
        }
        ["aho-corasick", strings, log] => {
            let strings = fs::read(strings)?;
            let strings = strings.split(|byte| *byte == 0).filter(|string| !string.is_empty());
            let automaton = AhoCorasick::builder().ascii_case_insensitive(true).build(strings)?;
            time(log, |text| automaton.find_iter(text).count())
        }
        _ => Err("recognition write <folder> <bytes> | scan <log> | aho-corasick <strings> <log>".into()),
    }
}

fn write(folder: &Path, bytes: usize) -> Result<(), Box<dyn Error>> {
    let codes: Vec<&str> = ErrorCode::all().map(|code| code.as_str()).collect();
    for (file, strings) in [("names", log::names()), ("names-and-messages", log::names_and_messages())] {
        let ended: String = strings.iter().map(|string| format!("{string}\0")).collect();
        fs::write(folder.join(file), ended)?;
    }
    for (file, codes) in [("errors.log", codes.as_slice()), ("quiet.log", &[])] {
        fs::write(folder.join(file), log::log(codes, bytes))?;
    }
    Ok(())
}

fn time(log: &str, find: impl Fn(&[u8]) -> usize) -> Result<(), Box<dyn Error>> {
    let text = fs::read(log)?;
    let start = Instant::now();
    black_box(find(black_box(&text)));
    println!("{} {}", text.len(), start.elapsed().as_nanos());
    Ok(())
}
