//! What every text holds to: short titles, a warning where something is lost, last resorts and history in their place,
//! codes that the catalogue knows, and one word for one thing.

use std::collections::{BTreeSet, HashMap, HashSet};

use crate::catalog::{Catalog, Error, key};
use crate::problem::{Place, Problem};
use crate::shared::kinds::{BlockKind, CommandLanguage, Placeholder, SolutionOrder, SpanKind};
use crate::terms::{phrase, prose};
use crate::words::{Block, Inline, Words};

/// How many characters a title may have, so that it fits the first screen.
const LONGEST_TITLE: usize = 60;
const LONGEST_ERROR_TITLE: usize = 70;

/// Words with which an action begins that takes something away or interrupts something.
const DRASTIC_VERBS: [&str; 20] = [
    "deallocate",
    "delete",
    "deregister",
    "detach",
    "disable",
    "format",
    "kill",
    "overwrite",
    "purge",
    "reboot",
    "reinstall",
    "remove",
    "reset",
    "restart",
    "shut down",
    "stop",
    "turn off",
    "uninstall",
    "unlock",
    "unregister",
];

/// What a command has that does the same.
const DRASTIC_COMMANDS: [&str; 27] = [
    "remove-",
    "uninstall-",
    "restart-",
    "stop-",
    "reset-",
    "disable-",
    "unregister-",
    "set-itemproperty",
    "new-itemproperty",
    " delete",
    " purge",
    " deallocate",
    " restart",
    " stop ",
    "reg add",
    "reg delete",
    "net stop",
    "rm -",
    "msiexec /x",
    "shutdown ",
    "reboot",
    "kill ",
    "apt-get remove",
    "yum remove",
    "dnf remove",
    "zypper remove",
    "protection disable",
];

/// Names of placeholders that leave open which thing is meant, and what to say.
const UNCLEAR_PLACEHOLDERS: [(&str, &str); 4] = [
    ("BackupInstance", "say `<BackupInstanceName>`"),
    ("JobName", "say `<JobId>` for the job that failed, and another name for another job"),
    ("ResourceGroup", "say whose: `<VaultResourceGroup>`, `<VMResourceGroup>`, `<DiskResourceGroup>` …"),
    ("ResourceGroupName", "say whose: `<VaultResourceGroup>`, `<VMResourceGroup>`, `<DiskResourceGroup>` …"),
];

/// Words with which a code ends.
const ENDS_OF_CODES: [&str; 6] = ["Error", "Failed", "Failure", "NotAllowed", "NotFound", "NotSupported"];

pub(crate) fn check(catalog: &Catalog, problems: &mut Vec<Problem>) {
    let voice = Voice::new(catalog);
    for error in &catalog.errors {
        voice.titles(&error.words, LONGEST_ERROR_TITLE, problems);
        voice.same_titles(error, problems);
        voice.texts(&error.words, false, problems);
        voice.one_of(&error.solutions, error.traits.order, &error.words, problems);
    }
    for cause in &catalog.causes {
        voice.titles(&cause.words, LONGEST_TITLE, problems);
        voice.texts(&cause.words, false, problems);
        voice.one_of(&cause.solutions, cause.order, &cause.words, problems);
    }
    for (number, solution) in catalog.solutions.iter().enumerate() {
        voice.titles(&solution.words, LONGEST_TITLE, problems);
        voice.ends_of_titles(&solution.words, problems);
        voice.texts(&solution.words, voice.last.contains(&number), problems);
        voice.one_of(&solution.ways, solution.order, &solution.words, problems);
        if let Some(words) = solution.words.first() {
            warnings(words, &words.blocks, problems);
        }
    }
    for family in &catalog.families {
        voice.texts(&family.words, false, problems);
    }
}

struct Voice<'c> {
    catalog: &'c Catalog,
    /// What finds an entry, in small letters.
    names: HashSet<String>,
    /// The solutions that stand behind all others.
    last: BTreeSet<usize>,
}

impl<'c> Voice<'c> {
    fn new(catalog: &'c Catalog) -> Self {
        let names = catalog.errors.iter().flat_map(|error| {
            let names = [error.name.clone(), key(error)].into_iter().chain(error.aliases.iter().cloned());
            names.map(|name| name.to_ascii_lowercase())
        });
        let mut last: BTreeSet<usize> = catalog.errors.iter().flat_map(|error| &error.last).copied().collect();
        last.extend(catalog.support);
        // What a last solution consists of is as late as that.
        let ways: Vec<usize> = last.iter().flat_map(|&number| &catalog.solutions[number].ways).copied().collect();
        last.extend(ways);
        Self { catalog, names: names.collect(), last }
    }

    fn titles(&self, words: &[Words], longest: usize, problems: &mut Vec<Problem>) {
        for words in words {
            let length = words.title.text.chars().count();
            if length > longest {
                let what = format!("a title of {length} characters");
                let help = format!("a title fits the first screen: at most {longest}");
                problems.push(Problem::new(Place::new(&words.file, words.line), what, help));
            }
        }
    }

    fn ends_of_titles(&self, words: &[Words], problems: &mut Vec<Problem>) {
        for (words, language) in words.iter().zip(&self.catalog.languages) {
            let Some(end) = &language.terms.solution_title_end else { continue };
            if !words.title.text.ends_with(end.as_str()) {
                let what = format!("a title that doesn't end in `{end}`");
                let help = "the title of a solution says what one does: the verb stands last";
                problems.push(Problem::new(Place::new(&words.file, words.line), what, help));
            }
        }
    }

    /// No two solutions of an error are called the same: the first screen could not tell them apart.
    fn same_titles(&self, error: &Error, problems: &mut Vec<Problem>) {
        let causes = error.causes.iter().chain(error.former_causes.iter().map(|(cause, _)| cause));
        let of_causes = causes.filter_map(|&cause| self.catalog.causes.get(cause)).flat_map(|cause| &cause.solutions);
        let solutions: BTreeSet<usize> = error.solutions.iter().chain(of_causes).chain(&error.last).copied().collect();
        for language in 0..self.catalog.languages.len() {
            let mut titles: HashMap<&str, usize> = HashMap::new();
            for &number in &solutions {
                let Some(words) = self.catalog.solutions[number].words.get(language) else { continue };
                if let Some(other) = titles.insert(&words.title.text, number) {
                    let other = &self.catalog.solutions[other].name;
                    let what = format!("`{}` has this solution and `{other}`, which has the same title", key(error));
                    let help = "say in both titles what tells them apart, or make them one";
                    problems.push(Problem::new(Place::new(&words.file, words.line), what, help));
                }
            }
        }
    }

    fn texts(&self, words: &[Words], is_last: bool, problems: &mut Vec<Problem>) {
        for (words, language) in words.iter().zip(&self.catalog.languages) {
            let terms = &language.terms;
            Self::placeholders(words, problems);
            let summary = words.summary.iter().map(|summary| (&summary.text, summary.line));
            let mut today = vec![(&words.title, words.line)];
            today.extend(summary);
            words.check.iter().chain(&words.blocks).for_each(|block| inlines(block, &mut today));
            let mut former = Vec::new();
            words.history.iter().for_each(|block| inlines(block, &mut former));
            for &(text, line) in today.iter().chain(&former) {
                let place = || Place::new(&words.file, line);
                if let Some((term, unwanted)) = terms.unwanted(&prose(text)) {
                    let help =
                        format!("say `{}`; data/{}/terms.toml has one word for each thing", term.say, language.tag);
                    problems.push(Problem::new(place(), format!("`{unwanted}` isn't our word"), help));
                }
                if let Some(code) = self.unknown_code(text) {
                    let help = "name a code or an alias of the catalogue, or add it";
                    problems.push(Problem::new(place(), format!("`{code}` looks like a code and is none"), help));
                }
            }
            for &(text, line) in &today {
                let prose = prose(text);
                if let Some(phrase) = phrase(&terms.history, &prose) {
                    let what = format!("`{phrase}` where people read for help");
                    let help = "say what is true today, and put what used to be so behind `<!-- history -->`";
                    problems.push(Problem::new(Place::new(&words.file, line), what, help));
                }
                if let Some(phrase) = phrase(&terms.last_resort, &prose).filter(|_| !is_last) {
                    let what = format!("`{phrase}` in what is no last resort");
                    let help = "name the solution in `last` of its errors, or leave the phrase out";
                    problems.push(Problem::new(Place::new(&words.file, line), what, help));
                }
            }
        }
    }

    /// Holds placeholders to one name each, so that a value that is known fits wherever they stand.
    fn placeholders(words: &Words, problems: &mut Vec<Problem>) {
        let blocks = words.check.iter().chain(&words.blocks).chain(&words.history);
        let mut all: Vec<(&Inline, usize, CommandLanguage)> = vec![(&words.title, words.line, CommandLanguage::Text)];
        all.extend(words.summary.iter().map(|summary| (&summary.text, summary.line, CommandLanguage::Text)));
        blocks.for_each(|block| with_commands(block, &mut all));
        for (text, line, language) in all {
            for span in text.of_kind(SpanKind::Placeholder) {
                let spelled = text.slice(span);
                let name = spelled.trim_matches(['<', '>']);
                let place = || Place::new(&words.file, line);
                if let Some((_, help)) = UNCLEAR_PLACEHOLDERS.iter().find(|(other, _)| other.eq_ignore_ascii_case(name))
                {
                    problems.push(Problem::new(place(), format!("`{spelled}` can be several things"), *help));
                }
                let Ok(known) = name.parse::<Placeholder>() else { continue };
                if known.as_str() != name {
                    let help = format!("spell it `<{known}>`: what a text tells is filled in there");
                    problems.push(Problem::new(place(), format!("`{spelled}` is spelled in another way"), help));
                }
                if language != CommandLanguage::Text && !is_quoted(&text.text[..span.range.start]) {
                    let help = "put it in quotes: a value that is filled in has to stay one word";
                    problems.push(Problem::new(place(), format!("`{spelled}` stands without quotes"), help));
                }
            }
        }
    }

    /// A word in code that looks like a code of Azure Backup and finds nothing.
    fn unknown_code<'t>(&self, text: &'t Inline) -> Option<&'t str> {
        let families = || self.catalog.families.iter().map(|family| family.prefix.as_str());
        text.of_kind(SpanKind::Code).map(|span| text.slice(span)).find(|code| {
            let is_word =
                code.starts_with(|c: char| c.is_ascii_uppercase()) && code.chars().all(|c| c.is_ascii_alphanumeric());
            let humps = code.chars().filter(char::is_ascii_uppercase).count();
            let begins = families().any(|prefix| code.len() > prefix.len() && code.starts_with(prefix));
            let ends = ENDS_OF_CODES.iter().any(|end| code.len() > end.len() && code.ends_with(end));
            let is_known = self.names.contains(&code.to_ascii_lowercase())
                || self.catalog.not_codes.iter().any(|other| other == code);
            is_word && humps > 2 && (begins || ends) && !is_known
        })
    }

    /// Among alternatives, what is harmless stands first.
    fn one_of(&self, solutions: &[usize], order: SolutionOrder, words: &[Words], problems: &mut Vec<Problem>) {
        let Some(place) = words.first().map(|words| Place::new(&words.file, words.line)) else { return };
        let (Some((&first, others)), SolutionOrder::OneOf) = (solutions.split_first(), order) else { return };
        if self.warns(first) && !others.iter().all(|&other| self.warns(other)) {
            let what = format!("`{}`, which warns, is the first of alternatives", self.catalog.solutions[first].name);
            problems.push(Problem::new(place, what, "put what is harmless first"));
        }
    }

    fn warns(&self, number: usize) -> bool {
        fn has_warning(blocks: &[Block]) -> bool {
            blocks.iter().any(|block| block.kind == BlockKind::Warning || has_warning(&block.children))
        }
        // One level deep, as they may be: one that consists of itself is refused elsewhere.
        let ways = &self.catalog.solutions[number].ways;
        ways.iter().chain([&number]).any(|&number| {
            let words = self.catalog.solutions[number].words.first();
            words.is_some_and(|words| has_warning(&words.blocks))
        })
    }
}

/// The texts of a block and of what is inside it, but for commands, and their lines.
fn inlines<'b>(block: &'b Block, into: &mut Vec<(&'b Inline, usize)>) {
    if block.kind != BlockKind::Command {
        into.push((&block.text, block.line));
    }
    block.children.iter().for_each(|child| inlines(child, into));
}

/// The texts of a block and of what is inside it, their lines, and the language of each that is a command.
fn with_commands<'b>(block: &'b Block, into: &mut Vec<(&'b Inline, usize, CommandLanguage)>) {
    let language = if block.kind == BlockKind::Command { block.language } else { CommandLanguage::Text };
    into.push((&block.text, block.line, language));
    block.children.iter().for_each(|child| with_commands(child, into));
}

/// Whether a quote is open at the end of a part of a command.
fn is_quoted(before: &str) -> bool {
    let line = before.rsplit('\n').next().unwrap_or_default();
    let open = line.chars().fold(None, |open, c| match open {
        None if matches!(c, '"' | '\'') => Some(c),
        Some(quote) if quote == c => None,
        _ => open,
    });
    open.is_some()
}

/// Asks for a warning in each step that takes something away; a note will do where it says that nothing is lost.
fn warnings(words: &Words, blocks: &[Block], problems: &mut Vec<Problem>) {
    for block in blocks {
        let has_alert = |block: &Block| matches!(block.kind, BlockKind::Warning | BlockKind::Note);
        if block.children.iter().any(has_alert) {
            continue;
        }
        let commands = block.children.iter().filter(|child| child.kind == BlockKind::Command);
        let is_action = matches!(block.kind, BlockKind::Step | BlockKind::Choice);
        let drastic = drastic_verb(&block.text).or_else(|| commands.filter_map(drastic_command).next());
        if let Some(drastic) = drastic.filter(|_| is_action) {
            let what = format!("a step that does `{drastic}` without a warning");
            let help = "say in a [!WARNING] inside the step what is lost, whether it comes back and who must agree; \
                        where nothing is lost, in a [!NOTE]";
            problems.push(Problem::new(Place::new(&words.file, block.line), what, help));
        }
        warnings(words, &block.children, problems);
    }
}

fn drastic_command(command: &Block) -> Option<&'static str> {
    let text = format!(" {}", command.text.text.to_ascii_lowercase().replace(['\n', '|', ';', '&', '('], " "));
    let is_letter = |c: char| c.is_ascii_alphanumeric() || c == '-';
    DRASTIC_COMMANDS
        .into_iter()
        .find(|drastic| {
            // `Disable-AzX` and `delete`, but not `--disable-x` or `deleted-vault`.
            text.match_indices(drastic).any(|(at, found)| {
                let begins = !text[..at].ends_with(is_letter) || found.starts_with(' ');
                let ends = !found.ends_with(is_letter)
                    || found.ends_with('-')
                    || !text[at + found.len()..].starts_with(is_letter);
                begins && ends
            })
        })
        .map(|drastic| drastic.trim())
}

/// The verb of an action, or of a button that is pressed.
fn drastic_verb(text: &Inline) -> Option<&'static str> {
    let begins = |words: &str| {
        let words = words.trim_start().to_ascii_lowercase();
        DRASTIC_VERBS.into_iter().find(|verb| {
            let rest = words.strip_prefix(verb);
            rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric()))
        })
    };
    let prose = prose(text);
    let clauses = prose.split([',', ':', '.', ';', '(']).flat_map(|clause| clause.split(" and ")).flat_map(|clause| {
        let clause = clause.trim_start();
        clause.strip_prefix("then ").or(Some(clause))
    });
    let labels = text.of_kind(SpanKind::Label).map(|span| text.slice(span));
    clauses.chain(labels).find_map(begins)
}
