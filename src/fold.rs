//! Names without their case: a hash and a comparison, sixteen bytes at a time.
//!
//! `bake` compiles this file too: the table it writes and the look-up that reads it must agree.
//! phf's own hash, SipHash, would need every input lower-cased into a buffer first, and takes longer
//! for the short names here than all the rest of a look-up.

type Chunk = [u8; 16];

const ONES: u128 = 0x0101_0101_0101_0101_0101_0101_0101_0101;

/// What phf places a name by: `g` chooses the displacement, which `f1` and `f2` are displaced by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
    while let Some((chunk, behind)) = rest.split_first_chunk() {
        state = mix(state, chunk);
        rest = behind;
    }
    if !rest.is_empty() {
        state = mix(state, &last(name));
    }
    let more = multiply(state, 0xA076_1D64_78BD_642F);
    Hashes { g: (state >> 32) as u32, f1: state as u32, f2: more as u32 }
}

const fn mix(state: u64, chunk: &Chunk) -> u64 {
    // Sets the bit that tells upper from lower case. It also merges some other characters, which is
    // harmless: whoever looks up compares the name afterwards.
    let chunk = u128::from_le_bytes(*chunk) | (ONES * 0x20);
    multiply(chunk as u64 ^ state ^ 0x9E37_79B9_7F4A_7C15, (chunk >> 64) as u64 ^ 0xD6E8_FEB8_6659_FD93)
}

const fn multiply(a: u64, b: u64) -> u64 {
    let product = a as u128 * b as u128;
    product as u64 ^ (product >> 64) as u64
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
        if !eq_chunks(x, y) {
            return false;
        }
        (rest_a, rest_b) = (behind_a, behind_b);
    }
    rest_a.is_empty() || eq_chunks(&last(a), &last(b))
}

/// Tells whether a name begins with `prefix`, in any ASCII case.
#[allow(dead_code, reason = "bake only hashes")]
pub(crate) fn starts_with(name: &str, prefix: &str) -> bool {
    name.as_bytes().get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix.as_bytes()))
}

fn eq_chunks(a: &Chunk, b: &Chunk) -> bool {
    let (a, b) = (u128::from_le_bytes(*a), u128::from_le_bytes(*b));
    a == b || lower(a) == lower(b)
}

/// The last bytes of a name, some of which have been seen before; of a short one all, filled up with zeros.
fn last(name: &[u8]) -> Chunk {
    name.last_chunk().copied().unwrap_or_else(|| {
        let mut filled = [0; 16];
        for (to, from) in filled.iter_mut().zip(name) {
            *to = *from;
        }
        filled
    })
}

/// Lower-cases the ASCII letters among the bytes at once.
const fn lower(chunk: u128) -> u128 {
    const HIGH: u128 = 0x80 * ONES;
    // Adding to the low seven bits of a byte cannot carry into the next one.
    let low = chunk & !HIGH;
    let is_at_least_a = low.wrapping_add(ONES * (0x80 - b'A' as u128));
    let is_above_z = low.wrapping_add(ONES * (0x80 - b'Z' as u128 - 1));
    let is_upper = is_at_least_a & !is_above_z & !chunk & HIGH;
    chunk | (is_upper >> 2)
}

#[cfg(test)]
mod tests {
    use super::{eq, hash};

    #[test]
    fn case_makes_no_difference_and_nothing_else_is_merged() {
        for a in 0..=255_u8 {
            for b in 0..=255_u8 {
                let (mut x, mut y) = (*b"UserErrorGuestAgent_", *b"uSERERRORgUESTaGENT_");
                (x[3], y[3], x[19], y[19]) = (a, b, a, b);
                let expected = a.eq_ignore_ascii_case(&b);
                assert_eq!(eq(&x, &y), expected, "{a:#x} {b:#x}");
                assert!(!expected || hash(&x, 7) == hash(&y, 7), "{a:#x} {b:#x}");
            }
        }
    }

    #[test]
    fn length_makes_a_difference() {
        assert!(!eq(b"ab", b"ab\0"));
        assert_ne!(hash(b"ab", 7), hash(b"ab\0", 7));
        assert!(eq(b"", b""));
    }
}
