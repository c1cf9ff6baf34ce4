use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::mpsc;
use std::thread;

use site::Options;

/// Where the site stands below the root of the server: it works below any path.
const BELOW: &str = "some/where";

/// What is there to be found by the search, what axe and html-validate say of a page of each kind, what works without
/// a script, from a file, below a path: `tests/browser/main.mjs`.
#[test]
fn the_site_works_in_a_browser() {
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    let chromium = ["chromium", "chromium-browser", "google-chrome"].into_iter().find_map(program);
    let missing = match chromium {
        None => Some("Chromium is missing"),
        Some(_) if program("node").is_none() => Some("node is missing"),
        Some(_) if !home.join("node_modules/playwright-core").exists() => Some("`npm ci` has not been run in site/"),
        Some(_) => None,
    };
    if let Some(missing) = missing {
        assert!(std::env::var_os("ABE_REQUIRE_ALL_TOOLS").is_none(), "{missing}");
        // Past the capture of the test harness, so that whoever runs the tests sees it.
        let _ = std::io::stderr().write_all(format!("skipped: {missing}\n").as_bytes());
        return;
    }
    let served = tempfile::tempdir().unwrap();
    let into = served.path().join(BELOW);
    site::build(&Options { into: into.clone(), base_url: None, search: true, modules: None }).unwrap();
    let (tell, told) = mpsc::channel();
    let root = served.path().to_owned();
    thread::spawn(move || site::serve(&root, 0, |port| tell.send(port).unwrap()));
    let port = told.recv().unwrap();
    let output = Command::new("node")
        .arg(home.join("tests/browser/main.mjs"))
        .arg(chromium.unwrap())
        .arg(format!("http://localhost:{port}/{BELOW}/"))
        .arg(&into)
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&output.stdout);
    println!("{told}");
    assert!(output.status.success(), "{told}{}", String::from_utf8_lossy(&output.stderr));
}

/// Where a program is.
fn program(name: &str) -> Option<PathBuf> {
    let folders = std::env::var_os("PATH")?;
    std::env::split_paths(&folders).map(|folder| folder.join(name)).find(|path| path.is_file())
}
