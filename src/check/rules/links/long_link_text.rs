//! Links with very many words.

use super::super::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: RuleId("long-link-text"),
    group: Group::Links,
    level: Severity::Advice,
    why: "In a list of links, nobody hears the end of it, and it is hard to see where one link stops.",
    document: include_str!("long_link_text.md"),
    check: Check::File(check),
};

/// In characters.
const MOST: usize = 100;

fn check(file: &File<'_>, found: &mut Found<'_>) {
    for link in &file.outline().links {
        let length = link.text.chars().count();
        if length > MOST {
            let message = format!("The words of this link are {length} characters long.");
            let help = "Make only the words that name the page the link, at most ten or so, and leave the rest as plain text.";
            found.add_at(file, link.span.clone(), message, help);
        }
    }
}
