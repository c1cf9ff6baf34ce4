use core::fmt;

use super::excerpt::Excerpt;

/// No thing of its kind has this name.
///
/// Its `Display` is one line that names what was given, shortened and with control characters escaped, and all names
/// that there are. It holds no borrow of the input, so that it can be passed on.
///
/// # Examples
///
/// ```
/// use azure_backup_errors::Os;
///
/// let error = "linuxx".parse::<Os>().unwrap_err();
/// assert_eq!(error.to_string(), "`linuxx` is no operating system; use one of any, windows, linux");
/// assert!(error.names().eq(["any", "windows", "linux"]));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UnknownNameError {
    what: &'static str,
    names: &'static [&'static str],
    given: Excerpt<40>,
}

impl UnknownNameError {
    pub(crate) fn new(what: &'static str, names: &'static [&'static str], given: &str) -> Self {
        Self { what, names, given: Excerpt::new(given) }
    }

    /// Returns the names that there are in this build.
    pub fn names(&self) -> impl ExactSizeIterator<Item = &'static str> + DoubleEndedIterator + Clone + use<> {
        self.names.iter().copied()
    }
}

impl fmt::Display for UnknownNameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let use_one = if self.names.len() > 1 { "use one of" } else { "use" };
        write!(f, "`{}` is no {}; {use_one} ", self.given, self.what)?;
        for (at, name) in self.names.iter().enumerate() {
            write!(f, "{}{name}", if at == 0 { "" } else { ", " })?;
        }
        Ok(())
    }
}

impl core::error::Error for UnknownNameError {}
