//! Several mistakes at once.

use crate::tree::{CATALOG, DE_ERROR, DE_LABELS, DE_WAIT, EN_STEPS, FACTS, IDS, mistakes};

mistakes! {
    several_files_that_cannot_be_used:
        edit(DE_LABELS, "\ntip = ", "\n# tip = "),
        edit(FACTS, "component = \"network\"", "components = \"network\"")
    => r#"
error: the label `tip` is missing
  --> data/de/labels.toml
  help: add `tip = "…"`; data/en/labels.toml shows what it is for

error: unknown field `components`, expected one of {KEYS_OF_AN_ERROR}
  --> data/facts/azure-vm.toml:32
  help: write the table as data/README.md shows it
"#

    several_mistakes_in_several_files:
        edit(CATALOG, "2026-01-31", "today"),
        edit(FACTS, "UserErrorClockWindows", "UserErrorClockWindows."),
        edit(FACTS, r#""the-clock-is-slow", "#, r#""the-clock-is-slow", "the-clok-is-slow", "#),
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
  --> data/facts/azure-vm.toml:17
  help: a code or alias is ASCII, and begins and ends with a letter or digit

error: cause `the-clok-is-slow` is not known
  --> data/facts/azure-vm.toml:22
  help: did you mean `the-clock-is-slow`? every cause is a `[[cause]]` table of data/facts

error: there are no German words for this
  --> data/facts/azure-vm.toml:52
  help: write data/de/azure-vm/solutions/wait.md

error: `today` is not a date
  --> data/facts/catalog.toml:2
  help: write it as YYYY-MM-DD

error: error code `UserErrorClockV0` (id 3) is gone from the data
  --> data/ids.txt:7
  help: a code is never deleted: bring it back with `status = "retired"` or `status = "renamed"`
"#

    several_files_of_facts_that_cannot_be_used:
        edit(CATALOG, "prefix", "prefixes"),
        edit(FACTS, "fault = \"unknown\"", "faults = \"unknown\"")
    => "
error: unknown field `faults`, expected one of {KEYS_OF_AN_ERROR}
  --> data/facts/azure-vm.toml:33
  help: write the table as data/README.md shows it

error: unknown field `prefixes`, expected one of `name`, `prefix`, `needs-context`, `docs`
  --> data/facts/catalog.toml:6
  help: write the table as data/README.md shows it
"
}
