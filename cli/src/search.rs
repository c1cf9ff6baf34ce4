//! `abe search`: errors for words that are nobody's message.

use std::cmp::Reverse;
use std::collections::HashSet;
use std::io::{self, Write};

use azure_backup_errors::{Hit, search};
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::Outcome;
use crate::arguments::{Format, Search};
use crate::line::{shortened, side_by_side};
use crate::screen::Screen;

/// What stands above guesses.
pub(crate) const GUESS: &str = "A guess by its words, perhaps none of these";

/// So many guesses are told where something else was asked for.
const GUESSES: usize = 3;

/// A guess says at least so much: a word that hardly any entry has, or several that few have.
const LEAST: u32 = 6 << 8;
/// So much where nothing says that it is about backup: half of what people ask, but hardly a line of other logs.
const MUCH: u32 = 15 << 8;
/// And so much a word, as some words of a long text are always some of ours: nearly all questions.
const A_WORD: u32 = 1 << 7;

/// What tells that a text is about backup.
const SIGNS: [&str; 6] = ["backup", "restor", "vault", "sicherung", "wiederherst", "tresor"];

/// How much a guess has to say.
#[derive(Clone, Copy)]
pub(crate) struct Least(u32);

impl Least {
    /// Of what was asked about.
    pub(crate) const ASKED: Self = Self(LEAST);

    /// Of a text that may be about anything.
    pub(crate) fn of(text: &str) -> Self {
        let text = text.to_lowercase();
        let words = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| word.len() > 1);
        let words = words.collect::<HashSet<_>>().len() as u32;
        let least = if SIGNS.iter().any(|sign| text.contains(sign)) { LEAST } else { MUCH };
        Self(least.max(words.saturating_mul(A_WORD)))
    }
}

pub(crate) fn run(wanted: &Search, screen: &Screen) -> io::Result<Outcome> {
    let hits: Vec<Hit> = search(&wanted.words, screen.locale).take(wanted.limit).collect();
    let mut out = screen.output(wanted.format);
    if wanted.format == Format::Json {
        serde_json::to_writer_pretty(&mut out, &HitsJson(&hits, screen))?;
        out.write_all(b"\n")?;
    } else {
        hits.iter().try_for_each(|hit| writeln!(out, "{}", lines(*hit, screen)))?;
        if let Some(first) = hits.first() {
            let command = format!("abe explain {}", first.entry().key());
            writeln!(out, "\n{}", side_by_side(&["What to do:".to_owned(), command], screen.columns))?;
        }
    }
    out.finish()?;
    if !hits.is_empty() {
        return Ok(Outcome::Answered);
    }
    anstream::eprintln!("abe: nothing is known about these words\n  `abe list` lists what is known.");
    Ok(Outcome::Unanswered)
}

/// Tells an entry in two lines: what to copy, and what it is.
fn lines(hit: Hit, screen: &Screen) -> String {
    let title = hit.entry().title(screen.locale).as_str();
    format!("{}\n    {}", hit.entry().key(), shortened(title, screen.columns.saturating_sub(4)))
}

/// Guesses what is meant by texts that nothing is known of, each of which is looked for alone. Of entries with the same title,
/// the best stands for all.
pub(crate) fn guesses<'t>(texts: impl IntoIterator<Item = (&'t str, Least)>, screen: &Screen) -> Vec<Hit> {
    let found = |(text, Least(least))| search(text, screen.locale).take_while(move |hit| hit.score() >= least);
    let mut hits: Vec<_> = texts.into_iter().flat_map(found).collect();
    hits.sort_by_key(|hit| Reverse(hit.score()));
    let mut titles = HashSet::new();
    hits.retain(|hit| titles.insert(hit.entry().title(screen.locale).as_str()));
    hits.truncate(GUESSES);
    hits
}

/// Tells guesses in lines, as such; nothing if there are none.
pub(crate) fn told(guesses: &[Hit], screen: &Screen) -> Option<String> {
    let lines: Vec<_> = guesses.iter().map(|hit| lines(*hit, screen).replace('\n', "\n  ")).collect();
    (!lines.is_empty()).then(|| format!("{GUESS}:\n  {}", lines.join("\n  ")))
}

/// What was found, as JSON.
pub(crate) struct HitsJson<'a>(pub(crate) &'a [Hit], pub(crate) &'a Screen);

impl Serialize for HitsJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(|hit| HitJson(*hit, self.1)))
    }
}

struct HitJson<'a>(Hit, &'a Screen);

impl Serialize for HitJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let entry = self.0.entry();
        let mut record = serializer.serialize_map(None)?;
        record.serialize_entry("key", entry.key())?;
        record.serialize_entry("code", &entry.code().map(|code| code.as_str()))?;
        record.serialize_entry("title", entry.title(self.1.locale).as_str())?;
        record.serialize_entry("score", &self.0.score())?;
        record.end()
    }
}
