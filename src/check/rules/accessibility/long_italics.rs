//! Many words in italics.

use super::super::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: RuleId("long-italics"),
    group: Group::Accessibility,
    level: Severity::Advice,
    why: "Slanted letters are harder to read for people with dyslexia or low vision.",
    document: include_str!("long_italics.md"),
    check: Check::File(check),
};

const MOST_WORDS: usize = 12;

fn check(file: &File<'_>, found: &mut Found<'_>) {
    // Easy read has a stricter rule of its own.
    if file.is_easy_english() {
        return;
    }
    for prose in &file.text {
        for mark in prose.passage.marks.iter().filter(|mark| mark.kind == MarkKind::Emphasis) {
            let words = prose.text().get(mark.range.clone()).unwrap_or_default();
            let count = words.split_whitespace().count();
            if count > MOST_WORDS {
                let message = format!("{count} words in a row are in italics.");
                let help = "Take the stars away. To show that somebody said it, begin the line with `> `; to stress it, make one or two words bold.";
                found.add_at(file, mark.span.clone(), message, help);
            }
        }
    }
}
