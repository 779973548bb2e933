//! Pages that do not say their language.

use super::super::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: RuleId("page-without-language"),
    group: Group::Html,
    level: Severity::Warning,
    why: "A screen reader reads the words with the sounds of another language.",
    document: include_str!("page_without_language.md"),
    check: Check::Html(check),
};

fn check(html: &Html, place: &Place, found: &mut Found<'_>) {
    let says = |element: Element<'_>| element.attribute("lang").is_some_and(|lang| !lang.trim().is_empty());
    if !html.named("html").any(|(_, element)| says(element)) {
        let message = format!("The page {} does not say which language it is in.", html.address);
        found.add(place.clone(), message, "Write `lang` on the `html` element of the template.");
    }
}
