//! A catalogue that is grown for measurements is one of the same kind: it builds, and every name finds its own entry.

use std::fs;
use std::path::Path;
use std::process::Command;

use bake::GeneratedFile;

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("bake/ lies in the repository")
}

fn grown(times: usize) -> Vec<GeneratedFile> {
    bake::bake_grown(repository(), times).unwrap_or_else(|problems| panic!("{}", problems[0]))
}

/// Looks up all names of a catalogue, as they are and in small letters.
const PROGRAM: &str = r#"
use azure_backup_errors::{Cause, ErrorCode, Locale, lookup, lookup_all, scan, Entry};

fn main() {
    for entry in Entry::all().filter(|entry| entry.code().is_some()) {
        for name in std::iter::once(entry.name()).chain(entry.aliases()) {
            assert_eq!(lookup(name).unwrap().code(), entry.code(), "{name}");
            assert!(lookup_all(&name.to_ascii_lowercase()).unwrap().any(|found| found == entry), "{name}");
        }
        assert!(entry.code().unwrap().entries().any(|found| found == entry), "{entry:?}");
        let text = entry.runbook(Locale::En).text().to_string();
        assert!(text.contains(entry.name()), "{entry:?}");
        assert!(entry.causes().all(|cause| text.contains(cause.title(Locale::En).as_str())), "{entry:?}");
        assert!(scan(&format!("Azure Backup: {}", entry.name())).next().is_some(), "{entry:?}");
    }
    assert!(ErrorCode::all().all(|code| ErrorCode::from_id(code.id()) == Some(code)));
    assert!(Cause::all().all(|cause| Cause::from_id(cause.id()) == Some(cause)));
    assert!(Cause::all().all(|cause| Cause::from_name(cause.name()) == Some(cause)));
    println!("{} {}", Entry::all().len(), ErrorCode::COUNT);
}
"#;

/// Builds the crate with these tables in a folder of its own, and returns what [`PROGRAM`] writes.
fn run(name: &str, tables: &[GeneratedFile]) -> Vec<usize> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    bake::copy_crate(repository(), &folder, tables).expect("a copy of the crate");
    // A binary of the crate itself: an example would need all that the tests need.
    let binaries = folder.join("src/bin");
    fs::create_dir_all(&binaries).and_then(|()| fs::write(binaries.join("names.rs"), PROGRAM)).expect("a program");
    let output = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--bin", "names", "--features", "diagnose", "--manifest-path"])
        .arg(folder.join("Cargo.toml"))
        .arg("--target-dir")
        .arg(Path::new(env!("CARGO_TARGET_TMPDIR")).join("names"))
        .env_remove("RUSTFLAGS")
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let numbers = String::from_utf8(output.stdout).expect("numbers");
    numbers.split_whitespace().map(|number| number.parse().expect("a number")).collect()
}

#[test]
fn every_name_of_a_grown_catalogue_finds_its_own_entry() {
    let real = run("grown", &grown(1));
    // What is large already takes long to build.
    let times = if real[0] > 1000 { 2 } else { 3 };
    let expected: Vec<usize> = real.iter().map(|count| times * count).collect();
    assert_eq!(run("grown", &grown(times)), expected);
}

#[test]
fn once_the_catalogue_is_the_real_one() {
    let tables = grown(1);
    assert!(tables.iter().any(|file| file.path == "src/tables/index.bin"));
    let stale = bake::stale(repository(), &tables);
    assert!(stale.is_empty(), "{:?}", stale.iter().map(|file| &file.path).collect::<Vec<_>>());
}

#[test]
fn a_grown_catalogue_is_the_same_each_time() {
    assert!(grown(2) == grown(2));
}

#[test]
fn what_outgrows_its_numbers_is_told() {
    let problems = bake::bake_grown(repository(), 1000).expect_err("ids have 16 bits");
    let told = problems[0].to_string();
    assert!(told.contains(" errors are too many: their numbers and ids have 16 bits"), "{told}");
}

#[test]
fn no_copy_is_written_over_the_data() {
    let error = bake::copy_crate(repository(), repository(), &[]).expect_err("it is the repository");
    assert!(error.to_string().ends_with("holds the data and not a copy of the crate"), "{error}");
}
