//! Names as they may be spelled: in any case, and with something around them.

/// Tells whether a name begins with `prefix`, in any ASCII case.
pub(crate) fn starts_with(name: &str, prefix: &str) -> bool {
    name.as_bytes().get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix.as_bytes()))
}

/// Takes off what is no ASCII letter or digit at either end: every name begins and ends with one.
#[inline]
pub(crate) fn trim(spelled: &str) -> &str {
    match spelled.as_bytes() {
        // Mostly there is nothing to take off, and bytes tell that sooner than characters.
        [first, .., last] if first.is_ascii_alphanumeric() && last.is_ascii_alphanumeric() => spelled,
        _ => spelled.trim_matches(|c: char| !c.is_ascii_alphanumeric()),
    }
}
