//! Writes the layout: Rust that says what there is, and files of records and of text that it includes.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::Range;
use std::path::Path;
use std::{fs, io};

use crate::catalog::{Catalog, variant};
use crate::layout::{Layout, PackLayout};
use crate::limits::start;
use crate::perfect_hash::PerfectHash;
use crate::recognition::{Recognition, Wordings};
use crate::search::SearchIndex;
use crate::shared::labels::LABEL_NAMES;
use crate::shared::pack::Pack;
use crate::shared::record::{Field, KeyRecord, Place, SpanRecord};
use crate::words::Inline;

/// A `match` of more names takes minutes to compile, and so does a `phf_map!`.
const MOST_LITERALS: usize = 8_000;

/// A generated file.
#[derive(Debug, PartialEq, Eq)]
pub struct GeneratedFile {
    /// Where it belongs, relative to the root of the repository, with forward slashes.
    pub path: String,
    /// What it holds.
    pub content: Vec<u8>,
}

impl GeneratedFile {
    pub(crate) fn new(path: impl Into<String>, content: impl Into<Vec<u8>>) -> Self {
        Self { path: path.into(), content: content.into() }
    }

    /// Writes the file below `root`.
    ///
    /// # Errors
    ///
    /// Returns why it cannot be written.
    pub fn write(&self, root: &Path) -> io::Result<()> {
        let path = root.join(&self.path);
        fs::create_dir_all(path.parent().unwrap_or(root))?;
        fs::write(path, &self.content)
    }
}

/// `azure-vm` as `AzureVm`: the name of a variant in the data as the one in the enum.
fn pascal(kebab: impl AsRef<str>) -> String {
    let mut pascal = String::new();
    for part in kebab.as_ref().split('-') {
        let mut chars = part.chars();
        pascal.extend(chars.next().map(|first| first.to_ascii_uppercase()));
        pascal.extend(chars);
    }
    pascal
}

/// The name of a module: that of a pack or a language.
fn module(name: &str) -> String {
    name.to_ascii_lowercase().replace('-', "_")
}

fn pack_module(pack: Pack) -> String {
    if pack == Pack::Common { "common".to_owned() } else { module(pack.feature()) }
}

fn pack_variant(pack: Pack) -> String {
    if pack == Pack::Common { "Common".to_owned() } else { pascal(pack.feature()) }
}

/// The line before what only a build with the language has; English is always there.
fn gate(tag: &str, indent: &str) -> String {
    if tag == "en" { String::new() } else { format!("{indent}#[cfg(feature = \"{tag}\")]\n") }
}

fn literal(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"")
}

/// A file of records, table behind table, and the Rust that reads each.
#[derive(Default)]
struct Tables {
    bytes: Vec<u8>,
    rust: String,
}

impl Tables {
    fn add<F: Field>(&mut self, gate: &str, name: &str, record: &str, records: &[F]) {
        let start = self.bytes.len();
        records.iter().for_each(|record| record.write(&mut self.bytes));
        let len = self.bytes.len() - start;
        let _ = writeln!(
            self.rust,
            "{gate}pub(super) const {name}: Table<{record}> = {{\n    static BYTES: [u8; {len}] = part(FILE, {start});\n    Table::new(&BYTES)\n}};"
        );
    }
}

/// All strings behind one another, each with a NUL behind it, and where each begins and one more would.
fn string_area<'a>(strings: impl Iterator<Item = &'a str>) -> (String, Vec<Place>) {
    let (mut area, mut starts) = (String::new(), vec![Place(0)]);
    for string in strings {
        area += string;
        area.push('\0');
        starts.push(Place(start(area.len())));
    }
    (area, starts)
}

struct Emitter<'a> {
    catalog: &'a Catalog,
    layout: &'a Layout,
}

pub(crate) fn emit(
    catalog: &Catalog,
    layout: &Layout,
    recognition: &Recognition,
    search: &[Vec<SearchIndex>],
) -> Vec<GeneratedFile> {
    let emitter = Emitter { catalog, layout };
    let mut files = vec![
        emitter.rust("src/tables/mod.rs", emitter.packs()),
        emitter.rust("src/tables/codes.rs", emitter.codes()),
        emitter.rust("src/tables/locales.rs", emitter.locales()),
    ];
    files.extend(emitter.index(recognition));
    for (pack, wordings) in layout.packs.iter().zip(&recognition.packs).filter(|(pack, _)| !pack.is_empty()) {
        files.extend(emitter.pack(pack));
        for (language, wordings) in wordings.iter().enumerate() {
            files.extend(emitter.language(pack, language, wordings, &search[pack.pack as usize][language]));
        }
    }
    files.push(emitter.rust("benches/peers/names.rs", emitter.literals()));
    files.push(GeneratedFile::new(crate::ledger::FILE, catalog.ledger.clone()));
    files
}

impl Emitter<'_> {
    fn rust(&self, path: &str, content: String) -> GeneratedFile {
        let head = "// Made by `cargo run -p bake` from data/, with phf 0.13. Do not edit.\n\n";
        GeneratedFile::new(path, head.to_owned() + &content)
    }

    /// What there is, by pack.
    fn packs(&self) -> String {
        let layout = self.layout;
        let filled = || layout.packs.iter().filter(|pack| !pack.is_empty()).map(|pack| pack.pack);
        let gated = |pack: Pack, indent: &str| match pack.feature() {
            "" => String::new(),
            feature => format!("{indent}#[cfg(feature = \"{feature}\")]\n"),
        };
        let mut out = String::from("#![cfg_attr(rustfmt, rustfmt::skip)]\n\nmod codes;\nmod index;\nmod locales;\n");
        for pack in filled() {
            let _ = writeln!(out, "{}mod {};", gated(pack, ""), pack_module(pack));
        }
        out.push_str("\npub(crate) use codes::ALL_CODES;\npub use codes::ErrorCode;\npub(crate) use common::LABELS;\n#[cfg(feature = \"diagnose\")]\npub(crate) use common::SUPPORT;\npub(crate) use index::*;\npub use locales::Locale;\n\n");
        out.push_str("use crate::shared::pack::Pack;\nuse crate::shared::record::{BlockRecord, CauseRecord, EntryRecord, FamilyRecord, FormerCauseRecord, KnownRecord, MessageRecord, NameId, NumberRecord, Place, Reference, SolutionRecord, SourceRecord};\n#[cfg(feature = \"diagnose\")]\nuse crate::table::Recognition;\nuse crate::table::{SearchIndex, Table, Texts};\n\n");
        let _ = writeln!(
            out,
            "/// The version of the data, by calendar: year, month, number.\npub const DATA_VERSION: &str = \"{}\";\n\n/// The day of the data, as YYYY-MM-DD.\npub const DATA_DATE: &str = \"{}\";\n",
            self.catalog.version, self.catalog.date
        );
        for (function, record, constant) in [
            ("entries", "EntryRecord", "ENTRIES"),
            ("causes", "CauseRecord", "CAUSES"),
            ("former_causes", "FormerCauseRecord", "FORMER_CAUSES"),
            ("solutions", "SolutionRecord", "SOLUTIONS"),
            ("sources", "SourceRecord", "SOURCES"),
            ("families", "FamilyRecord", "FAMILIES"),
            ("messages", "MessageRecord", "MESSAGES"),
            ("blocks", "BlockRecord", "BLOCKS"),
            ("aliases", "NameId", "ALIASES"),
            ("numbers", "NumberRecord", "NUMBERS"),
            ("references", "Reference", "REFERENCES"),
            ("span_starts", "Place", "SPAN_STARTS"),
        ] {
            let _ =
                writeln!(out, "pub(crate) const fn {function}(pack: Pack) -> Table<{record}> {{\n    match pack {{");
            for pack in filled() {
                let variant = pack_variant(pack);
                let _ = writeln!(
                    out,
                    "{}        Pack::{variant} => {}::{constant},",
                    gated(pack, "        "),
                    pack_module(pack)
                );
            }
            out.push_str("        #[allow(unreachable_patterns, reason = \"what this build leaves out\")]\n        _ => Table::EMPTY,\n    }\n}\n\n");
        }
        out.push_str("pub(crate) const fn known(pack: Pack) -> Table<KnownRecord> {\n    match pack {\n");
        for pack in Pack::ALL {
            let variant = pack_variant(pack);
            let _ =
                writeln!(out, "        Pack::{variant} => index::KNOWN_{},", pack_module(pack).to_ascii_uppercase());
        }
        out.push_str("    }\n}\n\npub(crate) fn shared_texts(pack: Pack) -> Texts {\n    match pack {\n");
        for pack in filled() {
            let variant = pack_variant(pack);
            let _ =
                writeln!(out, "{}        Pack::{variant} => {}::SHARED,", gated(pack, "        "), pack_module(pack));
        }
        out.push_str("        #[allow(unreachable_patterns, reason = \"what this build leaves out\")]\n        _ => Texts::EMPTY,\n    }\n}\n\n");
        for (head, what, empty) in [
            ("pub(crate) fn texts(pack: Pack, locale: Locale) -> Texts", "TEXTS", "Texts::EMPTY"),
            ("pub(crate) fn search_index(pack: Pack, locale: Locale) -> SearchIndex", "SEARCH", "SearchIndex::EMPTY"),
            (
                "#[cfg(feature = \"diagnose\")]\npub(crate) fn recognition(pack: Pack, locale: Locale) -> Recognition",
                "RECOGNITION",
                "Recognition::EMPTY",
            ),
        ] {
            let _ = writeln!(out, "{head} {{\n    match (pack, locale) {{");
            for pack in filled() {
                let variant = pack_variant(pack);
                for language in &self.catalog.languages {
                    let _ = writeln!(
                        out,
                        "{}{}        (Pack::{variant}, Locale::{}) => {}::{}::{what},",
                        gated(pack, "        "),
                        gate(&language.tag, "        "),
                        pascal(&language.tag),
                        pack_module(pack),
                        module(&language.tag)
                    );
                }
            }
            let _ = writeln!(
                out,
                "        #[allow(unreachable_patterns, reason = \"what this build leaves out\")]\n        _ => {empty},\n    }}\n}}\n"
            );
        }
        out.truncate(out.trim_end().len());
        out.push('\n');
        out
    }

    /// What is there whatever is left out: every name and every number, and which entries they stand for.
    fn index(&self, recognition: &Recognition) -> [GeneratedFile; 3] {
        let layout = self.layout;
        let (area, starts) = string_area(layout.names.strings.iter().map(String::as_str));
        let names: Vec<&[u8]> = layout.keys.iter().map(|key| layout.names.get(key.name).as_bytes()).collect();
        let hash = PerfectHash::new(&names);
        let key = |slot: &Option<usize>| match slot {
            Some(at) => {
                let key = &layout.keys[*at];
                let len = u8::try_from(names[*at].len()).expect("a name is short");
                KeyRecord { start: starts[key.name.0 as usize], len, entry: key.entry }
            }
            None => KeyRecord::read(&[]),
        };
        let keys: Vec<KeyRecord> = hash.slots.iter().map(key).collect();
        let mut tables = Tables::default();
        tables.add("", "NAME_STARTS", "Place", &starts);
        tables.add("", "DISPLACEMENTS", "DisplacementRecord", &hash.displacements);
        tables.add("", "KEYS", "KeyRecord", &keys);
        tables.add("", "NUMBERS", "NumberedRecord", &layout.numbers);
        tables.add("", "CODES", "CodeRecord", &layout.codes.iter().map(|code| code.record).collect::<Vec<_>>());
        tables.add("", "CODE_ENTRIES", "Handle", &layout.code_entries);
        for pack in &layout.packs {
            let name = format!("KNOWN_{}", pack_module(pack.pack).to_ascii_uppercase());
            tables.add("", &name, "KnownRecord", &pack.known);
        }
        tables.add("#[cfg(feature = \"diagnose\")]\n", "NAME_ANCHORS", "AnchorRecord", &recognition.names);
        let rust = format!(
            "#![cfg_attr(rustfmt, rustfmt::skip)]\n\nuse crate::shared::pack::Handle;\n#[cfg(feature = \"diagnose\")]\nuse crate::shared::record::AnchorRecord;\nuse crate::shared::record::{{CodeRecord, DisplacementRecord, KeyRecord, KnownRecord, NumberedRecord, Place}};\nuse crate::table::{{Table, part}};\n\nconst FILE: &[u8] = include_bytes!(\"index.bin\");\n\npub(crate) static NAMES: &str = include_str!(\"names.txt\");\npub(crate) const HASH_KEY: u64 = {};\n{}",
            hash.key,
            tables.rust.replace("pub(super)", "pub(crate)")
        );
        [
            self.rust("src/tables/index.rs", rust),
            GeneratedFile::new("src/tables/index.bin", tables.bytes),
            GeneratedFile::new("src/tables/names.txt", area),
        ]
    }

    /// What a pack has in no language or in all.
    fn pack(&self, pack: &PackLayout) -> [GeneratedFile; 3] {
        let folder = format!("src/tables/{}", pack_module(pack.pack));
        let mut tables = Tables::default();
        tables.add("", "ENTRIES", "EntryRecord", &pack.entries);
        tables.add("", "CAUSES", "CauseRecord", &pack.causes);
        tables.add("", "FORMER_CAUSES", "FormerCauseRecord", &pack.former_causes);
        tables.add("", "SOLUTIONS", "SolutionRecord", &pack.solutions);
        tables.add("", "SOURCES", "SourceRecord", &pack.sources);
        tables.add("", "FAMILIES", "FamilyRecord", &pack.families);
        tables.add("", "MESSAGES", "MessageRecord", &pack.messages);
        tables.add("", "BLOCKS", "BlockRecord", &pack.blocks);
        tables.add("", "ALIASES", "NameId", &pack.aliases);
        tables.add("", "NUMBERS", "NumberRecord", &pack.numbers);
        tables.add("", "REFERENCES", "Reference", &pack.references);
        tables.add("", "SPAN_STARTS", "Place", &pack.span_starts());
        let area = self.texts(&mut tables, pack, 0, 0..pack.texts.shared);
        let mut rust = String::from("#![cfg_attr(rustfmt, rustfmt::skip)]\n\n");
        for language in &self.catalog.languages {
            let _ = writeln!(rust, "{}pub(super) mod {};", gate(&language.tag, ""), module(&language.tag));
        }
        let labels = if pack.pack == Pack::Common {
            "use crate::shared::labels::Labels;\nuse crate::shared::record::TextId;\n"
        } else {
            ""
        };
        let _ = write!(
            rust,
            "\n#[cfg(feature = \"diagnose\")]\nuse crate::shared::pack::Handle;\n{labels}use crate::shared::record::{{BlockRecord, CauseRecord, EntryRecord, FamilyRecord, FormerCauseRecord, MessageRecord, NameId, NumberRecord, Place, Reference, SolutionRecord, SourceRecord, SpanRecord}};\nuse crate::table::{{Table, Texts, part}};\n\nconst FILE: &[u8] = include_bytes!(\"records.bin\");\n\n{}pub(super) const SHARED: Texts = {{\n    static TEXT: &str = include_str!(\"shared.txt\");\n    Texts {{ text: &TEXT, first: 0, starts: STARTS, spans: SPANS }}\n}};\n",
            tables.rust
        );
        if pack.pack == Pack::Common {
            rust.push_str("\npub(crate) const LABELS: Labels = Labels {\n");
            for (label, text) in LABEL_NAMES.iter().zip(&self.layout.labels) {
                let _ = writeln!(rust, "    {}: TextId({}),", module(label), text.0);
            }
            let support = self.layout.support;
            let support = support
                .map_or("None".to_owned(), |solution| format!("Some(Handle::from_number({}))", solution.number()));
            let _ = writeln!(
                rust,
                "}};\n\n/// The solution that says what to collect for support if nothing helps.\n#[cfg(feature = \"diagnose\")]\npub(crate) const SUPPORT: Option<Handle> = {support};"
            );
        } else {
            rust = rust.replace("#[cfg(feature = \"diagnose\")]\nuse crate::shared::pack::Handle;\n", "");
        }
        [
            self.rust(&format!("{folder}/mod.rs"), rust),
            GeneratedFile::new(format!("{folder}/records.bin"), tables.bytes),
            GeneratedFile::new(format!("{folder}/shared.txt"), area),
        ]
    }

    /// What a pack has in one language.
    fn language(
        &self,
        pack: &PackLayout,
        language: usize,
        wordings: &Wordings,
        search: &SearchIndex,
    ) -> [GeneratedFile; 3] {
        let tag = module(&self.catalog.languages[language].tag);
        let folder = format!("src/tables/{}", pack_module(pack.pack));
        let mut tables = Tables::default();
        let area = self.texts(&mut tables, pack, language, pack.texts.shared..pack.texts.versions.len());
        let diagnose = "#[cfg(feature = \"diagnose\")]\n";
        tables.add(diagnose, "ANCHORS", "AnchorRecord", &wordings.anchors);
        tables.add(diagnose, "WORDINGS", "WordingRecord", &wordings.records);
        tables.add(diagnose, "WORDING_ENTRIES", "Handle", &wordings.entries);
        tables.add("", "BUCKETS", "Place", &search.buckets);
        tables.add("", "LISTS", "u8", &search.lists);
        let rust = format!(
            "#![cfg_attr(rustfmt, rustfmt::skip)]\n\nuse crate::shared::record::{{Place, SpanRecord}};\n{diagnose}use crate::shared::{{pack::Handle, record::{{AnchorRecord, WordingRecord}}}};\n{diagnose}use crate::table::Recognition;\nuse crate::table::{{SearchIndex, Table, Texts, part}};\n\nconst FILE: &[u8] = include_bytes!(\"{tag}.bin\");\n\n{}pub(in crate::tables) const TEXTS: Texts = {{\n    static TEXT: &str = include_str!(\"{tag}.txt\");\n    Texts {{ text: &TEXT, first: {}, starts: STARTS, spans: SPANS }}\n}};\npub(in crate::tables) const SEARCH: SearchIndex = SearchIndex {{ buckets: BUCKETS, lists: LISTS }};\n{diagnose}pub(in crate::tables) const RECOGNITION: Recognition = Recognition {{ anchors: ANCHORS, wordings: WORDINGS, entries: WORDING_ENTRIES }};\n",
            tables.rust.replace("pub(super) ", ""),
            pack.texts.shared
        );
        [
            self.rust(&format!("{folder}/{tag}.rs"), rust),
            GeneratedFile::new(format!("{folder}/{tag}.bin"), tables.bytes),
            GeneratedFile::new(format!("{folder}/{tag}.txt"), area),
        ]
    }

    /// Adds where texts and their spans begin, and returns the texts.
    fn texts(&self, tables: &mut Tables, pack: &PackLayout, language: usize, range: Range<usize>) -> String {
        let texts = || pack.texts.versions[range.clone()].iter().map(|versions| &versions[language]);
        let (area, starts) = string_area(texts().map(|inline| inline.text.as_str()));
        tables.add("", "STARTS", "Place", &starts);
        let spans: Vec<SpanRecord> = texts().flat_map(|inline| spans(pack, language, inline)).collect();
        tables.add("", "SPANS", "SpanRecord", &spans);
        area
    }

    fn codes(&self) -> String {
        let mut out = String::from(
            "/// An error code: the name that Azure Backup reports.\n\
             ///\n\
             /// The numbers are the [ids](ErrorCode::id): they never change, and none is used again.\n\
             #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]\n\
             #[repr(u16)]\n\
             #[non_exhaustive]\n\
             pub enum ErrorCode {\n",
        );
        for code in &self.layout.codes {
            let doc = code.doc.replace('<', "&lt;").replace('[', "\\[");
            let doc = doc.split(' ').map(linked).collect::<Vec<_>>().join(" ");
            let _ = writeln!(out, "    /// {doc}\n    {} = {},", variant(&code.name), code.id);
        }
        let _ = writeln!(
            out,
            "}}\n\n/// All codes, by their ids less one.\npub(crate) static ALL_CODES: [ErrorCode; {}] = [",
            self.layout.codes.len()
        );
        for code in &self.layout.codes {
            let _ = writeln!(out, "    ErrorCode::{},", variant(&code.name));
        }
        out.push_str("];\n");
        out
    }

    fn locales(&self) -> String {
        let mut out = String::from(
            "crate::shared::kinds::named! {\n    \
                 \"language of this build\":\n    \
                 /// A language of the catalogue.\n    \
                 ///\n    \
                 /// English is always there; every other language is a cargo feature.\n    \
                 Locale {\n",
        );
        for language in &self.catalog.languages {
            let gate = gate(&language.tag, "        ");
            let _ = write!(
                out,
                "        /// {}.\n{gate}        {} = \"{}\",\n",
                language.name,
                pascal(&language.tag),
                language.tag
            );
        }
        out.push_str("    }\n}\n");
        out
    }

    /// The names as literals, for those peers of look-up in the benches that need them so.
    fn literals(&self) -> String {
        let (mut exact, mut lower_case) = (BTreeMap::new(), BTreeMap::new());
        for error in self.catalog.errors.iter().filter(|error| error.id.is_some()) {
            for name in std::iter::once(&error.name).chain(&error.aliases) {
                // The first entry with a name is the one that look-up gives.
                exact.entry(name.clone()).or_insert(&error.name);
                lower_case.entry(name.to_ascii_lowercase()).or_insert(&error.name);
            }
        }
        let mut out = String::new();
        if exact.len() > MOST_LITERALS {
            let _ = writeln!(
                out,
                "// Empty: a `match` or a `phf_map!` of more than {MOST_LITERALS} names takes too long to compile.\n"
            );
            (exact, lower_case) = Default::default();
        }
        for (spelling, names) in [("exact", exact), ("lower_case", lower_case)] {
            let _ = writeln!(out, "literals! {{ {spelling} {{");
            for (name, code) in names {
                let _ = writeln!(out, "    \"{}\" => {},", literal(&name), variant(code));
            }
            out.push_str("} }\n");
        }
        out
    }
}

fn spans<'a>(pack: &'a PackLayout, language: usize, inline: &'a Inline) -> impl Iterator<Item = SpanRecord> + 'a {
    inline.spans.iter().map(move |span| SpanRecord {
        kind: span.kind,
        start: u16::try_from(span.range.start).expect("a text is short"),
        len: u8::try_from(span.range.len()).expect("what is marked is short"),
        url: pack.link_target(language, &span.url),
    })
}

/// Makes a link of the address in a word of a doc comment, without the punctuation around it.
fn linked(word: &str) -> String {
    let Some(start) = ["http://", "https://"].iter().find_map(|scheme| word.find(scheme)) else {
        return word.to_owned();
    };
    let (before, address) = word.split_at(start);
    let end = address.trim_end_matches(['.', ',', ')', ';']).len();
    format!("{before}<{}>{}", &address[..end], &address[end..])
}
