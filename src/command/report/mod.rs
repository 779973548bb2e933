//! `local-offer report`: what is late, what is missing, what a consent touches, what people said.
//!
//! In: a source folder. Out: a table for people, a CSV file for spreadsheets, or a calendar of the checks to come. A report is no
//! judgement: it ends with 0 whatever it says.

mod calendar;
mod rows;

use std::collections::BTreeSet;
use std::path::PathBuf;

use jiff::civil::Date;

use super::table::{Table, counted};
use super::{Exit, output, today};
use crate::build::{self, Loaded, Request};
use crate::content;
use crate::diagnostic::{Diagnostic, Fatal, Format, Severity};
use crate::interchange::csv;

/// Say what is late, what is missing, and what a consent touches.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    report: Report,
}

#[derive(Debug, clap::Subcommand)]
enum Report {
    /// Which pages are late for their check, and when the others are due
    Freshness {
        #[command(flatten)]
        from: From,
        /// How it is printed
        #[arg(long, value_enum, default_value_t)]
        format: WithCalendar,
    },
    /// What the law asks for, and which pages answer it
    Coverage(Plain),
    /// Empty cells of the provision maps
    Gaps(Plain),
    /// Everything that a consent touches, so that it can be taken away. Drafts too
    Consent {
        /// The reference of the consent, as the pages write it in `consent-ref`
        #[arg(value_name = "REF")]
        reference: String,
        #[command(flatten)]
        plain: Plain,
    },
    /// Comments and the answers to them, of all years or of one
    Comments {
        /// Only comments of this year, such as 2026
        #[arg(value_name = "YEAR", value_parser = year)]
        year: Option<i16>,
        #[command(flatten)]
        plain: Plain,
    },
}

/// Where the site is, and what day it is.
#[derive(Debug, clap::Args)]
struct From {
    /// The folder with `content`, `themes` and `local-offer.toml`
    #[arg(long, value_name = "DIR", default_value = ".")]
    source: PathBuf,
    /// What day it is, such as 2026-11-22 [default: SOURCE_DATE_EPOCH, or the clock]
    #[arg(long, value_name = "DATE", value_parser = today::day)]
    today: Option<Date>,
}

#[derive(Debug, clap::Args)]
struct Plain {
    #[command(flatten)]
    from: From,
    /// How it is printed
    #[arg(long, value_enum, default_value_t)]
    format: WithoutCalendar,
}

/// How a report of days is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
enum WithCalendar {
    /// For people
    #[default]
    Table,
    /// For spreadsheets
    Csv,
    /// For calendars: one day for each page that has to be checked
    Ics,
}

/// How other reports are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
enum WithoutCalendar {
    /// For people
    #[default]
    Table,
    /// For spreadsheets
    Csv,
}

impl Report {
    fn from(&self) -> &From {
        match self {
            Self::Freshness { from, .. } => from,
            Self::Coverage(plain)
            | Self::Gaps(plain)
            | Self::Consent { plain, .. }
            | Self::Comments { plain, .. } => &plain.from,
        }
    }

    fn is_csv(&self) -> bool {
        match self {
            Self::Freshness { format, .. } => *format == WithCalendar::Csv,
            Self::Coverage(plain)
            | Self::Gaps(plain)
            | Self::Consent { plain, .. }
            | Self::Comments { plain, .. } => plain.format == WithoutCalendar::Csv,
        }
    }

    fn is_calendar(&self) -> bool {
        matches!(self, Self::Freshness { format: WithCalendar::Ics, .. })
    }

    fn table(&self, loaded: &Loaded) -> Table {
        let site = &loaded.site;
        match self {
            Self::Freshness { .. } => rows::freshness(site, self.is_csv()),
            Self::Coverage(_) => rows::coverage(site, self.is_csv()),
            Self::Gaps(_) => rows::gaps(site),
            Self::Consent { reference, .. } => rows::consent(site, reference.trim()),
            Self::Comments { year, .. } => rows::comments(site, *year, self.is_csv()),
        }
    }
}

fn year(text: &str) -> Result<i16, String> {
    let year = text.parse().ok().filter(|year| (1970..=2199).contains(year));
    year.ok_or_else(|| "write one year, such as 2026".to_owned())
}

pub(super) fn run(arguments: &Arguments) -> Result<Exit, Fatal> {
    let report = &arguments.report;
    let From { source, today } = report.from();
    // A consent that was taken back touches what is not published yet as well.
    let drafts = matches!(report, Report::Consent { .. });
    let request = Request { source: source.clone(), today: today::today(*today)?, drafts };
    let loaded = match build::load(&request)? {
        Ok(loaded) => loaded,
        Err(problems) => {
            output::report(&problems, Format::Human);
            let tally = problems.tally();
            output::error(&format!("There is no report: {tally}. Every page depends on what is wrong."));
            return Ok(Exit::Problems);
        }
    };
    if let Some(warning) = left_out(&loaded.diagnostics) {
        output::error(&warning);
    }
    if report.is_calendar() {
        output::file(calendar::checks(&loaded.site).as_bytes());
    } else if report.is_csv() {
        let table = report.table(&loaded);
        output::file(&csv::table(&table.all().collect::<Vec<_>>()));
        if table.lines.is_empty() {
            output::error(&table.sentence);
        }
    } else {
        output::line(&report.table(&loaded).text());
    }
    Ok(Exit::Clean)
}

/// Names the files that a report knows nothing about, because they have errors.
fn left_out(problems: &[Diagnostic]) -> Option<String> {
    let errors = problems.iter().filter(|problem| problem.severity == Severity::Error);
    let of_content = |problem: &&Diagnostic| problem.place.path.as_str().starts_with(content::FOLDER);
    let files: BTreeSet<&str> =
        errors.filter(of_content).map(|problem| problem.place.path.as_str()).collect();
    let names = files.iter().copied().collect::<Vec<_>>().join(", ");
    let count = counted(files.len(), "file has", "files have");
    (!files.is_empty()).then(|| {
        format!(
            "warning: {count} errors, so this report leaves them out: {names}. `local-offer build` says what is wrong."
        )
    })
}
