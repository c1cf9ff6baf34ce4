//! What the beginning of a code says that isn't here.

use azure_backup_errors::Family;
use serde::Serialize;

use super::Writer;
use crate::Error;
use crate::renderer::Head;
use crate::structured;

/// Families that differ in nothing but the beginnings of their codes.
#[derive(Serialize)]
struct FamilyView {
    name: &'static str,
    prefixes: Vec<&'static str>,
    question: String,
    title: &'static str,
    summary: String,
    docs_url: &'static str,
}

#[derive(Serialize)]
struct Page {
    families: Vec<FamilyView>,
    structured: String,
}

pub(super) fn write(to: &Writer<'_>) -> Result<Vec<String>, Error> {
    let locale = to.locale;
    let mut families: Vec<FamilyView> = Vec::new();
    let mut answers = Vec::new();
    // The shortest beginning of a family is the one to ask for.
    let mut all: Vec<Family> = Family::all().collect();
    all.sort_by_key(|family| family.prefix().len());
    for family in all {
        if let Some(known) = families.iter_mut().find(|known| known.name == family.name()) {
            known.prefixes.push(family.prefix());
            continue;
        }
        let question = to.word("family-question").replace("{}", family.prefix());
        answers.push((question.clone(), family.summary(locale).as_str().to_owned()));
        families.push(FamilyView {
            name: family.name(),
            prefixes: vec![family.prefix()],
            question,
            title: family.title(locale).as_str(),
            summary: family.summary(locale).html().to_string(),
            docs_url: family.docs_url(locale),
        });
    }
    let head = Head {
        locale,
        path: "families".to_owned(),
        title: to.word("families-title").to_owned(),
        description: to.word("families-description").to_owned(),
        is_searched: true,
        leads_to: None,
    };
    let structured = structured::questions(&answers, locale)?;
    to.write("families.html", &head, Page { families, structured })?;
    Ok(vec![head.path])
}
