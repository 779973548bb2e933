//! Scripts, styles and handlers within a page.

use super::super::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: RuleId("inline-code"),
    group: Group::Html,
    level: Severity::Warning,
    why: "The policy that keeps readers safe blocks it, so the page does not work as it was meant to.",
    document: include_str!("inline_code.md"),
    check: Check::Html(check),
};

fn check(html: &Html, place: &Place, found: &mut Found<'_>) {
    for (number, element) in html.elements() {
        let handler = element.attributes().find(|(name, _)| name.starts_with("on") || *name == "style");
        let is_code = match element.name {
            "style" => true,
            "script" => element.attribute("src").is_none() && html.has_own_words(number) && runs(element),
            _ => false,
        };
        let what = handler.map(|(name, _)| name).or_else(|| is_code.then_some(element.name));
        if let Some(what) = what {
            let message = format!("The page {} has `{what}` inside it.", html.address);
            found.add(place.clone(), message, "Move it into a file of the theme.");
        }
    }
}

/// Data for search engines is no code.
fn runs(script: Element<'_>) -> bool {
    script.attribute("type").is_none_or(|kind| kind.contains("javascript") || kind == "module")
}
