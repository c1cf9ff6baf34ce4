//! What a program that carries the catalogue cannot avoid to carry.

use std::collections::HashSet;

use azure_backup_errors::{Block, Cause, Check, Entry, Family, Locale, Solution};

/// The bytes of all different strings of the catalogue in some languages.
pub(crate) fn raw_text(locales: &[Locale]) -> u64 {
    fn add_block(block: Block, locale: Locale, add: &mut impl FnMut(&'static str)) {
        let text = block.text(locale);
        add(text.as_str());
        text.links().for_each(|link| add(link.url().unwrap()));
        block.blocks().for_each(|inside| add_block(inside, locale, add));
    }

    fn add_check(check: Option<Check>, locale: Locale, add: &mut impl FnMut(&'static str)) {
        let Some(check) = check else { return };
        add(check.text(locale).as_str());
        check.command().into_iter().for_each(|command| add_block(command, locale, add));
    }

    let mut strings: HashSet<&'static str> = HashSet::new();
    let mut add = |string: &'static str| {
        strings.insert(string);
    };
    for entry in Entry::all() {
        add(entry.name());
        entry.aliases().for_each(&mut add);
        entry
            .sources()
            .for_each(|source| [source.name(), source.title(), source.date()].into_iter().for_each(&mut add));
    }
    for &locale in locales {
        for entry in Entry::all() {
            entry.messages(locale).for_each(|message| add(message.as_str()));
            [entry.title(locale), entry.summary(locale)].into_iter().for_each(|text| add(text.as_str()));
            add(entry.docs_url(locale));
            add_check(entry.check(), locale, &mut add);
            entry.details().chain(entry.history()).for_each(|inside| add_block(inside, locale, &mut add));
            entry.sources().for_each(|source| add(source.url(locale)));
        }
        for cause in Cause::all() {
            add(cause.name());
            [cause.title(locale), cause.summary(locale)].into_iter().for_each(|text| add(text.as_str()));
            cause.docs_url(locale).into_iter().for_each(&mut add);
            add_check(cause.check(), locale, &mut add);
            cause.details().chain(cause.history()).for_each(|inside| add_block(inside, locale, &mut add));
            cause.sources().for_each(|source| {
                [source.name(), source.title(), source.date(), source.url(locale)].into_iter().for_each(&mut add)
            });
        }
        for solution in Solution::all() {
            add(solution.name());
            [solution.title(locale), solution.summary(locale)].into_iter().for_each(|text| add(text.as_str()));
            solution.docs_url(locale).into_iter().for_each(&mut add);
            solution.blocks().chain(solution.history()).for_each(|inside| add_block(inside, locale, &mut add));
        }
        for family in Family::all() {
            [family.prefix(), family.docs_url(locale)].into_iter().for_each(&mut add);
            [family.title(locale), family.summary(locale)].into_iter().for_each(|text| add(text.as_str()));
        }
    }
    strings.iter().map(|string| string.len() as u64).sum()
}
