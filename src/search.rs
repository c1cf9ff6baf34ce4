use core::array;
use core::iter::Flatten;

use crate::entry::Entry;
use crate::shared::pack::{Handle, Pack};
use crate::shared::postings::{IMPACTS, Posting, Postings};
use crate::shared::words::{Word, words};
use crate::tables::{self, Locale};

/// At most this many entries are found.
const MOST: usize = 32;

/// So many words of a question count, parts of compounds included: the first ones.
const MOST_WORDS: usize = 48;

/// A part of a compound counts so much, in tenths.
const PART: u32 = 6;

/// Searches for entries that say what `question` says: nobody's message, but words such as somebody would type into a
/// search engine. The best come first.
///
/// Titles, summaries, messages, checks and the titles of causes and solutions are looked into, in the language of
/// `locale`; a word that this language doesn't know is looked for in the others. Endings make no difference, and German
/// compounds are taken apart. Words that tell the entries apart count more than those that many have (BM25F). What is
/// found is a guess: a code, a number or a message is found by [`lookup`](crate::lookup) and `scan`, for sure.
///
/// At most 32 entries are found. Nothing is allocated. The time is in proportion to the length of the question and to how
/// often its words stand in the catalogue; only the first 48 words that are known count.
///
/// # Examples
///
/// ```
/// use azure_backup_errors::{Locale, search};
///
/// let hits = search("the disk is larger than backup supports", Locale::En);
/// assert!(hits.take(3).any(|hit| hit.entry().key() == "UserErrorUnsupportedDiskSize"));
/// assert_eq!(search("gardening", Locale::En).next(), None);
/// ```
#[must_use]
pub fn search(question: &str, locale: Locale) -> Search {
    let terms = Terms::of(question, locale);
    let mut best = Best { hits: [None; MOST] };
    let mut first = 0;
    for &pack in &Pack::ALL {
        let len = tables::known(pack).len() as u32;
        search_pack(pack, first..first + len, &terms, &mut best);
        first += len;
    }
    Search(best.hits.into_iter().flatten())
}

/// An entry that a search has found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Hit {
    entry: Entry,
    score: u32,
}

impl Hit {
    /// Returns the entry.
    #[must_use]
    pub const fn entry(self) -> Entry {
        self.entry
    }

    /// Returns how well the entry fits: comparable with other hits of the same search, in 256ths of a bit.
    #[must_use]
    pub const fn score(self) -> u32 {
        self.score
    }
}

/// An iterator over what a search has found, the best first. [`search`] makes it.
#[derive(Clone, Debug)]
pub struct Search(Flatten<array::IntoIter<Option<Hit>, MOST>>);

impl Iterator for Search {
    type Item = Hit;

    fn next(&mut self) -> Option<Hit> {
        self.0.next()
    }
}

/// A word to look for.
#[derive(Clone, Copy)]
struct Term {
    locale: Locale,
    hash: u32,
    /// How much it counts at most in an entry.
    weight: u32,
}

/// The words to look for, each once.
struct Terms {
    all: [Option<Term>; MOST_WORDS],
    len: usize,
}

impl Terms {
    fn of(question: &str, locale: Locale) -> Self {
        let mut terms = Self { all: [None; MOST_WORDS], len: 0 };
        for word in words(question) {
            if terms.len == MOST_WORDS {
                break;
            }
            let word = Word::new(word);
            if !terms.add_word(word, locale) {
                Locale::all().filter(|other| *other != locale).any(|other| terms.add_word(word, other));
            }
        }
        terms
    }

    /// Adds a word and, if it is a compound, its parts, and returns whether the language knows any of them.
    fn add_word(&mut self, word: Word, locale: Locale) -> bool {
        let stem = word.stemmed(locale.tag());
        let mut is_known = self.add(stem, locale, 10);
        let is_part = |part: &Word| part.hash() != stem.hash() && is_known_word(part.hash(), locale);
        for part in word.parts(locale.tag(), is_part) {
            is_known |= self.add(part, locale, PART);
        }
        is_known
    }

    /// Adds a word that counts so many tenths, and returns whether the language knows it.
    fn add(&mut self, stem: Word, locale: Locale, tenths: u32) -> bool {
        let hash = stem.hash();
        let in_packs = || Pack::ALL.iter().map(|&pack| tables::search_index(pack, locale).find(hash).len() as u32);
        let count: u32 = in_packs().sum();
        let is_new = !self.all.iter().flatten().any(|term| term.hash == hash && term.locale == locale);
        if let (true, true, Some(room)) = (is_new, count > 0, self.all.get_mut(self.len)) {
            let all = Pack::ALL.iter().map(|&pack| tables::entries(pack).len() as u32).sum::<u32>();
            let weight = log2(2 * all + 2).saturating_sub(log2(2 * count + 1)) * tenths / 10;
            *room = Some(Term { locale, hash, weight });
            self.len += 1;
        }
        count > 0
    }
}

fn is_known_word(hash: u32, locale: Locale) -> bool {
    Pack::ALL.iter().any(|&pack| !tables::search_index(pack, locale).find(hash).is_empty())
}

/// Returns the binary logarithm in 256ths, straight between powers of two.
fn log2(number: u32) -> u32 {
    let number = number.max(1);
    let whole = number.ilog2();
    let fraction = (number << (31 - whole)) & 0x7FFF_FFFF;
    whole << 8 | fraction >> 23
}

/// The entries of a pack that have a word, as far as they have been read.
#[derive(Clone, Copy)]
struct Cursor {
    /// The next of them; no place is beyond all others.
    next: Option<Posting>,
    rest: Postings<'static>,
    /// The entries of the index before the first one of the pack.
    before: u32,
    weight: u32,
}

impl Cursor {
    /// Goes on to the next entry of the pack.
    fn advance(&mut self) {
        let before = self.before;
        self.next = self
            .rest
            .by_ref()
            .find_map(|Posting { place, impact }| Some(Posting { place: place.checked_sub(before)?, impact }));
    }
}

/// Finds the best entries of a pack: one after another, with all words that it has.
fn search_pack(pack: Pack, range: core::ops::Range<u32>, terms: &Terms, best: &mut Best) {
    // What stands in the pack, and what it has from things that several packs share.
    let mut cursors = [None; 2 * MOST_WORDS];
    let found = terms.all.iter().flatten().flat_map(|term| {
        let find = |pack, before| {
            let rest = tables::search_index(pack, term.locale).find(term.hash);
            let mut cursor = Cursor { next: None, rest, before, weight: term.weight };
            cursor.advance();
            cursor
        };
        [find(pack, 0), find(Pack::Common, range.start)]
    });
    let is_of_pack = |cursor: &Cursor| cursor.next.is_some();
    cursors.iter_mut().zip(found.filter(is_of_pack)).for_each(|(room, cursor)| *room = Some(cursor));
    let len = range.end - range.start;
    loop {
        let nearest = cursors.iter().flatten().filter_map(|cursor| cursor.next).map(|posting| posting.place).min();
        let Some(place) = nearest.filter(|place| *place < len) else { break };
        let mut score = 0;
        for cursor in cursors.iter_mut().flatten() {
            if let Some(posting) = cursor.next.filter(|posting| posting.place == place) {
                score += cursor.weight * posting.impact / IMPACTS;
                cursor.advance();
            }
        }
        best.insert(Hit { entry: Entry(Handle::new(pack, place)), score });
    }
}

/// The best hits so far, in order.
struct Best {
    hits: [Option<Hit>; MOST],
}

impl Best {
    fn insert(&mut self, hit: Hit) {
        if hit.score == 0 || !hit.entry.is_there() {
            return;
        }
        // Of those that are equally good, the first stays first.
        let mut new = Some(hit);
        for held in &mut self.hits {
            if new.is_some() && held.is_none_or(|held| new.is_some_and(|new| new.score > held.score)) {
                core::mem::swap(held, &mut new);
            }
        }
    }
}
