//! What is right in several ways.

use crate::tree::{EN_SHARED, FACTS, FILES, IDS, Tree, text};

#[test]
fn one_code_has_an_entry_for_every_case() {
    let tree = Tree::new();
    tree.below(FACTS, "code = \"GuestAgentSilent\"", "case = \"by-day\"");
    for language in ["en", "de"] {
        let file = |case: &str| format!("data/{language}/azure-vm/errors/GuestAgentSilent{case}.md");
        tree.write(&file(".by-day"), tree.read(&file("")));
        tree.remove(&file(""));
    }
    tree.append(
        FACTS,
        r#"
[[error]]
code = "GuestAgentSilent"
case = "at-night"
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
    let names = text(&files, "src/tables/names.txt");
    assert!(names.split('\0').any(|name| name == "GuestAgentSilent.at-night"), "{names:?}");
    let codes = text(&files, "src/tables/codes.rs");
    let codes = codes.lines().filter(|line| line.starts_with("    GuestAgentSilent = "));
    assert_eq!(codes.count(), 1, "one code");
}

#[test]
fn what_is_new_gets_the_next_free_ids_in_the_order_of_the_tables() {
    let tree = Tree::new();
    tree.edit(IDS, "code 2 GuestAgentSilent\n", "code 2 GuestAgentSilent\ncode 7 UserErrorClockV3\n");
    let new = ["UserErrorClockV3", "UserErrorClockV9", "UserErrorClockV1"];
    for code in new {
        tree.append(FACTS, &format!("\n[[error]]\ncode = \"{code}\"\nlike = \"UserErrorClock\"\n"));
    }
    tree.append(FACTS, "\n[[cause]]\nname = \"a-hill\"\nsources = [\"issue\"]\n");
    tree.edit(FACTS, r#"["the-clock-is-slow", "#, r#"["the-clock-is-slow", "a-hill", "#);
    tree.write("data/en/azure-vm/causes/a-hill.md", "# A hill\n\nIt is in the way.\n");
    tree.write("data/de/azure-vm/causes/a-hill.md", "# Ein Hügel\n\nEr ist im Weg.\n");
    let files = tree.bake();
    let ids = text(&files, IDS);
    let lines: Vec<&str> = ids.lines().filter(|line| !line.starts_with('#')).collect();
    let expected = "code 1 UserErrorClock, code 2 GuestAgentSilent, code 7 UserErrorClockV3, code 8 UserErrorClockV9, \
                    code 9 UserErrorClockV1, cause 1 the-clock-is-slow, cause 2 the-clock-is-fast, cause 3 a-hill";
    assert_eq!(lines.join(", "), expected);
}

#[test]
fn a_code_keeps_the_id_of_its_older_name() {
    let tree = Tree::new();
    tree.edit(IDS, "code 2 GuestAgentSilent\n", "code 2 GuestAgentMute\ncode 7 UserErrorClockWindows\n");
    tree.below(FACTS, "code = \"GuestAgentSilent\"", "aliases = [\"AgentMute\", \"GuestAgentMute\"]");
    let files = tree.bake();
    let codes = text(&files, "src/tables/codes.rs");
    assert!(codes.contains("    GuestAgentSilent = 2,\n"), "{codes}");
    // A name of its own goes before that of an alias.
    assert!(codes.contains("    UserErrorClock = 1,\n"), "{codes}");
    // The ledger tells under which name an id was given.
    assert_eq!(text(&files, IDS), tree.read(IDS));
}

#[test]
fn nothing_is_wrong_with_the_tree() {
    Tree::new().check("");
}

/// Writes the facts of a second area, and bakes.
fn vault(tree: &Tree, facts: &str) -> Vec<bake::GeneratedFile> {
    tree.write("data/facts/vault.toml", format!("area = \"vault\"\n{facts}"));
    tree.bake()
}

#[test]
fn defaults_and_short_messages_say_the_same_in_less() {
    let tree = Tree::new();
    for language in ["en", "de"] {
        let words = "# `ID3106` Replica\n\nOne.\n\n# `ID104` Wrapper\n\nTwo.\n";
        tree.write(&format!("data/{language}/vault/errors/ids.md"), words);
    }
    let facts = r#"component = "vault"
os = "windows"
fault = "user"
retry = "no"
docs = "https://learn.microsoft.com/{locale}/azure/backup/"
sources = ["page", "issue"]
needs-context = true
"#;
    let message = "[[error.message]]\nen = \"The replica.\"\nsource = \"page\"\n";
    let other = facts
        .replace("\"windows\"", "\"linux\"")
        .replace("true", "false")
        .replace("[\"page\", \"issue\"]", "[\"issue\"]");
    let long = format!("[[error]]\ncode = \"ID3106\"\n{facts}{message}[[error]]\ncode = \"ID104\"\n{other}");
    let short = format!(
        "[defaults]\n{facts}[[error]]\ncode = \"ID3106\"\nmessage = \"The replica.\"\n[[error]]\ncode = \"ID104\"\n\
         os = \"linux\"\nneeds-context = false\nsources = [\"issue\"]\n"
    );
    let baked = vault(&tree, &long);
    let codes = text(&baked, "src/tables/codes.rs");
    assert!(codes.contains("    /// The replica.\n    Id3106 = 3,\n"), "{codes}");
    assert_eq!(vault(&tree, &short), baked);
}

#[test]
fn errors_may_share_their_words() {
    let tree = Tree::new();
    let facts = |words: &str| {
        let error = |id| format!("[[error]]\ncode = \"{id}\"\nmessage = \"It is {id}.\"\n{words}\n");
        format!(
            "[defaults]\ncomponent = \"vault\"\nfault = \"user\"\nretry = \"no\"\ndocs = \"https://example.com\"\n\
             sources = [\"page\"]\n{}{}",
            error("ID3106"),
            error("ID104")
        )
    };
    let words = ["ID3106", "ID104"].map(|id| format!("# `{id}` A known id\n\nNo text is public.\n\n- `Details`\n\n"));
    for language in ["en", "de"] {
        tree.write(&format!("data/{language}/vault/errors/ids.md"), words.concat());
    }
    let baked = vault(&tree, &facts(""));
    for language in ["en", "de"] {
        tree.write(&format!("data/{language}/vault/errors/ids.md"), words[0].replace("ID3106", "known-id"));
    }
    assert_eq!(vault(&tree, &facts("words = \"known-id\"")), baked);
}

#[test]
fn units_may_share_a_file() {
    let tree = Tree::new();
    let baked = tree.bake();
    tree.share("en");
    assert!(tree.read(EN_SHARED).contains("\n# `GuestAgentSilent` The agent is silent\n"));
    assert_eq!(tree.bake(), baked);
    tree.share("de");
    assert_eq!(tree.bake(), baked);
    tree.edit(EN_SHARED, "It doesn't answer.", "It never answers.");
    assert_ne!(tree.bake(), baked);
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
