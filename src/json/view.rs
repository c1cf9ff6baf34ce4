//! What the parts of the JSON are made of.

use core::fmt;

use serde::ser::{Serialize, Serializer};

use crate::shared::kinds::Os;
use crate::tables::Locale;

/// What is written of something, and in which language and for which operating system.
#[derive(Clone, Copy)]
pub(super) struct View<T> {
    pub(super) of: T,
    pub(super) locale: Locale,
    pub(super) os: Os,
}

impl<T> View<T> {
    pub(super) fn with<U>(&self, of: U) -> View<U> {
        View { of, locale: self.locale, os: self.os }
    }
}

/// Functions that write the lists of a view, for `serialize_with`.
macro_rules! lists {
    ($($name:ident($view:ident: $of:ty) => $items:expr;)+) => {$(
        fn $name<S: serde::Serializer>($view: &$of, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.collect_seq($items)
        }
    )+};
}
pub(super) use lists;

/// Serialises as what it displays.
#[derive(Clone, Copy)]
pub(super) struct Displayed<T>(pub(super) T);

impl<T: fmt::Display> Serialize for Displayed<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}
