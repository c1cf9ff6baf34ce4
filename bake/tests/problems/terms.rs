//! Codes, words and phrases have their places; titles are short and differ.

use crate::tree::{CATALOG, DE_CAUSE, DE_WAIT, EN_CAUSE, EN_ERROR, EN_STEPS, EN_WAIT, FACTS, mistakes};

mistakes! {
    title_of_an_error_too_long: edit(EN_ERROR, "The clock is wrong", &"a".repeat(71)) => "
error: a title of 71 characters
  --> data/en/azure-vm/errors/UserErrorClock.md:1
  help: a title fits the first screen: at most 70
"

    title_of_a_cause_too_long: edit(DE_CAUSE, "Die Uhr geht nach", &"ä".repeat(61)) => "
error: a title of 61 characters
  --> data/de/azure-vm/causes/the-clock-is-slow.md:1
  help: a title fits the first screen: at most 60
"

    title_of_a_solution_too_long: edit(EN_WAIT, "# Wait", &format!("# {}", "a".repeat(61))) => "
error: a title of 61 characters
  --> data/en/azure-vm/solutions/wait.md:1
  help: a title fits the first screen: at most 60
"

    titles_of_just_the_right_length:
        edit(EN_ERROR, "The clock is wrong", &"ä".repeat(70)),
        edit(EN_CAUSE, "The clock is slow", &"ä".repeat(60)),
        edit(EN_WAIT, "# Wait", &format!("# {}", "ä".repeat(60)))
    => ""

    title_with_another_end:
        write("data/de/terms.toml", r#"solution-title-end = "n"
"#),
        edit(DE_WAIT, "# Warten", "# Warten Sie")
    => "
error: a title that doesn't end in `n`
  --> data/de/azure-vm/solutions/wait.md:1
  help: the title of a solution says what one does: the verb stands last
"

    title_with_the_end_of_its_language:
        write("data/de/terms.toml", r#"solution-title-end = "n"
"#),
        edit(EN_ERROR, "is wrong", "is off")
    => ""

    two_solutions_of_an_error_with_the_same_title:
        below(FACTS, r#"causes = ["the-clock-is-slow", "the-clock-is-fast"]"#, r#"solutions = ["wait"]"#),
        edit(EN_WAIT, "# Wait", "# Set the clock")
    => "
error: `UserErrorClock` has this solution and `set-the-clock`, which has the same title
  --> data/en/azure-vm/solutions/wait.md:1
  help: say in both titles what tells them apart, or make them one
"

    last_solution_with_the_same_title:
        below(FACTS, r#"causes = ["the-clock-is-slow", "the-clock-is-fast"]"#, r#"last = ["wait"]"#),
        edit(EN_WAIT, "# Wait", "# Set the clock")
    => "
error: `UserErrorClock` has this solution and `set-the-clock`, which has the same title
  --> data/en/azure-vm/solutions/wait.md:1
  help: say in both titles what tells them apart, or make them one
"

    solution_of_a_former_cause_with_the_same_title:
        edit(FACTS, r#"causes = ["the-clock-is-slow","#, r#"solutions = ["wait"]
causes = [{ name = "the-clock-is-slow", until = "2024-05-16" },"#),
        edit(EN_WAIT, "# Wait", "# Set the clock")
    => "
error: `UserErrorClock` has this solution and `set-the-clock`, which has the same title
  --> data/en/azure-vm/solutions/wait.md:1
  help: say in both titles what tells them apart, or make them one
"

    same_title_in_one_language:
        below(FACTS, r#"causes = ["the-clock-is-slow", "the-clock-is-fast"]"#, r#"solutions = ["wait"]"#),
        edit(DE_WAIT, "# Warten", "# Uhr stellen")
    => "
error: `UserErrorClock` has this solution and `set-the-clock`, which has the same title
  --> data/de/azure-vm/solutions/wait.md:1
  help: say in both titles what tells them apart, or make them one
"

    same_title_in_another_error: edit(EN_WAIT, "# Wait", "# Set the clock") => ""

    term_that_is_refused: write("data/en/terms.toml", r#"[[term]]
say = "service"
not = ["agent"]
"#) => "
error: `agent` isn't our word
  --> data/en/azure-vm/errors/GuestAgentSilent.md:1
  help: say `service`; data/en/terms.toml has one word for each thing
"

    term_with_an_exception: write("data/en/terms.toml", r#"[[term]]
say = "service"
not = ["agent"]
except = ["the agent is"]
"#) => ""

    term_in_the_history:
        write("data/en/terms.toml", r#"[[term]]
say = "service"
not = ["daemon*"]
"#),
        append_to_both(EN_ERROR, "\n<!-- history -->\n\nThere were Daemons.\n")
    => "
error: `daemon*` isn't our word
  --> data/en/azure-vm/errors/UserErrorClock.md:10
  help: say `service`; data/en/terms.toml has one word for each thing
"

    term_in_an_alert_in_a_step:
        write("data/en/terms.toml", r#"[[term]]
say = "service"
not = ["daemon"]
"#),
        append_to_both(EN_WAIT, "\n   > [!NOTE]\n   > The daemon waits.\n")
    => "
error: `daemon` isn't our word
  --> data/en/azure-vm/solutions/wait.md:5
  help: say `service`; data/en/terms.toml has one word for each thing
"

    term_in_a_link: write("data/en/terms.toml", r#"[[term]]
say = "article"
not = ["a page"]
"#) => "
error: `a page` isn't our word
  --> data/en/azure-vm/errors/UserErrorClock.md:6
  help: say `article`; data/en/terms.toml has one word for each thing
"

    term_in_code_and_on_the_screen:
        write("data/en/terms.toml", r#"[[term]]
say = "options"
not = ["settings", "log", "Set-Date"]
"#),
        write("data/de/terms.toml", r#"[[term]]
say = "Optionen"
not = ["Einstellungen"]
"#)
    => ""

    term_of_another_language: write("data/de/terms.toml", r#"[[term]]
say = "Dienst"
not = ["agent is", "error"]
"#) => ""

    term_inside_a_word: write("data/en/terms.toml", r#"[[term]]
say = "service"
not = ["gent", "clo"]
"#) => ""

    unknown_key_of_terms: write("data/en/terms.toml", r#"[[term]]
say = "service"
never = ["agent"]
"#) => "
error: unknown field `never`, expected one of `say`, `not`, `except`
  --> data/en/terms.toml:3
  help: write the table as data/README.md shows it
"

    unknown_list_of_terms: write("data/en/terms.toml", r#"former = ["used to"]
"#) => "
error: unknown field `former`, expected one of `history`, `last-resort`, `stop-words`, `solution-title-end`, `term`
  --> data/en/terms.toml:1
  help: write the table as data/README.md shows it
"

    phrase_of_history_in_the_text:
        write("data/en/terms.toml", r#"history = ["used to"]
"#),
        append_to_both(EN_ERROR, "\nIt used to be right.\n")
    => "
error: `used to` where people read for help
  --> data/en/azure-vm/errors/UserErrorClock.md:8
  help: say what is true today, and put what used to be so behind `<!-- history -->`
"

    phrase_of_history_in_the_summary:
        write("data/en/terms.toml", r#"history = ["used to"]
"#),
        edit(EN_CAUSE, "It loses", "It used to lose")
    => "
error: `used to` where people read for help
  --> data/en/azure-vm/causes/the-clock-is-slow.md:3
  help: say what is true today, and put what used to be so behind `<!-- history -->`
"

    phrase_of_history_in_the_check:
        write("data/en/terms.toml", r#"history = ["used to"]
"#),
        append_to_both(EN_CAUSE, "\n<!-- check -->\n\nIt used to be right.\n")
    => "
error: `used to` where people read for help
  --> data/en/azure-vm/causes/the-clock-is-slow.md:7
  help: say what is true today, and put what used to be so behind `<!-- history -->`
"

    phrase_of_history_in_the_history:
        write("data/en/terms.toml", r#"history = ["used to"]
"#),
        append_to_both(EN_CAUSE, "\n<!-- history -->\n\nIt used to be right.\n"),
        append_to_both(EN_ERROR, "\n<!-- history -->\n\nIt used to be right.\n"),
        append_to_both(EN_WAIT, "\n<!-- history -->\n\nIt used to be right.\n")
    => ""

    phrase_of_history_in_a_quoted_text:
        write("data/en/terms.toml", r#"history = ["used to"]
"#),
        append_to_both(EN_ERROR, "\nLook for `used to`.\n")
    => ""

    phrase_of_a_last_resort_in_another_solution:
        write("data/en/terms.toml", r#"last-resort = ["if nothing helps"]
"#),
        append(EN_WAIT, "\nIf nothing helps, wait longer.\n"),
        append(DE_WAIT, "\nHilft nichts, warten Sie länger.\n")
    => "
error: `if nothing helps` in what is no last resort
  --> data/en/azure-vm/solutions/wait.md:5
  help: name the solution in `last` of its errors, or leave the phrase out
"

    phrase_of_a_last_resort_in_an_error:
        write("data/en/terms.toml", r#"last-resort = ["if nothing helps"]
"#),
        append_to_both(EN_ERROR, "\nIf nothing helps, ask.\n")
    => "
error: `if nothing helps` in what is no last resort
  --> data/en/azure-vm/errors/UserErrorClock.md:8
  help: name the solution in `last` of its errors, or leave the phrase out
"

    phrase_of_a_last_resort_in_the_last_solution:
        write("data/en/terms.toml", r#"last-resort = ["if nothing helps"]
"#),
        append(EN_WAIT, "\nIf nothing helps, wait longer.\n"),
        append(DE_WAIT, "\nHilft nichts, warten Sie länger.\n"),
        below(FACTS, r#"causes = ["the-clock-is-slow", "the-clock-is-fast"]"#, r#"last = ["wait"]"#)
    => ""

    phrase_of_a_last_resort_in_what_support_wants:
        write("data/en/terms.toml", r#"last-resort = ["if nothing helps"]
"#),
        append(EN_WAIT, "\nIf nothing helps, wait longer.\n"),
        append(DE_WAIT, "\nHilft nichts, warten Sie länger.\n"),
        below(CATALOG, r#"date = "2026-01-31""#, r#"support = "wait""#)
    => ""

    phrase_of_a_last_resort_in_a_way_of_the_last_solution:
        write("data/en/terms.toml", r#"last-resort = ["if nothing helps"]
"#),
        append(EN_WAIT, "\nIf nothing helps, wait longer.\n"),
        append(DE_WAIT, "\nHilft nichts, warten Sie länger.\n"),
        below(FACTS, r#"name = "set-the-clock""#, r#"solutions = ["wait"]"#),
        below(FACTS, r#"causes = ["the-clock-is-slow", "the-clock-is-fast"]"#, r#"last = ["set-the-clock"]"#)
    => ""

    phrase_of_a_last_resort_in_the_history_of_an_error:
        write("data/en/terms.toml", r#"last-resort = ["if nothing helps"]
"#),
        append_to_both(EN_ERROR, "\n<!-- history -->\n\nIf nothing helps was the end.\n")
    => ""

    code_of_a_family_that_is_none: append_to_both(EN_ERROR, "\nIt isn't `UserErrorClok`.\n") => "
error: `UserErrorClok` looks like a code and is none
  --> data/de/azure-vm/errors/UserErrorClock.md:8
  help: name a code or an alias of the catalogue, or add it

error: `UserErrorClok` looks like a code and is none
  --> data/en/azure-vm/errors/UserErrorClock.md:8
  help: name a code or an alias of the catalogue, or add it
"

    code_with_an_end_that_is_none: append_to_both(EN_ERROR, "\n<!-- history -->\n\nIt was `GuestAgentFailed`.\n") => "
error: `GuestAgentFailed` looks like a code and is none
  --> data/de/azure-vm/errors/UserErrorClock.md:10
  help: name a code or an alias of the catalogue, or add it

error: `GuestAgentFailed` looks like a code and is none
  --> data/en/azure-vm/errors/UserErrorClock.md:10
  help: name a code or an alias of the catalogue, or add it
"

    word_that_is_no_code:
        below(CATALOG, r#"date = "2026-01-31""#, r#"not-codes = ["GuestAgentFailed"]"#),
        append_to_both(EN_ERROR, "\nIt isn't `GuestAgentFailed`.\n")
    => ""

    codes_aliases_and_what_looks_like_none: append_to_both(EN_ERROR, "\nIt is `UserErrorClock`, `UserErrorClockWINDOWS`, `AgentFailed`, `UserErrorClok.log` or `GuestAgentNoise`.\n") => ""

    placeholder_in_another_case: edit_both(EN_STEPS, "Set-Date <Date>", "Set-Date '<VmName>'") => "
error: `<VmName>` is spelled in another way
  --> data/de/azure-vm/solutions/set-the-clock.md:6
  help: spell it `<VMName>`: what a text tells is filled in there

error: `<VmName>` is spelled in another way
  --> data/en/azure-vm/solutions/set-the-clock.md:6
  help: spell it `<VMName>`: what a text tells is filled in there
"

    placeholder_that_leaves_open_what_is_meant: edit_both(EN_STEPS, "Set-Date <Date>", "Set-Date <ResourceGroup>") => "
error: `<ResourceGroup>` can be several things
  --> data/de/azure-vm/solutions/set-the-clock.md:6
  help: say whose: `<VaultResourceGroup>`, `<VMResourceGroup>`, `<DiskResourceGroup>` …

error: `<ResourceGroup>` can be several things
  --> data/en/azure-vm/solutions/set-the-clock.md:6
  help: say whose: `<VaultResourceGroup>`, `<VMResourceGroup>`, `<DiskResourceGroup>` …
"

    placeholder_without_quotes: edit_both(EN_STEPS, "Set-Date <Date>", "Set-Date 'x' <VMName> '<VMName>'") => "
error: `<VMName>` stands without quotes
  --> data/de/azure-vm/solutions/set-the-clock.md:6
  help: put it in quotes: a value that is filled in has to stay one word

error: `<VMName>` stands without quotes
  --> data/en/azure-vm/solutions/set-the-clock.md:6
  help: put it in quotes: a value that is filled in has to stay one word
"
}
