//! What was found: every error once, how often it is mentioned, and where first.

use std::borrow::Borrow;
use std::cmp::Reverse;
use std::collections::HashMap;
use std::hash::Hash;

use azure_backup_errors::{Entry, ErrorCode, Family, Hit, LeftOut, Os, Plan, UnknownMention, Values, plan};

use super::complaints::Complaints;
use crate::line::one_line;

/// So many different unknown codes are told; a text may have any number.
const UNKNOWN: usize = 1000;

/// A line of a file.
#[derive(Clone, Copy)]
pub(super) struct Spot {
    pub(super) file: usize,
    pub(super) line: usize,
}

/// How often something is mentioned, and where first.
pub(super) struct Tally {
    pub(super) count: u64,
    pub(super) files: usize,
    /// The last file with a mention.
    last: usize,
    pub(super) first: Spot,
}

/// The different things that were found, in the order of their first mentions, with what else is known of each.
pub(super) struct Tallies<K, D> {
    all: Vec<(K, Tally, D)>,
    places: HashMap<K, usize>,
}

impl<K: Clone + Eq + Hash, D> Tallies<K, D> {
    fn new() -> Self {
        Self { all: Vec::new(), places: HashMap::new() }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    pub(super) fn len(&self) -> usize {
        self.all.len()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&K, &Tally, &D)> {
        self.all.iter().map(|(key, tally, details)| (key, tally, details))
    }

    /// What else is known of one that was found.
    pub(super) fn details<Q: Eq + Hash + ?Sized>(&self, key: &Q) -> Option<&D>
    where
        K: Borrow<Q>,
    {
        let (.., details) = self.all.get(*self.places.get(key)?)?;
        Some(details)
    }

    /// How often one is mentioned.
    fn count_of<Q: Eq + Hash + ?Sized>(&self, key: &Q) -> u64
    where
        K: Borrow<Q>,
    {
        let at = self.places.get(key).and_then(|at| self.all.get(*at));
        at.map_or(0, |(_, tally, _)| tally.count)
    }

    /// Counts a mention.
    pub(super) fn count<Q: Eq + Hash + ?Sized>(&mut self, key: &Q, spot: Spot, new: impl FnOnce() -> (K, D))
    where
        K: Borrow<Q>,
    {
        let at = self.places.get(key).copied().unwrap_or(self.all.len());
        if at == self.all.len() {
            let (key, details) = new();
            self.places.insert(key.clone(), at);
            self.all.push((key, Tally { count: 0, files: 1, last: spot.file, first: spot }, details));
        }
        let (_, tally, _) = &mut self.all[at];
        tally.count += 1;
        tally.files += usize::from(tally.last != spot.file);
        tally.last = spot.file;
    }

    /// Puts the most frequent first.
    fn sort(&mut self) {
        self.all.sort_by_key(|(_, tally, _)| Reverse(tally.count));
        for (at, (key, ..)) in self.all.iter().enumerate() {
            self.places.insert(key.clone(), at);
        }
    }
}

/// What there is to tell of an unknown code.
pub(super) struct UnknownCode {
    pub(super) family: Option<Family>,
    pub(super) nearest: Nearest,
    /// Whether it is known, but stands with a message that is none of its own.
    is_refuted: bool,
    /// Whether it is no code, but the message of a failure without one.
    is_message: bool,
    /// What the text itself says of it, and what it advises.
    message: Option<String>,
    advice: Vec<String>,
}

/// Known codes that are spelled nearly like an unknown one. It takes long to look for them: all names are compared.
pub(super) enum Nearest {
    Codes(Vec<ErrorCode>),
    /// The JSON of the first mention, which has them.
    Json(String),
}

impl UnknownCode {
    fn new(mention: UnknownMention<'_>, is_for_json: bool) -> Self {
        let json = is_for_json.then(|| serde_json::to_string(&mention).unwrap_or_default());
        let nearest = json.map_or_else(|| Nearest::Codes(mention.suggestions().collect()), Nearest::Json);
        let report = mention.report();
        let is_message = mention.as_str().contains(' ');
        Self {
            family: mention.family(),
            nearest,
            is_refuted: mention.refuted().is_some(),
            is_message,
            message: report.message().filter(|_| !is_message).map(|message| one_line(&message.to_string())),
            advice: report.recommendations().map(|advice| one_line(&advice.to_string())).collect(),
        }
    }

    /// What the text itself says of it, a sentence each.
    pub(super) fn says(&self) -> impl Iterator<Item = String> {
        let message = self.message.iter().map(|message| format!("It says: {message}"));
        message.chain(self.advice.iter().map(|advice| format!("It advises: {advice}")))
    }

    /// Whether a known code is spelled nearly so.
    pub(super) fn has_nearest(&self) -> bool {
        match &self.nearest {
            Nearest::Codes(nearest) => !nearest.is_empty(),
            Nearest::Json(mention) => !mention.contains("\"suggestions\":[]"),
        }
    }

    /// What is said behind the code.
    pub(super) fn told(&self) -> String {
        match &self.nearest {
            _ if self.is_message => "(a failure without a code)".to_owned(),
            _ if self.is_refuted => "says something else here than where Azure Backup reports it".to_owned(),
            Nearest::Codes(nearest) if !nearest.is_empty() => {
                let nearest: Vec<_> = nearest.iter().map(|code| code.as_str()).collect();
                format!("is not known; did you mean {}?", nearest.join(" or "))
            }
            _ => "is not known".to_owned(),
        }
    }
}

/// A file that was not read, or not to its end, and why.
pub(super) struct NotRead {
    pub(super) file: usize,
    /// Whether a part of it was read.
    pub(super) is_begun: bool,
    pub(super) reason: String,
}

pub(super) struct Found {
    /// The names of the files.
    pub(super) names: Vec<String>,
    pub(super) errors: Tallies<Entry, ()>,
    pub(super) unknown: Tallies<String, UnknownCode>,
    pub(super) left_out: Tallies<LeftOut, ()>,
    pub(super) not_read: Vec<NotRead>,
    /// What the texts tell about themselves.
    pub(super) values: Values,
    /// What may be meant where no error was found.
    pub(super) guesses: Vec<Hit>,
    /// How many mentions there are of unknown codes beyond those that are told.
    more_unknown: u64,
    /// Lines that say that something failed, in case nothing tells of it.
    pub(super) complaints: Complaints,
}

impl Found {
    pub(super) fn new(names: Vec<String>) -> Self {
        Self {
            names,
            errors: Tallies::new(),
            unknown: Tallies::new(),
            left_out: Tallies::new(),
            not_read: Vec::new(),
            values: Values::new(),
            guesses: Vec::new(),
            more_unknown: 0,
            complaints: Complaints::default(),
        }
    }

    /// What to do about the errors, on the system that is wanted or that the texts tell of.
    pub(super) fn plan(&self, wanted: Option<Os>) -> Plan {
        let os = self.os(wanted);
        let count = |entry| self.errors.count_of(&entry);
        plan(self.entries(), os).counted(count)
    }

    pub(super) fn os(&self, wanted: Option<Os>) -> Os {
        wanted.unwrap_or(self.values.os())
    }

    pub(super) fn entries(&self) -> impl Iterator<Item = Entry> {
        self.errors.iter().map(|(entry, ..)| *entry)
    }

    /// Counts a mention of an unknown code, and returns whether it is told: there may be too many already.
    pub(super) fn count_unknown(&mut self, spot: Spot, mention: UnknownMention<'_>, is_for_json: bool) -> bool {
        let code = mention.as_str();
        let is_told = self.unknown.len() < UNKNOWN || self.unknown.details(code).is_some();
        if is_told {
            self.unknown.count(code, spot, || (code.to_owned(), UnknownCode::new(mention, is_for_json)));
        } else {
            self.more_unknown += 1;
        }
        is_told
    }

    pub(super) fn told_of_more_unknown(&self) -> Option<String> {
        (self.more_unknown > 0).then(|| {
            let more = self.more_unknown;
            format!("there are more than {UNKNOWN} different unknown codes; {more} mentions of others are left out")
        })
    }

    /// The unknown codes by what their beginning says.
    pub(super) fn families(&self) -> Vec<(Family, Vec<&str>)> {
        let mut families: Vec<(Family, Vec<&str>)> = Vec::new();
        for (code, _, UnknownCode { family, .. }) in self.unknown.iter() {
            // Some families have several beginnings.
            let Some(family) = family else { continue };
            match families.iter_mut().find(|(other, _)| other.name() == family.name()) {
                Some((_, codes)) => codes.push(code),
                None => families.push((*family, vec![code])),
            }
        }
        families
    }

    /// Whether there is nothing to go by: no error, and none that is spelled nearly so.
    pub(super) fn is_nothing_known(&self) -> bool {
        self.errors.is_empty()
            && self.left_out.is_empty()
            && !self.unknown.iter().any(|(.., unknown)| unknown.has_nearest())
    }

    /// What failures without a known code say themselves, each with its code.
    pub(super) fn failures(&self) -> Vec<String> {
        let said = |(code, _, unknown): (&String, &Tally, &UnknownCode)| match &unknown.message {
            _ if unknown.is_message => Some(code.clone()),
            message => message.as_ref().map(|message| format!("{code} {message}")),
        };
        self.unknown.iter().filter_map(said).collect()
    }

    /// What is said if no error was found.
    pub(super) fn nothing(&self) -> &'static str {
        let never_begun = self.not_read.iter().filter(|not_read| !not_read.is_begun).count();
        match self.not_read.len() {
            _ if !self.left_out.is_empty() => "No error was found that this build has the words for.",
            _ if !self.unknown.is_empty() => "What failed here is not in the catalogue.",
            0 => "No known error of Azure Backup was found.",
            _ if never_begun == self.names.len() => "Nothing could be read.",
            _ => "No known error of Azure Backup was found in what could be read.",
        }
    }

    /// The files that were not read, and why, each in one line.
    pub(super) fn not_read(&self) -> impl Iterator<Item = (String, &str)> {
        self.not_read.iter().map(|NotRead { file, reason, .. }| (one_line(&self.names[*file]), reason.as_str()))
    }

    pub(super) fn place(&self, spot: Spot) -> String {
        format!("{}:{}", one_line(&self.names[spot.file]), spot.line)
    }

    pub(super) fn sort(&mut self) {
        self.errors.sort();
        self.unknown.sort();
        self.left_out.sort();
    }
}
