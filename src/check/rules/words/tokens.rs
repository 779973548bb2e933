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

    /// The same as looking for [`Token::plain`] among some words, without making it for each word of a text.
    pub(in crate::check::rules) fn is_plainly(&self, words: &[&str]) -> bool {
        const LONGEST: usize = 16;
        if self.word.is_ascii() {
            self.is_one_of(words)
        } else {
            self.word.len() <= LONGEST && words.contains(&self.plain().as_str())
        }
    }

    pub(in crate::check::rules) fn is_capitalised(&self) -> bool {
        self.word.starts_with(char::is_uppercase)
    }
}

/// The words of a text, in order.
pub(in crate::check::rules) fn tokens(text: &str) -> Vec<Token<'_>> {
    let words = if text.is_ascii() || text.chars().all(is_latin) {
        latin_words(text)
    } else {
        WORD.find(text).collect()
    };
    let mut end = 0;
    let token = |range: Range<usize>| {
        let between = text.get(std::mem::replace(&mut end, range.end)..range.start).unwrap_or_default();
        let joins = between.chars().all(char::is_whitespace);
        Token { word: text.get(range.clone()).unwrap_or_default(), joins, range }
    };
    words.into_iter().map(token).collect()
}

/// Latin letters and ordinary signs, of which it is plain which are letters: nearly all texts have no others.
fn is_latin(c: char) -> bool {
    matches!(c, '\0'..='\u{2ff}' | '\u{2000}'..='\u{206f}')
}

/// The same as [`WORD`] for such texts, in a fraction of the time.
fn latin_words(text: &str) -> Vec<Range<usize>> {
    let mut words: Vec<Range<usize>> = Vec::with_capacity(text.len() / 5);
    // The end of a sign that can join the word before it to the next one.
    let mut joint = None;
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        if c.is_alphanumeric() {
            match words.last_mut().filter(|word| word.end == at || joint == Some(at)) {
                Some(word) => word.end = end,
                None => words.push(at..end),
            }
        } else if matches!(c, '\'' | '’' | '-') && words.last().is_some_and(|word| word.end == at) {
            joint = Some(end);
        }
    }
    words
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

    proptest::proptest! {
        #[test]
        fn latin_words_are_the_same_in_both_ways(text in "([a-zA-Z0-9 '’.–-]|é|[\u{1}-\u{2ff}\u{2000}-\u{206f}]){0,30}") {
            proptest::prop_assert_eq!(latin_words(&text), WORD.find(&text).collect::<Vec<_>>());
        }
    }
}
