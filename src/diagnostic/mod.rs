//! What is wrong, where, why it matters and how to put it right.
//!
//! In: a rule, a place in a file, words. Out: a [`Diagnostic`], and a [`Report`] of all of a run, sorted and without repeats.
//! A [`Fatal`] is for what the author cannot mend by editing a page: the disk is full, a folder is missing.

mod fatal;
#[cfg(test)]
mod format_tests;
mod github;
mod human;
mod json;
mod report;
mod sarif;
mod short;
mod suggest;
mod visible;

pub use fatal::Fatal;
pub use report::{Format, Report};
pub use sarif::{Baseline, RuleText, sarif};
pub use suggest::{one_of, suggest};
pub use visible::visible;

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
    /// The lines that hold it, at most three; `…` stands for the parts of long lines that are left out.
    pub excerpt: String,
    /// The place within `excerpt`, in bytes.
    pub marked: Range2,
}

/// A byte range that can be ordered.
pub type Range2 = (usize, usize);

const EXCERPT_LINES: usize = 3;
const EXCERPT_LINE_BYTES: usize = 240;
/// How much of a long line is shown before the mark.
const EXCERPT_BYTES_BEFORE: usize = 80;
/// Stands for the part of a long line that is not shown.
const CUT: &str = "…";

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
    let mut line_start = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let mut out = String::new();
    let mut marked = (0, 0);
    for (count, line) in text[line_start..].split_inclusive('\n').take(EXCERPT_LINES).enumerate() {
        let shown = line.trim_end_matches(['\n', '\r']);
        let within = |at: usize| at.saturating_sub(line_start).min(shown.len());
        if count > 0 {
            out.push('\n');
        }
        let (from, to) = push_line(&mut out, shown, within(start)..within(end));
        marked = (if count == 0 { from } else { marked.0 }, to);
        line_start += line.len();
        if line_start >= end {
            break;
        }
    }
    (out, marked)
}

/// Adds one line, or what is around the mark of a long one with `…` for what is left out. Returns where the mark came to be.
fn push_line(out: &mut String, line: &str, mark: Range<usize>) -> Range2 {
    let latest = line.len().saturating_sub(EXCERPT_LINE_BYTES);
    let from = line.ceil_char_boundary(mark.start.saturating_sub(EXCERPT_BYTES_BEFORE).min(latest));
    let to = floor_boundary(line, from + EXCERPT_LINE_BYTES);
    let (start, end) = (mark.start.clamp(from, to), mark.end.clamp(from, to));
    out.push_str(if from > 0 { CUT } else { "" });
    push_visible(out, &line[from..start]);
    let marked_start = out.len();
    push_visible(out, &line[start..end]);
    let marked_end = out.len();
    push_visible(out, &line[end..to]);
    out.push_str(if to < line.len() { CUT } else { "" });
    (marked_start, marked_end)
}

/// Control characters could move the cursor of a terminal.
fn push_visible(out: &mut String, text: &str) {
    out.extend(
        text.chars().map(|c| if c.is_control() && c != '\t' { char::REPLACEMENT_CHARACTER } else { c }),
    );
}

/// The most of a sentence that is shown, in bytes. It can quote what an author wrote, however long that is.
const LONGEST_SENTENCE: usize = 600;

fn shortened(mut sentence: String) -> String {
    if sentence.len() > LONGEST_SENTENCE {
        sentence.truncate(floor_boundary(&sentence, LONGEST_SENTENCE));
        sentence.push_str(CUT);
    }
    sentence
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
        let message = shortened(message);
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
        self.help = Some(shortened(help.into()));
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
        assert!(place.excerpt.starts_with("…x") && place.excerpt.ends_with("y…"));
    }

    #[test]
    fn the_mark_holds_the_same_text_when_control_characters_become_visible() {
        let place = place("\u{1}\u{85}a\tb\u{7f}c", 3..7);
        assert_eq!(place.excerpt, "\u{fffd}\u{fffd}a\tb\u{fffd}c");
        assert_eq!(&place.excerpt[place.marked.0..place.marked.1], "a\tb\u{fffd}");
    }

    #[test]
    fn a_mark_over_many_lines_ends_with_the_third() {
        let place = place("a\r\nbc\r\nde\r\nfg\r\nhi", 4..99);
        assert_eq!(place.excerpt, "bc\nde\nfg");
        assert_eq!(&place.excerpt[place.marked.0..place.marked.1], "c\nde\nfg");
    }

    #[test]
    fn a_mark_at_a_line_end_or_at_the_end_of_the_file_is_empty() {
        assert_eq!(place("ab\r\ncd", 2..4).marked, (2, 2));
        let end = place("ab\n", 3..3);
        assert_eq!((end.excerpt.as_str(), end.marked, end.start.line), ("", (0, 0), 2));
    }

    proptest::proptest! {
        #[test]
        fn a_short_mark_is_always_shown_whole(before in "[ -~é]{0,400}", mark in "[ -~ü]{0,60}", after in "[ -~é\n]{0,400}") {
            let text = format!("first\n{before}{mark}{after}");
            let start = 6 + before.len();
            let place = place(&text, start..start + mark.len());
            assert_eq!(&place.excerpt[place.marked.0..place.marked.1], mark);
            assert!(place.excerpt.len() <= 3 * EXCERPT_LINE_BYTES);
        }
    }
}
