//! What a text says of a failure itself.

use core::fmt::{self, Write as _};

use super::record::{Part, Quote, Record};

/// What a text itself says of a failure that the catalogue doesn't know: the fields that stand with its code.
///
/// They are read from JSON however deep it is escaped, from what the Azure CLI, PowerShell, Terraform and the portal
/// print, and from other labelled lines.
///
/// # Examples
///
/// ```
/// use azure_backup_errors::{Finding, scan};
///
/// let job = r#"{"code":"UserErrorOfTomorrow","message":"The \"VM\" is too new.","recommendations":["Wait."]}"#;
/// let unknown = scan(job).find_map(Finding::unknown).unwrap();
/// let report = unknown.report();
/// assert_eq!(report.message().unwrap().to_string(), "The \"VM\" is too new.");
/// assert_eq!(report.recommendations().next().unwrap().to_string(), "Wait.");
/// assert_eq!(report.title(), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Report<'t> {
    code: Quoted<'t>,
    title: Quoted<'t>,
    message: Quoted<'t>,
    recommendations: Quoted<'t>,
}

impl<'t> Report<'t> {
    pub(super) fn new(text: &'t [u8], base: usize, record: Option<Record>) -> Self {
        let record = record.unwrap_or_default();
        let quoted =
            |part: Part| Quoted { bytes: part.of_rest(text, base).unwrap_or_default(), escapes: record.escapes };
        Self {
            code: quoted(record.code),
            title: quoted(record.title),
            message: quoted(record.message),
            recommendations: quoted(record.recommendations),
        }
    }

    /// Returns the code or number that stands beside what was found, if it isn't that.
    #[must_use]
    pub fn code(self) -> Option<Quoted<'t>> {
        self.code.filled()
    }

    /// Returns what the failure is called.
    #[must_use]
    pub fn title(self) -> Option<Quoted<'t>> {
        self.title.filled()
    }

    /// Returns the message.
    #[must_use]
    pub fn message(self) -> Option<Quoted<'t>> {
        self.message.filled()
    }

    /// Returns what the service advises, in its order.
    #[must_use]
    pub const fn recommendations(self) -> Recommendations<'t> {
        Recommendations { rest: self.recommendations }
    }
}

/// An iterator over what the service advises. [`Report::recommendations`] makes it.
#[derive(Clone, Debug)]
pub struct Recommendations<'t> {
    rest: Quoted<'t>,
}

impl<'t> Iterator for Recommendations<'t> {
    type Item = Quoted<'t>;

    fn next(&mut self) -> Option<Quoted<'t>> {
        let Quoted { bytes, escapes } = self.rest;
        let (found, rest) = match bytes.trim_ascii_start() {
            // What is left of a list.
            list @ ([b'[' | b',', ..] | []) => {
                let start = (0..list.len()).find(|&at| Quote::at(list, at).is_some())?;
                let quote = Quote::at(list, start)?;
                let start = start + quote.len();
                let end = quote.find(list, start, &mut 0).unwrap_or(list.len());
                (list.get(start..end)?, list.get(end + quote.len()..).unwrap_or_default())
            }
            [b']', ..] => return None,
            // As PowerShell prints a list.
            [b'{', inner @ .., b'}'] => (inner, &[][..]),
            text => (text, &[][..]),
        };
        self.rest = Quoted { bytes: rest, escapes };
        Quoted { bytes: found, escapes }.filled()
    }
}

/// Words of a text, which may be escaped there. `Display` writes them without that, on one line.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Quoted<'t> {
    bytes: &'t [u8],
    /// How many backslashes stand before a quotation mark around them, if that means something.
    escapes: Option<usize>,
}

impl<'t> Quoted<'t> {
    /// Returns the words as they stand in the text. They need not be UTF-8.
    #[must_use]
    pub const fn as_bytes(self) -> &'t [u8] {
        self.bytes
    }

    /// Takes the first sign off a text, without what escapes it there.
    fn next_sign(self, text: &str) -> Option<(char, &str)> {
        let sign = text.chars().next()?;
        let Some(escapes) = self.escapes.filter(|_| sign == '\\') else {
            return Some((sign, text.get(sign.len_utf8()..)?));
        };
        // One deeper than the marks around it: so many make one backslash of an escape, and twice as many one of the text.
        let one = escapes + 1;
        let slashes = text.len() - text.trim_start_matches('\\').len();
        if slashes >= 2 * one {
            return Some(('\\', text.get(2 * one..)?));
        }
        let rest = text.get(slashes..)?;
        let decoded = match rest.as_bytes() {
            [b'n' | b'r' | b't', ..] => Some((' ', 1)),
            [b'"' | b'\'' | b'/', ..] => rest.chars().next().map(|mark| (mark, 1)),
            [b'u', ..] => {
                let code = rest.get(1..5).and_then(|digits| u32::from_str_radix(digits, 16).ok());
                code.and_then(char::from_u32).map(|sign| (sign, 5))
            }
            _ => None,
        };
        decoded.map_or(Some(('\\', rest)), |(sign, len)| Some((sign, rest.get(len..)?)))
    }

    fn filled(self) -> Option<Self> {
        (!self.bytes.is_empty()).then_some(self)
    }
}

impl fmt::Debug for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\"", self.bytes.escape_ascii())
    }
}

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut is_first = true;
        let mut is_blank = false;
        for chunk in self.bytes.utf8_chunks() {
            let mut rest = chunk.valid();
            while let Some((sign, behind)) = self.next_sign(rest) {
                rest = behind;
                if sign.is_whitespace() || sign.is_control() {
                    is_blank = true;
                    continue;
                }
                if is_blank && !is_first {
                    f.write_char(' ')?;
                }
                (is_first, is_blank) = (false, false);
                f.write_char(sign)?;
            }
            if !chunk.invalid().is_empty() {
                f.write_char(char::REPLACEMENT_CHARACTER)?;
            }
        }
        Ok(())
    }
}
