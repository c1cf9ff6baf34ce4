//! What a plan says of one and of many errors, and how it is written.

use azure_backup_errors::{Cause, Entry, ErrorCode, Locale, Os, PlanItem, Retry, Solution, plan};
use proptest::prelude::*;

const SYSTEMS: [Os; 3] = [Os::Any, Os::Windows, Os::Linux];

fn causes(codes: &[ErrorCode], os: Os) -> Vec<&'static str> {
    let plan = plan(codes.iter().map(|code| code.entry().unwrap()), os);
    plan.items().filter_map(|item| item.cause().map(Cause::name)).collect()
}

#[test]
fn one_error_keeps_its_documented_order() {
    for entry in Entry::all() {
        for os in SYSTEMS {
            let plan = plan([entry], os);
            let planned: Vec<_> = plan.items().filter_map(PlanItem::cause).collect();
            // What newer pages no longer name comes behind the rest.
            let former = entry.former_causes().map(|former| former.cause()).filter(|cause| cause.os().applies_to(os));
            assert_eq!(planned, entry.causes_on(os).chain(former).collect::<Vec<_>>(), "{entry:?} {os}");
            let own: Vec<_> =
                plan.items().filter(|item| item.cause().is_none()).flat_map(PlanItem::solutions).collect();
            let solutions = entry.solutions().chain(entry.last_solutions());
            // What a cause has told is not told again.
            let is_of_cause =
                |solution: &Solution| planned.iter().any(|cause| cause.solutions().any(|one| one == *solution));
            let wanted: Vec<_> =
                solutions.filter(|solution| solution.os().applies_to(os) && !is_of_cause(solution)).collect();
            assert_eq!(own, wanted, "{entry:?} {os}");
            assert!(plan.items().all(|item| item.explains().eq([entry])));
        }
    }
}

#[test]
fn the_contradiction_of_the_article_is_settled_by_the_rule() {
    use ErrorCode::{
        BackUpOperationFailed as Agent, ExtensionOperationFailedForManagedDisks as Extension,
        GuestAgentSnapshotTaskStatusError,
    };
    const WINDOWS: &str = "the-agent-installed-in-the-vm-but-unresponsive-for-windows-vms";
    const LINUX: &str = "the-agent-installed-in-the-vm-is-out-of-date-for-linux-vms";
    const SNAPSHOT: &str = "the-snapshot-status-cannot-be-retrieved-or-a-snapshot-cannot-be-taken";
    const LOAD: &str = "the-backup-extension-fails-to-update-or-load";

    assert_eq!(causes(&[Agent], Os::Any)[..3], [WINDOWS, LINUX, SNAPSHOT]);
    assert_eq!(causes(&[Extension], Os::Any)[..3], [SNAPSHOT, WINDOWS, LINUX]);
    // Any order that keeps each pair contradicts twice; those at the beginning of one of the two come first, and of them
    // those of the error that was given first.
    assert_eq!(causes(&[Agent, Extension], Os::Any)[..3], [WINDOWS, SNAPSHOT, LINUX]);
    assert_eq!(causes(&[Extension, Agent], Os::Any)[..3], [SNAPSHOT, WINDOWS, LINUX]);
    // A third error that has the agent first decides.
    let three = [Extension, Agent, GuestAgentSnapshotTaskStatusError];
    assert_eq!(causes(&three, Os::Any)[..3], [WINDOWS, LINUX, SNAPSHOT]);
    // Both once had one more among these; newer pages no longer name it, so it comes behind all that they name.
    let both = causes(&[Agent, Extension], Os::Any);
    let place = |name| both.iter().position(|cause| *cause == name).unwrap();
    let today = [Agent, Extension].map(|code| code.entry().unwrap().causes());
    assert!(today.into_iter().flatten().all(|cause| place(cause.name()) < place(LOAD)), "{both:#?}");
}

/// How often an order contradicts the documented ones.
fn contradictions(order: &[Cause], errors: &[Entry], os: Os) -> usize {
    let place = |cause: Cause| order.iter().position(|&other| other == cause).unwrap();
    let of = |entry: &Entry| {
        let causes: Vec<_> = entry.causes_on(os).collect();
        let pairs = (0..causes.len()).flat_map(|a| (a + 1..causes.len()).map(move |b| (a, b)));
        pairs.filter(|&(a, b)| place(causes[a]) > place(causes[b])).count()
    };
    errors.iter().map(of).sum()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn everything_stands_once_and_no_exchange_of_neighbours_contradicts_less(
        errors in prop::collection::vec(prop::sample::select(Entry::all().collect::<Vec<_>>()), 1..12),
        os in prop::sample::select(SYSTEMS.to_vec()),
    ) {
        let plan = plan(errors.iter().copied().chain(errors.iter().copied()), os);
        let mut order: Vec<_> = plan.items().filter_map(PlanItem::cause).collect();
        for entry in &errors {
            prop_assert!(entry.causes_on(os).all(|cause| order.iter().filter(|&&other| other == cause).count() == 1));
            prop_assert_eq!(plan.errors().filter(|other| other == entry).count(), 1);
        }
        let mut solutions: Vec<_> = plan.items().flat_map(PlanItem::solutions).map(|solution| solution.name()).collect();
        let count = solutions.len();
        solutions.sort_unstable();
        solutions.dedup();
        prop_assert_eq!(solutions.len(), count, "a solution stands twice");
        for item in plan.items() {
            prop_assert!(item.explains().len() > 0);
            for (solution, number) in item.repeated() {
                prop_assert!(number < item.number());
                let earlier = plan.items().nth(number - 1).unwrap();
                prop_assert!(earlier.solutions().any(|other| other == solution));
            }
        }
        let distinct: Vec<_> = plan.errors().collect();
        let least = contradictions(&order, &distinct, os);
        for at in 1..order.len() {
            order.swap(at - 1, at);
            prop_assert!(contradictions(&order, &distinct, os) >= least);
            order.swap(at - 1, at);
        }
    }
}

#[test]
fn no_errors_give_an_empty_plan() {
    let plan = plan([], Os::Any);
    assert_eq!((plan.errors().len(), plan.items().len()), (0, 0));
    assert!(plan.runbook(Locale::En).text().to_string().contains("What to do now"));
}

/// A plan of an error with solutions of its own, and another one that has one of the same.
fn two() -> azure_backup_errors::Plan {
    let one = ErrorCode::UserErrorRpCollectionLimitReached.entry().unwrap();
    let mut plans = Entry::all().filter(|other| *other != one).map(|other| plan([one, other], Os::Linux));
    plans.find(|plan| plan.items().any(|item| item.repeated().next().is_some())).unwrap()
}

#[test]
fn it_says_when_to_retry_whose_fault_it_is_and_what_to_collect() {
    let text =
        plan([ErrorCode::BackUpOperationFailed.entry().unwrap()], Os::Any).runbook(Locale::En).text().to_string();
    assert_eq!(ErrorCode::BackUpOperationFailed.entry().unwrap().retry(), Retry::Later);
    for told in [
        "Retry after a while",
        "Whether the fault lies with Azure or the customer",
        "If nothing helps",
        "/var/log/waagent.log",
        "C:\\WindowsAzure\\Logs",
    ] {
        assert!(text.contains(told), "{told}");
    }
    let text = two().runbook(Locale::De).text().to_string();
    for told in [
        "Was jetzt zu tun ist",
        "Kundenseite",
        "Erklärt möglicherweise",
        "Wenn nichts hilft",
        "/var/log/waagent.log",
        "Siehe oben",
    ] {
        assert!(text.contains(told), "{told}");
    }
    assert!(!text.contains("WindowsAzure"), "that is for another system");
}

#[test]
fn markdown_has_a_box_for_each_step() {
    use pulldown_cmark::{Event, Options, Parser};

    let plan = two();
    let markdown = plan.runbook(Locale::En).markdown().to_string();
    let boxes = Parser::new_ext(&markdown, Options::ENABLE_TASKLISTS)
        .filter(|event| matches!(event, Event::TaskListMarker(false)));
    let count = |solution: azure_backup_errors::Solution| {
        let inner = solution.solutions().chain([solution]).flat_map(|solution| solution.steps());
        inner.filter(|step| step.os().applies_to(Os::Linux)).count()
    };
    let steps: usize = plan.items().flat_map(PlanItem::solutions).chain(plan.support()).map(count).sum();
    assert!(steps > 20);
    assert_eq!(boxes.count(), steps);
    // A runbook has none.
    assert!(
        !ErrorCode::BackUpOperationFailed.entry().unwrap().runbook(Locale::En).markdown().to_string().contains("[ ]")
    );
}

#[test]
fn json_has_the_fields_that_are_promised() {
    let plan = two();
    let json = serde_json::to_value(plan.runbook(Locale::De)).unwrap();
    let items = json.as_array().unwrap();
    assert_eq!(items.len(), plan.items().len());
    for (json, item) in items.iter().zip(plan.items()) {
        assert_eq!(json["cause"].as_str(), item.cause().map(Cause::name));
        assert_eq!(json["title"], item.title(Locale::De));
        assert_eq!(json["os"], item.os().as_str());
        assert_eq!(json["explains"].as_array().unwrap().len(), item.explains().len());
        let names: Vec<_> =
            json["solutions"].as_array().unwrap().iter().map(|solution| solution["name"].as_str().unwrap()).collect();
        assert_eq!(names, item.solutions().map(|solution| solution.name()).collect::<Vec<_>>());
        assert_eq!(json["see"].as_array().unwrap().len(), item.repeated().count());
    }
    assert!(
        items.iter().any(|item| item["cause"].is_null())
            && items.iter().any(|item| item["see"] != serde_json::json!([]))
    );
}
