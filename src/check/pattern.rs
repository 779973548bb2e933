//! Regular expressions that are made when they are first needed.

use std::ops::Range;
use std::sync::OnceLock;

use aho_corasick::AhoCorasick;
use regex::Regex;

/// A regular expression. A `static` of each rule that needs one.
pub(super) struct Pattern {
    text: &'static str,
    needs: Signs,
    made: OnceLock<Option<Regex>>,
}

/// Words or signs of which a text must have at least one. To see that most texts have none takes a fraction of the time of
/// looking closely.
pub(super) struct Signs {
    all: &'static [&'static str],
    made: OnceLock<Option<AhoCorasick>>,
}

impl Signs {
    /// In small or large ASCII letters.
    pub(super) const fn new(all: &'static [&'static str]) -> Self {
        Self { all, made: OnceLock::new() }
    }

    /// Whether a text has one. If there are none to look for, every text has.
    pub(super) fn are_in(&self, text: &str) -> bool {
        let build = || AhoCorasick::builder().ascii_case_insensitive(true).build(self.all).ok();
        self.all.is_empty() || self.made.get_or_init(build).as_ref().is_none_or(|signs| signs.is_match(text))
    }
}

impl Pattern {
    /// In the syntax of the crate `regex`.
    pub(super) const fn new(text: &'static str) -> Self {
        Self::needing(&[], text)
    }

    /// The same for an expression that fits only texts with at least one of these [`Signs`].
    pub(super) const fn needing(needs: &'static [&'static str], text: &'static str) -> Self {
        Self { text, needs: Signs::new(needs), made: OnceLock::new() }
    }

    /// False if a text has nothing of what the expression needs.
    pub(super) fn may_fit(&self, text: &str) -> bool {
        self.needs.are_in(text)
    }

    /// The expression. None if it is wrong, which the examples of its rule would show.
    pub(super) fn regex(&self) -> Option<&Regex> {
        let made = self.made.get_or_init(|| Regex::new(self.text).ok()).as_ref();
        debug_assert!(made.is_some(), "`{}` is not a regular expression", self.text);
        made
    }

    /// All places that it fits, none over another.
    pub(super) fn find<'t>(&'t self, text: &'t str) -> impl Iterator<Item = Range<usize>> + 't {
        let regex = self.may_fit(text).then(|| self.regex()).flatten();
        regex.into_iter().flat_map(move |regex| regex.find_iter(text).map(|found| found.range()))
    }

    /// It fits somewhere.
    pub(super) fn is_in(&self, text: &str) -> bool {
        self.may_fit(text) && self.regex().is_some_and(|regex| regex.is_match(text))
    }
}
