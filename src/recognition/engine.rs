//! Queues candidates, has each verified, and settles which matches are told: overlap resolution with delayed emission.
//!
//! Whether something is a mention depends on nothing but the bytes within [`EXTENT`] and [`REACH`] around it, and on
//! what was found within them. So it makes no difference in which pieces a text comes.

use alloc::collections::VecDeque;
use alloc::vec::Vec;
use core::ops::Range;

use super::candidate::{Candidate, CandidateKind, Match, MatchKind, View};
use super::context::{Needs, REACH, Sign, Signs};
use super::index::{Index, index};
use super::mention::{Finding, How, LeftOutMention, Mention, Place, UnknownMention};
use super::report::Report;
use super::{failures, messages, names, numbers, prefilter};
use crate::entry::Entry;
use crate::left_out::LeftOut;
use crate::shared::letters::FARTHEST_LETTER;
use crate::shared::lines::LONGEST_LINE;
use crate::shared::pattern::BESIDE;
use crate::shared::record::Target;

/// How far a mention reaches from where it is recognised, at most, in bytes.
pub(super) const EXTENT: usize = 2048;
/// What has to be known of a text behind a place to decide about it.
const AHEAD: usize = if EXTENT > REACH { EXTENT } else { REACH } + 512;
// The letters beside an anchor, and the line before the farthest.
const _: () = assert!(BESIDE * FARTHEST_LETTER + LONGEST_LINE <= AHEAD);
/// So many bytes are searched at a time.
const BLOCK: usize = 1 << 15;

/// What is known of a text that has been read so far. All places count from the beginning of the whole text.
#[derive(Debug, Default)]
pub(super) struct Engine {
    /// Where the text that is there begins in the whole.
    pub(super) base: usize,
    /// How far the text has been searched.
    searched_to: usize,
    /// Candidates to verify, in their order, the next one last.
    candidates: Vec<Candidate>,
    /// Matches that wait for what follows, in the order of their places. What they still need is a neighbour.
    pub(super) pending: VecDeque<Match>,
    /// Where the last name ended that was recognised.
    named_to: usize,
    /// The last word that was looked at because of a wording, and whether it is a name.
    word: Range<usize>,
    is_word_known: bool,
    /// What was told and may still be a neighbour.
    pub(super) told: VecDeque<Match>,
    /// The mentions of one place that are still to be told, the next one last.
    pub(super) ready: Vec<(Match, Option<Entry>)>,
    signs: Signs,
    compared: messages::Compared,
    /// The line of a place.
    lines: usize,
    lines_to: usize,
    /// How often a byte was looked at again, to be sure that this does not grow faster than the text.
    pub(super) steps: u64,
}

impl Engine {
    /// Returns the next finding that is sure by now.
    pub(super) fn next<'t>(&mut self, text: &'t [u8], is_whole: bool) -> Option<Finding<'t>> {
        let index = index();
        let end = self.base + text.len();
        loop {
            if let Some((told, entry)) = self.ready.pop() {
                return self.finding(index, text, &told, entry);
            }
            // What lies behind this may still be changed by what follows.
            let settled_to = if is_whole { end } else { end.saturating_sub(AHEAD) };
            let frontier = self.candidates.last().map_or(self.searched_to, |candidate| candidate.place);
            let is_done = self.candidates.is_empty() && self.searched_to >= settled_to;
            let is_settled = |first: &Match| is_done && is_whole || first.end.saturating_add(REACH + EXTENT) < frontier;
            if self.pending.front().is_some_and(is_settled) {
                self.settle(index, text);
                continue;
            }
            if is_done {
                return None;
            }
            match self.candidates.pop() {
                Some(candidate) => self.verify(index, text, candidate),
                None => self.search(index, text, settled_to),
            }
        }
    }

    /// Forgets the beginning of the text, as far as it is not needed any more, and returns how many bytes that is.
    pub(super) fn forget(&mut self, text: &[u8]) -> usize {
        let at = self.candidates.last().map_or(self.searched_to, |candidate| candidate.place).min(self.searched_to);
        let around = |first: &Match| first.start.saturating_sub(EXTENT);
        let pending = self.pending.front().map_or(at, around);
        let ready = self.ready.first().map_or(at, |(told, _)| around(told));
        let needed = at.saturating_sub(AHEAD).min(pending).min(ready);
        if needed <= self.base {
            return 0;
        }
        self.count_lines(text, needed);
        let needless = (needed - self.base).min(text.len());
        self.base = needed;
        needless
    }

    /// Searches the next block for candidates.
    fn search(&mut self, index: &Index, text: &[u8], to: usize) {
        let to = to.min(self.searched_to.saturating_add(BLOCK));
        let base = self.base;
        let candidates = &mut self.candidates;
        prefilter::search(index, text, self.searched_to - base..to - base, |at, kind| {
            candidates.push(Candidate { place: base + at, kind });
        });
        candidates.sort_unstable_by(|a, b| b.cmp(a));
        self.searched_to = to;
    }

    /// Asks the verifier of a candidate, and queues what it returns if that has the signs that it needs.
    fn verify(&mut self, index: &Index, text: &[u8], Candidate { place, kind }: Candidate) {
        // Nothing reaches farther, so that it makes no difference how much of the text is there.
        let from = place.saturating_sub(EXTENT).max(self.base);
        let to = (place + EXTENT).min(self.base + text.len());
        let Some(around) = text.get(from - self.base..to - self.base) else { return };
        let view = View { text: around, at: place - from };
        let verified = match kind {
            CandidateKind::LineBreak => names::broken(view, &mut self.steps),
            CandidateKind::Id => numbers::id(view),
            CandidateKind::Anchor(anchor) => match index.target(anchor) {
                // There are two anchors in one name.
                Some(Target::Name | Target::Family(_)) if place < self.named_to => None,
                Some(Target::Name) => names::name(view, &mut self.steps),
                Some(Target::Family(_)) => names::name(view, &mut self.steps).or_else(|| names::unknown(view)),
                Some(Target::Label) => numbers::labelled(view).or_else(|| failures::labelled(view, &mut self.steps)),
                // What any text has is read only where it may count.
                Some(Target::Field) if !self.has(index, text, place, Needs::Backup) => None,
                Some(Target::Field) => numbers::field(view).or_else(|| failures::labelled(view, &mut self.steps)),
                Some(Target::SqlLabel) => numbers::behind_sql(view),
                Some(Target::BehindSql) => numbers::before_sql(view),
                Some(Target::Number) => numbers::bare(view),
                // The words of a name are often those of its message.
                Some(Target::Wording(..)) if self.is_in_name(view, from) => None,
                Some(Target::Wording(..)) => {
                    messages::message(index, view, from, anchor, &mut self.compared, &mut self.steps)
                }
                None => None,
            },
        };
        let Some(verified) = verified.map(|verified| verified.shifted(from)) else { return };
        let beside = match verified.kind {
            MatchKind::Name { .. } => {
                self.named_to = verified.end;
                verified.start
            }
            MatchKind::Number { .. } | MatchKind::Unknown { .. } => verified.start,
            // These are long.
            MatchKind::Message { .. } | MatchKind::NearMessage { .. } => place,
        };
        if self.has(index, text, beside, verified.needs) {
            self.add(Match { needs: Needs::Nothing, ..verified });
        } else if verified.is_certain() {
            // A neighbour will do as well.
            self.add(verified);
        }
    }

    /// Whether a place lies within a known name.
    fn is_in_name(&mut self, view: View<'_>, from: usize) -> bool {
        // Many wordings may be looked for at one place.
        if !self.word.contains(&(from + view.at)) {
            let (word, is_known) = names::word(view);
            self.steps += word.len() as u64;
            self.word = from + word.start..from + word.end;
            self.is_word_known = is_known;
        }
        self.is_word_known
    }

    /// Whether the signs that are needed stand beside a place.
    fn has(&mut self, index: &Index, text: &[u8], place: usize, needs: Needs) -> bool {
        let Self { signs, base, steps, .. } = self;
        let mut has = |sign| signs.has(&index.signs, text, *base, place, sign, steps);
        if needs == Needs::Nothing {
            return true;
        }
        let is_of_backup = has(Sign::Backup) || has(Sign::AnyBackup) && !has(Sign::OtherCloud);
        match needs {
            Needs::Nothing | Needs::Backup => is_of_backup,
            Needs::BackupOrShape => is_of_backup || has(Sign::Shape),
            Needs::BackupOrNoOther => is_of_backup || !has(Sign::Other),
            Needs::BackupAlone => is_of_backup && !has(Sign::Other),
        }
    }

    /// Queues a match, unless a better one stands at its place, and takes away those that are worse.
    fn add(&mut self, new: Match) {
        let mut at = self.pending.len();
        let mut first = at;
        while let Some(other) = at.checked_sub(1).and_then(|at| self.pending.get(at)) {
            self.steps += 1;
            if other.end <= new.start {
                break;
            }
            at -= 1;
            if other.start < new.end {
                if other.rank() >= new.rank() {
                    return;
                }
            } else {
                first = at;
            }
        }
        self.pending.drain(at..first);
        self.pending.insert(at, new);
    }

    fn finding<'t>(
        &mut self,
        index: &Index,
        text: &'t [u8],
        told: &Match,
        entry: Option<Entry>,
    ) -> Option<Finding<'t>> {
        let part = told.part().of_rest(text, self.base)?;
        self.count_lines(text, told.start);
        let place = Place { start: told.start, line: self.lines + 1, text: part };
        let how = match told.kind {
            MatchKind::Unknown { family, .. } => {
                let report = Report::new(text, self.base, told.record.read());
                return Some(Finding::Unknown(UnknownMention { family, refuted: entry, report, place }));
            }
            MatchKind::Name { is_alias: false, .. } => How::Name,
            MatchKind::Name { is_alias: true, .. } => How::Alias,
            MatchKind::Number { .. } => How::Number,
            MatchKind::Message { wording } => How::Message { locale: index.locale(wording)? },
            MatchKind::NearMessage { wording, score } => How::NearMessage { locale: index.locale(wording)?, score },
        };
        let entry = entry?;
        Some(if entry.is_there() {
            Finding::Known(Mention { entry, how, place })
        } else {
            Finding::LeftOut(LeftOutMention { entry: LeftOut::new(entry.0), how, place })
        })
    }

    fn count_lines(&mut self, text: &[u8], to: usize) {
        let part = text.get(self.lines_to.saturating_sub(self.base)..to.saturating_sub(self.base)).unwrap_or_default();
        self.lines += memchr::memchr_iter(b'\n', part).count();
        self.lines_to = self.lines_to.max(to);
    }
}

#[cfg(test)]
mod tests {
    use std::string::String;
    use std::vec::Vec;

    use super::Engine;
    use crate::entry::Entry;
    use crate::tables::Locale;

    /// How often a byte was looked at again while a text was scanned.
    fn steps(text: &str) -> u64 {
        let mut engine = Engine::default();
        while engine.next(text.as_bytes(), true).is_some() {}
        engine.steps
    }

    #[test]
    fn no_text_takes_more_than_its_length_allows() {
        // A step takes the longer the more names begin alike, so that of a large catalogue shorter texts do.
        let long = (1 << 20) / (1 + Entry::all().len() / 400);
        let all_names: String = Entry::all().map(|entry| entry.name()).collect();
        let all_messages: Vec<&str> =
            Entry::all().flat_map(|entry| entry.messages(Locale::En)).map(|message| message.as_str()).collect();
        let near: String = all_messages.iter().map(|message| message.replace(" the ", " a ")).collect();
        let beginnings: String =
            all_messages.iter().map(|message| message.get(..message.len() / 2).unwrap_or("")).collect();
        for piece in [
            "UserError",
            "UserError\n",
            "UserErrorVmNotFound\n    ",
            "(ID: ",
            "(ID: 400094)",
            "errorCode: ",
            "errorCode\n---\n",
            "\"",
            "\\",
            "\\u0027",
            "\\u00fc",
            "&apos;",
            "&uuml;",
            "%C3%BC",
            "=C3=\r\n=BC",
            "<br/>",
            "<td class=",
            "snapshot%20operation+failed%20",
            "2026-03-01 10:00:07,123 [main] WARN  c.e.Backup - snapsh\n",
            "2026 2026 2026 2026 2026 2026 2026 2026 snapshot\n",
            "{\"log\":\"snapsh\\n\",\"stream\":\"stderr\",\"time\":\"2026-03-01T10:00:07.1Z\"}\n",
            "'",
            "…",
            "n't ",
            "ResourceNotFound ",
            "VMRestorePointClientError ",
            "BackupOperationFailed ",
            "Azure Backup ",
            "Azure Backup ResourceNotFound ",
            "Snapshot operation failed ",
            "Snapshot operation failed due to no network connectivity on the virtual ",
            "Vault cannot be deleted as there are existing resources within the vault. : ",
            "snapshot\n",
            "snapshot                                                                            ",
            "\n",
            "\r\n",
            "1074141918 ",
            "0x80070780 ",
            &all_names,
            &all_messages.concat(),
            &near,
            &beginnings,
        ] {
            let text = |len: usize| piece.repeat(len / piece.len() + 1);
            let (little, much) = (text(long / 16), text(long));
            let (few, many) = (steps(&little), steps(&much));
            let per_byte = many as f64 / much.len() as f64;
            let shown: String = piece.chars().take(40).collect();
            // In proportion to the length, and never far above it.
            let lens = (little.len(), much.len());
            assert!(many <= 20 * few + long as u64, "{shown:?}: {few} and {many} steps for {lens:?} bytes");
            assert!(per_byte < 150.0, "{shown:?}: {per_byte} steps for each byte");
        }
    }

    #[test]
    fn what_is_nearly_a_message_is_compared_once() {
        let messages: Vec<&str> =
            Entry::all().flat_map(|entry| entry.messages(Locale::En)).map(|message| message.as_str()).collect();
        for message in messages.iter().step_by(1 + messages.len() / 60) {
            let words: Vec<&str> = message.split(' ').collect();
            for missing in [0, words.len() / 2, words.len() - 1] {
                let kept: Vec<&str> = [words.get(..missing), words.get(missing + 1..)].map(Option::unwrap).concat();
                let text = (kept.join(" ") + " ").repeat(1 + (8 << 10) / message.len());
                let per_byte = steps(&text) as f64 / text.len() as f64;
                assert!(per_byte < 60.0, "{message:?} without word {missing}: {per_byte} steps for each byte");
            }
        }
    }
}
