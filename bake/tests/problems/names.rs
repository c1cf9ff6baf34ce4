//! Names that are unknown, unused, or find two things.

use crate::tree::{FACTS, mistakes};

mistakes! {
    unknown_cause: edit(FACTS, r#"["the-clock-is-slow", "#, r#"["the-clok-is-slow", "the-clock-is-slow", "#) => "
error: cause `the-clok-is-slow` is not known
  --> data/facts/azure-vm.toml:22
  help: did you mean `the-clock-is-slow`? every cause is a `[[cause]]` table of data/facts
"

    unknown_cause_like_no_other:
        edit(FACTS, r#"["the-clock-is-slow", "#, r#"["the-clock-is-slow", "no-network", "#)
    => "
error: cause `no-network` is not known
  --> data/facts/azure-vm.toml:22
  help: every cause is a `[[cause]]` table of data/facts
"

    unknown_solution: below(FACTS, r#"name = "the-clock-is-fast""#, r#"solutions = ["weit"]"#) => "
error: solution `weit` is not known
  --> data/facts/azure-vm.toml:46
  help: did you mean `wait`? every solution is a `[[solution]]` table of data/facts
"

    unknown_source: edit(FACTS, r#"["issue"]"#, r#"["issue", "pages"]"#) => "
error: source `pages` is not known
  --> data/facts/azure-vm.toml:46
  help: did you mean `page`? every source is a `[[source]]` table of data/facts
"

    unknown_source_of_a_message: edit(FACTS, r#"source = "page""#, r#"source = "pge""#) => "
error: source `pge` is not known
  --> data/facts/azure-vm.toml:28
  help: did you mean `page`? every source is a `[[source]]` table of data/facts
"

    unused_cause: edit(FACTS, r#", "the-clock-is-fast"]"#, "]") => "
error: cause `the-clock-is-fast` is not used
  --> data/facts/azure-vm.toml:45
  help: name it where it belongs, or remove it
"

    unused_solution: edit(FACTS, r#"["wait"]"#, "[]") => "
error: solution `wait` is not used
  --> data/facts/azure-vm.toml:52
  help: name it where it belongs, or remove it
"

    unused_source: edit(FACTS, r#"["issue"]"#, r#"["page"]"#) => "
error: source `issue` is not used
  --> data/facts/azure-vm.toml:10
  help: name it where it belongs, or remove it
"

    cause_named_twice: edit(FACTS, r#""the-clock-is-fast"]"#, r#""the-clock-is-fast", "the-clock-is-slow"]"#) => "
error: cause `the-clock-is-slow` is named twice in one list
  --> data/facts/azure-vm.toml:22
  help: remove one of the two
"

    code_described_twice: append(FACTS, r#"
[[error]]
code = "GuestAgentSilent"
like = "UserErrorClock"
"#) => r#"
error: `GuestAgentSilent` has several entries, and this one has no case
  --> data/facts/azure-vm.toml:31
  help: another is at data/facts/azure-vm.toml:55: add `case = "…"`, a word for what the code means here, to each, and call the words `GuestAgentSilent.<case>`; or remove one

error: `GuestAgentSilent` has several entries, and this one has no case
  --> data/facts/azure-vm.toml:55
  help: another is at data/facts/azure-vm.toml:31: add `case = "…"`, a word for what the code means here, to each, and call the words `GuestAgentSilent.<case>`; or remove one
"#

    one_of_two_entries_without_a_case: append(FACTS, r#"
[[error]]
code = "GuestAgentSilent"
case = "at-night"
like = "UserErrorClock"
"#) => r#"
error: `GuestAgentSilent` has several entries, and this one has no case
  --> data/facts/azure-vm.toml:31
  help: another is at data/facts/azure-vm.toml:55: add `case = "…"`, a word for what the code means here, to each, and call the words `GuestAgentSilent.<case>`; or remove one
"#

    case_described_twice:
        below(FACTS, "code = \"GuestAgentSilent\"", "case = \"at-night\""),
        append(FACTS, "\n[[error]]\ncode = \"GuestAgentSilent\"\ncase = \"at-night\"\nlike = \"UserErrorClock\"\n"),
        write("data/en/azure-vm/errors/GuestAgentSilent.at-night.md", "# Silent at night\n\nIt sleeps.\n"),
        write("data/de/azure-vm/errors/GuestAgentSilent.at-night.md", "# Nachts still\n\nEr schläft.\n"),
        remove("data/en/azure-vm/errors/GuestAgentSilent.md"),
        remove("data/de/azure-vm/errors/GuestAgentSilent.md")
    => "
error: `GuestAgentSilent.at-night` is described twice
  --> data/facts/azure-vm.toml:56
  help: it is described already at data/facts/azure-vm.toml:31; keep one of the two, or tell them apart by another `case`
"

    code_described_in_two_areas: write("data/facts/vault.toml", r#"area = "vault"

[defaults]
component = "vault"
fault = "user"
retry = "no"
docs = "https://learn.microsoft.com/{locale}/azure/backup/"
sources = ["page"]

[[error]]
code = "GuestAgentSilent"
"#),
        write("data/en/vault/errors/GuestAgentSilent.md", "# Silent\n\nIt is.\n"),
        write("data/de/vault/errors/GuestAgentSilent.md", "# Still\n\nEr ist es.\n")
    => r#"
error: `GuestAgentSilent` has several entries, and this one has no case
  --> data/facts/azure-vm.toml:31
  help: another is at data/facts/vault.toml:11: add `case = "…"`, a word for what the code means here, to each, and call the words `GuestAgentSilent.<case>`; or remove one

error: `GuestAgentSilent` has several entries, and this one has no case
  --> data/facts/vault.toml:11
  help: another is at data/facts/azure-vm.toml:31: add `case = "…"`, a word for what the code means here, to each, and call the words `GuestAgentSilent.<case>`; or remove one
"#

    name_described_twice: append(FACTS, "\n[[error]]\nname = \"a-hill\"\nlike = \"UserErrorClock\"\n\n[[error]]\nname = \"a-hill\"\nlike = \"UserErrorClock\"\n") => "
error: `a-hill` is described twice
  --> data/facts/azure-vm.toml:59
  help: it is described already at data/facts/azure-vm.toml:55; keep one of the two, or tell them apart by another `name`
"

    name_that_is_a_code: append(FACTS, "\n[[error]]\nname = \"guestagentsilent\"\nlike = \"UserErrorClock\"\n") => "
error: `guestagentsilent` names two errors: `guestagentsilent` and `GuestAgentSilent`
  --> data/facts/azure-vm.toml:55
  help: case makes no difference; it names `GuestAgentSilent` at data/facts/azure-vm.toml:31: remove one of the two
"

    key_that_is_an_alias: edit(FACTS, "UserErrorClockWindows", "GuestAgentSilent.At-Night"),
        below(FACTS, "code = \"GuestAgentSilent\"", "case = \"at-night\""),
        write("data/en/azure-vm/errors/GuestAgentSilent.at-night.md", "# Silent at night\n\nIt sleeps.\n"),
        write("data/de/azure-vm/errors/GuestAgentSilent.at-night.md", "# Nachts still\n\nEr schläft.\n"),
        remove("data/en/azure-vm/errors/GuestAgentSilent.md"),
        remove("data/de/azure-vm/errors/GuestAgentSilent.md")
    => "
error: `GuestAgentSilent.at-night` names two errors: `GuestAgentSilent` and `UserErrorClock`
  --> data/facts/azure-vm.toml:32
  help: case makes no difference; it names `UserErrorClock` at data/facts/azure-vm.toml:17: remove one of the two
"

    name_beside_a_code: below(FACTS, "code = \"GuestAgentSilent\"", "name = \"silent\"") => "
error: a name beside a code
  --> data/facts/azure-vm.toml:32
  help: an error is called by its code; remove `name`
"

    name_that_is_not_kebab_case: append(FACTS, "\n[[error]]\nname = \"AHill\"\nlike = \"UserErrorClock\"\n") => "
error: `AHill` is no name for an error
  --> data/facts/azure-vm.toml:55
  help: write it as `kebab-case`: small letters and digits, words joined by single `-`
"

    like_beside_words: append(FACTS, "\n[[error]]\nname = \"a-hill\"\nlike = \"UserErrorClock\"\nwords = \"UserErrorClock\"\n") => "
error: `like` beside facts of its own
  --> data/facts/azure-vm.toml:56
  help: everything but `code`, `case`, `aliases`, `numbers` and the status comes from the other: remove `like`, or the rest
"

    case_of_an_error_without_code: append(FACTS, "\n[[error]]\nname = \"a-hill\"\ncase = \"at-night\"\nlike = \"UserErrorClock\"\n") => "
error: a case of an error without a code
  --> data/facts/azure-vm.toml:56
  help: cases tell the meanings of one code apart; remove it and give each a `name` of its own
"

    error_without_code: append(FACTS, "\n[[error]]\nlike = \"UserErrorClock\"\n") => r#"
error: an `[[error]]` without `code`
  --> data/facts/azure-vm.toml
  help: add `code = "…"`, or `name = "…"` for an error that shows a message but no code
"#

    like_an_unknown_code: append(FACTS, r#"
[[error]]
code = "UserErrorClockV2"
like = "UserErrorClok"
"#) => "
error: error `UserErrorClok` is not known
  --> data/facts/azure-vm.toml:56
  help: did you mean `UserErrorClock`? `like` names an error of the same file that is described in full
"

    alias_of_two_codes: below(FACTS, r#"component = "network""#, r#"aliases = ["usererrorclockwindows"]"#) => "
error: `usererrorclockwindows` names two errors: `GuestAgentSilent` and `UserErrorClock`
  --> data/facts/azure-vm.toml:33
  help: case makes no difference; it names `UserErrorClock` at data/facts/azure-vm.toml:17: remove one of the two
"

    alias_that_is_another_code: edit(FACTS, "UserErrorClockWindows", "guestagentsilent") => "
error: `GuestAgentSilent` names two errors: `GuestAgentSilent` and `UserErrorClock`
  --> data/facts/azure-vm.toml:31
  help: case makes no difference; it names `UserErrorClock` at data/facts/azure-vm.toml:17: remove one of the two
"

    alias_not_ascii: edit(FACTS, "UserErrorClockWindows", "UserErrorUhrfürWindows") => "
error: `UserErrorUhrfürWindows` cannot be looked up
  --> data/facts/azure-vm.toml:17
  help: a code or alias is ASCII, and begins and ends with a letter or digit
"

    alias_with_a_stray_end: edit(FACTS, "UserErrorClockWindows", "UserErrorClockWindows.") => "
error: `UserErrorClockWindows.` cannot be looked up
  --> data/facts/azure-vm.toml:17
  help: a code or alias is ASCII, and begins and ends with a letter or digit
"

    alias_with_a_stray_beginning: edit(FACTS, "UserErrorClockWindows", " UserErrorClockWindows") => "
error: ` UserErrorClockWindows` cannot be looked up
  --> data/facts/azure-vm.toml:17
  help: a code or alias is ASCII, and begins and ends with a letter or digit
"

    two_codes_for_one_variant: append(FACTS, r#"
[[error]]
code = "UserError-Clock"
like = "UserErrorClock"
"#) => "
error: `UserError-Clock` and `UserErrorClock` give the same enum variant `UserErrorClock`
  --> data/facts/azure-vm.toml:55
  help: the other is at data/facts/azure-vm.toml:16: make one an alias of the other
"

    solution_that_consists_of_itself: append(FACTS, "solutions = [\"wait\"]\n") => "
error: `wait` consists of solutions itself
  --> data/facts/azure-vm.toml:53
  help: a solution may consist of others, but only one level deep
"

    cause_defined_twice:
        append(FACTS, "\n[[cause]]\nname = \"the-clock-is-fast\"\nsources = [\"issue\"]\n")
    => "
error: cause `the-clock-is-fast` is defined twice
  --> data/facts/azure-vm.toml:55
  help: it is defined already at data/facts/azure-vm.toml:45; keep one of the two
"

    a_case_that_is_not_kebab_case: below(FACTS, "code = \"GuestAgentSilent\"", "case = \"At_Night\""),
        write("data/en/azure-vm/errors/GuestAgentSilent.At_Night.md", "# Silent at night\n\nIt sleeps.\n"),
        write("data/de/azure-vm/errors/GuestAgentSilent.At_Night.md", "# Nachts still\n\nEr schläft.\n"),
        remove("data/en/azure-vm/errors/GuestAgentSilent.md"),
        remove("data/de/azure-vm/errors/GuestAgentSilent.md")
    => "
error: `At_Night` is no name for a case
  --> data/facts/azure-vm.toml:32
  help: write it as `kebab-case`: small letters and digits, words joined by single `-`
"
}
