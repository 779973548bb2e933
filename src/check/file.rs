//! One file as rules see it: its text and its facts as prose, with places.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use super::phrases::Finders;
use super::readable::{readable, unspoken};
use crate::content::{Ignore, Kind, Variant, written};
use crate::diagnostic::Place;
use crate::markdown::{Form, MarkKind, Outline, Passage, Places, TableShape};
use crate::site::{Page, PageId, Site};
use crate::source::Source;

/// A passage with its sentences.
pub struct Prose {
    /// The words.
    pub passage: Arc<Passage>,
    /// What has been worked out. Most of the memory of a check would be in here, so it is given back.
    known: OnceLock<Box<Known>>,
}

/// What rules want to know of a passage, worked out when it is first asked for.
#[derive(Default)]
struct Known {
    sentences: OnceLock<Vec<Range<usize>>>,
    places: OnceLock<Places>,
    /// None when it is the same as the words.
    readable: OnceLock<Option<String>>,
    /// None when it is the same as those.
    unspoken: OnceLock<Option<String>>,
}

/// A text of the front matter.
pub struct Fact {
    /// Names of the facts around it, joined by dots: `how-to-get-it.steps`.
    pub key: String,
    /// The words.
    pub prose: Prose,
}

/// One file.
pub struct File<'a> {
    /// The site.
    pub site: &'a Site,
    /// The page's number.
    pub id: PageId,
    /// The page.
    pub page: &'a Page,
    /// The version, if the file is one.
    pub variant: Option<&'a Variant>,
    /// The file.
    pub source: &'a Source,
    /// Its language.
    pub lang: &'a str,
    /// All texts of the front matter.
    pub facts: Vec<Fact>,
    /// The text.
    pub text: Vec<Prose>,
    /// List items with nothing in them.
    pub empty_items: Vec<Range<usize>>,
    /// Tables.
    pub tables: Vec<TableShape>,
    /// What finds the site's own words.
    pub(super) finders: Arc<Finders>,
}

/// Facts that are sentences which readers read.
const SENTENCES: &[&str] = &[
    "summary",
    "easy-summary",
    "who-it-is-for",
    "cost-note",
    "status-note",
    "criteria",
    "how-to-get-it.steps",
    "how-to-get-it.what-happens-next",
    "if-not-eligible.why",
    "while-you-wait.why",
    "wait.note",
    "places.travel",
    "times.note",
    "booking.how",
    "made-with.how",
    "made-with.changed",
    "checked-by.how",
    "checked-by.changed",
    "promises.we-will",
    "promises.for-me",
    "stages.dates.what",
    "stages.who-helps.how",
    "stages.criteria",
    "stages.if-not-eligible.why",
    "stages.next.when",
    "what-we-did",
    "because",
];

/// Facts that are somebody's own words.
const SPEECH: &[&str] = &["quotes.words", "promises.said", "said"];

impl Prose {
    fn new(passage: Arc<Passage>) -> Self {
        Self { passage, known: OnceLock::new() }
    }

    fn known(&self) -> &Known {
        self.known.get_or_init(Box::default)
    }

    /// The words.
    pub fn text(&self) -> &str {
        &self.passage.text
    }

    /// As many bytes as its words, with a sign that is no letter in the place of code, addresses and words in another language.
    pub fn readable(&self) -> &str {
        self.known().readable.get_or_init(|| readable(&self.passage)).as_deref().unwrap_or(self.text())
    }

    /// The same without what stands in double quotation marks: words that somebody said, or that the text speaks about.
    pub fn unspoken(&self) -> &str {
        self.known().unspoken.get_or_init(|| unspoken(self.readable())).as_deref().unwrap_or(self.readable())
    }

    /// Its sentences, in bytes of its words.
    pub fn sentences(&self) -> &[Range<usize>] {
        self.known().sentences.get_or_init(|| self.passage.sentences())
    }

    /// What it is.
    pub fn form(&self) -> Form {
        self.passage.form
    }

    /// The words with spaces in the place of these marks: as many bytes.
    pub fn without(&self, is: impl Fn(&MarkKind) -> bool) -> Cow<'_, str> {
        let mut marks = self.passage.marks.iter().filter(|mark| is(&mark.kind)).peekable();
        if marks.peek().is_none() {
            return Cow::Borrowed(self.text());
        }
        let mut bytes = self.text().as_bytes().to_vec();
        for mark in marks {
            bytes.get_mut(mark.range.clone()).into_iter().for_each(|words| words.fill(b' '));
        }
        Cow::Owned(String::from_utf8(bytes).unwrap_or_default())
    }

    /// The words that are in the page's own language: without code and without what is marked as another language.
    pub fn own_words(&self) -> Cow<'_, str> {
        self.without(|kind| matches!(kind, MarkKind::Code | MarkKind::Tag(_, Some(_))))
    }
}

impl Fact {
    /// Somebody's own words, which nobody improves.
    pub fn is_speech(&self) -> bool {
        SPEECH.contains(&self.key.as_str())
    }

    fn is_sentences(&self) -> bool {
        SENTENCES.contains(&self.key.as_str())
    }
}

impl<'a> File<'a> {
    /// A page itself.
    pub(super) fn page(site: &'a Site, id: PageId, finders: &Arc<Finders>) -> Self {
        let document = &site.page(id).document;
        Self::new(site, id, None, (&document.source, &document.outline), finders)
    }

    /// A version of a page.
    pub(super) fn variant(site: &'a Site, id: PageId, variant: &'a Variant, finders: &Arc<Finders>) -> Self {
        Self::new(site, id, Some(variant), (&variant.source, &variant.outline), finders)
    }

    fn new(
        site: &'a Site,
        id: PageId,
        variant: Option<&'a Variant>,
        (source, outline): (&'a Source, &'a Outline),
        finders: &Arc<Finders>,
    ) -> Self {
        let passages = &outline.passages;
        let fact = |fact: crate::content::WrittenFact| {
            let span = fact.text.span();
            Fact { key: fact.key, prose: Prose::new(Arc::new(Passage::fact(fact.text.value, span))) }
        };
        Self {
            site,
            id,
            page: site.page(id),
            variant,
            source,
            lang: variant.and_then(|variant| variant.edition.lang.as_deref()).unwrap_or_else(|| site.lang()),
            facts: written(source).into_iter().map(fact).collect(),
            text: passages.all.iter().cloned().map(Prose::new).collect(),
            empty_items: passages.empty_items.clone(),
            tables: passages.tables.clone(),
            finders: Arc::clone(finders),
        }
    }

    /// Gives back what has been worked out. Who asks again waits again.
    pub(super) fn forget(&mut self) {
        let facts = self.facts.iter_mut().map(|fact| &mut fact.prose);
        facts.chain(&mut self.text).for_each(|prose| prose.known = OnceLock::new());
    }

    /// In English, easy read or not.
    pub fn is_english(&self) -> bool {
        self.lang == "en" || self.lang.starts_with("en-")
    }

    /// An easy-read version, in any language.
    pub fn is_easy(&self) -> bool {
        self.variant.is_some_and(|variant| variant.edition.easy)
    }

    /// An easy-read version in English.
    pub fn is_easy_english(&self) -> bool {
        self.is_easy() && self.is_english()
    }

    /// In English and not easy read.
    pub fn is_plain_english(&self) -> bool {
        !self.is_easy() && self.is_english()
    }

    /// The kind of page, if the file is the page itself.
    pub fn kind(&self) -> Option<Kind> {
        self.variant.is_none().then(|| self.page.kind())
    }

    /// Headings, links and pictures of the text.
    pub fn outline(&self) -> &'a Outline {
        match self.variant {
            Some(variant) => &variant.outline,
            None => &self.page.document.outline,
        }
    }

    /// Rules that the file breaks on purpose.
    pub fn ignore(&self) -> &'a [Ignore] {
        match self.variant {
            Some(variant) => &variant.ignore,
            None => &self.page.document.common.ignore,
        }
    }

    /// Whatever a reader reads: facts and text. Without headings, code, titles and other people's words.
    pub fn prose(&self) -> impl Iterator<Item = &Prose> {
        let facts = self.facts.iter().filter(|fact| fact.is_sentences()).map(|fact| &fact.prose);
        let is_prose = |prose: &&Prose| {
            matches!(prose.form(), Form::Paragraph | Form::Item | Form::Meaning | Form::Cell { head: false })
        };
        facts.chain(self.text.iter().filter(is_prose).filter(|prose| !prose.passage.quoted))
    }

    /// Every passage: all texts of the front matter and of the text, headings and quotes too.
    pub fn everything(&self) -> impl Iterator<Item = &Prose> {
        self.facts.iter().map(|fact| &fact.prose).chain(&self.text)
    }

    /// Sentences of the prose.
    pub fn sentences(&self) -> impl Iterator<Item = (&Prose, Range<usize>)> {
        self.prose().flat_map(|prose| prose.sentences().iter().map(move |range| (prose, range.clone())))
    }

    /// Texts of the front matter under this key.
    pub fn facts_at<'f>(&'f self, key: &'f str) -> impl Iterator<Item = &'f Fact> {
        self.facts.iter().filter(move |fact| fact.key == key)
    }

    /// Where some words of a passage are. `range` is in bytes of its words.
    pub fn place(&self, prose: &Prose, range: Range<usize>) -> Place {
        self.at(self.span(prose, range))
    }

    /// The same in bytes of the file.
    pub fn span(&self, prose: &Prose, range: Range<usize>) -> Range<usize> {
        prose.known().places.get_or_init(|| prose.passage.places(self.source.text())).find(range)
    }

    /// A place in bytes of the file.
    pub fn at(&self, span: Range<usize>) -> Place {
        Place::new(self.source, span)
    }

    /// The place of the first text under this key, or under a key below it; the title if there is none.
    pub fn fact_place(&self, key: &str) -> Place {
        let is_there = |fact: &&Fact| {
            fact.key.strip_prefix(key).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        let fact =
            self.facts.iter().find(is_there).or_else(|| self.facts.iter().find(|fact| fact.key == "title"));
        match fact {
            Some(fact) => self.place(&fact.prose, 0..fact.prose.text().len()),
            None => Place::new(self.source, 0..3),
        }
    }
}
