//! What there is to say of one page.

use super::good;
use super::is_of;
use crate::check::{File, Group};
use crate::diagnostic::{Diagnostic, Report};
use crate::markdown::MarkKind;
use crate::readability::Counts;
use crate::source::SourcePath;

/// Facts about one page, and what is good about it.
#[derive(Debug, Clone)]
pub struct PageReview {
    /// Its file.
    pub path: SourcePath,
    /// Its title.
    pub title: String,
    /// It is an easy-read version.
    pub easy: bool,
    /// In years. None: the text is too short to tell.
    pub reading_age: Option<u32>,
    /// Words in a sentence, on average; none without sentences.
    pub sentence_words: Option<usize>,
    /// Paragraphs of an easy-read page, and how many of them have a picture.
    pub ideas: (usize, usize),
    /// How many pictures there are.
    pub pictures: usize,
    /// How many links there are.
    pub links: usize,
    /// How many links lead nowhere.
    pub broken_links: usize,
    /// How many things are in the way of people who use a screen reader, a keyboard or large letters.
    pub barriers: usize,
    /// How many problems there are.
    pub problems: usize,
    /// What is good: sentences.
    pub good: Vec<String>,
}

impl PageReview {
    /// The title, and which version it is.
    pub(super) fn name(&self) -> String {
        if self.easy { format!("{} (easy read)", self.title) } else { self.title.clone() }
    }

    pub(super) fn of(file: &File<'_>, report: &Report) -> Self {
        let problems: Vec<&Diagnostic> =
            report.iter().filter(|problem| problem.place.path == *file.source.path()).collect();
        let counts = Counts::of(file.sentences().filter_map(|(prose, range)| prose.text().get(range)));
        let count = |is: fn(&MarkKind) -> bool| {
            file.text.iter().flat_map(|prose| &prose.passage.marks).filter(|mark| is(&mark.kind)).count()
        };
        let own_title = file.variant.and_then(|variant| variant.title.clone());
        let mut page = Self {
            path: file.source.path().clone(),
            title: own_title.unwrap_or_else(|| file.page.title().to_owned()),
            easy: file.is_easy(),
            reading_age: counts.reading_age().filter(|_| file.is_english()),
            sentence_words: counts.words.checked_div(counts.sentences),
            ideas: ideas(file),
            pictures: count(|kind| matches!(kind, MarkKind::Picture(_))),
            links: count(|kind| matches!(kind, MarkKind::Link(_))),
            broken_links: problems.iter().filter(|problem| problem.rule.0.starts_with("broken-")).count(),
            barriers: problems.iter().filter(|problem| is_of(problem, Group::Accessibility)).count(),
            problems: problems.len(),
            good: Vec::new(),
        };
        page.good = good::sentences(file, &page, &problems);
        page
    }
}

/// Paragraphs and list items with words, and how many of them begin with a picture.
fn ideas(file: &File<'_>) -> (usize, usize) {
    use crate::markdown::Form;

    let is_idea = |form: Form| matches!(form, Form::Paragraph | Form::Item);
    let ideas = file.text.iter().filter(|prose| is_idea(prose.form()) && !prose.text().is_empty());
    let has_picture = |prose: &&crate::check::Prose| {
        prose.passage.marks.iter().any(|mark| matches!(mark.kind, MarkKind::Picture(_)))
    };
    let ideas: Vec<_> = ideas.collect();
    (ideas.len(), ideas.iter().copied().filter(has_picture).count())
}
