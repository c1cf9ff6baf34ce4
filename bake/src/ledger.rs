//! `data/ids.txt`: every id ever given to a code or a cause, so that none changes or is given twice.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt;
use std::path::Path;

use crate::problem::{Place, Problem};

pub(crate) const FILE: &str = "data/ids.txt";

const HEAD: &str = "\
# Every id ever given, kept by `cargo run -p bake`. Lines are added, never changed or removed:
# ids are the values of the C enum and stay in other people's programs and databases.
";

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Kind {
    Code,
    Cause,
}

impl Kind {
    fn of(word: &str) -> Option<Self> {
        [Self::Code, Self::Cause].into_iter().find(|kind| kind.to_string() == word)
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Code => "code",
            Self::Cause => "cause",
        })
    }
}

/// The ids given so far.
#[derive(Default)]
pub(crate) struct Ledger {
    /// Name and line of each; a new one has no line.
    given: BTreeMap<(Kind, u16), (String, usize)>,
    ids: HashMap<(Kind, String), u16>,
}

impl Ledger {
    pub(crate) fn read(text: &str, problems: &mut Vec<Problem>) -> Self {
        const RESTORE: &str = "restore the file from git, and let bake add what is new";
        let mut ledger = Self::default();
        for (number, line) in (1..).zip(text.lines()) {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let place = Place::new(Path::new(FILE), number);
            let mut fields = line.split(' ');
            let (kind, id) = (fields.next().and_then(Kind::of), fields.next().map(str::parse::<u16>));
            let (Some(kind), Some(Ok(id @ 1..)), Some(name), None) = (kind, id, fields.next(), fields.next()) else {
                problems.push(Problem::new(place, format!("`{line}` is no line of the ledger"), RESTORE));
                continue;
            };
            if let Some((first, _)) = ledger.given.insert((kind, id), (name.to_owned(), number)) {
                let what = format!("{kind} id {id} is given to `{first}` and to `{name}`");
                problems.push(Problem::new(place, what, RESTORE));
            } else if let Some(first) = ledger.ids.insert((kind, name.to_owned()), id) {
                let what = format!("`{name}` has two {kind} ids, {first} and {id}");
                problems.push(Problem::new(place, what, RESTORE));
            }
        }
        ledger
    }

    /// Returns the id of a code or cause; a new one is given the next that is free.
    ///
    /// One that had another name before, which is an alias now, keeps the id that it was given under that.
    pub(crate) fn id<'n>(
        &mut self,
        kind: Kind,
        name: &'n str,
        aliases: impl Iterator<Item = &'n str>,
        place: &Place,
        problems: &mut Vec<Problem>,
    ) -> u16 {
        let mut names = std::iter::once(name).chain(aliases);
        if let Some(&id) = names.find_map(|name| self.ids.get(&(kind, name.to_owned()))) {
            return id;
        }
        let last = self.given.range((kind, 0)..=(kind, u16::MAX)).next_back().map_or(0, |((_, id), _)| *id);
        let Some(id) = last.checked_add(1) else {
            let what = format!("there is no {kind} id left for `{name}`");
            problems.push(Problem::new(place.clone(), what, "ids have 16 bits: widen them in bake and in the crate"));
            return last;
        };
        self.given.insert((kind, id), (name.to_owned(), 0));
        self.ids.insert((kind, name.to_owned()), id);
        id
    }

    /// A code is never deleted: others have its id in their programs.
    /// Its name may be an alias now.
    pub(crate) fn report_deleted(&self, codes: &HashSet<&str>, problems: &mut Vec<Problem>) {
        for ((kind, id), (name, line)) in &self.given {
            if *kind == Kind::Code && !codes.contains(name.as_str()) {
                problems.push(Problem::new(
                    Place::new(Path::new(FILE), *line),
                    format!("error code `{name}` (id {id}) is gone from the data"),
                    "a code is never deleted: bring it back with `status = \"retired\"` or `status = \"renamed\"`",
                ));
            }
        }
    }

    /// The file, with the ids that were given to what is new.
    pub(crate) fn text(&self) -> String {
        let lines = self.given.iter().map(|((kind, id), (name, _))| format!("{kind} {id} {name}\n"));
        HEAD.to_owned() + &lines.collect::<String>()
    }
}
