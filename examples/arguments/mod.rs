//! What programs read from the command line in the same way.

use std::str::FromStr;

use azure_backup_errors::Locale;

/// How to write an answer.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Format {
    Text,
    Markdown,
    Html,
    Json,
}

impl FromStr for Format {
    type Err = &'static str;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        match name {
            "text" => Ok(Self::Text),
            "markdown" => Ok(Self::Markdown),
            "html" => Ok(Self::Html),
            "json" => Ok(Self::Json),
            _ => Err("it is text, markdown, html or json"),
        }
    }
}

/// Returns the language for a tag; it is English, and the program says so, where there are no texts in it.
pub(crate) fn locale(program: &str, tag: &str) -> Result<Locale, String> {
    let is_tag = tag.starts_with(|c: char| c.is_ascii_alphabetic())
        && tag.chars().all(|c| c.is_ascii_alphanumeric() || "-_.@".contains(c));
    if !is_tag {
        return Err(format!("`{tag}` is no language tag; give one such as en or de-AT"));
    }
    Ok(Locale::matching(tag).unwrap_or_else(|| {
        let known: Vec<_> = Locale::all().map(Locale::tag).collect();
        eprintln!("{program}: there are no texts in `{tag}`, only in {}; this is English", known.join(" and "));
        Locale::En
    }))
}
