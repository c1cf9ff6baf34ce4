//! What an export lacks, all of it at once.

use std::sync::LazyLock;

use azure_backup_errors::Locale;
use serde_json::Value;

use crate::export::{Export, Places};
use crate::fact::{Fact, Unit};

/// What an export lacks.
pub(crate) struct Lost {
    locale: Locale,
    all: Vec<String>,
}

impl Lost {
    pub(crate) fn note(&mut self, unit: Unit, what: String) {
        self.unless(false, unit, || what);
    }

    pub(crate) fn unless(&mut self, is_there: bool, unit: Unit, what: impl FnOnce() -> String) {
        self.unless_named(is_there, &unit.to_string(), what);
    }

    pub(crate) fn unless_named(&mut self, is_there: bool, unit: &str, what: impl FnOnce() -> String) {
        if !is_there {
            let lost = format!("{}: {unit} lacks {}", self.locale.tag(), what());
            if !self.all.contains(&lost) {
                self.all.push(lost);
            }
        }
    }
}

pub(crate) fn hold(facts: &[(Unit, &[Fact])], places: fn(&Value) -> Places, export: &Export, lost: &mut Lost) {
    for &(unit, facts) in facts {
        let Some(found) = export.find(unit, lost) else { continue };
        let places = places(found);
        for &fact in facts {
            lost.unless(export.has(&places, fact), unit, || match fact {
                Fact::Says(words) => format!("one place with all of {:?}", export.words(words)),
                _ => format!("{fact:?}"),
            });
        }
    }
}

/// Made once for all tests.
static EXPORTS: LazyLock<[Export; 2]> = LazyLock::new(|| [Locale::En, Locale::De].map(Export::new));

pub(crate) fn in_each_language(check: impl Fn(&Export, &mut Lost)) {
    let mut all = Vec::new();
    for export in EXPORTS.iter() {
        let mut lost = Lost { locale: export.locale, all: Vec::new() };
        check(export, &mut lost);
        all.append(&mut lost.all);
    }
    assert!(all.is_empty(), "{} lost of the article:\n- {}", all.len(), all.join("\n- "));
}
