//! No input makes look-up, negotiation or rendering panic, and answers hold together.

use std::fmt::{self, Write};

use azure_backup_errors::{Cause, Entry, ErrorCode, Family, Locale, LookupError, Os, lookup, lookup_all, suggest};
use proptest::prelude::*;
use proptest::sample::select;

/// A known name with something done to it, or anything at all.
fn spelling() -> impl Strategy<Value = String> {
    let names: Vec<&'static str> =
        Entry::all().flat_map(|entry| std::iter::once(entry.name()).chain(entry.aliases())).collect();
    let damaged =
        (select(names), any::<prop::sample::Index>(), any::<char>(), 0..4_u8).prop_map(|(name, at, c, how)| {
            let mut chars: Vec<char> = name.chars().collect();
            let at = at.index(chars.len());
            match how {
                0 => chars.insert(at, c),
                1 => chars[at] = c,
                2 => drop(chars.remove(at)),
                _ => chars.truncate(at),
            }
            chars.into_iter().collect()
        });
    prop_oneof![damaged, any::<String>(), "[ -~]{0,200}", "(UserError|Extension|GuestAgent)\\PC{0,60}"]
}

/// Takes so many bytes and then fails, as a full disk does.
struct Limited {
    room: usize,
    written: String,
}

impl Write for Limited {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        if text.len() > self.room {
            return Err(fmt::Error);
        }
        self.room -= text.len();
        self.written.push_str(text);
        Ok(())
    }
}

/// The codes that are names. An id is too short for one letter more or less to tell it from others.
fn names_of_codes() -> Vec<ErrorCode> {
    ErrorCode::all().filter(|code| !code.as_str().contains(|c: char| c.is_ascii_digit())).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn looking_up_never_panics_and_its_answers_hold_together(spelled in spelling()) {
        let found = lookup(&spelled);
        // A number may stand for what has no code, too.
        let code = lookup_all(&spelled).into_iter().flatten().find_map(|entry| entry.code());
        prop_assert_eq!(spelled.parse::<ErrorCode>().ok(), code);
        match found {
            Ok(entry) => {
                let trimmed = spelled.trim_matches(|c: char| !c.is_ascii_alphanumeric());
                let mut names = [entry.name(), entry.key()].into_iter().chain(entry.aliases());
                let is_name = names.any(|name| name.eq_ignore_ascii_case(trimmed));
                // A number may be spelled in several ways, but always with digits.
                prop_assert!(is_name || entry.numbers().len() > 0 && trimmed.contains(|c: char| c.is_ascii_digit()));
            }
            Err(LookupError::Empty) => prop_assert!(!spelled.contains(|c: char| c.is_ascii_alphanumeric())),
            Err(error @ LookupError::Unknown(unknown)) => {
                let told = error.to_string();
                prop_assert!(!told.contains(|c: char| c.is_control()) && told.chars().count() < 500);
                prop_assert!(spelled.contains(unknown.as_str()) && unknown.suggestions().count() <= 3);
                prop_assert_eq!(unknown.family(), Family::of(unknown.as_str()));
            }
            Err(other) => prop_assert!(false, "{other:?}"),
        }
    }

    #[test]
    fn suggesting_never_panics_and_finds_what_is_one_letter_off(
        code in select(names_of_codes()), at in any::<prop::sample::Index>(), c in "[a-z]",
    ) {
        let mut name = code.as_str().to_owned();
        let at = at.index(name.len());
        name.replace_range(at..=at, &c);
        let suggested: Vec<&str> = suggest(&name).map(ErrorCode::as_str).collect();
        // Numbers stand close together: there may be three others as near.
        let letters_off = |other: &&str| name.chars().zip(other.chars()).filter(|(one, other)| one != other).count();
        let as_near = |other: &&str| other.len() == name.len() && letters_off(other) <= 1;
        let are_three = suggested.len() == 3 && suggested.iter().all(as_near);
        prop_assert!(suggested.contains(&code.as_str()) || are_three, "{name}");
    }

    #[test]
    fn whatever_is_asked_for_gets_an_answer(text in any::<String>(), id in any::<u16>()) {
        let _ = (suggest(&text).count(), Cause::from_name(&text), Cause::from_id(id), Family::of(&text));
        let _ = Entry::with_prefix(&text).count();
        let ids = 1..=u16::try_from(ErrorCode::COUNT).unwrap();
        prop_assert_eq!(ErrorCode::from_id(id).map(ErrorCode::id), Some(id).filter(|id| ids.contains(id)));
    }

    #[test]
    fn negotiating_never_panics_and_is_the_first_that_matches(tags in prop::collection::vec("[a-zA-Z_.@-]{0,12}|\\PC{0,8}", 0..5)) {
        let negotiated = Locale::negotiate_any(tags.iter().map(String::as_str));
        let first = tags.iter().find_map(|tag| Locale::matching(tag));
        prop_assert_eq!(negotiated, first.unwrap_or(Locale::En));
    }

    #[test]
    fn rendering_into_what_is_full_gives_the_beginning(
        entry in select(Entry::all().collect::<Vec<_>>()),
        locale in select(Locale::all().collect::<Vec<_>>()),
        os in select(vec![Os::Any, Os::Windows, Os::Linux]),
        room in 0..20_000_usize,
    ) {
        let runbook = entry.runbook(locale).on(os);
        let mut to = Limited { room, written: String::new() };
        let result = runbook.text().write_to(&mut to);
        let whole = runbook.text().to_string();
        prop_assert_eq!(result.is_ok(), whole.len() <= room);
        prop_assert!(whole.starts_with(&to.written));
        let _ = runbook.markdown().write_to(&mut Limited { room, written: String::new() });
        let _ = runbook.html().write_to(&mut Limited { room, written: String::new() });
    }
}
