//! What every page has around its content.

use super::Maker;
use super::maker::contact;
use super::model::{Assets, Crumb, Help, Link, NavItem, Shell};
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
    /// Language of the page.
    pub(super) lang: &'p str,
}

/// The main navigation: string and address.
const NAV: &[(&str, &str)] = &[
    ("browse", "/browse/"),
    ("kinds-service", "/services/"),
    ("kinds-guide", "/guides/"),
    ("kinds-event", "/events/"),
    ("kinds-news", "/news/"),
    ("a-z", "/a-z/"),
];

/// Links at the foot of each page.
const FOOTER: &[(&str, &str)] = &[
    ("help", "/help/"),
    ("accessibility", "/accessibility/"),
    ("law", "/law/"),
    ("words", "/words/"),
    ("credits", "/credits/"),
    ("site-map", "/site-map/"),
];

impl Maker<'_> {
    /// The shell of a page.
    pub(super) fn shell(&self, about: About<'_>) -> Shell {
        let file = &self.site.file;
        let from = about.address;
        let site_name = file.name.clone();
        let document_title = if from.as_str() == "/" {
            site_name.clone()
        } else {
            self.words
                .fill("page-title", &[("page", Arg::Text(about.title)), ("site", Arg::Text(&site_name))])
        };
        Shell {
            lang: about.lang.to_owned(),
            dir: direction(about.lang),
            site_name,
            council: file.council.clone(),
            document_title,
            description: about.summary.to_owned(),
            root: self.root(from),
            canonical: self.canonical(from),
            assets: self.assets(from),
            nav: self.nav(from, NAV),
            help: self.help(from),
            footer: self.footer(from),
            feedback: self.feedback(about.title),
            feed: if self.site.settings.base_url.is_some() {
                self.fixed(from, "/news/feed.xml")
            } else {
                String::new()
            },
            breadcrumb: self.breadcrumb(about),
        }
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
            js: href(&self.assets.js),
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

    /// Links at the foot, to the pages that are there.
    fn footer(&self, from: &Address) -> Vec<NavItem> {
        let made: Vec<&str> = self.site.generated().collect();
        let entries: Vec<_> = FOOTER.iter().filter(|(_, address)| made.contains(address)).copied().collect();
        self.nav(from, &entries)
    }

    fn breadcrumb(&self, about: About<'_>) -> Vec<Crumb> {
        let from = about.address;
        if from.as_str() == "/" {
            return Vec::new();
        }
        let home = Crumb { label: self.words.say("home"), href: Some(self.href(from, &Address::home())) };
        let steps = about
            .above
            .into_iter()
            .map(|(label, address)| Crumb { label, href: Some(self.href(from, &address)) });
        let own = Crumb { label: about.title.to_owned(), href: None };
        std::iter::once(home).chain(steps).chain(std::iter::once(own)).collect()
    }

    fn help(&self, from: &Address) -> Help {
        Help {
            contacts: self.site.file.help.iter().map(contact).collect(),
            if_no_answer: self.site.file.if_no_answer.clone(),
            urgent_href: self.fixed(from, "/help/"),
        }
    }

    fn feedback(&self, title: &str) -> Option<Link> {
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
