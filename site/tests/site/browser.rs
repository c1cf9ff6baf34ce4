//! The site in Chromium, with the box to paste a log into and the recogniser in it.
//!
//! It needs node, Chromium and what `npm ci` installs. Without one of them it is skipped with a line that says so, or fails if
//! `ABE_REQUIRE_ALL_TOOLS` is set. The recogniser takes a compiler for WebAssembly and a minute, so the box is tested then alone.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::thread;

use azure_backup_errors::{Entry, Locale};
use azure_backup_errors_wasm::Diagnosis;
use serde_json::{Value, json};
use site::Options;

use crate::sample::{MOST, sample};

/// Where the site stands below the root of the server: it works below any path.
const BELOW: &str = "some/where";

/// What is there to be found by the search, what axe and html-validate say of a page of each kind, what works without
/// a script, from a file, below a path: `tests/browser/main.mjs`. What the box finds is what the library finds here:
/// `tests/paste/browser.mjs`.
#[test]
fn the_site_works_in_a_browser() {
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    let needs_all = std::env::var_os("ABE_REQUIRE_ALL_TOOLS").is_some();
    let chromium = ["chromium", "chromium-browser", "google-chrome"].into_iter().find_map(program);
    let missing = match chromium {
        None => Some("Chromium is missing"),
        Some(_) if program("node").is_none() => Some("node is missing"),
        Some(_) if !home.join("node_modules/playwright-core").exists() => Some("`npm ci` has not been run in site/"),
        Some(_) => None,
    };
    if let Some(missing) = missing {
        assert!(!needs_all, "{missing}");
        return skipped(missing);
    }
    let chromium = chromium.unwrap();
    let workspace = home.parent().unwrap();
    let modules = needs_all
        .then(|| site::build_modules(workspace, &workspace.join("target")).unwrap_or_else(|error| panic!("{error}")));
    let served = tempfile::tempdir().unwrap();
    let into = served.path().join(BELOW);
    site::build(&Options { into: into.clone(), base_url: None, search: true, modules: modules.clone() }).unwrap();
    let (tell, told) = mpsc::channel();
    let root = served.path().to_owned();
    thread::spawn(move || site::serve(&root, 0, |port| tell.send(port).unwrap()));
    let address = format!("http://localhost:{}/{BELOW}/", told.recv().unwrap());
    let main = home.join("tests/browser/main.mjs");
    run(Command::new("node").arg(main).arg(&chromium).arg(address).arg(&into), None);
    if modules.is_none() {
        return skipped("the box to paste a log into is tested where ABE_REQUIRE_ALL_TOOLS is set");
    }
    let paste = home.join("tests/paste/browser.mjs");
    run(Command::new("node").arg(paste), Some(&task(&into, &chromium, served.path())));
}

/// What the box has to find.
fn task(site: &Path, chromium: &Path, scratch: &Path) -> Value {
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths: Vec<_> =
        std::fs::read_dir(home.join("../tests/payloads")).unwrap().map(|file| file.unwrap().path()).collect();
    paths.sort();
    // The service shows its messages in English in other languages, too.
    let entries = sample("messages of a module", Entry::all(), MOST);
    let messages = entries.into_iter().flat_map(|entry| entry.messages(Locale::En));
    let messages: String = messages.map(|message| format!("Azure Backup: {message}\n\n")).collect();
    let file = scratch.join("messages.log");
    std::fs::write(&file, messages).unwrap();
    json!({
        "folder": site,
        "modules": home,
        "chromium": chromium,
        "messages": payload(&file),
        "payloads": paths.iter().map(|path| payload(path)).collect::<Vec<_>>(),
    })
}

/// What the library says of a file.
fn payload(path: &Path) -> Value {
    let mut diagnosis = Diagnosis::default();
    diagnosis.feed(&std::fs::read(path).unwrap());
    diagnosis.end(false);
    let plans = Locale::all().map(|locale| (locale.tag(), diagnosis.answer(&format!("plan {locale} -"))));
    json!({"path": path, "found": diagnosis.answer("found"), "plans": plans.collect::<BTreeMap<_, _>>()})
}

/// Runs a program, which says what it has checked, and holds it to have succeeded.
fn run(command: &mut Command, input: Option<&Value>) {
    let mut running = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let text = input.map(Value::to_string).unwrap_or_default();
    running.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
    let output = running.wait_with_output().unwrap();
    let told = String::from_utf8_lossy(&output.stdout);
    println!("{told}");
    assert!(output.status.success(), "{told}{}", String::from_utf8_lossy(&output.stderr));
}

/// Says so past the capture of the test harness, so that whoever runs the tests sees it.
fn skipped(why: &str) {
    let _ = std::io::stderr().write_all(format!("skipped: {why}\n").as_bytes());
}

/// Where a program is.
fn program(name: &str) -> Option<PathBuf> {
    let folders = std::env::var_os("PATH")?;
    std::env::split_paths(&folders).map(|folder| folder.join(name)).find(|path| path.is_file())
}
