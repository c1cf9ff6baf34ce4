//! The languages of the catalogue.

use std::ffi::c_char;

use azure_backup_errors::Locale;

use crate::border::{abe_string, guarded, read};
use crate::kinds::{self, Kind};

/// Returns the BCP 47 tag of an `abe_locale`: `en`, `de`. It is empty for a language that this library does not have.
#[unsafe(no_mangle)]
pub extern "C" fn abe_locale_tag(locale: u32) -> abe_string {
    kinds::name::<Locale>(locale)
}

/// Returns how many languages there are.
#[unsafe(no_mangle)]
pub extern "C" fn abe_locale_count() -> usize {
    guarded(|| Locale::all().len())
}

/// Returns one of the languages, English first, as an `abe_locale`; 0 if there are not so many.
#[unsafe(no_mangle)]
pub extern "C" fn abe_locale_at(index: usize) -> u32 {
    guarded(|| kinds::number(Locale::all().nth(index)))
}

/// Returns the `abe_locale` that fits a tag, or 0 if there is none.
///
/// This is the look-up of RFC 4647: `de-AT` finds German. The tag is a BCP 47 tag in any case or a POSIX locale such
/// as `de_AT.UTF-8`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_locale_matching(tag: *const c_char, len: usize) -> u32 {
    // SAFETY: as the caller promises.
    let Ok(tag) = (unsafe { read(tag, len) }) else { return 0 };
    guarded(|| kinds::number(Locale::matching(tag)))
}

/// Returns the `abe_locale` for a reader who asked for a tag, and English if there is nothing nearer.
///
/// For a reader with several wishes ask `abe_locale_matching` for each, the dearest first.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_locale_negotiate(tag: *const c_char, len: usize) -> u32 {
    // SAFETY: as the caller promises.
    let tag = unsafe { read(tag, len) };
    guarded(|| tag.map(Locale::negotiate).unwrap_or_default().number())
}
