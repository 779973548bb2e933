//! What is good about a page. It comes first, and it is true.

use super::page::PageReview;
use super::{is_clear, is_of};
use crate::check::{File, Group};
use crate::content::Facts;
use crate::diagnostic::Diagnostic;
use crate::markdown::Form;

/// Sentences with on average at most so many words are short.
const SHORT: usize = 15;

pub(super) fn sentences(file: &File<'_>, page: &PageReview, problems: &[&Diagnostic]) -> Vec<String> {
    let mut good = Vec::new();
    about_words(file, page, &mut good);
    about_pictures(page, problems, &mut good);
    if file.variant.is_none() {
        about_facts(file, &mut good);
    }
    about_people(file, &mut good);
    if page.links > 1
        && !problems
            .iter()
            .any(|problem| is_of(problem, Group::Links) || problem.rule.0.starts_with("broken-"))
    {
        good.push(format!("All {} links work.", page.links));
    }
    if !problems.iter().any(|problem| is_of(problem, Group::Safety)) && !good.is_empty() {
        good.push("You keep people safe: we saw no private facts about anybody.".to_owned());
    }
    if !problems.iter().any(|problem| is_clear(problem)) {
        good.insert(0, "There is nothing that you have to change.".to_owned());
    }
    good
}

fn about_words(file: &File<'_>, page: &PageReview, good: &mut Vec<String>) {
    let several = file.sentences().take(5).count() == 5;
    if let Some(words) = page.sentence_words.filter(|words| *words <= SHORT && several) {
        good.push(format!("Your sentences are short. They have about {words} words each."));
    }
    let headings = file.text.iter().filter(|prose| matches!(prose.form(), Form::Heading(_))).count();
    if headings > 1 {
        good.push("Your headings help people to find what they need.".to_owned());
    }
    let asks =
        file.text.iter().any(|prose| matches!(prose.form(), Form::Heading(_)) && prose.text().ends_with('?'));
    if asks && headings < 2 {
        good.push("Your heading asks what readers ask.".to_owned());
    }
}

fn about_pictures(page: &PageReview, problems: &[&Diagnostic], good: &mut Vec<String>) {
    let (ideas, with_picture) = page.ideas;
    if page.easy && ideas > 0 && ideas == with_picture {
        good.push("Each idea has a picture.".to_owned());
    }
    let has_flaw =
        problems.iter().any(|problem| problem.rule.0.contains("alt") && is_of(problem, Group::Accessibility));
    if !page.easy && page.pictures > 0 && !has_flaw {
        good.push("You say in words what your pictures show.".to_owned());
    }
}

fn about_facts(file: &File<'_>, good: &mut Vec<String>) {
    let Facts::Service(service) = &file.page.document.facts else { return };
    if !service.contacts.is_empty() {
        good.push("You say who to ask.".to_owned());
    }
    if service.how.as_ref().is_some_and(|how| how.steps.len() > 1) {
        good.push("You say how to get it, step by step.".to_owned());
    }
    if !service.while_you_wait.is_empty() {
        good.push("You say what can help while people wait.".to_owned());
    }
    if !service.if_not_eligible.is_empty() {
        good.push("You say what to do if you cannot get it.".to_owned());
    }
}

fn about_people(file: &File<'_>, good: &mut Vec<String>) {
    let made_with = file.variant.map_or(&file.page.document.common.made_with, |variant| &variant.made_with);
    if let Some(made) = made_with.first() {
        good.push(format!("You made it together with {}.", made.group));
    }
    let readers = file.variant.and_then(|variant| variant.checked_by.first());
    if let Some(reader) = readers {
        good.push(format!("{} read it and told you what they think.", reader.group));
    }
}
