//! Look-up of a name, and a walk over all entries, against what one would use instead.
//!
//! `cargo bench --bench lookup`. A sample looks up all names of a case once, in an order that is always the same and
//! follows no table: a loop over one name would measure the predictor of branches, and one over a table the prefetch.
//!
//! Nothing here depends on which errors there are, so that it runs with a catalogue of any size.

mod peers;
mod support;

use std::collections::BTreeMap;
use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};
use std::hint::black_box;

use azure_backup_errors::{Entry, ErrorCode, Locale, lookup};
use criterion::Criterion;

use peers::{Peers, look_up_all};
use support::Figures;

/// Words of another world, for names that are like none of ours.
const TREES: [&str; 8] = ["Quercus", "Salix", "Betula", "Fraxinus", "Tilia", "Acer", "Sorbus", "Ulmus"];

fn main() {
    let mut criterion = support::criterion();
    let mut figures = Figures::new("lookup");
    names(&mut criterion, &mut figures);
    iteration(&mut criterion, &mut figures);
    criterion.final_summary();
    figures.finish();
}

fn names(criterion: &mut Criterion, figures: &mut Figures) {
    let of_codes = || Entry::all().filter_map(|entry| Some((entry, entry.code()?)));
    let names = shuffled(of_codes().map(|(entry, _)| entry.name()).filter(|name| !is_number(name)));
    let aliases = shuffled(of_codes().flat_map(|(entry, _)| entry.aliases()).filter(|name| !is_number(name)));
    // The first entry with a name is the one that look-up gives.
    let mut by_name = BTreeMap::new();
    for (entry, code) in of_codes() {
        for name in all_names(entry) {
            by_name.entry(name).or_insert(code);
        }
    }
    let all = shuffled(by_name.keys().copied());
    let numbers: Vec<String> = all.iter().filter(|name| is_number(name)).cloned().collect();
    let upper_case: Vec<String> = all.iter().map(|name| name.to_ascii_uppercase()).collect();
    let quoted: Vec<String> = all.iter().map(|name| format!("'{name}'\n")).collect();
    let near: Vec<String> = all.iter().map(|name| near_miss(name)).filter(|name| lookup(name).is_err()).collect();
    let far: Vec<String> = (0..).zip(&all).map(|(number, name)| far_miss(number, name.len())).collect();

    let by_name: Vec<(&str, ErrorCode)> = by_name.into_iter().collect();
    let exact = Peers::new(&by_name);
    let lower_case = Peers::of_lower_case(&by_name);

    figures.table("Look-up of a name", "name");
    let mut compare = Compare { criterion, figures };
    compare.look_up("exact name", &names, None, &exact, as_it_is);
    compare.look_up("alias", &aliases, None, &exact, as_it_is);
    compare.look_up("number", &numbers, None, &exact, as_it_is);
    let note = "peers: lower-cased into a reused String, looked up among lower-cased names";
    compare.look_up("other case", &upper_case, Some(note), &lower_case, lower_cased);
    let note = "peers: trimmed of what is no letter or digit, then looked up in exact case";
    compare.look_up("in quotes, with a line end", &quoted, Some(note), &exact, trimmed);
    compare.look_up("near miss", &near, None, &exact, as_it_is);
    compare.look_up("far miss", &far, None, &exact, as_it_is);
    compare.with_emojis(&names);
}

struct Compare<'a> {
    criterion: &'a mut Criterion,
    figures: &'a mut Figures,
}

impl Compare<'_> {
    /// The peers look up what `prepared` makes of each name.
    fn look_up(
        &mut self,
        case: &str,
        names: &[String],
        note: Option<&'static str>,
        peers: &Peers,
        prepared: impl for<'a> Fn(&'a str, &'a mut String) -> &'a str + Copy,
    ) {
        // A catalogue may have no aliases, or no numbers.
        if names.is_empty() {
            return;
        }
        self.figures.case(case, note, |case| {
            case.measure(self.criterion, "lookup", names.len(), || look_up_all(as_it_is, find)(names));
            peers.each(prepared, |peer, look_up| case.measure(self.criterion, peer, names.len(), || look_up(names)));
        });
    }

    fn with_emojis(&mut self, names: &[String]) {
        let emojis = shuffled(emojis::iter().map(emojis::Emoji::as_str));
        self.figures.case("exact name, its own data", Some("emojis: all its emojis, by `emojis::get`"), |case| {
            case.measure(self.criterion, "lookup", names.len(), || look_up_all(as_it_is, find)(names));
            case.measure(self.criterion, "emojis", emojis.len(), || {
                for emoji in &emojis {
                    black_box(emojis::get(black_box(emoji)));
                }
            });
        });
    }
}

fn iteration(criterion: &mut Criterion, figures: &mut Figures) {
    struct Owned {
        name: String,
        title: String,
    }
    let of = |entry: Entry| (entry.name(), entry.title(Locale::En).as_str());
    let owned = |(name, title): (&str, &str)| Owned { name: name.to_owned(), title: title.to_owned() };
    let owned: Vec<Owned> = Entry::all().map(of).map(owned).collect();

    figures.table("Walk over all entries, reading name and title", "entry");
    let note = Some("emojis: its own data, the emoji and its name");
    figures.case("all", note, |case| {
        case.measure(criterion, "entries", owned.len(), || Entry::all().map(of).for_each(|read| _ = black_box(read)));
        case.measure(criterion, "Vec of owned structs", owned.len(), || {
            let read = black_box(&owned).iter().map(|entry| (entry.name.as_str(), entry.title.as_str()));
            read.for_each(|read| _ = black_box(read));
        });
        case.measure(criterion, "emojis", emojis::iter().count(), || {
            emojis::iter().map(|emoji| (emoji.as_str(), emoji.name())).for_each(|read| _ = black_box(read));
        });
    });
}

fn find(name: &str) -> Option<ErrorCode> {
    lookup(name).ok().and_then(Entry::code)
}

fn as_it_is<'a>(name: &'a str, _: &'a mut String) -> &'a str {
    name
}

fn lower_cased<'a>(name: &'a str, buffer: &'a mut String) -> &'a str {
    buffer.clear();
    buffer.push_str(name);
    buffer.make_ascii_lowercase();
    buffer
}

fn trimmed<'a>(name: &'a str, _: &'a mut String) -> &'a str {
    name.trim_matches(|c: char| !c.is_ascii_alphanumeric())
}

fn all_names(entry: Entry) -> impl Iterator<Item = &'static str> {
    std::iter::once(entry.name()).chain(entry.aliases())
}

/// Without those that come twice: a code may have several entries.
fn shuffled<'a>(names: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut names: Vec<String> = names.map(str::to_owned).collect();
    names.sort_by_cached_key(|name| (BuildHasherDefault::<DefaultHasher>::new().hash_one(name), name.clone()));
    names.dedup();
    names
}

fn is_number(name: &str) -> bool {
    name.starts_with("0x") || name.bytes().all(|byte| byte.is_ascii_digit())
}

/// Changes the last letter. In a large catalogue that may be known as well.
fn near_miss(name: &str) -> String {
    let last = if name.ends_with('x') { "y" } else { "x" };
    format!("{}{last}", &name[..name.len() - 1])
}

/// Returns a word of the same length that has nothing to do with backup.
fn far_miss(number: usize, len: usize) -> String {
    let trees = TREES.iter().cycle().skip(number % TREES.len()).flat_map(|tree| tree.chars());
    trees.take(len).collect()
}
