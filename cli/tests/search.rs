//! `abe search`: errors for words that are nobody's message, and guesses where nothing is known.

mod support;

use azure_backup_errors::{Locale, search};
use support::{AGENT, abe, err, feed, folder, json, out, run, well, with_closed_output};

const QUESTION: &str = "backup fails because of a lock on the resource group";
const GUESS: &str = "A guess by its words, perhaps none of these";

/// The keys that stand at the beginning of lines.
fn keys(text: &str) -> Vec<&str> {
    text.lines().take_while(|line| !line.is_empty()).step_by(2).collect()
}

#[test]
fn what_the_library_finds_is_told_the_best_first() {
    let expected =
        |question, locale| search(question, locale).take(10).map(|hit| hit.entry().key()).collect::<Vec<_>>();
    let output = run(&["search", QUESTION]);
    assert_eq!(keys(well(&output)), expected(QUESTION, Locale::En));
    let first = keys(out(&output))[0];
    assert!(out(&output).ends_with(&format!("\n\nWhat to do:    abe explain {first}\n")), "{}", out(&output));
    // As several words, it is the same.
    let words: Vec<_> = ["search"].into_iter().chain(QUESTION.split(' ')).collect();
    assert_eq!(out(&run(&words)), out(&output));
    let german = run(&["search", "--locale", "de", "Sperre der Ressourcengruppe"]);
    assert_eq!(keys(well(&german)), expected("Sperre der Ressourcengruppe", Locale::De));
    let title = search("Sperre der Ressourcengruppe", Locale::De).next().unwrap().entry().title(Locale::De);
    assert!(out(&german).contains(title.as_str()), "{}", out(&german));
}

#[test]
fn the_answer_fits_the_screen() {
    for columns in [40, 80] {
        for question in [QUESTION, "cross subscription restore of a trusted launch VM", "VM agent snapshot"] {
            let output = feed(abe(&["search", question, "-n", "32"]).env("COLUMNS", columns.to_string()), b"");
            for line in well(&output).lines().filter(|line| line.starts_with(' ') || columns == 80) {
                assert!(line.chars().count() <= columns, "{line}");
            }
        }
    }
}

#[test]
fn a_limit_is_kept() {
    for limit in [1, 3, 32] {
        assert_eq!(keys(well(&run(&["search", QUESTION, "--limit", &limit.to_string()]))).len(), limit);
    }
    assert_eq!(keys(well(&run(&["search", QUESTION, "-n", "1000"]))).len(), 32);
    for wrong in ["0", "-1", "many"] {
        let output = run(&["search", QUESTION, &format!("--limit={wrong}")]);
        assert_eq!((output.status.code(), out(&output)), (Some(2), ""));
        assert!(err(&output).contains(wrong) && err(&output).lines().count() == 2, "{}", err(&output));
    }
}

#[test]
fn json_has_key_code_title_and_score() {
    let output = run(&["search", QUESTION, "--format", "json", "--locale", "de"]);
    well(&output);
    let found = json(&output);
    let found = found.as_array().unwrap();
    assert_eq!(found.len(), 10);
    for (found, hit) in found.iter().zip(search(QUESTION, Locale::De)) {
        let entry = hit.entry();
        let expected = serde_json::json!({
            "key": entry.key(),
            "code": entry.code().map(|code| code.as_str()),
            "title": entry.title(Locale::De).as_str(),
            "score": hit.score(),
        });
        assert_eq!(*found, expected);
    }
    let nothing = run(&["search", "gardening", "--format", "json"]);
    assert_eq!((nothing.status.code(), out(&nothing)), (Some(1), "[]\n"));
}

#[test]
fn nothing_found_is_said() {
    let output = run(&["search", "gardening"]);
    assert_eq!((output.status.code(), out(&output)), (Some(1), ""));
    assert!(err(&output).starts_with("abe: nothing is known about these words\n"), "{}", err(&output));
}

#[test]
fn a_closed_pipe_is_no_trouble() {
    assert_eq!(with_closed_output(abe(&["search", QUESTION])).status.code(), Some(0));
}

#[test]
fn explain_guesses_what_is_meant_and_says_so() {
    for spelled in [QUESTION, "UserErrorDeleteBackupItemOnImmutableItem"] {
        let output = run(&["explain", spelled]);
        assert_eq!((output.status.code(), out(&output)), (Some(1), ""));
        let (_, guesses) = err(&output).split_once(&format!("\n{GUESS}:\n  ")).unwrap();
        let expected: Vec<_> = search(spelled, Locale::En).take(3).map(|hit| hit.entry().key()).collect();
        let told: Vec<_> = guesses.lines().step_by(2).map(str::trim).collect();
        assert_eq!(told, expected);
        assert!(guesses.lines().all(|line| line.chars().count() <= 80), "{guesses}");
    }
    // What is known, or spelled nearly so, needs no guess; and of nothing there is none.
    for spelled in [AGENT, "UserErrorGuestAgentStatusUnavailble", "gardening", "backup"] {
        assert!(!err(&run(&["explain", spelled])).contains(GUESS), "{spelled}");
    }
}

#[test]
fn diagnose_guesses_what_a_short_text_is_about() {
    let diagnose = |text: &str, format: &str| feed(&mut abe(&["diagnose", "--format", format]), text.as_bytes());
    let entry = search(QUESTION, Locale::En).next().unwrap().entry();
    let (key, title) = (entry.key(), entry.title(Locale::En));
    for (format, told) in [
        ("text", format!("No known error of Azure Backup was found.\n\n{GUESS}:\n  {key}\n      {title}\n")),
        ("markdown", format!("\n## {GUESS}\n\n- `{key}`: {title}\n")),
        ("html", format!("<h2>{GUESS}</h2>\n<ul>\n<li><code>{key}</code>: {title}</li>\n")),
    ] {
        let output = diagnose(QUESTION, format);
        assert_eq!((output.status.code(), err(&output)), (Some(1), ""));
        assert!(out(&output).contains(&told), "{}", out(&output));
        // An error that was found is no guess, and neither is much text.
        for other in [format!("{QUESTION} {AGENT}"), format!("{QUESTION}, ").repeat(100)] {
            assert!(!out(&diagnose(&other, format)).contains(GUESS), "{format}");
        }
    }
    let guesses = &json(&diagnose(QUESTION, "json"))["guesses"];
    assert_eq!((guesses.as_array().unwrap().len(), &guesses[0]["key"]), (3, &key.into()));
    assert_eq!(json(&diagnose(AGENT, "json"))["guesses"], serde_json::json!([]));
    // Several files are one text.
    let files = folder("guesses", &[("one", b"backup fails because of a lock"), ("two", b"on the resource group")]);
    let output = feed(abe(&["diagnose", "one", "two"]).current_dir(files), b"");
    assert!(out(&output).contains(key), "{}", out(&output));
}
