//! Joins facts and words into one catalogue, and checks everything that can be wrong with them.

use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use strum::VariantNames;
use toml::Spanned;

use crate::catalog::{Catalog, Cause, Error, Family, Language, Message, Solution, Source, variant};
use crate::facts::{AreaFacts, CatalogFacts, ErrorFacts, Facts, Name};
use crate::index::Index;
use crate::input::{files, languages, read};
use crate::ledger::{self, Kind};
use crate::problem::{Place, Problem, did_you_mean};
use crate::shape::compare_words;
use crate::shared::kinds::{Area, BlockKind, Component, Fault, Os, Retry, SolutionOrder, Status};
use crate::words::{self, Block, Words};

/// Reads and checks `data/` below `root`.
pub(crate) fn load(root: &Path) -> Result<Catalog, Vec<Problem>> {
    let mut problems = Vec::new();
    let languages = languages(root, &mut problems);

    let catalog_file = Path::new("data/facts/catalog.toml");
    let catalog_facts = read(root, catalog_file, &mut problems)
        .and_then(|text| Facts::<CatalogFacts>::parse(catalog_file, text).map_err(|p| problems.push(p)).ok());
    let mut areas = Vec::new();
    for file in files(root, Path::new("data/facts"), "toml") {
        if file != catalog_file {
            let Some(text) = read(root, &file, &mut problems) else { continue };
            match Facts::<AreaFacts>::parse(&file, text) {
                Ok(facts) => areas.push(facts),
                Err(problem) => problems.push(problem),
            }
        }
    }
    let Some(catalog_facts) = catalog_facts.filter(|_| problems.is_empty()) else { return Err(sorted(problems)) };
    let mut loader = Loader {
        root,
        languages: &languages,
        problems,
        sources: Index::new("source", "source"),
        causes: Index::new("cause", "cause"),
        solutions: Index::new("solution", "solution"),
        described: HashMap::new(),
        unit_files: BTreeSet::new(),
    };
    loader.index(&areas);

    let families = loader.families(&catalog_facts);
    let support = catalog_facts.content.support.as_slice();
    let support = loader.solutions.resolve(&catalog_facts, support, &mut loader.problems).first().copied();
    let sources = areas.iter().flat_map(|facts| &facts.content.source).map(source).collect();
    let mut errors = Vec::new();
    let (mut causes, mut solutions) = (Vec::new(), Vec::new());
    for facts in &areas {
        let area = parse_kind(facts, "area", Some(&facts.content.area), Area::AzureVm, &mut loader.problems);
        loader.errors(facts, area, &mut errors);
        causes.extend(loader.causes(facts, area));
        solutions.extend(loader.solutions(facts, area));
    }
    loader.check_names(&areas, &errors);
    loader.check_stray_files();
    for index in [&loader.sources, &loader.causes, &loader.solutions] {
        index.report_unused(&mut loader.problems);
    }
    let ledger = loader.ledger(&areas);
    let problems = loader.problems;
    if problems.is_empty() {
        Ok(Catalog {
            version: catalog_facts.content.version.into_inner(),
            date: catalog_facts.content.date.into_inner(),
            languages,
            sources,
            errors,
            causes,
            solutions,
            families,
            support,
            ledger,
        })
    } else {
        Err(sorted(problems))
    }
}

/// What a file of facts is about: its path below `data/facts`, without its ending.
fn topic<T>(facts: &Facts<T>) -> String {
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
        id: facts.id.get_ref().clone(),
        title: facts.title.get_ref().clone(),
        url: facts.url.get_ref().clone(),
        date: facts.date.get_ref().clone(),
    }
}

struct Loader<'a> {
    root: &'a Path,
    languages: &'a [Language],
    problems: Vec<Problem>,
    sources: Index,
    causes: Index,
    solutions: Index,
    /// Where each error of an area is described.
    described: HashMap<(Area, String, String), Place>,
    /// The words files that belong to something, below the folder of a language.
    unit_files: BTreeSet<PathBuf>,
}

impl Loader<'_> {
    fn index(&mut self, areas: &[Facts<AreaFacts>]) {
        for facts in areas {
            let problems = &mut self.problems;
            for source in &facts.content.source {
                self.sources.add(source.id.get_ref(), facts.place(&source.id), problems);
                check_https(facts, &source.url, problems);
                check_date(facts, &source.date, problems);
            }
            for cause in &facts.content.cause {
                self.causes.add(cause.name.get_ref(), facts.place(&cause.name), problems);
            }
            for solution in &facts.content.solution {
                self.solutions.add(solution.name.get_ref(), facts.place(&solution.name), problems);
            }
        }
    }

    fn words(&mut self, unit: PathBuf, at: &Place) -> Vec<Words> {
        let words = read_words(self.root, self.languages, &unit, at, &mut self.problems);
        self.unit_files.insert(unit);
        words
    }

    fn docs<T>(&mut self, facts: &Facts<T>, docs: Option<&Name>) -> Option<String> {
        let docs = docs?;
        check_https(facts, docs, &mut self.problems);
        Some(docs.get_ref().clone())
    }

    fn order<T>(&mut self, facts: &Facts<T>, at: &Name, solutions: &[Name], order: Option<&Name>) -> SolutionOrder {
        if solutions.len() > 1 && order.is_none() {
            self.problems.push(Problem::new(
                facts.place(at),
                "several solutions, but not how they belong together",
                format!("add `solutions-order`: one of {}", SolutionOrder::VARIANTS.join(", ")),
            ));
        }
        parse_kind(facts, "solutions-order", order, SolutionOrder::InOrder, &mut self.problems)
    }

    fn families(&mut self, facts: &Facts<CatalogFacts>) -> Vec<Family> {
        check_date(facts, &facts.content.date, &mut self.problems);
        let mut families: Vec<Family> = Vec::new();
        for family in &facts.content.family {
            let unit = Path::new("families").join(format!("{}.md", family.id.get_ref()));
            let words = self.words(unit, &facts.place(&family.id));
            check_prose_only(&words, &mut self.problems);
            check_https(facts, &family.docs, &mut self.problems);
            let is_same = |other: &Family| other.prefix.eq_ignore_ascii_case(family.prefix.get_ref());
            if families.iter().any(is_same) {
                let what = format!("the prefix `{}` stands for two families", family.prefix.get_ref());
                self.problems.push(Problem::new(facts.place(&family.prefix), what, "remove one of the two"));
            }
            families.push(Family {
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

    fn errors(&mut self, facts: &Facts<AreaFacts>, area: Area, errors: &mut Vec<Error>) {
        for own in &facts.content.error {
            let Some(at) = own.code.as_ref().or(own.name.as_ref()) else {
                self.problems.push(Problem::new(
                    Place::new(&facts.file, 0),
                    "an `[[error]]` without `code`",
                    "add `code = \"…\"`, or `name = \"…\"` for an error that shows a message but no code",
                ));
                continue;
            };
            let case = own.case.as_ref().map(|case| case.get_ref().clone());
            let key = (area, at.get_ref().clone(), case.clone().unwrap_or_default());
            if let Some(first) = self.described.insert(key, facts.place(at)) {
                let help =
                    format!("it is described already at {first}; keep one of the two, or tell them apart by `case`");
                let what = format!("`{}` is described twice in one area", at.get_ref());
                self.problems.push(Problem::new(facts.place(at), what, help));
            }
            if let (None, Some(id)) = (&own.code, &own.id) {
                let help = "ids belong to codes; remove it, or write `code` instead of `name`";
                self.problems.push(Problem::new(facts.place(id), "an id for an error without a code", help));
            }
            if let (None, Some(case)) = (&own.code, &own.case) {
                let help = "cases tell the meanings of one code apart; remove it and give each a `name` of its own";
                self.problems.push(Problem::new(facts.place(case), "a case of an error without a code", help));
            }
            if let Some(case) = own.case.as_ref().filter(|case| !is_kebab_case(case.get_ref())) {
                let what = format!("`{}` is no name for a case", case.get_ref());
                let help = "write it as `kebab-case`: small letters and digits, words joined by single `-`";
                self.problems.push(Problem::new(facts.place(case), what, help));
            }
            for (number, status) in own.linux_extension_status.iter().enumerate() {
                if own.linux_extension_status[..number].iter().any(|before| before.get_ref() == status.get_ref()) {
                    let what = format!("the status {} of the Linux extension is there already", status.get_ref());
                    self.problems.push(Problem::new(facts.place(status), what, "remove one of the two"));
                }
            }
            let Some(described) = self.described_by(facts, own) else { continue };
            let words_name = described.code.as_ref().or(described.name.as_ref()).unwrap_or(at).get_ref();
            let words_name = match described.case.as_ref().filter(|_| described.code.is_some()) {
                Some(case) => format!("{words_name}.{}.md", case.get_ref()),
                None => format!("{words_name}.md"),
            };
            let unit = Path::new(area.as_str()).join("errors").join(words_name);
            let words = self.words(unit, &facts.place(at));
            check_prose_only(&words, &mut self.problems);
            for (field, value) in [
                ("component", &described.component),
                ("fault", &described.fault),
                ("retry", &described.retry),
                ("docs", &described.docs),
            ] {
                required(facts, at, field, value.as_ref(), &mut self.problems);
            }
            if described.sources.is_empty() {
                self.no_source(facts.place(at));
            }
            let messages = described.message.iter().map(|message| {
                if message.wordings.values().all(|wording| wording.trim().is_empty()) {
                    let help = "add `en = \"…\"`, and other languages if the service shows the sentence in them";
                    self.problems.push(Problem::new(facts.place(&message.source), "a message without a wording", help));
                }
                for tag in message.wordings.keys() {
                    if !self.languages.iter().any(|language| language.tag == *tag) {
                        let near = did_you_mean(tag, self.languages.iter().map(|language| language.tag.as_str()));
                        let help = format!("{near}besides `source`, every key of a message is a language of data/");
                        let what = format!("`{tag}` is not a language");
                        self.problems.push(Problem::new(facts.place(&message.source), what, help));
                    }
                }
                let source = self.sources.resolve(facts, std::slice::from_ref(&message.source), &mut self.problems);
                Message { wordings: message.wordings.clone(), source: source.first().copied().unwrap_or_default() }
            });
            let messages = messages.collect();
            let status = parse_kind(facts, "status", own.status.as_ref(), Status::Current, &mut self.problems);
            self.check_status(facts, at, own, status);
            errors.push(Error {
                topic: topic(facts),
                name: at.get_ref().clone(),
                id: own.id.as_ref().filter(|_| own.code.is_some()).map(|id| *id.get_ref()),
                aliases: own.aliases.iter().map(|alias| alias.get_ref().clone()).collect(),
                case,
                linux_extension_statuses: own.linux_extension_status.iter().map(|status| *status.get_ref()).collect(),
                needs_context: described.needs_context,
                area,
                component: parse_kind(
                    facts,
                    "component",
                    described.component.as_ref(),
                    Component::BackupService,
                    &mut self.problems,
                ),
                os: parse_kind(facts, "os", described.os.as_ref(), Os::Any, &mut self.problems),
                fault: parse_kind(facts, "fault", described.fault.as_ref(), Fault::Unknown, &mut self.problems),
                retry: parse_kind(facts, "retry", described.retry.as_ref(), Retry::AfterFix, &mut self.problems),
                status,
                renamed_to: own.renamed_to.as_ref().map(|name| name.get_ref().clone()),
                since: own.since.as_ref().map(|date| date.get_ref().clone()),
                docs: self.docs(facts, described.docs.as_ref()),
                causes: self.causes.resolve(facts, &described.causes, &mut self.problems),
                solutions: self.solutions.resolve(facts, &described.solutions, &mut self.problems),
                order: self.order(facts, at, &described.solutions, described.solutions_order.as_ref()),
                sources: self.sources.resolve(facts, &described.sources, &mut self.problems),
                messages,
                words,
            });
        }
    }

    /// The facts that describe an error: its own, or those of the error that it is `like`.
    fn described_by<'f>(&mut self, facts: &'f Facts<AreaFacts>, own: &'f ErrorFacts) -> Option<&'f ErrorFacts> {
        let Some(like) = &own.like else { return Some(own) };
        let is_described = [&own.component, &own.os, &own.fault, &own.retry, &own.docs, &own.solutions_order]
            .iter()
            .any(|field| field.is_some())
            || [&own.causes, &own.solutions, &own.sources].iter().any(|list| !list.is_empty())
            || !own.message.is_empty();
        if is_described {
            let help = "everything but `code`, `id`, `aliases` and the status comes from the other: remove `like`, or the rest";
            self.problems.push(Problem::new(facts.place(like), "`like` beside facts of its own", help));
        }
        let other = facts.content.error.iter().find(|error| {
            error.like.is_none() && error.code.as_ref().is_some_and(|code| code.get_ref() == like.get_ref())
        });
        if other.is_none() {
            let codes = facts.content.error.iter().filter_map(|error| error.code.as_ref());
            let near = did_you_mean(like.get_ref(), codes.map(|code| code.get_ref().as_str()));
            let help = format!("{near}`like` names an error of the same file that is described in full");
            let what = format!("error code `{}` is not known", like.get_ref());
            self.problems.push(Problem::new(facts.place(like), what, help));
        }
        other
    }

    fn check_status(&mut self, facts: &Facts<AreaFacts>, at: &Name, own: &ErrorFacts, status: Status) {
        match status {
            Status::Current => {
                if let Some(field) = own.renamed_to.as_ref().or(own.since.as_ref()) {
                    self.problems.push(Problem::new(
                        facts.place(field),
                        "`renamed-to` and `since` say nothing about a code that is current",
                        "add `status = \"renamed\"` or `status = \"retired\"`, or remove them",
                    ));
                }
            }
            Status::Renamed | Status::Retired => {
                required(facts, at, "since", own.since.as_ref(), &mut self.problems);
                if status == Status::Renamed {
                    required(facts, at, "renamed-to", own.renamed_to.as_ref(), &mut self.problems);
                }
                if let Some(date) = &own.since {
                    check_date(facts, date, &mut self.problems);
                }
                if let Some(name) = &own.renamed_to {
                    let mut codes = facts.content.error.iter().filter_map(|error| error.code.as_ref());
                    if !codes.any(|code| code.get_ref() == name.get_ref()) {
                        self.problems.push(Problem::new(
                            facts.place(name),
                            format!("error code `{}` is not known", name.get_ref()),
                            "`renamed-to` names another error code of the same file",
                        ));
                    }
                }
            }
        }
    }

    fn no_source(&mut self, place: Place) {
        self.problems.push(Problem::new(
            place,
            "nothing says where this is known from",
            "add `sources = [\"…\"]` with the document or public issue",
        ));
    }

    fn causes(&mut self, facts: &Facts<AreaFacts>, area: Area) -> Vec<Cause> {
        let mut causes = Vec::new();
        for cause in &facts.content.cause {
            let at = facts.place(&cause.name);
            let unit = Path::new(area.as_str()).join("causes").join(format!("{}.md", cause.name.get_ref()));
            let words = self.words(unit, &at);
            check_prose_only(&words, &mut self.problems);
            if cause.sources.is_empty() {
                self.no_source(at);
            }
            causes.push(Cause {
                topic: topic(facts),
                name: cause.name.get_ref().clone(),
                id: *cause.id.get_ref(),
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
        for solution in &facts.content.solution {
            let at = facts.place(&solution.name);
            let unit = Path::new(area.as_str()).join("solutions").join(format!("{}.md", solution.name.get_ref()));
            let words = self.words(unit, &at);
            check_solution_words(&words, &mut self.problems);
            let has_steps = words.iter().any(|words| words.blocks.iter().any(|block| block.kind == BlockKind::Step));
            if !words.is_empty() && !has_steps && solution.solutions.is_empty() {
                self.problems.push(Problem::new(
                    at.clone(),
                    "a solution without steps",
                    "write its steps as a numbered list, or name the `solutions` it consists of",
                ));
            }
            let ways = self.solutions.resolve(facts, &solution.solutions, &mut self.problems);
            let nested = facts.content.solution.iter().filter(|way| !way.solutions.is_empty());
            for way in nested {
                if solution.solutions.iter().any(|name| name.get_ref() == way.name.get_ref()) {
                    self.problems.push(Problem::new(
                        at.clone(),
                        format!("`{}` consists of solutions itself", way.name.get_ref()),
                        "a solution may consist of others, but only one level deep",
                    ));
                }
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

    /// No two codes may be found under one name, and every code must give a name for an enum variant.
    fn check_names(&mut self, areas: &[Facts<AreaFacts>], errors: &[Error]) {
        let mut owners: HashMap<String, (&str, Place)> = HashMap::new();
        let mut variants: HashMap<String, (&str, Place)> = HashMap::new();
        for facts in areas {
            for error in facts.content.error.iter() {
                let Some(code) = &error.code else { continue };
                for name in std::iter::once(code).chain(&error.aliases) {
                    let place = facts.place(name);
                    let key = name.get_ref().to_ascii_lowercase();
                    match owners.get(&key) {
                        Some((owner, first)) if *owner != code.get_ref() => self.problems.push(Problem::new(
                            place.clone(),
                            format!("`{}` names two codes: `{}` and `{owner}`", name.get_ref(), code.get_ref()),
                            format!("case makes no difference; it names `{owner}` at {first}: remove one of the two"),
                        )),
                        _ => {}
                    }
                    if !name.get_ref().starts_with(|c: char| c.is_ascii_alphanumeric())
                        || !name.get_ref().ends_with(|c: char| c.is_ascii_alphanumeric())
                        || !name.get_ref().is_ascii()
                    {
                        self.problems.push(Problem::new(
                            place.clone(),
                            format!("`{}` cannot be looked up", name.get_ref()),
                            "a code or alias is ASCII, and begins and ends with a letter or digit",
                        ));
                    }
                    owners.entry(key).or_insert((code.get_ref(), place));
                }
                if code.get_ref().contains(char::is_whitespace) {
                    let what = format!("a blank in the error code `{}`", code.get_ref());
                    self.problems.push(Problem::new(
                        facts.place(code),
                        what,
                        "write it as the service reports it, without",
                    ));
                }
                for (number, alias) in error.aliases.iter().enumerate() {
                    let mut before = std::iter::once(code).chain(&error.aliases[..number]);
                    if before.any(|name| name.get_ref() == alias.get_ref()) {
                        let what = format!("the alias `{}` is there already", alias.get_ref());
                        self.problems.push(Problem::new(facts.place(alias), what, "remove one of the two"));
                    }
                }
                let variant = variant(code.get_ref());
                if variant == "Self" {
                    let what = format!("`{}` gives no enum variant", code.get_ref());
                    self.problems.push(Problem::new(facts.place(code), what, "`Self` is a word of Rust"));
                }
                if let Some((other, first)) = variants.get(&variant) {
                    if *other != code.get_ref() {
                        self.problems.push(Problem::new(
                            facts.place(code),
                            format!("`{}` and `{other}` give the same enum variant `{variant}`", code.get_ref()),
                            format!("the other is at {first}: make one an alias of the other"),
                        ));
                    }
                }
                variants.insert(variant, (code.get_ref(), facts.place(code)));
            }
        }
        debug_assert!(errors.len() <= areas.iter().map(|facts| facts.content.error.len()).sum());
    }

    fn check_stray_files(&mut self) {
        for language in self.languages {
            let folder = Path::new("data").join(&language.tag);
            for file in files(self.root, &folder, "md") {
                let unit = file.strip_prefix(&folder).unwrap_or(&file);
                if !self.unit_files.contains(unit) {
                    self.problems.push(Problem::new(
                        Place::new(&file, 0),
                        "no error, cause, solution or family has these words",
                        "name it in data/facts, or remove the file; the file name is the code or the name",
                    ));
                }
            }
        }
    }

    fn ledger(&mut self, areas: &[Facts<AreaFacts>]) -> String {
        let file = Path::new(ledger::FILE);
        let text = fs::read_to_string(self.root.join(file)).unwrap_or_else(|error| {
            let what = format!("the ledger of ids cannot be read: {error}");
            let help = "restore it from git; only a catalogue that nobody uses yet begins with an empty one";
            self.problems.push(Problem::new(Place::new(file, 0), what, help));
            String::new()
        });
        let mut given = Vec::new();
        for facts in areas {
            for error in &facts.content.error {
                if let Some(code) = &error.code {
                    let id = error.id.as_ref().map(|id| *id.get_ref());
                    given.push(ledger::Given::new(Kind::Code, code.get_ref(), id, facts.place(code)));
                }
            }
            for cause in &facts.content.cause {
                let id = Some(*cause.id.get_ref());
                given.push(ledger::Given::new(Kind::Cause, cause.name.get_ref(), id, facts.place(&cause.name)));
            }
        }
        ledger::update(&text, &given, &mut self.problems)
    }
}

fn parse_kind<T: FromStr + VariantNames, F>(
    facts: &Facts<F>,
    field: &str,
    value: Option<&Name>,
    default: T,
    problems: &mut Vec<Problem>,
) -> T {
    let Some(value) = value else { return default };
    value.get_ref().parse().unwrap_or_else(|_| {
        problems.push(Problem::new(
            facts.place(value),
            format!("{field} `{}` is not known", value.get_ref()),
            format!("one of {}; they are the enums of src/shared/kinds.rs", T::VARIANTS.join(", ")),
        ));
        default
    })
}

fn is_kebab_case(name: &str) -> bool {
    let is_letter = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    name.split('-').all(|word| !word.is_empty() && word.chars().all(is_letter))
}

/// Reads the words of one unit in every language and holds the languages against each other.
fn read_words(root: &Path, languages: &[Language], unit: &Path, at: &Place, problems: &mut Vec<Problem>) -> Vec<Words> {
    let mut all: Vec<Words> = Vec::new();
    for language in languages {
        let file = Path::new("data").join(&language.tag).join(unit);
        if !root.join(&file).exists() {
            let file = Place::new(&file, 0);
            problems.push(Problem::new(
                at.clone(),
                format!("there are no {} words for this", language.name),
                format!("write {file}"),
            ));
            continue;
        }
        let Some(text) = read(root, &file, problems) else { continue };
        let words = words::parse(&file, &text, &language.learn, problems);
        if let Some(first) = all.first() {
            compare_words(first, &words, problems);
        }
        all.push(words);
    }
    all
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

fn find_step(blocks: &[Block]) -> Option<&Block> {
    blocks.iter().find_map(|block| if block.kind == BlockKind::Step { Some(block) } else { find_step(&block.children) })
}

fn check_prose_only(words: &[Words], problems: &mut Vec<Problem>) {
    for words in words {
        if words.summary.is_none() {
            problems.push(Problem::new(
                Place::new(&words.file, 1),
                "there is no summary",
                "write one paragraph below the title",
            ));
        }
        if let Some(step) = find_step(&words.blocks) {
            problems.push(Problem::new(
                Place::new(&words.file, step.line),
                "steps outside of a solution",
                "put the numbered list into a solution, and name that in `solutions`",
            ));
        }
    }
}

fn check_https<T>(facts: &Facts<T>, url: &Name, problems: &mut Vec<Problem>) {
    if !url.get_ref().starts_with("https://") {
        problems.push(Problem::new(
            facts.place(url),
            format!("the link `{}` is not https", url.get_ref()),
            "write the absolute https:// address of the page",
        ));
    }
    if url.get_ref().starts_with("https://learn.microsoft.com/")
        && !url.get_ref().starts_with("https://learn.microsoft.com/{locale}/")
    {
        problems.push(Problem::new(
            facts.place(url),
            format!("the link `{}` leads to the page in one language", url.get_ref()),
            "write https://learn.microsoft.com/{locale}/…",
        ));
    }
}

fn check_date<T>(facts: &Facts<T>, date: &Name, problems: &mut Vec<Problem>) {
    let parsed = date.get_ref().parse::<toml::value::Datetime>();
    let is_date = parsed.is_ok_and(|date| date.date.is_some() && date.time.is_none() && date.offset.is_none());
    if !is_date {
        problems.push(Problem::new(
            facts.place(date),
            format!("`{}` is not a date", date.get_ref()),
            "write it as YYYY-MM-DD",
        ));
    }
}

fn required<T: Clone, F>(
    facts: &Facts<F>,
    at: &Spanned<T>,
    field: &str,
    value: Option<&Name>,
    problems: &mut Vec<Problem>,
) {
    if value.is_none() {
        let what = format!("`{field}` is missing");
        problems.push(Problem::new(facts.place(at), what, format!("add `{field} = \"…\"` to this table")));
    }
}
