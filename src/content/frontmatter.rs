//! Finds the front matter of a page: the YAML between two lines of `---`.

use std::ops::Range;

use crate::diagnostic::{Diagnostic, Place, RuleId};
use crate::source::Source;

const NO_FRONT_MATTER: RuleId = RuleId("front-matter-missing");

/// A page in its two halves.
pub(super) struct Split {
    /// The first line of dashes, to point at what is missing from the facts.
    pub(super) opening: Place,
    /// The YAML, in bytes of the file.
    pub(super) yaml: Range<usize>,
    /// The Markdown, in bytes of the file.
    pub(super) body: Range<usize>,
}

/// Splits a page, or says what is missing.
pub(super) fn split(source: &Source, problems: &mut Vec<Diagnostic>) -> Option<Split> {
    let text = source.text();
    let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let mut lines = Lines { text, at: start };
    let first = lines.next();
    let Some(opening) = first.filter(|line| text[line.clone()].trim_end() == "---") else {
        problems.push(missing(source, text[start..].trim().is_empty()));
        return None;
    };
    let yaml = lines.at;
    while let Some(line) = lines.next() {
        if text[line.clone()].trim_end() == "---" {
            return Some(Split {
                opening: Place::new(source, opening.start..opening.start + 3),
                yaml: yaml..line.start,
                body: lines.at..text.len(),
            });
        }
    }
    problems.push(
        no_front_matter(Place::new(source, opening), "The facts at the top of the page have no end.")
            .help("Put a line of three dashes (`---`) after the last fact."),
    );
    None
}

fn missing(source: &Source, empty: bool) -> Diagnostic {
    let message = if empty { "The file is empty." } else { "The page does not start with its facts." };
    let end = source.text().lines().next().map_or(0, str::len);
    no_front_matter(Place::new(source, 0..end), message).help(
        "Start with a line of three dashes, then `title: …` and `summary: …`, each on its own line, then three dashes again.",
    )
}

fn no_front_matter(place: Place, message: &str) -> Diagnostic {
    Diagnostic::error(NO_FRONT_MATTER, place, message)
        .why("Without a title and a summary nobody can find the page.")
}

/// Byte ranges of lines, without their ends.
struct Lines<'t> {
    text: &'t str,
    at: usize,
}

impl Iterator for Lines<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Range<usize>> {
        let rest = &self.text[self.at..];
        if rest.is_empty() {
            return None;
        }
        let start = self.at;
        let length = rest.find('\n').unwrap_or(rest.len());
        self.at = (start + length + 1).min(self.text.len());
        Some(start..start + length)
    }
}
