//! Collects what is wrong with one text, and keeps a page of nothing but mistakes from filling the report.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::diagnostic::{Diagnostic, Place, RuleId, Severity};
use crate::source::Source;

/// How many problems of one rule are shown for one text; the last of them says how many more there are.
const SHOWN: usize = 20;

pub(super) struct Problems<'s> {
    /// None: nobody listens.
    source: Option<&'s Source>,
    found: Vec<Diagnostic>,
    counts: BTreeMap<RuleId, usize>,
}

/// The words of a diagnostic. Made only if somebody listens.
pub(super) struct Words {
    pub(super) message: String,
    pub(super) why: &'static str,
    pub(super) help: String,
}

impl<'s> Problems<'s> {
    pub(super) fn of(source: &'s Source) -> Self {
        Self { source: Some(source), found: Vec::new(), counts: BTreeMap::new() }
    }

    pub(super) fn unheard() -> Self {
        Self { source: None, found: Vec::new(), counts: BTreeMap::new() }
    }

    pub(super) fn error(&mut self, rule: RuleId, span: Range<usize>, words: impl FnOnce() -> Words) {
        self.add(rule, Severity::Error, span, words);
    }

    pub(super) fn warning(&mut self, rule: RuleId, span: Range<usize>, words: impl FnOnce() -> Words) {
        self.add(rule, Severity::Warning, span, words);
    }

    fn add(&mut self, rule: RuleId, severity: Severity, span: Range<usize>, words: impl FnOnce() -> Words) {
        let Some(source) = self.source else { return };
        let count = self.counts.entry(rule).or_insert(0);
        *count += 1;
        if *count > SHOWN {
            return;
        }
        let Words { message, why, help } = words();
        let place = Place::new(source, span);
        let diagnostic = match severity {
            Severity::Error => Diagnostic::error(rule, place, message),
            _ => Diagnostic::warning(rule, place, message),
        };
        self.found.push(diagnostic.why(why).help(help));
    }

    /// An error that also points to another place.
    pub(super) fn error_with(
        &mut self,
        rule: RuleId,
        span: Range<usize>,
        other: (Range<usize>, &str),
        words: impl FnOnce() -> Words,
    ) {
        let before = self.found.len();
        self.error(rule, span, words);
        if let Some(source) = self.source.filter(|_| self.found.len() > before)
            && let Some(last) = self.found.pop()
        {
            self.found.push(last.also(Place::new(source, other.0), other.1));
        }
    }

    pub(super) fn finish(mut self) -> Vec<Diagnostic> {
        for (rule, count) in self.counts.iter().filter(|(_, count)| **count > SHOWN) {
            let last = self.found.iter_mut().rev().find(|diagnostic| diagnostic.rule == *rule);
            if let Some(help) = last.and_then(|last| last.help.as_mut()) {
                help.push_str(&format!(" There are {} more like this in the file.", count - SHOWN));
            }
        }
        self.found
    }
}
