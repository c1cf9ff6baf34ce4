//! A page an error: the first screen first, then all that is known.

use azure_backup_errors::{Effect, Entry, EntryItem, Fault, ItemKind, Locale, Message, Os, Solution, Status};
use serde::Serialize;

use super::Writer;
use super::cause::{Parts, has_systems};
use crate::Error;
use crate::blocks::{CheckView, ForOs, Group, SolutionView, SourceView, groups, order};
use crate::renderer::Head;
use crate::structured;
use crate::words::Words;

#[derive(Serialize)]
struct Page<'a> {
    key: &'static str,
    has_code: bool,
    title: &'static str,
    area: &'static str,
    area_title: &'static str,
    component: &'static str,
    os: &'static str,
    status: Option<StatusView>,
    message: Option<MessageView>,
    effect: &'static str,
    retry: &'static str,
    fault: &'static str,
    summary: String,
    check: Option<CheckView>,
    details: Vec<Group>,
    /// What to check and to do now; then what was a cause once; then the last resort.
    items: Vec<Item<'a>>,
    former: Vec<Item<'a>>,
    last: Vec<Item<'a>>,
    order: &'static str,
    has_systems: bool,
    /// Whether the whole page is one thing to do.
    is_one: bool,
    histories: Vec<History>,
    messages: Vec<MessageView>,
    aliases: Vec<&'static str>,
    numbers: Vec<NumberView>,
    docs_url: &'static str,
    sources: Vec<SourceView>,
    structured: Option<String>,
}

#[derive(Serialize)]
struct StatusView {
    is_renamed: bool,
    renamed_to: &'static str,
    since: String,
    date: &'static str,
}

#[derive(Serialize)]
struct MessageView {
    text: &'static str,
    /// The language in which the service shows it.
    locale: Locale,
    is_foreign: bool,
}

impl MessageView {
    fn of(message: Message, locale: Locale) -> Self {
        Self { text: message.as_str(), locale: message.locale(), is_foreign: message.locale() != locale }
    }
}

#[derive(Serialize)]
struct NumberView {
    system: &'static str,
    system_title: &'static str,
    number: String,
}

/// A thing to check or to do.
#[derive(Serialize)]
struct Item<'a> {
    number: usize,
    name: &'static str,
    title: &'static str,
    os: Option<ForOs>,
    /// The part of a cause that stands on other pages too.
    body: &'a str,
    /// How many errors the cause explains.
    explains: usize,
    is_cause: bool,
    /// The solution, if it is one.
    solution: Option<SolutionView>,
    /// What one does about a cause: the first of its solutions, and how many more there are.
    action: Option<Action>,
    /// The month until which pages named a former cause.
    until: Option<(&'static str, String)>,
}

#[derive(Serialize)]
struct Action {
    id: String,
    title: &'static str,
    more: usize,
}

#[derive(Serialize)]
struct History {
    title: &'static str,
    groups: Vec<Group>,
}

pub(super) fn write(to: &Writer<'_>, parts: &Parts, entry: Entry) -> Result<(), Error> {
    let locale = to.locale;
    let words = to.renderer.words(locale);
    let all: Vec<Item<'_>> = entry.items().map(|item| of_item(entry, item, parts, words, locale)).collect();
    let is_one = all.len() == 1;
    let title = entry.title(locale).as_str();
    let mut messages = entry.messages(locale).map(|message| MessageView::of(message, locale));
    let (mut items, mut former, mut last) = (Vec::new(), Vec::new(), Vec::new());
    for (item, view) in entry.items().zip(all) {
        match item.kind() {
            ItemKind::FormerCause(_) => former.push(view),
            ItemKind::LastSolution(_) => last.push(view),
            _ => items.push(view),
        }
    }
    let only = entry.items().next().filter(|_| is_one).and_then(|item| {
        let mut solutions = item.solutions();
        solutions.next().filter(|_| solutions.next().is_none())
    });
    let own = entry.solutions().len();
    let page = Page {
        key: entry.key(),
        has_code: entry.code().is_some(),
        title,
        area: entry.area().as_str(),
        area_title: entry.area().title(locale).as_str(),
        component: entry.component().as_str(),
        os: entry.os().title(locale).as_str(),
        status: status(entry, words),
        message: messages.next(),
        effect: effect(entry.effect(), locale),
        retry: entry.retry().title(locale).as_str(),
        fault: fault(entry.fault(), locale),
        summary: entry.summary(locale).html().to_string(),
        check: entry.check().map(|check| CheckView::of(check, locale)),
        details: groups(entry.details(), locale, None),
        items,
        former,
        last,
        order: order(entry.solution_order(), own, locale),
        has_systems: entry.os() == Os::Any && switches(entry, parts),
        is_one,
        histories: histories(entry, locale),
        messages: messages.collect(),
        aliases: entry.aliases().collect(),
        numbers: numbers(entry, locale),
        docs_url: entry.docs_url(locale),
        sources: SourceView::all(entry.sources(), words, locale),
        structured: only.map(|only| structured::how_to(title, only, locale)).transpose()?.flatten(),
    };
    let head = Head {
        locale,
        path: entry.key().to_owned(),
        title: format!("{}: {title}", entry.key()),
        description: entry.summary(locale).as_str().to_owned(),
        is_searched: true,
        leads_to: None,
    };
    to.write("entry.html", &head, page)
}

fn of_item<'a>(entry: Entry, item: EntryItem, parts: &'a Parts, words: &Words, locale: Locale) -> Item<'a> {
    let name = item.name();
    let solution = match item.kind() {
        ItemKind::Solution(solution) | ItemKind::LastSolution(solution) => {
            Some(SolutionView::of(solution, None, "", entry.os(), locale))
        }
        _ => None,
    };
    let action = |first: Solution| Action {
        id: format!("{name}-{}", first.name()),
        title: first.title(locale).as_str(),
        more: item.solutions().count() - 1,
    };
    let action = item.cause().and_then(|_| item.solutions().next().map(action));
    Item {
        number: item.number(),
        name,
        title: item.title(locale).as_str(),
        os: ForOs::of(item.os(), entry.os(), locale),
        body: item.cause().map_or("", |cause| parts.body(cause)),
        explains: item.cause().map_or(0, |cause| parts.count(cause)),
        is_cause: item.cause().is_some(),
        solution,
        action,
        until: match item.kind() {
            ItemKind::FormerCause(former) => {
                Some((former.until().get(..7).unwrap_or_default(), words.month(former.until())))
            }
            _ => None,
        },
    }
}

/// Whether something on the page of an entry is for one system alone.
fn switches(entry: Entry, parts: &Parts) -> bool {
    fn in_solution(solution: Solution) -> bool {
        solution.os() != Os::Any
            || solution.blocks().any(|block| block.os() != Os::Any || block.blocks().any(|inner| inner.os() != Os::Any))
            || solution.solutions().any(in_solution)
    }
    entry.items().any(|item| {
        item.os() != Os::Any
            || item.cause().is_some_and(|cause| has_systems(parts.body(cause)))
            || item.solutions().any(in_solution)
    })
}

fn status(entry: Entry, words: &Words) -> Option<StatusView> {
    let date = entry.status_since().unwrap_or_default();
    (entry.status() != Status::Current).then(|| StatusView {
        is_renamed: entry.status() == Status::Renamed,
        renamed_to: entry.renamed_to().map_or("", |code| code.as_str()),
        since: words.day(date),
        date,
    })
}

fn effect(effect: Effect, locale: Locale) -> &'static str {
    effect.title(locale).as_str()
}

/// On whose side the fault lies, if that is known.
fn fault(fault: Fault, locale: Locale) -> &'static str {
    if fault == Fault::Unknown { "" } else { fault.title(locale).as_str() }
}

fn numbers(entry: Entry, locale: Locale) -> Vec<NumberView> {
    let view = |number: azure_backup_errors::Number| NumberView {
        system: number.system().as_str(),
        system_title: number.system().title(locale).as_str(),
        number: number.to_string(),
    };
    entry.numbers().map(view).collect()
}

/// What used to be otherwise, of the entry and of what it leads to.
fn histories(entry: Entry, locale: Locale) -> Vec<History> {
    let own = History { title: "", groups: groups(entry.history(), locale, None) };
    let of_items = entry.items().flat_map(|item| {
        let of_cause = item.cause().map(|cause| History {
            title: cause.title(locale).as_str(),
            groups: groups(cause.history(), locale, None),
        });
        let of_solutions = item.solutions().map(|solution| History {
            title: solution.title(locale).as_str(),
            groups: groups(solution.history(), locale, None),
        });
        of_cause.into_iter().chain(of_solutions).collect::<Vec<_>>()
    });
    [own].into_iter().chain(of_items).filter(|history| !history.groups.is_empty()).collect()
}
