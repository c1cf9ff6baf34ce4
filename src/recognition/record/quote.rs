//! Quotation marks, as deep as they are escaped.

use memchr::memchr_iter;

/// What stands at both ends of a string: a quotation mark with the backslashes of the string that holds it, a doubled
/// one as in CSV, or an entity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) struct Quote<'t> {
    bytes: &'t [u8],
}

/// Quotation marks that are words.
const WORDS: [&[u8]; 3] = [b"&quot;", b"&#34;", b"\\u0022"];

impl<'t> Quote<'t> {
    /// Returns the mark that ends at a place.
    pub(in super::super) fn before(text: &'t [u8], end: usize) -> Option<Self> {
        let before = text.get(..end)?;
        if let Some(word) = WORDS.iter().find(|word| before.ends_with(word)) {
            return Some(Self { bytes: before.get(end - word.len()..)? });
        }
        let mark = *before.last().filter(|byte| matches!(byte, b'"' | b'\''))?;
        let slashes = backslashes_before(text, end - 1);
        // `""` begins a string in a field of CSV; an empty string ends before it, and says nothing.
        let doubled = usize::from(slashes == 0 && mark == b'"' && before.ends_with(b"\"\""));
        Some(Self { bytes: before.get(end - 1 - slashes - doubled..)? })
    }

    /// Returns the mark that begins at a place.
    pub(in super::super) fn at(text: &'t [u8], start: usize) -> Option<Self> {
        let rest = text.get(start..)?;
        if let Some(word) = WORDS.iter().find(|word| rest.starts_with(word)) {
            return Some(Self { bytes: rest.get(..word.len())? });
        }
        let slashes = rest.iter().take_while(|byte| **byte == b'\\').count();
        let mark = *rest.get(slashes).filter(|byte| matches!(byte, b'"' | b'\''))?;
        let doubled = usize::from(slashes == 0 && mark == b'"' && rest.starts_with(b"\"\"") && rest.len() > 2);
        Some(Self { bytes: rest.get(..slashes + 1 + doubled)? })
    }

    pub(in super::super) const fn len(self) -> usize {
        self.bytes.len()
    }

    /// How deep a string between such marks is escaped: so many backslashes stand before its quotation marks.
    pub(super) const fn escapes(self) -> usize {
        match self.bytes {
            [b'\\', b'u', ..] => 0,
            [b'\\', ..] => self.bytes.len() - 1,
            _ => 0,
        }
    }

    pub(in super::super) fn begins(self, text: &[u8], at: usize) -> bool {
        text.get(at..).is_some_and(|rest| rest.starts_with(self.bytes)) && self.is_whole(text, at)
    }

    pub(super) fn ends(self, text: &[u8], end: usize) -> bool {
        end.checked_sub(self.len()).is_some_and(|at| self.begins(text, at))
    }

    /// Returns where the first such mark begins from a place on.
    pub(in super::super) fn find(self, text: &[u8], from: usize, steps: &mut u64) -> Option<usize> {
        let rest = text.get(from..)?;
        let found = memchr_iter(self.last(), rest)
            .filter_map(|at| (from + at + 1).checked_sub(self.len()).filter(|&at| at >= from))
            .find(|&at| self.begins(text, at));
        *steps += found.map_or(rest.len(), |at| at - from) as u64;
        found
    }

    /// Returns where the last such mark ends up to a place.
    pub(super) fn find_back(self, text: &[u8], to: usize, steps: &mut u64) -> Option<usize> {
        let before = text.get(..to)?;
        let found = memchr_iter(self.last(), before).rev().map(|at| at + 1).find(|&end| self.ends(text, end));
        *steps += found.map_or(to, |end| to - end) as u64;
        found
    }

    fn last(self) -> u8 {
        self.bytes.last().copied().unwrap_or(b'"')
    }

    /// Whether the mark at a place is escaped just so deep: within its string, more backslashes stand before one.
    fn is_whole(self, text: &[u8], at: usize) -> bool {
        let escapes = self.escapes();
        let slashes = backslashes_before(text, at) + escapes;
        match self.bytes {
            [b'"', b'"'] => true,
            _ => slashes % (2 * (escapes + 1)) == escapes,
        }
    }
}

fn backslashes_before(text: &[u8], at: usize) -> usize {
    text.get(..at).unwrap_or_default().iter().rev().take_while(|byte| **byte == b'\\').count()
}

#[cfg(test)]
mod tests {
    use super::Quote;

    /// What stands between the quotation marks of a text.
    fn between(text: &str) -> Option<&str> {
        let quote = Quote::at(text.as_bytes(), 0)?;
        let end = quote.find(text.as_bytes(), quote.len(), &mut 0)?;
        let start = quote.find_back(text.as_bytes(), end, &mut 0)?;
        assert_eq!(start, quote.len(), "{text}, backwards");
        assert_eq!(Quote::before(text.as_bytes(), start), Some(quote), "{text}");
        text.get(quote.len()..end)
    }

    #[test]
    fn a_string_ends_at_a_mark_as_deep_as_the_one_it_begins_with() {
        assert_eq!(between(r#""a \"b\" c", "d""#), Some(r#"a \"b\" c"#));
        assert_eq!(between(r#""D:\\", "d""#), Some(r"D:\\"));
        assert_eq!(between(r#"\"a \\\"b\\\" c\", \"d\""#), Some(r#"a \\\"b\\\" c"#));
        assert_eq!(between(r#"\"D:\\\\\", \"d\""#), Some(r"D:\\\\"));
        assert_eq!(between(r#""a", "b"#), Some("a"));
        assert_eq!(between(r#"""a"": ""b"""#), Some("a"));
        assert_eq!(between("&quot;a&quot;:&quot;b&quot;"), Some("a"));
        assert_eq!(between("'a': 'b'"), Some("a"));
        assert_eq!(between("\"a"), None);
        assert_eq!(between("a"), None);
    }
}
