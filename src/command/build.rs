//! `local-offer build`

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use jiff::civil::Date;

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
    /// What to say of the files.
    files: String,
}

pub(super) fn run(arguments: &Arguments) -> Result<Exit, Fatal> {
    let started = Instant::now();
    let zip = arguments.bundle.as_deref().map(|path| bundle(path, arguments)).transpose()?;
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
    let needs_folder = zip.is_none() || arguments.output.is_some();
    let in_folder = needs_folder.then(|| publish_folder(arguments, &loaded, started)).transpose()?;
    let zipped = zip.map(|zip| publish_zip(zip, arguments, &loaded, started)).transpose()?;
    let files: Vec<String> = in_folder.iter().chain(&zipped).map(|made| made.files.clone()).collect();
    let Some(Made { pages, problems, .. }) = in_folder.or(zipped) else { return Ok(Exit::Clean) };
    let report = Report::new(loaded.diagnostics.into_iter().chain(problems));
    output::brief(&report, arguments.format);
    let text = self::summary(pages, started.elapsed(), &report, &files.join("\n"));
    if matches!(arguments.format, Format::Json | Format::Github) {
        output::error(&text)
    } else {
        output::line(&text)
    }
    Ok(if report.fails(arguments.strict) { Exit::Problems } else { Exit::Clean })
}

fn publish_folder(arguments: &Arguments, loaded: &Loaded, started: Instant) -> Result<Made, Fatal> {
    let folder = open(arguments)?;
    let progress = Progress::new(view::plan(&loaded.site).len(), started);
    let made = build::make(loaded, Destination::Server, &Publisher { folder: &folder, progress: &progress });
    progress.finish();
    let (pages, problems) = made?;
    let Summary { created, updated, unchanged, removed } = folder.finish()?;
    let files =
        format!("On disk: {created} new, {updated} changed, {unchanged} as before, {removed} removed.");
    Ok(Made { pages, problems, files })
}

fn publish_zip(zip: Bundle, arguments: &Arguments, loaded: &Loaded, started: Instant) -> Result<Made, Fatal> {
    let progress = Progress::new(view::plan(&loaded.site).len(), started);
    let made = build::make(loaded, Destination::Folder, &Packer { bundle: &zip, progress: &progress });
    progress.finish();
    let (pages, problems) = made?;
    let bytes = zip.finish(&loaded.site.file.name, &build::read_me(loaded))?;
    let path = arguments.bundle.clone().unwrap_or_default();
    let files = format!("In {}: {}.", path.display(), size(bytes));
    Ok(Made { pages, problems, files })
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

fn open(arguments: &Arguments) -> Result<Folder, Fatal> {
    let output = arguments.output.clone().unwrap_or_else(|| arguments.source.join("site"));
    publish::ensure_apart(&output, &arguments.source)?;
    for read in [crate::content::FOLDER, "themes"] {
        publish::ensure_not_within(&output, &arguments.source.join(read))?;
    }
    Folder::open(&output)
}

fn summary(pages: usize, time: Duration, report: &Report, files: &str) -> String {
    format!("Built {pages} pages in {:.2} s, with {}.\n{files}", time.as_secs_f64(), report.tally())
}
