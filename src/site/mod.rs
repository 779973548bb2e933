//! All pages together, immutable: addresses, guides and their parts, links, vocabulary, the legal checklist.
//!
//! In: [`Document`]s and the shared files. Out: a [`Site`], and diagnostics about what only shows when all pages are seen
//! together. Pages with errors are left out; a link to such a page is no error of the page that links to it.

mod addresses;
mod assemble;
mod editions;
mod glossary;
mod guides;
mod ids;
mod index;
mod links;
mod maps;
mod pathways;
mod pictures;
mod retouch;
mod waits;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;

use crate::content::{
    Checklist, Common, Document, Edition, Kind, Searching, Settings, SiteFile, SiteWords, Variant,
    Vocabulary, Words,
};
use crate::source::{Address, SourcePath};

pub use addresses::is_generated;
use addresses::{ACCESSIBILITY, GENERATED, OFFLINE};
pub use assemble::{assemble, without};
pub use glossary::Glossary;
pub use index::{Facet, Index};
pub(crate) use index::{areas, facet_terms, sort_key};
pub(crate) use links::{front_matter_paths, stage_services};
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
    /// What an editor says about searching.
    pub searching: Searching,
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
#[derive(Debug, Clone)]
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

    /// Its own file and those of its versions.
    fn files(&self) -> impl Iterator<Item = &SourcePath> {
        std::iter::once(self.document.path()).chain(self.editions.values().map(|variant| variant.path()))
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
#[derive(Debug, Clone)]
pub struct Site {
    /// Settings of the build.
    pub settings: Settings,
    /// What all pages share.
    pub file: SiteFile,
    /// Words that pages choose from.
    pub vocabulary: Vocabulary,
    /// Hard words.
    pub words: Words,
    /// The same, ready to be found.
    pub glossary: Arc<Glossary>,
    /// Legal headings.
    pub checklist: Checklist,
    /// What an editor says about searching.
    pub searching: Searching,
    /// Pictures that pages can show.
    pub pictures: Collection,
    /// What day it is.
    pub today: Date,
    /// Pages in the order of their addresses. Sites that differ in a few share the others.
    pages: Vec<Arc<Page>>,
    by_path: Arc<BTreeMap<SourcePath, PageId>>,
    /// Files of pages that are not published.
    left_out: BTreeSet<SourcePath>,
    /// Drafts are published too.
    drafts: bool,
    /// Lists of pages by what people browse by.
    pub index: Arc<Index>,
    /// Provision maps by their pages.
    pub maps: BTreeMap<PageId, Map>,
    /// The site file in other versions.
    translations: BTreeMap<Edition, SiteWords>,
}

impl Site {
    /// All pages in the order of their addresses.
    pub fn pages(&self) -> impl ExactSizeIterator<Item = (PageId, &Page)> {
        self.pages.iter().map(|page| &**page).enumerate()
    }

    /// Files of all pages and versions, with those that are not published.
    pub fn files(&self) -> impl Iterator<Item = &SourcePath> {
        self.pages.iter().flat_map(|page| page.files()).chain(&self.left_out)
    }

    /// A page by its number.
    pub fn page(&self, id: PageId) -> &Page {
        &self.pages[id]
    }

    /// A page by its file. None for pages that were left out.
    pub fn at(&self, path: &SourcePath) -> Option<&Page> {
        self.id_at(path).map(|id| self.page(id))
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

    /// At least one page was written in this language.
    pub fn has_pages_in(&self, lang: &str) -> bool {
        let in_it =
            |page: &Arc<Page>| page.editions.keys().any(|edition| edition.lang.as_deref() == Some(lang));
        lang == self.lang() || self.pages.iter().any(in_it)
    }

    /// All empty cells of all maps.
    pub fn gaps(&self) -> Vec<Gap> {
        self.maps.iter().flat_map(|(id, map)| map.gaps(*id)).collect()
    }

    /// Addresses of the pages that the build makes by itself for this site.
    pub fn generated(&self) -> impl Iterator<Item = &'static str> {
        let is_made = |address: &&str| match *address {
            ACCESSIBILITY => self.file.accessibility.is_some(),
            OFFLINE => self.settings.offline || self.settings.bundle.is_some(),
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
        !self.index.kind(Kind::Service).is_empty() || self.index.has_easy_read
    }

    /// The main language of the site.
    pub fn lang(&self) -> &str {
        self.file.languages.first().map_or("en", String::as_str)
    }
}
