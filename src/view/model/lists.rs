//! Pages that lead to others: home, lists, A to Z, site map.

use serde::Serialize;

use super::parts::{Card, Choice, Link, Urgent};
use super::shell::{Crumb, NavItem};

/// `home.html`
#[derive(Debug, Clone, Serialize)]
pub struct HomePage {
    /// Name of the site.
    pub title: String,
    /// What a Local Offer is, in a sentence.
    pub explanation: String,
    /// "Start by age": age bands with the number of pages.
    pub ages: Vec<Choice>,
    /// "Start by need".
    pub needs: Vec<Choice>,
    /// "Start by topic".
    pub topics: Vec<Choice>,
    /// Pathways. Empty when the site has none.
    pub pathways: Vec<Link>,
    /// Where easy read starts; none when the site has no easy read.
    pub easy_href: Option<String>,
    /// Newest news, three at most.
    pub news: Vec<Card>,
    /// Next events, three at most.
    pub events: Vec<Card>,
    /// Urgent help: the same as on the help page.
    pub urgent: Vec<Urgent>,
}

/// `list.html`: services, guides, news, events, and every browse page.
#[derive(Debug, Clone, Serialize)]
pub struct ListPage {
    /// Title.
    pub title: String,
    /// What is in the list, in a sentence.
    pub summary: String,
    /// Such as "34 services and guides". Empty lists say so in `empty`.
    pub count: String,
    /// Words for an empty list.
    pub empty: Option<String>,
    /// The entries in groups. A group without a title stands alone.
    pub groups: Vec<Group>,
    /// Other lists of the same kind (the other age bands, say); `current` marks this one.
    pub siblings: Vec<NavItem>,
    /// What the siblings are, such as "Other ages".
    pub siblings_label: Option<String>,
    /// The pages of a long list. Empty for one page only.
    pub pages: Vec<NavItem>,
    /// Calendar or feed of this list.
    pub subscribe: Option<Link>,
}

/// Entries under one heading.
#[derive(Debug, Clone, Serialize)]
pub struct Group {
    /// Id for links within the page.
    pub id: Option<String>,
    /// Heading.
    pub title: Option<String>,
    /// One sentence.
    pub meaning: Option<String>,
    /// Entries.
    pub cards: Vec<Card>,
}

/// `browse.html`: all the ways to browse.
#[derive(Debug, Clone, Serialize)]
pub struct BrowsePage {
    /// Title.
    pub title: String,
    /// One sentence.
    pub summary: String,
    /// One for ages, needs, topics, sectors, areas.
    pub facets: Vec<Facet>,
}

/// One way to browse.
#[derive(Debug, Clone, Serialize)]
pub struct Facet {
    /// `age`, `need`, `topic`, `sector`, `area`.
    pub id: &'static str,
    /// Heading.
    pub title: String,
    /// Its lists.
    pub choices: Vec<Choice>,
}

/// `a-z.html`
#[derive(Debug, Clone, Serialize)]
pub struct AzPage {
    /// Title.
    pub title: String,
    /// One sentence.
    pub summary: String,
    /// All letters; those without entries have no address.
    pub letters: Vec<Crumb>,
    /// The letters of this page.
    pub groups: Vec<AzGroup>,
}

/// The entries of one letter.
#[derive(Debug, Clone, Serialize)]
pub struct AzGroup {
    /// Id for links within the page.
    pub id: String,
    /// The letter.
    pub letter: String,
    /// Entries.
    pub entries: Vec<AzEntry>,
}

/// One line of the A to Z.
#[derive(Debug, Clone, Serialize)]
pub struct AzEntry {
    /// Title, or another name of the page.
    pub text: String,
    /// Address.
    pub href: String,
    /// The page's title when `text` is another name.
    pub see: Option<String>,
    /// The kind in words.
    pub kind_label: String,
}

/// `site-map.html`: every page in its place.
#[derive(Debug, Clone, Serialize)]
pub struct SiteMapPage {
    /// Title.
    pub title: String,
    /// One sentence.
    pub summary: String,
    /// Parts of the site.
    pub sections: Vec<SiteMapSection>,
}

/// A part of the site.
#[derive(Debug, Clone, Serialize)]
pub struct SiteMapSection {
    /// Heading.
    pub title: String,
    /// Its own page.
    pub href: Option<String>,
    /// Its pages.
    pub links: Vec<SiteMapLink>,
}

/// A page in the site map.
#[derive(Debug, Clone, Serialize)]
pub struct SiteMapLink {
    /// Words.
    pub text: String,
    /// Address.
    pub href: String,
    /// Parts of a guide.
    pub children: Vec<Link>,
}
