//! Pictures whose words say that they are pictures, or say again what stands beside them.

use std::collections::BTreeMap;

use super::super::prelude::*;
use crate::markdown::ImageRef;

pub(super) const RULE: Rule = Rule {
    id: RuleId("redundant-alt"),
    group: Group::Accessibility,
    level: Severity::Warning,
    why: "People who use a screen reader hear the same twice: it says by itself that there is a picture.",
    document: include_str!("redundant_alt.md"),
    check: Check::File(check),
};

/// Not "drawing of" or "painting of": these say how it was made.
static PICTURE_OF: Pattern = Pattern::new(
    r"(?i)^(?:(?:an?|the|our|this is an?) )?(?:(?:colour|small|large|big) )?(?:image|picture|photo|photograph|pic|graphic)s? (?:of|showing|shows?|that shows?|which shows?)\b",
);

static ONLY_PICTURE: Pattern =
    Pattern::new(r"(?i)^(?:(?:an?|the) )?(?:image|picture|photo|photograph|pic|graphic|icon)s?\W*$");

fn check(file: &File<'_>, found: &mut Found<'_>) {
    let images = &file.outline().images;
    if images.is_empty() {
        return;
    }
    if file.is_english() {
        images.iter().for_each(|image| says_picture(file, image, found));
    }
    let by_place: BTreeMap<usize, &ImageRef> = images.iter().map(|image| (image.span.start, image)).collect();
    for (at, prose) in file.text.iter().enumerate() {
        let pictures = prose.passage.marks.iter().filter(|mark| matches!(mark.kind, MarkKind::Picture(_)));
        let mut pictures = pictures.filter_map(|mark| by_place.get(&mark.span.start)).peekable();
        if pictures.peek().is_none() {
            continue;
        }
        let beside = beside(file, at);
        for image in pictures {
            if let Some(what) = beside.get(&plain(&image.alt)) {
                report_again(file, image, what, found);
            }
        }
    }
}

/// The sentences before a picture, around it and after it, with what they are.
fn beside(file: &File<'_>, at: usize) -> BTreeMap<String, &'static str> {
    let passages = file.text.get(at.saturating_sub(1)..(at + 2).min(file.text.len())).unwrap_or_default();
    let mut beside = BTreeMap::new();
    for prose in passages {
        let what = match prose.form() {
            Form::Heading(_) => "heading",
            Form::Caption => "caption",
            _ => "text",
        };
        let sentences = prose.sentences().iter().filter_map(|range| prose.text().get(range.clone()));
        beside.extend(sentences.map(plain).filter(|words| !words.is_empty()).map(|words| (words, what)));
    }
    beside
}

fn says_picture(file: &File<'_>, image: &ImageRef, found: &mut Found<'_>) {
    let alt = image.alt.trim();
    if ONLY_PICTURE.is_in(alt) {
        let message = format!("{} does not say what the picture shows.", quoted(alt));
        let help = "Say in a few words what it shows: “A boy on a swing for wheelchairs”.";
        return found.add_at(file, image.span.clone(), message, help);
    }
    let Some(start) = PICTURE_OF.find(alt).next() else { return };
    let message = format!("{} says that this is a picture, which screen readers say anyway.", quoted(alt));
    let rest = alt.get(start.end..).unwrap_or_default().trim_start();
    let help = match rest.chars().next() {
        Some(first) => {
            let rest: String = first.to_uppercase().chain(rest.chars().skip(1)).collect();
            format!("Begin with what it shows: {}.", quoted(&rest))
        }
        None => "Say what it shows.".to_owned(),
    };
    found.add_at(file, image.span.clone(), message, help);
}

fn report_again(file: &File<'_>, image: &ImageRef, what: &str, found: &mut Found<'_>) {
    let message = format!("{} stands in the {what} beside the picture too.", quoted(&image.alt));
    let help = "Say what can be seen in the picture and the text does not say. If there is nothing, take the picture out.";
    found.add_at(file, image.span.clone(), message, help);
}

/// Lower case, only letters and digits, single spaces.
fn plain(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}
