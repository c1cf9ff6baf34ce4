//! The JSON of an entry.

use serde::ser::{Serialize, Serializer};

use super::record::{List, Maybe, records};
use super::view::{Form, Reference, View, Whole};
use crate::cause::FormerCause;
use crate::check::Check;
use crate::entry::Entry;
use crate::message::Message;
use crate::number::Number;
use crate::render::Runbook;
use crate::tables::{ErrorCode, Locale};

impl Serialize for Runbook<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        View::<Whole, _>::whole(self.entry(), self.locale(), self.os()).serialize(serializer)
    }
}

records! {
    /// What one error is, in one case.
    "Entry" as F; impl[F: Form] View<F, Entry> = |view| {
        /// The one text that finds exactly this entry: its name, with a dot and the case behind it if there is one.
        key = view.of.key();
        /// The error code; there is none for an error that shows a message but no code.
        code = view.of.code();
        /// The number of the code, which never changes.
        id = view.of.code().map(ErrorCode::id);
        /// The code, or a name of our own for an error that has none.
        name = view.of.name();
        /// What tells this entry from the others of its code, if the code has several meanings.
        case = Maybe(view.of.case());
        /// Other spellings of the code.
        aliases = List(view.of.aliases());
        /// The numbers that Azure shows for this error.
        numbers = List(view.of.numbers());
        /// Whether the name tells of Azure Backup only where something else does too.
        needs_context = view.of.needs_context();
        area = view.of.area();
        component = view.of.component();
        os = view.of.os();
        fault = view.of.fault();
        retry = view.of.retry();
        /// What it means for the restore point at hand; left out where nothing says.
        effect = Maybe(view.of.known_effect());
        status = view.of.status();
        /// The code that took the place of a renamed one.
        renamed_to = Maybe(view.of.renamed_to());
        /// Since when a code is renamed or retired, as YYYY-MM-DD.
        status_since = Maybe(view.of.status_since());
        /// The literal sentences that the service shows.
        messages = List(view.messages());
        /// What went wrong, in a few words.
        title = view.text(Entry::title);
        /// What went wrong, in one paragraph.
        summary = view.text(Entry::summary);
        /// How to tell within a minute what it is, or whether it is this error at all.
        check = Maybe(view.of.check().map(move |check| view.with(check)));
        /// What else is known, behind the summary.
        details = view.blocks(view.of.details());
        /// What used to be otherwise.
        history = view.blocks(view.of.history());
        /// The section of the official page.
        docs_url = view.literal(Entry::docs_url);
        /// The causes, in the order to check them.
        causes = view.references(view.of.causes_on(view.os));
        /// The causes that newer pages no longer name.
        former_causes = List(view.former_causes());
        /// How the solutions of the error itself belong together.
        solution_order = view.of.solution_order();
        /// The solutions of the error itself, whatever its cause.
        solutions = view.solutions(view.of.solutions());
        /// What to do if nothing else helps.
        last_solutions = view.solutions(view.of.last_solutions());
        /// Where the error is known from.
        sources = view.references(view.of.sources());
    }

    /// A literal sentence that the service shows.
    "Message" as F; impl[F: Form] View<F, Message> = |view| {
        /// The language in which the service shows it.
        locale = view.of.locale();
        text = view.of.as_str();
        /// Where the wording is known from.
        source = Reference(view.with(view.of.source()));
    }

    /// A cause that newer pages no longer name.
    "FormerCause" as F; impl[F: Form] View<F, FormerCause> = |view| {
        cause = Reference(view.with(view.of.cause()));
        /// The day until when Microsoft's page named it, as YYYY-MM-DD.
        until = view.of.until();
    }

    /// How to tell within a minute whether something holds.
    "Check" as F; impl[F: Form] View<F, Check> = |view| {
        /// Where to look, and what is seen if it holds.
        text = view.text(Check::text);
        /// The command that shows it.
        command = Maybe(view.of.command().map(move |command| view.with(command)));
    }

    /// A number that Azure shows.
    "Number"; impl[] Number = |number| {
        /// Where the number comes from: the same number means another thing in each system.
        system = number.system();
        number = number.value();
    }
}

impl<F: Form> View<F, Entry> {
    fn former_causes(self) -> impl Iterator<Item = View<F, FormerCause>> + Clone {
        let applying = self.of.former_causes().filter(move |former| former.cause().os().applies_to(self.os));
        applying.map(move |former| self.with(former))
    }

    /// The messages in each language, and those in English: the service often has no other.
    pub(super) fn messages(self) -> impl Iterator<Item = View<F, Message>> + Clone {
        let english = Some(Locale::En).filter(|english| self.locales.and(*english) != self.locales);
        let messages = self
            .locales
            .iter()
            .chain(english)
            .flat_map(move |locale| self.of.messages(locale).filter(move |message| message.locale() == locale));
        messages.map(move |message| self.with(message))
    }
}
