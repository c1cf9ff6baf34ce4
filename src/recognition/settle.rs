//! Settles what is told: one mention a failure, and none of an error where its code stands with another message.

use alloc::vec::Vec;

use super::candidate::{LazyRecord, Match, MatchKind};
use super::context::{DATA_SOURCES, Needs, REACH};
use super::engine::{EXTENT, Engine};
use super::index::{Index, WordingRef, numbered};
use super::record::{Part, Record};
use super::wording::NEAR_ALONE;
use crate::entry::Entry;
use crate::family::Family;
use crate::shared::kinds::Area;
use crate::store::known;
use crate::tables::{ErrorCode, Locale};

/// What stands so near, in bytes, is said of the same failure.
const NEIGHBOUR: usize = 512;

impl Engine {
    /// Decides about the first match that is pending.
    pub(super) fn settle(&mut self, index: &Index, text: &[u8]) {
        let Some(mut first) = self.pending.pop_front() else { return };
        while self.told.front().is_some_and(|told| told.end.saturating_add(REACH) < first.start) {
            self.told.pop_front();
        }
        self.steps += (self.told.len() + 1) as u64;
        first.is_told_apart = self.counts(&first) && !self.is_said_of_another(index, text, &mut first);
        if first.is_told_apart {
            if rank(&first) > 1 && self.others(&first).any(|other| may_be_of_one(index, &first, other)) {
                read(&mut first, text, self.base, &mut self.steps);
            }
            self.tell(index, text, &mut first);
            self.ready.reverse();
        }
        // What is said of another one still tells which case that is.
        if first.is_told_apart || rank(&first) < 2 {
            self.told.push_back(first);
        }
    }

    /// Whether a match has what it needs.
    fn counts(&self, first: &Match) -> bool {
        let has_certain_one = || {
            let is_certain = |other: &&Match| other.is_certain() && other.needs == Needs::Nothing;
            self.others(first).filter(is_certain).any(|other| are_neighbours(other, first))
        };
        match first.kind {
            // Only where there is nothing better.
            MatchKind::NearMessage { .. } => !has_certain_one(),
            _ => first.needs == Needs::Nothing || has_certain_one(),
        }
    }

    /// What stands around a match, as far as it may be said of the same failure.
    fn others(&self, first: &Match) -> impl Iterator<Item = &Match> + Clone {
        let end = first.end.saturating_add(REACH);
        self.told.iter().chain(self.pending.iter().take_while(move |other| other.start < end))
    }

    /// Whether a match is said of a failure that another one tells.
    fn is_said_of_another(&mut self, index: &Index, text: &[u8], first: &mut Match) -> bool {
        let is_of_id = |host: &Match| host.is_told_apart && is_hresult_of_id(text, self.base, host, first);
        if self.told.iter().any(is_of_id) {
            return true;
        }
        for host in self.told.iter_mut().rev().filter(|host| host.is_told_apart) {
            self.steps += 1;
            let may_be = may_be_of_one(index, host, first) && may_tell(host, first, text, self.base, &mut self.steps);
            if may_be && is_said_of(index, host, first, text, self.base, false) {
                return true;
            }
        }
        let end = first.end.saturating_add(REACH);
        let mut has_one_between = false;
        for host in self.pending.iter_mut().take_while(|host| host.start < end) {
            self.steps += 1;
            let may_be = may_be_of_one(index, host, first) && may_tell(host, first, text, self.base, &mut self.steps);
            if may_be && is_said_of(index, host, first, text, self.base, has_one_between) {
                return true;
            }
            has_one_between |= rank(host) == rank(first) && share(index, host, first);
        }
        false
    }

    /// Tells what a match means.
    fn tell(&mut self, index: &Index, text: &[u8], first: &mut Match) {
        match first.kind {
            MatchKind::Unknown { is_labelled, .. } => {
                let inner = read(first, text, self.base, &mut self.steps).filter(|_| is_labelled);
                if inner.is_some_and(|record| self.has_another(index, text, first, record.whole)) {
                    first.is_told_apart = false;
                } else {
                    self.ready.push((*first, None));
                }
            }
            MatchKind::Message { wording } | MatchKind::NearMessage { wording, .. } => {
                self.ready.extend(index.entries(wording).map(|entry| (*first, Some(entry))));
            }
            MatchKind::Number { number } => {
                let has_hresult = self.others(first).any(|other| is_hresult_of_id(text, self.base, first, other));
                // What it wraps tells more.
                let tells = |entry: &Entry| !(has_hresult && known(entry.0).is_wrapper);
                let there: Vec<Entry> = numbered(number).filter(|entry| entry.is_there() && tells(entry)).collect();
                // A number that only areas have that are left out is told as one of those.
                let left_out = numbered(number).next().filter(|_| there.is_empty()).filter(tells);
                first.is_told_apart = !there.is_empty() || left_out.is_some();
                self.ready.extend(there.into_iter().chain(left_out).map(|entry| (*first, Some(entry))));
            }
            MatchKind::Name { entry, .. } => {
                let meant = self.meant(index, text, first, entry);
                let inner = first.record.read().filter(|_| meant.is_empty() || known(entry.0).is_wrapper);
                if inner.is_some_and(|record| self.has_another(index, text, first, record.whole)) {
                    // What it wraps tells more.
                    first.is_told_apart = false;
                } else if meant.is_empty() {
                    let family = first
                        .part()
                        .of_rest(text, self.base)
                        .and_then(|code| core::str::from_utf8(code).ok().and_then(Family::of));
                    self.ready.push((
                        Match { kind: MatchKind::Unknown { family, is_labelled: true }, ..*first },
                        Some(entry),
                    ));
                    // It says nothing about what stands beside it.
                    first.needs = Needs::Backup;
                } else {
                    self.ready.extend(meant.into_iter().map(|meaning| (*first, Some(meaning))));
                }
            }
        }
    }

    /// Returns which entries of a code are meant: those whose message stands with it, if it has one; otherwise those whose
    /// message stands nearby, or all.
    fn meant(&mut self, index: &Index, text: &[u8], first: &mut Match, entry: Entry) -> Vec<Entry> {
        let meanings: Vec<Entry> = meanings(entry).collect();
        if meanings.iter().any(|meaning| meaning.needs_context()) {
            read(first, text, self.base, &mut self.steps);
        }
        let first = &*first;
        let shown = |is_near: &dyn Fn(&Match) -> bool| -> Vec<Entry> {
            let wordings: Vec<WordingRef> = self
                .others(first)
                .filter_map(|other| match other.kind {
                    MatchKind::Message { wording } | MatchKind::NearMessage { wording, .. } if is_near(other) => {
                        Some(wording)
                    }
                    _ => None,
                })
                .collect();
            let is_shown = |meaning: &&Entry| {
                wordings.iter().any(|&wording| index.entries(wording).any(|entry| entry == **meaning))
            };
            meanings.iter().filter(is_shown).copied().collect()
        };
        let message = first.record.read().map(|record| record.message).filter(|message| {
            let is_code = |message: &[u8]| {
                first.part().of_rest(text, self.base).is_some_and(|code| code.eq_ignore_ascii_case(message))
            };
            !message.is_empty() && !message.of_rest(text, self.base).is_some_and(is_code)
        });
        let meant = match message {
            Some(message) => shown(&|other| other.part().overlaps(message)),
            None if meanings.len() > 1 => {
                shown(&|other| matches!(other.kind, MatchKind::Message { .. }) && are_neighbours(other, first))
            }
            None => Vec::new(),
        };
        if !meant.is_empty() {
            return self.of_data_source(text, first, meant);
        }
        let is_refuted = |meaning: &Entry| message.is_some() && meaning.needs_context() && has_message(*meaning);
        let meant = meanings.into_iter().filter(|meaning| !is_refuted(meaning)).collect();
        self.of_data_source(text, first, meant)
    }

    /// Returns those that are about what the text names as backed up, if it names one thing; else all.
    fn of_data_source(&self, text: &[u8], first: &Match, mut meant: Vec<Entry>) -> Vec<Entry> {
        let is_of_one_area = meant.windows(2).all(|pair| matches!(pair, [a, b] if a.area() == b.area()));
        if is_of_one_area {
            return meant;
        }
        let near = Part { start: first.start.saturating_sub(NEIGHBOUR), end: first.end.saturating_add(NEIGHBOUR) };
        let Part { start, end } = first.record.read().map_or(near, |record| record.whole);
        let whole = Part { start: start.max(self.base), end: end.min(self.base + text.len()) };
        let text = whole.of_rest(text, self.base).unwrap_or_default().to_ascii_lowercase();
        let is_named = |area: Area| {
            let mut signs = DATA_SOURCES.iter().filter(|(_, of)| *of == area);
            signs.any(|(sign, _)| memchr::memmem::find(&text, sign.as_bytes()).is_some())
        };
        let mut named: Vec<Area> = meant.iter().map(|entry| entry.area()).collect();
        named.sort_unstable();
        named.dedup();
        named.retain(|area| is_named(*area));
        if let [area] = named[..] {
            meant.retain(|entry| entry.area() == area);
        }
        meant
    }

    /// Whether something else is mentioned within a part of the text.
    fn has_another(&self, index: &Index, text: &[u8], first: &Match, whole: Part) -> bool {
        let is_same = |other: &Match| share(index, other, first) || is_same_code(text, self.base, other, first);
        let is_code = is_unknown_code(text, self.base, first);
        let is_other =
            |other: &&Match| other.part() != first.part() && !is_same(other) && !(is_code && is_faint(other.kind));
        self.others(first).filter(is_other).any(|other| whole.contains(other.part()))
    }
}

/// Whether a match is said of the failure that another one of the same rank or a higher one tells.
fn is_said_of(index: &Index, host: &mut Match, first: &Match, text: &[u8], base: usize, has_one_between: bool) -> bool {
    let is_same = share(index, host, first) || is_same_code(text, base, host, first);
    let record = host.record.read();
    let is_within = record.is_some_and(|record| record.whole.contains(first.part()));
    if is_same && is_detail(first) {
        return true;
    }
    // What it advises, and what it says more closely in words that others use too.
    let is_advice = record.is_some_and(|record| record.recommendations.contains(first.part()));
    let tells_more = !is_vague(host.kind) && !is_wrapper(host.kind);
    if rank(first) < 2 && (is_advice || is_within && tells_more && !is_same && first.needs != Needs::Nothing) {
        return true;
    }
    if rank(host) == rank(first) {
        if !is_same {
            // What is said more closely within it, in words that any service uses.
            return is_within && is_vague(first.kind) && tells_more;
        }
        let is_around = first.record.read().is_some_and(|own| own.whole.contains(host.part()));
        return is_within && (!is_around || host.start < first.start);
    }
    let is_its_message = record.is_some_and(|record| {
        // What is near a message may begin with its label.
        host.is_certain() && record.message.contains_start(first.start)
            || is_faint(first.kind) && is_unknown_code(text, base, host) && record.message.overlaps(first.part())
    });
    let is_missing = match first.kind {
        MatchKind::Number { .. } => !host.said.number,
        _ => !host.said.message,
    };
    let is_beside = is_missing && !has_one_between && are_neighbours(host, first);
    let is_named = is_message_of_id(text, base, host, first);
    let is_said = is_named || is_same && (is_within || is_beside) || is_its_message && !needs_context(host.kind);
    if is_said {
        match first.kind {
            MatchKind::Number { .. } => host.said.number = true,
            _ => host.said.message = true,
        }
    }
    is_said
}

/// Whether a match is the message that an id ends: `Job failed. (ID: 104)`. The id tells which of several errors it is.
fn is_message_of_id(text: &[u8], base: usize, id: &Match, message: &Match) -> bool {
    let MatchKind::Number { number } = id.kind else { return false };
    let between = || Part { start: message.end, end: id.start }.of_rest(text, base).unwrap_or_default();
    let is_before = message.end < id.start && id.start - message.end <= "'). (ID: ".len();
    let is_of_it = || {
        let sign = between().trim_ascii_end().strip_suffix(b":").unwrap_or(between()).trim_ascii_end();
        sign.strip_suffix(b"ID").is_some_and(|before| !before.iter().any(u8::is_ascii_alphanumeric))
    };
    rank(message) < 2 && is_before && is_of_it() && !numbered(number).any(|entry| known(entry.0).is_wrapper)
}

/// Whether a match is what Windows says in the details of an id: `(ID 42 Details: Access is denied (0x80070005))`.
fn is_hresult_of_id(text: &[u8], base: usize, id: &Match, hresult: &Match) -> bool {
    let is_near = id.end < hresult.start && hresult.start - id.end < NEIGHBOUR;
    let spelled =
        || hresult.part().of_rest(text, base).is_some_and(|spelled| matches!(spelled, [b'0', b'x', b'8', ..]));
    let between = || Part { start: id.end, end: hresult.start }.of_rest(text, base).unwrap_or_default();
    is_near
        && matches!(id.kind, MatchKind::Number { .. })
        && spelled()
        && memchr::memmem::find(between(), b"Details:").is_some()
}

/// Whether a match may tell a failure that another one is said of, too.
fn may_tell(host: &mut Match, first: &mut Match, text: &[u8], base: usize, steps: &mut u64) -> bool {
    read(host, text, base, steps);
    read(first, text, base, steps);
    !is_detail(host) && (rank(host) >= rank(first) || is_detail(first))
}

/// Whether it stands in a field of a failure that is none of its code: the service repeats a code so.
fn is_detail(matched: &Match) -> bool {
    matched.record.read().is_some_and(|record| !record.is_of_code)
}

/// Whether two matches may be said of one failure: what has to be read to know it is read only then.
fn may_be_of_one(index: &Index, host: &Match, other: &Match) -> bool {
    match (host.kind, other.kind) {
        (MatchKind::Unknown { .. }, MatchKind::Unknown { .. }) => true,
        _ if is_vague(other.kind) => true,
        _ if rank(other) < rank(host) && are_neighbours(host, other) => true,
        _ => share(index, host, other),
    }
}

/// Reads what stands beside a match, unless that was done.
fn read(matched: &mut Match, text: &[u8], base: usize, steps: &mut u64) -> Option<Record> {
    if let LazyRecord::Read(record) = matched.record {
        return record;
    }
    let from = matched.start.saturating_sub(EXTENT).max(base);
    let to = matched.end.saturating_add(EXTENT).min(base + text.len());
    let around = Part { start: from, end: to }.of_rest(text, base);
    let record = around.filter(|_| rank(matched) > 1).and_then(|around| {
        let part = Part { start: matched.start - from, end: matched.end - from };
        Some(Record::around(around, part, steps)?.shifted(from))
    });
    matched.record = LazyRecord::Read(record);
    record
}

/// What tells more stands higher: a code, a number, a message, what is nearly one.
const fn rank(matched: &Match) -> u8 {
    match matched.kind {
        MatchKind::Name { .. } | MatchKind::Unknown { .. } => 3,
        MatchKind::Number { .. } => 2,
        MatchKind::Message { .. } => 1,
        MatchKind::NearMessage { .. } => 0,
    }
}

fn needs_context(kind: MatchKind) -> bool {
    matches!(kind, MatchKind::Name { entry, .. } if entry.needs_context())
}

const fn is_labelled(kind: MatchKind) -> bool {
    matches!(kind, MatchKind::Unknown { is_labelled: true, .. })
}

/// Whether it says little where something else is said, too.
fn is_vague(kind: MatchKind) -> bool {
    is_labelled(kind) || needs_context(kind)
}

fn is_wrapper(kind: MatchKind) -> bool {
    matches!(kind, MatchKind::Name { entry, .. } if known(entry.0).is_wrapper)
}

/// Whether it is so far from a message that the code beside it tells more, even an unknown one.
const fn is_faint(kind: MatchKind) -> bool {
    matches!(kind, MatchKind::NearMessage { score, .. } if score < NEAR_ALONE)
}

/// Whether a match is an unknown code that is a name.
fn is_unknown_code(text: &[u8], base: usize, matched: &Match) -> bool {
    let is_name = |code: &[u8]| code.iter().all(u8::is_ascii_alphanumeric) && !code.iter().all(u8::is_ascii_digit);
    matches!(matched.kind, MatchKind::Unknown { .. }) && matched.part().of_rest(text, base).is_some_and(is_name)
}

/// Whether two matches lead to the same code, or to the same error if it has none.
fn share(index: &Index, a: &Match, b: &Match) -> bool {
    match a.kind {
        MatchKind::Name { entry, .. } => leads_to(index, b, entry),
        // The other way round it is the same, and sooner known.
        MatchKind::Number { .. } if matches!(b.kind, MatchKind::Name { .. }) => share(index, b, a),
        MatchKind::Number { number } => numbered(number).any(|entry| leads_to(index, b, entry)),
        MatchKind::Message { wording } | MatchKind::NearMessage { wording, .. } => {
            index.entries(wording).any(|entry| leads_to(index, b, entry))
        }
        MatchKind::Unknown { .. } => false,
    }
}

fn leads_to(index: &Index, matched: &Match, wanted: Entry) -> bool {
    let is_wanted = |entry: Entry| {
        let code = known(wanted.0).code;
        entry == wanted || code.0 != 0 && known(entry.0).code == code
    };
    match matched.kind {
        MatchKind::Name { entry, .. } => is_wanted(entry),
        MatchKind::Number { number } => numbered(number).any(is_wanted),
        MatchKind::Message { wording } | MatchKind::NearMessage { wording, .. } => {
            index.entries(wording).any(is_wanted)
        }
        MatchKind::Unknown { .. } => false,
    }
}

/// Whether two unknown codes are the same.
fn is_same_code(text: &[u8], base: usize, a: &Match, b: &Match) -> bool {
    let are_unknown = matches!((a.kind, b.kind), (MatchKind::Unknown { .. }, MatchKind::Unknown { .. }));
    let bytes = |matched: &Match| matched.part().of_rest(text, base);
    are_unknown && bytes(a).zip(bytes(b)).is_some_and(|(a, b)| a.eq_ignore_ascii_case(b))
}

fn has_message(entry: Entry) -> bool {
    Locale::all().any(|locale| entry.messages(locale).next().is_some())
}

/// Returns the entries of the code that an entry has, in their order; of an entry without a code, or if all of them are
/// left out, itself.
fn meanings(entry: Entry) -> impl Iterator<Item = Entry> + Clone {
    let of_code = entry.code().into_iter().flat_map(ErrorCode::entries);
    let itself = of_code.clone().next().is_none().then_some(entry);
    itself.into_iter().chain(of_code)
}

/// Whether two matches stand so near that they are said of the same failure.
const fn are_neighbours(a: &Match, b: &Match) -> bool {
    a.start < b.end.saturating_add(NEIGHBOUR) && b.start < a.end.saturating_add(NEIGHBOUR)
}
