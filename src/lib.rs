//! Azure Backup error codes with their messages, how to tell their causes, and what to do about each, in the binary.
//!
//! A backup failed at 3 a.m. and all there is to go on is `UserErrorGuestAgentStatusUnavailable`:
//!
//! ```
//! use azure_backup_errors::{Locale, Os, lookup};
//!
//! let entry = lookup("UserErrorGuestAgentStatusUnavailable")?;
//! let locale = Locale::negotiate("de-AT");
//! // What to check and what to do, on a screen of 24 lines:
//! println!("{}", entry.brief(locale, Os::Linux).text());
//! // All that is known, for a ticket or a web page:
//! println!("{}", entry.runbook(locale).on(Os::Linux).markdown());
//! // Or piece by piece:
//! for cause in entry.causes_on(Os::Linux) {
//!     println!("{}", cause.title(locale));
//!     if let Some(check) = cause.check() {
//!         println!("  {}", check.text(locale));
//!     }
//!     for step in cause.solutions().flat_map(|solution| solution.steps()) {
//!         println!("  - {}", step.text(locale));
//!     }
//! }
//! # assert!(entry.brief(locale, Os::Linux).text().to_string().contains("waagent"));
//! # Ok::<(), azure_backup_errors::LookupError>(())
//! ```
//!
//! No I/O, no network, no set-up, no allocation: `no_std`, and without `unsafe`. `COVERAGE.md` in the repository counts
//! what is known.
//!
//! # Asking
//!
//! | what | how |
//! | --- | --- |
//! | the entry for a code as somebody spelled it; all, if it has several meanings | [`lookup`], [`lookup_all`] |
//! | near misses of an unknown code, and what its beginning says | [`Unknown::suggestions`], [`Unknown::family`], [`suggest`] |
//! | entries for words that are nobody's message: a guess | [`search`] |
//! | all entries, codes, causes … of the catalogue; all of a small enum | [`Entry::all`], [`ErrorCode::all`], [`Cause::all`] …; [`Os::all`] … |
//! | the entries of an area, a component, an operating system, a fault side, a retry advice | [`Area::entries`], [`Component::entries`], [`Os::entries`], [`Fault::entries`], [`Retry::entries`] |
//! | the entries whose name begins so; those with a number that Azure shows | [`Entry::with_prefix`], [`Number::entries`] |
//! | the one text that finds an entry again | [`Entry::key`] |
//! | the first screen: what it is, what to check, what to do | [`Entry::brief`], `Plan::brief` (feature `diagnose`) |
//! | all that is known of an entry; what has one number alone | [`Entry::runbook`], [`Runbook::item`] |
//! | what to check and to do, with the numbers of every screen | [`Entry::items`], [`Entry::items_on`] |
//! | the causes of an entry in order; on one system | [`Entry::causes`], [`Entry::causes_on`] |
//! | how to tell whether it is this error, or this cause | [`Entry::check`], [`Cause::check`] |
//! | what it means for the restore point at hand; whether to retry | [`Entry::effect`], [`Entry::retry`] |
//! | the entries that share a cause | [`Cause::entries`] |
//! | the solutions of a cause or an entry, and how they belong together | [`Cause::solutions`], [`Entry::solutions`], [`SolutionOrder`] |
//! | what to do if nothing helps | [`Entry::last_solutions`] |
//! | what used to be otherwise; causes that newer pages no longer name | [`Entry::history`], [`Cause::history`], [`Solution::history`], [`Entry::former_causes`] |
//! | the steps of a solution, with what is inside them | [`Solution::steps`], [`Step::blocks`] |
//! | a text in a language: plain, Markdown, HTML, its parts | [`Text`] |
//! | the language for `de-AT` | [`Locale::negotiate`] |
//! | the official page in that language | [`Entry::docs_url`], [`Cause::docs_url`] |
//! | where the knowledge comes from | [`Entry::sources`], [`Cause::sources`], [`Message::source`] |
//! | the errors that a text mentions; a text that comes in pieces | `scan`, `Scanner`, and for UTF-16 `Decoder` (feature `diagnose`) |
//! | one plan of what to do about many errors | `plan` (feature `diagnose`) |
//! | what a text tells of its vault, VM, job and system; commands with that filled in | [`Values`], [`Brief::filled`], [`Runbook::filled`] |
//! | a first screen, an entry, findings and plans as JSON, each whole in itself | `Serialize` of [`Brief`], [`Runbook`] … (feature `serde`) |
//! | the catalogue as JSON, in several languages, or in a part for each entry | `Catalog` (feature `serde`) |
//! | the version and the day of the data | [`DATA_VERSION`], [`DATA_DATE`] |
//!
//! ```
//! use azure_backup_errors::{
//!     Area, BlockKind, Cause, Component, DATA_DATE, Entry, ErrorCode, Fault, Locale, LookupError, Os, Retry,
//!     SolutionOrder, lookup, suggest,
//! };
//!
//! // A code is a small Copy value and can be matched on.
//! let code: ErrorCode = "extensionoperationfailedformanageddisks".parse()?;
//! assert_eq!(code, ErrorCode::ExtensionOperationFailedForManagedDisks);
//! assert_eq!(code.entry()?.aliases().next(), Some("ExtentionOperationFailedForManagedDisks"));
//!
//! // Entries by what they are about, by how they begin, by what to do.
//! assert!(Area::AzureVm.entries().count() < Entry::all().count());
//! assert!(Component::VmAgent.entries().count() >= 2);
//! assert!(Os::Linux.entries().any(|entry| entry.code() == Some(code)));
//! assert!(Fault::Service.entries().any(|entry| entry.retry() == Retry::Later));
//! assert!(Entry::with_prefix("UserError").count() >= 5);
//!
//! // Who shares a cause? Where is it known from, and where does Microsoft say more?
//! let cause = Cause::from_name("the-agent-installed-in-the-vm-is-out-of-date-for-linux-vms").unwrap();
//! assert!(cause.entries().any(|entry| entry.code() == Some(ErrorCode::BackUpOperationFailedV2)));
//! assert!(cause.sources().any(|source| source.date() == "2019-04-30"));
//! assert!(cause.docs_url(Locale::En).unwrap().ends_with("#the-agent-installed-in-the-vm-is-out-of-date-for-linux-vms"));
//!
//! // Its solutions, how they belong together, and the commands of a step.
//! assert_eq!(cause.solution_order(), SolutionOrder::InOrder);
//! let step = cause.solutions().next().unwrap().steps().nth(1).unwrap();
//! assert_eq!(step.commands().next().unwrap().text(Locale::En).as_str(), "pgrep -af waagent");
//! assert!(step.choices().all(|choice| choice.blocks().any(|block| block.kind() == BlockKind::Command)));
//!
//! // A code that nobody knows.
//! let Err(LookupError::Unknown(unknown)) = lookup("UserErrorGuestAgentStatusUnavailble") else { panic!() };
//! assert_eq!(
//!     unknown.to_string(),
//!     "the error code `UserErrorGuestAgentStatusUnavailble` is not known; \
//!      did you mean `UserErrorGuestAgentStatusUnavailable`?"
//! );
//! assert_eq!(suggest(unknown.as_str()).next(), Some(ErrorCode::UserErrorGuestAgentStatusUnavailable));
//! assert!(unknown.family().unwrap().docs_url(Locale::negotiate("de-CH")).starts_with("https://learn.microsoft.com/"));
//! assert!(DATA_DATE >= "2026-11-23");
//! # Ok::<(), azure_backup_errors::LookupError>(())
//! ```
//!
//! # Errors in a text
//!
//! With the feature `diagnose`, errors are recognised by name, number or message in any text, and many become one plan:
//!
//! ```
//! # #[cfg(feature = "diagnose")] {
//! use azure_backup_errors::{Finding, Locale, Values, plan, scan};
//!
//! let log = "Code: UserErrorGuestAgentStatusUnavailable\nAzure Backup Server: job failed (ID: 3106)";
//! let entries: Vec<_> = scan(log).filter_map(Finding::known).map(|mention| mention.entry()).collect();
//! assert_eq!(entries.iter().map(|entry| entry.key()).collect::<Vec<_>>(), ["UserErrorGuestAgentStatusUnavailable", "ID3106"]);
//! // What the text tells about itself goes into the commands.
//! let values = Values::from_text(log);
//! println!("{}", plan(entries, values.os()).brief(Locale::En).filled(&values).text());
//! # }
//! ```
//!
//! # Numbers
//!
//! Azure shows numbers of several systems, and the same number means another thing in each. [`lookup`] takes them as they
//! are printed; [`lookup_all`] gives every meaning of a bare one, and [`NumberSystem::title`] tells them apart.
//!
//! ```
//! use azure_backup_errors::{NumberSystem, lookup};
//!
//! for spelled in ["3106", "ID 3106", "(ID: 3106)", "ID3106"] {
//!     assert_eq!(lookup(spelled)?.key(), "ID3106");
//! }
//! // In hexadecimal digits, and with what Recovery Services adds.
//! assert_eq!(lookup("0x186C2")?.key(), "ID100034");
//! assert_eq!(lookup("1073871825")?.key(), "ID130001");
//! assert!(lookup("0x80070780")?.numbers().any(|number| number.system() == NumberSystem::Hresult));
//! # Ok::<(), azure_backup_errors::LookupError>(())
//! ```
//!
//! # Cargo features
//!
//! Features only add; none changes what another one, or `Display` and `FromStr`, gives. A default build depends on
//! `phf_shared` alone and builds no procedural macro.
//!
//! - Areas, all on by default and together called `areas`: `azure-vm` (Azure VMs, and vaults), `databases`, `storage`,
//!   `hybrid` (the MARS agent, Azure Backup Server and DPM), `dpm`. A build without one carries none of its words; its
//!   names and numbers are known all the same, and [`LookupError::LeftOut`] says what to turn on. `databases`, `storage`
//!   and `dpm` have no entries yet.
//! - `de` (default): the German texts. A build without it carries none of their bytes.
//! - `std` (default): the standard library in the dependencies. This crate itself needs neither it nor
//!   - `alloc`: an allocator for serde.
//! - `diagnose`: `scan`, `Scanner`, `Decoder` and `plan`. Needs an allocator, memchr and once_cell.
//! - `serde`: `Serialize` for [`Brief`], [`Runbook`], `Catalog`, its index and everything that has a name, with `diagnose` for
//!   what is found in a text and for plans; `Deserialize` for [`ErrorCode`] and the small enums. Without the derive of serde.
//! - `schema`: `json_schema`, the JSON Schema of what `serde` writes, made from the types; `serde` has its text.
//! - `strum`: the traits of strum (`IntoEnumIterator`, `EnumCount` …) for the enums. `all` and `FromStr` need none of them.
//!
//! # What changes and what does not
//!
//! An error code or cause keeps its name and its id for ever; what the service no longer reports gets another
//! [`Status`]. New codes, causes, wordings and steps are no breaking change, and neither is better wording: the
//! enums are `#[non_exhaustive]`, and texts are for people. Minimum Rust version: 1.85; raising it is a minor release.

#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
// No input may make this crate panic.
#![cfg_attr(not(test), deny(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::unwrap_used))]

#[cfg(feature = "diagnose")]
extern crate alloc;
#[cfg(any(feature = "schema", test))]
extern crate std;

mod block;
mod cause;
mod check;
mod code;
mod entry;
mod error;
mod family;
mod item;
#[cfg(feature = "serde")]
mod json;
mod label;
mod left_out;
mod locale;
mod lookup;
mod message;
mod number;
#[cfg(feature = "diagnose")]
mod plan;
#[cfg(feature = "diagnose")]
mod recognition;
mod render;
mod search;
mod shared;
mod solution;
mod source;
mod spelling;
mod store;
mod suggest;
mod table;
mod tables;
mod text;
mod values;

pub use block::{Block, Blocks, Step};
pub use cause::{AllCauses, Cause, Causes, FormerCause, FormerCauses};
pub use check::Check;
pub use code::CodeEntries;
pub use entry::{Aliases, AllEntries, Entry};
pub use error::{LookupError, Unknown, UnknownIdError};
pub use family::{AllFamilies, Family};
pub use item::{EntryItem, EntryItems, ItemKind};
#[cfg(feature = "schema")]
pub use json::json_schema;
#[cfg(feature = "serde")]
pub use json::{Catalog, CatalogIndex, JSON_SCHEMA, SCHEMA_VERSION};
pub use left_out::LeftOut;
pub use lookup::{Meanings, lookup, lookup_all};
pub use message::{Message, Messages};
pub use number::{Number, Numbers};
#[cfg(feature = "diagnose")]
pub use plan::{Plan, PlanItem, plan};
#[cfg(feature = "diagnose")]
pub use recognition::{
    Decoder, Finding, How, LeftOutMention, Mention, Place, Quoted, Recommendations, Report, Scan, Scanner,
    UnknownMention, scan,
};
pub use render::{
    Brief, BriefHtml, BriefMarkdown, BriefText, Html, Markdown, Runbook, RunbookHtml, RunbookMarkdown, RunbookText,
};
#[cfg(feature = "diagnose")]
pub use render::{
    PlanBrief, PlanBriefHtml, PlanBriefMarkdown, PlanBriefText, PlanHtml, PlanMarkdown, PlanRunbook, PlanText,
};
pub use search::{Hit, Search, search};
pub use shared::kinds::{
    Area, BlockKind, CommandLanguage, Component, Effect, Fault, NumberSystem, Os, Placeholder, Retry, SolutionOrder,
    SpanKind, Status,
};
pub use shared::unknown_name::UnknownNameError;
pub use solution::{AllSolutions, Solution, Solutions};
pub use source::{AllSources, Source, Sources};
pub use suggest::{Suggestions, suggest};
pub use tables::{DATA_DATE, DATA_VERSION, ErrorCode, Locale};
pub use text::{Span, Spans, Text};
pub use values::{ValueScanner, Values};

/// The Rust of the README is compiled and run with the other examples.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
