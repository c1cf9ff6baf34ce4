//! The first screen: what to check and what to do, where a tired person sees it.

mod html;
mod sample;

use azure_backup_errors::{BlockKind, Brief, Cause, Entry, ErrorCode, ItemKind, Locale, Os, lookup, plan};
use html::check_html;
use sample::{MOST, sample};

/// How many lines and columns a screen has.
const SCREEN: (usize, usize) = (24, 80);
/// The first thing to check or to do stands at or above this line.
const FIRST: usize = 12;

fn all_briefs() -> impl Iterator<Item = Brief<'static>> {
    let systems = [Os::Any, Os::Windows, Os::Linux];
    Locale::all()
        .flat_map(move |locale| Entry::all().flat_map(move |entry| systems.map(move |os| entry.brief(locale, os))))
}

/// The title of what is first to check or to do, as far as it stands on one line.
fn first_words(brief: Brief) -> Option<String> {
    let entry = brief.entry();
    let check = entry.check().map(|check| check.text(brief.locale()).as_str());
    let first = entry.items_on(brief.os()).next().map(|item| item.title(brief.locale()).as_str());
    let words = check.or(first)?.split(' ').take(2).collect::<Vec<_>>().join(" ");
    Some(words)
}

#[test]
fn the_first_thing_to_check_or_to_do_stands_within_twelve_lines() {
    for brief in all_briefs() {
        let text = brief.text().to_string();
        let Some(words) = first_words(brief) else { continue };
        // Quotes are set around labels.
        let plain = |line: &str| line.replace(['“', '”', '„', '`'], "");
        let line = text.lines().position(|line| plain(line).contains(&plain(&words)));
        assert!(line.is_some_and(|line| line < FIRST), "{:?} {}: {words}\n{text}", brief.entry(), brief.os());
    }
}

#[test]
fn lines_of_any_length_end() {
    let entry = lookup("UserErrorGuestAgentStatusUnavailable").unwrap();
    let plan = plan([entry], Os::Linux);
    for columns in [usize::MAX, usize::MAX - 1, 1 << 40] {
        let brief = entry.brief(Locale::En, Os::Linux).text().columns(columns).to_string();
        let plan = plan.brief(Locale::En).text().columns(columns).to_string();
        for text in [brief, plan] {
            assert!(text.lines().next().is_some_and(|line| line.len() <= 240), "{text}");
        }
    }
}

#[test]
fn it_fits_the_screen() {
    let (mut fit, mut all) = (0, 0);
    for brief in all_briefs() {
        let text = brief.text().to_string();
        let commands: Vec<&str> = commands(brief).collect();
        let is_command = |line: &str| commands.iter().any(|command| command.lines().any(|of| of.trim() == line.trim()));
        for line in text.lines() {
            let is_literal = is_command(line) || line.split('`').any(|code| code.len() > 40);
            assert!(line.chars().count() <= SCREEN.1 || is_literal, "{line}");
        }
        let lines = text.lines().count();
        assert!(lines <= 40, "{lines} lines:\n{text}");
        fit += usize::from(lines <= SCREEN.0);
        all += 1;
    }
    println!("{fit} of {all} first screens have at most {} lines", SCREEN.0);
    assert!(fit * 10 >= all * 9, "{fit} of {all}");
}

fn commands(brief: Brief) -> impl Iterator<Item = &'static str> {
    let entry = brief.entry();
    let checks = entry.check().into_iter().chain(entry.items().filter_map(|item| item.check()));
    let of_checks = checks.filter_map(|check| check.command());
    let of_steps = entry.items().flat_map(|item| item.solutions()).flat_map(|solution| {
        let inner = solution.solutions().chain([solution]);
        inner.flat_map(|solution| solution.steps()).flat_map(|step| step.commands())
    });
    of_checks.chain(of_steps).map(move |command| command.text(brief.locale()).as_str())
}

#[test]
fn more_room_says_more_and_less_room_less() {
    let mut grown = 0;
    for entry in Entry::all().step_by(7) {
        let brief = entry.brief(Locale::En, Os::Any);
        let lines = |most: usize| brief.text().lines(most).to_string().lines().count();
        assert!(lines(12) <= lines(24) && lines(24) <= lines(200), "{entry:?}");
        grown += usize::from(lines(12) < lines(24)) + usize::from(lines(24) < lines(200));
        let whole = brief.text().lines(200).to_string();
        for item in entry.items().filter(|item| matches!(item.kind(), ItemKind::Cause(_) | ItemKind::Solution(_))) {
            let words = item.title(Locale::En).as_str().split(' ').next().unwrap();
            assert!(whole.contains(words), "{words} is missing:\n{whole}");
        }
        assert!(!whole.contains('…') || entry.title(Locale::En).as_str().contains('…'), "{whole}");
    }
    assert!(grown > 10, "room makes a difference {grown} times");
}

#[test]
fn nine_causes_in_ten_say_how_to_tell() {
    let causes = Cause::all().count();
    let checked = Cause::all().filter(|cause| cause.check().is_some()).count();
    println!("{checked} of {causes} causes have a check");
    assert!(checked * 10 >= causes * 9, "{checked} of {causes}");
}

#[test]
fn numbers_are_the_same_on_every_system() {
    for entry in Entry::all() {
        let all: Vec<_> = entry.items().collect();
        assert!(all.iter().map(|item| item.number()).eq(1..=all.len()));
        for os in [Os::Windows, Os::Linux] {
            assert!(entry.items_on(os).all(|item| all[item.number() - 1] == item));
        }
        let kinds: Vec<_> = all.iter().map(|item| item.kind().as_str()).collect();
        let rank =
            |kind: &&str| ["cause", "solution", "former-cause", "last-solution"].iter().position(|of| of == kind);
        assert!(kinds.is_sorted_by_key(rank), "{entry:?}: {kinds:?}");
    }
}

#[test]
fn markdown_and_html_hold_every_item() {
    for brief in sample("briefs", all_briefs(), 6 * MOST) {
        let html = brief.html().to_string();
        check_html(&html, "azure-backup-error-brief", brief.locale());
        let markdown = brief.markdown().to_string();
        let is_now = |kind: ItemKind| matches!(kind, ItemKind::Cause(_) | ItemKind::Solution(_));
        for item in brief.entry().items_on(brief.os()).filter(|item| is_now(item.kind())) {
            assert!(html.contains(&format!("<li value=\"{}\">", item.number())), "{html}");
            assert!(markdown.contains(&format!("-   **{}** ", item.number())), "{markdown}");
        }
    }
    let plan = plan(Entry::all(), Os::Any);
    check_html(&plan.brief(Locale::En).html().to_string(), "azure-backup-plan-brief", Locale::En);
    let level = |level| lookup("ID3106").unwrap().brief(Locale::En, Os::Any).html().heading_level(level).to_string();
    assert!(level(4).contains("<h4>") && level(9).contains("<h6>") && level(0).contains("<h1>"));
}

/// Whoever does what a screen says has no other page beside it.
#[test]
fn no_step_stands_without_its_warning() {
    let plain = |text: &str| {
        let words: Vec<&str> = text.split_whitespace().collect();
        words.join(" ").replace(['“', '”', '„', '`'], "")
    };
    let mut warned = [0; 3];
    for brief in sample("briefs", all_briefs(), 6 * MOST) {
        let locale = brief.locale();
        let text = plain(&brief.text().to_string());
        let (markdown, html) = (brief.markdown().to_string(), brief.html().to_string());
        let solutions = brief.entry().items_on(brief.os()).flat_map(|item| item.solutions());
        let steps = solutions.flat_map(|solution| solution.solutions().chain([solution])).flat_map(|one| one.steps());
        for (step, note) in steps.flat_map(|step| step.notes().map(move |note| (step.text(locale), note))) {
            let warning = note.text(locale);
            if note.kind() != BlockKind::Warning || !note.os().applies_to(brief.os()) {
                continue;
            }
            for (count, (says, warns)) in warned.iter_mut().zip([
                (text.contains(&format!("-> {}", plain(step.as_str()))), text.contains(&plain(warning.as_str()))),
                (
                    markdown.contains(&format!("→ {}\n", step.markdown())),
                    markdown.contains(&warning.markdown().to_string()),
                ),
                (html.contains(&format!("<p>→ {}</p>", step.html())), html.contains(&warning.html().to_string())),
            ]) {
                assert!(!says || warns, "{:?}: {step} lacks: {warning}", brief.entry());
                *count += usize::from(says);
            }
        }
    }
    println!("{warned:?} steps with a warning");
    assert!(warned.iter().all(|count| *count > 20), "{warned:?}");
}

#[test]
fn a_plan_names_each_error_with_its_count_and_letters() {
    let [agent, com, limit] =
        ["UserErrorGuestAgentStatusUnavailable", "ExtensionSnapshotFailedCOM", "UserErrorRpCollectionLimitReached"]
            .map(|code| lookup(code).unwrap());
    let plan = plan([agent, com, agent, limit, agent], Os::Any);
    assert_eq!([agent, com, limit].map(|entry| plan.count(entry)), [3, 1, 1]);
    let text = plan.brief(Locale::En).text().to_string();
    let lines: Vec<&str> = text.lines().collect();
    assert!(lines[1].starts_with("A  3× UserErrorGuestAgentStatusUnavailable  Azure Backup gets"), "{text}");
    assert!(lines[2].starts_with("B  ExtensionSnapshotFailedCOM  "), "{text}");
    assert!(lines.len() <= SCREEN.0 && lines.iter().all(|line| line.chars().count() <= SCREEN.1), "{text}");
    let counted = plan.counted(|_| 7);
    assert_eq!(counted.count(com), 7);
    assert_eq!(counted.count(lookup("ID3106").unwrap()), 0);
}

#[test]
fn every_plan_fits_the_screen() {
    let entries: Vec<Entry> = Entry::all().collect();
    for (at, first) in entries.iter().enumerate() {
        let errors = [*first, entries[(at * 7 + 3) % entries.len()], entries[(at * 31 + 11) % entries.len()]];
        for os in [Os::Any, Os::Windows] {
            let plan = plan(errors, os);
            let text = plan.brief(Locale::En).text().to_string();
            assert!(text.lines().count() <= 30, "{text}");
        }
    }
    let all = plan(entries, Os::Any);
    assert!(all.brief(Locale::En).text().to_string().lines().count() <= 30);
}

#[test]
fn json_has_the_items() {
    let entry = ErrorCode::UserErrorGuestAgentStatusUnavailable.entry().unwrap();
    let json = serde_json::to_value(entry.brief(Locale::De, Os::Linux)).unwrap();
    assert_eq!(json["key"], entry.key());
    let items = json["items"].as_array().unwrap();
    assert!(
        items
            .iter()
            .map(|item| item["number"].as_u64().unwrap() as usize)
            .eq(entry.items_on(Os::Linux).map(|item| item.number()))
    );
    assert!(items.iter().any(|item| item["kind"] == "former-cause" && item["until"].is_string()));
    assert!(items.iter().all(|item| item["solutions"].as_array().is_some_and(|all| !all.is_empty())));
}

#[test]
fn json_of_a_plan_has_errors_and_items() {
    let errors =
        ["UserErrorGuestAgentStatusUnavailable", "ExtensionSnapshotFailedCOM"].map(|code| lookup(code).unwrap());
    let plan = plan([errors[0], errors[1], errors[0]], Os::Any);
    let json = serde_json::to_value(plan.brief(Locale::En)).unwrap();
    assert_eq!(json["errors"][0]["key"], errors[0].key());
    assert_eq!(json["errors"][0]["count"], 2);
    let items = json["items"].as_array().unwrap();
    assert_eq!(items.len(), plan.items().len());
    for (json, item) in items.iter().zip(plan.items()) {
        assert_eq!(json["title"], item.title(Locale::En));
        assert_eq!(json["is_last"], item.is_last());
        assert!(json["solutions"].as_array().is_some_and(|solutions| !solutions.is_empty()), "{json}");
    }
}
