//! Units of words that share a file.

use crate::tree::{DE_SHARED, EN_ERROR, EN_SHARED, FACTS, mistakes};

mistakes! {
    unit_in_two_files: share("en"), write(EN_ERROR, "# The clock is wrong\n\nIt is slow or fast.\n") => "
error: the shape differs: 2 blocks here, 0 at data/en/azure-vm/errors/UserErrorClock.md:1
  --> data/de/azure-vm/errors/UserErrorClock.md:5
  help: {SAME_SHAPE}

error: the words of `UserErrorClock` stand twice in English
  --> data/en/azure-vm/errors/shared.md:1
  help: they stand already at data/en/azure-vm/errors/UserErrorClock.md; keep one of the two
"

    unit_twice_in_one_file: share("de"), append(DE_SHARED, "\n# `UserErrorClock` Falsch\n\nDie Uhr.\n") => "
error: the words of `UserErrorClock` stand twice in German
  --> data/de/azure-vm/errors/shared.md:12
  help: they stand already at data/de/azure-vm/errors/shared.md:1; keep one of the two
"

    heading_of_no_unit: share("de"), edit(DE_SHARED, "`GuestAgentSilent`", "`GuestAgentSilet`") => "
error: no error, cause, solution or family has these words
  --> data/de/azure-vm/errors/shared.md:8
  help: did you mean `GuestAgentSilent`? name it in data/facts, or remove the words; the heading begins with the code or the name

error: there are no German words for this
  --> data/facts/azure-vm.toml:31
  help: write data/de/azure-vm/errors/GuestAgentSilent.md
"

    heading_of_no_unit_like_no_other: share("de"), append(DE_SHARED, "\n# `UserErrorMoon` Mond\n\nEr scheint.\n") => "
error: no error, cause, solution or family has these words
  --> data/de/azure-vm/errors/shared.md:12
  help: name it in data/facts, or remove the words; the heading begins with the code or the name
"

    unit_missing_beside_its_neighbours:
        share("de"),
        edit(DE_SHARED, "\n# `GuestAgentSilent` Der Agent schweigt\n\nEr antwortet nicht.\n", ""),
        share("en")
    => "
error: there are no German words for this
  --> data/facts/azure-vm.toml:31
  help: write them into data/de/azure-vm/errors/shared.md, where `UserErrorClock` stands: a line # `GuestAgentSilent` Title, an empty one, a sentence
"

    unit_missing_in_a_file_of_its_own: share("de"),
        edit(DE_SHARED, "\n# `GuestAgentSilent` Der Agent schweigt\n\nEr antwortet nicht.\n", "")
    => "
error: there are no German words for this
  --> data/facts/azure-vm.toml:31
  help: write data/de/azure-vm/errors/GuestAgentSilent.md
"

    unit_missing_where_no_neighbour_stands:
        share("en"),
        remove("data/de/azure-vm/errors/GuestAgentSilent.md")
    => "
error: there are no German words for this
  --> data/facts/azure-vm.toml:31
  help: write them into data/de/azure-vm/errors/shared.md, as they stand at data/en/azure-vm/errors/shared.md:8: a line # `GuestAgentSilent` Title, an empty one, a sentence
"

    unit_missing_in_every_language:
        share("en"),
        append(FACTS, "\n[[error]]\ncode = \"ANew\"\nretry = \"no\"\nfault = \"user\"\ncomponent = \"vm\"\nsources = [\"page\"]\ndocs = \"https://a\"\n")
    => "
error: there are no English words for this
  --> data/facts/azure-vm.toml:55
  help: write them into data/en/azure-vm/errors/shared.md, where `GuestAgentSilent` stands: a line # `ANew` Title, an empty one, a sentence

error: there are no German words for this
  --> data/facts/azure-vm.toml:55
  help: write data/de/azure-vm/errors/ANew.md
"

    text_before_the_first_unit: share("de"), edit(DE_SHARED, "# `UserErrorClock`", "Anmerkungen\n\n# `UserErrorClock`") => "
error: text before the first heading that names a unit
  --> data/de/azure-vm/errors/shared.md:1
  help: begin the file with a line # `Name` Title, or move the text below a heading
"

    heading_without_a_name: share("de"), append(DE_SHARED, "\n# Der Mond\n") => "
error: a heading that names no unit
  --> data/de/azure-vm/errors/shared.md:12
  help: begin it with the name in code, # `Name` Title, or make it a paragraph
"

    second_heading_of_a_unit: share("de"), append(DE_SHARED, "\n## `Mond`\n") => "
error: a second heading is not allowed here
  --> data/de/azure-vm/errors/shared.md:12
  help: {ALLOWED}
"

    unit_without_title: share("de"), edit(DE_SHARED, "` Der Agent schweigt", "`") => "
error: `GuestAgentSilent` has no title
  --> data/de/azure-vm/errors/shared.md:8
  help: write it behind the name: # `GuestAgentSilent` Title
"

    unit_without_summary:
        share("de"), edit(DE_SHARED, "\n\nEr antwortet nicht.", ""),
        share("en"), edit(EN_SHARED, "\n\nIt doesn't answer.", "")
    => "
error: there is no summary
  --> data/de/azure-vm/errors/shared.md:8
  help: write one paragraph below the title

error: there is no summary
  --> data/en/azure-vm/errors/shared.md:8
  help: write one paragraph below the title
"

    mistake_inside_a_unit: share("de"), edit(DE_SHARED, "Er antwortet", "Er *antwortet*") => "
error: emphasis (one asterisk) is not allowed here
  --> data/de/azure-vm/errors/shared.md:10
  help: {ALLOWED}
"

    other_shape_inside_a_unit: share("de"), append(DE_SHARED, "\n- Noch etwas.\n") => "
error: the shape differs: 1 blocks here, 0 at data/en/azure-vm/errors/GuestAgentSilent.md:1
  --> data/de/azure-vm/errors/shared.md:12
  help: {SAME_SHAPE}
"
}
