//! The numbers that Azure shows.

use crate::tree::{FACTS, mistakes};

mistakes! {
    unknown_number_system: below(FACTS, "code = \"GuestAgentSilent\"", "numbers = { windows = [5] }") => "
error: number system `windows` is not known
  --> data/facts/azure-vm.toml:32
  help: one of catalog-id, hresult, http-status, service-id, linux-extension-status, sql-error; they are the enums of src/shared/kinds.rs
"

    catalog_id_too_large: below(FACTS, "code = \"GuestAgentSilent\"", "numbers = { catalog-id = [999999, 1000000] }") => "
error: 1000000 is no catalog-id
  --> data/facts/azure-vm.toml:32
  help: write a whole number below 1,000,000, without quotes
"

    http_statuses_that_are_none:
        below(FACTS, "code = \"GuestAgentSilent\"", "numbers = { http-status = [99, 100, 599, 600] }")
    => "
error: 600 is no http-status
  --> data/facts/azure-vm.toml:32
  help: write a whole number from 100 to 599, without quotes

error: 99 is no http-status
  --> data/facts/azure-vm.toml:32
  help: write a whole number from 100 to 599, without quotes
"

    status_of_the_linux_extension_too_large:
        below(FACTS, "code = \"GuestAgentSilent\"", "numbers = { linux-extension-status = [999, 1000] }")
    => "
error: 1000 is no linux-extension-status
  --> data/facts/azure-vm.toml:32
  help: write a whole number below 1,000, without quotes
"

    hresults_that_are_none:
        below(FACTS, "code = \"GuestAgentSilent\"", "numbers = { hresult = [5, \"0x8007078\", \"80070780\", \"0x80070780\", \"0x8007078g\"] }")
    => r#"
error: "0x8007078" is no hresult
  --> data/facts/azure-vm.toml:32
  help: write it as "0x…" with eight hexadecimal digits, in quotes

error: "0x8007078g" is no hresult
  --> data/facts/azure-vm.toml:32
  help: write it as "0x…" with eight hexadecimal digits, in quotes

error: "80070780" is no hresult
  --> data/facts/azure-vm.toml:32
  help: write it as "0x…" with eight hexadecimal digits, in quotes

error: 5 is no hresult
  --> data/facts/azure-vm.toml:32
  help: write it as "0x…" with eight hexadecimal digits, in quotes
"#

    hresult_twice: below(FACTS, "code = \"GuestAgentSilent\"", "numbers = { hresult = [\"0x8007007b\", \"0x8007007B\"] }") => "
error: the hresult 0x8007007B is there already
  --> data/facts/azure-vm.toml:32
  help: remove one of the two
"

    numbers_of_more_than_32_bits:
        below(FACTS, "code = \"GuestAgentSilent\"", "numbers = { service-id = [4294967296], sql-error = [-1, \"53\"] }")
    => r#"
error: "53" is no sql-error
  --> data/facts/azure-vm.toml:32
  help: write a whole number of 32 bits, without quotes

error: -1 is no sql-error
  --> data/facts/azure-vm.toml:32
  help: write a whole number of 32 bits, without quotes

error: 4294967296 is no service-id
  --> data/facts/azure-vm.toml:32
  help: write a whole number of 32 bits, without quotes
"#

    number_of_the_code_itself: append(FACTS, "\n[[error]]\ncode = \"ID3106\"\nnumbers = { catalog-id = [3106] }\nlike = \"UserErrorClock\"\n") => "
error: the catalog-id 3106 is there already
  --> data/facts/azure-vm.toml:56
  help: remove it: the code says it
"

    aliases_that_are_numbers: edit(FACTS, "[\"UserErrorClockWindows\"]", "[\"400094\", \"0x8007007B\", \"ID3106\"]") => r#"
error: the alias `0x8007007B` is a number
  --> data/facts/azure-vm.toml:17
  help: write it below `numbers`, under its system: `numbers = { hresult = ["0x8007007B"] }`

error: the alias `400094` is a number
  --> data/facts/azure-vm.toml:17
  help: write it below `numbers`, under its system: `numbers = { service-id = [400094] }`

error: the alias `ID3106` is a number
  --> data/facts/azure-vm.toml:17
  help: write it below `numbers`, under its system: `numbers = { catalog-id = [3106] }`
"#

    code_that_is_a_bare_number: append(FACTS, "\n[[error]]\ncode = \"3106\"\nlike = \"UserErrorClock\"\n") => r#"
error: the code `3106` is a bare number, and does not say of which system
  --> data/facts/azure-vm.toml:55
  help: write `code = "ID3106"` for an id of DPM, MABS or MARS; an error with another number has a `name`, and `numbers = { service-id = [3106] }`
"#

    id_in_small_letters: append(FACTS, "\n[[error]]\ncode = \"Id3106\"\nlike = \"UserErrorClock\"\n") => "
error: `Id3106` is no id of the catalogue
  --> data/facts/azure-vm.toml:55
  help: write it `ID3106`
"

    id_with_a_blank: append(FACTS, "\n[[error]]\ncode = \"ID 3106\"\nlike = \"UserErrorClock\"\n") => "
error: `ID 3106` is no id of the catalogue
  --> data/facts/azure-vm.toml:55
  help: write it `ID3106`
"

    id_with_a_zero: append(FACTS, "\n[[error]]\ncode = \"ID03106\"\nlike = \"UserErrorClock\"\n") => "
error: `ID03106` is no id of the catalogue
  --> data/facts/azure-vm.toml:55
  help: write it `ID3106`
"

    id_too_large: append(FACTS, "\n[[error]]\ncode = \"ID1000000\"\nlike = \"UserErrorClock\"\n") => "
error: `ID1000000` is no id of the catalogue
  --> data/facts/azure-vm.toml:55
  help: an id is below 1,000,000
"

    number_twice:
        below(FACTS, "code = \"GuestAgentSilent\"", "numbers = { linux-extension-status = [76, 77, 76] }")
    => "
error: the linux-extension-status 76 is there already
  --> data/facts/azure-vm.toml:32
  help: remove one of the two
"
}
