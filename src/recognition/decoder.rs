//! Turns UTF-16 into UTF-8: what PowerShell writes, and many programs of Windows.

use alloc::borrow::Cow;
use alloc::vec::Vec;

/// So much of the beginning of a text is looked at.
const BEGINNING: usize = 4096;

/// Turns a text in UTF-16 into UTF-8, and leaves any other as it is.
///
/// [`scan`](crate::scan) and [`Scanner`](crate::Scanner) read UTF-8, and what is ASCII for the greater part. The places
/// that they tell are places in what this returns; the lines are those of the text itself. Of half a character at the end
/// of a text nothing is returned.
///
/// # Examples
///
/// ```
/// use azure_backup_errors::{Decoder, Finding, Scanner, scan};
///
/// let file: Vec<u8> = "\u{feff}Code: UserErrorVmNotInDesirableState".encode_utf16().flat_map(u16::to_le_bytes).collect();
/// let text = Decoder::of(&file).decode(&file);
/// assert_eq!(scan(&text).filter_map(Finding::known).count(), 1);
///
/// // In pieces:
/// let (mut decoder, mut scanner) = (Decoder::of(&file), Scanner::new());
/// for piece in file.chunks(9) {
///     scanner.push(&decoder.decode(piece)).for_each(drop);
/// }
/// assert_eq!(scanner.finish().count(), 1);
/// ```
#[derive(Clone, Debug)]
pub struct Decoder {
    /// How two bytes make a number, if the text is in UTF-16.
    unit: Option<fn([u8; 2]) -> u16>,
    /// The first byte of a number whose second one has not come yet.
    half: Option<u8>,
    /// The first half of a character beyond the first 65,536.
    high: Option<u16>,
    is_at_start: bool,
}

impl Decoder {
    /// Returns the decoder for a text with this beginning: it has a byte order mark, or NUL as every other byte.
    ///
    /// A few kilobytes are enough; of fewer than four bytes without a mark nothing is told.
    #[must_use]
    pub fn of<T: AsRef<[u8]> + ?Sized>(beginning: &T) -> Self {
        let beginning = beginning.as_ref();
        let unit: Option<fn([u8; 2]) -> u16> = match beginning {
            [0xFF, 0xFE, ..] => Some(u16::from_le_bytes),
            [0xFE, 0xFF, ..] => Some(u16::from_be_bytes),
            _ => {
                let pairs = beginning.get(..BEGINNING).unwrap_or(beginning).chunks_exact(2);
                let nuls = |second: usize| pairs.clone().filter(|pair| pair.get(second) == Some(&0)).count();
                let (first, second, len) = (nuls(0), nuls(1), pairs.len());
                // A name or a frame may hold a few characters beyond Latin-1, whose other byte may be NUL.
                let is_most = |count: usize, other: usize| len >= 2 && count * 10 >= len * 8 && other * 10 <= len;
                if is_most(second, first) {
                    Some(u16::from_le_bytes)
                } else if is_most(first, second) {
                    Some(u16::from_be_bytes)
                } else {
                    None
                }
            }
        };
        Self { unit, half: None, high: None, is_at_start: true }
    }

    /// Returns the next piece of the text, in UTF-8 if it is in UTF-16.
    pub fn decode<'p, T: AsRef<[u8]> + ?Sized>(&mut self, piece: &'p T) -> Cow<'p, [u8]> {
        let piece = piece.as_ref();
        let Some(unit) = self.unit else { return Cow::Borrowed(piece) };
        let mut text = Vec::with_capacity(piece.len() / 2 + 4);
        for &byte in piece {
            match self.half.take() {
                Some(first) => self.add(unit([first, byte]), &mut text),
                None => self.half = Some(byte),
            }
        }
        Cow::Owned(text)
    }

    fn add(&mut self, unit: u16, text: &mut Vec<u8>) {
        let is_mark = self.is_at_start && unit == 0xFEFF;
        self.is_at_start = false;
        let high = self.high.take();
        if (0xD800..0xDC00).contains(&unit) {
            self.high = Some(unit);
        }
        let is_pair = high.is_some() && (0xDC00..0xE000).contains(&unit);
        let lone = high.filter(|_| !is_pair);
        let units =
            lone.into_iter().chain(high.filter(|_| is_pair)).chain((self.high.is_none() && !is_mark).then_some(unit));
        for char in char::decode_utf16(units) {
            let char = char.unwrap_or(char::REPLACEMENT_CHARACTER);
            text.extend_from_slice(char.encode_utf8(&mut [0; 4]).as_bytes());
        }
    }
}

#[cfg(test)]
mod tests {
    use std::string::{String, ToString};
    use std::vec::Vec;

    use proptest::prelude::*;

    use super::Decoder;

    fn in_pieces(bytes: &[u8], size: usize) -> String {
        let mut decoder = Decoder::of(bytes);
        let pieces: Vec<u8> = bytes.chunks(size).flat_map(|piece| decoder.decode(piece).into_owned()).collect();
        String::from_utf8(pieces).unwrap()
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(text in "[a-z]{8}[^\0]{0,10}[ -~]{80}", size in 1..9_usize) {
            for mark in ["", "\u{feff}"] {
                let marked = mark.to_string() + &text;
                let bytes = |order: fn(u16) -> [u8; 2]| marked.encode_utf16().flat_map(order).collect::<Vec<u8>>();
                prop_assert_eq!(&in_pieces(&bytes(u16::to_le_bytes), size), &text);
                prop_assert_eq!(&in_pieces(&bytes(u16::to_be_bytes), size), &text);
            }
        }

        #[test]
        fn whatever_has_a_mark_is_read_as_far_as_it_can_be(units in prop::collection::vec(any::<u16>(), 0..40), size in 1..9_usize) {
            let bytes: Vec<u8> = [0xFEFF].iter().chain(&units).flat_map(|unit| unit.to_be_bytes()).collect();
            let mut expected = String::from_utf16_lossy(&units);
            // What would be half a character is not waited for.
            if units.last().is_some_and(|unit| (0xD800..0xDC00).contains(unit)) {
                expected.pop();
            }
            prop_assert_eq!(in_pieces(&bytes, size), expected);
        }
    }

    #[test]
    fn any_other_text_stays_as_it_is() {
        for text in ["", "a", "a\0", "\0\0\0\0", "UserError: ü", "a\0b\0c, and so on", "\u{feff}a"] {
            assert_eq!(Decoder::of(text).decode(text), text.as_bytes());
        }
        assert_eq!(Decoder::of(b"\xFF\xFEa\0\xD8").decode(b"\xFF\xFEa\0\xD8"), &b"a"[..]);
    }
}
