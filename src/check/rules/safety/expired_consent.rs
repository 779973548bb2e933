//! Pictures whose consent has run out.

use super::super::prelude::*;
use crate::markdown::{ImageRef, PictureRef};
use crate::site::SizedPicture;

pub(super) const RULE: Rule = Rule {
    id: RuleId("expired-consent"),
    group: Group::Safety,
    level: Severity::Warning,
    why: "The people in it agreed to be shown until that day, and no longer.",
    document: include_str!("expired_consent.md"),
    check: Check::Site(check),
};

fn check(everything: &Everything<'_>, found: &mut Found<'_>) {
    let site = everything.site;
    for picture in site.pictures.own() {
        let Some(until) = picture.entry.consent_until.as_ref().filter(|until| until.value < site.today)
        else {
            continue;
        };
        let place = site.pictures.place(&picture.entry, until.span());
        let message = format!(
            "The consent for the picture `{}` ended on {}.",
            picture.entry.id,
            until.value.strftime("%-d %B %Y")
        );
        let help = "Ask the people in it again and write the new day, or take the picture off the site.";
        let shown = everything.files.iter().find_map(|file| shown(file, picture));
        match shown {
            Some(place_of_use) => {
                found.add_with(place, message, help, (place_of_use, "a page shows it here"))
            }
            None => found.add(place, message, help),
        }
    }
}

/// Where a file shows a picture first.
pub(super) fn shown(file: &File<'_>, picture: &SizedPicture) -> Option<Place> {
    if let Some(image) = images(file, picture).next() {
        return Some(file.at(image.span.clone()));
    }
    let chosen = match file.variant {
        Some(variant) => variant.picture.as_ref(),
        None => file.page.document.common.picture.as_ref(),
    };
    chosen.filter(|id| id.value == picture.entry.id).map(|id| file.at(id.span()))
}

/// All places of a file's text that show a picture.
pub(super) fn images<'f>(
    file: &'f File<'_>,
    picture: &'f SizedPicture,
) -> impl Iterator<Item = &'f ImageRef> {
    let outline = match file.variant {
        Some(variant) => &variant.outline,
        None => &file.page.document.outline,
    };
    outline.images.iter().filter(|image| match &image.picture {
        PictureRef::Id(id) => *id == picture.entry.id,
        PictureRef::File(path) => *path == picture.entry.file.value,
    })
}
