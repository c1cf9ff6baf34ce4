//! What programs are linked with: the symbols, the versions and the size of the installed library.

#![cfg(target_os = "linux")]

mod tools;

use std::collections::{BTreeSet, HashSet};
use std::ffi::CStr;
use std::fs;

use azure_backup_errors::{Block, Cause, Family, Locale, Solution, entries};
use azure_backup_errors_capi as c;
use object::{Object, ObjectSymbol};
use tools::{Tool, header_code, header_functions};

/// `0.1` for 0.1.x, `1` for 1.x.y.
fn abi() -> String {
    let mut parts = env!("CARGO_PKG_VERSION").split('.');
    match (parts.next().unwrap(), parts.next().unwrap()) {
        ("0", minor) => format!("0.{minor}"),
        (major, _) => major.to_owned(),
    }
}

#[test]
fn the_library_exports_what_the_header_declares() {
    let (Some(prefix), Some(mut nm)) = (tools::installed(), Tool::Nm.find()) else { return };
    let output = tools::run(nm.args(["--dynamic", "--defined-only", "--format=posix"]).arg(prefix.shared_library()));
    let symbols = String::from_utf8(output.stdout).unwrap();
    let exported: BTreeSet<_> = symbols.lines().filter_map(|line| line.split(' ').next().map(str::to_owned)).collect();
    assert_eq!(exported, header_functions());
    assert!(exported.len() > 100, "{} functions", exported.len());
}

#[test]
fn the_static_library_has_what_the_header_declares() {
    let Some(prefix) = tools::installed() else { return };
    let Some(mut nm) = Tool::Nm.find() else { return };
    let output =
        tools::run(nm.args(["--defined-only", "--extern-only", "--format=posix"]).arg(prefix.static_library()));
    let symbols = String::from_utf8_lossy(&output.stdout).into_owned();
    let defined = symbols.lines().filter_map(|line| line.split(' ').next()).filter(|name| name.starts_with("abe_"));
    assert_eq!(defined.map(str::to_owned).collect::<BTreeSet<_>>(), header_functions());
}

#[test]
fn one_version_everywhere() {
    let code = header_code();
    let macro_of = |name: &str| {
        let line = code.lines().find_map(|line| line.strip_prefix(&format!("#define {name} ")));
        line.unwrap_or_else(|| panic!("no {name}")).trim().to_owned()
    };
    let version = env!("CARGO_PKG_VERSION");
    assert_eq!(macro_of("ABE_VERSION"), format!("\"{version}\""));
    assert_eq!(macro_of("ABE_ABI_VERSION"), c::abe_abi_version().to_string());
    // SAFETY: a string of the library, with its NUL.
    assert_eq!(unsafe { CStr::from_ptr(c::abe_version().data) }.to_str().unwrap(), version);
    assert_eq!(c::abe_version().len, version.len());

    let numbers: Vec<u32> = version.split(['.', '-']).take(3).map(|part| part.parse().unwrap()).collect();
    assert_eq!(c::abe_abi_version(), if numbers[0] == 0 { numbers[1] } else { numbers[0] * 1000 });

    // The crate that it speaks for has the same; so does what was installed.
    let core = fs::read_to_string(tools::root().join("../Cargo.toml")).unwrap();
    assert!(core.contains(&format!("\nname = \"azure-backup-errors\"\nversion = \"{version}\"\n")));
    let Some(prefix) = tools::installed() else { return };
    assert!(fs::read_to_string(prefix.pkg_config_file()).unwrap().contains(&format!("\nVersion: {version}\n")));
    assert_eq!(
        prefix.shared_library().file_name().unwrap().to_str(),
        Some(&*format!("libazure_backup_errors.so.{version}"))
    );
}

#[test]
fn the_soname_tells_the_version_of_the_interface() {
    let Some(prefix) = tools::installed() else { return };
    let soname = format!("libazure_backup_errors.so.{}", abi());
    let content = fs::read(prefix.shared_library()).unwrap();
    assert!(content.windows(soname.len() + 2).any(|bytes| bytes == format!("\0{soname}\0").as_bytes()), "no {soname}");
    for link in ["libazure_backup_errors.so", &soname] {
        let target = prefix.lib().join(link).canonicalize().unwrap();
        assert_eq!(target, prefix.shared_library().canonicalize().unwrap(), "{link}");
    }
}

/// All different strings of the catalogue in both languages: what cannot be avoided.
fn raw_text() -> usize {
    fn add_block(block: Block, locale: Locale, strings: &mut HashSet<&'static str>) {
        strings.insert(block.text(locale).as_str());
        strings.extend(block.text(locale).links().filter_map(|link| link.url()));
        block.blocks().for_each(|inside| add_block(inside, locale, strings));
    }

    let mut strings = HashSet::new();
    for locale in Locale::all() {
        for entry in entries() {
            strings.extend([entry.name(), entry.title(locale).as_str(), entry.summary(locale).as_str()]);
            strings.extend(entry.aliases().chain([entry.docs_url(locale)]));
            strings.extend(entry.messages(locale).map(|message| message.as_str()));
            strings.extend(entry.sources().flat_map(|of| [of.id(), of.title(), of.date(), of.url(locale)]));
            entry.details().for_each(|block| add_block(block, locale, &mut strings));
        }
        for cause in Cause::iter() {
            strings.extend([cause.name(), cause.title(locale).as_str(), cause.summary(locale).as_str()]);
            strings.extend(cause.docs_url(locale));
            strings.extend(cause.sources().flat_map(|of| [of.id(), of.title(), of.date(), of.url(locale)]));
            cause.details().for_each(|block| add_block(block, locale, &mut strings));
        }
        for solution in Solution::iter() {
            strings.extend([solution.id(), solution.title(locale).as_str(), solution.summary(locale).as_str()]);
            strings.extend(solution.docs_url(locale));
            solution.blocks().for_each(|block| add_block(block, locale, &mut strings));
        }
        for family in Family::iter() {
            strings.extend([family.prefix(), family.title(locale).as_str(), family.summary(locale).as_str()]);
            strings.insert(family.docs_url(locale));
        }
    }
    strings.iter().map(|string| string.len()).sum()
}

#[test]
fn the_library_is_little_more_than_its_text() {
    let Some(prefix) = tools::installed() else { return };
    let content = fs::read(prefix.shared_library()).unwrap();
    let file = object::File::parse(&*content).unwrap();
    assert_eq!(file.symbols().filter(|symbol| symbol.is_definition()).count(), 0, "the library is not stripped");
    let (size, text) = (content.len(), raw_text());
    let most = text * 3 / 2 + (300 << 10);
    println!("{size} bytes for {text} bytes of text; at most {most}");
    assert!(size <= most, "{size} bytes for {text} bytes of text, more than {most}");
}
