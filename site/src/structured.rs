//! What search engines read of a page, as JSON-LD.

use azure_backup_errors::{BlockKind, Locale, Solution, Step};
use serde_json::{Value, json};

use crate::Error;

/// Says how to do what a page is about, where all of it is one solution with steps.
pub(crate) fn how_to(title: &str, solution: Solution, locale: Locale) -> Result<Option<String>, Error> {
    let steps: Vec<Value> =
        solution.steps().map(|step| json!({"@type": "HowToStep", "text": told(step, locale)})).collect();
    if steps.is_empty() {
        return Ok(None);
    }
    let name = solution.title(locale).as_str();
    let document = json!({
        "@context": "https://schema.org",
        "@type": "HowTo",
        "inLanguage": locale,
        "name": name,
        "description": title,
        "step": steps,
    });
    written(&document).map(Some)
}

/// Says what questions a page answers.
pub(crate) fn questions(all: &[(String, String)], locale: Locale) -> Result<String, Error> {
    let question = |(question, answer): &(String, String)| json!({"@type": "Question", "name": question, "acceptedAnswer": {"@type": "Answer", "text": answer}});
    let all: Vec<Value> = all.iter().map(question).collect();
    written(&json!({"@context": "https://schema.org", "@type": "FAQPage", "inLanguage": locale, "mainEntity": all}))
}

/// A step with its commands.
fn told(step: Step, locale: Locale) -> String {
    let commands = step.blocks().filter(|block| block.kind() == BlockKind::Command);
    let lines: Vec<&str> =
        [step.text(locale).as_str()].into_iter().chain(commands.map(|command| command.text(locale).as_str())).collect();
    lines.join("\n")
}

/// Writes JSON so that it can't end the element around it.
fn written(document: &Value) -> Result<String, Error> {
    Ok(serde_json::to_string(document)?.replace('<', "\\u003c"))
}
