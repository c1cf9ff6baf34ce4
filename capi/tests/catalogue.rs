//! C is told what Rust is told: every function, for the whole catalogue, in every language.

mod calls;
#[path = "../../tests/sample/mod.rs"]
mod sample;

use std::ffi::c_char;

use azure_backup_errors::{
    Area, BlockKind, Catalog, Cause, CommandLanguage, Component, DATA_DATE, DATA_VERSION, Effect, Entry, ErrorCode,
    Family, Fault, JSON_SCHEMA, Locale, LookupError, Number, NumberSystem, Os, Retry, Solution, SolutionOrder, Source,
    SpanKind, Status, lookup, lookup_all, search, suggest,
};
use azure_backup_errors_capi::*;
use calls::{
    LOCALES, SYSTEMS, filled, given, list, read, same_blocks, same_checks, same_entries, same_texts, same_urls, written,
};
use sample::{MOST, sample};

const EN: u32 = abe_locale::En as u32;
const DE: u32 = abe_locale::De as u32;

fn same_solutions(
    numbers: &[abe_solution],
    order: u32,
    rust: impl Iterator<Item = Solution>,
    rust_order: SolutionOrder,
) {
    let names: Vec<_> = numbers.iter().map(|&number| read(abe_solution_name(number))).collect();
    assert_eq!(names, rust.map(Solution::name).collect::<Vec<_>>());
    assert_eq!(read(abe_solution_order_name(order)), rust_order.as_str());
}

fn same_sources(numbers: &[abe_source], rust: impl Iterator<Item = Source>) {
    let rust: Vec<_> = rust.collect();
    assert_eq!(numbers.len(), rust.len());
    numbers.iter().zip(rust).for_each(|(&number, source)| same_source(number, source));
}

fn same_source(number: abe_source, rust: Source) {
    assert_eq!(read(abe_source_name(number)), rust.name());
    assert_eq!(read(abe_source_title(number)), rust.title());
    assert_eq!(read(abe_source_date(number)), rust.date());
    same_urls(|locale| abe_source_url(number, locale), |locale| Some(rust.url(locale)));
}

#[test]
fn entries_are_the_same() {
    let numbers = list(abe_entry_count(), |index| abe_entry_at(index));
    same_entries(&numbers, Entry::all());
    let written_ones = sample("entries, as runbooks", numbers.iter().copied(), MOST);
    for (&number, entry) in numbers.iter().zip(Entry::all()) {
        assert_eq!(abe_entry_code(number), entry.code().map_or(0, |code| code.id().into()));
        let aliases: Vec<_> =
            (0..abe_entry_alias_count(number)).map(|index| read(abe_entry_alias_at(number, index))).collect();
        assert_eq!(aliases, entry.aliases().collect::<Vec<_>>());
        assert_eq!(read(abe_entry_case(number)), entry.case().unwrap_or_default());
        assert_eq!(abe_entry_needs_context(number), entry.needs_context());
        assert_eq!(read(abe_entry_key(number)), entry.key());
        for key in [entry.key().to_owned(), entry.key().to_uppercase()] {
            let (key, len) = given(&key);
            // SAFETY: a string and its length.
            assert_eq!(unsafe { abe_entry_from_key(key, len) }, number);
        }
        assert_eq!(abe_entry_number_count(number), entry.numbers().len());
        for (at, known) in entry.numbers().enumerate() {
            let shown = abe_entry_number_at(number, at);
            assert_eq!(
                (read(abe_number_system_name(shown.system)), shown.value),
                (known.system().as_str(), known.value())
            );
            // SAFETY: `filled` gives arrays of the size it tells.
            let found = filled(|to, room| unsafe { abe_number_entries(shown.system, shown.value, to, room) });
            same_entries(&found, known.entries());
            // SAFETY: `written` gives buffers of the size it tells.
            assert_eq!(written(|to, size| unsafe { abe_number_write(shown, to, size) }), known.to_string());
        }
        assert_eq!(abe_entry_number_at(number, entry.numbers().len()).system, 0);
        assert_eq!(read(abe_area_name(abe_entry_area(number))), entry.area().as_str());
        assert_eq!(read(abe_component_name(abe_entry_component(number))), entry.component().as_str());
        assert_eq!(read(abe_os_name(abe_entry_os(number))), entry.os().as_str());
        assert_eq!(read(abe_fault_name(abe_entry_fault(number))), entry.fault().as_str());
        assert_eq!(read(abe_retry_name(abe_entry_retry(number))), entry.retry().as_str());
        assert_eq!(read(abe_effect_name(abe_entry_effect(number))), entry.effect().as_str());
        assert_eq!(read(abe_status_name(abe_entry_status(number))), entry.status().as_str());
        assert_eq!(abe_entry_renamed_to(number), entry.renamed_to().map_or(0, |code| code.id().into()));
        assert_eq!(read(abe_entry_status_since(number)), entry.status_since().unwrap_or_default());
        same_texts(|locale| abe_entry_title(number, locale), |locale| entry.title(locale));
        same_texts(|locale| abe_entry_summary(number, locale), |locale| entry.summary(locale));
        same_urls(|locale| abe_entry_docs_url(number, locale), |locale| Some(entry.docs_url(locale)));
        let at = |kind, index| abe_entry_block_at(number, kind, index);
        same_blocks(|kind| abe_entry_block_count(number, kind), at, entry.details());
        let at = |kind, index| abe_entry_history_at(number, kind, index);
        same_blocks(|kind| abe_entry_history_count(number, kind), at, entry.history());
        same_checks(|locale| abe_entry_check(number, locale), entry.check());
        let solutions = list(abe_entry_solution_count(number), |index| abe_entry_solution_at(number, index));
        same_solutions(&solutions, abe_entry_solution_order(number), entry.solutions(), entry.solution_order());
        let last = list(abe_entry_last_solution_count(number), |index| abe_entry_last_solution_at(number, index));
        same_solutions(&last, abe_solution_order::InOrder as u32, entry.last_solutions(), SolutionOrder::InOrder);
        same_sources(
            &list(abe_entry_source_count(number), |index| abe_entry_source_at(number, index)),
            entry.sources(),
        );
        for (os, system) in SYSTEMS {
            let causes = list(abe_entry_cause_count(number, system), |index| abe_entry_cause_at(number, system, index));
            let ids: Vec<_> = causes.into_iter().map(|cause| abe_cause_id(cause)).collect();
            assert_eq!(ids, entry.causes_on(os).map(|cause| u32::from(cause.id())).collect::<Vec<_>>());
        }
        let is_written = written_ones.contains(&number);
        for (locale, tongue) in LOCALES {
            let messages: Vec<_> = entry.messages(locale).collect();
            assert_eq!(abe_entry_message_count(number, tongue), messages.len());
            for (index, message) in messages.into_iter().enumerate() {
                let told = abe_entry_message_at(number, tongue, index);
                assert_eq!(read(told.string), message.as_str());
                assert_eq!(read(abe_locale_tag(told.locale)), message.locale().tag());
                same_source(told.source, message.source());
            }
            for (os, system) in SYSTEMS.into_iter().filter(|_| is_written) {
                let runbook = entry.runbook(locale).on(os);
                for (format, expected) in [
                    (abe_format::Text, runbook.text().to_string()),
                    (abe_format::Markdown, runbook.markdown().to_string()),
                    (abe_format::Html, runbook.html().to_string()),
                    (abe_format::Json, serde_json::to_string(&runbook).unwrap()),
                ] {
                    let write = |to, size| {
                        // SAFETY: `written` gives buffers of the size it tells.
                        unsafe { abe_entry_write(number, tongue, system, format as u32, to, size) }
                    };
                    assert_eq!(written(write), expected);
                }
            }
        }
    }
}

#[test]
fn causes_are_the_same() {
    let numbers = list(abe_cause_count(), |index| abe_cause_at(index));
    assert_eq!(numbers.len(), Cause::all().len());
    for (&number, cause) in numbers.iter().zip(Cause::all()) {
        assert_eq!(abe_cause_id(number), u32::from(cause.id()));
        assert_eq!(abe_cause_from_id(cause.id().into()), number);
        assert_eq!(read(abe_cause_name(number)), cause.name());
        let (name, len) = given(cause.name());
        // SAFETY: a string and its length.
        assert_eq!(unsafe { abe_cause_from_name(name, len) }, number);
        assert_eq!(read(abe_os_name(abe_cause_os(number))), cause.os().as_str());
        same_texts(|locale| abe_cause_title(number, locale), |locale| cause.title(locale));
        same_texts(|locale| abe_cause_summary(number, locale), |locale| cause.summary(locale));
        same_urls(|locale| abe_cause_docs_url(number, locale), |locale| cause.docs_url(locale));
        let at = |kind, index| abe_cause_block_at(number, kind, index);
        same_blocks(|kind| abe_cause_block_count(number, kind), at, cause.details());
        let at = |kind, index| abe_cause_history_at(number, kind, index);
        same_blocks(|kind| abe_cause_history_count(number, kind), at, cause.history());
        same_checks(|locale| abe_cause_check(number, locale), cause.check());
        let solutions = list(abe_cause_solution_count(number), |index| abe_cause_solution_at(number, index));
        same_solutions(&solutions, abe_cause_solution_order(number), cause.solutions(), cause.solution_order());
        same_sources(
            &list(abe_cause_source_count(number), |index| abe_cause_source_at(number, index)),
            cause.sources(),
        );
    }
    // Each is looked for among all entries.
    for (&number, cause) in sample("causes, and their entries", numbers.iter().zip(Cause::all()), MOST) {
        // SAFETY: `filled` gives arrays of the size it tells.
        same_entries(&filled(|to, room| unsafe { abe_cause_entries(number, to, room) }), cause.entries());
    }
}

#[test]
fn solutions_are_the_same() {
    let numbers = list(abe_solution_count(), |index| abe_solution_at(index));
    assert_eq!(numbers.len(), Solution::all().len());
    for (&number, solution) in numbers.iter().zip(Solution::all()) {
        assert_eq!(read(abe_solution_name(number)), solution.name());
        let (name, len) = given(solution.name());
        // SAFETY: a string and its length.
        assert_eq!(unsafe { abe_solution_from_name(name, len) }, number);
        assert_eq!(read(abe_os_name(abe_solution_os(number))), solution.os().as_str());
        same_texts(|locale| abe_solution_title(number, locale), |locale| solution.title(locale));
        same_texts(|locale| abe_solution_summary(number, locale), |locale| solution.summary(locale));
        same_urls(|locale| abe_solution_docs_url(number, locale), |locale| solution.docs_url(locale));
        let at = |kind, index| abe_solution_block_at(number, kind, index);
        same_blocks(|kind| abe_solution_block_count(number, kind), at, solution.blocks());
        let at = |kind, index| abe_solution_history_at(number, kind, index);
        same_blocks(|kind| abe_solution_history_count(number, kind), at, solution.history());
        let inside = list(abe_solution_solution_count(number), |index| abe_solution_solution_at(number, index));
        same_solutions(&inside, abe_solution_solution_order(number), solution.solutions(), solution.solution_order());
    }
}

#[test]
fn sources_are_the_same() {
    let sources = list(abe_source_count(), |index| abe_source_at(index));
    same_sources(&sources, Source::all());
    for source in sources {
        let (name, len) = given(read(abe_source_name(source)));
        // SAFETY: a string and its length.
        assert_eq!(unsafe { abe_source_from_name(name, len) }, source);
    }
}

#[test]
fn families_are_the_same() {
    let numbers = list(abe_family_count(), |index| abe_family_at(index));
    assert_eq!(numbers.len(), Family::all().len());
    for (&number, family) in numbers.iter().zip(Family::all()) {
        assert_eq!(read(abe_family_prefix(number)), family.prefix());
        assert_eq!(read(abe_family_name(number)), family.name());
        assert_eq!(abe_family_needs_context(number), family.needs_context());
        same_texts(|locale| abe_family_title(number, locale), |locale| family.title(locale));
        same_texts(|locale| abe_family_summary(number, locale), |locale| family.summary(locale));
        same_urls(|locale| abe_family_docs_url(number, locale), |locale| Some(family.docs_url(locale)));
        let unknown = format!(" \"{}NobodyKnows\"", family.prefix());
        let (spelled, len) = given(&unknown);
        // SAFETY: a string and its length.
        assert_eq!(unsafe { abe_family_of(spelled, len) }, number);
    }
}

#[test]
fn look_up_is_the_same() {
    let names = Entry::all().flat_map(|entry| entry.aliases().chain([entry.name()])).map(str::to_owned);
    let names: Vec<_> = names.collect();
    // For each, suggestions are looked for among all: of more names as many fewer keep the time the same.
    let most = MOST * MOST / names.len().max(MOST);
    let known = sample("names", names, most);
    let spoiled = known.iter().flat_map(|name| [name.to_lowercase(), format!("'{name}'\n"), name[1..].to_owned()]);
    let others = ["", " ", "UserErrorOfTomorrow", "printer on fire", "x\u{1}y", "💥"].map(str::to_owned);
    for spelled in known.iter().cloned().chain(spoiled).chain(others) {
        let (data, len) = given(&spelled);
        let mut entry = abe_entry { handle: 77 };
        // SAFETY: a string and its length; a number that may be written.
        let result = unsafe { abe_lookup(data, len, &mut entry) };
        // SAFETY: a string and its length; `written` gives buffers of the size it tells.
        let message = written(|to, size| unsafe { abe_lookup_message(data, len, to, size) });
        // SAFETY: a string and its length; `filled` gives arrays of the size it tells.
        let suggestions = filled(|to, room| unsafe { abe_suggest(data, len, to, room) });
        // SAFETY: as above.
        let meanings = filled(|to, room| unsafe { abe_lookup_all(data, len, to, room) });
        // SAFETY: a string and its length.
        let from_key = unsafe { abe_entry_from_key(data, len) };
        assert_eq!(from_key.handle != 0, Entry::all().any(|entry| entry.key().eq_ignore_ascii_case(&spelled)));
        // SAFETY: a string and its length; nothing is left out of this build.
        assert_eq!(read(unsafe { abe_lookup_left_out(data, len) }.key), "");
        let told: Vec<_> = suggestions.iter().map(|&code| read(abe_code_name(code))).collect();
        // SAFETY: a string and its length.
        let family = read(abe_family_prefix(unsafe { abe_family_of(data, len) }));
        match lookup(&spelled) {
            Ok(found) => {
                assert_eq!((result, &*message), (abe_result::Ok as u32, ""));
                same_entries(&[entry], [found].into_iter());
                same_entries(&meanings, lookup_all(&spelled).unwrap());
            }
            Err(error) => {
                let expected = if error == LookupError::Empty { abe_result::Empty } else { abe_result::Unknown };
                assert!(meanings.is_empty());
                assert_eq!((result, entry.handle, &*message), (expected as u32, 0, &*error.to_string()));
            }
        }
        assert_eq!(told, suggest(&spelled).map(ErrorCode::as_str).collect::<Vec<_>>());
        assert_eq!(family, Family::of(&spelled).map_or("", Family::prefix));
    }
}

#[test]
fn searches_find_the_same() {
    let titles = sample("titles", Entry::all().map(|entry| entry.title(Locale::De).as_str()), MOST);
    for question in titles.into_iter().chain(["backup fails because of a lock on the resource group", "", "gardening"])
    {
        let (data, len) = given(question);
        for (locale, number) in LOCALES {
            // SAFETY: a string and its length; `filled` gives arrays of the size it tells.
            let hits = filled(|to, room| unsafe { abe_search(data, len, number, to, room) });
            let told: Vec<_> = hits.iter().map(|hit| (read(abe_entry_key(hit.entry)), hit.score)).collect();
            let expected: Vec<_> = search(question, locale).map(|hit| (hit.entry().key(), hit.score())).collect();
            assert_eq!(told, expected, "{question}");
        }
    }
    // SAFETY: null, with a length; there is no room.
    assert_eq!(unsafe { abe_search(std::ptr::null(), 3, EN, std::ptr::null_mut(), 0) }, 0);
}

#[test]
fn codes_are_the_same() {
    let numbers = list(abe_code_count(), |index| abe_code_at(index));
    assert_eq!(numbers, ErrorCode::all().map(|code| u32::from(code.id())).collect::<Vec<_>>());
    for (&number, code) in numbers.iter().zip(ErrorCode::all()) {
        assert_eq!(read(abe_code_name(number)), code.as_str());
        same_entries(&list(abe_code_entry_count(number), |index| abe_code_entry_at(number, index)), code.entries());
        // What a smaller integer would make of it is something else.
        assert_eq!(read(abe_code_name(number + 65_536)), "");
    }
}

#[test]
fn filters_are_the_same() {
    macro_rules! filters {
        ($($kind:ident: $call:ident, $name:ident;)+) => {$(
            for kind in $kind::all() {
                let number = (0..100).find(|&number| read($name(number)) == kind.as_str()).unwrap();
                // SAFETY: `filled` gives arrays of the size it tells.
                same_entries(&filled(|to, room| unsafe { $call(number, to, room) }), kind.entries());
            }
        )+};
    }
    filters! {
        Area: abe_area_entries, abe_area_name;
        Component: abe_component_entries, abe_component_name;
        Os: abe_os_entries, abe_os_name;
        Fault: abe_fault_entries, abe_fault_name;
        Retry: abe_retry_entries, abe_retry_name;
        Status: abe_status_entries, abe_status_name;
    }
    for prefix in ["", "U", "usererror", "Extension", "xyz"] {
        let (data, len) = given(prefix);
        // SAFETY: a string and its length; `filled` gives arrays of the size it tells.
        let found = filled(|to, room| unsafe { abe_entries_with_prefix(data, len, to, room) });
        same_entries(&found, Entry::with_prefix(prefix));
    }
}

#[test]
fn c_has_a_constant_for_everything_that_has_a_name() {
    type FromName = unsafe extern "C" fn(*const c_char, usize, *mut u32) -> bool;

    fn check<K: AsRef<str>>(
        kinds: impl Iterator<Item = K>,
        first: u32,
        name: extern "C" fn(u32) -> abe_string,
        from_name: impl Into<Option<FromName>>,
    ) {
        let names: Vec<_> = kinds.map(|kind| kind.as_ref().to_owned()).collect();
        let told: Vec<_> =
            (first..).map(|number| read(name(number))).take_while(|name| !name.is_empty()).map(str::to_owned).collect();
        assert_eq!(told, names);
        assert!(first == 0 || read(name(0)).is_empty());
        let Some(from_name) = from_name.into() else { return };
        let from_name = |name: &str| {
            let ((data, len), mut number) = (given(name), 77);
            // SAFETY: a string and its length; a number that may be written.
            let is_there = unsafe { from_name(data, len, &mut number) };
            is_there.then_some(number).ok_or(number)
        };
        assert_eq!([from_name(""), from_name("nobody"), from_name("\u{e4}")], [Err(0); 3]);
        for (name, number) in names.iter().zip(first..) {
            assert_eq!([from_name(name), from_name(&name.to_uppercase())], [Ok(number); 2]);
        }
    }
    check(Area::all(), 1, abe_area_name, abe_area_from_name as FromName);
    check(Component::all(), 1, abe_component_name, abe_component_from_name as FromName);
    check(Os::all(), 0, abe_os_name, abe_os_from_name as FromName);
    check(Fault::all(), 1, abe_fault_name, abe_fault_from_name as FromName);
    check(Retry::all(), 1, abe_retry_name, abe_retry_from_name as FromName);
    check(Effect::all(), 1, abe_effect_name, abe_effect_from_name as FromName);
    check(Status::all(), 1, abe_status_name, abe_status_from_name as FromName);
    check(SolutionOrder::all(), 1, abe_solution_order_name, abe_solution_order_from_name as FromName);
    check(BlockKind::all(), 1, abe_block_kind_name, abe_block_kind_from_name as FromName);
    check(CommandLanguage::all(), 1, abe_command_language_name, abe_command_language_from_name as FromName);
    check(SpanKind::all(), 1, abe_span_kind_name, abe_span_kind_from_name as FromName);
    check(Locale::all(), 1, abe_locale_tag, None);
    check(NumberSystem::all(), 1, abe_number_system_name, abe_number_system_from_name as FromName);
}

#[test]
fn numbers_of_constants_stay() {
    // A program that is compiled keeps them: new ones stand behind the old ones.
    let orders = [abe_solution_order::InOrder, abe_solution_order::OneOf, abe_solution_order::WhereItApplies];
    assert_eq!(orders.map(|order| order as u32), [1, 2, 3]);
    assert_eq!(read(abe_solution_order_name(4)), "until-fixed");
    assert_eq!([abe_part::All, abe_part::Brief, abe_part::Item].map(|part| part as u32), [0, 1, 2]);
}

#[test]
fn c_names_results_formats_findings_and_features() {
    fn all(name: extern "C" fn(u32) -> abe_string) -> Vec<&'static str> {
        assert_eq!((read(name(100)), read(name(u32::MAX))), ("", ""));
        (0..100).map(|number| read(name(number))).filter(|name| !name.is_empty()).collect()
    }
    assert_eq!(
        all(abe_result_name),
        ["ok", "empty", "unknown", "null", "too-long", "invalid-utf8", "left-out", "panic"]
    );
    assert_eq!(all(abe_format_name), ["text", "markdown", "html", "json"]);
    assert_eq!(all(abe_finding_name), ["known", "unknown", "left-out"]);
    assert_eq!(all(abe_item_kind_name), ["cause", "solution", "former-cause", "last-solution"]);
    assert_eq!(read(abe_result_name(abe_result::LeftOut as u32)), "left-out");
    assert_eq!(read(abe_format_name(abe_format::Json as u32)), "json");
    for (area, number) in Area::all().zip(1..) {
        assert_eq!(read(abe_area_feature(number)), area.feature());
        assert!(!area.feature().is_empty());
    }
    assert_eq!((read(abe_area_feature(0)), read(abe_area_feature(u32::MAX))), ("", ""));
}

#[test]
fn small_enums_say_the_same() {
    macro_rules! titles {
        ($($kind:ident: $title:ident;)+) => {$(
            for (kind, number) in $kind::all().zip(1..) {
                same_texts(|locale| $title(number, locale), |locale| kind.title(locale));
            }
            assert_eq!([0, 99, u32::MAX].map(|number| read($title(number, EN).string)), ["", "", ""]);
        )+};
    }
    titles! {
        Area: abe_area_title;
        Effect: abe_effect_title;
        Fault: abe_fault_title;
        NumberSystem: abe_number_system_title;
        Retry: abe_retry_title;
    }
}

#[test]
fn the_catalogue_is_the_same_in_json() {
    for (locale, number) in LOCALES {
        // SAFETY: `written` gives buffers of the size it tells.
        let json = written(|to, size| unsafe { abe_catalog_json(number, to, size) });
        assert!(json == serde_json::to_string(&Catalog::new(locale)).unwrap(), "{}", locale.tag());
    }
    assert!(read(abe_json_schema()) == JSON_SCHEMA);
}

#[test]
fn numbers_are_read_the_same() {
    for spelled in ["(ID: 3106)", "0x80070780", "1073871825", "403", "-2147023673", "no number", ""] {
        let (data, len) = given(spelled);
        // SAFETY: a string and its length; `filled` gives arrays of the size it tells.
        let numbers = filled(|to, room| unsafe { abe_number_read(data, len, to, room) });
        let told: Vec<_> = numbers.iter().map(|one| (read(abe_number_system_name(one.system)), one.value)).collect();
        let expected: Vec<_> = Number::read(spelled).map(|one| (one.system().as_str(), one.value())).collect();
        assert_eq!(told, expected, "{spelled}");
    }
}

#[test]
fn systems_matter_to_the_same() {
    for ((os, number), (other, other_number)) in SYSTEMS.into_iter().flat_map(|os| SYSTEMS.map(|other| (os, other))) {
        assert_eq!(abe_os_applies_to(number, other_number), os.applies_to(other), "{os} {other}");
    }
    assert!(abe_os_applies_to(77, abe_os::Linux as u32));
}

#[test]
fn languages_and_versions_are_the_same() {
    assert_eq!(list(abe_locale_count(), |index| abe_locale_at(index)), [EN, DE]);
    for tag in ["de", "DE-at", "de_DE.UTF-8", "en-GB", "fr", "", "-", "deu", "zz-de"] {
        let (data, len) = given(tag);
        // SAFETY: a string and its length.
        let (matching, negotiated) = unsafe { (abe_locale_matching(data, len), abe_locale_negotiate(data, len)) };
        assert_eq!(read(abe_locale_tag(matching)), Locale::matching(tag).map_or("", Locale::tag), "{tag}");
        assert_eq!(read(abe_locale_tag(negotiated)), Locale::negotiate(tag).tag(), "{tag}");
    }
    for tags in [&[c"fr-CH", c"de-CH", c"en"][..], &[c"fr", c"en-GB", c"de"], &[c"\xFF", c"de"], &[c"fr"], &[]] {
        let pointers: Vec<_> = tags.iter().map(|tag| tag.as_ptr()).chain([std::ptr::null()]).collect();
        // SAFETY: an array and its length, of strings with a NUL or null.
        let negotiated = unsafe { abe_locale_negotiate_any(pointers.as_ptr(), pointers.len()) };
        let wishes = tags.iter().filter_map(|tag| tag.to_str().ok());
        assert_eq!(read(abe_locale_tag(negotiated)), Locale::negotiate_any(wishes).tag(), "{tags:?}");
    }
    assert_eq!((read(abe_data_version()), read(abe_data_date())), (DATA_VERSION, DATA_DATE));
}

#[test]
fn text_is_cut_between_characters() {
    let text = abe_entry_summary(abe_entry_at(0), DE);
    // SAFETY: `written` gives buffers of the size it tells.
    let whole = written(|to, size| unsafe { abe_text_html(text.handle, to, size) });
    assert!(!whole.is_ascii());
    for size in 0..=whole.len() + 2 {
        let mut buffer = vec![b'x'; size + 1];
        // SAFETY: the buffer is larger than `size`.
        let needed = unsafe { abe_text_html(text.handle, buffer.as_mut_ptr().cast(), size) };
        assert_eq!((needed, buffer[size]), (whole.len(), b'x'));
        if size > 0 {
            let fits = (0..size.min(whole.len() + 1)).rev().find(|&at| whole.is_char_boundary(at)).unwrap();
            assert_eq!(buffer[..=fits], [&whole.as_bytes()[..fits], b"\0"].concat());
        }
    }
}
