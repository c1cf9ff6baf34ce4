//! The catalogue as one would write it without a generator that lays it out flat: nested structs of strings.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use azure_backup_errors::{Block, Blocks, Cause, Entry, ErrorCode, Family, Locale, Message, Solution, Source, Text};

/// The statics that `measure/sizes/src/bin/structs.rs` includes.
pub(crate) fn statics() -> String {
    let mut out = String::new();
    for source in Source::all() {
        let url = |locale| inline(source.url(locale), "&[]");
        let _ = writeln!(
            out,
            "static SOURCE_{}: Source = Source {{ name: {:?}, title: {:?}, date: {:?}, url: {} }};",
            source.number(),
            source.name(),
            source.title(),
            source.date(),
            both(url)
        );
    }
    for solution in Solution::all() {
        let _ = writeln!(
            out,
            "static SOLUTION_{}: Solution = Solution {{ name: {:?}, os: {:?}, title: {}, summary: {}, docs: {}, \
             blocks: {}, order: {:?}, ways: {} }};",
            solution.number(),
            solution.name(),
            solution.os().as_str(),
            text(|locale| solution.title(locale)),
            text(|locale| solution.summary(locale)),
            both(|locale| inline(solution.docs_url(locale).unwrap_or_default(), "&[]")),
            blocks(solution.blocks()),
            solution.solution_order().as_str(),
            solutions(solution.solutions())
        );
    }
    for cause in Cause::all() {
        let _ = writeln!(
            out,
            "static CAUSE_{}: Cause = Cause {{ id: {}, name: {:?}, os: {:?}, title: {}, summary: {}, docs: {}, \
             details: {}, order: {:?}, solutions: {}, sources: {} }};",
            cause.id(),
            cause.id(),
            cause.name(),
            cause.os().as_str(),
            text(|locale| cause.title(locale)),
            text(|locale| cause.summary(locale)),
            both(|locale| inline(cause.docs_url(locale).unwrap_or_default(), "&[]")),
            blocks(cause.details()),
            cause.solution_order().as_str(),
            solutions(cause.solutions()),
            list(cause.sources().map(|source| format!("&SOURCE_{}", source.number())))
        );
    }
    Entry::all().for_each(|entry| out += &one(entry));
    // In small letters and in order, to be found in any case.
    let mut names: BTreeMap<String, u32> = BTreeMap::new();
    for entry in Entry::all() {
        for name in [entry.key(), entry.name()].into_iter().chain(entry.aliases()) {
            names.entry(name.to_ascii_lowercase()).or_insert(entry.number());
        }
    }
    let rows = names.iter().map(|(name, entry)| format!("({name:?}, &ENTRY_{entry})"));
    let _ = writeln!(out, "static NAMES: &[(&str, &Entry)] = {};", list(rows));
    let families = Family::all().map(|family| {
        format!(
            "Family {{ prefix: {:?}, title: {}, summary: {}, docs: {} }}",
            family.prefix(),
            text(|locale| family.title(locale)),
            text(|locale| family.summary(locale)),
            both(|locale| inline(family.docs_url(locale), "&[]"))
        )
    });
    let _ = writeln!(out, "#[used]\nstatic FAMILIES: &[Family] = {};", list(families));
    out
}

fn one(entry: Entry) -> String {
    let message = |message: Message| {
        let source = message.source().number();
        format!(
            "Message {{ locale: {:?}, text: {:?}, source: &SOURCE_{source} }}",
            message.locale().tag(),
            message.as_str()
        )
    };
    let own = |locale| entry.messages(locale).filter(move |message| message.locale() == locale);
    format!(
        "static ENTRY_{}: Entry = Entry {{ id: {}, name: {:?}, case: {:?}, aliases: {}, numbers: {}, \
         needs_context: {}, area: {:?}, component: {:?}, os: {:?}, fault: {:?}, retry: {:?}, status: {:?}, \
         renamed_to: {:?}, since: {:?}, title: {}, summary: {}, docs: {}, details: {}, messages: {}, causes: {}, \
         order: {:?}, solutions: {}, sources: {} }};\n",
        entry.number(),
        entry.code().map_or(0, ErrorCode::id),
        entry.name(),
        entry.case().unwrap_or_default(),
        list(entry.aliases().map(|alias| format!("{alias:?}"))),
        list(entry.numbers().map(|number| format!("({:?}, {})", number.system().as_str(), number.value()))),
        entry.needs_context(),
        entry.area().as_str(),
        entry.component().as_str(),
        entry.os().as_str(),
        entry.fault().as_str(),
        entry.retry().as_str(),
        entry.status().as_str(),
        entry.renamed_to().map_or("", ErrorCode::as_str),
        entry.status_since().unwrap_or_default(),
        text(|locale| entry.title(locale)),
        text(|locale| entry.summary(locale)),
        both(|locale| inline(entry.docs_url(locale), "&[]")),
        blocks(entry.details()),
        // Those in German first, as the crate gives them.
        list([Locale::De, Locale::En].into_iter().flat_map(own).map(message)),
        list(entry.causes().map(|cause| format!("&CAUSE_{}", cause.id()))),
        entry.solution_order().as_str(),
        solutions(entry.solutions()),
        list(entry.sources().map(|source| format!("&SOURCE_{}", source.number())))
    )
}

fn solutions(solutions: impl Iterator<Item = Solution>) -> String {
    list(solutions.map(|solution| format!("&SOLUTION_{}", solution.number())))
}

fn blocks(blocks: Blocks) -> String {
    list(blocks.map(block))
}

fn block(block: Block) -> String {
    format!(
        "Block {{ kind: {:?}, os: {:?}, language: {:?}, text: {}, blocks: {} }}",
        block.kind().as_str(),
        block.os().as_str(),
        block.command_language().map_or("", |language| language.as_str()),
        text(|locale| block.text(locale)),
        blocks(block.blocks())
    )
}

/// A text with the parts that are marked in it; plain prose is none.
fn text(of: impl Fn(Locale) -> Text) -> String {
    both(|locale| {
        let text = of(locale);
        let marked = text.spans().filter(|span| span.kind() != azure_backup_errors::SpanKind::Plain);
        let spans = marked.map(|span| {
            let (kind, url) = (span.kind().as_str(), span.url().unwrap_or_default());
            format!("Span {{ text: {:?}, kind: {kind:?}, url: {url:?} }}", span.as_str())
        });
        inline(text.as_str(), &list(spans))
    })
}

fn both(inline: impl Fn(Locale) -> String) -> String {
    format!("Text {{ en: {}, de: {} }}", inline(Locale::En), inline(Locale::De))
}

fn inline(text: &str, spans: &str) -> String {
    format!("Inline {{ text: {text:?}, spans: {spans} }}")
}

fn list(items: impl Iterator<Item = String>) -> String {
    format!("&[{}]", items.collect::<Vec<_>>().join(", "))
}
