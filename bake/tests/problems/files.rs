//! Files that are missing or cannot be read, and characters that no text may hold.

use crate::tree::{DE_LABELS, DE_WAIT, FACTS, mistakes};

mistakes! {
    no_words_in_one_language: remove(DE_WAIT) => "
error: there are no German words for this
  --> data/facts/azure-vm.toml:52
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
}
