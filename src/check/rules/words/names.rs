//! The hard words of `words.yaml`, ready to be found in text.

use std::ops::Range;

use aho_corasick::AhoCorasick;

use crate::check::file::File;
use crate::check::phrases::{Finders, whole_words};
use crate::content::Words;

/// All names of all hard words.
pub(in crate::check::rules) struct Names<'s> {
    finder: Option<AhoCorasick>,
    /// Each with the number of its word.
    names: Vec<(&'s str, usize)>,
}

impl<'s> Names<'s> {
    /// Those of a file's site.
    pub(in crate::check::rules) fn of(file: &File<'s>) -> Self {
        Self::of_words(&file.site.words, &file.finders)
    }

    fn of_words(words: &'s Words, finders: &Finders) -> Self {
        let words = words.words.iter().enumerate();
        let names: Vec<(&str, usize)> = words
            .flat_map(|(number, word)| {
                std::iter::once(&word.term).chain(&word.also).map(move |name| (name.as_str(), number))
            })
            .filter(|(name, _)| name.contains(char::is_alphanumeric))
            .collect();
        let finder = finders.names(names.iter().map(|(name, _)| *name)).filter(|_| !names.is_empty());
        Self { finder, names }
    }

    /// Where names are, with the numbers of their words and their own. Initials count only in capitals: SALT is no salt.
    pub(in crate::check::rules) fn find(&self, text: &str) -> Vec<(Range<usize>, usize, usize)> {
        let Some(finder) = &self.finder else { return Vec::new() };
        let found = whole_words(finder, text).into_iter().filter_map(|(range, number)| {
            let (name, word) = self.names.get(number)?;
            let is_written_so = !is_initials(name) || text.get(range.clone()) == Some(*name);
            is_written_so.then_some((range, *word, number))
        });
        found.collect()
    }

    /// A name by its number.
    pub(in crate::check::rules) fn name(&self, number: usize) -> &'s str {
        self.names.get(number).map_or("", |(name, _)| name)
    }
}

fn is_initials(name: &str) -> bool {
    name.chars().any(char::is_uppercase) && !name.chars().any(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Word;

    #[test]
    fn names_are_found_and_salt_is_no_therapy() {
        let word = |term: &str, also: &[&str]| Word {
            term: term.to_owned(),
            also: also.iter().map(|name| (*name).to_owned()).collect(),
            meaning: String::new(),
            easy: None,
        };
        let words =
            Words { words: vec![word("plan", &[]), word("speech therapy", &["SALT"])], ..Words::default() };
        let names = Names::of_words(&words, &Finders::default());
        let found: Vec<(usize, &str)> = names
            .find("Plan Speech Therapy, SALT or salt.")
            .into_iter()
            .map(|(_, word, name)| (word, names.name(name)))
            .collect();
        assert_eq!(found, [(0, "plan"), (1, "speech therapy"), (1, "SALT")]);
        assert!(Names::of_words(&Words::default(), &Finders::default()).find("plan").is_empty());
    }
}
