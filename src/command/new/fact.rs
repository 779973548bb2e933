//! One fact that a new page begins with: what is asked, what can be answered, and what stands there until somebody answers.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::content::{self, AXES, Flaw, List, Vocabulary};
use crate::diagnostic::one_of;

/// A fact.
#[derive(Debug)]
pub(super) struct Fact {
    /// Its key in the file, and its option on the command line.
    pub(super) key: &'static str,
    /// The question.
    pub(super) question: &'static str,
    /// What an answer can look like.
    pub(super) example: &'static str,
    /// What it has to be.
    pub(super) shape: Shape,
}

/// What a fact has to be.
#[derive(Debug, Clone, Copy)]
pub(super) enum Shape {
    /// Any words; the text stands there until somebody writes others.
    Words(&'static str),
    /// A range of ages.
    Ages,
    /// One age; this one until somebody writes another.
    Age(&'static str),
    /// A day.
    Date,
    /// A day and a time.
    Moment,
    /// A day, a month or a year.
    Period,
    /// One of these words, each with what it means; the first until somebody chooses.
    OneOf(&'static [(&'static str, &'static str)]),
    /// An id of a list of the vocabulary; the first until somebody chooses.
    Term(List),
    /// A list of the vocabulary; the one at this place of those with words, until somebody chooses.
    Axis(usize),
}

impl Fact {
    /// The value as the file will hold it, or what is wrong with it.
    pub(super) fn check(&self, text: &str, vocabulary: &Vocabulary) -> Result<String, Flaw> {
        let text = super::name::one_line(text).map_err(|help| flaw("This is too long.", help))?;
        let is = |result: Result<(), Flaw>| result.map(|()| text.clone());
        match self.shape {
            Shape::Words(_) if text.is_empty() => Err(flaw("There is nothing in it.", self.example)),
            Shape::Words(_) => Ok(text),
            Shape::Ages => is(content::ages(&text).map(drop)),
            Shape::Age(_) => is(content::age(&text).map(drop)),
            Shape::Date => is(content::date(&text).map(drop)),
            Shape::Moment => is(content::moment(&text).map(drop)),
            Shape::Period => is(content::period(&text).map(drop)),
            Shape::OneOf(_) | Shape::Axis(_) => chosen(&text, &self.choices(vocabulary), None),
            Shape::Term(list) => {
                let choices = self.choices(vocabulary);
                // Without a list, as when there is no vocabulary yet, any id will do.
                if choices.is_empty() {
                    content::id(&text)
                } else {
                    chosen(&text, &choices, Some((vocabulary, list)))
                }
            }
        }
    }

    /// What can be chosen, with its meaning. Empty when it is no choice.
    pub(super) fn choices(&self, vocabulary: &Vocabulary) -> Vec<(String, String)> {
        let owned = |(id, label): &(&str, &str)| ((*id).to_owned(), (*label).to_owned());
        match self.shape {
            Shape::OneOf(choices) => choices.iter().map(owned).collect(),
            Shape::Term(list) => {
                let terms = vocabulary.terms(list).iter();
                terms.map(|term| (term.id.clone(), term.label.clone())).collect()
            }
            Shape::Axis(_) => {
                let filled = AXES.iter().filter(|list| !vocabulary.terms(**list).is_empty());
                filled.map(|list| (list.key().to_owned(), list.key().replace('-', " "))).collect()
            }
            _ => Vec::new(),
        }
    }

    /// What stands in the file when nobody answers.
    pub(super) fn later(&self, vocabulary: &Vocabulary, today: Date) -> String {
        let choice = |at: usize, otherwise: &str| {
            let choices = self.choices(vocabulary);
            choices.into_iter().nth(at).map_or_else(|| otherwise.to_owned(), |(id, _)| id)
        };
        match self.shape {
            Shape::Words(later) | Shape::Age(later) => later.to_owned(),
            Shape::Ages => "0-25".to_owned(),
            Shape::Date => today.to_string(),
            Shape::Moment => {
                let day = today.checked_add(4.weeks()).unwrap_or(today);
                format!("{day}T10:00")
            }
            Shape::Period => today.strftime("%Y-%m").to_string(),
            Shape::OneOf(_) | Shape::Term(_) => choice(0, "none"),
            Shape::Axis(at) => choice(at, AXES.get(at).map_or("", |list| list.key())),
        }
    }
}

/// The id that was written, or the one whose label was.
fn chosen(
    text: &str,
    choices: &[(String, String)],
    list: Option<(&Vocabulary, List)>,
) -> Result<String, Flaw> {
    let is_it = |(id, label): &&(String, String)| id == text || label.eq_ignore_ascii_case(text);
    let found = choices.iter().find(is_it).map(|(id, _)| id.clone());
    found.ok_or_else(|| match list {
        Some((vocabulary, list)) => flaw(
            &format!("`{text}` is not in the list of {}.", list.key().replace('-', " ")),
            &vocabulary.help(list, text),
        ),
        None => flaw(
            &format!("`{text}` cannot be chosen here."),
            &one_of(text, choices.iter().map(|(id, _)| id.as_str())),
        ),
    })
}

fn flaw(message: &str, help: &str) -> Flaw {
    Flaw { message: message.to_owned(), help: help.to_owned() }
}
