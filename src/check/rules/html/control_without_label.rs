//! Form fields without a label.

use super::super::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: RuleId("control-without-label"),
    group: Group::Html,
    level: Severity::Warning,
    why: "Somebody who uses a screen reader does not learn what to type.",
    document: include_str!("control_without_label.md"),
    check: Check::Html(check),
};

/// Kinds of field that need no label, because nobody types into them or their value is the label.
const SELF_EXPLAINING: &[&str] = &["hidden", "submit", "reset", "button", "image"];

fn check(html: &Html, place: &Place, found: &mut Found<'_>) {
    for (number, field) in html.elements() {
        let is_field = match field.name {
            "input" => !field.attribute("type").is_some_and(|kind| SELF_EXPLAINING.contains(&kind)),
            "select" | "textarea" => true,
            _ => false,
        };
        if is_field && !is_labelled(html, number, field) {
            let name = field.attribute("name").or(field.attribute("id")).unwrap_or("without a name");
            let message = format!("On the page {}, the field `{name}` has no label.", html.address);
            found.add(place.clone(), message, "Write a `label` with the field’s `id` in `for`.");
        }
    }
}

fn is_labelled(html: &Html, number: usize, field: Element<'_>) -> bool {
    let filled = |name: &str| field.attribute(name).is_some_and(|value| !value.trim().is_empty());
    let id = field.attribute("id");
    let names_it = |(label, element): (usize, Element<'_>)| {
        id.is_some() && element.attribute("for") == id && html.has_words(label)
    };
    filled("aria-label")
        || filled("aria-labelledby")
        || html.around(number).any(|element| element.name == "label")
        || html.named("label").any(names_it)
}
