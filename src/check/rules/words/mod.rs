//! What several rules about words share: the prose that they read, and the things that they look for.
//!
//! In: a [`File`]. Out: [`Reading`]s, whose text has the same bytes as the passage, but with a filler where rules should not look:
//! code, addresses and words in another language.

mod agents;
mod cut;
mod dates;
mod initials;
mod latin;
mod names;
mod numerals;
mod participles;
mod passive;
mod tokens;

use std::ops::Range;

pub(super) use cut::where_to_cut;
pub(super) use dates::dates_in_figures;
pub(super) use initials::initials;
pub(super) use latin::latin;
pub(super) use names::Names;
pub(super) use numerals::roman_numerals;
pub(super) use passive::passives;
pub(super) use tokens::{Token, count, tokens};

use super::prelude::*;

/// A passage with the text that rules look at.
pub(super) struct Reading<'p> {
    /// The passage.
    pub(super) prose: &'p Prose,
    /// As many bytes as its words.
    pub(super) text: &'p str,
}

impl<'p> Reading<'p> {
    fn of(prose: &'p Prose) -> Self {
        Self { prose, text: prose.readable() }
    }

    /// Without what stands in double quotation marks: words that somebody said, or that the text speaks about.
    pub(super) fn without_speech(self) -> Self {
        Self { text: self.prose.unspoken(), prose: self.prose }
    }

    /// Its sentences, with their places in the passage.
    pub(super) fn sentences(&self) -> impl Iterator<Item = (Range<usize>, &'p str)> {
        let sentences = self.prose.sentences().iter();
        sentences.filter_map(|range| Some((range.clone(), self.text.get(range.clone())?)))
    }

    /// Words as they stand in the file's text.
    pub(super) fn said(&self, range: &Range<usize>) -> &'p str {
        self.prose.text().get(range.clone()).unwrap_or_default()
    }

    /// Where some of its words are, in bytes of the file.
    pub(super) fn span(&self, file: &File<'_>, range: Range<usize>) -> Range<usize> {
        file.span(self.prose, range)
    }

    pub(super) fn place(&self, file: &File<'_>, range: Range<usize>) -> Place {
        file.place(self.prose, range)
    }
}

/// Sentences of ordinary English pages. Easy summaries stand on easy-read pages.
pub(super) fn plain<'f>(file: &'f File<'_>) -> impl Iterator<Item = Reading<'f>> {
    let easy = easy_summary(file);
    let is_easy = move |prose: &Prose| easy.is_some_and(|easy| std::ptr::eq(easy, prose));
    let prose = file.prose().filter(move |_| file.is_plain_english());
    prose.filter(move |prose| !is_easy(prose)).map(Reading::of)
}

/// Sentences of ordinary English pages, and their titles and headings.
pub(super) fn plain_and_headings<'f>(file: &'f File<'_>) -> impl Iterator<Item = Reading<'f>> {
    let others = titles(file).filter(move |_| file.is_plain_english()).map(Reading::of);
    plain(file).chain(others)
}

/// Sentences of easy-read pages in English, and easy summaries. Who read a page, and how, is a record and no easy read.
pub(super) fn easy<'f>(file: &'f File<'_>) -> impl Iterator<Item = Reading<'f>> {
    let summaries = file.facts_at("summary").map(|fact| &fact.prose).filter(move |_| file.is_easy_english());
    let easy_summaries = easy_summary(file).into_iter().filter(move |_| file.is_plain_english());
    let is_text = |prose: &&Prose| {
        let form = prose.form();
        !prose.passage.quoted && !matches!(form, Form::Heading(_) | Form::Caption | Form::Term)
    };
    let text = file.text.iter().filter(move |_| file.is_easy_english()).filter(is_text);
    summaries.chain(easy_summaries).chain(text).map(Reading::of)
}

/// The same, and titles and headings.
pub(super) fn easy_and_headings<'f>(file: &'f File<'_>) -> impl Iterator<Item = Reading<'f>> {
    let others = titles(file).filter(move |_| file.is_easy_english()).map(Reading::of);
    easy(file).chain(others)
}

fn easy_summary<'f>(file: &'f File<'_>) -> Option<&'f Prose> {
    file.facts_at("easy-summary").map(|fact| &fact.prose).next()
}

fn titles<'f>(file: &'f File<'_>) -> impl Iterator<Item = &'f Prose> {
    let is_title = |prose: &&Prose| {
        !prose.passage.quoted && matches!(prose.form(), Form::Heading(_) | Form::Caption | Form::Term)
    };
    file.facts_at("title").map(|fact| &fact.prose).chain(file.text.iter().filter(is_title))
}

/// The first letter as a capital.
pub(super) fn capitalised(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The beginning of a sentence, to quote it in a message.
pub(super) fn beginning(sentence: &str) -> String {
    const WORDS: usize = 5;
    let words: Vec<&str> = sentence.split_whitespace().take(WORDS + 1).collect();
    match words.split_at_checked(WORDS) {
        Some((first, [_])) => format!("{} …", first.join(" ")),
        _ => words.join(" "),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_beginning_of_a_sentence() {
        assert_eq!(beginning("One two three four five six"), "One two three four five …");
        assert_eq!(beginning("One two."), "One two.");
        assert_eq!(capitalised("we"), "We");
    }
}
