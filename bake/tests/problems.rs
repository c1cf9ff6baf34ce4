//! Every mistake in the data is reported, at its line and with a remedy.
//!
//! Each test makes one mistake in a small tree that is valid otherwise, and pins all that is said about it.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

const CATALOG: &str = "data/facts/catalog.toml";
const FACTS: &str = "data/facts/azure-vm.toml";
const IDS: &str = "data/ids.txt";
const DE_LABELS: &str = "data/de/labels.toml";
const EN_ERROR: &str = "data/en/azure-vm/errors/UserErrorClock.md";
const DE_ERROR: &str = "data/de/azure-vm/errors/UserErrorClock.md";
const EN_CAUSE: &str = "data/en/azure-vm/causes/the-clock-is-slow.md";
const DE_CAUSE: &str = "data/de/azure-vm/causes/the-clock-is-slow.md";
const EN_STEPS: &str = "data/en/azure-vm/solutions/set-the-clock.md";
const DE_STEPS: &str = "data/de/azure-vm/solutions/set-the-clock.md";
const EN_WAIT: &str = "data/en/azure-vm/solutions/wait.md";
const DE_WAIT: &str = "data/de/azure-vm/solutions/wait.md";

/// What is said often and at length, and how it is written below.
const SHORT: [(&str, &str); 4] = [
    (
        "{ALLOWED}",
        "allowed are paragraphs, lists, `> [!NOTE]`, `> [!TIP]` and `> [!WARNING]` alerts, fenced code blocks, \
         and inside a line **labels**, `code` and [links](https://…)",
    ),
    ("{SAME_SHAPE}", "every language has the same blocks in the same order: add, remove or move one"),
    ("{SAME_FACTS}", "code, commands, placeholders, links and the number of labels are the same in every language"),
    (
        "{KEYS_OF_AN_ERROR}",
        "`code`, `name`, `case`, `id`, `like`, `aliases`, `linux-extension-status`, `needs-context`, `component`, `os`, `fault`, `retry`, `status`, `renamed-to`, \
         `since`, `docs`, `causes`, `solutions`, `solutions-order`, `sources`, `message`",
    ),
];

/// The smallest data that has one of everything, and two of what can be confused.
const FILES: [(&str, &str); 18] = [
    ("data/en/labels.toml", include_str!("../../data/en/labels.toml")),
    (DE_LABELS, include_str!("../../data/de/labels.toml")),
    (
        CATALOG,
        r#"version = "2026.1.1"
date = "2026-01-31"

[[family]]
id = "user-error"
prefix = "UserError"
docs = "https://learn.microsoft.com/{locale}/azure/backup/"
"#,
    ),
    (
        FACTS,
        r#"area = "azure-vm"

[[source]]
id = "page"
title = "A page"
url = "https://learn.microsoft.com/{locale}/azure/backup/a-page"
date = "2026-01-30"

[[source]]
id = "issue"
title = "An issue"
url = "https://github.com/MicrosoftDocs/azure-docs/issues/1"
date = "2026-01-31"

[[error]]
code = "UserErrorClock"
id = 1
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
id = 2
component = "network"
fault = "unknown"
retry = "later"
docs = "https://learn.microsoft.com/{locale}/azure/backup/a-page#silent"
solutions = ["wait"]
sources = ["page"]

[[cause]]
id = 1
name = "the-clock-is-slow"
solutions = ["set-the-clock"]
sources = ["page"]

[[cause]]
id = 2
name = "the-clock-is-fast"
sources = ["issue"]

[[solution]]
name = "set-the-clock"

[[solution]]
name = "wait"
"#,
    ),
    ("data/en/families/user-error.md", "# For you to set right\n\nIt begins with `UserError`.\n"),
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

struct Tree(TempDir);

impl Tree {
    fn new() -> Self {
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

    fn write(&self, file: &str, content: impl AsRef<[u8]>) {
        let path = self.0.path().join(file);
        fs::create_dir_all(path.parent().unwrap_or(Path::new("."))).expect("a folder");
        fs::write(path, content).expect("a file");
    }

    fn read(&self, file: &str) -> String {
        fs::read_to_string(self.0.path().join(file)).expect("a file of the tree")
    }

    /// Replaces what stands in the file once.
    fn edit(&self, file: &str, from: &str, to: &str) {
        let text = self.read(file);
        assert_eq!(text.matches(from).count(), 1, "{from:?} in {file}");
        self.write(file, text.replacen(from, to, 1));
    }

    /// Puts lines below one that stands in the file once.
    fn below(&self, file: &str, line: &str, new: &str) {
        self.edit(file, line, &format!("{line}\n{new}"));
    }

    fn append(&self, file: &str, text: &str) {
        self.write(file, self.read(file) + text);
    }

    fn remove(&self, file: &str) {
        fs::remove_file(self.0.path().join(file)).expect("a file of the tree");
    }

    fn bake(&self) -> Vec<bake::GeneratedFile> {
        bake::bake(self.0.path()).unwrap_or_else(|problems| panic!("{}", told(&problems)))
    }

    #[track_caller]
    fn check(&self, expected: &str) {
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
            let tree = Tree::new();
            $(tree.$change($($argument),+);)+
            tree.check($problems);
        }
    )+};
}

#[test]
fn one_code_has_an_entry_for_every_case() {
    let tree = Tree::new();
    tree.append(
        FACTS,
        r#"
[[error]]
code = "GuestAgentSilent"
case = "at-night"
id = 2
component = "network"
fault = "unknown"
retry = "later"
docs = "https://learn.microsoft.com/{locale}/azure/backup/a-page#night"
causes = ["the-clock-is-slow"]
sources = ["page"]
"#,
    );
    tree.write("data/en/azure-vm/errors/GuestAgentSilent.at-night.md", "# Silent at night\n\nIt sleeps.\n");
    tree.write("data/de/azure-vm/errors/GuestAgentSilent.at-night.md", "# Nachts still\n\nEr schläft.\n");
    let files = tree.bake();
    let records = &files.iter().find(|file| file.path == "src/tables/mod.rs").expect("the records").content;
    let entries = records.lines().filter(|line| line.contains("EntryRecord { code: Some(ErrorCode::GuestAgentSilent)"));
    assert_eq!(entries.count(), 2);
    assert!(records.contains("    // GuestAgentSilent, at-night\n"));
    let codes = records.lines().filter(|line| line.contains("CodeRecord { code: ErrorCode::GuestAgentSilent,"));
    assert_eq!(codes.count(), 1, "one code");
}

#[test]
fn nothing_is_wrong_with_the_tree() {
    Tree::new().check("");
}

#[test]
fn byte_order_marks_and_line_ends_make_no_difference() {
    let tree = Tree::new();
    let baked = tree.bake();
    for change in [|text: &str| format!("\u{feff}{text}"), |text: &str| text.replace('\n', "\r\n")] {
        for (file, _) in FILES {
            tree.write(file, change(&tree.read(file)));
        }
        assert_eq!(tree.bake(), baked);
    }
}

mistakes! {
    // ---------------------------------------------------------------- names

    unknown_cause: edit(FACTS, r#"["the-clock-is-slow", "#, r#"["the-clok-is-slow", "the-clock-is-slow", "#) => "
error: cause `the-clok-is-slow` is not known
  --> data/facts/azure-vm.toml:23
  help: did you mean `the-clock-is-slow`? every cause is a `[[cause]]` table of data/facts
"

    unknown_cause_like_no_other:
        edit(FACTS, r#"["the-clock-is-slow", "#, r#"["the-clock-is-slow", "no-network", "#)
    => "
error: cause `no-network` is not known
  --> data/facts/azure-vm.toml:23
  help: every cause is a `[[cause]]` table of data/facts
"

    unknown_solution: below(FACTS, r#"name = "the-clock-is-fast""#, r#"solutions = ["weit"]"#) => "
error: solution `weit` is not known
  --> data/facts/azure-vm.toml:50
  help: did you mean `wait`? every solution is a `[[solution]]` table of data/facts
"

    unknown_source: edit(FACTS, r#"["issue"]"#, r#"["issue", "pages"]"#) => "
error: source `pages` is not known
  --> data/facts/azure-vm.toml:50
  help: did you mean `page`? every source is a `[[source]]` table of data/facts
"

    unknown_source_of_a_message: edit(FACTS, r#"source = "page""#, r#"source = "pge""#) => "
error: source `pge` is not known
  --> data/facts/azure-vm.toml:29
  help: did you mean `page`? every source is a `[[source]]` table of data/facts
"

    unused_cause: edit(FACTS, r#", "the-clock-is-fast"]"#, "]") => "
error: cause `the-clock-is-fast` is not used
  --> data/facts/azure-vm.toml:49
  help: name it where it belongs, or remove it
"

    unused_solution: edit(FACTS, r#"["wait"]"#, "[]") => "
error: solution `wait` is not used
  --> data/facts/azure-vm.toml:56
  help: name it where it belongs, or remove it
"

    unused_source: edit(FACTS, r#"["issue"]"#, r#"["page"]"#) => "
error: source `issue` is not used
  --> data/facts/azure-vm.toml:10
  help: name it where it belongs, or remove it
"

    cause_named_twice: edit(FACTS, r#""the-clock-is-fast"]"#, r#""the-clock-is-fast", "the-clock-is-slow"]"#) => "
error: cause `the-clock-is-slow` is named twice in one list
  --> data/facts/azure-vm.toml:23
  help: remove one of the two
"

    code_described_twice: append(FACTS, r#"
[[error]]
code = "GuestAgentSilent"
id = 2
like = "UserErrorClock"
"#) => "
error: `GuestAgentSilent` is described twice in one area
  --> data/facts/azure-vm.toml:59
  help: it is described already at data/facts/azure-vm.toml:32; keep one of the two, or tell them apart by `case`
"

    case_of_an_error_without_code: edit(FACTS, "code = \"GuestAgentSilent\"\nid = 2", "name = \"GuestAgentSilent\"\ncase = \"at-night\"") => r#"
error: a case of an error without a code
  --> data/facts/azure-vm.toml:33
  help: cases tell the meanings of one code apart; remove it and give each a `name` of its own

error: error code `GuestAgentSilent` (id 2) is gone from the data
  --> data/ids.txt:4
  help: a code is never deleted: bring it back with `status = "retired"` or `status = "renamed"`
"#

    error_without_code: append(FACTS, "\n[[error]]\nlike = \"UserErrorClock\"\n") => r#"
error: an `[[error]]` without `code`
  --> data/facts/azure-vm.toml
  help: add `code = "…"`, or `name = "…"` for an error that shows a message but no code
"#

    like_an_unknown_code: append(FACTS, r#"
[[error]]
code = "UserErrorClockV2"
id = 3
like = "UserErrorClok"
"#) => "
error: error code `UserErrorClok` is not known
  --> data/facts/azure-vm.toml:61
  help: did you mean `UserErrorClock`? `like` names an error of the same file that is described in full
"

    alias_of_two_codes: below(FACTS, r#"component = "network""#, r#"aliases = ["usererrorclockwindows"]"#) => "
error: `usererrorclockwindows` names two codes: `GuestAgentSilent` and `UserErrorClock`
  --> data/facts/azure-vm.toml:35
  help: case makes no difference; it names `UserErrorClock` at data/facts/azure-vm.toml:18: remove one of the two
"

    alias_that_is_another_code: edit(FACTS, "UserErrorClockWindows", "guestagentsilent") => "
error: `GuestAgentSilent` names two codes: `GuestAgentSilent` and `UserErrorClock`
  --> data/facts/azure-vm.toml:32
  help: case makes no difference; it names `UserErrorClock` at data/facts/azure-vm.toml:18: remove one of the two
"

    alias_not_ascii: edit(FACTS, "UserErrorClockWindows", "UserErrorUhrfürWindows") => "
error: `UserErrorUhrfürWindows` cannot be looked up
  --> data/facts/azure-vm.toml:18
  help: a code or alias is ASCII, and begins and ends with a letter or digit
"

    alias_with_a_stray_end: edit(FACTS, "UserErrorClockWindows", "UserErrorClockWindows.") => "
error: `UserErrorClockWindows.` cannot be looked up
  --> data/facts/azure-vm.toml:18
  help: a code or alias is ASCII, and begins and ends with a letter or digit
"

    alias_with_a_stray_beginning: edit(FACTS, "UserErrorClockWindows", " UserErrorClockWindows") => "
error: ` UserErrorClockWindows` cannot be looked up
  --> data/facts/azure-vm.toml:18
  help: a code or alias is ASCII, and begins and ends with a letter or digit
"

    two_codes_for_one_variant: append(FACTS, r#"
[[error]]
code = "UserError-Clock"
id = 3
like = "UserErrorClock"
"#) => "
error: `UserError-Clock` and `UserErrorClock` give the same enum variant `UserErrorClock`
  --> data/facts/azure-vm.toml:59
  help: the other is at data/facts/azure-vm.toml:16: make one an alias of the other
"

    solution_that_consists_of_itself: append(FACTS, "solutions = [\"wait\"]\n") => "
error: `wait` consists of solutions itself
  --> data/facts/azure-vm.toml:56
  help: a solution may consist of others, but only one level deep
"

    // ---------------------------------------------------------------- ids

    code_id_given_twice: edit(FACTS, "id = 2\ncomponent", "id = 1\ncomponent") => "
error: code id 1 is given twice: to `UserErrorClock` and to `GuestAgentSilent`
  --> data/facts/azure-vm.toml:32
  help: the other is at data/facts/azure-vm.toml:16; the next free id is 3
"

    cause_id_given_twice: edit(FACTS, "id = 2\nname", "id = 1\nname") => "
error: cause id 1 is given twice: to `the-clock-is-slow` and to `the-clock-is-fast`
  --> data/facts/azure-vm.toml:49
  help: the other is at data/facts/azure-vm.toml:43; the next free id is 3
"

    code_id_of_another_code: edit(IDS, "code 2 GuestAgentSilent", "code 2 GuestAgentLoud") => r#"
error: code id 2 belongs to `GuestAgentLoud` already
  --> data/facts/azure-vm.toml:32
  help: an id is never given again, even if `GuestAgentLoud` is gone; the next free id is 3

error: error code `GuestAgentLoud` (id 2) is gone from the data
  --> data/ids.txt:4
  help: a code is never deleted: bring it back with `status = "retired"` or `status = "renamed"`
"#

    cause_id_of_another_cause: edit(IDS, "cause 2 the-clock-is-fast", "cause 2 the-clock-is-gone") => "
error: cause id 2 belongs to `the-clock-is-gone` already
  --> data/facts/azure-vm.toml:49
  help: an id is never given again, even if `the-clock-is-gone` is gone; the next free id is 3
"

    code_id_changed: edit(FACTS, "id = 2\ncomponent", "id = 3\ncomponent") => "
error: the id of `GuestAgentSilent` was 2 and is now 3
  --> data/facts/azure-vm.toml:32
  help: an id never changes: write `id = 2`
"

    cause_id_changed: edit(FACTS, "id = 2\nname", "id = 3\nname") => "
error: the id of `the-clock-is-fast` was 2 and is now 3
  --> data/facts/azure-vm.toml:49
  help: an id never changes: write `id = 2`
"

    new_code_without_id: append(FACTS, "\n[[error]]\ncode = \"UserErrorClockV2\"\nlike = \"UserErrorClock\"\n") => "
error: `UserErrorClockV2` has no id
  --> data/facts/azure-vm.toml:59
  help: add `id = 3`
"

    known_code_without_id: edit(FACTS, "id = 2\ncomponent", "component") => "
error: `GuestAgentSilent` has no id
  --> data/facts/azure-vm.toml:32
  help: add `id = 2`
"

    code_id_after_a_gap: append(FACTS, r#"
[[error]]
code = "UserErrorClockV2"
id = 4
like = "UserErrorClock"
"#) => "
error: code id 4 leaves a gap
  --> data/facts/azure-vm.toml:59
  help: the next free id is 3
"

    cause_id_after_a_gap:
        edit(IDS, "cause 2 the-clock-is-fast\n", ""),
        edit(FACTS, "id = 2\nname", "id = 3\nname")
    => "
error: cause id 3 leaves a gap
  --> data/facts/azure-vm.toml:49
  help: the next free id is 2
"

    code_deleted: append(IDS, "code 3 UserErrorClockV0\n") => r#"
error: error code `UserErrorClockV0` (id 3) is gone from the data
  --> data/ids.txt:7
  help: a code is never deleted: bring it back with `status = "retired"` or `status = "renamed"`
"#

    ledger_line_changed: edit(IDS, "code 2 GuestAgentSilent", "code two GuestAgentSilent") => "
error: `code two GuestAgentSilent` is no line of the ledger
  --> data/ids.txt:4
  help: restore the file from git
"

    ledger_line_twice: append(IDS, "code 2 GuestAgentSilent\n") => "
error: code id 2 is given to `GuestAgentSilent` and to `GuestAgentSilent`
  --> data/ids.txt:7
  help: restore the file from git
"

    // ---------------------------------------------------------------- facts

    unknown_component: edit(FACTS, r#"component = "network""#, r#"component = "netwrk""#) => "
error: component `netwrk` is not known
  --> data/facts/azure-vm.toml:34
  help: one of vm-agent, backup-extension, network, restore-points, key-vault, disk, backup-job, backup-service, vss, file-system, vm, restore, file-recovery, archive-tier, scripts, database, vault, backup-policy; they are the enums of src/shared/kinds.rs
"

    unknown_area: edit(FACTS, r#"area = "azure-vm""#, r#"area = "azure-wm""#) => "
error: area `azure-wm` is not known
  --> data/facts/azure-vm.toml:1
  help: one of azure-vm, vault; they are the enums of src/shared/kinds.rs
"

    unknown_order: below(FACTS, r#"["wait"]"#, r#"solutions-order = "any""#) => "
error: solutions-order `any` is not known
  --> data/facts/azure-vm.toml:39
  help: one of in-order, one-of, where-it-applies; they are the enums of src/shared/kinds.rs
"

    unknown_key: edit(FACTS, r#"component = "network""#, r#"components = "network""#) => "
error: unknown field `components`, expected one of {KEYS_OF_AN_ERROR}
  --> data/facts/azure-vm.toml:34
  help: write the table as data/README.md shows it
"

    unknown_key_of_the_catalogue: edit(CATALOG, "prefix", "prefixes") => "
error: unknown field `prefixes`, expected one of `id`, `prefix`, `needs-context`, `docs`
  --> data/facts/catalog.toml:6
  help: write the table as data/README.md shows it
"

    wrong_type: edit(FACTS, "id = 2\ncomponent", "id = \"two\"\ncomponent") => r#"
error: invalid type: string "two", expected u16
  --> data/facts/azure-vm.toml:33
  help: write the table as data/README.md shows it
"#

    no_component: edit(FACTS, "component = \"network\"\n", "") => r#"
error: `component` is missing
  --> data/facts/azure-vm.toml:32
  help: add `component = "…"` to this table
"#

    no_docs: edit(FACTS, "docs = \"https://learn.microsoft.com/{locale}/azure/backup/a-page#silent\"\n", "") => r#"
error: `docs` is missing
  --> data/facts/azure-vm.toml:32
  help: add `docs = "…"` to this table
"#

    no_source_of_an_error: edit(FACTS, "[\"wait\"]\nsources = [\"page\"]", r#"["wait"]"#) => r#"
error: nothing says where this is known from
  --> data/facts/azure-vm.toml:32
  help: add `sources = ["…"]` with the document or public issue
"#

    no_source_of_a_cause: edit(FACTS, "\nsources = [\"page\"]\n\n[[cause]]\nid = 2", "\n\n[[cause]]\nid = 2") => r#"
error: nothing says where this is known from
  --> data/facts/azure-vm.toml:43
  help: add `sources = ["…"]` with the document or public issue
"#

    no_order_of_the_solutions_of_an_error: edit(FACTS, r#"["wait"]"#, r#"["wait", "set-the-clock"]"#) => "
error: several solutions, but not how they belong together
  --> data/facts/azure-vm.toml:32
  help: add `solutions-order`: one of in-order, one-of, where-it-applies
"

    no_order_of_the_solutions_of_a_cause: edit(FACTS, r#"["set-the-clock"]"#, r#"["set-the-clock", "wait"]"#) => "
error: several solutions, but not how they belong together
  --> data/facts/azure-vm.toml:43
  help: add `solutions-order`: one of in-order, one-of, where-it-applies
"

    date_of_the_data: edit(CATALOG, "2026-01-31", "2026-02-30") => "
error: `2026-02-30` is not a date
  --> data/facts/catalog.toml:2
  help: write it as YYYY-MM-DD
"

    date_of_a_source: edit(FACTS, "2026-01-31", "31.01.2026") => "
error: `31.01.2026` is not a date
  --> data/facts/azure-vm.toml:13
  help: write it as YYYY-MM-DD
"

    date_with_a_time: edit(FACTS, "2026-01-31", "2026-01-31T10:00:00") => "
error: `2026-01-31T10:00:00` is not a date
  --> data/facts/azure-vm.toml:13
  help: write it as YYYY-MM-DD
"

    renamed_without_name_and_date: below(FACTS, r#"retry = "later""#, r#"status = "renamed""#) => r#"
error: `renamed-to` is missing
  --> data/facts/azure-vm.toml:32
  help: add `renamed-to = "…"` to this table

error: `since` is missing
  --> data/facts/azure-vm.toml:32
  help: add `since = "…"` to this table
"#

    renamed_to_an_unknown_code: below(FACTS, r#"retry = "later""#, r#"status = "renamed"
renamed-to = "GuestAgentLoud"
since = "2026-01-01""#) => "
error: error code `GuestAgentLoud` is not known
  --> data/facts/azure-vm.toml:38
  help: `renamed-to` names another error code of the same file
"

    retired_without_date: below(FACTS, r#"retry = "later""#, r#"status = "retired""#) => r#"
error: `since` is missing
  --> data/facts/azure-vm.toml:32
  help: add `since = "…"` to this table
"#

    retired_on_no_date: below(FACTS, r#"retry = "later""#, "status = \"retired\"\nsince = \"May\"") => "
error: `May` is not a date
  --> data/facts/azure-vm.toml:38
  help: write it as YYYY-MM-DD
"

    current_but_renamed: below(FACTS, r#"retry = "later""#, r#"renamed-to = "UserErrorClock""#) => r#"
error: `renamed-to` and `since` say nothing about a code that is current
  --> data/facts/azure-vm.toml:37
  help: add `status = "renamed"` or `status = "retired"`, or remove them
"#

    message_in_an_unknown_language: edit(FACTS, "de = \"Die Uhr", "dee = \"Die Uhr") => "
error: `dee` is not a language
  --> data/facts/azure-vm.toml:29
  help: did you mean `de`? besides `source`, every key of a message is a language of data/
"

    docs_not_https:
        edit(FACTS, r#""https://learn.microsoft.com/{locale}/azure/backup/a-page#silent""#, r#""http://example.com""#)
    => "
error: the link `http://example.com` is not https
  --> data/facts/azure-vm.toml:37
  help: write the absolute https:// address of the page
"

    docs_in_one_language: edit(FACTS, "{locale}/azure/backup/a-page#silent", "en-us/azure/backup/a-page#silent") => "
error: the link `https://learn.microsoft.com/en-us/azure/backup/a-page#silent` leads to the page in one language
  --> data/facts/azure-vm.toml:37
  help: write https://learn.microsoft.com/{locale}/…
"

    source_not_https: edit(FACTS, "https://github.com", "github.com") => "
error: the link `github.com/MicrosoftDocs/azure-docs/issues/1` is not https
  --> data/facts/azure-vm.toml:12
  help: write the absolute https:// address of the page
"

    source_in_one_language: edit(FACTS, "{locale}/azure/backup/a-page\"", "de-de/azure/backup/a-page\"") => "
error: the link `https://learn.microsoft.com/de-de/azure/backup/a-page` leads to the page in one language
  --> data/facts/azure-vm.toml:6
  help: write https://learn.microsoft.com/{locale}/…
"

    family_not_https: edit(CATALOG, "https://", "http://") => "
error: the link `http://learn.microsoft.com/{locale}/azure/backup/` is not https
  --> data/facts/catalog.toml:7
  help: write the absolute https:// address of the page
"

    // ---------------------------------------------------------------- files and characters

    no_words_in_one_language: remove(DE_WAIT) => "
error: there are no German words for this
  --> data/facts/azure-vm.toml:56
  help: write data/de/azure-vm/solutions/wait.md
"

    stray_words: write("data/en/azure-vm/errors/UserErrorClok.md", "# The clok\n\nIt is wrong.\n") => "
error: no error, cause, solution or family has these words
  --> data/en/azure-vm/errors/UserErrorClok.md
  help: name it in data/facts, or remove the file; the file name is the code or the name
"

    label_missing: edit(DE_LABELS, "\ntip = ", "\n# tip = ") => r#"
error: the label `tip` is missing
  --> data/de/labels.toml
  help: add `tip = "…"`; data/en/labels.toml shows what it is for
"#

    name_of_the_language_missing: edit(DE_LABELS, "\nname = ", "\n# name = ") => r#"
error: the label `name` is missing
  --> data/de/labels.toml
  help: add `name = "…"`; data/en/labels.toml shows what it is for
"#

    nul_in_words: edit(DE_WAIT, "Warten Sie", "Warten\0Sie") => "
error: a NUL in the text
  --> data/de/azure-vm/solutions/wait.md:3
  help: remove it: strings end with a NUL for C, and terminals act on control characters
"

    nul_in_facts: edit(FACTS, "An issue", "An\0issue") => r#"
error: a NUL in the text
  --> data/facts/azure-vm.toml:11
  help: remove it: strings end with a NUL for C, and terminals act on control characters

error: invalid basic string, expected non-double-quote visible characters, `\`
  --> data/facts/azure-vm.toml:11
  help: write the table as data/README.md shows it
"#

    escape_in_words: edit(DE_WAIT, "Warten Sie", "Warten \u{1b}[1mSie") => r#"
error: a control character (\u{1b}) in the text
  --> data/de/azure-vm/solutions/wait.md:3
  help: remove it: strings end with a NUL for C, and terminals act on control characters
"#

    tab_in_facts: edit(FACTS, "An issue", "An\tissue") => r#"
error: a control character (\u{9}) in the text
  --> data/facts/azure-vm.toml:11
  help: remove it: strings end with a NUL for C, and terminals act on control characters
"#

    words_not_utf_8: write(DE_WAIT, b"# Warten\n\n1. W\xe4rten.\n") => "
error: the file is not UTF-8
  --> data/de/azure-vm/solutions/wait.md
  help: save it as UTF-8
"

    facts_not_utf_8: write(FACTS, b"area = \"\xff\"\n") => "
error: the file is not UTF-8
  --> data/facts/azure-vm.toml
  help: save it as UTF-8
"

    labels_not_utf_8: write(DE_LABELS, b"name = \"\xff\"\n") => "
error: the file is not UTF-8
  --> data/de/labels.toml
  help: save it as UTF-8
"

    // ---------------------------------------------------------------- the same in every language

    other_kind_of_block: edit(DE_STEPS, "> [!NOTE]\n> ", "") => "
error: the shape differs: a paragraph here, a note at data/en/azure-vm/solutions/set-the-clock.md:10
  --> data/de/azure-vm/solutions/set-the-clock.md:10
  help: {SAME_SHAPE}
"

    other_kind_of_alert: edit(DE_STEPS, "[!NOTE]", "[!TIP]") => "
error: the shape differs: a tip here, a note at data/en/azure-vm/solutions/set-the-clock.md:10
  --> data/de/azure-vm/solutions/set-the-clock.md:10
  help: {SAME_SHAPE}
"

    other_operating_system: edit(DE_STEPS, "**.\n", "**. <!-- os: windows -->\n") => "
error: the shape differs: a step (windows) here, a step at data/en/azure-vm/solutions/set-the-clock.md:3
  --> data/de/azure-vm/solutions/set-the-clock.md:3
  help: {SAME_SHAPE}
"

    other_language_of_a_command: edit(DE_STEPS, "powershell", "bash") => "
error: the shape differs: a command (bash) here, a command (powershell) at data/en/azure-vm/solutions/set-the-clock.md:6
  --> data/de/azure-vm/solutions/set-the-clock.md:6
  help: {SAME_SHAPE}
"

    command_translated: edit(DE_STEPS, "Set-Date", "Setze-Datum") => "
error: the command differs from the one at data/en/azure-vm/solutions/set-the-clock.md:6
  --> data/de/azure-vm/solutions/set-the-clock.md:6
  help: commands are facts: they are the same in every language
"

    one_block_more: append(DE_ERROR, "- Noch etwas.\n") => "
error: the shape differs: 3 blocks here, 2 at data/en/azure-vm/errors/UserErrorClock.md
  --> data/de/azure-vm/errors/UserErrorClock.md:7
  help: {SAME_SHAPE}
"

    one_block_less: edit(DE_STEPS, "\n> [!NOTE]\n> Es dauert eine Minute.\n", "") => "
error: the shape differs: 2 blocks here, 3 at data/en/azure-vm/solutions/set-the-clock.md:10
  --> data/de/azure-vm/solutions/set-the-clock.md:1
  help: {SAME_SHAPE}
"

    one_block_less_inside: edit(DE_STEPS, "   ```powershell\n   Set-Date <Date>\n   ```\n", "") => "
error: the shape differs: 0 blocks here, 1 at data/en/azure-vm/solutions/set-the-clock.md:6
  --> data/de/azure-vm/solutions/set-the-clock.md:4
  help: {SAME_SHAPE}
"

    code_missing: edit(DE_ERROR, "`time.log`", "im Protokoll") => "
error: `time.log` is missing; it stands at data/en/azure-vm/errors/UserErrorClock.md:5
  --> data/de/azure-vm/errors/UserErrorClock.md:5
  help: {SAME_FACTS}
"

    code_more: edit(DE_WAIT, "Warten Sie", "Warten `Sie`") => "
error: `Sie` stands here, but not at data/en/azure-vm/solutions/wait.md:3
  --> data/de/azure-vm/solutions/wait.md:3
  help: {SAME_FACTS}
"

    placeholder_translated:
        edit(DE_ERROR, "`time.log`", "`<Protokoll>.log`"),
        edit(EN_ERROR, "`time.log`", "`<Log>.log`")
    => "
error: `<Log>` is missing; it stands at data/en/azure-vm/errors/UserErrorClock.md:5
  --> data/de/azure-vm/errors/UserErrorClock.md:5
  help: {SAME_FACTS}

error: `<Protokoll>` stands here, but not at data/en/azure-vm/errors/UserErrorClock.md:5
  --> data/de/azure-vm/errors/UserErrorClock.md:5
  help: {SAME_FACTS}
"

    label_missing_in_words: edit(DE_STEPS, "**Einstellungen**", "die Einstellungen") => "
error: a label is missing; it stands at data/en/azure-vm/solutions/set-the-clock.md:3
  --> data/de/azure-vm/solutions/set-the-clock.md:3
  help: {SAME_FACTS}
"

    label_more: edit(DE_WAIT, "Warten Sie", "**Warten** Sie") => "
error: a label stands here, but not at data/en/azure-vm/solutions/wait.md:3
  --> data/de/azure-vm/solutions/wait.md:3
  help: {SAME_FACTS}
"

    other_link_target: edit(DE_ERROR, "backup/a-page", "backup/b-page") => "
error: https://learn.microsoft.com/{locale}/azure/backup/a-page is missing; it stands at data/en/azure-vm/errors/UserErrorClock.md:6
  --> data/de/azure-vm/errors/UserErrorClock.md:6
  help: {SAME_FACTS}

error: https://learn.microsoft.com/{locale}/azure/backup/b-page stands here, but not at data/en/azure-vm/errors/UserErrorClock.md:6
  --> data/de/azure-vm/errors/UserErrorClock.md:6
  help: {SAME_FACTS}
"

    // ---------------------------------------------------------------- words

    no_title: edit(DE_ERROR, "# Die Uhr geht falsch\n\n", "") => "
error: the file has no title
  --> data/de/azure-vm/errors/UserErrorClock.md:1
  help: begin it with a line `# Title`
"

    markup_in_the_title: edit(DE_ERROR, "# Die Uhr", "# Die `Uhr`") => "
error: markup in the title
  --> data/de/azure-vm/errors/UserErrorClock.md:1
  help: write the title as plain text
"

    no_summary: edit(DE_ERROR, "Sie geht nach oder vor.\n\n", "") => "
error: one of this and data/en/azure-vm/errors/UserErrorClock.md has a summary, the other has none
  --> data/de/azure-vm/errors/UserErrorClock.md:1
  help: begin both with the same kind of paragraph

error: there is no summary
  --> data/de/azure-vm/errors/UserErrorClock.md:1
  help: write one paragraph below the title
"

    link_in_the_summary:
        edit(DE_CAUSE, "Zeit", "[Zeit](https://example.com)"),
        edit(EN_CAUSE, "time", "[time](https://example.com)")
    => "
error: a link in the summary
  --> data/de/azure-vm/causes/the-clock-is-slow.md:3
  help: the summary stands alone in lists and tickets; put the link into a later paragraph or step

error: a link in the summary
  --> data/en/azure-vm/causes/the-clock-is-slow.md:3
  help: the summary stands alone in lists and tickets; put the link into a later paragraph or step
"

    steps_in_an_error:
        append(DE_ERROR, "\n1. Warten.\n"),
        append(EN_ERROR, "\n1. Wait.\n")
    => "
error: steps outside of a solution
  --> data/de/azure-vm/errors/UserErrorClock.md:8
  help: put the numbered list into a solution, and name that in `solutions`

error: steps outside of a solution
  --> data/en/azure-vm/errors/UserErrorClock.md:8
  help: put the numbered list into a solution, and name that in `solutions`
"

    steps_in_a_cause:
        append(DE_CAUSE, "\n1. Warten.\n"),
        append(EN_CAUSE, "\n1. Wait.\n")
    => "
error: steps outside of a solution
  --> data/de/azure-vm/causes/the-clock-is-slow.md:5
  help: put the numbered list into a solution, and name that in `solutions`

error: steps outside of a solution
  --> data/en/azure-vm/causes/the-clock-is-slow.md:5
  help: put the numbered list into a solution, and name that in `solutions`
"

    steps_in_a_family:
        append("data/de/families/user-error.md", "\n1. A.\n"),
        append("data/en/families/user-error.md", "\n1. A.\n")
    => "
error: steps outside of a solution
  --> data/de/families/user-error.md:5
  help: put the numbered list into a solution, and name that in `solutions`

error: steps outside of a solution
  --> data/en/families/user-error.md:5
  help: put the numbered list into a solution, and name that in `solutions`
"

    solution_without_steps:
        edit(DE_WAIT, "1. ", ""),
        edit(EN_WAIT, "1. ", "")
    => "
error: a solution without steps
  --> data/facts/azure-vm.toml:56
  help: write its steps as a numbered list, or name the `solutions` it consists of
"

    two_lists_of_steps:
        append(DE_STEPS, "\n1. Fertig.\n"),
        append(EN_STEPS, "\n1. Done.\n")
    => "
error: a second numbered list in one solution
  --> data/de/azure-vm/solutions/set-the-clock.md:13
  help: make it a solution of its own, and name both in `solutions`

error: a second numbered list in one solution
  --> data/en/azure-vm/solutions/set-the-clock.md:13
  help: make it a solution of its own, and name both in `solutions`
"

    one_of_before_steps: edit(DE_STEPS, "1. Öffnen", "<!-- one of -->\n\n1. Öffnen") => "
error: `<!-- one of -->` without a bullet list behind it
  --> data/de/azure-vm/solutions/set-the-clock.md:3
  help: put it on a line of its own, directly before the bullets that are alternatives
"

    one_of_before_a_paragraph: edit(DE_ERROR, "Sie geht", "<!-- one of -->\n\nSie geht") => "
error: `<!-- one of -->` without a bullet list behind it
  --> data/de/azure-vm/errors/UserErrorClock.md:3
  help: put it on a line of its own, directly before the bullets that are alternatives
"

    alert_without_text: edit(DE_STEPS, "> Es dauert eine Minute.\n", "") => "
error: a list item or alert without text of its own
  --> data/de/azure-vm/solutions/set-the-clock.md:10
  help: begin it with a sentence
"

    quotation_without_kind: edit(DE_STEPS, "> [!NOTE]\n", "") => "
error: a quotation that is no note, tip or warning is not allowed here
  --> data/de/azure-vm/solutions/set-the-clock.md:10
  help: {ALLOWED}
"

    quotation_of_another_kind: edit(DE_STEPS, "[!NOTE]", "[!CAUTION]") => "
error: a quotation that is no note, tip or warning is not allowed here
  --> data/de/azure-vm/solutions/set-the-clock.md:10
  help: {ALLOWED}
"

    code_block_without_language:
        append(DE_STEPS, "\n```\ndate\n```\n"),
        append(EN_STEPS, "\n```text\ndate\n```\n")
    => "
error: a code block without a language that is known
  --> data/de/azure-vm/solutions/set-the-clock.md:13
  help: fence it with ```bash, ```powershell or ```text
"

    code_block_in_an_unknown_language:
        append(DE_STEPS, "\n```cmd\ndate\n```\n"),
        append(EN_STEPS, "\n```text\ndate\n```\n")
    => "
error: a code block without a language that is known
  --> data/de/azure-vm/solutions/set-the-clock.md:13
  help: fence it with ```bash, ```powershell or ```text
"

    code_block_by_indentation:
        append(DE_STEPS, "\n    date\n"),
        append(EN_STEPS, "\n```text\ndate\n```\n")
    => "
error: a code block without a language that is known
  --> data/de/azure-vm/solutions/set-the-clock.md:13
  help: fence it with ```bash, ```powershell or ```text
"

    emphasis: edit(DE_ERROR, "Sie geht", "Sie *geht*") => "
error: emphasis (one asterisk) is not allowed here
  --> data/de/azure-vm/errors/UserErrorClock.md:3
  help: {ALLOWED}
"

    image: edit(DE_ERROR, "Sie geht", "Sie ![geht](https://example.com/a.png)") => "
error: an image is not allowed here
  --> data/de/azure-vm/errors/UserErrorClock.md:3
  help: {ALLOWED}
"

    second_heading: append(DE_ERROR, "\n## Mehr\n") => "
error: a second heading is not allowed here
  --> data/de/azure-vm/errors/UserErrorClock.md:8
  help: {ALLOWED}
"

    html: append(DE_ERROR, "\n<div>Mehr</div>\n") => "
error: HTML is not allowed here
  --> data/de/azure-vm/errors/UserErrorClock.md:8
  help: {ALLOWED}
"

    html_inside_a_line: edit(DE_ERROR, "Sie geht", "Sie <b>geht</b>") => "
error: HTML (a placeholder is written inside code: `<Name>`) is not allowed here
  --> data/de/azure-vm/errors/UserErrorClock.md:3
  help: {ALLOWED}
"

    placeholder_outside_of_code: edit(DE_ERROR, "Sie geht", "Sie <Name> geht") => "
error: HTML (a placeholder is written inside code: `<Name>`) is not allowed here
  --> data/de/azure-vm/errors/UserErrorClock.md:3
  help: {ALLOWED}
"

    hard_line_break: edit(DE_ERROR, "Sie geht", "Sie\\\ngeht") => "
error: a hard line break is not allowed here
  --> data/de/azure-vm/errors/UserErrorClock.md:3
  help: {ALLOWED}
"

    hard_line_break_by_blanks: edit(DE_ERROR, "Sie geht", "Sie  \ngeht") => "
error: a hard line break is not allowed here
  --> data/de/azure-vm/errors/UserErrorClock.md:3
  help: {ALLOWED}
"

    markup_inside_a_label: edit(DE_STEPS, "**Einstellungen**", "**`Einstellungen`**") => "
error: markup inside a label or link text is not allowed here
  --> data/de/azure-vm/solutions/set-the-clock.md:3
  help: {ALLOWED}
"

    backtick_inside_code:
        edit(DE_ERROR, "`time.log`", "`` `time.log ``"),
        edit(EN_ERROR, "`time.log`", "`` `time.log ``")
    => "
error: a backtick inside code is not allowed here
  --> data/de/azure-vm/errors/UserErrorClock.md:5
  help: {ALLOWED}

error: a backtick inside code is not allowed here
  --> data/en/azure-vm/errors/UserErrorClock.md:5
  help: {ALLOWED}
"

    link_not_https:
        append(DE_ERROR, "- [B](b.md)\n"),
        append(EN_ERROR, "- [B](b.md)\n")
    => "
error: the link `b.md` is not https
  --> data/de/azure-vm/errors/UserErrorClock.md:7
  help: write the absolute https:// address of the page

error: the link `b.md` is not https
  --> data/en/azure-vm/errors/UserErrorClock.md:7
  help: write the absolute https:// address of the page
"

    link_in_another_language: edit(DE_ERROR, "de-de", "en-us") => "
error: the link `https://learn.microsoft.com/en-us/azure/backup/a-page` does not lead to the page in the reader's language
  --> data/de/azure-vm/errors/UserErrorClock.md:6
  help: write https://learn.microsoft.com/de-de/…
"

    link_in_no_language:
        append(DE_ERROR, "- [B](https://learn.microsoft.com/b)\n"),
        append(EN_ERROR, "- [B](https://learn.microsoft.com/b)\n")
    => "
error: the link `https://learn.microsoft.com/b` does not lead to the page in the reader's language
  --> data/de/azure-vm/errors/UserErrorClock.md:7
  help: write https://learn.microsoft.com/de-de/…

error: the link `https://learn.microsoft.com/b` does not lead to the page in the reader's language
  --> data/en/azure-vm/errors/UserErrorClock.md:7
  help: write https://learn.microsoft.com/en-us/…
"

    // ---------------------------------------------------------------- several at once

    several_files_that_cannot_be_used:
        edit(DE_LABELS, "\ntip = ", "\n# tip = "),
        edit(FACTS, "component = \"network\"", "components = \"network\"")
    => r#"
error: the label `tip` is missing
  --> data/de/labels.toml
  help: add `tip = "…"`; data/en/labels.toml shows what it is for

error: unknown field `components`, expected one of {KEYS_OF_AN_ERROR}
  --> data/facts/azure-vm.toml:34
  help: write the table as data/README.md shows it
"#

    several_mistakes_in_several_files:
        edit(CATALOG, "2026-01-31", "today"),
        edit(FACTS, "UserErrorClockWindows", "UserErrorClockWindows."),
        edit(FACTS, r#""the-clock-is-slow", "#, r#""the-clock-is-slow", "the-clok-is-slow", "#),
        edit(FACTS, "id = 2\ncomponent", "component"),
        edit(DE_ERROR, "Sie geht", "Sie *geht*"),
        edit(EN_STEPS, "**Settings**", "Settings"),
        remove(DE_WAIT),
        append(IDS, "code 3 UserErrorClockV0\n")
    => r#"
error: emphasis (one asterisk) is not allowed here
  --> data/de/azure-vm/errors/UserErrorClock.md:3
  help: {ALLOWED}

error: a label stands here, but not at data/en/azure-vm/solutions/set-the-clock.md:3
  --> data/de/azure-vm/solutions/set-the-clock.md:3
  help: {SAME_FACTS}

error: `UserErrorClockWindows.` cannot be looked up
  --> data/facts/azure-vm.toml:18
  help: a code or alias is ASCII, and begins and ends with a letter or digit

error: cause `the-clok-is-slow` is not known
  --> data/facts/azure-vm.toml:23
  help: did you mean `the-clock-is-slow`? every cause is a `[[cause]]` table of data/facts

error: `GuestAgentSilent` has no id
  --> data/facts/azure-vm.toml:32
  help: add `id = 2`

error: there are no German words for this
  --> data/facts/azure-vm.toml:55
  help: write data/de/azure-vm/solutions/wait.md

error: `today` is not a date
  --> data/facts/catalog.toml:2
  help: write it as YYYY-MM-DD

error: error code `UserErrorClockV0` (id 3) is gone from the data
  --> data/ids.txt:7
  help: a code is never deleted: bring it back with `status = "retired"` or `status = "renamed"`
"#

    // ---------------------------------------------------------------- not yet as it should be

    table: append(DE_ERROR, "\n| a | b |\n|---|---|\n| c | d |\n") => "
error: a table (make each row a solution of its own, ordered `where-it-applies`) is not allowed here
  --> data/de/azure-vm/errors/UserErrorClock.md:8
  help: {ALLOWED}
"

    strikethrough: edit(DE_ERROR, "Sie geht", "Sie ~~geht~~") => "
error: strikethrough is not allowed here
  --> data/de/azure-vm/errors/UserErrorClock.md:3
  help: {ALLOWED}
"

    code_in_one_summary: edit(DE_ERROR, "Sie geht", "Sie `geht`") => "
error: `geht` stands here, but not at data/en/azure-vm/errors/UserErrorClock.md:3
  --> data/de/azure-vm/errors/UserErrorClock.md:3
  help: {SAME_FACTS}
"

    other_kind_of_list: edit(DE_ERROR, "- Sehen", "<!-- one of -->\n\n- Sehen") => "
error: the shape differs: a choice here, an item at data/en/azure-vm/errors/UserErrorClock.md:5
  --> data/de/azure-vm/errors/UserErrorClock.md:7
  help: {SAME_SHAPE}
"

    one_of_at_the_end: append(DE_ERROR, "\n<!-- one of -->\n") => "
error: `<!-- one of -->` without a bullet list behind it
  --> data/de/azure-vm/errors/UserErrorClock.md:8
  help: put it on a line of its own, directly before the bullets that are alternatives
"

    two_adjacent_lists_of_steps:
        append(DE_WAIT, "\n1) Fertig.\n"),
        append(EN_WAIT, "\n1) Done.\n")
    => "
error: a list directly behind another one
  --> data/de/azure-vm/solutions/wait.md:5
  help: put a paragraph between them, or make them one list

error: a list directly behind another one
  --> data/en/azure-vm/solutions/wait.md:5
  help: put a paragraph between them, or make them one list
"

    steps_inside_an_item:
        append(DE_ERROR, "\n  1. Warten.\n"),
        append(EN_ERROR, "\n  1. Wait.\n")
    => "
error: steps outside of a solution
  --> data/de/azure-vm/errors/UserErrorClock.md:8
  help: put the numbered list into a solution, and name that in `solutions`

error: steps outside of a solution
  --> data/en/azure-vm/errors/UserErrorClock.md:8
  help: put the numbered list into a solution, and name that in `solutions`
"

    blank_at_the_end_of_code:
        append(DE_ERROR, "- `b `\n"),
        append(EN_ERROR, "- `b `\n")
    => ""

    escaped_nul_in_facts: edit(FACTS, "An issue", r"An\u0000issue") => "
error: a NUL in the text
  --> data/facts/azure-vm.toml:11
  help: remove it: strings end with a NUL for C, and terminals act on control characters
"

    escape_in_words_as_an_entity: edit(DE_WAIT, "Warten Sie", "Warten &#27;[1mSie") => r#"
error: a control character (\u{1b}) in the text
  --> data/de/azure-vm/solutions/wait.md:3
  help: remove it: strings end with a NUL for C, and terminals act on control characters
"#

    cause_defined_twice:
        append(FACTS, "\n[[cause]]\nid = 2\nname = \"the-clock-is-fast\"\nsources = [\"issue\"]\n")
    => "
error: cause `the-clock-is-fast` is defined twice
  --> data/facts/azure-vm.toml:60
  help: it is defined already at data/facts/azure-vm.toml:49; keep one of the two
"

    placeholder_of_a_command_translated: edit(DE_STEPS, "<Date>", "<Datum>") => "
error: the command differs from the one at data/en/azure-vm/solutions/set-the-clock.md:6
  --> data/de/azure-vm/solutions/set-the-clock.md:6
  help: commands are facts: they are the same in every language
"

    several_files_of_facts_that_cannot_be_used:
        edit(CATALOG, "prefix", "prefixes"),
        edit(FACTS, "fault = \"unknown\"", "faults = \"unknown\"")
    => "
error: unknown field `faults`, expected one of {KEYS_OF_AN_ERROR}
  --> data/facts/azure-vm.toml:35
  help: write the table as data/README.md shows it

error: unknown field `prefixes`, expected one of `id`, `prefix`, `needs-context`, `docs`
  --> data/facts/catalog.toml:6
  help: write the table as data/README.md shows it
"

    a_case_that_is_not_kebab_case: below(FACTS, "code = \"GuestAgentSilent\"", "case = \"At_Night\""),
        write("data/en/azure-vm/errors/GuestAgentSilent.At_Night.md", "# Silent at night\n\nIt sleeps.\n"),
        write("data/de/azure-vm/errors/GuestAgentSilent.At_Night.md", "# Nachts still\n\nEr schläft.\n"),
        remove("data/en/azure-vm/errors/GuestAgentSilent.md"),
        remove("data/de/azure-vm/errors/GuestAgentSilent.md")
    => "
error: `At_Night` is no name for a case
  --> data/facts/azure-vm.toml:33
  help: write it as `kebab-case`: small letters and digits, words joined by single `-`
"

    a_status_of_the_linux_extension_twice:
        below(FACTS, "code = \"GuestAgentSilent\"", "linux-extension-status = [76, 77, 76]")
    => "
error: the status 76 of the Linux extension is there already
  --> data/facts/azure-vm.toml:33
  help: remove one of the two
"
}
