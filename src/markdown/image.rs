//! Pictures of the text.

use std::ops::Range;

use super::address::{Refusal, file, plain_characters, scheme};
use super::ids::is_plain;
use super::links::{address, check_title, report};
use super::problems::Problems;
use super::tag::shown;
use super::tree::{Kind, Tree};
use crate::diagnostic::RuleId;
use crate::source::SourcePath;

const ADDRESS: RuleId = RuleId("image-address");
const FOLDER: &str = "content/pictures/";
const ENDINGS: [&str; 6] = [".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif"];

/// Which picture is meant.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum PictureRef {
    /// `picture:ID`: a picture of the theme's or the site's collection.
    Id(String),
    /// A file under `content/pictures/`; it may not be there.
    File(SourcePath),
}

/// A picture whose address is understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImageRef {
    /// Which picture.
    pub picture: PictureRef,
    /// Bytes of the file: everything from `![` on.
    pub span: Range<usize>,
    /// Bytes of the file: its address, or everything if the address is written elsewhere.
    pub address: Range<usize>,
    /// What it shows, in words; empty if the author gave none.
    pub alt: String,
}

pub(super) fn collect(tree: &Tree<'_>, page: &SourcePath, problems: &mut Problems<'_>) -> Vec<ImageRef> {
    let mut images = Vec::new();
    for (at, node) in tree.nodes.iter().enumerate() {
        let Kind::Image(link) = &node.kind else { continue };
        let address = address(tree, node.span.clone(), link);
        check_title(link, &node.span, problems);
        match PictureRef::read(page, &link.destination) {
            Ok(picture) => {
                images.push(ImageRef { picture, span: node.span.clone(), address, alt: tree.plain(at) })
            }
            Err(refusal) => report(refusal, address, problems),
        }
    }
    images
}

impl PictureRef {
    pub(super) fn read(page: &SourcePath, written: &str) -> Result<Self, Refusal> {
        let written = written.trim();
        plain_characters(written).map_err(|refusal| refusal.of(ADDRESS))?;
        match scheme(written) {
            Some((scheme, id)) if scheme.eq_ignore_ascii_case("picture") && is_plain(id) => {
                Ok(Self::Id(id.to_owned()))
            }
            Some(_) => {
                Err(refuse(format!("`{}` is not the address of a picture of this site.", shown(written))))
            }
            None => in_folder(page, written),
        }
    }
}

fn in_folder(page: &SourcePath, written: &str) -> Result<PictureRef, Refusal> {
    let path = file(page, written).map_err(|refusal| refusal.of(ADDRESS))?;
    if !path.as_str().starts_with(FOLDER) {
        return Err(refuse(format!("The picture `{}` is outside of `{FOLDER}`.", shown(path.as_str()))));
    }
    if !ENDINGS.iter().any(|ending| path.name().ends_with(ending)) {
        let message = format!("`{}` is not a kind of picture that pages can show.", shown(path.name()));
        return Err(refuse(message));
    }
    Ok(PictureRef::File(path))
}

fn refuse(message: String) -> Refusal {
    Refusal {
        rule: ADDRESS,
        message,
        why: "Pictures from elsewhere tell others who reads the page, and they can change or vanish.",
        help: "Put a JPEG, PNG, WebP, AVIF or GIF file into `content/pictures/` and write the path to it, or write `picture:` \
               and its id."
            .to_owned(),
    }
}
