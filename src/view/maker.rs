//! What every view is made with: the site, the words, and where things are.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use super::az::Lines;
use super::body::TextWords;
use super::frame;
use super::model::{Link, Tag};
use super::offline::Kept;
use super::wording::Wording;
use crate::content::{Contact, LinkTarget, List, PageLink, Phone};
use crate::site::{Facet, PageId, Site};
use crate::source::{Address, HrefStyle, Located};
use crate::theme::{Credit, Frame, Strings, Theme};

/// Addresses of the theme's files.
#[derive(Debug, Clone)]
pub struct AssetAddresses {
    /// The style sheet.
    pub css: Address,
    /// The second style sheet, for the home page, easy read, pathways, maps and reports, if the theme has one.
    pub css_forms: Option<Address>,
    /// The second style sheet of search pages, if the theme has one.
    pub css_search: Option<Address>,
    /// The script, if the theme has one.
    pub js: Option<Address>,
    /// Whether search pages have a script. The search index has it.
    pub js_search: bool,
    /// The picture in the browser's tab.
    pub icon: Option<Address>,
    /// The script that lets the site be read without the internet.
    pub offline: Option<Address>,
    /// The script of the page that keeps the whole site.
    pub offline_page: Option<Address>,
}

/// Who opens the finished site.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Destination {
    /// A server, for everybody.
    #[default]
    Server,
    /// The preview: an author, who must see what was just built and nothing older.
    Preview,
    /// A folder without a server, opened by double-click.
    Folder,
}

/// The entries of a list: the number of the heading under which each stands, and its page.
pub(super) type Entries = Arc<Vec<(usize, PageId)>>;

/// Makes views.
#[derive(Debug)]
pub struct Maker<'a> {
    pub(super) site: &'a Site,
    pub(super) words: Wording<'a>,
    pub(super) assets: &'a AssetAddresses,
    pub(super) credits: &'a [Credit],
    pub(super) text_words: TextWords,
    pub(super) az_lines: OnceLock<Lines<'a>>,
    pub(super) frames: Mutex<BTreeMap<frame::Key, Arc<Frame>>>,
    /// The entries of lists, in order: a list of many pages is put in order once.
    entries: Mutex<BTreeMap<Address, Entries>>,
    /// None is the main language.
    pub(super) lang: Option<String>,
    /// The languages of the site, each with its own name for itself.
    pub(super) languages: BTreeMap<&'a str, String>,
    /// Where the box at the top of each page searches; easy read has its own.
    pub(super) search: Address,
    pub(super) destination: Destination,
    pub(super) kept: Kept,
    base_path: String,
}

impl<'a> Maker<'a> {
    /// For one language of the site: `lang`. The theme may have no strings for it and give those of another.
    pub fn new(site: &'a Site, theme: &'a Theme, lang: &str, assets: &'a AssetAddresses) -> Self {
        let base_path = site.settings.base_path();
        let strings = theme.strings(lang);
        let name = |lang: &'a String| (lang.as_str(), own_name(theme.strings(lang), lang));
        Self {
            lang: (lang != site.lang()).then(|| lang.to_owned()),
            languages: site.file.languages.iter().map(name).collect(),
            search: super::search::address(site, lang).unwrap_or_else(Address::home),
            site,
            words: Wording::new(strings),
            assets,
            credits: theme.credits(),
            text_words: TextWords::new(strings),
            az_lines: OnceLock::new(),
            frames: Mutex::default(),
            entries: Mutex::default(),
            destination: Destination::default(),
            kept: Kept::default(),
            base_path,
        }
    }

    /// The language of this maker, when it is not the main one of the site.
    pub fn other_language(&self) -> Option<&str> {
        self.lang.as_deref()
    }

    /// A string of the theme.
    pub fn say(&self, string: &str) -> String {
        self.words.say(string)
    }

    /// The same for another destination.
    #[must_use]
    pub fn to(self, destination: Destination) -> Self {
        Self { destination, ..self }
    }

    /// From here on, the page about reading without the internet says how much there is to keep.
    pub fn set_kept(&mut self, kept: Kept) {
        self.kept = kept;
    }

    /// The entries of the list that begins at an address, made when they are first asked for.
    pub(super) fn entries(&self, list: &Address, make: impl FnOnce() -> Vec<(usize, PageId)>) -> Entries {
        let known = || self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(entries) = known().get(list) {
            return Arc::clone(entries);
        }
        // Two threads may both make them; nobody waits.
        let made = Arc::new(make());
        Arc::clone(known().entry(list.clone()).or_insert(made))
    }

    /// How the page at `from` links to `to`.
    pub(super) fn href(&self, from: &Address, to: &Address) -> String {
        let style = match self.destination {
            Destination::Folder => HrefStyle::Files,
            _ if from.is_page() => HrefStyle::Relative,
            _ => HrefStyle::FromRoot,
        };
        from.href(to, style, &self.base_path)
    }

    /// A link from one page to another, with the other's title.
    pub(super) fn page_link(&self, from: &Address, id: PageId) -> Link {
        let page = self.site.page(id);
        Link {
            text: page.title().to_owned(),
            href: self.href(from, page.address()),
            why: None,
            external: false,
        }
    }

    /// The page of a word of a facet.
    pub(super) fn facet_address(facet: Facet, id: &str) -> Option<Address> {
        Address::new(&format!("/browse/{}/{id}/", facet.id()))
    }

    /// A word of the vocabulary.
    pub(super) fn tag(&self, from: &Address, list: List, id: &Located<String>) -> Option<Tag> {
        let term = self.site.vocabulary.term(list, &id.value)?;
        let facet = Facet::ALL.iter().find(|facet| facet.list() == list);
        let address = facet.and_then(|facet| Self::facet_address(*facet, &term.id));
        let href = address.map(|address| self.href(from, &address));
        Some(Tag { id: term.id.clone(), label: term.label.clone(), meaning: term.meaning.clone(), href })
    }

    /// Words of the vocabulary, in the order of the vocabulary.
    pub(super) fn tags(&self, from: &Address, list: List, ids: &[Located<String>]) -> Vec<Tag> {
        let terms = self.site.vocabulary.terms(list).iter();
        let used = terms.filter_map(|term| ids.iter().find(|id| id.value == term.id));
        used.filter_map(|id| self.tag(from, list, id)).collect()
    }

    /// Links of front matter. A link to a page that was left out is left out too.
    pub(super) fn links(&self, from: &Address, links: &[PageLink]) -> Vec<Link> {
        links.iter().filter_map(|link| self.link(from, link)).collect()
    }

    fn link(&self, from: &Address, link: &PageLink) -> Option<Link> {
        let why = link.why.clone();
        match &link.target.value {
            LinkTarget::Web(web) => Some(Link {
                text: link.text.clone().unwrap_or_else(|| web.clone()),
                href: web.clone(),
                why,
                external: true,
            }),
            LinkTarget::Page(path) => {
                let page = self.site.at(path)?;
                let text = link.text.clone().unwrap_or_else(|| page.title().to_owned());
                Some(Link { text, href: self.href(from, page.address()), why, external: false })
            }
        }
    }

    /// Ways to reach people.
    pub(super) fn contacts(&self, contacts: &[Contact]) -> Vec<super::model::Contact> {
        contacts.iter().map(contact).collect()
    }
}

/// The name of a language in itself; its code when the theme has no strings for it.
fn own_name(strings: &Strings, lang: &str) -> String {
    if strings.lang() == lang { strings.format("language-name", &[]) } else { lang.to_owned() }
}

/// A way to reach somebody, with its links.
pub(super) fn contact(contact: &Contact) -> super::model::Contact {
    super::model::Contact {
        role: contact.role.clone(),
        phone: contact.phone.as_ref().map(phone),
        text_phone: contact.text_phone.as_ref().map(phone),
        email: contact.email.as_deref().map(email),
        web: contact.web.as_deref().map(web),
        hours: contact.hours.clone(),
        role_lang: None,
        hours_lang: None,
    }
}

pub(super) fn phone(phone: &Phone) -> Link {
    Link { text: phone.text.clone(), href: format!("tel:{}", phone.dial), why: None, external: false }
}

pub(super) fn email(address: &str) -> Link {
    Link { text: address.to_owned(), href: format!("mailto:{address}"), why: None, external: false }
}

/// A web address without what nobody reads aloud.
pub(super) fn web(address: &str) -> Link {
    let short =
        address.strip_prefix("https://").or_else(|| address.strip_prefix("http://")).unwrap_or(address);
    let short = short.strip_prefix("www.").unwrap_or(short).trim_end_matches('/');
    Link { text: short.to_owned(), href: address.to_owned(), why: None, external: true }
}
