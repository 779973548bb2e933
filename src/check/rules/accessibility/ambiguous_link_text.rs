//! Links whose words say nothing by themselves.

use super::super::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: RuleId("ambiguous-link-text"),
    group: Group::Accessibility,
    level: Severity::Warning,
    why: "People who use a screen reader often hear a list of the links alone, and cannot tell what this one is for.",
    document: include_str!("ambiguous_link_text.md"),
    check: Check::File(check),
};

/// Lower case, without a full stop at the end.
const VAGUE: &[&str] = &[
    "here", "click here", "click", "read more", "more", "find out more", "learn more", "see more", "more information",
    "more details", "further information", "more info", "info", "details", "link", "this link", "follow this link",
    "this page", "this", "this website", "website", "web page", "this document", "document", "download", "continue", "go",
    "read this", "see here", "visit", "this form",
];

fn check(file: &File<'_>, found: &mut Found<'_>) {
    if !file.is_english() {
        return;
    }
    for prose in &file.text {
        for (words, _, mark) in prose.passage.links() {
            let plain = words.trim_end_matches(['.', ':', '…', '>', '»']).trim().to_lowercase();
            if VAGUE.contains(&plain.as_str()) {
                let message = format!("“{words}” does not say what the link leads to.");
                let help = "Make the words that name it the link: “fill in the short breaks form”.";
                found.add(file.at(mark.span.clone()), message, help);
            }
        }
    }
}
