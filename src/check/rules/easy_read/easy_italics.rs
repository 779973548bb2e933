//! Italics on easy-read pages: E08.

use super::super::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: RuleId("easy-italics"),
    group: Group::EasyRead,
    level: Severity::Warning,
    why: "Slanted letters are hard to read for people with a learning disability, dyslexia or low sight.",
    document: include_str!("easy_italics.md"),
    check: Check::File(check),
};

fn check(file: &File<'_>, found: &mut Found<'_>) {
    if !file.is_easy_english() {
        return;
    }
    for prose in &file.text {
        let marks = prose.passage.marks.iter();
        for mark in marks.filter(|mark| mark.kind == MarkKind::Emphasis && !mark.range.is_empty()) {
            let words = prose.text().get(mark.range.clone()).unwrap_or_default();
            let message = format!("“{}” is in italics.", super::super::words::beginning(words));
            let help = "Take the signs for italics out. If the words matter most, put them first, or give them a picture of their own.";
            found.add_at(file, mark.span.clone(), message, help);
        }
    }
}
