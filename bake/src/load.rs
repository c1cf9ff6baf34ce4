//! Joins facts and words into one catalogue, and checks everything that can be wrong with them.

use std::collections::HashSet;
use std::fs;
use std::path::Path;

use crate::catalog::{Catalog, Cause, Family, Language, Solution, Source};
use crate::facts::{AreaFacts, CatalogFacts, Facts, Name};
use crate::fields::{check_date, check_https, parse_kind};
use crate::index::Index;
use crate::input::{files, languages, read};
use crate::ledger::{self, Kind, Ledger};
use crate::names::check_names;
use crate::problem::{Place, Problem};
use crate::shared::kinds::{Area, BlockKind, Os, SolutionOrder};
use crate::units::Units;
use crate::voice;
use crate::words::{Block, Words};

/// Reads and checks `data/` below `root`.
pub(crate) fn load(root: &Path) -> Result<Catalog, Vec<Problem>> {
    let mut problems = Vec::new();
    let languages = languages(root, &mut problems);

    let catalog_file = Path::new("data/facts/catalog.toml");
    let catalog_facts = read(root, catalog_file, &mut problems)
        .and_then(|text| Facts::<CatalogFacts>::parse(catalog_file, &text).map_err(|p| problems.push(p)).ok());
    let mut areas = Vec::new();
    for file in files(root, Path::new("data/facts"), "toml") {
        if file != catalog_file {
            let Some(text) = read(root, &file, &mut problems) else { continue };
            match Facts::<AreaFacts>::parse(&file, &text) {
                Ok(mut facts) => {
                    facts.content.apply_defaults();
                    areas.push(facts);
                }
                Err(problem) => problems.push(problem),
            }
        }
    }
    let Some(catalog_facts) = catalog_facts.filter(|_| problems.is_empty()) else { return Err(sorted(problems)) };
    let units = Units::read(root, &languages, &mut problems);
    let mut loader = Loader {
        languages: &languages,
        problems,
        sources: Index::new("source", "source"),
        causes: Index::new("cause", "cause"),
        solutions: Index::new("solution", "solution"),
        composed: HashSet::new(),
        units,
        ledger: Ledger::default(),
    };
    loader.read_ledger(root);
    loader.index(&areas);

    let families = loader.families(&catalog_facts);
    let support = catalog_facts.content.support.as_slice();
    let support = loader.solutions.resolve(&catalog_facts, support, &mut loader.problems).first().copied();
    let sources = areas.iter().flat_map(|facts| &facts.content.source).map(source).collect();
    let mut errors = Vec::new();
    let (mut causes, mut solutions) = (Vec::new(), Vec::new());
    for facts in &areas {
        let area = parse_kind(facts, "area", Some(&facts.content.area), Area::AzureVm, &mut loader.problems);
        errors.extend(loader.errors(facts, area));
        causes.extend(loader.causes(facts, area));
        solutions.extend(loader.solutions(facts, area));
    }
    check_names(&areas, &mut loader.problems);
    loader.units.report(&mut loader.problems);
    for index in [&loader.sources, &loader.causes, &loader.solutions] {
        index.report_unused(&mut loader.problems);
    }
    let errors_of = areas.iter().flat_map(|facts| &facts.content.error);
    let names = errors_of.flat_map(|error| error.code.iter().chain(&error.aliases));
    let codes = names.map(|name| name.get_ref().as_str()).collect();
    loader.ledger.report_deleted(&codes, &mut loader.problems);
    let ledger = loader.ledger.text();
    let mut problems = loader.problems;
    let catalog = Catalog {
        version: catalog_facts.content.version.into_inner(),
        date: catalog_facts.content.date.into_inner(),
        not_codes: catalog_facts.content.not_codes,
        languages,
        sources,
        errors,
        causes,
        solutions,
        families,
        support,
        ledger,
    };
    voice::check(&catalog, &mut problems);
    if problems.is_empty() { Ok(catalog) } else { Err(sorted(problems)) }
}

/// What a file of facts is about: its path below `data/facts`, without its ending.
pub(crate) fn topic<T>(facts: &Facts<T>) -> String {
    let path = facts.file.strip_prefix("data/facts").unwrap_or(&facts.file).with_extension("");
    path.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

fn sorted(mut problems: Vec<Problem>) -> Vec<Problem> {
    problems.sort();
    problems.dedup();
    problems
}

fn source(facts: &crate::facts::SourceFacts) -> Source {
    Source {
        name: facts.name.get_ref().clone(),
        title: facts.title.get_ref().clone(),
        url: facts.url.get_ref().clone(),
        date: facts.date.get_ref().clone(),
    }
}

pub(crate) struct Loader<'a> {
    pub(crate) languages: &'a [Language],
    pub(crate) problems: Vec<Problem>,
    pub(crate) sources: Index,
    pub(crate) causes: Index,
    pub(crate) solutions: Index,
    /// The solutions that consist of others.
    composed: HashSet<String>,
    pub(crate) units: Units<'a>,
    pub(crate) ledger: Ledger,
}

impl Loader<'_> {
    fn index(&mut self, areas: &[Facts<AreaFacts>]) {
        for facts in areas {
            let problems = &mut self.problems;
            for source in &facts.content.source {
                self.sources.add(source.name.get_ref(), facts.place(&source.name), problems);
                check_https(facts, &source.url, problems);
                check_date(facts, &source.date, problems);
            }
            for cause in &facts.content.cause {
                self.causes.add(cause.name.get_ref(), facts.place(&cause.name), problems);
            }
            for solution in &facts.content.solution {
                self.solutions.add(solution.name.get_ref(), facts.place(&solution.name), problems);
                if !solution.solutions.is_empty() {
                    self.composed.insert(solution.name.get_ref().clone());
                }
            }
        }
    }

    pub(crate) fn words(&mut self, folder: &Path, name: &str, at: Place) -> Vec<Words> {
        self.units.take(folder, name, at, &mut self.problems)
    }

    pub(crate) fn docs<T>(&mut self, facts: &Facts<T>, docs: Option<&Name>) -> Option<String> {
        let docs = docs?;
        check_https(facts, docs, &mut self.problems);
        Some(docs.get_ref().clone())
    }

    pub(crate) fn order<T>(
        &mut self,
        facts: &Facts<T>,
        at: &Name,
        solutions: &[Name],
        order: Option<&Name>,
    ) -> SolutionOrder {
        if solutions.len() > 1 && order.is_none() {
            self.problems.push(Problem::new(
                facts.place(at),
                "several solutions, but not how they belong together",
                format!(
                    "add `solutions-order`: one of {}",
                    SolutionOrder::all().map(SolutionOrder::as_str).collect::<Vec<_>>().join(", ")
                ),
            ));
        }
        parse_kind(facts, "solutions-order", order, SolutionOrder::InOrder, &mut self.problems)
    }

    fn families(&mut self, facts: &Facts<CatalogFacts>) -> Vec<Family> {
        check_date(facts, &facts.content.date, &mut self.problems);
        let mut families: Vec<Family> = Vec::new();
        for family in &facts.content.family {
            let words = self.words(Path::new("families"), family.name.get_ref(), facts.place(&family.name));
            check_prose_only(&words, &mut self.problems);
            no_part(&words, "a family", |words| &words.check, &mut self.problems);
            no_part(&words, "a family", |words| &words.history, &mut self.problems);
            check_https(facts, &family.docs, &mut self.problems);
            let is_same = |other: &Family| other.prefix.eq_ignore_ascii_case(family.prefix.get_ref());
            if families.iter().any(is_same) {
                let what = format!("the prefix `{}` stands for two families", family.prefix.get_ref());
                self.problems.push(Problem::new(facts.place(&family.prefix), what, "remove one of the two"));
            }
            families.push(Family {
                name: family.name.get_ref().clone(),
                prefix: family.prefix.get_ref().clone(),
                needs_context: family.needs_context,
                docs: family.docs.get_ref().clone(),
                words,
            });
        }
        // So that the first prefix that fits is the longest.
        families.sort_by_key(|family| std::cmp::Reverse(family.prefix.len()));
        families
    }

    pub(crate) fn no_source(&mut self, place: Place) {
        self.problems.push(Problem::new(
            place,
            "nothing says where this is known from",
            "add `sources = [\"…\"]` with the document or public issue",
        ));
    }

    fn causes(&mut self, facts: &Facts<AreaFacts>, area: Area) -> Vec<Cause> {
        let mut causes = Vec::new();
        let folder = Path::new(area.as_str()).join("causes");
        for cause in &facts.content.cause {
            let at = facts.place(&cause.name);
            let words = self.words(&folder, cause.name.get_ref(), at.clone());
            check_prose_only(&words, &mut self.problems);
            if cause.sources.is_empty() {
                self.no_source(at.clone());
            }
            causes.push(Cause {
                topic: topic(facts),
                name: cause.name.get_ref().clone(),
                id: self.ledger.id(Kind::Cause, cause.name.get_ref(), std::iter::empty(), &at, &mut self.problems),
                os: parse_kind(facts, "os", cause.os.as_ref(), Os::Any, &mut self.problems),
                docs: self.docs(facts, cause.docs.as_ref()),
                solutions: self.solutions.resolve(facts, &cause.solutions, &mut self.problems),
                order: self.order(facts, &cause.name, &cause.solutions, cause.solutions_order.as_ref()),
                sources: self.sources.resolve(facts, &cause.sources, &mut self.problems),
                words,
            });
        }
        causes
    }

    fn solutions(&mut self, facts: &Facts<AreaFacts>, area: Area) -> Vec<Solution> {
        let mut solutions: Vec<Solution> = Vec::new();
        let folder = Path::new(area.as_str()).join("solutions");
        for solution in &facts.content.solution {
            let at = facts.place(&solution.name);
            let words = self.words(&folder, solution.name.get_ref(), at.clone());
            check_solution_words(&words, &mut self.problems);
            no_part(&words, "a solution", |words| &words.check, &mut self.problems);
            let has_steps = words.iter().any(|words| words.blocks.iter().any(|block| block.kind == BlockKind::Step));
            if !words.is_empty() && !has_steps && solution.solutions.is_empty() {
                self.problems.push(Problem::new(
                    at.clone(),
                    "a solution without steps",
                    "write its steps as a numbered list, or name the `solutions` it consists of",
                ));
            }
            let ways = self.solutions.resolve(facts, &solution.solutions, &mut self.problems);
            for way in solution.solutions.iter().filter(|way| self.composed.contains(way.get_ref())) {
                self.problems.push(Problem::new(
                    facts.place(way),
                    format!("`{}` consists of solutions itself", way.get_ref()),
                    "a solution may consist of others, but only one level deep",
                ));
            }
            solutions.push(Solution {
                topic: topic(facts),
                has_steps: has_steps || !solution.solutions.is_empty(),
                name: solution.name.get_ref().clone(),
                os: parse_kind(facts, "os", solution.os.as_ref(), Os::Any, &mut self.problems),
                docs: self.docs(facts, solution.docs.as_ref()),
                ways,
                order: self.order(facts, &solution.name, &solution.solutions, solution.solutions_order.as_ref()),
                words,
            });
        }
        solutions
    }

    fn read_ledger(&mut self, root: &Path) {
        let file = Path::new(ledger::FILE);
        let text = fs::read_to_string(root.join(file)).unwrap_or_else(|error| {
            let what = format!("the ledger of ids cannot be read: {error}");
            let help = "restore it from git; only a catalogue that nobody uses yet begins with an empty one";
            self.problems.push(Problem::new(Place::new(file, 0), what, help));
            String::new()
        });
        self.ledger = Ledger::read(&text, &mut self.problems);
    }
}

fn check_solution_words(words: &[Words], problems: &mut Vec<Problem>) {
    for words in words {
        let mut lists = 0;
        let mut was_step = false;
        for block in &words.blocks {
            let is_step = block.kind == BlockKind::Step;
            if is_step && !was_step {
                lists += 1;
                if lists == 2 {
                    problems.push(Problem::new(
                        Place::new(&words.file, block.line),
                        "a second numbered list in one solution",
                        "make it a solution of its own, and name both in `solutions`",
                    ));
                }
            }
            was_step = is_step;
        }
    }
}

/// Refuses a part of the words that only others have.
fn no_part(words: &[Words], whose: &str, part: impl Fn(&Words) -> &[Block], problems: &mut Vec<Problem>) {
    for (words, block) in words.iter().filter_map(|words| Some((words, part(words).first()?))) {
        let what = format!("{whose} with a part that it does not have");
        let help = "errors and causes have a check, and they and solutions a history: remove the directive before this";
        problems.push(Problem::new(Place::new(&words.file, block.line), what, help));
    }
}

fn find_step(blocks: &[Block]) -> Option<&Block> {
    blocks.iter().find_map(|block| if block.kind == BlockKind::Step { Some(block) } else { find_step(&block.children) })
}

pub(crate) fn check_prose_only(words: &[Words], problems: &mut Vec<Problem>) {
    for words in words {
        if words.summary.is_none() {
            problems.push(Problem::new(
                Place::new(&words.file, words.line),
                "there is no summary",
                "write one paragraph below the title",
            ));
        }
        if let Some(step) = words.parts().into_iter().find_map(find_step) {
            problems.push(Problem::new(
                Place::new(&words.file, step.line),
                "steps outside of a solution",
                "put the numbered list into a solution, and name that in `solutions`",
            ));
        }
    }
}
