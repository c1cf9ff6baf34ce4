//! What a page can ask, and what it is answered.

use azure_backup_errors::{DATA_DATE, DATA_VERSION, Entry, Locale, Os, Values};
use serde::Serialize;

use crate::Diagnosis;
use crate::found::{Found, Tally, Told, Unknown};
use crate::kept::{Part, parts};

#[derive(Serialize)]
struct About {
    locales: Vec<&'static str>,
    entries: usize,
    version: &'static str,
    date: &'static str,
}

#[derive(Serialize)]
struct FoundJson<'f> {
    bytes: usize,
    found: &'f [Told],
    more: u64,
    unknown: &'f [Unknown],
    more_unknown: u64,
    os: Os,
    values: &'f Values,
    /// The texts, if they are short.
    texts: Option<Vec<Vec<Part<'f>>>>,
    /// The lines around the first mentions of each error, if they are not.
    excerpts: Vec<ExcerptJson<'f>>,
}

#[derive(Serialize)]
struct ExcerptJson<'f> {
    key: &'static str,
    file: usize,
    line: usize,
    parts: Vec<Part<'f>>,
}

#[derive(Serialize)]
struct PlanJson {
    locale: Locale,
    os: Os,
    errors: Vec<ErrorJson>,
    families: Vec<FamilyJson>,
    html: String,
    markdown: String,
}

#[derive(Serialize)]
struct ErrorJson {
    key: &'static str,
    title: &'static str,
    #[serde(flatten)]
    tally: Tally,
}

#[derive(Serialize)]
struct FamilyJson {
    prefix: &'static str,
    title: &'static str,
    summary: &'static str,
    url: &'static str,
}

impl Diagnosis {
    /// Answers a question; `None` if it is none.
    ///
    /// | question | answer |
    /// | --- | --- |
    /// | `about` | JSON: the languages and the version of the module |
    /// | `found` | JSON: what was found, as the library tells it, and the texts or excerpts in parts, those with `keys` marked |
    /// | `plan LOCALE OS` | JSON: the errors with their counts, and the first screen of the plan as HTML and Markdown |
    /// | `runbook LOCALE OS` | the whole plan as HTML |
    ///
    /// `OS` is the name of a system, or `-` for what the texts tell. Values that the texts tell are filled in.
    #[must_use]
    pub fn answer(&self, question: &str) -> Option<String> {
        let found = &self.found;
        match question.split(' ').collect::<Vec<_>>()[..] {
            ["about"] => json(&About {
                locales: Locale::all().map(Locale::tag).collect(),
                entries: Entry::all().count(),
                version: DATA_VERSION,
                date: DATA_DATE,
            }),
            ["found"] => json(&found_json(found)),
            ["plan", locale, os] => json(&plan_json(found, locale.parse().ok()?, system(os)?)),
            ["runbook", locale, os] => {
                let plan = found.plan(system(os)?);
                Some(plan.runbook(locale.parse().ok()?).filled(&found.values).html().to_string())
            }
            _ => None,
        }
    }
}

fn json(answer: &impl Serialize) -> Option<String> {
    serde_json::to_string(answer).ok()
}

/// Returns the system with a name, if it is one: `-` is none.
fn system(name: &str) -> Option<Option<Os>> {
    if name == "-" { Some(None) } else { name.parse().ok().map(Some) }
}

fn found_json(found: &Found) -> FoundJson<'_> {
    let (told, more) = found.told();
    let (unknown, more_unknown) = found.unknown_codes();
    let whole = found.kept.whole();
    let texts = whole.map(|whole| whole.enumerate().map(|(file, text)| parts(text, found.marks(file))).collect());
    let excerpts = if texts.is_some() { Vec::new() } else { excerpts(found) };
    let (bytes, os) = (found.kept.len(), found.values.os());
    FoundJson { bytes, found: told, more, unknown, more_unknown, os, values: &found.values, texts, excerpts }
}

fn excerpts(found: &Found) -> Vec<ExcerptJson<'_>> {
    let of = |(key, (tally, excerpt))| {
        let (tally, excerpt): (&Tally, &crate::kept::Excerpt) = (tally, excerpt);
        ExcerptJson { key, file: tally.file, line: tally.line, parts: excerpt.parts(key) }
    };
    let errors = found.errors().into_iter();
    let all =
        errors.flat_map(|known| known.excerpts.iter().map(|(tally, excerpt)| (known.entry.key(), (tally, excerpt))));
    all.map(of).collect()
}

fn plan_json(found: &Found, locale: Locale, os: Option<Os>) -> PlanJson {
    let plan = found.plan(os);
    let brief = plan.brief(locale).filled(&found.values);
    let error = |known: &crate::found::Known| ErrorJson {
        key: known.entry.key(),
        title: known.entry.title(locale).as_str(),
        tally: known.tally,
    };
    let family = |family: azure_backup_errors::Family| FamilyJson {
        prefix: family.prefix(),
        title: family.title(locale).as_str(),
        summary: family.summary(locale).as_str(),
        url: family.docs_url(locale),
    };
    PlanJson {
        locale,
        os: plan.os(),
        errors: found.errors().into_iter().map(error).collect(),
        families: found.families().into_iter().map(family).collect(),
        html: brief.html().to_string(),
        markdown: brief.markdown().to_string(),
    }
}
