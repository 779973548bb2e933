//! The finished site as one ZIP file that opens from a folder, by double-click.
//!
//! In: paths and bytes, from many threads. Out: a file that is the same for the same site, byte for byte, and never half-written.

use std::collections::BTreeMap;
use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::{names, tree};
use crate::diagnostic::Fatal;
use crate::source::is_device;

/// Windows shortens no path for us: this leaves room for the folder that somebody unpacks into.
const LONGEST: usize = 150;
/// Named so that it stands first in the folder.
const READ_ME: &str = "READ ME FIRST.txt";

/// A ZIP file in the making. Nothing is on disk until [`Bundle::finish`].
#[derive(Debug)]
pub struct Bundle {
    path: PathBuf,
    files: Mutex<BTreeMap<String, Vec<u8>>>,
}

impl Bundle {
    /// Looks whether the ZIP can be at `path`.
    ///
    /// # Errors
    /// When the name is not that of a ZIP file, when its folder is not there, or when something else is in its place.
    pub fn new(path: &Path) -> Result<Self, Fatal> {
        ensure_zip(path)?;
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        let folder = folder.unwrap_or(Path::new("."));
        if !folder.is_dir() {
            let (folder, path) = (folder.display(), path.display());
            return Err(Fatal::new(format!(
                "There is no folder {folder} for {path}. Make the folder first, or name another one."
            )));
        }
        if matches!(tree::kind(path)?, tree::Kind::Folder | tree::Kind::Other) {
            return Err(tree::in_the_way(path));
        }
        Ok(Self { path: path.to_owned(), files: Mutex::default() })
    }

    /// Makes sure that the next build will not read the ZIP.
    ///
    /// # Errors
    /// When it is within `source`, a folder whose files are all read.
    pub fn ensure_not_within(&self, source: &Path) -> Result<(), Fatal> {
        if !super::is_within(&self.path, source)? {
            return Ok(());
        }
        let (path, source) = (self.path.display(), source.display());
        Err(Fatal::new(format!(
            "The ZIP file {path} is within {source}, so the next build would read it. Choose another place."
        )))
    }

    /// Takes a file of the site. May be called from many threads.
    ///
    /// # Errors
    /// When Windows could not unpack a file of this name.
    pub fn add(&self, path: &str, bytes: Vec<u8>) -> Result<(), Fatal> {
        if !names::is_site_path(path) || !is_safe_anywhere(path) || path.len() > LONGEST {
            let path: String = path.escape_debug().collect();
            return Err(Fatal::new(format!(
                "`{path}` cannot be in the ZIP file, because Windows could not unpack it. Give the page a shorter or another name."
            )));
        }
        self.files.lock().unwrap_or_else(PoisonError::into_inner).insert(path.to_owned(), bytes);
        Ok(())
    }

    /// Writes the ZIP: all in one folder, named after the site, with a note for whoever unpacks it. Returns how many bytes it has.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn finish(self, site: &str, read_me: &str) -> Result<usize, Fatal> {
        let mut files = self.files.into_inner().unwrap_or_else(PoisonError::into_inner);
        files.insert(READ_ME.to_owned(), read_me.as_bytes().to_vec());
        let failed = |error: zip::result::ZipError| Fatal::io("write", &self.path, &error.into());
        let bytes = packed(&folder_name(site), &files).map_err(failed)?;
        tree::replace(&self.path, &bytes)?;
        Ok(bytes.len())
    }
}

/// Sorted by name and without the time of day, so that the same site makes the same bytes.
fn packed(folder: &str, files: &BTreeMap<String, Vec<u8>>) -> zip::result::ZipResult<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    for (path, bytes) in files {
        zip.start_file(format!("{folder}/{path}"), options)?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

fn ensure_zip(path: &Path) -> Result<(), Fatal> {
    let ending = path.extension().and_then(|ending| ending.to_str());
    if ending.is_some_and(|ending| ending.eq_ignore_ascii_case("zip")) {
        return Ok(());
    }
    let path = path.display();
    Err(Fatal::new(format!("{path} is not the name of a ZIP file. Write a name that ends in .zip.")))
}

/// "Larkhaven Local Offer" as `larkhaven-local-offer`.
fn folder_name(site: &str) -> String {
    let plain = deunicode::deunicode(site).to_lowercase();
    let words = plain.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let name: String = words.collect::<Vec<_>>().join("-").chars().take(40).collect();
    let name = name.trim_end_matches('-');
    if name.is_empty() || is_device(name) { "local-offer".to_owned() } else { name.to_owned() }
}

fn is_safe_anywhere(path: &str) -> bool {
    let odd = |c: char| matches!(c, '<' | '>' | ':' | '"' | '|' | '?' | '*');
    path.split('/').all(|name| !name.ends_with(['.', ' ']) && !name.contains(odd) && !is_device(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folder_has_the_name_of_the_site() {
        for (site, folder) in [
            ("Larkhaven Local Offer", "larkhaven-local-offer"),
            ("  Łódź / 2026: SEND ", "lodz-2026-send"),
            ("", "local-offer"),
            ("Con", "local-offer"),
            (&"a".repeat(90), &"a".repeat(40)),
        ] {
            assert_eq!(folder_name(site), folder, "{site:?}");
        }
    }

    #[test]
    fn names_that_windows_cannot_hold_are_refused() {
        let top = tempfile::tempdir().expect("a folder");
        let bundle = Bundle::new(&top.path().join("a.zip")).expect("a bundle");
        for good in ["index.html", "services/consent/index.html", "assets/a.1a2b.css", "com10/index.html"] {
            assert!(bundle.add(good, Vec::new()).is_ok(), "{good}");
        }
        let long = format!("{}/index.html", "a".repeat(200));
        for bad in ["services/con/index.html", "aux.html", "a./b.html", "com1/x", "../a", "a:b", &long] {
            assert!(bundle.add(bad, Vec::new()).is_err(), "{bad}");
        }
    }

    #[test]
    fn the_same_files_make_the_same_bytes() {
        let top = tempfile::tempdir().expect("a folder");
        let write = |name: &str, files: &[&str]| {
            let path = top.path().join(name);
            let bundle = Bundle::new(&path).expect("a bundle");
            for file in files {
                bundle.add(file, file.as_bytes().to_vec()).expect("added");
            }
            bundle.finish("Site", "Open index.html.").expect("written");
            std::fs::read(path).expect("bytes")
        };
        let one = write("one.zip", &["index.html", "a/b.html"]);
        assert_eq!(one, write("two.ZIP", &["a/b.html", "index.html"]));
        assert_eq!(std::fs::read_dir(top.path()).expect("a list").count(), 2);
    }

    #[test]
    fn places_where_it_cannot_be_are_named() {
        let top = tempfile::tempdir().expect("a folder");
        std::fs::create_dir(top.path().join("a.zip")).expect("a folder");
        for (name, words) in [
            ("site.tar", "is not the name of a ZIP file"),
            ("zip", "is not the name of a ZIP file"),
            ("no/site.zip", "There is no folder"),
            ("a.zip", "is in the way"),
        ] {
            let error = Bundle::new(&top.path().join(name)).expect_err(name).to_string();
            assert!(error.contains(words), "{error}");
        }
    }
}
