//! The theme's picture set for easy read: `pictures/pictures.yaml` and the files beside it.
//!
//! In: the theme's files. Out: pictures with whose they are, their names on the site, and their sizes. The manifest has the same shape as
//! that of a council's own pictures.

use std::sync::Arc;

use super::assets;
use super::files::Files;
use crate::content::{PictureEntry, Pictures};
use crate::diagnostic::{Diagnostic, Place, RuleId, suggest};
use crate::source::Address;

const NO_FILE: RuleId = RuleId("broken-picture");
const MANIFEST: &str = "pictures/pictures.yaml";

/// A picture of the theme.
#[derive(Debug, Clone)]
pub struct ThemePicture {
    /// Whose it is.
    pub entry: PictureEntry,
    /// Its name on the site.
    pub address: Address,
    /// What is in the file.
    pub bytes: Arc<[u8]>,
    /// Width and height in CSS pixels.
    pub size: (u32, u32),
}

/// All pictures of the theme. One without a file is left out and reported.
pub(super) fn read(files: &Files, out: &mut Vec<Diagnostic>) -> Vec<ThemePicture> {
    let Some(source) = files.text(MANIFEST) else { return Vec::new() };
    let (manifest, problems) = Pictures::parse(source);
    out.extend(problems);
    let mut pictures = Vec::new();
    for entry in manifest.entries {
        let inner = format!("pictures/{}", entry.file.value.name());
        let size = files.text(&inner).and_then(|svg| size(svg.text()));
        match (files.text(&inner), size) {
            (Some(svg), Some(size)) => {
                let asset = assets::named(&inner, svg.text().as_bytes().to_vec());
                pictures.push(ThemePicture {
                    entry,
                    address: asset.address,
                    bytes: asset.bytes.into(),
                    size,
                });
            }
            _ => out.push(broken(files, &entry, Place::new(source, entry.file.span()))),
        }
    }
    pictures
}

fn broken(files: &Files, entry: &PictureEntry, place: Place) -> Diagnostic {
    let name = entry.file.value.name();
    let names = files.names().filter_map(|name| name.strip_prefix("pictures/"));
    let help = match suggest(name, names).filter(|near| *near != name) {
        Some(near) => format!("Did you mean `{near}`?"),
        None => "Put an SVG file with a `viewBox` beside this one, or take the entry out.".to_owned(),
    };
    Diagnostic::error(NO_FILE, place, format!("There is no picture `{name}` that can be shown."))
        .why("Easy-read pages would have holes.")
        .help(help)
}

/// The last two numbers of `viewBox="0 0 72 72"`.
fn size(svg: &str) -> Option<(u32, u32)> {
    let numbers = svg.split_once("viewBox=\"")?.1.split_once('"')?.0;
    let mut numbers = numbers.split([' ', ',']).filter(|number| !number.is_empty()).skip(2);
    let mut next =
        || numbers.next()?.split('.').next()?.parse::<u32>().ok().filter(|n| (1..=8192).contains(n));
    Some((next()?, next()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::theme::testing::theme_files;

    const ENTRY: &str =
        "pictures:\n  - id: bus\n    file: bus.svg\n    label: A bus\n    licence: CC0\n    credit: Me\n";

    #[test]
    fn a_picture_has_its_size_and_name() {
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 72 48.5\"/>";
        let files = theme_files(&[("pictures/pictures.yaml", ENTRY), ("pictures/bus.svg", svg)]);
        let mut out = Vec::new();
        let pictures = read(&files, &mut out);
        assert_eq!(out.len(), 0);
        assert_eq!((pictures[0].entry.id.as_str(), pictures[0].size), ("bus", (72, 48)));
        assert!(pictures[0].address.as_str().starts_with("/assets/bus."));
    }

    #[test]
    fn a_picture_without_a_file_is_reported() {
        let files = theme_files(&[("pictures/pictures.yaml", ENTRY), ("pictures/buss.svg", "<svg/>")]);
        let mut out = Vec::new();
        assert!(read(&files, &mut out).is_empty());
        assert_eq!(out[0].help.as_deref(), Some("Did you mean `buss.svg`?"));
        assert_eq!(out[0].place.start.line, 3);
    }
}
