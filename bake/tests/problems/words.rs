//! The Markdown of a unit.

use crate::tree::{DE_CAUSE, DE_ERROR, DE_STEPS, DE_WAIT, EN_CAUSE, EN_ERROR, EN_STEPS, EN_WAIT, mistakes};

mistakes! {
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
error: one of this and data/en/azure-vm/errors/UserErrorClock.md:1 has a summary, the other has none
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
  --> data/facts/azure-vm.toml:52
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
  help: fence it with ```bash, ```powershell, ```sql or ```text
"

    code_block_in_an_unknown_language:
        append(DE_STEPS, "\n```cmd\ndate\n```\n"),
        append(EN_STEPS, "\n```text\ndate\n```\n")
    => "
error: a code block without a language that is known
  --> data/de/azure-vm/solutions/set-the-clock.md:13
  help: fence it with ```bash, ```powershell, ```sql or ```text
"

    code_block_by_indentation:
        append(DE_STEPS, "\n    date\n"),
        append(EN_STEPS, "\n```text\ndate\n```\n")
    => "
error: a code block without a language that is known
  --> data/de/azure-vm/solutions/set-the-clock.md:13
  help: fence it with ```bash, ```powershell, ```sql or ```text
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
}
