//! The numbers that C holds instead of pointers: they are checked each time, so that no number can do harm.

use azure_backup_errors::{Block, BlockKind, Cause, Entry, ErrorCode, Family, Locale, Solution, Source, Text};

use crate::border::{abe_string, guarded};
use crate::kinds::Kind;

/// Something of the catalogue that C knows by a number from 1.
///
/// The numbers are of 32 bits, more than they need: C would cut a larger one off without a word, and it would be that
/// of something else.
pub(crate) trait Handle: Copy {
    /// Returns the number in C.
    fn handle(self) -> u32;
    /// Returns what has this number in C.
    fn from_handle(handle: u32) -> Option<Self>;
}

macro_rules! handles {
    ($($view:ident: $number:ident, $from_number:ident;)+) => {$(
        impl Handle for $view {
            fn handle(self) -> u32 {
                self.$number().into()
            }

            fn from_handle(handle: u32) -> Option<Self> {
                Self::$from_number(handle.try_into().ok()?)
            }
        }
    )+};
}

handles! {
    ErrorCode: id, from_id;
    Cause: id, from_id;
    Entry: number, from_number;
    Solution: number, from_number;
    Block: number, from_number;
    Source: number, from_number;
    Family: number, from_number;
}

/// Answers a question about what has a number, and with nothing if there is no such thing.
pub(crate) fn of<V: Handle, T: Default>(handle: u32, answer: impl FnOnce(V) -> T) -> T {
    guarded(|| V::from_handle(handle).map(answer).unwrap_or_default())
}

/// Returns the number of one of several; 0 if there are not so many.
pub(crate) fn at<V: Handle>(mut views: impl Iterator<Item = V>, index: usize) -> u32 {
    views.nth(index).map_or(0, V::handle)
}

/// Returns the blocks of a kind, and all with 0.
pub(crate) fn of_kind(blocks: impl Iterator<Item = Block>, kind: u32) -> impl Iterator<Item = Block> {
    let wanted = BlockKind::from_number(kind);
    blocks.filter(move |block| kind == 0 || Some(block.kind()) == wanted)
}

/// A text in a language.
///
/// It is plain text. What is marked in it (labels on screen, literal code, placeholders, links) is told by
/// `abe_text_span_at`, `abe_text_markdown` and `abe_text_html`, which take `number`.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct abe_text {
    /// The text without markup.
    pub string: abe_string,
    /// The number of the text in its language; it holds for this version of the library.
    pub number: u32,
}

impl From<Text> for abe_text {
    fn from(text: Text) -> Self {
        Self { string: text.as_str().into(), number: text.locale().number() << 16 | u32::from(text.number()) }
    }
}

/// Answers a question about a text that C knows by its number.
pub(crate) fn of_text<T: Default>(number: u32, answer: impl FnOnce(Text) -> T) -> T {
    guarded(|| {
        let locale = Locale::from_number(number >> 16);
        locale.map(|locale| answer(Text::from_number(number as u16, locale))).unwrap_or_default()
    })
}
