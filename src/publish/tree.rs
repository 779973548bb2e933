//! Files and folders on disk, handled so that nothing leaves the output folder and nothing is ever half-written.
//!
//! In: paths that were checked. Out: folders made once each, files replaced as a whole, and files removed that we made before.

use std::collections::{BTreeSet, HashMap};
use std::fs::{self, File};
use std::io::{ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{PoisonError, RwLock};

use tempfile::Builder;
use walkdir::WalkDir;

use super::journal::Journal;
use super::manifest::Files;
use super::names::{TEMPORARY_END, TEMPORARY_START, folders_of, is_temporary};
use crate::diagnostic::Fatal;

/// What is at a path. Links are not followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Nothing,
    /// A file of so many bytes.
    File(u64),
    Folder,
    /// A link, or something stranger.
    Other,
}

/// The folder of a file that is to be written.
#[derive(Debug)]
pub(super) struct Room {
    /// This run made it, so nothing foreign can be in it.
    pub(super) is_new: bool,
    is_announced: bool,
}

/// The output folder, as far as it is known.
#[derive(Debug)]
pub(super) struct Tree {
    pub(super) root: PathBuf,
    /// The folder was empty when this run began.
    pub(super) is_new: bool,
    /// What earlier runs made.
    pub(super) before: Files,
    pub(super) journal: Journal,
    /// The folders that are real folders, and whether this run made them.
    known: RwLock<HashMap<String, bool>>,
    removed: AtomicUsize,
}

impl Tree {
    pub(super) fn new(root: PathBuf, is_new: bool, before: Files, journal: Journal) -> Self {
        Self { root, is_new, before, journal, known: RwLock::default(), removed: AtomicUsize::new(0) }
    }

    /// Makes sure of the folder that will hold this file.
    pub(super) fn make_folder_of(&self, file: &str) -> Result<Room, Fatal> {
        let mut room = Room { is_new: self.is_new, is_announced: false };
        if let Some(is_new) = folders_of(file).next_back().and_then(|folder| self.known(folder)) {
            return Ok(Room { is_new, ..room });
        }
        for folder in folders_of(file) {
            match self.known(folder) {
                Some(is_new) => room.is_new = is_new,
                None => self.make_folder(folder, file, &mut room)?,
            }
        }
        Ok(room)
    }

    fn make_folder(&self, folder: &str, file: &str, room: &mut Room) -> Result<(), Fatal> {
        let path = self.root.join(folder);
        let found = if room.is_new { Kind::Nothing } else { kind(&path)? };
        match found {
            Kind::Folder => room.is_new = false,
            Kind::File(_) if !self.before.contains_key(folder) => return Err(in_the_way(&path)),
            Kind::Other => return Err(in_the_way(&path)),
            Kind::File(_) | Kind::Nothing => {
                // Before the folder is made, so that the next run knows of a folder without files. Nothing foreign can be there.
                self.announce(file, room)?;
                if found != Kind::Nothing {
                    self.remove_file(&path)?;
                }
                room.is_new = create_folder(&path)?;
            }
        }
        self.known.write().unwrap_or_else(PoisonError::into_inner).insert(folder.to_owned(), room.is_new);
        Ok(())
    }

    /// Writes into the journal that this file will be made, unless that is known already.
    pub(super) fn announce(&self, file: &str, room: &mut Room) -> Result<(), Fatal> {
        if !room.is_announced && !self.before.contains_key(file) {
            self.journal.note(file)?;
        }
        room.is_announced = true;
        Ok(())
    }

    fn known(&self, folder: &str) -> Option<bool> {
        self.known.read().unwrap_or_else(PoisonError::into_inner).get(folder).copied()
    }

    /// Takes away a folder of earlier runs whose place is now a file's.
    pub(super) fn clear_folder(&self, folder: &str) -> Result<(), Fatal> {
        let inside = format!("{folder}/");
        let files = self.before.range(inside.clone()..).map(|(path, _)| path.as_str());
        self.remove(files.take_while(|path| path.starts_with(&inside)), folder)?;
        let path = self.root.join(folder);
        if kind(&path)? == Kind::Nothing { Ok(()) } else { Err(in_the_way(&path)) }
    }

    /// Removes files of earlier runs, and then their folders that are empty, as long as these are within `top`.
    pub(super) fn remove<'a>(&self, files: impl Iterator<Item = &'a str>, top: &str) -> Result<(), Fatal> {
        let mut folders = BTreeSet::new();
        for file in files {
            let real: Vec<&str> = folders_of(file).take_while(|folder| self.is_real(folder)).collect();
            let path = self.root.join(file);
            let is_ours = real.len() == folders_of(file).count();
            if is_ours && !matches!(kind(&path)?, Kind::Nothing | Kind::Folder) {
                self.remove_file(&path)?;
            }
            folders.extend(real.into_iter().filter(|folder| Path::new(folder).starts_with(top)));
        }
        folders.into_iter().rev().try_for_each(|folder| remove_folder_if_empty(&self.root.join(folder)))
    }

    fn remove_file(&self, path: &Path) -> Result<(), Fatal> {
        match fs::remove_file(path) {
            Ok(()) => self.removed.fetch_add(1, Ordering::Relaxed),
            Err(error) if error.kind() == ErrorKind::NotFound => 0,
            Err(error) => return Err(Fatal::io("remove", path, &error)),
        };
        Ok(())
    }

    /// Somebody may have put a link where a folder of ours was: what is behind it is not ours.
    fn is_real(&self, folder: &str) -> bool {
        self.known(folder).is_some() || matches!(kind(&self.root.join(folder)), Ok(Kind::Folder))
    }

    /// How many files have been removed.
    pub(super) fn removed(&self) -> usize {
        self.removed.load(Ordering::Relaxed)
    }
}

/// What is at `path`.
pub(super) fn kind(path: &Path) -> Result<Kind, Fatal> {
    match fs::symlink_metadata(path) {
        Ok(data) if data.is_file() => Ok(Kind::File(data.len())),
        Ok(data) if data.is_dir() => Ok(Kind::Folder),
        Ok(_) => Ok(Kind::Other),
        // Also when it cannot be there: what is above it is a file, or the system has no such names.
        Err(error) if is_absent(error.kind()) => Ok(Kind::Nothing),
        Err(error) => Err(Fatal::io("look at", path, &error)),
    }
}

fn is_absent(error: ErrorKind) -> bool {
    matches!(error, ErrorKind::NotFound | ErrorKind::NotADirectory | ErrorKind::InvalidFilename)
}

/// Puts `bytes` in the place of a file, or of nothing. At every moment, the file is there as a whole: as it was, or as it will be.
pub(super) fn replace(path: &Path, bytes: &[u8]) -> Result<(), Fatal> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut builder = Builder::new();
    builder.prefix(TEMPORARY_START).suffix(TEMPORARY_END);
    builder
        .make_in(folder, |beside| File::create_new(beside))
        .and_then(|mut file| {
            file.as_file_mut().write_all(bytes)?;
            file.persist(path).map_err(|failed| failed.error)
        })
        .map(drop)
        .map_err(|error| Fatal::io("write", path, &error))
}

/// Whether a file of the same length holds these bytes. One that cannot be read does not.
pub(super) fn holds(path: &Path, bytes: &[u8]) -> bool {
    let mut held = vec![0; bytes.len()];
    File::open(path).and_then(|mut file| file.read_exact(&mut held)).is_ok() && held == bytes
}

/// Removes the files that a killed run was just writing.
pub(super) fn remove_temporary_files(root: &Path) -> Result<(), Fatal> {
    for entry in WalkDir::new(root) {
        let entry = entry.map_err(|error| {
            let path = error.path().unwrap_or(root).to_path_buf();
            Fatal::io("read", &path, &error.into())
        })?;
        if entry.file_type().is_file() && is_temporary(&entry.file_name().to_string_lossy()) {
            fs::remove_file(entry.path()).map_err(|error| Fatal::io("remove", entry.path(), &error))?;
        }
    }
    Ok(())
}

/// Something that we did not make is where we have to write.
pub(super) fn in_the_way(path: &Path) -> Fatal {
    Fatal::new(format!(
        "{} is in the way, and local-offer did not make it. Move it or delete it, then build again.",
        path.display()
    ))
}

/// True when it was not there before: two threads may want the same folder.
fn create_folder(path: &Path) -> Result<bool, Fatal> {
    match fs::create_dir(path) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == ErrorKind::AlreadyExists && kind(path)? == Kind::Folder => Ok(false),
        Err(error) => Err(Fatal::io("create", path, &error)),
    }
}

fn remove_folder_if_empty(path: &Path) -> Result<(), Fatal> {
    match fs::remove_dir(path) {
        Ok(()) => Ok(()),
        Err(error) => match error.kind() {
            ErrorKind::DirectoryNotEmpty | ErrorKind::AlreadyExists | ErrorKind::NotFound => Ok(()),
            _ => Err(Fatal::io("remove", path, &error)),
        },
    }
}
