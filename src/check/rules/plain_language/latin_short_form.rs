//! e.g., i.e., etc., NB, via.

use super::super::prelude::*;
use super::super::words;

pub(super) const RULE: Rule = Rule {
    id: RuleId("latin-short-form"),
    group: Group::PlainLanguage,
    level: Severity::Warning,
    why: "Many people mix up Latin short forms or do not know them, and screen readers say them wrongly.",
    document: include_str!("latin_short_form.md"),
    check: Check::File(check),
};

fn check(file: &File<'_>, found: &mut Found<'_>) {
    for reading in words::plain_and_headings(file) {
        for (range, say) in words::latin(reading.text) {
            let message = format!("“{}” is Latin.", reading.said(&range));
            found.add_at(file, reading.span(file, range), message, format!("Write it in English: “{say}”."));
        }
    }
}
