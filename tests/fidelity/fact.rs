//! What a fact is, and what it belongs to.

use std::fmt;

/// What of the catalogue a fact belongs to: its own text, without the causes and solutions inside it.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Unit {
    Error(&'static str),
    Cause(&'static str),
    Solution(&'static str),
}

impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Error(name) => write!(f, "error {name}"),
            Self::Cause(name) => write!(f, "cause {name}"),
            Self::Solution(name) => write!(f, "solution {name}"),
        }
    }
}

/// Words in English and in German.
///
/// Case does not matter, and “don't” is “do not”. A word stands by itself, unless a `*` before or behind it lets more
/// letters follow there; `|` parts words of which one is enough.
pub(crate) type Words = (&'static [&'static str], &'static [&'static str]);

#[derive(Clone, Copy, Debug)]
pub(crate) enum Fact {
    /// All these words, in one place: a title, a summary, a check, or a paragraph, step or note with what is inside it.
    Says(Words),
    /// Literal text, marked as such, or a line of a command. Angle brackets stand for placeholders.
    Literal(&'static str),
    /// What stands on the screen, in English and in German.
    Label(&'static str, &'static str),
    /// One of several alternatives, with these words and this command.
    Choice(Words, &'static str),
    /// A link to an absolute address, with `{locale}` for `en-us` or `de-de`.
    Link(&'static str),
}
