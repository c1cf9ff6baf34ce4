//! `[[error]]`: who it is, what describes it, and the row that both make.

use std::path::Path;

use toml::Spanned;

use crate::catalog::{Error, Message};
use crate::facts::{AreaFacts, ErrorFacts, Facts, MessageFacts, Messages, Name};
use crate::fields::{check_date, is_kebab_case, parse_kind, required};
use crate::ledger::Kind;
use crate::load::{Loader, check_prose_only, topic};
use crate::numbers::numbers;
use crate::problem::{Place, Problem, did_you_mean};
use crate::shared::kinds::{Area, Component, Effect, Fault, Os, Retry, Status};
use crate::shared::record::EntryTraits;
use crate::words::Words;

impl Loader<'_> {
    pub(crate) fn errors(&mut self, facts: &Facts<AreaFacts>, area: Area) -> Vec<Error> {
        let errors = facts.content.error.iter().filter_map(|own| {
            let at = self.identity(facts, own)?;
            let described = self.described_by(facts, own)?;
            let description = self.description(facts, at, area, described);
            Some(self.row(facts, at, area, (own, described), description))
        });
        errors.collect()
    }

    /// What tells an error from every other: its code or name, and its case.
    fn identity<'f>(&mut self, facts: &Facts<AreaFacts>, own: &'f ErrorFacts) -> Option<&'f Name> {
        const KEBAB_CASE: &str = "write it as `kebab-case`: small letters and digits, words joined by single `-`";
        let Some(at) = own.code_or_name() else {
            self.problems.push(Problem::new(
                Place::new(&facts.file, 0),
                "an `[[error]]` without `code`",
                "add `code = \"…\"`, or `name = \"…\"` for an error that shows a message but no code",
            ));
            return None;
        };
        if let (Some(_), Some(name)) = (&own.code, &own.name) {
            let help = "an error is called by its code; remove `name`";
            self.problems.push(Problem::new(facts.place(name), "a name beside a code", help));
        } else if let Some(name) = own.name.as_ref().filter(|name| !is_kebab_case(name.get_ref())) {
            let what = format!("`{}` is no name for an error", name.get_ref());
            self.problems.push(Problem::new(facts.place(name), what, KEBAB_CASE));
        }
        if let (None, Some(case)) = (&own.code, &own.case) {
            let help = "cases tell the meanings of one code apart; remove it and give each a `name` of its own";
            self.problems.push(Problem::new(facts.place(case), "a case of an error without a code", help));
        }
        if let Some(case) = own.case.as_ref().filter(|case| !is_kebab_case(case.get_ref())) {
            let what = format!("`{}` is no name for a case", case.get_ref());
            self.problems.push(Problem::new(facts.place(case), what, KEBAB_CASE));
        }
        Some(at)
    }

    /// The facts that describe an error: its own, or those of the error that it is `like`.
    fn described_by<'f>(&mut self, facts: &'f Facts<AreaFacts>, own: &'f ErrorFacts) -> Option<&'f ErrorFacts> {
        let Some(like) = &own.like else { return Some(own) };
        let is_described =
            [&own.component, &own.os, &own.fault, &own.retry, &own.docs, &own.effect, &own.solutions_order, &own.words]
                .iter()
                .any(|field| field.is_some())
                || [&own.solutions, &own.last, &own.sources].iter().any(|list| !list.is_empty())
                || !own.causes.is_empty()
                || own.message.is_some();
        if is_described {
            let help = "everything but `code`, `case`, `aliases`, `numbers` and the status comes from the other: \
                        remove `like`, or the rest";
            self.problems.push(Problem::new(facts.place(like), "`like` beside facts of its own", help));
        }
        let described = || facts.content.error.iter().filter(|error| error.like.is_none());
        let other = described().find(|error| error.key().is_some_and(|key| key == *like.get_ref()));
        if other.is_none() {
            let keys: Vec<String> = described().filter_map(ErrorFacts::key).collect();
            let near = did_you_mean(like.get_ref(), keys.iter().map(String::as_str));
            let help = format!("{near}`like` names an error of the same file that is described in full");
            let what = format!("error `{}` is not known", like.get_ref());
            self.problems.push(Problem::new(facts.place(like), what, help));
        }
        other
    }

    /// Its messages and its words.
    fn description(
        &mut self,
        facts: &Facts<AreaFacts>,
        at: &Name,
        area: Area,
        described: &ErrorFacts,
    ) -> (Vec<Message>, Vec<Words>) {
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
        let messages = described.message.as_ref().map(|message| self.messages(facts, described, message));
        let messages = messages.unwrap_or_default();
        let folder = Path::new(area.as_str()).join("errors");
        let words = match &described.words {
            Some(shared) if !self.units.names(&folder).any(|name| name == shared.get_ref()) => {
                let near = did_you_mean(shared.get_ref(), self.units.names(&folder));
                let what = format!("there are no words `{}`", shared.get_ref());
                let help = format!("{near}`words` names a unit of data/en/{area}/errors that several errors share");
                self.problems.push(Problem::new(facts.place(shared), what, help));
                Vec::new()
            }
            Some(shared) => self.words(&folder, shared.get_ref(), facts.place(shared)),
            None => self.words(&folder, &described.key().unwrap_or_default(), facts.place(at)),
        };
        check_prose_only(&words, &mut self.problems);
        (messages, words)
    }

    fn messages(
        &mut self,
        facts: &Facts<AreaFacts>,
        described: &ErrorFacts,
        messages: &Spanned<Messages>,
    ) -> Vec<Message> {
        match messages.get_ref() {
            Messages::Long(messages) => messages.iter().map(|message| self.message(facts, message)).collect(),
            Messages::Short(wording) => {
                if wording.trim().is_empty() {
                    let help = "write the sentence that the service shows, or remove `message`";
                    self.problems.push(Problem::new(facts.place(messages), "a message without a wording", help));
                }
                // Without a source the error itself is at fault.
                let source = described.sources.first().map(std::slice::from_ref).unwrap_or_default();
                let source = self.sources.resolve(facts, source, &mut self.problems);
                let wordings = [("en".to_owned(), wording.clone())];
                source.into_iter().map(|source| Message { wordings: wordings.clone().into(), source }).collect()
            }
        }
    }

    fn message(&mut self, facts: &Facts<AreaFacts>, message: &MessageFacts) -> Message {
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
    }

    /// All of it, joined with everything that it names.
    fn row(
        &mut self,
        facts: &Facts<AreaFacts>,
        at: &Name,
        area: Area,
        (own, described): (&ErrorFacts, &ErrorFacts),
        (messages, words): (Vec<Message>, Vec<Words>),
    ) -> Error {
        let aliases = || own.aliases.iter().map(|alias| alias.get_ref().as_str());
        let id = own.code.as_ref().map(|code| {
            let place = facts.place(code);
            self.ledger.id(Kind::Code, code.get_ref(), aliases(), &place, &mut self.problems)
        });
        let status = parse_kind(facts, "status", own.status.as_ref(), Status::Current, &mut self.problems);
        self.check_status(facts, at, own, status);
        let component = described.component.as_ref();
        Error {
            topic: topic(facts),
            name: at.get_ref().clone(),
            case: own.case.as_ref().map(|case| case.get_ref().clone()),
            id,
            aliases: own.aliases.iter().map(|alias| alias.get_ref().clone()).collect(),
            numbers: numbers(facts, own, &mut self.problems),
            needs_context: described.needs_context.unwrap_or_default(),
            messages_need_context: described.messages_need_context.unwrap_or_default(),
            is_wrapper: own.wrapper,
            area,
            traits: EntryTraits {
                component: parse_kind(facts, "component", component, Component::BackupService, &mut self.problems),
                os: parse_kind(facts, "os", described.os.as_ref(), Os::Any, &mut self.problems),
                fault: parse_kind(facts, "fault", described.fault.as_ref(), Fault::Unknown, &mut self.problems),
                retry: parse_kind(facts, "retry", described.retry.as_ref(), Retry::AfterFix, &mut self.problems),
                status,
                order: self.order(facts, at, &described.solutions, described.solutions_order.as_ref()),
                effect: parse_kind(facts, "effect", described.effect.as_ref(), Effect::Unknown, &mut self.problems),
            },
            renamed_to: own.renamed_to.as_ref().map(|name| name.get_ref().clone()),
            since: own.since.as_ref().map(|date| date.get_ref().clone()),
            docs: self.docs(facts, described.docs.as_ref()),
            causes: self.causes.resolve(facts, &described.causes(false), &mut self.problems),
            former_causes: self.former_causes(facts, described),
            last: self.solutions.resolve(facts, &described.last, &mut self.problems),
            solutions: self.solutions.resolve(facts, &described.solutions, &mut self.problems),
            sources: self.sources.resolve(facts, &described.sources, &mut self.problems),
            messages,
            words,
        }
    }

    fn former_causes(&mut self, facts: &Facts<AreaFacts>, described: &ErrorFacts) -> Vec<(usize, String)> {
        let untils: Vec<&Name> = described.causes.iter().filter_map(|cause| cause.get_ref().until.as_ref()).collect();
        for until in &untils {
            check_date(facts, until, &mut self.problems);
        }
        let causes = self.causes.resolve(facts, &described.causes(true), &mut self.problems);
        causes.into_iter().zip(untils).map(|(cause, until)| (cause, until.get_ref().clone())).collect()
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
}
