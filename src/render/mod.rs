//! Writes an entry or a plan: one walk over it, and a format for each kind of reader.
//!
//! Everything is streamed into a [`core::fmt::Write`]; nothing is built in memory first.

mod audience;
mod brief;
mod date;
mod entry;
mod filled;
mod format;
mod html;
mod layout;
mod line;
mod markdown;
#[cfg(feature = "diagnose")]
mod plan;
mod text;
mod walk;

pub use brief::{Brief, BriefHtml, BriefMarkdown, BriefText};
#[cfg(feature = "diagnose")]
pub use brief::{PlanBrief, PlanBriefHtml, PlanBriefMarkdown, PlanBriefText};
pub use entry::{Runbook, RunbookHtml, RunbookMarkdown, RunbookText};
pub use html::Html;
pub use markdown::Markdown;
#[cfg(feature = "diagnose")]
pub use plan::{PlanHtml, PlanMarkdown, PlanRunbook, PlanText};
