//! The catalogue for programs: JSON, CSV, and a site map.

use std::collections::BTreeMap;

use azure_backup_errors::{Catalog, Entry, JSON_SCHEMA, Locale};
use rayon::prelude::*;
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::Error;
use crate::folder::Folder;
use crate::renderer::{Renderer, escaped};

pub(crate) fn write_all(folder: &Folder, renderer: &Renderer, addresses: &[String]) -> Result<(), Error> {
    for locale in Locale::all() {
        folder.write(&format!("catalog.{locale}.json"), &document(&Catalog::new(locale))?)?;
    }
    folder.write("catalog.schema.json", JSON_SCHEMA.as_bytes())?;
    let all = Locale::all().fold(Catalog::new(Locale::default()), Catalog::and);
    folder.write("json/index.json", &document(&all.index())?)?;
    Entry::all()
        .par_bridge()
        .try_for_each(|entry| folder.write(&format!("json/{}.json", entry.key()), &document(&all.only(entry))?))?;
    write_tables(folder)?;
    renderer.base_url().map_or(Ok(()), |base| folder.write("sitemap.xml", site_map(base, addresses).as_bytes()))
}

fn document(of: &impl Serialize) -> Result<Vec<u8>, Error> {
    let mut json = serde_json::to_vec(of)?;
    json.push(b'\n');
    Ok(json)
}

/// What one column of a table says of an entry.
enum Cell {
    Text(String),
    List(Vec<String>),
}

/// A row of the tables: an entry, with its key first.
struct Row(Vec<(String, Cell)>);

impl Row {
    fn of(entry: Entry) -> Self {
        let mut cells: Vec<(String, Cell)> = Vec::new();
        let mut text = |name: &str, text: &str| cells.push((name.to_owned(), Cell::Text(text.to_owned())));
        text("key", entry.key());
        text("code", entry.code().map_or("", |code| code.as_str()));
        text("name", entry.name());
        text("case", entry.case().unwrap_or_default());
        text("area", entry.area().as_str());
        text("component", entry.component().as_str());
        text("os", entry.os().as_str());
        text("fault", entry.fault().as_str());
        text("retry", entry.retry().as_str());
        text("effect", entry.effect().as_str());
        text("status", entry.status().as_str());
        for locale in Locale::all() {
            text(&format!("title_{locale}"), entry.title(locale).as_str());
            text(&format!("summary_{locale}"), entry.summary(locale).as_str());
            text(&format!("docs_url_{locale}"), entry.docs_url(locale));
        }
        let mut messages: Vec<String> = Vec::new();
        for message in Locale::all().flat_map(|locale| entry.messages(locale)) {
            if messages.iter().all(|known| known != message.as_str()) {
                messages.push(message.as_str().to_owned());
            }
        }
        cells.push(("aliases".to_owned(), Cell::List(entry.aliases().map(str::to_owned).collect())));
        let numbers = entry.numbers().map(|number| format!("{}:{number}", number.system()));
        cells.push(("numbers".to_owned(), Cell::List(numbers.collect())));
        cells.push(("messages".to_owned(), Cell::List(messages)));
        Self(cells)
    }
}

impl Serialize for Cell {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => text.serialize(serializer),
            Self::List(list) => list.serialize(serializer),
        }
    }
}

impl Serialize for Row {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, cell) in &self.0 {
            map.serialize_entry(name, cell)?;
        }
        map.end()
    }
}

/// Writes a row a key: as lines of JSON, and as CSV, where a list is JSON in a cell.
fn write_tables(folder: &Folder) -> Result<(), Error> {
    let (mut lines, mut table) = (Vec::new(), csv::Writer::from_writer(Vec::new()));
    for (place, entry) in Entry::all().enumerate() {
        let row = Row::of(entry);
        if place == 0 {
            table.write_record(row.0.iter().map(|(name, _)| name))?;
        }
        let cell = |cell: &Cell| match cell {
            Cell::Text(text) => Ok(text.clone()),
            Cell::List(list) => serde_json::to_string(list),
        };
        table.write_record(row.0.iter().map(|(_, of)| cell(of)).collect::<Result<Vec<_>, _>>()?)?;
        lines.extend(document(&row)?);
    }
    folder.write("entries.ndjson", &lines)?;
    let table = table.into_inner().map_err(|error| csv::Error::from(std::io::Error::other(error.to_string())))?;
    folder.write("entries.csv", &table)
}

/// Every page in every language, each with the same page in the others.
fn site_map(base: &str, addresses: &[String]) -> String {
    let address = |locale: Locale, path: &str| match path {
        "" => escaped(&format!("{base}{locale}/")),
        path => escaped(&format!("{base}{locale}/{path}/")),
    };
    let mut map = String::from(concat!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n",
        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    ));
    for path in addresses {
        let others: BTreeMap<Locale, String> = Locale::all().map(|locale| (locale, address(locale, path))).collect();
        for own in others.values() {
            map.push_str(&format!("<url><loc>{own}</loc>"));
            for (locale, other) in &others {
                map.push_str(&format!("<xhtml:link rel=\"alternate\" hreflang=\"{locale}\" href=\"{other}\"/>"));
            }
            map.push_str("</url>\n");
        }
    }
    map.push_str("</urlset>\n");
    map
}
