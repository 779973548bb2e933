//! The text as passages: the plain words of each block, with the way back to the file. Made for rules that read prose.
//!
//! In: the tree. Out: [`Passages`]. A passage is what stands between two block marks: a paragraph, a heading, the words of a list
//! item, a table cell. Its inline marks (links, pictures, bold, another language) are ranges of its words.

use std::ops::Range;
use std::sync::Arc;

use super::sentences;
use super::target::Target;
use super::tree::{Kind, Node, Tree, push_words};
use crate::source::SourcePath;

/// What a passage is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// With its level, 1 to 6.
    Heading(u8),
    /// A paragraph, also one in a list item, a quote or a call-out.
    Paragraph,
    /// Words directly in a list item.
    Item,
    /// The caption of a table.
    Caption,
    /// A cell of a table; `head` in its first row.
    Cell {
        /// In the first row.
        head: bool,
    },
    /// A term that the next passage explains.
    Term,
    /// What a term means.
    Meaning,
    /// A fact of the front matter.
    Fact,
}

/// What a mark says of the words that it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MarkKind {
    /// A link; None when its address is not understood.
    Link(Option<Target>),
    /// A picture with its address as it is written. Its words are the alternative text.
    Picture(String),
    /// Bold.
    Strong,
    /// Italics.
    Emphasis,
    /// Code, or another part that is not prose.
    Code,
    /// A tag that is no other mark, such as `abbr`, with the language if it names one.
    Tag(&'static str, Option<String>),
    /// The mark of a footnote.
    NoteMark,
}

/// An inline element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// What it is.
    pub kind: MarkKind,
    /// Bytes of the passage's words.
    pub range: Range<usize>,
    /// Bytes of the file.
    pub span: Range<usize>,
}

/// A piece of the words that stands in one place of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) range: Range<usize>,
    pub(super) span: Range<usize>,
}

/// The plain words of one block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// What it is.
    pub form: Form,
    /// The words: white space is single, alternative texts of pictures are left out.
    pub text: String,
    /// Inline elements, in the order of their beginnings.
    pub marks: Vec<Mark>,
    /// The block, in bytes of the file.
    pub span: Range<usize>,
    /// In a block quote that is not a call-out.
    pub quoted: bool,
    /// The number of the list item that holds it, counted through the whole text.
    pub item: Option<usize>,
    pub(super) pieces: Vec<Piece>,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableShape {
    /// Bytes of the file.
    pub span: Range<usize>,
    /// The cells of its first row, each with its words and its place.
    pub head: Vec<(String, Range<usize>)>,
}

/// All passages of a text, in reading order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Passages {
    /// The passages. Cheap to share.
    pub all: Vec<Arc<Passage>>,
    /// List items with nothing in them, in bytes of the file.
    pub empty_items: Vec<Range<usize>>,
    /// Tables.
    pub tables: Vec<TableShape>,
}

impl Passage {
    /// A passage that is one value of the front matter.
    pub fn fact(text: String, span: Range<usize>) -> Self {
        let pieces = vec![Piece { range: 0..text.len(), span: span.clone() }];
        Self { form: Form::Fact, text, marks: Vec::new(), span, quoted: false, item: None, pieces }
    }

    /// Its sentences, in bytes of its words.
    pub fn sentences(&self) -> Vec<Range<usize>> {
        let starts = sentences::starts(&self.text);
        let ends = starts.iter().copied().chain([self.text.len()]);
        let begins = std::iter::once(0).chain(starts.iter().copied());
        let trimmed = begins.zip(ends).filter_map(|(start, end)| {
            let text = self.text.get(start..end)?;
            let start = start + (text.len() - text.trim_start().len());
            let text = text.trim();
            (!text.is_empty()).then_some(start..start + text.len())
        });
        trimmed.collect()
    }

    /// Links with their words, their targets and their marks.
    pub fn links(&self) -> impl Iterator<Item = (&str, Option<&Target>, &Mark)> {
        self.marks.iter().filter_map(|mark| match &mark.kind {
            MarkKind::Link(target) => {
                Some((self.text.get(mark.range.clone())?.trim(), target.as_ref(), mark))
            }
            _ => None,
        })
    }

    /// Whether byte `at` of the words is in a mark of this sort.
    pub fn is_in(&self, at: usize, is: impl Fn(&MarkKind) -> bool) -> bool {
        self.marks.iter().any(|mark| mark.range.contains(&at) && is(&mark.kind))
    }
}

/// Looks through the tree.
pub(super) fn collect(tree: &Tree<'_>, page: &SourcePath) -> Passages {
    let mut walk = Walk {
        tree,
        page,
        out: Passages::default(),
        all: Vec::new(),
        owner: usize::MAX,
        blocks: Vec::new(),
        open: Vec::new(),
        items: 0,
    };
    for at in 1..tree.nodes.len() {
        walk.leave(at);
        walk.node(at);
    }
    walk.leave(tree.nodes.len());
    // All passages of a site are in memory together.
    let small = |mut passage: Passage| {
        passage.text.shrink_to_fit();
        passage.marks.shrink_to_fit();
        passage.pieces.shrink_to_fit();
        Arc::new(passage)
    };
    let mut all: Vec<Arc<Passage>> = walk.all.into_iter().map(small).collect();
    // They are collected in the room of what they are made from.
    all.shrink_to_fit();
    Passages { all, ..walk.out }
}

struct Block {
    at: usize,
    end: usize,
    /// How many passages there were when it began.
    before: usize,
    item: Option<usize>,
}

struct Walk<'t, 'a> {
    tree: &'t Tree<'a>,
    page: &'t SourcePath,
    out: Passages,
    /// The passages so far.
    all: Vec<Passage>,
    /// The block whose words the last passage holds.
    owner: usize,
    blocks: Vec<Block>,
    /// Open inline elements: index in the last passage's marks, and the node's end.
    open: Vec<(usize, usize)>,
    items: usize,
}

impl<'a> Walk<'_, 'a> {
    /// Closes what ends before a node.
    fn leave(&mut self, at: usize) {
        while let Some((mark, _)) = self.open.pop_if(|(_, end)| *end <= at) {
            self.close_mark(mark);
        }
        while let Some(block) = self.blocks.pop_if(|block| block.end <= at) {
            let node = &self.tree.nodes[block.at];
            if matches!(node.kind, Kind::Item) && self.all.len() == block.before {
                self.out.empty_items.push(node.span.clone());
            }
            if block.at == self.owner {
                self.trim();
                self.owner = usize::MAX;
            }
        }
    }

    fn close_mark(&mut self, mark: usize) {
        if let Some(passage) = self.all.last_mut() {
            let end = passage.text.trim_end().len();
            if let Some(mark) = passage.marks.get_mut(mark) {
                mark.range.end = end.max(mark.range.start);
            }
        }
    }

    /// No white space at the end; marks stay within the words.
    fn trim(&mut self) {
        if let Some(passage) = self.all.last_mut() {
            let end = passage.text.trim_end().len();
            passage.text.truncate(end);
            for mark in &mut passage.marks {
                mark.range = mark.range.start.min(end)..mark.range.end.min(end);
            }
            for piece in &mut passage.pieces {
                piece.range.end = piece.range.end.min(end);
            }
        }
    }

    fn node(&mut self, at: usize) {
        let node = &self.tree.nodes[at];
        if node.kind.is_block() {
            let item = match node.kind {
                Kind::Item => {
                    self.items += 1;
                    Some(self.items)
                }
                _ => None,
            };
            if let Kind::Table = node.kind {
                self.out.tables.push(TableShape { span: node.span.clone(), head: self.head(at) });
            }
            self.blocks.push(Block { at, end: node.end, before: self.all.len(), item });
            return;
        }
        if self.is_prose() {
            self.inline(at);
        }
    }

    /// Code blocks and refused HTML hold no words that anybody wrote for readers.
    fn is_prose(&self) -> bool {
        let kind = self.blocks.last().map(|block| &self.tree.nodes[block.at].kind);
        !matches!(kind, Some(Kind::CodeBlock | Kind::HtmlBlock))
    }

    fn inline(&mut self, at: usize) {
        self.begin();
        let node = &self.tree.nodes[at];
        match &node.kind {
            Kind::Text(text) => self.words(node, text),
            Kind::Code(text) => {
                let start = self.length();
                self.words(node, text);
                self.mark(MarkKind::Code, start, node);
            }
            kind if kind.is_line_break() => self.words(node, " "),
            Kind::Close(_) => self.close_tag(),
            Kind::NoteRef(_) => self.mark(MarkKind::NoteMark, self.length(), node),
            Kind::Emphasis => self.open(MarkKind::Emphasis, at),
            Kind::Strong => self.open(MarkKind::Strong, at),
            Kind::Link(link) => {
                let target = Target::read(self.page, &link.destination, link.email).ok();
                self.open(MarkKind::Link(target), at);
            }
            Kind::Image(link) => self.open(MarkKind::Picture(link.destination.to_string()), at),
            Kind::Open(tag) => {
                let lang = tag.attributes.iter().find(|(name, _)| *name == "lang");
                let kind = MarkKind::Tag(tag.name, lang.map(|(_, lang)| lang.clone()));
                self.mark(kind, self.length(), node);
            }
            _ => {}
        }
    }

    /// Begins a passage if the last one belongs to another block.
    fn begin(&mut self) {
        let Some(block) = self.blocks.last() else { return };
        if block.at == self.owner {
            return;
        }
        self.owner = block.at;
        self.open.clear();
        let node = &self.tree.nodes[block.at];
        let passage = Passage {
            form: self.form(block.at),
            text: String::new(),
            marks: Vec::new(),
            span: node.span.clone(),
            quoted: self.blocks.iter().any(|block| matches!(self.tree.nodes[block.at].kind, Kind::Quote)),
            item: self.blocks.iter().rev().find_map(|block| block.item),
            pieces: Vec::new(),
        };
        self.all.push(passage);
    }

    fn form(&self, at: usize) -> Form {
        match &self.tree.nodes[at].kind {
            Kind::Heading { level, .. } => Form::Heading(*level),
            Kind::Item => Form::Item,
            Kind::Caption => Form::Caption,
            Kind::Term => Form::Term,
            Kind::Meaning => Form::Meaning,
            Kind::Cell => {
                let is_head = |block: &Block| matches!(self.tree.nodes[block.at].kind, Kind::TableHead);
                Form::Cell { head: self.blocks.iter().any(is_head) }
            }
            _ => Form::Paragraph,
        }
    }

    fn head(&self, table: usize) -> Vec<(String, Range<usize>)> {
        let is_head = |at: &usize| matches!(self.tree.nodes[*at].kind, Kind::TableHead);
        let Some(head) = self.tree.children(table).find(is_head) else { return Vec::new() };
        let cells = self.tree.children(head);
        cells.map(|cell| (self.tree.plain(cell), self.tree.nodes[cell].span.clone())).collect()
    }

    fn length(&self) -> usize {
        self.all.last().map_or(0, |passage| passage.text.len())
    }

    fn words(&mut self, node: &Node<'_>, text: &str) {
        let within_picture = self.is_in_picture();
        let Some(passage) = self.all.last_mut().filter(|_| !within_picture) else { return };
        let start = passage.text.len();
        push_words(&mut passage.text, text);
        passage.pieces.push(Piece { range: start..passage.text.len(), span: node.span.clone() });
    }

    fn is_in_picture(&self) -> bool {
        let Some(passage) = self.all.last() else { return false };
        self.open.iter().any(|(mark, _)| {
            passage.marks.get(*mark).is_some_and(|mark| matches!(mark.kind, MarkKind::Picture(_)))
        })
    }

    fn mark(&mut self, kind: MarkKind, start: usize, node: &Node<'_>) {
        if let Some(passage) = self.all.last_mut() {
            let end = passage.text.len();
            passage.marks.push(Mark { kind, range: start..end, span: node.span.clone() });
        }
    }

    fn open(&mut self, kind: MarkKind, at: usize) {
        let node = &self.tree.nodes[at];
        self.mark(kind, self.length(), node);
        let mark = self.all.last().map_or(0, |passage| passage.marks.len().saturating_sub(1));
        self.open.push((mark, node.end));
    }

    /// The end of the innermost tag that has not ended yet.
    fn close_tag(&mut self) {
        let Some(passage) = self.all.last_mut() else { return };
        let end = passage.text.len();
        let is_open = |mark: &&mut Mark| matches!(mark.kind, MarkKind::Tag(..)) && mark.range.is_empty();
        if let Some(mark) = passage.marks.iter_mut().rev().find(is_open) {
            mark.range.end = end;
        }
    }
}
