//! What every page has around its content.

use super::maker::contact;
use super::model::{Alternate, Assets, Crumb, Help, Link, NavItem, Shell, Version};
use super::plan::EasyOutput;
use super::{Maker, search};
use crate::content::{Edition, SiteFile};
use crate::site::PageId;
use crate::source::Address;
use crate::theme::Arg;

/// What a page tells its shell about itself.
pub(super) struct About<'p> {
    /// Where it is.
    pub(super) address: &'p Address,
    /// Its title.
    pub(super) title: &'p str,
    /// Its summary.
    pub(super) summary: &'p str,
    /// The way from the home page to the page above it: title and address.
    pub(super) above: Vec<(String, Address)>,
    /// What it is a version of.
    pub(super) of: Of,
    /// It is easy read.
    pub(super) easy: bool,
}

/// What a page is a version of: decides which versions it leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Of {
    /// The home page.
    Home,
    /// Urgent help.
    Help,
    /// The search.
    Search,
    /// A page of an author's.
    Page(PageId),
    /// A page that has no versions.
    Alone,
}

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

impl Maker<'_> {
    /// The shell of a page.
    pub(super) fn shell(&self, about: About<'_>) -> Shell {
        let file = self.file(about.easy);
        let from = about.address;
        let site_name = file.name.clone();
        let document_title = self.document_title(&about, &site_name);
        let languages = self.languages(&about);
        Shell {
            lang: self.lang().to_owned(),
            dir: direction(self.lang()),
            site_name,
            council: file.council.clone(),
            document_title,
            description: about.summary.to_owned(),
            root: self.root(from),
            canonical: self.canonical(from),
            assets: self.assets(from),
            search: self.search_box(&about),
            nav: self.main_nav(&about),
            help: self.help(from, about.easy),
            footer: self.footer(&about),
            feedback: self.feedback(about.title),
            suggest: self.suggest(&about),
            feed: if self.site.settings.base_url.is_some() && !about.easy && self.lang.is_none() {
                self.fixed(from, "/news/feed.xml")
            } else {
                String::new()
            },
            is_easy: about.easy,
            easy: self.easy_version(&about),
            full: self.full_version(&about),
            alternates: self.alternates(&about),
            languages,
            breadcrumb: self.breadcrumb(about),
        }
    }

    /// The home page has the name of the site, and its own language where that is another one.
    fn document_title(&self, about: &About<'_>, site_name: &str) -> String {
        let home = about.of == Of::Home && !about.easy;
        let language = self.lang.as_deref().and_then(|lang| self.languages.get(lang));
        let page = match language {
            Some(language) if home => language,
            None if home => return site_name.to_owned(),
            _ => about.title,
        };
        self.words.fill("page-title", &[("page", Arg::Text(page)), ("site", Arg::Text(site_name))])
    }

    /// The way to an address that is always there.
    pub(super) fn fixed(&self, from: &Address, to: &str) -> String {
        Address::new(to).map(|to| self.href(from, &to)).unwrap_or_default()
    }

    fn root(&self, from: &Address) -> String {
        if from.is_page() { from.root() } else { self.site.settings.base_path() }
    }

    fn canonical(&self, from: &Address) -> Option<String> {
        let base = self.site.settings.base_url.as_deref().filter(|_| from.is_page())?;
        Some(format!("{base}{}", &from.as_str()[1..]))
    }

    fn assets(&self, from: &Address) -> Assets {
        let href = |address: &Option<Address>| address.as_ref().map(|address| self.href(from, address));
        Assets {
            css: self.href(from, &self.assets.css),
            css_forms: None,
            js: href(&self.assets.js),
            js_search: None,
            offline: href(&self.assets.offline),
            icon: href(&self.assets.icon),
        }
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
            let entries = [("easy-help", "/easy-read/help/"), ("easy-full-site", "/")];
            let items = self.nav(about.address, &entries).into_iter();
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

    fn breadcrumb(&self, about: About<'_>) -> Vec<Crumb> {
        let from = about.address;
        if about.of == Of::Home {
            return Vec::new();
        }
        let label = self.words.say(if about.easy { "easy-home" } else { "home" });
        let home = Crumb { label, href: Some(self.href(from, &self.start(about.easy))) };
        let steps = about
            .above
            .into_iter()
            .map(|(label, address)| Crumb { label, href: Some(self.href(from, &address)) });
        let own = Crumb { label: about.title.to_owned(), href: None };
        std::iter::once(home).chain(steps).chain(std::iter::once(own)).collect()
    }

    fn help(&self, from: &Address, easy: bool) -> Help {
        let file = self.file(easy);
        let in_main_language = self.lang.is_some().then(|| self.site.lang().to_owned());
        let contact = |own: &crate::content::Contact| super::model::Contact {
            hours_lang: in_main_language.clone(),
            ..contact(own)
        };
        Help {
            contacts: file.help.iter().map(contact).collect(),
            if_no_answer: file.if_no_answer.clone(),
            urgent_href: self.href(from, &self.help_address(easy)),
        }
    }

    /// What the site says of itself in this version: the words of the version, or the nearest that somebody wrote.
    pub(super) fn file(&self, easy: bool) -> &SiteFile {
        let edition = |easy| Edition { lang: self.lang.as_deref().map(Into::into), easy };
        let words = |easy| self.site.words_in(&edition(easy)).map(|words| &words.file);
        let own = if easy { words(true).or_else(|| words(false)) } else { words(false) };
        own.unwrap_or(&self.site.file)
    }

    /// Where this version of the site starts.
    pub(super) fn start(&self, easy: bool) -> Address {
        let easy = easy && self.lang.is_none();
        let edition = Edition { lang: self.lang.as_deref().map(Into::into), easy };
        edition.address(&Address::home()).unwrap_or_else(Address::home)
    }

    /// Where urgent help is in this version of the site.
    fn help_address(&self, easy: bool) -> Address {
        let start = self.start(easy);
        Address::new(&format!("{start}help/")).unwrap_or(start)
    }

    fn version(&self, from: &Address, label: String, to: &Address, same_page: bool) -> Version {
        let lang = self.lang();
        let href = self.href(from, to);
        Version { lang: lang.to_owned(), dir: direction(lang), label, href, current: from == to, same_page }
    }

    /// This page in easy read, or where easy read starts.
    fn easy_version(&self, about: &About<'_>) -> Option<Version> {
        if about.easy {
            return None;
        }
        let from = about.address;
        let edition = Edition { lang: self.lang.as_deref().map(Into::into), easy: true };
        let own = match about.of {
            Of::Page(id) if self.site.is_in_easy_read(id, &edition) => {
                edition.address(self.site.page(id).address())
            }
            Of::Help if self.lang.is_none() => Address::new("/easy-read/help/"),
            Of::Search if self.lang.is_none() => EasyOutput::Search.address(),
            _ => None,
        };
        let started = self.lang.is_none() && self.site.has_easy_read();
        match own.filter(|_| started || self.lang.is_some()) {
            Some(own) => Some(self.version(from, self.words.say("easy-this-page"), &own, true)),
            None if started => {
                Some(self.version(from, self.words.say("easy-start"), &self.start(true), false))
            }
            None => None,
        }
    }

    /// The full page of an easy-read page.
    fn full_version(&self, about: &About<'_>) -> Option<Version> {
        if !about.easy {
            return None;
        }
        let edition = Edition { lang: self.lang.as_deref().map(Into::into), easy: false };
        let full = match about.of {
            Of::Page(id) => edition.address(self.site.page(id).address())?,
            Of::Help => Address::new("/help/")?,
            Of::Search => self.search.clone(),
            Of::Home | Of::Alone => Address::home(),
        };
        let same_page = about.of != Of::Alone;
        let string = if same_page { "full-this-page" } else { "full-start" };
        Some(self.version(about.address, self.words.say(string), &full, same_page))
    }

    /// All languages of the site: this page where it is there, otherwise where the language starts.
    fn languages(&self, about: &About<'_>) -> Vec<Version> {
        if self.site.other_languages().next().is_none() {
            return Vec::new();
        }
        let version = |lang: &String| {
            let own = self.in_language(about, lang);
            let start = self.edition_of(lang, false).address(&Address::home());
            let same_page = own.is_some();
            let to = own.or(start)?;
            Some(Version {
                lang: lang.clone(),
                dir: direction(lang),
                label: self.languages.get(lang.as_str()).cloned().unwrap_or_else(|| lang.clone()),
                href: self.href(about.address, &to),
                current: lang == self.lang(),
                same_page,
            })
        };
        self.site.file.languages.iter().filter_map(version).collect()
    }

    pub(super) fn edition_of(&self, lang: &str, easy: bool) -> Edition {
        let other = (lang != self.site.lang()).then(|| lang.into());
        Edition { lang: other, easy }
    }

    /// The address of this page in a language, if it is there.
    fn in_language(&self, about: &About<'_>, lang: &str) -> Option<Address> {
        let edition = self.edition_of(lang, about.easy);
        match about.of {
            Of::Home if !about.easy => edition.address(&Address::home()),
            Of::Help if !about.easy => Address::new(&format!("{}help/", edition.address(&Address::home())?)),
            Of::Search if !about.easy => search::own_address(self.site, lang),
            Of::Page(id) => {
                let page = self.site.page(id);
                let main = edition.lang.is_none() && !edition.easy;
                let easy = edition.easy && self.site.is_in_easy_read(id, &edition);
                let there = main || easy || page.editions.contains_key(&edition);
                there.then(|| edition.address(page.address())).flatten()
            }
            _ => (lang == self.lang()).then(|| about.address.clone()),
        }
    }

    fn alternates(&self, about: &About<'_>) -> Vec<Alternate> {
        let Some(base) = self.site.settings.base_url.as_deref() else { return Vec::new() };
        let alternate = |lang: &String| {
            let address = self.in_language(about, lang)?;
            Some(Alternate { lang: lang.clone(), href: format!("{base}{}", &address.as_str()[1..]) })
        };
        let all: Vec<Alternate> = self.site.file.languages.iter().filter_map(alternate).collect();
        if all.len() > 1 { all } else { Vec::new() }
    }

    /// Where to send a comment about a page.
    pub(super) fn feedback(&self, title: &str) -> Option<Link> {
        let file = &self.site.file;
        if let Some(web) = &file.feedback_web {
            let text = self.words.say("feedback-link-web");
            return Some(Link { text, href: web.clone(), why: None, external: true });
        }
        let email = file.feedback_email.as_ref()?;
        let subject = self.words.fill("feedback-subject", &[("title", Arg::Text(title))]);
        let subject = percent_encoding::utf8_percent_encode(&subject, percent_encoding::NON_ALPHANUMERIC);
        let text = self.words.say("feedback-link");
        Some(Link { text, href: format!("mailto:{email}?subject={subject}"), why: None, external: false })
    }
}

/// Writing direction of a language. The languages with Arabic, Hebrew, Thaana or Syriac script.
pub(super) fn direction(lang: &str) -> &'static str {
    let primary = lang.split('-').next().unwrap_or(lang);
    if matches!(primary, "ar" | "ckb" | "dv" | "fa" | "he" | "ps" | "sd" | "syr" | "ug" | "ur" | "yi") {
        "rtl"
    } else {
        "ltr"
    }
}
