//! Brackets on easy-read pages: E19.

use super::super::prelude::*;
use super::super::words;

pub(super) const RULE: Rule = Rule {
    id: RuleId("easy-brackets"),
    group: Group::EasyRead,
    level: Severity::Warning,
    why: "Brackets put one thought into the middle of another, and readers lose the first.",
    document: include_str!("easy_brackets.md"),
    check: Check::File(check),
};

fn check(file: &File<'_>, found: &mut Found<'_>) {
    for reading in words::easy_and_headings(file) {
        let text: &str = reading.text;
        let mut from = 0;
        while let Some(start) = text.get(from..).and_then(|rest| rest.find('(')).map(|at| from + at) {
            let Some(end) = text.get(start..).and_then(|rest| rest.find(')')).map(|at| start + at + 1) else {
                break;
            };
            from = end;
            let inside = text.get(start + 1..end - 1).unwrap_or_default().trim();
            if !inside.contains(char::is_alphanumeric) {
                continue;
            }
            let message = format!("“{}” is in brackets.", words::beginning(reading.said(&(start..end))));
            let help = match inside {
                "s" | "es" => "Write the word for more than one: “children” means one child too.",
                _ => "Make it a sentence of its own, or leave it out.",
            };
            found.add_at(file, reading.span(file, start..end), message, help);
        }
    }
}
