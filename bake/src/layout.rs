//! Lays the catalogue out flat: a pack of areas has tables of its own, whose records refer to each other by place.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::catalog::{Catalog, Error, key};
use crate::interned::{Names, Texts};
use crate::limits::{place, small};
use crate::pack::Packs;
use crate::shared::labels::LABEL_NAMES;
use crate::shared::pack::{Handle, Pack};
use crate::shared::record::{
    BlockRecord, BlockTag, CauseRecord, CodeId, CodeRecord, EntryRecord, FamilyRecord, Field, FormerCauseRecord,
    KnownRecord, MessageRecord, NameId, NumberRecord, NumberedRecord, Place, Reference, Run, SolutionRecord,
    SourceRecord, TextId,
};
use crate::wordings::shared_messages;
use crate::words::{Block, Inline, Words};

/// A name that can be looked up, and the first entry that has it.
pub(crate) struct Key {
    pub(crate) name: NameId,
    pub(crate) entry: Handle,
}

pub(crate) struct Code {
    pub(crate) id: u16,
    pub(crate) name: String,
    pub(crate) doc: String,
    pub(crate) record: CodeRecord,
}

/// The tables of a pack.
pub(crate) struct PackLayout {
    pub(crate) pack: Pack,
    pub(crate) texts: Texts,
    pub(crate) known: Vec<KnownRecord>,
    pub(crate) entries: Vec<EntryRecord>,
    pub(crate) causes: Vec<CauseRecord>,
    pub(crate) former_causes: Vec<FormerCauseRecord>,
    pub(crate) solutions: Vec<SolutionRecord>,
    pub(crate) sources: Vec<SourceRecord>,
    pub(crate) families: Vec<FamilyRecord>,
    pub(crate) messages: Vec<MessageRecord>,
    pub(crate) blocks: Vec<BlockRecord>,
    pub(crate) aliases: Vec<NameId>,
    pub(crate) numbers: Vec<NumberRecord>,
    pub(crate) references: Vec<Reference>,
    /// Where each reference stands, to find a list again.
    places: HashMap<Reference, Vec<usize>>,
    /// The text that is the address, for each language and address of a link.
    link_targets: HashMap<(usize, String), TextId>,
}

pub(crate) struct Layout {
    pub(crate) names: Names,
    pub(crate) keys: Vec<Key>,
    pub(crate) numbers: Vec<NumberedRecord>,
    pub(crate) codes: Vec<Code>,
    pub(crate) code_entries: Vec<Handle>,
    /// In the order of [`Pack::ALL`].
    pub(crate) packs: Vec<PackLayout>,
    /// In the order of [`LABEL_NAMES`].
    pub(crate) labels: Vec<TextId>,
    /// Where each error of the catalogue stands.
    pub(crate) entries: Vec<Handle>,
    pub(crate) support: Option<Handle>,
    /// The text in the common pack of a message that entries of several packs show, by the error and the message.
    pub(crate) common_messages: HashMap<(usize, usize), TextId>,
}

fn run(start: usize, len: usize, what: &str) -> Run {
    Run { start: Place(if len == 0 { 0 } else { place(start) }), len: small(len, what) }
}

/// An address in one language.
pub(crate) fn localized(url: &str, learn: &str) -> String {
    url.replace("{locale}", learn)
}

/// The numbers that Azure shows for an error.
pub(crate) fn numbers(error: &Error) -> impl Iterator<Item = NumberRecord> {
    error.numbers.iter().map(|number| NumberRecord { value: number.value, system: number.system })
}

impl PackLayout {
    fn new(pack: Pack, languages: usize) -> Self {
        Self {
            pack,
            texts: Texts::new(languages),
            known: Vec::new(),
            entries: Vec::new(),
            causes: Vec::new(),
            former_causes: Vec::new(),
            solutions: Vec::new(),
            sources: Vec::new(),
            families: Vec::new(),
            messages: Vec::new(),
            blocks: Vec::new(),
            aliases: Vec::new(),
            numbers: Vec::new(),
            references: Vec::new(),
            places: HashMap::new(),
            link_targets: HashMap::new(),
        }
    }

    fn text(&mut self, catalog: &Catalog, text: impl Fn(usize) -> Inline) -> TextId {
        self.texts.id((0..catalog.languages.len()).map(text).collect())
    }

    /// A string that is the same in every language.
    fn neutral(&mut self, catalog: &Catalog, string: &str) -> TextId {
        self.text(catalog, |_| Inline::plain(string))
    }

    fn url(&mut self, catalog: &Catalog, url: Option<&str>) -> TextId {
        let Some(url) = url else { return TextId(0) };
        self.text(catalog, |language| Inline::plain(localized(url, &catalog.languages[language].learn)))
    }

    fn title(&mut self, catalog: &Catalog, words: &[Words]) -> TextId {
        self.text(catalog, |language| words[language].title.clone())
    }

    fn summary(&mut self, catalog: &Catalog, words: &[Words]) -> TextId {
        let summary = |language: usize| words[language].summary.as_ref().map(|summary| summary.text.clone());
        self.text(catalog, |language| summary(language).unwrap_or_default())
    }

    fn blocks(&mut self, words: &[Words], part: impl Fn(&Words) -> &[Block]) -> Run {
        let start = self.blocks.len();
        let versions: Vec<&[Block]> = words.iter().map(part).collect();
        self.block_list(&versions);
        run(start, self.blocks.len() - start, "blocks in one place")
    }

    /// Adds blocks that have the same shape in every language.
    fn block_list(&mut self, versions: &[&[Block]]) {
        for (number, block) in versions[0].iter().enumerate() {
            let text = self.texts.id(versions.iter().map(|blocks| blocks[number].text.clone()).collect());
            let at = self.blocks.len();
            let tag = BlockTag { kind: block.kind, os: block.os, language: block.language };
            self.blocks.push(BlockRecord { tag, text, inside: 0 });
            let children: Vec<&[Block]> = versions.iter().map(|blocks| blocks[number].children.as_slice()).collect();
            self.block_list(&children);
            let inside = u8::try_from(self.blocks.len() - at - 1);
            self.blocks[at].inside = inside.expect("more than 255 blocks inside one: widen BlockRecord");
        }
    }

    fn reference(&self, target: Handle) -> Reference {
        let is_common = target.pack() != self.pack;
        assert!(
            !is_common || target.pack() == Pack::Common,
            "`Packs` puts what several packs need into the common one"
        );
        Reference { is_common, place: target.place() }
    }

    fn references(&mut self, targets: &[usize], handles: &[Handle]) -> Run {
        let wanted: Vec<Reference> = targets.iter().map(|&target| self.reference(handles[target])).collect();
        let Some(first) = wanted.first() else { return run(0, 0, "references") };
        // The same list often stands there already (a code that is like another, a single source).
        let places = self.places.get(first).map(Vec::as_slice).unwrap_or_default();
        let found = places.iter().copied().find(|&start| self.references[start..].starts_with(&wanted));
        let start = found.unwrap_or(self.references.len());
        if found.is_none() {
            for (place, reference) in (start..).zip(&wanted) {
                self.places.entry(*reference).or_default().push(place);
            }
            self.references.extend_from_slice(&wanted);
        }
        run(start, wanted.len(), "references in one list")
    }

    /// Gives the targets of links a text each, so that spans can refer to them.
    fn link_targets(&mut self, catalog: &Catalog) {
        let links = |versions: &Vec<Inline>| -> Vec<String> {
            let links = versions.iter().zip(&catalog.languages).flat_map(|(inline, language)| {
                let from = format!("learn.microsoft.com/{}/", language.learn);
                let urls = inline.spans.iter().map(|span| span.url.as_str()).filter(|url| !url.is_empty());
                urls.map(move |url| url.replace(&from, "learn.microsoft.com/{locale}/")).collect::<Vec<_>>()
            });
            links.collect()
        };
        let urls: Vec<String> = self.texts.versions.iter().flat_map(links).collect();
        for url in urls {
            self.url(catalog, Some(&url));
        }
    }

    /// Gives the texts their last numbers.
    fn finish(&mut self, labels: &mut [TextId], common_messages: &mut HashMap<(usize, usize), TextId>) {
        let number_of = self.texts.shared_first();
        let mut renumber = |text: &mut TextId| *text = number_of[text.0 as usize];
        self.entries.iter_mut().for_each(|record| record.texts(&mut renumber));
        self.causes.iter_mut().for_each(|record| record.texts(&mut renumber));
        self.former_causes.iter_mut().for_each(|record| record.texts(&mut renumber));
        self.solutions.iter_mut().for_each(|record| record.texts(&mut renumber));
        self.sources.iter_mut().for_each(|record| record.texts(&mut renumber));
        self.families.iter_mut().for_each(|record| record.texts(&mut renumber));
        self.messages.iter_mut().for_each(|record| record.texts(&mut renumber));
        self.blocks.iter_mut().for_each(|record| record.texts(&mut renumber));
        if self.pack == Pack::Common {
            labels.iter_mut().for_each(&mut renumber);
            common_messages.values_mut().for_each(&mut renumber);
        }
        for (number, versions) in (0..).zip(&self.texts.versions) {
            for (language, text) in versions.iter().enumerate().filter(|(_, text)| text.spans.is_empty()) {
                self.link_targets.entry((language, text.text.clone())).or_insert(TextId(number));
            }
        }
    }

    /// The text that holds the target of a link; the empty one for what is no link.
    pub(crate) fn link_target(&self, language: usize, url: &str) -> TextId {
        self.link_targets.get(&(language, url.to_owned())).copied().unwrap_or_default()
    }

    /// How many spans there are before each text, and before one more.
    pub(crate) fn span_starts(&self) -> Vec<Place> {
        let mut starts = vec![Place(0)];
        let mut spans = 0;
        for versions in &self.texts.versions {
            let count = versions[0].spans.len();
            // `shape` has held the languages against each other.
            assert!(versions.iter().all(|version| version.spans.len() == count), "spans of {:?}", versions[0].text);
            spans += count;
            starts.push(Place(place(spans)));
        }
        starts
    }

    /// Whether it holds nothing.
    pub(crate) fn is_empty(&self) -> bool {
        self.pack != Pack::Common && self.entries.is_empty()
    }
}

struct Builder<'a> {
    catalog: &'a Catalog,
    packs: &'a Packs,
    layout: Layout,
}

pub(crate) fn lay_out(catalog: &Catalog) -> Layout {
    let packs = Packs::new(catalog);
    let languages = catalog.languages.len();
    let layout = Layout {
        names: Names::new(),
        keys: Vec::new(),
        numbers: Vec::new(),
        codes: Vec::new(),
        code_entries: Vec::new(),
        packs: Pack::ALL.iter().map(|&pack| PackLayout::new(pack, languages)).collect(),
        labels: Vec::new(),
        entries: packs.errors.clone(),
        support: catalog.support.map(|solution| packs.solutions[solution]),
        common_messages: HashMap::new(),
    };
    let mut builder = Builder { catalog, packs: &packs, layout };
    builder.errors();
    builder.names();
    builder.causes_and_solutions();
    builder.common();
    let mut layout = builder.layout;
    for pack in &mut layout.packs {
        pack.link_targets(catalog);
        pack.finish(&mut layout.labels, &mut layout.common_messages);
    }
    layout
}

impl Builder<'_> {
    fn errors(&mut self) {
        let catalog = self.catalog;
        let ids: HashMap<&str, u16> =
            catalog.errors.iter().filter_map(|error| Some((error.name.as_str(), error.id?))).collect();
        for (number, error) in catalog.errors.iter().enumerate() {
            let names = &mut self.layout.names;
            let known = KnownRecord {
                key: names.id(&key(error)),
                name: names.id(&error.name),
                code: CodeId(error.id.unwrap_or_default()),
                area: error.area,
                needs_context: error.needs_context,
                is_wrapper: error.is_wrapper,
            };
            let aliases: Vec<NameId> = error.aliases.iter().map(|alias| names.id(alias)).collect();
            let handle = self.packs.errors[number];
            let pack = &mut self.layout.packs[handle.pack() as usize];
            pack.known.push(known);
            let first_alias = pack.aliases.len();
            pack.aliases.extend(&aliases);
            let first_number = pack.numbers.len();
            pack.numbers.extend(numbers(error));
            self.layout.numbers.extend(numbers(error).map(|number| NumberedRecord { number, entry: handle }));
            let first_former = pack.former_causes.len();
            for (cause, until) in &error.former_causes {
                let cause = pack.reference(self.packs.causes[*cause]);
                let until = pack.neutral(catalog, until);
                pack.former_causes.push(FormerCauseRecord { cause, until });
            }
            let first_message = pack.messages.len();
            for message in &error.messages {
                let wording = |language: usize| message.wordings.get(&catalog.languages[language].tag);
                let text = pack.text(catalog, |language| Inline::plain(wording(language).cloned().unwrap_or_default()));
                let source = pack.reference(self.packs.sources[message.source]);
                pack.messages.push(MessageRecord { text, source });
            }
            let record = EntryRecord {
                title: pack.title(catalog, &error.words),
                summary: pack.summary(catalog, &error.words),
                docs: pack.url(catalog, error.docs.as_deref()),
                check: pack.blocks(&error.words, |words| &words.check),
                details: pack.blocks(&error.words, |words| &words.blocks),
                history: pack.blocks(&error.words, |words| &words.history),
                aliases: run(first_alias, aliases.len(), "aliases of one code"),
                numbers: run(first_number, pack.numbers.len() - first_number, "numbers of one error"),
                causes: pack.references(&error.causes, &self.packs.causes),
                former_causes: run(first_former, error.former_causes.len(), "former causes of one error"),
                solutions: pack.references(&error.solutions, &self.packs.solutions),
                last: pack.references(&error.last, &self.packs.solutions),
                sources: pack.references(&error.sources, &self.packs.sources),
                messages: run(first_message, error.messages.len(), "messages of one error"),
                traits: error.traits,
                renamed_to: CodeId(error.renamed_to.as_deref().and_then(|name| ids.get(name).copied()).unwrap_or(0)),
                since: pack.neutral(catalog, error.since.as_deref().unwrap_or_default()),
            };
            pack.entries.push(record);
        }
        self.layout.numbers.sort_by_key(|record| (record.number.value, record.number.system, record.entry));
    }

    /// Everything under which an entry is found.
    fn names(&mut self) {
        let catalog = self.catalog;
        let mut seen = BTreeSet::new();
        // The first entry of a code speaks for it.
        let mut codes: BTreeMap<u16, (&Error, Vec<Handle>)> = BTreeMap::new();
        for (number, error) in catalog.errors.iter().enumerate() {
            let entry = self.packs.errors[number];
            if let Some(id) = error.id {
                codes.entry(id).or_insert_with(|| (error, Vec::new())).1.push(entry);
            }
            for name in [&error.name, &key(error)].into_iter().chain(&error.aliases) {
                if seen.insert(name.to_ascii_lowercase()) {
                    let name = self.layout.names.id(name);
                    self.layout.keys.push(Key { name, entry });
                }
            }
        }
        for (id, (error, entries)) in codes {
            let start = self.layout.code_entries.len();
            let doc = error.messages.first().and_then(|message| message.wordings.get("en").cloned());
            let doc = doc.unwrap_or_else(|| error.words[0].title.text.clone());
            let name = self.layout.names.id(&error.name);
            let record = CodeRecord { name, entries: run(start, entries.len(), "entries of one code") };
            self.layout.code_entries.extend(entries);
            self.layout.codes.push(Code { id, name: error.name.clone(), doc, record });
        }
    }

    fn causes_and_solutions(&mut self) {
        let catalog = self.catalog;
        for (cause, handle) in catalog.causes.iter().zip(&self.packs.causes) {
            let pack = &mut self.layout.packs[handle.pack() as usize];
            let record = CauseRecord {
                id: cause.id,
                name: pack.neutral(catalog, &cause.name),
                title: pack.title(catalog, &cause.words),
                summary: pack.summary(catalog, &cause.words),
                docs: pack.url(catalog, cause.docs.as_deref()),
                check: pack.blocks(&cause.words, |words| &words.check),
                details: pack.blocks(&cause.words, |words| &words.blocks),
                history: pack.blocks(&cause.words, |words| &words.history),
                os: cause.os,
                solutions: pack.references(&cause.solutions, &self.packs.solutions),
                order: cause.order,
                sources: pack.references(&cause.sources, &self.packs.sources),
            };
            pack.causes.push(record);
        }
        for (solution, handle) in catalog.solutions.iter().zip(&self.packs.solutions) {
            let pack = &mut self.layout.packs[handle.pack() as usize];
            let record = SolutionRecord {
                name: pack.neutral(catalog, &solution.name),
                title: pack.title(catalog, &solution.words),
                summary: pack.summary(catalog, &solution.words),
                docs: pack.url(catalog, solution.docs.as_deref()),
                blocks: pack.blocks(&solution.words, |words| &words.blocks),
                history: pack.blocks(&solution.words, |words| &words.history),
                os: solution.os,
                ways: pack.references(&solution.ways, &self.packs.solutions),
                order: solution.order,
            };
            pack.solutions.push(record);
        }
        for (source, handle) in catalog.sources.iter().zip(&self.packs.sources) {
            let pack = &mut self.layout.packs[handle.pack() as usize];
            let record = SourceRecord {
                name: pack.neutral(catalog, &source.name),
                title: pack.neutral(catalog, &source.title),
                url: pack.url(catalog, Some(&source.url)),
                date: pack.neutral(catalog, &source.date),
            };
            pack.sources.push(record);
        }
    }

    /// What belongs to no area.
    fn common(&mut self) {
        let catalog = self.catalog;
        let common = &mut self.layout.packs[Pack::Common as usize];
        for family in &catalog.families {
            let record = FamilyRecord {
                name: common.neutral(catalog, &family.name),
                prefix: common.neutral(catalog, &family.prefix),
                needs_context: family.needs_context,
                title: common.title(catalog, &family.words),
                summary: common.summary(catalog, &family.words),
                docs: common.url(catalog, Some(&family.docs)),
            };
            common.families.push(record);
        }
        for label in LABEL_NAMES {
            let text = common.text(catalog, |language| Inline::plain(&catalog.languages[language].labels[*label]));
            self.layout.labels.push(text);
        }
        for (error, message) in shared_messages(catalog, self.packs) {
            let wordings = &catalog.errors[error].messages[message].wordings;
            let wording = |language: usize| wordings.get(&catalog.languages[language].tag).cloned();
            let text = common.text(catalog, |language| Inline::plain(wording(language).unwrap_or_default()));
            self.layout.common_messages.insert((error, message), text);
        }
    }
}
