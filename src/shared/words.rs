//! The words of a text as they are searched for: folded, and without the endings of their language.
//!
//! The stemmers are light ones: Harman's for the plural and three more endings in English; for German that of Savoy
//! (UniNE), with umlauts folded however they are typed. A language without a stemmer is searched for by its whole words.

/// The most bytes of a word that count.
const LONGEST: usize = 64;

/// A part of a compound has so many letters at least.
const SHORTEST_PART: usize = 4;

/// So many parts of a compound are told at most.
const MOST_PARTS: usize = 4;

/// The parts of a compound, in order.
pub(crate) type Parts = core::iter::Flatten<core::array::IntoIter<Option<Word>, MOST_PARTS>>;

/// A word, in small letters and without accents.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Word {
    bytes: [u8; LONGEST],
    len: usize,
}

impl Word {
    /// Folds a word.
    pub(crate) fn new(text: &str) -> Self {
        let mut word = Self { bytes: [0; LONGEST], len: 0 };
        for letter in text.chars() {
            // What has two cases beyond Latin-1 keeps its case: the tables of Unicode would be larger than an index.
            match letter {
                'à'..='å' | 'À'..='Å' => word.push('a'),
                'ç' | 'Ç' => word.push('c'),
                'è'..='ë' | 'È'..='Ë' => word.push('e'),
                'ì'..='ï' | 'Ì'..='Ï' => word.push('i'),
                'ñ' | 'Ñ' => word.push('n'),
                'ò'..='ö' | 'Ò'..='Ö' | 'ø' | 'Ø' => word.push('o'),
                'ù'..='ü' | 'Ù'..='Ü' => word.push('u'),
                'ß' => {
                    word.push('s');
                    word.push('s');
                }
                letter => word.push(letter.to_ascii_lowercase()),
            }
        }
        word
    }

    fn push(&mut self, letter: char) {
        let mut utf8 = [0; 4];
        let letter = letter.encode_utf8(&mut utf8).as_bytes();
        if let Some(room) = self.bytes.get_mut(self.len..self.len + letter.len()) {
            room.copy_from_slice(letter);
            self.len += letter.len();
        }
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.bytes.get(..self.len).unwrap_or_default()
    }

    /// Takes off the ending of a language.
    pub(crate) fn stemmed(mut self, language: &str) -> Self {
        match language {
            "en" => self.stem_english(),
            "de" => {
                self.join_umlauts();
                self.stem_german();
            }
            _ => {}
        }
        self
    }

    /// Whether the letters before the ending are enough, and it ends so; then it is taken off.
    fn cut(&mut self, ending: &str, least: usize) -> bool {
        let stem = self.as_bytes().strip_suffix(ending.as_bytes()).filter(|stem| stem.len() >= least);
        let len = stem.map(<[u8]>::len);
        self.len = len.unwrap_or(self.len);
        len.is_some()
    }

    fn ends_with_any(&self, endings: &[&str]) -> bool {
        endings.iter().any(|ending| self.as_bytes().ends_with(ending.as_bytes()))
    }

    fn stem_english(&mut self) {
        // The plural, by Harman's three rules.
        match () {
            () if self.len < 3 => return,
            () if self.ends_with_any(&["ies"]) && !self.ends_with_any(&["eies", "aies"]) => {
                self.cut("ies", 1);
                self.push('y');
            }
            () if self.ends_with_any(&["es"]) && !self.ends_with_any(&["aes", "ees", "oes"]) => {
                self.cut("s", 2);
            }
            () if !self.ends_with_any(&["us", "ss"]) => {
                self.cut("s", 2);
            }
            () => {}
        }
        let has_vowel = |word: Self| word.as_bytes().iter().any(|letter| b"aeiouy".contains(letter));
        for ending in ["ing", "ed", "ly"] {
            let mut stem = *self;
            if stem.cut(ending, 3) && has_vowel(stem) {
                *self = stem;
                if let [.., before, last] = *self.as_bytes() {
                    self.len -= usize::from(self.len > 3 && before == last && !b"lsz".contains(&last));
                }
                break;
            }
        }
        self.cut("e", 4);
        if self.len > 3 && self.cut("y", 1) {
            self.push('i');
        }
    }

    /// Makes one letter of an umlaut that is typed as two: not behind a vowel, as in `neue`, or in `Quelle`.
    fn join_umlauts(&mut self) {
        let mut joined = Self { bytes: [0; LONGEST], len: 0 };
        let mut before = 0;
        for &letter in self.as_bytes() {
            let is_second = letter == b'e' && matches!(joined.as_bytes().last(), Some(b'a' | b'o' | b'u'));
            let is_umlaut = is_second && !b"aeiouq".contains(&before);
            if !is_umlaut {
                before = joined.as_bytes().last().copied().unwrap_or_default();
                if let Some(room) = joined.bytes.get_mut(joined.len) {
                    *room = letter;
                    joined.len += 1;
                }
            }
        }
        *self = joined;
    }

    fn stem_german(&mut self) {
        fn takes_ending(word: &Word, behind: usize) -> bool {
            let letter = word.len.checked_sub(behind + 1).and_then(|at| word.bytes.get(at));
            letter.is_some_and(|letter| b"bdfghklmnt".contains(letter))
        }
        // First the endings of nouns, then those of adjectives.
        let _ = self.cut("ern", 3)
            || ["em", "en", "er", "es"].iter().any(|ending| self.cut(ending, 3))
            || self.cut("e", 3)
            || takes_ending(self, 1) && self.cut("s", 3);
        let _ = self.cut("est", 3)
            || ["er", "en"].iter().any(|ending| self.cut(ending, 3))
            || takes_ending(self, 2) && self.cut("st", 3);
    }

    /// Returns a number for this word that hardly another one has.
    pub(crate) fn hash(&self) -> u32 {
        // FNV-1a, and its highest bits mixed into the others.
        let hash = self
            .as_bytes()
            .iter()
            .fold(0x811C_9DC5, |hash: u32, byte| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193));
        (hash ^ hash >> 15).wrapping_mul(0x2C1B_3C6D)
    }

    /// Splits a compound, if the language has them, into the stems of words that are known: the longest first.
    pub(crate) fn parts(&self, language: &str, mut is_known: impl FnMut(&Self) -> bool) -> Parts {
        let mut parts = [None; MOST_PARTS];
        if language == "de" {
            let mut whole = *self;
            whole.join_umlauts();
            if !split(whole.as_bytes(), language, &mut parts, &mut is_known) {
                parts = [None; MOST_PARTS];
            }
        }
        parts.into_iter().flatten()
    }

    fn from_bytes(letters: &[u8]) -> Self {
        let mut word = Self { bytes: [0; LONGEST], len: 0 };
        for (room, letter) in word.bytes.iter_mut().zip(letters) {
            *room = *letter;
            word.len += 1;
        }
        word
    }
}

/// Splits letters into at least two words, as many as there is room for at most.
fn split(letters: &[u8], language: &str, room: &mut [Option<Word>], is_known: &mut impl FnMut(&Word) -> bool) -> bool {
    let Some((first, others)) = room.split_first_mut().filter(|(_, others)| !others.is_empty()) else { return false };
    for len in (SHORTEST_PART..=letters.len().saturating_sub(SHORTEST_PART)).rev() {
        let Some((part, rest)) = letters.split_at_checked(len) else { continue };
        let part = Word::from_bytes(part).stemmed(language);
        if !is_known(&part) {
            continue;
        }
        let last = Word::from_bytes(rest).stemmed(language);
        if is_known(&last) {
            *first = Some(part);
            if let Some(second) = others.first_mut() {
                *second = Some(last);
            }
            return true;
        }
        if split(rest, language, others, is_known) {
            *first = Some(part);
            return true;
        }
    }
    false
}

/// Returns the words of a text, as they stand there; behind one that is written like a name in a program, what it is
/// made of: `waAgentConf`, `wa`, `Agent`, `Conf`.
pub(crate) fn words(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|letter: char| !is_letter(letter)).filter(|word| word.len() > 1);
    words.flat_map(|word| {
        core::iter::once(word).chain(humps(word).filter(|hump| hump.len() > 1 && hump.len() < word.len()))
    })
}

/// Whether a sign is a part of words: roughly, without the tables of Unicode.
const fn is_letter(letter: char) -> bool {
    letter.is_ascii_alphanumeric()
        || matches!(letter, 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='\u{1FFF}' | '\u{2C00}'..='\u{2DFF}')
        || matches!(letter, '\u{3005}'..='\u{3007}' | '\u{3040}'..)
}

/// Returns what a name is made of, if its letters tell: `ExtensionFailedCOMError` of `Extension`, `Failed`, `COM`, `Error`.
pub(crate) fn humps(name: &str) -> impl Iterator<Item = &str> {
    let is_name = name.as_bytes().windows(2).any(|two| matches!(two, [b'a'..=b'z', b'A'..=b'Z']));
    let mut rest = name;
    core::iter::from_fn(move || {
        let end = if is_name { hump(rest) } else { rest.len() };
        let (hump, behind) = rest.split_at_checked(end).filter(|(hump, _)| !hump.is_empty())?;
        rest = behind;
        Some(hump)
    })
}

/// How long the first hump is.
fn hump(name: &str) -> usize {
    let bytes = name.as_bytes();
    let ends = |at: &usize| {
        let is = |at: usize, is: fn(&u8) -> bool| bytes.get(at).is_some_and(is);
        let (upper, lower) = (u8::is_ascii_uppercase, u8::is_ascii_lowercase);
        is(*at, upper) && (is(at - 1, lower) || is(at + 1, lower))
    };
    (1..bytes.len()).find(ends).unwrap_or(bytes.len())
}

#[cfg(test)]
mod tests {
    use std::string::String;
    use std::vec::Vec;

    use super::*;

    fn stem(word: &str, language: &str) -> String {
        String::from_utf8(Word::new(word).stemmed(language).as_bytes().to_vec()).unwrap()
    }

    #[track_caller]
    fn are_one(words: &[&str], language: &str) {
        let stems: Vec<_> = words.iter().map(|word| stem(word, language)).collect();
        assert!(stems.windows(2).all(|two| two[0] == two[1]), "{stems:?}");
    }

    #[test]
    fn forms_of_a_word_are_one() {
        are_one(&["fails", "failed", "failing", "FAIL"], "en");
        are_one(&["policy", "Policies"], "en");
        are_one(&["delete", "deletes", "deleted", "deleting"], "en");
        are_one(&["stop", "stopped", "stopping"], "en");
        are_one(&["VM", "VMs"], "en");
        are_one(&["Sicherung", "Sicherungen"], "de");
        are_one(&["Datenträger", "Datentraeger", "Datenträgern", "datentrager"], "de");
        are_one(&["Schlüssel", "Schluessel", "Schlüssels"], "de");
        are_one(&["Momentaufnahme", "Momentaufnahmen"], "de");
        are_one(&["groß", "gross", "großes"], "de");
    }

    #[test]
    fn what_only_ends_so_keeps_its_ending() {
        assert_eq!(stem("status", "en"), "status");
        assert_eq!(stem("access", "en"), "access");
        assert_eq!(stem("string", "en"), "string");
        assert_eq!(stem("neue", "de"), "neu");
        assert_eq!(stem("Quelle", "de"), "quell");
        assert_eq!(stem("ровно", "ru"), "ровно");
    }

    #[test]
    fn a_compound_is_split_into_what_is_known() {
        let known = ["Ressourcengruppe", "Sperre", "Wiederherstellung", "Punkt", "Sammlung"];
        let known: Vec<_> = known.iter().map(|word| stem(word, "de")).collect();
        let is_known = |word: &Word| known.iter().any(|known| known.as_bytes() == word.as_bytes());
        let parts = |word: &str| -> Vec<String> {
            let parts = Word::new(word).parts("de", is_known);
            parts.map(|part| String::from_utf8(part.as_bytes().to_vec()).unwrap()).collect()
        };
        assert_eq!(parts("Ressourcengruppensperre"), known[..2]);
        assert_eq!(parts("Wiederherstellungspunktsammlung"), known[2..]);
        assert!(parts("Wiederherstellungsdings").is_empty());
        assert!(parts("Punkt").is_empty());
    }

    #[test]
    fn a_name_is_searched_for_by_its_humps_too() {
        assert_eq!(
            words("The VMs of WALinuxAgent.").collect::<Vec<_>>(),
            ["The", "VMs", "of", "WALinuxAgent", "WA", "Linux", "Agent"]
        );
        assert_eq!(humps("ExtensionFailedCOMError").collect::<Vec<_>>(), ["Extension", "Failed", "COM", "Error"]);
        assert_eq!(words("x ü ÄÖÜé a-b „für“…2×3\u{A0}«да»").collect::<Vec<_>>(), ["ü", "ÄÖÜé", "für", "да"]);
    }

    #[test]
    fn no_word_is_too_long() {
        let long = "ä".repeat(1000);
        assert_eq!(Word::new(&long).as_bytes(), [b'a'; LONGEST]);
        assert_eq!(Word::new(&"д".repeat(1000)).as_bytes().len(), LONGEST);
        assert_eq!(Word::new(&long).parts("de", |_| true).count(), 2);
    }
}
