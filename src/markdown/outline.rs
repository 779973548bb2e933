//! What the text of a page holds, and what is wrong with it.

use std::ops::Range;

use super::headings::{self, Heading};
use super::image::{self, ImageRef};
use super::links::{self, LinkRef};
use super::passages::{self, Passages};
use super::problems::Problems;
use super::{hidden, notes, settled, text};
use crate::diagnostic::Diagnostic;
use crate::source::Source;

/// What the text of a page holds. All spans are bytes of the file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outline {
    /// Headings that are shown, in order, with the ids they have in the HTML.
    pub headings: Vec<Heading>,
    /// Links whose addresses are understood, in order.
    pub links: Vec<LinkRef>,
    /// Pictures whose addresses are understood, in order.
    pub images: Vec<ImageRef>,
    /// How many words there are.
    pub words: usize,
    /// The plain words of each block.
    pub passages: Passages,
}

/// Looks through the text of a page.
///
/// `body` is the bytes of the file that are Markdown. `reserved` are ids that the page's template uses: a heading gets another
/// one.
pub fn outline(source: &Source, body: Range<usize>, reserved: &[&str]) -> (Outline, Vec<Diagnostic>) {
    let mut problems = Problems::of(source);
    let tree = settled(source, body.clone(), &mut problems);
    let headings = headings::place(&tree, reserved, &mut problems);
    let outline = Outline {
        headings: headings.into_iter().map(|placed| placed.heading).collect(),
        links: links::collect(&tree, source.path(), &mut problems),
        images: image::collect(&tree, source.path(), &mut problems),
        words: text::words(&tree),
        passages: passages::collect(&tree, source.path()),
    };
    hidden::check(source, body, &mut problems);
    headings::check_notes(&tree, &mut problems);
    notes::check(&tree, &mut problems);
    (outline, problems.finish())
}
