//! What the tests take of what is too much: all of a few, and always the same part of many, from anywhere in it.

mod sample;

use sample::sample;

#[test]
fn of_a_few_all_are_taken() {
    for count in [0, 1, 399, 400] {
        assert!(sample("numbers", 0..count, 400).into_iter().eq(0..count));
    }
}

#[test]
fn of_many_as_many_as_wanted_are_taken_in_order_and_the_same_each_time() {
    let taken = sample("numbers", 0..6400, 400);
    assert_eq!(taken.len(), 400);
    assert!(taken.is_sorted_by(|one, next| one < next));
    assert_eq!(taken, sample("numbers", 0..6400, 400));
    // A sixteenth of them comes from each sixteenth, more or less.
    for part in 0..16 {
        let of_part = taken.iter().filter(|&&number| number / 400 == part).count();
        assert!((10..=45).contains(&of_part), "{of_part} from part {part}");
    }
}
