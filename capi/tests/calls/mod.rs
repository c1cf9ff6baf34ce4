//! How tests call the functions of C, as C does.
#![allow(dead_code, reason = "each test uses a part of it")]

use std::ffi::{CStr, c_char};
use std::fmt::Debug;
use std::ptr;

use azure_backup_errors::{Entry, Locale, Os};
use azure_backup_errors_capi::{abe_entry, abe_entry_key, abe_locale, abe_os, abe_string};

pub(crate) const LOCALES: [(Locale, u32); 2] =
    [(Locale::En, abe_locale::En as u32), (Locale::De, abe_locale::De as u32)];

pub(crate) const SYSTEMS: [(Os, u32); 3] =
    [(Os::Any, abe_os::Any as u32), (Os::Windows, abe_os::Windows as u32), (Os::Linux, abe_os::Linux as u32)];

/// Reads a string as C does, up to its NUL.
#[track_caller]
pub(crate) fn read(string: abe_string) -> &'static str {
    // SAFETY: the library promises a NUL.
    let text = unsafe { CStr::from_ptr(string.data) }.to_str().unwrap();
    assert_eq!(text.len(), string.len, "{text}");
    text
}

/// A pointer and a length, as C hands over a string.
pub(crate) fn given<T: AsRef<[u8]> + ?Sized>(text: &T) -> (*const c_char, usize) {
    (text.as_ref().as_ptr().cast(), text.as_ref().len())
}

/// Calls what fills a buffer, first to measure.
pub(crate) fn written(call: impl Fn(*mut c_char, usize) -> usize) -> String {
    let needed = call(ptr::null_mut(), 0);
    let mut buffer = vec![0_u8; needed + 1];
    assert_eq!(call(buffer.as_mut_ptr().cast(), needed + 1), needed);
    assert_eq!(buffer.pop(), Some(0));
    String::from_utf8(buffer).unwrap()
}

/// Calls what fills an array, first to measure.
pub(crate) fn filled<T: Copy>(call: impl Fn(*mut T, usize) -> usize) -> Vec<T> {
    let count = call(ptr::null_mut(), 0);
    let mut values = Vec::with_capacity(count);
    assert_eq!(call(values.as_mut_ptr(), count), count);
    // SAFETY: there is room for `count`, and so many were written.
    unsafe { values.set_len(count) };
    values
}

/// A list by its two functions, with what is behind its end.
pub(crate) fn list<T: Debug + Default + PartialEq>(count: usize, at: impl Fn(usize) -> T) -> Vec<T> {
    assert_eq!(at(count), T::default());
    (0..count).map(at).collect()
}

#[track_caller]
pub(crate) fn same_entries(entries: &[abe_entry], rust: impl Iterator<Item = Entry>) {
    let told: Vec<_> = entries.iter().map(|&entry| read(abe_entry_key(entry))).collect();
    let expected: Vec<_> = rust.map(Entry::key).collect();
    assert_eq!(told, expected);
}
