//! Where something in the catalogue is known from.

use azure_backup_errors::Source;

use std::ffi::c_char;

use crate::border::{abe_string, guarded, read};
use crate::handle::{abe_source, at, handle, of};
use crate::kinds;
use crate::numbers::*;

/// Returns how many sources there are.
#[unsafe(no_mangle)]
pub extern "C" fn abe_source_count() -> usize {
    guarded(|| Source::all().len())
}

/// Returns one of all sources; that of handle 0 if there are not so many.
#[unsafe(no_mangle)]
pub extern "C" fn abe_source_at(index: usize) -> abe_source {
    guarded(|| at(Source::all(), index))
}

/// Returns the source with a name, in any case; that of handle 0 if there is none. O(n).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_source_from_name(name: *const c_char, len: usize) -> abe_source {
    // SAFETY: as the caller promises.
    let Ok(name) = (unsafe { read(name, len) }) else { return abe_source::default() };
    guarded(|| handle(Source::all().find(|source| source.name().eq_ignore_ascii_case(name))))
}

/// Returns the name of a source in the data.
#[unsafe(no_mangle)]
pub extern "C" fn abe_source_name(source: abe_source) -> abe_string {
    of(source, |source: Source| source.name().into())
}

/// Returns what a source is called, in English.
#[unsafe(no_mangle)]
pub extern "C" fn abe_source_title(source: abe_source) -> abe_string {
    of(source, |source: Source| source.title().into())
}

/// Returns the day of its state or publication, as YYYY-MM-DD.
#[unsafe(no_mangle)]
pub extern "C" fn abe_source_date(source: abe_source) -> abe_string {
    of(source, |source: Source| source.date().into())
}

/// Returns its address; a page of Microsoft Learn in the reader's language, which may be newer than the date.
#[unsafe(no_mangle)]
pub extern "C" fn abe_source_url(source: abe_source, locale: abe_locale_number) -> abe_string {
    of(source, |source: Source| source.url(kinds::locale(locale)).into())
}
