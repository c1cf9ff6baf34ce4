//! What finds an error: every name, code, alias and key finds one, whatever the area and the case of its letters.

use std::collections::HashMap;

use crate::catalog::variant;
use crate::facts::{AreaFacts, ErrorFacts, Facts, Name};
use crate::numbers::{check_spelling, digits_of_id};
use crate::problem::{Place, Problem};

#[derive(Default)]
struct Names<'a> {
    /// The code or name that each text finds, in small letters, and where it does.
    owners: HashMap<String, (&'a str, Place)>,
    keys: HashMap<String, Place>,
    variants: HashMap<String, (&'a str, Place)>,
}

pub(crate) fn check_names(areas: &[Facts<AreaFacts>], problems: &mut Vec<Problem>) {
    let mut names = Names::default();
    let mut entries: HashMap<&str, Vec<(&ErrorFacts, Place)>> = HashMap::new();
    for facts in areas {
        for error in &facts.content.error {
            let Some(at) = error.code_or_name() else { continue };
            let place = facts.place(at);
            for name in std::iter::once(at).chain(&error.aliases) {
                names.finds(name.get_ref(), at.get_ref(), facts.place(name), problems);
                check_form(facts, name, problems);
            }
            if let (Some(key), Some(case)) = (error.key(), &error.case) {
                names.finds(&key, at.get_ref(), facts.place(case), problems);
            }
            check_aliases(facts, at, error, problems);
            check_spelling(facts, error, problems);
            if error.code.is_some() {
                names.gives_variant(at.get_ref(), &place, problems);
            }
            entries.entry(at.get_ref()).or_default().push((error, place));
        }
    }
    for (name, entries) in entries {
        names.tells_apart(name, &entries, problems);
    }
}

impl<'a> Names<'a> {
    fn finds(&mut self, text: &str, owner: &'a str, place: Place, problems: &mut Vec<Problem>) {
        let (first_owner, first) =
            self.owners.entry(text.to_ascii_lowercase()).or_insert_with(|| (owner, place.clone()));
        if *first_owner != owner {
            problems.push(Problem::new(
                place,
                format!("`{text}` names two errors: `{owner}` and `{first_owner}`"),
                format!("case makes no difference; it names `{first_owner}` at {first}: remove one of the two"),
            ));
        }
    }

    /// Every code gives a name for an enum variant.
    fn gives_variant(&mut self, code: &'a str, place: &Place, problems: &mut Vec<Problem>) {
        let variant = variant(code);
        if variant == "Self" {
            let what = format!("`{code}` gives no enum variant");
            problems.push(Problem::new(place.clone(), what, "`Self` is a word of Rust"));
        }
        let (other, first) = self.variants.entry(variant.clone()).or_insert_with(|| (code, place.clone()));
        if *other != code {
            problems.push(Problem::new(
                place.clone(),
                format!("`{code}` and `{other}` give the same enum variant `{variant}`"),
                format!("the other is at {first}: make one an alias of the other"),
            ));
        }
    }

    /// Several entries of one code have a case each; a name has one entry.
    fn tells_apart(&mut self, name: &str, entries: &[(&ErrorFacts, Place)], problems: &mut Vec<Problem>) {
        for (number, (error, place)) in entries.iter().enumerate() {
            let another = entries.iter().enumerate().find(|(other, _)| *other != number);
            let Some((_, (_, another))) = another else { continue };
            if error.code.is_some() && error.case.is_none() {
                let what = format!("`{name}` has several entries, and this one has no case");
                let help = format!(
                    "another is at {another}: add `case = \"…\"`, a word for what the code means here, to each, and \
                     call the words `{name}.<case>`; or remove one"
                );
                problems.push(Problem::new(place.clone(), what, help));
                continue;
            }
            let Some(key) = error.key() else { continue };
            if let Some(first) = self.keys.insert(key.clone(), place.clone()) {
                let what = format!("`{key}` is described twice");
                let tell = if error.code.is_some() { "by another `case`" } else { "by another `name`" };
                let help =
                    format!("it is described already at {first}; keep one of the two, or tell them apart {tell}");
                problems.push(Problem::new(place.clone(), what, help));
            }
        }
    }
}

fn check_form(facts: &Facts<AreaFacts>, name: &Name, problems: &mut Vec<Problem>) {
    let text = name.get_ref();
    let is_edge = |c: char| c.is_ascii_alphanumeric();
    if !text.starts_with(is_edge) || !text.ends_with(is_edge) || !text.is_ascii() {
        problems.push(Problem::new(
            facts.place(name),
            format!("`{text}` cannot be looked up"),
            "a code or alias is ASCII, and begins and ends with a letter or digit",
        ));
    }
}

fn check_aliases(facts: &Facts<AreaFacts>, at: &Name, error: &ErrorFacts, problems: &mut Vec<Problem>) {
    let is_id = digits_of_id(at.get_ref()).is_some();
    if error.code.is_some() && !is_id && at.get_ref().contains(char::is_whitespace) {
        let what = format!("a blank in the error code `{}`", at.get_ref());
        problems.push(Problem::new(facts.place(at), what, "write it as the service reports it, without"));
    }
    for (number, alias) in error.aliases.iter().enumerate() {
        let mut before = std::iter::once(at).chain(&error.aliases[..number]);
        if before.any(|name| name.get_ref() == alias.get_ref()) {
            let what = format!("the alias `{}` is there already", alias.get_ref());
            problems.push(Problem::new(facts.place(alias), what, "remove one of the two"));
        }
    }
}
