//! Which outputs a site has, and the view of each.
//!
//! The list is cheap to make; a view is made only when it is rendered, so that a large site never holds all views at once.

use super::{Maker, View, az, lists};
use crate::content::{Facts, Kind};
use crate::site::{Facet, PageId, Site};

/// Every template that a theme must have.
pub const TEMPLATES: &[&str] = &[
    "home.html",
    "service.html",
    "guide.html",
    "event.html",
    "news.html",
    "list.html",
    "browse.html",
    "a-z.html",
    "law.html",
    "words.html",
    "help.html",
    "accessibility.html",
    "credits.html",
    "site-map.html",
    "404.html",
    "redirect.html",
];

/// One output that a template makes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Output {
    /// The home page.
    Home,
    /// A page of the author's.
    Page(PageId),
    /// A page of the list of a kind; its number counts from 1.
    Kind(Kind, usize),
    /// All the ways to browse.
    Browse,
    /// A page of the list of a word.
    Facet(Facet, String, usize),
    /// The A to Z, or one letter of it.
    Az(Option<char>),
    /// The legal checklist.
    Law,
    /// Hard words.
    Words,
    /// Urgent help.
    Help,
    /// The accessibility statement.
    Accessibility,
    /// Credits.
    Credits,
    /// The site map.
    SiteMap,
    /// The page for addresses that are not there.
    NotFound,
    /// An old address of a page.
    Redirect(PageId, usize),
}

/// All outputs of a site.
pub fn plan(site: &Site) -> Vec<Output> {
    let mut outputs = vec![
        Output::Home,
        Output::Browse,
        Output::Law,
        Output::Words,
        Output::Help,
        Output::Credits,
        Output::SiteMap,
        Output::NotFound,
        Output::Az(None),
    ];
    if site.file.accessibility.is_some() {
        outputs.push(Output::Accessibility);
    }
    outputs.extend(az::own_pages(site).into_iter().map(|letter| Output::Az(Some(letter))));
    for (_, _, kind) in Kind::ALL {
        let pages = lists::page_count(site.index.kind(*kind).len());
        outputs.extend((1..=pages).map(|page| Output::Kind(*kind, page)));
    }
    for facet in Facet::ALL {
        for term in site.vocabulary.terms(facet.list()) {
            let pages = lists::page_count(site.index.facet(*facet, &term.id).len());
            outputs.extend((1..=pages).map(|page| Output::Facet(*facet, term.id.clone(), page)));
        }
    }
    for (id, page) in site.pages() {
        outputs.push(Output::Page(id));
        outputs
            .extend((0..page.document.common.redirect_from.len()).map(|number| Output::Redirect(id, number)));
    }
    outputs
}

impl Maker<'_> {
    /// The view of one output. None only for an output of another site.
    pub fn view(&self, output: &Output) -> Option<View> {
        match output {
            Output::Home => Some(self.home()),
            Output::Page(id) => Some(self.page(*id)),
            Output::Kind(kind, page) => self.kind_list(*kind, *page),
            Output::Browse => self.browse(),
            Output::Facet(facet, term, page) => self.facet_list(*facet, term, *page),
            Output::Az(letter) => self.az(*letter),
            Output::Law => self.law(),
            Output::Words => Some(self.words_page()),
            Output::Help => Some(self.help_page()),
            Output::Accessibility => self.accessibility(),
            Output::Credits => self.credits_page(),
            Output::SiteMap => self.site_map(),
            Output::NotFound => Some(self.not_found()),
            Output::Redirect(id, number) => self.redirect(*id, *number),
        }
    }

    fn page(&self, id: PageId) -> View {
        let page = self.site.page(id);
        match &page.document.facts {
            Facts::Service(service) => self.service(page, service),
            Facts::Guide(_) => self.guide(id, page),
            Facts::Event(event) => self.event(page, event),
            Facts::News(news) => self.news(page, news),
        }
    }
}
