//! What every page has around its content.

use std::sync::Arc;

use serde::Serialize;

use super::parts::{Contact, Link};
use crate::theme;

/// What every page has around its content.
#[derive(Debug, Clone, Serialize)]
pub struct Shell {
    /// Language of the page, such as `en`.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Text of the `title` element.
    pub document_title: String,
    /// Text for search engines.
    pub description: String,
    /// Full address of the page, when the settings name the site's own address.
    pub canonical: Option<String>,
    /// What all pages of a folder have around them.
    #[serde(skip)]
    pub frame: Arc<theme::Frame>,
    /// Style sheet and script.
    pub assets: Assets,
    /// The way from the home page to here; the last one is the page itself and has no address. Empty on the home page.
    pub breadcrumb: Vec<Crumb>,
    /// Where to send a comment about this page.
    pub feedback: Option<Link>,
    /// Where to suggest a change to the file of this page.
    pub suggest: Option<String>,
    /// The page is easy read: large text, pictures, few words.
    pub is_easy: bool,
    /// On other pages: this page in easy read, or where easy read starts. None when the site has no easy read.
    pub easy: Option<Version>,
    /// On easy-read pages: the full page.
    pub full: Option<Version>,
    /// The languages of the site, each by its own name. Empty when there is only one.
    pub languages: Vec<Version>,
    /// Full addresses of this page in the languages that it has, for search engines.
    pub alternates: Vec<Alternate>,
}

/// What all pages of a folder have around them: header, help and foot. The templates in `frame/` see it as `frame`, and pages see what
/// became of it as `around`.
#[derive(Debug, Clone, Serialize)]
pub struct Frame {
    /// Name of the whole site.
    pub site_name: String,
    /// The council that publishes it.
    pub council: String,
    /// Where the site starts. None on the page where it starts.
    pub home: Option<String>,
    /// Where the search box leads. None on search pages, which have a larger one.
    pub search: Option<String>,
    /// The main navigation, in order.
    pub nav: Vec<NavItem>,
    /// Who to ask, the same on every page.
    pub help: Help,
    /// Links at the foot of each page.
    pub footer: Vec<NavItem>,
    /// The news feed.
    pub feed: String,
}

/// A way to another version of the page.
#[derive(Debug, Clone, Serialize)]
pub struct Version {
    /// Language of the version.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Words of the link, in that language.
    pub label: String,
    /// Address.
    pub href: String,
    /// It is the version shown.
    pub current: bool,
    /// It leads to this very page, and not to where the version starts.
    pub same_page: bool,
}

/// The same page in a language.
#[derive(Debug, Clone, Serialize)]
pub struct Alternate {
    /// The language.
    pub lang: String,
    /// Full address.
    pub href: String,
}

/// Addresses of the theme's files.
#[derive(Debug, Clone, Serialize)]
pub struct Assets {
    /// The style sheet of all pages.
    pub css: String,
    /// The second one, on pages that need it.
    pub css_forms: Option<String>,
    /// The optional script.
    pub js: Option<String>,
    /// The script of search pages, on these.
    pub js_search: Option<String>,
    /// The script that lets the site be read without the internet. None where it is switched off, and where there is no server.
    pub offline: Option<String>,
    /// The picture in the browser's tab.
    pub icon: Option<String>,
}

/// A link of the navigation.
#[derive(Debug, Clone, Serialize)]
pub struct NavItem {
    /// Words of the link.
    pub label: String,
    /// Address.
    pub href: String,
    /// This is the page itself (`aria-current="page"`).
    pub current: bool,
    /// The page is inside this part of the site (`aria-current="true"`).
    pub inside: bool,
}

/// A step of the breadcrumb.
#[derive(Debug, Clone, Serialize)]
pub struct Crumb {
    /// Words.
    pub label: String,
    /// Address; none for the page itself.
    pub href: Option<String>,
}

/// The help block.
#[derive(Debug, Clone, Serialize)]
pub struct Help {
    /// People to ask.
    pub contacts: Vec<Contact>,
    /// What to do if nobody answers.
    pub if_no_answer: Option<String>,
    /// The page with urgent help.
    pub urgent_href: String,
}
