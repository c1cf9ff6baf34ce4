//! `data/<language>/terms.toml`: one word for one thing, and where a phrase belongs.

use std::path::Path;

use serde::Deserialize;

use crate::facts::Facts;
use crate::problem::Problem;
use crate::shared::kinds::SpanKind;
use crate::words::Inline;

/// What a language says, and what it doesn't.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub(crate) struct Terms {
    /// Phrases that tell of pages and former times: they stand in a history.
    pub(crate) history: Vec<String>,
    /// Phrases of one who has tried everything: they stand in last solutions.
    pub(crate) last_resort: Vec<String>,
    /// Words that tell nothing of what is searched for.
    pub(crate) stop_words: Vec<String>,
    /// How the title of a solution ends, if the language has one way.
    pub(crate) solution_title_end: Option<String>,
    pub(crate) term: Vec<Term>,
}

/// One word for one thing.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Term {
    pub(crate) say: String,
    /// What isn't said for it: whole words in any case; `*` at an end stands for more letters.
    not: Vec<String>,
    /// Phrases in which one of these is right.
    #[serde(default)]
    except: Vec<String>,
}

impl Terms {
    /// Reads those of a language.
    pub(crate) fn parse(file: &Path, text: &str, problems: &mut Vec<Problem>) -> Self {
        match Facts::parse(file, text) {
            Ok(facts) => facts.content,
            Err(problem) => {
                problems.push(problem);
                Self::default()
            }
        }
    }

    /// Finds what isn't said, and the term that has it.
    pub(crate) fn unwanted(&self, prose: &str) -> Option<(&Term, &str)> {
        self.term.iter().find_map(|term| {
            let mut prose = prose.to_lowercase();
            for exception in &term.except {
                prose = prose.replace(&exception.to_lowercase(), " ");
            }
            let found = term.not.iter().find(|unwanted| holds(&prose, unwanted))?;
            Some((term, found.as_str()))
        })
    }
}

/// Finds the first of some phrases.
pub(crate) fn phrase<'p>(phrases: &'p [String], prose: &str) -> Option<&'p str> {
    let prose = prose.to_lowercase();
    phrases.iter().map(String::as_str).find(|phrase| holds(&prose, phrase))
}

/// Whether prose in small letters has a phrase at the bounds of words.
fn holds(prose: &str, phrase: &str) -> bool {
    let phrase = phrase.to_lowercase();
    let (before, phrase) = phrase.strip_prefix('*').map_or((false, phrase.as_str()), |rest| (true, rest));
    let (behind, phrase) = phrase.strip_suffix('*').map_or((false, phrase), |rest| (true, rest));
    let is_bound = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    prose.match_indices(phrase).any(|(at, found)| {
        (before || is_bound(prose[..at].chars().next_back()))
            && (behind || is_bound(prose[at + found.len()..].chars().next()))
    })
}

/// What we say ourselves in a text: all but code and what stands on the screen.
pub(crate) fn prose(text: &Inline) -> String {
    let mut prose = text.text.clone();
    for span in text.spans.iter().rev().filter(|span| span.kind != SpanKind::Link) {
        // So that words to either side don't meet.
        prose.replace_range(span.range.clone(), "\u{2026}");
    }
    prose
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_is_found_at_the_bounds_of_words() {
        assert!(holds("take the snapshot now", "snapshot"));
        assert!(!holds("vmsnapshot is an extension", "snapshot"));
        assert!(holds("die snapshots fehlen", "snapshot*"));
        assert!(holds("der vm-snapshot", "*snapshot"));
        assert!(!holds("übersnapshot", "snapshot"));
    }

    #[test]
    fn a_term_has_exceptions() {
        let term = |except: &[&str]| Terms {
            term: vec![Term {
                say: "restore point".into(),
                not: vec!["recovery point".into()],
                except: except.iter().map(|&phrase| phrase.to_owned()).collect(),
            }],
            ..Terms::default()
        };
        let prose = "The Recovery Point of DPM.";
        assert_eq!(term(&[]).unwanted(prose).map(|(_, found)| found), Some("recovery point"));
        assert!(term(&["recovery point of DPM"]).unwanted(prose).is_none());
    }
}
