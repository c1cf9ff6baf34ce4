//! Some of what is too much to walk through whole: for tests whose time grows with the catalogue.

// Each test uses some of it.
#![allow(dead_code)]

/// So many are all taken.
pub(crate) const MOST: usize = 400;

const SEED: u64 = 0x5eed_ab1e;

/// Returns all of `all` if they are no more than `most`, else `most` of them in their order: always the same ones of
/// the same number, and every one as likely as any other. Says on standard output how many of how many, and the seed.
pub(crate) fn sample<T>(what: &str, all: impl IntoIterator<Item = T>, most: usize) -> Vec<T> {
    let all: Vec<T> = all.into_iter().collect();
    let (count, mut wanted) = (all.len(), most.min(all.len()));
    println!("{wanted} of {count} {what}, by the seed {SEED:#x}");
    // Selection sampling, with the numbers of SplitMix64.
    let mut state = SEED;
    let mut random_below = |end: usize| {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = (state ^ state >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ mixed >> 31) % end as u64) as usize
    };
    let is_taken = |(at, _): &(usize, T)| {
        let is_taken = random_below(count - at) < wanted;
        wanted -= usize::from(is_taken);
        is_taken
    };
    all.into_iter().enumerate().filter(is_taken).map(|(_, one)| one).collect()
}
