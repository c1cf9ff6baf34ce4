//! The pages, a file a kind.

mod cause;
mod entry;
mod families;
mod index;
mod leads;
mod numbers;

use azure_backup_errors::{Cause, Entry, Locale};
use rayon::prelude::*;

use crate::Error;
use crate::folder::Folder;
use crate::renderer::{Head, Renderer};

/// Writes all pages, and returns where those stand that a site map names, below the folder of a language.
pub(crate) fn write_all(folder: &Folder, renderer: &Renderer) -> Result<Vec<String>, Error> {
    let mut addresses = Vec::new();
    for locale in Locale::all() {
        addresses = write_locale(folder, renderer, locale)?;
    }
    folder.write("index.html", renderer.part("choose.html", Locale::default(), choose(renderer))?.as_bytes())?;
    Ok(addresses)
}

/// What the page says that leads to a language.
fn choose(renderer: &Renderer) -> Vec<(Locale, &str)> {
    Locale::all().map(|locale| (locale, renderer.words(locale).get("name"))).collect()
}

fn write_locale(folder: &Folder, renderer: &Renderer, locale: Locale) -> Result<Vec<String>, Error> {
    let to = Writer { folder, renderer, locale };
    let mut addresses = index::write_all(&to)?;
    addresses.extend(numbers::write_all(&to)?);
    addresses.extend(families::write(&to)?);
    if renderer.has_paste {
        let words = renderer.words(locale);
        let head = Head {
            locale,
            path: "paste".to_owned(),
            title: words.get("paste-title").to_owned(),
            description: words.get("paste-description").to_owned(),
            is_searched: false,
            leads_to: None,
        };
        to.write("paste.html", &head, ())?;
        addresses.push(head.path);
    }
    let parts = cause::Parts::fill(renderer, locale)?;
    Cause::all().par_bridge().try_for_each(|cause| cause::write(&to, &parts, cause))?;
    Entry::all().par_bridge().try_for_each(|entry| entry::write(&to, &parts, entry))?;
    leads::write_all(&to)?;
    addresses.extend(Cause::all().map(cause::path));
    addresses.extend(Entry::all().map(|entry| entry.key().to_owned()));
    Ok(addresses)
}

/// What writes the pages in a language.
struct Writer<'a> {
    folder: &'a Folder,
    renderer: &'a Renderer,
    locale: Locale,
}

impl Writer<'_> {
    fn write(&self, template: &str, head: &Head, of: impl serde::Serialize) -> Result<(), Error> {
        let page = self.renderer.page(template, head, of)?;
        let path = match head.path.as_str() {
            "" => format!("{}/index.html", head.locale),
            path => format!("{}/{path}/index.html", head.locale),
        };
        self.folder.write(&path, page.as_bytes())
    }

    fn word<'w>(&'w self, name: &'w str) -> &'w str {
        self.renderer.words(self.locale).get(name)
    }
}

/// An entry as lists name it.
#[derive(Clone, Debug, serde::Serialize)]
struct Named {
    key: &'static str,
    title: &'static str,
}

impl Named {
    fn of(entry: Entry, locale: Locale) -> Self {
        Self { key: entry.key(), title: entry.title(locale).as_str() }
    }
}
