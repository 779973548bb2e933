//! Builds a page from what the tokenizer says of it.

use std::mem;
use std::ops::Range;

use html5gum::emitters::Emitter;
use html5gum::{Error, State, Tokenizer};

use super::{Html, Node, Text};
use crate::source::Address;

/// Elements that have no end tag.
const VOID: &[&str] =
    &["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

/// Reads a page.
pub(super) fn read(address: Address, text: &str) -> Html {
    let page = Tokenizer::new_with_emitter(text, Builder::new(text.len())).flatten().next();
    let Builder { words, elements, attributes, texts, .. } = page.unwrap_or_default();
    Html { address, words: String::from_utf8(words).unwrap_or_default(), elements, attributes, texts }
}

/// What the tokenizer is in the middle of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Tag {
    #[default]
    Start,
    End,
}

/// Builds a page from what the tokenizer says. Names, values and words go straight into the page's one string.
#[derive(Default)]
struct Builder {
    words: Vec<u8>,
    elements: Vec<Node>,
    attributes: Vec<(Range<usize>, Range<usize>)>,
    texts: Vec<Text>,
    open: Vec<usize>,
    tag: Tag,
    self_closing: bool,
    /// Where the name of the start tag is.
    name: Range<usize>,
    /// The number of its first attribute.
    first: usize,
    /// The name of the end tag.
    end_tag: Vec<u8>,
    /// Where the words began that have not become a text yet.
    text: Option<usize>,
    is_whole: bool,
}

impl Builder {
    /// With room for what a page of so many bytes has.
    fn new(bytes: usize) -> Self {
        Self {
            words: Vec::with_capacity(bytes),
            elements: Vec::with_capacity(bytes / 40),
            attributes: Vec::with_capacity(bytes / 30),
            texts: Vec::with_capacity(bytes / 40),
            open: Vec::with_capacity(24),
            ..Self::default()
        }
    }

    /// What was said so far is a text of the innermost element.
    fn end_text(&mut self) {
        if let (Some(start), Some(parent)) = (self.text.take(), self.open.last().copied()) {
            self.texts.push(Text { parent, before: self.elements.len(), words: start..self.words.len() });
        }
    }

    fn is_start(&self) -> bool {
        self.tag == Tag::Start
    }

    fn opened(&mut self) -> Option<State> {
        let number = self.elements.len();
        let attributes = (self.first, self.attributes.len());
        let parent = self.open.last().copied();
        self.elements.push(Node { name: self.name.clone(), attributes, parent, end: number + 1 });
        let name = self.words.get(self.name.clone()).unwrap_or_default();
        if !self.self_closing && !VOID.iter().any(|void| void.as_bytes() == name) {
            self.open.push(number);
        }
        match name {
            b"title" | b"textarea" => Some(State::RcData),
            b"script" => Some(State::ScriptData),
            b"style" => Some(State::RawText),
            _ => None,
        }
    }

    fn name_of(&self, number: usize) -> &[u8] {
        let name = self.elements.get(number).map_or(0..0, |element| element.name.clone());
        self.words.get(name).unwrap_or_default()
    }

    fn closed(&mut self) {
        let depth = self.open.iter().rposition(|number| self.name_of(*number) == self.end_tag);
        if let Some(depth) = depth {
            self.end_from(depth);
        }
    }

    fn end_from(&mut self, depth: usize) {
        let end = self.elements.len();
        for number in self.open.drain(depth..) {
            if let Some(element) = self.elements.get_mut(number) {
                element.end = end;
            }
        }
    }
}

/// Comments, document types and flaws of form say nothing to the rules.
impl Emitter for Builder {
    /// The page, once it is whole.
    type Token = Self;

    fn set_last_start_tag(&mut self, _: Option<&[u8]>) {}

    fn emit_eof(&mut self) {
        self.end_text();
        self.end_from(0);
        self.is_whole = true;
    }

    fn emit_error(&mut self, _: Error) {}

    fn should_emit_errors(&mut self) -> bool {
        false
    }

    fn pop_token(&mut self) -> Option<Self> {
        self.is_whole.then(|| mem::take(self))
    }

    fn emit_string(&mut self, words: &[u8]) {
        self.text.get_or_insert(self.words.len());
        self.words.extend_from_slice(words);
    }

    fn init_start_tag(&mut self) {
        self.end_text();
        self.tag = Tag::Start;
        self.self_closing = false;
        self.name = self.words.len()..self.words.len();
        self.first = self.attributes.len();
    }

    fn init_end_tag(&mut self) {
        self.end_text();
        self.tag = Tag::End;
        self.end_tag.clear();
    }

    fn init_comment(&mut self) {
        self.end_text();
    }

    fn emit_current_tag(&mut self) -> Option<State> {
        if self.is_start() {
            return self.opened();
        }
        self.closed();
        None
    }

    fn emit_current_comment(&mut self) {}

    fn emit_current_doctype(&mut self) {}

    fn set_self_closing(&mut self) {
        self.self_closing = true;
    }

    fn set_force_quirks(&mut self) {}

    fn push_tag_name(&mut self, name: &[u8]) {
        if self.is_start() {
            self.words.extend_from_slice(name);
            self.name.end = self.words.len();
        } else {
            self.end_tag.extend_from_slice(name);
        }
    }

    fn push_comment(&mut self, _: &[u8]) {}

    fn push_doctype_name(&mut self, _: &[u8]) {}

    fn init_doctype(&mut self) {
        self.end_text();
    }

    fn init_attribute(&mut self) {
        if self.is_start() {
            let here = self.words.len();
            self.attributes.push((here..here, here..here));
        }
    }

    fn push_attribute_name(&mut self, name: &[u8]) {
        if self.is_start() {
            self.words.extend_from_slice(name);
            let here = self.words.len();
            if let Some((name, value)) = self.attributes.last_mut() {
                name.end = here;
                *value = here..here;
            }
        }
    }

    fn push_attribute_value(&mut self, value: &[u8]) {
        if self.is_start() {
            self.words.extend_from_slice(value);
            if let Some((_, value)) = self.attributes.last_mut() {
                value.end = self.words.len();
            }
        }
    }

    fn set_doctype_public_identifier(&mut self, _: &[u8]) {}

    fn set_doctype_system_identifier(&mut self, _: &[u8]) {}

    fn push_doctype_public_identifier(&mut self, _: &[u8]) {}

    fn push_doctype_system_identifier(&mut self, _: &[u8]) {}

    fn current_is_appropriate_end_tag_token(&mut self) -> bool {
        let last = self.elements.len().checked_sub(1);
        self.tag == Tag::End && last.is_some_and(|last| self.name_of(last) == self.end_tag)
    }
}
