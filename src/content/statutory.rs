//! `content/statutory.yaml`: what the law says a Local Offer must hold.
//!
//! Sources: Children and Families Act 2014, section 30; Special Educational Needs and Disability Regulations 2014 (SI 2014/1530),
//! Part 4 and Schedule 2; SEND Code of Practice, chapter 4.

use std::ops::Range;

use super::raw::{List, Text};
use super::reader::{Reader, choose};
use super::values::Flaw;
use super::yaml;
use crate::diagnostic::{Diagnostic, Place};
use crate::source::{Located, Source};

/// One legal heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Such as `LO-19`.
    pub key: String,
    /// Information, or a duty about publishing.
    pub kind: EntryKind,
    /// In plain words.
    pub heading: String,
    /// What must be there.
    pub detail: String,
    /// The law.
    pub source: String,
    /// How sure the source is.
    pub sure: Sure,
    /// Its key, in bytes of the file.
    pub span: Range<usize>,
}

/// The two tables of the checklist.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum EntryKind {
    /// What must be on the site.
    Information,
    /// How the site has to be made and kept.
    Publishing,
}

/// How sure we are of a source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sure {
    /// The legal text was read.
    Text,
    /// The number of the paragraph was confirmed.
    Number,
    /// Only the topic.
    Topic,
}

/// All headings, in the order of the file.
#[derive(Debug, Clone, Default)]
pub struct Checklist {
    /// The headings.
    pub entries: Vec<Entry>,
    /// The file itself, to point at.
    pub source: Option<Source>,
}

impl Checklist {
    /// A heading by its key.
    pub fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.key == key)
    }

    /// Where a heading is.
    pub fn place(&self, entry: &Entry) -> Option<Place> {
        self.source.as_ref().map(|source| Place::new(source, entry.span.clone()))
    }

    /// Reads the file.
    pub fn parse(source: &Source) -> (Self, Vec<Diagnostic>) {
        let (raw, problems) = yaml::parse::<RawChecklist>(source, 0..source.text().len());
        let mut reader = Reader::new(source, 0, problems);
        let entries = reader.list(raw.unwrap_or_default().checklist, entry);
        let entries = unique(&mut reader, entries);
        (Self { entries, source: Some(source.clone()) }, reader.diagnostics)
    }
}

/// Keeps the first of each key and reports the others.
fn unique(reader: &mut Reader<'_>, entries: Vec<(Located<String>, Entry)>) -> Vec<Entry> {
    let mut kept: Vec<Entry> = Vec::new();
    for (key, entry) in entries {
        // Keys are ids on the page of the law, where case makes no difference.
        if kept.iter().any(|other| other.key.eq_ignore_ascii_case(&entry.key)) {
            let message = format!("The key `{}` is in the list twice.", entry.key);
            let flaw = Flaw { message, help: "Give one of them another key.".to_owned() };
            reader.flaw(Place::new(reader.source(), key.span()), flaw);
        } else {
            kept.push(entry);
        }
    }
    kept
}

/// Letters, digits and hyphens, with at least one digit: no id of the page around the list looks like that.
fn plain_key(text: &str) -> Result<String, Flaw> {
    let plain = text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    let is_key = plain && text.len() <= 60 && text.contains(|c: char| c.is_ascii_digit());
    is_key.then(|| text.to_owned()).ok_or_else(|| Flaw {
        message: format!("`{text}` cannot be a key."),
        help: "Use letters, digits and hyphens, with a number, such as `LO-19`.".to_owned(),
    })
}

fn entry(reader: &mut Reader<'_>, raw: RawEntry, place: Place) -> Option<(Located<String>, Entry)> {
    let key = reader.must(raw.key.clone(), "key", "Write the key of the heading: `key: LO-19`.", &place);
    let key = key.and_then(|_| reader.value(raw.key, plain_key));
    let heading = reader.must(raw.heading, "heading", "Write the heading in plain words.", &place);
    let detail = reader.words(raw.detail).unwrap_or_default();
    let source = reader.must(
        raw.source,
        "source",
        "Name the law: `source: SEND Regulations 2014, regulation 54`.",
        &place,
    );
    let kind = reader.plain(raw.kind, kind).unwrap_or(EntryKind::Information);
    let sure = reader.plain(raw.sure, sure).unwrap_or(Sure::Topic);
    let key = key?;
    let (heading, source) = (heading?.value, source?.value);
    let entry = Entry { key: key.value.clone(), kind, heading, detail, source, sure, span: key.span() };
    Some((key, entry))
}

fn kind(text: &str) -> Result<EntryKind, Flaw> {
    choose(text, &[("information", EntryKind::Information), ("publishing", EntryKind::Publishing)])
}

fn sure(text: &str) -> Result<Sure, Flaw> {
    choose(text, &[("text", Sure::Text), ("number", Sure::Number), ("topic", Sure::Topic)])
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(deny_unknown_fields, default)]
struct RawChecklist {
    checklist: List<RawEntry>,
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(deny_unknown_fields, default)]
struct RawEntry {
    key: Text,
    kind: Text,
    heading: Text,
    detail: Text,
    source: Text,
    sure: Text,
}
