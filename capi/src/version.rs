//! The versions of the interface, of the library and of its data.

use azure_backup_errors::{DATA_DATE, DATA_VERSION};

use crate::border::abe_string;

/// Returns a string as C wants it, with a NUL behind it; `SIZE` is one more than its length.
pub(crate) const fn with_nul<const SIZE: usize>(string: &str) -> [u8; SIZE] {
    let mut bytes = [0; SIZE];
    let mut at = 0;
    while at < string.len() {
        bytes[at] = string.as_bytes()[at];
        at += 1;
    }
    bytes
}

/// Returns a constant string of Rust as C wants it.
macro_rules! answer {
    ($string:expr) => {{
        static STRING: [u8; $string.len() + 1] = $crate::version::with_nul($string);
        $crate::border::abe_string { data: STRING.as_ptr().cast(), len: $string.len() }
    }};
}
pub(crate) use answer;

/// Returns a decimal number.
const fn decimal(digits: &str) -> u32 {
    match u32::from_str_radix(digits, 10) {
        Ok(number) => number,
        Err(_) => panic!("cargo gives the parts of a version in digits"),
    }
}

/// The version of this interface: another one means that programs have to be compiled again.
///
/// It is 1000 for each major version; before 1.0 it is the minor version. The soname says the same.
pub const ABI_VERSION: u32 = match decimal(env!("CARGO_PKG_VERSION_MAJOR")) {
    0 => decimal(env!("CARGO_PKG_VERSION_MINOR")),
    major => major * 1000,
};

/// Returns the version of the interface that this library has: `ABE_ABI_VERSION` of the header it was made with.
///
/// A program that loads the library itself compares both before it calls anything else.
#[unsafe(no_mangle)]
pub extern "C" fn abe_abi_version() -> u32 {
    ABI_VERSION
}

/// Returns the version of the library: `ABE_VERSION` of the header it was made with.
#[unsafe(no_mangle)]
pub extern "C" fn abe_version() -> abe_string {
    answer!(env!("CARGO_PKG_VERSION"))
}

/// Returns the version of the data, by calendar: year, month, number.
#[unsafe(no_mangle)]
pub extern "C" fn abe_data_version() -> abe_string {
    answer!(DATA_VERSION)
}

/// Returns the day of the data, as YYYY-MM-DD.
#[unsafe(no_mangle)]
pub extern "C" fn abe_data_date() -> abe_string {
    answer!(DATA_DATE)
}
