//! `local-offer build`

use std::path::PathBuf;
use std::time::{Duration, Instant};

use jiff::civil::Date;

use super::progress::Progress;
use super::{Exit, output, today};
use crate::build::{self, Request, Sink};
use crate::diagnostic::{Fatal, Format, Report};
use crate::publish::{self, Folder, Summary};
use crate::render::Artifact;
use crate::source::Address;
use crate::view;

/// Build the website.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The folder with `content`, `themes` and `local-offer.toml`
    #[arg(long, value_name = "DIR", default_value = ".")]
    source: PathBuf,
    /// The folder for the website. It must be empty, or made by an earlier build [default: site, in the source folder]
    #[arg(long, value_name = "DIR")]
    output: Option<PathBuf>,
    /// Warnings fail the build too
    #[arg(long)]
    strict: bool,
    /// How problems are printed
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// What day it is, such as 2026-11-22. It decides what is past or overdue [default: SOURCE_DATE_EPOCH, or the clock]
    #[arg(long, value_name = "DATE", value_parser = today::day)]
    today: Option<Date>,
}

/// Writes artifacts to the folder and counts them.
struct Publisher<'f> {
    folder: &'f Folder,
    progress: &'f Progress,
}

impl Sink for Publisher<'_> {
    fn take(&self, artifact: Artifact) -> Result<(), Fatal> {
        self.folder.write(&artifact.address.file(), &artifact.bytes)?;
        self.progress.step();
        Ok(())
    }

    fn missing(&self, address: &Address) {
        self.folder.keep(&address.file());
        self.progress.step();
    }
}

pub(super) fn run(arguments: &Arguments) -> Result<Exit, Fatal> {
    let started = Instant::now();
    let today = today::today(arguments.today)?;
    let request = Request { source: arguments.source.clone(), today, drafts: false };
    let loaded = match build::load(&request)? {
        Ok(loaded) => loaded,
        Err(report) => {
            output::brief(&report, arguments.format);
            output::error(&format!(
                "Nothing was published: {}. Every page depends on what is wrong.",
                report.tally()
            ));
            return Ok(Exit::Problems);
        }
    };
    let folder = open(arguments)?;
    let progress = Progress::new(view::plan(&loaded.site).len(), started);
    let made = build::make(&loaded, &Publisher { folder: &folder, progress: &progress });
    progress.finish();
    let (pages, problems) = made?;
    let summary = folder.finish()?;
    let report = Report::new(loaded.diagnostics.into_iter().chain(problems));
    output::brief(&report, arguments.format);
    let text = self::summary(pages, started.elapsed(), &report, summary);
    if matches!(arguments.format, Format::Json | Format::Github) {
        output::error(&text)
    } else {
        output::line(&text)
    }
    Ok(if report.fails(arguments.strict) { Exit::Problems } else { Exit::Clean })
}

fn open(arguments: &Arguments) -> Result<Folder, Fatal> {
    let output = arguments.output.clone().unwrap_or_else(|| arguments.source.join("site"));
    publish::ensure_apart(&output, &arguments.source)?;
    for read in [crate::content::FOLDER, "themes"] {
        publish::ensure_not_within(&output, &arguments.source.join(read))?;
    }
    Folder::open(&output)
}

fn summary(pages: usize, time: Duration, report: &Report, changes: Summary) -> String {
    let Summary { created, updated, unchanged, removed } = changes;
    format!(
        "Built {pages} pages in {:.2} s, with {}.\nOn disk: {created} new, {updated} changed, {unchanged} as before, {removed} removed.",
        time.as_secs_f64(),
        report.tally(),
    )
}
