//! What is recognised in a plain text is recognised however the text was wrapped up.

mod sample;
#[path = "shapes/wrapped.rs"]
mod wrapped;

use azure_backup_errors::{Entry, Finding, How, Locale, Mention, lookup_all, scan};
use sample::{MOST, sample};
use wrapped::{CUTS, SHAPES, Shape};

/// All names that are looked for, with the code's.
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

fn knows(text: &[u8], is_it: impl Fn(&Mention<'_>) -> bool) -> bool {
    scan(text).filter_map(Finding::known).any(|mention| is_it(&mention))
}

/// Words to move what follows along its line.
fn lead(number: usize) -> String {
    "job ".repeat(number % 10) + &"-".repeat(number % 7)
}

fn name_is_found(shape: Shape, number: usize, name: &str, entry: Entry) -> bool {
    let text = format!("Azure Backup: {} it failed with {name} and tells nothing else.", lead(number));
    knows(&shape(&text), |mention| mention.entry().code() == entry.code() && matches!(mention.how(), How::Name | How::Alias))
}

fn message_is_found(shape: Shape, number: usize, message: &str, entry: Entry, locale: Locale) -> bool {
    let text = format!("Azure Backup: {} 7: {} (end of it)", lead(number), filled(message));
    knows(&shape(&text), |mention| mention.entry() == entry && mention.how() == How::Message { locale })
}

#[test]
fn recall() {
    let names = sample("names", names(), MOST);
    for (what, shape) in SHAPES {
        let found = names.iter().zip(0..).filter(|((name, entry), number)| name_is_found(*shape, *number, name, *entry));
        let found = found.count();
        print!("{what:36} {found:4} of {:4} names", names.len());
        for locale in Locale::all() {
            let messages = sample("messages", messages(locale), MOST);
            let missed: Vec<_> = messages.iter().zip(0..).filter(|((message, entry), number)| !message_is_found(*shape, *number, message, *entry, locale)).collect();
            print!(", {:4} of {:4} messages in {locale}", messages.len() - missed.len(), messages.len());
        }
        println!();
    }
    for (what, shape) in CUTS {
        print!("{what:36}                  ");
        for locale in Locale::all() {
            let messages = sample("messages", messages(locale), MOST);
            let found = messages.iter().filter(|(message, entry)| {
                let text = format!("Azure Backup: {}", filled(message));
                knows(&shape(&text), |mention| mention.entry() == *entry)
            }).count();
            print!(", {found:4} of {:4} messages in {locale}", messages.len());
        }
        println!();
    }
}
