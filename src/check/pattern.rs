//! Regular expressions that are made when they are first needed.

use std::ops::Range;
use std::sync::OnceLock;

use regex::Regex;

/// A regular expression. A `static` of each rule that needs one.
pub(super) struct Pattern {
    text: &'static str,
    made: OnceLock<Option<Regex>>,
}

impl Pattern {
    /// In the syntax of the crate `regex`.
    pub(super) const fn new(text: &'static str) -> Self {
        Self { text, made: OnceLock::new() }
    }

    /// The expression. None if it is wrong, which the examples of its rule would show.
    pub(super) fn regex(&self) -> Option<&Regex> {
        let made = self.made.get_or_init(|| Regex::new(self.text).ok()).as_ref();
        debug_assert!(made.is_some(), "`{}` is not a regular expression", self.text);
        made
    }

    /// All places that it fits, none over another.
    pub(super) fn find<'t>(&'t self, text: &'t str) -> impl Iterator<Item = Range<usize>> + 't {
        self.regex().into_iter().flat_map(move |regex| regex.find_iter(text).map(|found| found.range()))
    }

    /// It fits somewhere.
    pub(super) fn is_in(&self, text: &str) -> bool {
        self.regex().is_some_and(|regex| regex.is_match(text))
    }
}
