//! Lists of pages by what people browse by. Worked out once, so that a page of a list costs no search.

use std::collections::BTreeMap;

use super::{Page, PageId};
use crate::content::{Checklist, Edition, Facts, Kind, List, Vocabulary};

/// What people browse by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Facet {
    /// Age band.
    Age,
    /// Need.
    Need,
    /// Topic.
    Topic,
    /// Sector.
    Sector,
    /// Town.
    Area,
}

impl Facet {
    /// All, in the order of the site.
    pub const ALL: &[Self] = &[Self::Age, Self::Need, Self::Topic, Self::Sector, Self::Area];

    /// Its name in addresses.
    pub fn id(self) -> &'static str {
        match self {
            Self::Age => "age",
            Self::Need => "need",
            Self::Topic => "topic",
            Self::Sector => "sector",
            Self::Area => "area",
        }
    }

    /// Its list of the vocabulary.
    pub fn list(self) -> List {
        match self {
            Self::Age => List::AgeBands,
            Self::Need => List::Needs,
            Self::Topic => List::Topics,
            Self::Sector => List::Sectors,
            Self::Area => List::Areas,
        }
    }
}

/// Lists of pages, each in the order of titles.
#[derive(Debug, Clone, Default)]
pub struct Index {
    facets: BTreeMap<(Facet, String), Vec<PageId>>,
    kinds: BTreeMap<Kind, Vec<PageId>>,
    statutory: BTreeMap<String, Vec<PageId>>,
    titles: Vec<PageId>,
    replies: BTreeMap<PageId, Vec<PageId>>,
    /// Somebody wrote an easy-read version.
    pub(super) has_easy_read: bool,
}

impl Index {
    pub(super) fn new(pages: &[Page], vocabulary: &Vocabulary, checklist: &Checklist) -> Self {
        let mut titles: Vec<PageId> = (0..pages.len()).collect();
        titles.sort_by_cached_key(|id| (sort_key(pages[*id].title()), pages[*id].address().clone()));
        let has_easy_read = pages.iter().any(|page| page.editions.contains_key(&Edition::easy()));
        let mut index = Self { titles, has_easy_read, ..Self::default() };
        for position in 0..index.titles.len() {
            let id = index.titles[position];
            index.add(id, &pages[id], vocabulary);
        }
        index.titles.retain(|id| pages[*id].kind() != Kind::Reply);
        index.add_replies(pages);
        // The law asks for an answer to each heading, so the pages of one keep the order of the site.
        for entry in &checklist.entries {
            index.statutory.entry(entry.key.clone()).or_default();
        }
        index
    }

    fn add(&mut self, id: PageId, page: &Page, vocabulary: &Vocabulary) {
        let common = page.common();
        for key in &common.statutory {
            self.statutory.entry(key.value.clone()).or_default().push(id);
        }
        if page.guide.is_some() {
            return;
        }
        self.kinds.entry(page.kind()).or_default().push(id);
        if matches!(page.kind(), Kind::Event | Kind::News | Kind::Map | Kind::Reply) {
            return;
        }
        for facet in Facet::ALL {
            for term in facet_terms(*facet, page, vocabulary) {
                self.facets.entry((*facet, term)).or_default().push(id);
            }
        }
    }

    /// Replies, newest first, by the pages that they are about.
    fn add_replies(&mut self, pages: &[Page]) {
        let mut replies = self.kinds.remove(&Kind::Reply).unwrap_or_default();
        let when = |id: &PageId| match &pages[*id].document.facts {
            Facts::Reply(reply) => Some(reply.when.first_day()),
            _ => None,
        };
        replies.sort_by_cached_key(|id| (std::cmp::Reverse(when(id)), pages[*id].address().clone()));
        let by_path: BTreeMap<_, _> =
            pages.iter().enumerate().map(|(id, page)| (page.document.path(), id)).collect();
        for id in &replies {
            let Facts::Reply(reply) = &pages[*id].document.facts else { continue };
            for about in reply.about.iter().filter_map(|path| by_path.get(&path.value)) {
                self.replies.entry(*about).or_default().push(*id);
            }
        }
        self.kinds.insert(Kind::Reply, replies);
    }

    /// Replies that are about a page, newest first.
    pub fn replies(&self, about: PageId) -> &[PageId] {
        self.replies.get(&about).map_or(&[], Vec::as_slice)
    }

    /// Services, guides and pathways of one word of a facet.
    pub fn facet(&self, facet: Facet, term: &str) -> &[PageId] {
        self.facets.get(&(facet, term.to_owned())).map_or(&[], Vec::as_slice)
    }

    /// Pages of a kind; parts of guides are not counted.
    pub fn kind(&self, kind: Kind) -> &[PageId] {
        self.kinds.get(&kind).map_or(&[], Vec::as_slice)
    }

    /// Pages that answer a legal heading.
    pub fn statutory(&self, key: &str) -> &[PageId] {
        self.statutory.get(key).map_or(&[], Vec::as_slice)
    }

    /// All pages but replies, in the order of their titles.
    pub fn titles(&self) -> &[PageId] {
        &self.titles
    }
}

/// The words of a facet under which a page is found.
pub(crate) fn facet_terms(facet: Facet, page: &Page, vocabulary: &Vocabulary) -> Vec<String> {
    let common = page.common();
    match facet {
        Facet::Age => {
            let bands = vocabulary.terms(List::AgeBands).iter();
            let fits = |band: crate::content::Ages| common.ages.is_some_and(|ages| ages.overlaps(band));
            bands.filter(|band| band.ages.is_some_and(fits)).map(|band| band.id.clone()).collect()
        }
        Facet::Need => common.needs.iter().map(|id| id.value.clone()).collect(),
        Facet::Topic => common.topics.iter().map(|id| id.value.clone()).collect(),
        Facet::Sector => common.sector.iter().map(|id| id.value.clone()).collect(),
        Facet::Area => areas(page),
    }
}

/// The towns a page names, and those of its places.
pub(crate) fn areas(page: &Page) -> Vec<String> {
    let mut areas: Vec<String> = page.common().areas.iter().map(|id| id.value.clone()).collect();
    if let Facts::Service(service) = &page.document.facts {
        areas
            .extend(service.places.iter().filter_map(|place| place.area.as_ref().map(|id| id.value.clone())));
    }
    areas.sort();
    areas.dedup();
    areas
}

/// Titles are sorted as people look for them: without case, articles or quotation marks.
pub(crate) fn sort_key(title: &str) -> String {
    let lower = title.to_lowercase();
    let plain = lower.trim_start_matches(|c: char| !c.is_alphanumeric());
    let plain = ["the ", "a ", "an "].iter().find_map(|article| plain.strip_prefix(article)).unwrap_or(plain);
    plain.to_owned()
}
