//! A catalogue many times as large, to measure what grows with it: the real one, and copies of it that read like other
//! errors.
//!
//! A copy is the real catalogue with every letter exchanged for another: vowels for vowels, consonants for consonants,
//! each copy in another way. So it has names, messages and texts of its own, as long as the real ones and of the same
//! shape. What texts have in common stays: the beginnings of names that stand for a family, short words, digits,
//! punctuation, placeholders, the addresses of pages.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use crate::catalog::{Catalog, Cause, Error, Message, Number, Solution, Source, number_of_code, variant};
use crate::disguise::Disguise;
use crate::shared::kinds::{NumberSystem, SpanKind};
use crate::words::{Block, Inline, Span, Summary, Words};

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
        support: catalog.support,
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
        let solutions = (0..real.solutions).filter(|&solution| real.support != Some(solution));
        let solutions: Vec<Solution> =
            solutions.map(|number| copy.solution(&catalog.solutions[number], &mut taken.solutions)).collect();
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
    /// What every plan ends with: there is one, and nothing leads to it.
    support: Option<usize>,
    prefixes: Vec<String>,
    /// The numbers of each system.
    numbers: BTreeMap<NumberSystem, BTreeSet<u32>>,
}

fn numbers(catalog: &Catalog) -> BTreeMap<NumberSystem, BTreeSet<u32>> {
    let mut numbers: BTreeMap<NumberSystem, BTreeSet<u32>> = BTreeMap::new();
    for number in catalog.errors.iter().flat_map(|error| &error.numbers) {
        numbers.entry(number.system).or_default().insert(number.value);
    }
    numbers
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
            messages_need_context: error.messages_need_context,
            is_wrapper: error.is_wrapper,
            area: error.area,
            traits: error.traits,
            renamed_to: error.renamed_to.as_ref().map(|name| self.code(name, taken)),
            since: error.since.clone(),
            docs: error.docs.as_deref().map(|docs| self.disguise.address(docs)),
            causes: self.numbers(&error.causes, self.real.causes),
            former_causes: error
                .former_causes
                .iter()
                .map(|(cause, until)| (self.at(*cause, self.real.causes), until.clone()))
                .collect(),
            solutions: self.solutions(&error.solutions),
            last: self.solutions(&error.last),
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
            solutions: self.solutions(&cause.solutions),
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
            ways: self.solutions(&solution.ways),
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

    /// A number that finds an error is another one in every copy: behind the largest of its system, without gaps, so
    /// that it has no more digits than such a number may have.
    fn shown(&self, Number { system, value }: Number) -> Number {
        let value = match system {
            NumberSystem::Hresult => other_result(value, self.number),
            _ => {
                let real = &self.real.numbers[&system];
                let place = (self.number - 1) * real.len() + real.range(..value).count();
                real.last().map_or(0, |last| last + 1) + place as u32
            }
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

    /// Another one for each but for the one that is not copied.
    fn solutions(&self, solutions: &[usize]) -> Vec<usize> {
        let is_behind_support = |solution| self.real.support.is_some_and(|support| support < solution);
        let a_copy = self.real.solutions - usize::from(self.real.support.is_some());
        let copied = |&solution: &usize| match self.real.support {
            Some(support) if support == solution => support,
            _ => {
                let place = solution - usize::from(is_behind_support(solution));
                self.real.solutions + (self.number - 1) * a_copy + place
            }
        };
        solutions.iter().map(copied).collect()
    }

    /// A code or an alias.
    fn code(&mut self, name: &str, taken: &mut HashSet<String>) -> String {
        if let Some(id) = number_of_code(name).filter(|number| number.system == NumberSystem::CatalogId) {
            return format!("ID{}", self.shown(id).value);
        }
        let (prefixes, number) = (&self.real.prefixes, self.number);
        let disguised = |attempt| {
            let disguise = Disguise::new(prefixes, number, attempt);
            shifted(name, number, attempt).unwrap_or_else(|| disguise.all_of(name))
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
        let blocks = |blocks: &[Block]| blocks.iter().map(|block| self.block(block)).collect();
        let words = words.iter().map(|words| Words {
            file: words.file.clone(),
            line: words.line,
            title: self.inline(&words.title),
            summary: words.summary.as_ref().map(summary),
            check: blocks(&words.check),
            blocks: blocks(&words.blocks),
            history: blocks(&words.history),
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

/// Another number for a name that is one.
fn shifted(name: &str, copy: usize, attempt: usize) -> Option<String> {
    if let Some(digits) = name.strip_prefix("0x") {
        let shifted = other_result(u32::from_str_radix(digits, 16).ok()?, copy).wrapping_add(attempt as u32);
        let width = digits.len();
        let is_lower = digits.contains(|c: char| c.is_ascii_lowercase());
        return Some(if is_lower { format!("0x{shifted:0width$x}") } else { format!("0x{shifted:0width$X}") });
    }
    Some((name.parse::<usize>().ok()? + 1000 * copy + attempt).to_string())
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, HashSet};
    use std::path::Path;
    use std::sync::OnceLock;

    use super::{code_key, grow, shifted};
    use crate::catalog::{Catalog, Error, number_of_code};
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
    fn numbers_become_other_numbers() {
        assert_eq!(shifted("320001", 2, 1).as_deref(), Some("322002"));
        assert_eq!(shifted("0x80070780", 2, 1).as_deref(), Some("0x80270781"));
        assert_eq!(shifted("0x8007078a", 1, 0).as_deref(), Some("0x8017078a"));
        assert_eq!(shifted("error_12", 2, 1), None);
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
    #[test]
    fn a_copy_of_a_code_that_is_a_number_is_one_of_the_same_system() {
        let catalog = grown();
        let real = catalog.errors.len() / TIMES;
        let mut compared = 0;
        for (place, error) in catalog.errors.iter().enumerate() {
            let number = number_of_code(&error.name);
            let of_real = number_of_code(&catalog.errors[place % real].name);
            assert_eq!(number.map(|number| number.system), of_real.map(|number| number.system), "{}", error.name);
            let Some(number) = number else { continue };
            assert!(error.numbers.contains(&number), "{} has another number", error.name);
            compared += 1;
        }
        assert!(compared > TIMES);
    }

    #[test]
    fn something_leads_to_every_solution_but_that_for_support() {
        let catalog = grown();
        let named = catalog.errors.iter().flat_map(|error| [&error.solutions, &error.last]);
        let named = named.chain(catalog.causes.iter().map(|cause| &cause.solutions));
        let named = named.chain(catalog.solutions.iter().map(|solution| &solution.ways));
        let mut named: HashSet<usize> = named.flatten().copied().collect();
        assert!(named.insert(catalog.support.expect("a catalogue of today")));
        assert_eq!(named, (0..catalog.solutions.len()).collect());
    }
}
