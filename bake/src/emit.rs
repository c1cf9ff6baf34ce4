//! Writes the layout as Rust source: plain literals, nothing that has to be computed at start-up.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::Range;

use crate::catalog::{Catalog, variant};
use crate::layout::{Layout, Run, small};
use crate::recognition::{AnchorRow, Recognition, Wordings};
use crate::words::Inline;

/// A `match` of more names takes minutes to compile, and so does a `phf_map!`.
const MOST_LITERALS: usize = 8_000;

/// A generated file.
#[derive(Debug, PartialEq, Eq)]
pub struct GeneratedFile {
    /// Where it belongs, relative to the root of the repository, with forward slashes.
    pub path: String,
    /// What it holds.
    pub content: String,
}

/// `azure-vm` as `AzureVm`, the way strum turns one into the other.
fn pascal(kebab: impl AsRef<str>) -> String {
    let mut pascal = String::new();
    for part in kebab.as_ref().split('-') {
        let mut chars = part.chars();
        pascal.extend(chars.next().map(|first| first.to_ascii_uppercase()));
        pascal.extend(chars);
    }
    pascal
}

fn run((start, len): Run) -> String {
    format!("run({start}, {len})")
}

fn literal(text: &str) -> String {
    let mut literal = String::new();
    for c in text.chars() {
        match c {
            '"' => literal.push_str("\\\""),
            '\\' => literal.push_str("\\\\"),
            '\n' => literal.push_str("\\n"),
            '\0' => literal.push_str("\\0"),
            _ => literal.push(c),
        }
    }
    literal
}

/// Where each string begins if all stand behind one another, each with a NUL behind it, and where one more would.
fn starts_of<'a>(strings: impl Iterator<Item = &'a str>) -> Vec<usize> {
    let ends = strings.scan(0, |end, string| {
        *end += string.len() + 1;
        Some(*end)
    });
    std::iter::once(0).chain(ends).collect()
}

/// A static with all strings behind one another, each with a NUL behind it, and where each begins.
fn string_area<'a>(
    out: &mut String,
    visibility: &str,
    area: &str,
    starts: &str,
    strings: impl Iterator<Item = &'a str> + Clone,
) {
    let offsets = starts_of(strings.clone());
    let _ = writeln!(out, "{visibility}static {area}: &str = \"\\");
    for string in strings {
        // Behind the backslash the compiler skips leading blanks.
        let lead = if string.starts_with(' ') { "\\x20" } else { "" };
        let rest = if lead.is_empty() { string } else { &string[1..] };
        let _ = writeln!(out, "{lead}{}\\0\\", literal(rest));
    }
    let _ = writeln!(out, "\";\n");
    let _ = writeln!(out, "{visibility}static {starts}: [u32; {}] = [", offsets.len());
    numbers(out, &offsets);
    out.push_str("];\n");
}

fn numbers<T: ToString>(out: &mut String, numbers: &[T]) {
    for row in numbers.chunks(16) {
        let row: Vec<String> = row.iter().map(T::to_string).collect();
        let _ = writeln!(out, "    {},", row.join(", "));
    }
}

struct Emitter<'a> {
    catalog: &'a Catalog,
    layout: &'a Layout,
}

pub(crate) fn emit(catalog: &Catalog, layout: &Layout, recognition: &Recognition) -> Vec<GeneratedFile> {
    let emitter = Emitter { catalog, layout };
    let mut files = vec![
        emitter.file("src/tables/mod.rs", emitter.records()),
        emitter.file("src/tables/codes.rs", emitter.codes()),
        emitter.file("src/tables/locales.rs", emitter.locales()),
        emitter.file("src/tables/names.rs", emitter.names()),
        emitter.file("src/tables/name_anchors.rs", name_anchors(&recognition.names)),
        emitter.file("src/tables/text_shared.rs", emitter.texts(0, "SHARED", 0..layout.texts.shared)),
    ];
    for (number, language) in catalog.languages.iter().enumerate() {
        let texts = emitter.texts(number, "TEXTS", layout.texts.shared..layout.texts.versions.len());
        files.push(emitter.file(&format!("src/tables/{}.rs", module("text", &language.tag)), texts));
        let path = format!("src/tables/{}.rs", module("wordings", &language.tag));
        files.push(emitter.file(&path, wordings(&recognition.languages[number])));
    }
    files.push(emitter.file("benches/peers/names.rs", emitter.literals()));
    files.push(GeneratedFile { path: crate::ledger::FILE.to_owned(), content: catalog.ledger.clone() });
    files
}

/// The name of a module of a language.
fn module(of: &str, tag: &str) -> String {
    format!("{of}_{}", tag.to_ascii_lowercase().replace('-', "_"))
}

/// The line before what only a build with the language has; English is always there.
fn gate(tag: &str, indent: &str) -> String {
    if tag == "en" { String::new() } else { format!("{indent}#[cfg(feature = \"{tag}\")]\n") }
}

fn anchors(out: &mut String, rows: &[AnchorRow]) {
    for AnchorRow { bytes, target, before, behind } in rows {
        let _ = writeln!(out, "    anchor(b\"{}\", {before:#x}, {behind:#x}, {target:?}),", bytes.escape_ascii());
    }
    out.push_str("];\n");
}

fn name_anchors(rows: &[AnchorRow]) -> String {
    let mut out = String::from(
        "#![cfg_attr(rustfmt, rustfmt::skip)]\n\nuse crate::record::Target::*;\nuse crate::record::{AnchorRecord, anchor};\n\n",
    );
    let _ = writeln!(out, "pub(crate) static NAME_ANCHORS: [AnchorRecord; {}] = [", rows.len());
    anchors(&mut out, rows);
    out
}

fn wordings(wordings: &Wordings) -> String {
    let mut out = String::from(
        "#![cfg_attr(rustfmt, rustfmt::skip)]\n\nuse crate::record::Target::*;\nuse crate::record::{AnchorRecord, Recognition, WordingRecord, anchor, wording};\n\n\
         pub(crate) const WORDINGS: Recognition = Recognition { anchors: &ANCHORS, wordings: &RECORDS, entries: &ENTRIES };\n\n",
    );
    let mut entries: Vec<u16> = Vec::new();
    let _ = writeln!(out, "static RECORDS: [WordingRecord; {}] = [", wordings.rows.len());
    for row in &wordings.rows {
        let (start, len) = (small(entries.len(), "entries of wordings"), small(row.entries.len(), "entries"));
        entries.extend(&row.entries);
        let _ = writeln!(out, "    wording({}, {}, {start}, {len}, {}),", row.text, row.len, row.is_ordinary);
    }
    let _ = writeln!(out, "];\n\nstatic ENTRIES: [u16; {}] = [", entries.len());
    numbers(&mut out, &entries);
    let _ = writeln!(out, "];\n\nstatic ANCHORS: [AnchorRecord; {}] = [", wordings.anchors.len());
    anchors(&mut out, &wordings.anchors);
    out
}

impl Emitter<'_> {
    fn file(&self, path: &str, content: String) -> GeneratedFile {
        let head = format!(
            "// Made by `cargo run -p bake` from data/, version {} of {}, with phf 0.13. Do not edit.\n\n",
            self.catalog.version, self.catalog.date
        );
        GeneratedFile { path: path.to_owned(), content: head + &content }
    }

    fn records(&self) -> String {
        let (catalog, layout) = (self.catalog, self.layout);
        let mut out = String::new();
        out.push_str("#![cfg_attr(rustfmt, rustfmt::skip)]\n\n");
        out.push_str("mod codes;\nmod locales;\n#[cfg(feature = \"diagnose\")]\nmod name_anchors;\nmod names;\nmod text_shared;\n");
        for language in &catalog.languages {
            let gate = gate(&language.tag, "");
            let _ = writeln!(out, "{gate}mod {};", module("text", &language.tag));
            let _ = writeln!(out, "{gate}#[cfg(feature = \"diagnose\")]\nmod {};", module("wordings", &language.tag));
        }
        out.push_str("\npub use codes::ErrorCode;\npub(crate) use locales::ALL_LOCALES;\npub use locales::Locale;\n#[cfg(feature = \"diagnose\")]\npub(crate) use name_anchors::NAME_ANCHORS;\npub(crate) use names::{DISPLACEMENTS, HASH_KEY, KEYS, NAMES, NAME_STARTS};\npub(crate) use text_shared::SHARED;\n\n");
        out.push_str("use crate::shared::kinds::{Area, BlockKind::*, CommandLanguage::*, Component, Fault, Os, Os::*, Retry, SolutionOrder, Status};\n");
        out.push_str("use crate::record::{BlockRecord, CauseRecord, CodeRecord, EntryRecord, FamilyRecord, Labels, MessageRecord, SolutionRecord, SourceRecord, block, run};\n\n");
        let _ = writeln!(
            out,
            "/// The version of the data, by calendar: year, month, number.\npub const DATA_VERSION: &str = \"{}\";\n",
            catalog.version
        );
        let _ = writeln!(
            out,
            "/// The day of the data, as YYYY-MM-DD.\npub const DATA_DATE: &str = \"{}\";\n",
            catalog.date
        );

        self.widths(&mut out);

        let _ = writeln!(out, "pub(crate) static CODES: [CodeRecord; {}] = [", layout.codes.len());
        for code in &layout.codes {
            let _ = writeln!(
                out,
                "    CodeRecord {{ code: ErrorCode::{}, name: {}, entries: {} }},",
                variant(&code.name),
                code.number,
                run(code.entries)
            );
        }
        out.push_str("];\n\n");

        let _ = writeln!(out, "pub(crate) static ENTRIES: [EntryRecord; {}] = [", layout.entries.len());
        for (row, error) in layout.entries.iter().zip(&catalog.errors) {
            let code = |name: Option<&String>| {
                name.map_or("None".to_owned(), |name| format!("Some(ErrorCode::{})", variant(name)))
            };
            let _ = writeln!(
                out,
                "    // {}\n    EntryRecord {{ code: {}, name: {}, case: {}, title: {}, summary: {}, docs: {}, details: {}, aliases: {}, linux_extension_statuses: {}, needs_context: {}, causes: {}, solutions: {}, order: SolutionOrder::{}, sources: {}, messages: {}, \
                 area: Area::{}, component: Component::{}, os: Os::{}, fault: Fault::{}, retry: Retry::{}, status: Status::{}, renamed_to: {}, since: {} }},",
                match &error.case {
                    Some(case) => format!("{}, {case}", error.name),
                    None => error.name.clone(),
                },
                code(error.id.map(|_| &error.name)),
                row.name,
                row.case,
                row.title,
                row.summary,
                row.docs,
                run(row.details),
                run(row.aliases),
                run(row.linux_extension_statuses),
                error.needs_context,
                run(row.causes),
                run(row.solutions),
                pascal(error.order),
                run(row.sources),
                run(row.messages),
                pascal(error.area),
                pascal(error.component),
                pascal(error.os),
                pascal(error.fault),
                pascal(error.retry),
                pascal(error.status),
                code(error.renamed_to.as_ref()),
                row.since,
            );
        }
        out.push_str("];\n\n");

        let _ = writeln!(out, "pub(crate) static CAUSES: [CauseRecord; {}] = [", layout.causes.len());
        for (row, cause) in layout.causes.iter().zip(&catalog.causes) {
            let _ = writeln!(
                out,
                "    // {}\n    CauseRecord {{ id: {}, name: {}, title: {}, summary: {}, docs: {}, details: {}, os: Os::{}, solutions: {}, order: SolutionOrder::{}, sources: {} }},",
                cause.name,
                cause.id,
                row.name,
                row.title,
                row.summary,
                row.docs,
                run(row.details),
                pascal(cause.os),
                run(row.solutions),
                pascal(cause.order),
                run(row.sources),
            );
        }
        out.push_str("];\n\n");

        let _ = writeln!(out, "pub(crate) static SOLUTIONS: [SolutionRecord; {}] = [", layout.solutions.len());
        for (row, solution) in layout.solutions.iter().zip(&catalog.solutions) {
            let _ = writeln!(
                out,
                "    // {}\n    SolutionRecord {{ name: {}, title: {}, summary: {}, docs: {}, blocks: {}, os: Os::{}, ways: {}, order: SolutionOrder::{} }},",
                solution.name,
                row.name,
                row.title,
                row.summary,
                row.docs,
                run(row.blocks),
                pascal(solution.os),
                run(row.ways),
                pascal(solution.order),
            );
        }
        out.push_str("];\n\n");

        let _ = writeln!(out, "pub(crate) static SOURCES: [SourceRecord; {}] = [", layout.sources.len());
        for row in &layout.sources {
            let _ = writeln!(
                out,
                "    SourceRecord {{ id: {}, title: {}, url: {}, date: {} }},",
                row.id, row.title, row.url, row.date
            );
        }
        out.push_str("];\n\n");

        let _ = writeln!(out, "pub(crate) static FAMILIES: [FamilyRecord; {}] = [", layout.families.len());
        for (row, family) in layout.families.iter().zip(&catalog.families) {
            let _ = writeln!(
                out,
                "    FamilyRecord {{ prefix: {}, needs_context: {}, title: {}, summary: {}, docs: {} }},",
                row.prefix, family.needs_context, row.title, row.summary, row.docs
            );
        }
        out.push_str("];\n\n");

        let _ = writeln!(out, "pub(crate) static MESSAGES: [MessageRecord; {}] = [", layout.messages.len());
        for (text, source) in &layout.messages {
            let _ = writeln!(out, "    MessageRecord {{ text: {text}, source: {source} }},");
        }
        out.push_str("];\n\n");

        let _ = writeln!(out, "pub(crate) static BLOCKS: [BlockRecord; {}] = [", layout.blocks.len());
        for row in &layout.blocks {
            let _ = writeln!(
                out,
                "    block({}, {}, {}, {}, {}),",
                pascal(row.kind),
                pascal(row.os),
                pascal(row.language),
                row.text,
                row.inside
            );
        }
        out.push_str("];\n\n");

        let span_starts = layout.span_starts();
        let _ = writeln!(out, "pub(crate) static SPAN_STARTS: [Start; {}] = [", span_starts.len());
        numbers(&mut out, &span_starts);
        out.push_str("];\n\n");

        let _ = writeln!(out, "pub(crate) static ALIASES: [NameNumber; {}] = [", layout.aliases.len());
        numbers(&mut out, &layout.aliases);
        out.push_str("];\n\n");

        let _ = writeln!(out, "pub(crate) static REFS: [u16; {}] = [", layout.refs.len());
        numbers(&mut out, &layout.refs);
        out.push_str("];\n\n");

        let support = catalog.support.map_or("None".to_owned(), |number| format!("Some({number})"));
        let _ = writeln!(
            out,
            "/// The solution that says what to collect for support if nothing helps.\n#[cfg(feature = \"diagnose\")]\npub(crate) const SUPPORT: Option<u16> = {support};\n"
        );

        out.push_str("pub(crate) const LABELS: Labels = Labels {\n");
        for (label, text) in &layout.labels {
            let _ = writeln!(out, "    {label}: {text},");
        }
        out.push_str("};\n");
        out
    }

    /// Numbers are as wide as the catalogue needs them.
    fn widths(&self, out: &mut String) {
        let layout = self.layout;
        let width = |records: usize| if records <= usize::from(u16::MAX) { "u16" } else { "u32" };
        let spans = layout.span_starts().last().map_or(0, |&spans| spans as usize);
        let tables = [layout.blocks.len(), layout.messages.len(), layout.aliases.len(), layout.refs.len(), spans];
        let longest = tables.into_iter().max().unwrap_or_default();
        for (doc, number, records) in [
            (
                "A number of a text. The first ones are the same in every language, the others have a version in each.",
                "TextNumber",
                layout.texts.versions.len(),
            ),
            ("A number of a string that is the same in every language.", "NameNumber", layout.names.strings.len()),
            ("Where something begins in a table.", "Start", longest),
        ] {
            let _ = writeln!(out, "/// {doc}\npub(crate) type {number} = {};", width(records));
        }
        out.push('\n');
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
            let link = |word: &str| if word.starts_with("https://") { format!("<{word}>") } else { word.to_owned() };
            let doc = doc.split(' ').map(link).collect::<Vec<_>>().join(" ");
            let _ = writeln!(out, "    /// {doc}\n    {} = {},", variant(&code.name), code.id);
        }
        out.push_str("}\n");
        out
    }

    fn locales(&self) -> String {
        let mut out = String::from(
            "use crate::record::Texts;\n\n\
             /// A language of the catalogue.\n\
             ///\n\
             /// English is always there; every other language is a cargo feature.\n\
             #[derive(\n    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, strum::AsRefStr, strum::Display,\n    strum::EnumCount, strum::EnumIter, strum::EnumString, strum::IntoStaticStr, strum::VariantNames,\n)]\n\
             #[strum(ascii_case_insensitive)]\n\
             #[cfg_attr(feature = \"schema\", derive(schemars::JsonSchema))]\n\
             #[non_exhaustive]\n\
             pub enum Locale {\n",
        );
        for language in &self.catalog.languages {
            let default = if language.tag == "en" { "    #[default]\n" } else { "" };
            let _ = write!(
                out,
                "    /// {}.\n{default}{}    #[strum(serialize = \"{}\")]\n    #[cfg_attr(feature = \"schema\", schemars(rename = \"{}\"))]\n    {},\n",
                language.name,
                gate(&language.tag, "    "),
                language.tag,
                language.tag,
                pascal(&language.tag)
            );
        }
        out.push_str(
            "}\n\n/// All languages of this build, English first.\npub(crate) static ALL_LOCALES: &[Locale] = &[\n",
        );
        for language in &self.catalog.languages {
            let gate = gate(&language.tag, "    ");
            let _ = writeln!(out, "{gate}    Locale::{},", pascal(&language.tag));
        }
        out.push_str("];\n\nimpl Locale {\n");
        let mut choose = |head: &str, of: &str, what: &str| {
            let _ = write!(out, "{head} {{\n        match self {{\n");
            for language in &self.catalog.languages {
                let (gate, variant) = (gate(&language.tag, "            "), pascal(&language.tag));
                let _ =
                    writeln!(out, "{gate}            Self::{variant} => super::{}::{what},", module(of, &language.tag));
            }
            out.push_str("        }\n    }\n");
        };
        choose("    pub(crate) fn texts(self) -> Texts", "text", "TEXTS");
        choose(
            "\n    #[cfg(feature = \"diagnose\")]\n    pub(crate) fn recognition(self) -> crate::record::Recognition",
            "wordings",
            "WORDINGS",
        );
        out.push_str("}\n");
        out
    }

    fn names(&self) -> String {
        let layout = self.layout;
        let mut out = String::from(
            "#![cfg_attr(rustfmt, rustfmt::skip)]\n\nuse super::ErrorCode;\nuse crate::record::{Key, key};\n\n",
        );
        let strings = layout.names.strings.iter().map(String::as_str);
        string_area(&mut out, "pub(crate) ", "NAMES", "NAME_STARTS", strings);
        out.push('\n');

        let names: Vec<&[u8]> = layout.keys.iter().map(|key| layout.names.get(key.name).as_bytes()).collect();
        let state = phf_generator::generate_hash_with_hash_fn(&names, |name, key| {
            // The only way to make one: its fields are public, but the struct is not exhaustive.
            let mut hashes = phf_shared::hash("", key);
            let crate::shared::hash::Hashes { g, f1, f2 } = crate::shared::hash::hash(name, *key);
            (hashes.g, hashes.f1, hashes.f2) = (g, f1, f2);
            hashes
        });
        let _ = writeln!(out, "pub(crate) const HASH_KEY: u64 = {};\n", state.key);
        let _ = writeln!(out, "pub(crate) static DISPLACEMENTS: [(u32, u32); {}] = [", state.disps.len());
        for (d1, d2) in &state.disps {
            let _ = writeln!(out, "    ({d1}, {d2}),");
        }
        let _ = writeln!(out, "];\n\npub(crate) static KEYS: [Key; {}] = [", layout.keys.len());
        let starts = starts_of(layout.names.strings.iter().map(String::as_str));
        for index in state.map {
            let key = &layout.keys[index];
            let start = starts[key.name as usize];
            let _ = writeln!(
                out,
                "    key({start}, {}, ErrorCode::{}, {}),",
                names[index].len(),
                variant(&key.code),
                key.entry
            );
        }
        out.push_str("];\n");
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

    fn texts(&self, language: usize, name: &str, range: Range<usize>) -> String {
        let layout = self.layout;
        let mut out = String::from(
            "#![cfg_attr(rustfmt, rustfmt::skip)]\n\nuse crate::shared::kinds::SpanKind::*;\nuse crate::record::{SpanRecord, Texts, span};\n\n",
        );
        let _ = writeln!(
            out,
            "pub(crate) const {name}: Texts = Texts {{ text: &TEXT, starts: &STARTS, spans: &SPANS }};\n"
        );
        let texts = || layout.texts.versions[range.clone()].iter().map(|versions| &versions[language]);
        string_area(&mut out, "", "TEXT", "STARTS", texts().map(|inline| inline.text.as_str()));

        let mut spans = String::new();
        texts().for_each(|inline| self.spans(&mut spans, language, inline));
        let count: usize = texts().map(|inline| inline.spans.len()).sum();
        let _ = write!(out, "\nstatic SPANS: [SpanRecord; {count}] = [\n{spans}];\n");
        out
    }

    fn spans(&self, out: &mut String, language: usize, inline: &Inline) {
        for span in &inline.spans {
            let target = self.layout.link_target(language, &span.url);
            let _ =
                writeln!(out, "    span({}, {}, {}, {target}),", pascal(span.kind), span.range.start, span.range.len());
        }
    }
}
