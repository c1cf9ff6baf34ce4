//! The words of the site itself, which stand around those of the library.

use std::collections::BTreeMap;
use std::fs;

use azure_backup_errors::Locale;

use crate::{Error, home};

/// The words in one language, by their names.
#[derive(Clone, Debug)]
pub(crate) struct Words(BTreeMap<String, String>);

impl Words {
    pub(crate) fn read(locale: Locale) -> Result<Self, Error> {
        let folder = home().join("labels");
        let mut words = BTreeMap::new();
        // The words of a page of its own may stand in a file of their own: `paste.en.toml`.
        for file in fs::read_dir(&folder).map_err(Error::file(&folder))? {
            let path = file.map_err(Error::file(&folder))?.path();
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            if name.rsplit('.').nth(1) != Some(locale.tag()) {
                continue;
            }
            let text = fs::read_to_string(&path).map_err(Error::file(&path))?;
            let read: BTreeMap<String, String> =
                toml::from_str(&text).map_err(|error| Error::Labels { path, problem: error.to_string() })?;
            words.extend(read);
        }
        Ok(Self(words))
    }

    pub(crate) fn all(&self) -> &BTreeMap<String, String> {
        &self.0
    }

    /// Returns a word; its name if there is none, which the tests find.
    pub(crate) fn get<'a>(&'a self, name: &'a str) -> &'a str {
        self.0.get(name).map_or(name, String::as_str)
    }

    /// Writes a day, YYYY-MM-DD, as a language does.
    pub(crate) fn day(&self, day: &str) -> String {
        match parts(day) {
            Some((year, month, day)) => self
                .get("day-form")
                .replace("YEAR", year)
                .replace("MONTH", self.month_name(month))
                .replace("DAY", day.trim_start_matches('0')),
            None => day.to_owned(),
        }
    }

    /// Writes the month of a day.
    pub(crate) fn month(&self, day: &str) -> String {
        parts(day).map_or_else(|| day.to_owned(), |(year, month, _)| format!("{} {year}", self.month_name(month)))
    }

    /// Writes a number with what parts its thousands.
    pub(crate) fn number(&self, number: usize) -> String {
        match (number / 1000, number % 1000) {
            (0, rest) => rest.to_string(),
            (thousands, rest) => format!("{thousands}{}{rest:03}", self.get("thousands")),
        }
    }

    fn month_name(&self, month: &str) -> &str {
        let place = month.parse::<usize>().ok().and_then(|month| month.checked_sub(1));
        place.and_then(|place| self.get("months").split(' ').nth(place)).unwrap_or_default()
    }
}

fn parts(day: &str) -> Option<(&str, &str, &str)> {
    let (year, rest) = day.split_once('-')?;
    let (month, day) = rest.split_once('-')?;
    Some((year, month, day))
}
