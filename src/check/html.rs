//! A finished page as a list of elements, as a browser would read it.
//!
//! In: the bytes of a page that the build made. Out: [`Html`]. Only well-formed pages come out whole; the theme is held to that by
//! the checks in a browser.

use std::ops::Range;

use html5gum::Tokenizer;
use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};

use crate::source::Address;

/// Elements that have no end tag.
const VOID: &[&str] =
    &["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

/// An element.
#[derive(Debug, Clone, Copy)]
pub struct Element<'h> {
    /// Lower case.
    pub name: &'h str,
    /// The number of the element around it.
    pub parent: Option<usize>,
    /// The number after its last descendant.
    pub end: usize,
    html: &'h Html,
    attributes: (usize, usize),
}

/// A finished page. All its words are in one string, because pages are many and elements are more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Html {
    /// Where it is.
    pub address: Address,
    words: String,
    /// In the order of their start tags.
    elements: Vec<Node>,
    attributes: Vec<(Range<usize>, Range<usize>)>,
    texts: Vec<Text>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Node {
    name: Range<usize>,
    attributes: (usize, usize),
    parent: Option<usize>,
    end: usize,
}

/// Words directly in an element.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Text {
    /// The element.
    parent: usize,
    /// How many elements have begun before.
    before: usize,
    words: Range<usize>,
}

impl<'h> Element<'h> {
    /// Names and values.
    pub fn attributes(self) -> impl Iterator<Item = (&'h str, &'h str)> {
        let (from, to) = self.attributes;
        let own = self.html.attributes.get(from..to).unwrap_or_default().iter();
        own.map(move |(name, value)| (self.html.at(name), self.html.at(value)))
    }

    /// The value of an attribute.
    pub fn attribute(self, name: &str) -> Option<&'h str> {
        self.attributes().find(|(own, _)| *own == name).map(|(_, value)| value)
    }
}

/// Builds a page from the events of the tokenizer.
struct Builder {
    html: Html,
    open: Vec<usize>,
}

impl Builder {
    fn push(&mut self, bytes: &[u8]) -> Range<usize> {
        let start = self.html.words.len();
        self.html.words.push_str(&String::from_utf8_lossy(bytes));
        start..self.html.words.len()
    }

    fn event(&mut self, event: &CallbackEvent<'_>) {
        match event {
            CallbackEvent::OpenStartTag { name } => {
                let name = self.push(name);
                let (number, first) = (self.html.elements.len(), self.html.attributes.len());
                let parent = self.open.last().copied();
                self.html.elements.push(Node { name, attributes: (first, first), parent, end: number + 1 });
            }
            CallbackEvent::AttributeName { name } => {
                let name = self.push(name);
                self.html.attributes.push((name, 0..0));
                self.attribute();
            }
            CallbackEvent::AttributeValue { value } => {
                let value = self.push(value);
                if let Some((_, last)) = self.html.attributes.last_mut() {
                    *last = value;
                }
            }
            CallbackEvent::CloseStartTag { self_closing } => self.opened(*self_closing),
            CallbackEvent::EndTag { name } => self.close(name),
            CallbackEvent::String { value } => {
                if let Some(parent) = self.open.last().copied() {
                    let words = self.push(value);
                    self.html.texts.push(Text { parent, before: self.html.elements.len(), words });
                }
            }
            _ => {}
        }
    }

    /// The last attribute belongs to the last element.
    fn attribute(&mut self) {
        let count = self.html.attributes.len();
        if let Some(element) = self.html.elements.last_mut() {
            element.attributes.1 = count;
        }
    }

    fn opened(&mut self, self_closing: bool) {
        let Some(number) = self.html.elements.len().checked_sub(1) else { return };
        let name = self.html.elements.get(number).map(|element| self.html.at(&element.name));
        if !self_closing && name.is_some_and(|name| !VOID.contains(&name)) {
            self.open.push(number);
        }
    }

    fn close(&mut self, name: &[u8]) {
        let is = |number: &usize| {
            self.html
                .elements
                .get(*number)
                .is_some_and(|element| self.html.at(&element.name).as_bytes() == name)
        };
        if let Some(depth) = self.open.iter().rposition(is) {
            self.end_from(depth);
        }
    }

    fn end_from(&mut self, depth: usize) {
        let end = self.html.elements.len();
        for number in self.open.drain(depth..) {
            if let Some(element) = self.html.elements.get_mut(number) {
                element.end = end;
            }
        }
    }
}

impl Html {
    /// Reads a page.
    pub fn read(address: Address, bytes: &[u8]) -> Self {
        let words = String::with_capacity(bytes.len());
        let html = Self { address, words, elements: Vec::new(), attributes: Vec::new(), texts: Vec::new() };
        let mut builder = Builder { html, open: Vec::new() };
        let emitter = CallbackEmitter::new(|event: CallbackEvent<'_>, _: html5gum::Span<()>| -> Option<()> {
            builder.event(&event);
            None
        });
        Tokenizer::new_with_emitter(bytes, emitter).for_each(drop);
        builder.end_from(0);
        builder.html
    }

    fn at(&self, range: &Range<usize>) -> &str {
        self.words.get(range.clone()).unwrap_or_default()
    }

    /// An element by its number.
    pub fn element(&self, number: usize) -> Option<Element<'_>> {
        let Node { name, attributes, parent, end } = self.elements.get(number)?;
        Some(Element { name: self.at(name), parent: *parent, end: *end, html: self, attributes: *attributes })
    }

    /// All elements, with their numbers, in the order of their start tags.
    pub fn elements(&self) -> impl Iterator<Item = (usize, Element<'_>)> {
        (0..self.elements.len()).filter_map(|number| Some((number, self.element(number)?)))
    }

    /// What browsers show in their title bar.
    pub fn title(&self) -> String {
        let title =
            self.named("title").find(|(number, _)| self.around(*number).any(|around| around.name == "head"));
        title.map(|(number, _)| self.words(number)).unwrap_or_default()
    }

    /// Elements of a name.
    pub fn named<'h>(&'h self, name: &'h str) -> impl Iterator<Item = (usize, Element<'h>)> {
        self.elements().filter(move |(_, element)| element.name == name)
    }

    /// The words in an element, with those of the elements in it, and the alternative texts of pictures.
    pub fn words(&self, number: usize) -> String {
        let end = self.elements.get(number).map_or(number, |element| element.end);
        let first = self.texts.partition_point(|text| text.before <= number);
        let mut texts = self.texts.get(first..).unwrap_or_default().iter().peekable();
        let mut out = String::new();
        for (at, element) in (number..end).filter_map(|at| Some((at, self.element(at)?))) {
            for name in ["alt", "aria-label"] {
                if let Some(words) = element.attribute(name) {
                    out.extend([" ", words, " "]);
                }
            }
            while let Some(text) =
                texts.next_if(|text| text.before == at + 1 && (number..end).contains(&text.parent))
            {
                out.push_str(self.at(&text.words));
            }
        }
        out.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// It has words directly in it.
    pub fn has_own_words(&self, number: usize) -> bool {
        self.texts.iter().any(|text| text.parent == number && !self.at(&text.words).trim().is_empty())
    }

    /// Elements with words directly in them, each once for each piece of words.
    pub fn texts(&self) -> impl Iterator<Item = (usize, &str)> {
        self.texts.iter().map(|text| (text.parent, self.at(&text.words)))
    }

    /// The elements around an element, the innermost first.
    pub fn around(&self, number: usize) -> impl Iterator<Item = Element<'_>> {
        let parent = |number: usize| self.elements.get(number).and_then(|element| element.parent);
        std::iter::successors(parent(number), move |number| parent(*number))
            .filter_map(|number| self.element(number))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(text: &str) -> Html {
        Html::read(Address::new("/a/").expect("an address"), text.as_bytes())
    }

    #[test]
    fn elements_know_what_is_around_them() {
        let html = page("<main id=m><p>One <b>two</b></p><img alt='A &amp; b'><p>Three</main><footer>x");
        let names: Vec<&str> = html.elements().map(|(_, element)| element.name).collect();
        assert_eq!(names, ["main", "p", "b", "img", "p", "footer"]);
        assert_eq!(html.words(0), "One two A & b Three");
        assert_eq!(html.around(2).map(|element| element.name).collect::<Vec<_>>(), ["p", "main"]);
        assert_eq!(html.element(0).and_then(|element| element.attribute("id")), Some("m"));
        assert_eq!((html.elements[0].end, html.elements[5].end, html.elements[5].parent), (5, 6, None));
    }

    proptest::proptest! {
        #[test]
        fn any_bytes_can_be_read(bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..200)) {
            let html = Html::read(Address::new("/a/").expect("an address"), &bytes);
            for (number, element) in html.elements() {
                proptest::prop_assert!(element.end > number && element.end <= html.elements.len());
            }
        }
    }
}
