//! `content/words.yaml`: hard words and what they mean.

use super::raw::{List, Text, Texts};
use super::reader::Reader;
use super::yaml;
use crate::diagnostic::{Diagnostic, Place};
use crate::source::Source;

/// A hard word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// As it stands in running text.
    pub term: String,
    /// Other names and initials.
    pub also: Vec<String>,
    /// What it means.
    pub meaning: String,
    /// What it means, for easy read.
    pub easy: Option<String>,
}

/// All hard words, in the order of the file.
#[derive(Debug, Clone, Default)]
pub struct Words {
    /// The words.
    pub words: Vec<Word>,
}

impl Words {
    /// Reads the file.
    pub fn parse(source: &Source) -> (Self, Vec<Diagnostic>) {
        let (raw, problems) = yaml::parse::<RawWords>(source, 0..source.text().len());
        let mut reader = Reader::new(source, 0, problems);
        let words = reader.list(raw.unwrap_or_default().words, word);
        (Self { words }, reader.diagnostics)
    }
}

fn word(reader: &mut Reader<'_>, raw: RawWord, place: Place) -> Option<Word> {
    let term = reader.must(raw.term, "term", "Write the word: `term: annual review`.", &place);
    let meaning =
        reader.must(raw.meaning, "meaning", "Say what it means in one or two plain sentences.", &place);
    let also = reader.lines(raw.also);
    let easy = reader.words(raw.easy);
    Some(Word { term: term?.value, also, meaning: meaning?.value, easy })
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(deny_unknown_fields, default)]
struct RawWords {
    words: List<RawWord>,
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(deny_unknown_fields, default)]
struct RawWord {
    term: Text,
    also: Texts,
    meaning: Text,
    easy: Text,
}
