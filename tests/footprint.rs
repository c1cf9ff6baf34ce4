//! What the crate adds to a program: bytes against the raw text it carries, and nothing at start-up.

#![cfg(target_os = "linux")]

mod programs;
mod raw_text;

use std::fs;
use std::path::Path;

use azure_backup_errors::{Cause, Locale, entries};
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

#[test]
fn a_program_grows_by_little_more_than_the_text() {
    let without = program("without", &[]).bytes;
    for (name, locales, arguments) in
        [("English", &[Locale::En][..], &[][..]), ("English and German", &[Locale::En, Locale::De], &["--features=de"])]
    {
        let (added, text) = (program("with", arguments).bytes - without, raw_text(locales));
        let ratio = added as f64 / text as f64;
        println!("{name}: {added} bytes for {text} bytes of text, {ratio:.2} times");
        assert!(ratio <= 1.3, "{name}: {added} bytes for {text} bytes of text are {ratio:.2} times as many");
    }
}

#[test]
fn a_renderer_is_code_that_does_not_grow_with_the_catalogue() {
    let (with, renders) = (program("with", &["--features=de"]), program("renders", &["--features=de"]));
    // Only code: the records that a renderer reads and the other program does not are data, and do grow.
    let added = renders.code - with.code;
    println!("the renderer for a terminal adds {added} bytes of code");
    assert!(added <= 24 << 10, "{added} bytes");
}

#[test]
fn no_text_stands_in_a_program_twice() {
    for (binary, arguments) in [("renders", &["--features=de"]), ("recognises", &["--features=de,diagnose"])] {
        let content = program(binary, arguments).content;
        for locale in [Locale::En, Locale::De] {
            for cause in Cause::iter().step_by(40) {
                let text = cause.summary(locale).as_str().as_bytes();
                let count = content.windows(text.len()).filter(|bytes| *bytes == text).count();
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
    // Eight bytes and what stands beside them for each anchor, and the tables of the standard library for numbers.
    assert!(code <= 256 << 10, "{code} bytes of code");
    assert!(data <= 96 << 10, "{data} bytes of data");
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
    println!("{added} relocations for {} entries and {} causes", entries().len(), Cause::iter().len());
    // A language has four tables; the rest are the vtables of what formats and writes.
    assert!(added <= 64, "{added} relocations");
}

#[test]
fn a_language_that_is_left_out_leaves_no_bytes() {
    let holds =
        |program: &Program, text: &str| program.content.windows(text.len()).any(|bytes| bytes == text.as_bytes());
    let (english, both) = (program("with", &[]), program("with", &["--features=de"]));
    for cause in Cause::iter() {
        let german = cause.summary(Locale::De).as_str();
        assert!(!holds(&english, german), "{german}");
        assert!(holds(&both, german) && holds(&english, cause.summary(Locale::En).as_str()));
    }
    assert!(!holds(&english, "https://learn.microsoft.com/de-de/"));
}
