//! What `scan` recognises, in which shapes, and that it makes no difference in which pieces a text comes.

mod sample;

use std::collections::BTreeSet;

use azure_backup_errors::{Entry, ErrorCode, Finding, How, Locale, Mention, Scanner, lookup_all, scan};
use proptest::prelude::*;
use sample::{MOST, sample};

fn known<T: AsRef<[u8]> + ?Sized>(text: &T) -> Vec<Mention<'_>> {
    scan(text).filter_map(Finding::known).collect()
}

/// All names that are looked for: not numbers, and not words as short as `error`.
fn names() -> impl Iterator<Item = (&'static str, Entry)> {
    // One alias has the stray blank of a page in it, which is no part of a name in a text.
    let is_number = |name: &str| name.strip_prefix("ID").unwrap_or(name).starts_with(|c: char| c.is_ascii_digit());
    let is_name = move |name: &&str| name.len() >= 8 && !is_number(name) && !name.contains(' ');
    Entry::all()
        .filter(|entry| entry.code().is_some())
        .flat_map(|entry| std::iter::once(entry.name()).chain(entry.aliases()).map(move |name| (name, entry)))
        .filter(move |(name, _)| is_name(name))
}

/// A text that speaks of Azure Backup, for names that need it.
fn in_context(text: &str) -> String {
    format!("Azure Backup\n{text}\n")
}

/// Finds a name just where it stands.
#[track_caller]
fn finds(before: &str, name: &str, behind: &str) {
    let text = in_context(&format!("{before}{name}{behind}"));
    let start = "Azure Backup\n".len() + before.len();
    let found: Vec<_> = known(&text).into_iter().filter(|mention| mention.place().range().start == start).collect();
    let wanted: Vec<_> = lookup_all(name).unwrap().collect();
    assert_eq!(found.iter().map(|mention| mention.entry()).collect::<Vec<_>>(), wanted, "{text}");
    assert_eq!(found[0].place().text(), name.as_bytes());
    assert_eq!(found[0].place().line(), 2 + before.matches('\n').count());
}

#[test]
fn every_name_is_found_in_every_shape() {
    let shapes = [
        ("", ""),
        ("Error Code: ", "\r\n"),
        ("{\"code\":\"", "\",\"target\":null}"),
        ("{\\\"error\\\":{\\\"code\\\":\\\"", "\\\"}}"),
        ("{'code': '", "'}"),
        ("Status=400 Code=\"", "\" Message=\"…\""),
        ("see `", "`."),
        ("<code>", "</code>"),
        ("&quot;", "&quot;"),
        ("| ", " | failed |"),
        ("https://example.org/errors/", "?x=1"),
        ("C:\\logs\\", ".txt"),
        ("CRR_", ".md"),
        ("unexpected status 400 with error: ", ": it failed"),
        ("„", "“"),
        ("failed.\\n", "\\r\\n"),
        ("q=%20", "%20and"),
        ("\\u0022", "\\u0022"),
        ("エラー コード：", "。"),
    ];
    for (name, _) in sample("names", names(), MOST) {
        // A name with such a sign in it has no boundary at another one.
        let is_joined = name.contains(['-', '_']);
        for (before, behind) in shapes.iter().filter(|(before, _)| !(is_joined && before.ends_with('_'))) {
            finds(before, name, behind);
        }
    }
}

#[test]
fn case_makes_no_difference() {
    for (name, entry) in names() {
        for spelled in [name.to_ascii_lowercase(), name.to_ascii_uppercase(), name.to_owned()] {
            let text = in_context(&spelled);
            let found = known(&text);
            assert!(found.iter().any(|mention| mention.entry().code() == entry.code()), "{spelled}");
            let how = if name.eq_ignore_ascii_case(entry.name()) { How::Name } else { How::Alias };
            assert!(found.iter().all(|mention| mention.how() == how), "{spelled}: {found:?}");
        }
    }
}

#[test]
fn a_longer_or_shorter_word_is_another_word() {
    for (name, _) in names() {
        for text in [format!("{name}0"), format!("{name}s"), format!("x{name}"), format!("0{name}")] {
            let is_name = lookup_all(&text).is_ok();
            assert!(is_name || known(&in_context(&text)).is_empty(), "{text}");
        }
    }
    assert!(known("UserErrorVmNotInDesirableState0").is_empty());
}

#[test]
fn every_name_is_found_with_a_line_end_anywhere_within_it() {
    for (name, entry) in sample("names", names(), MOST) {
        for at in 1..name.len() {
            for line_end in ["\n", "\r\n", "\n      ", "\n│   ", "\r\n| "] {
                let text = in_context(&format!("code: {}{line_end}{}, and more", &name[..at], &name[at..]));
                let found = known(&text);
                assert!(found.iter().any(|mention| mention.entry().code() == entry.code()), "{text}: {found:?}");
            }
        }
    }
}

#[test]
fn a_name_may_be_broken_twice() {
    let text = "UserErrorGuest\n   AgentStatus\n   Unavailable";
    let [mention] = known(text)[..] else { panic!() };
    assert_eq!(mention.entry().code(), Some(ErrorCode::UserErrorGuestAgentStatusUnavailable));
    assert_eq!(mention.place().range(), 0..text.len());
    assert!(known("UserErrorGuest\n\nAgentStatusUnavailable").is_empty());
    assert!(known("UserErrorGuest AgentStatusUnavailable").is_empty());
}

#[test]
fn names_that_need_context_count_only_in_context() {
    let needing: Vec<_> = names().filter(|(_, entry)| entry.needs_context()).collect();
    assert!(needing.len() > 10);
    for (name, _) in needing {
        let alone = format!("deployment failed: {{\"code\":\"{name}\",\"target\":\"see the log\"}}");
        assert!(known(&alone).is_empty(), "{name}");
        for sign in ["Microsoft.RecoveryServices/vaults", "az backup job show", "restorePointCollections/x"] {
            assert!(!known(&format!("{alone}\n{sign}")).is_empty(), "{name} before {sign}");
            assert!(!known(&format!("{sign}\n{alone}")).is_empty(), "{name} behind {sign}");
            let far = "-".repeat(5000);
            assert!(known(&format!("{sign}{far}{alone}{far}{sign}")).is_empty(), "{name} far from {sign}");
        }
        // A mention that needs none is as good.
        assert!(known(&format!("{alone}, UserErrorVmNotInDesirableState")).len() > 1, "{name}");
    }
}

#[test]
fn other_words_with_the_same_letters_need_context() {
    assert!(known("reason: BackupOperationFailed").is_empty());
    assert_eq!(known("reason: BackUpOperationFailed").len(), 1);
    assert_eq!(known("reason: backupoperationfailed").len(), 1);
    assert_eq!(known("Azure Backup: BackupOperationFailed").len(), 1);
}

#[test]
fn numbers_count_where_one_of_an_error_is_expected() {
    let is_number = |text: &str, number: &str| {
        let found = known(text).into_iter().filter(|mention| mention.how() == How::Number);
        let found: Vec<_> = found.map(|mention| (mention.entry().name(), mention.place().text().to_vec())).collect();
        assert_eq!(found, [("BCMV2VMNotFound", number.as_bytes().to_vec())], "{text}");
    };
    for number in ["400094", "1074141918", "0x61ADE", "0x40061ADE"] {
        for label in [
            "\"errorCode\": ",
            "Error Code: ",
            "error code ",
            "ErrorCode=",
            "Fehlercode: ",
            "エラー コード：",
            "[Error code]\n",
            "<ErrorCode>",
        ] {
            is_number(&format!("Azure Backup: {label}{number}, and more"), number);
        }
    }
    is_number("Azure Backup met an error. (ID: 400094)", "400094");
    is_number("Azure Backup met an error, ID 400094.", "400094");
    is_number("{\"errorDetails\":[{\"errorCode\":400094}]}", "400094");
    is_number("Azure Backup\n\n ErrorCode ErrorMessage\n --------- ------------\n1074141918 no such VM", "1074141918");
    is_number("az backup job list\n\nVm  Code\n--  ----\nvm1  1074141918", "1074141918");

    for text in [
        "Azure Backup moved 400094 files",
        "Azure Backup: errorCode 4000941",
        "Azure Backup: x1074141918",
        "errorCode: 400094",
        "(ID: 400094)",
        "ticket ID 400094",
        "order 1074141918",
        "Azure Backup, UUID 400094",
    ] {
        assert!(known(text).is_empty(), "{text}");
    }
    assert_eq!(known("Azure Backup: error 0x80070780").len(), 1);
    assert!(known("error 0x80070780").is_empty());
}

/// The wordings of an entry in a language with enough words to be told from others.
fn wordings(locale: Locale) -> impl Iterator<Item = (&'static str, Entry)> {
    Entry::all().flat_map(move |entry| {
        let messages = entry.messages(locale).filter(move |message| message.locale() == locale);
        messages.map(move |message| (message.as_str(), entry))
    })
}

/// The keys of the entries whose messages other services show as well, as their facts say.
fn shown_by_others_too() -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for area in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/data/facts")).unwrap() {
        let area = area.unwrap().path();
        for file in area.is_dir().then(|| std::fs::read_dir(area).unwrap()).into_iter().flatten() {
            let facts: toml::Table = std::fs::read_to_string(file.unwrap().path()).unwrap().parse().unwrap();
            let says =
                |table: Option<&toml::Value>| table.and_then(|table| table.get("messages-need-context")?.as_bool());
            let of_all = says(facts.get("defaults"));
            for error in facts.get("error").and_then(toml::Value::as_array).into_iter().flatten() {
                let text = |field| error.get(field).and_then(toml::Value::as_str);
                let name = text("code").or_else(|| text("name")).unwrap();
                let is_like = text("like").is_some_and(|like| keys.contains(like));
                if is_like || says(Some(error)).or(of_all).unwrap_or(false) {
                    keys.insert(text("case").map_or_else(|| name.to_owned(), |case| format!("{name}.{case}")));
                }
            }
        }
    }
    keys
}

#[test]
fn long_messages_are_recognised_without_anything_beside_them() {
    let common = shown_by_others_too();
    for locale in Locale::all() {
        // What one of the entries with a message knows holds for all of them.
        let is_of_common = |(message, entry): (&'static str, Entry)| common.contains(entry.key()).then_some(message);
        let common: BTreeSet<&str> = wordings(locale).filter_map(is_of_common).collect();
        for (message, entry) in wordings(locale).filter(|(message, _)| message.split(' ').count() >= 14) {
            let is_found = |text: &str| known(text).iter().any(|mention| mention.entry() == entry);
            // Some say themselves that they are of Azure Backup.
            let own_signs = [
                "Microsoft.RecoveryServices",
                "Microsoft.DataProtection",
                "Azure Backup",
                "azure-aks-backup",
                "DPM server",
                "DPM service",
                "DPM failed",
            ];
            let is_common = common.contains(message) && !own_signs.iter().any(|sign| message.contains(sign));
            assert_eq!(is_found(message), !is_common, "{message}");
            assert!(is_found(&format!("az backup: {message}")), "{message}");
        }
    }
}

#[test]
fn a_wording_that_several_codes_share_gives_them_all() {
    let text = "Vault cannot be deleted as there are existing resources within the vault. Please ensure there are no backup \
                items, protected servers, or backup management servers associated with this vault. Unregister the following \
                containers associated with this vault before proceeding for deletion.";
    let codes: Vec<_> = known(text).iter().map(|mention| mention.entry().name()).collect();
    assert!(codes.contains(&"ServiceResourceNotEmptyWithContainerDetails"), "{codes:?}");
    assert!(codes.contains(&"BMSUserErrorVaultDeletionNotAllowed"), "{codes:?}");
}

#[test]
fn a_message_tells_which_meaning_of_a_code_it_is() {
    let code = ErrorCode::VMRestorePointClientError;
    let cases: Vec<_> = code.entries().collect();
    assert!(cases.len() >= 10);
    let text = "Microsoft.Compute/restorePointCollections: VMRestorePointClientError";
    assert_eq!(known(text).iter().map(|mention| mention.entry()).collect::<Vec<_>>(), cases);
    for case in cases {
        let message = case.messages(Locale::En).next().unwrap();
        for text in [format!("{text}: {message}"), format!("{message}\nCode: VMRestorePointClientError")] {
            let meant: Vec<_> =
                known(&text).into_iter().filter(|mention| mention.entry().code() == Some(code)).collect();
            assert!(!meant.is_empty() && meant.iter().all(|mention| mention.entry() == case), "{text}: {meant:#?}");
        }
    }
}

#[test]
fn what_is_only_near_a_message_has_a_score_and_gives_way() {
    let text =
        "Azure Backup: Snapshot operation failed because there was no network connectivity on the virtual machine";
    let found = known(text);
    let [mention] = found[..] else { panic!("{found:#?}") };
    assert!(matches!(mention.how(), How::NearMessage { locale: Locale::En, score: 70..100 }), "{mention:?}");
    assert_eq!(mention.how().score(), if let How::NearMessage { score, .. } = mention.how() { score } else { 0 });
    // Beside a code it says nothing more.
    let better = format!("UserErrorVmNotInDesirableState. {text}");
    assert!(known(&better).iter().all(|mention| mention.how().score() == 100));
    // Short sentences are not near anything.
    assert!(known("Azure Backup: Snapshot operation was denied").is_empty());
}

#[test]
fn an_id_is_found_as_it_is_printed() {
    for spelled in ["(ID: 3106)", "(ID 3106)", "ID 3106", "ID: 3106", "ID3106", "Error ID: 3106"] {
        let text = format!("Azure Backup Server: the replica is not there, {spelled}");
        let found = known(&text);
        let [mention] = found.as_slice() else { panic!("{spelled}: {found:?}") };
        assert_eq!(
            (mention.entry().key(), mention.how(), mention.place().text()),
            ("ID3106", How::Number, &b"3106"[..])
        );
    }
    // Without a sign of Azure Backup it may be the id of anything.
    assert_eq!(known("row (ID: 3106) was deleted"), []);
    // Nor is it one with other digits, or within a word.
    assert_eq!(known("Azure Backup: (ID: 310600), (ID: 3199), UUID3106, VMID 3106"), []);
    for digits in ["310600", "3199"] {
        assert!(lookup_all(digits).is_err(), "ID {digits} is one");
    }
}

#[test]
fn unknown_codes_of_a_family_are_told_with_the_nearest_known_ones() {
    for text in [
        "{\"code\":\"UserErrorGuestAgentStatusUnavailble\"}",
        "UserErrorGuestAgentStatusUnavailble",
        "Error Code: UserErrorGuestAgentStatusUnavailble\nError Message: …",
        "(UserErrorGuestAgentStatusUnavailble) it failed",
        "Azure Backup gave up with UserErrorGuestAgentStatusUnavailble today",
    ] {
        let found: Vec<_> = scan(text).collect();
        let [Finding::Unknown(unknown)] = found[..] else { panic!("{text}: {found:?}") };
        assert_eq!((found[0].known(), found[0].unknown()), (None, Some(unknown)));
        assert_eq!(unknown.as_str(), "UserErrorGuestAgentStatusUnavailble");
        assert_eq!(&text[unknown.place().range()], unknown.as_str());
        assert_eq!(unknown.suggestions().next(), Some(ErrorCode::UserErrorGuestAgentStatusUnavailable));
        assert_eq!(unknown.family().unwrap().prefix(), "UserError");
    }
    assert!(scan("Azure Backup: BackUpOperationFailed").all(|finding| finding.unknown().is_none()));
    let is_told = |text: &str| scan(text).any(|finding| finding.unknown().is_some());
    assert!(is_told("az backup: ExtensionOfTomorrowFailed"));
    assert!(is_told("code: BMSUserErrorOfTomorrow"));
    for text in [
        "class UserErrorBoundary extends React.Component",
        "ErrorCode=UserErrorInvalidFolderPath,'Type=Microsoft.DataTransfer.Common.Shared.HybridDeliveryException",
        "code: UserErrors",
        "code: UserErrorHandler",
        "ExtensionOfTomorrowFailed",
        "Azure Backup: ExtensionMethodBinder",
    ] {
        assert!(!is_told(text), "{text}");
    }
}

#[test]
fn mentions_come_in_order_and_do_not_overlap() {
    let text = Entry::all().map(|entry| format!("{}: {}\n", entry.name(), entry.title(Locale::En))).collect::<String>();
    let places: Vec<_> = scan(&in_context(&text)).map(|finding| finding.place().range()).collect();
    assert!(places.len() > 150);
    for pair in places.windows(2) {
        assert!(pair[0] == pair[1] || pair[0].end <= pair[1].start, "{pair:?}");
    }
}

/// What is told of a finding, without its borrow of the text.
type Told = (std::ops::Range<usize>, usize, Vec<u8>, Option<(Entry, How)>);

fn told(finding: Finding<'_>) -> Told {
    let place = finding.place();
    let known = finding.known().map(|mention| (mention.entry(), mention.how()));
    (place.range(), place.line(), place.text().to_vec(), known)
}

fn in_pieces(text: &[u8], sizes: &[usize]) -> Vec<Told> {
    let mut scanner = Scanner::new();
    let mut all = Vec::new();
    let (mut rest, mut sizes) = (text, sizes.iter().cycle());
    while !rest.is_empty() {
        let (piece, behind) = rest.split_at((*sizes.next().unwrap()).min(rest.len()));
        all.extend(scanner.push(piece).map(told));
        rest = behind;
    }
    all.extend(scanner.finish().map(told));
    all
}

/// Pieces of which texts are put together: mentions, near misses, context, and what lies between.
fn piece() -> impl Strategy<Value = Vec<u8>> {
    let all: Vec<Vec<u8>> = names()
        .map(|(name, _)| name.as_bytes().to_vec())
        .chain(Locale::all().flat_map(wordings).map(|(message, _)| message.as_bytes().to_vec()))
        .chain(
            [
                "Azure Backup",
                "Microsoft.DataTransfer",
                "errorCode: ",
                "(ID: 400094)",
                "1074141918",
                "\n",
                "\r\n",
                " ",
                "UserErrorOfTomorrow",
                "code: ",
                "\\n",
                "\u{fffd}",
                "…",
                "isn't",
                "<VMName>",
                "VMRestorePointClientError",
            ]
            .map(|text| text.as_bytes().to_vec()),
        )
        .collect();
    prop_oneof![
        6 => prop::sample::select(all.clone()),
        2 => (prop::sample::select(all), any::<prop::sample::Index>()).prop_map(|(text, at)| text[..at.index(text.len() + 1)].to_vec()),
        1 => (1..3000_usize).prop_map(|len| b"nothing of note ".iter().copied().cycle().take(len).collect()),
        1 => prop::collection::vec(any::<u8>(), 0..20),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn it_makes_no_difference_in_which_pieces_a_text_comes(
        pieces in prop::collection::vec(piece(), 0..24),
        sizes in prop::collection::vec(1..5000_usize, 1..5),
    ) {
        let text = pieces.concat();
        let whole: Vec<_> = scan(&text).map(told).collect();
        prop_assert_eq!(in_pieces(&text, &sizes), whole);
    }

    #[test]
    fn byte_by_byte_is_the_same_too(pieces in prop::collection::vec(piece(), 0..6)) {
        let text = pieces.concat();
        let whole: Vec<_> = scan(&text).map(told).collect();
        prop_assert_eq!(in_pieces(&text, &[1]), whole);
    }

    #[test]
    fn any_bytes_can_be_scanned(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        scan(&bytes).for_each(|finding| assert_eq!(&bytes[finding.place().range()], finding.place().text()));
    }
}

#[test]
fn a_scanner_begins_anew_after_the_end() {
    let mut scanner = Scanner::new();
    for _ in 0..3 {
        assert_eq!(scanner.push("BackUpOperation").count(), 0);
        assert_eq!(scanner.push("Failed").count(), 0);
        let found: Vec<_> = scanner.finish().map(told).collect();
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].0, 0..21);
        assert_eq!(scanner.finish().count(), 0);
    }
}

#[test]
fn what_is_not_taken_comes_later() {
    let mut scanner = Scanner::new();
    let line = "UserErrorVmNotInDesirableState\n".to_owned() + &"-".repeat(6000) + "\n";
    for _ in 0..5 {
        drop(scanner.push(&line));
    }
    assert_eq!(scanner.finish().count(), 5);
}

#[test]
fn memory_does_not_grow_with_the_input() {
    let line =
        b"2026-03-01T10:00:00Z job failed: UserErrorVmNotInDesirableState, the rest is of no interest\n".repeat(700);
    // What is looked for is prepared before.
    scan("").for_each(drop);
    let pushed = |times: usize| {
        let mut count = 0;
        let used = allocation_counter::measure(|| {
            let mut scanner = Scanner::new();
            for _ in 0..times {
                count += scanner.push(&line).count();
            }
            count += scanner.finish().count();
        });
        assert_eq!(count, 700 * times);
        used.bytes_max
    };
    let (few, many) = (pushed(4), pushed(64));
    assert!(many <= few + 1024, "{few} and {many} bytes");
    assert!(many < 8 * line.len() as u64, "{many} bytes");
}
