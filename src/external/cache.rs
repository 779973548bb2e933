//! Answers of other websites, kept for some days.
//!
//! In and out: the text of a JSON file. A text that cannot be read is as good as none.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Answer;

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
}
