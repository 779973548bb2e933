//! What the last build into a folder said, so that a build of what has not changed ends at once.
//!
//! In: the source folder, the output folder, and how the build was asked for. Out: the record of the last build, if the program, the
//! day, the source files and every file of the site are what they were.
//!
//! The record is kept on this computer and never in the source folder, where somebody could send a false one with a pull request.

use std::path::{self, Path, PathBuf};
use std::{env, fs};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::kept;
use crate::diagnostic::{Format, Report, Severity};
use crate::publish;
use crate::source::{Fingerprint, fingerprint, fingerprint_of_list};

/// All that a build reads.
const READ: &[&str] = &[crate::content::FOLDER, "themes", "local-offer.toml"];

/// What a build said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Record {
    /// A hash of all that it was made from.
    inputs: String,
    /// A hash of the list of the site's files.
    site: String,
    pub(super) pages: usize,
    pub(super) files: usize,
    /// How many problems there were, in words.
    pub(super) tally: String,
    /// The problems as they were printed.
    pub(super) said: String,
    has_errors: bool,
    has_warnings: bool,
}

impl Record {
    /// Whether a build that says this has failed.
    pub(super) fn fails(&self, strict: bool) -> bool {
        self.has_errors || (strict && self.has_warnings)
    }
}

/// A build, before it begins.
#[derive(Debug)]
pub(super) struct LastBuild {
    file: PathBuf,
    source: PathBuf,
    output: PathBuf,
    /// The program and how it was asked.
    asked: String,
    inputs: Fingerprint,
}

impl LastBuild {
    /// None when the system has no folder for records, or the source cannot be read as a whole: the build will say why.
    pub(super) fn new(source: &Path, output: &Path, today: Date, format: Format) -> Option<Self> {
        let (source, output) = (path::absolute(source).ok()?, path::absolute(output).ok()?);
        let name = blake3::hash(format!("{}\n{}", source.display(), output.display()).as_bytes());
        let file = kept::file("builds")?.join(format!("{}.json", &name.to_hex()[..32]));
        let asked = format!("{} {today} {format:?}", program()?);
        let inputs = fingerprint(&source, READ)?;
        Some(Self { file, source, output, asked, inputs })
    }

    /// What the last build said, if this one would say the same and make the same files.
    pub(super) fn unchanged(&self) -> Option<Record> {
        let record: Record = serde_json::from_str(&fs::read_to_string(&self.file).ok()?).ok()?;
        let is_same =
            record.inputs == self.inputs() && publish::whole(&self.output)?.to_string() == record.site;
        is_same.then_some(record)
    }

    /// Keeps what a build said, unless somebody wrote in its source meanwhile. That it cannot be kept is no reason to fail.
    pub(super) fn keep(&self, pages: usize, files: usize, report: &Report, said: String) {
        let list = fingerprint_of_list(&self.source, READ);
        let (true, Some(site)) = (list == Some(self.inputs.list), publish::hash_of_list(&self.output)) else {
            return;
        };
        let record = Record {
            inputs: self.inputs(),
            site: site.to_string(),
            pages,
            files,
            tally: report.tally(),
            said,
            has_errors: report.count(Severity::Error) > 0,
            has_warnings: report.count(Severity::Warning) > 0,
        };
        if let Some(folder) = self.file.parent() {
            kept::tidy(folder);
        }
        drop(kept::write(&self.file, &serde_json::to_string(&record).unwrap_or_default()));
    }

    fn inputs(&self) -> String {
        let Fingerprint { list, words } = self.inputs;
        blake3::hash(format!("{}\n{list}\n{words}", self.asked).as_bytes()).to_string()
    }
}

/// This very program: its version, and the size and date of its file.
fn program() -> Option<String> {
    let data = fs::metadata(env::current_exe().ok()?).ok()?;
    Some(format!("{} {} {:?}", env!("CARGO_PKG_VERSION"), data.len(), data.modified().ok()?))
}
