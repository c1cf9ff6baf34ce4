//! A page a cause: what it is, what removes it, and which errors it explains.

use std::collections::HashMap;

use azure_backup_errors::{Cause, Entry, Locale, Os};
use serde::Serialize;

use super::{Named, Writer};
use crate::Error;
use crate::blocks::{CheckView, Group, SolutionView, SourceView, groups, order};
use crate::renderer::{Head, Renderer};
use crate::structured;

pub(super) fn path(cause: Cause) -> String {
    format!("cause/{}", cause.name())
}

/// What stands on several pages, filled once: what there is to say of each cause.
pub(super) struct Parts {
    bodies: HashMap<Cause, String>,
    entries: HashMap<Cause, Vec<Named>>,
}

#[derive(Serialize)]
struct Body<'a> {
    /// What the ids begin with.
    id: &'a str,
    summary: String,
    check: Option<CheckView>,
    details: Vec<Group>,
    order: &'static str,
    solutions: Vec<SolutionView>,
    docs_url: Option<&'static str>,
}

impl Parts {
    pub(super) fn fill(renderer: &Renderer, locale: Locale) -> Result<Self, Error> {
        let body = |cause: Cause| {
            let solutions = SolutionView::all(cause.solutions(), cause.name(), cause.os(), locale);
            let body = Body {
                id: cause.name(),
                summary: cause.summary(locale).html().to_string(),
                check: cause.check().map(|check| CheckView::of(check, locale)),
                details: groups(cause.details(), locale, None),
                order: order(cause.solution_order(), solutions.len(), locale),
                solutions,
                docs_url: cause.docs_url(locale),
            };
            Ok((cause, renderer.part("_cause.html", locale, body)?))
        };
        let bodies = Cause::all().map(body).collect::<Result<_, Error>>()?;
        let mut entries: HashMap<Cause, Vec<Named>> = HashMap::new();
        for entry in Entry::all() {
            for cause in entry.items().filter_map(|item| item.cause()) {
                entries.entry(cause).or_default().push(Named::of(entry, locale));
            }
        }
        Ok(Self { bodies, entries })
    }

    /// Returns what there is to say of a cause: how to tell, and what to do.
    pub(super) fn body(&self, cause: Cause) -> &str {
        self.bodies.get(&cause).map_or("", String::as_str)
    }

    /// Returns how many errors a cause explains.
    pub(super) fn count(&self, cause: Cause) -> usize {
        self.entries.get(&cause).map_or(0, Vec::len)
    }
}

#[derive(Serialize)]
struct Page<'a> {
    name: &'static str,
    title: &'static str,
    os: &'static str,
    body: &'a str,
    has_systems: bool,
    entries: &'a [Named],
    history: Vec<Group>,
    sources: Vec<SourceView>,
    structured: Option<String>,
}

pub(super) fn write(to: &Writer<'_>, parts: &Parts, cause: Cause) -> Result<(), Error> {
    let locale = to.locale;
    let title = cause.title(locale).as_str();
    let body = parts.body(cause);
    let mut solutions = cause.solutions();
    let only = solutions.next().filter(|_| solutions.next().is_none());
    let page = Page {
        name: cause.name(),
        title,
        os: cause.os().title(locale).as_str(),
        body,
        has_systems: cause.os() == Os::Any && has_systems(body),
        entries: parts.entries.get(&cause).map_or(&[], Vec::as_slice),
        history: groups(cause.history(), locale, None),
        sources: SourceView::all(cause.sources(), to.renderer.words(locale), locale),
        structured: only.map(|only| structured::how_to(title, only, locale)).transpose()?.flatten(),
    };
    let head = Head {
        locale,
        path: path(cause),
        title: title.to_owned(),
        description: cause.summary(locale).as_str().to_owned(),
        is_searched: true,
        leads_to: None,
    };
    to.write("cause.html", &head, page)
}

/// Whether markup has something for one system alone.
pub(super) fn has_systems(html: &str) -> bool {
    html.contains(" data-os=\"")
}
