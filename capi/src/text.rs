//! What is marked in a text.

use std::ffi::c_char;

use crate::border::{abe_string, print};
use crate::handle::of_text;
use crate::kinds::Kind;
use crate::numbers::abe_span_kind_number;

/// A part of a text that is of one kind.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct abe_span {
    /// At which byte of the text it begins.
    pub start: usize,
    /// How many bytes it has.
    pub len: usize,
    /// Where a link leads: an absolute https address. Empty for every other kind.
    pub url: abe_string,
    /// What it is; 0 if there is no such span.
    pub kind: abe_span_kind_number,
    /// Always 0.
    pub reserved: u32,
}

/// Returns how many spans a text has. They are all of it, in order, plain prose included.
#[unsafe(no_mangle)]
pub extern "C" fn abe_text_span_count(text: u64) -> usize {
    of_text(text, |text| text.spans().count())
}

/// Returns one of the spans of a text; one of kind 0 if there are not so many.
#[unsafe(no_mangle)]
pub extern "C" fn abe_text_span_at(text: u64, index: usize) -> abe_span {
    of_text(text, |text| {
        let mut start = 0;
        for (number, span) in text.spans().enumerate() {
            let len = span.as_str().len();
            if number == index {
                return abe_span { start, len, url: span.url().into(), kind: span.kind().number(), reserved: 0 };
            }
            start += len;
        }
        abe_span::default()
    })
}

/// Writes a text as CommonMark, on one line, as `snprintf` does, and returns its length.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_text_markdown(text: u64, buffer: *mut c_char, size: usize) -> usize {
    let markdown = of_text(text, |text| Some(text.markdown()));
    // SAFETY: as the caller promises.
    unsafe { print(buffer, size, |to| markdown.map_or(Ok(()), |markdown| write!(to, "{markdown}"))) }
}

/// Writes a text as HTML, escaped, without an element around it, as `snprintf` does, and returns its length.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn abe_text_html(text: u64, buffer: *mut c_char, size: usize) -> usize {
    let html = of_text(text, |text| Some(text.html()));
    // SAFETY: as the caller promises.
    unsafe { print(buffer, size, |to| html.map_or(Ok(()), |html| write!(to, "{html}"))) }
}
