//! Verifies numbers where one of an error is expected: behind a label, behind `ID`, or by themselves.

use super::candidate::{LABEL_GAP, Match, MatchKind, View};
use super::context::Needs;
use super::index::{find_number, is_number};
use crate::shared::kinds::NumberSystem::{self, CatalogId, Hresult, HttpStatus, ServiceId, SqlError};
use crate::shared::pattern::ANCHOR;

/// What stands behind words such as `Error Code:`: the service's own number, if it has one.
const LABELLED: [&[NumberSystem]; 2] = [&[ServiceId, Hresult], &[CatalogId]];
/// A number that may be anybody's has so many digits at least.
pub(super) const FEWEST_DIGITS: usize = 5;
/// What stands behind `ID`: the MARS agent writes the status of an HTTP answer so, too.
const ID: [&[NumberSystem]; 2] = [&[CatalogId, HttpStatus], &[ServiceId]];
/// What stands beside words of SQL Server.
const SQL: [&[NumberSystem]; 2] = [&[SqlError], &[]];
/// What stands before one that is told with its severity.
const SQL_WORDS: [&str; 4] = ["error:", "msg", "fehler:", "meldung"];

/// Returns the number behind words such as `Error Code:`.
pub(super) fn labelled(view: View<'_>) -> Option<Match> {
    let View { text, at } = view;
    let behind = at + ANCHOR;
    // `error cod` leaves its last letter.
    let rest = text.get(behind..).unwrap_or_default();
    let word = rest.iter().take(2).take_while(|byte| byte.is_ascii_alphabetic()).count();
    let gap = gap(rest.get(word..).unwrap_or_default());
    let place = behind + word + gap;
    match digits(text, place) {
        Some(digits) => coded(place, digits),
        None => {
            let place = below_header(text, behind)?;
            coded(place, digits(text, place)?)
        }
    }
}

/// Returns the number in a field that many texts have: `"code": 520531`.
pub(super) fn field(view: View<'_>) -> Option<Match> {
    let start = value_of(view);
    let digits = digits(view.text, start).filter(|digits| digits.len() >= FEWEST_DIGITS)?;
    number(start, digits, LABELLED, Needs::Backup)
}

/// Returns the number of `(ID: 130001)` or `ID 130001`.
pub(super) fn id(view: View<'_>) -> Option<Match> {
    let View { text, at } = view;
    let behind = at + "ID".len();
    let rest = text.get(behind..).unwrap_or_default();
    let gap = rest.iter().take(3).take_while(|byte| matches!(byte, b':' | b' ')).count();
    number(behind + gap, digits(text, behind + gap)?, ID, Needs::Backup)
}

/// Returns a number that hardly stands for anything else.
pub(super) fn bare(view: View<'_>) -> Option<Match> {
    let View { text, at } = view;
    let is_word = at.checked_sub(1).and_then(|before| text.get(before)).is_some_and(u8::is_ascii_alphanumeric);
    if is_word {
        return None;
    }
    number(at, digits(text, at)?, LABELLED, Needs::Backup)
}

/// Returns the number of `Microsoft SQL Server, Error: 18456` or `SQL error 9002`.
pub(super) fn behind_sql(view: View<'_>) -> Option<Match> {
    let View { text, at } = view;
    let label = text.get(at.saturating_sub("SQL Serv".len())..at + ANCHOR)?;
    let is_of_sql = label.windows(3).any(|word| word.eq_ignore_ascii_case(b"sql"));
    let start = value_of(view);
    number(start, digits(text, start).filter(|_| is_of_sql)?, SQL, Needs::Backup)
}

/// Returns the number of `Error: 18456, Severity: 14` or `Msg 9002, Level 17`.
pub(super) fn before_sql(View { text, at }: View<'_>) -> Option<Match> {
    let before = text.get(..at)?;
    let len = before.iter().rev().take_while(|byte| byte.is_ascii_digit()).take(FEWEST_DIGITS).count();
    let start = at - len;
    let label = before.get(..start)?.strip_suffix(b" ")?;
    let has = |word: &&str| {
        let end = label.len().checked_sub(word.len()).and_then(|from| label.get(from..));
        end.is_some_and(|end| end.eq_ignore_ascii_case(word.as_bytes()))
    };
    number(start, digits(text, start).filter(|_| SQL_WORDS.iter().any(has))?, SQL, Needs::Backup)
}

/// Returns what is written like a number at a place.
fn digits(text: &[u8], at: usize) -> Option<&str> {
    let rest = text.get(at..).unwrap_or_default();
    let len = rest.iter().take(16).take_while(|byte| byte.is_ascii_alphanumeric()).count();
    let digits = rest.get(..len).and_then(|spelled| core::str::from_utf8(spelled).ok())?;
    is_number(digits.as_bytes()).then_some(digits)
}

/// Returns the number at a place behind words such as `Error Code:`, if it is that of an error. A short one may be anybody's:
/// Windows counts its errors from 0 as the id catalogue does.
fn coded(start: usize, digits: &str) -> Option<Match> {
    let is_short = digits.len() < FEWEST_DIGITS;
    number(start, digits, if is_short { [LABELLED[0], &[]] } else { LABELLED }, Needs::BackupOrShape)
}

/// Returns the number at a place, if it is that of an error.
fn number(start: usize, digits: &str, systems: [&'static [NumberSystem]; 2], needs: Needs) -> Option<Match> {
    let number = systems.into_iter().find_map(|systems| find_number(digits, systems))?;
    // What Windows says, it says to every service.
    let is_of_windows = digits.starts_with("0x8") && needs == Needs::Backup;
    let needs = if is_of_windows { Needs::BackupAlone } else { needs };
    Some(Match::new(start, start + digits.len(), MatchKind::Number { number }, needs))
}

/// Returns where the value of a label begins, which has an anchor at a place.
pub(super) fn value_of(view: View<'_>) -> usize {
    let View { text, at } = view;
    let behind = at + ANCHOR;
    let rest = text.get(behind..).unwrap_or_default();
    // An anchor may leave a part of the last word; behind `"code":"` the value itself begins.
    let is_in_word = text.get(behind - 1).is_some_and(u8::is_ascii_alphabetic);
    let letters = rest.iter().take(LABEL_GAP).take_while(|byte| byte.is_ascii_alphabetic()).count();
    let word = if is_in_word { letters } else { 0 };
    behind + word + gap(rest.get(word..).unwrap_or_default())
}

/// The length of what may stand between a label and its number: punctuation, quotes, blanks, line ends, brackets.
fn gap(rest: &[u8]) -> usize {
    let mut len = 0;
    while len < LABEL_GAP {
        len += match rest.get(len..) {
            Some([0xEF, 0xBC, 0x9A, ..] | [0xE3, 0x80, 0x80, ..]) => 3,
            Some([0xC2, 0xA0, ..]) => 2,
            Some([byte, ..]) if byte.is_ascii_whitespace() || b":=\"'`|[](){}<>*\\-_".contains(byte) => 1,
            _ => break,
        };
    }
    len
}

/// The beginning of the first row of a table whose header a label is: `ErrorCode ErrorMessage`, and a line of hyphens.
fn below_header(text: &[u8], behind: usize) -> Option<usize> {
    let rest = text.get(behind..(behind + 600).min(text.len()))?;
    let mut lines = rest.split(|byte| *byte == b'\n');
    let header = lines.next()?;
    let rule = lines.next()?;
    let is_rule =
        rule.contains(&b'-') && rule.iter().all(|byte| matches!(byte, b'-' | b' ' | b'\t' | b'\r' | b'|' | b':'));
    let row = lines.next().filter(|_| is_rule)?;
    let indent = row.iter().take_while(|byte| matches!(byte, b' ' | b'\t' | b'|')).count();
    Some(behind + header.len() + 1 + rule.len() + 1 + indent)
}

#[cfg(test)]
mod tests {
    use super::{bare, before_sql, behind_sql, id, labelled};
    use crate::recognition::candidate::{Match, View};
    use crate::recognition::context::Needs;

    #[test]
    fn where_a_number_stands_tells_what_it_needs() {
        let told = |found: Option<Match>| found.map(|found| (found.start..found.end, found.needs));
        let view = |text: &'static str, at: usize| View { text: text.as_bytes(), at };
        assert_eq!(told(labelled(view("\"errorCode\": 400094", 1))), Some((13..19, Needs::BackupOrShape)));
        assert_eq!(
            told(labelled(view("ErrorCode What\n--- ---\n400094 no VM", 0))),
            Some((23..29, Needs::BackupOrShape))
        );
        assert_eq!(told(labelled(view("Error Code: 999999999", 0))), None);
        assert_eq!(told(id(view("(ID: 400094)", 1))), Some((5..11, Needs::Backup)));
        assert_eq!(told(bare(view("0x40061ADE", 0))), Some((0..10, Needs::Backup)));
        assert_eq!(told(bare(view("0x80070005", 0))), Some((0..10, Needs::BackupAlone)));
        assert_eq!(told(bare(view("x1074141918", 1))), None);
    }

    #[test]
    fn numbers_of_sql_server_stand_beside_its_own_words() {
        let place = |found: Option<Match>| found.map(|found| (found.start..found.end, found.needs));
        let at = |text: &'static str, words: &str| View { text: text.as_bytes(), at: text.find(words).unwrap() };
        let behind = |text, words| place(behind_sql(at(text, words)));
        assert_eq!(behind("Microsoft SQL Server, Error: 18456", "er, Erro"), Some((29..34, Needs::Backup)));
        assert_eq!(behind("SQL error 9002", "SQL erro"), Some((10..14, Needs::Backup)));
        assert_eq!(behind("MSSQLSERVER_18456", "LSERVER_"), Some((12..17, Needs::Backup)));
        assert_eq!(behind("printer error 9002", "er error"), None);
        let before = |text, words| place(before_sql(at(text, words)));
        assert_eq!(before("Error: 18456, Severity: 14", ", Severi"), Some((7..12, Needs::Backup)));
        assert_eq!(before("Msg 9002, Level 17", ", Level "), Some((4..8, Needs::Backup)));
        for text in
            ["Msg 19002, Level 17", "part 9002, Level 17", "9002, Level 17", ", Level 17", "Msg 99002, Level 17"]
        {
            assert_eq!(before(text, ", Level "), None, "{text}");
        }
    }
}
