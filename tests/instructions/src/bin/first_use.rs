//! Scans an empty text for the first time, and writes how many nanoseconds and how many bytes that took.

use std::time::Instant;

use azure_backup_errors::scan;

fn main() {
    let mut nanoseconds = 0;
    let memory = allocation_counter::measure(|| {
        let start = Instant::now();
        assert_eq!(scan("").count(), 0);
        nanoseconds = start.elapsed().as_nanos();
    });
    println!("{nanoseconds} {} {}", memory.bytes_max, memory.bytes_current);
}
