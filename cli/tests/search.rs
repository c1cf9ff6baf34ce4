//! `abe search`: errors for words that are nobody's message, and guesses where nothing is known.

mod support;

use std::collections::HashSet;
use std::fs;

use azure_backup_errors::{Entry, Locale, lookup, search};
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

/// The best hits, of several with the same title the first.
fn expected_guesses(question: &str) -> Vec<&'static str> {
    let mut titles = HashSet::new();
    let hits = search(question, Locale::En).map(|hit| hit.entry());
    hits.filter(|entry| titles.insert(entry.title(Locale::En).as_str())).map(|entry| entry.key()).take(3).collect()
}

#[test]
fn explain_guesses_what_is_meant_and_says_so() {
    for spelled in [QUESTION, "UserErrorDeleteBackupItemOnImmutableItem"] {
        let output = run(&["explain", spelled]);
        assert_eq!((output.status.code(), out(&output)), (Some(1), ""));
        let (_, guesses) = err(&output).split_once(&format!("\n{GUESS}:\n  ")).unwrap();
        let told: Vec<_> = guesses.lines().step_by(2).map(str::trim).collect();
        assert_eq!(told, expected_guesses(spelled));
        assert!(guesses.lines().all(|line| line.chars().count() <= 80), "{guesses}");
    }
    // What is known, or spelled nearly so, needs no guess; and of nothing there is none.
    for spelled in [AGENT, "UserErrorGuestAgentStatusUnavailble", "gardening", "backup"] {
        assert!(!err(&run(&["explain", spelled])).contains(GUESS), "{spelled}");
    }
}

#[test]
fn words_without_quotes_are_one_question() {
    let words = |text: &'static str| run(&["explain"].into_iter().chain(text.split(' ')).collect::<Vec<_>>());
    let output = words(QUESTION);
    assert_eq!((output.status.code(), out(&output)), (Some(1), ""));
    assert_eq!(err(&output), err(&run(&["explain", QUESTION])));
    // So is a message.
    let message = "VM agent is unable to communicate with the Azure Backup Service";
    assert!(well(&words(message)).starts_with(AGENT));
    assert_eq!(err(&words("nonsense gibberish")).lines().count(), 2, "{}", err(&words("nonsense gibberish")));
    // Codes are codes, known, nearly known or not.
    for code in [AGENT, "UserErrorGuestAgentStatusUnavailble", "UserErrorOfTomorrow", "12"] {
        let output = run(&["explain", code, "nonsense", "words"]);
        for word in ["nonsense", "words"].map(|word| format!("`{word}` is not known")) {
            assert!(err(&output).contains(&word) || code == "12", "{}", err(&output));
        }
    }
}

#[test]
fn diagnose_guesses_by_what_failures_say_themselves() {
    let told = |text: &str| {
        let output = feed(&mut abe(&["diagnose"]), text.as_bytes());
        assert_eq!((output.status.code(), err(&output)), (Some(1), ""));
        out(&output).to_owned()
    };
    let says = "Deleting the restore point failed because of a lock on the resource group.";
    let failure = format!(r#"{{"error":{{"code":"UserErrorOfTomorrow","message":"{says}"}}}}"#);
    let expected = expected_guesses(&format!("UserErrorOfTomorrow {says}"));
    let noise = "The moon rose at eight, and all was well.\n".repeat(500);
    for text in [&failure, &format!("{noise}{failure}\n{noise}")] {
        let told = told(text);
        let (before, guesses) = told.split_once(&format!("\n{GUESS}:\n")).unwrap_or_else(|| panic!("{told}"));
        assert!(before.contains("UserErrorOfTomorrow is not known\n  It says: Deleting the restore point"), "{told}");
        assert_eq!(guesses.lines().step_by(2).map(str::trim).collect::<Vec<_>>(), expected, "{told}");
        assert!(!told.contains("or so it says"), "{told}");
        assert!(guesses.lines().all(|line| line.chars().count() <= 80), "{told}");
    }
    // A line that says that something failed is shown once, and the guess stands below it, however long the text is.
    let line = "ERROR: backup of the SQL database failed, its transaction log is full";
    for text in [line, &format!("{noise}{line}\n{noise}")] {
        let told = told(text);
        let (before, guesses) = told.split_once(&format!("\n{GUESS}:\n")).unwrap_or_else(|| panic!("{told}"));
        assert_eq!(before.matches("transaction").count(), 1, "{told}");
        assert!(before.contains("\nBut something failed, or so it says:\n  "), "{told}");
        let keys: HashSet<_> = guesses.lines().step_by(2).map(str::trim).collect();
        assert!(keys.contains("UserErrorBackupFailedAsTransactionLogIsFull") && keys.len() <= 3, "{told}");
        assert_eq!(guesses.lines().count(), 2 * keys.len(), "{told}");
    }
}

#[test]
fn most_questions_of_people_are_guessed_at_and_most_guesses_are_right() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/search/questions.toml");
    let file: toml::Table = fs::read_to_string(path).unwrap().parse().unwrap();
    let [mut asked, mut guessed, mut right] = [0; 3];
    for question in file["question"].as_array().unwrap() {
        let [text, language] = ["text", "language"].map(|field| question[field].as_str().unwrap());
        let keys: Vec<_> = question["keys"].as_array().unwrap().iter().filter_map(toml::Value::as_str).collect();
        if keys.iter().all(|key| lookup(key).is_err()) {
            continue;
        }
        let found = json(&feed(&mut abe(&["diagnose", "--format", "json", "--locale", language]), text.as_bytes()));
        let guesses = found["guesses"].as_array().unwrap();
        asked += 1;
        guessed += usize::from(!guesses.is_empty());
        right += usize::from(guesses.iter().any(|guess| keys.contains(&guess["key"].as_str().unwrap())));
    }
    println!("{asked} questions, {guessed} guessed at, {right} rightly");
    assert!(10 * guessed >= 7 * asked, "{guessed} of {asked}");
    assert!(10 * right >= 7 * guessed, "{right} of {guessed}");
}

#[test]
fn what_is_not_about_backup_is_hardly_guessed_at() {
    for text in [
        "sshd[1234]: Failed password for root from 10.0.0.1 port 22 ssh2",
        "postgres: FATAL: password authentication failed for user \"app\"",
        "The Windows Update service failed to start due to the following error: Access is denied",
        "nginx: upstream timed out (110: Connection timed out) while connecting to upstream, connect() failed",
    ] {
        for text in [text.to_owned(), format!("{text}\n").repeat(100)] {
            let output = feed(&mut abe(&["diagnose"]), text.as_bytes());
            assert!(out(&output).contains("or so it says") && !out(&output).contains(GUESS), "{}", out(&output));
        }
    }
    // Of many words, some are always some of ours.
    let titles: Vec<_> = Entry::all().step_by(40).map(|entry| entry.title(Locale::En).as_str()).collect();
    let output = feed(&mut abe(&["diagnose"]), titles.join(", ").as_bytes());
    assert!(!out(&output).contains(GUESS), "{}", out(&output));
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
