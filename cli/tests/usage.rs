//! What the program says of itself: help, versions, mistakes on the command line, completions, manual pages.

mod support;

use std::process::Stdio;

use azure_backup_errors::{DATA_DATE, DATA_VERSION};
use support::{abe, err, folder, out, run, well, with_closed_output};

const COMMANDS: [&str; 6] = ["explain", "diagnose", "list", "export", "completions", "man"];

#[test]
fn a_mistake_takes_two_lines_that_name_it_and_what_is_possible() {
    let cases: [(&[&str], &str, &str); 26] = [
        (&["explain", "--os", "beos", "x"], "'beos' for '--os <SYSTEM>'", "any, windows, linux"),
        (&["diagnose", "--os", "beos"], "'beos' for '--os <SYSTEM>'", "any, windows, linux"),
        (&["explain", "--format", "pdf", "x"], "'pdf' for '--format <FORM>'", "text, markdown, html, json"),
        (&["diagnose", "--format"], "'--format <FORM>' but none", "text, markdown, html, json"),
        (
            &["explain", "--colour", "x"],
            "'--colour'",
            "--os, --format, --full, --history, --sources, --locale, --no-pager",
        ),
        (&["diagnose", "--colour"], "'--colour'", "--os, --format, --full, --item, --hits, --summary"),
        (&["list", "--are", "vault"], "'--are'", "'--area'"),
        (&["diagnose", "--summary=yes"], "'yes' for '--summary'", "usage: abe diagnose"),
        (&["list", "--area", "vm"], "'vm' for '--area <AREA>'", "azure-vm"),
        (&["list", "--retry", "never"], "'never' for '--retry <WHEN>'", "after-fix, later, no"),
        (&["list", "x"], "'x'", "--prefix"),
        (&["explain", "--locale", "", "x"], "'--locale <TAG>'", "en, de"),
        (&["explain", "--locale", "d e", "x"], "'d e' for '--locale <TAG>'", "en, de"),
        (&["diagnose", "--locale", "💥"], "'💥' for '--locale <TAG>'", "en, de"),
        (&["explian", "x"], "'explian'", "'explain'"),
        (&["BackUpOperationFailed"], "'BackUpOperationFailed'", "for a code: abe explain CODE"),
        (&["man", "x"], "'x'", "explain, diagnose, search, list"),
        (&["explain", "x", "--full", "--history"], "'--full' cannot be used with '--history'", "usage: abe explain --"),
        (&["explain", "x", "--sources", "--full"], "'--sources' cannot be used with '--full'", "usage: abe explain --"),
        (
            &["explain", "x", "2", "--sources"],
            "the number 2 behind",
            "abe explain CODE NUMBER, or: abe explain CODE --so",
        ),
        (
            &["explain", "x", "2", "--full"],
            "the number 2 behind",
            "abe explain CODE NUMBER, or: abe explain CODE --full",
        ),
        (&["diagnose", "--full", "--item", "2"], "'--item <NUMBER>'", "usage: abe diagnose --"),
        (&["diagnose", "--summary", "--hits"], "'--summary'", "usage: abe diagnose --"),
        (&["diagnose", "--summary", "--full"], "'--summary'", "usage: abe diagnose --"),
        (&["diagnose", "--item", "0"], "'0' for '--item <NUMBER>'", "there are: 1, 2, 3"),
        (&["diagnose", "--item", "two"], "'two' for '--item <NUMBER>'", "there are: 1, 2, 3"),
    ];
    for (arguments, wrong, possible) in cases {
        let output = run(arguments);
        assert_eq!((output.status.code(), out(&output)), (Some(2), ""), "{arguments:?}");
        let lines: Vec<_> = err(&output).lines().collect();
        let [first, second] = lines[..] else { panic!("{arguments:?} {lines:?}") };
        assert!(first.starts_with("abe: ") && first.contains(wrong), "{lines:?}");
        assert!(second.starts_with("  ") && second.contains(possible), "{lines:?}");
    }
}

#[test]
fn options_are_taken_as_people_write_them() {
    let expected = run(&["explain", "BackUpOperationFailed", "--os", "linux", "--format", "markdown"]);
    for arguments in [["--os", "Linux", "--format", "md"], ["--os=LINUX", "--format=Markdown", "--locale", "EN_gb"]] {
        let output = run(&[&["explain", "BackUpOperationFailed"], &arguments[..]].concat());
        assert_eq!(well(&output), well(&expected));
    }
    assert_eq!(
        well(&run(&["explain", "BackUpOperationFailed", "--os", "any"])),
        well(&run(&["explain", "BackUpOperationFailed"]))
    );
}

#[test]
fn nothing_wanted_is_answered_with_help() {
    for arguments in [&[][..], &["explain"]] {
        let output = run(arguments);
        assert_eq!((output.status.code(), out(&output)), (Some(2), ""));
        assert!(err(&output).contains("Usage: abe"), "{}", err(&output));
    }
}

#[test]
fn help_fits_80_columns_and_has_examples_that_work() {
    for command in COMMANDS.map(Some).into_iter().chain([None]) {
        let name: Vec<_> = command.into_iter().collect();
        let [short, long] = ["-h", "--help"].map(|option| run(&[&name[..], &[option]].concat()));
        for help in [&short, &long] {
            let wide = well(help).lines().find(|line| line.chars().count() > 80 && !line.contains("Exit status"));
            assert_eq!(wide, None, "{command:?}");
        }
        assert!(out(&short).len() < out(&long).len() || matches!(command, Some("completions" | "man")));
        assert_eq!(
            out(&long).contains("\nExamples:\n"),
            !matches!(command, Some("completions" | "man")),
            "{command:?}"
        );
        // `help` is the same.
        assert_eq!(out(&run(&[&["help"], &name[..]].concat())), out(&long));
    }
    // Those that need no other program and no file.
    for command in ["explain", "list", "export"] {
        let help = run(&[command, "--help"]);
        let examples = out(&help).split("Examples:\n").nth(1).unwrap().lines().take_while(|line| !line.is_empty());
        for example in examples.filter(|example| !example.contains('|')) {
            let words = example.trim().split(" > ").next().unwrap();
            let arguments: Vec<String> = words
                .split('\'')
                .enumerate()
                .flat_map(|(at, part)| match at % 2 {
                    0 => part.split_whitespace().map(str::to_owned).collect(),
                    _ => vec![part.to_owned()],
                })
                .collect();
            let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
            well(&run(&arguments[1..]));
        }
    }
}

#[test]
fn the_version_is_that_of_the_program_and_of_the_data() {
    for option in ["-V", "--version"] {
        let expected = format!("abe {} (data {DATA_VERSION} of {DATA_DATE})\n", env!("CARGO_PKG_VERSION"));
        assert_eq!(well(&run(&[option])), expected);
    }
}

#[test]
fn shells_get_completions() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let output = run(&["completions", shell]);
        let script = well(&output);
        assert!(COMMANDS.iter().all(|command| script.contains(command)), "{shell}");
        assert!(
            ["no-pager", "component", "summary", "full", "history", "sources", "hits", "item"]
                .iter()
                .all(|word| script.contains(word)),
            "{shell}"
        );
    }
}

#[test]
fn every_command_has_a_manual_page() {
    assert!(well(&run(&["man"])).contains(".TH abe 1"));
    for command in COMMANDS {
        let page = run(&["man", command]);
        assert!(well(&page).contains(&format!(".TH abe-{command} 1")), "{}", out(&page));
        assert!(out(&page).contains("NAME") && out(&page).contains("SYNOPSIS"));
    }
    let new = [("explain", &["full", "history", "sources"][..]), ("diagnose", &["full", "hits", "item"])];
    for (command, options) in new {
        let page = run(&["man", command]);
        for option in options {
            // In the usage, among the options, and in an example.
            let option = option.replace('-', "\\-");
            assert!(out(&page).matches(&format!("\\-\\-{option}")).count() > 2, "{option} {}", out(&page));
        }
    }
}

#[cfg(unix)]
#[test]
fn a_closed_pipe_is_no_panic() {
    for arguments in [&["--help"][..], &["diagnose", "--help"], &["completions", "bash"], &["man"]] {
        let output = with_closed_output(abe(arguments));
        assert_eq!((output.status.code(), err(&output)), (Some(0), ""), "{arguments:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told() {
    let folder = folder("full", &[("a.log", support::AGENT.as_bytes())]);
    let commands: [&[&str]; 8] = [
        &["explain", "BackUpOperationFailed"],
        &["explain", "BackUpOperationFailed", "--format", "json"],
        &["diagnose", "a.log"],
        &["diagnose", "a.log", "--format", "html"],
        &["list"],
        &["export"],
        &["man"],
        &["--help"],
    ];
    for arguments in commands {
        let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
        let output = abe(arguments).current_dir(&folder).stdout(full).stderr(Stdio::piped()).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(err(&output).starts_with("abe: No space left on device"), "{arguments:?} {}", err(&output));
    }
}
