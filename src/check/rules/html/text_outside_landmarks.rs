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
    let mut placed: Vec<bool> = Vec::new();
    for (_, element) in html.elements() {
        let is_around = element.parent.is_some_and(|parent| placed.get(parent) == Some(&true));
        placed.push(is_around || is_part(element));
    }
    let is_placed = |number: usize| placed.get(number) == Some(&true);
    if let Some((_, words)) = html.texts().find(|(number, words)| !is_placed(*number) && !words.trim().is_empty()) {
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        let message = format!("On the page {}, “{words}” stands in no part of the page.", html.address);
        found.add(place.clone(), message, "Move the words into `header`, `nav`, `main`, `aside` or `footer`.");
    }
}

fn is_part(element: Element<'_>) -> bool {
    if element.name == "html" || element.name == "body" {
        return false;
    }
    // The link that skips to the main part stands before all parts.
    let is_skip = || element.name == "a" && element.attribute("href").is_some_and(|href| href.starts_with('#'));
    PARTS.contains(&element.name) || element.attribute("role").is_some() || is_skip()
}
