//! `local-offer build`

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use jiff::civil::Date;

use super::last_build::{LastBuild, Record};
use super::progress::Progress;
use super::{Exit, output, today};
use crate::build::{self, Loaded, Request, Sink};
use crate::diagnostic::{Diagnostic, Fatal, Format, Report};
use crate::publish::{self, Bundle, Folder, Summary};
use crate::render::Artifact;
use crate::source::Address;
use crate::view::{self, Destination};

/// Build the website.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The folder with `content`, `themes` and `local-offer.toml`
    #[arg(long, value_name = "DIR", default_value = ".")]
    source: PathBuf,
    /// The folder for the website. It must be empty, or made by an earlier build [default: site, in the source folder]
    #[arg(long, value_name = "DIR")]
    output: Option<PathBuf>,
    /// Write the whole site as one ZIP file that opens without a server. Without --output, nothing else is written
    #[arg(long, value_name = "FILE.zip")]
    bundle: Option<PathBuf>,
    /// Warnings fail the build too
    #[arg(long)]
    strict: bool,
    /// How problems are printed
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Make every page, even when nothing has changed since the last build
    #[arg(long)]
    fresh: bool,
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

/// Gathers artifacts for the ZIP file.
struct Packer<'b> {
    bundle: &'b Bundle,
    progress: &'b Progress,
}

impl Sink for Packer<'_> {
    fn take(&self, artifact: Artifact) -> Result<(), Fatal> {
        self.bundle.add(&artifact.address.file(), artifact.bytes)?;
        self.progress.step();
        Ok(())
    }

    fn missing(&self, _address: &Address) {
        self.progress.step();
    }
}

/// What a build has made.
struct Made {
    pages: usize,
    problems: Vec<Diagnostic>,
    /// How many files the site has.
    files: usize,
    /// What to say of them.
    said: String,
}

pub(super) fn run(arguments: &Arguments) -> Result<Exit, Fatal> {
    let started = Instant::now();
    let zip = arguments.bundle.as_deref().map(|path| bundle(path, arguments)).transpose()?;
    let today = today::today(arguments.today)?;
    let last = last_build(arguments, today);
    if let Some(record) = last.as_ref().and_then(LastBuild::unchanged) {
        return Ok(say_again(&record, arguments, started));
    }
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
    let needs_folder = zip.is_none() || arguments.output.is_some();
    let in_folder = needs_folder.then(|| publish_folder(arguments, &loaded, started)).transpose()?;
    let zipped = zip.map(|zip| publish_zip(zip, arguments, &loaded, started)).transpose()?;
    let files: Vec<String> = in_folder.iter().chain(&zipped).map(|made| made.said.clone()).collect();
    let Some(Made { pages, problems, files: count, .. }) = in_folder.or(zipped) else {
        return Ok(Exit::Clean);
    };
    let Loaded { site, theme, diagnostics, .. } = loaded;
    // The program ends soon: to give back the memory of each page by itself would only take time.
    std::mem::forget((site, theme));
    let report = Report::new(diagnostics.into_iter().chain(problems));
    let said = output::brief(&report, arguments.format);
    if let Some(last) = last {
        last.keep(pages, count, &report, said);
    }
    let text = self::summary(pages, started.elapsed(), &report, &files.join("\n"));
    print_summary(&text, arguments.format);
    Ok(if report.fails(arguments.strict) { Exit::Problems } else { Exit::Clean })
}

/// For programs the problems are the result, and the summary stands beside it.
fn print_summary(text: &str, format: Format) {
    if matches!(format, Format::Json | Format::Github) { output::error(text) } else { output::line(text) }
}

/// The record of the last build, for one that makes a folder only.
fn last_build(arguments: &Arguments, today: Date) -> Option<LastBuild> {
    let wanted = arguments.bundle.is_none() && !arguments.fresh;
    wanted.then(|| LastBuild::new(&arguments.source, &output(arguments), today, arguments.format))?
}

/// Says what the last build said.
fn say_again(record: &Record, arguments: &Arguments, started: Instant) -> Exit {
    output::again(&record.said, arguments.format);
    let Record { pages, files, tally, .. } = record;
    let seconds = started.elapsed().as_secs_f64();
    let text = format!(
        "Nothing has changed since the last build of {pages} pages, with {tally}. That took {seconds:.2} s to see.\n\
         On disk: 0 new, 0 changed, {files} as before, 0 removed."
    );
    print_summary(&text, arguments.format);
    if record.fails(arguments.strict) { Exit::Problems } else { Exit::Clean }
}

fn publish_folder(arguments: &Arguments, loaded: &Loaded, started: Instant) -> Result<Made, Fatal> {
    let folder = open(arguments)?;
    let progress = Progress::new(view::plan(&loaded.site).len(), started);
    let made = build::make(loaded, Destination::Server, &Publisher { folder: &folder, progress: &progress });
    progress.finish();
    let (pages, problems) = made?;
    let Summary { created, updated, unchanged, removed } = folder.finish()?;
    let said =
        format!("On disk: {created} new, {updated} changed, {unchanged} as before, {removed} removed.");
    Ok(Made { pages, problems, files: created + updated + unchanged, said })
}

fn publish_zip(zip: Bundle, arguments: &Arguments, loaded: &Loaded, started: Instant) -> Result<Made, Fatal> {
    let progress = Progress::new(view::plan(&loaded.site).len(), started);
    let made = build::make(loaded, Destination::Folder, &Packer { bundle: &zip, progress: &progress });
    progress.finish();
    let (pages, problems) = made?;
    let bytes = zip.finish(&loaded.site.file.name, &build::read_me(loaded))?;
    let path = arguments.bundle.clone().unwrap_or_default();
    let said = format!("In {}: {}.", path.display(), size(bytes));
    Ok(Made { pages, problems, files: 0, said })
}

/// "1.2 MB", rounded up.
fn size(bytes: usize) -> String {
    let tenths = bytes.div_ceil(100_000).max(1);
    format!("{}.{} MB", tenths / 10, tenths % 10)
}

/// The ZIP file must not be where the next build would read it.
fn bundle(path: &Path, arguments: &Arguments) -> Result<Bundle, Fatal> {
    let bundle = Bundle::new(path)?;
    for read in [crate::content::FOLDER, "themes"] {
        bundle.ensure_not_within(&arguments.source.join(read))?;
    }
    Ok(bundle)
}

fn output(arguments: &Arguments) -> PathBuf {
    arguments.output.clone().unwrap_or_else(|| arguments.source.join("site"))
}

fn open(arguments: &Arguments) -> Result<Folder, Fatal> {
    let output = output(arguments);
    publish::ensure_apart(&output, &arguments.source)?;
    for read in [crate::content::FOLDER, "themes"] {
        publish::ensure_not_within(&output, &arguments.source.join(read))?;
    }
    Folder::open(&output)
}

fn summary(pages: usize, time: Duration, report: &Report, files: &str) -> String {
    format!("Built {pages} pages in {:.2} s, with {}.\n{files}", time.as_secs_f64(), report.tally())
}
