//! Pictures that move.

use std::collections::BTreeSet;

use super::super::prelude::*;
use crate::markdown::PictureRef;

pub(super) const RULE: Rule = Rule {
    id: RuleId("animated-picture"),
    group: Group::Accessibility,
    level: Severity::Warning,
    why: "Many people cannot read beside something that moves, and flashes can start a fit.",
    document: include_str!("animated_picture.md"),
    check: Check::File(check),
};

fn check(file: &File<'_>, found: &mut Found<'_>) {
    let moves = |picture: &PictureRef| file.site.pictures.find(picture).is_some_and(|picture| picture.animated);
    let mut seen = BTreeSet::new();
    for image in file.outline().images.iter().filter(|image| moves(&image.picture)) {
        if seen.insert(&image.picture) {
            report(found, file.at(image.address.clone()));
        }
    }
    for fact in file.facts_at("picture") {
        if moves(&PictureRef::Id(fact.prose.text().to_owned())) {
            report(found, file.place(&fact.prose, 0..fact.prose.text().len()));
        }
    }
}

fn report(found: &mut Found<'_>, place: Place) {
    let help = "Save one still picture of it. If the movement matters, make a film of it that people can start and stop, and list it under `films`.";
    found.add(place, "This picture moves, and readers cannot stop it.", help);
}
