//! Exchanges the letters of a text, so that it reads like another one of the same shape.

use crate::words::split_placeholder;

/// Words that are not longer stay in texts: *the*, *for*, *wenn*.
const SHORT_WORD: usize = 4;

const VOWELS: &[u8] = b"aeiou";
const CONSONANTS: &[u8] = b"bcdfghjklmnpqrstvwxyz";
const UMLAUTS: [char; 3] = ['ä', 'ö', 'ü'];

/// One way to exchange letters.
pub(crate) struct Disguise<'r> {
    prefixes: &'r [String],
    /// What each letter becomes.
    letters: [u8; 26],
    umlauts: usize,
}

impl<'r> Disguise<'r> {
    pub(crate) fn new(prefixes: &'r [String], copy: usize, attempt: usize) -> Self {
        let mut random = Random((copy as u64) << 32 | attempt as u64);
        let mut letters = [0; 26];
        for kind in [VOWELS, CONSONANTS] {
            let mut others = kind.to_vec();
            for &letter in kind {
                letters[usize::from(letter - b'a')] = others.swap_remove(random.below(others.len()));
            }
        }
        Self { prefixes, letters, umlauts: random.below(UMLAUTS.len()) }
    }

    fn letter(&self, letter: char) -> char {
        match letter {
            'a'..='z' => char::from(self.letters[usize::from(letter as u8 - b'a')]),
            'A'..='Z' => self.letter(letter.to_ascii_lowercase()).to_ascii_uppercase(),
            _ => match UMLAUTS.iter().position(|&umlaut| umlaut == letter) {
                Some(at) => UMLAUTS[(at + self.umlauts) % UMLAUTS.len()],
                None => letter,
            },
        }
    }

    /// All letters of a name but those that stand for its family.
    pub(crate) fn all_of(&self, name: &str) -> String {
        let prefix = self.prefixes.iter().find(|prefix| name.starts_with(prefix.as_str()));
        let (prefix, rest) = name.split_at(prefix.map_or(0, String::len));
        prefix.chars().chain(rest.chars().map(|letter| self.letter(letter))).collect()
    }

    /// An address leads to another section of the same page.
    pub(crate) fn address(&self, url: &str) -> String {
        match url.split_once('#') {
            Some((page, section)) => format!("{page}#{}", self.all_of(section)),
            None => url.to_owned(),
        }
    }

    pub(crate) fn text(&self, text: &str) -> String {
        let mut disguised = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((before, placeholder, after)) = split_placeholder(rest) {
            disguised += &self.prose(before);
            disguised += placeholder;
            rest = after;
        }
        disguised + &self.prose(rest)
    }

    fn prose(&self, text: &str) -> String {
        let words = text.split_inclusive(char::is_whitespace);
        words.map(|word| if word.contains("://") { self.address(word) } else { self.long_words(word) }).collect()
    }

    fn long_words(&self, text: &str) -> String {
        let mut disguised = String::with_capacity(text.len());
        let mut rest = text;
        while !rest.is_empty() {
            let is_letter = |c: char| c.is_alphabetic();
            let (word, behind) = rest.split_at(rest.find(|c| !is_letter(c)).unwrap_or(rest.len()));
            let (between, behind) = behind.split_at(behind.find(is_letter).unwrap_or(behind.len()));
            disguised += &if word.chars().count() > SHORT_WORD { self.all_of(word) } else { word.to_owned() };
            disguised += between;
            rest = behind;
        }
        disguised
    }
}

/// The same numbers each time (SplitMix64).
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) % end as u64) as usize
    }
}

#[cfg(test)]
mod tests {
    use super::Disguise;

    #[test]
    fn letters_alone_are_exchanged() {
        let prefixes = ["UserError".to_owned()];
        let disguise = Disguise::new(&prefixes, 1, 0);
        let text = "See https://example.com/page#Section of the <ResourceGroup>, then run `Größe` 12%.";
        let disguised = disguise.text(text);
        assert_eq!(disguised.len(), text.len());
        assert!(disguised.starts_with("See https://example.com/page#"), "{disguised}");
        assert!(!disguised.contains("Section") && !disguised.contains("Größe"), "{disguised}");
        assert!(disguised.contains(" of the <ResourceGroup>, then run `"), "{disguised}");
        let name = disguise.all_of("UserErrorVm_Offline2");
        assert!(name.starts_with("UserError") && name.ends_with('2') && !name.contains("Offline"), "{name}");
    }
}
