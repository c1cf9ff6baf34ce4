//! Whom something is written for.

use crate::shared::kinds::Os;
use crate::shared::pack::Pack;
use crate::shared::record::TextId;
use crate::tables::{LABELS, Locale};
use crate::text::Text;

/// Whom something is written for: in which language, and on which operating system.
#[derive(Clone, Copy)]
pub(super) struct Audience {
    pub(super) locale: Locale,
    pub(super) os: Os,
}

impl Audience {
    pub(super) fn label(self, label: TextId) -> &'static str {
        Text::new(Pack::Common, label, self.locale).as_str()
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
