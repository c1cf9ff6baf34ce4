use core::fmt;

use crate::shared::kinds::Area;
use crate::shared::pack::{Handle, Pack};
use crate::store::{self, known, name};
use crate::tables::ErrorCode;

/// A known error whose area this build leaves out: its name, its code and its area are there, its words are not.
///
/// Its `Display` names the cargo feature that brings them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LeftOut(Handle);

impl LeftOut {
    pub(crate) const fn new(entry: Handle) -> Self {
        Self(entry)
    }

    /// Returns the key of the entry.
    #[must_use]
    pub fn key(self) -> &'static str {
        name(known(self.0).key)
    }

    /// Returns the name of the entry: its error code, or a name of our own if it has none.
    #[must_use]
    pub fn name(self) -> &'static str {
        name(known(self.0).name)
    }

    /// Returns the error code, or `None` for an error that shows a message but no code.
    #[must_use]
    pub fn code(self) -> Option<ErrorCode> {
        store::code(known(self.0).code)
    }

    /// Returns what was being backed up.
    #[must_use]
    pub fn area(self) -> Area {
        known(self.0).area
    }

    /// Returns the cargo feature of this crate that brings the area.
    #[must_use]
    pub fn feature(self) -> &'static str {
        self.area().feature()
    }
}

impl fmt::Display for LeftOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "`{}` is known, but this build leaves out its area, {}: turn on the feature `{}` of azure-backup-errors",
            self.name(),
            self.area(),
            self.feature()
        )
    }
}

impl fmt::Debug for LeftOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("LeftOut").field(&self.key()).finish()
    }
}

impl core::error::Error for LeftOut {}

impl Area {
    /// Returns the cargo feature of this crate that brings the words of this area.
    #[must_use]
    pub const fn feature(self) -> &'static str {
        Pack::of(self).feature()
    }
}
