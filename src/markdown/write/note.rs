//! Footnotes: numbers in the text, the notes at the end, and the ways there and back.

use std::collections::BTreeMap;

use super::{Writer, escape};
use crate::markdown::ids::NOTES_TITLE;
use crate::markdown::notes::{definitions, fold};
use crate::markdown::tree::Tree;

/// The footnotes of one text.
#[derive(Debug, Default)]
pub(super) struct Notes {
    /// Node of each footnote, by label.
    defined: BTreeMap<String, usize>,
    /// Those that were mentioned, in the order of their numbers: node, and how often.
    mentioned: Vec<(usize, usize)>,
    /// Number of each node that was mentioned.
    numbers: BTreeMap<usize, usize>,
}

impl Notes {
    pub(super) fn new(tree: &Tree<'_>) -> Self {
        Self { defined: definitions(tree), ..Self::default() }
    }

    /// Counts a mention: the number of the note, and which mention of it this is.
    fn mention(&mut self, label: &str) -> Option<(usize, usize)> {
        let node = *self.defined.get(&fold(label))?;
        let next = self.mentioned.len() + 1;
        let number = *self.numbers.entry(node).or_insert(next);
        if number == next {
            self.mentioned.push((node, 0));
        }
        let (_, mentions) = self.mentioned.get_mut(number - 1)?;
        *mentions += 1;
        Some((number, *mentions))
    }
}

/// Id of a mention.
fn mention_id(number: usize, mention: usize) -> String {
    if mention == 1 { format!("note_{number}_ref") } else { format!("note_{number}_ref_{mention}") }
}

impl Writer<'_> {
    /// The number of a note, which leads to it. The parser makes no link of brackets that hold a mention.
    pub(super) fn note_reference(&mut self, label: &str) {
        let Some((number, mention)) = self.notes.mention(label) else { return };
        self.put("<sup><a class=\"footnote\"");
        self.attribute("id", &mention_id(number, mention));
        self.attribute("href", &format!("#note_{number}"));
        self.attribute("aria-label", &format!("{} {number}", self.context.labels.footnote));
        self.out.push('>');
        self.put(&number.to_string());
        self.put("</a></sup>");
    }

    /// The notes that were mentioned. A note can mention others, which then follow it.
    pub(super) fn footnotes(&mut self) {
        let text = std::mem::take(&mut self.out);
        self.in_note = true;
        let mut notes = Vec::new();
        while let Some((node, _)) = self.notes.mentioned.get(notes.len()).copied() {
            self.children(node);
            notes.push(std::mem::take(&mut self.out));
        }
        self.in_note = false;
        self.out = text;
        if notes.is_empty() {
            return;
        }
        self.put("<section class=\"footnotes\"");
        self.attribute("aria-labelledby", NOTES_TITLE);
        self.put(">\n<h2");
        self.attribute("id", NOTES_TITLE);
        self.out.push('>');
        escape::text(&mut self.out, self.context.labels.footnotes_title);
        self.put("</h2>\n<ol>\n");
        for (at, note) in notes.iter().enumerate() {
            self.footnote(at + 1, note);
        }
        self.put("</ol>\n</section>\n");
    }

    /// The ways back stand at the end of the last paragraph.
    fn footnote(&mut self, number: usize, html: &str) {
        self.put("<li");
        self.attribute("id", &format!("note_{number}"));
        self.out.push('>');
        let (inside, end) = html.strip_suffix("</p>\n").map_or((html, ""), |inside| (inside, "</p>\n"));
        self.put(inside);
        let mentions = self.notes.mentioned.get(number - 1).map_or(0, |(_, mentions)| *mentions);
        for mention in 1..=mentions {
            self.way_back(number, mention);
        }
        self.put(end);
        self.put("</li>\n");
    }

    fn way_back(&mut self, number: usize, mention: usize) {
        let labels = self.context.labels;
        let which = if mention == 1 { String::new() } else { format!(".{mention}") };
        self.put(" <a class=\"back\"");
        self.attribute("href", &format!("#{}", mention_id(number, mention)));
        self.attribute(
            "aria-label",
            &format!("{}: {} {number}{which}", labels.back_to_text, labels.footnote),
        );
        self.out.push('>');
        escape::text(&mut self.out, labels.back_to_text);
        self.put("</a>");
    }
}
