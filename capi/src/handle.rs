//! The handles that C holds instead of pointers: they are checked each time, so that no number can do harm.
//!
//! Each kind of handle is a struct of its own, so that a compiler sees one that is handed over for another.

use azure_backup_errors::{Block, BlockKind, Cause, Entry, ErrorCode, Family, Locale, Solution, Source, Text};

use crate::border::{abe_string, guarded};
use crate::kinds::Kind;

/// What one error is. `handle` is 0 if there is no such entry.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct abe_entry {
    /// It holds for this version of the library; 0 is none.
    pub handle: u32,
}

/// A reason for an error. `handle` is 0 if there is no such cause.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct abe_cause {
    /// It holds for this version of the library; 0 is none.
    pub handle: u32,
}

/// A way to remove a cause. `handle` is 0 if there is no such solution.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct abe_solution {
    /// It holds for this version of the library; 0 is none.
    pub handle: u32,
}

/// A piece of a description or a solution. `handle` is 0 if there is no such block.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct abe_block {
    /// It holds for this version of the library; 0 is none.
    pub handle: u32,
}

/// Where something is known from. `handle` is 0 if there is no such source.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct abe_source {
    /// It holds for this version of the library; 0 is none.
    pub handle: u32,
}

/// Codes with one beginning, which says something of those that nobody knows. `handle` is 0 if there is no such family.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct abe_family {
    /// It holds for this version of the library; 0 is none.
    pub handle: u32,
}

/// Something of the catalogue that C knows by a handle.
pub(crate) trait Handle: Copy {
    /// The handle in C.
    type InC: Copy + Default;
    /// Returns the handle in C.
    fn handle(self) -> Self::InC;
    /// Returns what has this handle in C.
    fn from_handle(handle: Self::InC) -> Option<Self>;
}

macro_rules! handles {
    ($($view:ident = $handle:ident;)+) => {$(
        impl Handle for $view {
            type InC = $handle;

            fn handle(self) -> $handle {
                $handle { handle: self.number() }
            }

            fn from_handle(handle: $handle) -> Option<Self> {
                Self::from_number(handle.handle)
            }
        }
    )+};
}

handles! {
    Entry = abe_entry;
    Cause = abe_cause;
    Solution = abe_solution;
    Block = abe_block;
    Source = abe_source;
    Family = abe_family;
}

/// An error code has an id that never changes; it is of 32 bits in C, more than it needs, since C would cut a larger one
/// off without a word, and it would be that of something else.
impl Handle for ErrorCode {
    type InC = u32;

    fn handle(self) -> u32 {
        self.id().into()
    }

    fn from_handle(handle: u32) -> Option<Self> {
        Self::from_id(handle.try_into().ok()?)
    }
}

/// Returns the handle of what there may be; that of nothing otherwise.
pub(crate) fn handle<V: Handle>(view: Option<V>) -> V::InC {
    view.map(V::handle).unwrap_or_default()
}

/// Answers a question about what has a handle, and with nothing if there is no such thing.
pub(crate) fn of<V: Handle, T: Default>(handle: V::InC, answer: impl FnOnce(V) -> T) -> T {
    guarded(|| V::from_handle(handle).map(answer).unwrap_or_default())
}

/// Returns the handle of one of several; that of nothing if there are not so many.
pub(crate) fn at<V: Handle>(mut views: impl Iterator<Item = V>, index: usize) -> V::InC {
    handle(views.nth(index))
}

/// Returns the blocks of a kind, and all with 0.
pub(crate) fn of_kind(blocks: impl Iterator<Item = Block>, kind: u32) -> impl Iterator<Item = Block> {
    let wanted = BlockKind::from_number(kind);
    blocks.filter(move |block| kind == 0 || Some(block.kind()) == wanted)
}

/// A text in a language.
///
/// It is plain text. What is marked in it (labels on screen, literal code, placeholders, links) is told by
/// `abe_text_span_at`, `abe_text_markdown` and `abe_text_html`, which take `handle`.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct abe_text {
    /// The text without markup.
    pub string: abe_string,
    /// The text and its language; it holds for this version of the library.
    pub handle: u64,
}

impl From<Text> for abe_text {
    fn from(text: Text) -> Self {
        Self {
            string: text.as_str().into(),
            handle: u64::from(text.locale().number()) << 32 | u64::from(text.number()),
        }
    }
}

/// Answers a question about a text that C knows by its handle.
pub(crate) fn of_text<T: Default>(handle: u64, answer: impl FnOnce(Text) -> T) -> T {
    guarded(|| {
        let locale = Locale::from_number((handle >> 32) as u32);
        locale.map(|locale| answer(Text::from_number(handle as u32, locale))).unwrap_or_default()
    })
}
