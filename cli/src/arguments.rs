//! What may stand on the command line.

use std::ffi::OsString;
use std::path::PathBuf;
use std::str::FromStr;

use azure_backup_errors::{Area, Component, DATA_DATE, DATA_VERSION, Fault, Locale, Os, Retry, UnknownNameError};
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser, ValueParser};
use clap::{Arg, ArgAction, ArgMatches, Command as Clap, ValueEnum, ValueHint, value_parser};

const EXPLAIN_EXAMPLES: &str = "\
Examples:
  abe explain UserErrorGuestAgentStatusUnavailable --os linux
  abe explain UserErrorGuestAgentStatusUnavailable 2
  abe explain UserErrorGuestAgentStatusUnavailable --full
  abe explain UserErrorGuestAgentStatusUnavailable --history
  abe explain UserErrorGuestAgentStatusUnavailable --sources
  abe explain 320001 0x80070780
  abe explain 'VM Agent unable to communicate with Azure Backup'
  abe list --prefix UserErrorSql | abe explain -

A number up to 99 behind a code asks for the steps of what has this number on
the first screen; several are possible. The id 33 itself is written ID33.

Exit status: 0 all are known, 1 one is not known, 2 wrong usage, a number that
is not there, or trouble with reading or writing.";

const DIAGNOSE_EXAMPLES: &str = "\
Examples:
  az backup job show --ids \"<JobId>\" | abe diagnose
  abe diagnose job.json --item 2
  abe diagnose job.json --full --hits
  abe diagnose --summary /var/log/azure
  abe diagnose job.json extension.log.gz --format markdown > ticket.md

The first screen names three unknown codes, three errors that this build leaves
out and three files that could not be read, and counts the others: --hits.

Exit status: 0 an error was found, 1 none was found, 2 wrong usage, a number
that is not in the plan, or something that could not be read.";

const LIST_EXAMPLES: &str = "\
Examples:
  abe list --prefix Extension
  abe list --component vm-agent --os linux";

const SEARCH_EXAMPLES: &str = "\
Examples:
  abe search backup fails because of a lock on the resource group
  abe search --locale de Tresor lässt sich nicht löschen
  abe search vault cannot be deleted --limit 3 --format json

What is found is a guess. A code, a number or a message is known for sure:
abe explain.

Exit status: 0 something was found, 1 nothing, 2 wrong usage.";

const EXPORT_EXAMPLES: &str = "\
Examples:
  abe export > catalog.json
  abe export --locale en,de --into catalog/
  abe export --schema > catalog.schema.json

A text that differs between the languages is an object, {\"en\": \"…\", \"de\": \"…\"}, any other a string.";

const MAIN_EXAMPLES: &str = "\
Examples:
  abe explain UserErrorGuestAgentStatusUnavailable --os linux
  az backup job show --ids \"<JobId>\" | abe diagnose
  abe search backup fails because of a lock on the resource group
  abe list --prefix UserError

`abe help COMMAND` has more of them.

Environment:
  LC_ALL, LC_MESSAGES, LANG  the language of the answers, unless --locale says another
  NO_COLOR                   no colour
  COLUMNS                    the width of the answers
  PAGER                      what shows answers longer than the screen (less)";

/// So many errors a search tells.
const USUAL_HITS: usize = 10;

/// What stands on the command line.
pub(crate) struct Arguments {
    /// The languages that are wanted, the dearest first.
    pub(crate) locales: Vec<Language>,
    pub(crate) no_pager: bool,
    pub(crate) command: Command,
}

pub(crate) enum Command {
    Explain(Explain),
    Diagnose(Diagnose),
    List(List),
    Search(Search),
    Export(Export),
    Completions(clap_complete::Shell),
    Man(Option<String>),
}

pub(crate) struct Explain {
    pub(crate) codes: Vec<OsString>,
    pub(crate) os: Os,
    pub(crate) format: Format,
    pub(crate) extent: Extent,
}

/// How much is said of an error.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Extent {
    /// The first screen.
    Brief,
    Full,
    History,
    Sources,
}

impl Extent {
    /// The option that asks for it.
    pub(crate) const fn option(self) -> Option<&'static str> {
        match self {
            Self::Brief => None,
            Self::Full => Some("--full"),
            Self::History => Some("--history"),
            Self::Sources => Some("--sources"),
        }
    }
}

pub(crate) struct Diagnose {
    pub(crate) files: Vec<OsString>,
    /// The system, if somebody says it; otherwise the text may.
    pub(crate) os: Option<Os>,
    pub(crate) format: Format,
    pub(crate) summary: bool,
    pub(crate) is_full: bool,
    pub(crate) hits: bool,
    pub(crate) item: Option<usize>,
}

pub(crate) struct List {
    pub(crate) prefix: Option<String>,
    pub(crate) area: Option<Area>,
    pub(crate) component: Option<Component>,
    pub(crate) os: Os,
    pub(crate) fault: Option<Fault>,
    pub(crate) retry: Option<Retry>,
    pub(crate) wide: bool,
}

pub(crate) struct Search {
    pub(crate) words: String,
    pub(crate) limit: usize,
    pub(crate) format: Format,
}

pub(crate) struct Export {
    pub(crate) into: Option<PathBuf>,
    pub(crate) pretty: bool,
    pub(crate) schema: bool,
}

impl Arguments {
    /// Reads the command line of this process.
    pub(crate) fn read() -> Result<Self, clap::Error> {
        let mut matches = command().try_get_matches()?;
        let Some((name, mut of_command)) = matches.remove_subcommand() else {
            return Err(command().error(clap::error::ErrorKind::MissingSubcommand, "a command is missing"));
        };
        // Options of all commands may stand before the command and behind it.
        let locales = of_command.remove_many("locale").into_iter().flatten().collect();
        let no_pager = of_command.get_flag("no-pager");
        Ok(Self { locales, no_pager, command: Command::read(&name, &mut of_command) })
    }
}

impl Command {
    fn read(name: &str, given: &mut ArgMatches) -> Self {
        match name {
            "explain" => Self::Explain(Explain {
                codes: given.remove_many("codes").into_iter().flatten().collect(),
                os: os_of(given),
                format: format_of(given),
                extent: match () {
                    () if given.get_flag("full") => Extent::Full,
                    () if given.get_flag("history") => Extent::History,
                    () if given.get_flag("sources") => Extent::Sources,
                    () => Extent::Brief,
                },
            }),
            "diagnose" => Self::Diagnose(Diagnose {
                files: given.remove_many("files").into_iter().flatten().collect(),
                os: given.remove_one("os"),
                format: format_of(given),
                summary: given.get_flag("summary"),
                is_full: given.get_flag("full"),
                hits: given.get_flag("hits"),
                item: given.remove_one("item"),
            }),
            "list" => Self::List(List {
                prefix: given.remove_one("prefix"),
                area: given.remove_one("area"),
                component: given.remove_one("component"),
                os: os_of(given),
                fault: given.remove_one("fault"),
                retry: given.remove_one("retry"),
                wide: given.get_flag("wide"),
            }),
            "search" => Self::Search(Search {
                words: given.remove_many("words").into_iter().flatten().collect::<Vec<String>>().join(" "),
                limit: given.remove_one("limit").unwrap_or(USUAL_HITS),
                format: format_of(given),
            }),
            "export" => Self::Export(Export {
                into: given.remove_one("into"),
                pretty: given.get_flag("pretty"),
                schema: given.get_flag("schema"),
            }),
            "completions" => Self::Completions(given.remove_one("shell").unwrap_or(clap_complete::Shell::Bash)),
            _ => Self::Man(given.remove_one("command")),
        }
    }
}

fn os_of(given: &mut ArgMatches) -> Os {
    given.remove_one("os").unwrap_or(Os::Any)
}

fn format_of(given: &mut ArgMatches) -> Format {
    given.remove_one("format").unwrap_or(Format::Text)
}

/// The version of the program and of its data.
fn version() -> String {
    format!("{} (data {DATA_VERSION} of {DATA_DATE})", env!("CARGO_PKG_VERSION"))
}

/// All that may stand on the command line.
pub(crate) fn command() -> Clap {
    Clap::new("abe")
        .version(version())
        .about("What the errors of Azure Backup mean, which causes to check, and what to do")
        .after_long_help(MAIN_EXAMPLES)
        .max_term_width(80)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .arg(
            option("locale", "TAG", "The language of the answer, such as en or de-AT", value_parser!(Language))
                .action(ArgAction::Append)
                .value_delimiter(',')
                .long_help(
                    "The language of the answer, such as en or de-AT. Of several, the first that there is; \
                     `export` takes them all.",
                )
                .global(true),
        )
        .arg(flag("no-pager", "Never show the answer in a pager").global(true))
        .subcommands([explain(), diagnose(), search(), list(), export(), completions(), man()])
}

fn explain() -> Clap {
    let codes = Arg::new("codes")
        .value_name("CODE")
        .value_parser(value_parser!(OsString))
        .num_args(1..)
        .required(true)
        .help(
            "A code in any case, an alias, a number, a message; behind it a NUMBER of its first screen, for the steps",
        )
        .long_help(
            "What to explain: a code in any case, an alias, a number, or a message.\n\n\
             `-` reads from standard input, one a line. If it has several meanings, their list is printed, with the \
             message of each and what to do first.\n\n\
             A NUMBER behind a code asks for the steps of what has this number on the first screen.",
        );
    Clap::new("explain")
        .about("Print what is known of errors")
        .after_long_help(EXPLAIN_EXAMPLES)
        .arg_required_else_help(true)
        .args([
            codes,
            os(),
            format("How to write the answer; JSON is always full: one object, or an array where there may be several"),
            flag("full", "Write all that is known, not only the first screen"),
            flag("history", "Write only what used to be otherwise").conflicts_with("full"),
            flag("sources", "Write only where it is known from").conflicts_with_all(["full", "history"]),
        ])
}

fn diagnose() -> Clap {
    let files = Arg::new("files")
        .value_name("FILE")
        .value_parser(value_parser!(OsString))
        .num_args(0..)
        .help("The texts: logs, JSON, mails, and folders of them")
        .long_help(
            "The texts: logs, JSON, mails, and folders of them.\n\n\
             UTF-16, gzip and zstd are read too. `-` is standard input, and so is no file at all.",
        );
    Clap::new("diagnose")
        .about("Find errors in logs and other texts, and print one plan of what to do")
        .after_long_help(DIAGNOSE_EXAMPLES)
        .args([
            files,
            os_or_that_of_the_text(),
            format("How to write the answer; HTML is a whole page, JSON is always full"),
        ])
        .arg(flag("full", "Write the whole plan, not only its first screen").conflicts_with("summary"))
        .arg(
            option("item", "NUMBER", "Write the steps of what has this number in the plan", ValueParser::new(number))
                .conflicts_with_all(["summary", "full"]),
        )
        .arg(flag("hits", "Write every mention as well").conflicts_with("summary"))
        .arg(flag("summary", "Count the mentions over all files, the most frequent error first; no plan"))
}

fn list() -> Clap {
    Clap::new("list").about("List the errors that are known, with their titles").after_long_help(LIST_EXAMPLES).args([
        option("prefix", "TEXT", "Only those whose key begins so, in any case", value_parser!(String)),
        option("area", "AREA", "Only those of what is backed up", one_of(Area::all())),
        option("component", "PART", "Only those about a part of Azure Backup", one_of(Component::all())),
        os().help("Only those that can occur on an operating system"),
        option("fault", "SIDE", "Only those whose fault usually lies on this side", one_of(Fault::all())),
        option("retry", "WHEN", "Only those with this advice on a retry", one_of(Retry::all())),
        flag("wide", "Don't shorten titles to the width of the terminal"),
    ])
}

fn search() -> Clap {
    let words = Arg::new("words")
        .value_name("WORD")
        .num_args(1..)
        .required(true)
        .help("What it is about, in any words of one language");
    let number = ValueParser::new(|text: &str| limit(text));
    Clap::new("search")
        .about("Search for errors by what it is about")
        .after_long_help(SEARCH_EXAMPLES)
        .arg_required_else_help(true)
        .args([
            words,
            option("limit", "NUMBER", "At most so many; never more than 32 [default: 10]", number).short('n'),
            option("format", "FORM", "How to write the answer; JSON is an array", text_or_json()).default_value("text"),
        ])
}

fn export() -> Clap {
    Clap::new("export")
        .about("Write the whole catalogue as JSON")
        .after_long_help(EXPORT_EXAMPLES)
        .arg(
            option("into", "FOLDER", "Write a file for every key, and index.json", value_parser!(PathBuf))
                .value_hint(ValueHint::DirPath)
                .long_help(
                    "Write a file for every key, with all that its entry refers to, and index.json.\n\n\
                     The folder may be there already; files of other names stay as they are.",
                ),
        )
        .arg(flag("pretty", "Write a line for every field"))
        .arg(flag("schema", "Write the JSON Schema of the document instead").conflicts_with_all(["into", "pretty"]))
}

fn completions() -> Clap {
    let shell = Arg::new("shell").value_name("SHELL").required(true).ignore_case(true).help("The shell");
    Clap::new("completions")
        .about("Write completions for a shell")
        .arg(shell.value_parser(value_parser!(clap_complete::Shell)))
}

fn man() -> Clap {
    Clap::new("man")
        .about("Write the manual page of abe, or of one of its commands")
        .arg(Arg::new("command").value_name("COMMAND").help("The command"))
}

fn flag(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).help(help).action(ArgAction::SetTrue)
}

fn option(name: &'static str, value: &'static str, help: &'static str, parser: impl Into<ValueParser>) -> Arg {
    Arg::new(name).long(name).value_name(value).help(help).ignore_case(true).value_parser(parser.into())
}

fn os() -> Arg {
    option("os", "SYSTEM", "Leave out what is only for another operating system", one_of(Os::all()))
        .default_value("any")
}

fn os_or_that_of_the_text() -> Arg {
    os().default_value(None::<&str>).long_help(
        "Leave out what is only for another operating system.\n\n\
         Without it, that of the text, if the text tells; `any` leaves nothing out.",
    )
}

fn format(help: &'static str) -> Arg {
    option("format", "FORM", help, value_parser!(Format)).default_value("text")
}

/// How to write an answer.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Format {
    Text,
    Markdown,
    Html,
    Json,
}

impl ValueEnum for Format {
    fn value_variants<'a>() -> &'a [Self] {
        &[Self::Text, Self::Markdown, Self::Html, Self::Json]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(match self {
            Self::Text => PossibleValue::new("text"),
            Self::Markdown => PossibleValue::new("markdown").alias("md"),
            Self::Html => PossibleValue::new("html"),
            Self::Json => PossibleValue::new("json"),
        })
    }
}

/// A language that somebody asked for, and what there is of it.
#[derive(Clone, Debug)]
pub(crate) struct Language {
    pub(crate) tag: String,
    pub(crate) locale: Option<Locale>,
}

impl FromStr for Language {
    type Err = String;

    fn from_str(tag: &str) -> Result<Self, String> {
        let is_tag = tag.starts_with(|c: char| c.is_ascii_alphabetic())
            && tag.chars().all(|c| c.is_ascii_alphanumeric() || "-_.@".contains(c));
        if !is_tag {
            return Err(format!("it is no language tag\n  [there are: {}]", languages()));
        }
        Ok(Self { tag: tag.to_owned(), locale: Locale::matching(tag) })
    }
}

/// The tags of the languages that there are.
pub(crate) fn languages() -> String {
    Locale::all().map(Locale::tag).collect::<Vec<_>>().join(", ")
}

/// Reads a number of a plan; which there are is only known once there is one.
fn number(text: &str) -> Result<usize, &'static str> {
    text.parse().ok().filter(|number| *number > 0).ok_or("it is no number of a plan\n  [there are: 1, 2, 3, …]")
}

fn limit(text: &str) -> Result<usize, &'static str> {
    text.parse().ok().filter(|number| *number > 0).ok_or("it is no number of errors\n  [there are: 1, 2, 3, …]")
}

fn text_or_json() -> ValueParser {
    let format = |name: String| if name.eq_ignore_ascii_case("json") { Format::Json } else { Format::Text };
    PossibleValuesParser::new(["text", "json"]).map(format).into()
}

/// Reads one of the names of a small enum.
fn one_of<T>(all: impl Iterator<Item = T>) -> ValueParser
where
    T: Into<&'static str> + FromStr<Err = UnknownNameError> + Clone + Send + Sync + 'static,
{
    PossibleValuesParser::new(all.map(Into::<&'static str>::into)).try_map(|name| name.parse::<T>()).into()
}
