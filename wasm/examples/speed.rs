//! How fast a module reads a log, against the same code as a program of this machine, in turn:
//! `cargo run --profile wasm -p azure-backup-errors-wasm --example speed`. It needs node, and what `modules` needs.
//! `-- FOLDER` takes the modules of a folder, for a program that was built with the same catalogue.

#[path = "../../benches/support/log.rs"]
mod log;
#[path = "../../site/src/modules.rs"]
mod modules;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use azure_backup_errors::{ErrorCode, Locale};
use azure_backup_errors_wasm::Diagnosis;
use serde_json::Value;

const LOG: usize = 64 << 20;
const PIECE: usize = 256 << 10;
const ROUNDS: usize = 5;

fn main() -> Result<(), Box<dyn Error>> {
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    let workspace = home.join("..").canonicalize()?;
    let folder = match std::env::args_os().nth(1) {
        Some(folder) => PathBuf::from(folder),
        None => modules::build(&workspace, &workspace.join("target"))?,
    };
    let codes: Vec<&str> = ErrorCode::all().map(|code| code.as_str()).collect();
    let file = std::env::temp_dir().join(format!("speed-{}.log", std::process::id()));
    for (title, codes) in [("an error on one line in ten", codes.as_slice()), ("no errors", &[])] {
        println!("{title}, {} MiB, the fastest of {ROUNDS}", LOG >> 20);
        let text = log::log(codes, LOG);
        std::fs::write(&file, &text)?;
        for locale in Locale::all() {
            let module = folder.join(format!("recognise.{locale}.wasm"));
            let mut native = f64::INFINITY;
            let mut page = f64::INFINITY;
            let mut start = f64::INFINITY;
            for _ in 0..ROUNDS {
                native = native.min(read(text.as_ref()));
                let script = home.join("examples/speed.mjs");
                let said = Command::new("node").arg(script).args([&module, &file]).arg("2").output()?;
                let said: Value = serde_json::from_slice(&said.stdout)
                    .map_err(|error| format!("{error}\n{}", String::from_utf8_lossy(&said.stderr)))?;
                page = page.min(said["read"].as_f64().ok_or("no time")?);
                start = start.min(said["start"].as_f64().ok_or("no start")?);
            }
            let speed = |ms: f64| LOG as f64 / ms / 1e6;
            println!(
                "  {locale}: start {start:.0} ms, module {:.2} GB/s, native {:.2} GB/s: {:.2} x native",
                speed(page),
                speed(native),
                native / page
            );
        }
    }
    std::fs::remove_file(&file)?;
    Ok(())
}

/// Reads a log, and returns how many milliseconds that takes.
fn read(text: &[u8]) -> f64 {
    let begin = Instant::now();
    let mut diagnosis = Diagnosis::default();
    text.chunks(PIECE).for_each(|piece| diagnosis.feed(piece));
    diagnosis.end(false);
    let took = begin.elapsed().as_secs_f64() * 1e3;
    assert!(diagnosis.answer("found").is_some());
    took
}
