//! What is wrong, where, why it matters and how to put it right.
//!
//! In: a rule, a place in a file, words. Out: a [`Diagnostic`], and a [`Report`] of all of a run, sorted and without repeats.
//! A [`Fatal`] is for what the author cannot mend by editing a page: the disk is full, a folder is missing.

mod fatal;
mod human;
mod json;
mod report;
mod short;
mod suggest;

pub use fatal::Fatal;
pub use report::{Format, Report};
pub use suggest::{one_of, suggest};

use std::borrow::Cow;
use std::ops::Range;

use serde::{Serialize, Serializer};

use crate::source::{LineColumn, Source, SourcePath};

/// Name of a rule: lower-case words joined by hyphens, named by the flaw.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RuleId(pub &'static str);

impl Serialize for RuleId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0)
    }
}

/// How bad it is. The order is the order of the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The page cannot be published like this.
    Error,
    /// The page is published, but readers will be let down.
    Warning,
    /// Worth a thought.
    Advice,
}

impl Severity {
    /// The word that reports use.
    pub fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Advice => "advice",
        }
    }
}

/// A place in a file, with the lines around it, so that it can be shown without the file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file.
    pub path: SourcePath,
    /// Where it starts: line and column, both from 1.
    pub start: LineColumn,
    /// Where it ends (the column after the last character).
    pub end: LineColumn,
    /// The lines that hold it, at most three, long lines cut.
    pub excerpt: String,
    /// The place within `excerpt`, in bytes.
    pub marked: Range2,
}

/// A byte range that can be ordered.
pub type Range2 = (usize, usize);

const EXCERPT_LINES: usize = 3;
const EXCERPT_LINE_BYTES: usize = 240;

impl Place {
    /// The bytes `span` of a file. A span that leaves the file or splits a character is moved inwards.
    pub fn new(source: &Source, span: Range<usize>) -> Self {
        let text = source.text();
        let start = floor_boundary(text, span.start);
        let end = floor_boundary(text, span.end).max(start);
        let (excerpt, marked) = excerpt(text, start, end);
        Self {
            path: source.path().clone(),
            start: source.line_column(start),
            end: source.line_column(end),
            excerpt,
            marked,
        }
    }

    /// A file as a whole.
    pub fn file(path: &SourcePath) -> Self {
        Self {
            path: path.clone(),
            start: LineColumn { line: 1, column: 1 },
            end: LineColumn { line: 1, column: 1 },
            excerpt: String::new(),
            marked: (0, 0),
        }
    }
}

fn floor_boundary(text: &str, at: usize) -> usize {
    text.floor_char_boundary(at.min(text.len()))
}

/// The lines that hold `start..end`, and the same range within them.
fn excerpt(text: &str, start: usize, end: usize) -> (String, Range2) {
    let line_start = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let from = floor_boundary(text, line_start.max(start.saturating_sub(EXCERPT_LINE_BYTES)));
    let mut out = String::new();
    let mut marked_end = 0;
    let mut at = from;
    for line in text[from..].split_inclusive('\n').take(EXCERPT_LINES) {
        let shown = line.trim_end_matches(['\n', '\r']);
        let shown = &shown[..floor_boundary(shown, EXCERPT_LINE_BYTES)];
        if !out.is_empty() {
            out.push('\n');
        }
        let base = out.len();
        out.extend(shown.chars().map(|c| if c.is_control() && c != '\t' { '\u{fffd}' } else { c }));
        marked_end = base + (end.saturating_sub(at)).min(shown.len());
        at += line.len();
        if at >= end {
            break;
        }
    }
    let marked_start = (start - from).min(out.len());
    let marked_end = floor_boundary(&out, marked_end.max(marked_start));
    (out.clone(), (floor_boundary(&out, marked_start), marked_end))
}

/// One thing that an author can put right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// The rule.
    pub rule: RuleId,
    /// How bad.
    pub severity: Severity,
    /// Where.
    pub place: Place,
    /// What is wrong: one sentence that names the thing and blames nobody.
    pub message: String,
    /// Why it matters and to whom. One sentence.
    pub why: Cow<'static, str>,
    /// How to put it right. One or two sentences.
    pub help: Option<String>,
    /// Other places that belong to it, each with a few words.
    pub related: Vec<(Place, String)>,
}

impl Diagnostic {
    /// An error.
    pub fn error(rule: RuleId, place: Place, message: impl Into<String>) -> Self {
        Self::new(rule, Severity::Error, place, message.into())
    }

    /// A warning.
    pub fn warning(rule: RuleId, place: Place, message: impl Into<String>) -> Self {
        Self::new(rule, Severity::Warning, place, message.into())
    }

    /// A piece of advice.
    pub fn advice(rule: RuleId, place: Place, message: impl Into<String>) -> Self {
        Self::new(rule, Severity::Advice, place, message.into())
    }

    fn new(rule: RuleId, severity: Severity, place: Place, message: String) -> Self {
        Self { rule, severity, place, message, why: Cow::Borrowed(""), help: None, related: Vec::new() }
    }

    /// Says why it matters.
    #[must_use]
    pub fn why(mut self, why: impl Into<Cow<'static, str>>) -> Self {
        self.why = why.into();
        self
    }

    /// Says how to put it right.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Points to another place.
    #[must_use]
    pub fn also(mut self, place: Place, words: impl Into<String>) -> Self {
        self.related.push((place, words.into()));
        self
    }

    /// The order of reports: by file and place, then the worst first.
    pub(crate) fn key(&self) -> (&Place, Severity, RuleId, &str) {
        (&self.place, self.severity, self.rule, &self.message)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(text: &str, span: Range<usize>) -> Place {
        let path = SourcePath::new("content/a.md").expect("a path");
        Place::new(&Source::new(path, text.to_owned()), span)
    }

    #[test]
    fn the_excerpt_is_the_line_and_the_mark_is_within_it() {
        let place = place("one\ntwo three\nfour\n", 8..13);
        assert_eq!(place.excerpt, "two three");
        assert_eq!(&place.excerpt[place.marked.0..place.marked.1], "three");
        assert_eq!((place.start.line, place.start.column), (2, 5));
    }

    #[test]
    fn spans_outside_the_file_or_inside_a_character_do_no_harm() {
        for span in [0..999, 999..1000, 1..2, 4..5] {
            let place = place("é\r\nü", span);
            assert!(place.marked.1 <= place.excerpt.len());
        }
    }

    #[test]
    fn long_lines_are_cut_around_the_mark() {
        let text = format!("{}needle{}", "x".repeat(5000), "y".repeat(5000));
        let place = place(&text, 5000..5006);
        assert_eq!(&place.excerpt[place.marked.0..place.marked.1], "needle");
        assert!(place.excerpt.len() < 600);
    }
}
