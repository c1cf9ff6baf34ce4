use core::fmt;

use crate::shared::kinds::SpanKind;
use crate::shared::pack::{Handle, Pack};
use crate::shared::record::{SpanRecord, TextId};
use crate::store;
use crate::table::Records;
use crate::tables::Locale;

/// A text of the catalogue in one language.
///
/// It is plain text ([`as_str`](Self::as_str), and `Display`) with marked-up [spans](Self::spans): labels on
/// screen, literal code, placeholders, links. [`markdown`](Self::markdown) and [`html`](Self::html) write it
/// with its markup.
///
/// # Examples
///
/// ```
/// use azure_backup_errors::{Cause, Locale, SpanKind};
///
/// let cause = Cause::from_name("vm-agent-configuration-options-are-not-set-for-linux-vms").unwrap();
/// let step = cause.solutions().next().unwrap().steps().next().unwrap().text(Locale::En);
/// assert_eq!(step.as_str(), "Open the file /etc/waagent.conf.");
/// assert_eq!(step.markdown().to_string(), "Open the file `/etc/waagent.conf`.");
/// assert!(step.spans().any(|span| span.kind() == SpanKind::Code && span.as_str() == "/etc/waagent.conf"));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Text {
    pack: Pack,
    id: TextId,
    locale: Locale,
}

impl Text {
    pub(crate) const fn new(pack: Pack, id: TextId, locale: Locale) -> Self {
        Self { pack, id, locale }
    }

    /// Returns the language of this text.
    #[must_use]
    pub const fn locale(self) -> Locale {
        self.locale
    }

    /// Returns the number of this text: what the C interface passes around. It may be another one in the next version.
    #[doc(hidden)]
    #[must_use]
    pub const fn number(self) -> u32 {
        Handle::new(self.pack, self.id.0).number()
    }

    /// Returns the text with this [number](Self::number); if there is none, an empty one.
    #[doc(hidden)]
    #[must_use]
    pub fn from_number(number: u32, locale: Locale) -> Self {
        let handle = Handle::from_number(number);
        Self::new(handle.pack(), TextId(handle.place()), locale)
    }

    /// Returns the text without markup.
    ///
    /// A NUL follows it in memory, so that a C string can share its bytes.
    #[must_use]
    // Called from everywhere: a copy at each place would be much of the code of a program.
    #[inline(never)]
    pub fn as_str(self) -> &'static str {
        store::text(self.pack, self.id, self.locale)
    }

    /// Returns whether there is no text.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.as_str().is_empty()
    }

    /// Returns the spans of this text: all of it, in order, plain prose included.
    ///
    /// # Examples
    ///
    /// ```
    /// use azure_backup_errors::{Cause, Locale, SpanKind};
    ///
    /// let summary = Cause::from_name("the-vm-clock-is-wrong").unwrap().summary(Locale::En);
    /// let plain: String = summary.spans().map(|span| span.as_str()).collect();
    /// assert_eq!(plain, summary.as_str());
    /// assert!(summary.spans().all(|span| span.kind() != SpanKind::Link));
    /// ```
    #[must_use]
    #[inline(never)]
    pub fn spans(self) -> Spans {
        let marked = store::spans(self.pack, self.id, self.locale).iter();
        Spans { text: self, plain: self.as_str(), marked, at: 0 }
    }

    /// Returns the links of this text.
    pub fn links(self) -> impl Iterator<Item = Span> + Clone {
        self.spans().filter(|span| span.kind == SpanKind::Link)
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl From<Text> for &'static str {
    fn from(text: Text) -> Self {
        text.as_str()
    }
}

/// A part of a [`Text`] that is of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    kind: SpanKind,
    text: &'static str,
    url: Option<&'static str>,
}

impl Span {
    /// Returns what this part is.
    #[must_use]
    pub const fn kind(self) -> SpanKind {
        self.kind
    }

    /// Returns the text of this part.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.text
    }

    /// Returns where a link leads: an absolute https address, in the language of the text where there is one.
    #[must_use]
    pub const fn url(self) -> Option<&'static str> {
        self.url
    }
}

/// An iterator over the parts of a [`Text`]. [`Text::spans`] makes it.
#[derive(Clone, Debug)]
pub struct Spans {
    text: Text,
    plain: &'static str,
    marked: Records<SpanRecord>,
    /// How far the text has been read, in bytes.
    at: usize,
}

impl Iterator for Spans {
    type Item = Span;

    fn next(&mut self) -> Option<Span> {
        let next_start = self.marked.clone().next().map_or(self.plain.len(), |record| usize::from(record.start));
        let (kind, end, url) = if self.at < next_start {
            (SpanKind::Plain, next_start, None)
        } else {
            let record = self.marked.next()?;
            let target = |url| Text::new(self.text.pack, url, self.text.locale).as_str();
            let url = (record.kind == SpanKind::Link).then(|| target(record.url));
            (record.kind, next_start + usize::from(record.len), url)
        };
        let text = self.plain.get(self.at..end)?;
        self.at = end;
        Some(Span { kind, text, url })
    }
}
