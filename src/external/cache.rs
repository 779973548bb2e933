//! Answers of other websites, kept for some days.
//!
//! In and out: a JSON file in the user's cache folder. A file that cannot be read is as good as none.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Answer;
use crate::diagnostic::Fatal;

/// For how many days a page that was there is believed to be there still.
const DAYS: i32 = 7;

/// Answers by addresses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cache {
    today: Date,
    entries: BTreeMap<String, Entry>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Entry {
    asked: Date,
    answer: Answer,
}

impl Cache {
    /// An empty one.
    pub fn new(today: Date) -> Self {
        Self { today, entries: BTreeMap::new() }
    }

    /// From the text of a file. Pages that were not there, and old answers, are forgotten.
    pub fn read(text: &str, today: Date) -> Self {
        let mut entries: BTreeMap<String, Entry> = serde_json::from_str(text).unwrap_or_default();
        let oldest = today.checked_sub(DAYS.days()).unwrap_or(today);
        entries
            .retain(|_, entry| entry.answer == Answer::Fine && entry.asked > oldest && entry.asked <= today);
        Self { today, entries }
    }

    /// The answer for an address.
    pub fn answer(&self, url: &str) -> Option<&Answer> {
        self.entries.get(url).map(|entry| &entry.answer)
    }

    pub(super) fn keep(&mut self, url: &str, answer: Answer) {
        self.entries.insert(url.to_owned(), Entry { asked: self.today, answer });
    }

    /// As the text of a file.
    pub fn text(&self) -> String {
        serde_json::to_string(&self.entries).unwrap_or_default()
    }

    /// Where it is kept: the user's cache folder. None when the system has none.
    pub fn file() -> Option<PathBuf> {
        let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
        let folder = set("XDG_CACHE_HOME")
            .or_else(|| set("LOCALAPPDATA"))
            .or_else(|| set("HOME").map(|home| home.join(".cache")));
        Some(folder?.join("local-offer").join("links.json"))
    }

    /// Writes the file beside the old one and puts it in its place.
    ///
    /// # Errors
    /// When the folder cannot be written to.
    pub fn write(&self, file: &Path) -> Result<(), Fatal> {
        let folder = file.parent().unwrap_or(Path::new("."));
        let write = || -> std::io::Result<()> {
            std::fs::create_dir_all(folder)?;
            let mut beside = tempfile::NamedTempFile::new_in(folder)?;
            std::io::Write::write_all(&mut beside, self.text().as_bytes())?;
            beside.persist(file).map_err(|error| error.error)?;
            Ok(())
        };
        write().map_err(|error| Fatal::io("write", file, &error))
    }
}
