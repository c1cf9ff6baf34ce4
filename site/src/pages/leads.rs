//! What leads on to entries: aliases, numbers, names with several cases.

use azure_backup_errors::Entry;
use rayon::prelude::*;
use serde::Serialize;

use super::Writer;
use crate::Error;
use crate::address::{Lead, leads};
use crate::renderer::Head;

/// One of several things that something may mean.
#[derive(Serialize)]
struct Meaning {
    key: &'static str,
    title: &'static str,
    area: &'static str,
    /// What system the number comes from, if it is a number.
    system: &'static str,
}

pub(super) fn write_all(to: &Writer<'_>) -> Result<(), Error> {
    leads().par_iter().try_for_each(|lead| write(to, lead))
}

fn write(to: &Writer<'_>, Lead { spelled, entries }: &Lead) -> Result<(), Error> {
    let locale = to.locale;
    let meaning = |entry: &Entry| Meaning {
        key: entry.key(),
        title: entry.title(locale).as_str(),
        area: entry.area().title(locale).as_str(),
        system: entry
            .numbers()
            .find(|number| number.to_string() == *spelled)
            .map_or("", |number| number.system().title(locale).as_str()),
    };
    let meanings: Vec<Meaning> = entries.iter().map(meaning).collect();
    let head = Head {
        locale,
        path: spelled.clone(),
        title: spelled.clone(),
        description: to.word("meanings-description").replace("{}", spelled),
        is_searched: false,
        leads_to: match meanings.as_slice() {
            [only] => Some(only.key),
            _ => None,
        },
    };
    match meanings.as_slice() {
        [only] => to.write("leads.html", &head, only),
        _ => to.write("meanings.html", &head, meanings),
    }
}
