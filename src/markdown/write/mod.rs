//! Writes the tree as HTML.
//!
//! All tags and attribute names are fixed words of this module; everything else goes through `escape`. The tree is at most
//! [`super::parse`]'s depth, so the writer may call itself.

mod block;
mod easy;
pub(in crate::markdown) mod escape;
mod inline;
mod lines;
mod note;
mod table;

use std::fmt;

use super::headings::Placed;
use super::image::PictureRef;
use super::target::Target;
use super::terms::{Terms, Used, WordsPage};
use super::tree::Tree;
use crate::source::SourcePath;
pub(super) use easy::easy;
use note::Notes;

/// Words of the theme, in the language of the page.
#[derive(Debug, Clone, Copy)]
pub struct Labels<'a> {
    /// Title of a call-out, and of one footnote: "Note".
    pub note: &'a str,
    /// "Tip"
    pub tip: &'a str,
    /// "Important"
    pub important: &'a str,
    /// "Warning"
    pub warning: &'a str,
    /// "Caution"
    pub caution: &'a str,
    /// Name of a table without a caption, before its number: "Table".
    pub table: &'a str,
    /// What a link from a hard word leads to: "what it means".
    pub explained: &'a str,
    /// Name of the link to a footnote, before its number: "Note".
    pub footnote: &'a str,
    /// Heading of the footnotes: "Notes".
    pub footnotes_title: &'a str,
    /// Name of the link from a footnote to where it was mentioned: "Back to the text".
    pub back_to_text: &'a str,
}

/// What the text needs from the site around it.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// Words of the theme.
    pub labels: &'a Labels<'a>,
    /// Hard words and the address of the page that explains them. None: the page does without.
    pub terms: Option<(&'a Terms, &'a str)>,
    /// How to link. Addresses come out as they go in, escaped; [`Target::usual`] gives those of everything but pages.
    pub resolve: &'a dyn Fn(&Target) -> Resolved,
    /// Where pictures are. None: the alternative text is shown.
    pub picture: &'a dyn Fn(&PictureRef) -> Option<Picture>,
}

impl fmt::Debug for Context<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Context").field("labels", self.labels).finish_non_exhaustive()
    }
}

/// How a link is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Resolved {
    /// A link within the site, or one that opens a program (mail, telephone).
    Href(String),
    /// A link to another website.
    External(String),
    /// A link to a page in another language than that of the text.
    Foreign {
        /// The address.
        href: String,
        /// The language, for `hreflang`.
        lang: String,
        /// What stands after the words, such as "in English".
        note: String,
    },
    /// The words without a link.
    Plain,
}

/// A picture that can be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Its address.
    pub href: String,
    /// In CSS pixels.
    pub width: u32,
    /// In CSS pixels.
    pub height: u32,
}

impl Target {
    /// The usual link: as it was written. A page's address is not known here, so it is shown without a link.
    pub fn usual(&self) -> Resolved {
        match self {
            Self::Page { .. } => Resolved::Plain,
            Self::Anchor(id) => Resolved::Href(format!("#{id}")),
            Self::Web(address) => Resolved::External(address.clone()),
            Self::Mail(address) => Resolved::Href(format!("mailto:{address}")),
            Self::Tel(number) => Resolved::Href(format!("tel:{number}")),
        }
    }
}

pub(super) fn html(tree: &Tree<'_>, page: &SourcePath, headings: &[Placed], context: &Context<'_>) -> String {
    let mut writer = Writer::new(tree, page, headings, context);
    writer.out.reserve(tree.nodes[0].span.len() * 3 / 2);
    writer.children(0);
    writer.footnotes();
    writer.out
}

struct Writer<'t> {
    tree: &'t Tree<'t>,
    page: &'t SourcePath,
    headings: &'t [Placed],
    context: &'t Context<'t>,
    out: String,
    notes: Notes,
    used: Used,
    /// How many elements are open in which hard words are not explained.
    quiet: usize,
    /// For each open safe tag, whether it is one of those.
    open_quiet: Vec<bool>,
    in_link: bool,
    in_note: bool,
    /// The caption of the table that follows.
    caption: Option<usize>,
    callouts: usize,
    tables: usize,
}

impl<'t> Writer<'t> {
    fn new(
        tree: &'t Tree<'t>,
        page: &'t SourcePath,
        headings: &'t [Placed],
        context: &'t Context<'t>,
    ) -> Self {
        Self {
            tree,
            page,
            headings,
            context,
            out: String::new(),
            notes: Notes::new(tree),
            used: Used::default(),
            quiet: 0,
            open_quiet: Vec::new(),
            in_link: false,
            in_note: false,
            caption: None,
            callouts: 0,
            tables: 0,
        }
    }

    fn children(&mut self, parent: usize) {
        let tree = self.tree;
        for child in tree.children(parent) {
            self.node(child);
        }
    }

    fn node(&mut self, at: usize) {
        match &self.tree.nodes[at].kind {
            kind if kind.is_block() => self.block(at, kind),
            kind => self.inline(at, kind),
        }
    }

    fn put(&mut self, html: &str) {
        self.out.push_str(html);
    }

    /// ` name="value"`
    fn attribute(&mut self, name: &str, value: &str) {
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
        escape::attribute(&mut self.out, value);
        self.out.push('"');
    }

    fn text(&mut self, text: &str) {
        match self.context.terms {
            Some((terms, href)) if self.quiet == 0 => {
                let page = WordsPage { href, explained: self.context.labels.explained };
                terms.write(text, &mut self.used, page, &mut self.out);
            }
            _ => escape::text(&mut self.out, text),
        }
    }

    /// Inside, hard words are not explained.
    fn quietly(&mut self, write: impl FnOnce(&mut Self)) {
        self.quiet += 1;
        write(self);
        self.quiet -= 1;
    }

    fn wrap(&mut self, name: &str, at: usize) {
        self.start_tag(name);
        self.children(at);
        self.end_tag(name);
    }

    fn start_tag(&mut self, name: &str) {
        self.out.push('<');
        self.put(name);
        self.out.push('>');
    }

    fn end_tag(&mut self, name: &str) {
        self.put("</");
        self.put(name);
        self.out.push('>');
    }
}
