//! Titles that search engines cut off.

use super::super::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: RuleId("long-title"),
    group: Group::PlainLanguage,
    level: Severity::Advice,
    why: "Search engines cut a long title off, and screen readers say it again and again.",
    document: include_str!("long_title.md"),
    check: Check::File(check),
};

const MOST: usize = 65;

fn check(file: &File<'_>, found: &mut Found<'_>) {
    for fact in file.facts_at("title").filter(|_| file.is_english()) {
        let length = fact.prose.text().chars().count();
        if length > MOST {
            let message = format!("The title has {length} letters and spaces.");
            let help = format!("Put the words that families search for first, and stay at {MOST} or fewer.");
            found.add_at(file, file.span(&fact.prose, 0..fact.prose.text().len()), message, help);
        }
    }
}
