//! Reads the tables.

use crate::shared::pack::{Handle, Pack};
use crate::shared::record::{CodeId, Field, KeyRecord, KnownRecord, NameId, Place, Reference, SpanRecord, TextId};
use crate::table::{Table, Texts};
use crate::tables::{self, ErrorCode, Locale, NAME_STARTS, NAMES};

/// Where what a pack refers to stands.
pub(crate) fn handle(pack: Pack, Reference { is_common, place }: Reference) -> Handle {
    Handle::new(if is_common { Pack::Common } else { pack }, place)
}

/// Gives views that stand somewhere in the tables the traits of what is small and compared by its place, and a number.
macro_rules! views {
    ($($view:ident: $table:ident, $records:ident;)+) => {$(
        impl $view {
            #[inline]
            fn record(self) -> $records {
                let table = crate::tables::$table(self.0.pack());
                table.get(self.0.place() as usize).unwrap_or_else(|| crate::shared::record::Field::read(&[]))
            }

            /// Returns whether the tables of this build hold it.
            pub(crate) fn is_there(self) -> bool {
                (self.0.place() as usize) < crate::tables::$table(self.0.pack()).len()
            }

            /// Returns the number of this view: what the C interface passes around. It may be another one in the
            /// next version.
            #[doc(hidden)]
            #[must_use]
            pub const fn number(self) -> u32 {
                self.0.number()
            }

            /// Returns the view with this [number](Self::number), in O(1).
            #[doc(hidden)]
            #[must_use]
            pub fn from_number(number: u32) -> Option<Self> {
                let handle = crate::shared::pack::Handle::from_number(number);
                // A number that was never given may belong to no pack.
                let is_given = crate::shared::pack::Handle::new(handle.pack(), handle.place()) == handle;
                Some(Self(handle)).filter(|view| is_given && view.is_there())
            }
        }
    )+};
}
pub(crate) use views;

/// Makes an iterator over the views of a kind in all packs.
macro_rules! all_of {
    ($(#[$doc:meta])* $all:ident of $view:ident: $table:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug)]
        pub struct $all {
            /// The first of them that is left, and the one behind the last, counted over all packs.
            range: core::ops::Range<usize>,
        }

        impl $all {
            fn new() -> Self {
                let len = crate::shared::pack::Pack::ALL.iter().map(|&pack| crate::tables::$table(pack).len()).sum();
                Self { range: 0..len }
            }

            fn at(mut place: usize) -> Option<$view> {
                for &pack in &crate::shared::pack::Pack::ALL {
                    let len = crate::tables::$table(pack).len();
                    if place < len {
                        return Some($view(crate::shared::pack::Handle::new(pack, place as u32)));
                    }
                    place -= len;
                }
                None
            }
        }

        impl Iterator for $all {
            type Item = $view;

            fn next(&mut self) -> Option<$view> {
                Self::at(self.range.next()?)
            }

            fn nth(&mut self, skipped: usize) -> Option<$view> {
                Self::at(self.range.nth(skipped)?)
            }

            fn size_hint(&self) -> (usize, Option<usize>) {
                self.range.size_hint()
            }
        }

        impl DoubleEndedIterator for $all {
            fn next_back(&mut self) -> Option<$view> {
                Self::at(self.range.next_back()?)
            }
        }

        impl ExactSizeIterator for $all {}
    };
}
pub(crate) use all_of;

/// Makes an iterator over the views of a kind that something refers to.
macro_rules! referred {
    ($(#[$doc:meta])* $list:ident of $view:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug)]
        pub struct $list {
            pack: crate::shared::pack::Pack,
            rest: crate::table::Records<crate::shared::record::Reference>,
        }

        impl $list {
            pub(crate) fn new(pack: crate::shared::pack::Pack, run: crate::shared::record::Run) -> Self {
                Self { pack, rest: crate::tables::references(pack).part(run).iter() }
            }

            fn view(&self, reference: crate::shared::record::Reference) -> $view {
                $view(crate::store::handle(self.pack, reference))
            }
        }

        impl Iterator for $list {
            type Item = $view;

            #[inline]
            fn next(&mut self) -> Option<$view> {
                let reference = self.rest.next()?;
                Some(self.view(reference))
            }

            fn nth(&mut self, skipped: usize) -> Option<$view> {
                let reference = self.rest.nth(skipped)?;
                Some(self.view(reference))
            }

            fn size_hint(&self) -> (usize, Option<usize>) {
                self.rest.size_hint()
            }
        }

        impl DoubleEndedIterator for $list {
            fn next_back(&mut self) -> Option<$view> {
                let reference = self.rest.next_back()?;
                Some(self.view(reference))
            }
        }

        impl ExactSizeIterator for $list {}
    };
}
pub(crate) use referred;

/// Returns the texts that hold one, and its place among them.
#[inline]
fn holding(pack: Pack, locale: Locale, TextId(number): TextId) -> (Texts, usize) {
    let own = tables::texts(pack, locale);
    match number.checked_sub(own.first) {
        Some(place) => (own, place as usize),
        None => (tables::shared_texts(pack), number as usize),
    }
}

/// Returns a text of a pack in a language.
pub(crate) fn text(pack: Pack, id: TextId, locale: Locale) -> &'static str {
    let (texts, place) = holding(pack, locale, id);
    string(texts.text, texts.starts, place)
}

/// Returns what is marked in a text of a pack.
pub(crate) fn spans(pack: Pack, id: TextId, locale: Locale) -> Table<SpanRecord> {
    let (texts, _) = holding(pack, locale, id);
    let starts = tables::span_starts(pack);
    let start = |number: usize| starts.get(number).map(|Place(start)| start as usize);
    let number = id.0 as usize;
    match (start(texts.first as usize), start(number), start(number + 1)) {
        (Some(first), Some(from), Some(to)) => texts.spans.range(from - first, to - first),
        _ => Table::EMPTY,
    }
}

/// Returns a string of a pack that is the same in every language.
pub(crate) fn neutral(pack: Pack, id: TextId) -> &'static str {
    let shared = tables::shared_texts(pack);
    string(shared.text, shared.starts, id.0 as usize)
}

/// Returns a name that can be looked up.
pub(crate) fn name(NameId(number): NameId) -> &'static str {
    string(NAMES, NAME_STARTS, number as usize)
}

/// Returns the name of a key, as it is spelled.
#[inline]
pub(crate) fn key_name(key: &KeyRecord) -> Option<&'static [u8]> {
    let start = key.start.0 as usize;
    NAMES.as_bytes().get(start..start + usize::from(key.len))
}

#[inline]
fn string(area: &'static str, starts: Table<Place>, place: usize) -> &'static str {
    // Both at once: where a string begins, and where the next one does.
    let string = starts.pair(place).and_then(|(Place(from), Place(next))| {
        // Without the NUL behind it.
        area.get(from as usize..(next as usize).checked_sub(1)?)
    });
    string.unwrap_or_default()
}

/// Returns what is known of an entry of any pack, also of one that is left out.
pub(crate) fn known(entry: Handle) -> KnownRecord {
    tables::known(entry.pack()).get(entry.place() as usize).unwrap_or_else(|| KnownRecord::read(&[]))
}

/// Returns the code with an id.
pub(crate) fn code(CodeId(id): CodeId) -> Option<ErrorCode> {
    tables::ALL_CODES.get(usize::from(id).checked_sub(1)?).copied()
}
