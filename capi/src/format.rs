//! How entries and plans are written.

use std::ffi::CStr;
use std::fmt::{self, Display, Write};
use std::io;

use serde::{Serialize, Serializer};

use crate::border::{abe_string, guarded};
use crate::numbers::abe_format_number;

/// How to write an entry or a plan.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum abe_format {
    /// In a way that is younger than this header.
    None = 0,
    /// Plain text for a terminal of 80 columns.
    Text = 1,
    /// A CommonMark document. The steps of a plan have boxes to check.
    Markdown = 2,
    /// An HTML fragment: one `<article>`, escaped and valid.
    Html = 3,
    /// JSON on one line, as `abe_json_schema` describes it.
    Json = 4,
}

/// Returns the name of an `abe_format`, such as `markdown`; empty if there is none with this number.
#[unsafe(no_mangle)]
pub extern "C" fn abe_format_name(format: abe_format_number) -> abe_string {
    const NAMES: [&CStr; 5] = [c"", c"text", c"markdown", c"html", c"json"];

    guarded(|| NAMES.get(format as usize).copied().unwrap_or_default().into())
}

/// Writes what is meant by the number of an [`abe_format`], and nothing if there is no such format.
pub(crate) fn write_as(
    format: abe_format_number,
    to: &mut dyn Write,
    text: impl Display,
    markdown: impl Display,
    html: impl Display,
    json: impl Serialize,
) -> fmt::Result {
    const TEXT: u32 = abe_format::Text as u32;
    const MARKDOWN: u32 = abe_format::Markdown as u32;
    const HTML: u32 = abe_format::Html as u32;
    const JSON: u32 = abe_format::Json as u32;

    match format {
        TEXT => write!(to, "{text}"),
        MARKDOWN => write!(to, "{markdown}"),
        HTML => write!(to, "{html}"),
        JSON => write_json(to, json),
        _ => Ok(()),
    }
}

/// Writes a value as JSON on one line.
pub(crate) fn write_json(to: &mut dyn Write, value: impl Serialize) -> fmt::Result {
    value.serialize(&mut serde_json::Serializer::new(Characters(to))).map_err(|_| fmt::Error)
}

/// Writes several values as a list in JSON.
pub(crate) fn write_json_list(to: &mut dyn Write, values: impl Iterator<Item = impl Serialize>) -> fmt::Result {
    serde_json::Serializer::new(Characters(to)).collect_seq(values).map_err(|_| fmt::Error)
}

/// What is written to as bytes, which are whole characters each time: serde_json cuts only at ASCII.
struct Characters<'w>(&'w mut dyn Write);

impl io::Write for Characters<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let text = std::str::from_utf8(bytes).map_err(io::Error::other)?;
        self.0.write_str(text).map_err(io::Error::other)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
