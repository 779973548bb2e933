//! The text of a page as HTML, with its links resolved and hard words linked to their explanation.

use super::Maker;
use super::model::TocEntry;
use crate::content::{Document, List};
use crate::markdown::{self, Labels, Picture, PictureRef, Resolved, Target, Terms};
use crate::site::Site;
use crate::source::Address;
use crate::theme::Strings;

/// Hard words, ready to be found in texts, and the words of call-outs and notes.
#[derive(Debug)]
pub(super) struct Glossary {
    terms: Terms,
    labels: Words,
    /// Ids of the words, in the order of the file.
    pub(super) ids: Vec<String>,
}

impl Glossary {
    pub(super) fn new(site: &Site, strings: &Strings) -> Self {
        let mut ids: Vec<String> = Vec::new();
        for word in &site.words.words {
            ids.push(unique(&slug(&word.term), &ids));
        }
        let names = |word: &'_ crate::content::Word| -> Vec<String> {
            std::iter::once(&word.term).chain(&word.also).cloned().collect()
        };
        let names: Vec<Vec<String>> = site.words.words.iter().map(names).collect();
        let names = names.iter().map(|names| names.iter().map(String::as_str).collect());
        let terms = Terms::new(ids.iter().map(String::as_str).zip(names));
        Self { terms, labels: Words::new(strings), ids }
    }
}

/// Words that the text itself needs.
#[derive(Debug)]
struct Words([String; 10]);

impl Words {
    /// Their strings, in the order of [`Words::labels`].
    const STRINGS: [&str; 10] = [
        "callout-note",
        "callout-tip",
        "callout-important",
        "callout-warning",
        "callout-caution",
        "table-without-caption",
        "word-explained",
        "footnote",
        "footnotes",
        "footnote-back",
    ];

    fn new(strings: &Strings) -> Self {
        Self(Self::STRINGS.map(|id| strings.format(id, &[])))
    }

    fn labels(&self) -> Labels<'_> {
        let [
            note,
            tip,
            important,
            warning,
            caution,
            table,
            explained,
            footnote,
            footnotes_title,
            back_to_text,
        ] = &self.0;
        Labels {
            note,
            tip,
            important,
            warning,
            caution,
            table,
            explained,
            footnote,
            footnotes_title,
            back_to_text,
        }
    }
}

/// Lower-case letters and digits, joined by hyphens.
pub(super) fn slug(text: &str) -> String {
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

impl Maker<'_> {
    /// The text of a page.
    pub(super) fn body(&self, document: &Document) -> String {
        let from = &document.address;
        let words = Address::new("/words/").map(|address| self.href(from, &address)).unwrap_or_default();
        let resolve = |target: &Target| self.resolve(document, target);
        let context = markdown::Context {
            labels: &self.glossary.labels.labels(),
            terms: Some((&self.glossary.terms, &words)),
            resolve: &resolve,
            picture: &|picture| self.picture(document, picture),
        };
        markdown::html(&document.source, document.body.clone(), document.kind().reserved(), &context)
    }

    fn picture(&self, document: &Document, picture: &PictureRef) -> Option<Picture> {
        let found = self.site.pictures.find(picture)?;
        let href = self.href(&document.address, &found.address);
        Some(Picture { href, width: found.width, height: found.height })
    }

    fn resolve(&self, document: &Document, target: &Target) -> Resolved {
        match target {
            Target::Page { path, anchor } => self.site.at(path).map_or(Resolved::Plain, |page| {
                let href = self.href(&document.address, page.address());
                Resolved::Href(anchor.as_ref().map_or(href.clone(), |anchor| format!("{href}#{anchor}")))
            }),
            other => other.usual(),
        }
    }

    /// Headings for the table of contents. A page with fewer than three needs none.
    pub(super) fn toc(document: &Document) -> Vec<TocEntry> {
        let headings = document.outline.headings.iter().filter(|heading| heading.level <= 3);
        let toc: Vec<TocEntry> = headings
            .map(|heading| TocEntry {
                id: heading.id.clone(),
                text: heading.text.clone(),
                level: heading.level,
            })
            .collect();
        if toc.iter().filter(|entry| entry.level == 2).count() < 3 { Vec::new() } else { toc }
    }

    /// The label of a word of the vocabulary.
    pub(super) fn label(&self, list: List, id: &str) -> String {
        self.site.vocabulary.term(list, id).map(|term| term.label.clone()).unwrap_or_default()
    }
}
