//! What holds for every entry, cause, solution, block and text of the catalogue.

mod sample;

use std::collections::HashSet;

use azure_backup_errors::{
    Area, Block, BlockKind, Cause, Component, DATA_DATE, DATA_VERSION, Entry, EntryItem, ErrorCode, Family, Fault,
    Locale, NumberSystem, Os, Retry, Solution, SpanKind, Status, Text,
};
use sample::{MOST, sample};

/// Every block of the catalogue, however deep.
fn all_blocks() -> Vec<Block> {
    let mut all = Vec::new();
    let mut open: Vec<Block> = Entry::all().flat_map(|entry| entry.details()).collect();
    open.extend(Cause::all().flat_map(|cause| cause.details()));
    open.extend(Solution::all().flat_map(|solution| solution.blocks()));
    while let Some(block) = open.pop() {
        open.extend(block.blocks());
        all.push(block);
    }
    all
}

/// Every text of the catalogue in one language.
fn all_texts(locale: Locale) -> Vec<Text> {
    let mut texts = Vec::new();
    texts.extend(Entry::all().flat_map(|entry| [entry.title(locale), entry.summary(locale)]));
    texts.extend(Cause::all().flat_map(|cause| [cause.title(locale), cause.summary(locale)]));
    texts.extend(Solution::all().map(|solution| solution.title(locale)));
    texts.extend(Family::all().flat_map(|family| [family.title(locale), family.summary(locale)]));
    texts.extend(all_blocks().iter().map(|block| block.text(locale)));
    texts
}

#[test]
fn the_catalogue_is_there() {
    assert!(ErrorCode::all().len() >= 145);
    assert_eq!(ErrorCode::all().len(), ErrorCode::COUNT);
    assert!(Entry::all().len() >= 202);
    assert!(Cause::all().len() >= 230);
    assert!(all_blocks().len() > 2000);
    assert_eq!(DATA_DATE.len(), "2026-11-23".len());
    assert!(DATA_VERSION.starts_with(&DATA_DATE[..4]));
}

#[test]
fn every_code_round_trips_and_reaches_its_entry() {
    for code in ErrorCode::all() {
        let entry = code.entry().unwrap();
        assert_eq!(entry.code(), Some(code));
        assert_eq!(entry.name(), code.as_str());
        // The variant is the name, without what cannot stand in one; a number says its system.
        let letters: String = code.as_str().chars().filter(char::is_ascii_alphanumeric).collect();
        let variant = format!("{code:?}");
        let id = letters.strip_prefix("ID").filter(|id| id.parse::<u32>().is_ok());
        let wanted = match id {
            Some(id) => format!("Id{id}"),
            None if letters.starts_with("0x") && letters.len() == 10 => format!("Hresult{letters}"),
            None if letters.starts_with(|c: char| c.is_ascii_digit()) => format!("Code{letters}"),
            None => letters,
        };
        assert!(variant.eq_ignore_ascii_case(&wanted) && variant[1..] == wanted[1..], "{variant} for {code}");
        assert!(code.entries().any(|other| other == entry));
        let json = serde_json::to_string(&code).unwrap();
        assert_eq!(serde_json::from_str::<ErrorCode>(&json).unwrap(), code);
    }
    let names: HashSet<_> = ErrorCode::all().map(ErrorCode::as_str).collect();
    assert_eq!(names.len(), ErrorCode::COUNT);
}

#[test]
fn every_text_is_there_in_every_language_and_clean() {
    let blocks = all_blocks();
    for locale in Locale::all() {
        let commands = blocks.iter().filter(|block| block.kind() == BlockKind::Command);
        let commands: HashSet<Text> = commands.map(|block| block.text(locale)).collect();
        for text in all_texts(locale) {
            let plain = text.as_str();
            assert!(!plain.is_empty(), "{locale}");
            assert_eq!(plain, plain.trim(), "{locale}");
            // Commands are literal; so is what stands between quotes of code.
            let prose: String =
                text.spans().map(|span| if span.kind() == SpanKind::Code { "x" } else { span.as_str() }).collect();
            assert!(!prose.contains("  ") || commands.contains(&text), "{locale}: {plain}");
            assert!(!plain.chars().any(|c| c.is_control() && c != '\n'), "{locale}: {plain}");
        }
    }
}

#[test]
fn no_text_of_another_language_is_the_english_one() {
    // What is the same in both: commands, and lists of numbers or of literal text.
    let is_literal = |block: &Block| {
        let has_prose = block.text(Locale::En).spans().any(|span| {
            span.kind() == SpanKind::Plain && span.as_str().chars().filter(|c| c.is_alphabetic()).count() > 8
        });
        // Names of systems and products, with their versions, are the same everywhere.
        let is_point = matches!(block.kind(), BlockKind::Item | BlockKind::Choice);
        let is_name = is_point && block.text(Locale::En).as_str().split(' ').count() <= 7;
        block.kind() == BlockKind::Command || is_name || !has_prose
    };
    for locale in Locale::all().filter(|&locale| locale != Locale::En) {
        for block in all_blocks().iter().filter(|block| !is_literal(block)) {
            assert_ne!(block.text(locale).as_str(), block.text(Locale::En).as_str());
        }
        for cause in Cause::all() {
            assert_ne!(cause.summary(locale).as_str(), cause.summary(Locale::En).as_str());
        }
    }
}

#[test]
fn spans_are_the_whole_text_and_links_lead_somewhere() {
    for locale in Locale::all() {
        for text in all_texts(locale) {
            let parts: String = text.spans().map(|span| span.as_str()).collect();
            assert_eq!(parts, text.as_str());
            for span in text.spans() {
                assert!(!span.as_str().is_empty());
                assert_eq!(span.url().is_some(), span.kind() == SpanKind::Link);
                if let Some(url) = span.url() {
                    check_url(url, locale);
                }
                if span.kind() == SpanKind::Placeholder {
                    assert!(span.as_str().starts_with('<') && span.as_str().ends_with('>'));
                }
            }
        }
    }
}

#[track_caller]
fn check_url(url: &str, locale: Locale) {
    let tag = if locale == Locale::En { "en-us" } else { "de-de" };
    assert!(url.starts_with("https://"), "{url}");
    assert!(!url.contains(['{', '}', ' ', '<', '>', '"']), "{url}");
    if let Some(rest) = url.strip_prefix("https://learn.microsoft.com/") {
        assert!(rest.starts_with(&format!("{tag}/")), "{url}");
    }
}

#[test]
fn every_entry_says_what_it_must() {
    for entry in Entry::all() {
        assert!(entry.sources().count() >= 1, "{entry:?}");
        let says_what_to_do = entry.causes().next().is_some() || entry.solutions().next().is_some();
        // Where nothing is known but the id, there is what to do last; where nothing is broken, there is nothing to do; and where
        // it is only too early, its summary says what to wait for.
        let has_last = entry.last_solutions().next().is_some();
        assert!(says_what_to_do || has_last || matches!(entry.retry(), Retry::No | Retry::Later), "{entry:?}");
        match entry.status() {
            Status::Renamed => assert!(entry.renamed_to().is_some() && entry.status_since().is_some(), "{entry:?}"),
            Status::Retired => assert!(entry.renamed_to().is_none() && entry.status_since().is_some(), "{entry:?}"),
            _ => assert_eq!((entry.renamed_to(), entry.status_since()), (None, None), "{entry:?}"),
        }
        entry.status_since().into_iter().for_each(check_date);
        if entry.code().is_none() {
            let is_kebab = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
            assert!(entry.name().chars().all(is_kebab) && entry.case().is_none(), "{entry:?}");
        }
        for locale in Locale::all() {
            check_url(entry.docs_url(locale), locale);
            let messages: Vec<_> = entry.messages(locale).collect();
            assert!(messages.iter().all(|message| !message.source().name().is_empty()));
            // No wording of the language itself behind one in English.
            assert!(messages.is_sorted_by_key(|message| message.locale() != locale), "{entry:?}");
        }
        for former in entry.former_causes() {
            check_date(former.until());
        }
        let causes = entry.causes().chain(entry.former_causes().map(|former| former.cause()));
        for source in entry.sources().chain(causes.flat_map(|cause| cause.sources())) {
            check_date(source.date());
            assert!(!source.title().is_empty());
            Locale::all().for_each(|locale| check_url(source.url(locale), locale));
        }
    }
}

#[track_caller]
fn check_date(date: &str) {
    let parts: Vec<u16> = date.split('-').map(|part| part.parse().unwrap()).collect();
    assert!(matches!(parts[..], [2015..=2100, 1..=12, 1..=31]) && date.len() == 10, "{date}");
    assert!(date <= DATA_DATE, "{date} is after the day of the data");
}

#[test]
fn every_cause_and_solution_is_reachable() {
    let of_entries: HashSet<Cause> = Entry::all().flat_map(Entry::items).filter_map(EntryItem::cause).collect();
    assert_eq!(of_entries.len(), Cause::all().len());
    assert!(Cause::all().all(|cause| cause.sources().next().is_some()));
    // Each is looked for among all causes, and among those of all entries.
    for cause in sample("causes", Cause::all(), MOST) {
        assert!(cause.entries().next().is_some(), "{cause:?}");
        assert_eq!(Cause::from_name(cause.name()), Some(cause));
        assert_eq!(Cause::from_name(&cause.name().to_uppercase()), Some(cause));
        assert_eq!(Cause::from_id(cause.id()), Some(cause));
        for entry in cause.entries() {
            let former = entry.former_causes().map(|former| former.cause());
            assert!(entry.causes().chain(former).any(|other| other == cause), "{cause:?}");
            assert!(cause.solutions().next().is_some() || entry.solutions().next().is_some(), "{cause:?}");
        }
    }
    assert_eq!(Cause::from_name("no such cause"), None);
    assert_eq!(Cause::from_id(0), None);

    let named = Entry::all()
        .flat_map(|entry| entry.solutions().chain(entry.last_solutions()))
        .chain(Cause::all().flat_map(|cause| cause.solutions()));
    let mut reached: HashSet<_> = HashSet::new();
    for solution in named {
        reached.insert(solution.name());
        reached.extend(solution.solutions().map(|inside| inside.name()));
    }
    // What a plan ends with belongs to no cause.
    let support = azure_backup_errors::plan([], Os::Any).support().unwrap();
    assert!(reached.insert(support.name()), "{support:?}");
    assert_eq!(reached.len(), Solution::all().len());
}

#[test]
fn every_solution_has_steps_or_consists_of_others() {
    for solution in Solution::all() {
        assert!(solution.steps().next().is_some() || solution.solutions().count() > 1, "{solution:?}");
        let before = solution.before().count();
        let steps = solution.steps().count();
        let all = solution.blocks().count();
        // Without steps, everything stands before them.
        let after = if steps == 0 { 0 } else { solution.after().count() };
        assert_eq!(before + steps + after, all, "{solution:?}");
    }
}

#[test]
fn blocks_nest_as_they_should() {
    for block in all_blocks() {
        let holds = block.blocks().count();
        match block.kind() {
            BlockKind::Paragraph | BlockKind::Command => assert_eq!(holds, 0, "{block:?}"),
            BlockKind::Note | BlockKind::Tip | BlockKind::Warning => {
                assert!(block.blocks().all(|inside| inside.as_step().is_none()), "{block:?}");
            }
            _ => {}
        }
        assert_eq!(block.command_language().is_some(), block.kind() == BlockKind::Command);
    }
    let step = |id: &str, number: usize| {
        Solution::all().find(|solution| solution.name() == id).unwrap().steps().nth(number).unwrap()
    };
    assert_eq!(step("update-and-restart-the-linux-agent", 1).commands().count(), 1);
    let restart = step("update-and-restart-the-linux-agent", 2);
    assert_eq!((restart.commands().count(), restart.choices().count(), restart.notes().count()), (0, 2, 1));
    assert_eq!(step("update-and-restart-the-linux-agent", 0).notes().count(), 1);
    let listed = step("uninstall-the-vmsnapshot-extension", 3);
    assert!(listed.blocks().any(|block| block.os() == Os::Linux));
}

#[test]
fn no_family_hides_another_one() {
    let prefixes: Vec<_> = Family::all().map(|family| family.prefix()).collect();
    assert!(prefixes.len() >= 4);
    for (at, prefix) in prefixes.iter().enumerate() {
        assert!(prefixes[..at].iter().all(|before| !prefix.starts_with(before)), "{prefix}");
        assert_eq!(Family::of(&format!("{prefix}X")).map(|family| family.prefix()), Some(*prefix));
        for locale in Locale::all() {
            check_url(Family::of(prefix).unwrap().docs_url(locale), locale);
        }
    }
}

#[test]
fn every_filter_gives_its_entries_and_no_others() {
    // Each entry is found by each of its kinds, and by no other.
    assert_eq!(Area::all().map(|area| area.entries().count()).sum::<usize>(), Entry::all().len());
    assert_eq!(Component::all().map(|component| component.entries().count()).sum::<usize>(), Entry::all().len());
    assert_eq!(Fault::all().map(|fault| fault.entries().count()).sum::<usize>(), Entry::all().len());
    assert_eq!(Retry::all().map(|retry| retry.entries().count()).sum::<usize>(), Entry::all().len());
    assert_eq!(Status::all().map(|status| status.entries().count()).sum::<usize>(), Entry::all().len());
    assert!(Area::all().all(|area| area.entries().count() > 2 && area.entries().all(|entry| entry.area() == area)));
    assert!(Retry::Later.entries().all(|entry| entry.retry() == Retry::Later));
    assert!(Component::KeyVault.entries().any(|entry| entry.name() == "UserErrorKeyvaultPermissionsNotConfigured"));
    let windows = Entry::all().filter(|entry| entry.os() == Os::Windows).count();
    assert!(windows > 10);
    assert_eq!(Os::Linux.entries().count(), Entry::all().len() - windows);
    assert!(Entry::with_prefix("USERERROR").all(|entry| entry.name().starts_with("UserError")));
    assert!(Entry::with_prefix("USERERROR").count() >= 30);
    assert_eq!(Entry::with_prefix("").count(), Entry::all().len());
    assert_eq!(Entry::with_prefix(&"U".repeat(1000)).count(), 0);
    assert_eq!(Entry::with_prefix("ü").count(), 0);
}

#[test]
fn causes_of_one_system_leave_out_those_of_the_other() {
    let entry = ErrorCode::UserErrorGuestAgentStatusUnavailable.entry().unwrap();
    assert!(entry.causes_on(Os::Windows).all(|cause| cause.os() != Os::Linux));
    assert!(entry.causes_on(Os::Linux).all(|cause| cause.os() != Os::Windows));
    assert_eq!(entry.causes_on(Os::Any).count(), entry.causes().count());
    assert_eq!(entry.causes_on(Os::Windows).count(), entry.causes().count() - 1);
}

#[test]
fn languages_are_negotiated() {
    let cases = [
        ("de", "de"),
        ("de-AT", "de"),
        ("DE-ch-1996", "de"),
        ("de_DE.UTF-8", "de"),
        ("de_DE@euro", "de"),
        (" de ", "de"),
        ("en", "en"),
        ("en-GB", "en"),
        ("fr", "en"),
        ("", "en"),
        ("*", "en"),
        ("d", "en"),
        ("deutsch", "en"),
        ("-", "en"),
        ("_de", "en"),
        ("C.UTF-8", "en"),
        ("💥", "en"),
    ];
    for (wanted, tag) in cases {
        assert_eq!(Locale::negotiate(wanted).tag(), tag, "{wanted:?}");
    }
    assert_eq!(Locale::negotiate(&"de-".repeat(1 << 16)).tag(), "de");
    assert_eq!(Locale::all().nth(usize::MAX), None);
    assert_eq!(Locale::matching("fr-CH"), None);
    assert_eq!(Locale::negotiate_any(["fr", "de-CH", "en"]).tag(), "de");
    assert_eq!(Locale::negotiate_any([]).tag(), "en");
    assert_eq!("DE".parse::<Locale>().unwrap().tag(), "de");
    assert!("fr".parse::<Locale>().is_err());
}

#[test]
fn small_enums_have_names_that_round_trip() {
    use std::fmt::{Debug, Display};
    use std::str::FromStr;

    use azure_backup_errors::{CommandLanguage, SolutionOrder, UnknownNameError};
    use serde::{Serialize, de::DeserializeOwned};
    use strum::{EnumCount, IntoEnumIterator, VariantArray, VariantNames};

    fn check<T>(all: impl ExactSizeIterator<Item = T> + DoubleEndedIterator + Clone)
    where
        T: Copy + Debug + Display + PartialEq + Serialize + DeserializeOwned + AsRef<str> + Into<&'static str>,
        T: FromStr<Err = UnknownNameError> + for<'a> TryFrom<&'a str, Error = UnknownNameError>,
        T: EnumCount + IntoEnumIterator + VariantArray + VariantNames,
    {
        // Nobody's names, so that a name is looked for until the last one.
        let error = "no such\nname".parse::<T>().unwrap_err();
        assert!(error.to_string().starts_with("`no such\\nname` is no "), "{error}");
        assert!(error.names().eq(all.clone().map(|kind| kind.as_ref().to_owned())));
        assert_eq!(serde_json::from_value::<T>("no such\nname".into()).unwrap_err().to_string(), error.to_string());
        assert_eq!(T::try_from("no such\nname"), Err(error));
        assert!("".parse::<T>().is_err());
        for kind in all.clone() {
            let name = kind.to_string();
            assert!(name.chars().all(|c| c.is_ascii_lowercase() || c == '-'), "{name}");
            assert_eq!((kind.as_ref(), kind.into()), (&*name, &*name));
            assert_eq!(format!("{kind:>20}"), format!("{name:>20}"));
            assert_eq!(name.to_uppercase().parse(), Ok(kind));
            assert_eq!(T::try_from(&*name), Ok(kind));
            assert_eq!(serde_json::to_value(kind).unwrap(), name);
            assert_eq!(serde_json::from_value::<T>(name.into()).unwrap(), kind);
        }
        // What the feature `strum` adds says the same.
        assert!(T::iter().eq(all.clone()) && T::iter().rev().eq(all.clone().rev()));
        assert_eq!(T::COUNT, all.len());
        assert!(<T as VariantArray>::VARIANTS.iter().copied().eq(all));
        assert!(<T as VariantNames>::VARIANTS.iter().copied().eq(error.names()));
    }
    check(Area::all());
    check(Component::all());
    check(Os::all());
    check(Fault::all());
    check(Retry::all());
    check(Status::all());
    check(SolutionOrder::all());
    check(NumberSystem::all());
    check(BlockKind::all());
    check(CommandLanguage::all());
    check(SpanKind::all());
    check(Locale::all());
}

#[test]
fn what_has_no_such_name_says_which_there_are() {
    let told = |given: &str| given.parse::<Os>().unwrap_err().to_string();
    assert_eq!(told("linuxx"), "`linuxx` is no operating system; use one of any, windows, linux");
    assert_eq!(told(" linux"), "` linux` is no operating system; use one of any, windows, linux");
    assert_eq!(told(""), "`` is no operating system; use one of any, windows, linux");
    // Shortened at the end of a character.
    assert_eq!(
        told(&"ü".repeat(20)),
        format!("`{}` is no operating system; use one of any, windows, linux", "ü".repeat(20))
    );
    assert_eq!(
        told(&format!("x{}", "ü".repeat(20))),
        format!("`x{}…` is no operating system; use one of any, windows, linux", "ü".repeat(19))
    );
    assert_eq!(told("\u{1b}[31m"), "`\\u{1b}[31m` is no operating system; use one of any, windows, linux");
    assert!(told(&"x".repeat(10 << 20)).len() < 120);
    assert_eq!("fr".parse::<Locale>().unwrap_err().to_string(), "`fr` is no language of this build; use one of en, de");
    assert_eq!("de_AT.UTF-8".parse(), Ok(Locale::De));
    assert_eq!(Locale::default(), Locale::En);
}

#[test]
fn a_code_deserialises_as_it_is_looked_up() {
    let code: ErrorCode = serde_json::from_str("\"extentionoperationfailedformanageddisks\"").unwrap();
    assert_eq!(code, ErrorCode::ExtensionOperationFailedForManagedDisks);
    let error = serde_json::from_str::<ErrorCode>("\"NoSuchCode\"").unwrap_err().to_string();
    assert!(error.starts_with("the error code `NoSuchCode` is not known"), "{error}");
}
