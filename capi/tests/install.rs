//! From `make install` to a program that runs, by the ways C programs take: pkg-config, the shared and the static library.

#![cfg(target_os = "linux")]

#[path = "../../tests/programs/mod.rs"]
mod programs;
#[path = "../../tests/sample/mod.rs"]
mod sample;
mod tools;

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use azure_backup_errors::{
    Brief, Entry, ErrorCode, Finding, How, Locale, LookupError, Os, Step, lookup_all, plan, scan, suggest,
};
use programs::feed;
use sample::{MOST, sample};
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
    let output = feed(program, input);
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code(), text(output.stdout), text(output.stderr))
}

fn uses_shared_library(program: &Path) -> bool {
    let content = fs::read(program).unwrap();
    content.windows(25).any(|bytes| bytes == b"libazure_backup_errors.so")
}

/// What of an entry or a plan the examples write.
#[derive(Clone, Copy, PartialEq)]
enum Part {
    Brief,
    All,
    Item(usize),
    History,
    Sources,
}

/// What the arguments of an example ask for.
struct Asked<'a> {
    values: Vec<&'a str>,
    locale: Locale,
    os: Os,
    format: &'a str,
    part: Part,
    /// What the example says of them on standard error.
    told: String,
}

impl<'a> Asked<'a> {
    fn of(program: &str, arguments: &[&'a str]) -> Self {
        let mut asked = Self {
            values: Vec::new(),
            locale: Locale::En,
            os: Os::Any,
            format: "text",
            part: Part::Brief,
            told: String::new(),
        };
        let mut arguments = arguments.iter().copied();
        while let Some(argument) = arguments.next() {
            match argument {
                "--locale" => {
                    let tag = arguments.next().unwrap();
                    asked.locale = Locale::matching(tag).unwrap_or_else(|| {
                        let known: Vec<_> = Locale::all().map(Locale::tag).collect();
                        let known = known.join(" and ");
                        writeln!(
                            asked.told,
                            "{program}: there are no texts in `{tag}`, only in {known}; this is English"
                        )
                        .unwrap();
                        Locale::En
                    });
                }
                "--os" => asked.os = arguments.next().unwrap().parse().unwrap(),
                "--format" => asked.format = arguments.next().unwrap(),
                "--item" => asked.part = Part::Item(arguments.next().unwrap().parse().unwrap()),
                "--full" => asked.part = Part::All,
                "--history" => asked.part = Part::History,
                "--sources" => asked.part = Part::Sources,
                value => asked.values.push(value),
            }
        }
        asked
    }
}

/// What `explain.c` says, said by the Rust interface.
fn explained(arguments: &[&str], input: &str) -> Said {
    let Asked { values, locale, os, format, part, told: mut err } = Asked::of("explain", arguments);
    if values == ["--list"] {
        return (Some(0), listed(locale), err);
    }
    let lines = || input.lines().filter(|line| !line.trim().is_empty()).collect();
    let codes = values.into_iter().flat_map(|value| if value == "-" { lines() } else { vec![value] });
    let mut written = Vec::new();
    let mut status = 0;
    for code in codes {
        match lookup_all(code) {
            Ok(entries) => written.extend(entries.map(|entry| {
                let runbook = entry.runbook(locale).on(os);
                let runbook = match part {
                    Part::Brief => return first_screen(entry.brief(locale, os), format),
                    Part::All => runbook,
                    Part::Item(number) => runbook.item(number),
                    Part::History => runbook.only_history(),
                    Part::Sources => runbook.only_sources(),
                };
                match format {
                    "text" => runbook.text().to_string(),
                    "markdown" => runbook.markdown().to_string(),
                    "html" => runbook.html().to_string(),
                    _ => panic!("{format}"),
                }
            })),
            Err(error) => {
                status = 1;
                writeln!(err, "explain: {error}").unwrap();
                let LookupError::Unknown(unknown) = error else { continue };
                if let Some(family) = unknown.family() {
                    writeln!(err, "  {}: {}", family.title(locale), family.summary(locale)).unwrap();
                    writeln!(err, "  -> {}", family.docs_url(locale)).unwrap();
                } else {
                    err.push_str("  `--list` lists the codes that are known.\n");
                }
            }
        }
    }
    (Some(status), written.join("\n\n"), err)
}

/// What `explain.c` writes of an entry if not asked for more.
fn first_screen(brief: Brief, format: &str) -> String {
    match format {
        "text" => format!("{}\n`--item N` shows one of these with its steps, `--full` all.\n", brief.text()),
        "markdown" => brief.markdown().to_string(),
        "html" => brief.html().to_string(),
        _ => panic!("{format}"),
    }
}

/// What `explain.c` lists.
fn listed(locale: Locale) -> String {
    let width = Entry::all().map(|entry| entry.name().len()).max().unwrap();
    let mut text = String::new();
    for entry in Entry::all() {
        let message = entry.messages(locale).next();
        let message = message.as_ref().map_or("", |message| message.as_str());
        writeln!(text, "{:width$}  {message}", entry.name()).unwrap();
    }
    text
}

fn answers(link: Link) {
    let Some(program) = Program::build(Tool::C, "-std=c99", "explain.c", link) else { return };
    assert_eq!(uses_shared_library(&program.path), link == Link::Shared);
    for (number, code) in sample("codes", ErrorCode::all(), MOST).into_iter().enumerate() {
        let combinations = Locale::all().flat_map(|locale| Os::all().map(move |os| (locale, os)));
        let formats = ["text", "markdown", "html"];
        let combinations: Vec<_> =
            combinations.flat_map(|(locale, os)| formats.map(|format| (locale, os, format))).collect();
        let parts = [&[][..], &["--full"], &["--item", "2"], &["--history"], &["--sources"]];
        // A process for each takes long: each code in one way, and every way for some.
        let is_thorough = number % 40 == 0 || code.entries().count() > 1;
        let ways =
            combinations.iter().enumerate().filter(|(way, _)| is_thorough || *way == number % combinations.len());
        for (way, &(locale, os, format)) in ways {
            let mut arguments = vec![code.as_str(), "--locale", locale.tag(), "--format", format];
            arguments.extend(parts[(number + way) % parts.len()]);
            if os != Os::Any {
                arguments.extend(["--os", os.as_str()]);
            }
            let expected = explained(&arguments, "");
            assert_eq!((expected.0, &*expected.2), (Some(0), ""), "{arguments:?}");
            assert_eq!(program.says(&arguments, b""), expected, "{arguments:?}");
        }
    }
}

#[test]
fn explain_says_what_the_library_says() {
    answers(Link::Shared);
}

#[test]
fn explain_says_the_same_with_the_static_library() {
    answers(Link::Static);
}

#[test]
fn explain_answers_every_argument() {
    let Some(program) = Program::build(Tool::C, "-std=c99", "explain.c", Link::Shared) else { return };
    let input = "\u{FEFF}BackUpOperationFailed\r\n\n  \r\n'usererrorunsupporteddisksize'\nUserErrorOfTomorrow\nxyz";
    for arguments in [
        &["--list"][..],
        &["--list", "--locale", "de_AT.UTF-8"],
        &["BackUpOperationFailed", "usererrorunsupporteddisksiz", "'BackUpOperationFailedV2'"],
        &["UserErrorOfTomorrow", "xyz", "x\ty", "...", "", "--locale", "de"],
        &["BackUpOperationFailed", "--locale", "fr"],
        &["BackUpOperationFailed", "--item", "1"],
        &["BackUpOperationFailed", "--item", "99"],
        &["-"],
        &["-", "BackUpOperationFailedV2", "--format", "markdown"],
    ] {
        assert_eq!(program.says(arguments, input.as_bytes()), explained(arguments, input), "{arguments:?}");
    }
    let numbers = ["0", "-1", "x", "2x", ""].map(|number| ["x", "--item", number]);
    assert!(numbers.iter().all(|wrong| program.says(wrong, b"").0 == Some(2)));
    for wrong in [&[][..], &["--os", "beos", "x"], &["--format", "json", "x"], &["--colour", "x"], &["x", "--locale"]] {
        let (status, out, err) = program.says(wrong, b"");
        assert_eq!((status, &*out), (Some(2), ""), "{wrong:?}");
        assert!(err.contains("usage: explain CODE"), "{err}");
    }
}

#[test]
fn the_options_in_the_readme_are_real() {
    let folder = tempfile::tempdir().unwrap();
    let source = folder.path().join("options.c");
    let write = |options: &str| {
        format!(
            "static char {options}_text[100000]; \
             abe_entry_write_with(abe_entry_at(0), ABE_LOCALE_EN, ABE_OS_ANY, {options}, {options}_text, 100000); \
             fputs({options}_text, stdout);"
        )
    };
    let (options, item) = (write("options"), write("item"));
    let body = format!("{}{options}{item}return 0;", code_in_the_readme()[0]);
    let includes = "#include <azure_backup_errors.h>\n#include <stdio.h>\n";
    fs::write(&source, format!("{includes}int main(void)\n{{\n{body}\n}}\n")).unwrap();
    let Some(program) = Program::build(Tool::C, "-std=c99", &source, Link::Shared) else { return };
    let entry = Entry::all().next().unwrap();
    let brief = entry.brief(Locale::En, Os::Any).text().lines(40).columns(120).styled();
    let item = entry.runbook(Locale::En).item(2).html().heading_level(3);
    assert_eq!(program.says(&[], b""), (Some(0), format!("{brief}{item}"), String::new()));
}

/// What stands in the README as C.
fn code_in_the_readme() -> [String; 2] {
    let readme = fs::read_to_string(tools::root().join("README.md")).unwrap();
    let code: Vec<_> =
        readme.split("```c\n").skip(1).map(|rest| rest.split("```").next().unwrap().to_owned()).collect();
    code.try_into().unwrap()
}

#[test]
fn the_program_in_the_readme_is_real() {
    let folder = tempfile::tempdir().unwrap();
    let source = folder.path().join("ticket.c");
    fs::write(&source, &code_in_the_readme()[1]).unwrap();
    for link in [Link::Shared, Link::Static] {
        let Some(program) = Program::build(Tool::C, "-std=c99", &source, link) else { return };
        let ticket = "BackUpOperationFailed\nCode: UserErrorOfTomorrowFailed\nUserErrorUnsupportedDiskSize, again!\n\
            BackUpOperationFailed\n";
        let errors = [ErrorCode::BackUpOperationFailed, ErrorCode::UserErrorUnsupportedDiskSize]
            .map(|code| code.entry().unwrap());
        let comment = plan(errors, Os::Any).runbook(Locale::De).markdown().to_string();
        let told = "line 2: UserErrorOfTomorrowFailed is not known\n".to_owned();
        assert_eq!(program.says(&[], ticket.as_bytes()), (Some(0), comment, told));
        assert_eq!(program.says(&[], b"printer on fire"), (Some(1), String::new(), String::new()));
    }
}

/// What `diagnose.c` says, said by the Rust interface.
fn diagnosed(arguments: &[&str], input: &[u8]) -> Said {
    let Asked { mut values, locale, os, part, told: mut err, .. } = Asked::of("diagnose", arguments);
    if values.is_empty() {
        values.push("-");
    }
    let mut out = String::new();
    let mut entries = Vec::new();
    let mut is_all_read = true;
    for file in values {
        let content = if file == "-" { Ok(input.to_vec()) } else { fs::read(file) };
        let Ok(content) = content else {
            is_all_read = false;
            writeln!(err, "diagnose: {file}: No such file or directory").unwrap();
            continue;
        };
        for finding in scan(&content) {
            write!(out, "{file}:{}: ", finding.place().line()).unwrap();
            match finding {
                Finding::Known(mention) => {
                    let (entry, how) = (mention.entry(), mention.how());
                    let case = entry.case().map_or(String::new(), |case| format!(" [{case}]"));
                    let score = match how {
                        How::NearMessage { score, .. } => format!(", {score} %"),
                        _ => String::new(),
                    };
                    writeln!(out, "{}{case} ({how}{score})", entry.name()).unwrap();
                    entries.push(entry);
                }
                Finding::Unknown(mention) => {
                    let code = mention.as_str();
                    let nearest: Vec<_> = suggest(code).map(ErrorCode::as_str).collect();
                    let question = match &*nearest {
                        [] => String::new(),
                        _ => format!("; did you mean {}?", nearest.join(" or ")),
                    };
                    writeln!(out, "{code} is not known{question}").unwrap();
                }
                _ => panic!("{finding:?}"),
            }
        }
    }
    let status = match (is_all_read, entries.is_empty()) {
        (false, _) => 2,
        (true, is_empty) => is_empty.into(),
    };
    if entries.is_empty() {
        out.push_str("No known error of Azure Backup was found.\n");
    } else {
        let plan = plan(entries, os);
        match part {
            Part::Brief => write!(out, "\n{}", plan.brief(locale).text()).unwrap(),
            _ => write!(out, "\n{}", plan.runbook(locale).text()).unwrap(),
        }
    }
    (Some(status), out, err)
}

#[test]
fn diagnose_says_what_the_library_says() {
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
            let expected = diagnosed(arguments, input);
            assert_eq!(program.says(arguments, input), expected, "{arguments:?}");
            expected.0
        };
        assert_eq!(same(&[], input), Some(0));
        assert_eq!(same(&["-", "--os", "linux"], &long), Some(0));
        assert_eq!(same(&["--full"], input), Some(0));
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

/// What `browse.cpp` prints, said by the Rust interface.
fn browsed(locale: Locale, os: Os) -> String {
    let mut text = String::new();
    for entry in Entry::all() {
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
    // The header, the static library, the shared one with two links, two files for pkg-config and two for CMake, the
    // licences, the README and the examples.
    assert_eq!(files(&prefix), 9 + 5 + 3);
    prefix.make("uninstall");
    assert_eq!(files(&prefix), 0);
}
