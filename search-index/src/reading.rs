//! A document, read: its words, field by field.

use std::sync::Arc;

use crate::analysis::{Analyser, Word};
use crate::document::Document;
use crate::synonyms::Synonyms;

/// The words of a document.
#[derive(Debug, Clone, Default)]
pub(crate) struct Reading {
    pub(crate) title: Vec<Arc<Word>>,
    pub(crate) keywords: Vec<Vec<Arc<Word>>>,
    pub(crate) headings: Vec<Arc<Word>>,
    pub(crate) text: Vec<Arc<Word>>,
    pub(crate) pairs: Vec<String>,
    pub(crate) same: Vec<u32>,
    /// For each section with an anchor, the words of `text` before its heading.
    pub(crate) starts: Vec<usize>,
}

impl Reading {
    /// Reads a document.
    pub(crate) fn new(document: &Document, analyser: &mut Analyser, synonyms: &Synonyms) -> Self {
        let mut reading = Self { title: analyser.words(&document.title), ..Self::default() };
        reading.keywords = document.keywords.iter().map(|keyword| analyser.words(keyword)).collect();
        reading.text.clone_from(&reading.title);
        reading.text.extend(reading.keywords.iter().flatten().cloned());
        reading.text.extend(analyser.words(&document.summary));
        for section in &document.sections {
            if !section.anchor.is_empty() {
                reading.starts.push(reading.text.len());
            }
            let heading = analyser.words(&section.heading);
            reading.text.extend(heading.iter().cloned());
            reading.headings.extend(heading);
            reading.text.extend(analyser.words(&section.text));
        }
        reading.pairs = pairs(&reading.title);
        reading.pairs.extend(reading.keywords.iter().flat_map(|words| pairs(words)));
        reading.same = synonyms.within(&reading.text);
        reading
    }
}

/// Two words that follow each other.
fn pairs(words: &[Arc<Word>]) -> Vec<String> {
    words.windows(2).map(|two| pair(&two[0].stem, &two[1].stem)).collect()
}

/// The term of two stems that follow each other.
pub(crate) fn pair(first: &str, second: &str) -> String {
    format!("{first} {second}")
}

/// The term of a group of synonyms.
pub(crate) fn group(number: u32) -> String {
    format!("#{number}")
}
