//! Whoever depends on this crate gets phf and what it brings, and nothing else.

use std::collections::BTreeSet;
use std::process::Command;

/// The packages of a build and of what it is built with, as cargo tells of them, without this one.
fn tree(arguments: &[&str]) -> Vec<String> {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--locked", "--edges", "normal,build", "--prefix", "none", "--format", "{p}", "--package"])
        .arg(env!("CARGO_PKG_NAME"))
        .args(arguments)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let packages = String::from_utf8(output.stdout).unwrap();
    let this = concat!(env!("CARGO_PKG_NAME"), " ");
    packages.lines().filter(|package| !package.starts_with(this)).map(str::to_owned).collect()
}

/// Their names.
fn packages(arguments: &[&str]) -> BTreeSet<String> {
    tree(arguments).iter().filter_map(|package| package.split(' ').next()).map(str::to_owned).collect()
}

fn set(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

#[test]
fn a_default_build_depends_on_phf_alone() {
    let expected = set(&["phf_shared", "siphasher"]);
    assert_eq!(packages(&[]), expected);
    assert_eq!(packages(&["--no-default-features"]), expected);
}

/// What a macro is made with takes longer to build than this crate.
#[test]
fn no_procedural_macro_is_built() {
    let macros = |arguments: &[&str]| {
        let mut packages = tree(arguments);
        packages.retain(|package| package.contains("(proc-macro)"));
        packages
    };
    assert_eq!(macros(&[]), [""; 0]);
    assert_eq!(macros(&["--features", "diagnose,serde,strum"]), [""; 0]);
}

#[test]
fn serde_brings_serde_alone() {
    let added: BTreeSet<_> = &packages(&["--features", "serde"]) - &packages(&[]);
    assert_eq!(added, set(&["serde", "serde_core"]));
}

#[test]
fn strum_brings_strum_without_its_derive() {
    let added: BTreeSet<_> = &packages(&["--features", "strum"]) - &packages(&[]);
    assert_eq!(added, set(&["strum"]));
}
