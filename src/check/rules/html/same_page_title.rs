//! Pages with the same title.

use super::super::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: RuleId("same-page-title"),
    group: Group::Html,
    level: Severity::Warning,
    why: "In a list of open pages or search results, nobody can tell the two apart.",
    document: include_str!("same_page_title.md"),
    check: Check::Pages(check),
};

fn check(pages: &[Summary], found: &mut Found<'_>) {
    for pair in pages.windows(2) {
        let [first, second] = pair else { continue };
        if first.title == second.title && !first.title.is_empty() {
            let message = format!(
                "The pages {} and {} have the same title: “{}”.",
                first.address, second.address, first.title
            );
            let other = (first.place.clone(), "this is the other page");
            found.add_with(second.place.clone(), message, "Give one of them another `title`.", other);
        }
    }
}
