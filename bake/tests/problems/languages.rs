//! Every language has the same shape and the same facts.

use crate::tree::{DE_ERROR, DE_STEPS, DE_WAIT, EN_ERROR, mistakes};

mistakes! {
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
error: the shape differs: 3 blocks here, 2 at data/en/azure-vm/errors/UserErrorClock.md:1
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

    placeholder_of_a_command_translated: edit(DE_STEPS, "<Date>", "<Datum>") => "
error: the command differs from the one at data/en/azure-vm/solutions/set-the-clock.md:6
  --> data/de/azure-vm/solutions/set-the-clock.md:6
  help: commands are facts: they are the same in every language
"
}
