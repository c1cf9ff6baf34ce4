//! Where pages stand.
//!
//! `<locale>/<key>/` is an entry. Aliases, numbers and names with several cases stand beside them and lead on.

use std::collections::{BTreeMap, BTreeSet};

use azure_backup_errors::{Entry, lookup_all};

/// What leads on to entries: to one, or to a choice.
#[derive(Clone, Debug)]
pub(crate) struct Lead {
    /// What somebody has: an alias, a number, a name.
    pub(crate) spelled: String,
    pub(crate) entries: Vec<Entry>,
}

/// Returns all that leads on, in its order.
pub(crate) fn leads() -> Vec<Lead> {
    let keys: BTreeSet<String> = Entry::all().map(|entry| entry.key().to_ascii_lowercase()).collect();
    let mut spelled: BTreeMap<String, String> = BTreeMap::new();
    for entry in Entry::all() {
        let names = entry.aliases().chain([entry.name()]).map(str::to_owned);
        for name in names.chain(entry.numbers().map(|number| number.to_string())) {
            if !keys.contains(&name.to_ascii_lowercase()) {
                spelled.entry(name.to_ascii_lowercase()).or_insert(name);
            }
        }
    }
    // What each means is what a look-up says; not all that is an alias of something means only that.
    let lead = |spelled: String| {
        let entries: Vec<Entry> = lookup_all(&spelled).ok()?.collect();
        (!entries.is_empty()).then_some(Lead { spelled, entries })
    };
    spelled.into_values().filter_map(lead).collect()
}

/// Cuts what is too long for a page into pages of nearly equal length.
pub(crate) fn pages<T>(all: &[T], most: usize) -> impl Iterator<Item = &[T]> {
    let count = all.len().div_ceil(most).max(1);
    all.chunks(all.len().div_ceil(count).max(1))
}
