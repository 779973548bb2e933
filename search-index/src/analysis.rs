//! How text becomes words: folded, split, without stop words, stemmed. `README.md` has the rules.

use std::borrow::Cow;
use std::sync::Arc;

use icu_normalizer::DecomposingNormalizerBorrowed;
use icu_properties::CodePointMapData;
use icu_properties::props::GeneralCategory;
use rustc_hash::FxHashMap;
use tantivy::tokenizer::{Language, RawTokenizer, Stemmer, TextAnalyzer, TokenStream as _};

use crate::stop_words::stop_words;

/// Longer tokens are no words.
const LONGEST: usize = 40;

/// A word of a text.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Word {
    /// As it was written, folded.
    pub(crate) form: String,
    /// What all forms of the word share.
    pub(crate) stem: String,
}

/// Reads the texts of one language. It remembers the words that it has read, so each thread has its own.
#[derive(Clone)]
pub(crate) struct Analyser {
    stemmer: Option<TextAnalyzer>,
    /// What each token is; none for stop words and what is too long.
    words: FxHashMap<String, Option<Arc<Word>>>,
}

impl Analyser {
    /// For texts of a language: `en`, `pl`.
    pub(crate) fn new(language: &str) -> Self {
        let stop = stop_words(language).split_whitespace().map(|word| (word.to_owned(), None));
        let stemmer = (stemmer_name(language) == "english").then(|| {
            TextAnalyzer::builder(RawTokenizer::default()).filter(Stemmer::new(Language::English)).build()
        });
        Self { stemmer, words: stop.collect() }
    }

    /// Takes over the words that another has read.
    pub(crate) fn learn(&mut self, other: Self) {
        self.words.extend(other.words);
    }

    /// The words of a text.
    pub(crate) fn words(&mut self, text: &str) -> Vec<Arc<Word>> {
        let folded = fold(text);
        let tokens = folded.split(|c: char| !c.is_alphanumeric()).filter(|token| !token.is_empty());
        tokens.filter_map(|token| self.word(token)).collect()
    }

    fn word(&mut self, token: &str) -> Option<Arc<Word>> {
        if let Some(word) = self.words.get(token) {
            return word.clone();
        }
        let is_word = token.chars().count() <= LONGEST;
        let word = is_word.then(|| Arc::new(Word { stem: self.stem(token), form: token.to_owned() }));
        self.words.insert(token.to_owned(), word.clone());
        word
    }

    /// The stem of a form.
    pub(crate) fn stem(&mut self, form: &str) -> String {
        let Some(stemmer) = &mut self.stemmer else { return form.to_owned() };
        if let Some(Some(word)) = self.words.get(form) {
            return word.stem.clone();
        }
        let mut stream = stemmer.token_stream(form);
        if stream.advance() { stream.token().text.clone() } else { form.to_owned() }
    }
}

/// The stemmer of a language that both Tantivy and the reader have, or nothing.
pub(crate) fn stemmer_name(language: &str) -> &'static str {
    match primary(language) {
        "en" => "english",
        _ => "",
    }
}

/// `en` of `en-GB`.
pub(crate) fn primary(language: &str) -> &str {
    language.split(['-', '_']).next().unwrap_or(language)
}

/// Lower case, without marks and apostrophes.
pub(crate) fn fold(text: &str) -> String {
    if text.is_ascii() {
        let lower = text.to_ascii_lowercase();
        return if lower.contains('\'') { lower.replace('\'', "") } else { lower };
    }
    let apart: Cow<'_, str> = DecomposingNormalizerBorrowed::new_nfkd().normalize(text);
    let categories = CodePointMapData::<GeneralCategory>::new();
    let mut folded = String::with_capacity(apart.len());
    for c in apart.to_lowercase().chars() {
        match c {
            '\'' | '\u{2019}' | '\u{2bc}' => {}
            'ł' => folded.push('l'),
            'đ' | 'ð' => folded.push('d'),
            'ø' => folded.push('o'),
            'ı' => folded.push('i'),
            'ħ' => folded.push('h'),
            'þ' => folded.push_str("th"),
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            c if !c.is_ascii() && categories.get(c) == GeneralCategory::NonspacingMark => {}
            c => folded.push(c),
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stems(language: &str, text: &str) -> Vec<String> {
        Analyser::new(language).words(text).iter().map(|word| word.stem.clone()).collect()
    }

    #[test]
    fn words_are_folded_and_stemmed() {
        assert_eq!(
            stems("en", "The Children’s short BREAKS, and cafés"),
            ["children", "short", "break", "cafe"]
        );
        assert_eq!(stems("pl", "Żółć, ŁÓDŹ"), ["zolc", "lodz"]);
    }

    #[test]
    fn stop_words_leave_no_gap() {
        assert_eq!(stems("en", "out of the school"), ["out", "school"]);
        assert!(stems("en", "the and to").is_empty());
    }

    #[test]
    fn what_is_too_long_is_no_word() {
        assert!(stems("en", &"a".repeat(41)).is_empty());
    }
}
