//! A catalogue many times as large, to measure what grows with it: the real one, and copies of it that read like other
//! errors.
//!
//! A copy is the real catalogue with every letter exchanged for another: vowels for vowels, consonants for consonants,
//! each copy in another way. So it has names, messages and texts of its own, as long as the real ones and of the same
//! shape. What texts have in common stays: the beginnings of names that stand for a family, short words, digits,
//! punctuation, placeholders, the addresses of pages.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::catalog::{Catalog, Cause, Error, Message, Number, Solution, Source, variant};
use crate::shared::kinds::{NumberSystem, SpanKind};
use crate::words::{Block, Inline, Span, Summary, Words, split_placeholder};

/// Words that are not longer stay in texts: *the*, *for*, *wenn*.
const SHORT_WORD: usize = 4;

const VOWELS: &[u8] = b"aeiou";
const CONSONANTS: &[u8] = b"bcdfghjklmnpqrstvwxyz";
const UMLAUTS: [char; 3] = ['ä', 'ö', 'ü'];

/// Adds so many copies that the catalogue is `times` as large.
///
/// # Errors
///
/// Returns what there would be too many of.
pub(crate) fn grow(catalog: &mut Catalog, times: usize) -> Result<(), String> {
    let most = usize::from(u16::MAX) / times.max(1);
    let counts = [
        (catalog.errors.len(), "errors"),
        (catalog.causes.len(), "causes"),
        (catalog.solutions.len(), "solutions"),
        (catalog.sources.len(), "sources"),
    ];
    if let Some((count, what)) = counts.into_iter().find(|(count, _)| *count > most) {
        return Err(format!("{} {what} are too many: their numbers and ids have 16 bits", count * times));
    }
    let real = Real {
        errors: catalog.errors.len(),
        causes: catalog.causes.len(),
        solutions: catalog.solutions.len(),
        sources: catalog.sources.len(),
        code_ids: catalog.errors.iter().filter_map(|error| error.id).max().unwrap_or_default(),
        cause_ids: catalog.causes.iter().map(|cause| cause.id).max().unwrap_or_default(),
        prefixes: catalog.families.iter().map(|family| family.prefix.clone()).collect(),
        numbers: numbers(catalog),
    };
    let mut taken = Taken::default();
    for error in &catalog.errors {
        let names = std::iter::once(&error.name).chain(&error.aliases);
        taken.codes.extend(names.map(|name| code_key(name)));
    }
    taken.causes.extend(catalog.causes.iter().map(|cause| cause.name.clone()));
    taken.solutions.extend(catalog.solutions.iter().map(|solution| solution.name.clone()));
    taken.sources.extend(catalog.sources.iter().map(|source| source.name.clone()));

    for number in 1..times {
        let mut copy =
            Copy { real: &real, number, disguise: Disguise::new(&real.prefixes, number, 0), same: HashMap::new() };
        let errors: Vec<Error> =
            catalog.errors[..real.errors].iter().map(|error| copy.error(error, &mut taken.codes)).collect();
        let causes: Vec<Cause> =
            catalog.causes[..real.causes].iter().map(|cause| copy.cause(cause, &mut taken.causes)).collect();
        let solutions = catalog.solutions[..real.solutions].iter();
        let solutions: Vec<Solution> =
            solutions.map(|solution| copy.solution(solution, &mut taken.solutions)).collect();
        let sources: Vec<Source> =
            catalog.sources[..real.sources].iter().map(|source| copy.source(source, &mut taken.sources)).collect();
        catalog.errors.extend(errors);
        catalog.causes.extend(causes);
        catalog.solutions.extend(solutions);
        catalog.sources.extend(sources);
    }
    Ok(())
}

/// What there is of the real catalogue.
struct Real {
    errors: usize,
    causes: usize,
    solutions: usize,
    sources: usize,
    code_ids: u16,
    cause_ids: u16,
    prefixes: Vec<String>,
    /// How many numbers of each system there may be: one more than the largest.
    numbers: BTreeMap<NumberSystem, u32>,
}

fn numbers(catalog: &Catalog) -> BTreeMap<NumberSystem, u32> {
    let mut counts = BTreeMap::new();
    for number in catalog.errors.iter().flat_map(|error| &error.numbers) {
        let count = counts.entry(number.system).or_default();
        *count = number.value.saturating_add(1).max(*count);
    }
    counts
}

/// What no copy may be called any more.
#[derive(Default)]
struct Taken {
    codes: HashSet<String>,
    causes: HashSet<String>,
    solutions: HashSet<String>,
    sources: HashSet<String>,
}

/// What must differ from code to code: neither case, in a look-up, nor punctuation, in the enum, tells two apart.
fn code_key(name: &str) -> String {
    variant(name).to_ascii_lowercase()
}

struct Copy<'r> {
    real: &'r Real,
    /// Of the copies, from 1.
    number: usize,
    disguise: Disguise<'r>,
    /// How often a name was disguised until it was a new one; the same name is given the same way again.
    same: HashMap<String, usize>,
}

impl Copy<'_> {
    fn error(&mut self, error: &Error, taken: &mut HashSet<String>) -> Error {
        Error {
            topic: error.topic.clone(),
            name: self.code(&error.name, taken),
            case: error.case.clone(),
            id: error.id.map(|id| self.id(id, self.real.code_ids)),
            aliases: error.aliases.iter().map(|alias| self.code(alias, taken)).collect(),
            numbers: error.numbers.iter().map(|number| self.shown(*number)).collect(),
            needs_context: error.needs_context,
            area: error.area,
            traits: error.traits,
            renamed_to: error.renamed_to.as_ref().map(|name| self.code(name, taken)),
            since: error.since.clone(),
            docs: error.docs.as_deref().map(|docs| self.disguise.address(docs)),
            causes: self.numbers(&error.causes, self.real.causes),
            solutions: self.numbers(&error.solutions, self.real.solutions),
            sources: self.numbers(&error.sources, self.real.sources),
            messages: error.messages.iter().map(|message| self.message(message)).collect(),
            words: self.words(&error.words),
        }
    }

    fn message(&self, message: &Message) -> Message {
        let wordings = message.wordings.iter().map(|(tag, wording)| (tag.clone(), self.disguise.text(wording)));
        Message { wordings: wordings.collect(), source: self.at(message.source, self.real.sources) }
    }

    fn cause(&mut self, cause: &Cause, taken: &mut HashSet<String>) -> Cause {
        Cause {
            topic: cause.topic.clone(),
            name: self.name(&cause.name, taken),
            id: self.id(cause.id, self.real.cause_ids),
            os: cause.os,
            docs: cause.docs.as_deref().map(|docs| self.disguise.address(docs)),
            solutions: self.numbers(&cause.solutions, self.real.solutions),
            order: cause.order,
            sources: self.numbers(&cause.sources, self.real.sources),
            words: self.words(&cause.words),
        }
    }

    fn solution(&mut self, solution: &Solution, taken: &mut HashSet<String>) -> Solution {
        Solution {
            topic: solution.topic.clone(),
            has_steps: solution.has_steps,
            name: self.name(&solution.name, taken),
            os: solution.os,
            docs: solution.docs.as_deref().map(|docs| self.disguise.address(docs)),
            ways: self.numbers(&solution.ways, self.real.solutions),
            order: solution.order,
            words: self.words(&solution.words),
        }
    }

    fn source(&mut self, source: &Source, taken: &mut HashSet<String>) -> Source {
        Source {
            name: self.name(&source.name, taken),
            title: self.disguise.text(&source.title),
            url: self.disguise.address(&source.url),
            date: source.date.clone(),
        }
    }

    /// A number that finds an error is another one in every copy, if need be beyond the range of its system.
    fn shown(&self, Number { system, value }: Number) -> Number {
        let value = match system {
            NumberSystem::Hresult => other_result(value, self.number),
            _ => value + self.real.numbers.get(&system).copied().unwrap_or_default() * self.number as u32,
        };
        Number { system, value }
    }

    fn id(&self, id: u16, ids: u16) -> u16 {
        u16::try_from(usize::from(id) + self.number * usize::from(ids)).expect("`grow` has counted")
    }

    fn at(&self, number: usize, count: usize) -> usize {
        number + self.number * count
    }

    fn numbers(&self, numbers: &[usize], count: usize) -> Vec<usize> {
        numbers.iter().map(|&number| self.at(number, count)).collect()
    }

    /// A code or an alias.
    fn code(&mut self, name: &str, taken: &mut HashSet<String>) -> String {
        let (prefixes, number) = (&self.real.prefixes, self.number);
        let ids = self.real.numbers.get(&NumberSystem::CatalogId).copied().unwrap_or_default();
        let disguised = |attempt| {
            let disguise = Disguise::new(prefixes, number, attempt);
            shifted(name, ids, number, attempt).unwrap_or_else(|| disguise.all_of(name))
        };
        let attempt = *self.same.entry(code_key(name)).or_insert_with(|| {
            (0..).find(|&attempt| taken.insert(code_key(&disguised(attempt)))).expect("there are names enough")
        });
        disguised(attempt)
    }

    /// A name of our own.
    fn name(&self, name: &str, taken: &mut HashSet<String>) -> String {
        let mut names = (0..).map(|attempt| Disguise::new(&[], self.number, attempt).all_of(name));
        names.find(|name| taken.insert(name.clone())).expect("there are names enough")
    }

    fn words(&self, words: &[Words]) -> Vec<Words> {
        let summary = |summary: &Summary| Summary { text: self.inline(&summary.text), line: summary.line };
        let words = words.iter().map(|words| Words {
            file: words.file.clone(),
            line: words.line,
            title: self.inline(&words.title),
            summary: words.summary.as_ref().map(summary),
            blocks: words.blocks.iter().map(|block| self.block(block)).collect(),
        });
        words.collect()
    }

    fn block(&self, block: &Block) -> Block {
        Block {
            text: self.inline(&block.text),
            children: block.children.iter().map(|child| self.block(child)).collect(),
            ..*block
        }
    }

    /// No letter is exchanged for a longer one, so that spans stay where they are.
    fn inline(&self, inline: &Inline) -> Inline {
        let mut text = String::with_capacity(inline.text.len());
        for span in &inline.spans {
            text += &self.disguise.text(&inline.text[text.len()..span.range.start]);
            let marked = inline.slice(span);
            text += &if span.kind == SpanKind::Placeholder { marked.to_owned() } else { self.disguise.text(marked) };
        }
        text += &self.disguise.text(&inline.text[text.len()..]);
        let spans = inline.spans.iter().map(|span| Span { url: self.disguise.address(&span.url), ..span.clone() });
        Inline { spans: spans.collect(), text }
    }
}

/// The result of a call of Windows with another facility, which says who reports it.
fn other_result(value: u32, copy: usize) -> u32 {
    value ^ (copy << 20) as u32
}

/// Another number for a name that is one; `ids` are those of the catalogue.
fn shifted(name: &str, ids: u32, copy: usize, attempt: usize) -> Option<String> {
    if let Some(digits) = name.strip_prefix("0x") {
        let shifted = other_result(u32::from_str_radix(digits, 16).ok()?, copy).wrapping_add(attempt as u32);
        let width = digits.len();
        let is_lower = digits.contains(|c: char| c.is_ascii_lowercase());
        return Some(if is_lower { format!("0x{shifted:0width$x}") } else { format!("0x{shifted:0width$X}") });
    }
    if let Some(id) = name.strip_prefix("ID") {
        let id = id.parse::<usize>().ok()?;
        return Some(format!("ID{}", id + ids as usize * copy + attempt));
    }
    Some((name.parse::<usize>().ok()? + 1000 * copy + attempt).to_string())
}

/// One way to exchange letters.
struct Disguise<'r> {
    prefixes: &'r [String],
    /// What each letter becomes.
    letters: [u8; 26],
    umlauts: usize,
}

impl<'r> Disguise<'r> {
    fn new(prefixes: &'r [String], copy: usize, attempt: usize) -> Self {
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
    fn all_of(&self, name: &str) -> String {
        let prefix = self.prefixes.iter().find(|prefix| name.starts_with(prefix.as_str()));
        let (prefix, rest) = name.split_at(prefix.map_or(0, String::len));
        prefix.chars().chain(rest.chars().map(|letter| self.letter(letter))).collect()
    }

    /// An address leads to another section of the same page.
    fn address(&self, url: &str) -> String {
        match url.split_once('#') {
            Some((page, section)) => format!("{page}#{}", self.all_of(section)),
            None => url.to_owned(),
        }
    }

    fn text(&self, text: &str) -> String {
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
    use std::collections::{BTreeMap, HashSet};
    use std::path::Path;
    use std::sync::OnceLock;

    use super::{Disguise, code_key, grow, shifted};
    use crate::catalog::{Catalog, Error};
    use crate::load::load;
    use crate::problem::Problem;
    use crate::shape::compare_words;
    use crate::shared::kinds::NumberSystem;
    use crate::words::Words;

    const TIMES: usize = 4;

    fn grown() -> &'static Catalog {
        static GROWN: OnceLock<Catalog> = OnceLock::new();
        GROWN.get_or_init(|| {
            let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("bake/ lies in the repository");
            let mut catalog = load(root).unwrap_or_else(|problems| panic!("{}", problems[0]));
            grow(&mut catalog, TIMES).expect("few copies");
            catalog
        })
    }

    #[test]
    fn no_two_codes_share_a_name_or_an_id() {
        let mut codes: BTreeMap<String, u16> = BTreeMap::new();
        let catalog = grown();
        let mut ids = HashSet::new();
        for error in &catalog.errors {
            let Some(id) = error.id else { continue };
            ids.insert(id);
            for name in std::iter::once(&error.name).chain(&error.aliases) {
                assert_eq!(*codes.entry(code_key(name)).or_insert(id), id, "{name}");
            }
        }
        assert_eq!(ids, (1..=ids.len() as u16).collect());
        assert_eq!(ids.len() % TIMES, 0);
        assert_eq!(codes.len() % TIMES, 0);
    }

    #[test]
    fn no_two_causes_solutions_or_sources_share_a_name() {
        let catalog = grown();
        let causes = catalog.causes.iter().map(|cause| &cause.name).collect::<HashSet<_>>();
        assert_eq!(causes.len(), catalog.causes.len());
        let ids = catalog.causes.iter().map(|cause| cause.id).collect::<HashSet<_>>();
        assert_eq!(ids.len(), catalog.causes.len());
        let solutions = catalog.solutions.iter().map(|solution| &solution.name).collect::<HashSet<_>>();
        assert_eq!(solutions.len(), catalog.solutions.len());
        let sources = catalog.sources.iter().map(|source| &source.name).collect::<HashSet<_>>();
        assert_eq!(sources.len(), catalog.sources.len());
    }

    #[test]
    fn copies_have_one_shape_in_every_language() {
        let catalog = grown();
        let words = catalog.errors.iter().map(|error| &error.words);
        let words = words.chain(catalog.causes.iter().map(|cause| &cause.words));
        let words: Vec<&Vec<Words>> = words.chain(catalog.solutions.iter().map(|solution| &solution.words)).collect();
        let mut problems: Vec<Problem> = Vec::new();
        for words in &words {
            words[1..].iter().for_each(|other| compare_words(&words[0], other, &mut problems));
        }
        assert!(problems.is_empty(), "{}", problems[0]);
        let titles: HashSet<&str> = words.iter().map(|words| words[0].title.text.as_str()).collect();
        // Now and then two real ones are the same, but hardly a copy.
        assert!(titles.len() * 10 > words.len() * 9, "{} titles of {}", titles.len(), words.len());
    }

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

    #[test]
    fn numbers_become_other_numbers() {
        assert_eq!(shifted("320001", 200_000, 2, 1).as_deref(), Some("322002"));
        assert_eq!(shifted("ID3106", 200_000, 2, 0).as_deref(), Some("ID403106"));
        assert_eq!(shifted("0x80070780", 0, 2, 1).as_deref(), Some("0x80270781"));
        assert_eq!(shifted("0x8007078a", 0, 1, 0).as_deref(), Some("0x8017078a"));
        assert_eq!(shifted("error_12", 0, 2, 1), None);
    }

    #[test]
    fn no_copy_shares_a_number_with_another() {
        let catalog = grown();
        let numbers = |errors: &[Error]| -> HashSet<(NumberSystem, u32)> {
            errors.iter().flat_map(|error| &error.numbers).map(|number| (number.system, number.value)).collect()
        };
        let real = numbers(&catalog.errors[..catalog.errors.len() / TIMES]);
        assert_eq!(numbers(&catalog.errors).len(), TIMES * real.len());
    }
}
