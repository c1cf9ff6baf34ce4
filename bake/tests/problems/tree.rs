//! Data that is valid and small, and how a mistake is made in it.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

pub(crate) const CATALOG: &str = "data/facts/catalog.toml";
pub(crate) const FACTS: &str = "data/facts/azure-vm.toml";
pub(crate) const IDS: &str = "data/ids.txt";
pub(crate) const DE_LABELS: &str = "data/de/labels.toml";
pub(crate) const EN_ERROR: &str = "data/en/azure-vm/errors/UserErrorClock.md";
pub(crate) const DE_ERROR: &str = "data/de/azure-vm/errors/UserErrorClock.md";
/// Where the words of both errors stand when they share a file.
pub(crate) const EN_SHARED: &str = "data/en/azure-vm/errors/shared.md";
pub(crate) const DE_SHARED: &str = "data/de/azure-vm/errors/shared.md";
pub(crate) const EN_FAMILY: &str = "data/en/families/user-error.md";
pub(crate) const EN_CAUSE: &str = "data/en/azure-vm/causes/the-clock-is-slow.md";
pub(crate) const DE_CAUSE: &str = "data/de/azure-vm/causes/the-clock-is-slow.md";
pub(crate) const EN_STEPS: &str = "data/en/azure-vm/solutions/set-the-clock.md";
pub(crate) const DE_STEPS: &str = "data/de/azure-vm/solutions/set-the-clock.md";
pub(crate) const EN_WAIT: &str = "data/en/azure-vm/solutions/wait.md";
pub(crate) const DE_WAIT: &str = "data/de/azure-vm/solutions/wait.md";

/// What is said often and at length, and how it is written below.
pub(crate) const SHORT: [(&str, &str); 6] = [
    (
        "{ALLOWED}",
        "allowed are paragraphs, lists, `> [!NOTE]`, `> [!TIP]` and `> [!WARNING]` alerts, fenced code blocks, \
         and inside a line **labels**, `code` and [links](https://…)",
    ),
    ("{SAME_SHAPE}", "every language has the same blocks in the same order: add, remove or move one"),
    ("{SAME_FACTS}", "code, commands, placeholders, links and the number of labels are the same in every language"),
    (
        "{CHECK_HELP}",
        "directly behind the summary, write `<!-- check -->`, a sentence and perhaps one command; at the end, \
         `<!-- history -->` and what used to be otherwise",
    ),
    (
        "{SAY_WHAT_IS_LOST}",
        "say in a [!WARNING] inside the step what is lost, whether it comes back and who must agree; where nothing is \
         lost, in a [!NOTE]",
    ),
    (
        "{KEYS_OF_AN_ERROR}",
        "`code`, `name`, `case`, `like`, `words`, `aliases`, `numbers`, `needs-context`, `messages-need-context`, `wrapper`, \
         `component`, `os`, `fault`, `retry`, `status`, `renamed-to`, `since`, `docs`, `effect`, `causes`, `solutions`, \
         `solutions-order`, `last`, `sources`, `message`",
    ),
];

/// The smallest data that has one of everything, and two of what can be confused.
pub(crate) const FILES: [(&str, &str); 18] = [
    ("data/en/labels.toml", include_str!("../../../data/en/labels.toml")),
    (DE_LABELS, include_str!("../../../data/de/labels.toml")),
    (
        CATALOG,
        r#"version = "2026.1.1"
date = "2026-01-31"

[[family]]
name = "user-error"
prefix = "UserError"
docs = "https://learn.microsoft.com/{locale}/azure/backup/"
"#,
    ),
    (
        FACTS,
        r#"area = "azure-vm"

[[source]]
name = "page"
title = "A page"
url = "https://learn.microsoft.com/{locale}/azure/backup/a-page"
date = "2026-01-30"

[[source]]
name = "issue"
title = "An issue"
url = "https://github.com/MicrosoftDocs/azure-docs/issues/1"
date = "2026-01-31"

[[error]]
code = "UserErrorClock"
aliases = ["UserErrorClockWindows"]
component = "vm-agent"
fault = "user"
retry = "after-fix"
docs = "https://learn.microsoft.com/{locale}/azure/backup/a-page#clock"
causes = ["the-clock-is-slow", "the-clock-is-fast"]
sources = ["page"]

[[error.message]]
en = "The clock is wrong."
de = "Die Uhr geht falsch."
source = "page"

[[error]]
code = "GuestAgentSilent"
component = "network"
fault = "unknown"
retry = "later"
docs = "https://learn.microsoft.com/{locale}/azure/backup/a-page#silent"
solutions = ["wait"]
sources = ["page"]

[[cause]]
name = "the-clock-is-slow"
solutions = ["set-the-clock"]
sources = ["page"]

[[cause]]
name = "the-clock-is-fast"
sources = ["issue"]

[[solution]]
name = "set-the-clock"

[[solution]]
name = "wait"
"#,
    ),
    (EN_FAMILY, "# For you to set right\n\nIt begins with `UserError`.\n"),
    ("data/de/families/user-error.md", "# Von Ihnen zu beheben\n\nEr beginnt mit `UserError`.\n"),
    (
        EN_ERROR,
        "# The clock is wrong

It is slow or fast.

- Look into `time.log`.
- Read [a page](https://learn.microsoft.com/en-us/azure/backup/a-page).
",
    ),
    (
        DE_ERROR,
        "# Die Uhr geht falsch

Sie geht nach oder vor.

- Sehen Sie in `time.log` nach.
- Lesen Sie [eine Seite](https://learn.microsoft.com/de-de/azure/backup/a-page).
",
    ),
    ("data/en/azure-vm/errors/GuestAgentSilent.md", "# The agent is silent\n\nIt doesn't answer.\n"),
    ("data/de/azure-vm/errors/GuestAgentSilent.md", "# Der Agent schweigt\n\nEr antwortet nicht.\n"),
    (EN_CAUSE, "# The clock is slow\n\nIt loses time.\n"),
    (DE_CAUSE, "# Die Uhr geht nach\n\nSie verliert Zeit.\n"),
    ("data/en/azure-vm/causes/the-clock-is-fast.md", "# The clock is fast\n\nIt gains time.\n"),
    ("data/de/azure-vm/causes/the-clock-is-fast.md", "# Die Uhr geht vor\n\nSie gewinnt Zeit.\n"),
    (
        EN_STEPS,
        "# Set the clock

1. Open **Settings**.
2. Run this:

   ```powershell
   Set-Date <Date>
   ```

> [!NOTE]
> It takes a minute.
",
    ),
    (
        DE_STEPS,
        "# Uhr stellen

1. Öffnen Sie **Einstellungen**.
2. Führen Sie dies aus:

   ```powershell
   Set-Date <Date>
   ```

> [!NOTE]
> Es dauert eine Minute.
",
    ),
    (EN_WAIT, "# Wait\n\n1. Wait.\n"),
    (DE_WAIT, "# Warten\n\n1. Warten Sie.\n"),
];

pub(crate) struct Tree(TempDir);

impl Tree {
    pub(crate) fn new() -> Self {
        let tree = Self(tempfile::tempdir().expect("a temporary folder"));
        for (file, text) in FILES {
            tree.write(file, text);
        }
        tree.write(IDS, "");
        let files = tree.bake();
        let ids = files.iter().find(|file| file.path == IDS).expect("the ledger");
        tree.write(IDS, &ids.content);
        tree
    }

    pub(crate) fn write(&self, file: &str, content: impl AsRef<[u8]>) {
        let path = self.0.path().join(file);
        fs::create_dir_all(path.parent().unwrap_or(Path::new("."))).expect("a folder");
        fs::write(path, content).expect("a file");
    }

    pub(crate) fn read(&self, file: &str) -> String {
        fs::read_to_string(self.0.path().join(file)).expect("a file of the tree")
    }

    /// Replaces what stands in the file once.
    pub(crate) fn edit(&self, file: &str, from: &str, to: &str) {
        let text = self.read(file);
        assert_eq!(text.matches(from).count(), 1, "{from:?} in {file}");
        self.write(file, text.replacen(from, to, 1));
    }

    /// Puts lines below one that stands in the file once.
    pub(crate) fn below(&self, file: &str, line: &str, new: &str) {
        self.edit(file, line, &format!("{line}\n{new}"));
    }

    pub(crate) fn append(&self, file: &str, text: &str) {
        self.write(file, self.read(file) + text);
    }

    /// Does the same to the words in both languages, named by those in English.
    pub(crate) fn append_to_both(&self, file: &str, text: &str) {
        self.append(file, text);
        self.append(&file.replacen("/en/", "/de/", 1), text);
    }

    pub(crate) fn edit_both(&self, file: &str, from: &str, to: &str) {
        self.edit(file, from, to);
        self.edit(&file.replacen("/en/", "/de/", 1), from, to);
    }

    /// Puts the words of both errors into one file.
    pub(crate) fn share(&self, language: &str) {
        let folder = format!("data/{language}/azure-vm/errors");
        for code in ["UserErrorClock", "GuestAgentSilent"] {
            let file = format!("{folder}/{code}.md");
            let text = self.read(&file).replacen("# ", &format!("# `{code}` "), 1);
            self.remove(&file);
            let shared = format!("{folder}/shared.md");
            let before = if code == "UserErrorClock" { String::new() } else { self.read(&shared) + "\n" };
            self.write(&shared, before + &text);
        }
    }

    pub(crate) fn remove(&self, file: &str) {
        fs::remove_file(self.0.path().join(file)).expect("a file of the tree");
    }

    pub(crate) fn bake(&self) -> Vec<bake::GeneratedFile> {
        bake::bake(self.0.path()).unwrap_or_else(|problems| panic!("{}", told(&problems)))
    }

    #[track_caller]
    pub(crate) fn check(&self, expected: &str) {
        let expected = SHORT.iter().fold(expected.trim().to_owned(), |text, (short, long)| text.replace(short, long));
        let found = bake::bake(self.0.path()).map_or_else(|problems| told(&problems), |_| String::new());
        assert!(found == expected, "expected:\n\n{expected}\n\nfound:\n\n{found}\n");
    }
}

/// The problems as they are printed, with an empty line between them.
fn told(problems: &[bake::Problem]) -> String {
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n\n")
}

/// A test each: its name, what is done to the tree, and everything that is reported then.
macro_rules! mistakes {
    ($($(#[$attribute:meta])* $name:ident: $($change:ident($($argument:expr),+)),+ => $problems:literal)+) => {$(
        #[test]
        $(#[$attribute])*
        fn $name() {
            let tree = $crate::tree::Tree::new();
            $(tree.$change($($argument),+);)+
            tree.check($problems);
        }
    )+};
}

pub(crate) use mistakes;

/// What a generated file holds.
pub(crate) fn text(files: &[bake::GeneratedFile], path: &str) -> String {
    let file = files.iter().find(|file| file.path == path).expect("the file");
    String::from_utf8(file.content.clone()).expect("text")
}
