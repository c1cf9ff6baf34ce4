//! From `make install` to a program that runs, by the ways C programs take: pkg-config, the shared and the static library.

#![cfg(target_os = "linux")]

mod tools;

use std::fmt::Write as _;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use azure_backup_errors::{ErrorCode, Locale, Os, Step, entries, plan};
use tools::{Prefix, Tool};

/// How a program is linked.
#[derive(Clone, Copy, PartialEq)]
enum Link {
    Shared,
    Static,
}

/// A program of `examples/`, built against what is installed with the flags that pkg-config gives.
struct Program {
    path: PathBuf,
    library_path: PathBuf,
    _folder: tempfile::TempDir,
}

impl Program {
    /// Returns `None` if a tool is missing that need not be there.
    fn build(compiler: Tool, standard: &str, source: impl AsRef<Path>, link: Link) -> Option<Self> {
        let mut compiler = compiler.find()?;
        let mut pkg_config = Tool::PkgConfig.find()?;
        let folder = tempfile::tempdir().unwrap();
        let installed = tools::installed()?;
        let prefix = match link {
            Link::Shared => installed,
            // Where both are, a linker takes the shared one.
            Link::Static => &installed.with_static_library_alone(folder.path()),
        };
        pkg_config.args(["--cflags", "--libs", "azure_backup_errors"]);
        pkg_config.args((link == Link::Static).then_some("--static"));
        prefix.tell(&mut pkg_config);
        let flags = String::from_utf8(tools::run(&mut pkg_config).stdout).unwrap();
        let path = folder.path().join("program");
        tools::run(
            compiler
                .args([standard, "-Wall", "-Wextra", "-Wpedantic", "-Werror", "-o"])
                .arg(&path)
                // An absolute path stays as it is.
                .arg(tools::root().join("examples").join(source))
                .args(flags.split_whitespace()),
        );
        Some(Self { path, library_path: prefix.lib(), _folder: folder })
    }

    fn says(&self, arguments: &[&str], input: &[u8]) -> Said {
        said(Command::new(&self.path).args(arguments).env("LD_LIBRARY_PATH", &self.library_path), input)
    }
}

/// The exit status of a program, its standard output and its standard error.
type Said = (Option<i32>, String, String);

fn said(program: &mut Command, input: &[u8]) -> Said {
    let mut child = program.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // A program that answers without reading closes its end.
    let _ = child.stdin.take().unwrap().write_all(input);
    let output = child.wait_with_output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code(), text(output.stdout), text(output.stderr))
}

fn uses_shared_library(program: &Path) -> bool {
    let content = fs::read(program).unwrap();
    content.windows(25).any(|bytes| bytes == b"libazure_backup_errors.so")
}

fn answers(link: Link) -> Option<Program> {
    let program = Program::build(Tool::C, "-std=c99", "explain.c", link)?;
    assert_eq!(uses_shared_library(&program.path), link == Link::Shared);
    let systems = [(Os::Any, "any"), (Os::Windows, "windows"), (Os::Linux, "linux")];
    for (number, code) in ErrorCode::iter().enumerate() {
        let combinations = Locale::all().flat_map(|locale| systems.map(|os| (locale, os)));
        let formats = ["text", "markdown", "html"];
        let combinations: Vec<_> =
            combinations.flat_map(|(locale, os)| formats.map(|format| (locale, os, format))).collect();
        // A process for each takes long: each code in one way, and every way for some.
        let is_thorough = number % 40 == 0 || code.entries().count() > 1;
        let ways =
            combinations.iter().enumerate().filter(|(way, _)| is_thorough || *way == number % combinations.len());
        for (_, &(locale, os, format)) in ways {
            let written: Vec<_> = code
                .entries()
                .map(|entry| {
                    let runbook = entry.runbook(locale).on(os.0);
                    match format {
                        "text" => runbook.text().to_string(),
                        "markdown" => runbook.markdown().to_string(),
                        _ => runbook.html().to_string(),
                    }
                })
                .collect();
            let mut arguments = vec![code.as_str(), "--locale", locale.tag(), "--format", format];
            if os.0 != Os::Any {
                arguments.extend(["--os", os.1]);
            }
            let expected = (Some(0), written.join("\n\n"), String::new());
            assert_eq!(program.says(&arguments, b""), expected, "{arguments:?}");
        }
    }
    Some(program)
}

#[test]
fn explain_says_what_the_rust_example_says() {
    answers(Link::Shared);
}

#[test]
fn explain_says_the_same_with_the_static_library() {
    answers(Link::Static);
}

#[test]
fn explain_answers_as_the_rust_example_does() {
    let Some(program) = Program::build(Tool::C, "-std=c99", "explain.c", Link::Shared) else { return };
    let rust = rust_example("explain");
    let input =
        b"\xEF\xBB\xBFBackUpOperationFailed\r\n\n  \r\n'usererrorunsupporteddisksize'\nUserErrorOfTomorrow\nxyz";
    for arguments in [
        &["--list"][..],
        &["--list", "--locale", "de_AT.UTF-8"],
        &["BackUpOperationFailed", "usererrorunsupporteddisksiz", "'BackUpOperationFailedV2'"],
        &["UserErrorOfTomorrow", "xyz", "x\ty", "...", "", "--locale", "de"],
        &["BackUpOperationFailed", "--locale", "fr"],
        &["-"],
        &["-", "BackUpOperationFailedV2", "--format", "markdown"],
    ] {
        let expected = said(Command::new(&rust).args(arguments), input);
        assert_eq!(program.says(arguments, input), expected, "{arguments:?}");
    }
    for wrong in [&[][..], &["--os", "beos", "x"], &["--format", "json", "x"], &["--colour", "x"], &["x", "--locale"]] {
        let (status, out, err) = program.says(wrong, b"");
        assert_eq!((status, &*out), (Some(2), ""), "{wrong:?}");
        assert!(err.contains("usage: explain CODE"), "{err}");
    }
}

#[test]
fn the_program_in_the_readme_is_real() {
    let folder = tempfile::tempdir().unwrap();
    let readme = fs::read_to_string(tools::root().join("README.md")).unwrap();
    let programs: Vec<_> = readme.split("```c\n").skip(1).map(|rest| rest.split("```").next().unwrap()).collect();
    assert_eq!(programs.len(), 1);
    let source = folder.path().join("ticket.c");
    fs::write(&source, programs[0]).unwrap();
    for link in [Link::Shared, Link::Static] {
        let Some(program) = Program::build(Tool::C, "-std=c99", &source, link) else { return };
        let ticket = "BackUpOperationFailed\nCode: UserErrorOfTomorrowFailed\nUserErrorUnsupportedDiskSize, again!\n\
            BackUpOperationFailed\n";
        let errors = [ErrorCode::BackUpOperationFailed, ErrorCode::UserErrorUnsupportedDiskSize].map(ErrorCode::entry);
        let comment = plan(errors, Os::Any).runbook(Locale::De).markdown().to_string();
        let told = "line 2: UserErrorOfTomorrowFailed is not known\n".to_owned();
        assert_eq!(program.says(&[], ticket.as_bytes()), (Some(0), comment, told));
        assert_eq!(program.says(&[], b"printer on fire"), (Some(1), String::new(), String::new()));
    }
}

/// Takes the message off what the Rust example prints of a mention by one: `(message): VM agent …`.
fn without_messages(out: &str) -> String {
    let (mentions, plan) = out.split_once("\n\n").unwrap_or((out, ""));
    let mut text = String::new();
    for line in mentions.lines() {
        let is_by_message = line.contains(" (message): ") || line.contains(" (near-message, ");
        let shown =
            if is_by_message { line.split_inclusive("): ").next().unwrap().trim_end_matches(": ") } else { line };
        writeln!(text, "{shown}").unwrap();
    }
    if plan.is_empty() { text } else { format!("{text}\n{plan}") }
}

#[test]
fn diagnose_answers_as_the_rust_example_does() {
    let rust = rust_example("diagnose");
    let corpus = tools::root().join("../fuzz/corpus/scan");
    let mut shapes: Vec<_> = fs::read_dir(corpus).unwrap().map(|file| file.unwrap().path()).collect();
    shapes.sort();
    let shapes: Vec<_> = shapes.iter().map(|path| path.to_str().unwrap()).collect();
    let input = b"\xEF\xBB\xBFBackUpOperationFailed\r\nCode: UserErrorGuestAgentStatusUnavailble\r\n\xFF\n\
        UserErrorOfTomorrowFailed\nAzure Backup: Snapshot operation failed because there was no network connectivity on \
        the virtual machine\n";
    // More than a piece, with more mentions in it than there is room for.
    let long =
        [&b"x".repeat(70_000)[..], &b"\nBackUpOperationFailed: UserErrorUnsupportedDiskSize".repeat(100)].concat();
    for link in [Link::Shared, Link::Static] {
        let Some(program) = Program::build(Tool::C, "-std=c99", "diagnose.c", link) else { return };
        assert_eq!(uses_shared_library(&program.path), link == Link::Shared);
        let same = |arguments: &[&str], input: &[u8]| {
            let (status, out, err) = said(Command::new(&rust).args(arguments), input);
            // Rust tells the number of an error of the system too.
            let err = err.replace(" (os error 2)", "");
            assert_eq!(program.says(arguments, input), (status, without_messages(&out), err), "{arguments:?}");
            status
        };
        assert_eq!(same(&[], input), Some(0));
        assert_eq!(same(&["-", "--os", "linux"], &long), Some(0));
        assert_eq!(same(&["--os", "any"], b"all is well\n"), Some(1));
        assert_eq!(same(&[], b""), Some(1));
        assert_eq!(same(&["--locale", "fr"], b"BackUpOperationFailed"), Some(0));
        assert_eq!(same(&["--locale", "de-AT", "--os", "windows"], b"usererrorunsupporteddisksize"), Some(0));
        assert_eq!(same(&["none.log", "-"], b"BackUpOperationFailed"), Some(2));
        assert_eq!(same(&shapes, b""), Some(0));
        let (status, out, err) = program.says(&["/"], b"");
        assert_eq!((status, &*out), (Some(2), "No known error of Azure Backup was found.\n"));
        assert!(err.starts_with("diagnose: /: "), "{err}");
        for wrong in [&["--os", "beos"][..], &["--colour", "x"], &["x", "--locale"]] {
            let (status, out, err) = program.says(wrong, b"");
            assert_eq!((status, &*out), (Some(2), ""), "{wrong:?}");
            assert!(err.contains("usage: diagnose [FILE"), "{err}");
        }
    }
}

/// Builds an example of the Rust crate, where the cargo that runs the tests builds it if it builds all.
fn rust_example(name: &str) -> PathBuf {
    let tests = std::env::current_exe().unwrap();
    let target = tests.ancestors().nth(3).unwrap();
    tools::run(
        Command::new(env!("CARGO"))
            .args(["build", "--locked", "--example", name, "--manifest-path"])
            .arg(tools::root().join("../Cargo.toml"))
            .arg("--target-dir")
            .arg(target)
            .env_remove("RUSTFLAGS"),
    );
    target.join("debug/examples").join(name)
}

/// What `browse.cpp` prints, said by the Rust interface.
fn browsed(locale: Locale, os: Os) -> String {
    let mut text = String::new();
    for entry in entries() {
        writeln!(text, "{}: {}", entry.name(), entry.title(locale)).unwrap();
        for cause in entry.causes_on(os) {
            writeln!(text, "  {}", cause.title(locale)).unwrap();
            let steps = cause.solutions().flat_map(|solution| solution.steps());
            steps.for_each(|step: Step| writeln!(text, "  - {}", step.text(locale).markdown()).unwrap());
        }
    }
    text
}

#[test]
fn browse_walks_through_the_catalogue() {
    for link in [Link::Shared, Link::Static] {
        let Some(program) = Program::build(Tool::Gxx, "-std=c++17", "browse.cpp", link) else { return };
        assert_eq!(uses_shared_library(&program.path), link == Link::Shared);
        for (arguments, locale, os) in [
            (&[][..], Locale::En, Os::Any),
            (&["de-AT", "linux"], Locale::De, Os::Linux),
            (&["fr", "windows"], Locale::En, Os::Windows),
        ] {
            assert_eq!(program.says(arguments, b""), (Some(0), browsed(locale, os), String::new()), "{arguments:?}");
        }
    }
}

#[test]
fn pkg_config_knows_it() {
    let (Some(mut pkg_config), Some(prefix)) = (Tool::PkgConfig.find(), tools::installed()) else { return };
    prefix.tell(&mut pkg_config);
    let version = tools::run(pkg_config.args(["--modversion", "azure_backup_errors"])).stdout;
    assert_eq!(String::from_utf8(version).unwrap().trim(), env!("CARGO_PKG_VERSION"));
    let file = fs::read_to_string(prefix.pkg_config_file()).unwrap();
    assert!(!file.contains('@') && file.starts_with(&format!("prefix={}\n", Prefix::PREFIX)), "{file}");
}

#[test]
fn uninstall_leaves_nothing() {
    let Some(prefix) = tools::installed_anew("to-be-removed") else { return };
    let files = |prefix: &Prefix| {
        let output = tools::run(Command::new("find").arg(prefix.destination()).args(["!", "-type", "d"]));
        String::from_utf8(output.stdout).unwrap().lines().count()
    };
    // The header, the static library, the shared one with two links, the pkg-config file.
    assert_eq!(files(&prefix), 6);
    prefix.make("uninstall");
    assert_eq!(files(&prefix), 0);
}
