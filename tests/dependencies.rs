//! Whoever depends on this crate gets phf, thiserror and what they bring, and nothing else.

use std::collections::BTreeSet;
use std::process::Command;

/// The packages of a build, without this one.
fn packages(arguments: &[&str]) -> BTreeSet<String> {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--locked", "--edges", "normal", "--prefix", "none", "--format", "{p}", "--package"])
        .arg(env!("CARGO_PKG_NAME"))
        .args(arguments)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let names = String::from_utf8(output.stdout).unwrap();
    names
        .lines()
        .filter_map(|line| line.split(' ').next())
        .filter(|name| *name != env!("CARGO_PKG_NAME"))
        .map(str::to_owned)
        .collect()
}

fn set(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

const PHF: [&str; 2] = ["phf_shared", "siphasher"];
const THISERROR: [&str; 2] = ["thiserror", "thiserror-impl"];
/// What the derive of thiserror is made with; none of it is in a program.
const MACROS: [&str; 4] = ["proc-macro2", "quote", "syn", "unicode-ident"];

#[test]
fn a_default_build_depends_on_phf_and_thiserror() {
    let expected = set(&[&PHF[..], &THISERROR, &MACROS].concat());
    assert_eq!(packages(&[]), expected);
    assert_eq!(packages(&["--no-default-features"]), expected);
}

#[test]
fn serde_brings_serde_alone() {
    let added: BTreeSet<_> = &packages(&["--features", "serde"]) - &packages(&[]);
    assert_eq!(added, set(&["serde", "serde_core", "serde_derive"]));
}

#[test]
fn strum_brings_strum_without_its_derive() {
    let added: BTreeSet<_> = &packages(&["--features", "strum"]) - &packages(&[]);
    assert_eq!(added, set(&["strum"]));
}
