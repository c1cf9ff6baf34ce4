//! Where something is lost, a warning stands; what is harmless comes first.

use crate::tree::{DE_WAIT, EN_CAUSE, EN_STEPS, EN_WAIT, FACTS, mistakes};

mistakes! {
    drastic_verb_without_a_warning: edit(EN_WAIT, "1. Wait.", "1. Restart the VM.") => "
error: a step that does `restart` without a warning
  --> data/en/azure-vm/solutions/wait.md:3
  help: {SAY_WHAT_IS_LOST}
"

    drastic_verb_later_in_the_step: edit(EN_WAIT, "1. Wait.", "1. Open it and look, then shut down the VM.") => "
error: a step that does `shut down` without a warning
  --> data/en/azure-vm/solutions/wait.md:3
  help: {SAY_WHAT_IS_LOST}
"

    drastic_verb_in_a_second_sentence: edit(EN_WAIT, "1. Wait.", "1. Wait. Delete it.") => "
error: a step that does `delete` without a warning
  --> data/en/azure-vm/solutions/wait.md:3
  help: {SAY_WHAT_IS_LOST}
"

    drastic_verb_in_a_choice: append_to_both(EN_WAIT, "\n   <!-- one of -->\n   - Wait.\n   - Uninstall it.\n") => "
error: a step that does `uninstall` without a warning
  --> data/en/azure-vm/solutions/wait.md:7
  help: {SAY_WHAT_IS_LOST}
"

    drastic_button_without_a_warning:
        edit(EN_WAIT, "1. Wait.", "1. Select **Delete**."),
        edit(DE_WAIT, "1. Warten Sie.", "1. Wählen Sie **Löschen** aus.")
    => "
error: a step that does `delete` without a warning
  --> data/en/azure-vm/solutions/wait.md:3
  help: {SAY_WHAT_IS_LOST}
"

    drastic_command_without_a_warning: edit_both(EN_STEPS, "Set-Date <Date>", "Remove-Date <Date>") => "
error: a step that does `remove-` without a warning
  --> data/en/azure-vm/solutions/set-the-clock.md:4
  help: {SAY_WHAT_IS_LOST}
"

    drastic_command_behind_a_pipe: edit_both(EN_STEPS, "Set-Date <Date>", "Get-Date <Date> |Stop-Service") => "
error: a step that does `stop-` without a warning
  --> data/en/azure-vm/solutions/set-the-clock.md:4
  help: {SAY_WHAT_IS_LOST}
"

    drastic_word_of_a_command: edit_both(EN_STEPS, "Set-Date <Date>", "az date delete --name <Date>") => "
error: a step that does `delete` without a warning
  --> data/en/azure-vm/solutions/set-the-clock.md:4
  help: {SAY_WHAT_IS_LOST}
"

    drastic_step_with_a_warning_elsewhere:
        edit(EN_WAIT, "1. Wait.", "1. Restart the VM."),
        append_to_both(EN_WAIT, "\n> [!WARNING]\n> It stops.\n")
    => "
error: a step that does `restart` without a warning
  --> data/en/azure-vm/solutions/wait.md:3
  help: {SAY_WHAT_IS_LOST}
"

    drastic_step_with_a_warning:
        edit(EN_WAIT, "1. Wait.", "1. Restart the VM."),
        append_to_both(EN_WAIT, "\n   > [!WARNING]\n   > It stops.\n")
    => ""

    drastic_step_with_a_note:
        edit(EN_WAIT, "1. Wait.", "1. Restart the VM."),
        append_to_both(EN_WAIT, "\n   > [!NOTE]\n   > Nothing is lost.\n")
    => ""

    drastic_command_with_a_note: edit_both(EN_STEPS, "Set-Date <Date>", "Remove-Date <Date>\n   ```\n\n   > [!NOTE]\n   > Nothing is lost.\n\n   ```text\n   ok") => ""

    words_that_are_not_drastic:
        edit(EN_WAIT, "1. Wait.", "1. Look before you delete it, formatted or not, find the deleted one, and see `Delete`, and reformat nothing."),
        edit(DE_WAIT, "1. Warten Sie.", "1. Sehen Sie `Delete`."),
        edit_both(EN_STEPS, "Set-Date <Date>", "Get-Date --disable-date deleted-vault <Date>")
    => ""

    drastic_verb_outside_of_a_step:
        append_to_both(EN_WAIT, "\nRestart the VM.\n\n- Delete it.\n"),
        append_to_both(EN_CAUSE, "\n- Delete it.\n")
    => ""

    first_of_the_alternatives_of_a_cause_warns:
        append_to_both(EN_WAIT, "\n> [!WARNING]\n> It takes long.\n"),
        edit(FACTS, r#"solutions = ["set-the-clock"]"#, r#"solutions = ["wait", "set-the-clock"]
solutions-order = "one-of""#)
    => "
error: `wait`, which warns, is the first of alternatives
  --> data/en/azure-vm/causes/the-clock-is-slow.md:1
  help: put what is harmless first
"

    first_of_the_alternatives_of_an_error_warns:
        append_to_both(EN_WAIT, "\n> [!WARNING]\n> It takes long.\n"),
        edit(FACTS, r#"solutions = ["wait"]"#, r#"solutions = ["wait", "set-the-clock"]
solutions-order = "one-of""#)
    => "
error: `wait`, which warns, is the first of alternatives
  --> data/en/azure-vm/errors/GuestAgentSilent.md:1
  help: put what is harmless first
"

    first_of_the_alternatives_of_a_solution_warns:
        append_to_both(EN_WAIT, "\n> [!WARNING]\n> It takes long.\n"),
        write("data/en/azure-vm/solutions/look.md", "# Look\n"),
        write("data/de/azure-vm/solutions/look.md", "# Nachsehen\n"),
        append(FACTS, r#"
[[solution]]
name = "look"
solutions = ["wait", "set-the-clock"]
solutions-order = "one-of"
"#),
        edit(FACTS, r#"solutions = ["wait"]
sources"#, r#"solutions = ["look"]
sources"#)
    => "
error: `wait`, which warns, is the first of alternatives
  --> data/en/azure-vm/solutions/look.md:1
  help: put what is harmless first
"

    what_the_first_of_the_alternatives_consists_of_warns:
        append_to_both(EN_WAIT, "\n> [!WARNING]\n> It takes long.\n"),
        write("data/en/azure-vm/solutions/look.md", "# Look\n"),
        write("data/de/azure-vm/solutions/look.md", "# Nachsehen\n"),
        append(FACTS, r#"
[[solution]]
name = "look"
solutions = ["wait"]
"#),
        edit(FACTS, r#"solutions = ["set-the-clock"]"#, r#"solutions = ["look", "set-the-clock"]
solutions-order = "one-of""#)
    => "
error: `look`, which warns, is the first of alternatives
  --> data/en/azure-vm/causes/the-clock-is-slow.md:1
  help: put what is harmless first
"

    another_one_of_the_alternatives_warns:
        append_to_both(EN_WAIT, "\n> [!WARNING]\n> It takes long.\n"),
        edit(FACTS, r#"solutions = ["set-the-clock"]"#, r#"solutions = ["set-the-clock", "wait"]
solutions-order = "one-of""#)
    => ""

    first_of_the_alternatives_consists_of_itself:
        below(FACTS, r#"name = "wait""#, r#"solutions = ["wait"]"#),
        edit(FACTS, r#"solutions = ["set-the-clock"]"#, "solutions = [\"wait\", \"set-the-clock\"]\nsolutions-order = \"one-of\"")
    => "
error: `wait` consists of solutions itself
  --> data/facts/azure-vm.toml:54
  help: a solution may consist of others, but only one level deep
"

    all_of_the_alternatives_warn:
        append_to_both(EN_WAIT, "\n> [!WARNING]\n> It takes long.\n"),
        append_to_both(EN_STEPS, "\n> [!WARNING]\n> It takes long.\n"),
        edit(FACTS, r#"solutions = ["set-the-clock"]"#, r#"solutions = ["wait", "set-the-clock"]
solutions-order = "one-of""#)
    => ""

    first_of_an_order_warns:
        append_to_both(EN_WAIT, "\n> [!WARNING]\n> It takes long.\n"),
        edit(FACTS, r#"solutions = ["set-the-clock"]"#, r#"solutions = ["wait", "set-the-clock"]
solutions-order = "in-order""#)
    => ""
}
