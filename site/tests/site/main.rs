//! What the site promises.

mod browser;
mod data;
mod folder;
mod labels;
mod pages;
#[path = "../../../tests/sample/mod.rs"]
mod sample;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use site::Options;

/// Where the site will stand, they say.
const BASE: &str = "https://example.org/errors";

/// A site, built once, with all its files.
struct Site {
    files: BTreeMap<String, Vec<u8>>,
}

impl Site {
    /// The text of a file.
    #[track_caller]
    fn text(&self, path: &str) -> &str {
        let bytes = self.files.get(path).unwrap_or_else(|| panic!("there is no {path}"));
        std::str::from_utf8(bytes).unwrap()
    }

    fn pages(&self) -> impl Iterator<Item = (&str, &str)> {
        let pages = self.files.keys().filter(|path| path.ends_with(".html"));
        pages.map(|path| (path.as_str(), self.text(path)))
    }
}

/// The site in the place of an older one, without what needs pagefind or a compiler for WebAssembly: no page names a module.
static SITE: LazyLock<Site> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    folder::make_old(folder.path());
    let base_url = Some(BASE.to_owned());
    let modules = tempfile::tempdir().unwrap();
    std::fs::write(modules.path().join("recognise.en.wasm"), "").unwrap();
    let modules = Some(modules.path().to_owned());
    let options = Options { into: folder.path().to_owned(), base_url, search: false, modules };
    let built = site::build(&options).unwrap();
    let files: BTreeMap<String, Vec<u8>> = files(folder.path())
        .into_iter()
        .map(|path| {
            let inside = path.strip_prefix(folder.path()).unwrap().to_str().unwrap().replace('\\', "/");
            (inside, std::fs::read(&path).unwrap())
        })
        .collect();
    assert_eq!(files.len(), built.files + 1, "all files, and the mark");
    Site { files }
});

/// All files below a folder, in their order.
fn files(folder: &Path) -> Vec<PathBuf> {
    let all = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().map(Result::unwrap);
    all.filter(|file| file.file_type().is_file()).map(walkdir::DirEntry::into_path).collect()
}
