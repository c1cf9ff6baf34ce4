//! What the records can tell.

/// Checks that a table stays within what its places can tell.
pub(crate) fn place(number: usize) -> u32 {
    let place = u32::try_from(number).ok().filter(|&place| place < 1 << 23);
    place.unwrap_or_else(|| panic!("a table has more than 8,388,608 records: widen the places of src/shared/record.rs"))
}

/// Checks that a string area stays within what its starts can tell. Unlike a place in a table, a start is no part of a
/// reference, which needs a bit for itself.
pub(crate) fn start(bytes: usize) -> u32 {
    let start = u32::try_from(bytes).ok().filter(|&start| start < 1 << 24);
    start.unwrap_or_else(|| {
        panic!("a string area has more than 16,777,216 bytes: widen the places of src/shared/record.rs")
    })
}

/// Checks that one thing refers to no more others than a record can tell.
pub(crate) fn small(number: usize, what: &str) -> u16 {
    u16::try_from(number).unwrap_or_else(|_| panic!("more than 65,535 {what}: widen the runs of src/shared/record.rs"))
}

#[cfg(test)]
mod tests {
    use super::{place, small, start};

    #[test]
    fn the_largest_numbers_still_fit() {
        assert_eq!(small(usize::from(u16::MAX), "spans"), u16::MAX);
        assert_eq!(place((1 << 23) - 1), (1 << 23) - 1);
        assert_eq!(start((1 << 24) - 1), (1 << 24) - 1);
    }

    #[test]
    #[should_panic(expected = "more than 65,535 spans: widen the runs of src/shared/record.rs")]
    fn a_list_that_is_outgrown_says_what_to_widen() {
        small(usize::from(u16::MAX) + 1, "spans");
    }

    #[test]
    #[should_panic(expected = "more than 8,388,608 records: widen the places of src/shared/record.rs")]
    fn a_table_that_is_outgrown_says_what_to_widen() {
        place(1 << 23);
    }

    #[test]
    #[should_panic(expected = "more than 16,777,216 bytes: widen the places of src/shared/record.rs")]
    fn a_string_area_that_is_outgrown_says_what_to_widen() {
        start(1 << 24);
    }
}
