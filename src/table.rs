//! What the generated tables are: bytes that are read as records.

use core::marker::PhantomData;

#[cfg(feature = "diagnose")]
use crate::shared::pack::Handle;
use crate::shared::postings::{Postings, bucket};
#[cfg(feature = "diagnose")]
use crate::shared::record::{AnchorRecord, WordingRecord};
use crate::shared::record::{Field, Place, Run, SpanRecord};

/// Records one behind the other, as `bake` has written them.
#[derive(Debug)]
pub(crate) struct Table<R> {
    bytes: &'static [u8],
    records: PhantomData<R>,
}

impl<R> Clone for Table<R> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<R> Copy for Table<R> {}

impl<R: Field> Table<R> {
    pub(crate) const EMPTY: Self = Self::new(&[]);

    pub(crate) const fn new(bytes: &'static [u8]) -> Self {
        Self { bytes, records: PhantomData }
    }

    pub(crate) const fn len(self) -> usize {
        self.bytes.len() / R::SIZE
    }

    #[inline]
    pub(crate) fn get(self, place: usize) -> Option<R> {
        self.bytes.get(place.checked_mul(R::SIZE)?..)?.get(..R::SIZE).map(R::read)
    }

    pub(crate) const fn bytes(self) -> &'static [u8] {
        self.bytes
    }

    /// Returns a record and the one behind it.
    #[inline]
    pub(crate) fn pair(self, place: usize) -> Option<(R, R)> {
        let pair = self.bytes.get(place.checked_mul(R::SIZE)?..)?.get(..2 * R::SIZE)?;
        let (record, behind) = pair.split_at_checked(R::SIZE)?;
        Some((R::read(record), R::read(behind)))
    }

    /// Returns a part of this table; an empty one if it is not all there.
    pub(crate) fn part(self, Run { start: Place(start), len }: Run) -> Self {
        self.range(start as usize, start as usize + usize::from(len))
    }

    pub(crate) fn range(self, from: usize, to: usize) -> Self {
        let bytes = self.bytes.get(from.saturating_mul(R::SIZE)..to.min(self.len()).saturating_mul(R::SIZE));
        Self::new(bytes.unwrap_or_default())
    }

    #[cfg(feature = "diagnose")]
    pub(crate) fn from(self, from: usize) -> Self {
        Self::new(self.bytes.get(from.saturating_mul(R::SIZE)..).unwrap_or_default())
    }

    #[inline]
    pub(crate) fn split_first(self) -> Option<(R, Self)> {
        let (first, rest) = self.bytes.split_at_checked(R::SIZE)?;
        Some((R::read(first), Self::new(rest)))
    }

    pub(crate) fn iter(self) -> Records<R> {
        Records { rest: self }
    }
}

/// An iterator over the records of a table.
#[derive(Debug)]
pub(crate) struct Records<R> {
    rest: Table<R>,
}

impl<R> Clone for Records<R> {
    fn clone(&self) -> Self {
        Self { rest: self.rest }
    }
}

impl<R: Field> Iterator for Records<R> {
    type Item = R;

    fn next(&mut self) -> Option<R> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(first)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.rest.len(), Some(self.rest.len()))
    }

    fn nth(&mut self, skipped: usize) -> Option<R> {
        self.rest = self.rest.range(skipped, self.rest.len());
        self.next()
    }
}

impl<R: Field> DoubleEndedIterator for Records<R> {
    fn next_back(&mut self) -> Option<R> {
        let last = self.rest.len().checked_sub(1)?;
        let record = self.rest.get(last);
        self.rest = self.rest.range(0, last);
        record
    }
}

impl<R: Field> ExactSizeIterator for Records<R> {}

/// Copies a part of a file of tables, when the crate is compiled: a table that nothing reads is in no program.
#[allow(clippy::panic, reason = "that is when the crate is compiled")]
pub(crate) const fn part<const LEN: usize>(file: &[u8], from: usize) -> [u8; LEN] {
    let (_, behind) = file.split_at(from);
    match behind.first_chunk() {
        Some(part) => *part,
        None => panic!("a file of src/tables is cut off: run `cargo run -p bake`"),
    }
}

/// What is looked for in a text: messages of a pack in a language.
#[cfg(feature = "diagnose")]
#[derive(Clone, Copy, Debug)]
pub(crate) struct Recognition {
    /// In the order of their bytes.
    pub(crate) anchors: Table<AnchorRecord>,
    pub(crate) wordings: Table<WordingRecord>,
    /// What the wordings refer to.
    pub(crate) entries: Table<Handle>,
}

#[cfg(feature = "diagnose")]
impl Recognition {
    pub(crate) const EMPTY: Self = Self { anchors: Table::EMPTY, wordings: Table::EMPTY, entries: Table::EMPTY };
}

/// Which entries of a pack have a word of a language; of the common one, which entries of all packs, counted over all,
/// have it from something that they share.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SearchIndex {
    /// Where each bucket of lists begins, and where one behind the last would.
    pub(crate) buckets: Table<Place>,
    pub(crate) lists: Table<u8>,
}

impl SearchIndex {
    pub(crate) const EMPTY: Self = Self { buckets: Table::EMPTY, lists: Table::EMPTY };

    /// Returns the entries that have a word with a hash.
    pub(crate) fn find(self, hash: u32) -> Postings<'static> {
        let Some(buckets) = self.buckets.len().checked_sub(1).filter(|buckets| *buckets > 0) else {
            return Postings::default();
        };
        let bucket = self.buckets.pair(bucket(hash, buckets));
        let bucket = bucket.map(|(Place(from), Place(to))| self.lists.range(from as usize, to as usize));
        bucket.map_or_else(Postings::default, |bucket| Postings::find(bucket.bytes(), hash))
    }
}

/// Texts and where they stand. Every string has a NUL behind it, for C.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Texts {
    /// By its place, as the string itself would come into every part of a program that uses it.
    pub(crate) text: &'static &'static str,
    /// The number of the first of them: those of a pack that are the same in every language come before the others.
    pub(crate) first: u32,
    /// Where each text begins, and where one behind the last would.
    pub(crate) starts: Table<Place>,
    /// The spans of all texts; where those of each begin is the same in every language.
    pub(crate) spans: Table<SpanRecord>,
}

impl Texts {
    pub(crate) const EMPTY: Self = Self { text: &"", first: 0, starts: Table::EMPTY, spans: Table::EMPTY };
}
