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
const EN_STEPS: &str = "data/en/azure-vm/solutions/set-the-clock.md";
const DE_STEPS: &str = "data/de/azure-vm/solutions/set-the-clock.md";
const DE_WAIT: &str = "data/de/azure-vm/solutions/wait.md";

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

It differs from `time.windows.com`.

- Look at **Time**.
- Read [a page](https://learn.microsoft.com/en-us/azure/backup/a-page).
",
    ),
    (
        DE_ERROR,
        "# Die Uhr geht falsch

Sie weicht von `time.windows.com` ab.

- Sehen Sie unter **Zeit** nach.
- Lesen Sie [eine Seite](https://learn.microsoft.com/de-de/azure/backup/a-page).
",
    ),
    ("data/en/azure-vm/errors/GuestAgentSilent.md", "# The agent is silent\n\nIt doesn't answer.\n"),
    ("data/de/azure-vm/errors/GuestAgentSilent.md", "# Der Agent schweigt\n\nEr antwortet nicht.\n"),
    ("data/en/azure-vm/causes/the-clock-is-slow.md", "# The clock is slow\n\nIt loses time.\n"),
    ("data/de/azure-vm/causes/the-clock-is-slow.md", "# Die Uhr geht nach\n\nSie verliert Zeit.\n"),
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
    ("data/en/azure-vm/solutions/wait.md", "# Wait\n\n1. Wait.\n"),
    (DE_WAIT, "# Warten\n\n1. Warten Sie.\n"),
];

struct Tree(TempDir);

impl Tree {
    fn new() -> Self {
        let tree = Self(tempfile::tempdir().expect("a temporary folder"));
        for (file, text) in FILES {
            tree.write(file, text);
        }
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
        let found = bake::bake(self.0.path()).map_or_else(|problems| told(&problems), |_| String::new());
        assert!(found.trim() == expected.trim(), "expected:\n{expected}\n\nfound:\n\n{found}\n");
    }
}

/// The problems as they are printed, with an empty line between them.
fn told(problems: &[bake::Problem]) -> String {
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n\n")
}

/// A test each: its name, what is done to the tree, and everything that is reported then.
macro_rules! mistakes {
    ($($name:ident: $($change:ident($($argument:expr),+)),+ => $problems:literal)+) => {$(
        #[test]
        fn $name() {
            let tree = Tree::new();
            $(tree.$change($($argument),+);)+
            tree.check($problems);
        }
    )+};
}

#[test]
fn nothing_is_wrong_with_the_tree() {
    let tree = Tree::new();
    tree.check("");
    let paths: Vec<String> = tree.bake().into_iter().map(|file| file.path).collect();
    assert!(paths.iter().any(|path| path == "src/tables/text_de.rs"), "{paths:?}");
}

mistakes! {
    // ------------------------------------------------------------ names

    unknown_cause: edit(FACTS, r#""the-clock-is-slow", "#, r#""the-clok-is-slow", "the-clock-is-slow", "#) => ""
    unknown_cause_like_no_other: edit(FACTS, r#""the-clock-is-slow", "#, r#""the-clock-is-slow", "no-network", "#) => ""
    unknown_solution: edit(FACTS, r#"["wait"]"#, r#"["wait", "weit"]"#) => ""
    unknown_source: edit(FACTS, r#"sources = ["issue"]"#, r#"sources = ["issue", "pages"]"#) => ""
    unknown_source_of_a_message: edit(FACTS, r#"source = "page""#, r#"source = "pge""#) => ""
    unused_cause: edit(FACTS, r#", "the-clock-is-fast"]"#, "]") => ""
    unused_solution: edit(FACTS, r#"solutions = ["wait"]"#, "solutions = []") => ""
    unused_source: edit(FACTS, r#"sources = ["issue"]"#, r#"sources = ["page"]"#) => ""
    cause_named_twice: edit(FACTS, r#""the-clock-is-fast"]"#, r#""the-clock-is-fast", "the-clock-is-slow"]"#) => ""
    source_defined_twice: edit(FACTS, r#"id = "issue""#, r#"id = "page""#) => ""
    code_described_twice: append(FACTS, r#"
[[error]]
code = "GuestAgentSilent"
id = 2
like = "UserErrorClock"
"#) => ""
    error_without_code: edit(FACTS, "code = \"GuestAgentSilent\"\n", "") => ""
    like_an_unknown_code: append(FACTS, r#"
[[error]]
code = "UserErrorClockV2"
id = 3
like = "UserErrorClok"
"#) => ""
    alias_of_two_codes: edit(FACTS, r#"component = "network""#, r#"component = "network"
aliases = ["usererrorclockwindows"]"#) => ""
    alias_that_is_another_code: edit(FACTS, r#""UserErrorClockWindows""#, r#""guestagentsilent""#) => ""
    alias_not_ascii: edit(FACTS, r#""UserErrorClockWindows""#, r#""UserErrorÜhrWindows""#) => ""
    alias_with_a_stray_end: edit(FACTS, r#""UserErrorClockWindows""#, r#""UserErrorClockWindows.""#) => ""
    alias_with_a_stray_beginning: edit(FACTS, r#""UserErrorClockWindows""#, r#"" UserErrorClockWindows""#) => ""
    codes_with_the_same_variant: edit(FACTS, r#"code = "GuestAgentSilent""#, r#"code = "UserError-Clock""#) => ""
    solution_of_solutions_of_solutions: edit(FACTS, r#"name = "set-the-clock""#, r#"name = "set-the-clock"
solutions = ["ntp"]"#), append(FACTS, "solutions = [\"set-the-clock\"]\n[[solution]]\nname = \"ntp\"\n"), write("data/en/azure-vm/solutions/ntp.md", "# NTP\n\n1. NTP.\n"), write("data/de/azure-vm/solutions/ntp.md", "# NTP\n\n1. NTP.\n") => ""

    // ------------------------------------------------------------ ids

    code_id_twice: edit(FACTS, "id = 2\ncomponent", "id = 1\ncomponent") => ""
    cause_id_twice: edit(FACTS, "id = 2\nname", "id = 1\nname") => ""
    code_id_of_another: edit(IDS, "code 2 GuestAgentSilent", "code 2 GuestAgentLoud") => ""
    cause_id_of_another: edit(IDS, "cause 2 the-clock-is-fast", "cause 2 the-clock-is-gone") => ""
    code_id_changed: edit(FACTS, "id = 2\ncomponent", "id = 3\ncomponent") => ""
    cause_id_changed: edit(FACTS, "id = 2\nname", "id = 3\nname") => ""
    code_without_id: append(FACTS, r#"
[[error]]
code = "UserErrorClockV2"
like = "UserErrorClock"
"#) => ""
    known_code_without_id: edit(FACTS, "id = 2\ncomponent", "component") => ""
    code_id_leaves_a_gap: append(FACTS, r#"
[[error]]
code = "UserErrorClockV2"
id = 4
like = "UserErrorClock"
"#) => ""
    cause_id_leaves_a_gap: edit(IDS, "cause 2 the-clock-is-fast\n", ""), edit(FACTS, "id = 2\nname", "id = 3\nname") => ""
    code_deleted: append(IDS, "code 3 UserErrorClockV0\n") => ""
    ledger_line_changed: edit(IDS, "code 2 GuestAgentSilent", "code two GuestAgentSilent") => ""
    ledger_id_twice: append(IDS, "code 2 GuestAgentLoud\n") => ""

    // ------------------------------------------------------------ facts

    unknown_component: edit(FACTS, r#"component = "network""#, r#"component = "netwrk""#) => ""
    unknown_area: edit(FACTS, r#"area = "azure-vm""#, r#"area = "azure-wm""#) => ""
    unknown_order: edit(FACTS, r#"solutions = ["wait"]"#, "solutions = [\"wait\"]\nsolutions-order = \"any\"") => ""
    unknown_key: edit(FACTS, r#"component = "network""#, r#"components = "network""#) => ""
    wrong_toml: edit(FACTS, r#"component = "network""#, r#"component = network"#) => ""
    no_component: edit(FACTS, "component = \"network\"\n", "") => ""
    no_source_of_an_error: edit(FACTS, "solutions = [\"wait\"]\nsources = [\"page\"]", r#"solutions = ["wait"]"#) => ""
    no_source_of_a_cause: edit(FACTS, "solutions = [\"set-the-clock\"]\nsources = [\"page\"]", r#"solutions = ["set-the-clock"]"#) => ""
    no_order_of_the_solutions_of_an_error: edit(FACTS, r#"["wait"]"#, r#"["wait", "set-the-clock"]"#) => ""
    no_order_of_the_solutions_of_a_cause: edit(FACTS, r#"solutions = ["set-the-clock"]"#, r#"solutions = ["set-the-clock", "wait"]"#) => ""
    date_of_the_data: edit(CATALOG, "2026-01-31", "2026-02-30") => ""
    date_of_a_source: edit(FACTS, "2026-01-31", "31.01.2026") => ""
    date_with_a_time: edit(FACTS, "2026-01-31", "2026-01-31T10:00:00Z") => ""
    renamed_without_new_name_and_date: edit(FACTS, r#"retry = "later""#, "retry = \"later\"\nstatus = \"renamed\"") => ""
    renamed_to_an_unknown_code: edit(FACTS, r#"retry = "later""#, r#"retry = "later"
status = "renamed"
renamed-to = "GuestAgentLoud"
since = "2026-01-01""#) => ""
    retired_without_date: edit(FACTS, r#"retry = "later""#, "retry = \"later\"\nstatus = \"retired\"") => ""
    retired_on_no_date: edit(FACTS, r#"retry = "later""#, "retry = \"later\"\nstatus = \"retired\"\nsince = \"May\"") => ""
    current_but_renamed: edit(FACTS, r#"retry = "later""#, "retry = \"later\"\nrenamed-to = \"UserErrorClock\"") => ""
    message_in_an_unknown_language: edit(FACTS, "de = \"Die Uhr", "dee = \"Die Uhr") => ""
    docs_not_https: edit(FACTS, "https://learn.microsoft.com/{locale}/azure/backup/a-page#silent", "http://learn.microsoft.com/{locale}/azure/backup/a-page#silent") => ""
    docs_in_one_language: edit(FACTS, "{locale}/azure/backup/a-page#silent", "en-us/azure/backup/a-page#silent") => ""
    source_not_https: edit(FACTS, "https://github.com", "github.com") => ""
    source_in_one_language: edit(FACTS, "{locale}/azure/backup/a-page\"", "de-de/azure/backup/a-page\"") => ""
    family_not_https: edit(CATALOG, "https://", "http://") => ""

    // ------------------------------------------------------------ files and characters

    no_words_in_one_language: remove(DE_WAIT) => ""
    stray_words: write("data/en/azure-vm/errors/UserErrorClok.md", "# A\n\nB.\n") => ""
    label_missing: edit(DE_LABELS, "\ntip = ", "\n# tip = ") => ""
    nul_in_words: edit(DE_WAIT, "Warten Sie", "Warten\0Sie") => ""
    nul_in_facts: edit(FACTS, "An issue", "An\0issue") => ""
    escape_character_in_words: edit(DE_WAIT, "Warten Sie", "Warten\u{1b}[1m Sie") => ""
    tab_in_facts: edit(FACTS, "An issue", "An\tissue") => ""
    words_not_utf_8: write(DE_WAIT, b"# Warten\n\n1. W\xe4rten.\n") => ""
    facts_not_utf_8: write(FACTS, b"area = \"\xff\"\n") => ""
    labels_not_utf_8: write(DE_LABELS, b"name = \"\xff\"\n") => ""

    // ------------------------------------------------------------ the same in every language

    other_kind_of_block: edit(DE_ERROR, "- Sehen Sie unter **Zeit** nach.\n", "Sehen Sie unter **Zeit** nach.\n\n") => ""
    other_kind_of_list: edit(DE_ERROR, "- Sehen", "<!-- one of -->\n\n- Sehen") => ""
    other_operating_system: edit(DE_STEPS, "**.\n", "**. <!-- os: windows -->\n") => ""
    other_language_of_a_command: edit(DE_STEPS, "powershell", "bash") => ""
    block_more: append(DE_ERROR, "- Noch etwas.\n") => ""
    block_less: edit(DE_STEPS, "\n> [!NOTE]\n> Es dauert eine Minute.\n", "") => ""
    block_less_inside: edit(DE_STEPS, "   ```powershell\n   Set-Date <Date>\n   ```\n", "") => ""
    code_missing: edit(DE_ERROR, "`time.windows.com`", "der Zeit von Windows") => ""
    code_more: edit(DE_WAIT, "Warten Sie", "Warten `Sie`") => ""
    placeholder_translated: edit(DE_WAIT, "Warten Sie", "Warten `<Sie>`"), edit("data/en/azure-vm/solutions/wait.md", "1. Wait", "1. Wait `<You>`") => ""
    command_translated: edit(DE_STEPS, "Set-Date", "Setze-Datum") => ""
    label_missing_in_the_text: edit(DE_STEPS, "**Einstellungen**", "die Einstellungen") => ""
    label_more: edit(DE_WAIT, "Warten Sie", "**Warten** Sie") => ""
    other_link: edit(DE_ERROR, "backup/a-page", "backup/b-page") => ""

    // ------------------------------------------------------------ words

    no_title: edit(DE_ERROR, "# Die Uhr geht falsch\n\n", "") => ""
    markup_in_the_title: edit(DE_ERROR, "# Die Uhr", "# Die `Uhr`") => ""
    no_summary: edit(DE_ERROR, "Sie weicht von `time.windows.com` ab.\n\n", "") => ""
    link_in_the_summary: edit(DE_ERROR, "ab.\n", "[ab](https://example.com).\n") => ""
    steps_in_an_error: edit(DE_ERROR, "ab.\n\n- Sehen Sie unter **Zeit** nach.\n- Lesen", "ab.\n\n1. Sehen Sie unter **Zeit** nach.\n2. Lesen") => ""
    steps_in_a_cause: append("data/en/azure-vm/causes/the-clock-is-slow.md", "\n1. Set it.\n") => ""
    steps_in_a_family: append("data/en/families/user-error.md", "\n1. Set it right.\n") => ""
    no_steps: write(DE_WAIT, "# Warten\n\nWarten Sie.\n"), write("data/en/azure-vm/solutions/wait.md", "# Wait\n\nWait.\n") => ""
    two_lists_of_steps: append(DE_STEPS, "\n1. Fertig.\n") => ""
    one_of_before_steps: edit(DE_STEPS, "1. Öffnen", "<!-- one of -->\n\n1. Öffnen") => ""
    one_of_before_a_paragraph: edit(DE_ERROR, "Sie weicht", "<!-- one of -->\n\nSie weicht") => ""
    code_block_without_language: edit(DE_STEPS, "```powershell", "```") => ""
    code_block_in_an_unknown_language: edit(DE_STEPS, "```powershell", "```cmd") => ""
    indented_code_block: append(DE_ERROR, "\nText:\n\n    code\n") => ""
    quotation_without_kind: edit(DE_STEPS, "> [!NOTE]\n", "") => ""
    quotation_of_another_kind: edit(DE_STEPS, "[!NOTE]", "[!CAUTION]") => ""
    quotation_without_text: edit(DE_STEPS, "> Es dauert eine Minute.\n", "") => ""
    emphasis: edit(DE_ERROR, "Sie weicht", "Sie *weicht*") => ""
    strikethrough: edit(DE_ERROR, "Sie weicht", "Sie ~~weicht~~") => ""
    image: edit(DE_ERROR, "Sie weicht", "Sie ![weicht](https://example.com/a.png)") => ""
    table: append(DE_ERROR, "\n| a | b |\n|---|---|\n| c | d |\n") => ""
    second_heading: append(DE_ERROR, "\n## Mehr\n") => ""
    rule: append(DE_ERROR, "\n---\n") => ""
    html: append(DE_ERROR, "\n<div>Mehr</div>\n") => ""
    html_inside_a_line: edit(DE_ERROR, "Sie weicht", "Sie <b>weicht</b>") => ""
    placeholder_outside_of_code: edit(DE_ERROR, "Sie weicht", "Sie <Name> weicht") => ""
    hard_line_break: edit(DE_ERROR, "Sie weicht", "Sie\\\nweicht") => ""
    two_blanks_at_the_end_of_a_line: edit(DE_ERROR, "Sie weicht", "Sie  \nweicht") => ""
    markup_inside_a_label: edit(DE_ERROR, "**Zeit**", "**`Zeit`**") => ""
    backtick_inside_code: edit(DE_ERROR, "`time.windows.com`", "``time`.windows.com``") => ""
    link_not_https: edit(DE_ERROR, "(https://learn.microsoft.com/de-de/azure/backup/a-page)", "(../a-page)") => ""
    link_in_another_language: edit(DE_ERROR, "de-de", "en-us") => ""
    link_in_no_language: edit(DE_ERROR, "/de-de/", "/") => ""
    mail_address: edit(DE_ERROR, "Sie weicht", "Sie <a@example.com> weicht") => ""
}
