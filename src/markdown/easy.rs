//! The easy-read reading of a text: paragraphs as ideas, each with a picture and one line for each sentence.

use super::image::PictureRef;

/// The text of an easy-read page as ideas.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Easy {
    /// In the order of the text.
    pub blocks: Vec<EasyBlock>,
    /// Ids of all hard words of the text, in the order in which they occur: those of the ideas, and those that are only in
    /// headings or other blocks after the last idea.
    pub words: Vec<String>,
}

/// A part of an easy-read text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EasyBlock {
    /// A heading, with the id that [`super::outline`] gives it.
    Heading {
        /// 2, 3 or 4.
        level: u8,
        /// The id for links to it.
        id: String,
        /// What stands in it.
        html: String,
    },
    /// One paragraph: a picture and its sentences.
    Idea(Idea),
    /// A list; each item is an idea. A list with other lists, tables and the like in it is among the others.
    List {
        /// Whether its items are numbered.
        ordered: bool,
        /// The number of the first item.
        start: u64,
        /// Its items.
        items: Vec<Idea>,
    },
    /// Anything else (call-out, table, footnotes …) as usual HTML.
    Other(String),
}

/// A picture and the words that belong to it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Idea {
    /// The picture that it begins with.
    pub picture: Option<PictureRef>,
    /// HTML of each sentence; what is open where a sentence ends is closed, and opened again in the next.
    pub lines: Vec<String>,
    /// Ids of hard words that occur here for the first time on the page, or in headings and other blocks since the idea before.
    pub words: Vec<String>,
}
