//! Lays the catalogue out flat: strings, texts and records that refer to each other by small integers.

use std::collections::{HashMap, HashSet};

use crate::catalog::Catalog;
use crate::shared::kinds::{BlockKind, CommandLanguage, Os};
use crate::words::{Block, Inline, Words};

/// Strings that are the same in every language. Number 0 is the empty string.
pub(crate) struct Names {
    pub(crate) strings: Vec<String>,
    numbers: HashMap<String, u32>,
}

impl Names {
    pub(crate) fn number(&mut self, string: &str) -> u32 {
        if let Some(&number) = self.numbers.get(string) {
            return number;
        }
        let number = wide(self.strings.len(), "names");
        self.strings.push(string.to_owned());
        self.numbers.insert(string.to_owned(), number);
        number
    }

    pub(crate) fn get(&self, number: u32) -> &str {
        &self.strings[number as usize]
    }
}

/// Texts with a version in every language. Number 0 is the empty text.
pub(crate) struct Texts {
    /// The versions of each text, in the order of the languages.
    pub(crate) versions: Vec<Vec<Inline>>,
    /// How many of them are the same in every language: the first ones.
    pub(crate) shared: usize,
    numbers: HashMap<Vec<Inline>, u32>,
}

impl Texts {
    pub(crate) fn number(&mut self, versions: Vec<Inline>) -> u32 {
        if let Some(&number) = self.numbers.get(&versions) {
            return number;
        }
        let number = wide(self.versions.len(), "texts");
        self.versions.push(versions.clone());
        self.numbers.insert(versions, number);
        number
    }
}

/// A range of a table, as start and length.
pub(crate) type Run = (u32, u16);

pub(crate) struct BlockRow {
    pub(crate) kind: BlockKind,
    pub(crate) os: Os,
    pub(crate) language: CommandLanguage,
    pub(crate) text: u32,
    /// How many of the rows that follow are inside this block, however deep.
    pub(crate) inside: u8,
}

pub(crate) struct EntryRow {
    pub(crate) name: u32,
    pub(crate) case: u32,
    pub(crate) title: u32,
    pub(crate) summary: u32,
    pub(crate) docs: u32,
    pub(crate) since: u32,
    pub(crate) details: Run,
    pub(crate) aliases: Run,
    pub(crate) linux_extension_statuses: Run,
    pub(crate) causes: Run,
    pub(crate) solutions: Run,
    pub(crate) sources: Run,
    pub(crate) messages: Run,
}

pub(crate) struct CauseRow {
    pub(crate) name: u32,
    pub(crate) title: u32,
    pub(crate) summary: u32,
    pub(crate) docs: u32,
    pub(crate) details: Run,
    pub(crate) solutions: Run,
    pub(crate) sources: Run,
}

pub(crate) struct SolutionRow {
    pub(crate) name: u32,
    pub(crate) title: u32,
    pub(crate) summary: u32,
    pub(crate) docs: u32,
    pub(crate) blocks: Run,
    pub(crate) ways: Run,
}

pub(crate) struct SourceRow {
    pub(crate) id: u32,
    pub(crate) title: u32,
    pub(crate) url: u32,
    pub(crate) date: u32,
}

pub(crate) struct FamilyRow {
    pub(crate) prefix: u32,
    pub(crate) title: u32,
    pub(crate) summary: u32,
    pub(crate) docs: u32,
}

/// A name that can be looked up, and the code it stands for.
pub(crate) struct Key {
    pub(crate) name: u32,
    pub(crate) code: String,
    /// The first entry with this name.
    pub(crate) entry: u16,
}

pub(crate) struct Code {
    pub(crate) id: u16,
    pub(crate) name: String,
    pub(crate) number: u32,
    pub(crate) doc: String,
    pub(crate) entries: Run,
}

pub(crate) struct Layout {
    pub(crate) names: Names,
    pub(crate) texts: Texts,
    pub(crate) codes: Vec<Code>,
    pub(crate) keys: Vec<Key>,
    pub(crate) entries: Vec<EntryRow>,
    pub(crate) causes: Vec<CauseRow>,
    pub(crate) solutions: Vec<SolutionRow>,
    pub(crate) sources: Vec<SourceRow>,
    pub(crate) families: Vec<FamilyRow>,
    pub(crate) blocks: Vec<BlockRow>,
    /// Message rows: text and source.
    pub(crate) messages: Vec<(u32, u16)>,
    /// The names of the aliases.
    pub(crate) aliases: Vec<u32>,
    /// What entries, causes and solutions refer to: causes, solutions, sources, entries, and the numbers of statuses.
    pub(crate) refs: Vec<u16>,
    pub(crate) labels: Vec<(String, u32)>,
    /// The text that is the address, for each language and address of a link.
    link_targets: HashMap<(usize, String), u32>,
}

/// Checks that a table stays within the 16-bit numbers that refer to it.
pub(crate) fn small(number: usize, what: &str) -> u16 {
    u16::try_from(number).unwrap_or_else(|_| panic!("more than 65,536 {what}: widen the records of src/record.rs"))
}

/// Checks that a table stays within the widest numbers that may refer to it.
pub(crate) fn wide(number: usize, what: &str) -> u32 {
    u32::try_from(number).unwrap_or_else(|_| panic!("more than 4,294,967,296 {what}: make the catalogue smaller"))
}

/// An address in one language.
pub(crate) fn localized(url: &str, learn: &str) -> String {
    url.replace("{locale}", learn)
}

struct Builder<'a> {
    catalog: &'a Catalog,
    layout: Layout,
    /// Where each number stands among the references.
    places: HashMap<u16, Vec<usize>>,
    /// The ids and the names, in lower case, that are laid out already.
    ids: HashSet<u16>,
    keys: HashSet<String>,
    /// The entries of each code.
    entries_of: HashMap<u16, Vec<usize>>,
}

impl Builder<'_> {
    fn same(&mut self, text: impl Fn(usize) -> Inline) -> u32 {
        let versions = (0..self.catalog.languages.len()).map(text).collect();
        self.layout.texts.number(versions)
    }

    fn url(&mut self, url: Option<&str>) -> u32 {
        let languages = &self.catalog.languages;
        let Some(url) = url else { return 0 };
        self.same(|language| Inline::plain(localized(url, &languages[language].learn)))
    }

    fn title(&mut self, words: &[Words]) -> u32 {
        self.same(|language| words[language].title.clone())
    }

    fn summary(&mut self, words: &[Words]) -> u32 {
        self.same(|language| words[language].summary.as_ref().map(|summary| summary.text.clone()).unwrap_or_default())
    }

    fn blocks(&mut self, words: &[Words]) -> Run {
        let start = self.layout.blocks.len();
        let versions: Vec<&[Block]> = words.iter().map(|words| words.blocks.as_slice()).collect();
        self.block_list(&versions);
        (wide(start, "blocks"), small(self.layout.blocks.len() - start, "blocks in one place"))
    }

    /// Adds blocks that have the same shape in every language.
    fn block_list(&mut self, versions: &[&[Block]]) {
        for (number, block) in versions[0].iter().enumerate() {
            let text = self.same(|language| versions[language][number].text.clone());
            let at = self.layout.blocks.len();
            self.layout.blocks.push(BlockRow {
                kind: block.kind,
                os: block.os,
                language: block.language,
                text,
                inside: 0,
            });
            let children: Vec<&[Block]> = versions.iter().map(|blocks| blocks[number].children.as_slice()).collect();
            self.block_list(&children);
            let inside = u8::try_from(self.layout.blocks.len() - at - 1);
            self.layout.blocks[at].inside = inside.expect("more than 255 blocks inside one: widen BlockRecord");
        }
    }

    fn refs(&mut self, numbers: impl IntoIterator<Item = u16>) -> Run {
        let wanted: Vec<u16> = numbers.into_iter().collect();
        let Some(first) = wanted.first() else { return (0, 0) };
        let refs = &mut self.layout.refs;
        // The same list often stands there already (a code that is like another, a single source).
        let places = self.places.get(first).map(Vec::as_slice).unwrap_or_default();
        let found = places.iter().copied().find(|&start| refs[start..].starts_with(&wanted));
        let start = found.unwrap_or(refs.len());
        if found.is_none() {
            for (place, number) in (start..).zip(&wanted) {
                self.places.entry(*number).or_default().push(place);
            }
            refs.extend_from_slice(&wanted);
        }
        (wide(start, "references"), small(wanted.len(), "references in one list"))
    }

    fn aliases(&mut self, aliases: &[String]) -> Run {
        let start = self.layout.aliases.len();
        for alias in aliases {
            let name = self.layout.names.number(alias);
            self.layout.aliases.push(name);
        }
        let start = if aliases.is_empty() { 0 } else { start };
        (wide(start, "aliases"), small(aliases.len(), "aliases of one code"))
    }

    fn indices(&mut self, indices: &[usize]) -> Run {
        self.refs(indices.iter().map(|&index| small(index, "references")))
    }

    fn fill(&mut self) {
        let catalog = self.catalog;
        for (number, error) in catalog.errors.iter().enumerate() {
            self.entries_of.entry(error.id.unwrap_or_default()).or_default().push(number);
        }
        for (number, error) in catalog.errors.iter().enumerate() {
            let name = self.layout.names.number(&error.name);
            let aliases = self.aliases(&error.aliases);
            if let Some(id) = error.id {
                self.code(number, id, name);
            }
            let start = self.layout.messages.len();
            for message in &error.messages {
                let languages = &catalog.languages;
                let text = self.same(|language| {
                    Inline::plain(message.wordings.get(&languages[language].tag).cloned().unwrap_or_default())
                });
                self.layout.messages.push((text, small(message.source, "sources")));
            }
            let messages = (wide(start, "messages"), small(error.messages.len(), "messages of one error"));
            let row = EntryRow {
                name,
                case: self.layout.names.number(error.case.as_deref().unwrap_or_default()),
                title: self.title(&error.words),
                summary: self.summary(&error.words),
                docs: self.url(error.docs.as_deref()),
                since: self.layout.names.number(error.since.as_deref().unwrap_or_default()),
                details: self.blocks(&error.words),
                aliases,
                linux_extension_statuses: self.refs(error.linux_extension_statuses.iter().copied()),
                causes: self.indices(&error.causes),
                solutions: self.indices(&error.solutions),
                sources: self.indices(&error.sources),
                messages,
            };
            self.layout.entries.push(row);
        }
        for cause in &catalog.causes {
            let row = CauseRow {
                name: self.layout.names.number(&cause.name),
                title: self.title(&cause.words),
                summary: self.summary(&cause.words),
                docs: self.url(cause.docs.as_deref()),
                details: self.blocks(&cause.words),
                solutions: self.indices(&cause.solutions),
                sources: self.indices(&cause.sources),
            };
            self.layout.causes.push(row);
        }
        for solution in &catalog.solutions {
            let row = SolutionRow {
                name: self.layout.names.number(&solution.name),
                title: self.title(&solution.words),
                summary: self.summary(&solution.words),
                docs: self.url(solution.docs.as_deref()),
                blocks: self.blocks(&solution.words),
                ways: self.indices(&solution.ways),
            };
            self.layout.solutions.push(row);
        }
        for source in &catalog.sources {
            let row = SourceRow {
                id: self.layout.names.number(&source.id),
                title: self.layout.names.number(&source.title),
                url: self.url(Some(&source.url)),
                date: self.layout.names.number(&source.date),
            };
            self.layout.sources.push(row);
        }
        for family in &catalog.families {
            let row = FamilyRow {
                prefix: self.layout.names.number(&family.prefix),
                title: self.title(&family.words),
                summary: self.summary(&family.words),
                docs: self.url(Some(&family.docs)),
            };
            self.layout.families.push(row);
        }
        for label in crate::catalog::LABELS {
            let languages = &catalog.languages;
            let text = self.same(|language| Inline::plain(&languages[language].labels[label]));
            self.layout.labels.push((label.replace('-', "_"), text));
        }
        self.link_targets();
    }

    fn code(&mut self, number: usize, id: u16, name: u32) {
        let error = &self.catalog.errors[number];
        if self.ids.insert(id) {
            let entries = self.entries_of.remove(&id).unwrap_or_default();
            let entries = self.indices(&entries);
            let doc = error.messages.first().and_then(|message| message.wordings.get("en").cloned());
            let doc = doc.unwrap_or_else(|| error.words[0].title.text.clone());
            self.layout.codes.push(Code { id, name: error.name.clone(), number: name, doc, entries });
        }
        for key in std::iter::once(&error.name).chain(&error.aliases) {
            if self.keys.insert(key.to_ascii_lowercase()) {
                let name = self.layout.names.number(key);
                self.layout.keys.push(Key { name, code: error.name.clone(), entry: small(number, "entries") });
            }
        }
    }

    /// Gives the targets of links a text each, so that spans can refer to them.
    fn link_targets(&mut self) {
        let urls: Vec<(usize, String)> = self.links().collect();
        for (language, url) in urls {
            let url = self.neutral(language, &url);
            self.url(Some(&url));
        }
    }

    fn links(&self) -> impl Iterator<Item = (usize, String)> {
        self.layout.texts.versions.iter().flat_map(|versions| {
            versions.iter().enumerate().flat_map(|(language, inline)| {
                inline.spans.iter().filter(|span| !span.url.is_empty()).map(move |span| (language, span.url.clone()))
            })
        })
    }

    fn neutral(&self, language: usize, url: &str) -> String {
        let learn = &self.catalog.languages[language].learn;
        url.replace(&format!("learn.microsoft.com/{learn}/"), "learn.microsoft.com/{locale}/")
    }
}

pub(crate) fn lay_out(catalog: &Catalog) -> Layout {
    let names = Names { strings: vec![String::new()], numbers: HashMap::from([(String::new(), 0)]) };
    let empty = vec![Inline::default(); catalog.languages.len()];
    let texts = Texts { versions: vec![empty.clone()], shared: 0, numbers: HashMap::from([(empty, 0)]) };
    let layout = Layout {
        names,
        texts,
        codes: Vec::new(),
        keys: Vec::new(),
        entries: Vec::new(),
        causes: Vec::new(),
        solutions: Vec::new(),
        sources: Vec::new(),
        families: Vec::new(),
        blocks: Vec::new(),
        messages: Vec::new(),
        aliases: Vec::new(),
        refs: Vec::new(),
        labels: Vec::new(),
        link_targets: HashMap::new(),
    };
    let mut builder = Builder {
        catalog,
        layout,
        places: HashMap::new(),
        ids: HashSet::new(),
        keys: HashSet::new(),
        entries_of: HashMap::new(),
    };
    builder.fill();
    let mut layout = builder.layout;
    layout.codes.sort_by_key(|code| code.id);
    layout.texts_shared_first();
    layout.find_link_targets();
    layout
}

impl Layout {
    /// Renumbers the texts, so that those that are the same in every language come first.
    fn texts_shared_first(&mut self) {
        let versions = std::mem::take(&mut self.texts.versions);
        let is_shared = |versions: &[Inline]| versions.iter().all(|version| *version == versions[0]);
        let (shared, own): (Vec<_>, Vec<_>) = versions.into_iter().enumerate().partition(|(_, text)| is_shared(text));
        self.texts.shared = shared.len();
        let mut number_of = vec![0; shared.len() + own.len()];
        for (old, text) in shared.into_iter().chain(own) {
            number_of[old] = wide(self.texts.versions.len(), "texts");
            self.texts.versions.push(text);
        }
        self.for_each_text(|number| *number = number_of[*number as usize]);
    }

    fn for_each_text(&mut self, mut f: impl FnMut(&mut u32)) {
        for row in &mut self.entries {
            [&mut row.title, &mut row.summary, &mut row.docs].into_iter().for_each(&mut f);
        }
        for row in &mut self.causes {
            [&mut row.title, &mut row.summary, &mut row.docs].into_iter().for_each(&mut f);
        }
        for row in &mut self.solutions {
            [&mut row.title, &mut row.summary, &mut row.docs].into_iter().for_each(&mut f);
        }
        for row in &mut self.families {
            [&mut row.title, &mut row.summary, &mut row.docs].into_iter().for_each(&mut f);
        }
        self.sources.iter_mut().for_each(|row| f(&mut row.url));
        self.messages.iter_mut().for_each(|(text, _)| f(text));
        self.blocks.iter_mut().for_each(|row| f(&mut row.text));
        self.labels.iter_mut().for_each(|(_, text)| f(text));
    }

    fn find_link_targets(&mut self) {
        for (number, versions) in (0..).zip(&self.texts.versions) {
            for (language, text) in versions.iter().enumerate().filter(|(_, text)| text.spans.is_empty()) {
                self.link_targets.entry((language, text.text.clone())).or_insert(number);
            }
        }
    }

    /// The number of the text that holds the target of a link; that of the empty text for what is no link.
    pub(crate) fn link_target(&self, language: usize, url: &str) -> u32 {
        self.link_targets.get(&(language, url.to_owned())).copied().unwrap_or_default()
    }

    /// How many spans there are before each text, and before one more.
    pub(crate) fn span_starts(&self) -> Vec<u32> {
        let mut starts = vec![0];
        for versions in &self.texts.versions {
            let count = versions[0].spans.len();
            // `shape` has held the languages against each other.
            assert!(versions.iter().all(|version| version.spans.len() == count), "spans of {:?}", versions[0].text);
            starts.push(wide(starts[starts.len() - 1] as usize + count, "spans"));
        }
        starts
    }
}

#[cfg(test)]
mod tests {
    use super::small;

    #[test]
    fn the_largest_number_is_still_small() {
        assert_eq!(small(usize::from(u16::MAX), "spans"), u16::MAX);
    }

    #[test]
    #[should_panic(expected = "more than 65,536 spans: widen the records of src/record.rs")]
    fn a_table_that_is_outgrown_says_what_to_widen() {
        small(usize::from(u16::MAX) + 1, "spans");
    }
}
