use core::fmt;

/// The beginning of a text that somebody gave, held without a borrow of it.
///
/// Its `Display` is fit for a line of a terminal or a log: shortened, with control characters escaped.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Excerpt<const ROOM: usize> {
    bytes: [u8; ROOM],
    len: u8,
    is_cut: bool,
}

impl<const ROOM: usize> Excerpt<ROOM> {
    /// Takes what there is room for, up to the end of a character.
    pub(crate) fn new(text: &str) -> Self {
        const { assert!(ROOM <= u8::MAX as usize, "`len` is a byte") };
        let mut end = text.len().min(ROOM);
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        let mut bytes = [0; ROOM];
        for (to, from) in bytes.iter_mut().zip(text.bytes().take(end)) {
            *to = from;
        }
        Self { bytes, len: end as u8, is_cut: end < text.len() }
    }

    pub(crate) fn as_str(&self) -> &str {
        let held = self.bytes.get(..usize::from(self.len)).unwrap_or_default();
        core::str::from_utf8(held).unwrap_or_default()
    }

    /// Tells whether the text went on behind what is held.
    pub(crate) const fn is_cut(&self) -> bool {
        self.is_cut
    }
}

impl<const ROOM: usize> fmt::Display for Excerpt<ROOM> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const SHOWN: usize = 80;
        let mut rest = self.as_str().chars();
        for c in rest.by_ref().take(SHOWN) {
            // Quotes do no harm; control characters do.
            if c.is_control() { write!(f, "{}", c.escape_debug())? } else { fmt::Write::write_char(f, c)? }
        }
        if self.is_cut || rest.next().is_some() { f.write_str("…") } else { Ok(()) }
    }
}

impl<const ROOM: usize> fmt::Debug for Excerpt<ROOM> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}{}", self.as_str(), if self.is_cut { "…" } else { "" })
    }
}
