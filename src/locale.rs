use core::str::FromStr;

use crate::shared::unknown_name::UnknownNameError;
use crate::tables::Locale;

impl Locale {
    /// Returns the BCP 47 tag of this language: `en`, `de`.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        self.as_str()
    }

    /// Returns the language for a reader who asked for `tag`, and English if there is nothing nearer.
    ///
    /// # Examples
    ///
    /// ```
    /// use azure_backup_errors::Locale;
    ///
    /// # #[cfg(feature = "de")]
    /// assert_eq!(Locale::negotiate("de-AT"), Locale::De);
    /// assert_eq!(Locale::negotiate("fr"), Locale::En);
    /// ```
    #[must_use]
    pub fn negotiate(tag: &str) -> Self {
        Self::matching(tag).unwrap_or_default()
    }

    /// Returns the language that fits `tag`, or `None` if there is none.
    ///
    /// This is the look-up of RFC 4647: subtags are taken off from the right until a language is found. `tag`
    /// is a BCP 47 tag in any case (`de-AT`) or a POSIX locale (`de_AT.UTF-8`).
    ///
    /// # Examples
    ///
    /// ```
    /// use azure_backup_errors::Locale;
    ///
    /// # #[cfg(feature = "de")]
    /// assert_eq!(Locale::matching("de_DE.UTF-8"), Some(Locale::De));
    /// assert_eq!(Locale::matching("EN-gb"), Some(Locale::En));
    /// assert_eq!(Locale::matching("fr"), None);
    /// ```
    #[must_use]
    pub fn matching(tag: &str) -> Option<Self> {
        // What follows is an encoding or a variant of POSIX.
        let mut tag = tag.trim_ascii().split(['.', '@']).next().unwrap_or_default();
        loop {
            let found = Self::all().find(|locale| eq_tags(locale.tag(), tag));
            if found.is_some() {
                return found;
            }
            (tag, _) = tag.rsplit_once(['-', '_'])?;
        }
    }

    /// Returns the language for a reader with several wishes, the dearest first; English if none can be met.
    ///
    /// # Examples
    ///
    /// ```
    /// use azure_backup_errors::Locale;
    ///
    /// # #[cfg(feature = "de")]
    /// assert_eq!(Locale::negotiate_any(["fr-CH", "de-CH", "en"]), Locale::De);
    /// ```
    #[must_use]
    pub fn negotiate_any<'a>(tags: impl IntoIterator<Item = &'a str>) -> Self {
        tags.into_iter().find_map(Self::matching).unwrap_or_default()
    }
}

/// English: the language that is always there.
impl Default for Locale {
    fn default() -> Self {
        Self::En
    }
}

impl FromStr for Locale {
    type Err = UnknownNameError;

    /// Finds the language that [fits](Self::matching) a BCP 47 tag or a POSIX locale.
    fn from_str(tag: &str) -> Result<Self, Self::Err> {
        Self::matching(tag).ok_or_else(|| Self::unknown(tag))
    }
}

/// Compares language tags: case and the kind of hyphen make no difference.
fn eq_tags(a: &str, b: &str) -> bool {
    let fold = |byte: u8| if byte == b'_' { b'-' } else { byte.to_ascii_lowercase() };
    a.len() == b.len() && a.bytes().map(fold).eq(b.bytes().map(fold))
}
