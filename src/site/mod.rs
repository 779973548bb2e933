//! All pages together, immutable: addresses, guides and their parts, links, vocabulary, the legal checklist.
//!
//! In: [`Document`]s and the shared files. Out: a [`Site`], and diagnostics about what only shows when all pages are seen
//! together. Pages with errors are left out; a link to such a page is no error of the page that links to it.

mod addresses;
mod editions;
mod guides;
mod ids;
mod index;
mod links;
mod maps;
mod pathways;
mod pictures;
mod waits;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::content::{
    Checklist, Common, Document, Edition, Kind, Settings, SiteFile, SiteWords, Variant, Vocabulary, Words,
};
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::source::{Address, SourcePath};

use addresses::{ACCESSIBILITY, GENERATED};
pub use index::{Facet, Index};
pub(crate) use index::{areas, sort_key};
pub use maps::{Gap, Map, MapTable};
pub use pictures::{Collection, SizedPicture};

/// A page's number: its place in the order of addresses.
pub type PageId = usize;

/// All that the site is made from.
#[derive(Debug, Default)]
pub struct Input {
    /// Settings of the build.
    pub settings: Settings,
    /// What all pages share.
    pub file: SiteFile,
    /// Words that pages choose from.
    pub vocabulary: Vocabulary,
    /// Hard words.
    pub words: Words,
    /// Legal headings.
    pub checklist: Checklist,
    /// Pictures that pages can show.
    pub pictures: Collection,
    /// The pages that could be understood.
    pub documents: Vec<Arc<Document>>,
    /// The versions that could be understood.
    pub variants: Vec<Arc<Variant>>,
    /// The site file in other versions.
    pub translations: Vec<SiteWords>,
    /// Files of pages that could not be understood.
    pub left_out: BTreeSet<SourcePath>,
    /// Drafts are published too (preview).
    pub drafts: bool,
    /// What day it is: decides what is past or overdue.
    pub today: Date,
}

/// One page in its place.
#[derive(Debug)]
pub struct Page {
    /// What its file says.
    pub document: Arc<Document>,
    /// Facts with those that a part takes from its guide; only for parts.
    inherited: Option<Box<Common>>,
    /// The guide of which it is a part.
    pub guide: Option<PageId>,
    /// The parts of a guide, in order.
    pub parts: Vec<PageId>,
    /// The day by which it has to be checked again.
    pub review_by: Option<Date>,
    /// That day has passed.
    pub overdue: bool,
    /// Its versions that somebody wrote.
    pub editions: BTreeMap<Edition, Arc<Variant>>,
}

impl Page {
    /// Facts of every kind.
    pub fn common(&self) -> &Common {
        self.inherited.as_deref().unwrap_or(&self.document.common)
    }

    /// Where it is.
    pub fn address(&self) -> &Address {
        &self.document.address
    }

    /// Its kind.
    pub fn kind(&self) -> Kind {
        self.document.kind()
    }

    /// Its title.
    pub fn title(&self) -> &str {
        &self.document.common.title.value
    }
}

/// All pages together.
#[derive(Debug)]
pub struct Site {
    /// Settings of the build.
    pub settings: Settings,
    /// What all pages share.
    pub file: SiteFile,
    /// Words that pages choose from.
    pub vocabulary: Vocabulary,
    /// Hard words.
    pub words: Words,
    /// Legal headings.
    pub checklist: Checklist,
    /// Pictures that pages can show.
    pub pictures: Collection,
    /// What day it is.
    pub today: Date,
    /// Pages in the order of their addresses.
    pages: Vec<Page>,
    by_path: BTreeMap<SourcePath, PageId>,
    /// Lists of pages by what people browse by.
    pub index: Index,
    /// Provision maps by their pages.
    pub maps: BTreeMap<PageId, Map>,
    /// The site file in other versions.
    translations: BTreeMap<Edition, SiteWords>,
}

impl Site {
    /// All pages in the order of their addresses.
    pub fn pages(&self) -> impl ExactSizeIterator<Item = (PageId, &Page)> {
        self.pages.iter().enumerate()
    }

    /// A page by its number.
    pub fn page(&self, id: PageId) -> &Page {
        &self.pages[id]
    }

    /// A page by its file. None for pages that were left out.
    pub fn at(&self, path: &SourcePath) -> Option<&Page> {
        self.id_at(path).map(|id| &self.pages[id])
    }

    /// The number of a page by its file. None for pages that were left out.
    pub fn id_at(&self, path: &SourcePath) -> Option<PageId> {
        self.by_path.get(path).copied()
    }

    /// The site file in another version. None when nobody wrote it.
    pub fn words_in(&self, edition: &Edition) -> Option<&SiteWords> {
        self.translations.get(edition)
    }

    /// Languages besides the main one, in the order of the site file.
    pub fn other_languages(&self) -> impl Iterator<Item = &str> {
        self.file.languages.iter().skip(1).map(String::as_str)
    }

    /// All empty cells of all maps.
    pub fn gaps(&self) -> Vec<Gap> {
        self.maps.iter().flat_map(|(id, map)| map.gaps(*id)).collect()
    }

    /// Addresses of the pages that the build makes by itself for this site.
    pub fn generated(&self) -> impl Iterator<Item = &'static str> {
        let is_made = |address: &&str| match *address {
            ACCESSIBILITY => self.file.accessibility.is_some(),
            "/pathways/" => !self.index.kind(Kind::Pathway).is_empty(),
            "/maps/" | "/maps/gaps/" => !self.index.kind(Kind::Map).is_empty(),
            "/replies/" => !self.index.kind(Kind::Reply).is_empty(),
            "/easy-read/" => self.has_easy_read(),
            _ => true,
        };
        GENERATED.iter().copied().filter(is_made)
    }

    /// A page has an easy-read version: somebody wrote it, or it is made from facts, which a service and a map have.
    pub fn is_in_easy_read(&self, id: PageId, edition: &Edition) -> bool {
        let page = self.page(id);
        let from_facts = edition.lang.is_none() && matches!(page.kind(), Kind::Service | Kind::Map);
        edition.easy && (from_facts || page.editions.contains_key(edition))
    }

    /// There is at least one easy-read page.
    pub fn has_easy_read(&self) -> bool {
        let written = |page: &Page| page.editions.contains_key(&Edition::easy());
        !self.index.kind(Kind::Service).is_empty() || self.pages.iter().any(written)
    }

    /// The main language of the site.
    pub fn lang(&self) -> &str {
        self.file.languages.first().map_or("en", String::as_str)
    }
}

/// Puts all pages together.
pub fn assemble(mut input: Input) -> (Site, Vec<Diagnostic>) {
    let mut problems = Vec::new();
    let mut left_out = std::mem::take(&mut input.left_out);
    let mut documents = std::mem::take(&mut input.documents);
    let mut variants = std::mem::take(&mut input.variants);
    variants.sort_by(|a, b| a.path().cmp(b.path()));
    documents.sort_by(|a, b| (&a.address, a.path()).cmp(&(&b.address, b.path())));
    if !input.drafts {
        let drafts = drafts(&documents);
        documents.retain(|document| !drafts.contains(document.path()));
        left_out.extend(drafts);
        variants.retain(|variant| !variant.draft);
    }

    // First what makes a page unfit by itself, then what depends on which pages are there at all.
    let mut found = Vec::new();
    for document in &documents {
        ids::check(&input, document, &mut found);
        waits::check(&input.settings, document, &mut found);
        pathways::check(document, &mut found);
        input.pictures.check_page(document, &mut found);
    }
    input.pictures.check_shared(&input.vocabulary, &input.translations, &mut found);
    translations(&input, &mut found);
    addresses::check(&documents, &input.file.languages, &mut found);
    let kept = without_broken(documents, &found, &mut left_out);
    problems.append(&mut found);
    editions::check(&variants, &kept, &left_out, &input.file, &mut found);
    for variant in &variants {
        input.pictures.check_variant(variant, &mut found);
    }
    links::check(&kept, &variants, &left_out, &mut found);
    guides::check(&kept, &left_out, &mut found);
    let kept = without_broken(kept, &found, &mut left_out);
    let broken = broken(&found);
    variants.retain(|variant| !broken.contains(variant.path()));
    problems.append(&mut found);

    let editions =
        editions::by_page(variants, &kept.iter().map(|document| document.path().clone()).collect());
    let pages = guides::pages(kept, editions, |common| review_by(&input.settings, common), input.today);
    let by_path = pages.iter().enumerate().map(|(id, page)| (page.document.path().clone(), id)).collect();
    let index = Index::new(&pages, &input.vocabulary, &input.checklist);
    let maps = maps::all(&pages, index.kind(Kind::Service), &input.vocabulary);
    let Input { settings, file, vocabulary, words, checklist, pictures, today, translations, .. } = input;
    let translations = translations.into_iter().map(|words| (words.edition.clone(), words)).collect();
    let site = Site {
        settings,
        file,
        vocabulary,
        words,
        checklist,
        pictures,
        today,
        pages,
        by_path,
        index,
        maps,
        translations,
    };
    (site, problems)
}

/// A version of the site file is in a language of the site.
fn translations(input: &Input, problems: &mut Vec<Diagnostic>) {
    for words in &input.translations {
        if let Some(lang) = &words.edition.lang {
            problems.extend(editions::language(lang, Place::file(words.source.path()), &input.file));
        }
    }
}

/// Files of drafts, and of the parts of guides that are drafts.
fn drafts(documents: &[Arc<Document>]) -> BTreeSet<SourcePath> {
    let own = documents.iter().filter(|document| document.common.draft);
    let with_parts = |document: &Arc<Document>| {
        let parts = guides::parts(document).iter().map(|part| part.value.clone());
        parts.chain(std::iter::once(document.path().clone())).collect::<Vec<_>>()
    };
    own.flat_map(with_parts).collect()
}

/// Files with errors.
fn broken(found: &[Diagnostic]) -> BTreeSet<&SourcePath> {
    let errors = found.iter().filter(|problem| problem.severity == Severity::Error);
    errors.map(|problem| &problem.place.path).collect()
}

fn without_broken(
    documents: Vec<Arc<Document>>,
    found: &[Diagnostic],
    left_out: &mut BTreeSet<SourcePath>,
) -> Vec<Arc<Document>> {
    let broken = broken(found);
    let (kept, out): (Vec<_>, Vec<_>) = documents.into_iter().partition(|d| !broken.contains(d.path()));
    left_out.extend(out.iter().map(|document| document.path().clone()));
    kept
}

/// The page's own date, or the usual number of months after the last check. Content model: six months by default.
fn review_by(settings: &Settings, common: &Common) -> Option<Date> {
    let usual =
        || common.checked.and_then(|checked| checked.checked_add(settings.review_months.months()).ok());
    common.review_by.or_else(usual)
}
