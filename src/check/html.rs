//! A finished page as a list of elements, as a browser would read it.
//!
//! In: the bytes of a page that the build made. Out: [`Html`]. Only well-formed pages come out whole; the theme is held to that by
//! the checks in a browser.

use html5gum::{Token, Tokenizer};

use crate::source::Address;

/// Elements that have no end tag.
const VOID: &[&str] =
    &["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

/// An element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Element {
    /// Lower case.
    pub name: String,
    /// Names and values.
    pub attributes: Vec<(String, String)>,
    /// The number of the element around it.
    pub parent: Option<usize>,
    /// The number after its last descendant.
    pub end: usize,
}

/// A finished page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Html {
    /// Where it is.
    pub address: Address,
    /// Elements in the order of their start tags.
    pub elements: Vec<Element>,
    /// Words, in order.
    texts: Vec<Text>,
}

/// Words directly in an element.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Text {
    /// The element.
    parent: usize,
    /// How many elements have begun before.
    before: usize,
    words: String,
}

impl Element {
    /// The value of an attribute.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }
}

impl Html {
    /// Reads a page.
    pub fn read(address: Address, bytes: &[u8]) -> Self {
        let mut elements: Vec<Element> = Vec::new();
        let mut texts: Vec<Text> = Vec::new();
        let mut open: Vec<usize> = Vec::new();
        for Ok(token) in Tokenizer::new(bytes) {
            match token {
                Token::StartTag(tag) => {
                    let name = text(&tag.name);
                    let is_void = tag.self_closing || VOID.contains(&name.as_str());
                    let attributes =
                        tag.attributes.iter().map(|(name, value)| (text(name), text(value))).collect();
                    let number = elements.len();
                    elements.push(Element {
                        name,
                        attributes,
                        parent: open.last().copied(),
                        end: number + 1,
                    });
                    if !is_void {
                        open.push(number);
                    }
                }
                Token::EndTag(tag) => {
                    let name = text(&tag.name);
                    if let Some(depth) = open.iter().rposition(|number| elements[*number].name == name) {
                        let end = elements.len();
                        for number in open.drain(depth..) {
                            elements[number].end = end;
                        }
                    }
                }
                Token::String(words) => {
                    if let Some(parent) = open.last() {
                        texts.push(Text { parent: *parent, before: elements.len(), words: text(&words) });
                    }
                }
                _ => {}
            }
        }
        let end = elements.len();
        for number in open {
            elements[number].end = end;
        }
        Self { address, elements, texts }
    }

    /// What browsers show in their title bar.
    pub fn title(&self) -> String {
        let title =
            self.named("title").find(|(number, _)| self.around(*number).any(|around| around.name == "head"));
        title.map(|(number, _)| self.words(number)).unwrap_or_default()
    }

    /// Elements of a name.
    pub fn named<'h>(&'h self, name: &'h str) -> impl Iterator<Item = (usize, &'h Element)> {
        self.elements.iter().enumerate().filter(move |(_, element)| element.name == name)
    }

    /// The words in an element, with those of the elements in it, and the alternative texts of pictures.
    pub fn words(&self, number: usize) -> String {
        let end = self.elements.get(number).map_or(number, |element| element.end);
        let first = self.texts.partition_point(|text| text.before <= number);
        let mut texts = self.texts.get(first..).unwrap_or_default().iter().peekable();
        let mut out = String::new();
        for (at, element) in self.elements.iter().enumerate().take(end).skip(number) {
            for name in ["alt", "aria-label"] {
                if let Some(words) = element.attribute(name) {
                    out.extend([" ", words, " "]);
                }
            }
            while let Some(text) =
                texts.next_if(|text| text.before == at + 1 && (number..end).contains(&text.parent))
            {
                out.push_str(&text.words);
            }
        }
        out.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// It has words directly in it.
    pub fn has_own_words(&self, number: usize) -> bool {
        self.texts.iter().any(|text| text.parent == number && !text.words.trim().is_empty())
    }

    /// Elements with words directly in them, each once for each piece of words.
    pub fn texts(&self) -> impl Iterator<Item = (usize, &str)> {
        self.texts.iter().map(|text| (text.parent, text.words.as_str()))
    }

    /// The elements around an element, the innermost first.
    pub fn around(&self, number: usize) -> impl Iterator<Item = &Element> {
        let parent = |number: usize| self.elements.get(number).and_then(|element| element.parent);
        std::iter::successors(parent(number), move |number| parent(*number))
            .filter_map(|number| self.elements.get(number))
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
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
        let names: Vec<&str> = html.elements.iter().map(|element| element.name.as_str()).collect();
        assert_eq!(names, ["main", "p", "b", "img", "p", "footer"]);
        assert_eq!(html.words(0), "One two A & b Three");
        assert_eq!(html.around(2).map(|element| element.name.as_str()).collect::<Vec<_>>(), ["p", "main"]);
        assert_eq!(html.elements[0].attribute("id"), Some("m"));
        assert_eq!((html.elements[0].end, html.elements[5].end, html.elements[5].parent), (5, 6, None));
    }

    proptest::proptest! {
        #[test]
        fn any_bytes_can_be_read(bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..200)) {
            let html = Html::read(Address::new("/a/").expect("an address"), &bytes);
            for (number, element) in html.elements.iter().enumerate() {
                proptest::prop_assert!(element.end > number && element.end <= html.elements.len());
            }
        }
    }
}
