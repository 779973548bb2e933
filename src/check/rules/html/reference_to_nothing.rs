//! Ids that other parts name and that are not there.

use super::super::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: RuleId("reference-to-nothing"),
    group: Group::Html,
    level: Severity::Warning,
    why: "A screen reader says nothing where the page says that there is a name.",
    document: include_str!("reference_to_nothing.md"),
    check: Check::Html(check),
};

const NAMING: &[&str] = &["aria-labelledby", "aria-describedby", "aria-controls", "for"];

fn check(html: &Html, place: &Place, found: &mut Found<'_>) {
    let mut ids: Vec<&str> = html.elements().filter_map(|(_, element)| element.attribute("id")).collect();
    ids.sort_unstable();
    let mut check = |name: &str, id: &str| {
        if ids.binary_search(&id).is_err() {
            let message = format!("On the page {}, `{name}` names `{id}`, which is not there.", html.address);
            found.add(place.clone(), message, "Correct the id, or take the reference away.");
        }
    };
    for (_, element) in html.elements() {
        for (name, value) in element.attributes().filter(|(name, _)| NAMING.contains(name)) {
            value.split_whitespace().for_each(|id| check(name, id));
        }
        let anchor = element.attribute("href").filter(|_| element.name == "a").and_then(|href| href.strip_prefix('#'));
        if let Some(anchor) = anchor.filter(|anchor| !anchor.is_empty()) {
            let anchor = percent_encoding::percent_decode_str(anchor).decode_utf8_lossy();
            check("href", &anchor);
        }
    }
}
