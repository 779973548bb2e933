//! What a run is about to make, written down before it is made, so that a run that is killed leaves nothing unknown behind.
//!
//! In: the path of each new file, before it exists. Out: the paths of a run that never finished. While a run goes on, its
//! journal is locked; so it also keeps two runs from mixing. A finished run leaves an empty journal.
//!
//! Each entry stands on its own line with its length before it: an entry that was cut short is not mistaken for a shorter path.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind, Read, Seek, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use super::names::{JOURNAL, is_site_path};
use crate::diagnostic::Fatal;

const HEADER: &str = "local-offer journal 1\n";

/// The journal of this run, locked.
#[derive(Debug)]
pub(super) struct Journal {
    file: Mutex<File>,
    path: PathBuf,
}

impl Journal {
    /// Opens and locks the journal of an output folder, and says what an earlier run left unfinished: None when it finished.
    pub(super) fn open(root: &Path) -> Result<(Self, Option<Vec<String>>), Fatal> {
        let path = root.join(JOURNAL);
        let options = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(&path);
        let mut file = options.map_err(|error| Fatal::io("open", &path, &error))?;
        lock(&file, root, &path)?;
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).map_err(|error| Fatal::io("read", &path, &error))?;
        let unfinished = (!bytes.is_empty()).then(|| parse(&bytes));
        Ok((Self { file: Mutex::new(file), path }, unfinished))
    }

    /// From now on, this run is unfinished.
    pub(super) fn begin(&self) -> Result<(), Fatal> {
        self.with(|file| {
            empty(file)?;
            file.write_all(HEADER.as_bytes())
        })
    }

    /// A file is about to be made.
    pub(super) fn note(&self, path: &str) -> Result<(), Fatal> {
        // The line begins with a line break too: an entry that was cut short before it must not swallow this one.
        let entry = format!("\n{} {path}\n", path.len());
        self.with(|file| file.write_all(entry.as_bytes()))
    }

    /// The run has finished, and the manifest lists all that it made.
    pub(super) fn end(&self) -> Result<(), Fatal> {
        self.with(empty)
    }

    fn with(&self, act: impl FnOnce(&mut File) -> io::Result<()>) -> Result<(), Fatal> {
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        act(&mut file).map_err(|error| Fatal::io("write", &self.path, &error))
    }
}

/// The locked journal of a folder in which no run goes on and none was left unfinished.
pub(super) fn finished(root: &Path) -> Option<File> {
    let path = root.join(JOURNAL);
    let file = OpenOptions::new().read(true).write(true).open(&path).ok()?;
    lock(&file, root, &path).ok()?;
    (file.metadata().ok()?.len() == 0).then_some(file)
}

fn empty(file: &mut File) -> io::Result<()> {
    file.set_len(0)?;
    file.rewind()
}

fn lock(file: &File, root: &Path, path: &Path) -> Result<(), Fatal> {
    match file.try_lock() {
        Ok(()) => Ok(()),
        Err(TryLockError::WouldBlock) => Err(Fatal::new(format!(
            "Another local-offer is building into {} just now. Wait until it has finished, then try again.",
            root.display()
        ))),
        // Some network drives have no locks. One build at a time is then up to the user.
        Err(TryLockError::Error(error)) if error.kind() == ErrorKind::Unsupported => Ok(()),
        Err(TryLockError::Error(error)) => Err(Fatal::io("lock", path, &error)),
    }
}

fn parse(bytes: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(bytes);
    let entries = text.split_inclusive('\n').filter_map(|line| line.strip_suffix('\n'));
    entries.filter_map(entry).map(str::to_owned).collect()
}

fn entry(line: &str) -> Option<&str> {
    let (length, path) = line.split_once(' ')?;
    (length.parse() == Ok(path.len()) && is_site_path(path)).then_some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_that_are_cut_short_or_lead_out_of_the_folder_are_left_out() {
        let text = format!("{HEADER}\n10 index.html\n\n9 new/a\n5 ../..\n\n3 b/c\n\n5 lost");
        assert_eq!(parse(text.as_bytes()), ["index.html", "b/c"]);
        assert_eq!(parse(b"\xff\xff\n3 b/c\n"), ["b/c"]);
    }

    #[test]
    fn a_journal_that_was_not_ended_is_found_by_the_next_run() {
        let folder = tempfile::tempdir().expect("a folder");
        let (journal, unfinished) = Journal::open(folder.path()).expect("a journal");
        assert_eq!(unfinished, None);
        journal.begin().expect("a header");
        journal.note("a/b.html").expect("an entry");
        drop(journal);
        let (journal, unfinished) = Journal::open(folder.path()).expect("a journal");
        assert_eq!(unfinished, Some(vec!["a/b.html".to_owned()]));
        journal.begin().expect("a header");
        journal.end().expect("an end");
        drop(journal);
        assert_eq!(Journal::open(folder.path()).expect("a journal").1, None);
    }
}
