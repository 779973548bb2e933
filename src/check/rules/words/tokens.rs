//! The words of a text, one by one.

use std::ops::Range;

use crate::check::pattern::Pattern;

static WORD: Pattern = Pattern::new(r"[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*");

/// A word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::check::rules) struct Token<'t> {
    /// Its bytes.
    pub(in crate::check::rules) range: Range<usize>,
    /// As it is written.
    pub(in crate::check::rules) word: &'t str,
    /// Nothing but white space stands before it.
    pub(in crate::check::rules) joins: bool,
}

impl Token<'_> {
    pub(in crate::check::rules) fn is(&self, word: &str) -> bool {
        self.word.eq_ignore_ascii_case(word)
    }

    pub(in crate::check::rules) fn is_one_of(&self, words: &[&str]) -> bool {
        words.iter().any(|word| self.is(word))
    }

    /// In small letters, with a typewriter's apostrophe.
    pub(in crate::check::rules) fn plain(&self) -> String {
        self.word.to_lowercase().replace('’', "'")
    }

    pub(in crate::check::rules) fn is_capitalised(&self) -> bool {
        self.word.starts_with(char::is_uppercase)
    }
}

/// The words of a text, in order.
pub(in crate::check::rules) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut end = 0;
    let token = |range: Range<usize>| {
        let between = text.get(std::mem::replace(&mut end, range.end)..range.start).unwrap_or_default();
        let joins = between.chars().all(char::is_whitespace);
        Token { word: text.get(range.clone()).unwrap_or_default(), joins, range }
    };
    WORD.find(text).map(token).collect()
}

/// How many words a reader reads. The groups of a telephone number or a sum are one.
pub(in crate::check::rules) fn count(text: &str) -> usize {
    let mut after_number = false;
    let is_new = |word: &&str| {
        let is_number = word.bytes().all(|byte| byte.is_ascii_digit() || byte == b',');
        !(std::mem::replace(&mut after_number, is_number) && is_number)
    };
    let has_words = |word: &&str| word.contains(char::is_alphanumeric);
    text.split_whitespace().filter(has_words).filter(is_new).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_what_readers_say() {
        assert_eq!(count("Ring 020 7946 0123 – or write to us & wait."), 7);
        assert_eq!(count("It’s £4.50 for 2 hours, at 9.30am."), 7);
        assert_eq!(count("See https://x.example/a_b/c now"), 3);
        let words: Vec<(&str, bool)> = tokens("It’s a one-day trip, yes")
            .iter()
            .map(|token| (token.word, token.joins))
            .collect::<Vec<_>>();
        assert_eq!(words, [("It’s", true), ("a", true), ("one-day", true), ("trip", true), ("yes", false)]);
    }
}
