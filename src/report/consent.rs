//! Everything that a consent touches, so that all of it can be taken away when somebody takes the consent back.

use std::collections::BTreeSet;

use crate::content::{Edition, Facts, Film, MadeWith};
use crate::diagnostic::suggest;
use crate::markdown::ImageRef;
use crate::site::{Page, PageId, Site, SizedPicture};
use crate::source::{Located, SourcePath};

/// How many references are offered when there is none of this name.
const OFFERED: usize = 5;

/// What is touched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Touched {
    /// A note of who made the page.
    MadeWith,
    /// What somebody said.
    Quote,
    /// A film.
    Film,
    /// A page with the words of a film.
    Transcript,
    /// What people told us.
    Reply,
    /// A picture in the manifest.
    Picture,
    /// A place that shows such a picture.
    ShowsPicture,
}

/// A thing that a consent touches.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Touch {
    /// The file to change.
    pub file: SourcePath,
    /// What it is.
    pub what: Touched,
    /// Words by which it is found: a group, the words of a quote, the name of a film or a picture.
    pub words: String,
    /// The page that readers see; none for shared files.
    pub page: Option<PageId>,
}

/// What a reference leads to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Consent {
    /// All that it touches, by file.
    pub touches: Vec<Touch>,
    /// When it touches nothing: references that look like it, the likeliest first.
    pub near: Vec<String>,
}

/// Everything that refers to the consent `reference`, which has to be written exactly as in the pages.
pub fn consent(site: &Site, reference: &str) -> Consent {
    let all = all(site);
    let own = |(own, _): &&(&str, Touch)| *own == reference;
    let mut touches: Vec<Touch> = all.iter().filter(own).map(|(_, touch)| touch.clone()).collect();
    touches.sort();
    touches.dedup();
    let near = if touches.is_empty() { near(reference, &all) } else { Vec::new() };
    Consent { touches, near }
}

fn near(reference: &str, all: &[(&str, Touch)]) -> Vec<String> {
    let mut known: BTreeSet<&str> = all.iter().map(|(own, _)| *own).collect();
    let mut near = Vec::new();
    while let Some(best) = suggest(reference, known.iter().copied()).filter(|_| near.len() < OFFERED) {
        near.push(best.to_owned());
        known.remove(best);
    }
    near
}

/// All that any consent touches, each with its reference.
fn all(site: &Site) -> Vec<(&str, Touch)> {
    let pages = site.pages().flat_map(|(id, page)| of_page(site, id, page));
    pages.chain(pictures(site)).collect()
}

fn of_page<'s>(site: &'s Site, id: PageId, page: &'s Page) -> Vec<(&'s str, Touch)> {
    let own = page.document.path();
    let touch = |file: &SourcePath, what, words: &str| Touch {
        file: file.clone(),
        what,
        words: words.to_owned(),
        page: Some(id),
    };
    let common = &page.document.common;
    let mut found: Vec<(&str, Touch)> = Vec::new();
    let mut made = |file: &SourcePath, notes: &'s [MadeWith]| {
        let notes = notes.iter().filter_map(|note| Some((note.consent_ref.as_deref()?, note)));
        found.extend(notes.map(|(own, note)| (own, touch(file, Touched::MadeWith, &note.group))));
    };
    made(own, &common.made_with);
    for variant in page.editions.values() {
        made(variant.path(), &variant.made_with);
    }
    let quotes = common.quotes.iter().filter_map(|quote| Some((quote.consent_ref.as_deref()?, quote)));
    found.extend(quotes.map(|(reference, quote)| (reference, touch(own, Touched::Quote, &quote.words))));
    for film in &common.films {
        found.extend(of_film(site, film, touch(own, Touched::Film, &film.title)));
    }
    if let Facts::Reply(reply) = &page.document.facts {
        let reference = reply.consent_ref.as_deref();
        found.extend(reference.map(|reference| (reference, touch(own, Touched::Reply, &reply.said))));
    }
    found
}

/// A film, and the page with its words.
fn of_film<'s>(site: &Site, film: &'s Film, touch: Touch) -> Vec<(&'s str, Touch)> {
    let Some(reference) = film.consent_ref.as_deref() else { return Vec::new() };
    let transcript = film.transcript.as_ref().map(|path| Touch {
        file: path.value.clone(),
        what: Touched::Transcript,
        words: film.title.clone(),
        page: site.id_at(&path.value),
    });
    std::iter::once(touch).chain(transcript).map(|touch| (reference, touch)).collect()
}

fn pictures(site: &Site) -> Vec<(&str, Touch)> {
    let with_consent =
        site.pictures.iter().filter_map(|picture| Some((picture.entry.consent_ref.as_deref()?, picture)));
    let mut found = Vec::new();
    for (reference, picture) in with_consent {
        let entry = Touch {
            file: picture.entry.file.value.clone(),
            what: Touched::Picture,
            words: picture.entry.label.value.clone(),
            page: None,
        };
        let shown = shows(site, picture).into_iter().map(|(file, page)| Touch {
            file,
            what: Touched::ShowsPicture,
            words: picture.entry.label.value.clone(),
            page,
        });
        found.extend(std::iter::once(entry).chain(shown).map(|touch| (reference, touch)));
    }
    found
}

/// Files that show a picture: pages, versions of pages, the vocabulary and the site file in other versions.
fn shows(site: &Site, picture: &SizedPicture) -> Vec<(SourcePath, Option<PageId>)> {
    let own = &picture.entry.file.value;
    let is_own = |found: Option<&SizedPicture>| found.is_some_and(|found| found.entry.file.value == *own);
    let in_text = |images: &[ImageRef]| images.iter().any(|image| is_own(site.pictures.find(&image.picture)));
    let stands_for = |id: Option<&Located<String>>| id.is_some_and(|id| is_own(site.pictures.id(&id.value)));
    let mut found = Vec::new();
    for (id, page) in site.pages() {
        let document = &page.document;
        if in_text(&document.outline.images) || stands_for(document.common.picture.as_ref()) {
            found.push((document.path().clone(), Some(id)));
        }
        for variant in page.editions.values() {
            if in_text(&variant.outline.images) || stands_for(variant.picture.as_ref()) {
                found.push((variant.path().clone(), Some(id)));
            }
        }
    }
    let words = site.vocabulary.pictures().filter(|(id, _)| is_own(site.pictures.id(id)));
    found.extend(words.map(|(_, place)| (place.path, None)));
    let languages = site.other_languages().map(Edition::in_language);
    let editions = languages.flat_map(|edition| [Edition { easy: true, ..edition.clone() }, edition]);
    let versions = std::iter::once(Edition::easy()).chain(editions);
    let versions: Vec<_> = versions.filter_map(|edition| site.words_in(&edition)).collect();
    let shown = versions.into_iter().filter(|words| words.pictures.iter().any(|id| stands_for(id.as_ref())));
    found.extend(shown.map(|words| (words.source.path().clone(), None)));
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::testing::{site_with_picture, title};

    fn pages() -> Vec<(&'static str, &'static str)> {
        vec![
            (
                "guides/a.md",
                "title: A\nsummary: S.\nmade-with:\n  - group: Mums\n    when: 2026\n    how: H.\n    consent-ref: X-1\nquotes:\n  - words: It helped.\n    by: A mum\n    consent-ref: X-1\n  - words: Other.\n    by: A dad\n    consent-ref: X-2",
            ),
            (
                "guides/a.easy.md",
                "made-with:\n  - group: Readers\n    when: 2026\n    how: H.\n    consent-ref: X-1\n---\n![](picture:door) It is a door.",
            ),
            (
                "guides/b.md",
                "title: B\nsummary: S.\npicture: door\nfilms:\n  - title: Our film\n    web: https://a.example/\n    captions: true\n    transcript: t.md\n    consent-ref: X-1",
            ),
            (
                "guides/c.md",
                "title: C\nsummary: S.\n---\n![A door](../pictures/door.png)\n\n![A door](picture:door)",
            ),
            ("guides/t.md", "title: T\nsummary: S."),
            (
                "replies/r.md",
                "title: R\nsaid: It is far.\nfrom: Dads\nwhen: 2026\nanswer: cannot\nbecause: No.\nconsent-ref: X-1",
            ),
        ]
    }

    #[test]
    fn everything_is_found() {
        let site = site_with_picture(&pages(), "door", "X-1");
        let found = consent(&site, "X-1");
        let told = |touch: &Touch| {
            let page = touch.page.map_or("-", |id| title(&site, id));
            format!("{} {:?} {page}: {}", touch.file, touch.what, touch.words)
        };
        assert_eq!(
            found.touches.iter().map(told).collect::<Vec<_>>(),
            [
                "content/guides/a.easy.md MadeWith A: Readers",
                "content/guides/a.easy.md ShowsPicture A: A picture",
                "content/guides/a.md MadeWith A: Mums",
                "content/guides/a.md Quote A: It helped.",
                "content/guides/b.md Film B: Our film",
                "content/guides/b.md ShowsPicture B: A picture",
                "content/guides/c.md ShowsPicture C: A picture",
                "content/guides/t.md Transcript T: Our film",
                "content/pictures/door.png Picture -: A picture",
                "content/replies/r.md Reply R: It is far.",
            ]
        );
        assert_eq!(consent(&site, "X-2").touches.len(), 1);
    }

    #[test]
    fn a_reference_that_is_nowhere_finds_those_that_look_like_it() {
        let site = site_with_picture(&pages(), "door", "X-1");
        assert_eq!(
            consent(&site, "x-1"),
            Consent { touches: Vec::new(), near: vec!["X-1".to_owned(), "X-2".to_owned()] }
        );
        assert_eq!(consent(&site, "zebra-99"), Consent::default());
    }
}
