//! Links and buttons without words.

use super::super::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: RuleId("control-without-name"),
    group: Group::Html,
    level: Severity::Warning,
    why: "Somebody who uses a screen reader hears “link” or “button”, and not what it does.",
    document: include_str!("control_without_name.md"),
    check: Check::Html(check),
};

fn check(html: &Html, place: &Place, found: &mut Found<'_>) {
    for (number, element) in html.elements() {
        let is_control = match element.name {
            "a" => element.attribute("href").is_some(),
            "button" | "summary" => true,
            _ => false,
        };
        if is_control && !html.has_words(number) && element.attribute("aria-labelledby").is_none() {
            let target = element.attribute("href").unwrap_or(element.name);
            let message = format!("On the page {}, `{target}` has no words.", html.address);
            found.add(place.clone(), message, "Write between the tags what it leads to or does.");
        }
    }
}
