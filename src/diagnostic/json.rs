//! A report for other programs.
//!
//! One object: `version` is 1 and grows when the shape changes; `problems` is the list, sorted by file and place; `counts` says
//! how many there are of each severity, also when there are none.
//!
//! ```json
//! {
//!   "version": 1,
//!   "problems": [
//!     {
//!       "rule": "broken-link", "severity": "error",
//!       "message": "…", "why": "…", "help": "…",
//!       "file": "content/a.md", "line": 3, "column": 7, "endLine": 3, "endColumn": 12,
//!       "related": [{ "message": "…", "file": "…", "line": 1, "column": 1, "endLine": 1, "endColumn": 1 }]
//!     }
//!   ],
//!   "counts": { "error": 1, "warning": 0, "advice": 0 }
//! }
//! ```
//!
//! Lines and columns count from 1, columns in characters; the end is the column after the last character. `help` is `null`
//! where there is none. What concerns a file as a whole has line 1 and column 1 for both ends.

use serde::Serialize;

use super::{Diagnostic, Place, Report, RuleId, Severity};

const VERSION: u32 = 1;

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    problems: Vec<Problem<'a>>,
    counts: Counts,
}

#[derive(Serialize)]
struct Problem<'a> {
    rule: RuleId,
    severity: Severity,
    message: &'a str,
    why: &'a str,
    help: Option<&'a str>,
    #[serde(flatten)]
    at: At<'a>,
    related: Vec<Related<'a>>,
}

#[derive(Serialize)]
struct Related<'a> {
    message: &'a str,
    #[serde(flatten)]
    at: At<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct At<'a> {
    file: &'a str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
}

#[derive(Serialize)]
struct Counts {
    error: usize,
    warning: usize,
    advice: usize,
}

pub(super) fn render(report: &Report) -> String {
    let document = Document {
        version: VERSION,
        problems: report.iter().map(problem).collect(),
        counts: Counts {
            error: report.count(Severity::Error),
            warning: report.count(Severity::Warning),
            advice: report.count(Severity::Advice),
        },
    };
    // Text and numbers always become JSON: there is no map here whose keys are not text.
    serde_json::to_string_pretty(&document).unwrap_or_default() + "\n"
}

fn problem(diagnostic: &Diagnostic) -> Problem<'_> {
    Problem {
        rule: diagnostic.rule,
        severity: diagnostic.severity,
        message: &diagnostic.message,
        why: &diagnostic.why,
        help: diagnostic.help.as_deref(),
        at: at(&diagnostic.place),
        related: diagnostic
            .related
            .iter()
            .map(|(place, message)| Related { message, at: at(place) })
            .collect(),
    }
}

fn at(place: &Place) -> At<'_> {
    At {
        file: place.path.as_str(),
        line: place.start.line,
        column: place.start.column,
        end_line: place.end.line,
        end_column: place.end.column,
    }
}
