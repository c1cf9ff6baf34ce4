//! Every spelling finds its entry, and what is no code is a clean miss.

use azure_backup_errors::{Entry, ErrorCode, Family, LookupError, NumberSystem, lookup, lookup_all, suggest};

#[track_caller]
fn finds(spelled: &str, code: ErrorCode) {
    let found = lookup(spelled).map(|entry| entry.code());
    assert_eq!(found, Ok(Some(code)), "{spelled:?}");
    assert_eq!(ErrorCode::try_from(spelled), Ok(code), "{spelled:?}");
    assert_eq!(spelled.parse(), Ok(code), "{spelled:?}");
}

#[track_caller]
fn misses(spelled: &str) {
    assert!(lookup(spelled).is_err(), "{:?}", spelled.get(..80));
    assert!(spelled.parse::<ErrorCode>().is_err());
}

#[test]
fn case_spaces_and_quotes_make_no_difference() {
    finds("UserErrorGuestAgentStatusUnavailable", ErrorCode::UserErrorGuestAgentStatusUnavailable);
    finds("  usererrorguestagentstatusunavailable\n", ErrorCode::UserErrorGuestAgentStatusUnavailable);
    finds("USERERRORGUESTAGENTSTATUSUNAVAILABLE\r\n", ErrorCode::UserErrorGuestAgentStatusUnavailable);
    finds("'BackUpOperationFailedV2'", ErrorCode::BackUpOperationFailedV2);
    finds("\"BackupOperationFailedV2\",", ErrorCode::BackUpOperationFailedV2);
    finds("„BackUpOperationFailed“", ErrorCode::BackUpOperationFailed);
    finds("\u{feff}`UserErrorUnsupportedDiskSize`:", ErrorCode::UserErrorUnsupportedDiskSize);
    finds("(UserErrorBackupOperationInProgress)", ErrorCode::UserErrorBackupOperationInProgress);
    finds("\u{200b}UserErrorRpCollectionLimitReached\u{a0}", ErrorCode::UserErrorRpCollectionLimitReached);
    finds("❌ GuestAgentSnapshotTaskStatusError", ErrorCode::GuestAgentSnapshotTaskStatusError);
}

#[test]
fn aliases_are_found() {
    finds("extentionoperationfailedformanageddisks", ErrorCode::ExtensionOperationFailedForManagedDisks);
    finds("UserErrorKeyVaultPermissionsNotConfigured", ErrorCode::UserErrorKeyvaultPermissionsNotConfigured);
    finds("SystemBackupOperationInProgress", ErrorCode::UserErrorBackupOperationInProgress);
    for entry in Entry::all() {
        for alias in entry.aliases() {
            match entry.code() {
                Some(code) => finds(alias, code),
                None => assert!(lookup_all(alias).unwrap().any(|found| found == entry), "{alias}"),
            }
        }
    }
}

#[test]
fn every_code_parses_from_its_own_name_in_any_case() {
    for code in ErrorCode::all() {
        let name = code.as_str();
        finds(name, code);
        finds(&name.to_ascii_lowercase(), code);
        finds(&name.to_ascii_uppercase(), code);
        let mixed: String = name
            .char_indices()
            .map(|(at, c)| if at % 2 == 0 { c.to_ascii_lowercase() } else { c.to_ascii_uppercase() })
            .collect();
        finds(&mixed, code);
        assert_eq!(code.to_string(), name);
    }
}

#[test]
fn what_is_no_code_is_a_clean_miss() {
    for spelled in ["", " ", "\n\t\r", "''", "\u{feff}", "💥", "💥💥💥", "\0", "\u{1}\u{2}\u{7f}", "…", "---"]
    {
        assert_eq!(lookup(spelled), Err(LookupError::Empty), "{spelled:?}");
        assert_eq!(spelled.parse::<ErrorCode>(), Err(LookupError::Empty), "{spelled:?}");
    }
    misses(&"A".repeat(10 << 20));
    misses(&" ".repeat(10 << 20));
    misses(&format!("{0}UserErrorUnsupportedDiskSize", "A".repeat(10 << 20)));
    misses("UserError");
    misses("UserErrorUnsupportedDiskSizeX");
    misses("XUserErrorUnsupportedDiskSize");
    misses("UserErrorUnsupported DiskSize");
    misses("UserErrorUnsupported\0DiskSize");
    misses("UserErrorUnsupported\u{10}iskSize");
    misses("UserErrörUnsupportedDiskSize");
    // The Kelvin sign folds to k in Unicode, but not in ASCII.
    misses("UserErrorUnsupportedDis\u{212a}Size");
    // Differs from `BackUp…` in the bit that tells upper from lower case, but not in case.
    misses("UserErrorBackupOperation\tnProgress");
}

#[test]
fn an_error_can_be_passed_on() {
    fn name(spelled: &str) -> Result<String, Box<dyn std::error::Error>> {
        // Neither error may borrow what is dropped here.
        let spelled = spelled.to_owned();
        let entry = lookup(&spelled)?;
        let code: ErrorCode = spelled.parse()?;
        assert_eq!((entry.code(), ErrorCode::try_from(&*spelled)?), (Some(code), code));
        Ok(entry.name().to_owned())
    }
    assert_eq!(name("'backupoperationfailed'").unwrap(), "BackUpOperationFailed");
    let error = name("UserErrorUnsuportedDiskSize").unwrap_err();
    assert_eq!(
        error.to_string(),
        "the error code `UserErrorUnsuportedDiskSize` is not known; did you mean `UserErrorUnsupportedDiskSize`?"
    );
    let Some(LookupError::Unknown(unknown)) = error.downcast_ref::<LookupError>() else { panic!("{error:?}") };
    assert_eq!(unknown.as_str(), "UserErrorUnsuportedDiskSize");
    assert_eq!(unknown.nearest(), Some(ErrorCode::UserErrorUnsupportedDiskSize));
    assert!(size_of::<LookupError>() <= 128, "{} bytes", size_of::<LookupError>());
}

#[test]
fn every_conversion_gives_the_same_error() {
    for spelled in ["", "''", "BackUpOperationFaild", "a\n\u{1b}[31mb", &"A".repeat(1000)] {
        let error = lookup(spelled).unwrap_err();
        assert_eq!(spelled.parse::<ErrorCode>(), Err(error));
        assert_eq!(ErrorCode::try_from(spelled), Err(error));
        assert_eq!(lookup_all(spelled).err(), Some(error));
        let told = serde_json::from_value::<ErrorCode>(spelled.into()).unwrap_err().to_string();
        assert_eq!(told, error.to_string());
    }
}

#[test]
fn an_error_holds_what_is_as_long_as_any_name_and_says_when_it_is_cut() {
    let unknown = |spelled: &str| match lookup(spelled) {
        Err(LookupError::Unknown(unknown)) => unknown,
        other => panic!("{other:?}"),
    };
    for entry in Entry::all() {
        for name in std::iter::once(entry.name()).chain(entry.aliases()) {
            let spelled = format!("{name}Xx");
            assert_eq!(unknown(&spelled).as_str(), spelled);
        }
    }
    let whole = "A".repeat(120);
    assert_eq!(unknown(&whole).as_str(), whole);
    assert_eq!(unknown(&format!("{whole}A")).as_str(), whole);
    // The 120th byte is the first one of a character.
    let long = unknown(&format!("{}ü and more", "A".repeat(119)));
    assert_eq!(long.as_str(), "A".repeat(119));
    assert!(format!("{long:?}").contains("A\"…"), "{long:?}");
    // Short enough to be shown but for what is cut.
    let wide = unknown(&format!("A{}A", "💥".repeat(100)));
    assert_eq!(wide.to_string(), format!("the error code `A{}…` is not known", "💥".repeat(29)));
    assert_eq!((wide.nearest(), wide.family()), (None, None));
    // Nearly a known code, but for what does not fit.
    let code = ErrorCode::UserErrorUnsupportedDiskSize.as_str();
    assert_eq!(unknown(&format!("{code}{}x", "-".repeat(120))).nearest(), None);
}

#[track_caller]
fn suggests(spelled: &str, expected: &[ErrorCode]) {
    let Err(LookupError::Unknown(unknown)) = lookup(spelled) else { panic!("{spelled:?} is known") };
    assert_eq!(unknown.suggestions().collect::<Vec<_>>(), expected, "{spelled:?}");
}

#[test]
fn a_near_miss_suggests_the_right_name() {
    suggests("UserErrorGuestAgentStatusUnavailble", &[ErrorCode::UserErrorGuestAgentStatusUnavailable]);
    suggests("usererrorgeustagentstatusunavailable!", &[ErrorCode::UserErrorGuestAgentStatusUnavailable]);
    suggests("BackUpOperationFailedV3", &[ErrorCode::BackUpOperationFailedV2, ErrorCode::BackUpOperationFailed]);
    suggests("ExtensionOperationFailedForManagedDisk", &[ErrorCode::ExtensionOperationFailedForManagedDisks]);
    suggests("SomethingElseEntirely", &[]);
    suggests(&"BackUpOperationFailed".repeat(1000), &[]);
    assert_eq!(suggest("").next(), None);
    assert_eq!(suggest(" '\u{FEFF}").next(), None);
    assert_eq!(suggest(&"x".repeat(10 << 20)).next(), None);
}

#[test]
fn what_stands_around_a_code_makes_no_difference() {
    // As much around it as would be too many edits, and longer than any name.
    for around in ["'", " \"«", "\u{FEFF}\r\n\t", &"-".repeat(1000)] {
        let spelled = format!("{around}UserErrorGuestAgentStatusUnavailble{around}");
        let Err(LookupError::Unknown(unknown)) = lookup(&spelled) else { panic!("{spelled:?} is known") };
        assert_eq!(suggest(&spelled).next(), Some(ErrorCode::UserErrorGuestAgentStatusUnavailable), "{spelled:?}");
        assert!(suggest(&spelled).eq(unknown.suggestions()));
        assert_eq!(Family::of(&spelled).map(Family::prefix), Some("UserError"), "{spelled:?}");
        assert_eq!(Family::of(&spelled), unknown.family());
    }
    assert_eq!(Family::of(" '\u{FEFF}"), None);
}

#[test]
fn an_unknown_code_says_so_in_one_short_line() {
    let told = |spelled: &str| lookup(spelled).unwrap_err().to_string();
    assert_eq!(
        told("UserErrorGuestAgentStatusUnavailble"),
        "the error code `UserErrorGuestAgentStatusUnavailble` is not known; did you mean `UserErrorGuestAgentStatusUnavailable`?"
    );
    assert_eq!(
        told("BackUpOperationFailedV3"),
        "the error code `BackUpOperationFailedV3` is not known; did you mean `BackUpOperationFailedV2` or `BackUpOperationFailed`?"
    );
    assert_eq!(told("a\n\u{1b}[31mb"), "the error code `a\\n\\u{1b}[31mb` is not known");
    assert_eq!(told(&"A".repeat(10 << 20)), format!("the error code `{}…` is not known", "A".repeat(80)));
    assert_eq!(told("''"), "there is no error code here");
}

#[test]
fn the_beginning_of_an_unknown_code_tells_its_family() {
    let family = |spelled: &str| match lookup(spelled) {
        Err(LookupError::Unknown(unknown)) => unknown.family().map(|family| family.prefix()),
        other => panic!("{other:?}"),
    };
    assert_eq!(family("UserErrorOfTomorrow"), Some("UserError"));
    assert_eq!(family("usererrorx"), Some("UserError"));
    assert_eq!(family("ExtensionWhatever"), Some("Extension"));
    assert_eq!(family("ExtentionWhatever"), Some("Extention"));
    assert_eq!(family("GuestAgentWhatever"), Some("GuestAgent"));
    assert_eq!(family("UserErr"), None);
    assert_eq!(family("CloudErrorOfTomorrow"), None);
    assert_eq!(family("Üser"), None);
}

#[test]
fn ids_are_looked_up_both_ways() {
    for code in ErrorCode::all() {
        assert_eq!(ErrorCode::from_id(code.id()), Some(code));
        assert_eq!(ErrorCode::try_from(u16::from(code)), Ok(code));
    }
    // What the feature `strum` adds says the same.
    assert!(<ErrorCode as strum::IntoEnumIterator>::iter().eq(ErrorCode::all()));
    assert_eq!(<ErrorCode as strum::EnumCount>::COUNT, ErrorCode::COUNT);
    for id in [0, ErrorCode::COUNT as u16 + 1, u16::MAX] {
        assert_eq!(ErrorCode::from_id(id), None);
    }
    let error = ErrorCode::try_from(0).unwrap_err();
    assert_eq!(error.to_string(), format!("no error code has the id 0; ids go from 1 to {}", ErrorCode::COUNT));
    // Other people's programs and databases hold these.
    assert_eq!(ErrorCode::UserErrorGuestAgentStatusUnavailable.id(), 1);
    assert_eq!(ErrorCode::UserErrorBackupOperationInProgress.id(), 10);
}

#[test]
fn every_id_is_found_in_every_form_in_which_it_is_shown() {
    let has_id = |entry: &Entry| entry.numbers().find(|number| number.system() == NumberSystem::CatalogId);
    let ids = Entry::all().filter_map(|entry| Some((entry, has_id(&entry)?.value())));
    let mut count = 0;
    for (entry, id) in ids {
        count += 1;
        let mut forms = vec![format!("ID{id}"), format!("ID {id}"), format!("(ID: {id})"), format!("Error ID: {id}")];
        forms.push(format!("ErrorCode: {id}"));
        // As the portal and the jobs of a vault show it, and as older pages print it.
        if id >= 33_000 {
            forms.extend([format!("{}", id + 0x4000_0000), format!("0x{id:X}"), format!("0x{id:05x}")]);
        }
        forms.extend(entry.aliases().map(str::to_owned));
        for form in forms {
            let found: Vec<Entry> = lookup_all(&form).into_iter().flatten().collect();
            assert!(found.contains(&entry), "{form}: {found:?}, not {entry:?}");
        }
    }
    assert!(count >= 770, "{count}");
}
