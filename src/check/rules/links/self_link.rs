//! Links that lead to the page that they are on.

use super::super::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: RuleId("self-link"),
    group: Group::Links,
    level: Severity::Advice,
    why: "People press the link and nothing happens, so they think that something is broken.",
    document: include_str!("self_link.md"),
    check: Check::File(check),
};

fn check(file: &File<'_>, found: &mut Found<'_>) {
    for link in &file.outline().links {
        // With a heading, it leads to another part of the page.
        let Target::Page { path, anchor: None } = &link.target else { continue };
        if path == file.source.path() {
            let message = format!("{} leads to the page that it is on.", quoted(&link.text));
            let help = "Make it plain words, or lead to one part of this page with the id of its heading: `(#how-to-get-it)`.";
            found.add_at(file, link.span.clone(), message, help);
        }
    }
}
