//! The list of the files that we made, kept in the output folder as `.local-offer.json`.
//!
//! In: paths and bytes. Out: what the last run wrote. Only what is listed here is ever overwritten or removed, so a list that
//! cannot be trusted stops the run.
//!
//! ```json
//! {"version":1,"files":[
//! {"path":"index.html","size":812,"hash":"<BLAKE3, 64 hexadecimal digits>"}
//! ]}
//! ```
//!
//! A file that a killed run was about to make has the size 0 and no hash: it may be there or not.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::names::{MANIFEST, is_site_path};
use super::tree;
use crate::diagnostic::Fatal;

const VERSION: u32 = 1;

/// Size and hash of a file as it was written.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Entry {
    size: u64,
    hash: String,
}

impl Entry {
    pub(super) fn of(bytes: &[u8]) -> Self {
        // A length in memory fits into 64 bits on every machine there is.
        let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        Self { size, hash: blake3::hash(bytes).to_hex().to_string() }
    }
}

/// Path of each file, with slashes, seen from the output folder.
pub(super) type Files = BTreeMap<String, Entry>;

#[derive(Serialize, Deserialize)]
struct Document<L> {
    version: u32,
    files: L,
}

#[derive(Serialize, Deserialize)]
struct Line<T> {
    path: T,
    size: u64,
    hash: T,
}

/// The list in `root`, if there is one.
pub(super) fn read(root: &Path) -> Result<Option<Files>, Fatal> {
    let path = root.join(MANIFEST);
    let bytes = match fs::read(&path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(Fatal::io("read", &path, &error)),
    };
    parse(&bytes).map(Some).ok_or_else(|| {
        Fatal::new(format!(
            "The list of files in {} is damaged or was made by another version of local-offer. \
             Choose an empty folder, or delete {} yourself.",
            path.display(),
            root.display()
        ))
    })
}

fn parse(bytes: &[u8]) -> Option<Files> {
    let document: Document<Vec<Line<String>>> = serde_json::from_slice(bytes).ok()?;
    let good = document.version == VERSION && document.files.iter().all(|line| is_site_path(&line.path));
    good.then(|| {
        let files = document.files.into_iter();
        files.map(|Line { path, size, hash }| (path, Entry { size, hash })).collect()
    })
}

/// Replaces the list in `root`.
pub(super) fn write(root: &Path, files: &Files) -> Result<(), Fatal> {
    tree::replace(&root.join(MANIFEST), print(files).as_bytes())
}

/// One file on each line, so that two lists can be compared by eye.
fn print(files: &Files) -> String {
    let lines: Vec<String> = files
        .iter()
        .map(|(path, Entry { size, hash })| Line { path: path.as_str(), size: *size, hash: hash.as_str() })
        .map(|line| serde_json::to_string(&line).unwrap_or_default())
        .collect();
    format!("{{\"version\":{VERSION},\"files\":[\n{}\n]}}\n", lines.join(",\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_printed_can_be_parsed() {
        let files = Files::from([
            ("a/\"ü\".html".to_owned(), Entry::of(b"hello")),
            ("index.html".to_owned(), Entry::default()),
        ]);
        assert_eq!(parse(print(&files).as_bytes()), Some(files));
        assert_eq!(parse(print(&Files::new()).as_bytes()), Some(Files::new()));
    }

    #[test]
    fn a_list_that_leads_out_of_the_folder_or_is_not_a_list_is_refused() {
        let list = |version: u32, path: &str| {
            format!(r#"{{"version":{version},"files":[{{"path":"{path}","size":1,"hash":""}}]}}"#)
        };
        assert!(parse(list(1, "a/b").as_bytes()).is_some());
        for bad in
            [list(1, "../etc/passwd"), list(1, "/etc/passwd"), list(2, "a"), "{".to_owned(), String::new()]
        {
            assert_eq!(parse(bad.as_bytes()), None, "{bad}");
        }
    }
}
