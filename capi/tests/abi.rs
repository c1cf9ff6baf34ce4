//! What programs are linked with: the symbols and the versions of the installed library.

#![cfg(target_os = "linux")]

mod tools;

use std::collections::BTreeSet;
use std::ffi::CStr;
use std::fs;

use azure_backup_errors_capi as c;
use object::{Object, ObjectSection, ObjectSymbol};
use tools::{Tool, header_code, header_functions};

/// The dynamic section of ELF: flags of the linker, and that a library stays in the process.
const DT_FLAGS_1: u64 = 0x6fff_fffb;
const DF_1_NODELETE: u64 = 8;

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
    // Nothing of Rust's standard library, so that it may stand beside another one of Rust.
    let defined = symbols.lines().filter(|line| line.contains(' ')).filter_map(|line| line.split(' ').next());
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

#[test]
fn the_library_is_stripped_and_stays_in_the_process() {
    let Some(prefix) = tools::installed() else { return };
    let content = fs::read(prefix.shared_library()).unwrap();
    let file = object::read::elf::ElfFile64::<object::Endianness>::parse(&*content).unwrap();
    assert_eq!(file.symbols().filter(|symbol| symbol.is_definition()).count(), 0, "the library is not stripped");
    let dynamic = file.section_by_name(".dynamic").unwrap();
    // Pairs of a tag and a value.
    let entries = dynamic.data().unwrap().chunks_exact(16);
    let number = |bytes: &[u8]| u64::from_le_bytes(bytes.try_into().unwrap());
    let flags = entries.map(|entry| (number(&entry[..8]), number(&entry[8..])));
    let flags: u64 = flags.filter(|(tag, _)| *tag == DT_FLAGS_1).map(|(_, flags)| flags).sum();
    assert_ne!(flags & DF_1_NODELETE, 0, "dlclose takes away the strings");
}
