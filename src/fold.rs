//! Names without their case: a hash and a comparison, eight bytes at a time.
//!
//! `bake` compiles this file too: the table it writes and the look-up that reads it must agree.
//! A perfect-hash map keyed by the names themselves would have to lower-case every input into a
//! buffer first and feed all of it to SipHash; keyed by this hash it sees four bytes.

const MULTIPLIER: u64 = 0x9E37_79B9_7F4A_7C15;

/// Returns a hash that is equal for names that differ in ASCII case alone.
#[inline]
pub(crate) fn fold(name: &[u8]) -> u32 {
    let mut hash = (name.len() as u64).wrapping_mul(MULTIPLIER);
    // A multiplier for every place, so that no multiplication has to wait for the one before.
    let mut multiplier = MULTIPLIER;
    let mut rest = name;
    while let Some((word, behind)) = rest.split_first_chunk() {
        hash = hash.wrapping_add(mix(word, multiplier));
        multiplier = multiplier.wrapping_add(MULTIPLIER.wrapping_mul(2));
        rest = behind;
    }
    if !rest.is_empty() {
        hash = hash.wrapping_add(mix(&last(name, rest), multiplier));
    }
    (hash >> 32) as u32
}

const fn mix(word: &[u8; 8], multiplier: u64) -> u64 {
    // Sets the bit that tells upper from lower case. It also merges some other characters, which is
    // harmless: whoever looks up compares the name afterwards.
    let word = u64::from_le_bytes(*word) | 0x2020_2020_2020_2020;
    (word ^ (word >> 32)).wrapping_mul(multiplier)
}

/// Returns whether two names differ in ASCII case alone.
#[inline]
#[allow(dead_code, reason = "bake only hashes")]
pub(crate) fn eq(a: &[u8], b: &[u8]) -> bool {
    if a.len() != b.len() {
        return false;
    }
    let (mut rest_a, mut rest_b) = (a, b);
    while let (Some((x, behind_a)), Some((y, behind_b))) = (rest_a.split_first_chunk(), rest_b.split_first_chunk()) {
        if x != y && lower(x) != lower(y) {
            return false;
        }
        (rest_a, rest_b) = (behind_a, behind_b);
    }
    let (x, y) = (last(a, rest_a), last(b, rest_b));
    x == y || lower(&x) == lower(&y)
}

/// The last eight bytes of a name; of a shorter one all, filled up with zeros.
fn last(name: &[u8], rest: &[u8]) -> [u8; 8] {
    if let Some(last) = name.last_chunk() {
        return *last;
    }
    let mut filled = [0; 8];
    for (to, from) in filled.iter_mut().zip(rest) {
        *to = *from;
    }
    filled
}

/// Lower-cases the ASCII letters among eight bytes at once.
const fn lower(word: &[u8; 8]) -> u64 {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x80 * ONES;
    let word = u64::from_le_bytes(*word);
    // Adding to the low seven bits of a byte cannot carry into the next one.
    let low = word & !HIGH;
    let is_at_least_a = low.wrapping_add(ONES * (0x80 - b'A' as u64));
    let is_above_z = low.wrapping_add(ONES * (0x80 - b'Z' as u64 - 1));
    let is_upper = is_at_least_a & !is_above_z & !word & HIGH;
    word | (is_upper >> 2)
}

#[cfg(test)]
mod tests {
    use super::{eq, fold};

    #[test]
    fn case_makes_no_difference_and_nothing_else_is_merged() {
        for a in 0..=255_u8 {
            for b in 0..=255_u8 {
                let (x, y) = (*b"UserErro_", *b"uSERERRO_");
                let (mut x, mut y) = (x, y);
                (x[3], y[3], x[8], y[8]) = (a, b, a, b);
                let expected = a.eq_ignore_ascii_case(&b);
                assert_eq!(eq(&x, &y), expected, "{a:#x} {b:#x}");
                assert!(!expected || fold(&x) == fold(&y), "{a:#x} {b:#x}");
            }
        }
    }

    #[test]
    fn length_makes_a_difference() {
        assert!(!eq(b"ab", b"ab\0"));
        assert_ne!(fold(b"ab"), fold(b"ab\0"));
        assert!(eq(b"", b""));
    }
}
