//! Collects what one rule finds.

use std::collections::BTreeMap;
use std::ops::Range;

use super::file::File;
use super::rule::Rule;
use crate::diagnostic::{Diagnostic, Place, RuleId, Severity};
use crate::source::{Source, SourcePath};

/// How many problems of one rule are shown for one file; the last of them says how many more there are.
const SHOWN: usize = 20;

/// What one rule finds.
pub struct Found<'r> {
    rule: &'r Rule,
    problems: Vec<Diagnostic>,
    files: BTreeMap<SourcePath, InFile>,
}

/// What it finds in one file.
#[derive(Default)]
struct InFile {
    /// How many are kept.
    shown: usize,
    /// How many there were beyond those.
    more: usize,
    /// The last of those that are kept.
    last: usize,
}

impl<'r> Found<'r> {
    pub(super) fn new(rule: &'r Rule) -> Self {
        Self { rule, problems: Vec::new(), files: BTreeMap::new() }
    }

    /// A flaw: where, what it is in one sentence, and what to write instead.
    pub fn add(&mut self, place: Place, message: impl Into<String>, help: impl Into<String>) {
        if let Some(problem) = self.new_problem(place, message.into(), help.into()) {
            self.problems.push(problem);
        }
    }

    /// A flaw that has to do with another place too. `words` say what is there.
    pub fn add_with(
        &mut self,
        place: Place,
        message: impl Into<String>,
        help: impl Into<String>,
        (other, words): (Place, &str),
    ) {
        if let Some(problem) = self.new_problem(place, message.into(), help.into()) {
            self.problems.push(problem.also(other, words));
        }
    }

    /// Whether no other problem of the one file that was looked at would be shown, so that a rule can stop looking.
    pub fn is_full(&self) -> bool {
        self.files.len() == 1 && self.files.values().all(|file| file.shown >= SHOWN)
    }

    /// A flaw at these bytes of a file. On a very long line, to work out where that is takes as long as the line, so it is done only
    /// for what is shown.
    pub fn add_at(
        &mut self,
        file: &File<'_>,
        span: Range<usize>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.add_in(file.source, span, message, help);
    }

    /// The same for rules that look at all files at once.
    pub fn add_in(
        &mut self,
        source: &Source,
        span: Range<usize>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        if !self.counts(source) {
            self.add(Place::new(source, span), message, help);
        }
    }

    /// A flaw that has to do with another place too, both in bytes of their files. `words` say what is there.
    pub fn add_with_in(
        &mut self,
        (source, span): (&Source, Range<usize>),
        message: impl Into<String>,
        help: impl Into<String>,
        (other, words): ((&Source, Range<usize>), &str),
    ) {
        if !self.counts(source) {
            let other = Place::new(other.0, other.1);
            self.add_with(Place::new(source, span), message, help, (other, words));
        }
    }

    /// Whether the next problem of a file would not be shown. It is counted then.
    fn counts(&mut self, source: &Source) -> bool {
        match self.files.get_mut(source.path()).filter(|file| file.shown >= SHOWN) {
            Some(file) => {
                file.more += 1;
                true
            }
            None => false,
        }
    }

    /// Whether the next problem of the one file would not be shown. It is counted then.
    pub fn only_counts(&mut self) -> bool {
        let full = self.is_full();
        if let Some(file) = self.files.values_mut().next().filter(|_| full) {
            file.more += 1;
        }
        full
    }

    fn new_problem(&mut self, place: Place, message: String, help: String) -> Option<Diagnostic> {
        let file = self.files.entry(place.path.clone()).or_default();
        if file.shown >= SHOWN {
            file.more += 1;
            return None;
        }
        file.shown += 1;
        file.last = self.problems.len();
        let RuleId(_) = self.rule.id;
        let problem = match self.rule.level {
            Severity::Error => Diagnostic::error(self.rule.id, place, message),
            Severity::Warning => Diagnostic::warning(self.rule.id, place, message),
            Severity::Advice => Diagnostic::advice(self.rule.id, place, message),
        };
        Some(problem.why(self.rule.why).help(help))
    }

    pub(super) fn finish(mut self) -> Vec<Diagnostic> {
        for file in self.files.values().filter(|file| file.more > 0) {
            let last = self.problems.get_mut(file.last).and_then(|problem| problem.help.as_mut());
            if let Some(help) = last {
                help.push_str(&format!(" There are {} more like this in the file.", file.more));
            }
        }
        self.problems
    }
}
