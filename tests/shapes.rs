//! What is recognised in a plain text is recognised however the text was wrapped up on its way.

mod sample;
#[path = "shapes/wrapped.rs"]
mod wrapped;

use azure_backup_errors::{Decoder, Entry, Finding, How, Locale, Mention, Status, scan};
use sample::{MOST, sample};
use wrapped::{CUTS, SHAPES, Shape};

/// All names that are looked for: not numbers, and not words as short as `error`.
fn names() -> impl Iterator<Item = (&'static str, Entry)> {
    let is_number = |name: &str| name.strip_prefix("ID").unwrap_or(name).starts_with(|c: char| c.is_ascii_digit());
    let is_name = move |name: &&str| name.len() >= 8 && !is_number(name) && !name.contains(' ');
    Entry::all()
        .filter(|entry| entry.code().is_some())
        .flat_map(|entry| std::iter::once(entry.name()).chain(entry.aliases()).map(move |name| (name, entry)))
        .filter(move |(name, _)| is_name(name))
}

fn messages(locale: Locale) -> impl Iterator<Item = (&'static str, Entry)> {
    Entry::all().flat_map(move |entry| {
        let messages = entry.messages(locale).filter(move |message| message.locale() == locale);
        messages.map(move |message| (message.as_str(), entry))
    })
}

/// A message with values for its placeholders.
fn filled(message: &str) -> String {
    let mut filled = String::new();
    let mut rest = message;
    while let Some((before, behind)) = rest.split_once('<') {
        let value = behind.split_once('>');
        filled += before;
        filled += value.map_or("<", |_| "vm-lager-07.nordhafen.example");
        rest = value.map_or(behind, |(_, behind)| behind);
    }
    filled + rest
}

fn mentions(text: &[u8], is_it: impl Fn(&Mention<'_>) -> bool) -> bool {
    let text = Decoder::of(text).decode(text);
    scan(&text).filter_map(Finding::known).any(|mention| is_it(&mention))
}

/// Something to move what follows along its line, another way for each number.
fn lead(number: usize) -> String {
    "job ".repeat(number % 10) + &"-".repeat(number % 7)
}

/// How many of all are recognised in a shape, and the first ones that are not.
struct Recall {
    of: &'static str,
    shape: &'static str,
    all: usize,
    missed: Vec<String>,
}

impl Recall {
    fn of<T>(of: &'static str, shape: &'static str, all: &[T], text: impl Fn(&T, usize) -> (Vec<u8>, bool)) -> Self {
        let missed = all.iter().zip(0..).map(|(one, number)| text(one, number)).filter(|(_, is_found)| !is_found);
        let missed = missed.map(|(text, _)| String::from_utf8_lossy(&text).into_owned()).collect();
        Self { of, shape, all: all.len(), missed }
    }

    fn percent(&self) -> usize {
        100 * (self.all - self.missed.len()) / self.all.max(1)
    }
}

/// Prints what was recognised, and holds it against what has to be.
fn holds(all: &[Recall], least: impl Fn(&Recall) -> usize) {
    for recall in all {
        println!("{:40} {:12} {:5} of {:5}", recall.shape, recall.of, recall.all - recall.missed.len(), recall.all);
    }
    let worse = all.iter().filter(|recall| recall.percent() < least(recall));
    let told: Vec<String> = worse
        .map(|recall| {
            let some = recall.missed.iter().take(3).map(|text| format!("{text:?}\n"));
            format!("{}, {}: {} %\n{}", recall.shape, recall.of, recall.percent(), some.collect::<String>())
        })
        .collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
}

#[test]
fn every_name_is_recognised_in_every_shape() {
    let names = sample("names", names(), MOST);
    let text = |shape: Shape, name: &str, entry: Entry, number: usize| {
        let text = shape(&format!("Azure Backup: {} it failed with {name} and tells nothing else.", lead(number)));
        let is_found = mentions(&text, |mention| {
            mention.entry().code() == entry.code() && matches!(mention.how(), How::Name | How::Alias)
        });
        (text, is_found)
    };
    let recall = |&(what, shape): &(&'static str, Shape)| {
        Recall::of("names", what, &names, |&(name, entry), number| text(shape, name, entry, number))
    };
    holds(&SHAPES.iter().map(recall).collect::<Vec<_>>(), |_| 100);
}

#[test]
fn every_message_is_recognised_in_every_shape() {
    let mut all = Vec::new();
    for locale in Locale::all() {
        let messages = sample("messages", messages(locale), MOST);
        let text = |shape: Shape, message: &str, entry: Entry, number: usize| {
            let text = shape(&format!("Azure Backup: {} 7: {} (end of it)", lead(number), filled(message)));
            let is_it = |mention: &Mention<'_>| mention.entry() == entry && mention.how() == How::Message { locale };
            let is_found = mentions(&text, is_it);
            (text, is_found)
        };
        all.extend(SHAPES.iter().map(|&(what, shape)| {
            // If each blank may be something long, nothing of a message without a long word is left to look for.
            let has_long_word = |message: &str| {
                let mut parts = message.split('<').map(|part| part.split_once('>').map_or(part, |(_, behind)| behind));
                parts.any(|part| part.split(|c: char| !c.is_ascii_alphabetic()).any(|word| word.len() >= 8))
            };
            let is_asked = |(message, _): &&(&str, Entry)| what != "line ends for blanks" || has_long_word(message);
            let messages: Vec<_> = messages.iter().filter(is_asked).copied().collect();
            Recall::of(locale.tag(), what, &messages, |&(message, entry), number| text(shape, message, entry, number))
        }));
    }
    // A message of three words leaves nothing if a line ends within the middle one.
    holds(&all, |recall| if recall.shape == "as it is" { 100 } else { 99 });
}

#[test]
fn a_message_that_is_cut_short_is_told_as_near() {
    let mut all = Vec::new();
    for locale in Locale::all() {
        // What is shown no longer is told by its own words alone.
        let is_long = |(message, entry): &(&str, Entry)| message.len() > 80 && entry.status() != Status::Retired;
        let messages = sample("long messages", messages(locale).filter(is_long), MOST);
        let text = |shape: Shape, message: &str, number: usize| {
            let message = filled(message);
            let text = [format!("Azure Backup: {} ", lead(number)).into_bytes(), shape(&message)].concat();
            // Others may begin like it, or be its beginning.
            let begins = |other: &str| {
                let same = message.chars().zip(other.chars()).take_while(|(a, b)| a.eq_ignore_ascii_case(b)).count();
                same >= message.chars().count() / 2 || same + 1 >= other.chars().count()
            };
            let is_it =
                |mention: &Mention<'_>| mention.entry().messages(locale).any(|other| begins(&filled(other.as_str())));
            let is_found = mentions(&text, is_it);
            (text, is_found)
        };
        all.extend(CUTS.iter().map(|&(what, shape)| {
            Recall::of(locale.tag(), what, &messages, |&(message, _), number| text(shape, message, number))
        }));
    }
    // What tells one from others that begin like it may be cut off.
    holds(&all, |_| 85);
}
