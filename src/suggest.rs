use crate::shared::record::LONGEST_NAME;
use crate::spelling::trim;
use crate::store::{code, key_name, known};
use crate::tables::{ErrorCode, KEYS};

/// At most this many codes are suggested.
const MOST: usize = 3;

/// Returns known codes that are spelled nearly as `spelled`, the nearest first.
///
/// Case makes no difference, and neither does what stands around the name, as in [`lookup`](crate::lookup). Near means:
/// at most one edit (a letter added, left out, exchanged, or two swapped) for every five letters. Compares with every
/// name: O(n) in their number, without allocation.
///
/// # Examples
///
/// ```
/// use azure_backup_errors::{ErrorCode, suggest};
///
/// assert_eq!(suggest("'BackupOperationFaild'\n").next(), Some(ErrorCode::BackUpOperationFailed));
/// assert_eq!(suggest("printer on fire").next(), None);
/// ```
#[must_use]
pub fn suggest(spelled: &str) -> Suggestions {
    let spelled = trim(spelled);
    let mut nearest = [None; MOST];
    if !spelled.is_empty() && spelled.len() <= LONGEST_NAME {
        for (key, name) in KEYS.iter().filter_map(|key| Some((key, key_name(&key)?))) {
            let most = name.len().max(spelled.len()) / 5;
            if let Some(distance) = distance(spelled.as_bytes(), name, most) {
                if let Some(code) = code(known(key.entry).code) {
                    insert(&mut nearest, (distance, code));
                }
            }
        }
    }
    Suggestions { nearest, next: 0 }
}

/// Keeps the nearest codes in order, each once.
fn insert(nearest: &mut [Option<(usize, ErrorCode)>; MOST], new: (usize, ErrorCode)) {
    let same = nearest.iter().position(|held| held.is_some_and(|(_, code)| code == new.1));
    if let Some(held) = nearest.get_mut(same.unwrap_or(MOST - 1)) {
        *held = Some(held.map_or(new, |held| held.min(new)));
    }
    nearest.sort_unstable_by_key(|held| (held.is_none(), *held));
}

/// An iterator over suggested codes, the nearest first. [`suggest`] makes it.
#[derive(Clone, Debug, Default)]
pub struct Suggestions {
    nearest: [Option<(usize, ErrorCode)>; MOST],
    next: usize,
}

impl Iterator for Suggestions {
    type Item = ErrorCode;

    fn next(&mut self) -> Option<ErrorCode> {
        let (_, code) = (*self.nearest.get(self.next)?)?;
        self.next += 1;
        Some(code)
    }
}

/// Returns the number of edits between two names, if it is at most `most`.
///
/// The restricted Damerau–Levenshtein distance over bytes, blind to ASCII case. The libraries that
/// compute it allocate, which this crate does not.
fn distance(a: &[u8], b: &[u8], most: usize) -> Option<usize> {
    if a.len().abs_diff(b.len()) > most || b.len() > LONGEST_NAME {
        return None;
    }
    let mut before_last = [0; LONGEST_NAME + 1];
    let mut last: [usize; LONGEST_NAME + 1] = core::array::from_fn(|column| column);
    let mut previous_a = None;
    for (row, x) in a.iter().map(u8::to_ascii_lowercase).enumerate() {
        let mut current = [0; LONGEST_NAME + 1];
        let mut left = row + 1;
        let mut smallest = left;
        if let Some(first) = current.first_mut() {
            *first = left;
        }
        let mut previous_b = None;
        // `window` holds the columns before and of `y`: what is diagonal and what is above.
        let cells = last.windows(2).zip(current.iter_mut().skip(1));
        let swapped = core::iter::once(None).chain(before_last.iter().copied().map(Some));
        for ((y, (window, cell)), two_before) in b.iter().map(u8::to_ascii_lowercase).zip(cells).zip(swapped) {
            let &[diagonal, above] = window else { break };
            let mut best = (diagonal + usize::from(x != y)).min(above + 1).min(left + 1);
            if let (Some(two_before), true) = (two_before, previous_a == Some(y) && previous_b == Some(x)) {
                best = best.min(two_before + 1);
            }
            *cell = best;
            left = best;
            smallest = smallest.min(best);
            previous_b = Some(y);
        }
        if smallest > most {
            return None;
        }
        before_last = last;
        last = current;
        previous_a = Some(x);
    }
    last.get(b.len()).copied().filter(|&distance| distance <= most)
}

#[cfg(test)]
mod tests {
    use super::distance;

    #[track_caller]
    fn is(a: &str, b: &str, expected: usize) {
        assert_eq!(distance(a.as_bytes(), b.as_bytes(), 20), Some(expected), "{a} {b}");
        assert_eq!(distance(b.as_bytes(), a.as_bytes(), 20), Some(expected), "{b} {a}");
    }

    #[test]
    fn edits_are_counted() {
        is("", "", 0);
        is("", "abc", 3);
        is("same", "SAME", 0);
        is("unavailble", "unavailable", 1);
        is("abcd", "abxd", 1);
        is("abcd", "acbd", 1);
        is("ca", "ac", 1);
        is("Extention", "Extension", 1);
        is("kitten", "sitting", 3);
        is("abcdef", "badcfe", 3);
    }

    #[test]
    fn what_is_too_far_is_given_up() {
        assert_eq!(distance(b"abcdef", b"uvwxyz", 5), None);
        assert_eq!(distance(b"abcdef", b"uvwxyz", 6), Some(6));
        assert_eq!(distance(b"a", &[b'a'; 1000], 2000), None);
    }
}
