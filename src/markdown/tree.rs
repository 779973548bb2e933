//! The text as a flat tree: nodes in reading order, each with the index after its last descendant.

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::CowStr;

use super::tag::OpenTag;

/// Nodes in reading order; the first is the document.
#[derive(Debug)]
pub(super) struct Tree<'a> {
    pub(super) nodes: Vec<Node<'a>>,
    /// The whole file, which spans point into.
    pub(super) source: &'a str,
    /// Which kinds occur, so that a pass with nothing to do costs nothing.
    pub(super) has: Has,
}

#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Has {
    pub(super) tables: bool,
    pub(super) captions: bool,
    pub(super) html: bool,
}

#[derive(Debug)]
pub(super) struct Node<'a> {
    pub(super) kind: Kind<'a>,
    /// Bytes of the file.
    pub(super) span: Range<usize>,
    /// Index after the last descendant.
    pub(super) end: usize,
}

#[derive(Debug)]
pub(super) enum Kind<'a> {
    Document,
    Paragraph,
    /// The paragraph before a table that names it.
    Caption,
    Heading {
        level: u8,
        id: Option<CowStr<'a>>,
        /// There are classes or other attributes beside the id.
        more: bool,
    },
    Quote,
    Callout(Callout),
    CodeBlock,
    HtmlBlock,
    List(Option<u64>),
    Item,
    Note(CowStr<'a>),
    Definitions,
    Term,
    Meaning,
    Table,
    TableHead,
    Row,
    Cell,
    Emphasis,
    Strong,
    Link(Box<Link<'a>>),
    Image(Box<Link<'a>>),
    Text(Cow<'a, str>),
    Code(CowStr<'a>),
    /// HTML as it was written; [`super::inline_html`] leaves none of it inside paragraphs.
    Html(CowStr<'a>),
    Open(Box<OpenTag>),
    Close(&'static str),
    NoteRef(CowStr<'a>),
    HardBreak,
    Rule,
    /// Something that was refused.
    Dropped,
}

/// Kinds of call-out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Callout {
    Note,
    Tip,
    Important,
    Warning,
    Caution,
}

/// Where a link or a picture points, as it was written.
#[derive(Debug)]
pub(super) struct Link<'a> {
    pub(super) destination: CowStr<'a>,
    pub(super) title: CowStr<'a>,
    /// An e-mail address in angle brackets.
    pub(super) email: bool,
}

impl Kind<'_> {
    /// A paragraph or anything that cannot stand inside one.
    pub(super) fn is_block(&self) -> bool {
        !self.is_inline()
    }

    /// Two spaces or a backslash at the end of a line, or `<br>`.
    pub(super) fn is_line_break(&self) -> bool {
        match self {
            Self::HardBreak => true,
            Self::Open(tag) => tag.is_void(),
            _ => false,
        }
    }

    fn is_inline(&self) -> bool {
        matches!(
            self,
            Self::Emphasis
                | Self::Strong
                | Self::Link(_)
                | Self::Image(_)
                | Self::Text(_)
                | Self::Code(_)
                | Self::Html(_)
                | Self::Open(_)
                | Self::Close(_)
                | Self::NoteRef(_)
                | Self::HardBreak
                | Self::Dropped
        )
    }
}

impl<'a> Tree<'a> {
    /// Indices of a node's children, in order.
    pub(super) fn children(&self, parent: usize) -> impl Iterator<Item = usize> + use<'_, 'a> {
        let end = self.nodes[parent].end;
        std::iter::successors(Some(parent + 1), |child| self.nodes.get(*child).map(|node| node.end))
            .take_while(move |child| *child < end)
    }

    /// The words inside a node, with alternative texts of pictures, without mark-up; white space is made single.
    pub(super) fn plain(&self, parent: usize) -> String {
        let mut out = String::new();
        for node in &self.nodes[parent + 1..self.nodes[parent].end] {
            match &node.kind {
                Kind::Text(text) => push_words(&mut out, text),
                Kind::Code(text) => push_words(&mut out, text),
                kind if kind.is_line_break() => push_words(&mut out, " "),
                kind if kind.is_block() => push_words(&mut out, " "),
                _ => {}
            }
        }
        out.truncate(out.trim_end().len());
        out
    }

    /// Nodes that are not inside a footnote.
    pub(super) fn outside_notes(&self) -> impl Iterator<Item = usize> + use<'_, 'a> {
        let next = |at: usize| match self.nodes.get(at)?.kind {
            Kind::Note(_) => Some(self.nodes[at].end),
            _ => Some(at + 1),
        };
        std::iter::successors(Some(0), move |at| next(*at))
            .take_while(|at| *at < self.nodes.len())
            .filter(|at| !matches!(self.nodes[*at].kind, Kind::Note(_)))
    }
}

/// Adds words, with single spaces and none at the start of a line.
pub(super) fn push_words(out: &mut String, text: &str) {
    let space = |out: &mut String| {
        if !(out.is_empty() || out.ends_with([' ', '\n'])) {
            out.push(' ');
        }
    };
    if text.starts_with(char::is_whitespace) {
        space(out);
    }
    for (at, word) in text.split_whitespace().enumerate() {
        if at > 0 {
            out.push(' ');
        }
        out.push_str(word);
    }
    if text.ends_with(char::is_whitespace) {
        space(out);
    }
}
