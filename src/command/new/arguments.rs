//! The arguments of `local-offer new`: one sub-command for each kind, with an option for each of its facts.

use std::path::PathBuf;

use clap::builder::ValueParser;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use jiff::civil::Date;

use super::fact::Fact;
use super::kind::{KINDS, NewPage, TITLE};
use super::name;
use crate::command::today;
use crate::content::Edition;

const ABOUT: &str = "Begin a new page, or a new version of a page, from a starter text";

/// What the command line says.
#[derive(Debug)]
pub(crate) struct Arguments {
    pub(super) what: What,
    pub(super) source: PathBuf,
    pub(super) no_questions: bool,
    pub(super) today: Option<Date>,
}

/// What is to be made.
#[derive(Debug)]
pub(super) enum What {
    /// A page.
    Page(PageArguments),
    /// A version of a page.
    Version(VersionArguments),
}

/// A new page.
#[derive(Debug)]
pub(super) struct PageArguments {
    pub(super) kind: &'static NewPage,
    /// The name of its file, or its title.
    pub(super) name: Option<String>,
    pub(super) title: Option<String>,
    /// Keys of facts and what was written for them.
    pub(super) facts: Vec<(&'static str, String)>,
}

/// A new version of a page.
#[derive(Debug)]
pub(super) struct VersionArguments {
    /// The page, as it was named.
    pub(super) page: String,
    pub(super) edition: Edition,
}

impl clap::Args for Arguments {
    fn augment_args(command: Command) -> Command {
        let pages = KINDS.iter().map(page_command);
        command
            .about(ABOUT)
            .subcommand_required(true)
            .arg_required_else_help(true)
            .subcommand_value_name("KIND")
            .subcommand_help_heading("Kinds")
            .disable_help_subcommand(true)
            .subcommands(pages)
            .subcommand(easy_read_command())
            .subcommand(language_command())
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl clap::FromArgMatches for Arguments {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let missing = || clap::Error::new(clap::error::ErrorKind::MissingSubcommand);
        let (word, matches) = matches.subcommand().ok_or_else(missing)?;
        let what = match KINDS.iter().find(|kind| kind.word == word) {
            Some(kind) => What::Page(page(kind, matches)),
            None => What::Version(version(word, matches)),
        };
        Ok(Self {
            what,
            source: matches.get_one::<PathBuf>("source").cloned().unwrap_or_default(),
            no_questions: matches.get_flag("no-questions"),
            today: matches.get_one::<Date>("today").copied(),
        })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

fn page(kind: &'static NewPage, matches: &ArgMatches) -> PageArguments {
    let text = |id: &str| matches.get_one::<String>(id).cloned();
    let facts = kind.facts.iter().filter_map(|fact| Some((fact.key, text(fact.key)?)));
    PageArguments { kind, name: text("name"), title: text(TITLE.key), facts: facts.collect() }
}

fn version(word: &str, matches: &ArgMatches) -> VersionArguments {
    let text = |id: &str| matches.get_one::<String>(id).cloned();
    let page = text("page").or_else(|| text("of")).unwrap_or_default();
    let lang = text("lang").map(Into::into);
    VersionArguments { page, edition: Edition { lang, easy: word == EASY_READ } }
}

const EASY_READ: &str = "easy-read";
const LANGUAGE: &str = "language";

fn page_command(kind: &NewPage) -> Command {
    let name = Arg::new("name")
        .value_name("NAME")
        .value_parser(named)
        .help("What the page is called, or the name of its file");
    let facts = std::iter::once(&TITLE).chain(kind.facts).map(option);
    shared(Command::new(kind.word).about(kind.about).arg(name).args(facts))
}

/// An option for a fact. Whether an id is in the vocabulary shows later.
fn option(fact: &Fact) -> Arg {
    let help = format!("{} For example: {}", fact.question, fact.example);
    Arg::new(fact.key).long(fact.key).value_name("TEXT").help(help)
}

fn easy_read_command() -> Command {
    let about = "An easy-read version of a page, with its headings and a place for each picture";
    let lang = lang().help("In this language of the site, such as `pl`, and not in the main one");
    shared(of(Command::new(EASY_READ).about(about)).arg(lang))
}

fn language_command() -> Command {
    let about = "A page in another language, with the headings to translate";
    let lang =
        lang().required(true).help("The language, as in `languages` in content/site.yaml, such as `pl`");
    shared(of(Command::new(LANGUAGE).about(about)).arg(lang))
}

fn of(command: Command) -> Command {
    let page = Arg::new("page")
        .value_name("PAGE")
        .required_unless_present("of")
        .help("The page, such as `services/short-breaks.md` or only `short-breaks`");
    let of = Arg::new("of").long("of").value_name("PAGE").conflicts_with("page").help("The same as PAGE");
    command.arg(page).arg(of)
}

fn lang() -> Arg {
    Arg::new("lang").long("lang").value_name("LANG")
}

/// Options of every kind.
fn shared(command: Command) -> Command {
    let source = Arg::new("source")
        .long("source")
        .value_name("DIR")
        .default_value(".")
        .value_parser(value_parser!(PathBuf))
        .help("The folder with `content`, `themes` and `local-offer.toml`");
    let no_questions = Arg::new("no-questions")
        .long("no-questions")
        .action(ArgAction::SetTrue)
        .help("Ask nothing, and leave places to fill in. Without a terminal, nothing is asked anyway");
    let today = Arg::new("today")
        .long("today")
        .value_name("DATE")
        .value_parser(ValueParser::new(today::day))
        .help("What day it is, such as 2026-11-22 [default: SOURCE_DATE_EPOCH, or the clock]");
    command.args([source, no_questions, today])
}

/// A name must leave something for the name of the file.
fn named(text: &str) -> Result<String, String> {
    let words = name::one_line(text).map_err(|help| help.to_lowercase())?;
    match name::of_file(&words) {
        Some(_) => Ok(words),
        None => Err("write a name with at least one letter or digit, such as \"Short breaks\"".to_owned()),
    }
}
