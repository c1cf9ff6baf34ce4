//! Links the crate and never calls it.

use std::io::Write;

use azure_backup_errors as _;

fn main() {
    for argument in std::env::args().skip(1) {
        let _ = writeln!(std::io::stdout(), "{argument}");
    }
}
