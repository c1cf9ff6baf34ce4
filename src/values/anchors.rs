//! Where in a text a sign may stand: some words are looked for at once, in any case.
//!
//! It is done as recognition does it (see `recognition/grams.rs`): of a word's first eight bytes, one place in four sees five
//! at a place that the search looks at, and one bit of a small table tells nearly all other places apart. The words are few
//! and known to the compiler, so nothing has to be prepared.

/// What begins a sign, or is the middle of its first word: where the rest is told from is rarer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Anchor {
    Subscription,
    VmContainer,
    ManagementType,
    FriendlyName,
    JobId,
    BackupVault,
    Vault,
    AzBackup,
    AzDataProtection,
    VmSnapshot,
    Waagent,
    LinuxLog,
    WindowsAzure,
    Packages,
    OsType,
}

/// The words in small letters, and how much of each is the sign itself; what is behind that only makes it rarer.
const WORDS: [(&[u8], usize, Anchor); 21] = [
    (b"subscription", 12, Anchor::Subscription),
    (b"iaasvmcontainerv2", 17, Anchor::VmContainer),
    (b"managementtype", 14, Anchor::ManagementType),
    (b"entityfriendlyname", 18, Anchor::FriendlyName),
    (b"workloadname", 12, Anchor::FriendlyName),
    (b"jobuniqueid", 11, Anchor::JobId),
    (b"ault name ", 9, Anchor::BackupVault),
    (b"ault name:", 9, Anchor::BackupVault),
    (b"(vault \"", 7, Anchor::Vault),
    (b"(vault \\", 7, Anchor::Vault),
    (b"az backup ", 10, Anchor::AzBackup),
    (b"az dataprotection ", 18, Anchor::AzDataProtection),
    (b"vmsnapshot", 10, Anchor::VmSnapshot),
    (b"/waagent", 8, Anchor::Waagent),
    (b"/log/azure/", 10, Anchor::LinuxLog),
    (b"dowsazure\\", 9, Anchor::WindowsAzure),
    (b"packages\\", 8, Anchor::Packages),
    (b"\"ostype\"", 7, Anchor::OsType),
    (b"\"ostype\\", 7, Anchor::OsType),
    (b"ostype  ", 6, Anchor::OsType),
    (b"ostype :", 6, Anchor::OsType),
];

/// So many bytes of a word are looked for, so many of these at once, and at one place in so many.
const KEY: usize = 8;
const GRAM: usize = 5;
const STRIDE: usize = KEY - GRAM + 1;

/// So many places are looked at together, one for each bit of a number, and so many bytes are needed for that.
const PLACES: usize = 32;
const BLOCK: usize = PLACES * STRIDE + KEY;

/// Sets the bit that tells upper from lower case.
const FOLD: u64 = 0x2020_2020_2020_2020;
const FACTOR: u64 = 0x9E37_79B9_7F4A_7C15;

/// Enough bits that hardly any place has that of another gram.
const BITS: u32 = 15;
static FILTER: [u64; 1 << (BITS - 6)] = filter();
static KEYS: [u64; WORDS.len()] = keys();

#[allow(clippy::indexing_slicing, reason = "the compiler computes it")]
const fn keys() -> [u64; WORDS.len()] {
    let mut keys = [0; WORDS.len()];
    let mut word = 0;
    while word < WORDS.len() {
        let (letters, ..) = WORDS[word];
        let Some(key) = letters.first_chunk() else { panic!("a word is too short") };
        keys[word] = u64::from_le_bytes(*key) | FOLD;
        word += 1;
    }
    keys
}

#[allow(clippy::indexing_slicing, reason = "the compiler computes it")]
const fn filter() -> [u64; 1 << (BITS - 6)] {
    let (keys, mut filter) = (keys(), [0; 1 << (BITS - 6)]);
    let mut at = 0;
    while at < keys.len() * STRIDE {
        let (word, bit) = place(keys[at / STRIDE] >> (8 * (at % STRIDE)));
        filter[word] |= 1 << bit;
        at += 1;
    }
    filter
}

/// The word of the filter and its bit for a gram; the bytes behind the gram make no difference.
const fn place(bytes: u64) -> (usize, u64) {
    let hash = (bytes << (64 - 8 * GRAM)).wrapping_mul(FACTOR) >> (64 - BITS);
    ((hash / 64) as usize, hash % 64)
}

/// Looks at all places of a block, and returns a bit for each, that of the first lowest: 1 if a word may be there.
fn look(block: &[u8; BLOCK]) -> u32 {
    // No branch, as chance would decide.
    (0..PLACES).rev().fold(0, |bits, at| {
        let (word, bit) = place(key_at(block, at * STRIDE));
        let word = FILTER.get(word).copied().unwrap_or_default();
        bits << 1 | (word >> bit & 1) as u32
    })
}

/// Eight bytes at a place, folded; at the end of a text there may be fewer.
fn key_at(text: &[u8], at: usize) -> u64 {
    let rest = text.get(at..).unwrap_or_default();
    rest.first_chunk().map_or(0, |bytes| u64::from_le_bytes(*bytes)) | FOLD
}

/// Finds the first word that begins at `from` or behind it, but before `until`: where it begins, where the sign ends, and what
/// it is.
pub(super) fn find(text: &[u8], from: usize, until: usize) -> Option<(usize, usize, Anchor)> {
    let mut at = from;
    while at < until.saturating_add(STRIDE) {
        let rest = text.get(at..)?;
        let mut bits = match rest.first_chunk() {
            Some(block) => look(block),
            None => {
                let mut block = [0; BLOCK];
                block.iter_mut().zip(rest).for_each(|(byte, of)| *byte = *of);
                look(&block)
            }
        };
        while bits != 0 {
            let place = at + STRIDE * bits.trailing_zeros() as usize;
            bits &= bits - 1;
            let starts = (place.saturating_sub(STRIDE - 1).max(from)..=place).take_while(|start| *start < until);
            if let Some(found) = starts.filter_map(|start| word_at(text, start)).next() {
                return Some(found);
            }
        }
        at += PLACES * STRIDE;
    }
    None
}

fn word_at(text: &[u8], start: usize) -> Option<(usize, usize, Anchor)> {
    let key = key_at(text, start);
    let mut words = KEYS.iter().zip(&WORDS).filter(|(known, _)| **known == key);
    words.find_map(|(_, (word, len, anchor))| {
        let is_here = text.get(start..start + word.len()).is_some_and(|letters| letters.eq_ignore_ascii_case(word));
        is_here.then_some((start, start + len, *anchor))
    })
}

#[cfg(test)]
mod tests {
    use std::vec;

    use super::*;

    #[test]
    fn every_word_is_found_wherever_it_stands_and_in_any_case() {
        for (word, len, anchor) in WORDS {
            for before in 0..2 * BLOCK {
                for letters in [word.to_ascii_lowercase(), word.to_ascii_uppercase()] {
                    let text = [&vec![b'-'; before], &letters, &b" and so on"[..before % 11]].concat();
                    let expected = Some((before, before + len, anchor));
                    assert_eq!(find(&text, 0, text.len()), expected, "{}", text.escape_ascii());
                    assert_eq!(find(&text, 0, before), None);
                    assert_eq!(find(&text, before, before + 1), expected);
                    assert_eq!(find(&text, before + 1, text.len()), None);
                }
            }
        }
    }

    #[test]
    fn of_two_words_the_first_is_found_first() {
        for between in 0..BLOCK {
            let text = [&b"workloadname"[..], &vec![b'-'; between], b"subscription"].concat();
            assert_eq!(find(&text, 0, text.len()).map(|(start, ..)| start), Some(0));
            assert_eq!(find(&text, 1, text.len()).map(|(start, ..)| start), Some(12 + between));
        }
    }

    #[test]
    fn no_word_is_found_that_is_only_nearly_there() {
        for (word, ..) in WORDS {
            for at in 0..word.len() {
                let mut text = word.to_vec();
                text[at] = b'#';
                assert_eq!(find(&text, 0, text.len()), None, "{}", text.escape_ascii());
            }
        }
    }
}
