//! The systems of numbers, and the numbers of each.

use std::collections::BTreeMap;

use azure_backup_errors::{Entry, Number, NumberSystem};
use serde::Serialize;

use super::{Named, Writer};
use crate::Error;
use crate::address::pages;
use crate::renderer::Head;

/// So many numbers stand on a page.
const MOST: usize = 800;

#[derive(Serialize)]
struct System {
    name: NumberSystem,
    title: &'static str,
    count: String,
}

#[derive(Serialize)]
struct Row {
    number: String,
    entries: Vec<Named>,
}

#[derive(Serialize)]
struct Page<'a> {
    name: NumberSystem,
    title: &'static str,
    rows: &'a [Row],
    /// The first and the last number of every page of the system, and where it stands.
    pages: &'a [(String, String, String)],
    page: usize,
}

pub(super) fn write_all(to: &Writer<'_>) -> Result<Vec<String>, Error> {
    let locale = to.locale;
    let mut numbers: BTreeMap<Number, Vec<Named>> = BTreeMap::new();
    for entry in Entry::all() {
        for number in entry.numbers() {
            numbers.entry(number).or_default().push(Named::of(entry, locale));
        }
    }
    let mut addresses = Vec::new();
    let mut systems = Vec::new();
    let mut by_system: BTreeMap<NumberSystem, Vec<Row>> = BTreeMap::new();
    for (number, entries) in numbers {
        by_system.entry(number.system()).or_default().push(Row { number: number.to_string(), entries });
    }
    for (name, rows) in by_system {
        let title = name.title(locale).as_str();
        systems.push(System { name, title, count: to.renderer.words(locale).number(rows.len()) });
        let parts: Vec<&[Row]> = pages(&rows, MOST).collect();
        let path = |page: usize| match page {
            1 => format!("numbers/{name}"),
            page => format!("numbers/{name}/{page}"),
        };
        let all: Vec<(String, String, String)> = parts
            .iter()
            .zip(1..)
            .map(|(rows, page)| {
                let number = |row: Option<&Row>| row.map_or_else(String::new, |row| row.number.clone());
                (number(rows.first()), number(rows.last()), path(page))
            })
            .collect();
        for (rows, page) in parts.into_iter().zip(1..) {
            let head = Head {
                locale,
                path: path(page),
                title: if page == 1 { title.to_owned() } else { format!("{title} ({page})") },
                description: to.word("numbers-description").to_owned(),
                is_searched: false,
                leads_to: None,
            };
            to.write("system.html", &head, Page { name, title, rows, pages: &all, page })?;
            addresses.push(head.path);
        }
    }
    let head = Head {
        locale,
        path: "numbers".to_owned(),
        title: to.word("numbers-title").to_owned(),
        description: to.word("numbers-description").to_owned(),
        is_searched: true,
        leads_to: None,
    };
    to.write("numbers.html", &head, systems)?;
    addresses.push(head.path);
    Ok(addresses)
}
