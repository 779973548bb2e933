//! The text of a page as HTML, with its links resolved and hard words linked to their explanation.

use super::Maker;
use super::model::TocEntry;
use crate::content::{Document, Edition, List};
use crate::markdown::{self, Labels, Outline, Picture, PictureRef, Resolved, Target};
use crate::source::{Address, SourcePath};
use crate::theme::Strings;

/// The words of call-outs, tables and notes.
#[derive(Debug)]
pub(super) struct TextWords([String; 10]);

impl TextWords {
    /// Their strings, in the order of [`TextWords::labels`].
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

    pub(super) fn new(strings: &Strings) -> Self {
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

impl Maker<'_> {
    /// The text of a page.
    pub(super) fn body(&self, document: &Document) -> String {
        self.in_context(&document.address, &Edition::default(), |context| {
            markdown::html(&document.source, document.body.clone(), document.kind().reserved(), context)
        })
    }

    /// Writes a text that stands at `from` and belongs to `edition`: its links lead to the same version of other pages.
    pub(super) fn in_context<T>(
        &self,
        from: &Address,
        edition: &Edition,
        write: impl FnOnce(&markdown::Context<'_>) -> T,
    ) -> T {
        let words = Address::new("/words/").map(|address| self.href(from, &address)).unwrap_or_default();
        // The hard words of the site are in its main language.
        let terms = edition.lang.is_none().then_some((&self.site.glossary.terms, words.as_str()));
        write(&markdown::Context {
            labels: &self.text_words.labels(),
            terms,
            resolve: &|target| self.resolve(from, edition, target),
            picture: &|picture| self.picture(from, picture),
        })
    }

    fn picture(&self, from: &Address, picture: &PictureRef) -> Option<Picture> {
        let found = self.site.pictures.find(picture)?;
        let href = self.href(from, &found.address);
        Some(Picture { href, width: found.width, height: found.height })
    }

    fn resolve(&self, from: &Address, edition: &Edition, target: &Target) -> Resolved {
        let Target::Page { path, anchor } = target else { return target.usual() };
        let (Some(page), Some((address, own))) = (self.site.at(path), self.nearest(path, edition)) else {
            return Resolved::Plain;
        };
        // Versions have headings of their own.
        let is_there = |anchor: &&String| match page.editions.get(&own) {
            Some(variant) => variant.outline.headings.iter().any(|heading| heading.id == **anchor),
            None => !own.easy,
        };
        let anchor = anchor.as_ref().filter(is_there).map(|anchor| format!("#{anchor}"));
        let href = format!("{}{}", self.href(from, &address), anchor.unwrap_or_default());
        if own.lang == edition.lang { Resolved::Href(href) } else { self.in_main_language(href) }
    }

    /// A link that leads out of the language of the page says so.
    fn in_main_language(&self, href: String) -> Resolved {
        Resolved::Foreign {
            href,
            lang: self.site.lang().to_owned(),
            note: self.words.say("in-main-language"),
        }
    }

    /// The nearest version of a page: the same, the same language, easy read in the main language, the page itself.
    pub(super) fn nearest(&self, path: &SourcePath, edition: &Edition) -> Option<(Address, Edition)> {
        let id = self.site.id_at(path)?;
        let page = self.site.page(id);
        let is_there = |edition: &Edition| {
            *edition == Edition::default()
                || page.editions.contains_key(edition)
                || self.site.is_in_easy_read(id, edition)
        };
        let same_language = Edition { easy: false, ..edition.clone() };
        let candidates = [edition.clone(), same_language, Edition::default()];
        let nearest = candidates.into_iter().find(is_there)?;
        Some((nearest.address(page.address())?, nearest))
    }

    /// Headings for the table of contents. A page with fewer than three needs none.
    pub(super) fn toc(document: &Document) -> Vec<TocEntry> {
        Self::toc_of(&document.outline)
    }

    /// The same of a version.
    pub(super) fn toc_of(outline: &Outline) -> Vec<TocEntry> {
        let headings = outline.headings.iter().filter(|heading| heading.level <= 3);
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
