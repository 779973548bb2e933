//! Pages in other languages.

use serde::Serialize;

use super::easy::CheckedBy;
use super::parts::{Contact, Fact, Link, Place, TocEntry, Urgent};

/// `language-home.html`: the home page in another language.
#[derive(Debug, Clone, Serialize)]
pub struct LanguageHomePage {
    /// Name of the site.
    pub title: String,
    /// What a Local Offer is.
    pub summary: String,
    /// The pages in this language.
    pub pages: Vec<LanguageEntry>,
    /// When it cannot wait.
    pub urgent: Vec<Urgent>,
    /// The home page in the main language.
    pub main_href: String,
}

/// A page in another language.
#[derive(Debug, Clone, Serialize)]
pub struct LanguageEntry {
    /// Its title.
    pub title: String,
    /// Its address.
    pub href: String,
    /// Its summary.
    pub summary: String,
    /// Its easy-read version in this language.
    pub easy_href: Option<String>,
}

/// `translation.html`: a page of any kind in another language.
#[derive(Debug, Clone, Serialize)]
pub struct TranslationPage {
    /// Title.
    pub title: String,
    /// Summary.
    pub summary: String,
    /// It is a draft (preview only).
    pub draft: bool,
    /// The text.
    pub body_html: String,
    /// Headings of the text. Empty when there are fewer than three.
    pub toc: Vec<TocEntry>,
    /// The facts of the page that this language has words for: ages, cost, wait.
    pub facts: Vec<Fact>,
    /// Places. Names, addresses and travel are in the main language.
    pub places: Vec<Place>,
    /// Who to ask. Roles and hours are in the main language.
    pub contacts: Vec<Contact>,
    /// The page in the main language.
    pub main: Link,
    /// The main language, for `lang` and `hreflang`.
    pub main_lang: String,
    /// `ltr` or `rtl`, of the main language.
    pub main_dir: &'static str,
    /// Nobody who speaks the language has checked it yet.
    pub needs_check: bool,
    /// Who checked it.
    pub checked_by: Vec<CheckedBy>,
}
