//! The home page, and the index by area and topic.

use azure_backup_errors::{Area, Component, Entry, Fault, Os, Retry};
use serde::Serialize;

use super::Writer;
use crate::Error;
use crate::address::pages;
use crate::renderer::Head;

/// So many entries stand on a page of the index.
const MOST: usize = 600;

/// An area as lists name it.
#[derive(Clone, Serialize)]
struct AreaView {
    name: Area,
    title: &'static str,
    count: String,
}

#[derive(Clone, Serialize)]
struct Row {
    key: &'static str,
    title: &'static str,
    os: Os,
    fault: Fault,
    retry: Retry,
    component: Component,
}

/// The entries of an area about one thing.
#[derive(Serialize)]
struct Topic<'a> {
    name: Component,
    rows: &'a [Row],
}

#[derive(Serialize)]
struct Page<'a> {
    name: Area,
    title: &'static str,
    areas: &'a [AreaView],
    topics: Vec<Topic<'a>>,
    /// The first and the last topic of every page of the area, and where it stands.
    pages: &'a [(String, String, String)],
    page: usize,
    count: usize,
}

pub(super) fn write_all(to: &Writer<'_>) -> Result<Vec<String>, Error> {
    let locale = to.locale;
    let words = to.renderer.words(locale);
    let areas: Vec<AreaView> = Area::all()
        .map(|area| (area, area.entries().count()))
        .filter(|(_, count)| *count > 0)
        .map(|(name, count)| AreaView { name, title: name.title(locale).as_str(), count: words.number(count) })
        .collect();
    let head = Head {
        locale,
        path: String::new(),
        title: words.get("site-title").to_owned(),
        description: words.get("site-description").to_owned(),
        is_searched: false,
        leads_to: None,
    };
    to.write("home.html", &head, &areas)?;
    let mut addresses = vec![head.path];
    for area in &areas {
        addresses.extend(write_area(to, &areas, area)?);
    }
    Ok(addresses)
}

fn write_area(to: &Writer<'_>, areas: &[AreaView], area: &AreaView) -> Result<Vec<String>, Error> {
    let locale = to.locale;
    let mut rows: Vec<Row> = area
        .name
        .entries()
        .map(|entry: Entry| Row {
            key: entry.key(),
            title: entry.title(locale).as_str(),
            os: entry.os(),
            fault: entry.fault(),
            retry: entry.retry(),
            component: entry.component(),
        })
        .collect();
    let topic = |row: &Row| to.word(&format!("component-{}", row.component)).to_lowercase();
    rows.sort_by_cached_key(|row| (topic(row), row.component, sorted_as(row.key)));
    let parts: Vec<&[Row]> = pages(&rows, MOST).collect();
    let path = |page: usize| match page {
        1 => format!("area/{}", area.name),
        page => format!("area/{}/{page}", area.name),
    };
    let name = |row: Option<&Row>| {
        row.map_or_else(String::new, |row| to.word(&format!("component-{}", row.component)).to_owned())
    };
    let all: Vec<_> =
        parts.iter().zip(1..).map(|(rows, page)| (name(rows.first()), name(rows.last()), path(page))).collect();
    let mut addresses = Vec::new();
    for (rows, page) in parts.into_iter().zip(1..) {
        let topics = rows
            .chunk_by(|row, next| row.component == next.component)
            .filter_map(|rows| rows.first().map(|first| Topic { name: first.component, rows }))
            .collect();
        let head = Head {
            locale,
            path: path(page),
            title: if page == 1 { area.title.to_owned() } else { format!("{} ({page})", area.title) },
            description: to.word("area-description").replace("{}", area.title),
            is_searched: false,
            leads_to: None,
        };
        let of = Page { name: area.name, title: area.title, areas, topics, pages: &all, page, count: rows.len() };
        to.write("area.html", &head, of)?;
        addresses.push(head.path);
    }
    Ok(addresses)
}

/// What a key is sorted by: ids by their number, not by their digits.
fn sorted_as(key: &str) -> (String, u32, &str) {
    let word = key.trim_end_matches(|c: char| c.is_ascii_digit());
    let number = key.get(word.len()..).and_then(|digits| digits.parse().ok()).unwrap_or_default();
    (word.to_ascii_lowercase(), number, key)
}
