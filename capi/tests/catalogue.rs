//! C is told what Rust is told: every function, for the whole catalogue, in every language.

mod calls;

use azure_backup_errors::{
    Area, Block, BlockKind, Blocks, Cause, CommandLanguage, Component, DATA_DATE, DATA_VERSION, ErrorCode, Family,
    Fault, Locale, LookupError, Os, Retry, Solution, SolutionOrder, Source, SpanKind, Status, Text, entries,
    entries_with_prefix, lookup, suggest,
};
use azure_backup_errors_capi::*;
use calls::{LOCALES, SYSTEMS, filled, given, list, read, same_entries, written};
use strum::IntoEnumIterator;

const EN: u32 = abe_locale::En as u32;
const DE: u32 = abe_locale::De as u32;

#[track_caller]
fn same_text(c: abe_text, rust: Text) {
    assert_eq!(read(c.string), rust.as_str());
    let spans: Vec<_> = rust.spans().collect();
    assert_eq!(abe_text_span_count(c.number), spans.len());
    for (index, span) in spans.into_iter().enumerate() {
        let told = abe_text_span_at(c.number, index);
        assert_eq!(&rust.as_str()[told.start..told.start + told.len], span.as_str());
        assert_eq!(read(abe_span_kind_name(told.kind)), span.kind().as_str());
        assert_eq!(read(told.url), span.url().unwrap_or_default());
    }
    // SAFETY: `written` gives buffers of the size it tells.
    assert_eq!(written(|to, size| unsafe { abe_text_markdown(c.number, to, size) }), rust.markdown().to_string());
    // SAFETY: as above.
    assert_eq!(written(|to, size| unsafe { abe_text_html(c.number, to, size) }), rust.html().to_string());
}

fn same_texts(c: impl Fn(u32) -> abe_text, rust: impl Fn(Locale) -> Text) {
    LOCALES.iter().for_each(|&(locale, number)| same_text(c(number), rust(locale)));
    // What is no language is English.
    assert_eq!(read(c(77).string), rust(Locale::En).as_str());
}

fn same_urls(c: impl Fn(u32) -> abe_string, rust: impl Fn(Locale) -> Option<&'static str>) {
    LOCALES.iter().for_each(|&(locale, number)| assert_eq!(read(c(number)), rust(locale).unwrap_or_default()));
}

fn same_blocks(count: impl Fn(u32) -> usize, at: impl Fn(u32, usize) -> u32, rust: Blocks) {
    let all = list(count(0), |index| at(0, index));
    assert_eq!(all.len(), rust.clone().count());
    all.iter().zip(rust).for_each(|(&number, block)| same_block(number, block));
    let mut of_kinds = 0;
    for kind in 1..=abe_block_kind::Command as u32 {
        let some = list(count(kind), |index| at(kind, index));
        assert!(some.iter().all(|&block| abe_block_kind_of(block) == kind));
        of_kinds += some.len();
    }
    assert_eq!(of_kinds, all.len());
}

fn same_block(number: u32, rust: Block) {
    assert_eq!(read(abe_block_kind_name(abe_block_kind_of(number))), rust.kind().as_str());
    assert_eq!(read(abe_os_name(abe_block_os(number))), rust.os().as_str());
    let language = abe_command_language_name(abe_block_command_language(number));
    assert_eq!(read(language), rust.command_language().map_or("", |language| language.as_str()));
    same_texts(|locale| abe_block_text(number, locale), |locale| rust.text(locale));
    let at = |kind, index| abe_block_block_at(number, kind, index);
    same_blocks(|kind| abe_block_block_count(number, kind), at, rust.blocks());
}

fn same_solutions(numbers: &[u32], order: u32, rust: impl Iterator<Item = Solution>, rust_order: SolutionOrder) {
    let names: Vec<_> = numbers.iter().map(|&number| read(abe_solution_id(number))).collect();
    assert_eq!(names, rust.map(Solution::id).collect::<Vec<_>>());
    assert_eq!(read(abe_solution_order_name(order)), rust_order.as_str());
}

fn same_sources(numbers: &[u32], rust: impl Iterator<Item = Source>) {
    let rust: Vec<_> = rust.collect();
    assert_eq!(numbers.len(), rust.len());
    numbers.iter().zip(rust).for_each(|(&number, source)| same_source(number, source));
}

fn same_source(number: u32, rust: Source) {
    assert_eq!(read(abe_source_id(number)), rust.id());
    assert_eq!(read(abe_source_title(number)), rust.title());
    assert_eq!(read(abe_source_date(number)), rust.date());
    same_urls(|locale| abe_source_url(number, locale), |locale| Some(rust.url(locale)));
}

#[test]
fn entries_are_the_same() {
    let numbers = list(abe_entry_count(), |index| abe_entry_at(index));
    same_entries(&numbers, entries());
    for (&number, entry) in numbers.iter().zip(entries()) {
        assert_eq!(abe_entry_code(number), entry.code().map_or(0, |code| code.id().into()));
        let aliases: Vec<_> =
            (0..abe_entry_alias_count(number)).map(|index| read(abe_entry_alias_at(number, index))).collect();
        assert_eq!(aliases, entry.aliases().collect::<Vec<_>>());
        assert_eq!(read(abe_entry_case(number)), entry.case().unwrap_or_default());
        assert_eq!(abe_entry_needs_context(number), entry.needs_context());
        let mut statuses = [0; 8];
        // SAFETY: the array has room for 8.
        let count = unsafe { abe_entry_linux_extension_statuses(number, statuses.as_mut_ptr(), 8) };
        assert!(statuses[..count].iter().copied().eq(entry.linux_extension_statuses().map(u32::from)));
        for &status in &statuses[..count] {
            let mut found = [0; 8];
            // SAFETY: the array has room for 8.
            let count = unsafe { abe_linux_extension_status_entries(status, found.as_mut_ptr(), 8) };
            assert!(found[..count].contains(&number));
        }
        assert_eq!(read(abe_area_name(abe_entry_area(number))), entry.area().as_str());
        assert_eq!(read(abe_component_name(abe_entry_component(number))), entry.component().as_str());
        assert_eq!(read(abe_os_name(abe_entry_os(number))), entry.os().as_str());
        assert_eq!(read(abe_fault_name(abe_entry_fault(number))), entry.fault().as_str());
        assert_eq!(read(abe_retry_name(abe_entry_retry(number))), entry.retry().as_str());
        assert_eq!(read(abe_status_name(abe_entry_status(number))), entry.status().as_str());
        assert_eq!(abe_entry_renamed_to(number), entry.renamed_to().map_or(0, |code| code.id().into()));
        assert_eq!(read(abe_entry_status_since(number)), entry.status_since().unwrap_or_default());
        same_texts(|locale| abe_entry_title(number, locale), |locale| entry.title(locale));
        same_texts(|locale| abe_entry_summary(number, locale), |locale| entry.summary(locale));
        same_urls(|locale| abe_entry_docs_url(number, locale), |locale| Some(entry.docs_url(locale)));
        let at = |kind, index| abe_entry_block_at(number, kind, index);
        same_blocks(|kind| abe_entry_block_count(number, kind), at, entry.details());
        let solutions = list(abe_entry_solution_count(number), |index| abe_entry_solution_at(number, index));
        same_solutions(&solutions, abe_entry_solution_order(number), entry.solutions(), entry.solution_order());
        same_sources(
            &list(abe_entry_source_count(number), |index| abe_entry_source_at(number, index)),
            entry.sources(),
        );
        for (os, system) in SYSTEMS {
            let causes = list(abe_entry_cause_count(number, system), |index| abe_entry_cause_at(number, system, index));
            let expected: Vec<_> = entry.causes_on(os).map(|cause| u32::from(cause.id())).collect();
            assert_eq!(causes, expected);
        }
        for (locale, tongue) in LOCALES {
            let messages: Vec<_> = entry.messages(locale).collect();
            assert_eq!(abe_entry_message_count(number, tongue), messages.len());
            for (index, message) in messages.into_iter().enumerate() {
                let told = abe_entry_message_at(number, tongue, index);
                assert_eq!(read(told.string), message.as_str());
                assert_eq!(read(abe_locale_tag(told.locale)), message.locale().tag());
                match message.source() {
                    Some(source) => same_source(told.source, source),
                    None => assert_eq!(told.source, 0),
                }
            }
            for (os, system) in SYSTEMS {
                let runbook = entry.runbook(locale).on(os);
                for (format, expected) in [
                    (abe_format::Text, runbook.text().to_string()),
                    (abe_format::Markdown, runbook.markdown().to_string()),
                    (abe_format::Html, runbook.html().to_string()),
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
    assert_eq!(numbers.len(), Cause::iter().len());
    for (&number, cause) in numbers.iter().zip(Cause::iter()) {
        assert_eq!(number, u32::from(cause.id()));
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
        let solutions = list(abe_cause_solution_count(number), |index| abe_cause_solution_at(number, index));
        same_solutions(&solutions, abe_cause_solution_order(number), cause.solutions(), cause.solution_order());
        same_sources(
            &list(abe_cause_source_count(number), |index| abe_cause_source_at(number, index)),
            cause.sources(),
        );
        // SAFETY: `filled` gives arrays of the size it tells.
        same_entries(&filled(|to, room| unsafe { abe_cause_entries(number, to, room) }), cause.entries());
    }
}

#[test]
fn solutions_are_the_same() {
    let numbers = list(abe_solution_count(), |index| abe_solution_at(index));
    assert_eq!(numbers.len(), Solution::iter().len());
    for (&number, solution) in numbers.iter().zip(Solution::iter()) {
        assert_eq!(read(abe_solution_id(number)), solution.id());
        assert_eq!(read(abe_os_name(abe_solution_os(number))), solution.os().as_str());
        same_texts(|locale| abe_solution_title(number, locale), |locale| solution.title(locale));
        same_texts(|locale| abe_solution_summary(number, locale), |locale| solution.summary(locale));
        same_urls(|locale| abe_solution_docs_url(number, locale), |locale| solution.docs_url(locale));
        let at = |kind, index| abe_solution_block_at(number, kind, index);
        same_blocks(|kind| abe_solution_block_count(number, kind), at, solution.blocks());
        let inside = list(abe_solution_solution_count(number), |index| abe_solution_solution_at(number, index));
        same_solutions(&inside, abe_solution_solution_order(number), solution.solutions(), solution.solution_order());
    }
}

#[test]
fn families_are_the_same() {
    let numbers = list(abe_family_count(), |index| abe_family_at(index));
    assert_eq!(numbers.len(), Family::iter().len());
    for (&number, family) in numbers.iter().zip(Family::iter()) {
        assert_eq!(read(abe_family_prefix(number)), family.prefix());
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
    let names = entries().flat_map(|entry| entry.aliases().chain([entry.name()])).map(str::to_owned);
    let known: Vec<_> = names.collect();
    let spoiled = known.iter().flat_map(|name| [name.to_lowercase(), format!("'{name}'\n"), name[1..].to_owned()]);
    let others = ["", " ", "UserErrorOfTomorrow", "printer on fire", "x\u{1}y", "💥"].map(str::to_owned);
    for spelled in known.iter().cloned().chain(spoiled).chain(others) {
        let (data, len) = given(&spelled);
        let mut entry = 77;
        // SAFETY: a string and its length; a number that may be written.
        let result = unsafe { abe_lookup(data, len, &mut entry) };
        // SAFETY: a string and its length; `written` gives buffers of the size it tells.
        let message = written(|to, size| unsafe { abe_lookup_message(data, len, to, size) });
        // SAFETY: a string and its length; `filled` gives arrays of the size it tells.
        let suggestions = filled(|to, room| unsafe { abe_suggest(data, len, to, room) });
        let told: Vec<_> = suggestions.iter().map(|&code| read(abe_code_name(code))).collect();
        // SAFETY: a string and its length.
        let family = read(abe_family_prefix(unsafe { abe_family_of(data, len) }));
        match lookup(&spelled) {
            Ok(found) => {
                assert_eq!((result, read(abe_entry_name(entry)), &*message), (abe_result::Ok as u32, found.name(), ""));
            }
            Err(error) => {
                let expected = if error == LookupError::Empty { abe_result::Empty } else { abe_result::Unknown };
                assert_eq!((result, entry, &*message), (expected as u32, 0, &*error.to_string()));
            }
        }
        assert_eq!(told, suggest(&spelled).map(ErrorCode::as_str).collect::<Vec<_>>());
        assert_eq!(family, Family::of(&spelled).map_or("", Family::prefix));
    }
}

#[test]
fn codes_are_the_same() {
    let numbers = list(abe_code_count(), |index| abe_code_at(index));
    assert_eq!(numbers, ErrorCode::iter().map(|code| u32::from(code.id())).collect::<Vec<_>>());
    for (&number, code) in numbers.iter().zip(ErrorCode::iter()) {
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
            for kind in $kind::iter() {
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
        same_entries(&found, entries_with_prefix(prefix));
    }
}

#[test]
fn c_has_a_constant_for_everything_that_has_a_name() {
    fn check<K: AsRef<str>>(kinds: impl Iterator<Item = K>, first: u32, name: extern "C" fn(u32) -> abe_string) {
        let names: Vec<_> = kinds.map(|kind| kind.as_ref().to_owned()).collect();
        let told: Vec<_> =
            (first..).map(|number| read(name(number))).take_while(|name| !name.is_empty()).map(str::to_owned).collect();
        assert_eq!(told, names);
        assert!(first == 0 || read(name(0)).is_empty());
    }
    check(Area::iter(), 1, abe_area_name);
    check(Component::iter(), 1, abe_component_name);
    check(Os::iter(), 0, abe_os_name);
    check(Fault::iter(), 1, abe_fault_name);
    check(Retry::iter(), 1, abe_retry_name);
    check(Status::iter(), 1, abe_status_name);
    check(SolutionOrder::iter(), 1, abe_solution_order_name);
    check(BlockKind::iter(), 1, abe_block_kind_name);
    check(CommandLanguage::iter(), 1, abe_command_language_name);
    check(SpanKind::iter(), 1, abe_span_kind_name);
    check(Locale::all(), 1, abe_locale_tag);
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
    assert_eq!((read(abe_data_version()), read(abe_data_date())), (DATA_VERSION, DATA_DATE));
}

#[test]
fn text_is_cut_between_characters() {
    let text = abe_entry_summary(abe_entry_at(0), DE);
    // SAFETY: `written` gives buffers of the size it tells.
    let whole = written(|to, size| unsafe { abe_text_html(text.number, to, size) });
    assert!(!whole.is_ascii());
    for size in 0..=whole.len() + 2 {
        let mut buffer = vec![b'x'; size + 1];
        // SAFETY: the buffer is larger than `size`.
        let needed = unsafe { abe_text_html(text.number, buffer.as_mut_ptr().cast(), size) };
        assert_eq!((needed, buffer[size]), (whole.len(), b'x'));
        if size > 0 {
            let fits = (0..size.min(whole.len() + 1)).rev().find(|&at| whole.is_char_boundary(at)).unwrap();
            assert_eq!(buffer[..=fits], [&whole.as_bytes()[..fits], b"\0"].concat());
        }
    }
}
