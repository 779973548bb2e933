//! Whether a folder still holds what the last run made.

use std::fs;
use std::path::Path;

use blake3::Hash;
use rayon::prelude::*;

use super::journal;
use super::manifest::{self, Entry};
use super::names::MANIFEST;
use super::tree::{self, Kind};

/// A hash of the list of files, if a run has finished and every file is as it made it.
pub fn whole(root: &Path) -> Option<Hash> {
    // Held to the end, so that no other run begins meanwhile.
    let _lock = journal::finished(root)?;
    let files = manifest::read(root).ok()??;
    let is_same = |(path, entry): &(&String, &Entry)| {
        let path = root.join(path);
        matches!(tree::kind(&path), Ok(Kind::File(_)))
            && fs::read(&path).is_ok_and(|bytes| Entry::of(&bytes) == **entry)
    };
    let files: Vec<_> = files.iter().collect();
    if files.par_iter().all(is_same) { hash_of_list(root) } else { None }
}

/// A hash of the list of files.
pub fn hash_of_list(root: &Path) -> Option<Hash> {
    fs::read(root.join(MANIFEST)).ok().map(|bytes| blake3::hash(&bytes))
}
