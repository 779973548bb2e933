//! The search pages, and the box at the top of every other page.
//!
//! In: the site. Out: views of `search.html`. A script shows results on them. Everything else on them are links: the ways to find a page
//! without a script, or when nothing was found.

use super::az::{letter_href, letters_row};
use super::model::{Crumb, Link, SearchFacts, SearchPage, SearchWay};
use super::plan::EasyOutput;
use super::shell::{About, Of};
use super::{Maker, Page as PageData, View};
use crate::site::{Facet, PageId, Site};
use crate::source::Address;

/// Where the index is. It has a part for each language.
const INDEX: &str = "search-index/";

/// The script of search pages, with what the index of a language begins with.
pub fn search_script(lang: &str) -> Option<Address> {
    Address::new(&format!("/{INDEX}{lang}.page.js"))
}

/// The search of a language; none when no page was written in it.
pub(super) fn own_address(site: &Site, lang: &str) -> Option<Address> {
    let start = if lang == site.lang() { String::new() } else { format!("/{}", lang.to_lowercase()) };
    Address::new(&format!("{start}/search/")).filter(|_| site.has_pages_in(lang))
}

/// Where people search from the pages of a language: in the main one, when no page was written in theirs.
pub(super) fn address(site: &Site, lang: &str) -> Option<Address> {
    own_address(site, lang).or_else(|| own_address(site, site.lang()))
}

impl Maker<'_> {
    /// Where the box of a page leads. Search pages have a form of their own.
    pub(super) fn search_box(&self, about: &About<'_>) -> Option<String> {
        let easy = || EasyOutput::Search.address().filter(|_| about.easy && self.lang.is_none());
        let to = easy().unwrap_or_else(|| self.search.clone());
        (about.of != Of::Search).then(|| self.href(about.address, &to))
    }

    /// What the script of the search page at `from` has to know.
    pub(super) fn search_facts(&self, from: &Address, only: &'static str) -> SearchFacts {
        let root = from.root();
        SearchFacts {
            index: format!("{root}{INDEX}"),
            here: self.href(from, from),
            root,
            lang: self.lang().to_owned(),
            only,
        }
    }

    /// The search in the language of this maker.
    pub(super) fn search_page(&self) -> Option<View> {
        let address = own_address(self.site, self.lang())?;
        let is_main = self.lang.is_none();
        let data = SearchPage {
            title: self.words.say("search"),
            summary: self.words.say("search-summary"),
            search: self.search_facts(&address, ""),
            ways: if is_main { self.ways(&address) } else { vec![self.pages_in_language(&address)] },
            letters: if is_main { self.search_letters(&address) } else { Vec::new() },
            main_href: (!is_main).then(|| self.href(&address, &Address::home())),
        };
        let (title, summary) = (data.title.clone(), data.summary.clone());
        let page = PageData::Search(Box::new(data));
        Some(self.of_language(address, (&title, &summary), Of::Search, ("search.html", page)))
    }

    /// Lists by age, need, topic and town that are not empty.
    fn ways(&self, from: &Address) -> Vec<SearchWay> {
        let way = |facet: &Facet| {
            let terms = self.site.vocabulary.terms(facet.list()).iter();
            let used = terms.filter(|term| !self.site.index.facet(*facet, &term.id).is_empty());
            let link = |term: &crate::content::Term| {
                let to = Self::facet_address(*facet, &term.id)?;
                Some(plain_link(term.label.clone(), self.href(from, &to)))
            };
            let title = self.words.say(&format!("browse-{}", facet.id()));
            SearchWay { id: facet.id(), title, links: used.filter_map(link).collect() }
        };
        Facet::ALL.iter().map(way).filter(|way| !way.links.is_empty()).collect()
    }

    /// The pages that somebody wrote in this language.
    fn pages_in_language(&self, from: &Address) -> SearchWay {
        let link = |id: &PageId| {
            let page = self.site.page(*id);
            let (full, easy) = (self.own(false), self.own(true));
            let written = [full, easy].into_iter().find(|edition| page.editions.contains_key(edition))?;
            let title = page.editions.get(&written)?.title.clone();
            let href = self.href(from, &written.address(page.address())?);
            Some(plain_link(title.unwrap_or_else(|| page.title().to_owned()), href))
        };
        let links = self.site.index.titles().iter().filter_map(link).collect();
        SearchWay { id: "pages", title: self.words.say("language-pages"), links }
    }

    fn search_letters(&self, from: &Address) -> Vec<Crumb> {
        let all = self.az_lines.get_or_init(|| super::az::lines(self.site));
        let href = |letter: char| {
            let (to, anchor) = letter_href(all, letter)?;
            Some(format!("{}{anchor}", self.href(from, &to)))
        };
        letters_row(href)
    }
}

fn plain_link(text: String, href: String) -> Link {
    Link { text, href, why: None, external: false }
}
