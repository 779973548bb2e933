//! Markdown: what a page's text holds, and the HTML and plain text made from it.
//!
//! In: a [`Source`] and the bytes of it that are Markdown. Out: an [`Outline`] (headings, links, pictures, words) with
//! diagnostics, HTML ([`html`]), ideas for an easy-read page ([`easy`]), or plain text ([`text`]).
//!
//! The text is parsed into a flat tree (`tree`), a few passes settle what the parser leaves open (`captions`, `inline_html`,
//! `headings`), and the writer (`write`) prints it. Nothing that an author wrote reaches the HTML unescaped: tags and
//! attributes come from fixed lists, addresses from parsed [`Target`]s.

mod address;
mod captions;
mod depth;
mod easy;
mod headings;
mod hidden;
mod ids;
mod image;
mod inline_html;
mod links;
mod notes;
mod outline;
mod parse;
mod passages;
mod places;
mod problems;
mod sections;
mod sentences;
mod tag;
mod target;
mod terms;
mod text;
mod tree;
mod write;

#[cfg(test)]
mod easy_tests;
#[cfg(test)]
mod passages_tests;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;

pub use easy::{Easy, EasyBlock, Idea};
pub use headings::Heading;
pub use ids::slug;
pub use image::{ImageRef, PictureRef};
pub use links::LinkRef;
pub use outline::{Outline, outline};
pub use passages::{Form, Mark, MarkKind, Passage, Passages, TableShape};
pub use places::Places;
pub use sections::{Section, Sections, sections};
pub use sentences::sentences;
pub use target::Target;
pub use terms::{Terms, Used, WordsPage};
pub use write::{Context, Labels, Picture, Resolved};

use std::ops::Range;

use crate::source::Source;
use problems::Problems;
use tree::Tree;

/// The page's text as HTML, which a template can print as it is.
///
/// `body` is the bytes of the file that are Markdown. `reserved` are ids that the page's template uses; they must be the same as
/// for [`outline`], so that headings get the same ids. What is wrong with the text is left out; [`outline`] reports it.
pub fn html(source: &Source, body: Range<usize>, reserved: &[&str], context: &Context<'_>) -> String {
    let problems = &mut Problems::unheard();
    let tree = settled(source, body, problems);
    let headings = headings::place(&tree, reserved, problems);
    write::html(&tree, source.path(), &headings, context)
}

/// The page's text as ideas for an easy-read page: a picture and one line for each sentence.
///
/// The arguments are those of [`html`]. Hard words are not linked; their ids come with the ideas that they occur in.
pub fn easy(source: &Source, body: Range<usize>, reserved: &[&str], context: &Context<'_>) -> Easy {
    let problems = &mut Problems::unheard();
    let tree = settled(source, body, problems);
    let headings = headings::place(&tree, reserved, problems);
    write::easy(&tree, source.path(), &headings, context)
}

/// Plain words as HTML.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    write::escape::attribute(&mut out, text);
    out
}

/// The page's text without any mark-up: one line for each paragraph, heading, list item and table cell.
pub fn text(source: &Source, body: Range<usize>) -> String {
    text::plain(&settled(source, body, &mut Problems::unheard()))
}

/// The page's text as passages, as they also are in its outline.
#[cfg(test)]
fn passages(source: &Source, body: Range<usize>) -> Passages {
    passages::collect(&settled(source, body, &mut Problems::unheard()), source.path())
}

/// Parsed, with captions and inline tags settled.
fn settled<'a>(source: &'a Source, body: Range<usize>, problems: &mut Problems<'_>) -> Tree<'a> {
    let mut tree = parse::tree(source, body, problems);
    captions::settle(&mut tree, problems);
    inline_html::settle(&mut tree, problems);
    tree
}
