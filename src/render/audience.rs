//! Whom something is written for.

use crate::shared::kinds::Os;
use crate::shared::pack::Pack;
use crate::shared::record::TextId;
use crate::tables::{LABELS, Locale};
use crate::text::Text;
use crate::values::Known;

/// Whom something is written for: in which language, on which operating system, and what is known of the case at hand.
#[derive(Clone, Copy)]
pub(super) struct Audience<'v> {
    pub(super) locale: Locale,
    pub(super) os: Os,
    pub(super) values: Option<Known<'v>>,
}

impl Audience<'_> {
    pub(super) fn label(self, label: TextId) -> &'static str {
        Text::new(Pack::Common, label, self.locale).as_str()
    }

    /// The same, for whoever knows nothing of the case.
    pub(super) const fn of_nothing(self) -> Audience<'static> {
        Audience { locale: self.locale, os: self.os, values: None }
    }

    /// The name of an operating system, if something is only for that.
    pub(super) fn os_label(self, os: Os) -> Option<&'static str> {
        match os {
            Os::Any => None,
            Os::Windows => Some(self.label(LABELS.windows)),
            Os::Linux => Some(self.label(LABELS.linux)),
        }
    }
}
