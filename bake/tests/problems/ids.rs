//! The ledger of ids.

use crate::tree::{IDS, mistakes};

mistakes! {
    new_code_beside_a_deleted_one: edit(IDS, "code 2 GuestAgentSilent", "code 2 GuestAgentLoud") => r#"
error: error code `GuestAgentLoud` (id 2) is gone from the data
  --> data/ids.txt:4
  help: a code is never deleted: bring it back with `status = "retired"` or `status = "renamed"`
"#

    no_id_left:
        edit(IDS, "code 1 UserErrorClock\n", ""),
        edit(IDS, "code 2 GuestAgentSilent", "code 65535 UserErrorClock")
    => "
error: there is no code id left for `GuestAgentSilent`
  --> data/facts/azure-vm.toml:31
  help: ids have 16 bits: widen them in bake and in the crate
"

    code_deleted: append(IDS, "code 3 UserErrorClockV0\n") => r#"
error: error code `UserErrorClockV0` (id 3) is gone from the data
  --> data/ids.txt:7
  help: a code is never deleted: bring it back with `status = "retired"` or `status = "renamed"`
"#

    ledger_line_changed: edit(IDS, "code 2 GuestAgentSilent", "code two GuestAgentSilent") => "
error: `code two GuestAgentSilent` is no line of the ledger
  --> data/ids.txt:4
  help: restore the file from git, and let bake add what is new
"

    ledger_line_twice: append(IDS, "code 2 GuestAgentSilent\n") => "
error: code id 2 is given to `GuestAgentSilent` and to `GuestAgentSilent`
  --> data/ids.txt:7
  help: restore the file from git, and let bake add what is new
"

    ledger_line_with_id_0: edit(IDS, "code 2 GuestAgentSilent", "code 0 GuestAgentSilent") => "
error: `code 0 GuestAgentSilent` is no line of the ledger
  --> data/ids.txt:4
  help: restore the file from git, and let bake add what is new
"

    name_with_two_ids: append(IDS, "code 3 GuestAgentSilent\n") => "
error: `GuestAgentSilent` has two code ids, 2 and 3
  --> data/ids.txt:7
  help: restore the file from git, and let bake add what is new
"
}
