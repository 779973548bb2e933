//! Search pages.

use serde::Serialize;

use super::easy::{EasyEntry, Idea};
use super::parts::Link;
use super::shell::Crumb;

/// What the script of a search page has to know.
#[derive(Debug, Clone, Serialize)]
pub struct SearchFacts {
    /// The folder of the index, as the page sees it; ends with `/`.
    pub index: String,
    /// The way to the page itself.
    pub here: String,
    /// The way to the site's root, such as `../`.
    pub root: String,
    /// Language of the index.
    pub lang: String,
    /// The only value of a filter that is shown, such as `easy-read=yes`; empty for everything.
    pub only: &'static str,
}

/// `search.html`, in any language.
#[derive(Debug, Clone, Serialize)]
pub struct SearchPage {
    /// Title.
    pub title: String,
    /// How to search, in a sentence or two.
    pub summary: String,
    /// For the script.
    pub search: SearchFacts,
    /// Ways to find pages without searching.
    pub ways: Vec<SearchWay>,
    /// The letters of the A to Z; those without entries have no address. Empty in other languages than the main one.
    pub letters: Vec<Crumb>,
    /// The home page in the main language; none on the page in that language.
    pub main_href: Option<String>,
}

/// One way to find pages without searching.
#[derive(Debug, Clone, Serialize)]
pub struct SearchWay {
    /// Id of the heading.
    pub id: &'static str,
    /// Heading.
    pub title: String,
    /// Its lists or pages.
    pub links: Vec<Link>,
}

/// `easy-search.html`
#[derive(Debug, Clone, Serialize)]
pub struct EasySearchPage {
    /// Title.
    pub title: String,
    /// How to search.
    pub ideas: Vec<Idea>,
    /// For the script.
    pub search: SearchFacts,
    /// Topics.
    pub topics: Vec<EasyEntry>,
    /// Ages.
    pub ages: Vec<EasyEntry>,
    /// Further ways.
    pub more: Vec<EasyEntry>,
}
