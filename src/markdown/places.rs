//! Where the words of a passage stand in its file.
//!
//! In: a passage, and the text of its file. Out: for any of its words, bytes of the file.

use std::ops::Range;

use super::passages::{Passage, Piece};

/// Where the words of a passage are in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Places {
    runs: Vec<Run>,
    whole: Range<usize>,
}

/// Words that stand in the file just as they are, mostly a line; or words that can only be found together.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Run {
    /// Bytes of the words.
    words: Range<usize>,
    /// Bytes of the file.
    file: Range<usize>,
    /// Byte for byte the same.
    is_same: bool,
}

impl Places {
    /// Where some of the words are. `range` is in bytes of the words.
    pub fn find(&self, range: Range<usize>) -> Range<usize> {
        let first = self.runs.partition_point(|run| run.words.end <= range.start);
        let last = self.runs.partition_point(|run| run.words.start < range.end);
        let first = self.runs.get(first);
        let last = last.checked_sub(1).and_then(|last| self.runs.get(last));
        match (first, last) {
            (Some(first), Some(last)) => {
                let start = first.place(range.start).unwrap_or(first.file.start);
                start..last.place(range.end).unwrap_or(last.file.end).max(start)
            }
            _ => self.whole.clone(),
        }
    }

    /// One more character, after all others.
    fn add(&mut self, words: Range<usize>, file: Range<usize>) {
        // A single space is the same in both.
        let goes_on = |run: &&mut Run| {
            let gap = words.start - run.words.end;
            run.is_same && gap <= 1 && file.start == run.file.end + gap
        };
        match self.runs.last_mut().filter(goes_on) {
            Some(run) => (run.words.end, run.file.end) = (words.end, file.end),
            None => self.runs.push(Run { words, file, is_same: true }),
        }
    }
}

impl Run {
    /// Where byte `at` of the words is in the file. None when that is not known, or not here.
    fn place(&self, at: usize) -> Option<usize> {
        let is_inside = self.is_same && (self.words.start..=self.words.end).contains(&at);
        is_inside.then(|| self.file.start + (at - self.words.start))
    }
}

impl Passage {
    /// Where each of the words is in the file. `file` is its whole text.
    pub fn places(&self, file: &str) -> Places {
        let mut places = Places { runs: Vec::new(), whole: self.span.clone() };
        for piece in &self.pieces {
            self.align(file, piece, &mut places);
        }
        places
    }

    /// Brings the characters of a piece together with those of the file. Where the two cannot be brought together, as after
    /// `&amp;`, the rest of the piece is in one place.
    fn align(&self, file: &str, piece: &Piece, places: &mut Places) {
        let words = self.text.get(piece.range.clone()).unwrap_or_default();
        let written = file.get(piece.span.clone()).unwrap_or_default();
        let mut written = written.char_indices().peekable();
        for (offset, c) in words.char_indices().filter(|(_, c)| !c.is_whitespace()) {
            let at = piece.range.start + offset;
            let found = written.by_ref().find(|(_, other)| *other == c || !is_mark_up(*other));
            match found.filter(|(_, other)| *other == c) {
                Some((place, other)) => {
                    let start = piece.span.start + place;
                    places.add(at..at + c.len_utf8(), start..start + other.len_utf8());
                }
                None => {
                    let words = at..piece.range.end;
                    places.runs.push(Run { words, file: piece.span.clone(), is_same: false });
                    return;
                }
            }
        }
    }
}

/// What can stand in the file between two characters of the words: line ends, quote marks of Markdown and YAML, indents.
fn is_mark_up(c: char) -> bool {
    c.is_whitespace() || matches!(c, '>' | '|' | '-' | '+' | '`' | '"' | '\'' | '\\' | '#')
}
