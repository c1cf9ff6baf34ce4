//! The runbook in each format: snapshots of one entry, and what holds for all of them.

mod html;
mod sample;

use std::fmt::Write;

use azure_backup_errors::{
    Block, BlockKind, Check, Entry, ErrorCode, Locale, Os, Runbook, Solution, SpanKind, Text, plan,
};
use html::{check_html, plain_html};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use sample::{MOST, sample};

/// One with all there is: notes, commands, nested alternatives, steps for one system.
const SAMPLE: ErrorCode = ErrorCode::GuestAgentSnapshotTaskStatusError;

/// The entries that are rendered: all, or of very many a part.
fn entries() -> Vec<Entry> {
    sample("entries", Entry::all(), MOST)
}

/// Their runbooks.
fn runbooks() -> impl Iterator<Item = Runbook<'static>> {
    let entries = entries();
    Locale::all().flat_map(move |locale| {
        let of = move |entry: Entry| [Os::Any, Os::Windows, Os::Linux].map(move |os| entry.runbook(locale).on(os));
        entries.clone().into_iter().flat_map(of)
    })
}

/// Says what makes the snapshots anew when they are stale.
struct Remedy;

impl Drop for Remedy {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("run `cargo run -p bake` and commit what it writes");
        }
    }
}

#[test]
fn snapshots() {
    let _remedy = Remedy;
    insta::assert_snapshot!("text-en", SAMPLE.entry().unwrap().runbook(Locale::En).text());
    insta::assert_snapshot!("text-de-linux", SAMPLE.entry().unwrap().runbook(Locale::De).on(Os::Linux).text());
    insta::assert_snapshot!("markdown-en", SAMPLE.entry().unwrap().runbook(Locale::En).markdown());
    insta::assert_snapshot!("html-en", SAMPLE.entry().unwrap().runbook(Locale::En).html());
    let json = serde_json::to_string_pretty(&SAMPLE.entry().unwrap().runbook(Locale::En)).unwrap();
    insta::assert_snapshot!("json-en", json);
}

#[test]
fn a_terminal_of_80_columns_shows_every_line_whole() {
    for runbook in runbooks() {
        for line in runbook.text().to_string().lines() {
            // What has to be copied in one piece may be longer: addresses, commands, paths.
            let is_one_piece = line.trim_start().starts_with("-> https://")
                || is_command(runbook, line.trim())
                || !line.trim().trim_start_matches("- ").contains(' ')
                || line.split('`').nth(1).is_some_and(|code| code.contains(' ') && code.len() > 40);
            assert!(line.chars().count() <= 80 || is_one_piece, "{line}");
            assert!(!line.chars().any(char::is_control), "{line:?}");
            assert_eq!(line, line.trim_end());
        }
    }
}

#[test]
fn a_terminal_of_another_width_is_filled_and_not_overrun() {
    let is_prose = |line: &&str| !line.starts_with("    ") && !line.contains("-> ") && line.contains(' ');
    for columns in [40, 60, 100] {
        for runbook in runbooks().step_by(5) {
            let text = runbook.text().columns(columns).to_string();
            for line in text.lines().filter(is_prose) {
                // Literal text up to 40 characters, and a single word, are kept in one piece.
                let is_one_piece = columns == 40 || line.split(' ').any(|word| word.len() > columns / 2);
                assert!(line.chars().count() <= columns || is_one_piece, "{columns}: {line}");
            }
            let is_filled = text.lines().filter(is_prose).any(|line| line.chars().count() + 20 > columns);
            // Little is said of some ids.
            assert!(is_filled || text.len() < 2000, "{text}");
            let words =
                |text: &str| text.replace(['=', '-'], "").split_whitespace().map(str::to_owned).collect::<Vec<_>>();
            assert_eq!(words(&text), words(&runbook.text().to_string()));
        }
    }
    let runbook = SAMPLE.entry().unwrap().runbook(Locale::En);
    assert_eq!(runbook.text().columns(1).to_string(), runbook.text().columns(40).to_string());
    let unbroken = runbook.text().columns(usize::MAX).to_string();
    assert!(unbroken.lines().count() < runbook.text().to_string().lines().count());
    let plan = plan([SAMPLE.entry().unwrap()], Os::Any);
    let narrow = plan.runbook(Locale::En).text().columns(50).to_string();
    assert!(narrow.contains(&format!("\n{}\n", "=".repeat(50))) && !narrow.contains(&"=".repeat(51)));
}

#[test]
fn styles_are_all_that_styled_text_has_more_and_end_with_their_line() {
    let plain_of = |styled: &str| {
        let mut parts = styled.split("\x1b[");
        let first = parts.next().unwrap().to_owned();
        parts.fold(first, |text, part| text + part.split_once('m').unwrap().1)
    };
    // Labels are bold instead of in quotes, so that lines are broken elsewhere.
    let words = |text: &str| text.replace(['“', '”', '„', '\n', ' ', '-', '='], "");
    for runbook in runbooks() {
        let styled = runbook.text().styled().to_string();
        assert_eq!(words(&plain_of(&styled)), words(&runbook.text().to_string()));
        for line in styled.lines().filter(|line| line.contains('\x1b')) {
            let last = line.rsplit("\x1b[").next().unwrap();
            assert!(last.starts_with("0m"), "{line:?}");
        }
    }
    let plan = plan([SAMPLE.entry().unwrap()], Os::Any);
    let styled = plan.runbook(Locale::En).text().styled().to_string();
    assert!(styled.starts_with("\x1b[1m"), "{styled}");
    assert_eq!(words(&plain_of(&styled)), words(&plan.runbook(Locale::En).text().to_string()));
}

fn is_command(runbook: Runbook, line: &str) -> bool {
    let mut found = false;
    for_each_block(runbook.entry(), &mut |block| {
        let text = block.text(runbook.locale()).as_str();
        found |= block.kind() == BlockKind::Command && text.lines().any(|command| command.trim() == line);
    });
    found
}

fn for_each_block(entry: Entry, f: &mut impl FnMut(Block)) {
    fn inside(block: Block, f: &mut impl FnMut(Block)) {
        f(block);
        block.blocks().for_each(|block| inside(block, f));
    }
    fn solution(of: Solution, f: &mut impl FnMut(Block)) {
        of.blocks().chain(of.history()).for_each(|block| inside(block, f));
        of.solutions().for_each(|of| solution(of, f));
    }
    fn check(of: Option<Check>, f: &mut impl FnMut(Block)) {
        of.and_then(Check::command).into_iter().for_each(f);
    }
    check(entry.check(), f);
    entry.details().chain(entry.history()).for_each(|block| inside(block, f));
    for item in entry.items() {
        if let Some(cause) = item.cause() {
            check(cause.check(), f);
            cause.details().chain(cause.history()).for_each(|block| inside(block, f));
        }
        item.solutions().for_each(|of| solution(of, f));
    }
}

/// All texts that a runbook for every system has to show.
fn texts(entry: Entry, locale: Locale) -> Vec<Text> {
    let mut texts = vec![entry.title(locale), entry.summary(locale)];
    texts.extend(entry.check().map(|check| check.text(locale)));
    for cause in entry.items().filter_map(|item| item.cause()) {
        texts.extend([cause.title(locale), cause.summary(locale)]);
        texts.extend(cause.check().map(|check| check.text(locale)));
    }
    for_each_block(entry, &mut |block| texts.push(block.text(locale)));
    texts
}

/// Letters and digits alone: what is left of a text however it was wrapped or marked up.
fn essence(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

#[test]
fn every_format_shows_everything() {
    for entry in entries() {
        for locale in Locale::all() {
            let runbook = entry.runbook(locale);
            let terminal = runbook.text().to_string();
            let addresses = |line: &&str| !line.trim_start().starts_with("-> ");
            let terminal = essence(&terminal.lines().filter(addresses).collect::<String>());
            let markdown = essence(&plain_markdown(&runbook.markdown().to_string()));
            let html = essence(&plain_html(&runbook.html().to_string()));
            for text in texts(entry, locale) {
                let wanted = essence(text.as_str());
                for (format, shown) in [("text", &terminal), ("markdown", &markdown), ("html", &html)] {
                    assert!(shown.contains(&wanted), "{format} of {entry:?} in {locale} lacks: {text}");
                }
            }
            for message in entry.messages(locale) {
                assert!(terminal.contains(&essence(message.as_str())), "{entry:?}: {message}");
            }
        }
    }
}

#[test]
fn a_runbook_for_one_system_leaves_out_the_other() {
    let text = |os| SAMPLE.entry().unwrap().runbook(Locale::En).on(os).text().to_string();
    assert!(text(Os::Windows).contains("services.msc") && !text(Os::Windows).contains("waagent"));
    assert!(text(Os::Linux).contains("waagent") && !text(Os::Linux).contains("services.msc"));
    assert!(text(Os::Any).contains("waagent") && text(Os::Any).contains("services.msc"));
    let uninstall = |os| {
        ErrorCode::ExtensionSnapshotFailedNoNetwork.entry().unwrap().runbook(Locale::En).on(os).markdown().to_string()
    };
    assert!(uninstall(Os::Linux).contains("update the Azure Linux agent"));
    assert!(!uninstall(Os::Windows).contains("update the Azure Linux agent"));
}

fn events(markdown: &str) -> impl Iterator<Item = Event<'_>> {
    Parser::new_ext(markdown, Options::ENABLE_GFM)
}

fn plain_markdown(markdown: &str) -> String {
    let mut plain = String::new();
    for event in events(markdown) {
        match event {
            Event::Text(text) | Event::Code(text) => plain.push_str(&text),
            Event::SoftBreak | Event::End(TagEnd::Paragraph | TagEnd::Item | TagEnd::Heading(_)) => plain.push(' '),
            Event::Html(html) | Event::InlineHtml(html) => panic!("HTML in Markdown: {html}"),
            Event::HardBreak => panic!("a hard break"),
            _ => {}
        }
    }
    plain
}

/// Reads one text back from its Markdown: the plain text, and each span that is marked.
fn read_back(markdown: &str) -> (String, Vec<(SpanKind, String)>) {
    let (mut plain, mut spans) = (String::new(), Vec::new());
    let mut open = None;
    for event in events(markdown) {
        match event {
            Event::Text(text) => {
                if let Some((_, marked)) = &mut open {
                    *marked += &*text;
                }
                plain.push_str(&text);
            }
            Event::Code(code) => {
                plain.push_str(&code);
                spans.push((SpanKind::Code, code.into_string()));
            }
            Event::Start(Tag::Strong) => open = Some((SpanKind::Label, String::new())),
            Event::Start(Tag::Link { dest_url, .. }) => {
                spans.push((SpanKind::Link, dest_url.into_string()));
                open = Some((SpanKind::Link, String::new()));
            }
            Event::End(TagEnd::Strong | TagEnd::Link) => spans.extend(open.take()),
            Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph) => {}
            other => panic!("{other:?} in {markdown}"),
        }
    }
    (plain, spans)
}

#[test]
fn the_markdown_of_a_text_reads_back_as_the_text() {
    for locale in Locale::all() {
        for text in
            entries().into_iter().flat_map(|entry| texts(entry, locale)).filter(|text| !text.as_str().contains('\n'))
        {
            let mut expected: Vec<(SpanKind, String)> = Vec::new();
            let mut was_code = false;
            for span in text.spans() {
                let is_code = matches!(span.kind(), SpanKind::Code | SpanKind::Placeholder);
                match (span.kind(), expected.last_mut()) {
                    // A placeholder stands inside the code around it.
                    (_, Some((_, code))) if is_code && was_code => *code += span.as_str(),
                    (SpanKind::Plain, _) => {}
                    (SpanKind::Link, _) => {
                        expected.push((SpanKind::Link, span.url().unwrap().to_owned()));
                        expected.push((SpanKind::Link, span.as_str().to_owned()));
                    }
                    _ => {
                        let kind = if is_code { SpanKind::Code } else { span.kind() };
                        expected.push((kind, span.as_str().to_owned()));
                    }
                }
                was_code = is_code;
            }
            let (plain, spans) = read_back(&text.markdown().to_string());
            assert_eq!(plain, text.as_str());
            assert_eq!(spans, expected, "{text}");
        }
    }
}

#[test]
fn markdown_has_a_list_item_for_every_step_and_a_block_for_every_command() {
    for entry in entries() {
        for locale in Locale::all() {
            let (mut items, mut commands, mut alerts) = (entry.causes().count(), 0, 0);
            if items == 1 {
                items = 0;
            }
            for_each_block(entry, &mut |block| match block.kind() {
                BlockKind::Step | BlockKind::Item | BlockKind::Choice => items += 1,
                BlockKind::Command => commands += 1,
                BlockKind::Note | BlockKind::Tip | BlockKind::Warning => alerts += 1,
                _ => {}
            });
            let markdown = entry.runbook(locale).markdown().to_string();
            let count = |wanted: fn(&Tag<'_>) -> bool| {
                events(&markdown).filter(|event| matches!(event, Event::Start(tag) if wanted(tag))).count()
            };
            assert_eq!(count(|tag| matches!(tag, Tag::Item)), items, "{entry:?}\n{markdown}");
            assert_eq!(count(|tag| matches!(tag, Tag::CodeBlock(_))), commands, "{entry:?}");
            assert_eq!(count(|tag| matches!(tag, Tag::BlockQuote(Some(_)))), alerts, "{entry:?}");
            assert_eq!(count(|tag| matches!(tag, Tag::BlockQuote(None))), 0, "{entry:?}");
        }
    }
}

#[test]
fn numbered_lists_count_from_one_without_a_gap() {
    for runbook in runbooks() {
        let markdown = runbook.markdown().to_string();
        for event in events(&markdown) {
            if let Event::Start(Tag::List(Some(start))) = event {
                assert_eq!(start, 1, "a list is torn apart in:\n{markdown}");
            }
        }
    }
}

#[test]
fn the_html_is_a_valid_fragment() {
    for runbook in runbooks() {
        check_html(&runbook.html().to_string(), "azure-backup-error", runbook.locale());
    }
    let plan = plan(entries(), Os::Any);
    for locale in Locale::all() {
        check_html(&plan.runbook(locale).html().to_string(), "azure-backup-plan", locale);
    }
}

#[test]
fn html_shows_markup_characters_as_they_are() {
    let html = ErrorCode::UserErrorRpCollectionLimitReached.entry().unwrap().runbook(Locale::En).html().to_string();
    assert!(html.contains("<code>AzureBackupRG_<var>&lt;Geo&gt;</var>_<var>&lt;number&gt;</var></code>"), "{html}");
    let html = ErrorCode::UserErrorGuestAgentStatusUnavailable.entry().unwrap().runbook(Locale::En).html().to_string();
    assert!(html.contains("https://go.microsoft.com/fwlink/?LinkID=394789&amp;clcid=0x409"));
}

#[test]
fn the_error_of_the_writer_comes_back() {
    struct Full(usize);

    impl Write for Full {
        fn write_str(&mut self, text: &str) -> std::fmt::Result {
            self.0 = self.0.checked_sub(text.len()).ok_or(std::fmt::Error)?;
            Ok(())
        }
    }

    let runbook = SAMPLE.entry().unwrap().runbook(Locale::En);
    for room in [0, 1, 10, 100, 1000] {
        assert!(runbook.text().write_to(&mut Full(room)).is_err());
        assert!(runbook.markdown().write_to(&mut Full(room)).is_err());
        assert!(runbook.html().write_to(&mut Full(room)).is_err());
    }
    assert!(runbook.text().write_to(&mut Full(1 << 20)).is_ok());
}
