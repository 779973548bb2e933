//! `content/words.yaml`: hard words and what they mean, and words that this site does not use.

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

/// Words that this site does not use, and what it says instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SayInstead {
    /// The words.
    pub avoid: String,
    /// What to write.
    pub say: String,
    /// Why.
    pub why: Option<String>,
}

/// All hard words, in the order of the file.
#[derive(Debug, Clone, Default)]
pub struct Words {
    /// The words.
    pub words: Vec<Word>,
    /// Words that this site does not use.
    pub say_instead: Vec<SayInstead>,
}

impl Words {
    /// Reads the file.
    pub fn parse(source: &Source) -> (Self, Vec<Diagnostic>) {
        let (raw, problems) = yaml::parse::<RawWords>(source, 0..source.text().len());
        let mut reader = Reader::new(source, 0, problems);
        let raw = raw.unwrap_or_default();
        let words = reader.list(raw.words, word);
        let say_instead = reader.list(raw.say_instead, say_instead);
        (Self { words, say_instead }, reader.diagnostics)
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

fn say_instead(reader: &mut Reader<'_>, raw: RawSayInstead, place: Place) -> Option<SayInstead> {
    let avoid = reader.must(raw.avoid, "avoid", "Write the words to avoid: `avoid: signposting`.", &place);
    let say =
        reader.must(raw.say, "say", "Write what to say instead: `say: telling you where to go`.", &place);
    let why = reader.words(raw.why);
    Some(SayInstead { avoid: avoid?.value, say: say?.value, why })
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
struct RawWords {
    words: List<RawWord>,
    say_instead: List<RawSayInstead>,
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(deny_unknown_fields, default)]
struct RawSayInstead {
    avoid: Text,
    say: Text,
    why: Text,
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(deny_unknown_fields, default)]
struct RawWord {
    term: Text,
    also: Texts,
    meaning: Text,
    easy: Text,
}
