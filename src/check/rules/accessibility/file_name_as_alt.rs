//! Pictures whose words are the name of a file.

use super::super::prelude::*;
use crate::markdown::PictureRef;

pub(super) const RULE: Rule = Rule {
    id: RuleId("file-name-as-alt"),
    group: Group::Accessibility,
    level: Severity::Warning,
    why: "People who cannot see the picture hear the name of a file, which says nothing to them.",
    document: include_str!("file_name_as_alt.md"),
    check: Check::File(check),
};

/// One word with an ending of pictures, with underscores, or with so many hyphens that nobody would write it in a sentence.
static FILE_NAME: Pattern = Pattern::new(
    r"(?i)^\S+\.(?:jpe?g|png|gif|webp|avif|svg|heic|bmp|tiff?)$|^\p{L}[^\s_]*(?:_[^\s_]+)+$|^[a-z0-9]+(?:-[a-z0-9]+){3,}$",
);

/// As cameras, telephones and programs name them.
static CAMERA: Pattern = Pattern::new(
    r"(?i)^(?:(?:img|dsc[nf]?|pxl|mvimg|dcim)[-_ ]?\d[\w-]*|(?:image|photo|picture|scan|untitled|foto)[-_ ]*\(?\d+\)?|(?:screen ?shot|whatsapp image)[-_ ]\d{4}.*)$",
);

/// A name of several words, with an ending.
static WITH_ENDING: Pattern = Pattern::new(r"(?i)\w\.(?:jpe?g|png|gif|webp|avif|svg|heic|bmp|tiff?)$");

fn check(file: &File<'_>, found: &mut Found<'_>) {
    for image in &file.outline().images {
        let alt = image.alt.trim();
        if FILE_NAME.is_in(alt) || CAMERA.is_in(alt) || WITH_ENDING.is_in(alt) || is_its_name(alt, &image.picture) {
            let message = format!("{} is the name of a file, not what the picture shows.", quoted(alt));
            let help = "Say what it shows: “A nurse listens to a baby’s heart”.";
            found.add_at(file, image.span.clone(), message, help);
        }
    }
}

/// The name or the id of the very picture, written as no sentence would: `sensory-room`.
fn is_its_name(alt: &str, picture: &PictureRef) -> bool {
    let name = match picture {
        PictureRef::Id(id) => id,
        PictureRef::File(path) => path.name().rsplit_once('.').map_or(path.name(), |(stem, _)| stem),
    };
    alt.contains('-') && alt.eq_ignore_ascii_case(name)
}
