//! Which entries have a word, and how much it says of each: packed as bytes.
//!
//! The words of a table stand in buckets by the highest bits of their hash. A bucket is a row of lists; a list has the
//! lowest 16 bits of the hash, how many bytes follow, and the postings. Of words themselves there is nothing: two of them
//! may share a list, which a search can bear.

use super::record::{Field, take};

/// How much a word may say of an entry: 1 to so much.
pub(crate) const IMPACTS: u32 = 4;

/// So many bits hold an impact.
const BITS: u32 = 2;

/// So many words are in a bucket, or a few more.
#[allow(dead_code, reason = "bake counts them")]
pub(crate) const BUCKET: usize = 16;

/// That an entry has a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Posting {
    /// Where the entry stands.
    pub(crate) place: u32,
    /// How much the word says of it.
    pub(crate) impact: u32,
}

/// The bucket of a hash, among a power of two of them.
pub(crate) const fn bucket(hash: u32, buckets: usize) -> usize {
    (hash >> 16) as usize % buckets
}

/// Adds the list of the words with a hash, in the order of the places.
#[allow(dead_code, reason = "bake writes what the crate reads")]
pub(crate) fn write(hash: u32, postings: impl Iterator<Item = Posting> + Clone, out: &mut impl Extend<u8>) {
    let bytes = move || {
        let mut next = 0;
        postings.clone().flat_map(move |posting| {
            let gap = posting.place - next;
            next = posting.place + 1;
            number((gap << BITS) | ((posting.impact - 1) % IMPACTS))
        })
    };
    (hash as u16).write(out);
    out.extend(number(bytes().count() as u32));
    out.extend(bytes());
}

/// A number, seven bits a byte, the lowest first; all but the last byte have the highest bit.
#[allow(dead_code, reason = "bake writes what the crate reads")]
fn number(number: u32) -> impl Iterator<Item = u8> {
    let mut rest = Some(number);
    core::iter::from_fn(move || {
        let number = rest?;
        rest = Some(number >> 7).filter(|rest| *rest > 0);
        Some((number & 0x7F) as u8 | if rest.is_some() { 0x80 } else { 0 })
    })
}

fn read_number(bytes: &mut &[u8]) -> Option<u32> {
    let mut number = 0;
    for shift in [0, 7, 14, 21, 28] {
        let (byte, behind) = bytes.split_first()?;
        *bytes = behind;
        number |= u32::from(byte & 0x7F) << shift;
        if *byte < 0x80 {
            return Some(number);
        }
    }
    None
}

/// The entries that have a word, in their order.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Postings<'t> {
    bytes: &'t [u8],
    next: u32,
}

impl<'t> Postings<'t> {
    /// Finds the list of a hash in its bucket.
    pub(crate) fn find(mut bucket: &'t [u8], hash: u32) -> Self {
        while !bucket.is_empty() {
            let is_wanted = take::<u16>(&mut bucket) == hash as u16;
            let Some(len) = read_number(&mut bucket) else { break };
            let Some((bytes, behind)) = bucket.split_at_checked(len as usize) else { break };
            if is_wanted {
                return Self { bytes, next: 0 };
            }
            bucket = behind;
        }
        Self::default()
    }

    pub(crate) const fn is_empty(self) -> bool {
        self.bytes.is_empty()
    }

    /// How many there are.
    pub(crate) fn len(self) -> usize {
        self.bytes.iter().filter(|byte| **byte < 0x80).count()
    }
}

impl Iterator for Postings<'_> {
    type Item = Posting;

    fn next(&mut self) -> Option<Posting> {
        let number = read_number(&mut self.bytes)?;
        let place = self.next.saturating_add(number >> BITS);
        self.next = place.saturating_add(1);
        Some(Posting { place, impact: number % IMPACTS + 1 })
    }
}

#[cfg(test)]
mod tests {
    use std::vec::Vec;

    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let lists: [(u32, &[(u32, u32)]); 3] =
            [(0x1_0007, &[(0, 1), (1, 4), (40, 2), (16_000_000, 3)]), (0x1_0009, &[(3, 4)]), (0x1_0008, &[])];
        let mut bucket = Vec::new();
        for (hash, postings) in lists {
            let postings = postings.iter().map(|&(place, impact)| Posting { place, impact });
            write(hash, postings, &mut bucket);
        }
        for (hash, postings) in lists {
            let found = Postings::find(&bucket, hash);
            assert_eq!(found.len(), postings.len());
            assert_eq!(found.map(|posting| (posting.place, posting.impact)).collect::<Vec<_>>(), postings);
        }
        assert!(Postings::find(&bucket, 0x1_000A).is_empty());
        assert_eq!(bucket.len(), 3 * 3 + 1 + 1 + 2 + 4 + 1);
    }

    #[test]
    fn no_bytes_make_trouble() {
        for byte in 0..=255 {
            let bucket = [byte; 40];
            for len in 0..bucket.len() {
                assert!(Postings::find(&bucket[..len], u32::from(byte) * 0x101).count() <= len);
            }
        }
    }
}
