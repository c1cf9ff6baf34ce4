//! Nothing of the article that this catalogue began with is lost.
//!
//! The article is the German edition of “Troubleshoot Azure Backup failure: issues with the agent or extension” of
//! 30 April 2019. What it says is written down here by hand, as tables, and is held against the JSON export in English
//! and in German: every fact in the unit (error, cause or solution) where it belongs. The tables ask for facts, not
//! for sentences, so that prose can get better; what fails here is a fact that a reader no longer finds. A fact that still
//! holds is sought in what the unit says today (title, summary, check, details, steps), one that does not in its history.

mod article;
mod export;
mod fact;
mod facts_of_causes;
mod facts_of_errors;
mod facts_of_solutions;
mod former_facts;
mod lost;
mod messages;
mod newer;
mod order;
mod steps;

use azure_backup_errors::{EntryItem, Locale, lookup};
use serde_json::Value;

use article::*;
use export::{Places, blocks_of_kind, former_causes, is_from, items, names, says, text, whole_text};
use fact::Fact::{self, Label, Link, Says};
use fact::Unit::{Cause, Error, Solution};
use lost::{hold, in_each_language};

#[test]
fn the_causes_of_the_article_keep_their_order() {
    let in_the_data = order::causes_in_the_data();
    in_each_language(|export, lost| {
        for &(code, wanted) in CAUSES {
            let Some(entry) = export.find(Error(code), lost) else { continue };
            lost.unless(is_from(entry, |source| source == ARTICLE), Error(code), || "the article as a source".into());
            // Newer causes may stand before, between and behind those of the article.
            let of_article = |names: &[&str]| -> Vec<String> {
                names.iter().filter(|name| wanted.contains(name)).map(|&name| name.to_owned()).collect()
            };
            let listed: Vec<&str> =
                in_the_data.get(text(&entry["name"])).into_iter().flatten().map(String::as_str).collect();
            lost.unless(of_article(&listed) == wanted, Error(code), || {
                format!("the causes {wanted:#?} in this order in the data; there are {listed:#?}")
            });
            // What newer pages no longer name is shown behind the rest: each of the two in the article's order.
            let (today, former) =
                (names(&entry["causes"]), former_causes(entry).map(|cause| text(&cause["name"])).collect::<Vec<_>>());
            for names in [&today, &former] {
                let those: Vec<&str> = wanted.iter().copied().filter(|name| names.contains(name)).collect();
                lost.unless(of_article(names) == those, Error(code), || {
                    format!("the causes {those:#?} in this order; there are {names:#?}")
                });
            }
            for name in wanted {
                let places = [&today, &former].map(|names| names.iter().filter(|other| *other == name).count());
                lost.unless(places.iter().sum::<usize>() == 1, Error(code), || {
                    format!("the cause `{name}` once; it is there {places:?} times, today and formerly")
                });
            }
            for cause in items(&entry["causes"]).chain(former_causes(entry)) {
                let name = text(&cause["name"]);
                let is_newer = !wanted.contains(&name);
                lost.unless(is_from(cause, |source| (source == ARTICLE) != is_newer), Error(code), || {
                    format!(
                        "a source of its cause `{name}` that {} the article",
                        if is_newer { "is not" } else { "is" }
                    )
                });
            }
            // The page of the article names what it names.
            for former in items(&entry["former_causes"]) {
                let (name, until) = (text(&former["cause"]["name"]), text(&former["until"]));
                let is_later = !wanted.contains(&name) || until > DAY;
                lost.unless(is_later, Error(code), || {
                    format!("a day behind {DAY} until when `{name}` was named; it is {until}")
                });
            }
        }
    });
}

#[test]
fn what_has_an_anchor_in_the_article_leads_there() {
    in_each_language(|export, lost| {
        let of_causes = ANCHORED_CAUSES.iter().map(|&(cause, _, anchor)| (Cause(cause), anchor));
        let of_solutions = ANCHORED_SOLUTIONS.iter().map(|&(solution, anchor)| (Solution(solution), Some(anchor)));
        for (unit, anchor) in of_causes.chain(of_solutions) {
            let Some(found) = export.find(unit, lost) else { continue };
            let page = "azure/backup/backup-azure-troubleshoot-vm-backup-fails-snapshot-timeout";
            let anchor = anchor.map(|anchor| format!("#{anchor}")).unwrap_or_default();
            let wanted = format!("https://learn.microsoft.com/{}/{page}{anchor}", export.learn());
            let docs_url = text(&found["docs_url"]);
            lost.unless(docs_url == wanted, unit, || format!("the docs_url {wanted}; it is `{docs_url}`"));
        }
        for &(cause, os, _) in ANCHORED_CAUSES {
            let Some(found) = export.find(Cause(cause), lost) else { continue };
            lost.unless(text(&found["os"]) == os, Cause(cause), || format!("the operating system `{os}`"));
        }
    });
}

#[test]
fn the_solutions_hang_where_the_article_has_them() {
    in_each_language(|export, lost| {
        for &(unit, order, wanted) in SOLUTIONS {
            let Some(found) = export.find(unit, lost) else { continue };
            let names = names(&found["solutions"]);
            lost.unless(names.starts_with(wanted), unit, || {
                format!("first the solutions {wanted:?}; there are {names:?}")
            });
            let actual = text(&found["solution_order"]);
            lost.unless(order.is_empty() || actual == order, unit, || format!("the order `{order}`; it is `{actual}`"));
        }
    });
}

#[test]
fn the_solutions_of_an_error_come_in_turn() {
    in_each_language(|_, lost| {
        for &(code, wanted) in SOLUTIONS_IN_TURN {
            let solutions = lookup(code).into_iter().flat_map(|entry| entry.items()).flat_map(EntryItem::solutions);
            let mut names: Vec<&str> = solutions.map(|solution| solution.name()).collect();
            names.retain(|name| wanted.contains(name));
            lost.unless(names == wanted, Error(code), || {
                format!("the solutions {wanted:?} in turn; there are {names:?}")
            });
        }
    });
}

#[test]
fn what_the_article_keeps_for_the_end_comes_last() {
    in_each_language(|export, lost| {
        for &(cause, solution) in LAST {
            for (code, _) in CAUSES.iter().filter(|(_, causes)| causes.contains(&cause)) {
                let Some(entry) = export.find(Error(code), lost) else { continue };
                let names = names(&entry["last_solutions"]);
                lost.unless(names.contains(&solution), Error(code), || {
                    format!("`{solution}` behind all; there are {names:?}")
                });
            }
        }
    });
}

#[test]
fn what_the_article_shares_is_the_same_everywhere() {
    in_each_language(|export, lost| {
        for (unit, found) in &export.units {
            let all_alike = found.iter().all(|other| found.first() == Some(other));
            lost.unless_named(all_alike, unit, || format!("one content in all {} places", found.len()));
        }
        let shared_by = |cause| CAUSES.iter().filter(|(_, causes)| causes.contains(cause)).count();
        for (cause, ..) in ANCHORED_CAUSES {
            let wanted = shared_by(cause);
            let places = export.places(Cause(cause));
            lost.unless(places >= wanted, Cause(cause), || format!("{wanted} errors with it; there are {places}"));
        }
        // Once for the limit of restore points, and once for each of the two internal errors.
        let places = export.places(Solution(REMOVE_LOCK));
        lost.unless(places >= 3, Solution(REMOVE_LOCK), || format!("3 places with it; there are {places}"));
    });
}

#[test]
fn the_messages_are_those_of_the_article() {
    in_each_language(|export, lost| {
        for &(code, english, german) in messages::MESSAGES {
            let Some(entry) = export.find(Error(code), lost) else { continue };
            // The German export has the English messages as well.
            for (locale, wanted) in [("en", english), ("de", german)] {
                let is_it = |message: &Value| {
                    text(&message["locale"]) == locale
                        && text(&message["text"]) == wanted
                        && text(&message["source"]["name"]) == ARTICLE
                };
                let is_needed = locale == "en" || export.locale == Locale::De;
                let is_there = items(&entry["messages"]).any(is_it);
                lost.unless(!is_needed || is_there, Error(code), || format!("the message of the article: {wanted}"));
            }
        }
    });
}

#[test]
fn every_fact_of_the_article_is_in_its_unit() {
    in_each_language(|export, lost| {
        for facts in [facts_of_errors::FACTS, facts_of_causes::FACTS, facts_of_solutions::FACTS] {
            hold(facts, Places::of, export, lost);
        }
    });
}

#[test]
fn what_is_otherwise_today_stands_in_the_history_of_its_unit() {
    in_each_language(|export, lost| hold(former_facts::FACTS, Places::of_history, export, lost));
}

#[test]
fn the_steps_are_in_the_order_of_the_article() {
    in_each_language(|export, lost| {
        for &(solution, wanted) in steps::STEPS {
            let Some(found) = export.find(Solution(solution), lost) else { continue };
            let mut steps = items(&found["steps"]).map(whole_text);
            for &words in wanted {
                let words = export.words(words);
                if !steps.any(|step| words.iter().all(|word| says(&step, word))) {
                    lost.note(Solution(solution), format!("a step with {words:?}, behind the steps before it"));
                    break;
                }
            }
        }
    });
}

#[test]
fn the_alternatives_of_a_running_job_are_nested_as_in_the_article() {
    in_each_language(|export, lost| {
        let unit = Solution(RUNNING_JOB);
        let Some(found) = export.find(unit, lost) else { return };
        let steps: Vec<&Value> = items(&found["steps"]).collect();
        lost.unless(steps.len() == 4, unit, || format!("4 steps; there are {}", steps.len()));
        let jobs = steps.get(2).map(|step| blocks_of_kind(step, "item")).unwrap_or_default();
        lost.unless(jobs.len() == 2, unit, || format!("2 items in step 3; there are {}", jobs.len()));

        let cancel = Label("Cancel", "Abbrechen");
        let by_mouse = Says((&["right-click"], &["rechten Maustaste"]));
        let by_powershell = Says((&["PowerShell"], &["PowerShell"]));
        let wait = Says((&["wait"], &["warten"]));
        let cancelled: &[&[Fact]] = &[&[cancel, by_mouse], &[by_powershell, Link(facts_of_solutions::STOP_JOB_PAGE)]];
        let this_vault: (Fact, &[&[Fact]]) =
            (Says((&["job is running"], &["läuft gerade ein Sicherungsauftrag"])), &[&[wait]]);
        let old_vault: (Fact, &[&[Fact]]) = (Says((&["old vault"], &["alten Tresor"])), &[]);

        for (number, (item, (says, more))) in jobs.into_iter().zip([this_vault, old_vault]).enumerate() {
            let number = number + 1;
            let is_said = export.has(&Places::of_blocks([item]), says);
            lost.unless(is_said, unit, || format!("{says:?} in item {number} of step 3"));
            let choices = blocks_of_kind(item, "choice");
            for &facts in cancelled.iter().chain(more) {
                let has_all = |choice: &&Value| {
                    let places = Places::of_blocks([*choice]);
                    facts.iter().all(|&fact| export.has(&places, fact))
                };
                lost.unless(choices.iter().any(has_all), unit, || {
                    format!("an alternative with {facts:?} in item {number} of step 3")
                });
            }
        }
    });
}

#[test]
fn what_is_known_since_stands_beside_the_article() {
    in_each_language(|export, lost| {
        hold(newer::FACTS, Places::of, export, lost);
        hold(newer::FORMER_FACTS, Places::of_history, export, lost);
        for &(code, cause, solution) in newer::NEWER_CAUSES {
            let Some(entry) = export.find(Error(code), lost) else { continue };
            lost.unless(names(&entry["causes"]).contains(&cause), Error(code), || format!("the cause `{cause}`"));
            let Some(found) = export.find(Cause(cause), lost) else { continue };
            lost.unless(is_from(found, |source| source != ARTICLE), Cause(cause), || "a newer source".into());
            lost.unless(names(&found["solutions"]).contains(&solution), Cause(cause), || format!("`{solution}`"));
        }
        for &(of_article, today) in newer::SPELLINGS {
            let Some(entry) = export.find(Error(of_article), lost) else { continue };
            lost.unless(entry["name"] == today, Error(of_article), || {
                format!("the name `{today}` that the service prints")
            });
        }
    });
}
