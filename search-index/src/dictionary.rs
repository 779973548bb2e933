//! All terms of an index, with the forms of each stem.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use rustc_hash::FxHashSet;
use tantivy::SegmentReader;
use tantivy::schema::Field;

use crate::analysis::Analyser;
use crate::error::Error;
use crate::schema::Fields;
use crate::synonyms::{Member, Synonyms};

/// A stem.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Entry {
    /// In how many documents it is.
    pub(crate) documents: u32,
    /// The forms of the stem, in order, with how many documents have each.
    pub(crate) forms: Vec<(String, u32)>,
    /// The synonyms that begin with it.
    pub(crate) members: Vec<Member>,
}

/// All stems, ordered as JavaScript orders strings.
#[derive(Debug, Clone, Default)]
pub(crate) struct Dictionary {
    entries: BTreeMap<Key, Entry>,
}

/// A string that is ordered by UTF-16 code units.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Key(pub(crate) String);

/// How two strings are ordered by UTF-16 code units.
pub(crate) fn in_order(a: &str, b: &str) -> Ordering {
    if a.is_ascii() || b.is_ascii() {
        // Surrogates and what follows them are both above ASCII.
        return a.cmp(b);
    }
    a.encode_utf16().cmp(b.encode_utf16())
}

impl Ord for Key {
    fn cmp(&self, other: &Self) -> Ordering {
        in_order(&self.0, &other.0)
    }
}

impl PartialOrd for Key {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Dictionary {
    /// Reads the terms of a segment.
    pub(crate) fn new(
        segment: &SegmentReader,
        fields: &Fields,
        synonyms: &Synonyms,
        analyser: &mut Analyser,
    ) -> Result<Self, Error> {
        let mut dictionary = Self::default();
        for (stem, documents) in terms(segment, fields.text)? {
            dictionary.entry(stem).documents = documents;
        }
        for (form, documents) in terms(segment, fields.exact)? {
            let stem = analyser.stem(&form);
            dictionary.entry(stem).forms.push((form, documents));
        }
        for (stem, members) in synonyms.iter() {
            dictionary.entry(stem.to_owned()).members = members.to_vec();
        }
        Ok(dictionary)
    }

    fn entry(&mut self, stem: String) -> &mut Entry {
        self.entries.entry(Key(stem)).or_default()
    }

    /// A stem.
    pub(crate) fn get(&self, stem: &str) -> Option<&Entry> {
        self.entries.get(&Key(stem.to_owned()))
    }

    /// All stems, in order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &Entry)> {
        self.entries.iter().map(|(key, entry)| (key.0.as_str(), entry))
    }

    /// The stems that begin with a text, in order.
    pub(crate) fn beginning<'d>(
        &'d self,
        with: &str,
    ) -> impl Iterator<Item = (&'d str, &'d Entry)> + use<'d> {
        let with = with.to_owned();
        self.entries
            .range(Key(with.clone())..)
            .map(|(key, entry)| (key.0.as_str(), entry))
            .take_while(move |(stem, _)| stem.starts_with(&with))
    }

    /// The words that spelling is mended with: each with how many documents have it. `named` are forms of titles and keywords.
    pub(crate) fn spelling(&self, named: &FxHashSet<&str>) -> Vec<(String, u32)> {
        let worthy = |(form, documents): &&(String, u32)| {
            form.chars().count() >= 3
                && !form.chars().any(char::is_numeric)
                && (*documents > 1 || named.contains(form.as_str()))
        };
        let forms = self.entries.values().flat_map(|entry| &entry.forms);
        let mut words: Vec<_> = forms.filter(worthy).cloned().collect();
        words.sort_by(|a, b| in_order(&a.0, &b.0));
        words
    }
}

/// The terms of a field with the number of their documents.
pub(crate) fn terms(segment: &SegmentReader, field: Field) -> Result<Vec<(String, u32)>, Error> {
    let index = segment.inverted_index(field)?;
    let mut stream = index.terms().stream()?;
    let mut found = Vec::new();
    while stream.advance() {
        let term = String::from_utf8_lossy(stream.key()).into_owned();
        found.push((term, stream.value().doc_freq));
    }
    Ok(found)
}
