//! Files that are kept from one run to the next on this computer, in the user's folder for what can be made anew.
//!
//! In and out: the text of a file. One that cannot be read is as good as none.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};
use std::{env, fs};

/// Files that nobody has asked for since are taken away after so long.
const AGE: Duration = Duration::from_secs(60 * 60 * 24 * 30);

/// Where a file of this name is kept. None when the system has no folder for it.
pub(super) fn file(name: &str) -> Option<PathBuf> {
    let set = |name: &str| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let folder = set("XDG_CACHE_HOME")
        .or_else(|| set("LOCALAPPDATA"))
        .or_else(|| set("HOME").map(|home| home.join(".cache")));
    Some(folder?.join("local-offer").join(name))
}

/// Writes a file beside the old one and puts it in its place.
///
/// # Errors
/// When the folder cannot be written to.
pub(super) fn write(file: &Path, text: &str) -> io::Result<()> {
    let folder = file.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut beside = tempfile::NamedTempFile::new_in(folder)?;
    beside.write_all(text.as_bytes())?;
    beside.persist(file).map_err(|error| error.error)?;
    Ok(())
}

/// Takes the old files of a folder away, as far as it can.
pub(super) fn tidy(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.filter_map(Result::ok) {
        let written = entry.metadata().and_then(|data| data.modified());
        let age = written.ok().and_then(|written| SystemTime::now().duration_since(written).ok());
        if age.is_some_and(|age| age > AGE) {
            drop(fs::remove_file(entry.path()));
        }
    }
}
