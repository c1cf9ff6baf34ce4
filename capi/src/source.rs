//! Where something in the catalogue is known from.

use azure_backup_errors::Source;

use crate::border::abe_string;
use crate::handle::of;
use crate::kinds;

/// Returns the short name of a source in the data.
#[unsafe(no_mangle)]
pub extern "C" fn abe_source_id(source: u32) -> abe_string {
    of(source, |source: Source| source.id().into())
}

/// Returns what a source is called, in English.
#[unsafe(no_mangle)]
pub extern "C" fn abe_source_title(source: u32) -> abe_string {
    of(source, |source: Source| source.title().into())
}

/// Returns the day of its state or publication, as YYYY-MM-DD.
#[unsafe(no_mangle)]
pub extern "C" fn abe_source_date(source: u32) -> abe_string {
    of(source, |source: Source| source.date().into())
}

/// Returns its address; a page of Microsoft Learn in the reader's language, which may be newer than the date.
#[unsafe(no_mangle)]
pub extern "C" fn abe_source_url(source: u32, locale: u32) -> abe_string {
    of(source, |source: Source| source.url(kinds::locale(locale)).into())
}
