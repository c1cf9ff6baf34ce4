//! Checks, histories, former causes, effects and last solutions.

use crate::tree::{DE_CAUSE, DE_ERROR, DE_WAIT, EN_CAUSE, EN_ERROR, EN_FAMILY, EN_WAIT, FACTS, mistakes};

mistakes! {
    check_and_history:
        append_to_both(EN_CAUSE, "\n<!-- check -->\n\nLook at it.\n\n```bash\ndate\n```\n\nMore of it.\n\n<!-- history -->\n\nIt was right.\n"),
        edit(EN_ERROR, "fast.\n", "fast.\n\n<!-- check -->\n\nLook at it.\n"),
        edit(DE_ERROR, "vor.\n", "vor.\n\n<!-- check -->\n\nLook at it.\n"),
        append_to_both(EN_WAIT, "\n<!-- history -->\n\nIt was right.\n")
    => ""

    check_without_a_sentence: append_to_both(EN_CAUSE, "\n<!-- check -->\n") => "
error: a check without a sentence
  --> data/de/azure-vm/causes/the-clock-is-slow.md:1
  help: {CHECK_HELP}

error: a check without a sentence
  --> data/en/azure-vm/causes/the-clock-is-slow.md:1
  help: {CHECK_HELP}
"

    check_that_is_a_list: append_to_both(EN_CAUSE, "\n<!-- check -->\n\n- Look at it.\n") => "
error: a check without a sentence
  --> data/de/azure-vm/causes/the-clock-is-slow.md:7
  help: {CHECK_HELP}

error: a check without a sentence
  --> data/en/azure-vm/causes/the-clock-is-slow.md:7
  help: {CHECK_HELP}
"

    check_that_is_a_command: append_to_both(EN_CAUSE, "\n<!-- check -->\n\n```bash\ndate\n```\n") => "
error: a check without a sentence
  --> data/de/azure-vm/causes/the-clock-is-slow.md:7
  help: {CHECK_HELP}

error: a check without a sentence
  --> data/en/azure-vm/causes/the-clock-is-slow.md:7
  help: {CHECK_HELP}
"

    check_before_a_history_without_a_sentence: append_to_both(EN_CAUSE, "\n<!-- check -->\n\n<!-- history -->\n\nIt was right.\n") => "
error: a check without a sentence
  --> data/de/azure-vm/causes/the-clock-is-slow.md:1
  help: {CHECK_HELP}

error: a check without a sentence
  --> data/en/azure-vm/causes/the-clock-is-slow.md:1
  help: {CHECK_HELP}
"

    check_too_long:
        append(EN_CAUSE, &format!("\n<!-- check -->\n\n{}\n", "a".repeat(161))),
        append(DE_CAUSE, &format!("\n<!-- check -->\n\n{}\n", "ä".repeat(160)))
    => "
error: a check of 161 characters
  --> data/en/azure-vm/causes/the-clock-is-slow.md:7
  help: say in at most 160 where to look and what is seen if it holds
"

    check_before_the_summary:
        edit(EN_CAUSE, "It loses", "<!-- check -->\n\nIt loses"),
        edit(DE_CAUSE, "Sie verliert", "<!-- check -->\n\nSie verliert")
    => "
error: there is no summary
  --> data/de/azure-vm/causes/the-clock-is-slow.md:1
  help: write one paragraph below the title

error: there is no summary
  --> data/en/azure-vm/causes/the-clock-is-slow.md:1
  help: write one paragraph below the title
"

    check_behind_the_text: append_to_both(EN_CAUSE, "\nMore of it.\n\n<!-- check -->\n\nLook at it.\n") => "
error: text between the summary and the check
  --> data/de/azure-vm/causes/the-clock-is-slow.md:5
  help: {CHECK_HELP}

error: text between the summary and the check
  --> data/en/azure-vm/causes/the-clock-is-slow.md:5
  help: {CHECK_HELP}
"

    check_inside_an_item: append_to_both(EN_CAUSE, "\n- Look:\n\n  <!-- check -->\n") => "
error: a part that begins inside a block
  --> data/de/azure-vm/causes/the-clock-is-slow.md:7
  help: {CHECK_HELP}

error: a part that begins inside a block
  --> data/en/azure-vm/causes/the-clock-is-slow.md:7
  help: {CHECK_HELP}
"

    history_inside_an_alert: append_to_both(EN_CAUSE, "\n> [!NOTE]\n> It is so.\n>\n> <!-- history -->\n>\n> It was not.\n") => "
error: a part that begins inside a block
  --> data/de/azure-vm/causes/the-clock-is-slow.md:8
  help: {CHECK_HELP}

error: a part that begins inside a block
  --> data/en/azure-vm/causes/the-clock-is-slow.md:8
  help: {CHECK_HELP}
"

    check_of_a_solution:
        edit(EN_WAIT, "# Wait", "# Wait\n\nNot long.\n\n<!-- check -->\n\nLook at it."),
        edit(DE_WAIT, "# Warten", "# Warten\n\nNicht lange.\n\n<!-- check -->\n\nLook at it.")
    => "
error: a solution with a part that it does not have
  --> data/de/azure-vm/solutions/wait.md:7
  help: errors and causes have a check, and they and solutions a history: remove the directive before this

error: a solution with a part that it does not have
  --> data/en/azure-vm/solutions/wait.md:7
  help: errors and causes have a check, and they and solutions a history: remove the directive before this
"

    check_of_a_family: append_to_both(EN_FAMILY, "\n<!-- check -->\n\nLook at it.\n") => "
error: a family with a part that it does not have
  --> data/de/families/user-error.md:7
  help: errors and causes have a check, and they and solutions a history: remove the directive before this

error: a family with a part that it does not have
  --> data/en/families/user-error.md:7
  help: errors and causes have a check, and they and solutions a history: remove the directive before this
"

    history_of_a_family: append_to_both(EN_FAMILY, "\n<!-- history -->\n\nIt was right.\n") => "
error: a family with a part that it does not have
  --> data/de/families/user-error.md:7
  help: errors and causes have a check, and they and solutions a history: remove the directive before this

error: a family with a part that it does not have
  --> data/en/families/user-error.md:7
  help: errors and causes have a check, and they and solutions a history: remove the directive before this
"

    history_twice: append_to_both(EN_CAUSE, "\n<!-- history -->\n\nIt was right.\n\n<!-- history -->\n\nIt was right.\n") => "
error: a part begins twice, or behind the history
  --> data/de/azure-vm/causes/the-clock-is-slow.md:1
  help: {CHECK_HELP}

error: a part begins twice, or behind the history
  --> data/en/azure-vm/causes/the-clock-is-slow.md:1
  help: {CHECK_HELP}
"

    check_twice: append_to_both(EN_CAUSE, "\n<!-- check -->\n\nLook at it.\n\n<!-- check -->\n\nLook at it.\n") => "
error: a part begins twice, or behind the history
  --> data/de/azure-vm/causes/the-clock-is-slow.md:1
  help: {CHECK_HELP}

error: a part begins twice, or behind the history
  --> data/en/azure-vm/causes/the-clock-is-slow.md:1
  help: {CHECK_HELP}
"

    check_behind_the_history: append_to_both(EN_CAUSE, "\n<!-- history -->\n\nIt was right.\n\n<!-- check -->\n\nLook at it.\n") => "
error: a part begins twice, or behind the history
  --> data/de/azure-vm/causes/the-clock-is-slow.md:1
  help: {CHECK_HELP}

error: a part begins twice, or behind the history
  --> data/en/azure-vm/causes/the-clock-is-slow.md:1
  help: {CHECK_HELP}
"

    check_in_one_language: append(EN_CAUSE, "\n<!-- check -->\n\nLook at it.\n") => "
error: the shape differs: 0 blocks here, 1 at data/en/azure-vm/causes/the-clock-is-slow.md:7
  --> data/de/azure-vm/causes/the-clock-is-slow.md:1
  help: {SAME_SHAPE}
"

    check_as_text_in_the_other_language:
        append(EN_CAUSE, "\n<!-- check -->\n\nLook at it.\n"),
        append(DE_CAUSE, "\nSehen Sie nach.\n")
    => "
error: the shape differs: 0 blocks here, 1 at data/en/azure-vm/causes/the-clock-is-slow.md:7
  --> data/de/azure-vm/causes/the-clock-is-slow.md:1
  help: {SAME_SHAPE}

error: the shape differs: 1 blocks here, 0 at data/en/azure-vm/causes/the-clock-is-slow.md:1
  --> data/de/azure-vm/causes/the-clock-is-slow.md:5
  help: {SAME_SHAPE}
"

    command_of_a_check_differs:
        append(EN_CAUSE, "\n<!-- check -->\n\nLook at it.\n\n```bash\ndate\n```\n"),
        append(DE_CAUSE, "\n<!-- check -->\n\nLook at it.\n\n```bash\ndate -u\n```\n")
    => "
error: the command differs from the one at data/en/azure-vm/causes/the-clock-is-slow.md:9
  --> data/de/azure-vm/causes/the-clock-is-slow.md:9
  help: commands are facts: they are the same in every language
"

    command_of_a_check_in_one_language:
        append(EN_CAUSE, "\n<!-- check -->\n\nLook at it.\n\n```bash\ndate\n```\n"),
        append(DE_CAUSE, "\n<!-- check -->\n\nLook at it.\n")
    => "
error: the shape differs: 1 blocks here, 2 at data/en/azure-vm/causes/the-clock-is-slow.md:9
  --> data/de/azure-vm/causes/the-clock-is-slow.md:1
  help: {SAME_SHAPE}
"

    history_without_a_text: append(EN_CAUSE, "\n<!-- history -->\n") => "
error: a history without a text
  --> data/en/azure-vm/causes/the-clock-is-slow.md:1
  help: {CHECK_HELP}
"

    code_in_a_check_differs:
        append(EN_CAUSE, "\n<!-- check -->\n\nLook at `a`.\n"),
        append(DE_CAUSE, "\n<!-- check -->\n\nLook at `b`.\n")
    => "
error: `a` is missing; it stands at data/en/azure-vm/causes/the-clock-is-slow.md:7
  --> data/de/azure-vm/causes/the-clock-is-slow.md:7
  help: {SAME_FACTS}

error: `b` stands here, but not at data/en/azure-vm/causes/the-clock-is-slow.md:7
  --> data/de/azure-vm/causes/the-clock-is-slow.md:7
  help: {SAME_FACTS}
"

    history_in_one_language: append(DE_WAIT, "\n<!-- history -->\n\nIt was right.\n") => "
error: the shape differs: 1 blocks here, 0 at data/en/azure-vm/solutions/wait.md:1
  --> data/de/azure-vm/solutions/wait.md:7
  help: {SAME_SHAPE}
"

    shape_of_a_history_differs:
        append(EN_CAUSE, "\n<!-- history -->\n\nIt was right.\n\n- One.\n"),
        append(DE_CAUSE, "\n<!-- history -->\n\nIt was right.\n\n> [!TIP]\n> One.\n")
    => "
error: the shape differs: a tip here, an item at data/en/azure-vm/causes/the-clock-is-slow.md:9
  --> data/de/azure-vm/causes/the-clock-is-slow.md:9
  help: {SAME_SHAPE}
"

    steps_in_a_history: append_to_both(EN_CAUSE, "\n<!-- history -->\n\nIt was right.\n\n1. Look.\n") => "
error: steps outside of a solution
  --> data/de/azure-vm/causes/the-clock-is-slow.md:9
  help: put the numbered list into a solution, and name that in `solutions`

error: steps outside of a solution
  --> data/en/azure-vm/causes/the-clock-is-slow.md:9
  help: put the numbered list into a solution, and name that in `solutions`
"

    directive_in_other_words: append_to_both(EN_CAUSE, "\n<!-- checks -->\n\nLook at it.\n") => "
error: HTML is not allowed here
  --> data/de/azure-vm/causes/the-clock-is-slow.md:5
  help: {ALLOWED}

error: HTML is not allowed here
  --> data/en/azure-vm/causes/the-clock-is-slow.md:5
  help: {ALLOWED}
"

    unknown_effect: below(FACTS, r#"retry = "later""#, r#"effect = "none""#) => "
error: effect `none` is not known
  --> data/facts/azure-vm.toml:35
  help: one of unknown, no-restore-point, weaker-restore-point, restore-point-made, not-restored, not-changed; they are the enums of src/shared/kinds.rs
"

    former_cause_until_no_date: edit(FACTS, r#"["the-clock-is-slow","#, r#"[{ name = "the-clock-is-slow", until = "lately" },"#) => "
error: `lately` is not a date
  --> data/facts/azure-vm.toml:22
  help: write it as YYYY-MM-DD
"

    former_cause_with_an_unknown_key: edit(FACTS, r#"["the-clock-is-slow","#, r#"[{ name = "the-clock-is-slow", until = "2024-05-16", since = "2020-01-01" },"#) => "
error: unknown field `since`, expected `name` or `until`
  --> data/facts/azure-vm.toml:22
  help: write the table as data/README.md shows it
"

    former_cause_without_a_date: edit(FACTS, r#"["the-clock-is-slow","#, r#"[{ name = "the-clock-is-slow" },"#) => "
error: missing field `until`
  --> data/facts/azure-vm.toml:22
  help: write the table as data/README.md shows it
"

    cause_that_is_no_name: edit(FACTS, r#"["the-clock-is-slow","#, "[1,") => r#"
error: invalid type: integer `1`, expected the name of a cause, or `{ name = "…", until = "YYYY-MM-DD" }`
  --> data/facts/azure-vm.toml:22
  help: write the table as data/README.md shows it
"#

    unknown_former_cause: edit(FACTS, r#"["the-clock-is-slow","#, r#"["the-clock-is-slow", { name = "the-clok-is-slow", until = "2024-05-16" },"#) => "
error: cause `the-clok-is-slow` is not known
  --> data/facts/azure-vm.toml:22
  help: did you mean `the-clock-is-slow`? every cause is a `[[cause]]` table of data/facts
"

    unknown_last_solution: below(FACTS, r#"causes = ["the-clock-is-slow", "the-clock-is-fast"]"#, r#"last = ["wate"]"#) => "
error: solution `wate` is not known
  --> data/facts/azure-vm.toml:23
  help: did you mean `wait`? every solution is a `[[solution]]` table of data/facts
"

    effect_beside_like: append(FACTS, r#"
[[error]]
code = "UserErrorClockV2"
like = "UserErrorClock"
effect = "no-backup"
"#) => "
error: `like` beside facts of its own
  --> data/facts/azure-vm.toml:56
  help: everything but `code`, `case`, `aliases`, `numbers` and the status comes from the other: remove `like`, or the rest
"

    last_solution_beside_like: append(FACTS, r#"
[[error]]
code = "UserErrorClockV2"
like = "UserErrorClock"
last = ["wait"]
"#) => "
error: `like` beside facts of its own
  --> data/facts/azure-vm.toml:56
  help: everything but `code`, `case`, `aliases`, `numbers` and the status comes from the other: remove `like`, or the rest
"
}
