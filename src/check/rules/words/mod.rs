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

use std::borrow::Cow;
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

/// Stands for each byte that rules should not look at. It is no letter, no digit and no white space.
const FILLER: char = '\u{1a}';

/// A web address, an e-mail address, or a name such as GOV.UK.
static ADDRESS: Pattern = Pattern::new(
    r"(?i)\b(?:https?://|www\.)\S+|[^\s@]+@[^\s@]+|\b[a-z0-9][a-z0-9.-]*\.(?:uk|org|com|net|info|eu|example)\b(?:/\S*)?",
);

/// A passage with the text that rules look at.
pub(super) struct Reading<'p> {
    /// The passage.
    pub(super) prose: &'p Prose,
    /// As many bytes as its words.
    pub(super) text: Cow<'p, str>,
}

impl<'p> Reading<'p> {
    pub(super) fn of(prose: &'p Prose) -> Self {
        let text = prose.text();
        let mut hidden: Vec<Range<usize>> = Vec::new();
        for mark in &prose.passage.marks {
            let is_hidden = match &mark.kind {
                MarkKind::Code => true,
                MarkKind::Tag(_, Some(lang)) => !lang.starts_with("en"),
                _ => false,
            };
            if is_hidden {
                hidden.push(mark.range.clone());
            }
        }
        if text.contains(['@', '.']) {
            let addresses = ADDRESS.find(text);
            hidden.extend(addresses.map(|at| {
                let address = text.get(at.clone()).unwrap_or_default();
                at.start
                    ..at.start + address.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '”', '’']).len()
            }));
        }
        Self { prose, text: hide(Cow::Borrowed(text), &hidden) }
    }

    /// Without what stands in double quotation marks: words that somebody said, or that the text speaks about.
    pub(super) fn without_speech(self) -> Self {
        let hidden = speech(&self.text);
        Self { text: hide(self.text, &hidden), prose: self.prose }
    }

    /// Its sentences, with their places in the passage.
    pub(super) fn sentences(&self) -> impl Iterator<Item = (Range<usize>, &str)> {
        let sentences = self.prose.sentences().iter();
        sentences.filter_map(|range| Some((range.clone(), self.text.get(range.clone())?)))
    }

    /// Words as they stand in the file's text.
    pub(super) fn said(&self, range: &Range<usize>) -> &'p str {
        self.prose.text().get(range.clone()).unwrap_or_default()
    }

    pub(super) fn place(&self, file: &File<'_>, range: Range<usize>) -> Place {
        file.place(self.prose, range)
    }
}

/// Sentences of ordinary English pages. Easy summaries stand on easy-read pages.
pub(super) fn plain<'f>(file: &'f File<'_>) -> impl Iterator<Item = Reading<'f>> {
    let is_easy = |prose: &Prose| easy_summaries(file).any(|other| std::ptr::eq(other, prose));
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
    let easy_summaries = easy_summaries(file).filter(move |_| file.is_plain_english());
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

fn easy_summaries<'f>(file: &'f File<'_>) -> impl Iterator<Item = &'f Prose> {
    file.facts_at("easy-summary").map(|fact| &fact.prose)
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

/// Writes the filler over some bytes.
fn hide<'t>(text: Cow<'t, str>, hidden: &[Range<usize>]) -> Cow<'t, str> {
    if hidden.is_empty() {
        return text;
    }
    let mut out = String::with_capacity(text.len());
    let mut hidden = hidden.to_vec();
    hidden.sort_unstable_by_key(|range| range.start);
    let mut done = 0;
    for range in hidden {
        let (start, end) = (range.start.max(done), range.end.max(done));
        let (Some(before), Some(_)) = (text.get(done..start), text.get(start..end)) else { continue };
        out.push_str(before);
        out.extend(std::iter::repeat_n(FILLER, end - start));
        done = end;
    }
    out.push_str(text.get(done..).unwrap_or_default());
    Cow::Owned(out)
}

/// What stands between double quotation marks.
fn speech(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for (opens, closes) in [('“', '”'), ('"', '"')] {
        let mut from = 0;
        while let Some(start) = text.get(from..).and_then(|rest| rest.find(opens)).map(|at| from + at) {
            let inside = start + opens.len_utf8();
            let Some(length) = text.get(inside..).and_then(|rest| rest.find(closes)) else { break };
            from = inside + length + closes.len_utf8();
            found.push(start..from);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_hidden_byte_for_byte() {
        let text = "Say “é” and \"no\" now.";
        let hidden = hide(Cow::Borrowed(text), &speech(text));
        assert_eq!(hidden.len(), text.len());
        assert_eq!(hidden.replace(FILLER, ""), "Say  and  now.");
    }

    #[test]
    fn addresses_are_no_prose() {
        for address in
            ["https://x.example/a?b=1&c", "a.b@x.example", "www.nhs.uk/eg/", "GOV.UK", "ipsea.org.uk"]
        {
            assert_eq!(ADDRESS.find(address).next(), Some(0..address.len()), "{address}");
        }
        assert!(!ADDRESS.is_in("It is fine. Uk. 9.30am to 4.45pm e.g. this"));
    }

    #[test]
    fn the_beginning_of_a_sentence() {
        assert_eq!(beginning("One two three four five six"), "One two three four five …");
        assert_eq!(beginning("One two."), "One two.");
        assert_eq!(capitalised("we"), "We");
    }

    proptest::proptest! {
        #[test]
        fn any_ranges_can_be_hidden(text in "\\PC{0,30}", from in 0..40_usize, length in 0..10_usize) {
            let ranges = [from..from + length, 3..9];
            let hidden = hide(Cow::Borrowed(&text), &ranges);
            proptest::prop_assert_eq!(hidden.len(), text.len());
            proptest::prop_assert!(speech(&text).into_iter().all(|range| text.get(range).is_some()));
        }
    }
}
