//! Pictures of people without a note of where the consent is kept.

use super::super::prelude::*;
use super::expired_consent::images;
use crate::site::SizedPicture;

pub(super) const RULE: Rule = Rule {
    id: RuleId("photo-without-consent"),
    group: Group::Safety,
    level: Severity::Warning,
    why: "People must agree before the whole world can see them, and must be able to change their minds.",
    document: include_str!("photo_without_consent.md"),
    check: Check::Site(check),
};

/// Somebody who can be seen. Not the children's room or the family hub.
static PEOPLE: Pattern = Pattern::new(
    r"(?i)\b(?:people|person|child|children|kids?|boys?|girls?|baby|babies|toddlers?|teenagers?|pupils?|students?|family|families|parents?|mum|mums|mother|dad|dads|father|grandmother|grandfather|brothers?|sisters?|siblings|man|men|woman|women|carers?|teachers?|nurses?|volunteers?|members?|friends|dancers?|players?|swimmers?|crowd|faces?|somebody|someone)\b",
);
/// What makes it a place or a thing.
static PLACE: Pattern = Pattern::new(
    r"(?i)^(?:[’']s?\b|[- ](?:hub|centre|room|area|playground|garden|toilet|library|house|clinic|ward|unit|entrance|services?|change|changing|carrier|seat|table|chair|kitchen|zone|space|drawings?|paintings?|pictures?|art|books?|corner|swing|forum)\b)",
);
static DRAWN: Pattern = Pattern::new(
    r"(?i)\b(?:drawing|drawn|illustration|cartoon|symbol|icon|logo|map|diagram|poster|painting|painted|statue|sculpture|model of|doll|puppet|empty|nobody|sign (?:says|that says|for)|outline of|silhouette)\b",
);

fn check(everything: &Everything<'_>, found: &mut Found<'_>) {
    for picture in everything.site.pictures.own().filter(|picture| picture.entry.consent_ref.is_none()) {
        let label = &picture.entry.label;
        let place = everything.site.pictures.place(&picture.entry, label.span());
        let help = "Ask the people in it, and write where you keep their answer: `consent-ref: LC-2026-07`. If nobody can be recognised, write that: `consent-ref: nobody can be recognised`.";
        if DRAWN.is_in(&label.value) {
            continue;
        }
        if shows_people(&label.value) {
            let message = format!(
                "The picture `{}` shows people, and nothing says that they agreed.",
                picture.entry.id
            );
            found.add(place, message, help);
        } else if let Some((alt, page)) = in_a_page(everything, picture) {
            let message = format!(
                "By the words “{alt}”, the picture `{}` shows people, and nothing says that they agreed.",
                picture.entry.id
            );
            found.add_with(place, message, help, (page, "a page says so here"));
        }
    }
}

fn shows_people(words: &str) -> bool {
    let is_person =
        |range: std::ops::Range<usize>| words.get(range.end..).is_some_and(|after| !PLACE.is_in(after));
    !DRAWN.is_in(words) && PEOPLE.find(words).any(is_person)
}

fn in_a_page(everything: &Everything<'_>, picture: &SizedPicture) -> Option<(String, Place)> {
    let english = everything.files.iter().filter(|file| file.is_english());
    english.into_iter().find_map(|file| {
        let image = images(file, picture).find(|image| shows_people(&image.alt))?;
        Some((image.alt.clone(), file.at(image.span.clone())))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_are_told_from_places() {
        for words in [
            "Two children on a swing",
            "A nurse with a boy",
            "The family at the hub",
            "Members of the drama group",
            "A woman reads",
        ] {
            assert!(shows_people(words), "{words}");
        }
        for words in [
            "The front door of Milbury Family Hub",
            "The children's room",
            "A drawing of two children",
            "The empty family room",
            "One of the vans",
            "The people carrier",
            "A sign for the children",
            "Young Voices' office",
        ] {
            assert!(!shows_people(words), "{words}");
        }
    }
}
