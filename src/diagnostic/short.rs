//! A report of one line for each problem: `content/a.md:3:7: error: message [rule-id]`. Editors and `grep` understand it.

use super::{Report, visible};

pub(super) fn render(report: &Report) -> String {
    report
        .iter()
        .map(|problem| {
            let (place, severity) = (&problem.place, problem.severity.word());
            let at = format!("{}:{}:{}", one_line(place.path.as_str()), place.start.line, place.start.column);
            format!("{at}: {severity}: {} [{}]\n", one_line(&problem.message), problem.rule.0)
        })
        .collect()
}

/// A message can quote an author's text; a line break in it would look like another problem.
fn one_line(text: &str) -> String {
    visible(text).chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}
