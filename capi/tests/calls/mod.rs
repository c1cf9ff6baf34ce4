//! How tests call the functions of C, as C does.
#![allow(dead_code, reason = "each test uses a part of it")]

use std::ffi::{CStr, c_char};
use std::fmt::Debug;
use std::ptr;

use azure_backup_errors::{Block, Blocks, Check, Entry, Locale, Os, Text};
use azure_backup_errors_capi::*;

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

#[track_caller]
pub(crate) fn same_text(c: abe_text, rust: Text) {
    assert_eq!(read(c.string), rust.as_str());
    let spans: Vec<_> = rust.spans().collect();
    assert_eq!(abe_text_span_count(c.handle), spans.len());
    for (index, span) in spans.into_iter().enumerate() {
        let told = abe_text_span_at(c.handle, index);
        assert_eq!(&rust.as_str()[told.start..told.start + told.len], span.as_str());
        assert_eq!(read(abe_span_kind_name(told.kind)), span.kind().as_str());
        assert_eq!(read(told.url), span.url().unwrap_or_default());
    }
    // SAFETY: `written` gives buffers of the size it tells.
    assert_eq!(written(|to, size| unsafe { abe_text_markdown(c.handle, to, size) }), rust.markdown().to_string());
    // SAFETY: as above.
    assert_eq!(written(|to, size| unsafe { abe_text_html(c.handle, to, size) }), rust.html().to_string());
}

pub(crate) fn same_texts(c: impl Fn(u32) -> abe_text, rust: impl Fn(Locale) -> Text) {
    LOCALES.iter().for_each(|&(locale, number)| same_text(c(number), rust(locale)));
    // What is no language is English.
    assert_eq!(read(c(77).string), rust(Locale::En).as_str());
}

pub(crate) fn same_urls(c: impl Fn(u32) -> abe_string, rust: impl Fn(Locale) -> Option<&'static str>) {
    LOCALES.iter().for_each(|&(locale, number)| assert_eq!(read(c(number)), rust(locale).unwrap_or_default()));
}

pub(crate) fn same_blocks(count: impl Fn(u32) -> usize, at: impl Fn(u32, usize) -> abe_block, rust: Blocks) {
    let all = list(count(0), |index| at(0, index));
    assert_eq!(all.len(), rust.clone().count());
    all.iter().zip(rust).for_each(|(&number, block)| same_block(number, block));
    let mut of_kinds = 0;
    for kind in 1..=abe_block_kind::Command as u32 {
        let some = list(count(kind), |index| at(kind, index));
        assert!(some.iter().all(|&block| abe_block_kind_of(block) == kind));
        of_kinds += some.len();
    }
    assert_eq!(of_kinds, all.len());
}

fn same_block(number: abe_block, rust: Block) {
    assert_eq!(read(abe_block_kind_name(abe_block_kind_of(number))), rust.kind().as_str());
    assert_eq!(read(abe_os_name(abe_block_os(number))), rust.os().as_str());
    let language = abe_command_language_name(abe_block_command_language(number));
    assert_eq!(read(language), rust.command_language().map_or("", |language| language.as_str()));
    same_texts(|locale| abe_block_text(number, locale), |locale| rust.text(locale));
    let at = |kind, index| abe_block_block_at(number, kind, index);
    same_blocks(|kind| abe_block_block_count(number, kind), at, rust.blocks());
}

/// Compares how to tell whether something holds.
#[track_caller]
pub(crate) fn same_checks(c: impl Fn(u32) -> abe_check, rust: Option<Check>) {
    for (locale, number) in LOCALES {
        let told = c(number);
        assert_eq!(told.reserved, 0);
        let Some(check) = rust else {
            assert_eq!((read(told.text.string), told.command), ("", abe_block::default()));
            continue;
        };
        same_text(told.text, check.text(locale));
        assert_eq!(told.command.handle != 0, check.command().is_some());
        if let Some(command) = check.command() {
            same_block(told.command, command);
        }
    }
}
