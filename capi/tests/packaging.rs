//! What packagers and their users need: programs linked in every documented way, files that may be moved, and that
//! nothing old or half is installed.

#![cfg(target_os = "linux")]

mod tools;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use object::Object;
use tools::{Prefix, Tool};

const PROGRAM: &str = "#include <azure_backup_errors.h>\n#include <stdio.h>\n\
    int main(void) { puts(abe_version().data); return abe_entry_count() > 0 ? 0 : 1; }\n";

const SANITIZERS: [Option<&str>; 2] = [None, Some("-fsanitize=address,undefined")];

fn said(program: &Path, library_path: Option<PathBuf>) -> String {
    let mut command = Command::new(program);
    command.envs(library_path.map(|path| ("LD_LIBRARY_PATH", path)));
    String::from_utf8(tools::run(&mut command).stdout).unwrap()
}

fn version() -> String {
    format!("{}\n", env!("CARGO_PKG_VERSION"))
}

/// The flags that pkg-config gives; they name the folder in which the library really is.
fn flags(prefix: &Prefix, arguments: &[&str]) -> Option<Vec<String>> {
    let mut pkg_config = Tool::PkgConfig.find()?;
    pkg_config.env("PKG_CONFIG_PATH", prefix.lib().join("pkgconfig"));
    // As somebody does who has moved it.
    pkg_config.arg(format!("--define-variable=prefix={}", prefix.lib().parent().unwrap().display()));
    let told = String::from_utf8(tools::run(pkg_config.args(arguments)).stdout).unwrap();
    Some(told.split_whitespace().map(str::to_owned).collect())
}

#[test]
fn a_program_is_linked_in_every_documented_way() {
    let Some(prefix) = tools::installed() else { return };
    let folder = tempfile::tempdir().unwrap();
    let source = folder.path().join("program.c");
    fs::write(&source, PROGRAM).unwrap();
    let readme = fs::read_to_string(tools::root().join("README.md")).unwrap();
    for (before, arguments, needs_library) in [
        ("", "--cflags --libs azure_backup_errors", true),
        ("", "--cflags --libs azure_backup_errors-static", false),
        ("-static ", "--static --cflags --libs azure_backup_errors", false),
    ] {
        assert!(readme.contains(&format!("`cc {before}app.c $(pkg-config {arguments})`")), "{before}{arguments}");
        let arguments: Vec<_> = arguments.split(' ').collect();
        let Some(flags) = flags(prefix, &arguments) else { return };
        let languages = [(Tool::Gcc, "c"), (Tool::Clang, "c"), (Tool::Gxx, "c++"), (Tool::Clangxx, "c++")];
        for ((tool, language), sanitizer) in languages.into_iter().flat_map(|tool| SANITIZERS.map(|by| (tool, by))) {
            // There is no sanitizer for a program without any shared library.
            let Some(mut compiler) = tool.find().filter(|_| before.is_empty() || sanitizer.is_none()) else { continue };
            let program = folder.path().join("program");
            compiler.args(before.split_whitespace()).args(sanitizer).args(["-x", language]).arg(&source);
            tools::run(compiler.args(["-x", "none"]).args(&flags).arg("-o").arg(&program));
            assert_eq!(said(&program, needs_library.then(|| prefix.lib())), version());
            let content = fs::read(&program).unwrap();
            assert_eq!(content.windows(25).any(|bytes| bytes == b"libazure_backup_errors.so"), needs_library);
        }
    }
}

#[test]
fn a_program_knows_where_the_library_is() {
    let (Some(mut compiler), Some(prefix)) = (Tool::C.find(), tools::installed()) else { return };
    let readme = fs::read_to_string(tools::root().join("README.md")).unwrap();
    assert!(readme.contains("`-Wl,-rpath,/opt/abe/lib`"));
    let folder = tempfile::tempdir().unwrap();
    let (source, program) = (folder.path().join("program.c"), folder.path().join("program"));
    fs::write(&source, PROGRAM).unwrap();
    let Some(flags) = flags(prefix, &["--cflags", "--libs", "azure_backup_errors"]) else { return };
    compiler.arg(&source).args(flags).arg(format!("-Wl,-rpath,{}", prefix.lib().display()));
    tools::run(compiler.arg("-o").arg(&program));
    assert_eq!(said(&program, None), version());
}

#[test]
fn another_library_of_rust_stands_beside_it() {
    let (Some(mut compiler), Some(prefix)) = (Tool::C.find(), tools::installed()) else { return };
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    fs::write(
        path("other.rs"),
        "#[unsafe(no_mangle)]\npub extern \"C\" fn other() -> usize { std::env::args().map(|word| word.len()).sum() }\n",
    )
    .unwrap();
    tools::run(
        Command::new("rustc")
            .args(["--edition", "2024", "--crate-type", "staticlib", "-O", "-o"])
            .args([path("libother.a"), path("other.rs")]),
    );
    fs::write(path("program.c"), PROGRAM.replace("return ", "extern size_t other(void); return other() > 0 && "))
        .unwrap();
    compiler.arg("-I").arg(tools::header_path().parent().unwrap()).arg(path("program.c")).arg(prefix.static_library());
    compiler.arg(path("libother.a")).args(["-lpthread", "-ldl", "-lm", "-o"]).arg(path("program"));
    tools::run(&mut compiler);
    assert_eq!(said(&path("program"), None), version());
}

#[test]
fn cmake_finds_it_wherever_it_is() {
    let (Some(mut cmake), Some(prefix)) = (Tool::CMake.find(), tools::installed()) else { return };
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("program.c"), PROGRAM).unwrap();
    let readme = fs::read_to_string(tools::root().join("README.md")).unwrap();
    let find = readme.lines().find(|line| line.starts_with("find_package(")).unwrap();
    let mut lists = format!("cmake_minimum_required(VERSION 3.13)\nproject(program C)\n{find}\n");
    let mut programs = vec!["c"];
    if Tool::Gxx.find().is_some() {
        fs::write(folder.path().join("program.cpp"), PROGRAM).unwrap();
        lists.push_str("enable_language(CXX)\nset(CMAKE_CXX_FLAGS \"-fsanitize=address,undefined\")\n");
        programs.push("cpp");
    }
    for language in &programs {
        lists += &format!(
            "add_executable(shared_{language} program.{language})\n\
             target_link_libraries(shared_{language} PRIVATE azure_backup_errors::azure_backup_errors)\n\
             add_executable(static_{language} program.{language})\n\
             target_link_libraries(static_{language} PRIVATE azure_backup_errors::static)\n"
        );
    }
    fs::write(folder.path().join("CMakeLists.txt"), &lists).unwrap();
    let built = folder.path().join("built");
    tools::run(
        cmake
            .arg("-S")
            .arg(folder.path())
            .arg("-B")
            .arg(&built)
            // Below a DESTDIR: somewhere else than it was made for.
            .arg(format!("-DCMAKE_PREFIX_PATH={}", prefix.lib().parent().unwrap().display())),
    );
    tools::run(Tool::CMake.find().unwrap().arg("--build").arg(&built));
    for program in programs.iter().flat_map(|language| ["shared", "static"].map(|kind| format!("{kind}_{language}"))) {
        assert_eq!(said(&built.join(&program), None), version(), "{program}");
    }
    // A version that it is not.
    fs::write(folder.path().join("CMakeLists.txt"), lists.replace(find, &find.replace("0.1", "0.2"))).unwrap();
    let mut other = Tool::CMake.find().unwrap();
    other.arg("-S").arg(folder.path()).arg("-B").arg(folder.path().join("other"));
    other.arg(format!("-DCMAKE_PREFIX_PATH={}", prefix.lib().parent().unwrap().display()));
    assert!(!other.output().unwrap().status.success());
}

/// Runs `make` as whoever installs without cargo; it may fail.
fn install_without_cargo(destination: &Path, prefix: &str) -> Output {
    let mut make = tools::make("install");
    make.arg(format!("DESTDIR={}", destination.display())).arg(format!("PREFIX={prefix}"));
    // The last word counts.
    make.arg("CARGO=false").output().unwrap()
}

#[test]
fn nothing_old_and_nothing_half_is_installed() {
    let Some(_) = tools::installed() else { return };
    let folder = tempfile::tempdir().unwrap();
    let files = |name: &str| fs::read_dir(folder.path().join(name)).map_or(0, Iterator::count);
    let built = install_without_cargo(&folder.path().join("fresh"), "/usr");
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
    assert_eq!(files("fresh"), 1);

    // Older than its sources.
    let stamp = tools::built().join("built");
    let content = fs::read_to_string(&stamp).unwrap();
    tools::run(Command::new("touch").args(["-d", "2020-01-01"]).arg(&stamp));
    assert!(!install_without_cargo(&folder.path().join("old"), "/usr").status.success());
    // Of another version, or with other features.
    fs::write(&stamp, "0.0.9 de areas\n").unwrap();
    assert!(!install_without_cargo(&folder.path().join("old"), "/usr").status.success());
    fs::write(&stamp, content).unwrap();
    assert_eq!(files("old"), 0);

    for prefix in ["/opt/with blank", "relative"] {
        let refused = install_without_cargo(&folder.path().join("refused"), prefix);
        let told = String::from_utf8_lossy(&refused.stderr).into_owned();
        assert!(!refused.status.success() && told.contains("PREFIX has") && told.contains(prefix), "{told}");
        assert_eq!(files("refused"), 0);
    }
}

#[test]
fn a_build_may_leave_out_words_and_keep_what_a_debugger_needs() {
    let Some(mut compiler) = Tool::C.find().filter(|_| Tool::Make.find().is_some()) else { return };
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    let make = |target: &str| {
        let mut make = tools::make(target);
        // The last word counts.
        make.arg(format!("BUILD_DIR={}", path("built").display()));
        make.arg(format!("DESTDIR={}", path("to").display())).arg("PREFIX=/usr");
        make
    };
    let mut all = make("all");
    all.env("CARGO_PROFILE_RELEASE_DEBUG", "line-tables-only").env("FEATURES", "azure-vm");
    tools::run(&mut all);
    // By somebody who has neither these variables nor cargo.
    tools::run(make("install").args(["STRIP=", "CARGO=false"]));
    fs::write(
        path("program.c"),
        "#include <azure_backup_errors.h>\nint main(void) { abe_entry entry; return abe_locale_count() == 1 \
         && abe_lookup(\"ID3106\", 6, &entry) == ABE_RESULT_LEFT_OUT && abe_entry_count() > 100 ? 0 : 1; }\n",
    )
    .unwrap();
    let lib = path("to/usr/lib");
    compiler.arg("-I").arg(path("to/usr/include")).arg(path("program.c")).arg(lib.join("libazure_backup_errors.a"));
    tools::run(compiler.args(["-lpthread", "-ldl", "-lm", "-o"]).arg(path("program")));
    tools::run(&mut Command::new(path("program")));
    let content = fs::read(lib.join("libazure_backup_errors.so")).unwrap();
    let file = object::File::parse(&*content).unwrap();
    assert!(file.symbols().next().is_some() && file.section_by_name(".debug_line").is_some());
    // Other ones are not there, and who has no cargo is told.
    let other = make("install").args(["FEATURES=de areas", "CARGO=no-cargo-here"]).output().unwrap();
    let told = String::from_utf8_lossy(&other.stderr).into_owned();
    assert!(!other.status.success() && told.contains("run `make` as whoever has it"), "{told}");
}

#[test]
fn licences_are_in_the_package_and_in_the_prefix() {
    let list = tools::run(
        Command::new(env!("CARGO"))
            .args(["package", "--list", "--allow-dirty", "--offline", "--manifest-path"])
            .arg(tools::root().join("Cargo.toml")),
    );
    let list = String::from_utf8(list.stdout).unwrap();
    let licences = ["LICENSE-APACHE", "LICENSE-CC-BY", "LICENSE-MIT", "NOTICE"];
    for file in licences.into_iter().chain([
        "Makefile",
        "azure_backup_errors-static.pc.in",
        "azure_backup_errors-config.cmake.in",
    ]) {
        assert!(list.lines().any(|line| line == file), "the package has no {file}");
    }
    let Some(prefix) = tools::installed() else { return };
    for file in licences {
        let installed = fs::read(prefix.lib().join("../share/doc/azure_backup_errors").join(file)).unwrap();
        assert_eq!(installed, fs::read(tools::root().join("..").join(file)).unwrap(), "{file}");
    }
}
