//! What depends on the terminal: width, colours, signs, a pager, a word to who has to type.

mod support;

use std::process::{Command, Output};

use azure_backup_errors::{Locale, Os, lookup};
use support::{AGENT, abe, err, feed, folder, out, well};

/// Takes off escape sequences of the kind that are written here.
fn without_styles(text: &str) -> String {
    let mut parts = text.split("\x1b[");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + part.split_once('m').unwrap().1)
}

#[test]
fn prose_is_as_wide_as_the_terminal() {
    for (columns, most) in [("60", 60), ("100", 100), ("300", 100), ("junk", 80), ("0", 80)] {
        let output = feed(abe(&["explain", AGENT, "--full"]).env("COLUMNS", columns), b"");
        let expected = lookup(AGENT).unwrap().runbook(Locale::En).text().columns(most).to_string();
        assert_eq!(well(&output), expected, "{columns}");
        let rule = out(&output).lines().find(|line| line.starts_with("===")).unwrap();
        assert_eq!(rule.len(), most);
        let brief = feed(abe(&["explain", AGENT]).env("COLUMNS", columns), b"");
        let expected = lookup(AGENT).unwrap().brief(Locale::En, Os::Any).text().columns(most).to_string();
        let [head, expected] = [well(&brief), &expected].map(|text| text.lines().take(10).collect::<Vec<_>>());
        assert_eq!(head, expected, "{columns}");
    }
    let output = feed(abe(&["diagnose", "--full"]).env("COLUMNS", "60"), AGENT.as_bytes());
    let plan = azure_backup_errors::plan([lookup(AGENT).unwrap()], Os::Any);
    assert!(well(&output).ends_with(&plan.runbook(Locale::En).text().columns(60).to_string()));
}

#[test]
fn colours_are_for_terminals() {
    for (command, input) in [
        (&["explain", AGENT][..], ""),
        (&["explain", AGENT, "--full"], ""),
        (&["diagnose", "-"], AGENT),
        (&["diagnose", "-", "--full"], AGENT),
    ] {
        let plain = feed(&mut abe(command), input.as_bytes());
        assert!(!well(&plain).contains('\x1b'));
        let forced = feed(abe(command).env("CLICOLOR_FORCE", "1"), input.as_bytes());
        assert!(well(&forced).contains("\x1b[1m") && out(&forced).contains("\x1b[36m"), "{}", out(&forced));
        // What is bold in a brief stands in quotes without.
        let bare = |text: &str| text.replace(['“', '”'], "").split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(bare(&without_styles(out(&forced))), bare(out(&plain)));
        // A pager may begin its screen with any line.
        assert!(
            out(&forced)
                .lines()
                .all(|line| !line.contains('\x1b') || line.ends_with("\x1b[0m") || line.contains("\x1b[0m"))
        );
        let none = feed(abe(command).env("CLICOLOR_FORCE", "1").env("NO_COLOR", "1"), input.as_bytes());
        assert_eq!(well(&none), out(&plain));
    }
    let json = feed(abe(&["explain", AGENT, "--format", "json"]).env("CLICOLOR_FORCE", "1"), b"");
    assert!(!well(&json).contains('\x1b'));
}

#[cfg(unix)]
#[test]
fn a_terminal_that_knows_ascii_alone_gets_ascii() {
    let run = |locale: &str, format: &str| {
        feed(abe(&["explain", AGENT, "--full", "--format", format]).env("LC_ALL", locale), b"")
    };
    let usual = feed(&mut abe(&["explain", AGENT, "--full"]), b"");
    assert!(well(&usual).contains("VM > “Settings”"));
    for locale in ["C", "POSIX", "en_US.ISO-8859-1"] {
        let output = run(locale, "text");
        assert!(well(&output).is_ascii() && out(&output).contains("VM > \"Settings\""), "{}", out(&output));
    }
    // What is read by programs stays UTF-8, and so do letters.
    for format in ["json", "html", "text"] {
        let output =
            feed(abe(&["explain", AGENT, "--full", "--locale", "de", "--format", format]).env("LC_ALL", "C"), b"");
        assert!(well(&output).contains("für"), "{}", out(&output));
    }
    for locale in ["C.UTF-8", "en_GB.utf8", "en_GB"] {
        assert_eq!(well(&run(locale, "text")), out(&usual), "{locale}");
    }
}

/// Runs a line of a shell in a terminal of 80 columns and 24 lines, where `script` can make one.
fn in_terminal(line: &str, typed: &str) -> Option<Output> {
    if Command::new("script").arg("--version").output().is_err() {
        assert!(std::env::var_os("ABE_REQUIRE_ALL_TOOLS").is_none(), "script is missing");
        eprintln!("skipped: there is no script");
        return None;
    }
    let mut command = abe(&[]);
    let program = command.get_program().to_owned();
    let path = std::path::Path::new(&program).parent().unwrap().to_owned();
    let paths =
        std::env::join_paths([path].into_iter().chain(std::env::split_paths(&std::env::var_os("PATH").unwrap())));
    let mut script = Command::new("script");
    script.args(["-qec", &format!("stty rows 24 cols 80 -echo; {line}"), "/dev/null"]);
    script.env("PATH", paths.unwrap()).env("TERM", "xterm").env("LC_ALL", "C.UTF-8");
    for (name, _) in command.env("LC_ALL", "").get_envs().filter(|(_, value)| value.is_none()) {
        script.env_remove(name);
    }
    Some(feed(&mut script, typed.as_bytes()))
}

#[cfg(target_os = "linux")]
#[test]
fn what_is_longer_than_the_screen_goes_through_the_pager() {
    let paged = |line: &str| in_terminal(line, "").map(|output| out(&output).replace('\r', ""));
    let Some(text) = paged(&format!("PAGER='sed s/^/paged:/' abe explain --full {AGENT}")) else { return };
    assert!(text.lines().count() > 100 && text.lines().all(|line| line.starts_with("paged:")), "{text}");
    assert!(text.contains("paged:\x1b[1mUserErrorGuestAgentStatusUnavailable"), "{text}");
    let plain = text.replace("paged:", "");
    // What is bold in a terminal stands in quotes elsewhere.
    let expected = lookup(AGENT).unwrap().runbook(Locale::En).text().styled().to_string();
    assert_eq!(plain, expected);
    for line in [
        format!("PAGER='sed s/^/paged:/' abe explain --full --no-pager {AGENT}"),
        format!("PAGER=cat abe explain --full {AGENT}"),
        format!("PAGER= abe explain --full {AGENT}"),
        // The answer is worth more than the pager.
        format!("PAGER=/no/such/pager abe explain --full {AGENT}"),
    ] {
        assert_eq!(paged(&line).unwrap(), plain, "{line}");
    }
    let short = paged("PAGER='sed s/^/paged:/' abe list --prefix BCM").unwrap();
    assert!(short.starts_with("BCM"), "{short}");
    // Who leaves early is not told of a broken pipe.
    let left = paged(&format!("PAGER='head -n 1' abe explain --full {AGENT}; echo status $?")).unwrap();
    assert_eq!(without_styles(&left), format!("{AGENT}\nstatus 0\n"));
    // A log on standard input leaves the keyboard to the pager.
    let folder = folder("pager", &[("a.log", AGENT.as_bytes())]);
    let log =
        paged(&format!("cd {}; PAGER='sed s/^/paged:/' abe diagnose --hits --full < a.log", folder.display())).unwrap();
    assert!(log.starts_with(&format!("paged:-:1: {AGENT} (name)\n")), "{log}");
}

/// A first screen is seen at once, with a line left for the prompt.
#[cfg(target_os = "linux")]
#[test]
fn a_first_screen_needs_no_pager() {
    let folder = folder(
        "first-screen",
        &[("a.log", format!("{AGENT}\nExtensionSnapshotFailedCOM\nCode: UserErrorOfTomorrowFailed\n").as_bytes())],
    );
    for arguments in [
        format!("explain {AGENT}"),
        format!("explain --locale de {AGENT}"),
        "explain BackUpOperationFailed".to_owned(),
        format!("diagnose {}/a.log", folder.display()),
        format!("diagnose --locale de {}/a.log", folder.display()),
    ] {
        let Some(output) = in_terminal(&format!("PAGER='sed s/^/paged:/' abe {arguments}"), "") else { return };
        let text = without_styles(&out(&output).replace('\r', ""));
        assert!(!text.contains("paged:"), "{text}");
        assert!((20..24).contains(&text.lines().count()), "{text}");
        assert!(text.lines().all(|line| line.chars().count() <= 80), "{text}");
        assert!(text.lines().rev().take(2).any(|line| line.starts_with("Steps of 1: ")), "{text}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn no_color_holds_in_a_terminal() {
    let Some(output) = in_terminal(&format!("NO_COLOR=1 abe explain --no-pager {AGENT}"), "") else { return };
    assert!(!out(&output).contains('\x1b'), "{}", out(&output));
}

#[cfg(target_os = "linux")]
#[test]
fn who_has_to_type_is_told_what() {
    for line in ["abe diagnose", "abe diagnose -", "abe explain -"] {
        let Some(output) = in_terminal(line, &format!("{AGENT}\n\x04")) else { return };
        let text = out(&output);
        assert!(text.contains("abe: waiting for ") && text.contains("Ctrl-D"), "{text}");
        assert!(text.contains("Azure Backup gets no answer from the VM"), "{text}");
    }
    let Some(output) = in_terminal("abe diagnose < /dev/null", "") else { return };
    assert!(!out(&output).contains("waiting"), "{}", out(&output));
    let quiet = feed(&mut abe(&["diagnose"]), AGENT.as_bytes());
    assert_eq!(err(&quiet), "");
}
