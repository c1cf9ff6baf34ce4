//! `data/ids.txt`: every id ever given to a code or a cause, so that none changes or is given twice.

use std::collections::BTreeMap;
use std::path::Path;

use strum::{Display, EnumString};

use crate::problem::{Place, Problem};

pub(crate) const FILE: &str = "data/ids.txt";

const HEAD: &str = "\
# Every id ever given, kept by `cargo run -p bake`. Lines are added, never changed or removed:
# ids are the values of the C enum and stay in other people's programs and databases.
";

#[derive(Clone, Copy, Debug, Display, EnumString, PartialEq, Eq, PartialOrd, Ord)]
#[strum(serialize_all = "lowercase")]
pub(crate) enum Kind {
    Code,
    Cause,
}

/// An id as the data gives it.
pub(crate) struct Given<'a> {
    kind: Kind,
    name: &'a str,
    id: Option<u16>,
    place: Place,
}

impl<'a> Given<'a> {
    pub(crate) fn new(kind: Kind, name: &'a str, id: Option<u16>, place: Place) -> Self {
        Self { kind, name, id, place }
    }
}

/// Holds the ids of the data against the ledger and returns the ledger with the new ones.
pub(crate) fn update(text: &str, given: &[Given<'_>], problems: &mut Vec<Problem>) -> String {
    let mut ledger: BTreeMap<(Kind, u16), (String, usize)> = BTreeMap::new();
    for (number, line) in text.lines().enumerate() {
        let place = Place::new(Path::new(FILE), number + 1);
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let mut fields = line.split(' ');
        let (kind, id) = (fields.next().map(str::parse::<Kind>), fields.next().map(str::parse::<u16>));
        let (Some(Ok(kind)), Some(Ok(id)), Some(name), None) = (kind, id, fields.next(), fields.next()) else {
            problems.push(Problem::new(
                place,
                format!("`{line}` is no line of the ledger"),
                "restore the file from git",
            ));
            continue;
        };
        if let Some((first, _)) = ledger.insert((kind, id), (name.to_owned(), number + 1)) {
            let what = format!("{kind} id {id} is given to `{first}` and to `{name}`");
            problems.push(Problem::new(place, what, "restore the file from git"));
        }
    }

    let mut seen: BTreeMap<(Kind, u16), &Given<'_>> = BTreeMap::new();
    // New ids may stand in any order, in several files.
    let mut in_order: Vec<&Given<'_>> = given.iter().collect();
    in_order.sort_by_key(|given| (given.kind, given.id));
    for new in in_order {
        let next = |kind| {
            ledger.range((kind, 0)..=(kind, u16::MAX)).next_back().map_or(1, |((_, id), _)| id.saturating_add(1))
        };
        let kind = new.kind;
        let of_name = ledger.iter().find(|((k, _), (name, _))| *k == kind && name == new.name).map(|((_, id), _)| *id);
        let Some(id) = new.id else {
            let id = of_name.unwrap_or_else(|| next(kind));
            let what = format!("`{}` has no id", new.name);
            problems.push(Problem::new(new.place.clone(), what, format!("add `id = {id}`")));
            continue;
        };
        match seen.get(&(kind, id)) {
            // One code in two areas keeps one id.
            Some(first) if first.name == new.name => continue,
            Some(first) => {
                let what = format!("{kind} id {id} is given twice: to `{}` and to `{}`", first.name, new.name);
                let help = format!("the other is at {}; the next free id is {}", first.place, next(kind));
                problems.push(Problem::new(new.place.clone(), what, help));
                continue;
            }
            None => {
                seen.insert((kind, id), new);
            }
        }
        match (of_name, ledger.get(&(kind, id))) {
            (Some(known), _) if known != id => {
                let what = format!("the id of `{}` was {known} and is now {id}", new.name);
                problems.push(Problem::new(
                    new.place.clone(),
                    what,
                    format!("an id never changes: write `id = {known}`"),
                ));
            }
            (None, Some((name, _))) => {
                let what = format!("{kind} id {id} belongs to `{name}` already");
                let help =
                    format!("an id is never given again, even if `{name}` is gone; the next free id is {}", next(kind));
                problems.push(Problem::new(new.place.clone(), what, help));
            }
            (None, None) if id != next(kind) => {
                let what = format!("{kind} id {id} leaves a gap");
                problems.push(Problem::new(new.place.clone(), what, format!("the next free id is {}", next(kind))));
            }
            (None, None) => {
                ledger.insert((kind, id), (new.name.to_owned(), 0));
            }
            (Some(_), _) => {}
        }
    }
    for ((kind, id), (name, line)) in &ledger {
        if *kind == Kind::Code && !given.iter().any(|given| given.kind == Kind::Code && given.name == name) {
            problems.push(Problem::new(
                Place::new(Path::new(FILE), *line),
                format!("error code `{name}` (id {id}) is gone from the data"),
                "a code is never deleted: bring it back with `status = \"retired\"` or `status = \"renamed\"`",
            ));
        }
    }

    let mut updated = HEAD.to_owned();
    for ((kind, id), (name, _)) in &ledger {
        updated.push_str(&format!("{kind} {id} {name}\n"));
    }
    updated
}
