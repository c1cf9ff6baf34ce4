//! What a single field of the facts may hold.

use std::str::FromStr;

use toml::Spanned;

use crate::facts::{Facts, Name};
use crate::problem::Problem;
use crate::shared::unknown_name::UnknownNameError;

/// Reads one of the small enums; nothing, and a problem, if it has no such variant.
pub(crate) fn kind<T: FromStr<Err = UnknownNameError>, F>(
    facts: &Facts<F>,
    field: &str,
    value: &Name,
    problems: &mut Vec<Problem>,
) -> Option<T> {
    let told = |error: UnknownNameError| {
        let names: Vec<_> = error.names().collect();
        problems.push(Problem::new(
            facts.place(value),
            format!("{field} `{}` is not known", value.get_ref()),
            format!("one of {}; they are the enums of src/shared/kinds.rs", names.join(", ")),
        ));
    };
    value.get_ref().parse().map_err(told).ok()
}

pub(crate) fn parse_kind<T: FromStr<Err = UnknownNameError>, F>(
    facts: &Facts<F>,
    field: &str,
    value: Option<&Name>,
    default: T,
    problems: &mut Vec<Problem>,
) -> T {
    value.and_then(|value| kind(facts, field, value, problems)).unwrap_or(default)
}

pub(crate) fn is_kebab_case(name: &str) -> bool {
    let is_letter = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    name.split('-').all(|word| !word.is_empty() && word.chars().all(is_letter))
}

pub(crate) fn check_https<T>(facts: &Facts<T>, url: &Name, problems: &mut Vec<Problem>) {
    if !url.get_ref().starts_with("https://") {
        problems.push(Problem::new(
            facts.place(url),
            format!("the link `{}` is not https", url.get_ref()),
            "write the absolute https:// address of the page",
        ));
    }
    if url.get_ref().starts_with("https://learn.microsoft.com/")
        && !url.get_ref().starts_with("https://learn.microsoft.com/{locale}/")
    {
        problems.push(Problem::new(
            facts.place(url),
            format!("the link `{}` leads to the page in one language", url.get_ref()),
            "write https://learn.microsoft.com/{locale}/…",
        ));
    }
}

pub(crate) fn check_date<T>(facts: &Facts<T>, date: &Name, problems: &mut Vec<Problem>) {
    let parsed = date.get_ref().parse::<toml::value::Datetime>();
    let is_date = parsed.is_ok_and(|date| date.date.is_some() && date.time.is_none() && date.offset.is_none());
    if !is_date {
        problems.push(Problem::new(
            facts.place(date),
            format!("`{}` is not a date", date.get_ref()),
            "write it as YYYY-MM-DD",
        ));
    }
}

pub(crate) fn required<T: Clone, F>(
    facts: &Facts<F>,
    at: &Spanned<T>,
    field: &str,
    value: Option<&Name>,
    problems: &mut Vec<Problem>,
) {
    if value.is_none() {
        let what = format!("`{field}` is missing");
        problems.push(Problem::new(facts.place(at), what, format!("add `{field} = \"…\"` to this table")));
    }
}
