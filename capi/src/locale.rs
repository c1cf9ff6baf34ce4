//! The languages of the catalogue.

use std::ffi::c_char;

use azure_backup_errors::{Catalog, JSON_SCHEMA, Locale};

use crate::border::{abe_string, guarded, print, read, read_all, read_whole};
use crate::format::write_json;
use crate::kinds::{self, Kind};
use crate::names::name;
use crate::numbers::*;
use crate::version::answer;

/// Returns the BCP 47 tag of an `abe_locale`: `en`, `de`. It is empty for a language that this library does not have.
#[unsafe(no_mangle)]
pub extern "C" fn abe_locale_tag(locale: abe_locale_number) -> abe_string {
    name::<Locale>(locale)
}

/// Returns how many languages there are.
#[unsafe(no_mangle)]
pub extern "C" fn abe_locale_count() -> usize {
    guarded(|| Locale::all().len())
}

/// Returns one of the languages, English first, as an `abe_locale`; 0 if there are not so many.
#[unsafe(no_mangle)]
pub extern "C" fn abe_locale_at(index: usize) -> abe_locale_number {
    guarded(|| kinds::number(Locale::all().nth(index)))
}

/// Returns the `abe_locale` that fits a tag, or 0 if there is none.
///
/// This is the look-up of RFC 4647: `de-AT` finds German. The tag is a BCP 47 tag in any case or a POSIX locale such
/// as `de_AT.UTF-8`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_locale_matching(tag: *const c_char, len: usize) -> abe_locale_number {
    // SAFETY: as the caller promises.
    let Ok(tag) = (unsafe { read(tag, len) }) else { return 0 };
    guarded(|| kinds::number(Locale::matching(tag)))
}

/// Returns the `abe_locale` for a reader who asked for a tag, and English if there is nothing nearer.
///
/// `abe_locale_negotiate_any` is for a reader with several wishes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_locale_negotiate(tag: *const c_char, len: usize) -> abe_locale_number {
    // SAFETY: as the caller promises.
    let tag = unsafe { read(tag, len) };
    guarded(|| tag.map(Locale::negotiate).unwrap_or_default().number())
}

/// Returns the `abe_locale` for a reader with several wishes, the dearest first; English if none can be met.
///
/// `tags` points to `count` strings, each with a NUL behind it; one that is null or not UTF-8 is no wish.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_locale_negotiate_any(tags: *const *const c_char, count: usize) -> abe_locale_number {
    // SAFETY: as the caller promises.
    let tags = unsafe { read_all(tags, count) };
    // SAFETY: as the caller promises.
    let tags = tags.filter_map(|tag| unsafe { read_whole(tag) });
    guarded(|| Locale::negotiate_any(tags).number())
}

/// Writes the whole catalogue in a language as JSON, as `snprintf` does, and returns its length: nearly a megabyte.
/// Sources, solutions, causes and entries stand in it once, and refer to each other by name.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_catalog_json(locale: abe_locale_number, buffer: *mut c_char, size: usize) -> usize {
    // SAFETY: as the caller promises.
    unsafe { print(buffer, size, |to| write_json(to, Catalog::new(kinds::locale(locale)))) }
}

/// Returns the JSON Schema (draft 2020-12) of `abe_catalog_json`; its `$defs` describe what all other functions write as
/// JSON: `WholeEntry`, `Brief`, `Plan`, `Finding`.
#[unsafe(no_mangle)]
pub extern "C" fn abe_json_schema() -> abe_string {
    answer!(JSON_SCHEMA)
}
