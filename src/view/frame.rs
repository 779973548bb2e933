//! What all pages of a folder have around them: header, help and foot. Made once for each folder, because links are seen from it.

use std::sync::{Arc, PoisonError};

use super::Maker;
use super::maker::contact;
use super::model::{self, Help, NavItem};
use super::shell::{About, Of};
use crate::source::Address;
use crate::theme::Frame;

/// The main navigation: string and address.
const NAV: &[(&str, &str)] = &[
    ("browse", "/browse/"),
    ("kinds-service", "/services/"),
    ("kinds-pathway", "/pathways/"),
    ("kinds-guide", "/guides/"),
    ("kinds-event", "/events/"),
    ("kinds-news", "/news/"),
    ("a-z", "/a-z/"),
];

/// Links at the foot of each page.
const FOOTER: &[(&str, &str)] = &[
    ("help", "/help/"),
    ("kinds-reply", "/replies/"),
    ("kinds-provision-map", "/maps/"),
    ("made-with", "/made-with/"),
    ("report", "/how-we-are-doing/"),
    ("profile", "/one-page-profile/"),
    ("offline", "/offline/"),
    ("accessibility", "/accessibility/"),
    ("law", "/law/"),
    ("words", "/words/"),
    ("credits", "/credits/"),
    ("site-map", "/site-map/"),
];

/// The main navigation of easy read.
const EASY_NAV: &[(&str, &str)] =
    &[("easy-home", "/easy-read/"), ("easy-all", "/easy-read/all/"), ("easy-words", "/easy-read/words/")];

/// Links at the foot of easy read.
const EASY_FOOTER: &[(&str, &str)] = &[("easy-help", "/easy-read/help/"), ("easy-full-site", "/")];

const FEED: &str = "/news/feed.xml";
const EASY_SEARCH: &str = "/easy-read/search/";

/// What decides how the frame of a page looks: where it stands, whether it is easy read, and
/// whether it is the start or a search page, whose frames are their own.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    stand: (String, usize),
    easy: bool,
    home: bool,
    search: bool,
}

impl Maker<'_> {
    /// What is around a page.
    pub(super) fn frame(&self, about: &About<'_>) -> Arc<Frame> {
        let key = Key {
            stand: self.stand(about),
            easy: about.easy,
            home: about.of == Of::Home,
            search: about.of == Of::Search,
        };
        let known = || self.frames.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(frame) = known().get(&key) {
            return Arc::clone(frame);
        }
        // Two threads may both make it; nobody waits.
        let made = Arc::new(Frame::new(&self.new_frame(about)));
        Arc::clone(known().entry(key).or_insert(made))
    }

    /// The nearest folder around a page, or the page itself, to which or into which links of the frame lead; and how deep below it the page
    /// is. Pages with the same of both see all links alike.
    fn stand(&self, about: &About<'_>) -> (String, usize) {
        let from = about.address.as_str();
        if !about.address.is_page() {
            return (from.to_owned(), 0);
        }
        let own = [self.start(about.easy), self.help_address(about.easy), self.search.clone()];
        let fixed = [NAV, FOOTER, EASY_NAV, EASY_FOOTER].into_iter().flatten().map(|(_, to)| *to);
        let targets: Vec<&str> =
            fixed.chain(own.iter().map(Address::as_str)).chain([FEED, EASY_SEARCH]).collect();
        let ends: Vec<usize> = from.match_indices('/').map(|(at, _)| at + 1).collect();
        let leads_into = |end: &usize| targets.iter().any(|to| to.starts_with(&from[..*end]));
        let known = ends.iter().take_while(|end| leads_into(end)).count();
        let folder = known.checked_sub(1).and_then(|last| ends.get(last)).map_or("", |end| &from[..*end]);
        (folder.to_owned(), ends.len() - known)
    }

    fn new_frame(&self, about: &About<'_>) -> model::Frame {
        let (from, file) = (about.address, self.file(about.easy));
        let has_feed = self.site.settings.base_url.is_some() && !about.easy && self.lang.is_none();
        model::Frame {
            site_name: file.name.clone(),
            council: file.council.clone(),
            home: (about.of != Of::Home).then(|| self.home_href(about)),
            search: self.search_box(about),
            nav: self.main_nav(about),
            help: self.help(from, about.easy),
            footer: self.footer(about),
            feed: if has_feed { self.fixed(from, FEED) } else { String::new() },
        }
    }

    fn home_href(&self, about: &About<'_>) -> String {
        let start = self.href(about.address, &self.start(about.easy));
        if start.is_empty() { "./".to_owned() } else { start }
    }

    fn nav(&self, from: &Address, entries: &[(&str, &str)]) -> Vec<NavItem> {
        let item = |(string, address): &(&str, &str)| NavItem {
            label: self.words.say(string),
            href: self.fixed(from, address),
            current: from.as_str() == *address,
            inside: from.as_str() != *address && from.as_str().starts_with(address),
        };
        entries.iter().map(item).collect()
    }

    /// The navigation: of the site, of easy read, or of a language.
    fn main_nav(&self, about: &About<'_>) -> Vec<NavItem> {
        if about.easy && self.lang.is_none() {
            return self.nav(about.address, EASY_NAV);
        }
        if self.lang.is_some() {
            let (home, help) = (self.start(false), self.help_address(false));
            let entries = [("home", home.as_str()), ("help", help.as_str())];
            return self
                .nav(about.address, &entries)
                .into_iter()
                .map(|item| NavItem { inside: false, ..item })
                .collect();
        }
        self.made(about.address, NAV)
    }

    /// Links at the foot, to the pages that are there.
    fn footer(&self, about: &About<'_>) -> Vec<NavItem> {
        if self.lang.is_some() {
            return Vec::new();
        }
        if about.easy {
            let items = self.nav(about.address, EASY_FOOTER).into_iter();
            return items.map(|item| NavItem { inside: false, ..item }).collect();
        }
        self.made(about.address, FOOTER)
    }

    /// Links to the pages that are there.
    fn made(&self, from: &Address, entries: &[(&str, &str)]) -> Vec<NavItem> {
        let made: Vec<&str> = self.generated().collect();
        let entries: Vec<_> = entries.iter().filter(|(_, address)| made.contains(address)).copied().collect();
        self.nav(from, &entries)
    }

    fn help(&self, from: &Address, easy: bool) -> Help {
        let file = self.file(easy);
        let in_main_language = self.lang.is_some().then(|| self.site.lang().to_owned());
        let contact = |own: &crate::content::Contact| model::Contact {
            hours_lang: in_main_language.clone(),
            ..contact(own)
        };
        Help {
            contacts: file.help.iter().map(contact).collect(),
            if_no_answer: file.if_no_answer.clone(),
            urgent_href: self.href(from, &self.help_address(easy)),
        }
    }

    /// Where urgent help is in this version of the site.
    fn help_address(&self, easy: bool) -> Address {
        let start = self.start(easy);
        Address::new(&format!("{start}help/")).unwrap_or(start)
    }
}
