//! Markdown events into the tree.

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{BlockQuoteKind, BrokenLink, CowStr, Event, LinkType, OffsetIter, Options, Parser, Tag};

use super::depth::too_deep;
use super::problems::{Problems, Words};
use super::tree::{Callout, Has, Kind, Link, Node, Tree};
use crate::diagnostic::RuleId;
use crate::source::Source;

const NESTED: RuleId = RuleId("nested-too-deeply");
const REFERENCE: RuleId = RuleId("reference-missing");

/// How many elements can be inside one another. A list within a list counts as two.
const MAX_DEPTH: usize = 32;

const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_HEADING_ATTRIBUTES)
    .union(Options::ENABLE_DEFINITION_LIST)
    .union(Options::ENABLE_GFM);

/// Parses the bytes `body` of a file. A range that leaves the file or splits a character holds no text.
pub(super) fn tree<'a>(source: &'a Source, body: Range<usize>, problems: &mut Problems<'_>) -> Tree<'a> {
    let (text, base) = match source.text().get(body.clone()) {
        Some(text) => (text, body.start),
        None => ("", 0),
    };
    let deep_line = too_deep(text);
    let text = &text[..deep_line.as_ref().map_or(text.len(), |line| line.start)];
    let mut missing = Vec::new();
    let note = |link: BrokenLink<'a>| {
        if matches!(link.link_type, LinkType::Reference | LinkType::Collapsed) {
            missing.push(base + link.span.start..base + link.span.end);
        }
        None::<(CowStr<'a>, CowStr<'a>)>
    };
    let events = Parser::new_with_broken_link_callback(text, OPTIONS, Some(note)).into_offset_iter();
    let mut builder = Builder::new(text, base);
    builder.run(events);
    let deep_element = builder.too_deep.clone();
    let (nodes, has) = builder.finish();
    report_deep(problems, deep_element.or(deep_line.map(|line| base + line.start..base + line.end)));
    report_missing(problems, &missing);
    Tree { nodes, source: source.text(), has }
}

fn report_deep(problems: &mut Problems<'_>, span: Option<Range<usize>>) {
    if let Some(span) = span {
        problems.error(NESTED, span, || Words {
            message: format!("This is inside more than {MAX_DEPTH} lists, quotes or other marks."),
            why: "Nobody can follow text that is nested so deeply, and it is left out of the page.",
            help: "Write it as separate paragraphs or lists.".to_owned(),
        });
    }
}

fn report_missing(problems: &mut Problems<'_>, missing: &[Range<usize>]) {
    for span in missing {
        problems.warning(REFERENCE, span.clone(), || Words {
            message: "No line says where this link leads.".to_owned(),
            why: "Readers see square brackets instead of a link.",
            help: "Write the address in round brackets after the words: `[words](page.md)`.".to_owned(),
        });
    }
}

struct Builder<'a> {
    text: &'a str,
    base: usize,
    nodes: Vec<Node<'a>>,
    open: Vec<usize>,
    has: Has,
    /// The last node is text that the next text goes on with.
    in_text: bool,
    /// How many elements are open below the deepest that is kept.
    skipping: usize,
    too_deep: Option<Range<usize>>,
}

impl<'a> Builder<'a> {
    fn new(text: &'a str, base: usize) -> Self {
        let mut nodes = Vec::with_capacity(1 + text.len() / 16);
        nodes.push(Node { kind: Kind::Document, span: base..base + text.len(), end: 1 });
        Self {
            text,
            base,
            nodes,
            open: vec![0],
            has: Has::default(),
            in_text: false,
            skipping: 0,
            too_deep: None,
        }
    }

    fn run<F: pulldown_cmark::BrokenLinkCallback<'a>>(&mut self, events: OffsetIter<'a, F>) {
        for (event, span) in events {
            match event {
                Event::Start(tag) => self.start(tag, span),
                Event::End(_) => self.end(),
                _ if self.skipping > 0 => {}
                Event::Text(text) => self.words(text, span),
                Event::SoftBreak => self.soft_break(span),
                event => self.leaf(event, span),
            }
        }
    }

    fn start(&mut self, tag: Tag<'a>, span: Range<usize>) {
        self.in_text = false;
        if self.skipping > 0 || self.open.len() > MAX_DEPTH {
            self.skipping += 1;
            self.too_deep.get_or_insert(self.base + span.start..self.base + span.end);
            return;
        }
        let kind = element(tag);
        self.has.tables |= matches!(kind, Kind::Table);
        self.open.push(self.nodes.len());
        self.push(kind, span);
    }

    fn end(&mut self) {
        self.in_text = false;
        if self.skipping > 0 {
            self.skipping -= 1;
        } else if self.open.len() > 1 {
            self.close();
        }
    }

    fn close(&mut self) {
        let end = self.nodes.len();
        if let Some(node) = self.open.pop().and_then(|at| self.nodes.get_mut(at)) {
            node.end = end;
        }
    }

    fn leaf(&mut self, event: Event<'a>, span: Range<usize>) {
        let kind = match event {
            Event::Code(text) => Kind::Code(text),
            Event::Html(html) | Event::InlineHtml(html) => {
                self.has.html = true;
                Kind::Html(html)
            }
            Event::FootnoteReference(label) => Kind::NoteRef(label),
            Event::HardBreak => Kind::HardBreak,
            Event::Rule => Kind::Rule,
            _ => return,
        };
        self.in_text = false;
        self.push(kind, span);
    }

    fn push(&mut self, kind: Kind<'a>, span: Range<usize>) {
        let end = self.nodes.len() + 1;
        self.nodes.push(Node { kind, span: self.base + span.start..self.base + span.end, end });
    }

    /// A line end within a paragraph is white space of the text, so that names over two lines are found.
    fn soft_break(&mut self, span: Range<usize>) {
        let written = self.text.get(span.start..span.start + 1).filter(|byte| *byte == "\n");
        match written {
            Some(newline) => self.words(CowStr::Borrowed(newline), span.start..span.start + 1),
            None => self.words(CowStr::Borrowed("\n"), span),
        }
    }

    /// Adds text. The parser hands it over in pieces; pieces that stand side by side in the file are not copied.
    fn words(&mut self, text: CowStr<'a>, span: Range<usize>) {
        self.has.captions |= text.starts_with("Table:");
        let (from, to) = (self.base + span.start, self.base + span.end);
        let last = self.nodes.last_mut().filter(|_| self.in_text);
        let Some(Node { kind: Kind::Text(whole), span: place, .. }) = last else {
            self.in_text = true;
            let text = match text {
                CowStr::Borrowed(text) => Cow::Borrowed(text),
                text => Cow::Owned(text.into_string()),
            };
            return self.push(Kind::Text(text), span);
        };
        let side_by_side = matches!(whole, Cow::Borrowed(_)) && matches!(text, CowStr::Borrowed(_));
        let both = self.text.get(place.start - self.base..span.end).filter(|_| side_by_side);
        match both.filter(|both| is_both(both, whole, &text)) {
            Some(both) => *whole = Cow::Borrowed(both),
            None => whole.to_mut().push_str(&text),
        }
        place.start = place.start.min(from);
        place.end = place.end.max(to);
    }

    fn finish(mut self) -> (Vec<Node<'a>>, Has) {
        while !self.open.is_empty() {
            self.close();
        }
        (self.nodes, self.has)
    }
}

/// Whether the bytes of the file are exactly these two texts, which both lie in the file.
fn is_both(both: &str, first: &str, second: &str) -> bool {
    let first_is_here = std::ptr::eq(both.as_ptr(), first.as_ptr());
    let second_follows =
        both.get(first.len()..).is_some_and(|rest| std::ptr::eq(rest.as_ptr(), second.as_ptr()));
    first_is_here && second_follows && both.len() == first.len() + second.len()
}

fn element(tag: Tag<'_>) -> Kind<'_> {
    match tag {
        Tag::Heading { level, id, classes, attrs } => {
            let more = !classes.is_empty() || !attrs.is_empty();
            Kind::Heading { level: level as u8, id, more }
        }
        Tag::BlockQuote(None) => Kind::Quote,
        Tag::BlockQuote(Some(kind)) => Kind::Callout(callout(kind)),
        Tag::CodeBlock(_) => Kind::CodeBlock,
        Tag::HtmlBlock => Kind::HtmlBlock,
        Tag::List(start) => Kind::List(start),
        Tag::Item => Kind::Item,
        Tag::FootnoteDefinition(label) => Kind::Note(label),
        Tag::DefinitionList => Kind::Definitions,
        Tag::DefinitionListTitle => Kind::Term,
        Tag::DefinitionListDefinition => Kind::Meaning,
        Tag::Table(_) => Kind::Table,
        Tag::TableHead => Kind::TableHead,
        Tag::TableRow => Kind::Row,
        Tag::TableCell => Kind::Cell,
        Tag::Emphasis => Kind::Emphasis,
        Tag::Strong => Kind::Strong,
        Tag::Link { link_type, dest_url, title, .. } => Kind::Link(link(link_type, dest_url, title)),
        Tag::Image { link_type, dest_url, title, .. } => Kind::Image(link(link_type, dest_url, title)),
        // The rest belongs to extensions that are off.
        _ => Kind::Paragraph,
    }
}

fn link<'a>(link_type: LinkType, destination: CowStr<'a>, title: CowStr<'a>) -> Box<Link<'a>> {
    Box::new(Link { destination, title, email: link_type == LinkType::Email })
}

fn callout(kind: BlockQuoteKind) -> Callout {
    match kind {
        BlockQuoteKind::Note => Callout::Note,
        BlockQuoteKind::Tip => Callout::Tip,
        BlockQuoteKind::Important => Callout::Important,
        BlockQuoteKind::Warning => Callout::Warning,
        BlockQuoteKind::Caution => Callout::Caution,
    }
}
