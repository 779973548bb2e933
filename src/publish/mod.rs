//! The finished site, put into a folder or into a ZIP file.
//!
//! In: paths and bytes, from many threads. Out: a [`Folder`] that holds exactly them, and a [`Summary`] of what changed.
//!
//! * A folder is only ever used when it is empty or when an earlier run made it: a *manifest* in it lists what we made, and
//!   nothing else is overwritten or removed.
//! * A file that holds the same bytes already is left alone. Any other is written beside its place and then renamed, so whoever
//!   reads it sees the old file or the new one, never half of one.
//! * A run can be killed at any moment. What it was about to make stands in a *journal*, and the next run takes it from there.
//! * Nothing is written through links, so nothing leads out of the folder.

mod bundle;
mod journal;
mod manifest;
mod names;
#[cfg(test)]
mod tests;
mod tree;
mod whole;

pub use bundle::Bundle;
pub use whole::{hash_of_list, whole};

use std::fs;
use std::io::ErrorKind;
use std::path::{Component, Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use crate::diagnostic::Fatal;
use journal::Journal;
use manifest::{Entry, Files};
use tree::{Kind, Tree};

/// What became of one file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// It was not there.
    Created,
    /// It was there with other bytes.
    Updated,
    /// It was there like this.
    Unchanged,
}

/// How many files of each kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Summary {
    /// Were not there before.
    pub created: usize,
    /// Were there with other bytes.
    pub updated: usize,
    /// Were there already, or were kept.
    pub unchanged: usize,
    /// Were there and belong to the site no more.
    pub removed: usize,
}

/// An output folder that this run alone may write to. Dropped without [`Folder::finish`], it is as if the run had been killed:
/// no file is half-written, nothing is removed, and the next run puts things in order.
#[derive(Debug)]
pub struct Folder {
    tree: Tree,
    /// The files of this run so far.
    now: Mutex<Files>,
    created: AtomicUsize,
    updated: AtomicUsize,
}

impl Folder {
    /// Opens an output folder; makes it if there is none.
    ///
    /// # Errors
    /// When it holds files that we did not make, when it is a file or a link, when another run is writing to it, or when it
    /// cannot be written to.
    pub fn open(path: &Path) -> Result<Self, Fatal> {
        let root = tidy(path);
        make_root(&root)?;
        let (journal, unfinished) = Journal::open(&root)?;
        // Only now that no other run can fill it.
        let is_new = holds_nothing_foreign(&root)?;
        let before = take_over(&root, unfinished)?;
        journal.begin()?;
        let tree = Tree::new(root, is_new, before, journal);
        Ok(Self { tree, now: Mutex::default(), created: AtomicUsize::new(0), updated: AtomicUsize::new(0) })
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.tree.root
    }

    /// Writes one file of the site. `path` is seen from the folder, with slashes. May be called from many threads.
    ///
    /// # Errors
    /// When the path leads out of the folder or was written already in this run, when something foreign is in its place, or
    /// when it cannot be written.
    pub fn write(&self, path: &str, bytes: &[u8]) -> Result<Change, Fatal> {
        self.claim(path, Entry::of(bytes))?;
        let mut room = self.tree.make_folder_of(path)?;
        let target = self.tree.root.join(path);
        let mut found = if room.is_new { Kind::Nothing } else { tree::kind(&target)? };
        if found == Kind::Folder {
            self.tree.clear_folder(path)?;
            found = Kind::Nothing;
        }
        match (found, self.tree.before.contains_key(path)) {
            (Kind::Nothing, _) => self.tree.announce(path, &mut room)?,
            (_, false) => return Err(tree::in_the_way(&target)),
            (Kind::File(size), true)
                if u64::try_from(bytes.len()) == Ok(size) && tree::holds(&target, bytes) =>
            {
                return Ok(Change::Unchanged);
            }
            (_, true) => {}
        }
        tree::replace(&target, bytes)?;
        let is_created = found == Kind::Nothing;
        let (counter, change) =
            if is_created { (&self.created, Change::Created) } else { (&self.updated, Change::Updated) };
        counter.fetch_add(1, Ordering::Relaxed);
        Ok(change)
    }

    /// Leaves a file of an earlier run as it is: its page belongs to the site, but could not be made this time. Does nothing
    /// when no earlier run made it.
    pub fn keep(&self, path: &str) {
        if let Some(entry) = self.tree.before.get(path) {
            self.lock().entry(path.to_owned()).or_insert_with(|| entry.clone());
        }
    }

    /// Removes the files of earlier runs that were neither written nor kept, and writes down what the folder holds now.
    ///
    /// # Errors
    /// When a file cannot be removed, or the list of files cannot be written.
    pub fn finish(self) -> Result<Summary, Fatal> {
        let now = self.now.into_inner().unwrap_or_else(PoisonError::into_inner);
        let tree = self.tree;
        let stale = tree.before.keys().filter(|path| !now.contains_key(*path));
        tree.remove(stale.map(String::as_str), "")?;
        if now != tree.before {
            manifest::write(&tree.root, &now)?;
        }
        tree.journal.end()?;
        let (created, updated) = (self.created.into_inner(), self.updated.into_inner());
        let unchanged = now.len().saturating_sub(created + updated);
        Ok(Summary { created, updated, unchanged, removed: tree.removed() })
    }

    /// Notes that this run makes the file `path`. From here on, no other part of the site can be there.
    fn claim(&self, path: &str, entry: Entry) -> Result<(), Fatal> {
        if !names::is_site_path(path) {
            let path: String = path.escape_debug().collect();
            return Err(Fatal::new(format!("`{path}` cannot be the path of a file of the site.")));
        }
        let mut now = self.lock();
        let inside = format!("{path}/");
        let is_folder =
            now.range(inside.clone()..).next().is_some_and(|(other, _)| other.starts_with(&inside));
        if is_folder || names::folders_of(path).any(|folder| now.contains_key(folder)) {
            return Err(Fatal::new(format!("`{path}` would be both a file and a folder of the site.")));
        }
        match now.insert(path.to_owned(), entry) {
            None => Ok(()),
            Some(_) => Err(Fatal::new(format!("Two parts of the site would both be the file `{path}`."))),
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Files> {
        self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Makes sure that the output will not overwrite what it is made from. `output` need not be there yet.
///
/// # Errors
/// When the output is the source folder or holds it, or when the source cannot be found.
pub fn ensure_apart(output: &Path, source: &Path) -> Result<(), Fatal> {
    if !real_path(source)?.starts_with(future_path(output)?) {
        return Ok(());
    }
    let (output, source) = (output.display(), source.display());
    Err(Fatal::new(format!(
        "The output folder {output} is the source folder {source} or holds it. Choose another output folder."
    )))
}

/// Makes sure that the next build will not read what this one writes. `output` need not be there yet.
///
/// # Errors
/// When the output is within `source`, a folder whose files are all read.
pub fn ensure_not_within(output: &Path, source: &Path) -> Result<(), Fatal> {
    if !is_within(output, source)? {
        return Ok(());
    }
    let (output, source) = (output.display(), source.display());
    Err(Fatal::new(format!(
        "The output folder {output} is within {source}, so the next build would read it. Choose another output folder."
    )))
}

/// Whether `path` is in a folder. Neither need be there.
fn is_within(path: &Path, folder: &Path) -> Result<bool, Fatal> {
    Ok(folder.exists() && future_path(path)?.starts_with(real_path(folder)?))
}

/// Without `./` at the beginning, and without a slash at the end, which would have the system follow a link.
fn tidy(path: &Path) -> PathBuf {
    let root: PathBuf = path.components().filter(|part| *part != Component::CurDir).collect();
    if root.as_os_str().is_empty() { ".".into() } else { root }
}

/// Makes the folder if need be, and refuses one that is not ours.
fn make_root(root: &Path) -> Result<(), Fatal> {
    match tree::kind(root)? {
        Kind::Folder => ensure_ours(root),
        Kind::Nothing => fs::create_dir_all(root).map_err(|error| Fatal::io("create", root, &error)),
        Kind::File(_) => {
            Err(Fatal::new(format!("{} is a file. Choose a folder for the output.", root.display())))
        }
        Kind::Other => Err(Fatal::new(format!(
            "{} is a link to another place. Name that place itself as the output folder.",
            root.display()
        ))),
    }
}

/// What earlier runs made. From here on there is a manifest, so the folder is known to be ours before the first file is written.
fn take_over(root: &Path, unfinished: Option<Vec<String>>) -> Result<Files, Fatal> {
    let listed = manifest::read(root)?;
    let is_settled = listed.is_some() && unfinished.is_none();
    let mut before = listed.unwrap_or_default();
    if is_settled {
        return Ok(before);
    }
    // Also without a list: a run may have been killed while it wrote the first one.
    tree::remove_temporary_files(root)?;
    for path in unfinished.unwrap_or_default() {
        before.entry(path).or_default();
    }
    manifest::write(root, &before)?;
    Ok(before)
}

fn ensure_ours(root: &Path) -> Result<(), Fatal> {
    for own in [names::MANIFEST, names::JOURNAL].map(|own| root.join(own)) {
        if matches!(tree::kind(&own)?, Kind::Folder | Kind::Other) {
            return Err(tree::in_the_way(&own));
        }
    }
    // In this order: a run that is just beginning writes its list before anything else.
    if holds_nothing_foreign(root)? || root.join(names::MANIFEST).exists() {
        return Ok(());
    }
    Err(Fatal::new(format!(
        "{}/ holds files that local-offer did not make. Choose an empty folder, or delete it yourself.",
        root.display()
    )))
}

fn holds_nothing_foreign(root: &Path) -> Result<bool, Fatal> {
    for entry in fs::read_dir(root).map_err(|error| Fatal::io("read", root, &error))? {
        let entry = entry.map_err(|error| Fatal::io("read", root, &error))?;
        if !names::is_ours(&entry.file_name().to_string_lossy()) {
            return Ok(false);
        }
    }
    Ok(true)
}

fn real_path(path: &Path) -> Result<PathBuf, Fatal> {
    fs::canonicalize(path).map_err(|error| Fatal::io("find", path, &error))
}

/// The real path of a folder that may have to be made first: that of the folder above it, and its own name.
fn future_path(path: &Path) -> Result<PathBuf, Fatal> {
    let tidy = tidy(path);
    match (tidy.symlink_metadata(), tidy.file_name()) {
        (Err(error), Some(name)) if error.kind() == ErrorKind::NotFound => {
            Ok(future_path(tidy.parent().unwrap_or(Path::new(".")))?.join(name))
        }
        _ => real_path(&tidy),
    }
}
