//! Which files a check is about.

use std::collections::BTreeSet;
use std::path::{Component, Path, PathBuf};

use super::changed;
use crate::diagnostic::{Diagnostic, Fatal, Place, Report};
use crate::source::SourcePath;

/// Files, and folders with all that is in them. None is everything.
pub(super) struct Chosen {
    paths: Option<BTreeSet<String>>,
}

impl Chosen {
    /// From the command line. The inner error is for a path that is not there.
    ///
    /// # Errors
    /// When git cannot say what has changed.
    pub(super) fn new(
        source: &Path,
        paths: &[PathBuf],
        since: Option<&str>,
    ) -> Result<Result<Self, String>, Fatal> {
        let named = match paths.iter().map(|path| within(source, path)).collect::<Result<BTreeSet<_>, _>>() {
            Ok(named) => named,
            Err(message) => return Ok(Err(message)),
        };
        let changed = since.map(|since| changed::since(source, since)).transpose()?;
        let paths = match (named.is_empty(), changed) {
            (true, None) => None,
            (false, None) => Some(named),
            (true, Some(changed)) => Some(changed),
            (false, Some(changed)) => Some(changed.into_iter().filter(|path| holds(&named, path)).collect()),
        };
        Ok(Ok(Self { paths }))
    }

    /// The problems that are in these files, or have to do with them.
    pub(super) fn of(&self, report: &Report) -> Report {
        let Some(paths) = &self.paths else { return report.clone() };
        let is_in = |place: &Place| holds(paths, place.path.as_str());
        let about = |problem: &&Diagnostic| {
            is_in(&problem.place) || problem.related.iter().any(|(place, _)| is_in(place))
        };
        Report::new(report.iter().filter(about).cloned())
    }

    /// Whether a file is one of them.
    pub(super) fn has(&self, path: &SourcePath) -> bool {
        self.paths.as_ref().is_none_or(|paths| holds(paths, path.as_str()))
    }
}

fn holds(paths: &BTreeSet<String>, path: &str) -> bool {
    let parents = path.match_indices('/').map(|(at, _)| &path[..at]);
    paths.contains("") || paths.contains(path) || parents.into_iter().any(|folder| paths.contains(folder))
}

/// The path as diagnostics write it: seen from the source folder. Both ways of writing it are understood, from here and from there.
fn within(source: &Path, path: &Path) -> Result<String, String> {
    let missing = || format!("There is no file or folder {}.", path.display());
    let top = source.canonicalize().map_err(|_| missing())?;
    let there: Vec<PathBuf> =
        [path.to_owned(), source.join(path)].iter().filter_map(|path| path.canonicalize().ok()).collect();
    if there.is_empty() {
        return Err(missing());
    }
    let inner = there.iter().find_map(|path| path.strip_prefix(&top).ok()).ok_or_else(|| {
        format!(
            "{} is not in the folder {}. Name that folder with --source.",
            path.display(),
            source.display()
        )
    })?;
    let parts = inner.components().filter_map(|part| match part {
        Component::Normal(name) => name.to_str(),
        _ => None,
    });
    Ok(parts.collect::<Vec<_>>().join("/"))
}
