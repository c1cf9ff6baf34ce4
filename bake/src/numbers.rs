//! The numbers that Azure shows for an error, each of a number system of its own.

use toml::Spanned;

use crate::catalog::{Number, number_of_code};
use crate::facts::{AreaFacts, ErrorFacts, Facts, Name};
use crate::fields::kind;
use crate::problem::Problem;
use crate::shared::kinds::NumberSystem;

/// Returns the numbers of an error: the one that its code is, and those below `numbers`.
pub(crate) fn numbers(facts: &Facts<AreaFacts>, own: &ErrorFacts, problems: &mut Vec<Problem>) -> Vec<Number> {
    let of_code = own.code.as_ref().and_then(|code| number_of_code(code.get_ref()));
    let mut numbers: Vec<Number> = of_code.into_iter().collect();
    for (system, values) in &own.numbers {
        let Some(system) = kind::<NumberSystem, _>(facts, "number system", system, problems) else { continue };
        for value in values {
            let Some(number) = number(system, value.get_ref()) else {
                let what = format!("{} is no {system}", value.get_ref());
                problems.push(Problem::new(facts.place(value), what, help(system)));
                continue;
            };
            if numbers.contains(&number) {
                let help =
                    if of_code == Some(number) { "remove it: the code says it" } else { "remove one of the two" };
                problems.push(Problem::new(facts.place(value), format!("the {number} is there already"), help));
            } else {
                numbers.push(number);
            }
        }
    }
    numbers.sort_by_key(|number| number.system);
    numbers
}

/// Reads a number as its system is written; nothing if it does not fit.
fn number(system: NumberSystem, value: &toml::Value) -> Option<Number> {
    if system == NumberSystem::Hresult {
        return number_of_code(value.as_str()?).filter(|number| number.system == system);
    }
    let value = u32::try_from(value.as_integer()?).ok()?;
    let fits = match system {
        NumberSystem::CatalogId => value < 1_000_000,
        NumberSystem::HttpStatus => (100..=599).contains(&value),
        NumberSystem::LinuxExtensionStatus => value < 1_000,
        NumberSystem::Hresult | NumberSystem::ServiceId | NumberSystem::SqlError => true,
    };
    fits.then_some(Number { system, value })
}

fn help(system: NumberSystem) -> &'static str {
    match system {
        NumberSystem::CatalogId => "write a whole number below 1,000,000, without quotes",
        NumberSystem::HttpStatus => "write a whole number from 100 to 599, without quotes",
        NumberSystem::LinuxExtensionStatus => "write a whole number below 1,000, without quotes",
        NumberSystem::Hresult => "write it as \"0x…\" with eight hexadecimal digits, in quotes",
        NumberSystem::ServiceId | NumberSystem::SqlError => "write a whole number of 32 bits, without quotes",
    }
}

/// A number is written in one way, wherever it stands.
pub(crate) fn check_spelling(facts: &Facts<AreaFacts>, own: &ErrorFacts, problems: &mut Vec<Problem>) {
    let is_number = |name: &Spanned<String>| {
        let name = name.get_ref();
        !name.is_empty() && name.chars().all(|c| c.is_ascii_digit()) || number_of_code(name).is_some()
    };
    for alias in own.aliases.iter().filter(|alias| is_number(alias)) {
        let what = format!("the alias `{}` is a number", alias.get_ref());
        problems.push(Problem::new(facts.place(alias), what, below_numbers(alias)));
    }
    let Some(code) = &own.code else { return };
    if let Some(digits) = digits_of_id(code.get_ref()) {
        let digits = if digits.is_empty() { "0" } else { digits };
        if *code.get_ref() != format!("ID{digits}") || digits.len() > 6 {
            let what = format!("`{}` is no id of the catalogue", code.get_ref());
            let help = match digits.len() {
                0..=6 => format!("write it `ID{digits}`"),
                _ => "an id is below 1,000,000".to_owned(),
            };
            problems.push(Problem::new(facts.place(code), what, help));
        }
    } else if is_number(code) && number_of_code(code.get_ref()).is_none() {
        let what = format!("the code `{}` is a bare number, and does not say of which system", code.get_ref());
        let help = format!(
            "write `code = \"ID{0}\"` for an id of DPM, MABS or MARS; an error with another number has a `name`, and \
             `numbers = {{ service-id = [{0}] }}`",
            code.get_ref()
        );
        problems.push(Problem::new(facts.place(code), what, help));
    }
}

fn below_numbers(name: &Name) -> String {
    let example = match number_of_code(name.get_ref()) {
        Some(Number { system: NumberSystem::CatalogId, value }) => format!("catalog-id = [{value}]"),
        Some(_) => format!("hresult = [\"{}\"]", name.get_ref()),
        None => format!("service-id = [{}]", name.get_ref()),
    };
    format!("write it below `numbers`, under its system: `numbers = {{ {example} }}`")
}

/// The digits of what is meant as an id of the catalogue, however it is spelled, without zeros before them.
pub(crate) fn digits_of_id(code: &str) -> Option<&str> {
    let (id, rest) = code.split_at_checked(2)?;
    let digits = rest.trim_start_matches([' ', ':', '#']);
    let is_id = id.eq_ignore_ascii_case("id") && !digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit());
    is_id.then(|| digits.trim_start_matches('0'))
}
