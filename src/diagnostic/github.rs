//! A report as annotations of GitHub's workflow runs: one command on a line for each problem, the worst first, because only the
//! first ten of each kind are shown beside the changed lines.
//!
//! Source of the format: GitHub's documentation of workflow commands (`::error file=…,line=…,title=…::message`).

use super::{Diagnostic, Report, Severity, visible};
use crate::source::SourcePath;

pub(super) fn render(report: &Report) -> String {
    let mut problems: Vec<&Diagnostic> = report.iter().collect();
    problems.sort_by_key(|problem| problem.severity);
    problems.into_iter().map(line).collect()
}

fn line(problem: &Diagnostic) -> String {
    let command = match problem.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "notice",
    };
    let mut words = problem.message.clone();
    if let Some(help) = &problem.help {
        words.push('\n');
        words.push_str(help);
    }
    if !problem.why.is_empty() {
        words.push_str("\nWhy it matters: ");
        words.push_str(&problem.why);
    }
    format!("::{command} {}title={}::{}\n", place(problem), property(problem.rule.0), data(&visible(&words)))
}

/// Columns have a meaning only when the place is on one line. They count from 1, and the last is the last character itself.
fn place(problem: &Diagnostic) -> String {
    let place = &problem.place;
    if place.path == SourcePath::top() {
        return String::new();
    }
    let mut out = format!(
        "file={},line={},endLine={},",
        property(&visible(place.path.as_str())),
        place.start.line,
        place.end.line
    );
    if place.start.line == place.end.line {
        let last = place.end.column.saturating_sub(1).max(place.start.column);
        out.push_str(&format!("col={},endColumn={last},", place.start.column));
    }
    out
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
