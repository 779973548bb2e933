//! Summaries that do not fit where they are shown.

use super::super::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: RuleId("long-summary"),
    group: Group::PlainLanguage,
    level: Severity::Advice,
    why: "The summary stands in lists and search results, where readers give it one look.",
    document: include_str!("long_summary.md"),
    check: Check::File(check),
};

/// In letters and spaces.
pub(super) const MOST: usize = 200;

fn check(file: &File<'_>, found: &mut Found<'_>) {
    for fact in file.facts_at("summary").filter(|_| file.is_english()) {
        let length = fact.prose.text().chars().count();
        if length > MOST {
            let message = format!("The summary has {length} letters and spaces.");
            let help =
                format!("Say in one or two sentences what it is and who it is for, with at most {MOST}.");
            found.add_at(file, file.span(&fact.prose, 0..fact.prose.text().len()), message, help);
        }
    }
}
