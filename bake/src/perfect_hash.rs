//! The perfect hash table of all names: hash and displace (Belazzougui, Botelho and Dietzfelbinger's CHD), as phf does it.
//!
//! What looks a name up is phf's, [`phf_shared::displace`]. What places the names is not: both tables have a power of two
//! of places, as a remainder by that is only a mask, and some places stay free.

use crate::shared::hash::{Hashes, hash};
use crate::shared::record::DisplacementRecord;

/// So many names share a displacement, about.
const BUCKET: usize = 4;

/// With so many keys that fail, it is not the keys.
const MOST_KEYS: u64 = 1000;

/// Where names are placed, by the hash of the crate.
pub(crate) struct PerfectHash {
    pub(crate) key: u64,
    pub(crate) displacements: Vec<DisplacementRecord>,
    /// Which name stands in each place.
    pub(crate) slots: Vec<Option<usize>>,
}

impl PerfectHash {
    pub(crate) fn new(names: &[&[u8]]) -> Self {
        // The same keys each time, so that the tables are the same.
        let keys = (1..=MOST_KEYS).map(|number: u64| number.wrapping_mul(0x9E37_79B9_7F4A_7C15));
        keys.into_iter().find_map(|key| Self::with_key(names, key)).expect("no two names are the same but for case")
    }

    /// Places all names, unless two of them cannot be told apart with this key.
    fn with_key(names: &[&[u8]], key: u64) -> Option<Self> {
        let hashes: Vec<Hashes> = names.iter().map(|name| hash(name, key)).collect();
        let mut buckets = vec![Vec::new(); (names.len() / BUCKET).next_power_of_two()];
        for (name, hashes) in hashes.iter().enumerate() {
            let bucket = hashes.g as usize % buckets.len();
            buckets[bucket].push(name);
        }
        let mut by_size: Vec<usize> = (0..buckets.len()).collect();
        // The largest first, while there is room.
        by_size.sort_by_key(|&bucket| std::cmp::Reverse(buckets[bucket].len()));
        let mut slots = vec![None; names.len().next_power_of_two()];
        let mut displacements = vec![DisplacementRecord { d1: 0, d2: 0 }; buckets.len()];
        for bucket in by_size {
            let hashes: Vec<Hashes> = buckets[bucket].iter().map(|&name| hashes[name]).collect();
            let (displacement, places) = displacement(&hashes, &slots)?;
            displacements[bucket] = displacement;
            for (place, name) in places.into_iter().zip(&buckets[bucket]) {
                slots[place] = Some(*name);
            }
        }
        Some(Self { key, displacements, slots })
    }
}

/// Finds a displacement that leads the names of a bucket to free places, each to one of its own.
fn displacement(bucket: &[Hashes], slots: &[Option<usize>]) -> Option<(DisplacementRecord, Vec<usize>)> {
    let len = u32::try_from(slots.len()).expect("names have numbers of 32 bits");
    let mut places: Vec<usize> = Vec::with_capacity(bucket.len());
    for d1 in 0..len {
        for d2 in 0..len {
            places.clear();
            for hashes in bucket {
                let place = (phf_shared::displace(hashes.f1, hashes.f2, d1, d2) % len) as usize;
                if slots[place].is_some() || places.contains(&place) {
                    break;
                }
                places.push(place);
            }
            if places.len() == bucket.len() {
                return Some((DisplacementRecord { d1, d2 }, places));
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::PerfectHash;
    use crate::shared::hash::{Hashes, hash};

    #[test]
    fn every_name_has_a_place_of_its_own_where_a_look_up_finds_it() {
        for count in [0, 1, 2, 3, 7, 255, 256, 257, 4096] {
            let names: Vec<String> = (0..count).map(|number| format!("UserErrorNumber{number}")).collect();
            let names: Vec<&[u8]> = names.iter().map(|name| name.as_bytes()).collect();
            let table = PerfectHash::new(&names);
            assert!(table.displacements.len().is_power_of_two() && table.slots.len().is_power_of_two());
            assert_eq!(table.slots.iter().flatten().count(), count);
            for (number, name) in names.iter().enumerate() {
                let Hashes { g, f1, f2 } = hash(name, table.key);
                let displacement = table.displacements[g as usize % table.displacements.len()];
                let place = phf_shared::displace(f1, f2, displacement.d1, displacement.d2);
                assert_eq!(table.slots[place as usize % table.slots.len()], Some(number), "{count}");
            }
        }
    }
}
