//! What is written of entries and plans, and how.

use std::ffi::CStr;
use std::fmt::{self, Display, Write};
use std::io;

use serde::{Serialize, Serializer};

use crate::border::{abe_string, name_of};
use crate::numbers::{abe_format_number, abe_part_number};

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

    name_of(&NAMES, format)
}

/// What to write of an entry or a plan.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum abe_part {
    /// All of it.
    All = 0,
    /// The first screen: what it is, what to check, what to do.
    Brief = 1,
    /// One thing to check or to do, with its steps.
    Item = 2,
    /// What used to be otherwise. A plan has no such part.
    History = 3,
    /// Where it is known from. A plan has no such part.
    Sources = 4,
}

/// What to write of an entry or a plan, and how. What is 0 is as `abe_entry_write` and `abe_plan_write` have it, but for the
/// format.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct abe_write_options {
    /// How to write it.
    pub format: abe_format_number,
    /// What to write of it.
    pub part: abe_part_number,
    /// The level of the first heading in HTML, from 1 to 6: 2 with 0. Those inside are below it, but not below 6.
    pub heading_level: u32,
    /// Whether text has escape sequences for a terminal: bold headings, commands in colour, addresses underlined. 0 is none.
    pub is_styled: u32,
    /// The number of the thing to write with `ABE_PART_ITEM`, from 1. One that there is not writes nothing but the heading.
    pub item: usize,
    /// How many lines the first screen has as text: 24 with 0, and never less than 12. What comes first is said in full;
    /// what comes later, as far as there is room.
    pub lines: usize,
    /// How many columns a line of text has: 80 with 0, and never less than 40. With `SIZE_MAX` none is broken.
    pub columns: usize,
}

impl abe_write_options {
    pub(crate) fn heading_level(self) -> u8 {
        u8::try_from(self.heading_level).map_or(u8::MAX, |level| if level == 0 { 2 } else { level })
    }

    pub(crate) const fn lines(self) -> usize {
        if self.lines == 0 { 24 } else { self.lines }
    }

    pub(crate) const fn columns(self) -> usize {
        if self.columns == 0 { 80 } else { self.columns }
    }
}

/// Writes something that has the formats of a runbook as [`abe_write_options`] say: `json` in JSON, and with `lines` on a
/// screen of so many.
macro_rules! write_with {
    ($to:expr, $options:expr, $written:expr, $json:expr $(, $lines:ident)?) => {{
        let (options, written) = ($options, $written);
        let text = written.text().columns(options.columns())$(.$lines(options.$lines()))?;
        let text = if options.is_styled != 0 { text.styled() } else { text };
        let html = written.html().heading_level(options.heading_level());
        $crate::format::write_as(options.format, $to, text, written.markdown(), html, $json)
    }};
}
pub(crate) use write_with;

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
