//! Numbers that Azure shows. The same number means another thing in each [system](NumberSystem).

use core::fmt;

use crate::shared::kinds::{NumberSystem, OFFSET};
use crate::shared::pack::Pack;
use crate::shared::record::{NumberRecord, NumberedRecord, Run};
use crate::table::Records;
use crate::tables::{self, LABELS, Locale, NUMBERS};
use crate::text::Text;

/// Smaller ids were never seen as hexadecimal numbers, and look like other ids without their `0x`.
const SMALLEST_HEXADECIMAL: u32 = 33_000;

/// A number that Azure shows, with the system that it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Number {
    system: NumberSystem,
    value: u32,
}

impl Number {
    /// Returns a number of a system.
    #[must_use]
    pub const fn new(system: NumberSystem, value: u32) -> Self {
        Self { system, value }
    }

    /// Returns the numbers that a text may mean, read as [`lookup`](crate::lookup) reads it: one for each system that it
    /// may come from, the catalogue first. [`Number::entries`] tells which of them are known.
    ///
    /// # Examples
    ///
    /// ```
    /// use azure_backup_errors::{Number, NumberSystem};
    ///
    /// let mut numbers = Number::read("(ID: 3106)");
    /// assert_eq!(numbers.next(), Some(Number::new(NumberSystem::CatalogId, 3106)));
    /// assert!(Number::read("0x80070780").eq([Number::new(NumberSystem::Hresult, 0x80070780)]));
    /// assert_eq!(Number::read("no number").next(), None);
    /// ```
    pub fn read(spelled: &str) -> impl Iterator<Item = Self> + Clone + use<> {
        let read = Spelled::read(crate::spelling::trim(spelled));
        read.into_iter().flat_map(|read| read.systems.iter().map(move |system| Self::new(*system, read.value)))
    }

    /// Returns the system that the number comes from.
    #[must_use]
    pub const fn system(self) -> NumberSystem {
        self.system
    }

    /// Returns the number itself.
    #[must_use]
    pub const fn value(self) -> u32 {
        self.value
    }
}

/// Writes the number as its system does: an HRESULT is hexadecimal.
impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.system {
            NumberSystem::Hresult => write!(f, "0x{:08X}", self.value),
            _ => fmt::Display::fmt(&self.value, f),
        }
    }
}

impl NumberSystem {
    /// Returns what the numbers of this system are, in a few words: enough to tell them apart from the same numbers of
    /// others.
    ///
    /// # Examples
    ///
    /// ```
    /// use azure_backup_errors::{Locale, lookup_all};
    ///
    /// for entry in lookup_all("403")? {
    ///     for number in entry.numbers().filter(|number| number.value() == 403) {
    ///         println!("{} ({}): {}", number, number.system().title(Locale::En), entry.title(Locale::En));
    ///     }
    /// }
    /// # Ok::<(), azure_backup_errors::LookupError>(())
    /// ```
    #[must_use]
    pub fn title(self, locale: Locale) -> Text {
        let label = match self {
            Self::CatalogId => LABELS.number_catalog_id,
            Self::Hresult => LABELS.number_hresult,
            Self::HttpStatus => LABELS.number_http_status,
            Self::ServiceId => LABELS.number_service_id,
            Self::LinuxExtensionStatus => LABELS.number_linux_extension_status,
            Self::SqlError => LABELS.number_sql_error,
        };
        Text::new(Pack::Common, label, locale)
    }
}

/// An iterator over the numbers of an entry. [`Entry::numbers`](crate::Entry::numbers) makes it.
#[derive(Clone, Debug)]
pub struct Numbers(Records<NumberRecord>);

impl Numbers {
    pub(crate) fn new(pack: Pack, run: Run) -> Self {
        Self(tables::numbers(pack).part(run).iter())
    }
}

impl Iterator for Numbers {
    type Item = Number;

    fn next(&mut self) -> Option<Number> {
        self.0.next().map(|record| Number::new(record.system, record.value))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl ExactSizeIterator for Numbers {}

/// Returns what has a value in any system, the ids of the catalogue first.
pub(crate) fn with_value(value: u32) -> Records<NumberedRecord> {
    let (mut from, mut to) = (0, NUMBERS.len());
    while from < to {
        let middle = from + (to - from) / 2;
        match NUMBERS.get(middle) {
            Some(record) if record.number.value < value => from = middle + 1,
            _ => to = middle,
        }
    }
    let len = NUMBERS.range(from, NUMBERS.len()).iter().take_while(|record| record.number.value == value).count();
    NUMBERS.range(from, from + len).iter()
}

/// Numbers as somebody spelled them, with the systems that they may come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Spelled {
    value: u32,
    systems: &'static [NumberSystem],
    /// The systems that are asked for.
    among: &'static [NumberSystem],
}

const DECIMAL: &[NumberSystem] = &[
    NumberSystem::CatalogId,
    NumberSystem::HttpStatus,
    NumberSystem::ServiceId,
    NumberSystem::LinuxExtensionStatus,
    NumberSystem::SqlError,
];
/// What `ID` and `(ID: …)` stand before.
const ID: &[NumberSystem] = &[NumberSystem::CatalogId, NumberSystem::HttpStatus, NumberSystem::ServiceId];
/// What is written with the offset that Recovery Services adds, or in hexadecimal digits.
const ENCODED: &[NumberSystem] = &[NumberSystem::CatalogId, NumberSystem::ServiceId];

impl Spelled {
    const fn new(value: u32, systems: &'static [NumberSystem]) -> Self {
        Self { value, systems, among: systems }
    }

    /// Reads a number: `3106`, `ID 3106`, `(ID: 3106)`, `Error ID: 3106`, `0x186C2`, `1073871825`, `0x80070780`, `80070780`.
    /// What stands around it has been taken off.
    pub(crate) fn read(trimmed: &str) -> Option<Self> {
        let (word, digits) = split_digits(trimmed)?;
        let is_id = match word {
            "" => false,
            _ => is_id(word)?,
        };
        if let Some(digits) = digits.strip_prefix("0x").or_else(|| digits.strip_prefix("0X")) {
            return Self::hexadecimal(digits);
        }
        if digits.len() == 8 && ["8007", "8078", "8004", "8099"].iter().any(|start| digits.starts_with(start)) {
            return Self::hexadecimal(digits);
        }
        let value: u32 = digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok())??;
        Some(match offset_by(value) {
            Some(value) => Self::new(value, ENCODED),
            None => Self::new(value, if is_id { ID } else { DECIMAL }),
        })
    }

    /// Keeps of the systems those that are among others.
    #[cfg(feature = "diagnose")]
    pub(crate) const fn within(self, systems: &'static [NumberSystem]) -> Self {
        Self { among: systems, ..self }
    }

    fn hexadecimal(digits: &str) -> Option<Self> {
        let value =
            digits.bytes().all(|byte| byte.is_ascii_hexdigit()).then(|| u32::from_str_radix(digits, 16).ok())??;
        match digits.len() {
            8 => Some(match offset_by(value) {
                Some(value) => Self::new(value, ENCODED),
                None => Self::new(value, &[NumberSystem::Hresult]),
            }),
            ..=6 if value >= SMALLEST_HEXADECIMAL => Some(Self::new(value, ENCODED)),
            _ => None,
        }
    }

    /// Returns what is known under the number, the ids of the catalogue first.
    pub(crate) fn records(self) -> Numbered {
        Numbered { number: self, rest: with_value(self.value) }
    }
}

/// An iterator over what is known under a number.
#[derive(Clone, Debug)]
pub(crate) struct Numbered {
    number: Spelled,
    rest: Records<NumberedRecord>,
}

impl Iterator for Numbered {
    type Item = NumberedRecord;

    fn next(&mut self) -> Option<NumberedRecord> {
        let Spelled { systems, among, .. } = self.number;
        let is_meant = |system: &NumberSystem| systems.contains(system) && among.contains(system);
        self.rest.by_ref().find(|record| is_meant(&record.number.system))
    }
}

/// Returns the number to which Recovery Services has added its offset, if it has.
fn offset_by(value: u32) -> Option<u32> {
    value.checked_sub(OFFSET).filter(|rest| *rest < 1 << 28)
}

/// Splits off the digits at the end.
fn split_digits(trimmed: &str) -> Option<(&str, &str)> {
    let digits = trimmed.bytes().rev().take_while(u8::is_ascii_alphanumeric).count();
    let (before, last) = trimmed.split_at_checked(trimmed.len() - digits)?;
    // `ID3106` is one word.
    let word = last.bytes().take_while(u8::is_ascii_alphabetic).count();
    match last.split_at_checked(word)? {
        (word, rest) if before.is_empty() && !rest.is_empty() && is_id(word).is_some() => Some((word, rest)),
        _ => Some((before, last)),
    }
}

/// Whether words say that an id follows; `None` if they say something else.
fn is_id(words: &str) -> Option<bool> {
    let mut is_id = false;
    for word in words.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()) {
        match word {
            _ if word.eq_ignore_ascii_case("id") => is_id = true,
            _ if word.eq_ignore_ascii_case("error") || word.eq_ignore_ascii_case("code") => {}
            _ if word.eq_ignore_ascii_case("errorcode") => {}
            _ if word.eq_ignore_ascii_case("fehler") || word.eq_ignore_ascii_case("fehlercode") => {}
            _ => return None,
        }
    }
    Some(is_id)
}
