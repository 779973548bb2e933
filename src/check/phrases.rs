//! Lists of words to look for: whole words, whatever their capitals, the longest first.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::OnceLock;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};

/// Words to look for, each with what to say instead.
pub(super) struct Phrases {
    list: &'static [(&'static str, &'static str)],
    made: OnceLock<Option<AhoCorasick>>,
}

impl Phrases {
    /// Lower case; an apostrophe is `’`, and finds `'` too.
    pub(super) const fn new(list: &'static [(&'static str, &'static str)]) -> Self {
        Self { list, made: OnceLock::new() }
    }

    /// All of them that a text holds: where, which, and what to say instead.
    pub(super) fn find(&self, text: &str) -> Vec<(Range<usize>, &'static str, &'static str)> {
        let finder = self.made.get_or_init(|| finder(self.list.iter().map(|(words, _)| *words)));
        let Some(finder) = finder else { return Vec::new() };
        let found = whole_words(finder, text).into_iter();
        found
            .filter_map(|(range, which)| self.list.get(which).map(|(words, say)| (range, *words, *say)))
            .collect()
    }
}

/// What finds the site's own words, made when it is first needed and then shared by all files, for as long as the site has the same words.
#[derive(Debug, Default)]
pub struct Finders {
    names: OnceLock<Option<AhoCorasick>>,
    avoided: OnceLock<Option<AhoCorasick>>,
}

impl Finders {
    /// For the names of hard words.
    pub(super) fn names<'w>(&self, words: impl Iterator<Item = &'w str>) -> Option<AhoCorasick> {
        self.names.get_or_init(|| finder(words)).clone()
    }

    /// For words that the site does not use.
    pub(super) fn avoided<'w>(&self, words: impl Iterator<Item = &'w str>) -> Option<AhoCorasick> {
        self.avoided.get_or_init(|| finder(words)).clone()
    }
}

/// So many words are found by a table, which is faster than what takes less memory.
const MOST_IN_TABLE: usize = 1000;

/// Ready to find these words.
fn finder<'w>(words: impl Iterator<Item = &'w str>) -> Option<AhoCorasick> {
    let words: Vec<String> = words.map(|words| words.replace('’', "'")).collect();
    let mut builder = AhoCorasick::builder();
    builder.ascii_case_insensitive(true).match_kind(MatchKind::Standard);
    if words.len() <= MOST_IN_TABLE {
        builder.kind(Some(AhoCorasickKind::DFA));
    }
    builder.build(&words).ok()
}

/// Where words are, none inside another and none a part of a longer word, with their numbers.
pub(super) fn whole_words(finder: &AhoCorasick, text: &str) -> Vec<(Range<usize>, usize)> {
    // An apostrophe of three bytes would move all places.
    let moved = text.contains('’');
    let plain = if moved { Cow::Owned(text.replace('’', "'")) } else { Cow::Borrowed(text) };
    let Ok(matches) = finder.try_find_overlapping_iter(plain.as_ref()) else { return Vec::new() };
    let found = matches.map(|found| (found.range(), found.pattern().as_usize()));
    let mut found: Vec<_> = found.filter(|(range, _)| is_whole(&plain, range)).collect();
    found.sort_unstable_by_key(|(range, which)| (range.start, std::cmp::Reverse(range.end), *which));
    let mut done = 0;
    found.retain(|(range, _)| {
        let is_outside = range.start >= done;
        done = if is_outside { range.end } else { done };
        is_outside
    });
    if moved {
        back(&mut found, text);
    }
    found
}

/// Places in the plain text become places in the text with its own apostrophes.
fn back(found: &mut [(Range<usize>, usize)], text: &str) {
    let extra = '’'.len_utf8() - 1;
    let mut apostrophes = text.match_indices('’').map(|(at, _)| at).peekable();
    let mut passed = 0;
    let mut moved = |at: usize| {
        while apostrophes.next_if(|apostrophe| apostrophe - passed * extra < at).is_some() {
            passed += 1;
        }
        at + passed * extra
    };
    for (range, _) in found {
        *range = moved(range.start)..moved(range.end);
    }
}

fn is_whole(text: &str, range: &Range<usize>) -> bool {
    let goes_on = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    let before = text.get(..range.start).unwrap_or_default();
    let after = text.get(range.end..).unwrap_or_default();
    let hyphen_before =
        before.ends_with('-') && before.trim_end_matches('-').ends_with(char::is_alphanumeric);
    let hyphen_after =
        after.starts_with('-') && after.trim_start_matches('-').starts_with(char::is_alphanumeric);
    !goes_on(before.chars().next_back()) && !goes_on(after.chars().next()) && !hyphen_before && !hyphen_after
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_words_are_found_and_the_longest_wins() {
        static LIST: Phrases = Phrases::new(&[("due", "a"), ("in due course", "soon"), ("can’t", "b")]);
        let found = |text: &str| -> Vec<String> {
            LIST.find(text).into_iter().map(|(range, ..)| text[range].to_owned()).collect()
        };
        assert_eq!(
            found("In due course, we can’t; overdue, due-date, due."),
            ["In due course", "can’t", "due"]
        );
        assert_eq!(found("’’ it’s due, you can't"), ["due", "can't"]);
    }

    proptest::proptest! {
        #[test]
        fn places_are_in_the_text(text in "([adu cent’' ]|\\PC){0,40}") {
            static LIST: Phrases = Phrases::new(&[("a", ""), ("can’t", ""), ("due c", "")]);
            for (range, ..) in LIST.find(&text) {
                proptest::prop_assert!(text.get(range).is_some());
            }
        }
    }
}
