//! A text as ideas: which blocks there are, which picture each begins with, which hard words are new.

use std::ops::Range;

use super::lines::Lines;
use super::{Context, Writer};
use crate::markdown::easy::{Easy, EasyBlock, Idea};
use crate::markdown::headings::Placed;
use crate::markdown::image::PictureRef;
use crate::markdown::terms::{Terms, Used};
use crate::markdown::tree::{Kind, Tree};
use crate::source::SourcePath;

pub(in crate::markdown) fn easy(
    tree: &Tree<'_>,
    page: &SourcePath,
    headings: &[Placed],
    context: &Context<'_>,
) -> Easy {
    // Hard words are explained under the idea, not by links.
    let without_terms = Context { terms: None, ..*context };
    let mut ideas = Ideas {
        writer: Writer::new(tree, page, headings, &without_terms),
        terms: context.terms.map(|(terms, _)| terms),
        used: Used::default(),
        waiting: Vec::new(),
        spare: 2 * tree.nodes[0].span.len(),
        easy: Easy::default(),
    };
    for block in tree.children(0) {
        ideas.block(block);
    }
    ideas.writer.footnotes();
    ideas.other();
    ideas.easy
}

struct Ideas<'t> {
    writer: Writer<'t>,
    terms: Option<&'t Terms>,
    /// Hard words that occurred.
    used: Used,
    /// Hard words that wait for the next idea.
    waiting: Vec<String>,
    /// How many bytes of start tags can be written again where sentences end inside of elements. Otherwise, a long tag
    /// around many sentences would grow without bounds.
    spare: usize,
    easy: Easy,
}

impl<'t> Ideas<'t> {
    fn block(&mut self, at: usize) {
        let tree = self.writer.tree;
        match tree.nodes[at].kind {
            Kind::Heading { .. } => self.heading(at),
            Kind::Paragraph => {
                let whole = at + 1..tree.nodes[at].end;
                let idea = self.idea(std::slice::from_ref(&whole));
                self.easy.blocks.extend(idea.map(EasyBlock::Idea));
            }
            Kind::List(start) => self.list(start, at),
            Kind::Note(_) => {}
            _ => self.usual(at),
        }
    }

    fn heading(&mut self, at: usize) {
        let headings = self.writer.headings;
        let Ok(placed) = headings.binary_search_by_key(&at, |placed| placed.node) else { return };
        let heading = &headings[placed].heading;
        self.writer.children(at);
        let html = std::mem::take(&mut self.writer.out);
        self.easy.blocks.push(EasyBlock::Heading { level: heading.level, id: heading.id.clone(), html });
        self.hear(&heading.text);
    }

    fn list(&mut self, start: Option<u64>, at: usize) {
        let tree = self.writer.tree;
        let items: Option<Vec<_>> = tree.children(at).map(|item| runs(tree, item)).collect();
        let Some(items) = items else { return self.usual(at) };
        let items: Vec<Idea> = items.iter().filter_map(|runs| self.idea(runs)).collect();
        if !items.is_empty() {
            let list = EasyBlock::List { ordered: start.is_some(), start: start.unwrap_or(1), items };
            self.easy.blocks.push(list);
        }
    }

    /// A block as on other pages.
    fn usual(&mut self, at: usize) {
        self.writer.node(at);
        self.hear(&self.writer.tree.plain(at));
        self.other();
    }

    fn other(&mut self) {
        let html = std::mem::take(&mut self.writer.out);
        if !html.trim().is_empty() {
            self.easy.blocks.push(EasyBlock::Other(html));
        }
    }

    /// What stands in these nodes. None if it is nothing.
    fn idea(&mut self, runs: &[Range<usize>]) -> Option<Idea> {
        let mut idea = Idea::default();
        for (number, run) in runs.iter().enumerate() {
            let mut run = run.clone();
            if let Some((picture, end)) = (number == 0).then(|| self.picture(&run)).flatten() {
                idea.picture = Some(picture);
                run.start = end;
            }
            let (lines, text) = Lines::write(&mut self.writer, run, &mut self.spare);
            idea.lines.extend(lines);
            self.hear(&text);
        }
        if idea.picture.is_none() && idea.lines.is_empty() {
            return None;
        }
        idea.words = std::mem::take(&mut self.waiting);
        Some(idea)
    }

    /// The picture that nodes begin with, and the index after it.
    fn picture(&self, run: &Range<usize>) -> Option<(PictureRef, usize)> {
        let nodes = self.writer.tree.nodes.get(run.clone())?;
        let is_nothing = |kind: &Kind<'_>| match kind {
            Kind::Dropped => true,
            Kind::Text(text) => text.trim().is_empty(),
            _ => false,
        };
        let first = nodes.iter().find(|node| !is_nothing(&node.kind))?;
        let Kind::Image(link) = &first.kind else { return None };
        PictureRef::read(self.writer.page, &link.destination).ok().map(|picture| (picture, first.end))
    }

    /// Notes the hard words of a text.
    fn hear(&mut self, text: &str) {
        let Some(terms) = self.terms else { return };
        let new = terms.first_uses(text, &mut self.used);
        self.easy.words.extend(new.iter().cloned());
        self.waiting.extend(new);
    }
}

/// The words of a list item: the nodes of each paragraph. None if it holds anything else.
fn runs(tree: &Tree<'_>, item: usize) -> Option<Vec<Range<usize>>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    for child in tree.children(item) {
        let node = &tree.nodes[child];
        match &node.kind {
            Kind::Paragraph => runs.push(child + 1..node.end),
            kind if kind.is_block() => return None,
            _ => match runs.last_mut().filter(|run| run.end == child) {
                Some(run) => run.end = node.end,
                None => runs.push(child..node.end),
            },
        }
    }
    Some(runs)
}
