//! Initials that `words.yaml` does not explain: E14.

use super::super::prelude::*;
use super::super::words;

pub(super) const RULE: Rule = Rule {
    id: RuleId("easy-initials"),
    group: Group::EasyRead,
    level: Severity::Warning,
    why: "Initials say nothing to somebody who has never heard the whole name.",
    document: include_str!("easy_initials.md"),
    check: Check::File(check),
};

/// Better known than their whole names.
const KNOWN: &[&str] =
    &["NHS", "GP", "TV", "UK", "CV", "PC", "DVD", "CD", "ID", "OK", "PIN", "BBC", "US", "USA"];

fn check(file: &File<'_>, found: &mut Found<'_>) {
    let readings: Vec<_> = words::easy_and_headings(file).collect();
    for initials in words::initials(file, &readings, KNOWN) {
        let Some(reading) = readings.get(initials.reading) else { continue };
        let word = initials.word;
        let message = format!("“{word}” is initials, and nothing says what they mean.");
        let help = format!(
            "Write the whole name in easy words. If people say “{word}”, add it to `content/words.yaml` with an easy meaning."
        );
        found.add_at(file, reading.span(file, initials.range), message, help);
    }
}
