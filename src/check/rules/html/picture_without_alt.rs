//! Pictures of finished pages without the attribute `alt`.

use super::super::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: RuleId("picture-without-alt"),
    group: Group::Html,
    level: Severity::Warning,
    why: "A screen reader reads the name of the file aloud.",
    document: include_str!("picture_without_alt.md"),
    check: Check::Html(check),
};

fn check(html: &Html, place: &Place, found: &mut Found<'_>) {
    for (_, picture) in html.named("img").filter(|(_, picture)| picture.attribute("alt").is_none()) {
        let file = picture.attribute("src").unwrap_or("a picture");
        let message = format!("On the page {}, `{file}` has no `alt`.", html.address);
        found.add(place.clone(), message, "Write what it shows into `alt`, or `alt=\"\"` for decoration.");
    }
}
