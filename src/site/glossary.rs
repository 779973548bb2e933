//! The hard words of the site, ready to be found in texts.

use crate::content::{Word, Words};
use crate::markdown::Terms;

/// Hard words. Making it takes longer than finding words in a page.
#[derive(Debug)]
pub struct Glossary {
    /// What finds them.
    pub terms: Terms,
    /// Their ids on the page of hard words, in the order of the file.
    pub ids: Vec<String>,
}

impl Glossary {
    pub(super) fn new(words: &Words) -> Self {
        let mut ids: Vec<String> = Vec::new();
        for word in &words.words {
            ids.push(unique(&slug(&word.term), &ids));
        }
        let names = |word: &'_ Word| std::iter::once(&word.term).chain(&word.also).cloned().collect();
        let names: Vec<Vec<String>> = words.words.iter().map(names).collect();
        let names = names.iter().map(|names| names.iter().map(String::as_str).collect());
        let terms = Terms::new(ids.iter().map(String::as_str).zip(names));
        Self { terms, ids }
    }
}

/// Lower-case letters and digits, joined by hyphens.
fn slug(text: &str) -> String {
    let plain: String =
        text.to_lowercase().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    let slug = plain.split('-').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-");
    if slug.is_empty() { "word".to_owned() } else { slug }
}

/// Ids of the page of hard words itself.
fn is_of_the_page(id: &str) -> bool {
    matches!(id, "main" | "help-title") || id.starts_with("letter-") && id.len() == "letter-a".len()
}

fn unique(slug: &str, taken: &[String]) -> String {
    let numbered = (2..).map(|number| format!("{slug}-{number}"));
    let is_free = |id: &String| !taken.contains(id) && !is_of_the_page(id);
    std::iter::once(slug.to_owned()).chain(numbered).find(is_free).unwrap_or_default()
}
