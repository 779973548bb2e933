//! Places that say nothing about how easy they are to use.

use super::super::prelude::*;
use super::facts;
use crate::content::Place as Spot;

pub(super) const RULE: Rule = Rule {
    id: RuleId("place-without-access"),
    group: Group::LocalOffer,
    level: Severity::Advice,
    why: "A family with a wheelchair, or a child who cannot bear noise, cannot tell whether they can go there.",
    document: include_str!("place_without_access.md"),
    check: Check::File(check),
};

fn check(file: &File<'_>, found: &mut Found<'_>) {
    if let Some(service) = facts::service(file) {
        report(file, "places.name", &service.places, found);
    }
    if let Some(place) = facts::event(file).and_then(|event| event.place.as_ref()) {
        report(file, "place.name", std::slice::from_ref(place), found);
    }
}

fn report(file: &File<'_>, key: &str, spots: &[Spot], found: &mut Found<'_>) {
    // Both are in the order of the file.
    let mut names = file.facts_at(key);
    // “Your child’s school” is no place that somebody could ask.
    let is_place = |spot: &&Spot| spot.address.is_some() || spot.postcode.is_some();
    for spot in spots.iter().filter(|spot| spot.access.is_empty()).filter(is_place) {
        let Some(Fact { prose: name, .. }) = names.find(|fact| fact.prose.text() == spot.name) else {
            continue;
        };
        let message = format!("Nothing is said about how easy it is to use “{}”.", spot.name);
        let help =
            "Ask the people there, and add `access:` with what it has: `access: [step-free, quiet-room]`.";
        found.add(file.place(name, 0..name.text().len()), message, help);
    }
}
