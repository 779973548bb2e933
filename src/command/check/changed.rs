//! What has changed since a commit, as git knows it; and what was known before.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use crate::diagnostic::{Baseline, Fatal};

/// The most that a baseline may hold, in bytes.
const MOST: u64 = 64 * 1024 * 1024;

/// Files that differ from where this branch left `revision`, with those that git does not know yet. Paths are seen from `source`.
///
/// # Errors
/// When git is missing, or does not know the revision.
pub(super) fn since(source: &Path, revision: &str) -> Result<BTreeSet<String>, Fatal> {
    let base = git(source, &["merge-base", "--end-of-options", revision, "HEAD"])?;
    let base = base.trim();
    let changed = git(source, &["diff", "--name-only", "-z", "--relative", "--diff-filter=d", base, "--"])?;
    let new = git(source, &["ls-files", "--others", "--exclude-standard", "-z"])?;
    Ok([changed, new]
        .iter()
        .flat_map(|list| list.split('\0'))
        .filter(|path| !path.is_empty())
        .map(str::to_owned)
        .collect())
}

fn git(source: &Path, arguments: &[&str]) -> Result<String, Fatal> {
    let output = Command::new("git").arg("-C").arg(source).args(arguments).output();
    let output = output.map_err(|error| {
        Fatal::new(format!("--changed-since needs git, which could not be started: {error}."))
    })?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let said = said.lines().next().unwrap_or("it gave no reason").trim_end_matches('.');
    Err(Fatal::new(format!("git could not say what has changed: {said}.")))
}

/// Reads a baseline.
///
/// # Errors
/// When it cannot be read, or is something else.
pub(super) fn baseline(path: &Path) -> Result<Baseline, Fatal> {
    let size = std::fs::metadata(path).map_err(|error| Fatal::io("read", path, &error))?.len();
    if size > MOST {
        return Err(Fatal::new(format!(
            "The baseline {} is larger than {} MB.",
            path.display(),
            MOST / 1_048_576
        )));
    }
    let bytes = std::fs::read(path).map_err(|error| Fatal::io("read", path, &error))?;
    Baseline::read(&String::from_utf8_lossy(&bytes)).map_err(|reason| {
        Fatal::new(format!(
            "{} cannot be used as a baseline. {reason} Make one with `local-offer check --format sarif`.",
            path.display()
        ))
    })
}
