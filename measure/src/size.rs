//! What the crate adds to a release program, by feature, and what the same catalogue adds as nested structs.

use std::fs;
use std::path::Path;
use std::process::Command;

use azure_backup_errors::Locale;
use object::{Object, ObjectSection, SectionFlags, elf};

use crate::figures::{Figures, ratio, whole};
use crate::first_answer::CODE;
use crate::programs::{Failure, Told, build, folder, output, root};
use crate::raw_text::raw_text;
use crate::structs::statics;

/// The sizes of the sections of a program that come into memory from its file.
pub(crate) struct Sections {
    /// All of them.
    pub(crate) bytes: u64,
    text: u64,
    rodata: u64,
    data_rel_ro: u64,
    pub(crate) relocations: u64,
}

impl Sections {
    pub(crate) fn of(program: &Path) -> Result<Self, Failure> {
        let content = fs::read(program).told(program)?;
        let file = object::File::parse(&*content).told(program)?;
        let size = |name| file.section_by_name(name).map_or(0, |section| section.size());
        let is_loaded = |section: &object::Section<'_, '_>| {
            let is_in_memory =
                matches!(section.flags(), SectionFlags::Elf { sh_flags, .. } if sh_flags.0 & elf::SHF_ALLOC.0 != 0);
            is_in_memory && section.file_range().is_some()
        };
        Ok(Self {
            bytes: file.sections().filter(is_loaded).map(|section| section.size()).sum(),
            text: size(".text"),
            rodata: size(".rodata"),
            data_rel_ro: size(".data.rel.ro"),
            relocations: file.dynamic_relocations().map_or(0, Iterator::count) as u64,
        })
    }
}

pub(crate) fn measure() -> Result<(), Failure> {
    let root = root();
    let statics_file = folder("structs.rs");
    fs::create_dir_all(folder("")).told(&statics_file)?;
    fs::write(&statics_file, statics()).told(&statics_file)?;
    let footprint = |binary, features| build(&root, "tests/footprint", binary, features, &[]);
    let sizes =
        |binary, features, environment: &[(&str, &Path)]| build(&root, "measure/sizes", binary, features, environment);
    let (without, with) = (footprint("without", "")?, footprint("with", "de")?);
    let structs = sizes("structs", "", &[("STRUCTS_RS", &statics_file)])?;
    for language in ["en", "de"] {
        let answer = |program: &Path| output(Command::new(program).args([language, CODE, "backupoperationfailedv2"]));
        if answer(&structs)? != answer(&with)? {
            return Err(Failure("the nested structs answer something else".to_owned()));
        }
    }
    let (english, both) = (raw_text(&[Locale::En]), raw_text(&[Locale::En, Locale::De]));
    let programs = [
        ("without the crate", without, 0),
        ("look-up, texts: `en`", footprint("with", "")?, english),
        ("look-up, texts: `en` + `de`", with, both),
        ("and the runbook for a terminal", footprint("renders", "de")?, both),
        ("`diagnose`: recognition, plans", sizes("with_diagnose", "de,diagnose", &[])?, both),
        ("`serde`: runbooks as JSON, with `serde_json`", sizes("with_serde", "de,serde", &[])?, both),
        ("nested structs of `&'static str`: `en` + `de`", structs, both),
    ];
    let mut figures = Figures::new(
        "Bytes and relocations of a release program",
        &["program", ".text", ".rodata", ".data.rel.ro", "all loaded", "relocations", "raw text", "added to raw text"],
    );
    let base = Sections::of(&programs[0].1)?.bytes;
    for (name, program, raw) in &programs {
        let Sections { bytes, text, rodata, data_rel_ro, relocations } = Sections::of(program)?;
        let added = if *raw == 0 { "".to_owned() } else { ratio((bytes - base) as f64, *raw as f64) };
        let numbers = [text, rodata, data_rel_ro, bytes, relocations, *raw].map(whole);
        figures.row(name, &[&numbers[..], &[added]].concat());
    }
    figures.keep("size")
}
