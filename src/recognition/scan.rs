//! Reads a text from its beginning to its end and tells which errors it mentions.
//!
//! Whether something is a mention depends on nothing but the bytes within [`EXTENT`] and [`REACH`] around it, and on
//! what was found within them. So it makes no difference in which pieces a text comes.

use alloc::boxed::Box;
use alloc::collections::VecDeque;
use alloc::vec::Vec;
use core::fmt;
use core::ops::Range;

use super::context::{REACH, Sign, Signs};
use super::index::{Index, Number, SHORT_NAME, index, is_number};
use super::mention::{Finding, How, Mention, Place, UnknownMention};
use super::wording::{Around, Position};
use crate::entry::Entry;
use crate::family::Family;
use crate::lookup::find_exact;
use crate::record::{AnchorRecord, Key, LONGEST_NAME};
use crate::shared::pattern::{ANCHOR, OFFSET, SHORTEST_NAME, Target};
use crate::tables::ENTRIES;

/// How far a mention reaches from where it is recognised, at most, in bytes.
const EXTENT: usize = 2048;
/// What stands so near, in bytes, is said of the same failure.
const NEIGHBOUR: usize = 512;
/// What has to be known of a text behind a place to decide about it.
const AHEAD: usize = if EXTENT > REACH { EXTENT } else { REACH } + 64;
/// So many bytes are searched at a time.
const BLOCK: usize = 1 << 15;
/// A wording is near with this score; with a sign of Azure Backup beside it, with the second.
const NEAR_ALONE: u8 = 85;
const NEAR_IN_CONTEXT: u8 = 70;
/// Between words such as `Error Code:` and a number stand at most so many bytes.
const LABEL_GAP: usize = 24;
/// A name may be broken by so many line ends at either side of where it was recognised.
const BREAKS: usize = 2;

/// Finds every mention of a known error in a text, and codes that look like Azure Backup's but are unknown.
///
/// The text may be of any length and need not be UTF-8. Mentions come in the order of their places and do not overlap.
/// What is recognised:
///
/// - names and aliases, in any case, at word boundaries: in prose, JSON, XML, addresses, paths, tables, and broken by
///   a line end. Names that are ordinary words or that other services use too ([`Entry::needs_context`]) count
///   only beside a sign of Azure Backup or another mention;
/// - numbers where one of an error is expected (`errorCode`, `Error Code:`, `Fehlercode`, `(ID: n)`, `0x…`), with and
///   without the `0x40000000` that Recovery Services adds, beside such a sign;
/// - messages in every language of this build, whatever the case, white space, line ends, punctuation and contractions,
///   with values filled in for placeholders (one without a word of eight letters has to stand on one line); and, where nothing better is near, sentences that are nearly a message.
///
/// It takes time in proportion to the length of the text, whatever the text. What it looks for is prepared once, on
/// first use.
///
/// # Examples
///
/// ```
/// use azure_backup_errors::{Finding, How, Locale, scan};
///
/// let log = r#"{"code":"UserErrorGuestAgentStatusUnavailable","target":""}"#;
/// let mention = scan(log).find_map(Finding::known).unwrap();
/// assert_eq!(mention.entry().name(), "UserErrorGuestAgentStatusUnavailable");
/// assert_eq!(&log[mention.place().range()], "UserErrorGuestAgentStatusUnavailable");
///
/// let mail = "the job says: vm agent unable to\r\ncommunicate with Azure Backup";
/// let mention = scan(mail).find_map(Finding::known).unwrap();
/// assert_eq!(mention.how(), How::Message { locale: Locale::En });
///
/// let Some(Finding::Unknown(unknown)) = scan("Code: UserErrorGuestAgentStatusUnavailble").next() else { panic!() };
/// assert!(unknown.suggestions().any(|code| code.as_str() == "UserErrorGuestAgentStatusUnavailable"));
/// ```
#[must_use]
pub fn scan<T: AsRef<[u8]> + ?Sized>(text: &T) -> Scan<'_> {
    Scan { text: text.as_ref(), is_whole: true, core: Core::Own(Box::default()) }
}

/// Finds mentions in a text that comes in pieces of any size, in constant memory.
///
/// It tells the same as [`scan`] of the whole text. What it needs to know of the text around a place is kept; a mention
/// is told once enough of what follows it has been seen, or at the [end](Self::finish).
///
/// # Examples
///
/// ```
/// use azure_backup_errors::{Finding, Scanner};
///
/// let mut scanner = Scanner::new();
/// let mut names = Vec::new();
/// for piece in ["Error Code: UserErrorGuestAgent", "StatusUnavailable\n", "and more\n"] {
///     names.extend(scanner.push(piece).filter_map(Finding::known).map(|mention| mention.entry().name()));
/// }
/// names.extend(scanner.finish().filter_map(Finding::known).map(|mention| mention.entry().name()));
/// assert_eq!(names, ["UserErrorGuestAgentStatusUnavailable"]);
/// ```
#[derive(Debug, Default)]
pub struct Scanner {
    buffer: Vec<u8>,
    state: State,
    is_finished: bool,
}

impl Scanner {
    /// Returns a scanner at the beginning of a text.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes the next piece of the text, and returns what is known by now.
    ///
    /// What is not taken from the iterator comes with that of the next piece.
    pub fn push<T: AsRef<[u8]> + ?Sized>(&mut self, piece: &T) -> Scan<'_> {
        if self.is_finished {
            *self = Self::default();
        }
        let needed = self.state.needed_from();
        if needed > self.state.base {
            self.state.count_lines(&self.buffer, needed);
            self.buffer.drain(..(needed - self.state.base).min(self.buffer.len()));
            self.state.base = needed;
        }
        self.buffer.extend_from_slice(piece.as_ref());
        Scan { text: &self.buffer, is_whole: false, core: Core::Lent(&mut self.state) }
    }

    /// Returns what is left once the text has ended. Afterwards the scanner is at the beginning of the next text.
    pub fn finish(&mut self) -> Scan<'_> {
        if self.is_finished {
            *self = Self::default();
        }
        self.is_finished = true;
        Scan { text: &self.buffer, is_whole: true, core: Core::Lent(&mut self.state) }
    }
}

/// An iterator over what a text mentions. [`scan`] and [`Scanner`] make it.
pub struct Scan<'t> {
    text: &'t [u8],
    /// Whether the text ends with what is there.
    is_whole: bool,
    core: Core<'t>,
}

enum Core<'t> {
    Own(Box<State>),
    Lent(&'t mut State),
}

impl fmt::Debug for Scan<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Scan").field("len", &self.text.len()).finish_non_exhaustive()
    }
}

impl<'t> Iterator for Scan<'t> {
    type Item = Finding<'t>;

    fn next(&mut self) -> Option<Finding<'t>> {
        let state = match &mut self.core {
            Core::Own(state) => state,
            Core::Lent(state) => &mut **state,
        };
        state.next(self.text, self.is_whole)
    }
}

/// A mention that may still give way to a better one. Places count from the beginning of the whole text.
#[derive(Clone, Debug)]
struct Raw {
    start: usize,
    end: usize,
    what: What,
    /// Whether it counts only beside a mention of another kind.
    needs_neighbour: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum What {
    Name { entry: u16, is_alias: bool },
    Id { entry: u16 },
    Message { wording: Number },
    Near { wording: Number, score: u8 },
    Unknown { family: Family },
}

impl Raw {
    fn is_certain(&self) -> bool {
        !matches!(self.what, What::Near { .. } | What::Unknown { .. })
    }

    /// The better of two mentions at one place is greater.
    fn rank(&self) -> (bool, bool, u8, usize) {
        let score = if let What::Near { score, .. } = self.what { score } else { 0 };
        (self.is_certain(), !matches!(self.what, What::Unknown { .. }), score, self.end - self.start)
    }

    fn is_near(&self, other: &Self) -> bool {
        self.start < other.end.saturating_add(NEIGHBOUR) && other.start < self.end.saturating_add(NEIGHBOUR)
    }

    /// The entries that this may be, by their places in the table.
    fn entries(&self, index: &'static Index) -> &[u16] {
        match &self.what {
            What::Name { entry, .. } | What::Id { entry } => {
                let code = ENTRIES.get(usize::from(*entry)).and_then(|record| record.code);
                code.map_or(core::slice::from_ref(entry), |code| code.entry_numbers())
            }
            What::Message { wording } | What::Near { wording, .. } => {
                index.meaning(*wording).map(|(_, entries)| entries).unwrap_or_default()
            }
            What::Unknown { .. } => &[],
        }
    }
}

#[derive(Debug, Default)]
struct State {
    /// Where the text that is there begins in the whole.
    base: usize,
    /// How far the text has been searched.
    searched_to: usize,
    /// Places to look at, in their order, the next one last.
    candidates: Vec<(usize, u32)>,
    /// What has been recognised and waits for what follows, in the order of the places.
    pending: VecDeque<Raw>,
    /// Where the last name ended that was recognised.
    named_to: usize,
    /// The last word that was looked at because of a wording, and whether it is a name.
    word: Range<usize>,
    is_word_known: bool,
    /// What was told and may still be a neighbour.
    told: VecDeque<Raw>,
    /// The mentions of one place that are still to be told, the next one last.
    ready: Vec<(Raw, Option<u16>)>,
    signs: Signs,
    /// The line of a place, both from the beginning of the whole text.
    lines: usize,
    lines_to: usize,
    /// How often a byte was looked at again, to be sure that this does not grow faster than the text.
    steps: u64,
}

/// A place that is looked at.
#[derive(Clone, Copy)]
struct Spot<'t> {
    index: &'static Index,
    /// The text that is there.
    text: &'t [u8],
    /// The part of it around the place in which everything about the place is decided.
    view: &'t [u8],
    /// Where that part begins in the whole.
    from: usize,
    /// Where the place is in that part.
    at: usize,
}

/// The places of `candidates` that stand for something else than an anchor.
const ID: u32 = u32::MAX;
const LINE_BREAK: u32 = u32::MAX - 1;

impl State {
    fn next<'t>(&mut self, text: &'t [u8], is_whole: bool) -> Option<Finding<'t>> {
        let index = index();
        let end = self.base + text.len();
        loop {
            if let Some((raw, entry)) = self.ready.pop() {
                return self.finding(index, text, &raw, entry);
            }
            // What lies behind this may still be changed by what follows.
            let settled_to = if is_whole { end } else { end.saturating_sub(AHEAD) };
            let frontier = self.candidates.last().map_or(self.searched_to, |&(place, _)| place);
            let is_done = self.candidates.is_empty() && self.searched_to >= settled_to;
            let is_settled = |raw: &Raw| is_done && is_whole || raw.end.saturating_add(NEIGHBOUR + EXTENT) < frontier;
            if self.pending.front().is_some_and(is_settled) {
                self.settle(index);
                continue;
            }
            if is_done {
                return None;
            }
            match self.candidates.pop() {
                Some((place, value)) => self.look_at(index, text, place, value),
                None => self.search(index, text, settled_to),
            }
        }
    }

    /// Searches the next block for places to look at.
    fn search(&mut self, index: &'static Index, text: &[u8], to: usize) {
        let from = self.searched_to;
        let to = to.min(from.saturating_add(BLOCK));
        let base = self.base;
        let (start, end) = (from - base, to - base);
        let candidates = &mut self.candidates;
        index.grams.find(text, start, end, |place, first| {
            // Nearly all are told apart at once.
            let mut around = Around::new(text, place);
            for (number, anchor) in index.anchors_from(first) {
                let may_be = match anchor.target {
                    Target::Name => around.fits(anchor),
                    Target::Family(len) => may_be_of_family(text, place, usize::from(len)),
                    Target::Label | Target::Number => true,
                    Target::Wording(..) => around.nearly_fits(anchor),
                };
                if may_be {
                    candidates.push((base + place, number));
                }
            }
        });
        // These begin within the block, but may end behind it.
        let block = text.get(start..text.len().min(end + 1)).unwrap_or_default();
        for place in index.ids.find_iter(block).map(|place| start + place) {
            let is_word =
                place.checked_sub(1).and_then(|before| text.get(before)).is_some_and(u8::is_ascii_alphanumeric);
            if !is_word && text.get(place + 2).is_some_and(|byte| matches!(byte, b':' | b' ')) {
                candidates.push((base + place, ID));
            }
        }
        for place in memchr::memchr_iter(b'\n', text.get(start..end).unwrap_or_default()).map(|place| start + place) {
            if breaks_short_name(index, text, place) {
                candidates.push((base + place, LINE_BREAK));
            }
        }
        candidates.sort_unstable_by(|a, b| b.cmp(a));
        self.searched_to = to;
    }

    fn look_at(&mut self, index: &'static Index, text: &[u8], place: usize, value: u32) {
        // Nothing reaches farther, so that it makes no difference how much of the text is there.
        let from = place.saturating_sub(EXTENT).max(self.base);
        let to = (place + EXTENT).min(self.base + text.len());
        let Some(view) = text.get(from - self.base..to - self.base) else { return };
        let spot = Spot { index, text, view, from, at: place - from };
        match value {
            ID => self.id(spot),
            LINE_BREAK => self.broken_name(spot),
            _ => {
                if let Some(anchor) = index.anchor(value) {
                    self.anchor(spot, value, anchor);
                }
            }
        }
    }

    fn anchor(&mut self, spot: Spot<'_>, number: Number, anchor: &AnchorRecord) {
        match anchor.target {
            // There are two anchors in one name.
            Target::Name | Target::Family(_) if spot.from + spot.at < self.named_to => {}
            Target::Name => {
                self.name(spot);
            }
            Target::Family(_) => {
                let _ = self.name(spot) || self.unknown(spot);
            }
            Target::Label => self.label(spot),
            Target::Number => self.bare_number(spot),
            Target::Wording(wording, segment, from) => {
                let blanks = anchor.bytes.iter().filter(|byte| **byte == b' ').count();
                let (segment, from) = (usize::from(segment), usize::from(from));
                let position = Position { segment, from, to: from + ANCHOR - blanks };
                self.wording(spot, Index::wording_number(number, wording), position);
            }
        }
    }

    fn wording(&mut self, spot: Spot<'_>, number: Number, position: Position) {
        let Spot { index, view, from, at, .. } = spot;
        // The words of a name are often those of its message.
        if self.is_in_name(view, from, at) {
            return;
        }
        let Some(wording) = index.wording(number) else { return };
        if let Some((start, end)) = wording.matches(view, at, position, &mut self.steps) {
            let what = What::Message { wording: number };
            let needs_neighbour = wording.needs_context && !self.has(spot, from + at, Sign::Backup);
            return self.add(Raw { start: from + start, end: from + end, what, needs_neighbour });
        }
        // What is shown no longer is told by its own words alone.
        if !wording.is_worth_comparing() || index.is_retired(number) {
            return;
        }
        if let Some(near) = wording.nearly_matches(view, at, position, &mut self.steps) {
            let is_near = near.score >= NEAR_ALONE && wording.is_particular()
                || near.score >= NEAR_IN_CONTEXT && self.has(spot, from + at, Sign::Backup);
            if is_near {
                let what = What::Near { wording: number, score: near.score };
                self.add(Raw { start: from + near.start, end: from + near.end, what, needs_neighbour: false });
            }
        }
    }

    /// Whether a place lies within a known name.
    fn is_in_name(&mut self, view: &[u8], from: usize, at: usize) -> bool {
        // Many wordings may be looked for at one place.
        if !self.word.contains(&(from + at)) {
            let word = run(view, at, u8::is_ascii_alphanumeric);
            let (start, end) = word.unwrap_or((at, at + 1));
            self.steps += (end - start) as u64;
            self.word = from + start..from + end;
            self.is_word_known = word.and_then(|word| known_at(view, word)).is_some();
        }
        self.is_word_known
    }

    fn has(&mut self, spot: Spot<'_>, place: usize, sign: Sign) -> bool {
        self.signs.has(&spot.index.signs, spot.text, self.base, place, sign, &mut self.steps)
    }

    /// Adds a mention, unless a better one stands at its place, and takes away those that are worse.
    fn add(&mut self, new: Raw) {
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

    /// Decides about the first pending mention.
    fn settle(&mut self, index: &'static Index) {
        let Some(raw) = self.pending.pop_front() else { return };
        while self.told.front().is_some_and(|told| told.end.saturating_add(NEIGHBOUR) < raw.start) {
            self.told.pop_front();
        }
        let entries = raw.entries(index);
        let mut meant: &[u16] = entries;
        let by_message: Vec<u16>;
        let neighbours = || {
            let before = self.told.iter().filter(|other| other.is_near(&raw));
            before.chain(self.pending.iter().take_while(|other| other.is_near(&raw)))
        };
        self.steps += (self.told.len() + 1) as u64;
        let is_told = match raw.what {
            // Only where there is nothing better.
            What::Near { .. } => !neighbours().any(|other| other.is_certain() && !other.needs_neighbour),
            _ if raw.needs_neighbour => neighbours().any(|other| other.is_certain() && !other.needs_neighbour),
            _ => true,
        };
        if !is_told {
            return;
        }
        if matches!(raw.what, What::Unknown { .. }) {
            self.ready.push((raw.clone(), None));
        } else {
            // A message beside the name tells which of its meanings it is.
            if let (What::Name { .. } | What::Id { .. }, [_, _, ..]) = (raw.what, entries) {
                let messages = || neighbours().filter(|other| matches!(other.what, What::Message { .. }));
                let is_told = |entry: &u16| messages().any(|other| other.entries(index).contains(entry));
                by_message = entries.iter().copied().filter(is_told).collect();
                if !by_message.is_empty() {
                    meant = &by_message;
                }
            }
            self.ready.extend(meant.iter().rev().map(|entry| (raw.clone(), Some(*entry))));
        }
        self.told.push_back(raw);
    }

    fn finding<'t>(
        &mut self,
        index: &'static Index,
        text: &'t [u8],
        raw: &Raw,
        entry: Option<u16>,
    ) -> Option<Finding<'t>> {
        let part = text.get(raw.start.checked_sub(self.base)?..raw.end.checked_sub(self.base)?)?;
        self.count_lines(text, raw.start);
        let place = Place { start: raw.start, line: self.lines + 1, text: part };
        let locale = |wording: Number| index.meaning(wording).map(|(locale, _)| locale);
        let how = match raw.what {
            What::Unknown { family } => return Some(Finding::Unknown(UnknownMention { family, place })),
            What::Name { is_alias: false, .. } => How::Name,
            What::Name { is_alias: true, .. } => How::Alias,
            What::Id { .. } => How::Id,
            What::Message { wording } => How::Message { locale: locale(wording)? },
            What::Near { wording, score } => How::NearMessage { locale: locale(wording)?, score },
        };
        let entry = Entry::new(ENTRIES.get(usize::from(entry?))?);
        Some(Finding::Known(Mention { entry, how, place }))
    }

    fn count_lines(&mut self, text: &[u8], to: usize) {
        let part = text.get(self.lines_to.saturating_sub(self.base)..to.saturating_sub(self.base)).unwrap_or_default();
        self.lines += memchr::memchr_iter(b'\n', part).count();
        self.lines_to = self.lines_to.max(to);
    }

    /// What is before this is not needed any more.
    fn needed_from(&self) -> usize {
        let at = self.candidates.last().map_or(self.searched_to, |&(place, _)| place).min(self.searched_to);
        let pending = self.pending.front().map_or(at, |raw| raw.start);
        let ready = self.ready.first().map_or(at, |(raw, _)| raw.start);
        at.saturating_sub(AHEAD).min(pending).min(ready)
    }
}

// ---------------------------------------------------------------- names

impl State {
    /// Adds the name around a place, and returns whether there is one.
    fn name(&mut self, spot: Spot<'_>) -> bool {
        let Spot { view, at, .. } = spot;
        // Some names have a hyphen or an underscore in them; beside others it is a boundary.
        for is in [is_of_joined_name as fn(&u8) -> bool, u8::is_ascii_alphanumeric] {
            let Some(word) = run(view, at, is) else { continue };
            self.steps += (word.1 - word.0) as u64;
            // A name that a line end breaks is longer than what stands on the line.
            if let Some(known) = self.joined(view, word, is).or_else(|| known_at(view, word)) {
                self.add_name(spot, known);
                return true;
            }
        }
        false
    }

    fn add_name(&mut self, spot: Spot<'_>, (key, start, end): (&'static Key, usize, usize)) {
        let Spot { view, from, .. } = spot;
        let Some(entry) = ENTRIES.get(usize::from(key.entry)).map(Entry::new) else { return };
        self.named_to = from + end;
        let is_alias = !entry.name().as_bytes().eq_ignore_ascii_case(key.name());
        let is_ours = !entry.needs_context() && !is_spelled_otherwise(view.get(start..end).unwrap_or_default(), key);
        let needs_neighbour = !is_ours && !self.has(spot, from + start, Sign::Backup);
        let what = What::Name { entry: key.entry, is_alias };
        self.add(Raw { start: from + start, end: from + end, what, needs_neighbour });
    }

    /// Finds a name that is broken by line ends around what stands on one line.
    fn joined(
        &mut self,
        view: &[u8],
        word: (usize, usize),
        is: fn(&u8) -> bool,
    ) -> Option<(&'static Key, usize, usize)> {
        if piece_before(view, word.0, is).is_none() && piece_behind(view, word.1, is).is_none() {
            return None;
        }
        let mut pieces: VecDeque<(usize, usize)> = VecDeque::from([word]);
        let mut before = 0;
        for _ in 0..BREAKS {
            let (start, _) = *pieces.front()?;
            let Some(piece) = piece_before(view, start, is) else { break };
            pieces.push_front(piece);
            before += 1;
        }
        for _ in 0..BREAKS {
            let (_, end) = *pieces.back()?;
            let Some(piece) = piece_behind(view, end, is) else { break };
            pieces.push_back(piece);
        }
        let mut longest = None;
        for first in 0..=before {
            for last in before..pieces.len() {
                let mut name = [0; LONGEST_NAME];
                let mut len = 0;
                for &(start, end) in pieces.iter().take(last + 1).skip(first) {
                    let piece = view.get(start..end)?;
                    self.steps += piece.len() as u64;
                    let Some(room) = name.get_mut(len..len + piece.len()) else { break };
                    room.copy_from_slice(piece);
                    len += piece.len();
                }
                let (start, end) = (pieces.get(first)?.0, pieces.get(last)?.1);
                let is_longer = longest.is_none_or(|(_, from, to): (_, usize, usize)| to - from < end - start);
                if last > first && is_longer && len >= SHORTEST_NAME {
                    let key = name.get(..len).and_then(find_exact).filter(|key| !is_number(key.name()));
                    longest = key.map(|key| (key, start, end)).or(longest);
                }
            }
        }
        longest
    }

    fn broken_name(&mut self, spot: Spot<'_>) {
        let Spot { view, at, .. } = spot;
        let end = line_end(view, at);
        for is in [is_of_joined_name as fn(&u8) -> bool, u8::is_ascii_alphanumeric] {
            let word = end.checked_sub(1).and_then(|last| run(view, last, is));
            if let Some(known) = word.and_then(|word| self.joined(view, word, is)) {
                return self.add_name(spot, known);
            }
        }
    }

    /// Adds the unknown code at a place, and returns whether there is one.
    fn unknown(&mut self, spot: Spot<'_>) -> bool {
        let Spot { view, from, at, .. } = spot;
        let Some((start, end)) = run(view, at, u8::is_ascii_alphanumeric) else { return false };
        let start = start + escape_before(view, start).unwrap_or_default();
        let Some(code) = view.get(start..end).and_then(|code| core::str::from_utf8(code).ok()) else { return false };
        let Some(family) = Family::of(code).filter(|family| looks_like_a_code(code, *family)) else { return false };
        let place = from + start;
        // Classes and events of other programs are named so too.
        let is_told = !family.needs_context() && (is_labelled(view, start) || is_alone(view, start, end));
        let is_ours = self.has(spot, place, Sign::Backup) || is_told && !self.has(spot, place, Sign::Other);
        if is_ours {
            let what = What::Unknown { family };
            self.add(Raw { start: place, end: from + end, what, needs_neighbour: false });
        }
        is_ours
    }
}

/// Whether a word that begins like a code goes on like one: `UserErrorVmGone`, not `UserErrors` or `ExtensionMethod`.
fn looks_like_a_code(code: &str, family: Family) -> bool {
    /// Classes and counters of programs end like this.
    const OTHERS: [&str; 9] =
        ["Exception", "Handler", "Message", "Messages", "Count", "Rate", "Page", "Type", "Listener"];
    let rest = code.get(family.prefix().len()..).unwrap_or_default();
    let is_camel = rest.starts_with(|c: char| c.is_ascii_uppercase()) && rest.chars().any(|c| c.is_ascii_lowercase());
    let tells_of_failure = ["Fail", "Error", "Timeout", "Stuck", "Limit"].iter().any(|word| rest.contains(word));
    is_camel
        && (5..=LONGEST_NAME).contains(&rest.len())
        && !OTHERS.iter().any(|other| rest.ends_with(other))
        && (!family.needs_context() || tells_of_failure)
}

/// Whether a code may stand at a place that begins like a family: at the beginning of a word, or behind an escape that
/// looks like one, with a word behind the prefix.
fn may_be_of_family(text: &[u8], at: usize, prefix: usize) -> bool {
    is_head(text, at) && text.get(at + prefix).is_some_and(u8::is_ascii_uppercase)
}

/// Whether a name may begin at a place: at a word, or behind an escape that looks like the beginning of one.
fn is_head(view: &[u8], at: usize) -> bool {
    let before = view.get(at.saturating_sub(7)..at).unwrap_or_default();
    match before {
        [.., last] if last.is_ascii_alphanumeric() => before.iter().any(|byte| matches!(byte, b'\\' | b'%')),
        _ => true,
    }
}

/// Whether `code:`, `ErrorCode=` or `(` stands before a code.
fn is_labelled(view: &[u8], start: usize) -> bool {
    let before = view.get(start.saturating_sub(LABEL_GAP)..start).unwrap_or_default();
    let is_between = |byte: &&u8| byte.is_ascii_whitespace() || b":=\"'`|[({<>*\\".contains(byte);
    let between = before.iter().rev().take_while(is_between).count();
    let label = before.get(..before.len() - between).and_then(|label| label.last_chunk::<4>());
    between > 0 && (label.is_some_and(|label| label.eq_ignore_ascii_case(b"code")) || before.ends_with(b"("))
}

/// Whether nothing but punctuation stands on the line of a code.
fn is_alone(view: &[u8], start: usize, end: usize) -> bool {
    let is_other = |byte: &u8| byte.is_ascii_alphanumeric() || *byte >= 0x80;
    let before = view.get(..start).unwrap_or_default().iter().rev().take_while(|byte| **byte != b'\n');
    let behind = view.get(end..).unwrap_or_default().iter().take_while(|byte| **byte != b'\n');
    !before.chain(behind).any(is_other)
}

/// Whether a name is written in words that differ from ours: `BackupOperationFailed` for `BackUpOperationFailed`.
///
/// All in upper or lower case it is ours, and so is what begins as a family does.
fn is_spelled_otherwise(spelled: &[u8], key: &Key) -> bool {
    let is_camel = spelled.first().is_some_and(u8::is_ascii_uppercase)
        && spelled.windows(2).all(|pair| matches!(pair, [a, b] if !(a.is_ascii_uppercase() && b.is_ascii_uppercase())))
        && spelled.iter().any(u8::is_ascii_lowercase);
    let is_of_family =
        || core::str::from_utf8(spelled).ok().and_then(Family::of).is_some_and(|family| !family.needs_context());
    is_camel && spelled != key.name() && !is_of_family()
}

/// The bytes of one kind around a place; `None` if there are more than a name has.
fn run(view: &[u8], at: usize, is: impl Fn(&u8) -> bool) -> Option<(usize, usize)> {
    // With what an escape may put before it.
    const MOST: usize = LONGEST_NAME + 8;
    let (before, behind) = view.split_at_checked(at)?;
    let back = before.iter().rev().take(MOST + 1).take_while(|byte| is(byte)).count();
    let forth = behind.iter().take(MOST + 1).take_while(|byte| is(byte)).count();
    (back + forth <= MOST && forth > 0).then_some((at - back, at + forth))
}

/// Finds the name that a run of bytes is, or is once an escape before it is left out.
fn known_at(view: &[u8], (start, end): (usize, usize)) -> Option<(&'static Key, usize, usize)> {
    let find = |start: usize| {
        let name = view.get(start..end).filter(|name| name.len() >= SHORTEST_NAME)?;
        let key = find_exact(name).filter(|key| !is_number(key.name()))?;
        Some((key, start, end))
    };
    find(start).or_else(|| find(start + escape_before(view, start)?))
}

/// How many of the bytes at a place belong to an escape that begins before it: the `n` of `\n`, the `20` of `%20`.
fn escape_before(view: &[u8], start: usize) -> Option<usize> {
    let are_digits =
        |range: Range<usize>| view.get(range).is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit));
    match (view.get(start.checked_sub(1)?)?, view.get(start)?) {
        (b'\\', b'n' | b'r' | b't' | b'b' | b'f') => Some(1),
        (b'\\', b'u') if are_digits(start + 1..start + 5) => Some(5),
        (b'%', _) if are_digits(start..start + 2) => Some(2),
        _ => None,
    }
}

/// Whether a byte may belong to a name: some have a hyphen or an underscore in them.
fn is_of_joined_name(byte: &u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')
}

/// What a terminal, or the frame of an error in it, puts at the beginning of a line: blanks, `|`, `>`, `│`.
fn margin(view: &[u8]) -> usize {
    let mut len = 0;
    while len < 96 {
        len += match view.get(len..) {
            Some([b' ' | b'\t' | b'|' | b'>', ..]) => 1,
            Some([0xE2, 0x94, 0x82, ..]) => 3,
            _ => break,
        };
    }
    len
}

/// The word at the beginning of the next line, if one ends at the end of this one.
fn piece_behind(view: &[u8], end: usize, is: fn(&u8) -> bool) -> Option<(usize, usize)> {
    let line_end = match view.get(end..)? {
        [b'\n', ..] => 1,
        [b'\r', b'\n', ..] => 2,
        _ => return None,
    };
    let behind = end + line_end;
    let start = behind + margin(view.get(behind..)?);
    view.get(start).filter(|byte| is(byte))?;
    run(view, start, is)
}

/// The word at the end of the line before, if one begins at the beginning of this one.
fn piece_before(view: &[u8], start: usize, is: fn(&u8) -> bool) -> Option<(usize, usize)> {
    // Nearly always the word stands within a line, and not behind its margin.
    view.get(start.checked_sub(1)?).filter(|byte| matches!(byte, b'\n' | b' ' | b'\t' | b'|' | b'>' | 0x82))?;
    let lowest = start.saturating_sub(100);
    let before = view.get(lowest..start)?;
    let newline = lowest + memchr::memrchr(b'\n', before)?;
    let behind = view.get(newline + 1..start)?;
    if margin(behind) != behind.len() {
        return None;
    }
    let last = line_end(view, newline).checked_sub(1)?;
    view.get(last).filter(|byte| is(byte))?;
    run(view, last, is)
}

/// Where the line ends whose `\n` stands at a place: before its `\r`, if it has one.
fn line_end(text: &[u8], newline: usize) -> usize {
    match newline.checked_sub(1) {
        Some(before) if text.get(before) == Some(&b'\r') => before,
        _ => newline,
    }
}

/// Whether a line end stands within a name that is so short that it leaves nothing of it to look for.
fn breaks_short_name(index: &Index, text: &[u8], at: usize) -> bool {
    let end = line_end(text, at);
    let last = end.checked_sub(1).and_then(|last| text.get(last)).filter(|byte| is_of_joined_name(byte));
    let (Some(last), Some(behind)) = (last, text.get(at + 1..)) else { return false };
    let behind = behind.get(margin(behind)..).unwrap_or_default();
    let first = behind.first().filter(|byte| is_of_joined_name(byte));
    if !first.is_some_and(|first| index.is_in_short_name(*last, *first)) {
        return false;
    }
    let before = text.get(end.saturating_sub(SHORT_NAME)..end).unwrap_or_default();
    [is_of_joined_name as fn(&u8) -> bool, u8::is_ascii_alphanumeric].into_iter().any(|is| {
        let back = before.iter().rev().take_while(|byte| is(byte)).count();
        let forth = behind.iter().take(SHORT_NAME).take_while(|byte| is(byte)).count();
        let mut name = [0; SHORT_NAME];
        let (Some(name), Some(start), Some(rest)) =
            (name.get_mut(..back + forth), before.get(before.len() - back..), behind.get(..forth))
        else {
            return false;
        };
        name.iter_mut().zip(start.iter().chain(rest)).for_each(|(byte, of)| *byte = *of);
        name.len() >= SHORTEST_NAME && find_exact(name).is_some()
    })
}

// ---------------------------------------------------------------- numbers

impl State {
    /// A number behind words such as `Error Code:`.
    fn label(&mut self, spot: Spot<'_>) {
        let Spot { view, at, .. } = spot;
        let behind = at + ANCHOR;
        // `error cod` leaves its last letter.
        let rest = view.get(behind..).unwrap_or_default();
        let word = rest.iter().take(2).take_while(|byte| byte.is_ascii_alphabetic()).count();
        let gap = gap(rest.get(word..).unwrap_or_default());
        let number = behind + word + gap;
        if !self.number(spot, number, true) {
            if let Some(number) = below_header(view, behind) {
                self.number(spot, number, true);
            }
        }
    }

    /// `(ID: 130001)`, `ID 130001`.
    fn id(&mut self, spot: Spot<'_>) {
        let Spot { view, at, .. } = spot;
        let behind = at + "ID".len();
        let rest = view.get(behind..).unwrap_or_default();
        let gap = rest.iter().take(3).take_while(|byte| matches!(byte, b':' | b' ')).count();
        self.number(spot, behind + gap, false);
    }

    /// A number that hardly stands for anything else.
    fn bare_number(&mut self, spot: Spot<'_>) {
        let Spot { view, at, .. } = spot;
        let is_word = at.checked_sub(1).and_then(|before| view.get(before)).is_some_and(u8::is_ascii_alphanumeric);
        if !is_word {
            self.number(spot, at, false);
        }
    }

    /// Adds the number at a place, if it is that of an error, and returns whether there is a number at all.
    fn number(&mut self, spot: Spot<'_>, at: usize, is_labelled: bool) -> bool {
        let Spot { view, from, .. } = spot;
        let rest = view.get(at..).unwrap_or_default();
        let len = rest.iter().take(16).take_while(|byte| byte.is_ascii_alphanumeric()).count();
        let Some(spelled) = rest.get(..len).and_then(|spelled| core::str::from_utf8(spelled).ok()) else {
            return false;
        };
        if !is_number(spelled.as_bytes()) {
            return false;
        }
        let key = find_exact(spelled.as_bytes()).or_else(|| {
            let hexadecimal = spelled.strip_prefix("0x").or_else(|| spelled.strip_prefix("0X"));
            let value = match hexadecimal {
                Some(digits) => u32::from_str_radix(digits, 16).ok()?,
                None => spelled.parse().ok()?,
            };
            find_value(value).or_else(|| find_value(value.checked_sub(OFFSET)?))
        });
        if let Some(key) = key {
            let place = from + at;
            let is_expected = self.has(spot, place, Sign::Backup) || is_labelled && self.has(spot, place, Sign::Shape);
            let what = What::Id { entry: key.entry };
            self.add(Raw { start: place, end: place + len, what, needs_neighbour: !is_expected });
        }
        true
    }
}

/// Finds the name that is a number, written in decimal digits.
fn find_value(mut value: u32) -> Option<&'static Key> {
    let mut digits = [0; 10];
    let mut len = 0;
    for digit in digits.iter_mut().rev() {
        *digit = b'0' + (value % 10) as u8;
        value /= 10;
        len += 1;
        if value == 0 {
            break;
        }
    }
    digits.last_chunk::<10>().and_then(|digits| find_exact(digits.get(10 - len..)?))
}

/// The length of what may stand between a label and its number: punctuation, quotes, blanks, line ends, brackets.
fn gap(rest: &[u8]) -> usize {
    let mut len = 0;
    while len < LABEL_GAP {
        len += match rest.get(len..) {
            Some([0xEF, 0xBC, 0x9A, ..] | [0xE3, 0x80, 0x80, ..]) => 3,
            Some([0xC2, 0xA0, ..]) => 2,
            Some([byte, ..]) if byte.is_ascii_whitespace() || b":=\"'`|[](){}<>*\\-_".contains(byte) => 1,
            _ => break,
        };
    }
    len
}

/// The beginning of the first row of a table whose header a label is: `ErrorCode ErrorMessage`, and a line of hyphens.
fn below_header(view: &[u8], behind: usize) -> Option<usize> {
    let rest = view.get(behind..(behind + 600).min(view.len()))?;
    let mut lines = rest.split(|byte| *byte == b'\n');
    let header = lines.next()?;
    let rule = lines.next()?;
    let is_rule =
        rule.contains(&b'-') && rule.iter().all(|byte| matches!(byte, b'-' | b' ' | b'\t' | b'\r' | b'|' | b':'));
    let row = lines.next().filter(|_| is_rule)?;
    let indent = row.iter().take_while(|byte| matches!(byte, b' ' | b'\t' | b'|')).count();
    Some(behind + header.len() + 1 + rule.len() + 1 + indent)
}

#[cfg(test)]
mod tests {
    use std::string::String;
    use std::vec::Vec;

    use super::State;
    use crate::entry::entries;
    use crate::tables::Locale;

    /// How often a byte was looked at again while a text was scanned.
    fn steps(text: &str) -> u64 {
        let mut state = State::default();
        while state.next(text.as_bytes(), true).is_some() {}
        state.steps
    }

    #[test]
    fn no_text_takes_more_than_its_length_allows() {
        let all_names: String = entries().map(|entry| entry.name()).collect();
        let all_messages: Vec<&str> =
            entries().flat_map(|entry| entry.messages(Locale::En)).map(|message| message.as_str()).collect();
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
            "&apos;",
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
            let (little, much) = (text(1 << 16), text(1 << 20));
            let (few, many) = (steps(&little), steps(&much));
            let per_byte = many as f64 / much.len() as f64;
            let shown: String = piece.chars().take(40).collect();
            // In proportion to the length, and never far above it.
            assert!(many <= 20 * few + (1 << 20), "{shown:?}: {few} steps for 64 KiB, {many} for 1 MiB");
            assert!(per_byte < 400.0, "{shown:?}: {per_byte} steps for each byte");
        }
    }
}
