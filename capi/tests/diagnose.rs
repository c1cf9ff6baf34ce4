//! C is told what Rust is told of what a text mentions, and of what to do about it.

mod calls;
#[path = "../../tests/sample/mod.rs"]
mod sample;

use std::collections::BTreeSet;
use std::ffi::c_char;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Barrier;

use azure_backup_errors::{
    Entry, ErrorCode, Family, Finding, How, Locale, Mention, Os, Quoted, Solution, Values, plan, scan,
};
use azure_backup_errors_capi::*;
use calls::{LOCALES, SYSTEMS, filled, given, list, read, same_entries, written};
use sample::{MOST, sample};

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// The texts that the tests of recognition hold against `scan`.
fn recognised(file: &str) -> Vec<Vec<u8>> {
    let content = fs::read_to_string(repository().join("tests/recognition").join(file)).unwrap();
    let set: toml::Table = content.parse().unwrap();
    let texts = set["text"].as_array().unwrap().iter();
    texts.map(|case| case["text"].as_str().unwrap().as_bytes().to_vec()).collect()
}

/// The texts that the fuzzers begin with.
fn shapes() -> Vec<Vec<u8>> {
    let files = fs::read_dir(repository().join("fuzz/corpus/scan")).unwrap();
    let mut files: Vec<PathBuf> = files.map(|file| file.unwrap().path()).collect();
    files.sort();
    files.iter().map(|file| fs::read(file).unwrap()).collect()
}

/// Texts of every kind: real ones, one for each name and message, unknown names, and what is hardly a text.
fn texts() -> Vec<Vec<u8>> {
    let mut texts = [recognised("failures.toml"), recognised("lookalikes.toml"), shapes()].concat();
    assert!(texts.len() > 140, "{} texts", texts.len());
    for (at, entry) in sample("entries, as texts", Entry::all(), MOST).into_iter().enumerate() {
        for name in entry.aliases().chain([entry.name()]) {
            let (first, second) = name.split_at(name.len() / 2);
            texts.push(name.into());
            texts.push(match at % 3 {
                0 => format!("Azure Backup\r\nError Code: {}", name.to_lowercase()).into(),
                1 => format!("Azure Backup: {first}\r\n{second}").into(),
                // Nearly a name.
                _ => format!("Code: {first}{}", &second[1..]).into(),
            });
        }
        for message in LOCALES.into_iter().flat_map(|(locale, _)| entry.messages(locale)) {
            let message = message.as_str();
            let third = message.char_indices().nth(message.chars().count() / 3).map_or(0, |(at, _)| at);
            texts.push(message.into());
            texts.push(match at % 2 {
                0 => format!("Azure Backup: {}\nsays the job", message.to_uppercase()).into(),
                // Without a third of it, it is near the message at most.
                _ => format!("Azure Backup: {}", &message[third..]).into(),
            });
        }
    }
    texts.extend(["", " ", "\n\n", "UserErrorOfTomorrowFailed", "printer on fire"].map(Into::into));
    let broken =
        [&b"\xFF"[..], b"\0", b"\xC3BackUpOperationFailed\xFF\xFE\0\n\x80", b"\xED\xA0\x80UserErrorOfFailed\xC3"];
    texts.extend(broken.map(Into::into));
    // One that is longer than what is searched at a time, with more mentions than anybody has room for.
    let whole = texts.iter().step_by(4).cloned().collect::<Vec<_>>().join(&b"\r\n\xFF\n"[..]);
    assert!(whole.len() > 1 << 15, "{} bytes", whole.len());
    texts.push(whole);
    texts
}

/// Compares a mention; `text` is that of the place, which C has only a pointer to.
/// So many bytes of a text, until the scanner is used again.
fn bytes<'t>(start: *const c_char, len: usize) -> &'t [u8] {
    // SAFETY: the library promises so many, and null for none.
    if start.is_null() { &[] } else { unsafe { std::slice::from_raw_parts(start.cast(), len) } }
}

#[track_caller]
fn same_mention(told: abe_mention, rust: Finding<'_>) {
    let place = rust.place();
    assert_eq!((told.start..told.end, told.line), (place.range(), place.line()));
    assert_eq!(bytes(told.text, told.end - told.start), place.text());
    match rust {
        Finding::Known(mention) => {
            same_entries(&[told.entry], [mention.entry()].into_iter());
            assert_eq!(read(abe_how_name(told.how)), mention.how().as_str());
            assert_eq!(read(abe_locale_tag(told.locale)), mention.how().locale().map_or("", Locale::tag));
            assert_eq!((told.finding, read(told.key)), (abe_finding::Known as u32, mention.entry().key()));
            assert_eq!((told.score, told.family.handle), (mention.how().score().into(), 0));
        }
        Finding::Unknown(unknown) => {
            assert_eq!((told.finding, told.how, told.entry.handle), (abe_finding::Unknown as u32, 0, 0));
            assert_eq!(read(told.key), "");
            assert_eq!((told.locale, told.score), (0, 0));
            assert_eq!(read(abe_family_prefix(told.family)), unknown.family().map_or("", Family::prefix));
            let message = unknown.report().message().map(Quoted::as_bytes).unwrap_or_default();
            assert_eq!(bytes(told.message, told.message_len), message);
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn scanning_is_the_same() {
    let mut seen = BTreeSet::new();
    for text in texts() {
        let (data, len) = given(&text);
        // SAFETY: a text and its length; `filled` gives arrays of the size it tells.
        let told: Vec<abe_mention> = filled(|to, room| unsafe { abe_scan(data, len, to, room) });
        assert_eq!(told.len(), scan(&text).count(), "{}", text.escape_ascii());
        for (told, rust) in told.into_iter().zip(scan(&text)) {
            same_mention(told, rust);
            if let Finding::Unknown(unknown) = rust {
                let (code, len) = (told.text, told.end - told.start);
                // SAFETY: a string and its length; `filled` gives arrays of the size it tells.
                let nearest = filled(|to, room| unsafe { abe_suggest(code, len, to, room) });
                let nearest = nearest.into_iter().map(|code| read(abe_code_name(code)));
                assert!(nearest.eq(unknown.suggestions().map(ErrorCode::as_str)), "{unknown:?}");
            }
            // It is the text itself that it points to.
            assert_eq!(told.text, text[told.start..].as_ptr().cast());
            let known = rust.known();
            seen.insert((
                known.map_or("unknown", |mention| mention.how().as_str()),
                known.and_then(|m| m.how().locale()),
            ));
        }
    }
    // Nothing of this is left out because no text has it.
    let expected = ["alias", "name", "number", "unknown"].map(|how| (how, None)).into_iter();
    let by_message = ["message", "near-message"].into_iter();
    let by_message = by_message.flat_map(|how| LOCALES.map(|(locale, _)| (how, Some(locale))));
    assert_eq!(seen, expected.chain(by_message).collect());
}

/// Calls what writes mentions as far as there is room.
fn told(room: usize, call: impl FnOnce(*mut abe_mention, usize) -> usize) -> Vec<abe_mention> {
    let mut mentions = Vec::with_capacity(room);
    let count = call(mentions.as_mut_ptr(), room);
    assert!(count <= room);
    // SAFETY: there is room for `room`, and `count` were written.
    unsafe { mentions.set_len(count) };
    mentions
}

/// Pushes a text in pieces, fetches what is told with little room, and compares all of it.
fn scan_in_pieces(text: &[u8], size: usize, room: usize) {
    let mut rust = scan(text);
    let mut compare = |mentions: &[abe_mention]| {
        mentions.iter().for_each(|told| same_mention(*told, rust.next().expect("C tells more than Rust")));
    };
    let scanner = abe_scanner_new();
    for piece in text.chunks(size) {
        let (mut piece, mut len) = given(piece);
        loop {
            // SAFETY: a scanner that is there, a piece and its length; `told` gives arrays of the size it tells.
            let mentions = told(room, |to, room| unsafe { abe_scanner_push(scanner, piece, len, to, room) });
            compare(&mentions);
            if mentions.len() < room {
                break;
            }
            (piece, len) = given("");
        }
    }
    loop {
        // SAFETY: as above.
        let mentions = told(room, |to, room| unsafe { abe_scanner_finish(scanner, to, room) });
        if mentions.is_empty() {
            break;
        }
        compare(&mentions);
    }
    // SAFETY: it is not used again.
    unsafe { abe_scanner_free(scanner) };
    assert_eq!(rust.next(), None, "Rust tells more than C");
}

#[test]
fn scanning_in_pieces_is_the_same() {
    for text in texts() {
        for (size, room) in [(1, 3), (7, 1), (4096, 2), (4096, 100)] {
            scan_in_pieces(&text, size, room);
        }
    }
}

#[test]
fn names_of_ways_are_the_same() {
    let (locale, score) = (Locale::En, 90);
    let ways = [How::Name, How::Alias, How::Number, How::Message { locale }, How::NearMessage { locale, score }];
    let names = ["", ways[0].as_str(), ways[1].as_str(), ways[2].as_str(), ways[3].as_str(), ways[4].as_str()];
    let numbers =
        [abe_how::None, abe_how::Name, abe_how::Alias, abe_how::Number, abe_how::Message, abe_how::NearMessage];
    for (number, name) in numbers.into_iter().zip(names) {
        assert_eq!(read(abe_how_name(number as u32)), name);
    }
    assert_eq!((read(abe_how_name(6)), read(abe_how_name(u32::MAX))), ("", ""));
}

#[test]
fn threads_scan_side_by_side() {
    let text = shapes().concat();
    let expected = scan(&text).count();
    assert!(expected > 20);
    let start = Barrier::new(4);
    std::thread::scope(|threads| {
        for size in [1, 100, 1000, 10_000] {
            let (text, start) = (&text, &start);
            threads.spawn(move || {
                start.wait();
                scan_in_pieces(text, size, 5);
            });
        }
    });
}

/// All entries, with their numbers in C.
fn numbered() -> Vec<(Entry, abe_entry)> {
    Entry::all().zip(list(abe_entry_count(), |index| abe_entry_at(index))).collect()
}

/// A plan that is freed when it goes.
struct Made(*mut abe_plan);

impl Made {
    fn new(entries: &[abe_entry], os: u32) -> Self {
        // SAFETY: an array and its length.
        let plan = unsafe { abe_plan_new(entries.as_ptr(), entries.len(), os) };
        assert!(!plan.is_null());
        Self(plan)
    }

    fn write(&self, locale: u32, format: u32) -> String {
        // SAFETY: a plan that is there; `written` gives buffers of the size it tells.
        written(|to, size| unsafe { abe_plan_write(self.0, locale, format, to, size) })
    }
}

impl Drop for Made {
    fn drop(&mut self) {
        // SAFETY: it is not used again.
        unsafe { abe_plan_free(self.0) };
    }
}

/// Compares the plan for some entries, and how it is written in a format in every language.
#[track_caller]
fn same_plan(of: &[(Entry, abe_entry)], (os, system): (Os, u32), format: Option<abe_format>) {
    let plan = plan(of.iter().map(|(entry, _)| *entry), os);
    let handles: Vec<abe_entry> = of.iter().map(|(_, handle)| *handle).collect();
    let made = Made::new(&handles, system);
    let c = made.0;
    // SAFETY: a plan that is there, here and below.
    unsafe {
        same_entries(&list(abe_plan_error_count(c), |index| abe_plan_error_at(c, index)), plan.errors());
        assert_eq!(abe_plan_os(c), system);
        let items = list(abe_plan_item_count(c), |index| abe_plan_item_at(c, index));
        assert_eq!(items.len(), plan.items().len());
        for (at, (told, item)) in items.into_iter().zip(plan.items()).enumerate() {
            assert_eq!(read(abe_cause_name(told.cause)), item.cause().map_or("", |cause| cause.name()));
            assert_eq!(read(abe_os_name(told.os)), item.os().as_str());
            assert_eq!(read(abe_solution_order_name(told.solution_order)), item.solution_order().as_str());
            same_entries(&[told.entry], item.explains().take(1));
            for (locale, tongue) in LOCALES {
                assert_eq!(read(abe_plan_item_title(c, at, tongue)), item.title(locale));
            }
            same_entries(&list(told.error_count, |index| abe_plan_item_error_at(c, at, index)), item.explains());
            let solutions = list(told.solution_count, |index| abe_plan_item_solution_at(c, at, index));
            let solutions = solutions.into_iter().map(|solution| read(abe_solution_name(solution)));
            assert!(solutions.eq(item.solutions().map(Solution::name)));
            let repeated = list(told.repeated_count, |index| abe_plan_item_repeated_at(c, at, index));
            let repeated = repeated.into_iter().map(|one| (read(abe_solution_name(one.solution)), one.item + 1));
            assert!(repeated.eq(item.repeated().map(|(solution, number)| (solution.name(), number))));
        }
    }
    let Some(format) = format else { return };
    for (locale, tongue) in LOCALES {
        let runbook = plan.runbook(locale);
        let expected = match format {
            abe_format::Text => runbook.text().to_string(),
            abe_format::Markdown => runbook.markdown().to_string(),
            abe_format::Html => runbook.html().to_string(),
            _ => serde_json::to_string(&runbook).unwrap(),
        };
        assert_eq!(made.write(tongue, format as u32), expected);
    }
}

const FORMATS: [abe_format; 4] = [abe_format::Text, abe_format::Markdown, abe_format::Html, abe_format::Json];

/// Compares the plan for some entries on every system, each written in another format, which `turn` turns on.
#[track_caller]
fn same_plans(of: &[(Entry, abe_entry)], turn: usize) {
    SYSTEMS.into_iter().enumerate().for_each(|(at, system)| same_plan(of, system, Some(FORMATS[(turn + at) % 4])));
}

#[test]
fn plans_for_one_error_are_the_same() {
    let some = sample("entries", numbered(), MOST);
    some.into_iter().enumerate().for_each(|(at, one)| same_plans(&[one], at));
}

#[test]
fn plans_for_two_errors_are_the_same() {
    let all = numbered();
    for (at, one) in sample("entries", all.iter().copied().enumerate(), MOST) {
        // Its neighbours, which share causes with it, and others.
        for (turn, apart) in [1, 2, 10, all.len() / 2].into_iter().enumerate() {
            let other = all[(at + apart) % all.len()];
            let system = SYSTEMS[(at + turn) % 3];
            same_plan(&[one, other], system, (turn == at % 4).then_some(FORMATS[at / 4 % 4]));
            same_plan(&[other, one, other], system, None);
        }
    }
}

#[test]
fn plans_for_what_a_text_mentions_are_the_same() {
    let all = numbered();
    let number = |entry: Entry| all.iter().find(|(one, _)| *one == entry).copied().unwrap();
    let mut several = 0;
    for (at, text) in [recognised("failures.toml"), shapes()].concat().iter().enumerate() {
        let found = scan(text).filter_map(Finding::known).map(Mention::entry);
        let found: Vec<_> = found.map(number).collect();
        several += usize::from(found.iter().any(|one| *one != found[0]));
        same_plan(&found, SYSTEMS[at % 3], Some(FORMATS[at / 3 % 4]));
    }
    assert!(several > 5, "{several} texts mention more than one error");
    (0..4).for_each(|turn| same_plans(&[], turn));
}

#[test]
fn plans_for_many_errors_are_the_same() {
    same_plans(&sample("entries", numbered(), MOST).into_iter().step_by(12).collect::<Vec<_>>(), 0);
    same_plans(&sample("entries", numbered(), MOST), 3);
}

#[test]
fn plans_leave_out_what_is_no_entry() {
    let all = numbered();
    let plan = plan([all[0].0, all[1].0], Os::Any);
    let odd = |handle| abe_entry { handle };
    let handles =
        [odd(0), all[0].1, odd(u32::MAX), odd(1 << 30 | all[3].1.handle), all[1].1, odd(all.len() as u32 + 1)];
    let write = |os, locale, format| Made::new(&handles, os).write(locale, format);
    // What is no language is English, what is no system is any; what is no format is nothing.
    assert_eq!(write(77, 77, abe_format::Text as u32), plan.runbook(Locale::En).text().to_string());
    assert_eq!([write(0, 1, 0), write(0, 1, 5)], ["", ""]);
    assert_eq!(read(abe_solution_name(abe_plan_support())), plan.support().map_or("", Solution::name));
}

#[test]
fn scanning_is_the_same_in_json() {
    for text in texts().into_iter().step_by(3) {
        let (data, len) = given(&text);
        // SAFETY: a text and its length; `written` gives buffers of the size it tells.
        let json = written(|to, size| unsafe { abe_scan_json(data, len, to, size) });
        assert_eq!(json, serde_json::to_string(&scan(&text).collect::<Vec<_>>()).unwrap());
    }
    // SAFETY: a text that cannot be; `written` gives buffers of the size it tells.
    assert_eq!(written(|to, size| unsafe { abe_scan_json(std::ptr::null(), 3, to, size) }), "[]");
}

#[test]
fn what_a_text_tells_is_filled_in() {
    let text = "\"/subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-shop/providers/Microsoft.Compute/\
                virtualMachines/vm-07\" VMSnapshotLinux";
    let values = Values::from_text(text);
    let (data, len) = given(text);
    let all = numbered();
    // SAFETY: texts with their lengths, and one that cannot be; `written` gives buffers of the size it tells.
    let (os, json, nothing) = unsafe {
        (
            abe_values_os(data, len),
            written(|to, size| abe_values_json(data, len, to, size)),
            written(|to, size| abe_values_json(std::ptr::null(), 3, to, size)),
        )
    };
    assert_eq!((os, json), (abe_os::Linux as u32, serde_json::to_string(&values).unwrap()));
    assert_eq!(nothing, "{}");
    let plan = plan([all[0].0], Os::Linux);
    let expected = [
        plan.brief(Locale::En).filled(&values).text().to_string(),
        plan.runbook(Locale::En).filled(&values).markdown().to_string(),
    ];
    // SAFETY: the plan is freed once; `written` gives buffers of the size it tells.
    unsafe {
        let plan = abe_plan_new(&raw const all[0].1, 1, os);
        abe_plan_fill(plan, data, len);
        let text = written(|to, size| abe_plan_brief(plan, 1, abe_format::Text as u32, to, size));
        let markdown = written(|to, size| abe_plan_write(plan, 1, abe_format::Markdown as u32, to, size));
        assert_eq!([text, markdown], expected);
        // Another VM: nobody knows which is meant.
        let (data, len) = given("iaasvmcontainerv2;rg-shop;vm-08\n");
        abe_plan_fill(plan, data, len);
        let text = written(|to, size| abe_plan_brief(plan, 1, abe_format::Text as u32, to, size));
        assert!(!text.contains("vm-07") && !text.contains("vm-08"), "{text}");
        abe_plan_free(plan);
    }
}
