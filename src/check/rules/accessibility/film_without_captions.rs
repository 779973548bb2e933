//! Films without captions.

use super::super::prelude::*;
use super::films;

pub(super) const RULE: Rule = Rule {
    id: RuleId("film-without-captions"),
    group: Group::Accessibility,
    level: Severity::Error,
    why: "Deaf people, and everybody who watches without sound, cannot follow a film without captions.",
    document: include_str!("film_without_captions.md"),
    check: Check::File(check),
};

fn check(file: &File<'_>, found: &mut Found<'_>) {
    for (film, place) in films(file).filter(|(film, _)| !film.captions) {
        let message = format!("The film {} has no captions.", quoted(&film.title));
        let help = "Ask whoever made it for captions, and check them yourself: machines mishear names. Then write `captions: true` below its title.";
        found.add(place, message, help);
    }
}
