//! A site in which only the words of a page have changed: the most frequent thing that an author does.

use std::sync::Arc;

use super::{PageId, Site};
use crate::content::{Document, Parsed, Variant};
use crate::markdown::{ImageRef, Outline};
use crate::source::{Source, SourcePath};

impl Site {
    /// The same site with new words in one file. None when more has changed than the words, so that other pages may be different too: the
    /// front matter, the headings, what is linked to, the pictures.
    pub fn retouched(&self, parsed: &Parsed) -> Option<Self> {
        let mut site = self.clone();
        match parsed {
            Parsed::Page(document) => {
                let page = Arc::make_mut(site.pages.get_mut(self.id_at(document.path())?)?);
                is_retouch(parts_of(&page.document), parts_of(document)).then_some(())?;
                page.document = Arc::clone(document);
            }
            Parsed::Variant(variant) => {
                let page = Arc::make_mut(site.pages.get_mut(self.id_at(&variant.of)?)?);
                let place = page.editions.get_mut(&variant.edition)?;
                is_retouch(parts_of_variant(place), parts_of_variant(variant)).then_some(())?;
                *place = Arc::clone(variant);
            }
        }
        Some(site)
    }

    /// The page that a file says something of: its own, or the one that it is a version of.
    pub fn page_of(&self, path: &SourcePath) -> Option<PageId> {
        let of = crate::content::page_of_file(path);
        self.id_at(of.as_ref().unwrap_or(path))
    }
}

type Parts<'d> = (&'d Source, usize, &'d Outline);

fn parts_of(document: &Document) -> Parts<'_> {
    (&document.source, document.body.start, &document.outline)
}

fn parts_of_variant(variant: &Variant) -> Parts<'_> {
    (&variant.source, variant.body.start, &variant.outline)
}

fn is_retouch(old: Parts<'_>, new: Parts<'_>) -> bool {
    let (old_source, old_body, old) = old;
    let (new_source, new_body, new) = new;
    let headings = |outline: &Outline| {
        let parts =
            outline.headings.iter().map(|heading| (heading.level, heading.id.clone(), heading.text.clone()));
        parts.collect::<Vec<_>>()
    };
    let targets =
        |outline: &Outline| outline.links.iter().map(|link| link.target.clone()).collect::<Vec<_>>();
    let picture = |image: &ImageRef| (image.picture.clone(), image.alt.clone());
    let pictures = |outline: &Outline| outline.images.iter().map(picture).collect::<Vec<_>>();
    old_source.text().get(..old_body) == new_source.text().get(..new_body)
        && headings(old) == headings(new)
        && targets(old) == targets(new)
        && pictures(old) == pictures(new)
}
