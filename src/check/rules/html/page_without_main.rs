//! Pages without exactly one `main`.

use super::super::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: RuleId("page-without-main"),
    group: Group::Html,
    level: Severity::Warning,
    why: "People who use a screen reader cannot jump to what the page is about.",
    document: include_str!("page_without_main.md"),
    check: Check::Html(check),
};

fn check(html: &Html, place: &Place, found: &mut Found<'_>) {
    let count = html.named("main").count();
    if count != 1 {
        let message = format!("The page {} has {count} main parts.", html.address);
        found.add(place.clone(), message, "Put what the page is about into one `main` element of the template.");
    }
}
