//! Ids that occur twice.

use super::super::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: RuleId("repeated-id"),
    group: Group::Html,
    level: Severity::Warning,
    why: "Links and labels lead to the first of the two, so the second cannot be reached.",
    document: include_str!("repeated_id.md"),
    check: Check::Html(check),
};

fn check(html: &Html, place: &Place, found: &mut Found<'_>) {
    let mut ids: Vec<&str> = html.elements().filter_map(|(_, element)| element.attribute("id")).collect();
    ids.sort_unstable();
    let mut twice: Vec<&str> = ids.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| pair[0]).collect();
    twice.dedup();
    for id in twice {
        let message = format!("On the page {}, two things have the id `{id}`.", html.address);
        found.add(place.clone(), message, "Give one of them another id.");
    }
}
