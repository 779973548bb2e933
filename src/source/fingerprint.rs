//! What files hold, as one number: equal numbers, equal files.

use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use blake3::{Hash, Hasher};
use rayon::prelude::*;
use walkdir::WalkDir;

/// The files of a folder at one moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fingerprint {
    /// Names, sizes, and when each was last written.
    pub list: Hash,
    /// What they hold.
    pub words: Hash,
}

/// All files of some folders or files, seen from `top`, hidden ones too. Those that are not there count as such. None when something
/// cannot be read, or is a link to elsewhere.
pub fn fingerprint(top: &Path, names: &[&str]) -> Option<Fingerprint> {
    let files = list(top, names)?;
    let hash = |(path, _): &(PathBuf, Metadata)| fs::read(top.join(path)).map(|bytes| blake3::hash(&bytes));
    let words: Vec<Hash> = files.par_iter().map(hash).collect::<Result<_, _>>().ok()?;
    let mut all = Hasher::new();
    for ((path, _), hash) in files.iter().zip(&words) {
        add(&mut all, path.as_os_str().as_encoded_bytes());
        all.update(hash.as_bytes());
    }
    Some(Fingerprint { list: list_hash(&files)?, words: all.finalize() })
}

/// The same without a look into the files.
pub fn fingerprint_of_list(top: &Path, names: &[&str]) -> Option<Hash> {
    list_hash(&list(top, names)?)
}

/// The files in order, with what the system says of them.
fn list(top: &Path, names: &[&str]) -> Option<Vec<(PathBuf, Metadata)>> {
    let mut files = Vec::new();
    for name in names {
        let start = top.join(name);
        if fs::symlink_metadata(&start).is_err() {
            continue;
        }
        for entry in WalkDir::new(&start).sort_by_file_name() {
            let entry = entry.ok()?;
            if entry.file_type().is_dir() {
                continue;
            }
            let data = entry.metadata().ok().filter(Metadata::is_file)?;
            files.push((entry.path().strip_prefix(top).ok()?.to_path_buf(), data));
        }
    }
    Some(files)
}

fn list_hash(files: &[(PathBuf, Metadata)]) -> Option<Hash> {
    let mut all = Hasher::new();
    for (path, data) in files {
        let written = data.modified().ok()?.duration_since(UNIX_EPOCH).ok()?.as_nanos();
        add(&mut all, path.as_os_str().as_encoded_bytes());
        all.update(&data.len().to_le_bytes());
        all.update(&written.to_le_bytes());
    }
    Some(all.finalize())
}

/// Lengths keep `ab` + `c` apart from `a` + `bc`.
fn add(all: &mut Hasher, part: &[u8]) {
    all.update(&u64::try_from(part.len()).unwrap_or(u64::MAX).to_le_bytes());
    all.update(part);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_is_changed_changes_it() {
        let top = tempfile::tempdir().expect("a folder");
        let write = |name: &str, text: &str| fs::write(top.path().join(name), text).expect("a file");
        let now = || fingerprint(top.path(), &["content", "themes", "a.toml"]).expect("a fingerprint");
        fs::create_dir_all(top.path().join("content/b")).expect("a folder");
        write("content/b/c.md", "one");
        let mut seen = vec![now()];
        assert_eq!(seen[0], now());
        assert_eq!(fingerprint_of_list(top.path(), &["content", "themes", "a.toml"]), Some(seen[0].list));
        let mut is_new = |what: &str| {
            assert!(seen.iter().all(|other| other.words != now().words), "{what}");
            seen.push(now());
        };
        write("content/b/c.md", "two");
        is_new("other words");
        write("content/b/.d", "");
        is_new("a hidden file");
        fs::rename(top.path().join("content/b/c.md"), top.path().join("content/c.md")).expect("a new name");
        is_new("a new name");
        write("a.toml", "");
        is_new("settings");
        write("other", "");
        assert_eq!(seen.last(), Some(&now()), "not asked for");
    }

    #[test]
    #[cfg(unix)]
    fn links_are_not_trusted() {
        let top = tempfile::tempdir().expect("a folder");
        fs::create_dir(top.path().join("content")).expect("a folder");
        std::os::unix::fs::symlink("/", top.path().join("content/all")).expect("a link");
        assert_eq!(fingerprint(top.path(), &["content"]), None);
    }
}
