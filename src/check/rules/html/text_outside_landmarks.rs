//! Words that stand in no landmark.

use super::super::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: RuleId("text-outside-landmarks"),
    group: Group::Html,
    level: Severity::Warning,
    why: "Somebody who goes from part to part with a screen reader never hears these words.",
    document: include_str!("text_outside_landmarks.md"),
    check: Check::Html(check),
};

/// Elements that are parts of a page, and those whose words nobody sees.
const PARTS: &[&str] = &["header", "nav", "main", "aside", "footer", "search", "head", "title", "script", "style", "template", "noscript"];

fn check(html: &Html, place: &Place, found: &mut Found<'_>) {
    for (number, words) in html.texts() {
        let Some(element) = html.element(number).filter(|_| !words.trim().is_empty()) else { continue };
        let own = std::iter::once(element).chain(html.around(number));
        // The link that skips to the main part stands before all parts.
        let is_skip = |element: Element<'_>| {
            element.name == "a" && element.attribute("href").is_some_and(|href| href.starts_with('#'))
        };
        let mut around = own.filter(|element| element.name != "html" && element.name != "body");
        if !around.any(|element| PARTS.contains(&element.name) || element.attribute("role").is_some() || is_skip(element)) {
            let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
            let message = format!("On the page {}, “{words}” stands in no part of the page.", html.address);
            return found.add(place.clone(), message, "Move the words into `header`, `nav`, `main`, `aside` or `footer`.");
        }
    }
}
