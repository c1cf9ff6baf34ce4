//! Writes what it is given: all that the program with the crate does, but for the crate.

use std::io::Write;

fn main() {
    for argument in std::env::args().skip(1) {
        let _ = writeln!(std::io::stdout(), "{argument}");
    }
}
