//! What the crate adds to a program: bytes against the raw text it carries, and nothing at start-up.

#![cfg(target_os = "linux")]

mod programs;
mod raw_text;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use azure_backup_errors::{Area, Cause, Entry, Locale};
use object::{Object, ObjectSection, SectionFlags, elf};
use raw_text::raw_text;

/// What a program brings into memory: the sizes of its sections, and how many relocations the loader makes.
struct Program {
    bytes: u64,
    /// Of these, the instructions: the section `.text`.
    code: u64,
    relocations: usize,
    content: Vec<u8>,
}

fn program(binary: &str, arguments: &[&str]) -> Program {
    let path = programs::build("footprint", binary, "release", arguments);
    read(&path)
}

fn read(path: &Path) -> Program {
    let content = fs::read(path).unwrap();
    let file = object::File::parse(&*content).unwrap();
    // What is loaded from the file; not the padding that the linker puts between pages.
    let is_loaded = |section: &object::Section<'_, '_>| {
        let is_in_memory =
            matches!(section.flags(), SectionFlags::Elf { sh_flags, .. } if sh_flags.0 & elf::SHF_ALLOC.0 != 0);
        is_in_memory && section.file_range().is_some()
    };
    let bytes = file.sections().filter(is_loaded).map(|section| section.size()).sum();
    let code = file.section_by_name(".text").unwrap().size();
    let relocations = file.dynamic_relocations().map_or(0, Iterator::count);
    Program { bytes, code, relocations, content }
}

impl Program {
    fn holds(&self, text: &str) -> bool {
        memchr::memmem::find(&self.content, text.as_bytes()).is_some()
    }
}

/// The features that bring areas, and of each those that are left when it is left out, as arguments of cargo.
fn features_of_areas() -> Vec<(&'static str, [String; 2])> {
    let features: BTreeSet<&str> = Area::all().map(Area::feature).collect();
    let without = |left_out: &&str| {
        let others = features.iter().filter(|feature| *feature != left_out).copied();
        let others: Vec<&str> = ["de", "diagnose"].into_iter().chain(others).collect();
        ["--no-default-features".to_owned(), format!("--features={}", others.join(","))]
    };
    let with_entries = |feature: &&&str| Entry::all().any(|entry| entry.area().feature() == **feature);
    features.iter().filter(with_entries).map(|feature| (*feature, without(feature))).collect()
}

#[test]
fn an_area_that_is_left_out_leaves_none_of_its_words() {
    let whole = program("with", &["--features=de,diagnose"]);
    for (feature, arguments) in features_of_areas() {
        let left_out = program("with", &arguments.each_ref().map(String::as_str));
        let is_of_it = |entry: &Entry| entry.area().feature() == feature;
        let causes_of = |is_wanted: &dyn Fn(&Entry) -> bool| {
            Entry::all().filter(is_wanted).flat_map(Entry::causes).collect::<BTreeSet<Cause>>()
        };
        // What others need too is there still.
        let others = causes_of(&|entry| !is_of_it(entry));
        let causes: Vec<Cause> = causes_of(&is_of_it).difference(&others).copied().collect();
        println!("{feature}: {} bytes less, {} causes", whole.bytes - left_out.bytes, causes.len());
        for locale in Locale::all() {
            let of_entries = Entry::all().filter(is_of_it).map(|entry| entry.summary(locale));
            let of_others = Entry::all().filter(|entry| !is_of_it(entry)).map(|entry| entry.summary(locale).as_str());
            let of_others: BTreeSet<&str> = of_others.collect();
            let summaries = of_entries.chain(causes.iter().map(|cause| cause.summary(locale)));
            for summary in summaries.map(|text| text.as_str()).filter(|text| !of_others.contains(text)) {
                assert!(whole.holds(summary), "{feature}: {summary}");
                assert!(!left_out.holds(summary), "{feature}: {summary}");
            }
        }
    }
}

#[test]
fn names_of_an_area_that_is_left_out_are_known_with_the_feature_that_brings_it() {
    for (feature, arguments) in features_of_areas() {
        let knows = programs::build("footprint", "knows", "release", &arguments.each_ref().map(String::as_str));
        // A code that has entries in other areas too is answered by those.
        let is_left_out = |entry: &Entry| {
            let all = entry.code().into_iter().flat_map(|code| code.entries()).chain([*entry]);
            all.into_iter().all(|entry| entry.area().feature() == feature)
        };
        let entries: Vec<Entry> = Entry::all().filter(|entry| entry.code().is_some()).filter(is_left_out).collect();
        let names: String = entries.iter().map(|entry| format!("{}\n", entry.name())).collect();
        let output = programs::feed(&mut Command::new(knows), names.as_bytes());
        let lines = String::from_utf8(output.stdout).unwrap();
        assert_eq!(lines.lines().count(), entries.len());
        for (entry, line) in entries.iter().zip(lines.lines()) {
            let (name, code) = (entry.name(), entry.code().unwrap().as_str());
            // The first of several entries of a code speaks for them.
            let area = entry.code().and_then(|code| code.entries().next()).unwrap_or(*entry).area();
            let looked_up = format!("left out {name} {code} {area} {feature}; ");
            let found = line.strip_prefix(&looked_up).unwrap_or_else(|| panic!("{line}, not {looked_up}"));
            // An entry that is there may have the same number in another system: recognition tells of that then.
            let has_number =
                |other: &Entry| other.numbers().any(|number| entry.numbers().any(|own| own.value() == number.value()));
            let others = Entry::all().filter(|other| other != entry && has_number(other));
            let told: Vec<_> = others.map(|other| format!("there {}", other.name())).collect();
            assert!(found == format!("left out {name}") || told.contains(&found.to_owned()), "{line}");
        }
    }
}

#[test]
fn a_program_grows_by_little_more_than_the_text() {
    let without = program("without", &[]).bytes;
    for (name, locales, arguments) in
        [("English", &[Locale::En][..], &[][..]), ("English and German", &[Locale::En, Locale::De], &["--features=de"])]
    {
        let (added, text) = (program("with", arguments).bytes - without, raw_text(locales));
        let ratio = added as f64 / text as f64;
        println!("{name}: {added} bytes for {text} bytes of text, {ratio:.2} times");
        assert!(ratio <= 1.35, "{name}: {added} bytes for {text} bytes of text are {ratio:.2} times as many");
    }
}

#[test]
fn a_renderer_is_code_that_does_not_grow_with_the_catalogue() {
    let (with, renders) = (program("with", &["--features=de"]), program("renders", &["--features=de"]));
    // Only code: the records that a renderer reads and the other program does not are data, and do grow.
    let added = renders.code - with.code;
    println!("the renderer for a terminal adds {added} bytes of code");
    assert!(added <= 44 << 10, "{added} bytes");
}

#[test]
fn no_text_stands_in_a_program_twice() {
    for (binary, arguments) in [("renders", &["--features=de"]), ("recognises", &["--features=de,diagnose"])] {
        let content = program(binary, arguments).content;
        for locale in [Locale::En, Locale::De] {
            for cause in Cause::all().step_by(40) {
                let text = cause.summary(locale).as_str().as_bytes();
                let count = memchr::memmem::find_iter(&content, text).count();
                assert_eq!(count, 1, "{binary}: {}", text.escape_ascii());
            }
        }
    }
}

#[test]
fn recognition_is_code_and_little_more() {
    let (renders, recognises) =
        (program("renders", &["--features=de"]), program("recognises", &["--features=de,diagnose"]));
    let (code, data) =
        (recognises.code - renders.code, recognises.bytes - recognises.code + renders.code - renders.bytes);
    println!("recognition and plans add {code} bytes of code and {data} of data");
    // For each name and message a few anchors of eight bytes and what stands beside them.
    assert!(code <= 288 << 10, "{code} bytes of code");
    assert!(data <= 320 * Entry::all().len() as u64, "{data} bytes of data");
}

#[test]
fn a_search_is_little_data_and_only_where_it_is_used() {
    for (name, locales, arguments) in
        [("English", &[Locale::En][..], &[][..]), ("English and German", &[Locale::En, Locale::De], &["--features=de"])]
    {
        let [renders, searches] = ["renders", "searches"].map(|binary| program(binary, arguments));
        let code = searches.code.saturating_sub(renders.code);
        let data = (searches.bytes - searches.code) - (renders.bytes - renders.code);
        let percent = 100.0 * data as f64 / raw_text(locales) as f64;
        println!("{name}: a search adds {code} bytes of code and {data} of data, {percent:.1} % of the text");
        assert!(code <= 32 << 10, "{name}: {code} bytes of code");
        // It is not in the program without a search.
        assert!((1.0..=6.0).contains(&percent), "{name}: {data} bytes of data are {percent:.1} % of the text");
    }
}

#[test]
fn a_program_that_does_not_use_the_crate_pays_nothing() {
    let (without, unused) = (program("without", &[]), program("unused", &[]));
    assert_eq!(unused.relocations, without.relocations);
    assert!(unused.bytes.abs_diff(without.bytes) < 256, "{} and {} bytes", unused.bytes, without.bytes);
}

#[test]
fn relocations_do_not_grow_with_the_catalogue() {
    let (without, renders) = (program("without", &[]), program("renders", &["--features=de"]));
    let added = renders.relocations - without.relocations;
    println!("{added} relocations for {} entries and {} causes", Entry::all().len(), Cause::all().len());
    // What areas share and each area have tables of their own; the rest are the functions and vtables of what formats.
    let packs = 1 + features_of_areas().len();
    assert!(added <= 50 * packs, "{added} relocations for {packs} sets of tables");
}

#[test]
fn a_language_that_is_left_out_leaves_no_bytes() {
    let (english, both) = (program("with", &[]), program("with", &["--features=de"]));
    for cause in Cause::all() {
        let german = cause.summary(Locale::De).as_str();
        assert!(!english.holds(german), "{german}");
        assert!(both.holds(german) && english.holds(cause.summary(Locale::En).as_str()));
    }
    assert!(!english.holds("https://learn.microsoft.com/de-de/"));
}
