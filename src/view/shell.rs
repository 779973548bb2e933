//! What every page has around its content.

use super::model::{Alternate, Assets, Crumb, Link, Shell, Version};
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

impl Maker<'_> {
    /// The shell of a page.
    pub(super) fn shell(&self, about: About<'_>) -> Shell {
        let file = self.file(about.easy);
        let from = about.address;
        let document_title = self.document_title(&about, &file.name);
        let languages = self.languages(&about);
        Shell {
            lang: self.lang().to_owned(),
            dir: direction(self.lang()),
            document_title,
            description: about.summary.to_owned(),
            canonical: self.canonical(from),
            frame: self.frame(&about),
            assets: self.assets(from),
            feedback: self.feedback(about.title),
            suggest: self.suggest(&about),
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
