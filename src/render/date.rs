//! Dates as a language writes them.

use core::fmt;

use super::audience::Audience;
use crate::tables::LABELS;

/// A day, YYYY-MM-DD, as a language writes it; or only its month.
#[derive(Clone, Copy)]
pub(super) struct Date {
    pub(super) day: &'static str,
    pub(super) is_month: bool,
    pub(super) audience: Audience<'static>,
}

impl Date {
    pub(super) const fn new(day: &'static str, audience: Audience<'_>) -> Self {
        Self { day, is_month: false, audience: audience.of_nothing() }
    }

    pub(super) const fn month(day: &'static str, audience: Audience<'_>) -> Self {
        Self { day, is_month: true, audience: audience.of_nothing() }
    }
}

impl Date {
    /// The day, or the month, as machines read it.
    pub(super) fn machine(self) -> &'static str {
        if self.is_month { self.day.get(..7).unwrap_or(self.day) } else { self.day }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut parts = self.day.split('-');
        let (Some(year), Some(month), Some(day)) = (parts.next(), parts.next(), parts.next()) else {
            return f.write_str(self.day);
        };
        let name = || {
            let number: usize = month.parse().unwrap_or_default();
            let months = self.audience.label(LABELS.months);
            // Bytes are split sooner than characters.
            let mut starts = months.bytes().enumerate().filter(|(_, byte)| *byte == b' ').map(|(at, _)| at);
            let start = number.checked_sub(2).map_or(Some(0), |before| starts.nth(before).map(|at| at + 1));
            let rest = start.and_then(|start| months.get(start..));
            rest.and_then(|rest| rest.split(' ').next()).unwrap_or(month)
        };
        if self.is_month {
            return write_all(f, &[name(), " ", year]);
        }
        let mut form = self.audience.label(LABELS.date_form);
        while let Some(first) = form.bytes().next() {
            let (value, len) = match first {
                b'Y' => (year, "YYYY".len()),
                b'M' if form.starts_with("MONTH") => (name(), "MONTH".len()),
                b'M' => (month, "MM".len()),
                b'D' if form.starts_with("DD") => (day, "DD".len()),
                b'D' => (day.trim_start_matches('0'), "D".len()),
                _ => {
                    let len = form.find(['Y', 'M', 'D']).unwrap_or(form.len());
                    (form.get(..len).unwrap_or_default(), len)
                }
            };
            f.write_str(value)?;
            form = form.get(len..).unwrap_or_default();
        }
        Ok(())
    }
}

fn write_all(f: &mut fmt::Formatter<'_>, parts: &[&str]) -> fmt::Result {
    parts.iter().try_for_each(|part| f.write_str(part))
}

#[cfg(test)]
mod tests {
    use std::string::ToString;

    use super::*;
    use crate::shared::kinds::Os;
    use crate::tables::Locale;

    #[test]
    fn a_date_is_written_as_its_language_does() {
        let audience = |locale| Audience { locale, os: Os::Any, values: None };
        assert_eq!(Date::new("2025-03-09", audience(Locale::En)).to_string(), "9 March 2025");
        assert_eq!(Date::month("2020-07-15", audience(Locale::En)).to_string(), "July 2020");
        #[cfg(feature = "de")]
        assert_eq!(Date::new("2025-03-09", audience(Locale::De)).to_string(), "09.03.2025");
        assert_eq!(Date::new("", audience(Locale::En)).to_string(), "");
    }
}
