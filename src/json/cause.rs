//! The JSON of causes, solutions and sources.

use super::record::{Maybe, records};
use super::view::{Form, OrEmpty, View};
use crate::block::Step;
use crate::cause::Cause;
use crate::solution::Solution;
use crate::source::Source;

records! {
    /// One reason for an error.
    "Cause" as F; impl[F: Form] View<F, Cause> = |view| {
        /// The name of the cause, which never changes.
        @whole name = view.of.name();
        /// The number of the cause, which never changes.
        id = view.of.id();
        os = view.of.os();
        /// What is wrong, in a few words.
        title = view.text(Cause::title);
        /// What is wrong, in one paragraph.
        summary = view.text(Cause::summary);
        /// How to tell within a minute whether it holds.
        check = Maybe(view.of.check().map(move |check| view.with(check)));
        /// What else is known, behind the summary.
        details = view.blocks(view.of.details());
        /// What used to be otherwise.
        history = view.blocks(view.of.history());
        /// The section of the official page, if there is one.
        docs_url = view.some_literal(Cause::docs_url);
        /// How the solutions belong together.
        solution_order = view.of.solution_order();
        /// The solutions; there may be none if the entry itself has them.
        solutions = view.solutions(view.of.solutions());
        /// Where the cause is known from.
        sources = view.references(view.of.sources());
    }

    /// One way to remove a cause or to answer an error.
    "Solution" as F; impl[F: Form] View<F, Solution> = |view| {
        /// The name of the solution.
        @whole name = view.of.name();
        os = view.of.os();
        /// What the solution does, in a few words.
        title = view.text(Solution::title);
        /// When to take it, in one paragraph. It may be empty.
        summary = OrEmpty(view.text(Solution::summary));
        /// The section of the official page, if there is one.
        docs_url = view.some_literal(Solution::docs_url);
        /// What is to be read before the first step.
        before = view.blocks(view.of.before());
        /// The steps, in their order; each is a block of the kind `step`.
        steps = view.blocks(view.of.steps().map(Step::as_block));
        /// What is to be read after the last step.
        after = view.blocks(view.of.after());
        /// What used to be otherwise.
        history = view.blocks(view.of.history());
        /// How the solutions that this one consists of belong together.
        solution_order = view.of.solution_order();
        /// The solutions that this one consists of; usually none.
        solutions = view.solutions(view.of.solutions());
    }

    /// Where something is known from.
    "Source" as F; impl[F: Form] View<F, Source> = |view| {
        /// The name of the source.
        @whole name = view.of.name();
        /// What the source is called, in English.
        title = view.of.title();
        /// The day of its state or publication, as YYYY-MM-DD.
        date = view.of.date();
        url = view.literal(Source::url);
    }
}
