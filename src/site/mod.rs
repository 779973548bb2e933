//! All pages together, immutable: addresses, guides and their parts, links, vocabulary, the legal checklist.
//!
//! In: [`Document`]s and the shared files. Out: a [`Site`], and diagnostics about what only shows when all pages are seen
//! together. Pages with errors are left out; a link to such a page is no error of the page that links to it.

mod addresses;
mod guides;
mod ids;
mod index;
mod links;
mod pictures;
mod waits;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::content::{Checklist, Common, Document, Kind, Settings, SiteFile, Vocabulary, Words};
use crate::diagnostic::{Diagnostic, Severity};
use crate::source::{Address, SourcePath};

use addresses::{ACCESSIBILITY, GENERATED};
pub use index::{Facet, Index};
pub(crate) use index::{areas, sort_key};
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
        self.by_path.get(path).map(|id| &self.pages[*id])
    }

    /// Addresses of the pages that the build makes by itself for this site.
    pub fn generated(&self) -> impl Iterator<Item = &'static str> {
        let has_statement = self.file.accessibility.is_some();
        GENERATED.iter().copied().filter(move |address| has_statement || *address != ACCESSIBILITY)
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
    documents.sort_by(|a, b| (&a.address, a.path()).cmp(&(&b.address, b.path())));
    if !input.drafts {
        let drafts = drafts(&documents);
        documents.retain(|document| !drafts.contains(document.path()));
        left_out.extend(drafts);
    }

    // First what makes a page unfit by itself, then what depends on which pages are there at all.
    let mut found = Vec::new();
    for document in &documents {
        ids::check(&input, document, &mut found);
        waits::check(&input.settings, document, &mut found);
        pictures::check(&input.pictures, document, &mut found);
    }
    addresses::check(&documents, &mut found);
    let kept = without_broken(documents, &found, &mut left_out);
    problems.append(&mut found);
    links::check(&kept, &left_out, &mut found);
    guides::check(&kept, &left_out, &mut found);
    let kept = without_broken(kept, &found, &mut left_out);
    problems.append(&mut found);

    let pages = guides::pages(kept, |common| review_by(&input.settings, common), input.today);
    let by_path = pages.iter().enumerate().map(|(id, page)| (page.document.path().clone(), id)).collect();
    let index = Index::new(&pages, &input.vocabulary, &input.checklist);
    let Input { settings, file, vocabulary, words, checklist, pictures, today, .. } = input;
    (Site { settings, file, vocabulary, words, checklist, pictures, today, pages, by_path, index }, problems)
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

fn without_broken(
    documents: Vec<Arc<Document>>,
    found: &[Diagnostic],
    left_out: &mut BTreeSet<SourcePath>,
) -> Vec<Arc<Document>> {
    let errors = found.iter().filter(|problem| problem.severity == Severity::Error);
    let broken: BTreeSet<&SourcePath> = errors.map(|problem| &problem.place.path).collect();
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
