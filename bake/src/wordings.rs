//! The messages of the catalogue as they are looked for: each once, with all entries that show it.

use std::collections::{BTreeSet, HashMap};

use crate::catalog::Catalog;
use crate::pack::Packs;
use crate::shared::pack::{Handle, Pack};
use crate::shared::pattern::{ANCHOR, segments};

/// A first sentence of fewer words is not looked for without the rest.
const SENTENCE_WORDS: usize = 9;

/// A message, or its first sentence, in one language, and which entries show it.
pub(crate) struct Wording<'c> {
    pub(crate) part: &'c str,
    /// The error and the message that it is first met in.
    pub(crate) first: (usize, usize),
    pub(crate) entries: Vec<Handle>,
    /// Whether other services say it word for word, as one of the entries knows.
    pub(crate) needs_context: bool,
}

/// The wordings of a language, in the order in which the catalogue has them.
pub(crate) fn wordings_of<'c>(catalog: &'c Catalog, entries: &[Handle], language: usize) -> Vec<Wording<'c>> {
    let mut wordings: Vec<Wording<'c>> = Vec::new();
    let mut numbers: HashMap<Vec<u8>, usize> = HashMap::new();
    for (number, error) in catalog.errors.iter().enumerate() {
        for (at, message) in error.messages.iter().enumerate() {
            let Some(message) = message.wordings.get(&catalog.languages[language].tag) else { continue };
            for part in [Some(message.as_str()), first_sentence(message)].into_iter().flatten() {
                let segments = segments(part);
                if segments.iter().map(Vec::len).sum::<usize>() < ANCHOR {
                    continue;
                }
                let wording = *numbers.entry(segments.join(&b'<')).or_insert(wordings.len());
                if wording == wordings.len() {
                    wordings.push(Wording { part, first: (number, at), entries: Vec::new(), needs_context: false });
                }
                let wording = &mut wordings[wording];
                wording.needs_context |= error.messages_need_context;
                if !wording.entries.contains(&entries[number]) {
                    wording.entries.push(entries[number]);
                }
            }
        }
    }
    wordings
}

impl Wording<'_> {
    /// The pack that has it: that of its entries, or the common one.
    pub(crate) fn pack(&self) -> Pack {
        let pack = self.entries[0].pack();
        if self.entries.iter().all(|entry| entry.pack() == pack) { pack } else { Pack::Common }
    }
}

/// The messages, by error and number, that entries of several packs show.
pub(crate) fn shared_messages(catalog: &Catalog, packs: &Packs) -> BTreeSet<(usize, usize)> {
    let languages = 0..catalog.languages.len();
    let wordings = languages.flat_map(|language| wordings_of(catalog, &packs.errors, language));
    wordings.filter(|wording| wording.pack() == Pack::Common).map(|wording| wording.first).collect()
}

/// The first sentence of a message of several, if it alone tells enough: often no more is shown.
fn first_sentence(message: &str) -> Option<&str> {
    let (sentence, _) = message.split_once(". ").or_else(|| message.split_once(" - "))?;
    (sentence.split_ascii_whitespace().count() >= SENTENCE_WORDS && !sentence.contains('<')).then_some(sentence)
}
