//! Easy-read pages of one topic or one age, and all of them. Long lists are cut into pages.

use super::{Maker, pages_of};
use crate::content::{Edition, Kind};
use crate::markdown;
use crate::site::{Facet, PageId, Site};
use crate::source::Address;
use crate::view::lists::numbered;
use crate::view::maker::Entries;
use crate::view::model::{EasyGroup, EasyListPage};
use crate::view::plan::EasyOutput;
use crate::view::shell::Of;
use crate::view::{Page as PageData, View};

/// Entries on one page of a list, each with its picture.
const PER_PAGE: usize = 120;

/// A list before it is cut into pages.
struct Listing<'l> {
    address: Address,
    title: &'l str,
    /// What the list is: picture and sentences.
    about: (&'l str, Vec<String>),
    /// Id and title of each heading.
    headings: Vec<(&'l str, String)>,
    entries: Entries,
    /// The same list on the full site.
    full: Option<Address>,
}

/// All pages of all lists.
pub(super) fn outputs(site: &Site) -> Vec<EasyOutput> {
    let numbers = |entries: usize| 1..=page_count(entries);
    let mut outputs: Vec<EasyOutput> = numbers(all(site).len()).map(EasyOutput::All).collect();
    for facet in super::lists::FACETS {
        for term in site.vocabulary.terms(facet.list()) {
            let entries = pages_of(site, *facet, &term.id).len();
            let pages = numbers(entries).filter(|_| entries > 0);
            outputs.extend(pages.map(|page| EasyOutput::Facet(*facet, term.id.clone(), page)));
        }
    }
    outputs
}

fn page_count(entries: usize) -> usize {
    entries.div_ceil(PER_PAGE).max(1)
}

/// All easy-read pages, by kind and then by title.
fn all(site: &Site) -> Vec<(usize, PageId)> {
    let easy = site.index.titles().iter().filter(|id| site.is_in_easy_read(**id, &Edition::easy()));
    let kind = |id: PageId| Kind::ALL.iter().position(|(_, _, kind)| *kind == site.page(id).kind());
    let mut pages: Vec<(usize, PageId)> = easy.filter_map(|id| Some((kind(*id)?, *id))).collect();
    pages.sort_by_key(|(kind, _)| *kind);
    pages
}

impl Maker<'_> {
    pub(super) fn easy_facet(&self, facet: Facet, term: &str, page: usize) -> Option<View> {
        let term = self.site.vocabulary.term(facet.list(), term)?;
        let address = EasyOutput::Facet(facet, term.id.clone(), 1).address()?;
        let is_service = |id: PageId| self.site.page(id).kind() == Kind::Service;
        let entries = self.entries(&address, || {
            let pages = pages_of(self.site, facet, &term.id).into_iter();
            let mut entries: Vec<(usize, PageId)> =
                pages.map(|id| (usize::from(is_service(id)), id)).collect();
            entries.sort_by_key(|(heading, _)| *heading);
            entries
        });
        let picture = term.picture.as_ref().map_or("list", |picture| picture.value.as_str());
        let lines = term.easy.iter().flat_map(|easy| markdown::sentences(easy)).map(str::to_owned);
        let listing = Listing {
            address,
            title: &term.label,
            about: (picture, lines.collect()),
            headings: vec![
                ("read", self.words.say("easy-group-advice")),
                ("help", self.words.say("easy-group-services")),
            ],
            entries,
            full: Self::facet_address(facet, &term.id),
        };
        self.easy_list(&listing, page)
    }

    pub(super) fn easy_all(&self, page: usize) -> Option<View> {
        let heading = |(word, folder, _): &(&str, &'static str, Kind)| {
            (*folder, self.words.say(&format!("kinds-{word}")))
        };
        let address = EasyOutput::All(1).address()?;
        let listing = Listing {
            entries: self.entries(&address, || all(self.site)),
            address,
            title: &self.words.say("easy-all"),
            about: ("list", vec![self.words.say("easy-all-line")]),
            headings: Kind::ALL.iter().map(heading).collect(),
            full: Address::new("/a-z/"),
        };
        self.easy_list(&listing, page)
    }

    fn easy_list(&self, listing: &Listing<'_>, page: usize) -> Option<View> {
        let pages = page_count(listing.entries.len());
        let address = numbered(&listing.address, page)?;
        let shown = listing.entries.chunks(PER_PAGE).nth(page - 1).unwrap_or_default();
        let group = |chunk: &[(usize, PageId)]| {
            let (id, title) = listing.headings.get(chunk.first()?.0)?;
            let entries = chunk.iter().filter_map(|(_, id)| self.easy_entry(&address, *id)).collect();
            Some(EasyGroup { id: (*id).to_owned(), title: title.clone(), entries })
        };
        let (picture, lines) = &listing.about;
        let about = (page == 1 && !lines.is_empty()).then(|| self.idea(&address, picture, lines));
        let data = EasyListPage {
            title: self.numbered_title(listing.title, page, pages),
            ideas: about.into_iter().collect(),
            groups: shown.chunk_by(|a, b| a.0 == b.0).filter_map(group).collect(),
            pages: self.page_links(&listing.address, &address, page, pages),
            full_href: listing.full.as_ref().map(|full| self.href(&address, full)),
        };
        let title = data.title.clone();
        let page = PageData::EasyList(data);
        Some(self.easy_shell(&address, (&title, "easy-list.html"), Of::Alone, page))
    }
}
