//! Looks up a code and writes its runbook with nothing but `core` and two functions of the C library.

#![no_std]
#![no_main]

use core::ffi::{c_int, c_void};
use core::fmt::{self, Write};

use azure_backup_errors::{Locale, lookup};

#[link(name = "c")]
unsafe extern "C" {
    fn write(file: c_int, bytes: *const c_void, count: usize) -> isize;
    fn abort() -> !;
}

struct StandardOutput;

impl Write for StandardOutput {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        // SAFETY: the pointer and the length are those of `text`.
        let written = unsafe { write(1, text.as_ptr().cast(), text.len()) };
        if usize::try_from(written) == Ok(text.len()) { Ok(()) } else { Err(fmt::Error) }
    }
}

// SAFETY: no other function of this program has this name, and the C library calls it as it is declared.
#[unsafe(no_mangle)]
extern "C" fn main() -> c_int {
    let Ok(entry) = lookup("usererrorguestagentstatusunavailable") else { return 1 };
    let runbook = entry.runbook(Locale::negotiate("de-AT"));
    c_int::from(runbook.text().write_to(&mut StandardOutput).is_err())
}

#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    // SAFETY: `abort` may be called at any time.
    unsafe { abort() }
}

/// The prebuilt `core` refers to it for unwinding, which this program does not do.
// SAFETY: no other function of this program has this name, and nothing ever calls it.
#[unsafe(no_mangle)]
extern "C" fn rust_eh_personality() {}
