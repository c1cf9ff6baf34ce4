//! The hash of names by which the perfect hash table places them: blind to case, sixteen bytes at a time.
//!
//! phf's own hash, SipHash, would need every input lower-cased into a buffer first, and takes longer
//! for the short names here than all the rest of a look-up.

const CASE_BITS: u128 = 0x2020_2020_2020_2020_2020_2020_2020_2020;

/// What phf places a name by: `g` chooses the displacement, which `f1` and `f2` are displaced by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(test, derive(Hash))]
pub(crate) struct Hashes {
    pub(crate) g: u32,
    pub(crate) f1: u32,
    pub(crate) f2: u32,
}

/// Returns hashes that are equal for names that differ in ASCII case alone.
#[inline]
pub(crate) fn hash(name: &[u8], key: u64) -> Hashes {
    let mut state = key ^ name.len() as u64;
    let mut rest = name;
    while rest.len() > 16 {
        let Some((chunk, behind)) = rest.split_first_chunk() else { break };
        state = mix(state, u128::from_le_bytes(*chunk));
        rest = behind;
    }
    // The last sixteen bytes, some of which may have been seen before.
    let last = match name.last_chunk() {
        Some(chunk) => u128::from_le_bytes(*chunk),
        None => short(name),
    };
    state = mix(state, last);
    // Only the lowest bits of each count, as there are so many places: up to 65,536 the three share none.
    Hashes { g: (state >> 32) as u32, f1: state as u32, f2: (state >> 16) as u32 }
}

const fn mix(state: u64, bytes: u128) -> u64 {
    // Sets the bit that tells upper from lower case. It also merges some other characters, which is
    // harmless: whoever looks up compares the name afterwards.
    let bytes = bytes | CASE_BITS;
    multiply(bytes as u64 ^ state ^ 0x9E37_79B9_7F4A_7C15, (bytes >> 64) as u64 ^ 0xD6E8_FEB8_6659_FD93)
}

const fn multiply(a: u64, b: u64) -> u64 {
    let product = a as u128 * b as u128;
    product as u64 ^ (product >> 64) as u64
}

/// The bytes of a name that has less than sixteen.
fn short(name: &[u8]) -> u128 {
    let (low, high) = if let (Some(first), Some(last)) = (name.first_chunk(), name.last_chunk()) {
        (u64::from_le_bytes(*first), u64::from_le_bytes(*last))
    } else if let (Some(first), Some(last)) = (name.first_chunk(), name.last_chunk()) {
        (u32::from_le_bytes(*first).into(), u32::from_le_bytes(*last).into())
    } else {
        (name.iter().fold(0, |bytes, &byte| bytes << 8 | u64::from(byte)), 0)
    };
    u128::from(low) | u128::from(high) << 64
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::hash;

    #[test]
    fn case_makes_no_difference_at_any_length() {
        let name = "UserErrorGuestAgentStatusUnavailable2";
        for len in 0..=name.len() {
            let name = &name[..len];
            let expected = hash(name.as_bytes(), 7);
            assert_eq!(hash(name.to_ascii_lowercase().as_bytes(), 7), expected, "{name}");
            assert_eq!(hash(name.to_ascii_uppercase().as_bytes(), 7), expected, "{name}");
        }
    }

    #[test]
    fn every_byte_and_the_length_make_a_difference() {
        let name = b"UserErrorGuestAgentStatusUnavailable2";
        assert_ne!(hash(b"ab", 7), hash(b"\0ab", 7));
        let mut seen = HashSet::new();
        for len in 0..=name.len() {
            assert!(seen.insert(hash(&name[..len], 7)), "{len}");
            for at in 0..len {
                let mut changed = *name;
                changed[at] = b'_';
                assert!(seen.insert(hash(&changed[..len], 7)), "{at} of {len}");
            }
        }
    }
}
