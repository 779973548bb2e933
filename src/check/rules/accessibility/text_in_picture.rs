//! Pictures that hold words: posters, leaflets, screenshots.

use super::super::prelude::*;
use crate::markdown::ImageRef;

pub(super) const RULE: Rule = Rule {
    id: RuleId("text-in-picture"),
    group: Group::Accessibility,
    level: Severity::Advice,
    why: "People who cannot see it, who need large letters, or who read another language, cannot read words in a picture.",
    document: include_str!("text_in_picture.md"),
    check: Check::File(check),
};

/// At the start, so that "two girls pin a poster to the wall" is none.
static POSTER: Pattern = Pattern::new(
    r"(?i)^(?:(?:an?|the|our|this|front of the|cover of the|first page of the) )?(?:[\p{L}’'-]+ ){0,2}?(poster|flyer|flier|leaflet|screenshot|screen shot|screen grab|infographic|word cloud)(?:\W*$|[,.:]? \p{L})",
);

fn check(file: &File<'_>, found: &mut Found<'_>) {
    if !file.is_english() {
        return;
    }
    for image in &file.outline().images {
        let Some(what) = what(&image.alt).or_else(|| label(file, image).and_then(what)) else { continue };
        let message = format!("The picture seems to be a {what}, with words in it.");
        let help = format!(
            "Write everything that the {what} says on the page. Then it is searched, translated and read out, and you may not need the picture."
        );
        found.add_at(file, image.span.clone(), message, help);
    }
}

fn what(words: &str) -> Option<String> {
    let captures = POSTER.regex()?.captures(words.trim())?;
    Some(captures.get(1)?.as_str().to_lowercase())
}

/// What the council says of its own picture. Those of the theme hold no words.
fn label<'f>(file: &'f File<'_>, image: &ImageRef) -> Option<&'f str> {
    let picture = file.site.pictures.find(&image.picture)?;
    picture.bytes.is_none().then_some(picture.entry.label.value.as_str())
}
