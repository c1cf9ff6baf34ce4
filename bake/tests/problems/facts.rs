//! What the tables of facts hold.

use crate::tree::{CATALOG, FACTS, mistakes};

mistakes! {
    unknown_component: edit(FACTS, r#"component = "network""#, r#"component = "netwrk""#) => "
error: component `netwrk` is not known
  --> data/facts/azure-vm.toml:32
  help: one of vm-agent, backup-extension, network, restore-points, key-vault, disk, backup-job, backup-service, vss, file-system, vm, restore, file-recovery, archive-tier, scripts, database, vault, backup-policy, mars-agent, replica, workload-extension, permissions, storage-account, cluster; they are the enums of src/shared/kinds.rs
"

    unknown_area: edit(FACTS, r#"area = "azure-vm""#, r#"area = "azure-wm""#) => "
error: area `azure-wm` is not known
  --> data/facts/azure-vm.toml:1
  help: one of azure-vm, vault, mars-agent, backup-server, sql-server, sap-hana, sap-ase, postgresql, mysql, azure-files, azure-blobs, data-lake-storage, managed-disks, aks, dpm; they are the enums of src/shared/kinds.rs
"

    unknown_order: below(FACTS, r#"["wait"]"#, r#"solutions-order = "any""#) => "
error: solutions-order `any` is not known
  --> data/facts/azure-vm.toml:37
  help: one of in-order, one-of, where-it-applies, until-fixed; they are the enums of src/shared/kinds.rs
"

    unknown_key: edit(FACTS, r#"component = "network""#, r#"components = "network""#) => "
error: unknown field `components`, expected one of {KEYS_OF_AN_ERROR}
  --> data/facts/azure-vm.toml:32
  help: write the table as data/README.md shows it
"

    unknown_key_of_the_catalogue: edit(CATALOG, "prefix", "prefixes") => "
error: unknown field `prefixes`, expected one of `name`, `prefix`, `needs-context`, `docs`
  --> data/facts/catalog.toml:6
  help: write the table as data/README.md shows it
"

    wrong_type: edit(FACTS, "component = \"network\"", "component = 2") => "
error: invalid type: integer `2`, expected a string
  --> data/facts/azure-vm.toml:32
  help: write the table as data/README.md shows it
"

    no_component: edit(FACTS, "component = \"network\"\n", "") => r#"
error: `component` is missing
  --> data/facts/azure-vm.toml:31
  help: add `component = "…"` to this table
"#

    no_docs: edit(FACTS, "docs = \"https://learn.microsoft.com/{locale}/azure/backup/a-page#silent\"\n", "") => r#"
error: `docs` is missing
  --> data/facts/azure-vm.toml:31
  help: add `docs = "…"` to this table
"#

    no_source_of_an_error: edit(FACTS, "[\"wait\"]\nsources = [\"page\"]", r#"["wait"]"#) => r#"
error: nothing says where this is known from
  --> data/facts/azure-vm.toml:31
  help: add `sources = ["…"]` with the document or public issue
"#

    no_source_of_a_cause: edit(FACTS, "\nsources = [\"page\"]\n\n[[cause]]\nname = \"the-clock-is-fast\"", "\n\n[[cause]]\nname = \"the-clock-is-fast\"") => r#"
error: nothing says where this is known from
  --> data/facts/azure-vm.toml:40
  help: add `sources = ["…"]` with the document or public issue
"#

    no_order_of_the_solutions_of_an_error: edit(FACTS, r#"["wait"]"#, r#"["wait", "set-the-clock"]"#) => "
error: several solutions, but not how they belong together
  --> data/facts/azure-vm.toml:31
  help: add `solutions-order`: one of in-order, one-of, where-it-applies, until-fixed
"

    no_order_of_the_solutions_of_a_cause: edit(FACTS, r#"["set-the-clock"]"#, r#"["set-the-clock", "wait"]"#) => "
error: several solutions, but not how they belong together
  --> data/facts/azure-vm.toml:40
  help: add `solutions-order`: one of in-order, one-of, where-it-applies, until-fixed
"

    date_of_the_data: edit(CATALOG, "2026-01-31", "2026-02-30") => "
error: `2026-02-30` is not a date
  --> data/facts/catalog.toml:2
  help: write it as YYYY-MM-DD
"

    date_of_a_source: edit(FACTS, "2026-01-31", "31.01.2026") => "
error: `31.01.2026` is not a date
  --> data/facts/azure-vm.toml:13
  help: write it as YYYY-MM-DD
"

    date_with_a_time: edit(FACTS, "2026-01-31", "2026-01-31T10:00:00") => "
error: `2026-01-31T10:00:00` is not a date
  --> data/facts/azure-vm.toml:13
  help: write it as YYYY-MM-DD
"

    renamed_without_name_and_date: below(FACTS, r#"retry = "later""#, r#"status = "renamed""#) => r#"
error: `renamed-to` is missing
  --> data/facts/azure-vm.toml:31
  help: add `renamed-to = "…"` to this table

error: `since` is missing
  --> data/facts/azure-vm.toml:31
  help: add `since = "…"` to this table
"#

    renamed_to_an_unknown_code: below(FACTS, r#"retry = "later""#, r#"status = "renamed"
renamed-to = "GuestAgentLoud"
since = "2026-01-01""#) => "
error: error code `GuestAgentLoud` is not known
  --> data/facts/azure-vm.toml:36
  help: `renamed-to` names another error code of the same file
"

    retired_without_date: below(FACTS, r#"retry = "later""#, r#"status = "retired""#) => r#"
error: `since` is missing
  --> data/facts/azure-vm.toml:31
  help: add `since = "…"` to this table
"#

    retired_on_no_date: below(FACTS, r#"retry = "later""#, "status = \"retired\"\nsince = \"May\"") => "
error: `May` is not a date
  --> data/facts/azure-vm.toml:36
  help: write it as YYYY-MM-DD
"

    current_but_renamed: below(FACTS, r#"retry = "later""#, r#"renamed-to = "UserErrorClock""#) => r#"
error: `renamed-to` and `since` say nothing about a code that is current
  --> data/facts/azure-vm.toml:35
  help: add `status = "renamed"` or `status = "retired"`, or remove them
"#

    message_in_an_unknown_language: edit(FACTS, "de = \"Die Uhr", "dee = \"Die Uhr") => "
error: `dee` is not a language
  --> data/facts/azure-vm.toml:28
  help: did you mean `de`? besides `source`, every key of a message is a language of data/
"

    docs_not_https:
        edit(FACTS, r#""https://learn.microsoft.com/{locale}/azure/backup/a-page#silent""#, r#""http://example.com""#)
    => "
error: the link `http://example.com` is not https
  --> data/facts/azure-vm.toml:35
  help: write the absolute https:// address of the page
"

    docs_in_one_language: edit(FACTS, "{locale}/azure/backup/a-page#silent", "en-us/azure/backup/a-page#silent") => "
error: the link `https://learn.microsoft.com/en-us/azure/backup/a-page#silent` leads to the page in one language
  --> data/facts/azure-vm.toml:35
  help: write https://learn.microsoft.com/{locale}/…
"

    source_not_https: edit(FACTS, "https://github.com", "github.com") => "
error: the link `github.com/MicrosoftDocs/azure-docs/issues/1` is not https
  --> data/facts/azure-vm.toml:12
  help: write the absolute https:// address of the page
"

    source_in_one_language: edit(FACTS, "{locale}/azure/backup/a-page\"", "de-de/azure/backup/a-page\"") => "
error: the link `https://learn.microsoft.com/de-de/azure/backup/a-page` leads to the page in one language
  --> data/facts/azure-vm.toml:6
  help: write https://learn.microsoft.com/{locale}/…
"

    family_not_https: edit(CATALOG, "https://", "http://") => "
error: the link `http://learn.microsoft.com/{locale}/azure/backup/` is not https
  --> data/facts/catalog.toml:7
  help: write the absolute https:// address of the page
"

    unknown_key_of_the_defaults: below(FACTS, "area = \"azure-vm\"", "\n[defaults]\ncauses = [\"the-clock-is-slow\"]") => "
error: unknown field `causes`, expected one of `component`, `os`, `fault`, `retry`, `docs`, `sources`, `needs-context`, `messages-need-context`
  --> data/facts/azure-vm.toml:4
  help: write the table as data/README.md shows it
"

    unknown_component_of_the_defaults:
        below(FACTS, "area = \"azure-vm\"", "\n[defaults]\ncomponent = \"netwrk\""),
        edit(FACTS, "component = \"network\"\n", ""),
        edit(FACTS, "component = \"vm-agent\"\n", "")
    => "
error: component `netwrk` is not known
  --> data/facts/azure-vm.toml:4
  help: one of vm-agent, backup-extension, network, restore-points, key-vault, disk, backup-job, backup-service, vss, file-system, vm, restore, file-recovery, archive-tier, scripts, database, vault, backup-policy, mars-agent, replica, workload-extension, permissions, storage-account, cluster; they are the enums of src/shared/kinds.rs
"

    no_source_of_a_short_message: edit(FACTS, "solutions = [\"wait\"]\nsources = [\"page\"]", "solutions = [\"wait\"]\nmessage = \"Silence.\"") => r#"
error: nothing says where this is known from
  --> data/facts/azure-vm.toml:31
  help: add `sources = ["…"]` with the document or public issue
"#

    short_message_that_is_empty: edit(FACTS, "solutions = [\"wait\"]", "solutions = [\"wait\"]\nmessage = \" \"") => "
error: a message without a wording
  --> data/facts/azure-vm.toml:37
  help: write the sentence that the service shows, or remove `message`
"

    message_that_is_no_sentence: edit(FACTS, "solutions = [\"wait\"]", "solutions = [\"wait\"]\nmessage = 5") => "
error: invalid type: integer `5`, expected a sentence, or `[[error.message]]` tables
  --> data/facts/azure-vm.toml:37
  help: write the table as data/README.md shows it
"

    unknown_shared_words: below(FACTS, "code = \"GuestAgentSilent\"", "words = \"UserErrorClok\"") => "
error: no error, cause, solution or family has these words
  --> data/de/azure-vm/errors/GuestAgentSilent.md
  help: name it in data/facts, or remove the file; the file name is the code or the name

error: no error, cause, solution or family has these words
  --> data/en/azure-vm/errors/GuestAgentSilent.md
  help: name it in data/facts, or remove the file; the file name is the code or the name

error: there are no words `UserErrorClok`
  --> data/facts/azure-vm.toml:32
  help: did you mean `UserErrorClock`? `words` names a unit of data/en/azure-vm/errors that several errors share
"

    shared_words_missing_in_one_language: below(FACTS, "code = \"GuestAgentSilent\"", "words = \"silence\""),
        write("data/en/azure-vm/errors/silence.md", "# Silence\n\nNothing is heard.\n")
    => "
error: no error, cause, solution or family has these words
  --> data/de/azure-vm/errors/GuestAgentSilent.md
  help: name it in data/facts, or remove the file; the file name is the code or the name

error: no error, cause, solution or family has these words
  --> data/en/azure-vm/errors/GuestAgentSilent.md
  help: name it in data/facts, or remove the file; the file name is the code or the name

error: there are no German words for this
  --> data/facts/azure-vm.toml:32
  help: write data/de/azure-vm/errors/silence.md
"
}
