//! A finished page as a list of elements, as a browser would read it.
//!
//! In: the bytes of a page that the build made. Out: [`Html`]. Only well-formed pages come out whole; the theme is held to that by
//! the checks in a browser.

mod builder;

use std::ops::Range;

use crate::source::Address;

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

impl Html {
    /// Reads a page.
    pub fn read(address: Address, bytes: &[u8]) -> Self {
        builder::read(address, &String::from_utf8_lossy(bytes))
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

    /// It has words in it, or alternative texts: [`Html::words`] is not empty.
    pub fn has_words(&self, number: usize) -> bool {
        let end = self.elements.get(number).map_or(number, |element| element.end);
        let first = self.texts.partition_point(|text| text.before <= number);
        let texts = self.texts.get(first..).unwrap_or_default().iter();
        let mut inside = texts.take_while(|text| text.before <= end);
        let is_spoken = |text: &Text| text.parent < end && !self.at(&text.words).trim().is_empty();
        inside.any(|text| (number..).contains(&text.parent) && is_spoken(text))
            || (number..end).filter_map(|at| self.element(at)).any(|element| {
                let named = element.attributes().filter(|(name, _)| ["alt", "aria-label"].contains(name));
                named.into_iter().any(|(_, words)| !words.trim().is_empty())
            })
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
