//! Uses the box to paste a log into, with the module in it, in Chromium: `site/tests/paste/browser.mjs` does it.
//!
//! It needs node, Chromium, playwright-core in `site/node_modules` or where `ABE_NODE_MODULES` says, and a compiler for
//! WebAssembly. Without one of them it is skipped with a line that says so, or fails if `ABE_REQUIRE_ALL_TOOLS` is set.

#[path = "../../site/src/modules.rs"]
mod modules;

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use azure_backup_errors::{Entry, Locale};
use azure_backup_errors_wasm::Diagnosis;
use minijinja::{Environment, context};
use serde_json::json;

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap()
}

/// Returns what is there, or says what is missing.
fn needed<T>(what: &str, found: Option<T>) -> Option<T> {
    if found.is_none() {
        assert!(env::var_os("ABE_REQUIRE_ALL_TOOLS").is_none(), "{what} is missing");
        // Past the capture of the test harness, so that whoever runs the tests sees it.
        let _ = std::io::stderr().write_all(format!("skipped: {what} is missing\n").as_bytes());
    }
    found
}

fn program(names: &[&str]) -> Option<PathBuf> {
    let folders: Vec<_> = env::split_paths(&env::var_os("PATH")?).collect();
    names.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name))).find(|path| path.is_file())
}

/// The folder with playwright-core.
fn node_modules() -> Option<PathBuf> {
    let own = env::var_os("ABE_NODE_MODULES").map(PathBuf::from);
    let folders = own.into_iter().chain([workspace().join("site/node_modules")]);
    folders.into_iter().find(|folder| folder.join("playwright-core").is_dir())
}

/// Writes pages that have nothing but the box.
fn write_pages(folder: &Path, modules: &Path) {
    let site = workspace().join("site");
    let _ = fs::remove_dir_all(folder);
    fs::create_dir_all(folder.join("assets")).unwrap();
    for name in ["paste.js", "paste-worker.js", "paste.css"] {
        fs::copy(site.join("assets").join(name), folder.join("assets").join(name)).unwrap();
    }
    fs::write(folder.join("assets/icon.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>").unwrap();
    for file in fs::read_dir(modules).unwrap().map(Result::unwrap) {
        fs::copy(file.path(), folder.join(file.file_name())).unwrap();
    }
    let mut templates = Environment::new();
    let read = |path: &str| fs::read_to_string(site.join(path)).unwrap();
    templates.add_template_owned("_paste.html", read("templates/_paste.html")).unwrap();
    templates.add_template("page.html", include_str!("browser/page.html")).unwrap();
    templates.set_undefined_behavior(minijinja::UndefinedBehavior::Strict);
    let languages: Vec<_> =
        Locale::all().map(|locale| context! { tag => locale.tag(), name => locale.tag() }).collect();
    for locale in Locale::all() {
        let words: BTreeMap<String, String> = toml::from_str(&read(&format!("labels/paste.{locale}.toml"))).unwrap();
        let page = templates.get_template("page.html").unwrap();
        let page = page.render(context! { t => words, locale => locale.tag(), languages }).unwrap();
        let into = folder.join(locale.tag()).join("paste");
        fs::create_dir_all(&into).unwrap();
        fs::write(into.join("index.html"), page).unwrap();
    }
}

#[test]
fn the_box_does_in_chromium_what_the_library_does_here() {
    let (Some(node), Some(chromium), Some(node_modules)) = (
        needed("node", program(&["node"])),
        needed("chromium", program(&["chromium", "chromium-browser", "google-chrome"])),
        needed("playwright-core of npm", node_modules()),
    ) else {
        return;
    };
    let target = workspace().join("target");
    // A compiler is fetched only where all has to be there.
    let is_ready = modules::is_ready(&target) || env::var_os("ABE_REQUIRE_ALL_TOOLS").is_some();
    if needed("a compiler for WebAssembly", is_ready.then_some(())).is_none() {
        return;
    }
    let modules = modules::build(&workspace(), &target).unwrap_or_else(|error| panic!("{error}"));
    let folder = target.join("paste-pages");
    write_pages(&folder, &modules);

    let mut paths: Vec<_> =
        fs::read_dir(workspace().join("tests/payloads")).unwrap().map(|file| file.unwrap().path()).collect();
    paths.sort();
    let payload = |path: &PathBuf| {
        let mut diagnosis = Diagnosis::default();
        diagnosis.feed(&fs::read(path).unwrap());
        diagnosis.end(false);
        let plans = Locale::all().map(|locale| (locale.tag(), diagnosis.answer(&format!("plan {locale} -"))));
        json!({"path": path, "found": diagnosis.answer("found"), "plans": plans.collect::<BTreeMap<_, _>>()})
    };
    // The service shows its messages in English in other languages, too.
    let messages = Entry::all().flat_map(|entry| entry.messages(Locale::En));
    let messages: String = messages.map(|message| format!("Azure Backup: {message}\n\n")).collect();
    let file = folder.join("messages.log");
    fs::write(&file, messages).unwrap();
    let task = json!({
        "folder": folder,
        "modules": node_modules.parent(),
        "chromium": chromium,
        "messages": payload(&file),
        "payloads": paths.iter().map(payload).collect::<Vec<_>>(),
    });
    let script = workspace().join("site/tests/paste/browser.mjs");
    let mut running = Command::new(node).arg(script).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    running.stdin.take().unwrap().write_all(task.to_string().as_bytes()).unwrap();
    let done = running.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&done.stdout);
    print!("{said}");
    assert!(done.status.success(), "{said}");
}
